import { describeQuote, findQuote } from '@/lib/domain/anchors/anchor'
import { foreignOffsets } from '@/lib/domain/anchors/foreign-offsets'
import { decodeCursor } from '@/lib/domain/claims/cursor'
import { termFault } from '@/lib/domain/claims/filter-terms'
import { codePointIndex, sliceCodePoints } from '@/lib/domain/input/code-point-index'
import { csvCell, guardCell, parseCsv, unguardCell } from '@/lib/domain/exports/csv'
import { momentOrder } from '@/lib/domain/dates/moment'
import { describeEdtf, parseEdtf, sameDate } from '@/lib/domain/dates/edtf'
import { edtfSchema } from '@/lib/domain/dates/edtf-schema'
import { readTypedDate } from '@/lib/domain/dates/typed-date'
import { resolveDate } from '@/lib/domain/dates/resolve-date'
import { readFigure } from '@/lib/domain/figures/figure'
import { nameKey, rankNames } from '@/lib/domain/parties/name-key'
import { rankLinks } from '@/lib/domain/suggestions/rank-links'
import { piecesOf } from '@/lib/domain/sentences/sentences'
import { wordsOf } from '@/lib/domain/sentences/words'
import { findDates } from '@/lib/domain/suggestions/find-dates'
import { suggestClaims } from '@/lib/domain/suggestions/suggest-claims'
import { findFigures } from '@/lib/domain/figures/find-figures'
import { readPhrase } from '@/lib/domain/figures/phrase'
import { figureSchema } from '@/lib/domain/figures/schema'
import { lineList } from '@/lib/domain/input/line-list'
import { findMentions } from '@/lib/domain/notes/mentions'
import { occurrences } from '@/lib/domain/anchors/occurrences'
import { textPieces } from '@/lib/domain/lines/unbroken'
import { compareFigures } from '@/lib/domain/readings/reading'
import { nearness } from '@/lib/domain/sources/near-texts'
import { normaliseLineEnds } from '@/lib/domain/sources/paragraphs'
import { newPassword } from '@/lib/domain/accounts/password'
import { searchWords } from '@/lib/domain/input/search-words'
import { slugOf } from '@/lib/domain/input/slug'
import { guessFromText } from '@/lib/domain/sources/guesses'
import { tagList } from '@/lib/domain/notes/tags'
import { textLines } from '@/lib/domain/anchors/text-lines'
import { countCodePoints, emailText, keyText, longText, plainText, uuidText } from '@/lib/domain/input/text'
import { ownPath } from '@/lib/web/own-path'
import { renderMarkdown } from '@/lib/web/render-markdown'
import { decodeText } from '@/lib/services/sources/input/decode-text'
import { textDifferences } from '@/lib/services/sources/input/text-differences'
import { startSessionInput } from '@/lib/services/sessions/start-session'
import { compared } from '@/tests/support/compared-figures'

const hostileFigure = (text: string) =>
  compared(
    { asOfDate: text, from: text, to: text, scope: `, ${text}`, count: 'period' },
    { saidDate: text, publishedDate: text },
  )

const hostileSide = (text: string) => ({
  headline: text,
  words: text,
  publishedDate: text,
  figures: [],
  speaker: text,
  place: text,
  language: 'en',
})

const article = (language: string) => ({ publishedDate: '2012-03-12', outlet: 'The Post', agency: null, language })

const members = [
  { id: '1', name: 'Ann' },
  { id: '2', name: 'Ann Writer' },
]

/** Everything that reads a text from outside, by name. */
export const matchers: Record<string, (text: string) => unknown> = {
  readFigure,
  readPhrase,
  'findFigures in English': (text) => findFigures(text, { language: 'en' }),
  'findFigures in Arabic': (text) => findFigures(text, { language: 'ar' }),
  wordsOf,
  piecesOf,
  findDates: (text) => findDates(wordsOf(text), '2012-03-12'),
  // A reader made of these and of findFigures, for a worker: S13 measures all of a long text.
  'suggestClaims in English, of 20 kB': (text) => suggestClaims(text.slice(0, 20_000), article('en')),
  'suggestClaims in Arabic, of 20 kB': (text) => suggestClaims(text.slice(0, 20_000), article('ar')),
  'readTypedDate, of the longest words': (text) =>
    readTypedDate(text.slice(0, 97) + text.slice(-3), { published: '2012-03-12', time: true }),
  resolveDate: (text) => resolveDate(text, '2012-03-12'),
  'resolveDate, of the longest words': (text) =>
    resolveDate(text.slice(0, 77) + text.slice(-3), '2012-03-12', '2012-03-10'),
  rankLinks: (text) => rankLinks(hostileSide(text), [hostileSide(text)], { documents: 10, frequency: () => 1 }),
  rankNames: (text) => rankNames(text, [text, 'Ann']),
  nameKey,
  parseEdtf,
  describeEdtf,
  edtfSchema: (text) => edtfSchema.safeParse(text),
  parseCsv,
  csvCell,
  guardCell,
  unguardCell,
  textPieces,
  figureSchema: (text) => figureSchema.safeParse({ words: text, asOfDate: text, from: text }),
  compareFigures: (text) => compareFigures(hostileFigure(text), compared({ scope: text })),
  momentOrder: (text) => momentOrder(text, text),
  sameDate: (text) => sameDate(text, text),
  decodeText: (text) => decodeText(Buffer.from(text), { isHtml: true }),
  tagList: (text) => tagList.safeParse(text),
  lineList: (text) => lineList(plainText({ max: 300 }), 50, 'Too many.').safeParse(text),
  findMentions: (text) => findMentions(text, members),
  searchWords,
  renderMarkdown,
  'renderMarkdown, of the longest note': (text) => renderMarkdown(text.slice(0, 19_997) + text.slice(-3)),
  slugOf: (text) => slugOf(text, 'x'),
  ownPath: (text) => ownPath(`/${text}`),
  textLines,
  normaliseLineEnds,
  'nearness to one that is as long': (text) => nearness(text, text),
  'textDifferences to one half as long': (text) => textDifferences(text, text.slice(50_000)),
  guessFromText: (text) => guessFromText([{ text }, { text }]),
  countCodePoints,
  codePointIndex: (text) => codePointIndex(text).toCodePoint(5),
  sliceCodePoints: (text) => sliceCodePoints(text, 5, 50_000),
  describeQuote: (text) => describeQuote(text, 10, 50_000),
  findQuote: (text) => findQuote(text, { exact: text.slice(0, 100), prefix: text.slice(0, 32), suffix: 'no such end' }),
  foreignOffsets: (text) => foreignOffsets(text, { start: 9000, end: 9999, sha256: 'x' }, () => ''),
  occurrences: (text) => occurrences(text, `${text.slice(0, 1000)}x`),
  termFault: (text) => termFault('q', text),
  decodeCursor: (text) => decodeCursor('updated', text),
  plainText: (text) => plainText({ max: 2000, label: 'It' }).safeParse(text),
  longText: (text) => longText.safeParse(text),
  emailText: (text) => emailText.safeParse(text),
  keyText: (text) => keyText.safeParse(text),
  uuidText: (text) => uuidText.safeParse(text),
  newPassword: (text) => newPassword.safeParse(text),
  signIn: (text) => startSessionInput.safeParse({ email: text, password: text }),
}
