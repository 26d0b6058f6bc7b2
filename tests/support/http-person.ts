import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from 'next-auth/jwt'
import { insertSession } from '@/lib/data/accounts/sessions'
import { root } from '../../scripts/lib/paths.mjs'
import { appSecret, type ServedApp } from './served-app'

/** The cookie of a session that stands for a person, as the program itself would have set it. */
export async function cookieOf(personId: string): Promise<string> {
  const sid = await insertSession(personId, new Date())
  return `next-auth.session-token=${await encode({ token: { sid, sub: personId }, secret: appSecret() })}`
}

/** A server action as the build lists it: its file and name, and the pages that it can be posted to. */
export interface ServerAction {
  filename: string
  exportedName: string
  workers: Record<string, unknown>
}

const manifests = ['server/server-reference-manifest.json', 'dev/server/server-reference-manifest.json']

/** Every server action that the program has compiled, by its id. */
export function actionsOf({ distDir }: Pick<ServedApp, 'distDir'>): Map<string, ServerAction> {
  const file = manifests.map((name) => join(root, distDir, name)).find((name) => existsSync(name))
  if (!file) throw new Error(`${distDir} has no list of server actions`)
  const { node } = JSON.parse(readFileSync(file, 'utf8')) as { node: Record<string, ServerAction> }
  return new Map(Object.entries(node))
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
  return postAction(app, { path, id, input, cookie })
}

/** The same by the action's id. */
export async function postAction(
  app: ServedApp,
  { path, id, input, cookie }: { path: string; id: string; input: unknown; cookie?: string },
): Promise<ActionAnswer> {
  const isForm = input instanceof FormData
  const response = await fetch(app.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'Next-Action': id,
      Origin: app.url,
      ...(isForm ? {} : { 'Content-Type': 'text/plain;charset=UTF-8' }),
      ...(cookie ? { cookie } : {}),
    },
    body: isForm ? wireForm(input) : JSON.stringify([input]),
  })
  const line = rowOf(Buffer.from(await response.arrayBuffer()), '1')
  const result = line?.startsWith('{') ? (JSON.parse(line) as ActionAnswer['result']) : null
  return { status: response.status, headers: response.headers, result }
}

/** Posts a form with a file to its route, as the page does. */
export async function postUpload(
  app: Pick<ServedApp, 'url'>,
  {
    path,
    form,
    cookie,
    headers = {},
  }: { path: string; form: FormData; cookie?: string; headers?: Record<string, string> },
): Promise<ActionAnswer> {
  const response = await fetch(app.url + path, {
    method: 'POST',
    headers: { Origin: app.url, ...(cookie ? { cookie } : {}), ...headers },
    body: form,
  })
  const isResult = response.headers.get('Content-Type')?.startsWith('application/json')
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    result: isResult ? (JSON.parse(text) as ActionAnswer['result']) : null,
  }
}

/**
 * A row of an answer by its number: `1:{...}` and a line break. A long text is a row of its own, `2:T5a3,...`, with its
 * length in bytes (hexadecimal) and no break after it.
 */
function rowOf(answer: Buffer, wanted: string): string | null {
  for (let at = 0; at < answer.length;) {
    const [head = '', id, length] = /^([0-9a-f]*):(?:T([0-9a-f]+),)?/.exec(answer.toString('latin1', at, at + 40)) ?? []
    if (head === '') return null
    const start = at + head.length
    const lineEnd = answer.indexOf(10, start)
    const end = length === undefined ? (lineEnd < 0 ? answer.length : lineEnd) : start + Number.parseInt(length, 16)
    if (id === wanted) return answer.toString('utf8', start, end)
    at = length === undefined ? end + 1 : end
  }
  return null
}

/** FormData as the first argument of an action goes over the wire: its fields behind the number of the part. */
function wireForm(form: FormData): FormData {
  const wire = new FormData()
  for (const [name, value] of form) wire.append(`_1_${name}`, value)
  wire.set('0', '["$K1"]')
  return wire
}
