import { expect, test } from 'vitest'
import { filesBelow, nodesOf, textOf, type Node } from './source-files'

/** Files of app with sentences of their own; this list only gets shorter. */
const exceptions = [
  // The name of the product, in two colours.
  'app/_ui/wordmark.tsx',
]

/** Attributes and properties whose text a person reads. */
const readable = new Set(
  [
    'label title hint done aria-label aria-description trigger triggerLabel busy empty sub placeholder all legend',
    'description heading alt caption sentence says words text message',
  ].flatMap((names) => names.split(' ')),
)
const word = /\p{L}{2}/u
/** What begins like a sentence and goes on with another word, wherever it is written. */
const sentence = /^\p{Lu}[\p{Ll}’]*[ ,:] ?\p{Ll}|^\p{Lu}\p{Ll}+…$/u
/** Names of keys, and examples that are no words. */
const noSentence = /^(Ctrl Enter|Ctrl ⏎|https?:\/\/\S*|[a-z]{2}|[A-Z]{2})$/

const files = filesBelow('app', '.ts', '.tsx')

/** The sentences that a file holds itself. */
function sentencesIn(path: string): string[] {
  const found = nodesOf(path).flatMap((node) => [...shownBy(node), ...anywhere(node)])
  return [...new Set(found)].filter((text) => !noSentence.test(text))
}

/** What an element, an attribute or a property shows to a person. */
function shownBy(node: Node): string[] {
  if (node.type === 'JSXElement' && keys.has(nameOf(node.openingElement as Node))) return []
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return (node.children as Node[]).flatMap(textsOf).filter((text) => word.test(text))
  const isRead = (node.type === 'JSXAttribute' && readable.has(nameOf(node))) || isReadProperty(node)
  return isRead ? textsOf(node.value as Node | null).filter((text) => word.test(text)) : []
}

/** Keys of the keyboard and code are the same in every language. */
const keys = new Set(['Kbd', 'KeyName', 'code'])

const nameOf = ({ name }: Node) => String((name as Node).name)

function isReadProperty({ type, key, value }: Node): boolean {
  return (
    type === 'Property' &&
    readable.has(String((key as Node).name)) &&
    (value as Node).type !== 'ArrowFunctionExpression'
  )
}

/** The texts that an expression may become: of a choice every one, of a call none. */
function textsOf(node: Node | null): string[] {
  switch (node?.type) {
    case 'JSXText':
    case 'Literal':
      return typeof node.value === 'string' ? [node.value.trim()] : []
    case 'TemplateLiteral':
      return [(node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…')]
    case 'ConditionalExpression':
      return [...textsOf(node.consequent as Node), ...textsOf(node.alternate as Node)]
    case 'LogicalExpression':
      return [...textsOf(node.left as Node), ...textsOf(node.right as Node)]
    case 'JSXExpressionContainer':
      return textsOf(node.expression as Node)
    default:
      return []
  }
}

function anywhere(node: Node): string[] {
  if (node.type === 'TaggedTemplateExpression' && (node.tag as Node).name === 'line')
    return textsOf(node.quasi as Node).filter((text) => word.test(text))
  return node.type === 'Literal' || node.type === 'TemplateLiteral'
    ? textsOf(node).filter((text) => sentence.test(text))
    : []
}

test('the sentences of the screens stand in lib/words', () => {
  const left = files
    .filter((path) => !exceptions.includes(path))
    .flatMap((path) => sentencesIn(path).map((text) => `${path}: ${text}`))
  expect(left).toEqual([])
})

/** Said to a person who reads logs or metrics, not to one before a screen. */
const ofOperators = ['lib/web/metrics.ts']
const wholeSentence = /^\p{Lu}(?!\p{Lu}).*\p{L} \p{L}.*[.?…]$/u

test('the sentences of use cases, adapters and commands stand there too', () => {
  const left = ['lib/services', 'lib/web', 'scripts']
    .flatMap((folder) => filesBelow(folder, '.ts'))
    .filter((path) => !ofOperators.includes(path))
    .flatMap((path) =>
      nodesOf(path)
        .filter(({ type }) => type === 'Literal' || type === 'TemplateLiteral')
        .flatMap(textsOf)
        .filter((text) => wholeSentence.test(text))
        .map((text) => `${path}: ${text}`),
    )
  expect(left).toEqual([])
})

test('a file that is excepted still has a sentence', () => {
  expect(exceptions.filter((path) => sentencesIn(path).length === 0)).toEqual([])
})

/** The catalogues, each with its name and the keys of its messages. */
const catalogues = filesBelow('lib/words', '.ts')
  .filter((path) => path.split('/').length > 3)
  .map((path) => {
    const properties = nodesOf(path).filter(({ type }) => type === 'Property')
    const [, name = ''] = /export const (\w+) =/.exec(textOf(path)) ?? []
    return { path, name, properties }
  })

test('a catalogue has a name of its own, and no sentence twice', () => {
  const names = catalogues.map(({ name }) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  const twice = catalogues.flatMap(({ path, properties }) => {
    const messages = properties.flatMap(({ value }) => textsOf(value as Node))
    return messages.filter((text, index) => messages.indexOf(text) !== index).map((text) => `${path}: ${text}`)
  })
  expect(twice).toEqual([])
})

test('every sentence is used', () => {
  const users = ['app', 'lib/services', 'lib/web', 'scripts'].flatMap((folder) => filesBelow(folder, '.ts', '.tsx'))
  const used = new Set(users.flatMap((path) => textOf(path).match(/\b\w+Words\.\w+/g) ?? []))
  const unused = catalogues.flatMap(({ name, properties }) =>
    properties.map(({ key }) => `${name}.${String((key as Node).name)}`).filter((member) => !used.has(member)),
  )
  expect(unused).toEqual([])
})
