import { expect, test } from 'vitest'
import { clausesIn, hasVerb } from '@/lib/domain/suggestions/clauses'
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
  ['أن الطرق مقطوعة، وأن الجسر انهار.', ['أن الطرق مقطوعة', 'الجسر انهار']],
  ['It carried dozens of tanks and armored carriers.', ['It carried dozens of tanks and armored carriers']],
  ['The storm and the flood were bad.', ['The storm and the flood were bad']],
])('%s', (text, expected) => {
  expect(clauses(text)).toEqual(expected)
})

test('a verb is an auxiliary or a form of the past with its object', () => {
  const view = sentenceOf('The wounded left and the damaged homes burned.')
  expect([hasVerb(view, 0, 2), hasVerb(view, 2, 4)]).toEqual([false, true])
})
