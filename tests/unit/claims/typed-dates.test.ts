import { expect, test } from 'vitest'
import { countedFrom, withReadDates, withTypedDate, type TypedDates } from '@/lib/domain/claims/typed-dates'

const none: TypedDates = { eventDate: null, saidDate: null, figure: null }
const typed = (edtf: string, more: { words?: string; basis?: 'stated' | 'relative' | 'inferred' } = {}) => ({
  edtf,
  words: more.words ?? null,
  basis: more.basis ?? ('stated' as const),
})

test('relative words count from the edition, else from the publication', () => {
  expect(countedFrom({ edition: '2012-03-13', publishedDate: '2012-03-12' })).toBe('2012-03-13')
  expect(countedFrom({ edition: null, publishedDate: '2012-03-12' })).toBe('2012-03-12')
  expect(countedFrom({ edition: null, publishedDate: null })).toBeNull()
})

test('words that were typed are kept, and say how the date is known', () => {
  const { claim, problems } = withReadDates({ ...none, saidDate: typed('Friday, 2:30 pm') }, '2012-03-12')
  expect(problems).toEqual({})
  expect(claim.saidDate).toEqual({ edtf: '2012-03-09T14:30', words: 'Friday, 2:30 pm', basis: 'relative' })
})

test('words and basis that an editor gave stay', () => {
  const saidDate = typed('Friday', { words: 'on Friday', basis: 'inferred' })
  expect(withReadDates({ ...none, saidDate }, '2012-03-12').claim.saidDate).toEqual({
    edtf: '2012-03-09',
    words: 'on Friday',
    basis: 'inferred',
  })
})

test('the form chooses how a date is known by what is typed', () => {
  const field = { published: '2012-03-12' }
  const date = { edtf: '', words: '', basis: 'stated' as const }
  expect(withTypedDate(date, 'Friday', field)).toEqual({ edtf: 'Friday', words: '', basis: 'relative' })
  expect(withTypedDate({ ...date, basis: 'inferred' as const }, '2012-03', field).basis).toBe('inferred')
  expect(withTypedDate(date, 'Fri of', field)).toEqual({ ...date, edtf: 'Fri of' })
})

test('EDTF passes as it is', () => {
  const eventDate = typed('2012-03-11/2012-03-12')
  expect(withReadDates({ ...none, eventDate }, null).claim).toEqual({ ...none, eventDate })
})

test('the dates of a figure are read, too', () => {
  const figure = { asOfDate: 'overnight', asOfBasis: 'stated' as const, from: 'last month', to: 'yesterday' }
  expect(withReadDates({ ...none, figure }, '2012-03-12').claim.figure).toEqual({
    asOfDate: '2012-03-11/2012-03-12',
    asOfBasis: 'inferred',
    from: '2012-02',
    to: '2012-03-11',
  })
})

test('what cannot be read is said by field', () => {
  const figure = { asOfDate: 'soon', asOfBasis: 'stated' as const, from: 'yesterday', to: 'last month' }
  const { problems } = withReadDates(
    { eventDate: typed('10 March 2012, 14:30'), saidDate: typed('x'), figure },
    '2012-03-12',
  )
  expect(Object.keys(problems).toSorted()).toEqual(['eventDate.edtf', 'figure.asOfDate', 'figure.to', 'saidDate.edtf'])
})
