import 'server-only'
import { z } from 'zod'
import { getQuestionPage } from '@/lib/data/questions/page'
import { answersCompared, listRivalAnswers, type RivalAnswerRow } from '@/lib/data/judgements/rival-answers'
import { listCurrentComparisons, type ComparisonRow } from '@/lib/data/judgements/current-comparisons'
import { authorize, enterDossier, type Viewer } from '@/lib/data/access/viewer'
import { addressKey } from '@/lib/domain/input/address-key'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { scaleOf } from '@/lib/domain/figures/scale'
import { nextPair, pairKey, type RivalPair } from '@/lib/domain/comparisons/next-pair'
import { rivalPairs } from '@/lib/domain/comparisons/rival-pairs'
import { searchParam } from '@/lib/domain/input/search-param'
import { uuidText } from '@/lib/domain/input/text'
import { answerFace, factsOfPair } from '@/lib/services/comparisons/views/answer-face'

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const pairText = z.string().regex(new RegExp(`^${uuid}_${uuid}$`))

/**
 * A question by its key or id. `pair` is the one to look at again, by both ids joined; `claim` the one to begin with, by
 * its id; `skip` those left for later in this round; `end` to stop here and see the order.
 */
export const showComparisonInput = z.object({
  dossier: addressKey,
  question: addressKey,
  pair: searchParam(pairText),
  claim: searchParam(uuidText),
  skip: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(pairText).max(200)),
  end: searchParam(z.literal('1')),
})

/** Everything the page that compares shows. */
export type ComparisonView = Awaited<ReturnType<typeof showComparison>>

/**
 * Two rival answers to judge, how far the round is, what was said last; no pair once there is nothing left.
 * Reliability, ratings and others' comparisons are no part of it (rule 6). Refuses: unauthenticated, forbidden,
 * not-found (a pair of no rivals, too).
 */
export async function showComparison(caller: Caller, input: z.output<typeof showComparisonInput>) {
  const viewer = await enterDossier(caller, { key: input.dossier })
  authorize(viewer, 'comparison.make')
  const question = await getQuestionPage(viewer, input.question)
  const [answers, made] = await Promise.all([
    listRivalAnswers(viewer, question.id),
    listCurrentComparisons(viewer, question.id),
  ])
  const pairs = rivalPairs(question.kind, answers)
  const own = made.filter(({ judgeId }) => judgeId === viewer.personId)
  const fresh = new Set(own.filter(({ stale }) => !stale).map(pairKey))
  const skipped = new Set(input.skip)
  const pair = input.end ? null : chosenPair(pairs, own, skipped, input)
  return {
    dossier: { id: viewer.dossier.id, key: viewer.dossier.key },
    question: { id: question.id, key: question.key, text: question.text, kind: question.kind },
    progress: { judged: pairs.filter((each) => fresh.has(pairKey(each))).length, possible: pairs.length },
    skipped: pairs.filter((each) => skipped.has(pairKey(each)) && !fresh.has(pairKey(each))).length,
    capped: answers.length === answersCompared,
    faces: pair && (await facesOf(viewer, pair, own)),
    last: lastOf(answers, own),
  }
}

function chosenPair(
  pairs: readonly RivalPair[],
  own: readonly ComparisonRow[],
  skipped: ReadonlySet<string>,
  { pair: wanted, claim }: { pair: string | null; claim: string | null },
) {
  if (wanted === null) {
    // A claim whose pairs are all judged, or that is none of the rivals, leaves the round as it is.
    const ofClaim = pairs.filter(({ a, b }) => a === claim || b === claim)
    return nextPair(ofClaim, own, skipped) ?? nextPair(pairs, own, skipped)
  }
  const match = pairs.find((pair) => pairKey(pair) === wanted)
  ensure(match, 'not-found')
  return match
}

async function facesOf(viewer: Viewer, pair: RivalPair, own: readonly ComparisonRow[]) {
  const [left, right] = await Promise.all([answerFace(viewer, pair.a), answerFace(viewer, pair.b)])
  const before = own.find((made) => pairKey(made) === pairKey(pair))
  return {
    key: pairKey(pair),
    left,
    right,
    facts: factsOfPair(left, right),
    scale: scaleOf([left.figure, right.figure].flatMap((figure) => figure ?? [])),
    before: before ? { stale: before.stale } : null,
  }
}

/** What the viewer said last, to be taken back. */
function lastOf(answers: readonly RivalAnswerRow[], [last]: readonly ComparisonRow[]) {
  if (!last) return null
  const statementOf = (id: string) => answers.find(({ claimId }) => claimId === id)?.statement ?? null
  return { comparisonId: last.id, a: statementOf(last.a), b: statementOf(last.b), scale: last.scale }
}
