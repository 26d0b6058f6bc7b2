/** What robots.txt answers for one address: `line` is the line that decides, as it stands there. */
export interface RobotsRule {
  allowed: boolean
  line: string | null
}

interface Rule {
  allows: boolean
  pattern: string
  line: string
}

/** Lines that are looked at; no robots.txt that people write comes near. */
const mostLines = 20_000

/**
 * Whether robots.txt lets a program of this name (lower case) read an address, by RFC 9309: the rules for its name, else
 * those for everybody; the longest pattern that fits decides, of two as long the one that allows.
 */
export function robotsRule(robots: string, url: URL, agent: string): RobotsRule {
  const path = pathOf(url)
  let best: Rule | null = null
  for (const rule of rulesFor(robots, agent)) {
    if (best && isWeaker(rule, best)) continue
    if (fits(rule.pattern, path)) best = rule
  }
  return { allowed: best?.allows ?? true, line: best?.line ?? null }
}

function isWeaker(rule: Rule, best: Rule): boolean {
  const [own, other] = [rule.pattern.length, best.pattern.length]
  return own < other || (own === other && !rule.allows)
}

/** The rules of every group that names the program; where none does, those of every group for "*". */
function rulesFor(robots: string, agent: string): Rule[] {
  const groups = { own: [] as Rule[], all: [] as Rule[] }
  let isNamed = false
  let agents = new Set<string>()
  let isHead = false
  for (const line of robots.split(/\r\n?|\n/, mostLines)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:([^#]*)/i.exec(line.slice(0, 3000)) ?? []
    const name = key.toLowerCase()
    if (name === 'user-agent') {
      if (!isHead) agents = new Set()
      agents.add(agentOf(value))
      isHead = true
      if (agents.has(agent)) isNamed = true
      continue
    }
    if (name !== 'allow' && name !== 'disallow') continue
    isHead = false
    const pattern = value.trim()
    if (pattern === '') continue
    const rule = { allows: name === 'allow', pattern: decoded(pattern), line: line.trim() }
    if (agents.has(agent)) groups.own.push(rule)
    if (agents.has('*')) groups.all.push(rule)
  }
  return isNamed ? groups.own : groups.all
}

/** The product token: letters, hyphens and underscores, or "*". */
const agentOf = (value: string) => /^\s*(\*|[a-z_-]+)/i.exec(value)?.[1]?.toLowerCase() ?? ''

const pathOf = (url: URL) => decoded(`${url.pathname}${url.search}`)

/** Escapes in one form, so that "%7E" and "~" are the same. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** Whether a pattern fits the beginning of a path: "*" is anything, "$" at the end is the end. Looks ahead nowhere. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$')
  const [first = '', ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  if (parts.length === 0) return !isWhole || path === first
  let at = first.length
  const last = parts.pop() ?? ''
  for (const part of parts) {
    const next = path.indexOf(part, at)
    if (next < 0) return false
    at = next + part.length
  }
  return isWhole ? path.length - last.length >= at && path.endsWith(last) : path.indexOf(last, at) >= 0
}
