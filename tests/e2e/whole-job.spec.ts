import { expect, test, type Browser, type Page } from '@playwright/test'
import { csvRow, parseCsv } from '@/lib/domain/exports/csv'
import { keys, mouse, type Hands } from './hands'
import { anotherPage, expectAccessible, signIn, type Who } from './support'

/**
 * The whole job, once with a mouse and once with the keyboard only: open a source, make a claim with a figure from
 * selected words, link it, note it, rate it as two editors, give the desk rating as lead, and find it in the CSV.
 */
interface Job {
  /** Words of the article, and those of its figure. */
  words: string
  figure: string
  statement: string
  interval: RegExp
  measure: string
}

const source = /As Annan flies out/

const jobs: [string, Hands, Job][] = [
  [
    'with a mouse',
    mouse,
    {
      words: 'killing three people',
      figure: 'three people',
      statement: 'A car bomb in Deraa in March 2012 took three lives, drafted with a mouse.',
      interval: /^3$/,
      measure: 'killed',
    },
  ],
  [
    'with the keyboard only',
    keys,
    {
      words: 'at least a dozen',
      figure: 'at least a dozen',
      statement: 'One video showed the bodies of twelve men or more, drafted with keys alone.',
      interval: /≥ 12/,
      measure: 'bodies',
    },
  ],
]

for (const [how, hands, job] of jobs) {
  test(`the whole job ${how}`, async ({ browser }) => {
    test.setTimeout(240_000)
    const page = await pageOf(browser, 'editor-1', '/dossiers/homs/sources')
    await hands.press(page, 'link', source)
    await page.waitForURL(/\/sources\/independent-2012-03-12/)
    await draft(page, hands, job)
    const claim = await openClaim(page, hands, job)
    await link(page, hands)
    await note(page, hands)
    await rate(page, hands, /probably true/, 'The outlet says so in its own voice.')

    const second = await pageOf(browser, 'editor-2', claim)
    await expect(second.locator('body')).not.toContainText('The outlet says so in its own voice.')
    await rate(second, hands, /possibly true/, 'Nobody is named.')
    await expect(second.locator('body')).toContainText('The outlet says so in its own voice.')
    await hands.press(second, 'button', 'Submit for review')
    await expect(second.getByText('in review').first()).toBeVisible()

    const lead = await pageOf(browser, 'lead', claim)
    await rate(lead, hands, /probably true/, 'Agreed.')
    await hands.press(lead, 'button', 'Set the desk rating')
    await hands.check(lead, /probably true/)
    await hands.fill(lead, 'Why', 'Two editors and I have read the words.')
    await hands.press(lead, 'button', 'Give the desk rating')
    await expect(lead.getByRole('button', { name: 'Change the desk rating' })).toBeVisible()
    await expect(lead.getByRole('region', { name: 'Desk rating' })).toContainText('possibly true')
    await hands.press(lead, 'button', 'Mark as reviewed')
    await expect(lead.getByRole('button', { name: 'Reopen' })).toBeVisible()
    await expectAccessible(lead)
    await findInFile(lead, hands, job, claim)
  })
}

async function pageOf(browser: Browser, who: Who, path: string): Promise<Page> {
  const page = await anotherPage(browser)
  await signIn(page, who, path)
  return page
}

async function draft(page: Page, hands: Hands, job: Job): Promise<void> {
  await hands.select(page, job.words)
  await hands.openClaimForm(page)
  const form = page.getByRole('form', { name: 'New claim' })
  await expect(form).toBeVisible()
  await hands.fill(page, 'Statement', job.statement)
  await hands.pickSpeaker(page, 'independent', /The Independent/)
  await hands.press(page, 'button', /^More/)
  await hands.choose(page, 'Kind', 'figure: a number')
  await hands.choose(page, 'How it was said', 'in paraphrase')
  await hands.choose(page, 'How they know', 'not stated')
  await hands.fill(page, 'Words of the figure', job.figure)
  await expect(form.getByText(job.interval).first()).toBeVisible()
  await hands.fill(page, 'What is counted', job.measure)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(form).toBeHidden()
}

async function openClaim(page: Page, hands: Hands, job: Job): Promise<string> {
  await page.goto(`/dossiers/homs/claims?q=${encodeURIComponent(job.statement.split(',')[1] ?? '')}&sort=-updated`)
  await hands.press(page, 'link', new RegExp(job.statement.slice(0, 30)))
  await page.waitForURL(/\/claims\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(job.statement)
  return new URL(page.url()).pathname
}

async function link(page: Page, hands: Hands): Promise<void> {
  await hands.onClaim(page, 'l')
  await hands.pickClaim(page, 'deraa', /Deraa/)
  await hands.choose(page, /^This claim/, 'qualifies')
  await hands.fill(page, 'Why', 'Both tell of the same bulletin.')
  await hands.choose(page, 'How sure are you', 'medium')
  await hands.press(page, 'button', 'Link')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('region', { name: 'Links' })).toContainText('Both tell of the same bulletin.')
}

async function note(page: Page, hands: Hands): Promise<void> {
  await hands.onClaim(page, 'n')
  await page.keyboard.type('Ask the desk in **Beirut**.')
  await hands.press(page, 'button', 'Save the note')
  await expect(page.getByRole('region', { name: 'Notes' }).locator('strong', { hasText: 'Beirut' })).toBeVisible()
}

async function rate(page: Page, hands: Hands, choice: RegExp, reason: string): Promise<void> {
  await hands.onClaim(page, 'r')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await hands.check(page, choice)
  await hands.fill(page, 'Why', reason)
  await hands.press(page, 'button', 'Rate')
  await expect(dialog).toBeHidden()
}

/** The reviewed set, downloaded from the table; the claim's row stands in it byte for byte as its cells spell it. */
async function findInFile(page: Page, hands: Hands, job: Job, claim: string): Promise<void> {
  await page.goto('/dossiers/homs/claims?status=reviewed')
  await hands.press(page, 'button', 'Export…')
  const download = page.waitForEvent('download')
  await hands.press(page, 'link', /raw\s+claims\.csv/)
  const stream = await (await download).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array))
  const bytes = Buffer.concat(chunks)
  const [header = [], ...rows] = parseCsv(bytes.toString('utf8'))
  const row = rows.find((cells) => cells[0] === claim.split('/').at(-1))
  if (!row) throw new Error('The claim is not in the file')
  const cell = (name: string) => row[header.indexOf(name)]
  expect(cell('statement')).toBe(job.statement)
  expect(cell('quote')).toBe(job.words)
  expect(cell('figure_words')).toBe(job.figure)
  expect(cell('status')).toBe('reviewed')
  expect(cell('ratings_count')).toBe('3')
  expect(cell('desk_rating')).toBe('2')
  expect(cell('desk_rating_reason')).toBe('Two editors and I have read the words.')
  expect(bytes.includes(Buffer.from(csvRow(row)))).toBe(true)
  expect(rows.every((cells) => cells[header.indexOf('status')] === 'reviewed')).toBe(true)
}
