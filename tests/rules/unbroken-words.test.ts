import { expect, test } from 'vitest'
import { filesBelow, saysName, stringsIn, textOf } from './source-files'

const component = 'app/_ui/unbroken.tsx'
const breaking = /overflow-wrap:\s*anywhere|word-break|break-all|wrap-anywhere|hyphens:\s*auto|hyphens-auto/
/** The same as properties of a style. */
const properties = ['overflowWrap', 'wordBreak', 'hyphens']

test('only what is longer than any word may break inside: the component says what', () => {
  const breaks = (path: string) =>
    stringsIn(path).some((text) => breaking.test(text)) || properties.some((name) => saysName(path, name))
  expect(filesBelow('app', '.ts', '.tsx').filter(breaks)).toEqual([component])
})

test('no style sheet lets words break inside', () => {
  const sheets = filesBelow('app', '.css')
  expect(sheets.length).toBeGreaterThan(0)
  const rules = (path: string) => textOf(path).replaceAll(/\/\*[\s\S]*?\*\//g, '')
  expect(sheets.filter((path) => breaking.test(rules(path)))).toEqual([])
})
