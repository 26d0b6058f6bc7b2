import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPrivateFolder, writePrivateFile } from '../../../scripts/lib/private-files'

const before = process.umask()
let home: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'counterclaim-private-'))
})
afterEach(() => {
  process.umask(before)
  rmSync(home, { recursive: true })
})

const modeOf = (path: string) => statSync(path).mode & 0o777

test.each([0o000, 0o022, 0o077, 0o277])('under the umask %o a folder is 700 and a file in it 600', async (umask) => {
  process.umask(umask)
  const folder = join(home, 'export')
  expect(await openPrivateFolder(folder)).toBeNull()
  expect(await writePrivateFile(join(folder, 'a.csv'), Readable.from([Buffer.from('one,two')]))).toBe(7)
  expect([modeOf(folder), modeOf(join(folder, 'a.csv'))]).toEqual([0o700, 0o600])
})

test('folders on the way are nobody else’s either', async () => {
  process.umask(0)
  await openPrivateFolder(join(home, 'of-today', 'export'))
  expect(modeOf(join(home, 'of-today'))).toBe(0o700)
})

test('a folder that others may enter is left as it is, and said', async () => {
  const folder = join(home, 'shared')
  mkdirSync(folder)
  chmodSync(folder, 0o755)
  expect(await openPrivateFolder(folder)).toBe(
    `${folder} was there already, and other accounts of this machine may open it (mode 755). They see the names of the files, but not what is in them. chmod 700 closes it.`,
  )
  expect(modeOf(folder)).toBe(0o755)
  chmodSync(folder, 0o700)
  expect(await openPrivateFolder(folder)).toBeNull()
})

test('a file of an earlier export is replaced, with its mode, its other names and what it leads to', async () => {
  const [kept, path, link] = ['kept.csv', 'a.csv', 'b.csv'].map((name) => join(home, name)) as [string, string, string]
  writeFileSync(kept, 'from before', { mode: 0o644 })
  linkSync(kept, path)
  symlinkSync(kept, link)
  for (const each of [path, link]) await writePrivateFile(each, Readable.from([Buffer.from('of now')]))
  expect([path, link].map(modeOf)).toEqual([0o600, 0o600])
  expect(readFileSync(path, 'utf8')).toBe('of now')
  expect(readFileSync(kept, 'utf8')).toBe('from before')
})
