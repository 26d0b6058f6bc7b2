import { pdfOf } from './pdf-of'
import { wordFile, wordParagraph } from './zip-of'

const mail = `From: Army press office <press@army.example>
To: desk@news.example
Subject: Two killed in Homs
Date: Mon, 12 Mar 2012 21:00:00 -0400
Content-Type: text/plain; charset=utf-8

Two were killed in Homs (حمص) on Monday.

Nobody could check that.
`

const page = `<html lang=3D"en"><head><title>Two killed in Homs</title></head><body><nav>Menu</nav><article>
<h1>Two killed in Homs</h1><p>Two were killed in Homs (=CD=E3=D5) on Monday, said the army in a long statement.</p>
<p>Nobody could check that, since nobody was let into the city on that day or on the next.</p></article></body></html>`

const archive = `From: <Saved by Blink>
Snapshot-Content-Location: https://outlet.example/two-killed
Subject: Two killed in Homs
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----x"

------x
Content-Type: text/html; charset=windows-1256
Content-Transfer-Encoding: quoted-printable

${page}
------x--
`

const markdown = `---
title: Two killed in Homs
outlet: The Outlet
date: 2012-03-12
url: https://outlet.example/two-killed
---

**Two** were killed in [Homs](https://homs.example) (حمص) on Monday.

Nobody could check that.
`

const word = ['Two killed in Homs', 'Two were killed in Homs (حمص) on Monday.', 'Nobody could check that.']

/** One file of each kind of document that is read, with the same made-up words: what it is called, and its bytes. */
export const documents = {
  'two-killed.md': Buffer.from(markdown),
  'two-killed.docx': wordFile(word.map((words) => wordParagraph(words)).join('')),
  'two-killed.pdf': pdfOf([
    ['Two killed in Homs', '', 'Two were killed in Homs on Monday.', '', 'Nobody could check that.'],
  ]),
  'two-killed.eml': Buffer.from(mail.replaceAll('\n', '\r\n')),
  'two-killed.mhtml': Buffer.from(archive.replaceAll('\n', '\r\n')),
} as const satisfies Record<string, Buffer>
