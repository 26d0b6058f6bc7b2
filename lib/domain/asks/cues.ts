import type { AskedClaim } from './asked-claim'

/** What claims of one act may say differently. */
export const cueRules = ['who', 'why', 'when'] as const
/** What claims of one act may say differently. */
export type CueRule = (typeof cueRules)[number]

const english: Record<CueRule, RegExp> = {
  who: /\b(?:carr(?:y|ied|ies|ying) out|behind|blam\w+|responsib\w+|accus\w+|perpetrat\w+|culprits?|at fault|by the hands? of|began by|committed by)\b/i,
  why: /\b(?:because|due to|owing to|in order to|so that|so as to|reasons?|why|caused?|held back by|fell through|for want of|came after|in response to|in retaliation|ended the|to avenge|wants? to|meant to|aim(?:s|ed)? (?:at|to))\b/i,
  when: /\b(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|o['’]clock|at (?:dawn|noon|midnight|midday|dusk)|began|begin|begins|started|starts|broke out|had lasted|lasted|since when|until|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|was complete)/i,
}
const arabic: Record<CueRule, RegExp> = {
  who: /(?:نفذ|مسؤول عن|مسؤولية|حمّل|حمل(?:ت|وا)|اتهم|يقف وراء|وراء)/u,
  why: /(?:بسبب|لأن|نتيجة|من أجل|ردا على|سبب)/u,
  when: /(?:الساعة|فجر|حتى|قبل منتصف|بعد منتصف|منذ|بدأ|بدأت|ظهر|اندلع)/u,
}

/** What a claim says that another may say otherwise: who did it, why, when. */
export function cuesOf({ words }: Pick<AskedClaim, 'words'>): Set<CueRule> {
  const text = words ?? ''
  const patterns = /\p{Script=Arabic}/u.test(text) ? arabic : english
  return new Set(cueRules.filter((rule) => patterns[rule].test(text)))
}

const unknown =
  /\b(?:not known|unknown|unclear|no idea|not aware|cannot (?:say|tell)|could not (?:say|tell)|too early to|un(?:able|willing) to say)\b|(?:غير معروف|لا يعرف|لا نعرف|ليس واضحا|غير واضح)/iu
const declined = /\b(?:declin\w+ to|refus\w+ to (?:comment|say|answer)|no comment)\b|(?:امتنع\w*|رفض\w* التعليق)/iu

/** What a claim does to the question that it would answer, as far as its kind and words tell. */
export function stanceOf({ kind, words }: AskedClaim): 'asserts' | 'denies' | 'says-unknown' | 'declines' {
  if (declined.test(words ?? '')) return 'declines'
  if (unknown.test(words ?? '')) return 'says-unknown'
  return kind === 'denial' || negated.test(words ?? '') ? 'denies' : 'asserts'
}

const negated =
  /\b(?:not|never|nobody|no one|no longer|neither|nothing|none)\b|\bno \w+ (?:was|were|has|had|is)\b|n['’]t\b|^any\b|(?:^|[^\p{L}])(?:لم|لن|ليس|ليست|نفى|نفت|تنفي|ينفي)(?=[^\p{L}]|$)/iu
