/** What makes patterns slow: long runs of what they repeat over, and an end that fits nothing. */
const seeds: Record<string, string> = {
  letters: 'a',
  digits: '1',
  blanks: ' ',
  tabs: '\t',
  newlines: '\n',
  'carriage returns': '\r\n',
  commas: ',',
  'numbers with commas': '1,',
  'numbers with dots': '1.',
  'numbers and words': '12 thousand ',
  'about figures': 'about 1,400 ',
  ranges: 'between 1 and 2 to 3 ',
  hyphens: '-',
  'words with hyphens': 'a-',
  dates: '2012-03-11/',
  'open dates': '2012-1X~?',
  quotes: '"',
  'doubled quotes': 'a""',
  apostrophes: "'",
  'at signs': '@',
  mentions: '@Ann ',
  stars: '*',
  'stars and underscores': '*_',
  brackets: '[',
  'links begun': '[a](',
  'nested links': '[a](b "',
  'angle brackets': '<',
  'tags begun': '<a href="',
  'nested tags': '<b><i>',
  'comments begun': '<!--',
  entities: '&#x',
  backticks: '`a',
  tables: '|-',
  lists: '\n- a\n  - ',
  quotations: '> ',
  'combining marks': 'e\u0301',
  'marks alone': '\u0301',
  astral: '😃',
  Arabic: 'حِمْص ',
  tatweel: 'ـ',
  'right-to-left marks': '\u200F',
  'full stops': 'A. ',
  'sentences without end': 'a?!.',
  backslashes: '\\',
  percents: '%2',
  'e-mail': 'a@a.',
  slashes: '/a',
  zeros: '0',
}

/** What is long only between a beginning and an end that call for it: the end is a letter. */
const between: Record<string, [string, string, string]> = {
  'stars after an address': ['https://a.example/', '*', 'a'],
  'brackets after an address': ['https://a.example/', '(', 'a'],
  'dots in an e-mail': ['mailto:a@a', '.a', 'a'],
}

/** Each hostile text by its kind, about `size` characters long, with an end that a greedy pattern must give back for. */
export function annotatedTexts(size: number): [string, string][] {
  const all = [
    ...Object.entries(seeds).map(([kind, seed]) => [kind, ['', seed, '']] as const),
    ...Object.entries(between),
  ]
  return all.map(([kind, [begin, seed, end]]) => [
    kind,
    `${begin}${seed.repeat(Math.ceil(size / seed.length))}${end}\u0001!`,
  ])
}
