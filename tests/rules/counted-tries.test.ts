import { expect, test } from 'vitest'
import { exportsOf, filesBelow, importsOf, nameOf, nodesBelow, nodesOf, saysName, type Node } from './source-files'

const files = filesBelow('lib', '.ts').concat(filesBelow('app', '.ts', '.tsx'), filesBelow('scripts', '.ts'))

const filesWhere = (isSo: (path: string) => boolean) => files.filter(isSo).toSorted()
const importing = (target: string) => filesWhere((path) => importsOf(path).some((each) => each.target === target))

/** An exported function of a file, its first parameter being a counted try. */
function checkOf(path: string, name: string): Node {
  const check = exportsOf(path).find((each) => each.name === name)?.declared
  const [first] = (check?.params ?? []) as Node[]
  expect(typesIn(first?.typeAnnotation), `${path} ${name}`).toEqual(['CountedTry'])
  return check as Node
}

const typesIn = (below: unknown) =>
  nodesBelow(below).flatMap(({ type, typeName }) => (type === 'TSTypeReference' ? [nameOf(typeName)] : []))

/** Where the code of a file says a name, imports left out. */
const usesOf = (path: string, name: string) => {
  const imports = nodesOf(path).filter(({ type }) => type === 'ImportDeclaration')
  return nodesOf(path).filter((node) => nameOf(node) === name && !imports.some((one) => isWithin(node, one)))
}

const isWithin = (inner: Node, outer: Node) => outer.start <= inner.start && inner.end <= outer.end

/** The check alone does it, once. */
function expectOnlyWithin(path: string, check: string, does: string): void {
  const whole = checkOf(path, check)
  const uses = usesOf(path, does)
  expect(uses).toHaveLength(1)
  expect(uses.filter((node) => !isWithin(node, whole))).toEqual([])
}

test('only one file can tell whether a password fits a hash, and it asks for a counted try', () => {
  const path = 'lib/services/people/password-hash.ts'
  expect(importing('@node-rs/argon2')).toEqual([path])
  expectOnlyWithin(path, 'passwordFits', 'verify')
})

test('only one file can tell whether a code fits a secret, and it asks for a counted try', () => {
  const path = 'lib/services/second-factors/totp.ts'
  expect(importing('otpauth')).toEqual([path])
  expectOnlyWithin(path, 'stepOf', 'validate')
})

test('recovery codes are looked up by `takeCode` alone, whose code `prepareCode` made in a counted try', () => {
  expect(filesWhere((path) => saysName(path, 'takeRecoveryCode'))).toEqual([
    'lib/data/accounts/recovery-codes.ts',
    'lib/services/second-factors/take-code.ts',
  ])
  checkOf('lib/services/second-factors/take-code.ts', 'prepareCode')
})

test('only `countedTry` makes a counted try', () => {
  const claimed = new Set(['TSAsExpression', 'TSTypeAssertion', 'TSTypeParameterInstantiation'])
  const makes = ({ type, typeAnnotation, params }: Node) =>
    claimed.has(type) && typesIn([typeAnnotation, params]).includes('CountedTry')
  expect(filesWhere((path) => nodesOf(path).some(makes))).toEqual(['lib/services/sessions/counted-try.ts'])
})

test('who imports a check of a secret is on this list, and no other file', () => {
  const checks = ['passwordFits', 'stepOf', 'prepareCode', 'checkPassword']
  const takes = ({ ours, names }: { ours: string | null; names: string[] }) =>
    ours !== null && names.some((name) => checks.includes(name))
  expect(filesWhere((path) => importsOf(path).some(takes))).toEqual(
    [
      'lib/services/people/change-password.ts',
      'lib/services/second-factors/confirm-second-factor.ts',
      'lib/services/second-factors/begin-second-factor.ts',
      'lib/services/second-factors/prove-oneself.ts',
      'lib/services/second-factors/renew-recovery-codes.ts',
      'lib/services/second-factors/take-code.ts',
      'lib/services/second-factors/turn-off-second-factor.ts',
      'lib/services/sessions/start-session.ts',
    ].toSorted(),
  )
})
