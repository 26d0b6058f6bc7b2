import { sameInterval } from '@/lib/domain/figures/interval'
import { foldText } from '@/lib/domain/input/fold-text'
import type { LinkStatistics } from '@/lib/domain/suggestions/link-side'
import { actGroups, type ActGroup } from './act-groups'
import type { AskedClaim } from './asked-claim'
import { stanceOf } from './cues'
import { figureGroups, type Counted } from './figure-groups'
import { positionsOf } from './positions'
import { actText, figureText } from './question-text'
import type { SuggestedQuestion, Taken } from './suggested-question'

/** A question of the dossier, which is not suggested again. */
export interface AskedQuestion {
  text: string
  measure: string | null
  scope: string | null
  event: string | null
}

/** A question takes so many claims at once at most. */
const mostTaken = 30
/** Questions that are suggested at once, the best. */
export const mostQuestions = 40

/**
 * Questions that claims without an answer would answer, at most 40: first figures of one measure, place and time that differ,
 * then what rival speakers say about one act (who, why, when, did it happen). Each has its scope, the claims it would take and
 * positions in their words. Pure and bounded by its input: hand over some hundreds of claims.
 */
export function suggestQuestions(
  claims: readonly AskedClaim[],
  { statistics, asked = [] }: { statistics: LinkStatistics; asked?: readonly AskedQuestion[] },
): SuggestedQuestion[] {
  const counts = figureGroups(claims)
    .map((group) => group.slice(0, mostTaken))
    .filter(differ)
    .map(figureQuestion)
    .toSorted(byScore)
  const isName = namesIn(claims)
  const acts = actGroups(claims, statistics)
    .map((group) => actQuestion(claims, group, isName))
    .filter((question) => question !== null)
    .filter((question) => !counts.some((count) => isSameQuestion(count, question)))
  const known = new Set(asked.map(({ text }) => foldText(text)))
  return [...counts, ...acts]
    .filter((question) => !known.has(foldText(question.text)) && !asked.some((other) => countsTheSame(other, question)))
    .slice(0, mostQuestions)
}

// Where nobody gives another figure there is nothing to ask: such claims are linked.
function differ(group: readonly Counted[]): boolean {
  const [first, ...others] = group
  const speakers = new Set(group.map(({ claim }) => claim.speaker ?? claim.source))
  return speakers.size > 1 && others.some(({ figure }) => first !== undefined && !sameInterval(first.figure, figure))
}

function figureQuestion(group: readonly Counted[]): SuggestedQuestion {
  const figures = group.map(({ figure }) => figure)
  const common = <K extends 'who' | 'scope' | 'countKind'>(key: K) =>
    commonest(figures.map((figure) => figure[key] ?? null))
  const [measure, who] = [figures[0]?.measure ?? null, common('who')]
  const [scope, countKind] = [common('scope'), common('countKind')]
  const claims = group.map(({ claim, index }) => {
    const stance = stanceOf(claim)
    return { index, stance: claim.kind === 'denial' || stance !== 'denies' ? stance : 'asserts', position: null }
  })
  const event = commonest(group.map(({ claim }) => claim.event))
  const [{ index: head } = { index: 0 }] = group
  const rest = {
    rule: 'one-count' as const,
    kind: 'figure' as const,
    measure,
    who,
    scope,
    countKind,
    event,
    positions: [],
  }
  return {
    ...rest,
    text: figureText({ measure, who, scope }),
    head,
    claims,
    ...spread(
      group.map(({ claim }) => claim),
      1,
    ),
  }
}

// A word that no claim writes small is taken for a name.
function namesIn(claims: readonly AskedClaim[]): (word: string) => boolean {
  const small = new Set(claims.flatMap(({ words }) => words?.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*/gu) ?? []))
  for (const word of ['the', 'a', 'an', 'there', 'it', 'its']) small.add(word)
  return (word) => !small.has(word.toLowerCase())
}

function actQuestion(
  all: readonly AskedClaim[],
  { rule, indexes, score }: ActGroup,
  isName: (word: string) => boolean,
): SuggestedQuestion | null {
  const group = indexes.flatMap((index) => (all[index] ? [{ index, claim: all[index] }] : []))
  const head = group.find(({ claim }) => stanceOf(claim) === 'asserts') ?? group[0]
  if (!head) return null
  const statements = group.map(({ claim }) => claim.words ?? '')
  const positions = rule === 'did-it-happen' ? null : positionsOf(statements, rule)
  const isChoice = positions !== null && positions.texts.length > 1
  const claims = group.flatMap(({ claim, index }, at): Taken[] => {
    const stance = relativeTo(head.claim, claim)
    const position = isChoice ? (positions.of[at] ?? null) : null
    const takesSide = stance === 'asserts' || stance === 'denies'
    return isChoice && position === null && takesSide ? [] : [{ index, stance, position }]
  })
  if (claims.length < 2) return null
  const kind = isChoice ? 'choice' : rule === 'did-it-happen' ? 'yes-no' : rule === 'when' ? 'when' : 'open'
  const scope = { measure: null, who: null, scope: null, countKind: null }
  const event = commonest(group.map(({ claim }) => claim.event))
  const text = actText(head.claim.words ?? '', rule, isName)
  const texts = isChoice ? positions.texts : []
  return {
    rule,
    kind,
    text,
    ...scope,
    event,
    positions: texts,
    head: head.index,
    claims,
    ...spread(
      group.map(({ claim }) => claim),
      score,
    ),
  }
}

// A claim that is worded against the one that the question is made of denies it, whatever its kind.
function relativeTo(head: AskedClaim, claim: AskedClaim): Taken['stance'] {
  const [ours, theirs] = [stanceOf(head), stanceOf(claim)]
  if (theirs === 'says-unknown' || theirs === 'declines') return theirs
  return ours === theirs ? 'asserts' : 'denies'
}

function spread(claims: readonly AskedClaim[], score: number) {
  const sources = new Set(claims.map(({ source }) => source)).size
  const speakers = new Set(claims.map(({ speaker, source }) => speaker ?? source)).size
  const isDenied = claims.some((claim) => stanceOf(claim) === 'denies')
  return { sources, speakers, isDenied, score: score + sources / 10 + speakers / 100 }
}

function commonest<T>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function isSameQuestion(count: SuggestedQuestion, act: SuggestedQuestion): boolean {
  const shared = act.claims.filter(({ index }) => count.claims.some((taken) => taken.index === index)).length
  return shared * 2 >= act.claims.length
}

function countsTheSame(asked: AskedQuestion, { measure, scope, event }: SuggestedQuestion): boolean {
  if (measure === null || asked.measure !== measure || asked.event !== event) return false
  return asked.scope === null || scope === null || foldText(asked.scope) === foldText(scope)
}

function byScore(a: SuggestedQuestion, b: SuggestedQuestion): number {
  return b.score - a.score
}
