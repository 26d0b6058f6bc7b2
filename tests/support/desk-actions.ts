import { prisma } from '@/lib/data/database/database'
import { DomainError } from '@/lib/domain/errors'
import { loadMutation } from './every-mutation'
import { askActions } from './ask-actions'
import { contentActions } from './content-actions'
import { judgementActions } from './judgement-actions'
import { type SmallDesk, type Step, Choice, type Act } from './small-desk'

/** What somebody does, by the service's file. Of everything they need, they find what there is, or do nothing. */
export const deskActions: Record<string, Act> = { ...askActions, ...contentActions, ...judgementActions }

/** Does one step; what is refused is refused. Gives the code of the refusal, or null. */
export async function act(small: SmallDesk, { action, dice }: Step): Promise<string | null> {
  const prepared = await deskActions[action]?.(small, new Choice(dice))
  if (!prepared) return 'nothing to do'
  const { schema, run } = await loadMutation(action)
  try {
    await run(prepared.who, schema.parse(prepared.input))
    const rows = await prisma().claim.findMany({
      where: { dossierId: small.desk.dossierId },
      select: { id: true },
      orderBy: { id: 'asc' },
    })
    small.claims.splice(0, small.claims.length, ...rows.map(({ id }) => id))
    return null
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}
