'use client'

import type { ComponentProps } from 'react'
import { TextInput } from './text-input'
import type { Combobox } from './use-combobox'

/** One line of text that offers choices; they are in the `ComboboxList` of the same combobox. */
export function ComboboxInput({ combobox, ...rest }: ComponentProps<'input'> & { combobox: Combobox }) {
  return (
    <TextInput
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element of HTML lists what a server finds
      role="combobox"
      {...combobox.field}
      aria-expanded={combobox.isOpen}
      aria-controls={combobox.listId}
      onKeyDown={combobox.press}
      {...rest}
    />
  )
}
