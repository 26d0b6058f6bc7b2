'use client'

import { useRef, useState, type KeyboardEvent } from 'react'
import { namesTyped, typedMention, type TypedMention } from '@/lib/domain/notes/mentions'
import { useMentionable } from './use-mentionable'

const mostOffered = 6

/** The completion of names in a text area: what is offered for the `@` before the caret, and which of it is at hand. */
export function useMentionTyping(dossierId: string) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState<TypedMention | null>(null)
  const [active, setActive] = useState(0)
  const closedAt = useRef<number | null>(null)
  const names = useMentionable(dossierId, typed !== null)
  const offered = typed ? namesTyped(typed.words, names, mostOffered) : []
  const at = Math.min(active, offered.length - 1)

  const look = () => {
    const { value = '', selectionStart = 0, selectionEnd = 0 } = area.current ?? {}
    const found = selectionStart === selectionEnd ? typedMention(value, selectionStart) : null
    if (found?.from !== closedAt.current) closedAt.current = null
    const next = closedAt.current === null ? found : null
    if (next?.words !== typed?.words) setActive(0)
    setTyped(next)
  }
  const choose = (name: string) => {
    const field = area.current
    if (!field || !typed) return
    field.setRangeText(`@${name} `, typed.from, field.selectionStart, 'end')
    setTyped(null)
    // What listens to typing, such as a kept draft, hears of it.
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const close = () => {
    closedAt.current = typed?.from ?? null
    setTyped(null)
  }
  const press = (event: KeyboardEvent) => {
    const name = offered[at]
    if (name === undefined || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const acts: Partial<Record<string, () => void>> = {
      ArrowDown: () => setActive((at + 1) % offered.length),
      ArrowUp: () => setActive((at + offered.length - 1) % offered.length),
      Enter: () => choose(name),
      Tab: () => choose(name),
      Escape: close,
    }
    const act = event.shiftKey ? undefined : acts[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return { area, offered, at, look, press, choose, leave: () => setTyped(null) }
}
