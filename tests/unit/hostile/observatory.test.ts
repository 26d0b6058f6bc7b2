import { expect, test } from 'vitest'
import { gradeHeaders } from '../../support/observatory'

const good = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'nonce-x' 'strict-dynamic'; style-src 'self'; form-action 'self'; frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Set-Cookie': '__Host-x=1; Path=/; Secure; HttpOnly; SameSite=Lax',
}
const grade = (more: Record<string, string> = {}, html = '') => gradeHeaders(new Headers({ ...good, ...more }), html)

test('everything right is A+, with all that goes beyond', () => {
  expect(grade()).toMatchObject({ score: 135, grade: 'A+' })
})

test.each([
  [{ 'Content-Security-Policy': "script-src 'self' 'unsafe-inline'" }, 'F'],
  [{ 'Content-Security-Policy': "default-src 'self'; script-src 'self' 'unsafe-eval'; frame-ancestors 'self'" }, 'A+'],
  [{ 'Strict-Transport-Security': '' }, 'B+'],
  [{ 'Set-Cookie': 'x=1; Secure' }, 'B'],
  [{ 'Access-Control-Allow-Origin': '*' }, 'C'],
])('%j is less: %s', (more, expected) => {
  const { score, grade: given } = grade(more)
  expect(score).toBeLessThan(135)
  if (expected !== 'F') expect(given).toBe(expected)
})

test('without anything it is F', () => {
  expect(gradeHeaders(new Headers(), '<script src="http://elsewhere.example/x.js"></script>')).toMatchObject({
    score: 0,
    grade: 'F',
  })
})
