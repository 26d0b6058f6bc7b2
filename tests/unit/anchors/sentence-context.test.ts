import { expect, test } from 'vitest'
import { sentenceContext } from '@/lib/domain/anchors/sentence-context'

const around = (before: string, after: string, more: Partial<{ moreBefore: boolean; moreAfter: boolean }> = {}) =>
  sentenceContext({ before, after, moreBefore: false, moreAfter: false, ...more })

test('a quote inside a sentence comes with the rest of it and one sentence on each side', () => {
  expect(around('One. Two is here. Three is ', ' and on. Four. Five.')).toEqual({
    before: 'Two is here. Three is ',
    after: ' and on. Four.',
    cutBefore: true,
    cutAfter: true,
  })
})

test('a quote that is whole sentences comes with one on each side', () => {
  expect(around('One. Two. ', ' Three. Four.')).toMatchObject({
    before: 'Two. ',
    after: ' Three. Four.',
    cutBefore: true,
  })
})

test('at the ends of the text nothing is cut, unless it goes on beyond what was given', () => {
  expect(around('', '.')).toEqual({ before: '', after: '.', cutBefore: false, cutAfter: false })
  expect(around('A. ', ' B.', { moreBefore: true, moreAfter: true })).toMatchObject({ cutBefore: true, cutAfter: true })
})

test('headlines and paragraphs end sentences, blank lines are none', () => {
  expect(around('Headline\n\nA day later, ', ', in the quarter.\n\nState outlets said. More.')).toEqual({
    before: 'Headline\n\nA day later, ',
    after: ', in the quarter.\n\nState outlets said.',
    cutBefore: false,
    cutAfter: true,
  })
})

test('Arabic sentences are told apart', () => {
  expect(around('قال كذا. هل حدث هذا؟ ثم ', ' وانتهى. وبعد.').before).toBe('هل حدث هذا؟ ثم ')
})
