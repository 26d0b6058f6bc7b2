'use client'

import { useState } from 'react'
import type { Refusal } from '@/app/_ui/use-submission'

/** The fields that are always in view; every other one is folded. */
const inView = /^(?:anchors|statement|figure\.words|answer(?:\..*)?|chain\.0\.(?:label|partyId))$/

/** Whether the folded fields are in view: once somebody asks for them, and where an answer (the `responses`th) refused one of them. */
export function useFold(errors: Refusal | null, responses: number) {
  const [isOpen, setIsOpen] = useState(false)
  const [seen, setSeen] = useState(responses)
  if (seen !== responses) {
    setSeen(responses)
    if (Object.keys(errors?.fields ?? {}).some((path) => !inView.test(path))) setIsOpen(true)
  }
  return { isOpen, open: setIsOpen }
}
