import { expect, test } from 'vitest'
import { dateLexicon, foldDateWords, monthNamed, numberNamed, weekdayNamed } from '@/lib/domain/dates/words'

test.each([
  ['Friday, 9th March 2012.', 'friday 9 march 2012'],
  ['  Sunday’s ', 'sunday'],
  ['١٢ أيلول ۲۰۱۱', '12 ايلول 2011'],
  ['الأَرْبِعَاء', 'الاربعاء'],
  ['10–11 March', '10-11 march'],
])('%s is compared as %s', (words, folded) => {
  expect(foldDateWords(words)).toBe(folded)
})

test('names of days, months and small numbers in both languages', () => {
  expect([
    weekdayNamed('sunday'),
    weekdayNamed('sat'),
    weekdayNamed(foldDateWords('الأحد')),
    weekdayNamed('someday'),
  ]).toEqual([0, 6, 0, -1])
  expect([
    monthNamed('sept'),
    monthNamed(foldDateWords('آذار')),
    monthNamed('كانون الثاني'),
    monthNamed('smarch'),
  ]).toEqual([9, 3, 1, 0])
  expect([
    numberNamed('12'),
    numberNamed('three'),
    numberNamed('an'),
    numberNamed(foldDateWords('ثلاثة')),
    numberNamed('many'),
  ]).toEqual([12, 3, 1, 3, Number.NaN])
})

test('the words have a version, so that what was read by them can be told', () => {
  expect(dateLexicon).toMatch(/^\d{4}-\d\d-\d\d$/)
})
