import { expect, test } from 'vitest'
import { doorOf, everyAction, everyRoute, everyUpload } from '../support/every-door'
import { exportsOf, filesBelow, nameOf, nodesBelow, nodesOf, type Node } from './source-files'

const files = filesBelow('app', '.ts', '.tsx')

/** What hands on to a service, after schema and before what was sent. */
const runs = /^run(Unsigned|Dossier|Page)?Action$/

/** What a node is: the call of a function whose name fits. */
const isCall = ({ type, callee }: Node, name: RegExp) => type === 'CallExpression' && name.test(nameOf(callee))

/** The server actions that a file exports: what each is called, its function, and its one hand-over to a service. */
function actionsIn(path: string) {
  return exportsOf(path).map(({ name, declared }) => {
    const action = (declared?.init ?? declared) as Node | null
    const calls = nodesBelow(action?.body).filter((node) => isCall(node, runs))
    return { name: `${doorOf(path)} ${name}`, action, call: calls.length === 1 ? calls[0] : undefined }
  })
}

const argumentsOf = (call: Node | undefined) => (call?.arguments ?? []) as Node[]

/** Where a file says 'use server': at its head it makes every export an action, in a function that one. */
const marks = (path: string) => nodesOf(path).filter(({ directive }) => directive === 'use server')
const isServerFile = (path: string) =>
  (nodesOf(path)[0]?.body as Node[] | undefined)?.some(({ directive }) => directive === 'use server') ?? false

test('every page and route is declared, with whom it opens for', () => {
  const routes = files.filter((path) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(path)).map(doorOf)
  expect(routes.toSorted()).toEqual([...Object.keys(everyRoute), ...Object.keys(everyUpload)].toSorted())
})

test('every route that takes something in is one that measures while it reads, declared with its service', () => {
  const taking = files
    .filter((path) => /\/route\.tsx?$/.test(path))
    .flatMap((path) => exportsOf(path).map((each) => ({ ...each, path })))
    .filter(({ name }) => /^(POST|PUT|PATCH|DELETE)$/.test(name))
  const uploads = taking.map(({ path, declared }) => {
    const made = declared?.init as Node | undefined
    const service = made && isCall(made, /^uploadRoute$/) ? nameOf(argumentsOf(made)[2]) : undefined
    return `${doorOf(path)}: ${service}`
  })
  const declared = Object.entries(everyUpload).map(([name, { service }]) => `${name}: ${service}`)
  // next-auth's own, which strangers reach: the gate reads no more than 10 kB of theirs.
  expect(uploads.toSorted()).toEqual([...declared, 'api/auth/[...nextauth]/route.ts: undefined'].toSorted())
})

test('every server action is declared, with the service that decides', () => {
  const actions = files.filter(isServerFile).flatMap(actionsIn)
  const found = actions.map(({ name, call }) => `${name}: ${nameOf(argumentsOf(call)[1])}`)
  const declared = Object.entries(everyAction).map(([name, { service }]) => `${name}: ${service}`)
  expect(found.toSorted()).toEqual(declared.toSorted())
})

test('server actions stand in files of actions only, which have no other name', () => {
  expect(files.filter((path) => marks(path).length > (isServerFile(path) ? 1 : 0))).toEqual([])
  expect(files.filter((path) => isServerFile(path) && !path.endsWith('/actions.ts'))).toEqual([])
})

test('an action hands on what it was sent as it came: its service alone looks into it', () => {
  const actions = files.filter(isServerFile).flatMap(actionsIn)
  const looking = actions.filter(({ action, call }) => {
    const sent = (action?.params ?? []) as Node[]
    if (sent.length === 0) return false
    const used = nodesBelow(action?.body).filter((node) => node.type === 'Identifier' && node.name === sent[0]?.name)
    const isHandedOn = used.length === 1 && used[0] === argumentsOf(call)[2]
    return sent.length > 1 || sent[0]?.type !== 'Identifier' || !isHandedOn
  })
  expect(looking.map(({ name }) => name)).toEqual([])
})
