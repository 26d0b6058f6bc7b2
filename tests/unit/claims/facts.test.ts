import { expect, it } from 'vitest'
import { claimFacts, type FactualClaim } from '@/lib/domain/claims/facts'

const claim: FactualClaim = {
  stance: 'asserts',
  position: 'The rebels',
  chain: [
    { name: 'The army', capacity: 'its spokesman', knows: 'was told', manner: 'direct-quote' },
    { name: 'The Outlet', capacity: null, knows: null, manner: 'published' },
  ],
  attribution: 'as-reported',
  figure: null,
  eventDate: '2012-03-11/2012-03-12',
  eventDateBasis: 'relative',
  saidDate: null,
  saidDateBasis: null,
  publishedDate: '2012-03-12',
  event: null,
  place: 'Homs',
  hedge: null,
  caveat: 'could not be checked',
}
const figure = {
  words: 'more than 7,500',
  low: 7500,
  lowOpen: true,
  high: null,
  highOpen: true,
  measure: 'people-remaining',
  who: 'not-stated',
  byWhom: null,
  scope: 'Syria',
  countKind: 'level',
  basis: 'not-stated',
  asOfDate: '2012-03-10~',
  asOfBasis: 'inferred',
  fromDate: null,
  toDate: '2012-03',
}
const told = (given: FactualClaim) => Object.fromEntries(claimFacts(given).map(({ name, words }) => [name, words]))

it('tells a claim in words, with how each date is known unless the text states it', () => {
  expect(told(claim)).toEqual({
    Answer: 'asserts: The rebels',
    Chain: 'The army › The Outlet',
    'Speaks as': 'its spokesman',
    Manner: 'direct quote',
    'How it knows': 'was told',
    Attribution: 'as reported',
    Event: null,
    Where: 'Homs',
    Happened: 'between 11 and 12 March 2012 (relative)',
    Said: null,
    Published: '12 March 2012',
    Hedge: null,
    Caveat: 'could not be checked',
  })
})

it('tells a figure with what it counts', () => {
  expect(told({ ...claim, stance: 'denies', position: null, figure })).toMatchObject({
    Answer: 'denies',
    Figure: 'more than 7,500 (> 7,500)',
    Counts: 'people remaining',
    'Of whom': 'not stated',
    'By whom': 'not stated',
    Scope: 'Syria',
    'Type of count': 'how many at a date',
    'As of': 'about 10 March 2012 (inferred)',
    Period: 'from not given to March 2012',
  })
})

it('has the same facts in the same order for every claim with a figure, and for every one without', () => {
  const names = (given: FactualClaim) => claimFacts(given).map(({ name }) => name)
  const bare: FactualClaim = {
    ...claim,
    stance: null,
    position: null,
    chain: [],
    place: null,
    eventDate: null,
    eventDateBasis: null,
  }
  expect(names(bare)).toEqual(names(claim))
  expect(told(bare)).toMatchObject({ Answer: null, Chain: null, Manner: null, Happened: null })
})
