import { expect, test } from 'vitest'
import { renewRecoveryCodes } from '@/lib/services/second-factors/renew-recovery-codes'
import { removeSecondFactor } from '@/lib/services/second-factors/remove-second-factor'
import { showInstanceLog, showInstanceLogInput } from '@/lib/services/history/show-instance-log'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { lineText } from '@/lib/domain/lines/line'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk, makePerson } from '@/tests/support/desk'
import { testPassword as password } from '@/tests/support/http-sign-in'
import { codeOf } from '@/tests/support/authenticator'
import { makeSecuredAccount } from '@/tests/support/second-factor'

useDatabase()

const first = showInstanceLogInput.parse({})

test('an admin reads what happened to accounts, newest first, without codes, secrets and what belongs to a dossier', async () => {
  await makeClaim(await makeDesk())
  const admin = await makePerson('Ann', true)
  const { person, secret, codes } = await makeSecuredAccount('Ada')
  const renewed = await renewRecoveryCodes(person, { password, code: codeOf(secret, 1) })
  await removeSecondFactor(admin, { personId: person.personId, reason: 'lost the phone' })
  const { entries, next } = await showInstanceLog(admin, first)
  expect(entries.map(({ actorName, sentence }) => `${actorName} ${lineText(sentence)}`)).toEqual([
    'Ann turned off two-factor authentication for Ada: lost the phone',
    'Ada made new recovery codes; the earlier ones no longer work',
    'Ada set up two-factor authentication',
    'Ada began to set up two-factor authentication',
  ])
  expect(next).toBeNull()
  const shown = JSON.stringify(entries)
  expect([secret, ...codes, ...renewed.codes].filter((hidden) => shown.includes(hidden))).toEqual([])
})

test('it goes on where the page ends', async () => {
  const admin = await makePerson('Ann', true)
  const rows = Array.from({ length: 60 }, () => ({
    id: newId(),
    kind: 'password-changed',
    about: [],
    sha256: '0'.repeat(64),
    at: new Date(),
  }))
  await prisma().logEntry.createMany({ data: rows })
  const { entries, next } = await showInstanceLog(admin, first)
  expect(entries).toHaveLength(50)
  const rest = await showInstanceLog(admin, { before: next })
  expect(rest.entries.length).toBeGreaterThanOrEqual(10)
  expect(rest.entries.map(({ id }) => id)).not.toContain(entries.at(-1)?.id)
})

test('nobody but an admin', async () => {
  const desk = await makeDesk()
  await expect(showInstanceLog(desk.lead, first)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(showInstanceLog({ personId: null }, first)).rejects.toMatchObject({ code: 'unauthenticated' })
})
