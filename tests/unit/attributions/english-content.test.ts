import { expect, test } from 'vitest'
import { contentAfter, opensClause } from '@/lib/domain/attributions/english-content'
import { cuesIn } from '@/lib/domain/attributions/english-cues'
import { sentenceOf, wordsIn } from '@/tests/support/attributed'

function content(text: string): { words: string | null; audience: string | null } {
  const view = sentenceOf(text)
  const [cue] = cuesIn(view)
  if (!cue) throw new Error('There is no cue.')
  const { from, audience } = contentAfter(view, cue)
  return {
    words: from === null ? null : wordsIn(view, { from, to: view.to }),
    audience: audience && wordsIn(view, audience),
  }
}

test.each([
  ['He said that it rained.', 'it rained', null],
  ['He said on Monday that it rained.', 'it rained', null],
  ['He said in a statement that it rained.', 'it rained', null],
  ['He said late on Tuesday.', null, null],
  ['He told reporters in Keldar that it rained.', 'it rained', 'reporters in Keldar'],
  ['He told NPA it had rained.', 'it had rained', 'NPA'],
  [
    'He said at least 14 people, two of them boys, were dead.',
    'at least 14 people , two of them boys , were dead',
    null,
  ],
  ['He said 14 people were dead.', '14 people were dead', null],
  ['He said, "It rained."', '" It rained . "', null],
  ['He said, after talks in Keldar, that it rained.', 'it rained', null],
  ['He posted via his account.', null, null],
  ['He said of the dam that it leaked.', 'it leaked', null],
  ['He said of the dam, "It leaks."', '" It leaks . "', null],
  ['He said, quietly.', null, null],
  ['He commented on the drink, "It sells."', '" It sells . "', null],
])('%s', (text, words, audience) => {
  expect(content(text)).toEqual({ words, audience })
})

test.each([
  ['He believes the dam will hold.', true],
  ['He thinks it’s late.', true],
  ['He knows that the dam is old.', true],
  ['He found a body.', false],
  ['He remembers going there by night.', true],
  ['I think by then the dam had leaked.', true],
  ['I think of a better name.', false],
  ['They found a note with "We are gone."', false],
  ['The boats found in the lake were full.', false],
])('a clause follows, or a thing: %s', (text, isClause) => {
  const view = sentenceOf(text)
  const [cue] = cuesIn(view)
  if (!cue) throw new Error('There is no cue.')
  const { from } = contentAfter(view, cue)
  expect(from !== null && opensClause(view, cue, from)).toBe(isClause)
})
