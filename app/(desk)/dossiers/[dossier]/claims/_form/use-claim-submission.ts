'use client'

import { useRef, useState, useTransition } from 'react'
import { unstable_rethrow } from 'next/navigation'
import type { ActionResult } from '@/lib/web/run-action'
import { randomKey } from '@/app/_ui/random-key'
import type { Refusal } from '@/app/_ui/use-submission'

/** Saves a claim: takes the fields as the claim services parse them, and a key that makes a repeat harmless. */
export type SaveClaim<T> = (fields: Record<string, unknown>) => Promise<ActionResult<T>>

const unreachable: Refusal = {
  ok: false,
  code: 'unavailable',
  message: 'The server could not be reached. What you typed is still here; try again.',
  fields: {},
}

/** One submission at a time; a repeat with the same contents carries the same idempotency key. `answers` counts the answers so far. */
export function useClaimSubmission<T>(action: SaveClaim<T>, onSaved: (value: T) => void) {
  const [pending, startTransition] = useTransition()
  const [{ refusal, answers }, setAnswer] = useState<{ refusal: Refusal | null; answers: number }>({
    refusal: null,
    answers: 0,
  })
  const last = useRef<{ body: string; key: string } | null>(null)
  const save = (fields: Record<string, unknown>) => {
    if (pending) return
    const body = JSON.stringify(fields)
    if (last.current?.body !== body) last.current = { body, key: randomKey() }
    const { key } = last.current
    startTransition(async () => {
      const answer = await send(action, { ...fields, idempotencyKey: key })
      setAnswer((before) => ({ refusal: answer.ok ? null : answer, answers: before.answers + 1 }))
      if (!answer.ok) return
      last.current = null
      onSaved(answer.value)
    })
  }
  return { pending, refusal, answers, save }
}

async function send<T>(action: SaveClaim<T>, fields: Record<string, unknown>): Promise<ActionResult<T>> {
  try {
    return await action(fields)
  } catch (error) {
    unstable_rethrow(error)
    return unreachable
  }
}
