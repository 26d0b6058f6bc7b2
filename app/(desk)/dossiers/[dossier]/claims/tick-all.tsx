'use client'

import { tableWords } from '@/lib/words/claims/table'

/** Ticks every claim of the page, or none. */
export function TickAll() {
  return (
    <label className="grid size-6 place-items-center">
      <span className="sr-only">{tableWords.tickEveryClaim}</span>
      <input
        type="checkbox"
        className="size-4 accent-act"
        onChange={({ currentTarget }) => {
          for (const box of currentTarget.form?.querySelectorAll<HTMLInputElement>('[name="claims[]"]') ?? [])
            box.checked = currentTarget.checked
        }}
      />
    </label>
  )
}
