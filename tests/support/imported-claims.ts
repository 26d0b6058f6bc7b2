import { expect } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { DomainError } from '@/lib/domain/errors'
import type { ImportReport } from '@/lib/domain/claims/import-report'
import type { ImportFile } from '@/lib/services/claims/input/import-file'
import { importClaims } from '@/lib/services/claims/import-claims'
import { type Desk } from '@/tests/support/desk'

/** Imports a file as somebody. */
export const importAs = (
  desk: Pick<Desk, 'dossierId'>,
  who: Desk['editor'] | { personId: null },
  file: ImportFile,
  ignoring?: ReadonlySet<string>,
) => importClaims(who, { dossierId: desk.dossierId, file, ignoring })

/** How many claims a dossier has. */
export const countIn = (dossierId: string) => prisma().claim.count({ where: { dossierId } })
/** The claim of the desk’s source that was imported under a key. */
export const claimOfKey = (desk: Desk, key: string) =>
  prisma().claim.findUniqueOrThrow({
    where: { dossierId_key: { dossierId: desk.dossierId, key: `${desk.sourceKey}/${key}` } },
  })

/** The report that a file was refused with. */
export async function refusedWith(call: Promise<unknown>): Promise<ImportReport> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof DomainError)) throw new Error(`not refused: ${String(error)}`)
  expect(error.code).toBe('invalid')
  return error.details.current as ImportReport
}
