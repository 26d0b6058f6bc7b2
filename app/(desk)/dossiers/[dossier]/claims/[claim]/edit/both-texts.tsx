'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { ComposedLine } from '@/app/_ui/composed-line'
import { claimFieldNames, claimFieldWords } from '@/lib/domain/claims/field-words'
import type { ClaimDraft } from '@/lib/domain/claims/draft'
import {
  draftDifferences,
  mergeDrafts,
  type DraftDifference,
  type DraftField,
  type Side,
} from '@/lib/domain/claims/edit-draft'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import type { OpenedClaim } from '@/lib/services/claims/open-claim'
import { editWords } from '@/lib/words/claims/edit'
import { say } from '@/lib/words/say'
import { openClaimAction } from './actions'
import { namesIn } from './names-in'

interface Props {
  began: OpenedClaim
  yours: ClaimDraft
  vocabulary: ClaimVocabulary
  onChosen: (theirs: OpenedClaim, merged: ClaimDraft) => void
}

/** Your text and theirs side by side, field by field: what only one of you changed is chosen, the rest is asked. */
export function BothTexts({ began, yours, vocabulary, onChosen }: Props) {
  const [theirs, setTheirs] = useState<OpenedClaim | null>(null)
  const [failed, setFailed] = useState(false)
  const { dossier, claim } = began
  useEffect(() => {
    void openClaimAction({ dossier: dossier.key, claim: claim.id })
      .then((answer) => (answer.ok ? setTheirs(answer.value) : setFailed(true)))
      .catch(() => setFailed(true))
  }, [dossier.key, claim.id])
  if (failed) return <p className="text-conflict">{editWords.theirTextCouldNot}</p>
  if (!theirs) return <output className="block">{editWords.loadingTheirText}</output>
  return <Choice began={began} yours={yours} theirs={theirs} vocabulary={vocabulary} onChosen={onChosen} />
}

function Choice({ began, yours, theirs, vocabulary, onChosen }: Props & { theirs: OpenedClaim }) {
  const differences = draftDifferences(began.draft, yours, theirs.draft)
  const sure = Object.fromEntries(
    differences.flatMap(({ field, changedBy }) => (changedBy === 'both' ? [] : [[field, changedBy]])),
  )
  const [chosen, setChosen] = useState<Partial<Record<DraftField, Side>>>(sure)
  const open = differences.filter(({ field }) => chosen[field] === undefined)
  const all = (side: Side) => setChosen(Object.fromEntries(differences.map(({ field }) => [field, side])))
  const names = namesIn(vocabulary, [yours, theirs.draft])
  return (
    <div className="rounded-md border border-line bg-diff p-3">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="me-auto">{editWords.bothTexts}</h2>
        <Button onClick={() => all('yours')}>{editWords.allYours}</Button>
        <Button onClick={() => all('theirs')}>{editWords.allTheirs}</Button>
      </div>
      <div className="mt-2 space-y-3">
        {differences.map((difference) => (
          <Difference
            key={difference.field}
            difference={difference}
            nameOf={(id) => names.get(id) ?? editWords.notInTheLists}
            chosen={chosen[difference.field]}
            onChoose={(side) => setChosen({ ...chosen, [difference.field]: side })}
          />
        ))}
        {differences.length === 0 && <p>{editWords.bothOfYouMadeTheSame}</p>}
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Button
          look="main"
          aria-disabled={open.length > 0 || undefined}
          onClick={() => open.length === 0 && onChosen(theirs, mergeDrafts(yours, theirs.draft, chosen))}
        >
          {editWords.goOnWithThese}
        </Button>
        <output className="text-xs text-soft">
          {open.length > 0
            ? say(editWords.toBeChosen, { open: open.map(({ field }) => claimFieldNames[field]).join(', ') })
            : editWords.nothingIsSavedUntil}
        </output>
      </div>
    </div>
  )
}

const who = {
  yours: editWords.onlyYouChangedIt,
  theirs: editWords.onlyTheyChangedIt,
  both: editWords.bothOfYouChangedIt,
} as const

function Difference(props: {
  difference: DraftDifference
  nameOf: (id: string) => string
  chosen: Side | undefined
  onChoose: (side: Side) => void
}) {
  const { difference, nameOf, chosen, onChoose } = props
  const { field, changedBy } = difference
  return (
    <fieldset>
      <legend className="font-medium">
        {claimFieldNames[field]} <span className="text-xs font-normal text-soft">{who[changedBy]}</span>
      </legend>
      <div className="mt-1 grid gap-2 sm:grid-cols-2">
        {(['yours', 'theirs'] as const).map((side) => (
          <label
            key={side}
            className="flex cursor-pointer gap-2 rounded-md border border-line bg-surface p-2 has-checked:border-ink"
          >
            <input
              type="radio"
              name={`both-${field}`}
              checked={chosen === side}
              onChange={() => onChoose(side)}
              className="mt-0.5 size-4 shrink-0 accent-act"
            />
            <span className="min-w-0">
              <span className="block text-xs text-soft">{side}</span>
              <span className="block wrap-break-word">
                <ComposedLine of={claimFieldWords(field, difference[side], nameOf)} />
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
