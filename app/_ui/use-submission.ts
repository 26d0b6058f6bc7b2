'use client'

import { useRef, useState, useTransition, type FormEvent } from 'react'
import { unstable_rethrow } from 'next/navigation'
import { strangersSentence } from '@/lib/domain/input/request-size'
import type { ActionResult } from '@/lib/web/run-action'
import { submissionKeys } from './submission-key'

/** A server action as forms call it. */
export type FormAction<T = unknown> = (form: FormData) => Promise<ActionResult<T>>

/** A refusal as the form shows it. */
export type Refusal = Extract<ActionResult<never>, { ok: false }>

const unreachable: Refusal = {
  ok: false,
  code: 'unavailable',
  message: 'The server could not be reached. What you typed is still here; try again.',
  fields: {},
}

/** What the gate of the server says, before any action is reached, of more than strangers may send. */
const signedOut: Refusal = { ok: false, code: 'unauthenticated', message: strangersSentence, fields: {} }

function isSignedOut(error: unknown): boolean {
  return error instanceof Error && error.message.trim() === strangersSentence
}

/**
 * Sends a form to its action without React's form reset, so that everything typed stays. One submission at a
 * time; a repeat with the same contents carries the same idempotency key. `answers` counts the answers so far.
 */
export function useSubmission<T>(action: FormAction<T>, onDone: (value: T, form: HTMLFormElement) => void) {
  const [pending, startTransition] = useTransition()
  const [{ result, answers }, setAnswer] = useState<{ result: ActionResult<T> | null; answers: number }>({
    result: null,
    answers: 0,
  })
  const keys = useRef<ReturnType<typeof submissionKeys>>(null)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    if (pending) return
    keys.current ??= submissionKeys()
    const { of, done } = keys.current
    const form = event.currentTarget
    const data = new FormData(form, (event.nativeEvent as SubmitEvent).submitter)
    data.set('idempotencyKey', of(data))
    startTransition(async () => {
      const answer = await send(action, data)
      setAnswer((before) => ({ result: answer, answers: before.answers + 1 }))
      if (!answer.ok) return
      done()
      onDone(answer.value, form)
    })
  }
  return { pending, result, answers, submit }
}

async function send<T>(action: FormAction<T>, data: FormData): Promise<ActionResult<T>> {
  try {
    return await action(data)
  } catch (error) {
    // Redirects are thrown; they belong to the router.
    unstable_rethrow(error)
    return isSignedOut(error) ? signedOut : unreachable
  }
}
