'use client'

import { useState } from 'react'
import { EdtfField } from './edtf-field'

/** A date in EDTF that keeps what is typed by itself, for forms that need not know it. */
export function EdtfInput({ path, label, hint }: { path: string; label: string; hint?: string }) {
  const [value, setValue] = useState('')
  return <EdtfField path={path} label={label} hint={hint} value={value} onChange={setValue} />
}
