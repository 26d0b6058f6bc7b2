import { prisma } from '@/lib/data/database/database'
import { independenceGrounds, linkTypes } from '@/lib/domain/vocabulary'
import { anyClaim, of, pairOf, reason, type Act } from './small-desk'

/** What somebody judges, links and declares, by the service’s file. */
export const judgementActions: Record<string, Act> = {
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
}
