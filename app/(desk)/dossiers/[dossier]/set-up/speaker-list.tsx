'use client'

import { useRef, type KeyboardEvent } from 'react'
import { Kbd } from '@/app/_ui/kbd'
import { useSingleKeys } from '@/app/_ui/use-single-keys'
import { setUpWords } from '@/lib/words/dossiers/set-up'
import { SpeakerLine } from './speaker-line'
import type { Speaking } from './use-who-speaks'

/** Those who speak and are no party yet. Digits give the focused one a camp and go on, arrows go from one to the next. */
export function SpeakerList(props: { speaking: Speaking; dossierId: string; mayManage: boolean }) {
  const { speaking } = props
  const list = useRef<HTMLUListElement>(null)
  const [areKeysOn] = useSingleKeys()
  const go = (to: number) => list.current?.children[to]?.querySelector<HTMLElement>('input[type=checkbox]')?.focus()
  const onKeyDown = (event: KeyboardEvent, at: number, name: string) => {
    const { key, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey) return
    const isGiven = areKeysOn && /^\d$/.test(key) && speaking.giveCamp(name, Number(key))
    const by = isGiven || key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    go(at + by)
  }
  return (
    <>
      <p className="mb-2 hidden text-xs text-soft lg:block">
        <Kbd>1</Kbd>–<Kbd>9</Kbd> {setUpWords.digitsHow}
      </p>
      <ul ref={list} className="sheet divide-y divide-line">
        {speaking.rows.map((row, at) => (
          <SpeakerLine
            key={row.speaker.name}
            {...props}
            row={row}
            onKeyDown={(event) => onKeyDown(event, at, row.speaker.name)}
          />
        ))}
      </ul>
    </>
  )
}
