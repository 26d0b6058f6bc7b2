'use client'

import type { ComponentProps } from 'react'
import { useControl } from './field-context'

/** Several lines of text, growing with them where the browser can; gets name, id and error from the Field around it. */
export function TextArea({ className = '', rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      dir="auto"
      rows={rows}
      {...useControl()}
      {...rest}
      className={`control field-sizing-content min-h-20 ${className}`}
    />
  )
}
