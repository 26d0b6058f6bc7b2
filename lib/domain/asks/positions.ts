import { foldText } from '@/lib/domain/input/fold-text'
import type { CueRule } from './cues'

/** What claims say otherwise, in their words, each once; and which of them each claim says, null where none is read. */
export interface Positions {
  texts: string[]
  of: (number | null)[]
}

const longest = 300
/** Phrases that share so much of the shorter one's words are one position. */
const oneSaying = 0.5

const whoDid =
  /^(?:it (?:is|was) )?(.{2,120}?)\s+(?:did not carry out|carr(?:y|ied|ies) out|(?:is|are|was|were) (?:not )?(?:behind|responsible|to blame|at fault)|began|committed|perpetrated)\b/i
const byWhom =
  /\b(?:carried out|committed|perpetrated|begun|caused) by (?:the hands of )?(.{2,120}?)(?:,|\.?$| in | on | at )/i
const blamed = /\b(?:blam(?:e|es|ed)|accus(?:e|es|ed)) (.{2,120}?)(?: (?:for|of)\b|,|\.?$)/i
const because =
  /\b(?:because(?: of)?|(?<!(?:is|are|was|were) )(?:due|owing) to|in order to|so that|so as to|held back by|caused by|for want of|came after|in response to|in retaliation for|wants? to|meant to|aim(?:s|ed)? (?:at|to)) (.{2,200}?)(?:, (?:in|on|as of|by)\b.*)?\.?$/i
const endedBy = /^(.{2,120}?) ended the\b/i
const arabicBecause = /(?:بسبب|لأن|نتيجة|من أجل|ردا على)\s+(.{2,200}?)\.?$/u
const arabicBy = /(?:نفذه?ا?|اتهم\w*|حم[ّ]?ل(?:ت|وا)?)\s+(\S+(?:\s\S+){0,3})/u

const patterns: Record<'who' | 'why', readonly RegExp[]> = {
  who: [byWhom, blamed, whoDid, arabicBy],
  why: [because, endedBy, arabicBecause],
}

/** The positions that claims take on who did it, or why, as their words have it; nothing is read of when. */
export function positionsOf(statements: readonly string[], rule: CueRule): Positions {
  const texts: string[] = []
  const of = statements.map((statement) => {
    const phrase = rule === 'when' ? null : phraseOf(statement.replace(/\s+/gu, ' '), rule)
    if (phrase === null) return null
    const known = texts.findIndex((text) => saysTheSame(text, phrase))
    return known >= 0 ? known : texts.push(phrase) - 1
  })
  return { texts, of }
}

function phraseOf(statement: string, rule: 'who' | 'why'): string | null {
  for (const pattern of patterns[rule]) {
    const phrase = pattern.exec(statement)?.[1]?.trim()
    if (phrase && !/\b(?:not known|unknown|unclear) (?:who|why)\b|^(?:not known|unknown|unclear)/i.test(phrase))
      return capital(phrase.slice(0, longest))
  }
  return null
}

function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}

const idle = new Set('a an the of in on at to by for from with and or’s s his her their its'.split(' '))

function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [tokens(one), tokens(other)]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared >= oneSaying * Math.min(a.size, b.size) && shared > 0
}

function tokens(text: string): Set<string> {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => !idle.has(word)).map((word) => word.replace(/(?:ists?|ies|s)$/, '')))
}
