import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow, foldersIn, importsOf, root, textOf } from './source-files'

/** Folders whose folders are rooms: each stands in the tree of docs/architecture.md. */
const houses = [
  '',
  'app',
  'app/(desk)',
  'app/(desk)/dossiers/[dossier]',
  'lib',
  'lib/domain',
  'lib/data',
  'lib/services',
  'lib/words',
  'scripts',
  'scripts/lib',
  'bench',
  'tests',
  'docs',
]

/** Rooms of one drawer each, which import one another in no circle. */
const floors = ['lib/domain', 'lib/data']
const rooms = floors.flatMap((floor) => foldersIn(floor).map((name) => `${floor}/${name}`))
const mostFiles = 26
const mostImports = 15

/** The paths of the tree that docs/architecture.md draws, each with what it says of it. */
function drawnTree(): { path: string; says: string }[] {
  const [, tree = ''] = /```\n(.*?)```/s.exec(textOf('docs/architecture.md')) ?? []
  const above: string[] = []
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', name = '', says = ''] = /^((?: {2})*)(\S+)\s*(.*)$/.exec(line) ?? []
    // What goes on in the column of the words belongs to the line before.
    if (name === '' || indent.length > 12) return []
    above.splice(indent.length / 2, above.length, name.replace(/\/$/, ''))
    return [{ path: above.join('/'), says }]
  })
}

const drawn = drawnTree()

test('docs/architecture.md shows every room, and none that is not there', () => {
  const there = houses.flatMap((house) => foldersIn(house || '.').map((name) => join(house, name)))
  const paths = drawn.map(({ path }) => path)
  // A path of several folders shows those on its way.
  const isShown = (room: string) => paths.some((path) => path === room || path.startsWith(`${room}/`))
  expect(there.filter((room) => !isShown(room))).toEqual([])
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([])
})

test('it says of each what is there', () => {
  expect(drawn.length).toBeGreaterThan(houses.length)
  expect(drawn.filter(({ says }) => says === '')).toEqual([])
})

test('it shows the files on top of lib/domain', () => {
  const onTop = readdirSync(join(root, 'lib/domain')).filter((name) => name.endsWith('.ts'))
  expect(onTop.filter((name) => !drawn.some(({ path }) => path === `lib/domain/${name}`))).toEqual([])
})

test.each(rooms)('%s has no more files than one finds one’s way in, and no drawers', (room) => {
  const names = readdirSync(join(root, room))
  expect(names.length).toBeLessThanOrEqual(mostFiles)
  expect(names.filter((name) => statSync(join(root, room, name)).isDirectory())).toEqual([])
})

test.each(floors)('the rooms of %s import one another in no circle', (floor) => {
  const edges = new Map(foldersIn(floor).map((name) => [name, roomsImported(floor, name)]))
  expect(circleIn(edges)).toEqual([])
})

/** The other rooms of a floor that the files of a room import. */
function roomsImported(floor: string, room: string): Set<string> {
  const targets = filesBelow(`${floor}/${room}`, '.ts')
    .flatMap(importsOf)
    .flatMap(({ ours }) => (ours?.startsWith(`${floor}/`) ? [ours.slice(floor.length + 1).split('/')] : []))
    .filter((parts) => parts.length > 1)
  return new Set(targets.map(([name = '']) => name).filter((name) => name !== room))
}

/** Rooms that cannot be put in an order: taken away are, again and again, those that import none that is left. */
function circleIn(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const left = new Map(edges)
  for (;;) {
    const leaf = [...left].find(([, imported]) => [...imported].every((name) => !left.has(name)))
    if (!leaf) return [...left].map(([name, imported]) => `${name} > ${[...imported].join(', ')}`)
    left.delete(leaf[0])
  }
}

test('a page has no more imports of ours than one can take in', () => {
  const long = filesBelow('app', 'page.tsx')
    .map((path) => [path, importsOf(path).filter(({ ours }) => ours !== null).length] as const)
    .filter(([, count]) => count > mostImports)
  expect(long).toEqual([])
})
