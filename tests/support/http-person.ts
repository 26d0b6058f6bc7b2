import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from 'next-auth/jwt'
import { insertSession } from '@/lib/data/sessions'
import { root } from '../../scripts/lib/paths.mjs'
import { appSecret, type ServedApp } from './served-app'

/** The cookie of a session that stands for a person, as the program itself would have set it. */
export async function cookieOf(personId: string): Promise<string> {
  const sid = await insertSession(personId, new Date())
  return `next-auth.session-token=${await encode({ token: { sid, sub: personId }, secret: appSecret })}`
}

interface ServerAction {
  filename: string
  exportedName: string
}

const manifests = ['server/server-reference-manifest.json', 'dev/server/server-reference-manifest.json']

/** Every server action that the program has compiled, by its id. */
export function actionsOf({ distDir }: ServedApp): Map<string, ServerAction> {
  for (const name of manifests) {
    try {
      const { node } = JSON.parse(readFileSync(join(root, distDir, name), 'utf8')) as { node: Record<string, ServerAction> }
      return new Map(Object.entries(node))
    } catch {
      // the other one, then
    }
  }
  throw new Error(`${distDir} has no list of server actions`)
}

/** What a server action answered: its status, and the result that it returned (null if none could be read). */
export interface ActionAnswer {
  status: number
  headers: Headers
  result: { ok: boolean; code?: string; message?: string; value?: unknown } | null
}

/** Posts to a server action as a browser does, without the browser: `name` is `file exportedName`. */
export async function callAction(
  app: ServedApp,
  { path, name, input, cookie }: { path: string; name: string; input: unknown; cookie?: string },
): Promise<ActionAnswer> {
  const find = () => [...actionsOf(app)].find(([, at]) => `${at.filename} ${at.exportedName}` === name)?.[0]
  // The development server knows an action once its page was asked for.
  if (!find()) await fetch(app.url + path, { headers: cookie ? { cookie } : {} }).then((page) => page.text())
  const id = find()
  if (!id) throw new Error(`there is no action ${name}`)
  return postAction(app, { path, id, body: JSON.stringify([input]), cookie })
}

/** The same by the action's id, with a body as it goes over the wire. */
export async function postAction(
  app: ServedApp,
  { path, id, body, cookie }: { path: string; id: string; body: string; cookie?: string },
): Promise<ActionAnswer> {
  const response = await fetch(app.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Next-Action': id, 'Content-Type': 'text/plain;charset=UTF-8', Origin: app.url, ...(cookie ? { cookie } : {}) },
    body,
  })
  const line = /^1:(\{.*)$/m.exec(await response.text())?.[1]
  const result = line === undefined ? null : (JSON.parse(line) as ActionAnswer['result'])
  return { status: response.status, headers: response.headers, result }
}
