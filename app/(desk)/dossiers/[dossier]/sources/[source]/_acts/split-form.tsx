'use client'

import { useState } from 'react'
import { ActionForm } from '@/app/_ui/action-form'
import { Checkbox } from '@/app/_ui/checkbox'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { withoutWords } from '@/lib/domain/anchors/without-words'
import type { AnchorDraft } from '@/lib/domain/claims/draft'
import type { SameClaim } from '@/lib/services/claims/draft-claim'
import type { OpenedClaim } from '@/lib/services/claims/open-claim'
import { readerWords } from '@/lib/words/sources/reader'
import { SameClaimLink } from '../../../claims/_form/same-claim-note'
import { useFirstFocus } from '../../../claims/_form/use-first-focus'
import type { SelectedWords } from './act'
import { splitClaimAction } from './actions'
import { ChangedSince, WordsShown } from './opened-claim'

/**
 * Splits a claim in two: the words that are selected go to the new one, the rest stays with the first. A statement in the
 * article's words is divided with them; one in ours is worded by the editor.
 */
export function SplitForm(props: {
  opened: OpenedClaim
  words: SelectedWords
  onDone: () => void
  onTake: () => void
}) {
  const { opened, words, onDone, onTake } = props
  const { isArticle: _isArticle, ...anchor } = words
  const { claim, dossier, draft } = opened
  const kept = keptOf(draft.anchors, anchor)
  const [same, setSame] = useState<SameClaim | null>(null)
  const split = async (form: FormData) => {
    const result = await splitClaimAction({
      dossierId: dossier.id,
      claimId: claim.id,
      version: claim.version,
      kept: { statement: form.get('kept.statement'), anchors: kept },
      splitOff: { statement: form.get('splitOff.statement'), anchors: [anchor] },
      withFigure: form.get('withFigure') === 'yes',
      withAnswer: form.get('withAnswer') === 'yes',
      evenIfSame: form.get('evenIfSame') === 'yes',
      idempotencyKey: form.get('idempotencyKey'),
    })
    setSame(!result.ok && result.code === 'same-claim' ? (result.current as SameClaim) : null)
    return result
  }
  return (
    <ActionForm
      keepAs={`split:${claim.id}:${words.start}-${words.end}`}
      action={split}
      done={readerWords.splitInTwo}
      label={readerWords.splitTheClaim}
      onDone={onDone}
      conflict={() => <ChangedSince onTake={onTake} />}
    >
      {same && <AlreadyThere same={same} dossier={dossier.key} />}
      <SplitFields opened={opened} words={words} own={kept.filter(({ captureId }) => captureId === words.captureId)} />
    </ActionForm>
  )
}

/** The claim that is there already, and a box that says to split all the same. */
function AlreadyThere({ same, dossier }: { same: SameClaim; dossier: string }) {
  return (
    <div className="mb-3 rounded-md border border-s-4 border-later bg-surface px-3 py-2">
      <SameClaimLink same={same} path={`/dossiers/${dossier}/claims`} />
      <Checkbox name="evenIfSame" value="yes" label={readerWords.splitAllTheSame} className="mt-2" />
    </div>
  )
}

function SplitFields(props: { opened: OpenedClaim; words: SelectedWords; own: readonly AnchorDraft[] }) {
  const { opened, words, own } = props
  const { claim, draft } = opened
  const box = useFirstFocus<HTMLDivElement>()
  const isQuoted = claim.statementIs === 'article' && words.isArticle
  const hint = isQuoted ? readerWords.inItsWords : undefined
  return (
    <div ref={box} className="space-y-3">
      <h3 className="font-semibold">{readerWords.theFirst}</h3>
      {own.map(({ start, end, exact }) => (
        <WordsShown key={`${start}-${end}`} words={exact} isArticle={words.isArticle} />
      ))}
      <Field name="kept.statement" label={readerWords.whatTheFirstSays} hint={hint} required>
        <TextArea rows={2} defaultValue={isQuoted ? longest(own) : draft.statement} />
      </Field>
      <h3 className="font-semibold">{readerWords.theNewOne}</h3>
      <WordsShown words={words.exact} isArticle={words.isArticle} />
      <Field name="splitOff.statement" label={readerWords.whatTheNewOneSays} hint={hint} required>
        <TextArea rows={2} defaultValue={isQuoted ? words.exact : ''} />
      </Field>
      {draft.figure.words !== '' && (
        <Checkbox
          name="withFigure"
          value="yes"
          defaultChecked={words.exact.includes(draft.figure.words)}
          label={readerWords.withTheFigureToo}
        />
      )}
      {draft.questionId !== '' && <Checkbox name="withAnswer" value="yes" label={readerWords.withTheAnswerToo} />}
      <p className="text-soft">{readerWords.allElseIsCopied}</p>
      {claim.status === 'reviewed' && <p className="font-medium text-conflict">{readerWords.itGoesBackToReview}</p>}
      <SubmitButton>{readerWords.split}</SubmitButton>
    </div>
  )
}

/** The words that stay with the first; all of them where the new claim takes them whole, so that both rest on the same. */
function keptOf(anchors: readonly AnchorDraft[], taken: AnchorDraft): AnchorDraft[] {
  return anchors.flatMap((anchor) => {
    if (anchor.captureId !== taken.captureId) return [anchor]
    const left = withoutWords(anchor, taken)
    return left.length > 0 ? left : [anchor]
  })
}

function longest(words: readonly AnchorDraft[]): string {
  return words.reduce((best, { exact }) => (exact.length > best.length ? exact : best), '')
}
