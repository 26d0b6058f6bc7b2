import { expect, test } from 'vitest'
import { doorOf, everyAction, everyRoute, everyUpload } from '../support/every-door'
import { filesBelow, textOf } from './source-files'

const files = filesBelow('app', '.ts', '.tsx')

const actionTexts = (path: string) =>
  textOf(path)
    .split(/^export (?:async function|const) /m)
    .slice(1)

/** The server actions that a file exports, with the service that each calls; a bare one calls none. */
function actionsIn(path: string): [string, string | undefined][] {
  return actionTexts(path).map((text) => [
    `${doorOf(path)} ${/^\w+/.exec(text)?.[0]}`,
    /\brun(?:Unsigned|Dossier|Page)?Action\(\w+, (\w+),/.exec(text)?.[1],
  ])
}

const isServerFile = (path: string) => /^['"]use server['"]/.test(textOf(path))

test('every page and route is declared, with whom it opens for', () => {
  const routes = files.filter((path) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(path)).map(doorOf)
  expect(routes.toSorted()).toEqual([...Object.keys(everyRoute), ...Object.keys(everyUpload)].toSorted())
})

test('every route that takes something in is one that measures while it reads, declared with its service', () => {
  const taking = files.filter((path) => path.endsWith('/route.ts') && /\b(POST|PUT|PATCH|DELETE)\b/.test(textOf(path)))
  const uploads = taking.map(
    (path) => [doorOf(path), /\bPOST = uploadRoute\(\w+, \w+, (\w+)/.exec(textOf(path))?.[1]] as const,
  )
  const declared = Object.entries(everyUpload).map(([name, { service }]) => [name, service] as const)
  // next-auth's own, which strangers reach: the gate reads no more than 10 kB of theirs.
  expect(new Map(uploads)).toEqual(new Map([...declared, ['api/auth/[...nextauth]/route.ts', undefined]]))
})

test('every server action is declared, with the service that decides', () => {
  const actions = files.filter(isServerFile).flatMap(actionsIn)
  const declared = Object.entries(everyAction).map(([name, { service }]) => [name, service])
  expect(new Map(actions)).toEqual(new Map(declared as [string, string][]))
  expect(actions.length).toBe(declared.length)
})

test('server actions stand in files of actions only, which have no other name', () => {
  const inline = files.filter((path) => /['"]use server['"]/.test(textOf(path)) && !isServerFile(path))
  expect(inline).toEqual([])
  expect(files.filter((path) => isServerFile(path) && !path.endsWith('/actions.ts'))).toEqual([])
})

test('an action hands on what it was sent as it came: runAction alone looks into it', () => {
  const reads = files
    .filter(isServerFile)
    .flatMap((path) => actionTexts(path).map((text) => [path, /\((\w+):/.exec(text)?.[1] ?? '', text] as const))
    .filter(([, argument, text]) => argument !== '' && new RegExp(`\\b${argument}(\\.|\\[|\\?)`).test(text))
    .map(([path, , text]) => `${path} ${/^\w+/.exec(text)?.[0]}`)
  expect(reads).toEqual([])
})
