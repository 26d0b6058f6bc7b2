import { pdfOf } from './pdf-of'
import { wordFile, wordParagraph } from './zip-of'

/** A made-up story of three lines: headline and two sentences. */
type Story = readonly [headline: string, first: string, second: string]

const mail = ([headline, first, second]: Story) =>
  `From: Press office <press@office.example>
To: desk@news.example
Subject: ${headline}
Date: Mon, 12 Mar 2012 21:00:00 -0400
Content-Type: text/plain; charset=utf-8

${first}

${second}
`.replaceAll('\n', '\r\n')

const page = ([headline, first, second]: Story) =>
  `<html lang="en"><head><meta charset="utf-8"><title>${headline}</title></head><body><nav>Menu</nav><article><h1>${headline}</h1><p>${first}</p><p>${second}</p></article></body></html>`

const archive = (story: Story) =>
  `From: <Saved by Blink>
Snapshot-Content-Location: https://outlet.example/story
Subject: ${story[0]}
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----x"

------x
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 8bit

${page(story)}
------x--
`.replaceAll('\n', '\r\n')

const markdown = ([headline, first, second]: Story) =>
  `---\ntitle: ${headline}\noutlet: The Outlet\ndate: 2012-03-12\n---\n\n**${first}**\n\n${second}\n`

const formats: Record<string, { story: Story; write: (story: Story) => string | Buffer }> = {
  html: {
    story: [
      'Shells fall on the market',
      'Three shells fell among the stalls before noon, said a trader who had been there since the early morning.',
      'Neither side says that it fired them, and nobody was let through to see for themselves.',
    ],
    write: page,
  },
  pdf: {
    story: [
      'Ministry lists the missing',
      'The ministry lists forty missing in the north.',
      'It does not say how it counted them.',
    ],
    write: (story) => pdfOf([story.flatMap((line) => [line, ''])]),
  },
  docx: {
    story: [
      'Doctors ask for blood',
      'Two hospitals have asked for blood since Sunday evening.',
      'A surgeon gave no number of the wounded.',
    ],
    write: (story) => wordFile(story.map((line) => wordParagraph(line)).join('')),
  },
  md: {
    story: [
      'Convoy turns back',
      'A convoy of eleven lorries turned back at the last bridge.',
      'Its drivers had waited there for nine hours.',
    ],
    write: markdown,
  },
  eml: {
    story: [
      'Army denies the raid',
      'No unit of ours was near the village on that day, the army says.',
      'Whoever says otherwise should name the unit.',
    ],
    write: mail,
  },
  mhtml: {
    story: [
      'Observers count the graves',
      'The observers counted twenty-six fresh graves behind the school, and wrote down where each of them lies.',
      'Families told them that several more had been taken away to other towns in the days before.',
    ],
    write: archive,
  },
  txt: {
    story: ['مقتل العشرات في حمص', 'قال ناشطون إن العشرات قتلوا في القصف.', 'لم يتسن التحقق من ذلك.'],
    write: (story) => story.join('\n\n'),
  },
}

/** A file of a format that is read, as a browser takes it, and the headline of what is in it. */
export interface FormatFile {
  name: string
  mimeType: string
  buffer: Buffer
  headline: string
}

/** One file of each format, each of a story of its own. */
export const filesOfEachFormat: readonly FormatFile[] = Object.entries(formats).map(([ending, { story, write }]) => ({
  name: `story.${ending}`,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(write(story)),
  headline: story[0],
}))
