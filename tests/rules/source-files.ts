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
  const nodes: Node[] = []
  collect(value, nodes)
  return nodes
}

function collect(value: unknown, nodes: Node[]): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const each of value) collect(each, nodes)
    return
  }
  if (isNode(value)) nodes.push(value)
  for (const key in value) collect(value[key as keyof typeof value], nodes)
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

/** Every name in a file's code: what it declares, imports, calls or reads a property by; types and JSX too. */
export function namesIn(path: string): Set<string> {
  return new Set(nodesOf(path).flatMap(({ type, name }) => (type in named && typeof name === 'string' ? [name] : [])))
}

/** Whether one of the names in a file's code is this one. A file whose text has not got it is not parsed. */
export function saysName(path: string, name: string): boolean {
  return textOf(path).includes(name) && namesIn(path).has(name)
}

const named = { Identifier: true, PrivateIdentifier: true, JSXIdentifier: true }

/** Every text in a file's code as it reaches somebody: literals, the fixed parts of templates, what stands between tags. */
export function stringsIn(path: string): string[] {
  return nodesOf(path).flatMap(({ type, value }) => {
    const text = type === 'TemplateElement' ? (value as { cooked: unknown }).cooked : value
    return typeof text === 'string' && type in spoken ? [text] : []
  })
}

const spoken = { Literal: true, TemplateElement: true, JSXText: true }

/** What a file exports under a name of its own, with the declaration (null of what is exported by a list). */
export function exportsOf(path: string): { name: string; declared: Node | null }[] {
  return nodesOf(path)
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(({ declaration, specifiers }) => [
      ...declaredBy(declaration as Node | null),
      ...((specifiers ?? []) as Node[]).map(({ exported }) => ({ name: nameOf(exported), declared: null })),
    ])
}

function declaredBy(declaration: Node | null): { name: string; declared: Node }[] {
  const declarations = (declaration?.declarations ?? (declaration ? [declaration] : [])) as Node[]
  return declarations.flatMap((declared) => (declared.id ? [{ name: nameOf(declared.id), declared }] : []))
}

/** What an identifier is called; empty for any other node. */
export function nameOf(node: unknown): string {
  const name = (node as Node | null | undefined)?.name
  return typeof name === 'string' ? name : ''
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
