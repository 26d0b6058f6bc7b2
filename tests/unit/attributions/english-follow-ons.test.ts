import { expect, test } from 'vitest'
import { followsOn, introducedBy, subjectOfSentence } from '@/lib/domain/attributions/english-follow-ons'
import { cuesIn } from '@/lib/domain/attributions/english-cues'
import { attributed, sentenceOf, wordsIn } from '@/tests/support/attributed'

const read = (text: string) =>
  attributed(text, (view, start) =>
    cuesIn(view).flatMap((cue) => followsOn({ view, start, attributions: [] }, cue) ?? []),
  )

test.each([
  ['Nila wrote to the council, claiming that it was late.', ['participle: Nila > it was late']],
  ['They sent a letter saying that the road was cut.', ['participle: a letter > the road was cut']],
  ['Guards found notes stating that he was ill.', ['participle: notes > he was ill']],
  ['Many were angry, with one farmer writing "We are lost."', ['participle: one farmer > " We are lost . "']],
  ['The mayor called a meeting to announce that the mill was sold.', ['participle: The mayor > the mill was sold']],
  ['It is fair to say that the dam is old.', []],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('the subject of a sentence stands before its first verb', () => {
  const view = sentenceOf('The mayor sent it with a note.')
  const mention = subjectOfSentence({ view, start: view.from, attributions: [] }, { from: view.to })
  expect(mention && wordsIn(view, mention)).toBe('The mayor')
})

test.each([
  ['Mayor Nila Orr tweeted via her own account:', 'Mayor Nila Orr'],
  ['The mill has long been closed; she was quoted by the Lantern on its sale:', 'she'],
  ['Rell had only this for us:', 'Rell'],
  ['More below:', null],
])('%s', (text, words) => {
  const view = sentenceOf(text)
  const mention = introducedBy(view, view.from)
  expect(mention && wordsIn(view, mention)).toBe(words)
})
