import fc from 'fast-check'
import { expect, test } from 'vitest'
import { farTooLong, processorTime } from '@/bench/processor-time'
import pairs from '@/bench/evidence/name-pairs.json'
import { nameKey, rankNames } from '@/lib/domain/parties/name-key'

test.each([
  [['Mohammed', 'Muhammad', 'Mohamad', 'محمد']],
  [['Khaled al-Shami', 'Khalid ash-Shami', 'خالد الشامي']],
  [['Qasim Darwish', 'Kassem Darwich', 'قاسم درويش']],
  [['Fatima', 'Fatimah', 'Fatma', 'فاطمة']],
])('%j have one key', (spellings) => {
  expect(new Set(spellings.map(nameKey)).size).toBe(1)
})

test('a name without a letter that is read has no key', () => {
  expect(nameKey('')).toBe('')
  expect(nameKey('42 — !')).toBe('')
})

test('the spelling that sounds most alike comes first, whatever the script and the order of the words', () => {
  const names = ['Hussein Haddad', 'Hassan Haddad', 'Osama Haddad', 'Haddad Transport']
  expect(rankNames('حسن حداد', names)[0]?.index).toBe(1)
  expect(rankNames('حسين حداد', names)[0]?.index).toBe(0)
  expect(rankNames('Osam Haddar', names)[0]?.index).toBe(2)
  expect(rankNames('Haddad, Osama', names)[0]?.index).toBe(2)
})

test('a score is 1 for the same name, also in a script that is not read, and never leaves 0 to 1', () => {
  expect(rankNames('Анна', ['Олег', 'анна'])).toEqual([
    { index: 1, score: 1 },
    { index: 0, score: 0 },
  ])
  expect(rankNames('anyone', [])).toEqual([])
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.array(fc.string({ maxLength: 40 })),
      (query, names) => {
        const ranked = rankNames(query, names)
        expect(ranked.map(({ index }) => index).toSorted((a, b) => a - b)).toEqual(names.map((_, index) => index))
        expect(ranked.every(({ score }) => score >= 0 && score <= 1)).toBe(true)
      },
    ),
  )
})

test('invented names are found across scripts', () => {
  const latin = pairs.map((name) => name[1] ?? '')
  const missed = pairs.filter(([arabic = ''], at) => rankNames(arabic, latin)[0]?.index !== at)
  expect(missed.length / pairs.length).toBeLessThan(0.07)
})

test('a name of 100 kB takes no longer than one of 200 letters', () => {
  const long = 'abdul '.repeat(20_000)
  expect(processorTime(() => rankNames(long, [long, 'Abdul']))).toBeLessThan(farTooLong)
})
