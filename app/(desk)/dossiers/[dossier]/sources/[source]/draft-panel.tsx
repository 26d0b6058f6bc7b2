'use client'

import dynamic from 'next/dynamic'
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from '@/app/_ui/button'
import { readerWords } from '@/lib/words/sources/reader'
import { suggestionWords } from '@/lib/words/sources/suggestions'
import { useKeptDrafts } from '../../claims/_form/kept-store'
import type { ReaderMatter } from './marks'
import { NotePanel } from './note-panel'
import { useBelowHead } from './use-below-head'
import { useIsWide } from './use-is-wide'
import type { Drafting } from './use-drafting'

// The form is heavy and most who read never write: it comes when it is asked for.
const ClaimPanel = dynamic(() => import('./claim-panel').then((module) => module.ClaimPanel), {
  ssr: false,
  loading: () => <output>{readerWords.openingTheForm}</output>,
})

/** The claim or note being written: beside the text on wide screens, over it on a phone. */
export function DraftPanel(props: {
  drafting: Drafting
  view: ReaderMatter
  onSaved: (id: string) => void
  onEdited: (offerId: string, actionId: string, goesOn: boolean) => void
}) {
  const { drafting, view, onSaved, onEdited } = props
  const { writing, captureId, close, resume, begin, paragraphOf, setFormWords } = drafting
  const hasKept = useKeptDrafts(captureId).length > 0
  if (!writing)
    return hasKept ? (
      <div className="no-print fixed end-4 bottom-4 z-20">
        <Button onClick={resume} className="shadow-float">
          {readerWords.goOnWithTheUnsaved}
        </Button>
      </div>
    ) : null
  return writing.kind === 'claim' ? (
    <Panel
      title={writing.start?.of === 'suggestion' ? suggestionWords.editTheSuggestion : readerWords.newClaim}
      onClose={close}
    >
      <ClaimPanel
        key={writing.turn}
        captureId={captureId}
        anchors={writing.anchors}
        start={writing.start}
        view={view}
        paragraphOf={paragraphOf}
        onWords={setFormWords}
        onSaved={onSaved}
        onEdited={onEdited}
        onNextFigure={(draft) => begin({ of: 'claim', draft })}
        onClose={close}
      />
    </Panel>
  ) : (
    <Panel title={readerWords.newNote} onClose={close}>
      <NotePanel anchor={writing.anchor} view={view} onSaved={onSaved} />
    </Panel>
  )
}

/**
 * A dialog of the browser's own: beside the text on wide screens, where the text stays in reach; on a phone it covers
 * everything, and so nothing behind it can be reached. Escape closes it.
 */
function Panel({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const panel = useRef<HTMLDialogElement>(null)
  const isWide = useIsWide()
  useLayoutEffect(() => {
    const dialog = panel.current
    if (isWide) dialog?.show()
    else dialog?.showModal()
    // Wider or narrower, it opens the other way, and the hands stay where they are.
    const at = document.activeElement
    return () => {
      dialog?.close()
      if (at instanceof HTMLElement) requestAnimationFrame(() => dialog?.open && at.focus({ preventScroll: true }))
    }
  }, [isWide])
  useBelowHead(panel)
  const closeByKey = (event: KeyboardEvent) => {
    // A list that is open takes the first Escape.
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }
  return (
    <dialog
      ref={panel}
      aria-label={title}
      onKeyDown={closeByKey}
      // The back gesture of a phone.
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      className="no-print fixed inset-0 z-40 m-0 h-auto max-h-none w-auto max-w-none overflow-y-auto overscroll-contain border-0 bg-surface px-4 pt-3 pb-0 text-ink shadow-float lg:start-auto lg:top-(--below-head,3rem) lg:w-[31rem] lg:border-s lg:border-line"
    >
      <div className="mb-3 flex items-center justify-between">
        <h2 className="font-serif text-lg">{title}</h2>
        <Button look="quiet" onClick={onClose} aria-label={readerWords.close}>
          ✕
        </Button>
      </div>
      {children}
    </dialog>
  )
}
