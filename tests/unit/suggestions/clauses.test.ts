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
  ['The mill closed and then we moved away.', ['The mill closed', 'then we moved away']],
  ['The pier burned, but it stood for a week.', ['The pier burned', 'it stood for a week']],
  ['It was a shock and her appeal raised great sums.', ['It was a shock', 'her appeal raised great sums']],
  ['The dam was old - although repairs had begun.', ['The dam was old', 'although repairs had begun']],
  ['The pier of the United States and the mill were old.', ['The pier of the United States and the mill were old']],
  ['The road was cut, so they walked.', ['The road was cut', 'they walked']],
  ['The road was cut so that they had to walk.', ['The road was cut so that they had to walk']],
  ['It was sent to the camps and the families held there.', ['It was sent to the camps and the families held there']],
  ['Guards don’t pay because they don’t eat.', ['Guards don’t pay', 'because they don’t eat']],
  ['It carried dozens of tanks and armored carriers.', ['It carried dozens of tanks and armored carriers']],
  ['The storm and the flood were bad.', ['The storm and the flood were bad']],
])('%s', (text, expected) => {
  expect(clauses(text)).toEqual(expected)
})

test('a verb is an auxiliary or a form of the past with its object', () => {
  const view = sentenceOf('The wounded left and the damaged homes burned.')
  expect([hasVerb(view, 0, 2), hasVerb(view, 2, 4)]).toEqual([false, true])
})
