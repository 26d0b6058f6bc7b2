import { expect, test } from 'vitest'
import { readArchive } from '@/lib/services/sources/documents/archive.mjs'
import { readMail } from '@/lib/services/sources/documents/mail.mjs'
import { readMarkdown } from '@/lib/services/sources/documents/markdown.mjs'
import { readWord } from '@/lib/services/sources/documents/word.mjs'
import { isZipWithin } from '@/lib/services/sources/documents/zip-weight.mjs'
import { wordFile, wordParagraph, zipOf } from '@/tests/support/zip-of'

type Paragraphs = { text: string; kept: boolean; why: string }[]
const keptIn = (paragraphs: Paragraphs) => paragraphs.filter(({ kept }) => kept).map(({ text }) => text)
const lines = (...all: string[]) => Buffer.from(all.join('\r\n'))

test('Markdown: front matter is details, the text is clean', () => {
  const { paragraphs, metadata } = readMarkdown(`---
title: "Shells fall on the market"
outlet: The Outlet
authors: [Ann Writer, Bo Writer]
date: 2012-03-12T21:00:00-04:00
url: https://outlet.example/shells
lang: en
tags: [a, b]
---

# Shells *fall*

Said [the army](https://army.example/), **two** \\*of them\\* &amp; \`more\`.
A second line.

- first
- ![A house](house.png)

> It was *quiet*.

[ref]: https://nowhere.example
`)
  expect(metadata).toEqual({
    title: 'Shells fall on the market',
    siteName: 'The Outlet',
    byline: 'Ann Writer, Bo Writer',
    publishedTime: '2012-03-12T21:00:00-04:00',
    url: 'https://outlet.example/shells',
    language: 'en',
  })
  expect(paragraphs[0]).toMatchObject({ kept: false, why: 'file-head', text: expect.stringContaining('tags: [a, b]') })
  expect(keptIn(paragraphs)).toEqual([
    'Shells fall',
    'Said the army, two *of them* & more. A second line.',
    'first',
    'A house',
    'It was quiet.',
  ])
})

test('Markdown without front matter, or with what is none, keeps all its words', () => {
  expect(keptIn(readMarkdown('One\n\n---\n\nTwo').paragraphs)).toEqual(['One', 'Two'])
  expect(keptIn(readMarkdown('---\nA line that is no list of details\n---\n\nTwo').paragraphs).join(' ')).toContain(
    'A line',
  )
  expect(keptIn(readMarkdown('---\na: [\n---\n\nTwo').paragraphs).join(' ')).toContain('a: [')
  const bomb = `---\na: &a [x, x]\n${'bcdefghijklmnop'
    .split('')
    .map((key, index) => `${key}: &${key} [*${'abcdefghijklmno'[index]}, *${'abcdefghijklmno'[index]}]`)
    .join('\n')}\n---\nTwo`
  expect(keptIn(readMarkdown(bomb).paragraphs)).toContain('Two')
})

test('Word: paragraphs, tables and what tracked changes leave, no picture', async () => {
  const changed = `<w:p><w:r><w:t xml:space="preserve">At least </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>92</w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t>108</w:t></w:r></w:ins></w:p>`
  const cell = (words: string) => `<w:tc>${wordParagraph(words)}</w:tc>`
  const table = `<w:tbl><w:tr>${cell('Homs')}${cell('12')}</w:tr></w:tbl>`
  const file = wordFile(`${wordParagraph('مقتل العشرات')}${changed}${table}${wordParagraph('')}`)
  const { paragraphs } = await readWord(file)
  const kept = keptIn(paragraphs)
  expect(kept.slice(0, 2)).toEqual(['مقتل العشرات', 'At least 108'])
  expect(kept.slice(2).join(' ')).toMatch(/Homs.*12/)
})

test('a table of Markdown is read by row', () => {
  const { paragraphs } = readMarkdown('| Place | Dead |\n|---|---|\n| Homs | 12 |\n| Idlib | 3 |\n')
  expect(keptIn(paragraphs)).toEqual(['Place: Homs; Dead: 12', 'Place: Idlib; Dead: 3'])
})

test('struck words of Markdown and Word are left out, with the reason', async () => {
  const struck = `<w:p><w:r><w:t xml:space="preserve">At least </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t xml:space="preserve">92 </w:t></w:r><w:r><w:t>108</w:t></w:r></w:p>`
  for (const { paragraphs } of [readMarkdown('At least ~~92~~ 108'), await readWord(wordFile(struck))])
    expect(paragraphs).toEqual([
      { text: 'At least 108', kept: true, why: 'text' },
      { text: '92', kept: false, why: 'struck' },
    ])
})

test.each([
  ['no ZIP at all', Buffer.from('words')],
  ['a ZIP that is no document', zipOf({ 'a.txt': 'words' })],
  ['what unpacks to far more than it says', zipOf({ 'word/document.xml': Buffer.alloc(200 * 1024 * 1024) }, 10)],
  ['what is cut off', wordFile(wordParagraph('words')).subarray(0, 300)],
])('Word: %s is refused', async (_, file) => {
  await expect(readWord(file)).rejects.toMatchObject({ fault: 'no-docx' })
})

test('a ZIP is weighed by what is in it, not by what it says', () => {
  const zip = zipOf({ 'a.txt': 'a'.repeat(1000), 'b.txt': 'b'.repeat(1000) }, 1)
  expect([2000, 1999, 1, 0].map((most) => isZipWithin(zip, most))).toEqual([true, false, false, false])
  const beyond = Buffer.from(zip)
  beyond.writeUInt32LE(0xfffffff0, beyond.length - 6)
  expect(isZipWithin(beyond, 1e9)).toBe(false)
})

test('mail: its words are kept, head and attachments are told', async () => {
  const { paragraphs, metadata } = await readMail(
    lines(
      'From: =?utf-8?B?2K3Zhdi1?= <press@army.example>',
      'To: desk@news.example, other@news.example',
      'Subject: =?utf-8?Q?Two_killed_in_=D8=AD=D9=85=D8=B5?=',
      'Date: Mon, 12 Mar 2012 21:00:00 -0400',
      'Received: from somewhere',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain; charset=windows-1256',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Two were killed in =CD=E3=D5.',
      'A second line.',
      '',
      'Another paragraph.',
      '--x',
      'Content-Type: application/pdf; name=report.pdf',
      'Content-Disposition: attachment; filename=report.pdf',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '--x--',
    ),
  )
  expect(metadata).toMatchObject({
    title: 'Two killed in حمص',
    byline: 'حمص',
    publishedTime: '2012-03-12T21:00:00-0400',
  })
  expect(keptIn(paragraphs)).toEqual(['Two were killed in حمص.\nA second line.', 'Another paragraph.'])
  expect(paragraphs.filter(({ kept }) => !kept)).toEqual([
    { text: 'From: حمص <press@army.example>', kept: false, why: 'file-head' },
    { text: 'To: <desk@news.example>, <other@news.example>', kept: false, why: 'file-head' },
    { text: 'Subject: Two killed in حمص', kept: false, why: 'file-head' },
    { text: 'Date: Mon, 12 Mar 2012 21:00:00 -0400', kept: false, why: 'file-head' },
    { text: 'report.pdf (application/pdf, 1 kB)', kept: false, why: 'attachment' },
  ])
})

test('mail: the HTML is read where the plain text says much less', async () => {
  const message = (plain: string) =>
    lines(
      'From: a@b.example',
      'Content-Type: multipart/alternative; boundary=x',
      '',
      '--x',
      '',
      plain,
      '--x',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<div hidden>Preheader</div><p>Two were killed in the market street.</p><p>Nobody could check.</p>',
      '--x--',
    )
  expect(keptIn((await readMail(message('See it in your browser'))).paragraphs)).toEqual([
    'Two were killed in the market street.',
    'Nobody could check.',
  ])
  expect(keptIn((await readMail(message('Two were killed in the market street.'))).paragraphs)).toEqual([
    'Two were killed in the market street.',
  ])
})

test('mail: what has no head is none', async () => {
  await expect(readMail(Buffer.from('just words\n\nand more'))).rejects.toMatchObject({ fault: 'no-mail' })
})

const archive = (type = 'text/html; charset="windows-1256"') =>
  lines(
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://outlet.example/a',
    'Subject: A page',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Boundary--x----"',
    '',
    '',
    '------Boundary--x----',
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://outlet.example/a',
    '',
    '<p>=CD=E3=',
    '=D5</p>',
    '------Boundary--x----',
    'Content-Type: text/html',
    '',
    '<p>A frame with something else</p>',
    '------Boundary--x------',
  )

test('a saved page: its own bytes, with the encoding and the address that the archive says', async () => {
  const { page } = await readArchive(archive())
  expect(Buffer.from(page.bytes).toString('latin1')).toContain('<p>\xcd\xe3\xd5</p>')
  expect(page).toMatchObject({ charset: 'windows-1256', address: 'https://outlet.example/a' })
  expect((await readArchive(archive('text/html'))).page.charset).toBeNull()
})

test.each([
  ['words', Buffer.from('words')],
  ['an archive whose first part is no page', archive('image/png')],
  ['an archive without parts', lines('Content-Type: multipart/related; boundary=x', '', 'words')],
])('a saved page: %s is none', async (_, bytes) => {
  await expect(readArchive(bytes)).rejects.toMatchObject({ fault: 'no-archive' })
})
