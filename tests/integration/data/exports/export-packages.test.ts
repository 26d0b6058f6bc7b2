import { beforeAll, describe, expect, test } from 'vitest'
import { dataPackage } from '@/lib/domain/exports/datapackage'
import { useDatabase } from '@/tests/support/database'
import { makeRichDesk, naughtyTexts, type RichDesk } from '@/tests/support/rich-desk'
import { columnOf, packageFaults } from '@/tests/support/table-schema'
import { exportsOf } from '@/tests/support/exported-files'

useDatabase()
let desk: RichDesk
const { filesOf } = exportsOf(() => desk)

beforeAll(async () => {
  desk = await makeRichDesk()
})

const about = (viewer: string) => ({
  dossier: desk.key,
  title: 'A desk',
  viewer,
  createdAt: new Date(),
  profile: 'raw' as const,
  rulesVersion: '1.0',
})

describe.each(['reader', 'editor', 'second', 'third', 'lead'] as const)('as the %s', (who) => {
  test('every cell is what its package says, and every key leads somewhere', async () => {
    const files = await filesOf(desk[who])
    expect(packageFaults(dataPackage(about(who)), files)).toEqual([])
    expect(columnOf(files, 'claims', 'claim_id')).toHaveLength(4 + naughtyTexts.length)
  })

  test('so it is on a filter, which every file keeps to', async () => {
    const files = await filesOf(desk[who], { question: 'who', camp: 'government' })
    expect(packageFaults(dataPackage(about(who)), files)).toEqual([])
    expect(columnOf(files, 'claims', 'claim_id')).toEqual([desk.claims.others])
    expect(columnOf(files, 'links', 'link_id')).toEqual([])
    expect(columnOf(files, 'questions', 'key')).toEqual(['who'])
  })
})
