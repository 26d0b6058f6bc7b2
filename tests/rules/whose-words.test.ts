import { expect, test } from 'vitest'
import { filesBelow, nameOf, nodesOf, textOf, type Node } from './source-files'

/** Screens that hold a statement as somebody types it: the claim form, what it keeps of a form that was left, and the forms on selected words. */
const typing = [
  'claims/_form/left-drafts.tsx',
  'claims/_form/main-fields.tsx',
  'sources/[source]/_acts/reword-form.tsx',
  'sources/[source]/_acts/split-form.tsx',
]

/** Whether a node takes a statement out of what it stands in, away from whose words it is. */
function takesStatement({ type, property, properties }: Node): boolean {
  if (type === 'MemberExpression') return nameOf(property) === 'statement'
  if (type !== 'ObjectPattern') return false
  return (properties as Node[]).some(({ type: kind, key }) => kind === 'Property' && nameOf(key) === 'statement')
}

const bare = (path: string) => textOf(path).includes('statement') && nodesOf(path).some(takesStatement)

test('screens show a statement by shownStatement alone, which sets the words of an article in quotation marks (rule 12)', () => {
  const found = filesBelow('app', '.ts', '.tsx').filter(bare)
  expect(found.map((path) => path.replace(/^.*\[dossier\]\//, '')).toSorted()).toEqual(typing)
})

test('what is read for screens has whose words a statement is wherever it has the statement', () => {
  const selects = filesBelow('lib/data', '.ts').filter((path) =>
    /\bc\.statement(?!_is)\b(?! AS words)/.test(textOf(path)),
  )
  const alone = selects.filter((path) => !textOf(path).includes('statement_is'))
  // None of them is shown: what a search index holds, and the statements that a file of rows is compared with.
  expect(alone.toSorted()).toEqual(['lib/data/claims/summary.ts', 'lib/data/suggestions/decisions.ts'])
})
