'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Kbd } from '@/app/_ui/kbd'
import type { AskKind } from '@/lib/domain/vocabulary'
import type { AskView } from '@/lib/services/asks/views/ask-view'
import { askWords } from '@/lib/words/dossiers/asks'
import { LinkAsk } from './link-ask'
import { NameAsk } from './name-ask'
import { QuestionAsk } from './question-ask'
import type { Worded } from './use-ask-queue'

interface Props {
  ask: AskView
  dossier: string
  isActive: boolean
  onChoose: () => void
  onAccept: (worded: Worded) => void
  onDismiss: () => void
  onSkip: () => void
}

/** One suggestion: what it is, what it rests on, why it is made, and what can be done with it. */
export function AskCard({ ask, dossier, isActive, onChoose, onAccept, onDismiss, onSkip }: Props) {
  const card = useRef<HTMLElement>(null)
  const [worded, setWorded] = useState<Worded>(() => proposed(ask))
  useEffect(() => {
    if (isActive && !card.current?.contains(document.activeElement)) card.current?.focus()
  }, [isActive])
  return (
    <article
      ref={card}
      tabIndex={-1}
      aria-label={kindNames[ask.kind]}
      aria-current={isActive ? 'true' : undefined}
      onFocusCapture={() => !isActive && onChoose()}
      className="sheet border-dashed px-4 py-3 aria-[current]:border-ink aria-[current]:border-solid"
    >
      <p className="mb-1">
        <span className="rounded-[3px] bg-diff px-1.5 text-2xs font-semibold tracking-wide text-suggest uppercase">
          {kindNames[ask.kind]}
        </span>
      </p>
      {ask.kind === 'question' ? (
        <QuestionAsk ask={ask} dossier={dossier} text={worded.text ?? ''} onText={(text) => setWorded({ text })} />
      ) : ask.kind === 'name' ? (
        <NameAsk ask={ask} dossier={dossier} />
      ) : (
        <LinkAsk ask={ask} dossier={dossier} worded={worded} onWorded={setWorded} />
      )}
      <p className="mt-3 flex flex-wrap gap-2">
        {ask.kind !== 'name' && (
          <Button look="main" data-action="accept" onClick={() => onAccept(worded)} className="max-lg:min-h-11">
            {askWords.accept} <KeyName>a</KeyName>
          </Button>
        )}
        <Button data-action="dismiss" onClick={onDismiss} className="max-lg:min-h-11">
          {askWords.dismiss} <KeyName>x</KeyName>
        </Button>
        <Button data-action="skip" onClick={onSkip} className="max-lg:min-h-11">
          {askWords.skip} <KeyName>s</KeyName>
        </Button>
      </p>
    </article>
  )
}

function proposed(ask: AskView): Worded {
  if (ask.kind === 'question') return { text: ask.text }
  if (ask.kind === 'name') return {}
  const words = ask.reasons.join('; ')
  return { type: ask.type ?? '', reason: words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.` }
}

const kindNames: Record<AskKind, string> = {
  question: askWords.kindQuestion,
  link: askWords.kindLink,
  contradiction: askWords.kindContradiction,
  name: askWords.kindName,
}

function KeyName({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="max-lg:hidden">
      <Kbd>{children}</Kbd>
    </span>
  )
}
