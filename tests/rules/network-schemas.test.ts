import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow, importsOf, root } from './source-files'

/** The inputs that actions and routes take, with the service file that each comes from. */
const taken = filesBelow('app', 'actions.ts', 'route.ts')
  .flatMap((path) => importsOf(path))
  .flatMap(({ ours, names }) => names.map((name) => ({ name, file: ours ?? '' })))
  .filter(({ name, file }) => file.startsWith('lib/services/') && name.endsWith('Input'))

test(
  'no input that the network may send has a seed key: only the seed loader gives one',
  { timeout: 60_000 },
  async () => {
    const keyed: string[] = []
    for (const { name, file } of taken) {
      const services = (await import(pathToFileURL(join(root, `${file}.ts`)).href)) as Record<
        string,
        { shape?: object }
      >
      if ('key' in (services[name]?.shape ?? {})) keyed.push(name)
    }
    expect(taken.length).toBeGreaterThan(50)
    expect(keyed).toEqual([])
  },
)
