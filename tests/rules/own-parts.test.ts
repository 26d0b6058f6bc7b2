import { expect, test } from 'vitest'
import { callsIn, filesBelow, saysName, stringsIn } from './source-files'

const filesWhere = (isSo: (path: string) => boolean, below = 'lib') => filesBelow(below, '.ts').filter(isSo)
const saying = (name: string, below?: string) => filesWhere((path) => saysName(path, name), below)

test('a claim is changed in one place, which marks what rests on it and sends a reviewed one back to review', () => {
  expect(saying('saveWholeClaim')).toEqual(['lib/data/claims/revision.ts', 'lib/data/claims/writing.ts'])
  expect(saying('saveClaim')).toEqual(['lib/data/claims/claims.ts', 'lib/data/claims/status-changes.ts'])
  const sql = /\b(UPDATE|DELETE\s+FROM)\s+(claim|chain_step|anchor|figure|answer)\b/i
  expect(filesWhere((path) => stringsIn(path).some((text) => sql.test(text)))).toEqual(['lib/data/claims/writing.ts'])
  const parts = /\.(claim|chainStep|anchor|figure|answer)\.(update|updateMany|upsert|delete|deleteMany)$/
  expect(filesWhere((path) => callsIn(path).some(({ name }) => parts.test(name)))).toEqual([
    'lib/data/claims/claims.ts',
    'lib/data/claims/status-changes.ts',
  ])
})

test('a service marks by name what rests on a claim, never by itself what it holds', () => {
  expect(saying('markHeld', 'lib/services')).toEqual([])
})
