import { expect, test } from 'vitest'
import { rankLinks } from '@/lib/domain/suggestions/rank-links'
import type { LinkSide } from '@/lib/domain/suggestions/link-side'

const statistics = { documents: 100, frequency: () => 5 }

function side(words: string | null, more: Partial<LinkSide> = {}): LinkSide {
  return {
    headline: null,
    words,
    publishedDate: null,
    figures: null,
    speaker: null,
    place: null,
    language: 'en',
    ...more,
  }
}

test('the claim about the same comes first, also in another language, and says why', () => {
  const query = side('the gates of the Kessing dam had been opened at 2 a.m.')
  const arabic = side('بوابات سد كيسنغ فتحت بعد الثانية صباحا', { language: 'ar' })
  const ranked = rankLinks(query, [side('rain until Saturday'), arabic, side('two helicopters came')], statistics)
  expect(ranked[0]?.index).toBe(1)
  expect(ranked[0]?.kind).toBe('same')
  expect(ranked[0]?.reasons).toEqual(
    expect.arrayContaining(['both say gates', 'both say dam', 'a name that sounds the same']),
  )
})

test('the same speaker and the same place bring claims nearer', () => {
  const query = side('the sirens did not sound', { speaker: 'Timo Arlen', place: 'hadrel' })
  const ranked = rankLinks(
    query,
    [side('the school was dry'), side('the school was dry', { speaker: 'تيمو آرلن', place: 'hadrel' })],
    statistics,
  )
  expect(ranked.map(({ index }) => index)).toEqual([1, 0])
  expect(ranked[0]?.reasons).toEqual(['same speaker', 'same place'])
})

test('nothing in common is no kind, and nothing asked gives nothing', () => {
  expect(rankLinks(side(null), [side(null)], statistics)).toEqual([{ index: 0, score: 0, kind: null, reasons: [] }])
  expect(rankLinks(side('anything'), [], statistics)).toEqual([])
})
