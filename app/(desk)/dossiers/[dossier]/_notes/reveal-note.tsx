'use client'

import { useEffect } from 'react'

/** Goes to that of these notes which the address names (#note-…): opens what it is folded into, and gives it the focus. */
export function RevealNote({ ids }: { ids: readonly string[] }) {
  const list = ids.join(' ')
  useEffect(() => {
    const reveal = () => {
      const id = location.hash.replace('#note-', '')
      const note = id !== '' && list.split(' ').includes(id) ? document.getElementById(`note-${id}`) : null
      if (!note) return
      for (let fold = note.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
        fold.open = true
      const inside = note.querySelector<HTMLDetailsElement>(':scope > details')
      if (inside) inside.open = true
      note.tabIndex = -1
      note.focus({ preventScroll: true })
      note.scrollIntoView({ block: 'center' })
    }
    reveal()
    addEventListener('hashchange', reveal)
    return () => removeEventListener('hashchange', reveal)
  }, [list])
  return null
}
