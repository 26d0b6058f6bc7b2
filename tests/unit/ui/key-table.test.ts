import { expect, test } from 'vitest'
import { keysAlwaysOn, keyTable, type KeyRow, type KeyScope } from '@/app/(desk)/dossiers/[dossier]/_keys/key-table'

const scopes = Object.keys(keyTable) as KeyScope[]

test.each(scopes)('%s: a key does one thing, and every line shows a key', (scope) => {
  const rows: readonly KeyRow[] = keyTable[scope]
  const keys = rows.flatMap((row) => row.keys)
  expect(new Set(keys).size).toBe(keys.length)
  expect(rows.filter(({ keys: own, shown = own }) => shown.length === 0)).toEqual([])
})

test('the list of keys and the way out of a text stay when single keys are off', () => {
  expect(keysAlwaysOn('claim')).toEqual(['?'])
  expect(keysAlwaysOn('reader')).toEqual(['Escape'])
})
