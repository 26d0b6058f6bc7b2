import { expect, test } from 'vitest'
import { acceptedEndings, uploadKindOf, uploadKindOfType } from '@/lib/domain/sources/upload-kind'

test.each([
  ['article.txt', 'text'],
  ['Notes.MD', 'markdown'],
  ['page.html', 'html'],
  ['PAGE.HTM', 'html'],
  ['article.pdf', 'pdf'],
  ['article.odt', null],
  ['html', null],
  ['page.html.exe', null],
])('%s is read as %s', (name, kind) => {
  expect(uploadKindOf(name)).toBe(kind)
})

test('a file field offers every ending that is read', () => {
  for (const ending of acceptedEndings.split(',')) expect(uploadKindOf(`x${ending}`)).not.toBeNull()
  expect(acceptedEndings).toContain('.md')
})

test.each([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['', 'html'],
  ['text/plain', 'text'],
  ['text/markdown', 'markdown'],
  ['image/png', null],
])('what a server calls “%s” is read as %s', (type, kind) => {
  expect(uploadKindOfType(type)).toBe(kind)
})
