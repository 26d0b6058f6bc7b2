import { Button } from '@/app/_ui/button'
import { Kbd } from '@/app/_ui/kbd'
import { SubmitButton } from '@/app/_ui/submit-button'
import { formWords } from '@/lib/words/claims/form'

/** The foot of the claim form, always in view: what will follow from saving it as it is, to save, and to leave. */
export function SaveBar(props: { mode: 'draft' | 'edit'; follows: readonly string[]; onCancel: () => void }) {
  const { mode, follows, onCancel } = props
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
      <div className="flex items-center gap-2">
        <SubmitButton>{mode === 'draft' ? formWords.saveTheClaim : formWords.saveTheChanges}</SubmitButton>
        <Button onClick={onCancel}>{mode === 'draft' ? formWords.close : formWords.cancel}</Button>
        <span className="ms-auto flex items-center gap-1 text-xs text-soft max-sm:hidden">
          <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd>
        </span>
      </div>
    </div>
  )
}
