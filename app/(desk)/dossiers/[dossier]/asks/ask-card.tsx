'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { KeyName } from '@/app/_ui/key-name'
import { StateFields } from '@/app/_ui/state-fields'
import type { AskKind } from '@/lib/domain/vocabulary'
import type { AskView } from '@/lib/services/asks/views/ask-view'
import { askWords } from '@/lib/words/dossiers/asks'
import { AgencyAsk } from './agency-ask'
import { LinkAsk } from './link-ask'
import { NameAsk } from './name-ask'
import { QuestionAsk } from './question-ask'
import type { Worded } from './use-ask-queue'

interface Props {
  ask: AskView
  dossier: string
  isActive: boolean
  worded: Worded
  /** Why it could not be accepted, until it is tried again. */
  refusal: string | null
  onWorded: (worded: Worded) => void
  onChoose: () => void
  onAccept: () => void
  onDismiss: () => void
  onSkip: () => void
}

/** One suggestion: what it is, what it rests on, why it is made, and what can be done with it. */
export function AskCard(props: Props) {
  const { ask, dossier, isActive, worded, refusal, onWorded, onChoose, onAccept, onDismiss, onSkip } = props
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isActive && !card.current?.contains(document.activeElement)) card.current?.focus()
  }, [isActive])
  return (
    <article
      ref={card}
      tabIndex={-1}
      aria-label={nameOf(ask)}
      aria-current={isActive ? 'true' : undefined}
      onFocusCapture={() => !isActive && onChoose()}
      className="sheet border-dashed px-4 py-3 aria-[current]:border-ink aria-[current]:border-solid"
    >
      <p className="mb-1">
        <span className="rounded-[3px] bg-diff px-1.5 text-xs font-semibold tracking-wide text-suggest uppercase">
          {nameOf(ask)}
        </span>
      </p>
      <StateFields>
        {ask.kind === 'question' ? (
          <QuestionAsk ask={ask} dossier={dossier} text={worded.text ?? ''} onText={(text) => onWorded({ text })} />
        ) : ask.kind === 'name' ? (
          <NameAsk ask={ask} dossier={dossier} />
        ) : ask.kind === 'agency' ? (
          <AgencyAsk
            ask={ask}
            dossier={dossier}
            agency={worded.agency ?? ''}
            onAgency={(agency) => onWorded({ agency })}
          />
        ) : (
          <LinkAsk ask={ask} dossier={dossier} worded={worded} onWorded={onWorded} />
        )}
      </StateFields>
      {refusal && <p className="mt-2 font-medium text-conflict">{refusal}</p>}
      <p className="mt-3 flex flex-wrap gap-2">
        {ask.kind !== 'name' && (
          <Button look="main" data-action="accept" onClick={onAccept} className="max-lg:min-h-11">
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

function nameOf(ask: AskView): string {
  const isTwice = 'isTwice' in ask && ask.isTwice
  if (!isTwice) return kindNames[ask.kind]
  return ask.isWithin ? askWords.kindTwiceInOneSource : askWords.kindTwice
}

const kindNames: Record<AskKind, string> = {
  question: askWords.kindQuestion,
  link: askWords.kindLink,
  contradiction: askWords.kindContradiction,
  name: askWords.kindName,
  agency: askWords.kindAgency,
}
