import { expect, test } from 'vitest'
import { linkKind } from '@/lib/domain/suggestions/link-kind'
import type { LinkSide } from '@/lib/domain/suggestions/link-side'

const near = { likeness: 0.4, isSameSpeaker: false }
const exactly = (value: number) => ({ low: value, lowOpen: false, high: value, highOpen: false })

function side(words: string, more: Partial<LinkSide> = {}): LinkSide {
  const all = {
    headline: null,
    words,
    publishedDate: '2030-02-14',
    figures: [],
    speaker: null,
    place: null,
    language: 'en',
  }
  return { ...all, ...more }
}

const killed = (value: number, publishedDate = '2030-02-14') =>
  side(`${value} killed`, { publishedDate, figures: [{ ...exactly(value), measure: 'killed', who: 'all' }] })

test('figures of one measure: the same, an update on another day, in conflict on one day', () => {
  expect(linkKind(killed(19), killed(19, '2030-02-15'), near)).toBe('same')
  expect(linkKind(killed(19), killed(31, '2030-02-15'), near)).toBe('update')
  expect(linkKind(killed(19), killed(14), near)).toBe('conflicting-figures')
})

test('at least 19, and 19, are one count', () => {
  const atLeast = side('at least 19', {
    figures: [{ low: 19, lowOpen: false, high: null, highOpen: true, measure: 'killed', who: 'all' }],
  })
  expect(linkKind(atLeast, killed(19), near)).toBe('same')
})

test('the killed and the bodies of one town are different things', () => {
  const bodies = side('11 bodies', { figures: [{ ...exactly(11), measure: 'bodies', who: 'all' }] })
  expect(linkKind(killed(19), bodies, near)).toBe('different-things-counted')
})

test('one denies what the other says; a speaker does not deny themself, and what is about something else denies nothing', () => {
  const said = side('the gates had been opened before dawn')
  const denied = side('the gates were not opened')
  expect(linkKind(denied, said, near)).toBe('denies')
  expect(linkKind(said, denied, near)).toBe('denies')
  expect(linkKind(denied, said, { ...near, isSameSpeaker: true })).toBe('same')
  expect(linkKind(denied, said, { ...near, likeness: 0.05 })).toBeNull()
})

test('words that have much in common are one claim, others nothing', () => {
  expect(linkKind(side('the sirens were silent'), side('the sirens stayed silent'), near)).toBe('same')
  expect(linkKind(side(''), side(''), { ...near, likeness: 0 })).toBeNull()
})
