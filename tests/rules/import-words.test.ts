import { expect, test } from 'vitest'
import { columnOf } from '@/lib/domain/claim-rows/columns'
import * as vocabulary from '@/lib/domain/vocabulary'
import * as words from '@/lib/domain/vocabulary-words'
import { formWords } from '@/lib/words/claims/form'
import { textOf } from './source-files'

/** Every field of a claim that takes words of a closed list: by its JSON path, with the form's label and its labels. */
const lists = [
  ['kind', formWords.kind, vocabulary.claimKinds, words.kindWords],
  [
    'statementIs',
    'none: kept from suggestions',
    vocabulary.statementOwners,
    { ours: 'our words', article: 'still the words of the article' },
  ],
  ['attribution', formWords.whetherItWasSaid, vocabulary.attributions, words.attributionWords],
  ['chain.manner', formWords.inWhatManner, vocabulary.manners, words.mannerWords],
  ['chain.knows', formWords.howTheyKnow, vocabulary.knowledges, words.knowledgeWords],
  ['eventDate.basis', `${formWords.whenItHappened}: ${formWords.howItIsKnown}`, vocabulary.dateBases, words.basisWords],
  ['saidDate.basis', `${formWords.whenItWasSaid}: ${formWords.howItIsKnown}`, vocabulary.dateBases, words.basisWords],
  ['figure.count', formWords.whatItCountsOver, vocabulary.countKinds, words.countWords],
  ['figure.basis', formWords.howTheyCameByIt, vocabulary.figureBases, words.figureBasisWords],
  [
    'figure.asOfBasis',
    formWords.howThatDateIsKnown,
    vocabulary.asOfBases,
    { stated: formWords.theTextStatesIt, inferred: formWords.inferredByUs },
  ],
  ['answer.stance', formWords.stance, vocabulary.stances, words.stanceWords],
] as const satisfies readonly (readonly [string, string, readonly string[], Readonly<Record<string, string>>])[]

/** The list of docs/import.md, as it must read. */
function listed(): string {
  const rows = lists.flatMap(([field, label, values, labels]) =>
    values.map((value, at) => {
      const first = at === 0 ? `\`${field}\` (\`${columnOf(field)}\`)` : ''
      return `| ${first} | ${at === 0 ? label : ''} | \`${value}\` | ${(labels as Record<string, string>)[value]} |`
    }),
  )
  return ['| Field (column) | Label in the form | Word | The form says |', '|---|---|---|---|', ...rows].join('\n')
}

test('docs/import.md lists every word that an import takes with the form’s label for it, as the catalogues have them', () => {
  const [, list = ''] =
    /<!-- words: tests\/rules\/import-words\.test\.ts -->\n\n([^]*?)\n\n<!-- end of words -->/.exec(
      textOf('docs/import.md'),
    ) ?? []
  const plain = (text: string) =>
    text
      .replaceAll(/ *\| */g, '|')
      .replaceAll(/-{3,}/g, '---')
      .split('\n')
  expect(plain(list), `write it so:\n${listed()}`).toEqual(plain(listed()))
})
