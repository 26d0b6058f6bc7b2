import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { foreignOffsets } from '@/lib/domain/anchors/foreign-offsets'

const hash = (words: string) => createHash('sha256').update(words).digest('hex')
const points = (text: string) => [...text].length
const file = readFileSync('tests/support/intake/b17-bom-txt-crlf.txt', 'utf8')
const kept = file.slice(1)
const wanted = '60 died 🚨 and “many more” are missing.'
const start = points(kept.slice(0, kept.indexOf(wanted)))
const right = { start, end: start + points(wanted) }

/** Where the words stand in a text as another program has it, by its length of a text. */
function countedIn(text: string, length: (text: string) => number) {
  const before = length(text.slice(0, text.indexOf(wanted)))
  return { start: before, end: before + length(wanted), sha256: hash(wanted) }
}

test('offsets made elsewhere are told by what they count', () => {
  const unix = file.replaceAll('\r\n', '\n')
  const ways = [
    [countedIn(kept, (text) => text.length), 'UTF-16 units, as JavaScript does'],
    [countedIn(file, (text) => text.length), 'UTF-16 units, as JavaScript does and the byte order mark'],
    [countedIn(file, points), 'the byte order mark'],
    [countedIn(kept, Buffer.byteLength), 'bytes of UTF-8'],
    [countedIn(file, Buffer.byteLength), 'bytes of UTF-8 and the byte order mark'],
    [countedIn(unix.slice(1), points), 'each line end as one, which are two here'],
    [countedIn(unix, points), 'each line end as one, which are two here and the byte order mark'],
  ] as const
  for (const [offsets, counting] of ways) expect(foreignOffsets(kept, offsets, hash)).toEqual({ ...right, counting })
  const other = foreignOffsets(unix.slice(1), countedIn(kept, points), hash)
  expect(other).toMatchObject({ counting: 'each line end as two, which are one here' })
})

test('words over a line end keep their place though their own line ends are others', () => {
  const words = 'people died.\n\nThe opposition'
  const at = kept.indexOf('people died.')
  const offsets = { start: at, end: at + 'people died.\r\n\r\nThe opposition'.length, sha256: hash(words) }
  expect(foreignOffsets(kept, offsets, hash)).toMatchObject({ counting: 'other line ends within the words' })
})

test('where nothing fits, nothing is said; every place is one of the text', () => {
  expect(foreignOffsets(kept, { ...right, sha256: hash('other words') }, hash)).toBeNull()
  const number = fc.integer({ min: -3, max: 50 })
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), number, number, (text, from, to) => {
      const found = foreignOffsets(text, { start: from, end: to, sha256: 'x' }, () => 'x')
      if (!found) return
      expect(found.start).toBeLessThan(found.end)
      expect(found.end).toBeLessThanOrEqual([...text].length)
    }),
  )
})
