'use client'

import type { ReactNode, Ref } from 'react'
import { readerWords } from '@/lib/words/sources/reader'
import { ActDialog } from './_acts/act-dialog'
import { SuggestionBar } from './_suggestions/suggestion-bar'
import type { Suggestions } from './_suggestions/use-suggestions'
import { CardSheet } from './card-sheet'
import { Chips } from './chips'
import { DraftPanel } from './draft-panel'
import { KeysHelp } from './keys-help'
import { Margin } from './margin'
import type { ReaderMatter } from './marks'
import { SelectionBar } from './selection-bar'
import { useReader } from './use-reader'

/** A source as a page: head, text and notes come from the server, everything that can be done with them is here. */
export function Reader(props: {
  view: ReaderMatter
  captureId: string
  claimId: string | null
  trail: ReactNode
  head: ReactNode
  notes: ReactNode
  children: ReactNode
}) {
  const { view, captureId, claimId, trail, head, notes, children } = props
  const reader = useReader(view, captureId, claimId)
  const { map, root, marks, cards, active, activate, words, drafting, suggesting, acting, isHelping } = reader
  const actions = { offer: suggesting.actions, claim: acting.acts }
  // What is being written stands over the margin; where there is no room for both, the text makes room.
  const isWriting = drafting.writing !== null
  return (
    <div className={`mx-auto max-w-[77.5rem] ${isWriting ? 'lg:max-2xl:me-[30rem]' : ''}`}>
      <Top view={view} trail={trail} reader={reader} />
      <div className={`lg:grid-cols-[minmax(0,1fr)_23rem] lg:gap-4 ${isWriting ? '2xl:grid' : 'lg:grid'}`}>
        <article className="sheet relative px-5 pt-6 pb-10 sm:px-8 lg:px-14 lg:pt-8">
          {head}
          <Text root={root}>{children}</Text>
          {map && words && reader.onSelection.length > 0 && (
            <SelectionBar map={map} words={words} actions={reader.onSelection} />
          )}
        </article>
        <div className={`relative hidden [overflow-y:clip] ${isWriting ? '2xl:block' : 'lg:block'}`}>
          {map && (
            <Margin
              map={map}
              marks={marks}
              cards={cards}
              onNear={reader.ask}
              activeId={active?.id ?? null}
              actions={actions}
              onActivate={activate}
            />
          )}
        </div>
      </div>
      {notes}
      {active && (
        <CardSheet
          mark={active}
          claim={cards.get(active.id)}
          actions={actions}
          onStep={reader.step}
          onClose={() => activate(null)}
        />
      )}
      <DraftPanel drafting={drafting} view={view} onSaved={reader.saved} onEdited={suggesting.edited} />
      <ActDialog acting={acting} dossier={view.dossier} />
      <KeysHelp open={isHelping} onClose={() => reader.setIsHelping(false)} />
    </div>
  )
}

/** Above the text: where one is, what is shown, and how far the desk is with what is suggested. */
function Top({ view, trail, reader }: { view: ReaderMatter; trail: ReactNode; reader: ReturnType<typeof useReader> }) {
  const { shown, setShown, suggestions, suggesting } = reader
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2 pt-5 pb-3">
        {trail}
        <Chips
          view={view}
          shown={shown}
          onShow={setShown}
          open={suggestions && openOf(suggestions)}
          onKeys={() => reader.setIsHelping(true)}
        />
      </div>
      {suggestions && shown.suggestions && <SuggestionBar suggestions={suggestions} deciding={suggesting.deciding} />}
    </>
  )
}

/** How many suggestions are still to be decided. */
function openOf({ list, hidden }: Suggestions): number {
  return Math.max(0, (list?.open ?? 0) - hidden)
}

/** The words of the source, where the keyboard's caret can move and select. */
function Text({ root, children }: { root: Ref<HTMLElement>; children: ReactNode }) {
  return (
    <>
      <section
        ref={root}
        aria-label={readerWords.text}
        aria-describedby="text-keys"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard's caret moves in here
        tabIndex={0}
        className="capture-text max-w-[62ch] rounded-sm font-serif text-lg leading-[1.62] wrap-break-word outline-offset-8"
      >
        {children}
      </section>
      <p id="text-keys" className="sr-only">
        {readerWords.arrowKeysMoveThrough}
      </p>
    </>
  )
}
