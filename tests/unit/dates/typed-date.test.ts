import { describe, expect, it } from 'vitest'
import { longestTypedDate, readTypedDate, typedDateLine } from '@/lib/domain/dates/typed-date'

// A Monday.
const published = '2012-03-12'
const read = (typed: string, time = false, from: string | null = published) =>
  readTypedDate(typed, { published: from, time })

describe('readTypedDate', () => {
  it.each([
    ['12 September 2023', '2023-09-12', 'stated', null],
    ['12 Sept 2023', '2023-09-12', 'stated', null],
    ['about 12 Sept', '2011-09-12~', 'stated', published],
    ['March 2011', '2011-03', 'stated', null],
    ['Friday', '2012-03-09', 'relative', published],
    ['yesterday', '2012-03-11', 'relative', published],
    ['last month', '2012-02', 'relative', published],
    ['overnight', '2012-03-11/2012-03-12', 'inferred', published],
    ['since Friday', '2012-03-09/..', 'relative', published],
    ['أمس', '2012-03-11', 'relative', published],
    ['الشهر الماضي', '2012-02', 'relative', published],
    ['12 أيلول 2023', '2023-09-12', 'stated', null],
    ['يوم الجمعة', '2012-03-09', 'relative', published],
  ])('reads %s', (typed, edtf, basis, countedFrom) => {
    expect(read(typed)).toEqual({ edtf, basis, countedFrom })
  })

  it.each(['2012-03-10', '2012-03~', '2011-03/..', ' 2012 '])('takes EDTF as before: %s', (typed) => {
    expect(read(typed)).toEqual({ edtf: typed.trim(), basis: null, countedFrom: null })
  })

  it('reads a time of day where the field takes one', () => {
    expect(read('10 March 2012, 14:30', true)).toMatchObject({ edtf: '2012-03-10T14:30', basis: 'stated' })
    expect(read('Friday 2:30 pm', true)).toMatchObject({ edtf: '2012-03-09T14:30', basis: 'relative' })
    expect(read('2012-03-10 14:30 GMT', true)).toMatchObject({ edtf: '2012-03-10T14:30Z' })
    expect(read('2012-03-10T14:30', true)).toMatchObject({ edtf: '2012-03-10T14:30', basis: null })
    for (const typed of ['10 March 2012, 14:30', '2012-03-10T14:30'])
      expect(read(typed)).toEqual({ problem: expect.stringMatching('no time of day') as string })
    expect(read('March 2012, 14:30', true)).toEqual({ problem: expect.stringMatching('needs one day') as string })
  })

  it.each(['soon', 'the other day', '31 February 2012', 'xyz', '0000', '12'.repeat(longestTypedDate)])(
    'says that it cannot read: %s',
    (typed) => {
      expect(read(typed)).toEqual({ problem: expect.stringMatching('No date can be read') as string })
    },
  )

  it('says that relative words need a day to count from', () => {
    expect(read('Friday', false, null)).toEqual({ problem: expect.stringMatching('count from a day') as string })
    expect(read('Friday', false, '2012')).toEqual({ problem: expect.stringMatching('count from a day') as string })
    expect(read('12 September 2023', false, null)).toMatchObject({ edtf: '2023-09-12' })
  })
})

describe('typedDateLine', () => {
  it('shows the EDTF, in plain words, and what it was counted from', () => {
    const line = (typed: string) => {
      const date = read(typed)
      return 'problem' in date ? date.problem : typedDateLine(typed, date, 'the edition')
    }
    expect(line('12 September 2023')).toBe('12 September 2023 → 2023-09-12')
    expect(line('Friday')).toBe('Friday → 2012-03-09 (9 March 2012), counted from the edition, 12 March 2012')
  })
})
