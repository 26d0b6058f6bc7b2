import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { disconnect } from '@/lib/data/database/database'
import { exportAs } from '@/lib/services/exports/export-as'
import { DomainError } from '@/lib/domain/errors'
import { refusalSentence } from '@/lib/web/error-table'
import { searchParamsOf } from '@/lib/web/search-params'
import { commandWords } from '@/lib/words/commands/commands'
import { say } from '@/lib/words/say'
import { openPrivateFolder, writePrivateFile } from './lib/private-files'

/** The command's options, or null and the usage where they are not understood. */
function readOptions() {
  const options = { dossier: {}, out: {}, profile: {}, as: {}, filter: {}, help: {} } as const
  try {
    const { values } = parseArgs({
      options: {
        ...Object.fromEntries(Object.keys(options).map((name) => [name, { type: 'string' as const }])),
        help: { type: 'boolean' },
      },
    })
    return values as Partial<Record<Exclude<keyof typeof options, 'help'>, string>> & { help?: boolean }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return null
  }
}

async function run(): Promise<number> {
  const options = readOptions()
  if (options?.help) {
    console.log(commandWords.exportUsage)
    return 0
  }
  if (!options?.dossier || !options.out) {
    console.error(commandWords.exportUsage)
    return 2
  }
  const folder = resolve(options.out)
  const params = searchParamsOf(`http://own.invalid/?${options.filter ?? ''}`)
  const warning = await openPrivateFolder(folder)
  if (warning) console.error(warning)
  await exportAs({
    dossier: options.dossier,
    email: options.as ?? null,
    params: { ...params, profile: options.profile },
    write: async (name, bytes) => {
      const length = await writePrivateFile(join(folder, name), bytes)
      console.log(
        say(commandWords.fileAndBytes, { file: name.padEnd(18), bytes: length.toLocaleString('en').padStart(12) }),
      )
    },
  })
  console.log(say(commandWords.asIn, { as: options.as ?? commandWords.aReader, folder }))
  return 0
}

try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof DomainError ? refusalSentence(error) : error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await disconnect()
}
