import { expect, test } from 'vitest'
import { piecesOf } from '@/lib/domain/sentences/sentences'
import { draftsOf } from '@/lib/domain/suggestions/drafts'
import { finishClaims } from '@/lib/domain/suggestions/finish-claims'

const article = { publishedDate: '2030-02-14', outlet: null, agency: null, language: 'en' }
const finished = (text: string) => {
  const pieces = piecesOf(text)
  return finishClaims(pieces, draftsOf(pieces, 'en'), article)
}

test('a claim has its figures, and the date on which it was said', () => {
  const [claim] = finished('The service said on Wednesday that 19 people were killed.')
  expect(claim?.figures).toMatchObject([{ words: '19', low: 19, measure: 'killed' }])
  expect(claim?.dates).toMatchObject([{ words: 'Wednesday', edtf: '2030-02-13', basis: 'relative' }])
  expect(claim?.speaker).toMatchObject({ text: 'The service', start: 0, end: 11 })
})

test('each date belongs to one claim beside whose words it stands', () => {
  const claims = finished('He said on Monday that it rained and that it had rained on Tuesday.')
  expect(claims.map(({ dates }) => dates.map(({ words }) => words))).toEqual([['Monday'], ['Tuesday']])
})
