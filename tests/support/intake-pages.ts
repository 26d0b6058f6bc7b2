import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What an intake page must give: its paragraphs in order, and words that may stand in none of them. */
export interface IntakePage {
  name: string
  keeps: readonly string[]
  drops: readonly string[]
  language: 'en' | 'ar'
}

const headline = 'Forty missing after dam breach in Norvale'
const authority =
  'The river authority of Norvale said on Monday that crews were still searching the lower town, where water stood in ' +
  'the cellars of most houses, and asked people who had left to register with the town hall before returning.'
const after = (words: string) => `${authority} ${words}`
const mayor = after('The mayor, Ilse Ardan, said she had no list of names yet.')
const boats = after('Rescuers said boats were the only way in.')
const owner = after("A spokesman for the dam's owner declined to comment.")
const helicopters = after('The interior ministry said it would send two helicopters.')
const usual = [mayor, boats, owner, helicopters]
const foot = 'The Norvale Post'

const page = (name: string, keeps: readonly string[], drops: readonly string[] = []): IntakePage => ({
  name,
  keeps,
  drops,
  language: 'en',
})
const english = (name: string, keeps: readonly string[], drops: readonly string[] = []) =>
  page(name, [headline, ...keeps], [foot, ...drops])

const toll =
  'قال المتحدث باسم بلدية نورفيل إن 17 شخصا على الأقل قتلوا بعد انهيار السد، بينما تحدثت المعارضة عن مقتل ستين شخصا.'
const teams =
  'وأضاف أن فرق الإنقاذ ما زالت تبحث عن المفقودين في البلدة السفلى، وأن المياه غمرت معظم المنازل منذ فجر الاثنين.'
const arabic = (name: string): IntakePage => ({
  name,
  keeps: ['انهيار سد نورفيل', toll, teams, teams, teams],
  drops: [],
  language: 'ar',
})

/** The pages of `tests/support/intake`, each a kind that reading gets wrong, with what reading it right gives. */
export const intakePages: readonly IntakePage[] = [
  english('b1-standfirst-h2', ['Officials count 17 dead; opposition says at least 60 were swept away', ...usual]),
  english('b1b-standfirst-p-in-header', [
    'Officials count 17 dead; opposition says at least 60 were swept away',
    ...usual,
  ]),
  english('b2-linked-paragraph', [
    mayor,
    'On Sunday evening the ministry had put the dead at 17 and the injured at 43, figures the opposition called far too low.',
    boats,
    owner,
    helicopters,
  ]),
  english('b3-figcaption', [
    mayor,
    'Residents carry one of 23 coffins through Norvale on Sunday, according to the parish. Photo: agency',
    boats,
    owner,
    helicopters,
  ]),
  english(
    'b4-toll-table',
    [
      mayor,
      'Who counts what',
      'Source: Interior ministry; Dead: 17; As of: 3 May',
      'Source: Opposition; Dead: at least 60; As of: 3 May',
      'Source: Red Cross branch; Dead: 31; As of: 4 May',
      boats,
      owner,
      helicopters,
    ],
    [],
  ),
  english(
    'b5-sup-footnote',
    [after('The ministry said 120 [1] people had died.'), ...usual, 'Figure of 4 May, 18:00.'],
    ['1201'],
  ),
  english(
    'b6-del-ins',
    [after('The ministry said 108 people had died.'), after('Another 21 were missing.'), ...usual],
    ['92', '12 '],
  ),
  english('b7-br-paragraphs', [
    after('The ministry said 17 people died.'),
    after('The opposition said 60 died.'),
    after('The parish counted\n23 coffins.'),
  ]),
  english(
    'b8-jsonld-only',
    [
      'The interior ministry said on Monday that 17 people had died when the dam above Norvale gave way. The opposition said at least 60 had been swept away.',
    ],
    ['Please turn on JavaScript'],
  ),
  page(
    'b9-live-blog',
    [
      'Norvale dam breach – live',
      '18:40',
      after('The ministry now says 31 people died, up from 17.'),
      '15:10',
      after('The opposition says at least 60 were swept away.'),
      '09:05',
      after('The ministry says 17 people died.'),
    ],
    [foot],
  ),
  english('b10-list-details-correction', [
    'Ministry: 17 dead',
    'Opposition: at least 60',
    'Parish: 23 coffins',
    ...usual,
    'How we count',
    "We print the ministry's number first because it names the dead.",
    "This article was amended on 5 May: an earlier version gave the ministry's toll as 71; it is 17.",
  ]),
  english('b11-pull-quote', [
    mayor,
    after('“We buried 23 of ours on Sunday,” said the priest, Tomas Berel.'),
    boats,
    owner,
    helicopters,
  ]),
  arabic('b12-windows1256-meta'),
  arabic('b13-windows1256-xml-declaration-only'),
  page('b14-charset-unicode-but-utf8', [headline, ...usual]),
  page('b15-utf8-one-stray-byte', [headline, ...usual, 'The ministry’s list has 17 names.']),
  page('b16-latin1-declared-cp1252-bytes', [
    headline,
    ...usual,
    '“We buried 23” – the priest said. It cost €4 million…',
  ]),
]

/** The bytes of an intake page, or of another file beside it, by its name with its ending. */
export function intakeBytes(fileName: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, 'intake', fileName)))
}
