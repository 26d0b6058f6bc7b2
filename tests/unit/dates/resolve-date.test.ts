import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolveDate } from '@/lib/domain/dates/resolve-date'
import { parseEdtf } from '@/lib/domain/dates/edtf'
import { hasSharedSuites, sharedSuite, whySkipped } from '@/tests/support/shared-suite'

type Row = [words: string, edtf: string | null, basis?: string, after?: string, tense?: 'past' | 'future']

// Published on Friday, 9 March 2012.
const published = '2012-03-09'

test.each<Row>([
  // Weekdays: the nearest not after, in the future the nearest after.
  ['Thursday', '2012-03-08', 'relative'],
  ['on Friday', '2012-03-09', 'relative'],
  ['Saturday', '2012-03-03', 'relative'],
  ['Saturday', '2012-03-10', 'relative', undefined, 'future'],
  ['Friday', '2012-03-16', 'relative', undefined, 'future'],
  ['by Monday', '2012-03-12', 'relative'],
  ['last Friday', '2012-03-02', 'relative'],
  ['next Friday', '2012-03-16', 'relative'],
  ['late on Tuesday', '2012-03-06', 'relative'],
  ['Tuesday night', '2012-03-06', 'relative'],
  ['early Sunday morning', '2012-03-04', 'relative'],
  ['Sunday’s', '2012-03-04', 'relative'],
  ['the night of Wednesday to Thursday', '2012-03-07/2012-03-08', 'relative'],
  ['the night of Wednesday to Sunday', null],
  ['since Friday', '2012-03-09/..', 'relative'],
  ['since February', '2012-02/..', 'relative'],
  // Days counted from the edition.
  ['today', '2012-03-09', 'relative'],
  ['yesterday', '2012-03-08', 'relative'],
  ['Yesterday morning', '2012-03-08', 'relative'],
  ['yesterday, Thursday', '2012-03-08', 'relative'],
  ['yesterday, Monday', null],
  ['the day before yesterday', '2012-03-07', 'relative'],
  ['tomorrow', '2012-03-10', 'relative'],
  ['overnight', '2012-03-08/2012-03-09', 'inferred'],
  ['by nightfall', '2012-03-09', 'inferred'],
  ['last week', '2012-02-27/2012-03-04', 'relative'],
  ['this week', '2012-03-05/2012-03-11', 'relative'],
  ['at the weekend', '2012-03-03/2012-03-04', 'relative'],
  ['last month', '2012-02', 'relative'],
  ['last year', '2011', 'relative'],
  ['next year', '2013', 'relative'],
  ['three days ago', '2012-03-06', 'relative'],
  ['3 days ago', '2012-03-06', 'relative'],
  ['a week ago', '2012-03-02~', 'relative'],
  ['three weeks ago', '2012-02-17~', 'relative'],
  ['two months ago', '2012-01~', 'relative'],
  ['ten years ago', '2002~', 'relative'],
  ['in the past 24 hours', '2012-03-08/2012-03-09', 'relative'],
  ['over the past three days', '2012-03-06/2012-03-09', 'relative'],
  ['two hours ago', '2012-03-09', 'inferred'],
  // Counted from something else: only where it is given.
  ['three days earlier', null],
  ['three days earlier', '2012-02-17', 'relative', '2012-02-20'],
  ['two days later', '2012-02-22', 'relative', '2012-02-20'],
  ['the day before', '2012-02-19', 'relative', '2012-02-20'],
  ['the previous day', null],
  ['the same day', '2012-02-20', 'relative', '2012-02-20'],
  ['three days earlier', null, undefined, '2012-02'],
  // The calendar.
  ['12 September 2023', '2023-09-12', 'stated'],
  ['September 12, 2023', '2023-09-12', 'stated'],
  ['about 12 Sept 2011', '2011-09-12~', 'stated'],
  ['Sept. 12', '2011-09-12', 'stated'],
  ['12th of February', '2012-02-12', 'stated'],
  ['22 March', '2011-03-22', 'stated'],
  ['22 March', '2012-03-22', 'stated', undefined, 'future'],
  ['until 22 March', '2012-03-22', 'stated', undefined, 'future'],
  ['28 February', '2012-02-28', 'stated'],
  ['10 March', '2012-03-10', 'stated'],
  ['Friday 2 March', '2012-03-02', 'stated'],
  ['Friday, 9 March 2012', '2012-03-09', 'stated'],
  ['Monday, 9 March 2012', null],
  ['10-11 March 2012', '2012-03-10/2012-03-11', 'stated'],
  ['between 3 and 5 March', '2012-03-03/2012-03-05', 'stated'],
  ['March 2011', '2011-03', 'stated'],
  ['early March 2011', '2011-03', 'stated'],
  ['in February', '2012-02', 'relative'],
  ['in April', '2011-04', 'relative'],
  ['June', '2012-06', 'relative', undefined, 'future'],
  ['March', '2012-03', 'relative'],
  ['in 2019', '2019', 'stated'],
  ['the 1980s', '198X', 'stated'],
  ['2011-11-05', '2011-11-05', 'stated'],
  ['29 February', '2012-02-29', 'stated'],
  ['30 February', null],
  ['31 April 2012', null],
  // Arabic.
  ['الخميس', '2012-03-08', 'relative'],
  ['يوم الخميس', '2012-03-08', 'relative'],
  ['مساء الأربعاء', '2012-03-07', 'relative'],
  ['صباح الجمعة', '2012-03-09', 'relative'],
  ['الجمعة الماضي', '2012-03-02', 'relative'],
  ['الاثنين المقبل', '2012-03-12', 'relative'],
  ['ليل الأربعاء الخميس', '2012-03-07/2012-03-08', 'relative'],
  ['أمس', '2012-03-08', 'relative'],
  ['أمس الخميس', '2012-03-08', 'relative'],
  ['أمس الاثنين', null],
  ['أول من أمس', '2012-03-07', 'relative'],
  ['اليوم الجمعة', '2012-03-09', 'relative'],
  ['غداً', '2012-03-10', 'relative'],
  ['الشهر الماضي', '2012-02', 'relative'],
  ['العام الماضي', '2011', 'relative'],
  ['قبل ثلاثة أيام', '2012-03-06', 'relative'],
  ['قبل يومين', '2012-03-07', 'relative'],
  ['منذ ٣ أيام', '2012-03-06', 'relative'],
  ['منذ الجمعة', '2012-03-09/..', 'relative'],
  ['١٢ أيلول/سبتمبر ٢٠١١', '2011-09-12', 'stated'],
  ['12 كانون الثاني', '2012-01-12', 'stated'],
  ['قبل 23 آذار/مارس', '2012-03-23', 'stated', undefined, 'future'],
  ['في شباط', '2012-02', 'relative'],
  ['عام ٢٠١٩', '2019', 'stated'],
  ['قبل منتصف الليل', '2012-03-09', 'inferred'],
  // What nobody can know from the words.
  ['recently', null],
  ['the other day', null],
  ['', null],
  ['Mayday', null],
  ['12/09/2011', null],
])('%s is %s', (words, edtf, basis, after, tense) => {
  expect(resolveDate(words, published, after, tense)).toEqual(edtf === null ? null : { edtf, basis })
})

test('an edition that is known to the month or year gives no days, but years and months', () => {
  expect(resolveDate('Thursday', '2012-03')).toBeNull()
  expect(resolveDate('yesterday', '2012')).toBeNull()
  expect(resolveDate('last year', '2012-03')).toEqual({ edtf: '2011', basis: 'relative' })
  expect(resolveDate('12 September 2011', '2012')).toEqual({ edtf: '2011-09-12', basis: 'stated' })
  expect(resolveDate('Thursday', 'not a date')).toBeNull()
})

test('whatever words it is given, it gives an EDTF date or null, and soon', () => {
  const pieces = [
    'Friday',
    'March',
    '12',
    '2012',
    'ago',
    'the',
    'last',
    'by',
    'about',
    'to',
    '-',
    'night',
    'days',
    'قبل',
    'أيام',
    'منذ',
    'since',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (words) => {
      const resolved = resolveDate(words.join(' '), published, '2012-02-20')
      expect(resolved === null || parseEdtf(resolved.edtf) !== null).toBe(true)
    }),
  )
  expect(resolveDate('about '.repeat(20_000), published)).toBeNull()
})

interface Stories {
  articles: { publishedDate: string; dates: { words: string; edtf: string; alternatives?: { edtf: string }[] }[] }[]
}

test.skipIf(!hasSharedSuites)(
  `the dates of the stories (${hasSharedSuites ? 'written elsewhere' : whySkipped})`,
  () => {
    const stories = sharedSuite('suggestions/stories.json') as Stories
    const misses: string[] = []
    let right = 0
    for (const { publishedDate, dates } of stories.articles) {
      for (const { words, edtf, alternatives = [] } of dates) {
        const wanted = [edtf, ...alternatives.map((other) => other.edtf)]
        // Tense is the sentence's, not the words': either may be meant.
        const got = (['past', 'future'] as const).map(
          (tense) => resolveDate(words, publishedDate, undefined, tense)?.edtf,
        )
        if (got.some((one) => one !== undefined && wanted.includes(one))) right += 1
        else misses.push(`${words} (${publishedDate}): ${edtf}, not ${got.join(' or ')}`)
      }
    }
    expect(misses).toEqual([])
    expect(right).toBeGreaterThan(35)
  },
)
