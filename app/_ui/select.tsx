'use client'

import type { ComponentProps } from 'react'
import { useControl } from './field-context'

/** One choice of a list, by the browser's own control; `empty` is the words of a first option that sends nothing. */
export function Select({
  options,
  empty,
  className = '',
  ...rest
}: ComponentProps<'select'> & { options: readonly { value: string; label: string }[]; empty?: string }) {
  return (
    <select {...useControl()} {...rest} className={`control ${className}`}>
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
