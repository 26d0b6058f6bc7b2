import { useState } from 'react'

/** The numbers of the paragraphs (from 0) that a person dropped or restored against the proposal. */
export function useFlipped() {
  const [flipped, setFlipped] = useState<ReadonlySet<number>>(new Set())
  return {
    flipped,
    flip: (index: number) => setFlipped((before) => toggled(before, index)),
    unflip: () => setFlipped(new Set()),
  }
}

function toggled(set: ReadonlySet<number>, index: number): Set<number> {
  const next = new Set(set)
  if (!next.delete(index)) next.add(index)
  return next
}
