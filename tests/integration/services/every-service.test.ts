import { join } from 'node:path'
import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { DomainError } from '@/lib/domain/errors'
import type { Caller } from '@/lib/domain/accounts/caller'
import { filesBelow, root, textOf } from '@/tests/rules/source-files'
import { useDatabase } from '@/tests/support/database'
import { makeDesk } from '@/tests/support/desk'

useDatabase()

type Service = (caller: Caller, input: unknown) => Promise<unknown>

/** Every exported function of lib/services that takes a caller, by file and name. */
const services = filesBelow('lib/services', '.ts').flatMap((path) =>
  [...textOf(path).matchAll(/export async function (\w+)\(\s*caller\b/g)].map((match) => ({
    path,
    name: match[1] ?? '',
  })),
)

/** Whoever holds a one-time link may see what it is for, signed in or not. */
const ofAnybody = ['showInvitation']

/** Services about oneself or the instance: they need no dossier, so a stranger to one is not refused. */
const ofOneself = [
  'listDossiers',
  'listMentions',
  'markMentionsSeen',
  'showAccount',
  'showDesk',
  'createDossier',
  'changePassword',
  'withdrawInterest',
  'joinDossier',
  'beginSecondFactor',
  'confirmSecondFactor',
  'renewRecoveryCodes',
  'turnOffSecondFactor',
  'showSecondFactor',
  'endAllSessions',
  ...ofAnybody,
]

async function load({ path, name }: { path: string; name: string }): Promise<Service> {
  const module = (await import(join(root, path))) as Record<string, Service>
  const service = module[name]
  if (!service) throw new Error(`${path} does not export ${name}`)
  return service
}

async function refusalOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'nothing',
    (error: unknown) => (error instanceof DomainError ? error.code : `a bug: ${String(error)}`),
  )
}

test('there are services to look at', () => {
  expect(services.length).toBeGreaterThan(20)
})

test.each(services.filter(({ name }) => !ofAnybody.includes(name)))(
  '$path $name refuses whoever is signed out or deactivated',
  async (at) => {
    const desk = await makeDesk()
    const service = await load(at)
    const input = { dossierId: desk.dossierId, dossier: desk.key, dossierKey: desk.key, key: desk.key }
    expect(await refusalOf(service({ personId: null }, input))).toBe('unauthenticated')
  },
)

test.each(services.filter(({ name }) => !ofOneself.includes(name)))(
  '$path $name gives a stranger to the dossier nothing, and writes nothing for them',
  async (at) => {
    const desk = await makeDesk()
    const service = await load(at)
    const before = await prisma().logEntry.count()
    const input = {
      dossierId: desk.dossierId,
      dossier: desk.key,
      dossierKey: desk.key,
      key: desk.key,
      filter: {},
      anchors: [],
      on: {},
    }
    expect(['not-found', 'forbidden']).toContain(await refusalOf(service(desk.outsider, input)))
    expect(await prisma().logEntry.count()).toBe(before)
  },
)
