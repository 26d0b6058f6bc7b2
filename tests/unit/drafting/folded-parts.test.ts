import { describe, expect, it } from 'vitest'
import { blankDraft, blankStep, type ClaimDraft } from '@/lib/domain/claims/draft'
import { foldedParts, type FoldedContext } from '@/lib/domain/drafting/folded-parts'
import { lineText, type Line } from '@/lib/domain/lines/line'

const blank = blankDraft({ agency: 'Reuters', outlet: 'City Herald' }, [])
const context: FoldedContext = {
  placeName: null,
  eventTitle: null,
  asksHowMany: false,
  source: { publishedDate: '2031-09-12', edition: null },
}
const text = (value: string | Line | null) => (value === null || typeof value === 'string' ? value : lineText(value))
const shown = (draft: ClaimDraft, more: Partial<FoldedContext> = {}) =>
  foldedParts(draft, { ...context, ...more }).map(({ name, value, standsIn }) =>
    [name, text(value), standsIn].filter((each) => each !== undefined),
  )

describe('foldedParts', () => {
  it('shows of a blank claim how it reached us and what is often wanted', () => {
    expect(shown(blank)).toEqual([
      ['kind', 'occurrence'],
      ['how', 'paraphrase'],
      ['through', 'Reuters > City Herald'],
      ['said', null],
      ['place', null],
      ['event', null],
    ])
  })

  it('shows what a figure counts and what its date stands in from', () => {
    const figure = { ...blank.figure, words: '45', measure: 'killed', who: 'civilians' }
    const counted = { ...blank, kind: 'figure' as const, figure }
    expect(shown(counted)).toContainEqual(['counts', 'killed, civilians'])
    expect(shown(counted)).toContainEqual(['asOf', 'Fri 12 Sep', 'published'])
    const said = { ...counted, saidDate: { edtf: '2031-09-11', words: 'Thursday', basis: 'relative' as const } }
    expect(shown(said)).toContainEqual(['asOf', 'Thu 11 Sep', 'said'])
    const stated = { ...said, figure: { ...figure, asOfDate: '2031-09-10' } }
    expect(shown(stated)).toContainEqual(['asOf', 'Wed 10 Sep'])
    expect(shown(counted, { source: { publishedDate: null, edition: null } })).toContainEqual(['asOf', null])
  })

  it('shows everything else only where there is something', () => {
    const full: ClaimDraft = {
      ...blank,
      chain: [
        {
          ...blankStep('translation'),
          label: 'residents',
          capacity: 'as neighbours',
          knows: 'saw',
          speaksForText: 'Ann',
        },
      ],
      attribution: 'disputed',
      eventDate: { edtf: 'the other day', words: '', basis: 'stated' },
      hedge: 'reportedly',
      caveat: 'unverified',
    }
    expect(shown(full, { placeName: 'Homs', eventTitle: 'The flood' })).toEqual([
      ['kind', 'occurrence'],
      ['how', 'translation'],
      ['knows', 'saw'],
      ['capacity', 'as neighbours'],
      ['speaksFor', 'Ann'],
      ['wasSaid', 'disputed'],
      ['said', null],
      ['happened', 'the other day'],
      ['place', 'Homs'],
      ['event', 'The flood'],
      ['hedge', 'reportedly'],
      ['caveat', 'unverified'],
    ])
  })

  it('shows bounds that were set by hand, and whose doing it was', () => {
    const figure = {
      ...blank.figure,
      words: 'many',
      overruled: true,
      low: '20',
      byWhomText: 'nobody',
      basis: 'counted' as const,
    }
    expect(shown({ ...blank, kind: 'figure', figure })).toEqual(
      expect.arrayContaining([
        ['counts', null],
        ['over', 'cumulative'],
        ['basis', 'counted'],
        ['bounds', '20 to –'],
        ['byWhom', 'nobody'],
      ]),
    )
  })
})
