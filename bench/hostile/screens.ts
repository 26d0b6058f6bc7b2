import { chromium, type BrowserContext } from '@playwright/test'
import { findChromium } from '../../scripts/lib/test/find-chromium.mjs'
import { addCapture, addCaptureInput } from '@/lib/services/sources/add-capture'
import { askQuestion, askQuestionInput } from '@/lib/services/questions/ask-question'
import { draftParty, draftPartyInput } from '@/lib/services/parties/draft-party'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { configureDossier } from '@/lib/services/dossiers/configure-dossier'
import { plainText } from '@/lib/domain/input/text'
import { makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { cookieOf } from '@/tests/support/http-person'
import { serveApp, type ServedApp } from '@/tests/support/served-app'
import { exactly, moreThanNone, type BenchLine } from '../bench-line'
import { formulaPayloads, naughtyStrings, scriptPayloads } from './payloads'

/** R9, on the screens: a dossier made of payloads, opened page by page in a browser; nothing runs, nothing is refused. */
export async function* screens({ words }: { words: number }): AsyncGenerator<BenchLine> {
  const all = [...scriptPayloads, ...formulaPayloads, ...naughtyStrings]
  const step = Math.max(1, Math.floor(all.length / words))
  // What no text may hold is refused by a sentence; that is the other figure's matter.
  const fit = all.filter((word, n) => n % step === 0 && plainText({ max: 280 }).safeParse(word).success)
  const { desk, paths } = await deskOf(fit)
  const app = await serveApp()
  const executablePath = findChromium() || undefined
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  try {
    const context = await browser.newContext()
    const [name = '', value = ''] = (await cookieOf(desk.lead.personId)).split('=')
    await context.addCookies([{ name, value, url: app.url }])
    yield* open(app, context, [...paths, ...hostileAddresses(desk)])
  } finally {
    await browser.close()
    await app.stop()
  }
}

/** A desk whose every kind of text is one payload after the other; gives the pages that show them. */
async function deskOf(words: string[]) {
  const desk = await makeDesk()
  const { dossierId, lead } = desk
  const base = `/dossiers/${desk.key}`
  const paths = [
    '',
    '/claims',
    '/questions',
    '/parties',
    '/sources',
    `/sources/${desk.sourceKey}`,
    '/history',
    '/members',
    '/settings',
    '/review',
  ].map((path) => base + path)
  for (const [n, word] of words.entries()) {
    const text = `${word.trim()} …${n}`
    const claimId = await makeClaim(desk, undefined, { statement: text, caveat: text, hedge: text })
    await writeNote(lead, writeNoteInput.parse({ dossierId, on: { claimId }, body: text, tags: [] }))
    if (n % 8 === 0) paths.push(`${base}/claims/${claimId}`)
    if (n % 16 === 0)
      await draftParty(
        lead,
        draftPartyInput.parse({ dossierId, name: word.trim().slice(0, 150) + n, kind: 'group', note: text }),
      )
    if (n % 16 === 8) await askQuestion(lead, askQuestionInput.parse({ dossierId, text, kind: 'open', positions: [] }))
  }
  const capture = { label: 'original', textIs: 'article', method: 'pasted', text: words.join('\n\n'), language: 'en' }
  await addCapture(lead, addCaptureInput.parse({ dossierId, sourceId: desk.sourceId, capture }))
  await configureDossier(lead, {
    dossierId,
    version: 1,
    title: scriptPayloads[0] ?? '',
    summary: scriptPayloads[5] ?? '',
    ratingsNeeded: 2,
  })
  return { desk, paths }
}

/** Payloads in addresses: what cannot be read is a page that says so. */
function hostileAddresses({ key }: Desk): string[] {
  const words = [...scriptPayloads.slice(0, 12), '\u0000', 'a\u0000b', '%', '../..', "' OR 1=1 --"].map(
    encodeURIComponent,
  )
  const broken = ['%ED%A0%80', '%FF', '%00']
  const inQuery = [...words, ...broken].flatMap((word) => [
    `/dossiers/${key}/claims?q=${word}`,
    `/sign-in?from=${word}&error=${word}`,
  ])
  return [
    ...inQuery,
    ...[...words, ...broken].map((word) => `/dossiers/${key}/claims/${word}`),
    `/dossiers/%00`,
    `/join/%00`,
  ]
}

async function* open(app: ServedApp, context: BrowserContext, paths: string[]): AsyncGenerator<BenchLine> {
  const page = await context.newPage()
  page.setDefaultNavigationTimeout(120_000) // the development server compiles a page when it is asked for
  const [dialogs, refused, broken]: [string[], string[], string[]] = [[], [], []]
  page.on('dialog', (dialog) => {
    dialogs.push(page.url())
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy'))
      refused.push(`${page.url()}: ${message.text().slice(0, 150)}`)
  })
  for (const path of paths) {
    const response = await page.goto(app.url + path, { waitUntil: 'load' })
    if (response && response.status() >= 500) broken.push(`${path} ${response.status()}`)
    await page.waitForTimeout(50)
  }
  yield moreThanNone('R9', 'pages opened that show or name payloads', paths.length)
  yield exactly('R9', 'dialogs', dialogs.join(' ') || 'none', 'none')
  // The development server draws tools of its own with inline styles.
  if (app.isBuilt) yield exactly('R9', 'violations of the policy', [...new Set(refused)].join(' ') || 'none', 'none')
  yield exactly('R9', 'pages answered 5xx', broken.join(' ') || 'none', 'none')
}
