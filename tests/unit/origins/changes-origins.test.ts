import { expect, test } from 'vitest'
import { changesOrigins } from '@/lib/domain/origins/changes-origins'
import { claimVersionFields, type ClaimEvidence } from '@/lib/domain/claims/staleness'

const claim: ClaimEvidence = {
  statement: 's',
  kind: 'occurrence',
  attribution: 'as-reported',
  eventId: null,
  placeId: null,
  eventDate: null,
  eventDateWords: null,
  eventDateBasis: null,
  saidDate: null,
  saidDateWords: null,
  saidDateBasis: null,
  hedge: null,
  caveat: null,
  chain: [],
  anchors: [],
  figure: null,
  answer: null,
}

test('every field of a claim is known to count or not: those of words alone do not', () => {
  const without = Object.keys(claimVersionFields(claim)).filter((field) => !changesOrigins([field]))
  expect(without).toEqual(['statement', 'hedge', 'caveat', 'anchors'])
})

test('one field that counts is enough', () => {
  expect(changesOrigins(['statement', 'answer'])).toBe(true)
  expect(changesOrigins([])).toBe(false)
})
