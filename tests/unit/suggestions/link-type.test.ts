import { expect, test } from 'vitest'
import { linkReason, offeredLink } from '@/lib/domain/suggestions/link-type'

const end = (publishedDate: string | null, ...partyIds: string[]) => ({ publishedDate, partyIds })

test('the same claim repeats where a root or relay is shared, and corroborates where none is', () => {
  expect(offeredLink('same', end(null, 'sana'), end(null, 'reuters', 'sana'))).toEqual({
    type: 'repeats',
    isBack: false,
  })
  expect(offeredLink('same', end(null, 'sana'), end(null, 'reuters'))).toEqual({ type: 'corroborates', isBack: false })
  expect(offeredLink('same', end(null), end(null))).toEqual({ type: 'corroborates', isBack: false })
})

test('an update leads from the later to the earlier; without two days a person chooses', () => {
  expect(offeredLink('update', end('2012-03-12'), end('2012-03-11'))).toEqual({ type: 'updates', isBack: false })
  expect(offeredLink('update', end('2012-03-11'), end('2012-03-12'))).toEqual({ type: 'updates', isBack: true })
  for (const date of ['2012-03-11', null])
    expect(offeredLink('update', end('2012-03-11'), end(date))).toEqual({ type: null, isBack: false })
})

test('a denial contradicts, other things counted qualify, and conflicting figures are left to a person', () => {
  const typeOf = (kind: Parameters<typeof offeredLink>[0]) => offeredLink(kind, end(null), end(null)).type
  expect([typeOf('denies'), typeOf('different-things-counted'), typeOf('conflicting-figures')]).toEqual([
    'contradicts',
    'qualifies',
    null,
  ])
})

test('reasons are one sentence, and none is none', () => {
  expect(linkReason(['the same figure', 'the same place'])).toBe('The same figure; the same place.')
  expect(linkReason([])).toBe('')
})
