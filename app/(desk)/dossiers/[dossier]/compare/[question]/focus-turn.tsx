'use client'

import { useEffect, useRef } from 'react'

/** Puts the focus on where the round stands whenever another pair has come, so that it is read out and in view. */
export function FocusTurn({ turn }: { turn: string }) {
  const before = useRef(turn)
  useEffect(() => {
    if (before.current === turn) return
    before.current = turn
    document.getElementById('turn')?.focus()
  }, [turn])
  return null
}
