import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { findClaims, findClaimsInput } from '@/lib/services/claims/find-claims'
import { useDatabase } from '@/tests/support/database'
import { figureOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

let desk: Desk
let here: string
const found = async (words: string) => {
  const input = findClaimsInput.parse({ dossierId: desk.dossierId, exceptId: here, words })
  return (await findClaims(desk.reader, input)).claims.map(({ statement }) => statement)
}
beforeAll(async () => {
  desk = await makeDesk()
  here = await makeClaim(desk, undefined, { statement: 'The one we come from, in Zaatari' })
  await makeClaim(desk, undefined, { statement: 'Shells fell on Zaʿatari/Café Núri on 11-12 March' })
  await makeClaim(desk, undefined, { statement: 'قُتل ٤٥ شخصاً في حِمص القديمة' })
  await makeClaim(desk, 'More than 7,500 people', {
    statement: 'Many died',
    kind: 'figure',
    figure: figureOf('More than 7,500'),
  })
  const retired = await makeClaim(desk, undefined, { statement: 'Shells fell nowhere' })
  await prisma().claimSummary.update({ where: { claimId: retired }, data: { status: 'retired' } })
})

test.each([
  ['shells cafe', ['Shells fell on Zaʿatari/Café Núri on 11-12 March']],
  ['SHEL nur', ['Shells fell on Zaʿatari/Café Núri on 11-12 March']],
  ['حمص القديمه', ['قُتل ٤٥ شخصاً في حِمص القديمة']],
  ['7,500', ['Many died']],
  ['12 march', ['Shells fell on Zaʿatari/Café Núri on 11-12 March']],
  ['scores of shells', []],
  ["shells ' & | ! \\ :*", ['Shells fell on Zaʿatari/Café Núri on 11-12 March']],
])('%j', async (words, statements) => expect(await found(words)).toEqual(statements))

test('without words the newest ones, never the claim itself, never retired ones', async () => {
  expect(await found('')).toEqual([
    'Many died',
    'قُتل ٤٥ شخصاً في حِمص القديمة',
    'Shells fell on Zaʿatari/Café Núri on 11-12 March',
  ])
  expect(await found('we come from')).toEqual([])
})

test('words without a letter find nothing', async () => expect(await found('…')).toEqual([]))

test('only members search', () =>
  expectGate(desk, (caller) => findClaims(caller, { dossierId: desk.dossierId, exceptId: here, words: '' }), []))
