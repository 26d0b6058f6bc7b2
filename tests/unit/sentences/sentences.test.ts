import { expect, test } from 'vitest'
import { piecesOf, sentencesIn } from '@/lib/domain/sentences/sentences'

function sentences(text: string): string[] {
  const pieces = piecesOf(text)
  return pieces.sentences.map(({ from, to }) => text.slice(pieces.words[from]?.start, pieces.words[to - 1]?.end))
}

test('sentences end at full stops, not behind titles, initials and times of day', () => {
  expect(sentences('Mr. Rell left at 5 p.m. on Friday. J. Aro stayed. It was late.')).toEqual([
    'Mr. Rell left at 5 p.m. on Friday.',
    'J. Aro stayed.',
    'It was late.',
  ])
})

test('a sentence goes on behind a quotation whose speaker follows', () => {
  expect(sentences('"Why? We paid." He left. "Is it so?" she asked.')).toEqual([
    '"Why? We paid."',
    'He left.',
    '"Is it so?" she asked.',
  ])
})

test('paragraphs end at blank lines, in a text without any at every line end', () => {
  expect(piecesOf('One\ntwo\n\nthree').paragraphs).toHaveLength(2)
  expect(piecesOf('One\ntwo').paragraphs).toHaveLength(2)
  expect(piecesOf('').paragraphs).toEqual([])
})

test('inside a quotation sentences are found where they are asked for', () => {
  const { words, quotations } = piecesOf('"Nobody won. Nobody lost," she said.')
  const [{ open, close } = { open: 0, close: 0 }] = quotations
  expect(sentencesIn(words, { from: open + 1, to: close })).toHaveLength(2)
})

test('a sentence that does not end is cut', () => {
  expect(piecesOf('a '.repeat(1_000)).sentences.length).toBeGreaterThan(5)
})
