import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findWholeChromium } from '@/scripts/lib/test/find-chromium.mjs'
import { readDocument } from '@/lib/services/sources/documents/read-document'

const run = promisify(execFile)
const arabic = [
  'مقتل العشرات في حمص',
  'قال ناشطون إن 108 أشخاص قُتلوا في حي كرم الزيتون (حمص) يوم 12 مارس 2012، بينهم 49 طفلاً و34 امرأة. وقال المرصد (SOHR) إن العدد 1,429 قتيلاً على الأقل.',
  'ونقلت وكالة Reuters عن متحدث قوله: «لم نتمكن من التحقق» من ذلك. لا علاقة للآخرين بالأمر، والإعلان عنه لأجل الأهالي فقط لا غير.',
  'وأضاف أن نسبة 25% من المنازل دُمّرت، أي ما بين 40-50 منزلاً في اليوم الواحد، بحسب The New Outlet اللندنية.',
]
const english = [
  'Shells fall on the market',
  'At least 108 people were killed in the neighbourhood of Karm al-Zeitoun on Monday, activists said, in what the government-run agency called an attack by armed gangs that had come from outside of the city.',
  'Nobody who spoke to the newspaper had seen the bodies themselves, and the figure could not be confirmed by anyone who lives outside of the city.',
  'A third paragraph says that forty-nine children and thirty-four women were among the dead, as the opposition network had counted them on Sunday evening.',
]
const body = (paragraphs: string[]) =>
  `<h1>${paragraphs[0]}</h1>${paragraphs
    .slice(1)
    .map((words) => `<p>${words}</p>`)
    .join('')}`
const pages = {
  arabic: `<html lang="ar" dir="rtl"><meta charset="utf-8"><body style="font-size:14pt">${body(arabic)}</body></html>`,
  columns: `<html lang="en"><meta charset="utf-8"><body><div style="columns:2;column-gap:30px;text-align:justify">${body(english)}</div></body></html>`,
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'printed-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A page as Chromium prints it. */
async function printed(name: keyof typeof pages): Promise<string> {
  const [page, file] = [join(folder, `${name}.html`), join(folder, `${name}.pdf`)]
  await writeFile(page, pages[name])
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-pdf-header-footer',
    `--user-data-dir=${folder}/profile`,
  ]
  await run(findWholeChromium() || 'chromium', [...flags, `--print-to-pdf=${file}`, `file://${page}`])
  return file
}

async function paragraphsOf(file: string): Promise<string[]> {
  const read = await readDocument('pdf', await readFile(file), crypto.randomUUID())
  return 'paragraphs' in read ? read.paragraphs.filter(({ kept }) => kept).map(({ text }) => text) : []
}

test(
  'Arabic comes out as it was written: letters, order, numbers, brackets and foreign words',
  { timeout: 120_000 },
  async () => {
    expect(await paragraphsOf(await printed('arabic'))).toEqual(arabic)
  },
)

test('columns are read one after the other, lines joined', { timeout: 120_000 }, async () => {
  expect(await paragraphsOf(await printed('columns'))).toEqual(english)
})

const isThere = await run('pdftotext', ['-v']).then(
  () => true,
  () => false,
)

describe('beside pdftotext (poppler-utils)', () => {
  test('it is there, where it must be', () => {
    expect(isThere || process.env.OTHER_PROGRAMS !== 'required').toBe(true)
  })

  /** Letters and digits alone; the letters of a ligature, which pdftotext swaps, in one order; without the range that it turns. */
  const letters = (text: string) =>
    text
      .replaceAll(/40-50|50-40/g, '')
      .normalize('NFKD')
      .replaceAll(/[^\p{L}\p{Nd}]/gu, '')
      .replaceAll(/[لا]+/g, (run) => [...run].toSorted().join(''))

  test.skipIf(!isThere)(
    'the same letters come in the same order (skipped where pdftotext is not installed)',
    { timeout: 120_000 },
    async () => {
      for (const name of ['arabic', 'columns'] as const) {
        const file = await printed(name)
        const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', file, '-'])
        const ours = letters((await paragraphsOf(file)).join('\n'))
        expect(ours.length).toBeGreaterThan(200)
        expect(ours).toBe(letters(stdout))
      }
    },
  )
})
