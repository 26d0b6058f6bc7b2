import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { disconnect } from '@/lib/data/database/database'
import { exportAs } from '@/lib/services/exports/export-as'
import { DomainError } from '@/lib/domain/errors'
import { refusalSentence } from '@/lib/web/error-table'
import { searchParamsOf } from '@/lib/web/search-params'
import { openPrivateFolder, writePrivateFile } from './lib/private-files'

const usage = `Write the files of a dossier into a folder:

  npm run export -- --dossier homs --out FOLDER [--profile safe|raw] [--as EMAIL] [--filter 'status=reviewed&camp=monitors']

  --dossier  key of the dossier, as in its address
  --out      the folder to write to; it is made if it is not there, for this account alone (700, its files 600)
  --profile  safe (for spreadsheets, the default) or raw (byte-exact)
  --as       whose eyes: what they may not see yet of others' ratings reads "hidden"; without it, a reader's
  --filter   what stands behind the ? of the claims table; without it, all claims but retired ones`

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
    console.log(usage)
    return 0
  }
  if (!options?.dossier || !options.out) {
    console.error(usage)
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
      console.log(`  ${name.padEnd(18)} ${length.toLocaleString('en').padStart(12)} bytes`)
    },
  })
  console.log(`  as ${options.as ?? 'a reader'}, in ${folder}`)
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
