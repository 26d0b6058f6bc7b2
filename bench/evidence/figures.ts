import { formatInterval, readFigure } from '@/lib/domain/figures/figure'
import { findFigures } from '@/lib/domain/figures/find-figures'
import { fieldFigures, figureWords, languageOf } from '../../tests/support/field-figures'
import { figureScore } from '../../tests/support/figure-score'
import { noPhrases } from '../../tests/support/rule-1-none'
import { kindPhrases, readPhrases } from '../../tests/support/rule-1-phrases'
import { sharedSuite, whySkipped } from '../../tests/support/shared-suite'
import { atMost, exactly, type BenchLine } from '../bench-line'
import { atLeast, notSeen } from '../speed/measure'

interface RangeCase {
  Results: { Text: string; Resolution: { value: string } }[]
}

/** E1 and E6: figures, read alone and found in texts, with how long that takes. */
export function* figures(): Generator<BenchLine> {
  yield* ownPhrases()
  yield* suiteRanges()
  yield* fieldRows()
  yield* speedOfReading()
}

/** E1: every phrase of rule 1, alone and in a sentence. */
function* ownPhrases(): Generator<BenchLine> {
  const wrong = [
    ...[...readPhrases, ...kindPhrases].filter(([words, reads]) => !isReadAs(words, reads)).map(([words]) => words),
    ...noPhrases.filter((words) => readFigure(words) !== null),
  ]
  const count = readPhrases.length + kindPhrases.length + noPhrases.length
  yield exactly('E1', `of ${count} phrases of rule 1 and their kinds, read wrongly`, wrong.join('; ') || 'none', 'none')
}

function isReadAs(words: string, reads: string): boolean {
  const figure = readFigure(words)
  return figure !== null && formatInterval(figure) === reads
}

/** Every figure row that real use showed: all of its inputs, read alone and found in a text. */
function* fieldRows(): Generator<BenchLine> {
  for (const { row, cases } of fieldFigures) {
    const wrong = cases.filter(([words, reads, finds]) => {
      const figure = readFigure(words)
      const proposed = findFigures(`${words}.`, { language: languageOf(words) }).map(figureWords)
      return (figure && figureWords(figure)) !== reads || proposed.join('; ') !== finds.join('; ')
    })
    const words = wrong.map(([each]) => each).join('; ')
    yield exactly('E6', `figure words of the field, ${row}: of ${cases.length}, read wrongly`, words || 'none', 'none')
  }
}

const articlesRead = 1_000
const wordsOfArticle = 300

/** Reading articles of news, one core, seconds of processor time. */
function* speedOfReading(): Generator<BenchLine> {
  const texts = articleTexts()
  if (!texts) return yield notSeen('E6', whySkipped)
  const before = process.cpuUsage()
  for (let index = 0; index < articlesRead; index++) {
    const { text, language } = texts[index % texts.length] as { text: string; language: string }
    findFigures(text, { language })
  }
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1_000_000
  yield atMost(
    'E6',
    `${articlesRead} articles of ${wordsOfArticle} words read for figures, seconds of one core`,
    seconds,
    5,
  )
}

/** Articles of the own cases and stories, each of as many words. */
function articleTexts(): { text: string; language: string }[] | null {
  const suites = ['claims-own.json', 'stories.json'].map((file) => sharedSuite(`suggestions/${file}`)) as ({
    articles: { text: string; language: string }[]
  } | null)[]
  if (suites.includes(null)) return null
  return suites
    .flatMap((suite) => suite?.articles ?? [])
    .map(({ text, language }) => {
      const words = text.split(' ')
      const many = Array.from({ length: Math.ceil(wordsOfArticle / words.length) }, () => words).flat()
      return { text: many.slice(0, wordsOfArticle).join(' '), language }
    })
}

/** E1: the number ranges of others. */
function* suiteRanges(): Generator<BenchLine> {
  const cases = sharedSuite('number-range.json') as RangeCase[] | null
  if (!cases) return yield notSeen('E1', whySkipped)
  const results = cases.flatMap(({ Results }) => Results)
  const read = results.filter(({ Text, Resolution }) => isRead(Text, Resolution.value))
  yield atLeast(
    'E1',
    `${results.length} English number ranges of Recognizers-Text, share read`,
    read.length / results.length,
    0.95,
  )
  yield* ranges()
  yield* figuresInTexts()
}

interface RangeSuite {
  cases: Record<string, { results: { text: string; value: string }[] }[]>
}

/** E6: the number ranges of both languages; fractions, powers and negatives are set aside. */
function* ranges(): Generator<BenchLine> {
  const suite = sharedSuite('suggestions/number-ranges.json') as RangeSuite | null
  if (!suite) return yield notSeen('E6', whySkipped)
  for (const [language, bar] of [
    ['English', 0.95],
    ['Arabic', 0.85],
  ] as const) {
    const results = (suite.cases[`${language}.NumberRangeModel`] ?? []).flatMap((one) => one.results)
    const scored = results.filter(({ text, value }) => text.trim() !== '' && !/[-.^/]/.test(value))
    const share = scored.filter(({ text, value }) => isRead(text, value)).length / scored.length
    yield atLeast('E6', `${scored.length} ${language} number ranges of Recognizers-Text, share read`, share, bar)
  }
}

/** E6: every figure of the own cases and stories, what it counts, and what is none. */
function* figuresInTexts(): Generator<BenchLine> {
  const score = figureScore(findFigures)
  if (!score) return yield notSeen('E6', whySkipped)
  yield atLeast(
    'E6',
    `${score.marked} figures in texts, share found with their bounds`,
    score.intervals / score.marked,
    0.9,
  )
  yield atLeast(
    'E6',
    `${score.measured} figures of people and shells, share with what they count`,
    score.measures / score.measured,
    0.85,
  )
  yield atLeast(
    'E6',
    `${score.proposed} figures found, share that are marked`,
    1 - score.isFalse / score.proposed,
    0.95,
  )
}

/** Whether the words read as the interval that the suite gives: the bounds, not the brackets. */
function isRead(words: string, value: string): boolean {
  const [low = '', high = ''] = value.slice(1, -1).split(',')
  const figure = readFigure(words)
  const lowFits = low === '' ? !figure?.low : figure?.low === Number(low)
  return figure !== null && lowFits && figure.high === (high === '' ? null : Number(high))
}
