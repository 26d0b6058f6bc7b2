import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/domain/accounts/caller'
import { join, makePerson, type Desk } from './desk'
import type { makeQuestion } from './questions'

/** A small desk that anything may happen on: two leads, three editors. */
export async function makeSmallDesk(desk: Desk, question: Awaited<ReturnType<typeof makeQuestion>>) {
  const other = await makePerson('Lou Lead')
  await join(desk.dossierId, other.personId, 'lead')
  const people = [desk.lead, other, desk.editor, desk.second, desk.third]
  const claims: string[] = []
  return { desk, people, leads: [desk.lead, other], question, claims }
}

/** A small desk as `makeSmallDesk` makes it. */
export type SmallDesk = Awaited<ReturnType<typeof makeSmallDesk>>

/** One thing somebody does: which, and numbers that everything else about it is chosen by. */
export interface Step {
  action: string
  dice: readonly number[]
}

/** Chooses by the numbers of a step, in their order. */
export class Choice {
  private at = 0
  constructor(private readonly dice: readonly number[]) {}
  of<T>(list: readonly T[]): T {
    const roll = this.dice[this.at++ % this.dice.length] ?? 0
    return list[roll % list.length] as T
  }
}

/** Fields of an input. */
export type Input = Record<string, unknown>
/** Somebody and the input of what they do; null where there is nothing to do it on. */
export type Act = (
  small: SmallDesk,
  choose: Choice,
) => Promise<{ who: Caller; input: Input } | null> | { who: Caller; input: Input } | null

/** Why anybody does anything here. */
export const reason = 'For a test'
/** The dossier as a field. */
export const of = ({ desk }: SmallDesk) => ({ dossierId: desk.dossierId })

/** One of the claims; null while there is none. */
export async function anyClaim({ claims }: SmallDesk, choose: Choice) {
  const id = choose.of(claims)
  return id ? prisma().claim.findUniqueOrThrow({ where: { id } }) : null
}

/** Two of the claims; null where one was chosen twice. */
export async function pairOf(small: SmallDesk, choose: Choice) {
  const [from, to] = [await anyClaim(small, choose), await anyClaim(small, choose)]
  return from && to && from.id !== to.id ? ([from.id, to.id] as const) : null
}
