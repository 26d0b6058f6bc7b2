'use client'

import { useState } from 'react'
import type { DetailGuess, Guesses } from '@/lib/domain/sources/guesses'
import type { SourceDetails } from '@/lib/domain/sources/source'

/** The details of a source as they are typed: an empty text where there is nothing. */
export type TypedDetails = Record<keyof SourceDetails, string>

/** The details as the form begins with them. */
export function typedDetails(source: SourceDetails): TypedDetails {
  return Object.fromEntries(
    Object.entries(source).map(([field, value]) => [field, (value as string | null) ?? '']),
  ) as TypedDetails
}

/** A source of which nothing is known yet. */
export const noDetails: TypedDetails = typedDetails({
  headline: '',
  outlet: null,
  byline: null,
  agency: null,
  publishedDate: null,
  publishedWords: null,
  publishedBasis: 'stated',
  publishedNote: null,
  edition: null,
  url: null,
  language: 'en',
  drawsOnWords: null,
})

/**
 * Details being typed. A guess fills only what nobody has typed, and is marked until somebody types there; `offers` are all
 * that were found, and `take` fills one of them in.
 */
export function useSourceDetails(initial: TypedDetails) {
  const [values, setValues] = useState(initial)
  const [guessed, setGuessed] = useState<ReadonlySet<string>>(new Set())
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [offers, setOffers] = useState<readonly DetailGuess[]>([])
  const change = (field: keyof TypedDetails, value: string) => {
    setValues((before) => ({ ...before, [field]: value }))
    setTouched((before) => new Set([...before, field]))
    setGuessed((before) => new Set([...before].filter((other) => other !== field)))
  }
  const guess = ({ guesses, details }: Guesses) => {
    const publishedBasis = guesses.publishedDate && basisOf(guesses.publishedWords)
    const fields = Object.entries({ ...guesses, publishedBasis }).filter(
      ([field, value]) => value && !touched.has(field),
    ) as [string, string][]
    setValues((before) => ({ ...before, ...Object.fromEntries(fields) }))
    setGuessed(new Set(fields.map(([field]) => field)))
    setOffers(details)
  }
  const take = ({ field, value, words }: DetailGuess) => {
    change(field, value)
    setGuessed((before) => new Set([...before, field]))
    if (field !== 'publishedDate') return
    change('publishedWords', words ?? '')
    change('publishedBasis', basisOf(words))
  }
  return { values, guessed, offers, change, guess, take }
}

/** How a date is known: the text states it, or it is inferred from what the page says. */
const basisOf = (words: string | null) => (words === null ? 'inferred' : 'stated')

/** Details being typed. */
export type DetailsDraft = ReturnType<typeof useSourceDetails>
