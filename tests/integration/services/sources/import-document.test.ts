import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { sha256 } from '@/lib/data/database/ids'
import { importSource, importSourceInput } from '@/lib/services/sources/import-source'
import { readArticle, readArticleInput } from '@/lib/services/sources/read-article'
import { fileOf } from '@/tests/support/articles'
import { useDatabase } from '@/tests/support/database'
import { makeDesk, type Desk } from '@/tests/support/desk'
import { documents } from '@/tests/support/documents'
import { pdfOf } from '@/tests/support/pdf-of'
import { wordFile } from '@/tests/support/zip-of'

useDatabase()

const read = (desk: Desk, file: File, encoding?: string) =>
  readArticle(
    desk.editor,
    readArticleInput.parse({ dossierId: desk.dossierId, upload: { way: 'uploaded', file, encoding } }),
  )

async function save(desk: Desk, file: File) {
  const { proposal } = await read(desk, file)
  const capture = { label: 'original', textIs: 'article', language: 'en' }
  const upload = { way: 'uploaded', file, proposal }
  const input = importSourceInput.parse({ dossierId: desk.dossierId, headline: 'Two killed', upload, capture })
  const { captureId } = await importSource(desk.editor, input)
  return prisma().capture.findUniqueOrThrow({ where: { id: captureId }, include: { raw: true } })
}

const types: Record<keyof typeof documents, [method: string, mediaType: string]> = {
  'two-killed.md': ['uploaded-text', 'text/markdown'],
  'two-killed.docx': ['uploaded-document', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  'two-killed.pdf': ['uploaded-document', 'application/pdf'],
  'two-killed.eml': ['uploaded-document', 'message/rfc822'],
  'two-killed.mhtml': ['uploaded-html', 'multipart/related'],
}

test.each(Object.entries(documents))('%s is read and saved, its bytes kept as they came', async (name, bytes) => {
  const desk = await makeDesk()
  const file = fileOf(name, bytes)
  const preview = await read(desk, file)
  expect(preview.guesses.headline).toBe('Two killed in Homs')
  const { raw, ...capture } = await save(desk, file)
  expect(capture.text).toMatch(/Two were killed in Homs (?:\(حمص\) )?on Monday[^]*\n\nNobody could check that/)
  expect(capture.text).not.toMatch(/\*\*|\]\(|outlet:|From:|Menu/)
  const [method, mediaType] = types[name as keyof typeof documents]
  expect(capture.method).toBe(method)
  expect(raw).toMatchObject({ mediaType, fileName: name, sha256: sha256(bytes) })
  expect(Buffer.from(raw?.bytes ?? []).equals(bytes)).toBe(true)
})

test('what a document says of itself fills the details', async () => {
  const desk = await makeDesk()
  const guesses = async (name: keyof typeof documents) => (await read(desk, fileOf(name, documents[name]))).guesses
  expect(await guesses('two-killed.md')).toMatchObject({
    outlet: 'The Outlet',
    publishedDate: '2012-03-12',
    url: 'https://outlet.example/two-killed',
  })
  expect(await guesses('two-killed.eml')).toMatchObject({ byline: 'Army press office', publishedDate: '2012-03-12' })
  expect(await guesses('two-killed.mhtml')).toMatchObject({ url: 'https://outlet.example/two-killed' })
})

test('a saved page can be read in another encoding; a document has none to choose', async () => {
  const desk = await makeDesk()
  const page = fileOf('a.mhtml', documents['two-killed.mhtml'])
  expect((await read(desk, page)).encoding).toMatchObject({ name: 'windows-1256', basis: 'declared' })
  const other = await read(desk, page, 'windows-1251')
  expect(other.encoding).toMatchObject({ name: 'windows-1251', basis: 'chosen' })
  expect(other.paragraphs.map(({ text }) => text).join(' ')).not.toContain('حمص')
  expect((await read(desk, fileOf('a.docx', documents['two-killed.docx']))).encoding).toBeNull()
})

test.each([
  ['a.docx', 'words', 'This Word document cannot be read'],
  ['a.pdf', 'words', 'not a PDF'],
  ['a.pdf', pdfOf([[], []]), 'only pictures of its pages'],
  ['a.eml', 'just words', 'not an e-mail message'],
  ['a.mhtml', 'just words', 'does not begin with a saved page'],
  ['a.docx', wordFile(''), 'No words'],
])('%s of the wrong kind is refused with a sentence', async (name, contents, words) => {
  const desk = await makeDesk()
  await expect(read(desk, fileOf(name, contents))).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { 'upload.file': expect.stringContaining(words) } },
  })
})

test('a table that stands right in the body of a page is read', async () => {
  const desk = await makeDesk()
  const rows = '<table><tr><th>Place</th><th>Dead</th></tr>\n<tr><td>Homs</td><td>12</td></tr>\n</table>'
  const { paragraphs } = await read(desk, fileOf('a.html', `<html><body>${rows}</body></html>`))
  expect(paragraphs.map(({ text }) => text)).toEqual(['Place: Homs; Dead: 12'])
})

test.each(['>', '* ', '[', '`', '<b>', '&amp;', '| a |\n|-|\n'])(
  'Markdown of 200 kB of %j ends within the limits of a file: read, or refused',
  { timeout: 60_000 },
  async (part) => {
    const desk = await makeDesk()
    const answer = read(desk, fileOf('a.md', `Words\n\n${part.repeat(200_000 / part.length)}`))
    const text = await answer.then(
      ({ paragraphs }) => paragraphs[0]?.text,
      (error: { code?: string }) => error.code,
    )
    expect(['Words', 'invalid']).toContain(text)
  },
)
