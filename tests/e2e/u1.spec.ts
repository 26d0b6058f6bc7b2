import { execFileSync } from 'node:child_process'
import { expect, test, type Page } from '@playwright/test'
import { onBrowserDatabase } from '../support/browser-database'
import { addDossierOf } from '../support/browser-dossier'
import { faultsOf, type ClaimState, type ReadClaim, type WorkedArticle, type WorkedClaim } from '../support/claim-work'
import { hasSharedSuites, sharedSuite, whySkipped } from '../support/shared-suite'
import { countedHands, medianEffort, type CountedHands, type Effort } from './counted-hands'
import { panelOf } from './reading'
import { signIn } from './support'
import { mend, statementOf } from './u1'

/*
 * U1: what a claim costs, over the own cases and the stories. `npm test` works through the first article of the own cases
 * in each language; U1=all through all ten articles, as the bar asks. Without a shared folder there is nothing to work on.
 */
const suites = ['suggestions/claims-own.json', 'suggestions/stories.json']
const all = suites.flatMap((name) => (sharedSuite(name) as { articles: WorkedArticle[] } | null)?.articles ?? [])
const sample = ['en', 'ar'].flatMap((wanted) => all.find(({ language }) => language === wanted) ?? [])
const articles = process.env.U1 === 'all' ? all : sample
const readings = hasSharedSuites ? readArticles() : {}

function readArticles(): Record<string, ReadClaim[]> {
  const program = ['--conditions=react-server', '--import', 'tsx', 'tests/support/read-articles.ts', ...suites]
  return JSON.parse(execFileSync(process.execPath, program, { encoding: 'utf8' })) as Record<string, ReadClaim[]>
}

test.skip(!hasSharedSuites, whySkipped)

interface Mode {
  name: 'with' | 'without'
  acts: number
  characters: number
  work: (page: Page, hands: CountedHands, article: WorkedArticle, claim: WorkedClaim) => Promise<void>
}

const modes: Mode[] = [
  { name: 'with', acts: 3, characters: 40, work: takeSuggestion },
  { name: 'without', acts: 8, characters: 90, work: selectWords },
]

for (const { name, acts, characters, work } of modes)
  test(`a claim ${name} suggestions costs few presses and characters, mended where it was read wrongly`, async ({
    page,
  }) => {
    test.setTimeout(120_000 + articles.length * 300_000)
    const efforts: Effort[] = []
    for (const article of articles) efforts.push(...(await workThrough(page, article, work)))
    const median = medianEffort(efforts)
    const most = Math.max(...efforts.map((effort) => effort.acts))
    console.log(
      `U1 ${name} suggestions: ${efforts.length} claims of ${articles.length} articles, median ${median.acts} clicks or command keys ` +
        `(bar ${acts}) and ${median.characters} characters (bar ${characters}); most ${most} clicks or command keys`,
    )
    expect(median.acts).toBeLessThanOrEqual(acts)
    expect(median.characters).toBeLessThanOrEqual(characters)
  })

/** Makes every claim of an article in a dossier that knows nobody yet, and sees that it is stored as its case has it. */
async function workThrough(page: Page, article: WorkedArticle, work: Mode['work']): Promise<Effort[]> {
  const path = await addDossierOf({ ...article, headline: article.id }, [])
  await page.context().clearCookies()
  await signIn(page, 'editor-1', path)
  await expect(page.getByRole('region', { name: 'Suggestions', exact: true })).toContainText('0 of')
  const efforts: Effort[] = []
  for (const claim of article.claims) {
    const hands = countedHands(page)
    const before = await claimIds(path)
    await work(page, hands, article, claim)
    await expect.poll(async () => (await claimIds(path)).length, { message: claim.text }).toBe(before.length + 1)
    const made = (await claimIds(path)).find((id) => !before.includes(id)) ?? ''
    expect(faultsOf(article, claim, await storedState(made)), claim.text).toEqual([])
    efforts.push(hands.effort)
  }
  return efforts
}

/** Takes the suggestion of a claim as it is read, or edits it; a claim that nothing suggests is made by hand. */
async function takeSuggestion(
  page: Page,
  hands: CountedHands,
  article: WorkedArticle,
  claim: WorkedClaim,
): Promise<void> {
  const suggestion = readings[article.id]?.[article.claims.indexOf(claim)]
  const card = suggestion && page.locator(`[id="card-${suggestion.start}-${suggestion.end}"]`)
  if (!suggestion || !card || !(await isOffered(page, hands, card))) return selectWords(page, hands, article, claim)
  if (suggestion.isRight) return hands.press('a')
  await hands.press('e')
  await expect(panelOf(page).getByLabel('Statement')).toBeFocused()
  await mend(page, hands, article, claim)
  await hands.press('Control+Enter')
  await expect(panelOf(page)).toBeHidden()
}

/** Goes from card to card until this one is active; false where it is offered no more. */
async function isOffered(page: Page, hands: CountedHands, card: ReturnType<Page['locator']>): Promise<boolean> {
  const isActive = async () => (await card.count()) > 0 && (await card.getAttribute('aria-current')) === 'true'
  if (await isActive()) return true
  await page.getByRole('region', { name: 'Text', exact: true }).focus()
  for (const key of ['j', 'k'])
    for (let step = 0; step < 2; step++) {
      await hands.press(key)
      if (await isActive()) return true
    }
  if ((await card.count()) === 0) return false
  await hands.click(card)
  return true
}

/** Selects the words, mends what was read of them, types a statement and saves. */
async function selectWords(page: Page, hands: CountedHands, article: WorkedArticle, claim: WorkedClaim): Promise<void> {
  await hands.drag(claim)
  await hands.press('c')
  await expect(panelOf(page).getByLabel('Statement')).toBeFocused()
  await hands.type(statementOf(claim))
  await mend(page, hands, article, claim)
  await hands.press('Alt+n')
  await expect(panelOf(page)).toBeHidden()
}

async function claimIds(path: string): Promise<string[]> {
  const key = path.split('/')[2]
  const { rows } = await onBrowserDatabase((client) =>
    client.query<{ id: string }>(
      `SELECT claim.id FROM claim JOIN dossier ON dossier.id = claim.dossier_id WHERE dossier.key = $1 AND claim.status <> 'retired'`,
      [key],
    ),
  )
  return rows.map(({ id }) => id)
}

/** A claim as it is stored. */
async function storedState(id: string): Promise<ClaimState> {
  const { rows } = await onBrowserDatabase((client) =>
    client.query<ClaimState>(
      `SELECT
        (SELECT json_agg(coalesce(p.name, s.label) ORDER BY s.position) FROM chain_step s LEFT JOIN party p ON p.id = s.party_id
          WHERE s.claim_id = c.id) AS chain,
        (SELECT s.manner FROM chain_step s WHERE s.claim_id = c.id ORDER BY s.position LIMIT 1) AS manner,
        (SELECT json_build_object('low', f.low, 'high', f.high) FROM figure f WHERE f.claim_id = c.id) AS figure,
        coalesce(c.said_date, '') AS said, coalesce(c.event_date, '') AS happened
      FROM claim c WHERE c.id = $1`,
      [id],
    ),
  )
  const [row] = rows
  if (!row) throw new Error(`there is no claim ${id}`)
  return row
}
