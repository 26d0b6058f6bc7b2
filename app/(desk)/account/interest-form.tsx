import { ActionForm } from '@/app/_ui/action-form'
import { buttonClass } from '@/app/_ui/button-class'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import type { AccountView } from '@/lib/services/people/show-account'
import { interestKinds } from '@/lib/domain/vocabulary'
import { declare } from './actions'

const kinds = interestKinds.map((kind) => ({
  value: kind,
  label: `I ${kind.replace('works', 'work').replace('campaigns', 'campaign')} it`,
}))

/** Declares an interest in a party of one dossier; another dossier is chosen first, by the address. */
export function InterestForm({ dossiers, chosen }: Pick<AccountView, 'dossiers' | 'chosen'>) {
  if (!chosen) return <p className="text-soft">Interests are declared within a dossier; you are in none yet.</p>
  const options = chosen.parties.map((party) => ({ value: party.id, label: party.name }))
  return (
    <div className="flex flex-wrap items-end gap-2">
      {dossiers.length > 1 && (
        <form action="/account" className="flex flex-wrap items-end gap-2">
          <label>
            <span className="mb-1 block text-xs text-soft">Dossier</span>
            <select name="dossier" defaultValue={chosen.key} className="control">
              {dossiers.map((dossier) => (
                <option key={dossier.key} value={dossier.key}>
                  {dossier.title}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className={buttonClass()}>
            Choose
          </button>
        </form>
      )}
      <Dialog trigger="Declare an interest" look="main" title="Declare an interest">
        <ActionForm done="Interest declared." action={declare} className="grid gap-4">
          <input type="hidden" name="dossierId" value={chosen.id} />
          <p className="text-soft">
            In <bdi className="text-ink">{chosen.title}</bdi>. Everybody in the dossier can read it in its history.
          </p>
          <Field name="partyId" label="Party" required>
            <Select options={options} empty="Choose a party" />
          </Field>
          <Field name="kind" label="What ties you to it" required>
            <Select options={kinds} defaultValue="works for" />
          </Field>
          <Field name="note" label="More about it" optional>
            <TextArea />
          </Field>
          <SubmitButton busy="Declaring…">Declare</SubmitButton>
        </ActionForm>
      </Dialog>
    </div>
  )
}
