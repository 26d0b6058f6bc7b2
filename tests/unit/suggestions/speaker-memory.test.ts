import { expect, test } from 'vitest'
import { wordsOf } from '@/lib/domain/sentences/words'
import { noMemory, recall, remember } from '@/lib/domain/suggestions/speaker-memory'

function memoryOf(...all: [name: string, kind: 'person' | 'body' | 'group', roles: string[]][]) {
  const memory = noMemory()
  for (const [name, kind, roles] of all) {
    const words = wordsOf(name)
    remember(memory, words, { from: 0, to: words.length }, { kind, roles, name, speaks: true })
  }
  return memory
}

const memory = memoryOf(
  ['Timo Arlen', 'person', ['mayor']],
  ['Aun Power', 'body', ['operator', 'company']],
  ['Ilse Varn', 'person', ['chairwoman']],
)

test.each([
  ['Arlen', 'Timo Arlen'],
  ['the mayor', 'Timo Arlen'],
  ['the company', 'Aun Power'],
  ['nobody', null],
])('%s', (words, name) => {
  expect(
    recall(
      memory,
      words.split(' ').map((word) => word.toLowerCase()),
    )?.name ?? null,
  ).toBe(name)
})

test('a pronoun means the last who spoke', () => {
  expect(recall(memory, ['it'])?.name).toBe('Aun Power')
  recall(memory, ['arlen'])
  expect(recall(memory, ['he'])?.name).toBe('Timo Arlen')
})
