'use client'

import { useRef, useState, useTransition, type FormEvent } from 'react'
import { unstable_rethrow } from 'next/navigation'
import { strangersSentence } from '@/lib/domain/input/request-size'
import type { ActionResult } from '@/lib/web/run-action'
import { partWords } from '@/lib/words/shell/parts'
import { submissionKeys, withKey, type Contents } from './submission-key'

/** A server action as forms call it. */
export type FormAction<T = unknown, C extends Contents = FormData> = (contents: C) => Promise<ActionResult<T>>

/** A refusal as the form shows it. */
export type Refusal = Extract<ActionResult<never>, { ok: false }>

/** What a form shows of how its submissions went: `responses` counts those that came back. */
export interface Submission {
  pending: boolean
  refusal: Refusal | null
  responses: number
}

const unreachable: Refusal = {
  ok: false,
  code: 'unavailable',
  message: partWords.theServerCouldNot,
  fields: {},
}

/** What the gate of the server says, before any action is reached, of more than strangers may send. */
const signedOut: Refusal = { ok: false, code: 'unauthenticated', message: strangersSentence, fields: {} }

function isSignedOut(error: unknown): boolean {
  return error instanceof Error && error.message.trim() === strangersSentence
}

/** Sends to an action, one submission at a time; a repeat with the same contents carries the same idempotency key. */
export function useSubmission<T, C extends Contents = FormData>(
  action: FormAction<T, C>,
  onDone: (value: T, sent: C) => void,
) {
  const [pending, startTransition] = useTransition()
  const [{ refusal, responses }, setOutcome] = useState<Omit<Submission, 'pending'>>({ refusal: null, responses: 0 })
  const keys = useRef<ReturnType<typeof submissionKeys>>(null)
  const send = (contents: C) => {
    if (pending) return
    keys.current ??= submissionKeys()
    const { of, done } = keys.current
    const keyed = withKey(contents, of(contents))
    startTransition(async () => {
      const result = await resultOf(() => action(keyed))
      setOutcome((before) => ({ refusal: result.ok ? null : result, responses: before.responses + 1 }))
      if (!result.ok) return
      done()
      onDone(result.value, keyed)
    })
  }
  return { pending, refusal, responses, send }
}

/** Sends what stands in a form, without React's reset of it: everything typed stays. */
export function sendForm(send: (form: FormData) => void): (event: FormEvent<HTMLFormElement>) => void {
  return (event) => {
    event.preventDefault()
    event.stopPropagation()
    send(new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter))
  }
}

/** What a form of several steps shows: how the present step went, busy while any of them is sent. */
export function inTurn(present: Submission, steps: readonly Submission[]): Submission {
  return {
    pending: steps.some(({ pending }) => pending),
    refusal: present.refusal,
    responses: steps.reduce((sum, { responses }) => sum + responses, 0),
  }
}

/** What came of an attempt; a refusal, too, where no answer came. */
export async function resultOf<T>(attempt: () => Promise<ActionResult<T>>): Promise<ActionResult<T>> {
  try {
    return await attempt()
  } catch (error) {
    // Redirects are thrown; they belong to the router.
    unstable_rethrow(error)
    return isSignedOut(error) ? signedOut : unreachable
  }
}
