import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'

/** Speaker and outlet of each claim that is made here: both in Arabic, then mixed. */
export const voices = [
  { speaker: 'المجلس المحلي', outlet: 'نشرة الحي', words: 'more than 7,500', low: 7500 },
  { speaker: 'The Local Council', outlet: 'وكالة الأنباء', words: 'at least 120,000', low: 120_000 },
  { speaker: 'لجان التنسيق', outlet: 'The Bulletin', words: '45', low: 45 },
] as const

const source = 'homs-2014-04-army-advance'

/** Asks a question of how many, and imports a claim of each voice that answers it; signed in as an editor. Gives its path. */
export async function importArabicClaims(page: Page): Promise<{ question: string; statement: string }> {
  const stamp = crypto.randomUUID().slice(0, 8)
  const question = await ask(page, `How many were counted by hand ${stamp}?`)
  const statement = `Counted by hand ${stamp}`
  const anchors = (
    JSON.parse(await readFile(`seeds/homs/claims/${source}.json`, 'utf8')) as { anchors: { capture: string }[] }[]
  )[0]?.anchors
  const lines = voices.map((voice, index) =>
    JSON.stringify({
      key: `${stamp}-${index}`,
      source,
      statement: `${statement}: ${voice.words}`,
      kind: 'figure',
      chain: [
        { party: null, label: voice.speaker, knows: 'not stated', manner: 'paraphrase' },
        { party: null, label: voice.outlet, manner: 'published' },
      ],
      attribution: 'as-reported',
      figure: { ...figure, words: voice.words, ...boundsOf(voice) },
      answer: { question: question.split('/').at(-1), stance: 'asserts' },
      anchors: anchors?.filter(({ capture }) => capture === 'digest'),
    }),
  )
  await page.goto('/dossiers/homs/claims/import')
  await page
    .getByLabel('The file', { exact: true })
    .setInputFiles({ name: 'arabic.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(lines.join('\n')) })
  await page.getByRole('button', { name: 'Check the file' }).click()
  await page.getByRole('button', { name: 'Import 3 claims' }).click()
  await expect(page.getByText('3 claims imported as drafts of yours.')).toBeVisible()
  return { question, statement }
}

const figure = {
  measure: 'killed',
  who: 'all',
  byWhom: 'not-stated',
  scope: 'Homs',
  count: 'cumulative',
  basis: 'counted',
  asOfDate: '2014-04-17',
  asOfBasis: 'stated',
}

/** As the words read: "45" exactly, "more than" above, "at least" from there on. */
function boundsOf({ words, low }: (typeof voices)[number]) {
  return words === '45'
    ? { low, lowOpen: false, high: low, highOpen: false }
    : { low, lowOpen: words.startsWith('more'), high: null, highOpen: true }
}

async function ask(page: Page, text: string): Promise<string> {
  await page.goto('/dossiers/homs/questions')
  await page.getByRole('button', { name: 'Ask a question' }).click()
  const asking = page.getByRole('dialog', { name: 'Ask a question' })
  await asking.getByRole('textbox', { name: 'Question' }).fill(text)
  await asking.getByLabel('Kind of question').selectOption({ label: 'how many' })
  await asking.getByLabel('Measure').fill('killed')
  await asking.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible()
  return new URL(page.url()).pathname
}
