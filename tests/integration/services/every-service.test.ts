import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import type { Caller } from '@/lib/domain/accounts/caller'
import { useDatabase } from '@/tests/support/database'
import { join, makePerson } from '@/tests/support/desk'
import { everyUseCase, realCallOf, refusalOf } from '@/tests/support/every-use-case'
import { makeRichDesk, type RichDesk } from '@/tests/support/rich-desk'

useDatabase()

/** Whoever holds a one-time link may see what it is for, signed in or not. */
const ofAnybody = ['showInvitation']

/** About oneself, or by a link that anybody signed in may use: a stranger to the dossier is not refused for that. */
const ofOneself = [
  'listDossiers',
  'listMentions',
  'markMentionsSeen',
  'showAccount',
  'showDesk',
  'changePassword',
  'joinDossier',
  'beginSecondFactor',
  'confirmSecondFactor',
  'renewRecoveryCodes',
  'turnOffSecondFactor',
  'showSecondFactor',
  'endAllSessions',
]

const guarded = everyUseCase.filter(([, { name }]) => !ofAnybody.includes(name))

let desk: RichDesk
/** An admin, and a lead of the dossier, whose account is deactivated. */
let gone: Caller

beforeAll(async () => {
  desk = await makeRichDesk()
  const { personId } = await makePerson('Gone', true)
  await join(desk.dossierId, personId, 'lead')
  const deactivation = { id: newId(), personId, byId: desk.lead.personId, reason: 'Left', at: new Date() }
  await prisma().deactivation.create({ data: deactivation })
  gone = { personId }
})

test('there are use cases to look at', () => {
  expect(everyUseCase.length).toBeGreaterThan(100)
})

test.each(guarded)(
  '%s refuses who is signed out, and gives who is deactivated nothing, with real ids',
  async (_, at) => {
    const { run } = await realCallOf(at, desk)
    const before = await prisma().logEntry.count()
    expect(await refusalOf(run({ personId: null }))).toBe('unauthenticated')
    // To what reads a dossier in one statement they are no member; to everything else they are nobody.
    expect(['unauthenticated', 'not-found']).toContain(await refusalOf(run(gone)))
    expect(await prisma().logEntry.count()).toBe(before)
  },
)

test.each(guarded.filter(([, { name }]) => !ofOneself.includes(name)))(
  '%s gives a stranger to the dossier nothing of what a permitted person is given',
  async (_, at) => {
    const { permitted, run } = await realCallOf(at, desk)
    const before = await prisma().logEntry.count()
    expect(['not-found', 'forbidden']).toContain(await refusalOf(run(desk.outsider)))
    expect(await prisma().logEntry.count()).toBe(before)
    // The same input is one that succeeds: it was not refused for want of something to do.
    expect(await refusalOf(run(permitted))).toBe('nothing')
  },
)
