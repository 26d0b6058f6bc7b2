import { expect, test } from 'vitest'
import { askedLink, comparableClaims, nearLinks, type NearClaim } from '@/lib/domain/asks/near-links'
import { firstDossierLinks } from '@/tests/support/asked-claims'
import { asked, counting, evenWords } from './asked'

const near = (...claims: NearClaim[]) => {
  const [one, ...others] = comparableClaims(claims, evenWords)
  return one ? nearLinks(one, others).map(({ index, kind, cue, isWithin }) => ({ index, kind, cue, isWithin })) : []
}
const fell = 'The bridge over the river at Kessing has collapsed into the water'
const article = { source: 'article', event: 'fire' }

test('of two sources, claims that say the same are near; of one, only by two speakers', () => {
  expect(near(asked(fell, 'a'), asked(fell, 'b'))).toEqual([{ index: 0, kind: 'same', cue: null, isWithin: false }])
  expect(near(asked(fell, 'a', article), asked(fell, 'b', article))).toMatchObject([{ isWithin: true }])
  expect(near(asked(fell, 'a'), asked('Rain until Saturday', 'b'))).toEqual([])
})

test('in one article figures of one thing are set against each other, also those that one speaker gives', () => {
  expect(near(counting(19, 'a', {}, article), counting(31, 'a', {}, article))).toMatchObject([
    { kind: 'conflicting-figures', isWithin: true },
  ])
})

test('two who say who did it are near, whatever they say; one speaker is not, nor claims of two events', () => {
  const army = asked('The army is responsible for the fire at the mill', 'a', article)
  const rebels = 'Rebels were behind the fire'
  expect(near(army, asked(rebels, 'b', article))).toMatchObject([{ index: 0, cue: 'who', isWithin: true }])
  expect(near(army, asked(rebels, 'a', article))).toEqual([])
  expect(near(army, asked(rebels, 'b', { ...article, event: 'flood' }))).toEqual([])
})

test('one event brings claims nearer, and is a reason', () => {
  const event = { event: 'flood' }
  const words = ['The sirens did not sound in the lower town', 'In the lower town people were asleep'] as const
  const pair = (more: object) => comparableClaims([asked(words[0], 'a', more), asked(words[1], 'b', more)], evenWords)
  const [one, ...others] = pair(event)
  expect(one && nearLinks(one, others)[0]?.reasons).toContain('same event')
  const [apart, ...rest] = pair({})
  expect(apart && nearLinks(apart, rest)).toEqual([])
})

test('one speaker who says the same twice is found, in one source too; parts of one sentence are two claims', () => {
  const army = { speaker: 'army', speakerName: 'the army' }
  const twice = (...claims: NearClaim[]) => {
    const [one, ...others] = comparableClaims(claims, evenWords)
    return one ? nearLinks(one, others).map(({ isTwice }) => isTwice) : []
  }
  expect(twice(asked(fell, 'a', army), asked(`${fell} at last`, 'b', army))).toEqual([true])
  expect(twice(asked(fell, 'a', { ...article, ...army }), asked(fell, 'a', { ...article, ...army }))).toEqual([true])
  expect(twice(asked(fell, 'a'), asked(fell, 'b'))).toEqual([false])
  expect(twice(asked(fell, 'a', army), asked(fell.replace('has', 'has not'), 'b', army))).toEqual([false])
  const sent = (what: string) => asked(`The government sent ${what} to the river at Kessing`, 'a', army)
  expect(twice(sent('tanks'), { ...sent('snipers'), source: 'b' })).toEqual([false])
  expect(twice(counting(19, 'a', {}, army), counting(19, 'b', {}, army))).toEqual([true])
  expect(twice(counting(19, 'a', {}, army), counting(31, 'b', {}, army))).toEqual([false])
  const end = { publishedDate: null, partyIds: [] }
  const link = { kind: 'same', cue: null, isWithin: true, isTwice: true } as const
  expect(askedLink(link, end, end)).toEqual({ type: 'repeats', isBack: false })
})

test('whether one denies the other, and how two rivals stand, is asked, not said', () => {
  const end = { publishedDate: '2030-01-01', partyIds: [] }
  const same = { kind: 'same', cue: null, isWithin: false, isTwice: false } as const
  expect(askedLink(same, end, end)).toEqual({ type: 'corroborates', isBack: false })
  for (const asks of [{ kind: 'denies' }, { cue: 'who' }, { isWithin: true }] as const)
    expect(askedLink({ ...same, ...asks }, end, end)).toEqual({ type: null, isBack: false })
})

test('of the first dossier without its links, 34 of 63 are among the first five of one of their claims', () => {
  const { made, reached } = firstDossierLinks()
  expect(made).toBe(63)
  expect(reached).toBeGreaterThanOrEqual(34)
})
