import { expect, test } from 'vitest'
import { callsIn, filesBelow, nameOf, nodesBelow, nodesOf, saysName, stringsIn, type Node } from './source-files'

const code = [...filesBelow('app', '.ts', '.tsx'), ...filesBelow('lib', '.ts'), ...filesBelow('scripts', '.ts', '.mjs')]
/** Takes them out of words that a figure is read from. */
const readsFigures = 'lib/domain/figures/words.ts'
const [domain, component] = ['lib/domain/lines/line.ts', 'app/_ui/composed-line.tsx']

const filesWhere = (isSo: (path: string) => boolean, ...but: string[]) =>
  code.filter((path) => !but.includes(path) && isSo(path))

/** A control of direction, as itself or as it is written in a pattern or between tags. */
const control = /[\u202A-\u202E\u2066-\u2069]|(\\u\{?|&#x)0*(202[a-e]|206[6-9])/i

/** The controls as numbers, for who would make them by `String.fromCodePoint`. */
const isControlNumber = (value: unknown) =>
  Number.isInteger(value) && Number(value) <= 0xffff && control.test(String.fromCodePoint(Number(value)))

const writesControl = (path: string) =>
  stringsIn(path).some((text) => control.test(text)) ||
  nodesOf(path).some(
    ({ type, value, regex }) =>
      type === 'Literal' &&
      (isControlNumber(value) || control.test((regex as { pattern: string } | undefined)?.pattern ?? '')),
  )

/** The compiler and lint refuse a Line as a text; what is left to see to is that nobody composes one as a text. */
test('only the domain writes controls of direction', () => {
  expect(filesWhere(writesControl).toSorted()).toEqual([readsFigures, domain].toSorted())
})

test('only the component takes a line apart', () => {
  expect(filesWhere((path) => saysName(path, 'lineParts')).toSorted()).toEqual([component, domain].toSorted())
})

test('only the domain says through whom a claim reached us', () => {
  const says = (path: string) => stringsIn(path).some((text) => /as reported by|, via /.test(text))
  expect(filesWhere(says)).toEqual(['lib/domain/chains/chain.ts'])
})

test('names on a screen are joined as a line, not as a text in one direction', () => {
  const isJoin = ({ type, callee }: Node) => type === 'CallExpression' && nameOf((callee as Node).property) === 'join'
  const isJoinedText = ({ type, expression }: Node) =>
    type === 'JSXExpressionContainer' && nodesBelow(expression).some(isJoin)
  const isJoinedName = ({ type, openingElement, children }: Node) =>
    type === 'JSXElement' && nameOf((openingElement as Node).name) === 'bdi' && (children as Node[]).some(isJoinedText)
  expect(filesWhere((path) => nodesOf(path).some(isJoinedName))).toEqual([])
  const isPath = (given: unknown) => (given as Node[]).some(({ value }) => value === ' > ' || value === ' › ')
  expect(filesWhere((path) => callsIn(path).some(({ node }) => isJoin(node) && isPath(node.arguments)))).toEqual([])
})
