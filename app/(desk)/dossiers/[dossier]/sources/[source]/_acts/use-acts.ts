'use client'

import { useGo } from '@/app/_ui/use-go'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { announce } from '@/app/_ui/announce'
import { recordOf } from '@/lib/domain/collections/records'
import type { LinkType } from '@/lib/domain/vocabulary'
import type { ClaimCard } from '@/lib/services/claims/views/claim-card'
import { readerWords } from '@/lib/words/sources/reader'
import type { ReaderMatter } from '../marks'
import type { TextMap, Words } from '../text-map'
import { selectedWords } from '../use-words'
import { compareAddress, linkKeys, linkOfKey, takes, type Act, type ClaimActs } from './act'
import { rememberPlace } from './place'
import { useAlso } from './use-also'

/** What is done with claims from their cards: by keys on the active one, and by the buttons of any. */
export function useActs(
  map: TextMap | null,
  view: ReaderMatter,
  active: ClaimCard | null,
  nextFigure: ClaimActs['nextFigure'],
  { captureId, words, clear }: { captureId: string; words: Words | null; clear: () => void },
) {
  /** What is being done, and the way back to where the hands were. */
  const [doing, setDoing] = useState<{ act: Act; goBack: () => void } | null>(null)
  const [marked, setMarked] = useState<ClaimCard | null>(null)
  const go = useGo()
  const { can } = view
  const dossier = view.dossier.key
  const open = useCallback(
    (next: Act) => {
      const { id } = next.kind === 'link' && next.other ? next.other : next.claim
      setDoing({ act: next, goBack: rememberPlace(map, id) })
    },
    [map],
  )
  const mark = useCallback((claim: ClaimCard) => {
    setMarked((before) => (before?.id === claim.id ? null : claim))
  }, [])
  const { source } = view
  const { also, again } = useAlso(view.dossier.id, active, can['claim.link'])
  const onWords = useCallback(
    (kind: 'words' | 'split', claim: ClaimCard) => {
      // The selection of this very moment: a key may follow the last arrow faster than the state does.
      const picked = (map && selectedWords(map)) ?? words
      if (!picked)
        return announce(kind === 'split' ? readerWords.selectWhatIsSplitOff : readerWords.selectTheOtherWords)
      const isArticle = source.captures.find(({ id }) => id === captureId)?.textIs === 'article'
      open({ kind, claim, words: { captureId, ...picked, isArticle } })
    },
    [map, words, source, captureId, open],
  )
  useWayToSplit()
  const acts: ClaimActs = useMemo(
    () => ({ can, dossier, marked, open, mark, also, nextFigure, onWords }),
    [can, dossier, marked, open, mark, also, nextFigure, onWords],
  )
  const close = useCallback(() => {
    setDoing(null)
    doing?.goBack()
  }, [doing])
  const keys = keysOf(acts, active, (claim) => {
    // Back from the comparison, the card is open again.
    history.replaceState(null, '', `?${withClaim(claim.id)}`)
    go(compareAddress(dossier, claim))
  })
  return {
    act: doing?.act ?? null,
    acts,
    close,
    linked: () => {
      setMarked(null)
      again()
    },
    wordsDone: clear,
    keys,
    onSelection: selectionActions(active, keys),
  }
}

/** Who came here to split a claim is told what to do first. */
function useWayToSplit(): void {
  useEffect(() => {
    if (location.hash === '#split') announce(readerWords.selectWhatIsSplitOff)
  }, [])
}

function withClaim(claimId: string): URLSearchParams {
  const params = new URLSearchParams(location.search)
  params.set('claim', claimId)
  return params
}

/** What the selected words can be for the claim of the active card. */
function selectionActions(active: ClaimCard | null, { w, s }: ReturnType<typeof keysOf>) {
  if (!active || !w || !s || !takes(active, 'change')) return []
  return [
    { label: readerWords.itsWords, keyName: 'w', run: w },
    { label: readerWords.splitOff, keyName: 's', run: s },
  ]
}

type On = (what: keyof typeof refusals, run: (claim: ClaimCard) => void) => () => void

const refusals = {
  rating: readerWords.itTakesNoRating,
  link: readerWords.itIsRetired,
  change: readerWords.itIsRetired,
  comparison: readerWords.itAnswersNothingToCompare,
} as const

/** The keys for the claim of the active card; where there is none, or it takes nothing of the kind, that is said. */
function keysOf(acts: ClaimActs, active: ClaimCard | null, compare: (claim: ClaimCard) => void) {
  const { can, open, nextFigure, onWords } = acts
  const on: On = (what, run) => () => {
    if (!active) return announce(readerWords.chooseAClaimFirst)
    return takes(active, what) ? run(active) : announce(refusals[what])
  }
  return {
    r: can['claim.rate'] ? on('rating', (claim) => open({ kind: 'rate', claim })) : undefined,
    v: can['comparison.make'] ? on('comparison', compare) : undefined,
    d: can['claim.draft'] ? on('link', nextFigure) : undefined,
    w: can['claim.edit'] ? on('change', (claim) => onWords('words', claim)) : undefined,
    s: can['claim.edit'] ? on('change', (claim) => onWords('split', claim)) : undefined,
    note: can['note.write'] && active ? () => open({ kind: 'note', claim: active }) : undefined,
    ...(can['claim.link'] ? linkingKeys(acts, on) : noLinking),
  }
}

/** The link to another claim: looked for, or from the one that was marked. */
function linkingKeys({ marked, open, mark }: ClaimActs, on: On) {
  const link = (type?: LinkType) =>
    on('link', (claim) => {
      const isOther = marked !== null && marked.id !== claim.id
      if (type && !isOther) return announce(readerWords.markAClaimFirst)
      open(isOther ? { kind: 'link', claim: marked, other: claim, type } : { kind: 'link', claim })
    })
  return {
    l: link(),
    m: on('link', (claim) => {
      announce(marked?.id === claim.id ? readerWords.notMarkedAnyMore : readerWords.markedGoToTheOther)
      mark(claim)
    }),
    ...recordOf(linkKeys, (key) => link(linkOfKey[key])),
  }
}

const noLinking = recordOf(['l', 'm', ...linkKeys], () => undefined)

/** What is done with claims as the reader has it. */
export type Acting = ReturnType<typeof useActs>
