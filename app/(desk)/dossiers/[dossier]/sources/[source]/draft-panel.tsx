'use client'

import dynamic from 'next/dynamic'
import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from '@/app/_ui/button'
import { useKeptDrafts } from '../../claims/_form/kept-store'
import type { ReaderMatter } from './marks'
import { NotePanel } from './note-panel'
import type { Drafting } from './use-drafting'

// The form is heavy and most who read never write: it comes when it is asked for.
const ClaimPanel = dynamic(() => import('./claim-panel').then((module) => module.ClaimPanel), {
  ssr: false,
  loading: () => <output>Opening the form…</output>,
})

/** The claim or note being written: beside the text on wide screens, over it on a phone. */
export function DraftPanel(props: { drafting: Drafting; view: ReaderMatter; onSaved: (id: string) => void }) {
  const { drafting, view, onSaved } = props
  const { writing, captureId, close, resume, setFormWords } = drafting
  const hasKept = useKeptDrafts(captureId).length > 0
  if (!writing)
    return hasKept ? (
      <div className="no-print fixed end-4 bottom-4 z-20">
        <Button onClick={resume} className="shadow-float">
          Go on with the unsaved claim
        </Button>
      </div>
    ) : null
  const saved = (id: string) => {
    close()
    onSaved(id)
  }
  return writing.kind === 'claim' ? (
    <Panel title="New claim" onClose={close}>
      <ClaimPanel captureId={captureId} anchors={writing.anchors} view={view} onWords={setFormWords} onSaved={saved} onClose={close} />
    </Panel>
  ) : (
    <Panel title="New note" onClose={close}>
      <NotePanel anchor={writing.anchor} view={view} onSaved={saved} />
    </Panel>
  )
}

function Panel({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const box = panel.current
    const before = document.activeElement
    const press = (event: KeyboardEvent) => {
      // A list that is open takes the first Escape.
      const isInList = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true'
      if (event.key !== 'Escape' || isInList) return
      event.preventDefault()
      onClose()
    }
    box?.addEventListener('keydown', press)
    return () => {
      box?.removeEventListener('keydown', press)
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [onClose])
  return (
    <section
      ref={panel}
      aria-label={title}
      className="no-print fixed inset-0 z-40 overflow-y-auto overscroll-contain bg-surface px-4 pt-3 shadow-float lg:start-auto lg:top-12 lg:w-[31rem] lg:border-s lg:border-line"
    >
      <div className="mb-3 flex items-center justify-between">
        <h2 className="font-serif text-lg">{title}</h2>
        <Button look="quiet" onClick={onClose} aria-label="Close">
          ✕
        </Button>
      </div>
      {children}
    </section>
  )
}
