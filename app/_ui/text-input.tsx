'use client'

import type { ComponentProps } from 'react'
import { useControl } from './field-context'

/** One line of text; gets name, id and error from the Field around it. */
export function TextInput({ className = '', ...rest }: ComponentProps<'input'>) {
  return <input type="text" dir="auto" {...useControl()} {...rest} className={`control ${className}`} />
}
