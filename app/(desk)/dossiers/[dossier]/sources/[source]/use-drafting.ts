'use client'

import { useCallback, useEffect, useState } from 'react'
import type { AnchorDraft, ClaimDraft } from '@/lib/domain/claims/draft'
import type { ReaderView } from '@/lib/services/sources/read-source'
import { readerWords } from '@/lib/words/sources/reader'
import type { TextMap, Words } from './text-map'
import { placeCaretAfter } from './use-caret'
import { paint } from './use-highlights'
import { selectedWords } from './use-words'

/** What is being written beside the text: a claim on words picked so far, or a note on words. */
export type Writing = WrittenClaim | { kind: 'note'; anchor: AnchorDraft }

interface WrittenClaim {
  kind: 'claim'
  /** Another one for each claim that is begun. */
  turn: number
  anchors: readonly AnchorDraft[]
  /** What it begins with where it is not begun on words alone. */
  start?: StartedClaim
}

/** What a claim begins with: what was read of a suggestion, or another claim whose next figure it gives. */
export interface StartedClaim {
  of: 'suggestion' | 'claim'
  draft: ClaimDraft
}

/** What can be started with the words selected in a text, and what has been. */
export function useDrafting(
  map: TextMap | null,
  captureId: string,
  selection: { words: Words | null; clear: () => void },
  can: ReaderView['can'],
) {
  const [writing, setWriting] = useState<Writing | null>(null)
  /** The words that the form is on: those picked, or those of a draft that was left. */
  const [formWords, setFormWords] = useState<readonly AnchorDraft[] | null>(null)
  const pick = (use: (anchor: AnchorDraft) => void) => () => {
    // The selection of this very moment: a key may follow the last arrow faster than the state does.
    const words = (map && selectedWords(map)) ?? selection.words
    if (!words) return
    use({ captureId, ...words })
    selection.clear()
  }
  const claim = pick((anchor) =>
    setWriting((before) =>
      before?.kind === 'claim'
        ? { ...before, anchors: [...before.anchors, anchor] }
        : { kind: 'claim', turn: 0, anchors: [anchor] },
    ),
  )
  const isOpen = writing?.kind === 'claim'
  const actions = [
    ...(can['claim.draft']
      ? [{ label: isOpen ? readerWords.addToTheClaim : readerWords.claim, keyName: 'c', run: claim }]
      : []),
    ...(can['note.write']
      ? [{ label: readerWords.note, keyName: 'n', run: pick((anchor) => setWriting({ kind: 'note', anchor })) }]
      : []),
  ]
  usePaintedWords(map, captureId, writing, formWords)
  const close = useCallback(() => {
    const anchors = writing?.kind === 'note' ? [writing.anchor] : (formWords ?? writing?.anchors ?? [])
    const last = anchors.findLast((anchor) => anchor.captureId === captureId)
    setWriting(null)
    setFormWords(null)
    // Once the panel is gone and has given the focus back: the reading goes on where the words are.
    if (map && last) requestAnimationFrame(() => placeCaretAfter(map, last))
  }, [map, captureId, writing, formWords])
  const resume = useCallback(() => setWriting({ kind: 'claim', turn: 0, anchors: [] }), [])
  const begin = useCallback(
    (start: StartedClaim) =>
      setWriting((before) => ({
        kind: 'claim',
        turn: before?.kind === 'claim' ? before.turn + 1 : 0,
        anchors: start.draft.anchors,
        start,
      })),
    [],
  )
  const paragraphOf = useCallback(
    (words: AnchorDraft) => (words.captureId === captureId ? (map?.paragraphAt(words.start) ?? null) : null),
    [map, captureId],
  )
  return { captureId, writing, actions, close, resume, begin, paragraphOf, setFormWords }
}

/** Paints the words that are written on: those of the form once it is there, else those picked. */
function usePaintedWords(
  map: TextMap | null,
  captureId: string,
  writing: Writing | null,
  formWords: readonly AnchorDraft[] | null,
): void {
  useEffect(() => {
    if (!map || !writing) return
    const anchors = writing.kind === 'note' ? [writing.anchor] : (formWords ?? writing.anchors)
    const ownWords = anchors.filter((anchor) => anchor.captureId === captureId)
    paint(
      'words',
      ownWords.map(({ start, end }) => map.staticRange(start, end)),
      1,
    )
    return () => paint('words', [])
  }, [map, writing, formWords, captureId])
}

/** As the reader hands it to the panel. */
export type Drafting = ReturnType<typeof useDrafting>
