import { expect, test } from 'vitest'
import { ar, isIn, isSpeakerNoun, withoutJoint, withoutTo } from '@/lib/domain/attributions/arabic-lexicon'

test('what is written together with a word is parted from it', () => {
  expect([withoutJoint('وقال'), withoutJoint('قال')]).toEqual(['قال', 'قال'])
  expect([withoutTo('للامم'), withoutTo('لوزاره')]).toEqual(['الامم', 'وزاره'])
})

test('words are known with what is written before them', () => {
  expect(isIn(ar.participles, 'ومضيفا')).toBe(true)
  expect(['والمعارضه', 'وزاره', 'خبراء', 'مطر'].map(isSpeakerNoun)).toEqual([true, true, true, false])
})
