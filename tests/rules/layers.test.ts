import { expect, test } from 'vitest'
import { filesBelow, textOf } from './source-files'

/** What each layer may import of ours, by the beginning of the path; the linter misses `import('../x').T`. */
const layers: Record<string, { of: string[]; packages?: string[] }> = {
  'lib/domain': { of: ['lib/domain/'], packages: ['zod'] },
  'lib/data': { of: ['lib/data/', 'lib/domain/', 'lib/env'] },
  'lib/services': { of: ['lib/services/', 'lib/data/', 'lib/domain/'] },
  'lib/web': { of: ['lib/web/', 'lib/services/', 'lib/domain/', 'lib/env'] },
  app: { of: ['app/', 'lib/web/', 'lib/services/', 'lib/domain/'] },
}

const imports = /(?:from\s+|import\s*\(\s*|import\s+)'([^']+)'/g

test.each(Object.entries(layers))('%s imports inward only, types too', (folder, { of, packages }) => {
  const wrong = filesBelow(folder, '.ts', '.tsx').flatMap((path) =>
    [...textOf(path).matchAll(imports)]
      .map((match) => match[1] ?? '')
      .filter((target) => !isAllowed(path, target, of, packages))
      .map((target) => `${path} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

function isAllowed(path: string, target: string, of: string[], packages?: string[]): boolean {
  if (target.startsWith('@/')) return of.some((start) => target.slice(2).startsWith(start))
  if (target.startsWith('.')) {
    const resolved = new URL(target, `file:///${path}`).pathname.slice(1)
    return of.some((start) => resolved.startsWith(start)) || target.endsWith('.css') || target.endsWith('.json')
  }
  return packages === undefined || packages.includes(target)
}

test('proxy.ts imports nothing of ours but env', () => {
  const ours = [...textOf('proxy.ts').matchAll(imports)]
    .map((match) => match[1] ?? '')
    .filter((name) => /^[@.]\/?/.test(name))
  expect(ours.filter((name) => name !== '@/lib/env')).toEqual([])
})

test('a service never calls a service', () => {
  const calls = filesBelow('lib/services', '.ts').flatMap((path) =>
    [...textOf(path).matchAll(/import \{([^}]+)\} from '(@\/lib\/services\/[^']+|\.{1,2}\/[^']+)'/g)]
      .filter((match) => /\bmutate\(/.test(targetText(path, match[2] ?? '')))
      .filter((match) => (match[1] ?? '').split(',').some((name) => isService(path, match[2] ?? '', name.trim())))
      .map((match) => `${path} calls ${match[2]}`),
  )
  expect(calls).toEqual([])
})

function targetText(path: string, target: string): string {
  const file = target.startsWith('@/') ? target.slice(2) : new URL(target, `file:///${path}`).pathname.slice(1)
  return textOf(`${file}.ts`)
}

function isService(path: string, target: string, name: string): boolean {
  return new RegExp(`export async function ${name}\\(caller`).test(targetText(path, target))
}

test('SQL and Prisma stand in lib/data only', () => {
  const outside = [...filesBelow('lib', '.ts', '.tsx'), ...filesBelow('app', '.ts', '.tsx')]
    .filter((path) => !path.startsWith('lib/data/'))
    .filter((path) => /\$queryRaw|\$executeRaw|\bprisma\(\)|\bpool\(\)/.test(textOf(path)))
  expect(outside).toEqual([])
})

test('only the one door, and sessions, sign-in tries, last looks and opened mentions beside it, write outside a transaction', () => {
  const allowed = [
    'lib/data/accounts/sessions.ts',
    'lib/data/accounts/sign-in.ts',
    'lib/data/dossiers/last-looks.ts',
    'lib/data/notes/mentions.ts',
    'lib/data/access/mutate.ts',
  ]
  const writes = /prisma\(\)\s*\.\s*(\w+\s*\.\s*(create|update|upsert|delete)|\$executeRaw|\$transaction)/
  const outside = filesBelow('lib/data', '.ts').filter((path) => !allowed.includes(path) && writes.test(textOf(path)))
  expect(outside).toEqual([])
})

test('only setting up a second factor goes past the rule that asks for one', () => {
  const past = filesBelow('lib/services', '.ts').filter((path) => /\bmutateSecondFactor\(/.test(textOf(path)))
  expect(past.map((path) => path.replace('lib/services/second-factors/', ''))).toEqual([
    'begin-second-factor.ts',
    'confirm-second-factor.ts',
  ])
})
