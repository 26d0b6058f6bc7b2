import { createReadStream } from 'node:fs'
import { stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { disconnect } from '@/lib/data/database/database'
import { DomainError } from '@/lib/domain/errors'
import { problemFile } from '@/lib/domain/claim-rows/problem-rows'
import { importSentence, type ImportReport, type SheetReport } from '@/lib/domain/claims/import-report'
import { checkClaims } from '@/lib/services/claims/check-claims'
import { importClaims } from '@/lib/services/claims/import-claims'
import { startClaimImport } from '@/lib/services/claims/start-claim-import'
import { callerAs } from '@/lib/services/people/caller-as'
import { refusalSentence } from '@/lib/web/error-table'
import { commandWords } from '@/lib/words/commands/commands'
import { say } from '@/lib/words/say'

/** The command's options, or null where they are not understood. */
function readOptions() {
  try {
    const options = {
      dossier: { type: 'string' },
      as: { type: 'string' },
      check: { type: 'boolean' },
      ignore: { type: 'string' },
      errors: { type: 'string' },
      help: { type: 'boolean' },
    } as const
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    return { ...values, file: positionals.length === 1 ? positionals[0] : undefined }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return null
  }
}

function tell(report: ImportReport): void {
  for (const { line, claim, field, sentence } of report.problems)
    console.log(
      say(commandWords.problem, {
        line,
        claim: claim === null ? '' : ` (${claim})`,
        field: field === '' ? '' : `${field}: `,
        sentence,
      }),
    )
  if (report.sheet) tellSheet(report.sheet)
  console.log(importSentence(report))
}

function tellSheet({ columns, rows }: SheetReport): void {
  const { leftAside, unknown } = columns
  if (leftAside.length > 0) console.log(say(commandWords.columnsLeftAside, { columns: leftAside.join(', ') }))
  if (unknown.length > 0)
    console.log(say(commandWords.columnsUnknown, { columns: unknown.join(', '), list: unknown.join(',') }))
  for (const { line, claim, outcome } of rows)
    if (outcome === 'there' || outcome === 'differs')
      console.log(say(commandWords.rowThere, { line, claim, differs: String(outcome === 'differs') }))
}

/** Writes the refused rows where `--errors` says, to be mended and sent again. */
async function writeErrors(report: ImportReport): Promise<void> {
  if (!report.sheet || report.sheet.refused.length === 0 || errorsPath === undefined) return
  await writeFile(errorsPath, problemFile(report.sheet), { mode: 0o600 })
  console.log(say(commandWords.refusedRowsAreIn, { path: errorsPath }))
}

let errorsPath: string | undefined

async function run(): Promise<number> {
  const options = readOptions()
  if (!options?.dossier || !options.as || options.file === undefined) {
    console.error(commandWords.importUsage)
    return options?.help ? 0 : 2
  }
  const path = options.file
  if (!(await stat(path).catch(() => null))?.isFile()) {
    console.error(say(commandWords.thereIsNoFile, { path }))
    return 2
  }
  const caller = await callerAs(options.as)
  const { id: dossierId, title } = await startClaimImport(caller, { dossier: options.dossier })
  const file = { name: basename(path), open: () => createReadStream(path, { highWaterMark: 256 * 1024 }) }
  errorsPath = options.errors
  const ignoring = new Set((options.ignore ?? '').split(',').filter((name) => name !== ''))
  const report = await (options.check ? checkClaims : importClaims)(caller, { dossierId, file, ignoring })
  tell(report)
  await writeErrors(report)
  if (!options.check) console.log(say(commandWords.importedInto, { fresh: report.fresh.toLocaleString('en'), title }))
  return report.faulty > 0 ? 1 : 0
}

try {
  process.exitCode = await run()
} catch (error) {
  if (error instanceof DomainError && error.details.current) {
    tell(error.details.current as ImportReport)
    await writeErrors(error.details.current as ImportReport)
  }
  console.error(error instanceof DomainError ? refusalSentence(error) : error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await disconnect()
}
