import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whether LibreOffice is installed; where it is not, a test that needs it says so and skips. */
export const hasLibreOffice = await run('soffice', ['--version']).then(
  () => true,
  () => false,
)
if (!hasLibreOffice) console.log('LibreOffice (soffice) is not installed: tests that need it are skipped.')

/** Every cell as text, UTF-8, commas, no cell quoted that need not be; sheets with formulas give what these show. */
export const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'
/** The same in the other direction: a CSV file is read with every column as text, as a person is told to. */
const allText = (columns: number) =>
  `--infilter=CSV:44,34,76,1,${Array.from({ length: columns }, (_, at) => `${at + 1}/2`).join('/')},0,false,false`

/** A file as LibreOffice converts it, without a window and with a profile of its own; `columns` of a CSV file are read as text. */
export async function converted(name: string, bytes: Buffer, to: string, columns = 0): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'))
  try {
    await writeFile(join(folder, name), bytes)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const filter = columns > 0 ? [allText(columns)] : []
    await run('soffice', [
      profile,
      '--headless',
      ...filter,
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'out'),
      join(folder, name),
    ])
    const ending = to.split(':')[0] ?? ''
    return await readFile(join(folder, 'out', `${basename(name).replace(/\.[^.]*$/, '')}.${ending}`))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
