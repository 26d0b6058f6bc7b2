import { expect, it } from 'vitest'
import { notRecorded, type ChainStep } from '@/lib/domain/chains/chain'
import { whyNoOrigin } from '@/lib/domain/chains/no-origin'

const head: ChainStep = {
  partyId: 'p',
  name: 'The Army',
  camp: null,
  capacity: null,
  knows: 'issued',
  manner: 'paraphrase',
}

it.each<[string, Partial<ChainStep>, ReturnType<typeof whyNoOrigin>]>([
  ['issued it', {}, null],
  ['own observation', { knows: 'saw', manner: 'own-observation' }, null],
  ['nobody recorded', { partyId: null, name: notRecorded, knows: 'not stated' }, 'not-recorded'],
  ['an unnamed speaker', { partyId: null, name: 'activists, unnamed' }, 'unnamed'],
  ['anonymous', { manner: 'anonymous' }, 'unnamed'],
  ['own voice', { manner: 'own-voice' }, 'own-voice'],
  ['an outlet without a party in its own voice', { partyId: null, manner: 'own-voice' }, 'own-voice'],
  ['only passed on', { manner: 'relayed' }, 'cited'],
  ['was told', { knows: 'was told' }, 'hearsay'],
  ['took part', { knows: 'took part' }, 'not-stated'],
])('%s', (_, more, reason) => {
  expect(whyNoOrigin([{ ...head, ...more }])).toBe(reason)
})

it('of whom it is disputed that they said it are no origin; who was none before is none for that', () => {
  expect(whyNoOrigin([head], 'disputed')).toBe('disputed')
  expect(whyNoOrigin([{ ...head, knows: 'was told' }], 'disputed')).toBe('hearsay')
})

it('an unnamed spokesman speaks as his party, unless he wants no name', () => {
  const spokesman = {
    ...head,
    partyId: null,
    name: 'a spokesman',
    speaksFor: { partyId: 'office', name: 'The Office' },
  }
  expect(whyNoOrigin([spokesman])).toBeNull()
  expect(whyNoOrigin([{ ...spokesman, knows: 'was told' }])).toBe('hearsay')
  expect(whyNoOrigin([{ ...spokesman, manner: 'anonymous' }])).toBe('unnamed')
})

it('an empty chain records nobody', () => {
  expect(whyNoOrigin([])).toBe('not-recorded')
})
