import { expect, test } from 'vitest'
import { filesBelow, textOf } from './source-files'

const component = 'app/_ui/unbroken.tsx'

test('only what is longer than any word may break inside: the component says what', () => {
  const breaking = /overflow-wrap:\s*anywhere|word-break|break-all|wrap-anywhere|hyphens:\s*auto|hyphens-auto/
  const found = filesBelow('app', '.tsx', '.css').filter((path) => path !== component && breaking.test(textOf(path)))
  expect(found).toEqual([])
})
