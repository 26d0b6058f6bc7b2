import { describe, expect, test } from 'vitest'
import { attributionLine, chainLine, chainProblems, notRecorded, originOf, speakerOf, type ChainStep } from '@/lib/domain/chain'

const step = (name: string, more: Partial<ChainStep> = {}): ChainStep => ({
  partyId: name === notRecorded ? null : name,
  name,
  camp: null,
  capacity: null,
  knows: null,
  manner: 'relayed',
  ...more,
})
const outlet = step('The Independent', { manner: 'published' })
const unrecorded = step(notRecorded, { knows: 'not stated', manner: 'anonymous' })

describe('originOf', () => {
  test.each(['saw', 'counted', 'decided', 'issued'] as const)('a named party that %s is an origin', (knows) => {
    expect(originOf([step('LCC', { knows, manner: 'paraphrase' }), outlet])?.name).toBe('LCC')
  })
  test.each(['took part', 'was told', 'not stated'] as const)('one that %s is none', (knows) => {
    expect(originOf([step('Tariq', { knows, manner: 'direct-quote' }), outlet])).toBeNull()
  })
  test('own voice is none, own observation of its own staff is one', () => {
    expect(originOf([step('AP', { knows: 'saw', manner: 'own-voice' })])).toBeNull()
    expect(originOf([step('AP', { knows: 'saw', manner: 'own-observation' }), outlet])?.name).toBe('AP')
  })
  test('unnamed, unrecorded and cited media are none', () => {
    expect(originOf([step('activists, unnamed', { partyId: null, knows: 'saw', manner: 'anonymous' }), outlet])).toBeNull()
    expect(originOf([unrecorded, step('Washington Post'), outlet])).toBeNull()
    expect(originOf([])).toBeNull()
  })
})

describe('speakerOf', () => {
  test('somebody who was told is the speaker though the origin before him is not recorded', () => {
    const tariq = step('Tariq', { knows: 'was told', manner: 'direct-quote' })
    expect(speakerOf([unrecorded, tariq, outlet])).toBe(tariq)
  })
  test('a cited newspaper only passes on: nobody is recorded', () => {
    expect(speakerOf([unrecorded, step('Washington Post'), outlet])).toBeNull()
  })
})

describe('attributionLine', () => {
  test('says as reported by, outlet first, nearest relay next', () => {
    const state = step('Syrian state media', { knows: 'issued', manner: 'paraphrase' })
    expect(attributionLine([state, outlet], 'as-reported')).toBe('Syrian state media, as reported by The Independent')
    const assad = step('Bashar al-Assad', { capacity: 'president', knows: 'issued', manner: 'paraphrase' })
    expect(attributionLine([assad, step('SANA'), step('AP'), outlet], 'as-reported')).toBe(
      'Bashar al-Assad, president, as reported by The Independent, via AP, via SANA',
    )
  })
  test('an unrecorded origin says so', () => {
    expect(attributionLine([unrecorded, step('Washington Post'), outlet], 'as-reported')).toBe(
      'origin not recorded, as reported by The Independent, via Washington Post',
    )
  })
  test('own voice and own observation are called so', () => {
    expect(attributionLine([step('MEE', { manner: 'own-voice' })], 'as-reported')).toBe('MEE, in its own voice')
    expect(attributionLine([step('MEE', { manner: 'own-observation' })], 'as-reported')).toBe('MEE, from its own observation')
  })
  test('seen at the origin drops the relays; disputed says so', () => {
    const un = step('UN', { knows: 'counted', manner: 'document' })
    expect(attributionLine([un, outlet], 'seen-at-origin')).toBe('UN')
    expect(attributionLine([un, outlet], 'disputed')).toContain('whether it was said is disputed')
  })
})

describe('chainProblems', () => {
  test('a whole chain has none', () => {
    expect(chainProblems([step('LCC', { knows: 'counted', manner: 'paraphrase' }), step('AP'), outlet])).toEqual([])
    expect(chainProblems([step('MEE', { knows: 'not stated', manner: 'own-voice' })])).toEqual([])
  })
  test('an empty one, one without an outlet, one that begins with a relay', () => {
    expect(chainProblems([])).toHaveLength(1)
    expect(chainProblems([step('LCC', { knows: 'counted', manner: 'paraphrase' })])[0]?.sentence).toContain('outlet')
    expect(chainProblems([step('AP', { knows: 'not stated' }), outlet])[0]?.step).toBe(0)
    expect(chainProblems([step('LCC', { manner: 'paraphrase' }), outlet])[0]?.sentence).toContain('knows')
  })
  test('published in the middle is refused', () => {
    expect(chainProblems([unrecorded, outlet, outlet])).toEqual([{ step: 1, sentence: expect.stringContaining('last step') }])
  })
})

test('chainLine reads origin first', () => {
  expect(chainLine([unrecorded, step('Washington Post'), outlet])).toBe('not recorded > Washington Post > The Independent')
})
