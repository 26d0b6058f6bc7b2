import { expect, test } from 'vitest'
import { soundsOf } from '@/lib/domain/parties/name-sounds'

test.each([
  ['Khaled Shaheen', ['xaled', 'Sahin']],
  ['خالد شاهين', ['xAld', 'SAhIn']],
  ['Boutros Ghali', ['butros', 'Gali']],
  ['بطرس غالي', ['btrs', 'GAlI']],
  ['Max Quist', ['maks', 'kuist']],
  ['Cécile Chevalier', ['QeQile', 'cevalier']],
  ['Schmidt', ['Smidt']],
  ['شميت', ['SmIt']],
])('%s is heard letter by letter', (name, sounds) => {
  expect(soundsOf(name)).toEqual(sounds)
})

test('an article is heard with its word, also where the next letter takes it over', () => {
  expect(soundsOf('al-Shami')).toEqual(['_LSami'])
  expect(soundsOf('ash-Shami')).toEqual(['_LSami'])
  expect(soundsOf('Ash Carter')).toEqual(['aS', 'karter'])
  expect(soundsOf('الشامي')).toEqual(['_LSAmI'])
  expect(soundsOf('Al')).toEqual(['al'])
})

test('what no letter of either script says is left out', () => {
  expect(soundsOf('')).toEqual([])
  expect(soundsOf('—')).toEqual([])
  expect(soundsOf('Анна')).toEqual([])
  expect(soundsOf("Ja'far")).toEqual(['jafar'])
})
