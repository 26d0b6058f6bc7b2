import { ActionForm } from '@/app/_ui/action-form'
import { buttonClass } from '@/app/_ui/button-class'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { rich } from '@/app/_ui/rich'
import type { AccountView } from '@/lib/services/people/show-account'
import { interestKinds } from '@/lib/domain/vocabulary'
import { accountWords } from '@/lib/words/account/account'
import { say } from '@/lib/words/say'
import { declare } from './actions'

const kinds = interestKinds.map((kind) => ({
  value: kind,
  label: say(accountWords.iDoIt, { kind: kind.replace('works', 'work').replace('campaigns', 'campaign') }),
}))

/** Declares an interest in a party of one dossier; another dossier is chosen first, by the address. */
export function InterestForm({ dossiers, chosen }: Pick<AccountView, 'dossiers' | 'chosen'>) {
  if (!chosen) return <p className="text-soft">{accountWords.interestsAreDeclaredWithin}</p>
  const options = chosen.parties.map((party) => ({ value: party.id, label: party.name }))
  return (
    <div className="flex flex-wrap items-end gap-2">
      {dossiers.length > 1 && (
        <form action="/account" className="flex flex-wrap items-end gap-2">
          <label>
            <span className="mb-1 block text-xs text-soft">{accountWords.dossier}</span>
            <select name="dossier" defaultValue={chosen.key} className="control">
              {dossiers.map((dossier) => (
                <option key={dossier.key} value={dossier.key}>
                  {dossier.title}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className={buttonClass()}>
            {accountWords.choose}
          </button>
        </form>
      )}
      <Dialog trigger={accountWords.declareAnInterest} look="main" title={accountWords.declareAnInterest}>
        <ActionForm done={accountWords.interestDeclared} action={declare} className="grid gap-4">
          <input type="hidden" name="dossierId" value={chosen.id} />
          <p className="text-soft">
            {rich(accountWords.inEverybody, { chosen: <bdi className="text-ink">{chosen.title}</bdi> })}
          </p>
          <Field name="partyId" label={accountWords.party} required>
            <Select options={options} empty={accountWords.chooseAParty} />
          </Field>
          <Field name="kind" label={accountWords.whatTiesYouToIt} required>
            <Select options={kinds} defaultValue="works for" />
          </Field>
          <Field name="note" label={accountWords.moreAboutIt} optional>
            <TextArea />
          </Field>
          <SubmitButton busy={accountWords.declaring}>{accountWords.declare}</SubmitButton>
        </ActionForm>
      </Dialog>
    </div>
  )
}
