import { expect, test } from 'vitest'
import { fieldsOf } from '@/lib/domain/claims/draft'
import { codePointIndex } from '@/lib/domain/input/code-point-index'
import { claimOfSuggestion, datesOf, figureOf } from '@/lib/domain/offers/claim-of-suggestion'
import { knownParties } from '@/lib/domain/offers/known-parties'
import { party, suggestionOf } from '@/tests/support/offers'

const mayor = party('Selim Haddar', { kind: 'person' })
const outlet = party('The Post', { kind: 'outlet' })
const parties = knownParties([mayor, outlet])

function claimOf(text: string, begins = '', more = {}) {
  const read = { captureId: 'c', index: codePointIndex(text), outlet: 'The Post', agency: null, parties, ...more }
  return claimOfSuggestion(suggestionOf(text, begins), read)
}

test('a figure claim has speaker, words, figure and the date when it was said', () => {
  const text = 'More than 900 people were killed, Selim Haddar said on Thursday.'
  const claim = claimOf(text)
  expect(claim).toMatchObject({
    statement: 'More than 900 people were killed',
    kind: 'figure',
    anchors: [{ captureId: 'c', start: 0, end: 32, exact: 'More than 900 people were killed' }],
    figure: { words: 'More than 900', measure: 'killed' },
    saidDate: { edtf: '2031-03-13', words: 'Thursday', basis: 'relative' },
    eventDate: { edtf: '' },
  })
  expect(claim.chain).toMatchObject([
    { party: { id: mayor.id, name: mayor.name }, label: '', knows: 'not stated', manner: 'paraphrase' },
    { party: { id: outlet.id, name: outlet.name }, manner: 'published' },
  ])
  expect(fieldsOf(claim)).toMatchObject({ kind: 'figure', answer: null })
})

test('who is no party stands by the full name, and the agency passes it on once', () => {
  const text = 'The road is closed, Mara Quint told Reuters.'
  const { chain } = claimOf(text, '', { agency: 'Reuters', outlet: null })
  expect(chain.map(({ label, manner }) => `${label}: ${manner}`)).toEqual([
    'Mara Quint: paraphrase',
    'Reuters: relayed',
    'outlet not recorded: published',
  ])
})

test('what the outlet says itself has it alone for a chain', () => {
  const { chain } = claimOf('The bridge collapsed on Monday. Nobody was hurt.', 'The bridge')
  expect(chain).toMatchObject([{ party: { name: 'The Post' }, manner: 'own-voice', knows: 'not stated' }])
})

test('a date among the words tells when it happened, one beside them when it was said', () => {
  const places = [
    { words: 'Monday', start: 4, end: 9, edtf: '2031-03-10', basis: 'relative' as const },
    { words: 'Friday', start: 30, end: 36, edtf: '2031-03-07', basis: 'relative' as const },
  ]
  const { event, said } = datesOf({ start: 0, end: 20, dates: places })
  expect([event?.words, said?.words]).toEqual(['Monday', 'Friday'])
})

test('the most telling figure that can be read is taken, and none where none can', () => {
  const figure = { start: 0, end: 1, measure: 'killed', who: 'all', count: null, basis: null, increment: false }
  const bounds = { low: 9, lowOpen: false, high: 9, highOpen: false }
  const figures = [
    { ...figure, ...bounds, words: '9', salience: 0.2 },
    { ...figure, ...bounds, words: '9 people', salience: 0.8 },
    { ...figure, ...bounds, words: 'so many', salience: 0.9 },
  ]
  expect(figureOf({ figures })?.words).toBe('9 people')
  expect(figureOf({ figures: [] })).toBeNull()
})
