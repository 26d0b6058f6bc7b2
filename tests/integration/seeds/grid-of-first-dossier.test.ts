import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { lineText } from '@/lib/domain/lines/line'
import { showGrid, showGridInput } from '@/lib/services/questions/show-grid'
import { loadDossier } from '@/scripts/seed/load-dossier'
import { useDatabase } from '@/tests/support/database'

useDatabase()
const passwords = { lead: 'a demo password', 'editor-1': 'b', 'editor-2': 'c', 'editor-3': 'd', reader: 'e' }
let rows: Awaited<ReturnType<typeof showGrid>>['rows']

beforeAll(async () => {
  await loadDossier({ folder: 'seeds/homs', originals: null, passwords, progress: () => undefined })
  const lead = await prisma().person.findFirstOrThrow({ where: { email: { startsWith: 'lead@' } } })
  rows = (await showGrid({ personId: lead.id }, showGridInput.parse({ dossier: 'homs' }))).rows
}, 240_000)

const rowOf = (key: string) => {
  const row = rows.find(({ question }) => question.key === key)
  if (!row) throw new Error(`no row ${key}`)
  return row
}
const part = (key: string, heading: string) =>
  rowOf(key)
    .parts.find((one) => one.heading === heading)
    ?.details.map(lineText) ?? []
const originsOf = (key: string) =>
  rowOf(key).origins.map(({ answer, sentence }) => `${lineText(answer)}: ${lineText(sentence)}`)

test('7,500 and 8,000 can both be true, only if the same people are meant, dates inferred; one named origin, one unnamed', () => {
  expect(part('killed-in-syria', 'Can both be true')).toEqual([
    '> 7,500 (United Nations) and > 8,000 (activists, unnamed): only if the same people are meant; dates inferred',
  ])
  expect(originsOf('killed-in-syria')).toEqual([
    '≥ 120,000: 1 origin (United Nations)',
    '≥ 150,000: no origin; 1 not recorded',
    '> 8,000: no origin; 1 unnamed',
  ])
})

test('100,000 to 120,000 is a later total of one origin; 150,000 is later, of another counter', () => {
  expect(part('killed-in-syria', 'Later total of the same counter')[0]).toMatch(
    /^≥ 120,000 \(United Nations\) after > 100,000:/,
  )
  expect(part('killed-in-syria', 'Not an increase: another counter')[0]).toMatch(
    /^≥ 150,000 \(not recorded\) after ≥ 120,000 \(United Nations\): somebody else counted/,
  )
})

test('both sides say that there were mass killings', () => {
  expect(rowOf('mass-killings-homs').parts[0]).toMatchObject({ heading: 'Both sides say so' })
  expect(rowOf('mass-killings-homs').isContested).toBe(false)
})

test('who did it is contested: state media against the Committees, the activist denies, the Observatory says not known', () => {
  const details = part('who-killed-homs', 'Contested')
  expect(details[0]).toBe('2 positions, 1 denial')
  expect(details).toContainEqual(expect.stringMatching(/^Armed groups fighting the government: Syrian state media$/))
  expect(details).toContainEqual(
    expect.stringMatching(/^Militias loyal to the government: .*Local Co-ordination Committees/),
  )
  expect(details).toContainEqual('denies: Armed groups fighting the government: Abo Emad')
  expect(part('who-killed-homs', 'Says not known')).toEqual([
    expect.stringMatching(/^Rami Abdulrahman, .*Syrian Observatory.*, as reported by The Independent$/),
  ])
})

test('state television and the Observatory agree on the advance, independently; the Observatory’s is against interest', () => {
  expect(rowOf('army-advanced-2014-04').parts[0]?.heading).toBe('Both sides say so')
  expect(part('army-advanced-2014-04', 'Against interest')).toEqual(['Rami Abdulrahman'])
  expect(originsOf('army-advanced-2014-04')[0]).toMatch(
    /^yes: 2 origins \((Rami Abdulrahman; Syrian state television|Syrian state television; Rami Abdulrahman)\), independent, asserted and confirmed/,
  )
})

test('45 in Karm Zeitoun against more than 100 bodies in the city: different things counted, may contain the other', () => {
  const pair = part('killed-karm-zeitoun', 'Different things counted').find(
    (one) => one.includes('45 (Local') && one.includes('> 100'),
  )
  expect(pair).toContain(
    '> 100 (Rami Abdulrahman) may contain 45 (Local Co-ordination Committees of Syria): never add them',
  )
})

test('fewer than 1,000, about 1,000 rebels and around 1,300 count different things, and say why', () => {
  expect(rowOf('remaining-old-city').parts[0]).toMatchObject({ heading: 'Different things counted' })
  const details = part('remaining-old-city', 'Different things counted').join('\n')
  for (const why of [
    'rebels against people remaining',
    'fighters against all',
    'about April 2014 against February 2014',
  ])
    expect(details).toContain(why)
})

test('45 in Karm Zeitoun is part of the scores of the city; nothing else in the dossier notes anything', async () => {
  expect(part('killed-karm-zeitoun', 'Part of the whole')).toEqual([
    expect.stringMatching(/^45 \(Local Co-ordination Committees of Syria\) and ≥ 40 .*Karm Zeitoun against Homs/),
  ])
  const noted = await prisma().claimSummary.findMany({
    where: { readingNote: { not: null } },
    select: { readingNote: true, claim: { select: { key: true } } },
  })
  expect(noted.map(({ claim, readingNote }) => [claim.key, readingNote])).toEqual([
    ['independent-2012-03-12-karm-zeitoun/activists-scores-killed', 'part-of-whole'],
  ])
})

test('no row reads as a change of one counter, or as the same figure, that is none', () => {
  const headings = new Set(rows.flatMap(({ parts }) => parts.map(({ heading }) => heading)))
  for (const heading of ['Lowered by the same counter: may be a correction', 'Same figure', 'Approximately the same'])
    expect(headings).not.toContain(heading)
})

test('answers of one camp that say the same follow one another, the later ones marked', () => {
  const said = rowOf('who-killed-homs').cells.map(({ answers }) => answers.map(({ says, isAlso }) => [says, isAlso]))
  expect(said).toContainEqual([
    ['Militias loyal to the government', false],
    ['Militias loyal to the government', true],
    ['Militias loyal to the government', true],
    ['denies: Armed groups fighting the government', false],
  ])
})
