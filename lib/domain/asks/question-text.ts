import { spaced } from '@/lib/domain/vocabulary-words'
import type { AskedFigure } from './asked-claim'
import type { CueRule } from './cues'

const longest = 300

/** "How many" of the measures that the lexicon has; of others the noun itself is asked for. */
const howMany: Readonly<Record<string, string>> = {
  killed: 'were killed',
  wounded: 'were wounded',
  missing: 'are missing',
  detained: 'were detained',
  displaced: 'were displaced',
  evacuated: 'were evacuated',
  abducted: 'were abducted',
  rescued: 'were rescued',
  buried: 'were buried',
  'people-remaining': 'remained',
  remaining: 'remained',
}
const people = new Set(['all', 'not-stated', 'people'])

/** The question that figures of one measure answer: "How many children were killed (Homs)?". */
export function figureText({ measure, who, scope }: Pick<AskedFigure, 'measure' | 'who' | 'scope'>): string {
  const counted = spaced(measure ?? '')
  const happened = howMany[measure ?? '']
  const whom = who && !people.has(who) ? spaced(who) : 'people'
  const asked = happened ? `How many ${whom} ${happened}` : `How many ${counted}`
  return ended(scope ? `${asked} (${scope})` : asked)
}

const arabic = /\p{Script=Arabic}/u

// What is behind these words is the answer to why.
const answered =
  /^(.{8,}?),?\s+(?:because|(?<!(?:is|are|was|were) )due to|owing to|in order to|so that|so as to|for want of)\b.*$/i

/**
 * The question that claims of one act answer, made of one of them; a person puts it better. `isName` tells whether a word
 * keeps its capital inside a sentence.
 */
export function actText(statement: string, rule: CueRule | 'did-it-happen', isName: (word: string) => boolean): string {
  const whole = statement
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<!\b[ap]\.m)[.!?؟]+$/u, '')
  const words = rule === 'why' ? whole.replace(answered, '$1') : whole
  if (arabic.test(words)) return `${cut(`${arabicBegins[rule]} ${words}`)}؟`
  if (rule === 'who') {
    const act =
      /^.{2,120}?\s+((?:carried out|committed|perpetrated|began) .+|(?:is|are|was|were) (?:behind|responsible for|to blame for) .+)$/i.exec(
        words,
      )
    if (act?.[1]) return ended(`Who ${act[1].replace(/^are /, 'is ').replace(/^were /, 'was ')}`)
  }
  return ended(`${begins[rule]} ${isName(words.split(/\s/)[0] ?? '') ? words : lower(words)}`)
}

const begins: Record<CueRule | 'did-it-happen', string> = {
  who: 'Who did it, where it is said that',
  why: 'Why is it that',
  when: 'When was it that',
  'did-it-happen': 'Is it true that',
}
const arabicBegins: Record<CueRule | 'did-it-happen', string> = {
  who: 'من المسؤول:',
  why: 'لماذا:',
  when: 'متى:',
  'did-it-happen': 'هل صحيح:',
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
const cut = (words: string) => (words.length < longest ? words : `${words.slice(0, longest - 2)}…`)
const ended = (words: string) => `${cut(words)}?`
