'use client'

import { useRef, useState } from 'react'
import { announce } from '@/app/_ui/announce'
import { randomKey } from '@/app/_ui/random-key'
import type { AskList } from '@/lib/services/asks/input/open-asks'
import type { AskView } from '@/lib/services/asks/views/ask-view'
import type { ActionResult } from '@/lib/web/run-action'
import { linkReason } from '@/lib/domain/suggestions/link-type'
import { askWords } from '@/lib/words/dossiers/asks'
import { say } from '@/lib/words/say'
import {
  acceptAgencyAction,
  acceptLinkAction,
  acceptQuestionAction,
  dismissAskAction,
  skipAskAction,
  undoAskAction,
  unskipAsksAction,
} from './actions'
import { useOpenAsks } from './use-open-asks'

/** What a person has put into the card of a suggestion. */
export interface Worded {
  text?: string
  type?: string
  agency?: string
  reason?: string
}

/** What was done here and can be taken back. */
type Done = { decisionId: string } | { skipped: string }

/** What the server made of it, how to say it, and what can be taken back. */
type Sent = Promise<ActionResult<{ sentence: string; done: Done | null }>>

/**
 * The queue as it is worked through. What is decided goes from the screen at once; what the server refuses comes back with
 * its sentence.
 */
export function useAskQueue({ dossier, asks, last }: AskList) {
  const shown = useOpenAsks(asks)
  const done = useRef<Done[]>([])
  /** By suggestion: what was typed into its card, and why it was refused. They outlive the card, which goes once it is sent. */
  const [worded, setWorded] = useState<Record<string, Worded>>({})
  const [refusals, setRefusals] = useState<Record<string, string>>({})
  const refuse = (ask: AskView, sentence: string) => {
    setRefusals((all) => ({ ...all, [ask.id]: sentence }))
    announce(sentence)
  }
  const where = { dossierId: dossier.id }
  const send = async (ask: AskView, sent: Sent) => {
    shown.hide(ask.id)
    const result = await sent.catch(() => null)
    if (!result?.ok) {
      shown.bringBack(ask.id)
      return refuse(ask, result ? refusalOf(result) : askWords.theServerCouldNot)
    }
    if (result.value.done) done.current.push(result.value.done)
    announce(result.value.sentence)
  }
  return {
    ...shown,
    wordsOf: (ask: AskView) => worded[ask.id] ?? proposed(ask),
    word: (ask: AskView, words: Worded) => {
      setWorded((all) => ({ ...all, [ask.id]: words }))
      setRefusals(({ [ask.id]: _mended, ...others }) => others)
    },
    refusalOf: (ask: AskView) => refusals[ask.id] ?? null,
    accept: (ask: AskView) => {
      const words = worded[ask.id] ?? proposed(ask)
      if (ask.kind === 'name') return announce(askWords.namesAreNotAccepted)
      if (ask.kind === 'agency') return send(ask, acceptAgency(where, ask, words))
      if (ask.kind !== 'question' && !words.type) return refuse(ask, askWords.chooseTheTypeFirst)
      return send(ask, ask.kind === 'question' ? acceptQuestion(where, ask, words) : acceptLink(where, ask, words))
    },
    dismiss: (ask: AskView) => send(ask, dismiss(where, ask)),
    skip: (ask: AskView) => send(ask, skip(where, ask)),
    showSkipped: async () => {
      const result = await unskipAsksAction(where).catch(() => null)
      shown.bringAllBack()
      if (!result?.ok) announce(result?.message ?? askWords.theServerCouldNot)
    },
    undo: async () => {
      const what = done.current.pop() ?? (last ? { decisionId: last.id } : null)
      if (!what) return announce(askWords.nothingToUndo)
      const result = await undo(where, what).catch(() => null)
      if (!result?.ok) return announce(result?.message ?? askWords.theServerCouldNot)
      shown.bringAllBack()
      announce(askWords.undone)
    },
  }
}

/** What a card begins with, before a person changes it. */
function proposed(ask: AskView): Worded {
  if (ask.kind === 'question') return { text: ask.text }
  if (ask.kind === 'name') return {}
  if (ask.kind === 'agency') return { agency: ask.sources.find(({ agency }) => agency !== null)?.agency ?? '' }
  return { type: ask.type ?? '', reason: linkReason(ask.reasons) }
}

/** Why the server refused it: what is wrong with a field, else the whole sentence. */
const refusalOf = ({ fields, message }: Extract<ActionResult<unknown>, { ok: false }>) =>
  Object.values(fields)[0] ?? message

interface Where {
  dossierId: string
}

const named = (where: Where, ask: AskView) => ({ ...where, ask: ask.id, idempotencyKey: randomKey() })

async function acceptQuestion(where: Where, ask: AskView, { text }: Worded): Sent {
  const result = await acceptQuestionAction({ ...named(where, ask), text })
  return outcomeOf(result, ({ answers, left }) => say(askWords.questionAsked, { answers, left }))
}

async function acceptLink(where: Where, ask: AskView, { type, reason }: Worded): Sent {
  return outcomeOf(await acceptLinkAction({ ...named(where, ask), type, reason }), () => askWords.linked)
}

async function acceptAgency(where: Where, ask: AskView, { agency }: Worded): Sent {
  const result = await acceptAgencyAction({ ...named(where, ask), agency })
  return outcomeOf(result, ({ sources }) => say(askWords.agencyRecorded, { sources }))
}

async function dismiss(where: Where, ask: AskView): Sent {
  return outcomeOf(await dismissAskAction({ ...named(where, ask), kind: ask.kind }), () => askWords.dismissed)
}

async function skip(where: Where, ask: AskView): Sent {
  const result = await skipAskAction({ ...where, ask: ask.id })
  return result.ok ? { ok: true, value: { sentence: askWords.skipped, done: { skipped: ask.id } } } : result
}

function outcomeOf<T extends { decisionId: string }>(
  result: ActionResult<T>,
  sentenceOf: (value: T) => string,
): Awaited<Sent> {
  if (!result.ok) return result
  const { decisionId } = result.value
  return { ok: true, value: { sentence: sentenceOf(result.value), done: { decisionId } } }
}

async function undo(where: Where, what: Done): Promise<ActionResult<unknown>> {
  if ('skipped' in what) return unskipAsksAction({ ...where, ask: what.skipped })
  return undoAskAction({ ...where, ...what, idempotencyKey: randomKey() })
}
