import { expect, test } from 'vitest'
import { attributed } from '@/tests/support/attributed'

test('several speakers of one sentence each keep their own words', () => {
  expect(attributed('State media confirmed the killings, but the rebels said the army had fired.')).toEqual([
    'speaker-first: State media > the killings',
    'speaker-first: the rebels > the army had fired',
  ])
})

test('who is named behind another speaker passed the words on', () => {
  expect(attributed('Weil told Rell that talks would fail, according to the agency RNA.')).toEqual([
    'speaker-first: Weil > talks would fail ,',
  ])
})

test('what a body does is no claim of its own where somebody is named who tells it', () => {
  expect(attributed('According to the Harbour Lantern, the consortium threatened to leave the port.')).toEqual([
    'according-to: the Harbour Lantern > the consortium threatened to leave the port',
  ])
})

test('what somebody believes is theirs, also where somebody else tells it', () => {
  expect(attributed('According to the Harbour Lantern, Rell believes the dam will hold for years.')).toContain(
    'speaker-first: Rell > the dam will hold for years',
  )
})

test('a sentence without a speaker has none', () => {
  expect(attributed('The storm closed the port for three days.')).toEqual([])
})
