'use client'

import { useState } from 'react'
import type { AskView } from '@/lib/services/asks/views/ask-view'

/** The suggestions on the screen, those that were just decided apart, and which of them is active. */
export function useOpenAsks(asks: readonly AskView[]) {
  const [hidden, setHidden] = useState<readonly string[]>([])
  const [active, setActive] = useState<string | null>(null)
  const open = asks.filter(({ id }) => !hidden.includes(id))
  const at = open.findIndex(({ id }) => id === active)
  const goTo = (index: number) => setActive(open[Math.max(0, Math.min(index, open.length - 1))]?.id ?? null)
  return {
    open,
    active,
    choose: setActive,
    next: () => goTo(at + 1),
    previous: () => goTo(at - 1),
    /** Takes one from the screen, and goes on to the next. */
    hide: (id: string) => {
      const place = open.findIndex((ask) => ask.id === id)
      setActive((open[place + 1] ?? open[place - 1])?.id ?? null)
      setHidden((ids) => [...ids, id])
    },
    /** Brings one back that was not decided after all. */
    bringBack: (id: string) => {
      setHidden((ids) => ids.filter((each) => each !== id))
      setActive(id)
    },
    bringAllBack: () => setHidden([]),
  }
}
