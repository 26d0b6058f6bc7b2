import { expect, test } from 'vitest'
import { filesBelow, textOf } from './source-files'

const users = (word: RegExp, below = 'lib') =>
  filesBelow(below, '.ts').filter((path) => !path.includes('/generated/') && word.test(textOf(path)))

test('a claim is changed in one place, which marks what rests on it and sends a reviewed one back to review', () => {
  expect(users(/\bsaveWholeClaim\(/)).toEqual(['lib/data/claims/revision.ts', 'lib/data/claims/writing.ts'])
  expect(users(/\bsaveClaim\(/)).toEqual(['lib/data/claims/claims.ts', 'lib/data/claims/status-changes.ts'])
  expect(users(/\b(UPDATE claim|UPDATE (chain_step|anchor|figure|answer))\b/)).toEqual(['lib/data/claims/writing.ts'])
  const parts =
    /\b(db|prisma\(\))\.(claim|chainStep|anchor|figure|answer)\.(update|updateMany|upsert|delete|deleteMany)\(/
  expect(users(parts)).toEqual(['lib/data/claims/claims.ts', 'lib/data/claims/status-changes.ts'])
})

test('a service marks by name what rests on a claim, never by itself what it holds', () => {
  expect(users(/\bmarkHeld\(/, 'lib/services')).toEqual([])
})
