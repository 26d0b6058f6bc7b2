import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync } from 'oxc-parser'

/** The project's root folder. */
export const root = join(import.meta.dirname, '../..')

/** What is no source of ours: installed, generated, or left by a run. */
export const leftOut = new Set(['node_modules', 'generated', '.git', '.data', 'test-results', 'playwright-report'])

/** Paths (from the root) of all files below a folder whose name ends as given; generated code left out. */
export function filesBelow(folder: string, ...endings: string[]): string[] {
  const at = join(root, folder)
  return readdirSync(at).flatMap((name) => {
    if (leftOut.has(name) || name.startsWith('.next')) return []
    const path = join(at, name)
    if (statSync(path).isDirectory()) return filesBelow(relative(root, path), ...endings)
    return endings.some((ending) => name.endsWith(ending)) ? [relative(root, path)] : []
  })
}

/** Names of the folders directly in a folder, sorted; what is generated or hidden left out. */
export function foldersIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !leftOut.has(entry.name) && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted()
}

const texts = new Map<string, string>()

/** A file's text, by its path from the root. */
export function textOf(path: string): string {
  const text = texts.get(path) ?? readFileSync(join(root, path), 'utf8')
  texts.set(path, text)
  return text
}

/** A node of the syntax tree (ESTree with TypeScript), with whatever its type has. */
export type Node = { type: string; start: number; end: number } & Record<string, unknown>

const trees = new Map<string, Node[]>()

/** Every node of a file's syntax tree, parents before children. A file that cannot be parsed throws. */
export function nodesOf(path: string): Node[] {
  const known = trees.get(path)
  if (known) return known
  const { program, errors } = parseSync(path, textOf(path))
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const nodes = nodesBelow(program)
  trees.set(path, nodes)
  return nodes
}

/** A node and every node below it. */
export function nodesBelow(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesBelow)
  if (typeof value !== 'object' || value === null) return []
  const children = Object.values(value).flatMap(nodesBelow)
  return isNode(value) ? [value, ...children] : children
}

function isNode(value: object): value is Node {
  return 'type' in value && typeof value.type === 'string' && 'start' in value
}

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
])

/** What a file imports: the module as written, its path from the root if it is ours, and which names of it. */
interface Import {
  target: string
  ours: string | null
  names: string[]
}

/** What a file imports or exports from elsewhere, by any syntax, types too. */
export function importsOf(path: string): Import[] {
  return nodesOf(path).flatMap((node) => {
    const source = importing.has(node.type) ? (node.source as Node | null) : null
    if (typeof source?.value !== 'string') return []
    return [{ target: source.value, ours: oursOf(path, source.value), names: namesOf(node) }]
  })
}

function namesOf({ specifiers }: Node): string[] {
  return ((specifiers ?? []) as Node[]).map(({ imported }) => String((imported as Node | undefined)?.name))
}

function oursOf(path: string, target: string): string | null {
  if (target.startsWith('@/')) return target.slice(2)
  return target.startsWith('.') ? join(path, '..', target) : null
}

/** What a node says, without blanks. */
export function wordsOf(path: string, { start, end }: Node): string {
  return textOf(path).slice(start, end).replaceAll(/\s+/g, '')
}

/** What a file calls, by its name as written (`mutate`, `prisma().claim.update`), without type arguments. */
export function callsIn(path: string): { name: string; node: Node }[] {
  return nodesOf(path)
    .filter(({ type }) => type === 'CallExpression')
    .map((node) => ({ name: wordsOf(path, node.callee as Node), node }))
}

/** The use cases that a file exports: its functions, of either syntax, whose first argument is called `caller`. */
export function useCasesIn(path: string): string[] {
  return nodesOf(path)
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(({ declaration }) => nodesBelow(declaration).filter(takesCaller))
    .flatMap(({ id }) => (id ? [String((id as Node).name)] : []))
}

/** `function x(caller, ...)`, and `const x = (caller, ...) => ...` as well. */
function takesCaller({ type, params, init }: Node): boolean {
  if (type === 'VariableDeclarator') return init !== null && takesCaller({ ...(init as Node), type: 'function' })
  const [first] = type === 'FunctionDeclaration' || type === 'function' ? ((params ?? []) as Node[]) : []
  return first?.type === 'Identifier' && first.name === 'caller'
}
