import { formatInterval } from '@/lib/domain/figures/figure'
import type { Interval } from '@/lib/domain/figures/interval'

/** A row of figure words that real use got wrong, as its inputs should be read. */
export interface FieldRow {
  row: string
  /** Words, what `readFigure` gives as `figureWords` writes it (null: not to be read), and what `findFigures` finds in them. */
  cases: [words: string, reads: string | null, finds: string[]][]
}

const both = (words: string, reads: string): FieldRow['cases'][number] => [words, reads, [reads]]
const neither = (words: string): FieldRow['cases'][number] => [words, null, []]

/** The figure words that real use showed to be read wrongly, row by row: every input, and others of its kind. */
export const fieldFigures: FieldRow[] = [
  {
    row: 'shortened range',
    cases: [
      both('2-3,000 marchers', '2,000–3,000'),
      both('45-50,000 displaced', '45,000–50,000'),
      both('3–4,000 protesters', '3,000–4,000'),
      both('12 — 15,000 refugees', '12,000–15,000'),
    ],
  },
  {
    row: 'ambiguous range',
    cases: [
      neither('between 40 and 50,000'),
      neither('between 20 and 30,000 people'),
      neither('from 40 to 50,000 displaced'),
      neither('40 to 50,000 people fled'),
    ],
  },
  {
    row: 'words after the number',
    cases: [
      both('15, if not more, dead', '≥ 15'),
      both('15 to as many as 20 dead', '15–20'),
      both('at least 15 and up to 20 dead', '15–20'),
      both('killed 15 people, perhaps more', '≥ 15'),
      both('sixty or more wounded', '≥ 60'),
    ],
  },
  {
    row: 'two numbers given as alternatives',
    cases: [
      both('17 (or 18) dead', '17–18'),
      both('17 [or 18] dead', '17–18'),
      ['14 dead (17 according to others)', null, ['14', '17']],
      ['14 (17 according to others) were killed', null, ['14', '17']],
      ['killed 12 (15 according to the army)', null, ['12', '15']],
      ['14 killed (others say 17)', null, ['14', '17']],
      neither('17/18 killed'),
    ],
  },
  {
    row: 'sums in words',
    cases: [
      ['3 soldiers and 12 civilians', null, ['3', '12']],
      ['49 children and 34 women', null, ['49', '34']],
      ['five policemen plus seven civilians', null, ['5', '7']],
      ['20 men, 12 women and 8 children', null, ['20', '12', '8']],
      ['مقتل طفلين وامرأتين', null, ['2', '2']],
    ],
  },
  {
    row: 'rates, things, times',
    cases: ['10 a day', '1,300 tonnes', 'two weeks', '5 km', '$3 million', '15 people an hour', '16-year-old', '€2.5bn']
      .concat('20 litres', '100 shells an hour', 'ثلاثة أسابيع', '5 كم')
      .map(neither),
  },
  {
    row: 'increments',
    cases: [
      ['3 bodies lay there. Later another five bodies came', '3', ['3', '5 more']],
      ['another five bodies', '5 more', ['5']],
      ['three more bodies', '3 more', ['3']],
      ['a further five bodies', '5 more', ['5']],
    ],
  },
  {
    row: 'wire updates',
    cases: [
      both('toll has risen to 86', '≥ 86'),
      both('toll rises to 70', '≥ 70'),
      both('toll hits 43', '≥ 43'),
      both('toll stands at 44', '≥ 44'),
      both('toll revised down to 3,958', '3,958'),
      both('death toll was 213', '213'),
      both('toll: 86', '86'),
      both('toll raised to 31', '≥ 31'),
      both('put the death toll at 58', '58'),
      both('officials put the death toll at 58', '58'),
      both('claiming the lives of at least 32', '≥ 32'),
      both('left at least 100 people killed', '≥ 100'),
      both('death toll climbs to 95', '≥ 95'),
      both('death toll jumped from 22 to 90', '≥ 90'),
      both('toll now at 100', '100'),
      both('toll of 86', '86'),
      both('killing at least 12', '≥ 12'),
      both('number killed reaches 45', '≥ 45'),
      both('the dead now number 45', '45'),
      both('toll corrected to 92', '92'),
    ],
  },
  {
    row: 'fractions, marks',
    cases: [
      both('1½ million displaced', '1,500,000'),
      both('four\u00ADteen dead', '14'),
      both('1\u00AD200 dead', '1,200'),
      both('2¼ million people', '2,250,000'),
      both('eigh\u00ADty wounded', '80'),
    ],
  },
  {
    row: 'few, none, South Asian',
    cases: [
      both('a handful of people killed', '≥ 3'),
      both('a couple of hundred people', '≥ 200'),
      both('30-odd people', '≥ 30'),
      both('forty-something people', '≥ 40'),
      both('a 1,000-strong crowd', '1,000'),
      both('no one was killed', '0'),
      both('none were killed', '0'),
      both('1,50,000 people', '150,000'),
      both('2.5 lakh people', '250,000'),
      both('several hundred people', '≥ 200'),
      both('لم يقتل أحد', '0'),
    ],
  },
  {
    row: 'half persons',
    cases: [
      both('about 1,429 people', '1,428–1,430'),
      both('a dozen or so people', '11–13'),
      both('about 7 people', '6–8'),
      both('roughly 1,251 dead', '1,250–1,252'),
    ],
  },
  {
    row: 'close to N, several dozen',
    cases: [
      both('close to 100 people', '≥ 80 and < 100'),
      both('nearly 100 people', '≥ 80 and < 100'),
      both('several dozen people', '≥ 20'),
      both('several dozens of people', '≥ 20'),
    ],
  },
  {
    row: 'Arabic dual and updates',
    cases: [
      both('مقتل شخصين', '2'),
      both('سقوط قتيلين', '2'),
      both('الحصيلة ارتفع إلى 114', '≥ 114'),
      both('ارتفاع حصيلة القتلى إلى 86', '≥ 86'),
      both('قتيلان', '2'),
      both('وصلت حصيلة القتلى إلى ٩٠', '≥ 90'),
      both('انخفضت حصيلة القتلى إلى 92', '92'),
      both('ما لا يقل عن ۳۰ قتيلا', '≥ 30'),
      both('نحو 300 جريح', '250–350'),
      both('قرابة 300 جريح', '250–350'),
      both('عشرات القتلى', '≥ 20'),
      both('أكثر من 10 وأقل من 20 قتيلا', '> 10 and < 20'),
      both('1,5 مليون نازح', '1,500,000'),
      both('مئة وخمسة وعشرون قتيلا', '125'),
    ],
  },
  {
    row: 'percent, prediction',
    cases: [
      both('25 % of the homes', '25 (share)'),
      both('one in five of the homes', '20 (share)'),
      both('toll could reach 20,000', '20,000 (predicted)'),
      both('toll may rise to 20,000', '20,000 (predicted)'),
      both('قد تصل حصيلة القتلى إلى 20000', '20,000 (predicted)'),
      both('٢٥٪ من المنازل', '25 (share)'),
    ],
  },
]

/** A figure as the rows have it: its interval, its kind where it is one of its own, and whether it adds to one before. */
export function figureWords(
  figure: Interval & { count: 'share' | null; basis: 'predicted' | null; increment: boolean },
): string {
  const kind = figure.count ?? figure.basis
  return `${formatInterval(figure)}${kind ? ` (${kind})` : ''}${figure.increment ? ' more' : ''}`
}

/** The language in which words are written, as `findFigures` takes it. */
export function languageOf(words: string): string {
  return /\p{Script=Arabic}/u.test(words) ? 'ar' : 'en'
}
