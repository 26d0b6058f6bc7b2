import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countAdded, type OriginAnswer } from '@/lib/domain/origins/added-answers'
import type { AnswerClaim } from '@/lib/domain/readings/answer-claim'
import { countOrigins } from '@/lib/domain/origins/count'
import { relatedBy } from '@/lib/domain/origins/related-parties'
import { answerKey, groupSameAnswers } from '@/lib/domain/origins/same-answer'
import { setAsideOf } from '@/lib/domain/origins/set-aside'
import { answer, anyAnswer, origin } from '../../support/answers'

/** A claim as it is counted, with what it says. */
interface Given extends OriginAnswer {
  said: AnswerClaim
}

const givenOf = (said: AnswerClaim, more: Partial<Given> = {}): Given => ({
  claimId: said.claimId,
  answer: { questionId: 'q', stance: said.stance, positionId: said.positionId },
  isFigure: said.figure !== null,
  originId: said.origin?.partyId ?? null,
  repeats: false,
  said,
  ...more,
})
const tornOf = (claims: readonly Given[]) =>
  claims.map(({ said }) => ({ questionId: 'q', questionKind: 'choice' as const, answer: said }))

/** The count of every claim's answer, over all of them: what counting what was added must come to. */
function countAll(claims: readonly Given[], links: [string, string][], confirmed: [string, string][]) {
  const setAside = setAsideOf(tornOf(claims))
  const counted = claims.map((one) => ({
    ...one.said,
    ...one,
    speaker: '',
    setAside: setAside.get(one.claimId) ?? null,
  }))
  const groups = groupSameAnswers(counted, links)
  return new Map(
    groups.flatMap(({ own, claims: of }) => {
      const { origins, independentOrigins } = countOrigins(of, { areRelated: relatedBy([]), confirmed })
      return own.map(({ claimId }) => [claimId, { origins: origins.length, independent: independentOrigins }] as const)
    }),
  )
}

/** What the counts hold after `added` joined `there`, which held `before`. */
function after(there: readonly Given[], added: readonly Given[], before: ReturnType<typeof countAll>) {
  const origins = new Set(added.map(({ originId }) => originId))
  const known = there.filter(({ originId }) => originId !== null && origins.has(originId))
  const told = there.filter(({ isFigure }) => !isFigure)
  const held = told.map((one) => ({
    answer: one.answer,
    ...(before.get(one.claimId) ?? { origins: -1, independent: -1 }),
  }))
  const result = countAdded({ added, there: known, conflictCandidates: tornOf([...known, ...added]), held })
  const counts = new Map([...before, ...result.counts.map(({ claimId, ...count }) => [claimId, count] as const)])
  for (const { answer: grown, origins: more, independent } of result.grown)
    for (const one of told)
      if (answerKey(one) === answerKey({ answer: grown })) counts.set(one.claimId, { origins: more, independent })
  return { counts, unsettled: result.unsettled }
}

describe('answers that are added', () => {
  const un = answer('a', { positionId: 'p', origin: origin('un') })
  const count = (there: AnswerClaim[], added: AnswerClaim[]) => {
    const given = there.map((one) => givenOf(one))
    return after(
      given,
      added.map((one) => givenOf(one)),
      countAll(given, [], []),
    )
  }

  it('add an origin that did not count yet, for all that answer so', () => {
    const { counts } = count([un], [answer('b', { positionId: 'p', origin: origin('observatory') })])
    expect(Object.fromEntries(counts)).toEqual({ a: { origins: 2, independent: 0 }, b: { origins: 2, independent: 0 } })
  })

  it('add none by an origin that counts, or by nobody who is one', () => {
    const { counts } = count(
      [un],
      [
        { ...un, claimId: 'b' },
        { ...un, claimId: 'c', origin: null },
      ],
    )
    expect([...counts.values()].map(({ origins }) => origins)).toEqual([1, 1, 1])
  })

  it('leave a question to be counted as a whole where an older claim comes into a relay conflict or is replaced', () => {
    expect([...count([un], [{ ...un, claimId: 'b', positionId: 'r', way: 'agency' }]).unsettled]).toEqual(['q'])
    expect([
      ...count([un], [{ ...un, claimId: 'b', positionId: 'r', saidDate: null, publishedDate: '2013' }]).unsettled,
    ]).toEqual(['q'])
    expect([...count([], [un, { ...un, claimId: 'b', positionId: 'r', way: 'agency' }]).counts.values()]).toEqual([
      { origins: 0, independent: 0 },
      { origins: 0, independent: 0 },
    ])
  })

  it('count as they do with all others, whatever links and assertions these have', () => {
    const claims = fc.array(fc.record({ said: anyAnswer, repeats: fc.boolean() }), { maxLength: 7 })
    const pairs = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 4 })
    let settled = 0
    fc.assert(
      fc.property(claims, claims, pairs, pairs, pairs, (old, more, linked, asserted, updating) => {
        const updated = (n: number) => updating.flatMap(([from, to]) => (from === n && to !== n ? [`old${to}`] : []))
        const there = old.map(({ said, repeats }, n) =>
          givenOf({ ...said, claimId: `old${n}`, updates: updated(n) }, { claimId: `old${n}`, repeats }),
        )
        const added = more.map(({ said }, n) => givenOf({ ...said, claimId: `new${n}` }, { claimId: `new${n}` }))
        const among = (of: [number, number][]) =>
          of
            .filter(([a, b]) => a !== b && a < there.length && b < there.length)
            .map(([a, b]): [string, string] => [`old${a}`, `old${b}`])
        const [links, confirmed] = [among(linked), among(asserted)]
        const { counts, unsettled } = after(there, added, countAll(there, links, confirmed))
        if (unsettled.size > 0) return
        settled += added.length
        const whole = countAll([...there, ...added], links, confirmed)
        expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(whole))
      }),
      { numRuns: 500 },
    )
    expect(settled).toBeGreaterThan(100)
  })
})
