import { beforeAll, expect, test } from 'vitest'
import { lexiconVersion } from '@/lib/domain/figures/lexicon'
import { rulesVersion } from '@/lib/domain/readings/reading'
import { describeExport } from '@/lib/services/exports/describe-export'
import { useDatabase } from '../../../support/database'
import { type Desk, makeDesk } from '../../../support/desk'

useDatabase()
let desk: Desk

beforeAll(async () => {
  desk = await makeDesk()
})

test('says what it is, as whom and by which rules, with every file', async () => {
  const described = await describeExport(desk.reader, { dossier: desk.key, params: { profile: 'raw' } })
  expect(described).toMatchObject({
    name: desk.key,
    title: 'A desk',
    description: expect.stringContaining(
      `Exported as Rita Reader (reader) sees it. Rules ${rulesVersion}; lexicon ${lexiconVersion}. Profile raw: cells are byte-exact. `,
    ) as string,
  })
  expect(described.resources.map(({ path }) => path)).toContain('chain_steps.csv')
})

test('what the files would refuse, it refuses too', async () => {
  const describe = (params: Record<string, string>) => describeExport(desk.reader, { dossier: desk.key, params })
  await expect(describe({ profile: 'odd' })).rejects.toMatchObject({ code: 'invalid' })
  await expect(describe({ camp: 'mars' })).rejects.toMatchObject({ code: 'invalid' })
  await expect(describeExport(desk.outsider, { dossier: desk.key, params: {} })).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(describeExport({ personId: null }, { dossier: desk.key, params: {} })).rejects.toMatchObject({
    code: 'unauthenticated',
  })
})
