import { answerPlace } from '@/lib/domain/questions/answer-place'
import { attributionLine, chainLine, originOf, speakerOf } from '@/lib/domain/chains/chain'
import { whyNoOrigin } from '@/lib/domain/chains/no-origin'
import { searchWords } from '@/lib/domain/input/search-words'
import type { LinkType } from '@/lib/domain/vocabulary'
import type { PlannedLink } from './block-plan'
import type { Cast } from './cast'
import type { CopyRow } from '@/lib/data/database/copy-line'
import { lineText } from '@/lib/domain/lines/line'
import type { CopyTables } from './copy-tables'
import { reviewTimes } from './judgement-rows'
import { dayText, type MadeClaim } from './made-claim'

/** The claims that each claim of a block is linked to, by type; mutual types from both ends. */
export type LinkedIds = ReadonlyMap<string, Partial<Record<LinkType, Set<string>>>>

/** What the link columns of a block's summary rows list. */
export function listLinked(claims: readonly MadeClaim[], links: readonly PlannedLink[]): LinkedIds {
  const linked = new Map<string, Partial<Record<LinkType, Set<string>>>>()
  const note = (from: string, to: string, type: LinkType) => {
    const types = linked.get(from) ?? {}
    types[type] = (types[type] ?? new Set()).add(to)
    linked.set(from, types)
  }
  for (const { from, to, type } of links) {
    const [one, other] = [claims[from]?.id ?? '', claims[to]?.id ?? '']
    note(one, other, type)
    if (type === 'contradicts' || type === 'corroborates') note(other, one, type)
  }
  return linked
}

/** The row that lists, filters and files read, as `refreshSummaries` of lib/data/claims/summary would write it. */
export function addSummary(
  { add }: CopyTables,
  cast: Cast,
  claim: MadeClaim,
  more: { linked: LinkedIds; origins: number },
): void {
  const links = more.linked.get(claim.id) ?? {}
  const list = (type: LinkType) => [...(links[type] ?? [])].toSorted().join('; ')
  add('claim_summary', {
    ...aboutClaim(cast, claim),
    ...aboutAnswer(cast, claim),
    ...aboutSpeaker(cast, claim),
    contradicts: list('contradicts'),
    corroborates: list('corroborates'),
    repeats: list('repeats'),
    updates: list('updates'),
    qualifies: list('qualifies'),
    replies_to: list('replies-to'),
    origins_for_answer: more.origins,
    ...aboutJudgement(cast, claim),
  })
}

function aboutClaim(cast: Cast, claim: MadeClaim): CopyRow {
  const { id, of, figure } = claim
  return {
    claim_id: id,
    dossier_id: cast.id('dossier', 0),
    source_id: of.id,
    status: claim.status,
    kind: claim.kind,
    drafted_by_id: claim.draftedBy,
    measure: figure?.measure,
    updated_at: claim.updated,
    published_on: of.published ?? '0001-01-01',
    sort_figure: figure?.low ?? -1,
    search_text: searchWords(
      [
        claim.statement,
        claim.quote.exact,
        ...claim.chain.map(({ name }) => name),
        claim.figureWords ?? '',
        of.headline,
      ].join('\n'),
    ).join(' '),
  }
}

function aboutAnswer(cast: Cast, { of, figure, answer }: MadeClaim): CopyRow {
  const question = answer && cast.questions[answer.question]
  const answerFigure = question && figure
  const asOfDate = figure && dayText(figure.asOfDay)
  return {
    question_id: question?.id,
    stance: question && answer.stance,
    position_id: question && (answer.position === null ? null : question.positions[answer.position]),
    low: answerFigure?.low,
    low_open: answerFigure && false,
    high: answerFigure?.high,
    high_open: answerFigure && answerFigure.high === null,
    as_of_date: answerFigure && asOfDate,
    answer_place: question && answerPlace({ asOfDate, toDate: null, saidDate: null, publishedDate: of.published }),
  }
}

function aboutSpeaker(cast: Cast, { chain, steps, attribution }: MadeClaim): CopyRow {
  const speaker = speakerOf(chain)
  const step = speaker ? steps[chain.indexOf(speaker)] : undefined
  const camp = step?.party ? step.party.camp : (step?.camp ?? null)
  const origin = originOf(chain, attribution)
  return {
    speaker_party_id: speaker?.partyId,
    speaker_camp_id: camp === null ? null : cast.camps[camp]?.id,
    origin_party_id: origin?.partyId,
    no_origin: whyNoOrigin(chain, attribution),
    sort_speaker: (speaker?.name ?? '').toLowerCase().slice(0, 200),
    attribution_line: lineText(attributionLine(chain, attribution)),
    speaker: speaker?.name ?? '',
    speaker_camp: speaker?.camp ?? '',
    chain: lineText(chainLine(chain)),
    origin: origin?.name ?? '',
  }
}

function aboutJudgement(cast: Cast, claim: MadeClaim): CopyRow {
  const { ratings, desk, notes } = claim.judgement
  const valued = ratings.filter(({ credibility }) => credibility !== null)
  const digits = valued.flatMap(({ credibility, counts }) =>
    counts && credibility !== null && credibility < 6 ? credibility : [],
  )
  return {
    ratings_count: valued.length,
    fresh_ratings: valued.filter(({ counts, isStale }) => counts && !isStale).length,
    credibility_best: digits.length > 0 ? Math.min(...digits) : null,
    credibility_worst: digits.length > 0 ? Math.max(...digits) : null,
    stale_ratings: valued.filter(({ isStale }) => isStale).length,
    desk_credibility: desk?.credibility,
    desk_reason: desk?.reason,
    desk_by: desk?.by.name,
    desk_at: desk && reviewTimes(claim).reviewed,
    desk_stale: desk?.isStale ?? false,
    print_line: claim.answer && cast.questions[claim.answer.question]?.printLine,
    notes_count: notes.length,
    tags: notes.map(({ tag }) => tag ?? '').join(''),
    reviewed_at: claim.status === 'reviewed' ? reviewTimes(claim).reviewed : null,
  }
}
