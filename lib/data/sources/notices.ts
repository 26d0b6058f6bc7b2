import 'server-only'
import type { Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'

/** Writes that the outlet corrected or retracted a source. */
export async function insertNotice(db: Database, row: Prisma.SourceNoticeUncheckedCreateInput): Promise<void> {
  await db.sourceNotice.create({ data: row })
}

/** Writes that the speaker of a claim took it back. */
export async function insertWithdrawal(db: Database, row: Prisma.WithdrawalUncheckedCreateInput): Promise<void> {
  await db.withdrawal.create({ data: row })
}
