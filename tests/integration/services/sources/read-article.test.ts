import { expect, test } from 'vitest'
import { readArticle, readArticleInput } from '@/lib/services/sources/read-article'
import { MENDED } from '@/lib/domain/sources/encoding'
import { articlePage, articleWords, fileOf } from '@/tests/support/articles'
import { intakeBytes } from '@/tests/support/intake-pages'
import { useDatabase } from '@/tests/support/database'
import { deskText, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

const database = useDatabase()

const inputOf = (desk: Desk, file: File, way = 'uploaded') =>
  readArticleInput.parse({ dossierId: desk.dossierId, upload: { way, file } })
const read = (desk: Desk, file: File, way?: string) => readArticle(desk.editor, inputOf(desk, file, way))

test('a page gives its article; the rest is there with the reason why it is left out', async () => {
  const desk = await makeDesk()
  const preview = await read(desk, fileOf('shells.html', articlePage))
  expect(preview.isFound).toBe(true)
  expect(preview.paragraphs.filter(({ kept }) => kept).map(({ text }) => text)).toEqual(articleWords)
  expect(preview.paragraphs.filter(({ kept }) => !kept)).toEqual([
    { text: 'The Outlet, since 1900', kept: false, why: 'page-head' },
    { text: 'World', kept: false, why: 'navigation' },
    { text: 'Sport', kept: false, why: 'navigation' },
    { text: 'Words that nobody sees on this page', kept: false, why: 'hidden' },
    { text: 'Your e-mail for our newsletter', kept: false, why: 'form' },
    { text: 'Subscribe', kept: false, why: 'form' },
    { text: 'Weather in the city today', kept: false, why: 'aside' },
    { text: 'Copyright of The Outlet, all rights reserved', kept: false, why: 'page-foot' },
  ])
})

test('a page’s metadata gives guesses; no script of it runs', async () => {
  const desk = await makeDesk()
  expect((await read(desk, fileOf('shells.html', articlePage))).guesses).toEqual({
    headline: 'Shells fall on the market street',
    outlet: 'The Outlet',
    byline: 'Ann Writer',
    agency: null,
    publishedWords: null,
    publishedDate: '2012-03-12',
    publishedNote: expect.stringContaining('21:00:00-04:00'),
    url: 'https://outlet.example/shells',
    language: 'en-GB',
  })
})

test('what a text says above and below itself is offered, with where it is from', async () => {
  const desk = await makeDesk()
  const lines = ['Forty missing', 'By Ann Writer, 4 May 2026 (AFP)', 'Crews were still searching. '.repeat(9)]
  const foot = 'Correction: an earlier version gave the toll as 71.'
  const { guesses, details, notice } = await read(desk, fileOf('a.txt', [...lines, foot].join('\n\n')))
  expect(guesses).toMatchObject({ agency: 'AFP', publishedDate: '2026-05-04', publishedWords: '4 May 2026' })
  expect(details).toContainEqual({ field: 'agency', value: 'AFP', basis: 'byline', words: null })
  expect(notice).toEqual({ kind: 'corrected', words: foot })
  expect((await read(desk, fileOf('a.txt', 'Words'))).notice).toBeNull()
})

test('characters that are not seen stay in the text and are counted, from a page and as plain text', async () => {
  const desk = await makeDesk()
  const words = `Forty missing${'\ufe01\u{e0100}'.repeat(150)} in Nor\u00advale`
  const counts = [
    { kind: 'hidden-data', count: 300 },
    { kind: 'soft-hyphen', count: 1 },
  ]
  for (const file of [fileOf('a.txt', words), fileOf('a.html', `<p>${words}</p>`)]) {
    const { paragraphs, invisible } = await read(desk, file)
    expect(paragraphs.map(({ text }) => text)).toEqual([words])
    expect(invisible).toEqual(counts)
  }
})

test('an Arabic text is guessed to be Arabic, pasted or as a page that says it is English', async () => {
  const desk = await makeDesk()
  const language = async (file: File, way?: string) => (await read(desk, file, way)).guesses.language
  expect(await language(fileOf('pasted.txt', 'مقتل العشرات في حمص\n\nقال ناشطون إن العشرات قتلوا.'), 'pasted')).toBe(
    'ar',
  )
  expect(await language(fileOf('a.html', '<html lang="en"><p>قال ناشطون إن العشرات قتلوا في حمص</html>'))).toBe('ar')
  expect(await language(fileOf('a.txt', 'Dozens died.\n\nNobody could check.'))).toBeNull()
})

test('markup that names no article, or no body, still gives all its words', async () => {
  const desk = await makeDesk()
  const words = async (html: string) => (await read(desk, fileOf('a.html', html))).paragraphs.map(({ text }) => text)
  expect(await words('just words &lt; 5 &amp; more')).toEqual(['just words < 5 & more'])
  expect(await words('<title>T</title><p>One<p>Two<br>lines<br><br>Three')).toEqual(['One', 'Two\nlines', 'Three'])
  expect(await words('<html><title>T</title><p>حمص&nbsp;القديمة</html>')).toEqual(['حمص\u00a0القديمة'])
})

test('plain text and Markdown keep their own words, pasted text its lines', async () => {
  const desk = await makeDesk()
  const texts = async (file: File, way?: string) => (await read(desk, file, way)).paragraphs.map(({ text }) => text)
  expect(await texts(fileOf('a.txt', 'Headline\r\n\r\nOne <b>line</b>\r\nand another'))).toEqual([
    'Headline',
    'One <b>line</b>\r\nand another',
  ])
  expect(await texts(fileOf('a.md', '# Head\n\n*as it stands*'))).toEqual(['Head', 'as it stands'])
  expect(await texts(fileOf('pasted.txt', 'One\r\ntwo\r\n\r\nThree'), 'pasted')).toEqual(['One\ntwo', 'Three'])
})

test('UTF-16 and declared encodings are read, a byte order mark is no part of the text', async () => {
  const desk = await makeDesk()
  const arabic = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('حمص', 'utf16le')])
  expect((await read(desk, fileOf('a.txt', arabic))).paragraphs[0]?.text).toBe('حمص')
  const declared = Buffer.concat([Buffer.from('<meta charset=windows-1256><p>'), Buffer.from([0xcd, 0xe3, 0xd5])])
  expect(await read(desk, fileOf('a.html', declared))).toMatchObject({
    encoding: { name: 'windows-1256', basis: 'declared', strays: 0 },
    paragraphs: [{ text: 'حمص' }],
  })
})

test('bytes that do not fit are named by their place, and read as a person says', async () => {
  const desk = await makeDesk()
  const file = fileOf('a.html', intakeBytes('b15-utf8-one-stray-byte.html'))
  const { encoding, paragraphs } = await read(desk, file)
  expect(encoding).toMatchObject({ name: 'utf-8', strays: 1, places: [{ line: 1, byte: 0x92 }] })
  expect(paragraphs.at(-1)?.text).toBe('The ministry\ufffds list has 17 names.')
  const chosen = readArticleInput.parse({
    dossierId: desk.dossierId,
    upload: { way: 'uploaded', file, encoding: MENDED },
  })
  const mended = await readArticle(desk.editor, chosen)
  expect(mended.encoding).toMatchObject({ name: MENDED, basis: 'chosen', strays: 0 })
  expect(mended.paragraphs.at(-1)?.text).toBe('The ministry’s list has 17 names.')
  expect((await read(desk, fileOf('a.txt', Buffer.from([0x63, 0xe9])))).encoding).toMatchObject({ basis: 'guess' })
})

test.each([
  ['a picture', fileOf('a.png', 'x'), '.html'],
  ['NUL', fileOf('a.txt', 'a\0b'), 'NUL'],
  ['NUL in a page', fileOf('a.html', '<p>a\0b'), 'NUL'],
  ['a control character', fileOf('a.txt', 'a\u0007b'), 'U+0007'],
  ['a page without words', fileOf('a.html', '<img src=a><script>words()</script>'), 'No words'],
  ['blanks', fileOf('a.txt', ' \n\n '), 'empty'],
])('%s is refused with a sentence', async (_, file, words) => {
  const desk = await makeDesk()
  await expect(read(desk, file)).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { 'upload.file': expect.stringContaining(words) } },
  })
})

test('5 MB of text are read, a file of more than 20 MB is refused with the limit named, nothing and no file are refused', async () => {
  const desk = await makeDesk()
  const limit = 5 * 1024 * 1024
  expect((await read(desk, fileOf('a.txt', 'a'.repeat(limit)))).paragraphs[0]?.text).toHaveLength(limit)
  const refusal = (file: unknown) =>
    readArticleInput.safeParse({ dossierId: desk.dossierId, upload: { way: 'uploaded', file } }).error?.issues[0]
      ?.message
  expect(refusal(fileOf('a.txt', 'a'.repeat(20 * 1024 * 1024 + 1)))).toContain('at most 20 MB')
  expect(refusal(fileOf('a.txt', ''))).toContain('empty')
  expect(refusal(fileOf(`${'a'.repeat(300)}.txt`, 'a'))).toContain('name')
  expect(refusal('a text')).toContain('Choose a file')
  expect(refusal(undefined)).toContain('Choose a file')
})

test('the same text as a source has is noticed and named', async () => {
  const desk = await makeDesk()
  const holder = { key: desk.sourceKey, headline: 'A source', captureId: desk.captureId }
  expect((await read(desk, fileOf('a.txt', deskText))).same).toEqual(holder)
  expect((await read(desk, fileOf('pasted.txt', deskText.replaceAll('\n', '\r\n')), 'pasted')).same).toEqual(holder)
  expect((await read(desk, fileOf('a.txt', `${deskText}\n`))).same).toBeNull()
  const other = await makeDesk()
  const own = readArticleInput.parse({
    dossierId: other.dossierId,
    upload: { way: 'uploaded', file: fileOf('a.txt', deskText) },
  })
  expect((await readArticle(other.editor, own)).same).toMatchObject({ key: other.sourceKey })
})

test('nothing is written, and readers, strangers and the signed-out are turned away', async () => {
  const desk = await makeDesk()
  const before = await database.rows('SELECT count(*) FROM log_entry')
  await read(desk, fileOf('a.txt', 'Words'))
  await expectGate(desk, (caller) => readArticle(caller, inputOf(desk, fileOf('a.txt', 'Words'))))
  expect(await database.rows('SELECT count(*) FROM log_entry')).toEqual(before)
})

const page = (part: string, size: number) => fileOf('a.html', `<p>Words</p>${part.repeat(size / part.length)}`)

test.each(['<div>', '<b>a', '<table><tr><td>a, b', '<svg><g>', '<template>', '&amp', '<'])(
  '16 kB of %s are read within the limits of a page',
  { timeout: 60_000 },
  async (part) => {
    const desk = await makeDesk()
    expect((await read(desk, page(part, 16_000))).paragraphs[0]?.text).toBe('Words')
  },
)

test.each([
  ['<div>', 2_000_000],
  ['<div>', 100_000],
  ['<table><tr><td>a, b', 200_000],
  ['<p>x</p>', 4_000_000],
  ['<p a=1 b=2 c=3>', 4_000_000],
  ['</x>', 4_000_000],
])('%s, %i characters of it, are refused before anything is built of them', { timeout: 60_000 }, async (part, size) => {
  const desk = await makeDesk()
  await expect(read(desk, page(part, size))).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { 'upload.file': expect.stringContaining('too complex') } },
  })
})

test('one person reads a page at a time, and keeps nobody else from theirs', { timeout: 60_000 }, async () => {
  const desk = await makeDesk()
  const reading = (who: Desk['editor']) => readArticle(who, inputOf(desk, page('<p>x</p>', 20_000)))
  const own = [reading(desk.editor), reading(desk.editor), reading(desk.editor), reading(desk.editor)]
  const other = reading(desk.second)
  const answers = await Promise.allSettled(own)
  // One is read and one waits in line; which of the four they are, their way to the line decides.
  expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected'])
  expect(await other).toBeDefined()
})
