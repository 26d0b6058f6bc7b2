import { beforeEach, expect, test } from 'vitest'
import { krippendorffAlpha } from '@/lib/domain/agreement/agreement'
import type { Caller } from '@/lib/data/access/mutate'
import { showMethod } from '@/lib/services/method/show-method'
import { acceptSuggestion } from '@/lib/services/suggestions/accept-suggestion'
import { dismissSuggestion } from '@/lib/services/suggestions/dismiss-suggestion'
import { listSuggestions } from '@/lib/services/suggestions/list-suggestions'
import { undoSuggestions } from '@/lib/services/suggestions/undo-suggestions'
import { articleOf } from '@/tests/support/suggestion-desk'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { declareInterest, link, rate } from '@/tests/support/judgements'
import { makeReviewed } from '@/tests/support/reviewed'

useDatabase()
let desk: Desk

beforeEach(async () => {
  desk = await makeDesk()
})

const method = (who: Caller) => showMethod(who, { dossier: desk.key })

/** Two claims more, rated by the second and third editor so. */
async function rated(...pairs: [number | null, number | null][]): Promise<string[]> {
  const ids: string[] = []
  for (const [bySecond, byThird] of pairs) {
    const claimId = await makeClaim(desk)
    await rate(desk, desk.second, claimId, bySecond)
    await rate(desk, desk.third, claimId, byThird)
    ids.push(claimId)
  }
  return ids
}

test('alpha is over the claims I may see, no other, and the same at every look', async () => {
  const ids = await rated([2, 2], [3, 4], [5, 5], [2, 3])
  const { agreement } = await method(desk.second)
  expect(agreement).toMatchObject({ claims: 4, ratings: 8, raters: 2 })
  expect(agreement.alpha?.alpha).toBeCloseTo(
    krippendorffAlpha(
      [
        [2, 2],
        [3, 4],
        [5, 5],
        [2, 3],
      ],
      'ordinal',
    ) ?? NaN,
    12,
  )
  expect(await method(desk.second)).toEqual(await method(desk.second))
  expect((await method(desk.editor)).agreement).toMatchObject({
    claims: 0,
    ratings: 0,
    leftOut: { stale: 0, uncounted: 0, missing: 0, alone: 0 },
  })
  await rate(desk, desk.editor, ids[0] ?? '', null)
  expect((await method(desk.editor)).agreement).toMatchObject({ claims: 1, ratings: 2, leftOut: { missing: 1 } })
})

test('readers are shown reviewed claims’ agreement only', async () => {
  await rated([2, 2], [3, 4])
  expect((await method(desk.reader)).agreement.claims).toBe(0)
  await makeReviewed(desk)
  expect((await method(desk.reader)).agreement).toMatchObject({ claims: 1, ratings: 2 })
})

test('stale ratings, those with an interest, 6 and abstentions are left out and said so', async () => {
  const [stale = ''] = await rated([2, 2], [3, 3], [6, 4], [null, 4])
  await link(desk, stale, await makeClaim(desk, 'Scores were killed'), 'contradicts')
  // Hidden again, until the viewer has rated it as it is now.
  expect((await method(desk.second)).agreement).toMatchObject({
    claims: 1,
    ratings: 2,
    leftOut: { stale: 0, missing: 2, alone: 2, uncounted: 0 },
  })
  await rate(desk, desk.second, stale, 2)
  expect((await method(desk.second)).agreement).toMatchObject({
    claims: 1,
    ratings: 2,
    leftOut: { stale: 1, missing: 2, alone: 3, uncounted: 0 },
  })
  await declareInterest(desk.third, desk.parties.army)
  expect((await method(desk.second)).agreement).toMatchObject({
    claims: 0,
    ratings: 0,
    leftOut: { stale: 1, missing: 2, uncounted: 3, alone: 2 },
  })
})

test('raters have names to leads only; to others pseudonyms, themselves apart', async () => {
  const ids = await rated([2, 2], [3, 4])
  const [pair] = (await method(desk.second)).agreement.pairs
  expect(pair?.raters.filter(({ own }) => own)).toHaveLength(1)
  expect(JSON.stringify(await method(desk.second))).not.toMatch(/Zoe|Tim/)
  for (const id of ids) await rate(desk, desk.lead, id, null)
  expect((await method(desk.lead)).agreement.pairs[0]?.raters.map(({ name }) => name).toSorted()).toEqual([
    'Tim Editor',
    'Zoe Editor',
  ])
})

test('it says by which rules and words figures are read', async () => {
  const { rulesVersion, lexicon } = await method(desk.reader)
  expect(rulesVersion).toMatch(/^\d/)
  expect(lexicon.around.length + lexicon.vague.length).toBeGreaterThan(10)
})

test('only members see it', async () => {
  await expectGate(desk, method, [])
})

test('how often people agreed with each rule is counted, without what was undone, and not for readers', async () => {
  const text = await articleOf(desk)
  const place = { dossierId: text.dossierId, captureId: text.captureId }
  const [road, killed, bridge] = (await listSuggestions(desk.editor, place)).offers
  const at = (offer = road) => ({ ...place, start: offer!.start, end: offer!.end })
  await acceptSuggestion(desk.editor, at())
  await dismissSuggestion(desk.editor, at(killed))
  const { actionId } = await dismissSuggestion(desk.editor, at(bridge))
  await undoSuggestions(desk.editor, { dossierId: desk.dossierId, actionId })
  expect((await method(desk.second)).suggestionRules).toMatchObject([
    {
      rule: 'speaker-first',
      decided: 2,
      accepted: 1,
      edited: 0,
      dismissed: 1,
      shares: { accepted: 50, dismissed: 50 },
    },
  ])
  expect((await method(desk.reader)).suggestionRules).toBeNull()
})
