'use client'

import { useEffect } from 'react'
import { announce } from '@/app/_ui/announce'
import { stepSentence, type RowOnDay } from '@/lib/domain/rows/step-sentence'

interface Props {
  /** The address of what is shown, without its day. */
  of: string
  asof: string | null
  /** What the filters leave. */
  sentence: string
  rows: readonly RowOnDay[]
}

// Kept here, not in the component: a page whose address is tidied on the way is drawn again from nothing.
let shown: Omit<Props, 'sentence'> | null = null

/** Says what the filters leave when they have changed; from day to day, what the day has changed, too. */
export function AnnounceGrid({ of, asof, sentence, rows }: Props) {
  useEffect(() => {
    const before = shown
    shown = { of, asof, rows }
    if (before === null || (before.of === of && before.asof === asof)) return
    announce(before.of === of ? `${sentence} ${stepSentence(before.rows, rows)}` : sentence)
  }, [of, asof, sentence, rows])
  return null
}
