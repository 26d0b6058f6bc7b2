import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  attributionLine,
  chainLine,
  chainProblems,
  notRecorded,
  originOf,
  shortAttribution,
  speakerOf,
  type ChainStep,
} from '@/lib/domain/chains/chain'
import { lineText } from '@/lib/domain/lines/line'
import type { Attribution, Manner } from '@/lib/domain/vocabulary'

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
  test('who speaks for a party has it as the origin, as far as that is one', () => {
    const speaksFor = { partyId: 'office', name: 'The Office' }
    expect(originOf([step('Tariq', { knows: 'issued', manner: 'paraphrase', speaksFor }), outlet])).toEqual(speaksFor)
    expect(originOf([step('Tariq', { knows: 'was told', manner: 'paraphrase', speaksFor }), outlet])).toBeNull()
  })
  test('none where it is disputed that it was said', () => {
    expect(originOf([step('LCC', { knows: 'counted', manner: 'paraphrase' }), outlet], 'disputed')).toBeNull()
  })
  test('unnamed, unrecorded and cited media are none', () => {
    expect(
      originOf([step('activists, unnamed', { partyId: null, knows: 'saw', manner: 'anonymous' }), outlet]),
    ).toBeNull()
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

const said = (chain: ChainStep[], attribution: Attribution = 'as-reported') =>
  lineText(attributionLine(chain, attribution))
const label = (name: string, more: Partial<ChainStep> = {}) => step(name, { partyId: null, ...more })
const published = (name: string) => step(name, { manner: 'published' })
const assad = step('Bashar al-Assad', { capacity: 'president', knows: 'issued', manner: 'paraphrase' })
const ownVoice = (name: string) => step(name, { knows: 'not stated', manner: 'own-voice' })
const sawItself = (name: string) => step(name, { knows: 'saw', manner: 'own-observation' })
const activists = label('activists, unnamed', { knows: 'saw', manner: 'anonymous' })

describe('attributionLine', () => {
  test.each<[string, ChainStep[], string]>([
    [
      'a speaker and the outlet',
      [step('Syrian state media', { manner: 'paraphrase' }), outlet],
      'Syrian state media, as reported by The Independent',
    ],
    [
      'relays, the nearest first',
      [assad, step('SANA'), step('AP'), outlet],
      'Bashar al-Assad, president, as reported by The Independent, via AP, via SANA',
    ],
    [
      'an origin not recorded',
      [unrecorded, step('Washington Post'), outlet],
      'origin not recorded, as reported by The Independent, via Washington Post',
    ],
    [
      'an origin not recorded, and an agency that published it itself',
      [unrecorded, step('dpa'), published('dpa')],
      'origin not recorded, as reported by dpa',
    ],
    ['nobody but the outlet', [outlet], 'origin not recorded, as reported by The Independent'],
    [
      'somebody who was told',
      [unrecorded, step('Tariq', { knows: 'was told', manner: 'direct-quote' }), outlet],
      'Tariq, as reported by The Independent',
    ],
    ['an outlet in its own voice', [ownVoice('MEE')], 'MEE, in its own voice'],
    [
      'an outlet in its own voice, named again as the outlet',
      [ownVoice('UPI'), published('UPI')],
      'UPI, in its own voice',
    ],
    ['an outlet that saw it', [sawItself('MEE')], 'MEE, from its own observation'],
    [
      'an outlet that saw it, named again as the outlet',
      [sawItself('UPI'), published('UPI')],
      'UPI, from its own observation',
    ],
    [
      'an outlet not recorded, in its own voice',
      [label('outlet not recorded', { manner: 'own-voice' }), label('outlet not recorded', { manner: 'published' })],
      'outlet not recorded, in its own voice',
    ],
    [
      'an outlet that publishes its own document',
      [step('UPI', { knows: 'issued', manner: 'document' }), published('UPI')],
      'UPI',
    ],
    ['an agency in its own voice, printed by a paper', [ownVoice('dpa'), published('X')], 'dpa, as reported by X'],
    [
      'an agency in its own voice, its own relay, printed by a paper',
      [ownVoice('dpa'), step('dpa'), published('X')],
      'dpa, as reported by X',
    ],
    [
      'an agency that saw it, its own relay, printed by a paper',
      [sawItself('dpa'), step('dpa'), published('X')],
      'dpa, as reported by X',
    ],
    [
      'an agency that is the speaker, quoted',
      [step('dpa', { manner: 'direct-quote' }), step('dpa'), published('X')],
      'dpa, as reported by X',
    ],
    [
      'an agency that is the outlet',
      [assad, step('dpa'), published('dpa')],
      'Bashar al-Assad, president, as reported by dpa',
    ],
    [
      'a paper that took its own report back from an agency',
      [assad, step('X'), step('dpa'), published('X')],
      'Bashar al-Assad, president, as reported by X, via dpa',
    ],
    [
      'a relay that is not recorded',
      [assad, unrecorded, outlet],
      'Bashar al-Assad, president, as reported by The Independent',
    ],
    [
      'an unnamed speaker',
      [activists, step('AP'), outlet],
      'activists, unnamed, as reported by The Independent, via AP',
    ],
    [
      'unnamed speakers of two steps, who need not be the same',
      [activists, label('activists, unnamed'), outlet],
      'activists, unnamed, as reported by The Independent, via activists, unnamed',
    ],
  ])('%s', (_, chain, words) => expect(said(chain)).toBe(words))

  test('seen at the origin drops the relays, but not where nobody is recorded', () => {
    expect(said([step('UN', { knows: 'counted', manner: 'document' }), outlet], 'seen-at-origin')).toBe('UN')
    expect(said([unrecorded, outlet], 'seen-at-origin')).toBe('origin not recorded, as reported by The Independent')
  })
  test('disputed says so, whoever speaks', () => {
    expect(said([assad, outlet], 'disputed')).toBe(
      'Bashar al-Assad, president, as reported by The Independent; whether it was said is disputed',
    )
    expect(said([ownVoice('UPI'), published('UPI')], 'disputed')).toBe(
      'UPI, in its own voice; whether it was said is disputed',
    )
  })
  test('names nobody twice and the outlet always, whatever the chain', () => {
    const names = fc.constantFrom('UPI', 'dpa', 'X', 'The Army')
    const speaker = fc
      .tuple(names, fc.constantFrom<Manner[]>('own-voice', 'own-observation', 'direct-quote', 'document'))
      .map(([name, manner]) => step(name, { manner }))
    const chains = fc.tuple(
      speaker,
      fc.array(
        names.map((name) => step(name)),
        { maxLength: 3 },
      ),
      names.map(published),
    )
    fc.assert(
      fc.property(chains, ([head, relays, last]) => {
        const words = said([head, ...relays, last])
        for (const name of new Set([head, ...relays, last].map((one) => one.name)))
          expect(words.split(name)).toHaveLength(2)
      }),
    )
  })
  test('isolates right-to-left names and capacities, each by itself', () => {
    const council = step('المجلس المحلي', { manner: 'paraphrase', capacity: 'ناطق' })
    expect(said([council, step('AP'), published('نشرة الحي')])).toBe(
      '\u2068المجلس المحلي\u2069, \u2068ناطق\u2069, as reported by \u2068نشرة الحي\u2069, via AP',
    )
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
    expect(chainProblems([unrecorded, outlet, outlet])).toEqual([
      { step: 1, sentence: expect.stringContaining('last step') },
    ])
  })
})

test('chainLine reads origin first', () => {
  expect(lineText(chainLine([unrecorded, step('Washington Post'), outlet]))).toBe(
    'not recorded > Washington Post > The Independent',
  )
  expect(lineText(chainLine([step('المجلس'), outlet], ' › '))).toBe('\u2068المجلس\u2069 › The Independent')
})

describe('shortAttribution', () => {
  const short = (chain: ChainStep[], attribution: Attribution = 'as-reported') =>
    shortAttribution({
      speaker: speakerOf(chain)?.name ?? '',
      outlet: chain.at(-1)?.name ?? '',
      attributionLine: attributionLine(chain, attribution),
    })
  test.each<[string, ReturnType<typeof short>, ReturnType<typeof short>]>([
    ['the outlet, not the relays', short([assad, step('AP'), outlet]), { who: assad.name, via: outlet.name }],
    ['who is seen at the origin', short([assad, outlet], 'seen-at-origin'), { who: assad.name, via: null }],
    ['who is disputed', short([assad, outlet], 'disputed'), { who: assad.name, via: outlet.name }],
    ['an outlet in its own voice', short([ownVoice('UPI'), published('UPI')]), { who: 'UPI', via: null }],
    ['nobody recorded', short([unrecorded, outlet]), { who: 'origin not recorded', via: outlet.name }],
    [
      'two unnamed sources, which need not be one',
      short([activists, label(activists.name, { manner: 'published' })]),
      { who: activists.name, via: activists.name },
    ],
  ])('%s', (_case, found, expected) => expect(found).toEqual(expected))
})
