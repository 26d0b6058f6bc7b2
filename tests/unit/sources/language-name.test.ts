import { expect, test } from 'vitest'
import { languageName } from '@/lib/domain/sources/language-name'

test('a tag is said by its English name; what is no tag stays as it is', () => {
  expect(languageName('ar')).toBe('Arabic')
  expect(languageName('en-GB')).toBe('British English')
  expect(languageName('xx')).toBe('xx')
  expect(languageName('some dialect!')).toBe('some dialect!')
})
