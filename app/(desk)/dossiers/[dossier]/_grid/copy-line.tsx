'use client'

import { announce } from '@/app/_ui/announce'
import { Button } from '@/app/_ui/button'
import { gridWords } from '@/lib/words/questions/grid'
import { say } from '@/lib/words/say'

/** Copies the line to print and, below it, what must stand with it. */
export function CopyLine({ line, mustStandWith }: { line: string; mustStandWith: string }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${line}\n${say(gridWords.withIt, { mustStandWith })}`)
      announce(gridWords.lineCopied)
    } catch {
      announce(gridWords.theBrowserDoesNot)
    }
  }
  return (
    <Button data-copies-line onClick={() => void copy()} className="no-print mt-1">
      {gridWords.copyTheLine}
    </Button>
  )
}
