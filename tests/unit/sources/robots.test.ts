import { expect, test } from 'vitest'
import { farTooLong, processorTime } from '@/bench/processor-time'
import { robotsRule } from '@/lib/domain/sources/robots'

const rule = (robots: string, path: string) =>
  robotsRule(robots, new URL(`https://outlet.example${path}`), 'counterclaim')
const allowed = (robots: string, path: string) => rule(robots, path).allowed

test('without a rule that fits everything may be read', () => {
  expect(rule('', '/a')).toEqual({ allowed: true, line: null })
  expect(allowed('User-agent: *\nDisallow:', '/a')).toBe(true)
  expect(allowed('<html>not found</html>', '/a')).toBe(true)
  expect(allowed('Disallow: /', '/a')).toBe(true)
})

test('the line that decides is named', () => {
  expect(rule('User-Agent: *\r\nDisallow: /private # not for you\r\n', '/private/a')).toEqual({
    allowed: false,
    line: 'Disallow: /private # not for you',
  })
})

test('the longest pattern decides, of two as long the one that allows', () => {
  const robots = 'User-agent: *\nDisallow: /news\nAllow: /news/open\nDisallow: /same\nAllow: /same'
  expect(['/news/a', '/news/open/a', '/same', '/else'].map((path) => allowed(robots, path))).toEqual([
    false,
    true,
    true,
    true,
  ])
})

test('rules for its own name stand instead of those for everybody, in every group of that name', () => {
  const robots = `User-agent: other
User-agent: Counterclaim
Disallow: /a

User-agent: *
Disallow: /

User-agent: counterclaim/2.0
Disallow: /b`
  expect(['/a', '/b', '/c'].map((path) => allowed(robots, path))).toEqual([false, false, true])
})

test('wildcards, ends and escapes', () => {
  const robots = 'User-agent: *\nDisallow: /*.pdf$\nDisallow: /a*b/c\nDisallow: /حمص\nDisallow: /*?print'
  expect(['/x/y.pdf', '/a12b/c3', '/%D8%AD%D9%85%D8%B5/x', '/a?print=1'].map((path) => allowed(robots, path))).toEqual([
    false,
    false,
    false,
    false,
  ])
  expect(['/x.pdf?y', '/a/c', '/x.pdfs'].map((path) => allowed(robots, path))).toEqual([true, true, true])
})

test.each([
  'User-agent: a\n',
  'User-agent: *\nDisallow: /*a*a*a*a*b\n',
  'Disallow:',
  `User-agent: *\nAllow: /${'*a'.repeat(900)}\n`,
])('half a megabyte of %j is read in good time', (part) => {
  const robots = part.repeat(512_000 / part.length)
  expect(processorTime(() => rule(robots, `/${'a'.repeat(1_900)}`), 1)).toBeLessThan(farTooLong)
})
