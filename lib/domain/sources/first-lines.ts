import { readTypedDate } from '@/lib/domain/dates/typed-date'

/** What the lines above an article's first paragraph say of it, each with the words that say it. */
export interface FirstLines {
  byline: string | null
  agency: { name: string; words: string; isInByline: boolean } | null
  date: { edtf: string; words: string } | null
}

/** News agencies by the words that their lines have, in Latin and Arabic letters. */
const agencies: readonly (readonly [name: string, words: string])[] = [
  ['AFP', 'AFP|Agence France-Presse|أ\\.?\\s?ف\\.?\\s?ب|فرانس برس'],
  ['Reuters', 'Reuters|رويترز'],
  ['AP', 'AP|Associated Press|أسوشيتد برس'],
  ['dpa', 'DPA|dpa|د\\.?\\s?ب\\.?\\s?أ'],
  ['EFE', 'EFE'],
  ['ANSA', 'ANSA'],
  ['TASS', 'TASS|Itar-Tass|تاس'],
  ['Interfax', 'Interfax'],
  ['Xinhua', 'Xinhua|شينخوا'],
  ['SANA', 'SANA|سانا'],
  ['Anadolu', 'Anadolu(?: Agency)?|الأناضول'],
  ['IRNA', 'IRNA|إرنا'],
  ['UPI', 'UPI'],
  ['PA', 'PA Media|Press Association'],
]
const byName = agencies.map(([name, words]) => ({
  name,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u'),
}))

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const dates = [
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${months})\\.?,?\\s\\d{4}\\b`, 'i'),
  new RegExp(`\\b(?:${months})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}\\b`, 'i'),
  /\b\d{4}-\d{2}-\d{2}\b/,
  /[\d٠-٩]{1,2}\s\p{Script=Arabic}{3,10}(?:\s(?:الأول|الثاني|الاول))?(?:\s?\/\s?\p{Script=Arabic}{3,10}(?:\s(?:الأول|الثاني|الاول))?)?\s[\d٠-٩]{4}/u,
]
const byline = /^(?:by|بقلم|كتبها?|كتب)[\s:]+(?=\S)/iu

/** Lines that are looked at, and of the first long one its beginning, where agencies stand ("NORVALE (Reuters) - "). */
const most = { lines: 8, letters: 200, beginning: 90 }

/**
 * What the lines between headline and text say: who wrote, for which agency, when. `paragraphs` are those of the article
 * in order, its headline first.
 */
export function firstLines(paragraphs: readonly string[]): FirstLines {
  const lines = linesOf(paragraphs)
  const by = lines.find((line) => byline.test(line) && line.length <= most.letters)
  return { byline: by?.replace(byline, '').trim() || null, agency: agencyIn(lines, by), date: dateIn(lines) }
}

function linesOf(paragraphs: readonly string[]): string[] {
  const lines: string[] = []
  for (const text of paragraphs.slice(0, most.lines)) {
    lines.push(
      ...text
        .slice(0, 1_000)
        .split('\n')
        .map((line) => line.trim()),
    )
    if (text.length > most.letters) return [...lines.slice(0, -1), (lines.at(-1) ?? '').slice(0, most.beginning)]
  }
  return lines
}

function agencyIn(lines: readonly string[], by: string | undefined): FirstLines['agency'] {
  for (const line of lines) {
    const isBeginning = line.length > 60
    // In a sentence an agency is mentioned; in brackets or alone at the end of a short line the text is its copy.
    const place = isBeginning ? (/^[^()]{0,60}\(([^()]{2,30})\)\s?[-–—:]/u.exec(line)?.[1] ?? '') : line
    const agency = byName.find(({ pattern }) => pattern.test(place))
    if (agency && (line === by || isBeginning || isAgencyLine(line, agency.pattern)))
      return { name: agency.name, words: line.slice(0, most.beginning), isInByline: line === by }
  }
  return null
}

/** Whether a short line ends or begins with the agency: "Wednesday 27 Jul 2016 AFP", "Reuters, Norvale". */
function isAgencyLine(line: string, pattern: RegExp): boolean {
  const at = line.search(pattern)
  const rest = line.slice(at).replace(pattern, '')
  return at >= 0 && (/^[\s).,|/–—-]*$/u.test(rest) || (at === 0 && line.length < 40 && !/[.?!]$/.test(line)))
}

function dateIn(lines: readonly string[]): FirstLines['date'] {
  for (const line of lines)
    for (const pattern of dates) {
      const words = pattern.exec(line)?.[0]
      const date = words ? readTypedDate(words, { published: null }) : null
      if (words && date && !('problem' in date)) return { edtf: date.edtf, words }
    }
  return null
}

/** The day that an address names in its path: "/2016/07/27/", "/2016-07-27-", "/20160727"; null for none. */
export function dateInAddress(address: string | null): string | null {
  const path = address && URL.canParse(address) ? new URL(address).pathname : ''
  const [, year = '', month = '', day = ''] =
    /(?<!\d)((?:19|20)\d\d)([/-]?)(0[1-9]|1[0-2]|[1-9](?=[/-]))\2(0[1-9]|[12]\d|3[01]|[1-9])(?!\d)/
      .exec(path.slice(0, 2_000))
      ?.filter((_, index) => index !== 2) ?? []
  if (year === '') return null
  const edtf = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return 'problem' in readTypedDate(edtf, { published: null }) ? null : edtf
}
