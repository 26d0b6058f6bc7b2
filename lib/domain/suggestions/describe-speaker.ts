import type { Mention } from '@/lib/domain/attributions/attribution'
import { en } from '@/lib/domain/attributions/english-lexicon'
import { firstPhrase, phraseAt } from '@/lib/domain/attributions/phrases'
import type { Stretch } from '@/lib/domain/sentences/sentences'
import type { Word } from '@/lib/domain/sentences/words'
import { describeArabicSpeaker } from './describe-arabic-speaker'
import type { SuggestedSpeaker } from './suggestion'

/** Who speaks, by the words that name them. */
export interface DescribedSpeaker {
  /** The words to show: the name where one stands in apposition. */
  shown: Stretch
  kind: Exclude<SuggestedSpeaker['kind'], 'own-voice'>
  /** The text says that the name is withheld. */
  isAnonymous: boolean
  isDocument: boolean
  /** Words that stand for somebody named elsewhere: "he", "the minister", "Pell". */
  isShort: boolean
  /** The word that tells what the speaker is: "minister" of "the interior minister". */
  head: string
}

const behindHead = new Set('of for at in from to on with by who which that near inside outside and'.split(' '))

/** What the words of a mention tell of the speaker. */
export function describeSpeaker(words: readonly Word[], mention: Mention): DescribedSpeaker {
  if (/^\p{Script=Arabic}/u.test(words[mention.from]?.text ?? '')) return describeArabicSpeaker(words, mention)
  const own = describeWords(words, mention)
  const isAnonymous = hidesName(words, mention)
  const named = mention.beside.map((beside) => nameAtStart(words, beside)).find((name) => name !== null)
  const isNamed = own.kind === 'named' || (own.kind === 'organisation' && isName(words, mention.to - 1))
  if (named && !isNamed && !isAnonymous) {
    const other = describeWords(words, named)
    const kind = own.kind === 'organisation' || isBody(words, mention) ? 'organisation' : other.kind
    return { ...other, kind, shown: named, isAnonymous: false, isShort: false, head: own.head }
  }
  if (own.kind === 'named' && isBody(words, mention)) return { ...own, kind: 'organisation', isAnonymous: false }
  const isHidden = isAnonymous && own.kind !== 'named'
  return { ...own, kind: isHidden ? 'unnamed' : own.kind, isAnonymous: isHidden }
}

/** Whether the text says that the name is withheld; what it says of somebody whom the speaker cites does not count. */
function hidesName(words: readonly Word[], { from, to, beside }: Mention): boolean {
  const own = beside.filter((each) => phraseAt(en.quotedSources, words, each.from) === null)
  return [{ from, to }, ...own].some((stretch) => firstPhrase(en.anonymity, words, stretch) !== null)
}

// A name in apposition is all of it, or stands first: "Dorian Pell", not "dated 28 February".
function nameAtStart(words: readonly Word[], beside: Stretch): Stretch | null {
  const name = nameIn(words, beside)
  return name?.from === beside.from ? name : null
}

/** "Open Harbour, which led the campaign": people are "who". */
const isBody = (words: readonly Word[], { beside }: Mention) => beside.some(({ from }) => words[from]?.key === 'which')

function describeWords(words: readonly Word[], { from, to }: Stretch): DescribedSpeaker {
  const keys = words.slice(from, to).map(({ key }) => key)
  const end = keys.findIndex((key, index) => index > 0 && (behindHead.has(key) || isReduced(keys, index)))
  const core = end < 0 ? keys : keys.slice(0, end)
  const head = (core.at(-1) ?? '').replace(/['’]s$/, '')
  const has = (list: ReadonlySet<string>) => core.some((key) => list.has(key))
  const shown = { from, to }
  const plain = { shown, isAnonymous: false, isDocument: false, isShort: false, head }
  if (keys.length === 1 && (en.pronouns.has(head) || head === 'both'))
    return { ...plain, kind: 'not-recorded', isShort: true }
  // "Everybody", "few of them": no name, whatever letter a sentence begins with.
  if (core.length === 1 && en.indefinites.has(head)) return { ...plain, kind: 'unnamed' }
  const capitals = nameIn(words, { from, to: from + core.length })
  // "A Western diplomat" is no name, "the mayor Timo Arlen" ends with one.
  const name = capitals && capitals.to >= from + core.length ? capitals : null
  const isDefinite = ['the', 'its', 'his', 'her', 'their'].includes(keys[0] ?? '')
  const isLower = name === null || name.to - name.from === 0
  const isBareReport = head === 'reports' && !isDefinite
  if (en.documents.has(head) && !isBareReport && !(name && name.to === from + core.length))
    return { ...plain, kind: 'role', isDocument: true, isShort: isLower && isDefinite && core.length <= 2 }
  if (en.unnamed.has(head) && (isLower || !isDefinite)) return { ...plain, kind: 'unnamed' }
  if (isOutlet(words, from, core)) return { ...plain, kind: 'outlet' }
  if (en.organisations.has(head) || (has(en.organisations) && !has(en.roles))) {
    const isShort = isDefinite && isLower && core.length <= 2
    return { ...plain, kind: 'organisation', isShort }
  }
  // "Mayor blames board", as headlines have it, means whoever the article says is mayor.
  if (name && en.roles.has(head)) return { ...plain, kind: 'role', isShort: core.length === 1 }
  if (name) return { ...plain, kind: nameKind(words, name, keys), isShort: isShortName(words, name) }
  if (en.roles.has(head)) return { ...plain, kind: 'role', isShort: isDefinite && core.length <= 3 }
  return { ...plain, kind: 'role', isShort: isDefinite && core.length <= 2 }
}

// "A letter seen by the Courant": a participle behind the noun.
const isReduced = (keys: readonly string[], index: number) =>
  /(?:ed|en|ing)$/.test(keys[index] ?? '') && behindHead.has(keys[index + 1] ?? '')

function isOutlet(words: readonly Word[], from: number, core: readonly string[]): boolean {
  const isCapital = words.slice(from, from + core.length).some(({ text }, index) => index > 0 && /^\p{Lu}/u.test(text))
  if (core.some((_, index) => phraseAt(en.agencies, words, from + index))) return true
  return (isCapital || core[0] === 'newspaper') && core.some((key) => en.outlets.has(key))
}

function nameKind(words: readonly Word[], name: Stretch, keys: readonly string[]): DescribedSpeaker['kind'] {
  const isOrganised = keys[0] === 'the' && !keys.some((key) => en.titles.has(key) || en.roles.has(key))
  return isOrganised || /^\p{Lu}{2,}$/u.test(words[name.from]?.text ?? '') ? 'organisation' : 'named'
}

// A surname alone, or with Mr: a name of one word.
function isShortName(words: readonly Word[], { from, to }: Stretch): boolean {
  const own = words.slice(from, to).filter(({ key, kind }) => kind !== 'sign' && !en.titles.has(key))
  return own.length <= 1
}

const isName = (words: readonly Word[], at: number) => /^\p{Lu}/u.test(words[at]?.text ?? '')
const particles = new Set('al bin ibn de van von der del la el abu of & the ben di da du'.split(' '))

/** The longest run of words with capital letters in a stretch: a name, with its particles; null where there is none. */
export function nameIn(words: readonly Word[], { from, to }: Stretch): Stretch | null {
  let best: Stretch | null = null
  for (let at = from; at < to; at++) {
    const key = words[at]?.key ?? ''
    if (!isName(words, at) || en.determiners.has(key) || en.pronouns.has(key)) continue
    let end = at + 1
    while (end < to && goesOn(words, end, to)) end++
    const length = end - at
    const isFirst = at === from && length === 1 && to - from > 1 && en.unnamed.has(key)
    if (!isFirst && (best === null || length > best.to - best.from)) best = { from: at, to: end }
    at = end
  }
  return best
}

function goesOn(words: readonly Word[], at: number, to: number): boolean {
  if (isName(words, at)) return true
  const key = words[at]?.key ?? ''
  if (
    words[at]?.text === '.' &&
    (en.titles.has(words[at - 1]?.key ?? '') || /^\p{Lu}$/u.test(words[at - 1]?.text ?? ''))
  )
    return true
  return at + 1 < to && (particles.has(key) || words[at]?.text === '&') && isName(words, at + 1) && key !== 'the'
}
