import { expect, test } from 'vitest'
import { contentAfter } from '@/lib/domain/attributions/english-content'
import { cuesIn } from '@/lib/domain/attributions/english-cues'
import { canSay, doesOf, isBareObject, ofObjects, takes } from '@/lib/domain/attributions/english-objects'
import { subjectBefore } from '@/lib/domain/attributions/english-subject'
import { sentenceOf } from '@/tests/support/attributed'

function firstCue(text: string) {
  const view = sentenceOf(text)
  const [cue] = cuesIn(view)
  if (!cue) throw new Error('There is no cue.')
  return { view, cue, from: contentAfter(view, cue).from ?? view.to }
}

test.each([
  ['They maintain that it rained.', true],
  ['They maintained a garden.', false],
  ['They blamed the rain.', true],
  ['They called off the search.', false],
  ['They responded with mortars.', false],
  ['They think the rain will stop soon.', true],
])('what a verb takes: %s', (text, isTaken) => {
  const { view, cue, from } = firstCue(text)
  expect(takes(view, cue, from)).toBe(isTaken)
})

test.each([
  ['Residents saw soldiers were looting.', true],
  ['The museum saw visitors double after it was rebuilt.', false],
  ['New data show wheat, such as rye, yields less.', true],
  ['The moves suggested the army was leaving.', false],
  ['The note read, "We are gone."', true],
  ['The clerk read, "We are gone."', false],
])('who can say it: %s', (text, isSaid) => {
  const { view, cue, from } = firstCue(text)
  const subject = subjectBefore(view, cue.group, view.from)
  expect(subject && canSay(view, cue, subject.mention, from)).toBe(isSaid)
})

test('what is not said is no claim, and a thing may be all that is denied', () => {
  const { cue } = firstCue('Officials have yet to confirm that the mill was closed.')
  expect(doesOf(cue)).toBe('unsaid')
  const denied = firstCue('The operator denied it.')
  expect(isBareObject(denied.view, denied.from)).toBe(true)
  expect(ofObjects.denies).toBe('speaker-first')
})
