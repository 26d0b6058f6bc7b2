import { prisma } from '@/lib/data/database/database'
import { linkTypes } from '@/lib/domain/vocabulary'
import { listAsks } from '@/lib/services/asks/list-asks'
import type { AskView } from '@/lib/services/asks/views/ask-view'
import { of, reason, type Act, type Choice, type SmallDesk } from './small-desk'

/** Something that the machine asks, of these kinds; null where it asks nothing of them. */
async function anyAsk({ desk }: SmallDesk, choose: Choice, kinds: readonly AskView['kind'][]): Promise<string | null> {
  const { asks } = await listAsks(desk.editor, { dossier: desk.key })
  return choose.of(asks.filter(({ kind }) => kinds.includes(kind)))?.id ?? null
}

/** What somebody decides in the queue, by the service's file. */
export const askActions: Record<string, Act> = {
  'asks/accept-question': async (small, choose) => {
    const ask = await anyAsk(small, choose, ['question'])
    return ask === null ? null : { who: choose.of(small.people), input: { ...of(small), ask } }
  },
  'asks/accept-link': async (small, choose) => {
    const ask = await anyAsk(small, choose, ['link', 'contradiction'])
    const type = choose.of(linkTypes)
    return ask === null ? null : { who: choose.of(small.people), input: { ...of(small), ask, type, reason } }
  },
  'asks/accept-agency': async (small, choose) => {
    const ask = await anyAsk(small, choose, ['agency'])
    return ask === null ? null : { who: choose.of(small.people), input: { ...of(small), ask, agency: 'Reuters' } }
  },
  'asks/undo-ask': async (small, choose) => {
    const decisions = await prisma().askDecision.findMany({ where: of(small), orderBy: { id: 'asc' } })
    const decision = choose.of(decisions)
    return decision ? { who: choose.of(small.people), input: { ...of(small), decisionId: decision.id } } : null
  },
}
