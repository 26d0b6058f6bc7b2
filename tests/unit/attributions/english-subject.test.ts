import { expect, test } from 'vitest'
import { subjectBefore } from '@/lib/domain/attributions/english-subject'
import { sentenceOf, wordsIn } from '@/tests/support/attributed'

/** The subject before the word "said". */
function subject(text: string): { words: string; kind: string; beside: string[] } | null {
  const view = sentenceOf(text)
  const at = view.words.findIndex(({ key }) => key === 'said')
  const read = subjectBefore(view, at, view.from)
  if (!read) return null
  return {
    words: wordsIn(view, read.mention),
    kind: read.kind,
    beside: read.mention.beside.map((each) => wordsIn(view, each)),
  }
}

test.each([
  ['Port officials said so.', 'Port officials', 'clause', []],
  ['Idris Qal, its spokesman, said so.', 'Idris Qal', 'clause', ['its spokesman']],
  ['Its leader, Dorian Pell, 44, said so.', 'Dorian Pell', 'clause', ['Its leader', '44']],
  ['On Monday it said so.', 'it', 'clause', []],
  ['In Homs activists said so.', 'activists', 'clause', []],
  ['Brahimi on Thursday said so.', 'Brahimi', 'clause', []],
  ['George Bush and James Baker said so.', 'George Bush and James Baker', 'clause', []],
  ['There were activists, who said so.', 'activists', 'relative', []],
  ['In a way residents said so.', 'residents', 'clause', []],
  ['It makes you said so.', 'you', 'clause', []],
  ['It was a fine day they said so.', 'they', 'clause', []],
  ['It was a war that the UN said was over.', 'the UN', 'embedded', []],
])('%s', (text, words, kind, beside) => {
  expect(subject(text)).toEqual({ words, kind, beside })
})

test('a clause before the verb is no subject', () => {
  expect(subject('On Sunday, the toll was likely to rise, said the Centre.')).toBeNull()
})
