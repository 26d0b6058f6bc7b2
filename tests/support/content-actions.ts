import { prisma } from '@/lib/data/database/database'
import { claimKinds, stances } from '@/lib/domain/vocabulary'
import { claimLine } from './claim-files'
import { fileOf } from './articles'
import { claimOn } from './desk'
import { anyClaim, of, reason, type Act, type Choice, type SmallDesk } from './small-desk'

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

/** What somebody does with claims, sources, questions and parties, by the service’s file. */
export const contentActions: Record<string, Act> = {
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
  'claims/split-claim': async (small, choose) => {
    const claim = await anyClaim(small, choose)
    const { anchors } = claimOn(small.desk, choose.of(['The army denied it', 'Scores were killed']))
    const [kept, splitOff] = ['They say half of it', 'They say the other half'].map((statement) => ({
      statement,
      anchors,
    }))
    const withAnswer = choose.of([true, false])
    const parts = { kept, splitOff, withFigure: false, withAnswer }
    return (
      claim && {
        who: choose.of(small.people),
        input: { ...of(small), claimId: claim.id, version: claim.version, ...parts },
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
  'dossiers/configure-dossier': async (small, choose) => {
    const { version, title, summary } = await prisma().dossier.findUniqueOrThrow({
      where: { id: small.desk.dossierId },
    })
    return {
      who: small.desk.lead,
      input: { ...of(small), version, title, summary, ratingsNeeded: choose.of([1, 2, 2, 3]) },
    }
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
