import { expect, test } from 'vitest'
import { viewOf } from '@/lib/domain/attributions/sentence-view'
import { piecesOf } from '@/lib/domain/sentences/sentences'
import { clausesIn, splitClaims } from '@/lib/domain/suggestions/split-claims'
import { sentenceOf, wordsIn } from '@/tests/support/attributed'

const clauses = (text: string) => {
  const view = sentenceOf(text)
  return clausesIn(view, view).map((clause) => wordsIn(view, clause))
}

test.each([
  ['1,200 had left and that the rest was not known.', ['1,200 had left', 'the rest was not known']],
  ['The valley flooded; the memorial was under water.', ['The valley flooded', 'the memorial was under water']],
  ['The army had advanced and were shelling districts.', ['The army had advanced', 'were shelling districts']],
  ['Troops were slow because the houses were mined.', ['Troops were slow', 'because the houses were mined']],
  ['19 people were killed and dozens were missing.', ['19 people were killed and dozens were missing']],
  ['The storm and the flood were bad.', ['The storm and the flood were bad']],
])('%s', (text, expected) => {
  expect(clauses(text)).toEqual(expected)
})

test('each sentence of a quotation is a claim, without the marks', () => {
  const pieces = piecesOf('"Nobody won. Who lost?"')
  const view = viewOf(pieces, { from: 0, to: pieces.words.length })
  const claims = splitClaims(pieces, view, view)
  expect(claims.map((claim) => wordsIn(view, claim))).toEqual(['Nobody won', 'Who lost ?'])
  expect(claims.every(({ isQuoted }) => isQuoted)).toBe(true)
})
