'use client'

import { useMemo, useRef, useState, type ReactNode } from 'react'
import type { ReaderView } from '@/lib/services/sources/read-source'
import { CardSheet } from './card-sheet'
import { Chips } from './chips'
import { DraftPanel } from './draft-panel'
import { KeysHelp } from './keys-help'
import { Margin } from './margin'
import { SelectionBar } from './selection-bar'
import { useActiveMark } from './use-active-mark'
import { useCaret } from './use-caret'
import { useDrafting } from './use-drafting'
import { useHighlights } from './use-highlights'
import { useShortcuts } from './use-shortcuts'
import { useTextMap } from './use-text-map'
import { useWords } from './use-words'
import { marksOf, type Shown } from './marks'

/** A source as a page: head and text come from the server, everything that can be done with them is here. */
export function Reader(props: {
  view: Omit<ReaderView, 'capture'>
  captureId: string
  claimId: string | null
  trail: ReactNode
  head: ReactNode
  children: ReactNode
}) {
  const { view, captureId, claimId, trail, head, children } = props
  const text = useRef<HTMLDivElement>(null)
  const map = useTextMap(text)
  const [shown, setShown] = useState<Shown>({ claims: true, notes: true, onlyMine: false })
  const marks = useMemo(() => marksOf(view, shown), [view, shown])
  const { active, activate, step, pick } = useActiveMark(map, marks, claimId)
  const selection = useWords(map)
  const drafting = useDrafting(map, captureId, selection, view.can)
  const [helping, setHelping] = useState(false)
  useHighlights(map, marks, active)
  useCaret(map)
  useShortcuts({
    ...Object.fromEntries(drafting.actions.map(({ keyName, run }) => [keyName, run])),
    j: () => step(1),
    k: () => step(-1),
    '?': () => setHelping(true),
    Escape: () => (selection.words ? selection.clear() : activate(null)),
  })
  return (
    <div className={`mx-auto max-w-[77.5rem] ${drafting.writing ? 'lg:max-2xl:me-[30rem]' : ''}`}>
      <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2 pt-5 pb-3">
        {trail}
        <Chips view={view} shown={shown} onShow={setShown} />
      </div>
      <div className={`lg:gap-4 ${drafting.writing ? '2xl:grid' : 'lg:grid'} lg:grid-cols-[minmax(0,1fr)_23rem]`}>
        <article className="sheet relative px-5 pt-6 pb-10 sm:px-8 lg:px-14 lg:pt-8">
          {head}
          <div
            ref={text}
            role="region"
            aria-label="Text"
            aria-describedby="text-keys"
            tabIndex={0}
            onClick={pick}
            className="capture-text max-w-[62ch] rounded-sm font-serif text-lg leading-[1.62] [overflow-wrap:anywhere] outline-offset-8"
          >
            {children}
          </div>
          <p id="text-keys" className="sr-only">
            Arrow keys move through the text, with Shift they select words. Press question mark for all keys.
          </p>
          {map && selection.words && drafting.actions.length > 0 && (
            <SelectionBar map={map} words={selection.words} actions={drafting.actions} />
          )}
        </article>
        <div className={`relative hidden [overflow-y:clip] ${drafting.writing ? '2xl:block' : 'lg:block'}`}>
          {map && <Margin map={map} marks={marks} activeId={active?.id ?? null} dossier={view.dossier.key} onActivate={activate} />}
        </div>
      </div>
      {active && <CardSheet mark={active} dossier={view.dossier.key} onStep={step} onClose={() => activate(null)} />}
      <DraftPanel drafting={drafting} view={view} onSaved={activate} />
      <KeysHelp open={helping} onClose={() => setHelping(false)} />
    </div>
  )
}
