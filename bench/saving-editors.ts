import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { claimOn, join, makeDesk, makePerson, type Desk } from '@/tests/support/desk'
import { callAction, cookieOf } from '@/tests/support/http-person'
import type { ServedApp } from '@/tests/support/served-app'

/** One save as an editor's browser sends it; the key makes a repeat harmless. */
export interface Save {
  cookie: string
  input: Record<string, unknown> & { idempotencyKey: string }
}

/** How saves went: told so, refused (by status or code), or without an answer. */
export interface Saves {
  kept: { save: Save; claimId: string }[]
  refused: { save: Save; status: number; code: string }[]
  ambiguous: Save[]
}

/** A desk with so many editors, and the cookies they are signed in by. */
export async function makeEditors(count: number): Promise<{ desk: Desk; cookies: string[] }> {
  const desk = await makeDesk()
  const editors = Array.from({ length: count }, async (_, n) => {
    const { personId } = await makePerson(`Editor ${n}`)
    await join(desk.dossierId, personId, 'editor')
    return cookieOf(personId)
  })
  return { desk, cookies: await Promise.all(editors) }
}

/** Where saves are sent from: what comes back is a page of a few lines, not a source with all that was saved on it so far. */
const path = '/account'

/** Sends one save and files how it went; false when nobody listens any more, so that it was never sent. */
export async function sendSave(app: ServedApp, save: Save, saves: Saves): Promise<boolean> {
  const name = 'app/(desk)/dossiers/[dossier]/sources/[source]/actions.ts draftClaimAction'
  try {
    const { status, result } = await callAction(app, { path, name, input: save.input, cookie: save.cookie })
    const claimId = (result?.value as { claimId?: string } | undefined)?.claimId
    if (result?.ok && claimId) saves.kept.push({ save, claimId })
    else if (result) saves.refused.push({ save, status, code: result.code ?? 'none' })
    else saves.ambiguous.push(save) // cut off in the middle
  } catch (error) {
    if (((error as Error).cause as { code?: string } | undefined)?.code === 'ECONNREFUSED') return false
    saves.ambiguous.push(save)
  }
  return true
}

/** Editors who save one claim after the other until told to stop; files, as it goes on, and gives how all of it went. */
export async function keepSaving(
  app: ServedApp,
  desk: Desk,
  cookies: string[],
  isOver: () => boolean,
  saves: Saves = { kept: [], refused: [], ambiguous: [] },
): Promise<Saves> {
  const work = async (cookie: string) => {
    for (let isServed = true; isServed && !isOver();) {
      const idempotencyKey = randomUUID()
      const statement = `Saved under ${idempotencyKey}`
      const before = saves.kept.length
      isServed = await sendSave(app, { cookie, input: { ...claimOn(desk), statement, idempotencyKey } }, saves)
      if (saves.kept.length === before) await sleep(20) // a person who was refused does not come again at once
    }
  }
  await Promise.all(cookies.map(work))
  return saves
}
