'use client'

import { useEffect } from 'react'
import { announce } from '@/app/_ui/announce'
import { gridWords } from '@/lib/words/questions/grid'
import { KeysDialog } from '../_keys/keys-dialog'
import { useScreenKeys } from '../_keys/use-screen-keys'
import { pressInGrid } from './grid-arrows'

/** The keys of the grid, and the list of them. */
export function GridKeys() {
  useEffect(() => {
    addEventListener('keydown', pressInGrid)
    return () => removeEventListener('keydown', pressInGrid)
  }, [])
  useScreenKeys('grid', {
    c: copyLineOfRow,
    n: () => goToChanged(1),
    p: () => goToChanged(-1),
    '?': () => document.querySelector<HTMLElement>('[data-key="?"] button')?.click(),
  })
  return <KeysDialog scope="grid" />
}

/** Of the row that has the focus, else of the one under the mouse. */
function copyLineOfRow(): void {
  const rows = '.grid-table tbody tr'
  const row = document.activeElement?.closest(rows) ?? document.querySelector(`${rows}:hover`)
  if (!row) return announce(gridWords.goToARow)
  const button = row.querySelector<HTMLElement>('[data-copies-line]')
  if (button) button.click()
  else announce(gridWords.noLineToCopy)
}

/** The next answer that changed since the viewer looked, or the one before; round at the ends. */
function goToChanged(step: 1 | -1): void {
  const changed = [...document.querySelectorAll('.grid-changed')]
  if (changed.length === 0) return announce(gridWords.noChangedAnswer)
  const here = document.activeElement
  const isPast = (answer: Element) => here !== null && order(answer, here) === -step && !answer.contains(here)
  const way = step === 1 ? changed : changed.toReversed()
  const next = way.find((answer) => !isPast(answer) && !answer.contains(here)) ?? way[0]
  next?.querySelector<HTMLElement>('a')?.focus()
}

/** -1 where an element is before another in the page, else 1. */
function order(one: Element, other: Element): 1 | -1 {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}
