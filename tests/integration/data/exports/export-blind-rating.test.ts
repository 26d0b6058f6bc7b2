import { beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '@/lib/domain/accounts/caller'
import { parseCsv } from '@/lib/domain/exports/csv'
import { useDatabase } from '@/tests/support/database'
import { makeRichDesk, type RichDesk } from '@/tests/support/rich-desk'
import { columnOf } from '@/tests/support/table-schema'
import { exportsOf } from '@/tests/support/exported-files'

const database = useDatabase()
let desk: RichDesk
const { csvOf, filesOf, rowOf } = exportsOf(() => desk)

beforeAll(async () => {
  desk = await makeRichDesk()
})

describe('what blind rating hides', () => {
  const blind = ['ratings_count', 'credibility_best', 'credibility_worst', 'stale_ratings', 'informed_ratings']
  const desked = ['desk_rating', 'desk_rating_reason', 'desk_rating_by', 'desk_rating_at']
  const cellsOf = async (who: Caller, claimId: string, columns: string[]) => {
    const row = await rowOf('claims', 'claim_id', claimId, who)
    return columns.map((name) => row[name])
  }
  const hidden = (columns: string[]) => columns.map(() => 'hidden')

  test('is hidden from an editor who has not rated, and says so; that there is no desk rating is no secret', async () => {
    expect(await cellsOf(desk.editor, desk.claims.army, blind)).toEqual(hidden(blind))
    expect(await cellsOf(desk.editor, desk.claims.army, desked)).toEqual(['', '', '', ''])
    expect(await cellsOf(desk.second, desk.claims.others, blind)).toEqual(['3', '2', '3', '2', '0'])
    expect(await cellsOf(desk.lead, desk.claims.army, blind)).toEqual(hidden(blind))
  })

  test('is hidden again from who rated before it changed', async () => {
    expect(await cellsOf(desk.second, desk.claims.army, blind)).toEqual(hidden(blind))
  })

  test('is hidden from readers, desk rating and all, until the claim is reviewed', async () => {
    const { others } = desk.claims
    expect(await cellsOf(desk.reader, others, [...blind, ...desked])).toEqual(hidden([...blind, ...desked]))
    await database.rows(`UPDATE claim_summary SET status = 'reviewed' WHERE claim_id = $1`, [others])
    expect(await cellsOf(desk.reader, others, ['ratings_count', 'desk_rating', 'desk_rating_by'])).toEqual([
      'hidden',
      '3',
      'Lena Lead',
    ])
    await database.rows(`UPDATE claim_summary SET desk_stale = false WHERE claim_id = $1`, [others])
    expect(await cellsOf(desk.reader, others, ['ratings_count', 'desk_rating', 'desk_rating_by'])).toEqual([
      '3',
      '3',
      'Lena Lead',
    ])
    await database.rows(`UPDATE claim_summary SET status = 'draft', desk_stale = true WHERE claim_id = $1`, [others])
  })

  test('is no row of ratings.csv to an editor, a row of hidden cells to a lead, and all to who has rated', async () => {
    const ratingsOf = async (who: Caller) => {
      const [header = [], ...rows] = parseCsv(await csvOf('ratings', who))
      const at = (name: string) => header.indexOf(name)
      return rows
        .filter((row) => row[at('claim_id')] === desk.claims.army)
        .map((row) => [row[at('credibility')], row[at('reason')]])
    }
    expect(await ratingsOf(desk.editor)).toEqual([])
    expect(await ratingsOf(desk.reader)).toEqual([])
    expect(await ratingsOf(desk.lead)).toEqual([['hidden', 'hidden']])
    expect(await ratingsOf(desk.second)).toEqual([['4', 'For a test']])
  })

  test('somebody else’s comparison is no row to an editor, a row of hidden cells to a lead', async () => {
    const scaleOf = async (who: Caller) =>
      columnOf(new Map([['comparisons', parseCsv(await csvOf('comparisons', who))]]), 'comparisons', 'scale')
    expect(await scaleOf(desk.second)).toEqual([expect.stringMatching(/^-?1$/)])
    expect(await scaleOf(desk.editor)).toEqual([])
    expect(await scaleOf(desk.lead)).toEqual(['hidden'])
    expect(await scaleOf(desk.reader)).toEqual([])
  })

  test('raters stand by a pseudonym, the same everywhere and for everybody', async () => {
    const files = await filesOf(desk.second)
    const raters = columnOf(files, 'ratings', 'rater')
    expect(new Set(raters).size).toBe(4)
    for (const rater of raters) expect(rater).toMatch(/^rater-[0-9a-f]{10}$/)
    expect(raters).toContain(columnOf(files, 'comparisons', 'judge')[0])
    const text = [...files.values()].flat(2).join('\n')
    for (const person of [desk.editor, desk.second, desk.third, desk.lead]) expect(text).not.toContain(person.personId)
  })
})
