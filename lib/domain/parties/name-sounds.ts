import { foldText } from '@/lib/domain/input/fold-text'

/**
 * What a name sounds like, as a row of signs, the same for Latin and Arabic letters: small letters as in English, and
 * `S` sh, `C` ch, `T` th, `D` dh, `Z` zh, `G` gh, `x` kh, `c` a "ch" that may be sh, k or kh, `Q` a "c" that may be s, k or ch,
 * `A`, `I`, `W` the long vowels that Arabic writes, `P` its deep d that Persians say as z, `_` ayn or hamza, `L` the l of an article, which the next letter may take over ("ash-Shami").
 */
export type Sounds = string

/** Letters of the Arabic script, as in Arabic and Persian. */
const arabic = new Map(
  Object.entries({
    ا: 'A',
    ب: 'b',
    ت: 't',
    ث: 'T',
    ج: 'j',
    ح: 'h',
    خ: 'x',
    د: 'd',
    ذ: 'D',
    ر: 'r',
    ز: 'z',
    س: 's',
    ش: 'S',
    ص: 's',
    ض: 'P',
    ط: 't',
    ظ: 'D',
    ع: '_',
    غ: 'G',
    ف: 'f',
    ق: 'q',
    ك: 'k',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ه: 'h',
    و: 'W',
    ي: 'I',
    ء: '_',
    ئ: 'I',
    ؤ: 'W',
    پ: 'p',
    چ: 'C',
    ژ: 'Z',
    ک: 'k',
    گ: 'g',
    ڤ: 'v',
    ی: 'I',
    ۀ: 'A',
  }),
)

/** Latin letters that sound otherwise together, longest first. */
const together: readonly (readonly [string, Sounds])[] = [
  ['tsch', 'C'],
  ['sch', 'S'],
  ['tch', 'C'],
  ['dzh', 'j'],
  ['ch', 'c'],
  ['sh', 'S'],
  ['kh', 'x'],
  ['gh', 'G'],
  ['th', 'T'],
  ['dh', 'D'],
  ['zh', 'Z'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['dj', 'j'],
  ['qu', 'ku'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['x', 'ks'],
  ['w', 'u'],
  ['y', 'i'],
]

const articles = new Set(['al', 'el', 'ul', 'il'])
/** Letters that take over the l of an article. */
const assimilated = /^[aeu](sh|th|dh|[tdrzsn])$/

/** Longer names are compared by their beginning: so many letters. */
export const longestName = 200

/** The words of a name as they sound, in their order; none where it has no letter that is read. */
export function soundsOf(name: string): Sounds[] {
  const words = foldText(name.slice(0, longestName))
    .replace(/['’‘`ʿʾ.]/g, '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
  const sounds: Sounds[] = []
  let article = ''
  for (const [at, word] of words.entries()) {
    if (isArticle(word, words[at + 1])) {
      article = '_L'
      continue
    }
    sounds.push(onceEach(article + soundOf(word)))
    article = ''
  }
  return sounds.filter((sound) => sound !== '')
}

function isArticle(word: string, next: string | undefined): boolean {
  if (next === undefined) return false
  if (articles.has(word) || word === 'ال') return true
  const letter = assimilated.exec(word)?.[1]
  return letter !== undefined && next.startsWith(letter)
}

function soundOf(word: string): Sounds {
  return /\p{Script=Arabic}/u.test(word) ? soundOfArabic(word) : soundOfLatin(word)
}

function soundOfArabic(word: string): Sounds {
  const hasArticle = word.startsWith('ال') && word.length > 4
  const rest = (hasArticle ? word.slice(2) : word).replace(/تش/g, 'چ')
  // A final h is often a vowel: teh marbuta is folded to it, and Persian writes e so.
  const sounds = [...rest].map((letter) => arabic.get(letter) ?? '').join('')
  return (hasArticle ? '_L' : '') + (rest.length > 2 && sounds.endsWith('h') ? `${sounds.slice(0, -1)}H` : sounds)
}

function soundOfLatin(word: string): Sounds {
  let sounds = ''
  for (let at = 0; at < word.length;) {
    const [letters, sound] = soundAt(word, at)
    sounds += sound
    at += letters
  }
  return sounds.length > 2 && sounds.endsWith('h') ? `${sounds.slice(0, -1)}H` : sounds
}

function soundAt(word: string, at: number): [number, Sounds] {
  for (const [letters, sound] of together) if (word.startsWith(letters, at)) return [letters.length, sound]
  const letter = word.charAt(at)
  if (letter !== 'c') return [1, /[a-z]/.test(letter) ? letter : '']
  return [1, /[eiy]/.test(word.charAt(at + 1)) ? 'Q' : 'k']
}

// A doubled letter sounds once.
function onceEach(sounds: Sounds): Sounds {
  return sounds.replace(/(.)\1+/gu, '$1')
}
