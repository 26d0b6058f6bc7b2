/** Scripts of which a text in another language than English is recognised, and what is written in them for the most part. */
const scripts: readonly (readonly [script: string, letters: RegExp, language: (text: string) => string])[] = [
  ['Arab', /\p{Script=Arabic}/gu, languageInArabic],
  ['Hebr', /\p{Script=Hebrew}/gu, () => 'he'],
  ['Cyrl', /\p{Script=Cyrillic}/gu, (text) => (/[іїєґ]/i.test(text) && !/[ыэё]/i.test(text) ? 'uk' : 'ru')],
  ['Grek', /\p{Script=Greek}/gu, () => 'el'],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, () => 'ja'],
  ['Hans', /\p{Script=Han}/gu, () => 'zh'],
  ['Kore', /\p{Script=Hangul}/gu, () => 'ko'],
]

/** As much of a text as tells its script, in characters. */
const enough = 20_000

/**
 * The language of a text (BCP 47) by the script that most of its letters are of: `said`, what is said of it elsewhere,
 * where that is written in this script; else the likeliest. A Latin text tells nothing: what is said of it, or null.
 */
export function languageByScript(text: string, said: string | null): string | null {
  const start = text.slice(0, enough)
  const count = (letters: RegExp) => start.match(letters)?.length ?? 0
  const others = count(/\p{L}/gu)
  const mostlyIn = scripts.find(([, letters]) => count(letters) * 2 > others)
  if (!mostlyIn) return said
  const [script, , language] = mostlyIn
  return said !== null && scriptOf(said) === script ? said : language(start)
}

// Letters that Arabic has not: of Urdu, of Central Kurdish, of Persian.
function languageInArabic(text: string): string {
  if (/[ٹڈڑں]/.test(text)) return 'ur'
  if (/[ەڕڵێۆ]/.test(text)) return 'ckb'
  return (text.match(/[پچژگ]/g)?.length ?? 0) * 200 > text.length ? 'fa' : 'ar'
}

function scriptOf(tag: string): string | null {
  try {
    return new Intl.Locale(tag).maximize().script ?? null
  } catch {
    return null
  }
}
