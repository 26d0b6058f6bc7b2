import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../support/database'
import { claimOn, makeClaim, makeDesk } from '../../../support/desk'
import { migrationsFolder } from '../../../../scripts/lib/database/migration-files.mjs'

const database = useDatabase()
const migration = readFileSync(join(migrationsFolder, '0034_composed_lines', 'migration.sql'), 'utf8')

type Lines = { claim_id: string; attribution_line: string; chain: string }
const lines = () =>
  database.rows<Lines>('SELECT claim_id, attribution_line, chain FROM claim_summary ORDER BY claim_id')

test('rows that stand are composed as the domain composes new ones; those that are right already are left', async () => {
  const desk = await makeDesk()
  const { army, outlet, observatory } = desk.parties
  const published = { partyId: outlet, manner: 'published' }
  const said = { knows: 'not stated', manner: 'paraphrase' }
  const label = (name: string, more: object) => ({ label: name, ...more })
  const chains: [object[], string?][] = [
    [claimOn(desk).chain],
    [
      [
        { partyId: army, ...said },
        { partyId: observatory, manner: 'relayed' },
        { partyId: army, manner: 'relayed' },
        published,
      ],
      'disputed',
    ],
    [[{ partyId: outlet, knows: 'not stated', manner: 'own-voice' }, published]],
    [[{ partyId: outlet, knows: 'saw', manner: 'own-observation' }, published], 'disputed'],
    [[{ partyId: outlet, knows: 'not stated', manner: 'own-voice' }]],
    [
      [
        label('not recorded', { knows: 'not stated', manner: 'anonymous' }),
        { partyId: outlet, manner: 'relayed' },
        published,
      ],
    ],
    [
      [
        label('المجلس المحلي', { ...said, capacity: 'ناطق' }),
        label('وكالة', { manner: 'relayed' }),
        label('نشرة الحي', { manner: 'published' }),
      ],
    ],
    [
      [
        label('outlet not recorded', { knows: 'not stated', manner: 'own-voice' }),
        label('outlet not recorded', { manner: 'published' }),
      ],
    ],
    [
      [
        label('activists, unnamed', { knows: 'saw', manner: 'anonymous' }),
        label('activists, unnamed', { manner: 'relayed' }),
        published,
      ],
    ],
    [[{ partyId: army, ...said, capacity: 'its spokesman' }, published], 'seen-at-origin'],
  ]
  for (const [chain, attribution = 'as-reported'] of chains) await makeClaim(desk, undefined, { chain, attribution })
  const right = await lines()
  expect(right).toHaveLength(chains.length)
  expect(right.map((row) => row.attribution_line)).toContain(
    '\u2068المجلس المحلي\u2069, \u2068ناطق\u2069, as reported by \u2068نشرة الحي\u2069, via \u2068وكالة\u2069',
  )

  const [kept] = right
  await database.rows(
    "UPDATE claim_summary SET attribution_line = 'as it was', chain = 'as it was' WHERE claim_id <> $1",
    [kept?.claim_id],
  )
  const written = () => database.rows('SELECT xmin::text FROM claim_summary WHERE claim_id = $1', [kept?.claim_id])
  const before = await written()
  await database.rows(migration)
  expect(await lines()).toEqual(right)
  expect(await written()).toEqual(before)
})
