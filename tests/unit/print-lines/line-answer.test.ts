import { expect, test } from 'vitest'
import { line, lineText } from '@/lib/domain/lines/line'
import { withCapital, dateWords, isPrintable, speakerOf, standsAt } from '@/lib/domain/print-lines/line-answer'
import { lineAnswer, lineFigure } from '../../support/line-answers'

test('nothing is printed of what was taken back or retracted; a correction is', () => {
  expect(isPrintable(lineAnswer('UN', { isWithdrawn: true }))).toBe(false)
  expect(isPrintable(lineAnswer('UN', { sourceStanding: 'retracted' }))).toBe(false)
  expect(isPrintable(lineAnswer('UN', { sourceStanding: 'corrected' }))).toBe(true)
})

test.each([
  ['activists, unnamed', 'activists'],
  ['outlet not recorded', 'an outlet that is not recorded'],
  ['', 'a speaker who is not recorded'],
  ['The UN', 'The UN'],
])('%o is named %o', (speaker, named) => {
  expect(lineText(speakerOf({ speaker }))).toBe(named)
})

test('a line begins with a capital, also behind an isolate', () => {
  expect(lineText(withCapital(line`activists said so`))).toBe('Activists said so')
  expect(lineText(withCapital(line`${'لجان'} said so`))).toBe('\u2068لجان\u2069 said so')
})

test.each([
  ['2012-03-10', 'on 10 March 2012'],
  ['2012-03', 'in March 2012'],
  ['2012', 'in 2012'],
  ['2012-03-10~', 'about 10 March 2012'],
  ['2014-04-19/2014-04-30', 'between 19 and 30 April 2014'],
  ['no date', null],
])('%o reads %o', (edtf, words) => {
  expect(dateWords(edtf)).toBe(words)
})

test('a figure stands at its as-of date, else at one that is inferred', () => {
  expect(standsAt(lineFigure('UN'))).toEqual({ words: 'on 10 March 2012', isInferred: false })
  const undated = lineFigure('UN', { asOfDate: null, asOfBasis: null }, { publishedDate: '2012-03-12' })
  expect(standsAt(undated)).toEqual({ words: 'on 12 March 2012', isInferred: true })
  expect(standsAt(lineAnswer('UN'))).toBeNull()
})
