import type { NoticeKind } from '@/lib/domain/vocabulary'

/** What an outlet says at its own text: that it corrected or withdrew it, in which words. */
export interface NoticeInText {
  kind: NoticeKind
  words: string
}

/** How a line begins that says so, in the languages of most sources; the reader of pages keeps such lines. */
const opening =
  /^(?:this (?:article|story|report|piece|page|headline|item|post)\b.{0,60}\b(?:was|has been|is)\b.{0,30}\b(?:amended|corrected|clarified|retracted|withdrawn)|(?:an )?earlier versions? of this\b|(?:correction|corrections|clarification|amendment|retraction)\b.{0,40}[:—–-]|\(?this corrects\b|تصحيح(?!\p{L})|berichtigung\b|korrektur\s?:|erratum\b|correctif\b|fe de errores\b)/iu
const withdrawn = /\b(?:retract(?:ed|ion)|withdrawn)\b/i
/** Characters of a notice that are kept; a notice takes 2,000. */
const longest = 2_000

/** The first paragraph that says that the outlet corrected or withdrew its text; null where none does. */
export function noticeInText(paragraphs: readonly string[]): NoticeInText | null {
  for (const text of paragraphs) {
    const words = text.trim()
    if (!opening.test(words.slice(0, 300))) continue
    return { kind: withdrawn.test(words.slice(0, 300)) ? 'retracted' : 'corrected', words: words.slice(0, longest) }
  }
  return null
}
