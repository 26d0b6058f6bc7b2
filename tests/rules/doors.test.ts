import { expect, test } from 'vitest'
import { doorOf, everyAction, everyRoute } from '../support/every-door'
import { filesBelow, textOf } from './source-files'

const files = filesBelow('app', '.ts', '.tsx')

/** The server actions that a file exports, with the service that each calls; a bare one calls none. */
function actionsIn(path: string): [string, string | undefined][] {
  const [, ...functions] = textOf(path).split(/^export (?:async function|const) /m)
  return functions.map((text) => [
    `${doorOf(path)} ${/^\w+/.exec(text)?.[0]}`,
    /\brun(?:Unsigned)?Action\(\w+, (\w+),/.exec(text)?.[1],
  ])
}

const isServerFile = (path: string) => /^['"]use server['"]/.test(textOf(path))

test('every page and route is declared, with whom it opens for', () => {
  const routes = files.filter((path) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(path)).map(doorOf)
  expect(routes.toSorted()).toEqual(Object.keys(everyRoute).toSorted())
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
