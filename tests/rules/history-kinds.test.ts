import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { entryPayloads, readPayload, type EntryKind } from '@/lib/domain/history/history'
import { historySentence } from '@/lib/domain/history/sentences'

/** A payload of every version of every kind, as some database already holds it: never edited, only added to. */
const fixtures = JSON.parse(readFileSync(join(import.meta.dirname, 'history-fixtures.json'), 'utf8')) as Record<
  string,
  unknown[]
>

test.each(Object.keys(entryPayloads) as EntryKind[])(
  '%s: its stored payloads are still read, and have a sentence',
  (kind) => {
    const stored = fixtures[kind] ?? []
    expect(stored.length).toBeGreaterThan(0)
    for (const payload of stored) {
      const read = readPayload(kind, payload)
      expect(read).not.toBeNull()
      const sentence = historySentence(kind, read!)
      expect(sentence).toMatch(/^[a-z]/)
      expect(sentence).not.toMatch(/undefined|null|\[object/)
    }
  },
)

test('no fixture is of a kind that is gone', () => {
  expect(Object.keys(fixtures).filter((kind) => !(kind in entryPayloads))).toEqual([])
})
