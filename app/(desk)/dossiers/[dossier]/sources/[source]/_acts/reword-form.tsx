'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Checkbox } from '@/app/_ui/checkbox'
import { SubmitButton } from '@/app/_ui/submit-button'
import { fieldsOf } from '@/lib/domain/claims/draft'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import type { OpenedClaim } from '@/lib/services/claims/open-claim'
import { readerWords } from '@/lib/words/sources/reader'
import { editClaimAction } from '../../../claims/[claim]/edit/actions'
import type { SelectedWords } from './act'
import { ChangedSince, WordsShown } from './opened-claim'

/** Other words of the text for a saved claim: instead of those it has there, or besides them. */
export function RewordForm(props: {
  opened: OpenedClaim
  words: SelectedWords
  onDone: () => void
  onTake: () => void
}) {
  const { opened, words, onDone, onTake } = props
  const { isArticle, ...anchor } = words
  const { claim, dossier, draft } = opened
  const before = draft.anchors.filter(({ captureId }) => captureId === words.captureId)
  // A claim that says what the article says may say its new words, too; what is in our words stays.
  const mayFollow = claim.statementIs === 'article' && isArticle
  const save = (form: FormData) => {
    const kept = draft.anchors.filter(({ captureId }) => captureId !== words.captureId || form.get('besides') === 'yes')
    const statement = mayFollow && form.get('statementToo') === 'yes' ? words.exact : draft.statement
    return editClaimAction({
      ...fieldsOf({ ...draft, statement, anchors: [...kept, anchor] }),
      dossierId: dossier.id,
      claimId: claim.id,
      version: claim.version,
      idempotencyKey: form.get('idempotencyKey'),
    })
  }
  return (
    <ActionForm
      action={save}
      done={readerWords.wordsOfTheClaimChanged}
      label={readerWords.wordsOfTheClaim}
      onDone={onDone}
      conflict={() => <ChangedSince onTake={onTake} />}
      className="space-y-3"
    >
      <p dir="auto" className="font-serif text-md wrap-break-word">
        {shownStatement(claim)}
      </p>
      {before.length > 0 && (
        <>
          <p className="text-soft">{readerWords.untilNowItStandsOn}</p>
          {before.map(({ start, end, exact }) => (
            <WordsShown key={`${start}-${end}`} words={exact} isArticle={isArticle} />
          ))}
        </>
      )}
      <p className="text-soft">{readerWords.fromNowOnIt}</p>
      <WordsShown words={words.exact} isArticle={isArticle} />
      {before.length > 0 && <Checkbox name="besides" value="yes" label={readerWords.keepTheWordsItHas} />}
      {mayFollow && (
        <Checkbox name="statementToo" value="yes" defaultChecked label={readerWords.theStatementTakesThem} />
      )}
      {claim.status === 'reviewed' && <p className="font-medium text-conflict">{readerWords.itGoesBackToReview}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the words were chosen on the way here */}
      <SubmitButton autoFocus>{readerWords.changeItsWords}</SubmitButton>
    </ActionForm>
  )
}
