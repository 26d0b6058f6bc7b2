'use client'

import { createContext } from 'react'
import { formWords } from '@/lib/words/claims/form'

/** The day that relative words of a source count from (EDTF, null where none is known), and how it is called. */
export interface CountedFrom {
  day: string | null
  name: string
}

export const CountedFromContext = createContext<CountedFrom>({ day: null, name: '' })

/** That day of a source: its edition, else its publication, as `countedFrom` in the domain has it. */
export function dayOfSource({ edition, publishedDate }: { edition: string | null; publishedDate: string | null }) {
  return edition ? { day: edition, name: formWords.theEdition } : { day: publishedDate, name: formWords.thePublication }
}
