import { expect, test } from 'vitest'
import { kindOfTitle } from '@/lib/domain/parties/kind-of-title'

test.each([
  ['The health minister', 'public-role'],
  ['Syrian deputy foreign minister', 'public-role'],
  ['a spokeswoman of the rebels', 'public-role'],
  ['the health minister of the eastern administration', 'public-role'],
  ['the mayor', 'public-role'],
  ['وزير الصحة', 'public-role'],
  ['المتحدث باسم الجيش', 'public-role'],
  ['the interior ministry', 'organisation'],
  ['national relief society', 'organisation'],
  ['The Syrian Observatory for Human Rights', 'organisation'],
  ['وزارة الصحة', 'organisation'],
  ['والجيش', 'organisation'],
  ['the state news agency', 'agency'],
  ['وكالة الأنباء الرسمية', 'agency'],
  ['State television', 'outlet'],
  ['صحيفة الحياة', 'outlet'],
  ['residents', 'group'],
  ['opposition activists', 'group'],
  ['ناشطون', 'group'],
  ['Dr Amal Haddar', 'person'],
])('%s: %s', (title, kind) => expect(kindOfTitle(title)).toBe(kind))

test.each([
  'Selim Haddar',
  'Selim Haddar, the mayor',
  'the foreign minister Walid Muallem',
  'the coast',
  '',
  'administers',
])('%j says nothing plainly', (title) => expect(kindOfTitle(title)).toBeNull())
