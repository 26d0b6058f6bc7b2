'use client'

import { useRef, useState } from 'react'
import { useCombobox } from '@/app/_ui/use-combobox'
import { namesTyped, typedMention, type TypedMention } from '@/lib/domain/notes/mentions'
import { useMentionable } from './use-mentionable'

const mostOffered = 6

/** The completion of names in a text area: what is offered for the `@` before the caret. */
export function useMentionTyping(dossierId: string) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState<TypedMention | null>(null)
  const closedAt = useRef<number | null>(null)
  const names = useMentionable(dossierId, typed !== null)
  const offered = typed ? namesTyped(typed.words, names, mostOffered) : []

  const choose = (name: string) => {
    const field = area.current
    if (!field || !typed) return
    field.setRangeText(`@${name} `, typed.from, field.selectionStart, 'end')
    setTyped(null)
    // What listens to typing, such as a kept draft, hears of it.
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const combobox = useCombobox({
    count: offered.length,
    isOpen: offered.length > 0,
    startsAt: 'first',
    tabChooses: true,
    onChoose: (index) => offered[index] !== undefined && choose(offered[index]),
    onClose: () => {
      closedAt.current = typed?.from ?? null
      setTyped(null)
    },
  })
  const look = () => {
    const { value = '', selectionStart = 0, selectionEnd = 0 } = area.current ?? {}
    const mention = selectionStart === selectionEnd ? typedMention(value, selectionStart) : null
    if (mention?.from !== closedAt.current) closedAt.current = null
    const next = closedAt.current === null ? mention : null
    if (next?.words !== typed?.words) combobox.restart()
    setTyped(next)
  }
  return { area, offered, combobox, look, leave: () => setTyped(null) }
}
