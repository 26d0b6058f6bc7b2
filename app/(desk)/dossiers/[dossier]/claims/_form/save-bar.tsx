import { Button } from '@/app/_ui/button'
import { KeyName } from '@/app/_ui/key-name'
import { useForm } from '@/app/_ui/form-context'
import { SubmitButton } from '@/app/_ui/submit-button'
import { formWords } from '@/lib/words/claims/form'
import type { SaveHow } from './use-claim-form'

/** The foot of the claim form, always in view: what will follow from saving it as it is, to save, and to leave. */
export function SaveBar(props: {
  mode: 'draft' | 'edit'
  follows: readonly string[]
  hasFigure: boolean
  onSave: (how: SaveHow) => void
  onCancel: () => void
}) {
  const { mode, follows, hasFigure, onSave, onCancel } = props
  return (
    <div className="sticky bottom-0 -mx-4 border-t border-line bg-surface px-4 py-3">
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no output element may hold a list */}
      <div role="status" aria-label={formWords.whatWillFollow}>
        {follows.length > 0 && (
          <ul className="mb-2 space-y-0.5 text-sm">
            {follows.map((sentence) => (
              <li key={sentence} className="flex gap-1.5">
                <span aria-hidden="true">⚠</span>
                {sentence}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <SubmitButton>
          {mode === 'draft' ? formWords.saveTheClaim : formWords.saveTheChanges}
          <KeyName>Ctrl ⏎</KeyName>
        </SubmitButton>
        {mode === 'draft' && (
          <SaveButton how="next" keyName="Alt N" onSave={onSave}>
            {formWords.saveAndNext}
          </SaveButton>
        )}
        <Button className="ms-auto" onClick={onCancel}>
          {mode === 'draft' ? formWords.close : formWords.cancel}
        </Button>
      </div>
      {mode === 'draft' && (
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <SaveButton how="submit" keyName="Alt R" onSave={onSave}>
            {formWords.saveAndSubmit}
          </SaveButton>
          {hasFigure && (
            <SaveButton how="duplicate" keyName="Alt D" onSave={onSave}>
              {formWords.saveAndDuplicate}
            </SaveButton>
          )}
        </div>
      )}
    </div>
  )
}

function SaveButton(props: { how: SaveHow; keyName: string; onSave: (how: SaveHow) => void; children: string }) {
  const { how, keyName, onSave, children } = props
  const { pending } = useForm()
  return (
    <Button aria-disabled={pending || undefined} onClick={() => onSave(how)}>
      {children}
      <KeyName>{keyName}</KeyName>
    </Button>
  )
}
