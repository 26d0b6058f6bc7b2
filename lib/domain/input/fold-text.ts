import { foldTable } from './fold-table'

const plain = new Map(foldTable.flatMap(([to, from]) => [...from].map((character) => [character, to] as const)))

/** Marks that fall away wherever they stand; those of Arabic are named below. */
const marks = /[\u0300-\u033F\u0342\u0345-\u0362\u20DD-\u20E0\u20E2-\u20E4]/gu

/** Letters that lose their marks, apart from the few that `unaccent` leaves alone. */
const marked = /[\p{Script=Latin}\p{Script=Greek}Ёё]/u
const leftAlone = 'ǢǣǮǯǼǽǾǿ'

/** Arabic: alef with anything on it, alef maksura, teh marbuta, both sets of digits. */
const arabicFrom = 'آأإٱىة٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'
const arabicTo = 'اااايه01234567890123456789'
/** Arabic tatweel and marks. */
const arabicMarks = /\u0640|[\u064B-\u0658]|\u0670/g

/**
 * A text as names and claims are searched by: without accents, case, compatibility forms, Arabic marks and letter
 * forms. The same as `fold_text` in the database (migrations 0001 and 0016).
 */
export function foldText(text: string): string {
  const characters = [...text.normalize('NFKC')].map(foldCharacter).join('')
  return characters
    .toLowerCase()
    .replace(arabicMarks, '')
    .replace(/[آأإٱىة٠-٩۰-۹]/g, (letter) => arabicTo[arabicFrom.indexOf(letter)] ?? letter)
}

/** Whether two names are the same by the fold, whatever blanks stand around them. */
export function isSameName(one: string, other: string): boolean {
  const folded = foldText(one.trim())
  return folded !== '' && folded === foldText(other.trim())
}

function foldCharacter(character: string): string {
  const replaced = plain.get(character)
  if (replaced !== undefined) return replaced
  if (!marked.test(character) || leftAlone.includes(character)) return character.replace(marks, '')
  return character.normalize('NFD').replace(marks, '')
}
