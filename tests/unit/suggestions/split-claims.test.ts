import { expect, test } from 'vitest'
import { viewOf } from '@/lib/domain/attributions/sentence-view'
import { piecesOf } from '@/lib/domain/sentences/sentences'
import { splitClaims } from '@/lib/domain/suggestions/split-claims'
import { wordsIn } from '@/tests/support/attributed'

const claims = (text: string, does = 'says') => {
  const pieces = piecesOf(text)
  const view = viewOf(pieces, { from: 0, to: pieces.words.length })
  return splitClaims(pieces, view, view, does).map((claim) => wordsIn(view, claim))
}

test('each demand is a claim', () => {
  expect(
    claims('a halt in violence, a mechanism for talks, free entry for aid and support for talks', 'demands'),
  ).toEqual(['a halt in violence', 'a mechanism for talks', 'free entry for aid', 'support for talks'])
})

test('what happens meanwhile is a claim of its own', () => {
  expect(claims('mothers were attacked by gangs as they went from house to house')).toEqual([
    'mothers were attacked by gangs',
    'they went from house to house',
  ])
  expect(claims('it was as dark as the night had been')).toHaveLength(1)
})

test('a description at the end is the outlet’s', () => {
  const pieces = piecesOf('45 people had been killed in Karm, a mixed quarter, which rebels had held until May')
  const view = viewOf(pieces, { from: 0, to: pieces.words.length })
  expect(
    splitClaims(pieces, view, view).map(({ isAside, ...claim }) => [wordsIn(view, claim), isAside ?? false]),
  ).toEqual([
    ['45 people had been killed in Karm', false],
    ['which rebels had held until May', true],
  ])
})

test('a relative clause about what a person did goes on with what is said', () => {
  const pieces = piecesOf('Orr could copy the plates, which she then had printed on cloth')
  const view = viewOf(pieces, { from: 0, to: pieces.words.length })
  expect(splitClaims(pieces, view, view).some(({ isAside }) => isAside)).toBe(false)
})

test('each sentence of a quotation is a claim, without the marks', () => {
  const pieces = piecesOf('"Nobody won. Who lost?"')
  const view = viewOf(pieces, { from: 0, to: pieces.words.length })
  const quoted = splitClaims(pieces, view, view)
  expect(quoted.map((claim) => wordsIn(view, claim))).toEqual(['Nobody won', 'Who lost ?'])
  expect(quoted.every(({ isQuoted }) => isQuoted)).toBe(true)
})
