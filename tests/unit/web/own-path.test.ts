import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownPath } from '@/lib/web/own-path'

describe('ownPath', () => {
  test.each(['/dossiers/homs/claims?status=draft&q=%22x%22#c', '/account', '/join/abc'])('keeps %s', (path) => {
    expect(ownPath(path)).toBe(path)
  })

  test.each([
    'https://evil.example/',
    '//evil.example/x',
    '/\\evil.example',
    '/x\\..\\evil',
    '/\t/evil.example',
    '/\n/evil.example',
    '/a/..//evil.example',
    'javascript:alert(1)',
    'dossiers',
    '',
    '/sign-in?from=/sign-in',
    undefined,
    ['/a', '/b'],
    `/${'x'.repeat(3000)}`,
  ])('refuses %j', (value) => {
    expect(ownPath(value)).toBe('/dossiers')
  })

  test('whatever is given, a browser stays on this host', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('/', '\\', '.', ':', '@', '?', '#', '\t', '\n', 'a', '%2f', 'http', '\u0000'),
    })
    fc.assert(
      fc.property(nasty, (value) => {
        expect(new URL(ownPath(`/${value}`), 'https://desk.example').origin).toBe('https://desk.example')
      }),
      { numRuns: 3000 },
    )
  })
})
