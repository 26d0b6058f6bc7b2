import { expect, test } from 'vitest'
import { beginsWithHeadline } from '@/lib/domain/sources/own-headline'

const headline = 'Toll in drowned city nearly doubles'

test.each([
  [`${headline}\n\nMore than 900 people are dead.`, true],
  [`\r\n  TOLL IN DROWNED CITY – nearly doubles.\r\n\r\nMore than 900 people are dead.`, true],
  [`${headline}, mayor says\n\nMore than 900 people are dead.`, false],
  [`More than 900 people are dead.\n\n${headline}`, false],
  ['', false],
])('of %j: %j', (text, isOwn) => expect(beginsWithHeadline(text, headline)).toBe(isOwn))

test('Arabic is compared without its marks, and a headline of signs alone is none', () => {
  expect(beginsWithHeadline('حصيلةُ القتلى في حمص\n\nقال المرصد', 'حصيلة القتلى في حمص')).toBe(true)
  expect(beginsWithHeadline('?\n\nWhat', '!')).toBe(false)
})
