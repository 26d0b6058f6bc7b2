import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/domain/accounts/caller'
import { DomainError } from '@/lib/domain/errors'
import { claimKinds, independenceGrounds, linkTypes, stances } from '@/lib/domain/vocabulary'
import { claimLine } from './claim-files'
import { fileOf } from './articles'
import { claimOn, join, makePerson, type Desk } from './desk'
import { loadMutation } from './every-mutation'
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
class Choice {
  private at = 0
  constructor(private readonly dice: readonly number[]) {}
  of<T>(list: readonly T[]): T {
    const roll = this.dice[this.at++ % this.dice.length] ?? 0
    return list[roll % list.length] as T
  }
}

type Input = Record<string, unknown>
type Act = (
  small: SmallDesk,
  choose: Choice,
) => Promise<{ who: Caller; input: Input } | null> | { who: Caller; input: Input } | null

const reason = 'For a test'
const of = ({ desk }: SmallDesk) => ({ dossierId: desk.dossierId })

async function anyClaim({ claims }: SmallDesk, choose: Choice) {
  const id = choose.of(claims)
  return id ? prisma().claim.findUniqueOrThrow({ where: { id } }) : null
}

/** Fields of a claim, most of them as they were: each may be another one. */
function fieldsOf({ desk, question }: SmallDesk, choose: Choice) {
  const { army, observatory, outlet } = desk.parties
  const partyId = choose.of([army, army, observatory])
  const positionId = choose.of([question.positions.army, question.positions.army, question.positions.rebels])
  const answer = { questionId: question.id, stance: choose.of(['asserts', 'asserts', ...stances]), positionId }
  return claimOn(desk, choose.of(['The army denied it', 'The army denied it', 'Scores were killed']), {
    statement: choose.of(['They say so', 'They say so', 'They say otherwise']),
    kind: choose.of(['occurrence', 'occurrence', ...claimKinds.filter((kind) => kind !== 'figure')]),
    chain: [
      { partyId, knows: 'issued', manner: 'paraphrase' },
      { partyId: outlet, manner: 'published' },
    ],
    attribution: choose.of(['as-reported', 'as-reported', 'disputed']),
    hedge: choose.of([null, null, 'reportedly']),
    eventDate: choose.of([null, null, { edtf: '2012-03-11', words: 'Sunday', basis: 'relative' }]),
    saidDate: choose.of([null, null, { edtf: '2012-03-12', words: 'Monday', basis: 'stated' }]),
    answer: choose.of([answer, answer, null]),
  })
}

async function pairOf(small: SmallDesk, choose: Choice) {
  const [from, to] = [await anyClaim(small, choose), await anyClaim(small, choose)]
  return from && to && from.id !== to.id ? ([from.id, to.id] as const) : null
}

/** What somebody does, by the service's file. Of everything they need, they find what there is, or do nothing. */
export const deskActions: Record<string, Act> = {
  'claims/draft-claim': (small, choose) => ({ who: choose.of(small.people), input: fieldsOf(small, choose) }),
  'claims/edit-claim': async (small, choose) => {
    const claim = await anyClaim(small, choose)
    return (
      claim && {
        who: choose.of(small.people),
        input: { ...fieldsOf(small, choose), claimId: claim.id, version: claim.version },
      }
    )
  },
  'claims/import-claims': (small, choose) => {
    const line = claimLine(small.desk, `line-${choose.of([1, 2])}`, {
      statement: choose.of(['The army denies it', 'It denies it']),
    })
    return { who: choose.of(small.people), input: { ...of(small), file: fileOf('claims.jsonl', JSON.stringify(line)) } }
  },
  'claims/move-claim': async (small, choose) => {
    const claim = await anyClaim(small, choose)
    const to = choose.of(['in-review', 'in-review', 'reviewed', 'reviewed', 'reviewed', 'draft', 'retired'])
    return (
      claim && {
        who: choose.of(small.leads),
        input: { ...of(small), claimId: claim.id, version: claim.version, to, reason },
      }
    )
  },
  'claims/move-claims': async (small, choose) => {
    const rows = await prisma().claim.findMany({ where: { id: { in: small.claims } } })
    const claims = rows.map(({ id, version }) => `${id}:${version}`)
    return claims.length === 0
      ? null
      : {
          who: choose.of(small.leads),
          input: { ...of(small), claims, to: choose.of(['in-review', 'reviewed', 'reviewed']), reason },
        }
  },
  'claims/record-withdrawal': async (small, choose) => {
    const claim = await anyClaim(small, choose)
    return claim && { who: choose.of(small.people), input: { ...of(small), claimId: claim.id, words: 'We were wrong' } }
  },
  'comparisons/compare-answers': async (small, choose) => {
    const pair = await pairOf(small, choose)
    const scale = choose.of([-2, 0, 1, 'none'])
    return (
      pair && {
        who: choose.of(small.people),
        input: { ...of(small), questionId: small.question.id, claimAId: pair[0], claimBId: pair[1], scale, reason },
      }
    )
  },
  'comparisons/withdraw-comparison': async (small) => {
    const made = await prisma().comparison.findFirst({
      where: { questionId: small.question.id, supersededAt: null, withdrawnAt: null },
    })
    return made && { who: { personId: made.raterId }, input: { ...of(small), comparisonId: made.id } }
  },
  'desk-ratings/adjudicate-claim': async (small, choose) => {
    const claim = await anyClaim(small, choose)
    return (
      claim && {
        who: choose.of(small.leads),
        input: { ...of(small), claimId: claim.id, credibility: choose.of([2, 3]), reason },
      }
    )
  },
  'dossiers/configure-dossier': async (small, choose) => {
    const { version, title, summary } = await prisma().dossier.findUniqueOrThrow({
      where: { id: small.desk.dossierId },
    })
    return {
      who: small.desk.lead,
      input: { ...of(small), version, title, summary, ratingsNeeded: choose.of([1, 2, 2, 3]) },
    }
  },
  'findings/write-finding': async (small, choose) => {
    const answers = await prisma().answer.findMany({ where: { questionId: small.question.id } })
    const claimIds = [...new Set([choose.of(answers), choose.of(answers)].flatMap((answer) => answer?.claimId ?? []))]
    const words = { printLine: 'They say so', mustStandWith: 'as reported', doNotPrint: '', reason }
    if (claimIds.length === 0) return null
    return { who: choose.of(small.leads), input: { ...of(small), questionId: small.question.id, claimIds, ...words } }
  },
  'findings/confirm-finding': async (small, choose) => {
    const finding = await prisma().finding.findFirst({ where: { questionId: small.question.id, supersededAt: null } })
    return (
      finding && { who: choose.of(small.people), input: { ...of(small), findingId: finding.id, unrated: 'accepted' } }
    )
  },
  'independence/assert-independence': async (small, choose) => {
    const pair = await pairOf(small, choose)
    return (
      pair && {
        who: choose.of(small.people),
        input: { ...of(small), claimAId: pair[0], claimBId: pair[1], grounds: [independenceGrounds[0]], reason },
      }
    )
  },
  'independence/confirm-independence': async (small, choose) => {
    const pair = await prisma().independence.findFirst({
      where: { claimA: { dossierId: small.desk.dossierId }, withdrawnAt: null },
    })
    return pair && { who: choose.of(small.people), input: { ...of(small), independenceId: pair.id } }
  },
  'independence/withdraw-independence': async (small, choose) => {
    const pair = await prisma().independence.findFirst({
      where: { claimA: { dossierId: small.desk.dossierId }, withdrawnAt: null },
    })
    return pair && { who: choose.of(small.people), input: { ...of(small), independenceId: pair.id, reason } }
  },
  'interest-marks/mark-against-interest': async (small, choose) => {
    const claim = await anyClaim(small, choose)
    return claim && { who: choose.of(small.people), input: { ...of(small), claimId: claim.id, reason } }
  },
  'interest-marks/withdraw-interest-mark': async (small, choose) => {
    const claim = await anyClaim(small, choose)
    return claim && { who: choose.of(small.people), input: { ...of(small), claimId: claim.id } }
  },
  'links/link-claims': async (small, choose) => {
    const pair = await pairOf(small, choose)
    return (
      pair && {
        who: choose.of(small.people),
        input: {
          ...of(small),
          fromClaimId: pair[0],
          toClaimId: pair[1],
          type: choose.of(linkTypes),
          reason,
          confidence: 'high',
        },
      }
    )
  },
  'links/remove-link': async (small, choose) => {
    const link = await prisma().link.findFirst({ where: { ...of(small), removedAt: null } })
    return link && { who: choose.of(small.people), input: { ...of(small), linkId: link.id, reason } }
  },
  'parties/change-party': async (small, choose) => {
    const party = await prisma().party.findUniqueOrThrow({ where: { id: small.desk.parties.army } })
    const drawsOn = choose.of([[], [small.desk.parties.observatory]])
    const { version, kind } = party
    return {
      who: small.desk.lead,
      input: {
        ...of(small),
        partyId: party.id,
        version,
        name: choose.of(['The Army', 'An Army']),
        kind,
        aliases: '',
        drawsOn,
      },
    }
  },
  'people/declare-interest': (small, choose) => ({
    who: choose.of(small.people),
    input: {
      ...of(small),
      partyId: choose.of([small.desk.parties.army, small.desk.parties.observatory]),
      kind: 'works for',
    },
  }),
  'people/withdraw-interest': async (small) => {
    const interest = await prisma().interest.findFirst({ where: { party: of(small), withdrawnAt: null } })
    return interest && { who: { personId: interest.personId }, input: { interestId: interest.id } }
  },
  'questions/answer-question': async (small, choose) => {
    const claim = await anyClaim(small, choose)
    const positionId = choose.of(Object.values(small.question.positions))
    const answer = { questionId: small.question.id, stance: choose.of(['asserts', ...stances]), positionId }
    return (
      claim && {
        who: choose.of(small.people),
        input: { ...of(small), claimId: claim.id, version: claim.version, answer: choose.of([answer, answer, null]) },
      }
    )
  },
  'questions/change-question': async (small, choose) => {
    const { version, kind } = await prisma().question.findUniqueOrThrow({ where: { id: small.question.id } })
    const { army, rebels } = small.question.positions
    const positions = [
      { id: army, text: choose.of(['The army', 'An army']) },
      { id: rebels, text: 'Rebels' },
    ]
    return {
      who: small.desk.lead,
      input: {
        ...of(small),
        questionId: small.question.id,
        version,
        text: choose.of(['Who did it?', 'Who was it?']),
        kind,
        positions,
      },
    }
  },
  'ratings/rate-claim': async (small, choose) => {
    const claim = await anyClaim(small, choose)
    return (
      claim && {
        who: choose.of(small.people),
        input: { ...of(small), claimId: claim.id, credibility: choose.of([2, 3, 4, 'abstain']), reason },
      }
    )
  },
  'ratings/rate-reliability': (small, choose) => ({
    who: choose.of(small.people),
    input: {
      ...of(small),
      partyId: choose.of([small.desk.parties.army, small.desk.parties.observatory]),
      topic: 'losses',
      grade: choose.of(['A', 'C', 'E']),
      reason,
    },
  }),
  'sources/change-source': async (small, choose) => {
    const { version, headline, language } = await prisma().source.findUniqueOrThrow({
      where: { id: small.desk.sourceId },
    })
    const published = choose.of(['2012-03-12', '2012-03-13'])
    const given = { publishedDate: published, publishedWords: published, publishedBasis: 'stated' }
    return {
      who: choose.of(small.people),
      input: {
        ...of(small),
        sourceId: small.desk.sourceId,
        version,
        headline,
        language,
        outlet: 'The Outlet',
        ...given,
      },
    }
  },
  'sources/record-notice': (small, choose) => ({
    who: choose.of(small.people),
    input: {
      ...of(small),
      sourceId: small.desk.sourceId,
      kind: choose.of(['corrected', 'retracted']),
      words: 'It was',
    },
  }),
}

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
