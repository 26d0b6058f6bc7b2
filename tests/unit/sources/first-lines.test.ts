import { expect, test } from 'vitest'
import { dateInAddress, firstLines } from '@/lib/domain/sources/first-lines'

const long = 'Crews were still searching the lower town on Monday, where water stood in the cellars. '.repeat(4)
const linesOf = (...lines: string[]) => firstLines(['Forty missing', ...lines, long])

test.each([
  ['By Ann Writer and Jens Maak', 'Ann Writer and Jens Maak'],
  ['بقلم: سلمى نور', 'سلمى نور'],
  ['By: Ann Writer', 'Ann Writer'],
])('“%s” is a byline', (line, byline) => {
  expect(linesOf(line).byline).toBe(byline)
})

test.each([
  ['Wednesday 27 Jul 2016 17:07 AFP', 'AFP'],
  ['Reuters, Norvale', 'Reuters'],
  ['NORVALE, 4 May (Reuters)', 'Reuters'],
  ['By Ann Writer, Associated Press', 'AP'],
  ['دمشق - سانا', 'SANA'],
  ['بيروت (أ ف ب)', 'AFP'],
])('“%s” names the agency', (line, agency) => {
  expect(linesOf(line).agency?.name).toBe(agency)
})

test('a dateline at the beginning of the text names the agency, a mention does not', () => {
  expect(firstLines(['Forty missing', `NORVALE (AFP) - ${long}`]).agency?.name).toBe('AFP')
  expect(firstLines(['Forty missing', `Residents told AFP that ${long}`]).agency).toBeNull()
  expect(linesOf('Seventeen died, Reuters reported.').agency).toBeNull()
  expect(linesOf('Photo: a reader').agency).toBeNull()
})

test.each([
  ['Wednesday 27 Jul 2016 17:07 AFP', '2016-07-27', '27 Jul 2016'],
  ['Published May 4th, 2026', '2026-05-04', 'May 4th, 2026'],
  ['2026-05-04 18:00', '2026-05-04', '2026-05-04'],
  ['٤ أيار ٢٠٢٦', '2026-05-04', '٤ أيار ٢٠٢٦'],
])('“%s” gives a date with its words', (line, edtf, words) => {
  expect(linesOf(line).date).toEqual({ edtf, words })
})

test('what stands further down says nothing of the article', () => {
  expect(firstLines(['Forty missing', long, 'By Ann Writer', '4 May 2026'])).toEqual({
    byline: null,
    agency: null,
    date: null,
  })
})

test.each([
  ['https://a.example/2016/07/27/forty-missing', '2016-07-27'],
  ['https://a.example/world/2016/7/5/forty', '2016-07-05'],
  ['https://a.example/forty-missing-2016-07-27.html', '2016-07-27'],
  ['https://a.example/news/20160727/forty', '2016-07-27'],
  ['https://a.example/2016/13/27/', null],
  ['https://a.example/2016/02/31/', null],
  ['https://a.example/id/120160727999', null],
  ['no address', null],
  [null, null],
])('the address %s names the day %s', (address, day) => {
  expect(dateInAddress(address)).toBe(day)
})
