import { expect, test } from 'vitest'
import { subjectBefore } from '@/lib/domain/attributions/english-subject'
import { describeSpeaker, nameIn } from '@/lib/domain/suggestions/describe-speaker'
import { sentenceOf, wordsIn } from '@/tests/support/attributed'

function described(text: string) {
  const view = sentenceOf(`${text} said`)
  const subject = subjectBefore(view, view.to - 1, view.from)
  if (!subject) throw new Error('There is no subject.')
  const { shown, kind, isAnonymous, isDocument, isShort } = describeSpeaker(view.words, subject.mention)
  return [
    wordsIn(view, shown),
    kind,
    ...(isAnonymous ? ['anonymous'] : []),
    ...(isDocument ? ['document'] : []),
    ...(isShort ? ['short'] : []),
  ]
}

test.each([
  ['Lena Aro', ['Lena Aro', 'named']],
  ['Its leader, Dorian Pell, 44,', ['Dorian Pell', 'named']],
  ['The operator, Aun Power,', ['Aun Power', 'named']],
  ['Open Harbour, which led the campaign,', ['Open Harbour', 'organisation']],
  ['The interior ministry', ['The interior ministry', 'organisation']],
  ['Port officials', ['Port officials', 'role']],
  ['Residents', ['Residents', 'unnamed']],
  ['Two crew members, who asked not to be named,', ['Two crew members', 'unnamed', 'anonymous']],
  ['A letter', ['A letter', 'role', 'document']],
  ['State broadcaster CTV, quoting an unnamed official,', ['State broadcaster CTV', 'outlet']],
  ['A Western diplomat, speaking on condition of anonymity,', ['A Western diplomat', 'unnamed', 'anonymous']],
  ['She', ['She', 'not-recorded', 'short']],
  ['The minister', ['The minister', 'role', 'short']],
  ['Pell', ['Pell', 'named', 'short']],
  ['Mayor', ['Mayor', 'role', 'short']],
  ['Everybody', ['Everybody', 'unnamed']],
  ['Few of the ministers', ['Few of the ministers', 'unnamed']],
  ['All Saints Hospital', ['All Saints Hospital', 'organisation']],
])('%s', (text, expected) => {
  expect(described(text)).toEqual(expected)
})

test('a name is the longest run of capitals, with its particles', () => {
  const view = sentenceOf('the envoy Hamad bin Jassem Al Thani of Qatar')
  const name = nameIn(view.words, { from: 0, to: view.to })
  expect(name && wordsIn(view, name)).toBe('Hamad bin Jassem Al Thani of Qatar')
})
