import { expect, it } from 'vitest'
import { languageByScript } from '@/lib/domain/input/script-language'

it.each([
  ['قال ناشطون إن العشرات قتلوا في حمص، وفق المرصد (SOHR).', null, 'ar'],
  ['گفته می‌شود ده‌ها نفر در شهر حمص کشته شده‌اند؛ پلیس چیزی نگفت.', null, 'fa'],
  ['حمص میں درجنوں افراد ہلاک ہو گئے ہیں، ڈاکٹر کہتے ہیں', null, 'ur'],
  ['В городе погибли десятки людей, сообщают активисты.', null, 'ru'],
  ['У місті загинули десятки людей, кажуть активісти.', null, 'uk'],
  ['עשרות נהרגו בעיר', null, 'he'],
])('%s is %s by its script', (text, said, language) => expect(languageByScript(text, said)).toBe(language))

it('believes what is said of a text where it is written so, and else its script', () => {
  const arabic = 'قال ناشطون إن العشرات قتلوا'
  expect(languageByScript(arabic, 'ar-SY')).toBe('ar-SY')
  expect(languageByScript(arabic, 'fa')).toBe('fa')
  expect(languageByScript(arabic, 'en-GB')).toBe('ar')
  expect(languageByScript(arabic, 'no tag')).toBe('ar')
})

it('says nothing of a Latin text, or of one that only names somebody in another script', () => {
  expect(languageByScript('The council (المجلس المحلي) said that dozens had died in the quarter.', null)).toBeNull()
  expect(languageByScript('Dozens died.', 'de')).toBe('de')
  expect(languageByScript('123', null)).toBeNull()
})
