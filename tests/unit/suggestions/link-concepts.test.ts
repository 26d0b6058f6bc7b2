import { expect, test } from 'vitest'
import { bareForms, conceptsOf } from '@/lib/domain/suggestions/link-concepts'
import lexicon from '@/lib/domain/suggestions/link-concepts.json'
import { foldText } from '@/lib/domain/input/fold-text'

test.each(lexicon.concepts.flatMap(({ id, en, ar }) => [...en, ...ar].map((word) => [word, id])))(
  '%s is %s',
  (word, id) => {
    expect([...conceptsOf(foldText(word.replace('*', '')))]).toContain(id)
  },
)

test('what Arabic writes against a word is taken off, one after the other', () => {
  expect(bareForms('والصناديق')).toEqual(['والصناديق', 'الصناديق', 'صناديق'])
  expect(bareForms('boxes')).toEqual(['boxes'])
  expect([...conceptsOf('للمحكمه')]).toContain('court')
})

test('most words stand for none', () => {
  expect(conceptsOf('kessing').size).toBe(0)
  expect(conceptsOf('هادريل').size).toBe(0)
})
