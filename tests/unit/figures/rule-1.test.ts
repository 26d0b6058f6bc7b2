import { expect, test } from 'vitest'
import { formatInterval, readFigure } from '@/lib/domain/figures/figure'

// Rule 1 of product.md, phrase by phrase, and other phrases of the same kinds.
const read: [words: string, reads: string][] = [
  ['more than 7,500', '> 7,500'], ['at least 150,000', '≥ 150,000'], ['fewer than 1,000', '< 1,000'], ['surpassed 100,000', '> 100,000'],
  ['topped 100,000', '> 100,000'], ['passed 100,000', '> 100,000'], ['reached 120,000', '≥ 120,000'], ['has risen to 86', '≥ 86'],
  ['risen to 86', '≥ 86'], ['raised to 31', '≥ 31'], ['revised up to 31', '≥ 31'], ['hits 43', '≥ 43'], ['hit 43', '≥ 43'], ['stands at 44', '≥ 44'],
  ['climbed to 44', '≥ 44'], ['will have climbed to 44', '≥ 44'], ['rises to 70', '≥ 70'], ['is rising to 70', '≥ 70'], ['ارتفع إلى 114', '≥ 114'],
  ['بلغ 114', '≥ 114'], ['revised down to 3,958', '3,958'], ['lowered to 3,958', '3,958'], ['cut to 3,958', '3,958'], ['the toll is 86', '86'],
  ['the toll was 86', '86'], ['the toll was put at 86', '86'], ['toll: 86', '86'], ['Death toll: 86', '86'], ['up to 300', 'up to 300'],
  ['as many as 300', 'up to 300'], ['45', '45'], ['15, if not more', '≥ 15'], ['sixty or more', '≥ 60'], ['thirty, perhaps more', '≥ 30'],
  ['15 and up to 20', '15–20'], ['15 to as many as 20', '15–20'], ['at least 15 and up to 20', '15–20'], ['17 (or 18)', '17–18'],
  ['about 1,000', '800–1,200'], ['some 1,400', '1,350–1,450'], ['around 1,300', '1,250–1,350'], ['about 15', '14–16'],
  ['nearly 5,000', '≥ 4,500 and < 5,000'], ['almost 5,000', '≥ 4,500 and < 5,000'], ['close to 5,000', '≥ 4,500 and < 5,000'],
  ['close to 100', '≥ 80 and < 100'], ['a handful', '≥ 3'], ['a couple of hundred', '≥ 200'], ['30-odd', '≥ 30'], ['thirty-odd people', '≥ 30'],
  ['dozens', '≥ 20'], ['several dozen', '≥ 20'], ['scores', '≥ 40'], ['hundreds', '≥ 200'], ['thousands', '≥ 2,000'],
  ['tens of thousands', '≥ 20,000'], ['a dozen', '12'], ['a 1,000-strong crowd', '1,000'], ['nobody', '0'], ['no one was killed', '0'],
  ['2-3,000', '2,000–3,000'], ['2-3,000 marchers', '2,000–3,000'], ['45-50,000 displaced', '45,000–50,000'],
  ['45–50,000 displaced', '45,000–50,000'], ['3 to 4 million', '3,000,000–4,000,000'], ['two to three lakh', '200,000–300,000'],
  ['2 to 3 crore', '20,000,000–30,000,000'], ['500 to 1,000', '500–1,000'], ['between 500 and 1,000', '500–1,000'],
  ['100-150,000', '100,000–150,000'], ['10-15', '10–15'], ['45 killed and 100 wounded', '45'],
  ['at least 45 killed and more than 100 wounded', '≥ 45'], ['45 people, 12 of them children', '45'], ['45 people, including 12 children', '45'],
  ['108 people were killed, 49 of them children', '108'], ['may have reached 20,000', '≥ 20,000'], ['1½ million', '1,500,000'],
  ['four\u00ADteen', '14'], ['1\u00AD200', '1,200'], ['1,50,000', '150,000'], ['about 1,429', '1,428–1,430'], ['a dozen or so', '11–13'],
  ['death toll was 213', '213'], ['put the death toll at 58', '58'], ['claiming the lives of at least 32', '≥ 32'],
  ['left at least 100 people killed', '≥ 100'], ['another five bodies', '5'], ['another 10,000 missing', '10,000'], ['مقتل شخصين', '2'],
  ['شخصين', '2'], ['قتيلان', '2'], ['قتيلين', '2'], ['ارتفاع حصيلة القتلى إلى 86', '≥ 86'], ['ارتفعت الحصيلة إلى 86', '≥ 86'],
  ['ارتفعت حصيلة القتلى إلى 86 شخصا', '≥ 86'], ['ما لا يقل عن 45', '≥ 45'], ['نحو 45', '44–46'], ['قرابة 100', '80–120'], ['عشرات', '≥ 20'],
  ['أكثر من 10 وأقل من 20', '> 10 and < 20'], ['1,5 مليون', '1,500,000'], ['١٫٥ مليون', '1,500,000'],
  ['the death toll from the quake has risen to 86', '≥ 86'], ['the toll rose from 22 to 31', '≥ 31'], ['bringing the total to 114', '≥ 114'],
  ['killed at least 32', '≥ 32'], ['as high as 300', 'up to 300'], ['death toll rises above 100', '> 100'], ['toll tops 100', '> 100'],
  ['toll now at 100', '100'], ['death toll nears 100', '≥ 80 and < 100'], ['rose to more than 100', '> 100'],
  ['jumped to nearly 100', '≥ 80 and < 100'], ['increased to about 100', '≥ 80'], ['two dozen', '24'], ['sixteen people', '16'],
  ['45 or 46', '45–46'], ['17 or 18 people', '17–18'], ['1.2m people', '1,200,000'], ['10k', '10,000'], ['tens', '≥ 20'],
  ['half a million', '500,000'], ['a million and a half', '1,500,000'], ['15 people, if not more', '≥ 15'], ['17, possibly 18', '17–18'],
  ['17 or perhaps 18', '17–18'], ['thirty, perhaps forty', '30–40'], ['45 (12 of them children)', '45'], ['45 (including 12 children)', '45'],
  ['15-to-20', '15–20'], ['15 up to 20', '15–20'], ['from 15 up to 20', '15–20'], ['between 15 and as many as 20', '15–20'],
  ['15 and as many as 20', '15–20'], ['100-plus', '≥ 100'], ['20-some', '≥ 20'], ['a hundred-odd', '≥ 100'], ['in the hundreds', '≥ 200'],
  ['not quite 100', '≥ 80 and < 100'], ['20,000 people may have died', '20,000'], ['about twenty', '16–24'], ['about 110', '105–115'],
  ['nearly a dozen', '≥ 11 and < 12'], ['around 2 million', '1,600,000–2,400,000'], ['45 to 50', '45–50'], ['three or four dozen', '36–48'],
  ['200-3,000', '200–3,000'], ['10-1,000', '10–1,000'], ['1-2,000', '1,000–2,000'], ['2-3000', '2,000–3,000'],
  ['five to six thousand', '5,000–6,000'], ['3-4 million', '3,000,000–4,000,000'], ['2 killed, 14 wounded', '2'],
  ['at least two dead and 14 injured', '≥ 2'], ['the toll has been raised to 31', '≥ 31'], ['toll raised to 31', '≥ 31'],
  ['toll revised upwards to 31', '≥ 31'], ['toll cut to 31', '31'], ['toll falls to 31', '31'], ['death toll stood at 44', '≥ 44'],
  ['put at 58', '58'], ['left 14 dead', '14'], ['claimed 32 lives', '32'], ['claims at least 32 lives', '≥ 32'], ['killing more than 20', '> 20'],
  ['killing 7', '7'], ['the number of dead climbed to 90', '≥ 90'], ['toll climbs past 90', '> 90'], ['toll hit 90', '≥ 90'],
  ['death toll: at least 86', '≥ 86'], ['toll of 86', '86'], ['a toll of at least 86', '≥ 86'], ['Toll: 86 dead', '86'], ['no casualties', '0'],
  ['zero', '0'], ['nine lakh', '900,000'], ['2 crore', '20,000,000'], ['12,50,000', '1,250,000'], ['a few dozen', '≥ 20'],
  ['a couple of thousand', '≥ 2,000'], ['a 300-strong force', '300'], ['2½ million', '2,500,000'], ['¾ million', '750,000'], ['eigh\u00ADty', '80'],
  ['some 15', '14–16'], ['about 7', '6–8'], ['roughly 1,251', '1,250–1,252'], ['ثلاثة قتلى', '3'], ['جريحين', '2'], ['طفلان', '2'], ['جثتين', '2'],
  ['مقتل جنديين', '2'], ['وصلت الحصيلة إلى 90', '≥ 90'], ['بلغت حصيلة القتلى 90', '≥ 90'], ['ارتفع عدد القتلى إلى أكثر من 90', '> 90'],
  ['ليرتفع عدد الضحايا إلى 90', '≥ 90'], ['تراجع العدد إلى 90', '90'], ['أكثر من عشرين قتيلا', '> 20'], ['ما بين 20 و30', '20–30'],
  ['عشرات الجرحى', '≥ 20'], ['مئات الآلاف', '≥ 200,000'], ['۲۵ نفر', '25'], ['٣-٤ آلاف', '3,000–4,000'],
]

const kinds: [words: string, reads: string, kind: 'share' | 'predicted'][] = [
  ['25 %', '25', 'share'], ['25%', '25', 'share'], ['25 percent of the homes', '25', 'share'], ['one in five', '20', 'share'],
  ['one in five of the homes', '20', 'share'], ['about 25 percent', '24–26', 'share'], ['more than 60 per cent', '> 60 and ≤ 100', 'share'],
  ['could reach 20,000', '20,000', 'predicted'], ['could rise to 20,000', '20,000', 'predicted'], ['may exceed 20,000', '> 20,000', 'predicted'],
  ['is expected to hit 20,000', '20,000', 'predicted'], ['could reach at least 20,000', '≥ 20,000', 'predicted'],
  ['قد يصل إلى 20000', 'up to 20,000', 'predicted'], ['٢٥٪', '25', 'share'], ['15 per cent', '15', 'share'],
  ['20,000 could die', '20,000', 'predicted'], ['up to 20,000 people may be displaced', 'up to 20,000', 'predicted'],
]

// What is no count of people, and what cannot be read as one figure.
const none = [
  '14 (17 according to others)', '40 to 50,000', 'between 40 and 50,000', 'ten a day', '10 a day', '45 people a day', '1,300 tonnes', 'two weeks',
  '5 km', '$3 million', '3 million dollars', '€500', '45 years old', 'aged 45', '45-year-old', 'twice as many', 'three times as many', 'No. 45',
  'Route 66', 'at 5 pm', '5 p.m.', 'in 2012', 'the 4th', 'third', '10 miles', 'five hours', 'three-day', 'two-week', '300 kilometres', '20,000 lira',
  'ten killed daily', '100 deaths per week', 'ten-fold', '49 children and 34 women', '3 soldiers and 12 civilians', '3 soldiers, 12 civilians',
  'three soldiers plus 12 civilians', 'two policemen and a civilian', 'two in three', 'up from 22 to 31', 'hundreds of people a day',
  'dozens of years', 'five-year-old boy', '45 men and more than 20 women', '20 pounds', '30 minutes', 'Resolution 2042', '300 metres',
  'more than 5 km', 'nearly two weeks', '10 or more days', '45 percentage points', '14 (others say 17)', '14 (or 17, according to the army)',
  '14 or, according to others, 17', '500 Syrian pounds', 'ten consecutive days', 'the 1990s', 'thousands of tonnes of aid', 'two-and-a-half hours',
  '6.8-magnitude', '1500 GMT', '3.30pm', 'between 4 and 5,000', '4 or 5,000', '12 women, nine children and four men',
  'four officers and six conscripts', 'a man and two women', 'a dozen soldiers and scores of rebels', '50 per day', 'two a week', '40 kg', '6 feet',
  'half a mile', '100 acres', '20 years', '90 minutes', '10 أيام', '5 كيلومترات', 'مليون دولار', 'عشرة في اليوم', '3 جنود و12 مدنيا',
]

test.each(read)('"%s" reads %s', (words, reads) => {
  const figure = readFigure(words)
  expect(figure && formatInterval(figure)).toBe(reads)
  expect(figure).toMatchObject({ count: null, basis: null })
})

test.each(kinds)('"%s" reads %s, %s', (words, reads, kind) => {
  const figure = readFigure(words)
  expect(figure && formatInterval(figure)).toBe(reads)
  expect(figure?.count ?? figure?.basis).toBe(kind)
})

test.each(none)('"%s" is no count', (words) => {
  expect(readFigure(words)).toBeNull()
})

test('what may add to a count just given says so', () => {
  expect(readFigure('another five bodies')?.increment).toBe(true)
  expect(readFigure('five bodies')?.increment).toBe(false)
})

test('what is only about or nearly so many says so', () => {
  const approximate = ['about 80', 'some 1,400', 'nearly 5,000', 'a dozen or so', 'about 20 to 30', 'around 2 million']
  expect(approximate.map((words) => readFigure(words)?.isApproximate)).toEqual(approximate.map(() => true))
  const plain = ['80', 'dozens', '75 to 85', 'at least 80', 'more than 80', 'risen to about 80']
  expect(plain.map((words) => readFigure(words)?.isApproximate)).toEqual(plain.map(() => false))
})
