import { expect, test } from 'vitest'
import { suggestQuestions } from '@/lib/domain/asks/suggest-questions'
import { firstDossierAsked, statisticsOf, storiesAsked, wantedQuestion } from '@/tests/support/asked-claims'
import { hasSharedSuites, whySkipped } from '@/tests/support/shared-suite'
import { asked, counting, evenWords } from './asked'

const suggest = (...claims: Parameters<typeof suggestQuestions>[0]) =>
  suggestQuestions(claims, { statistics: evenWords })

test('figures that differ are a question with its scope, and the claims it would take', () => {
  const more = { event: 'flood' }
  const scope = { scope: 'Hadrel', countKind: 'cumulative' as const }
  expect(suggest(counting(19, 'police', scope, more), counting(31, 'army', scope, more))).toMatchObject([
    {
      rule: 'one-count',
      kind: 'figure',
      text: 'How many people were killed (Hadrel)?',
      measure: 'killed',
      who: 'all',
      scope: 'Hadrel',
      countKind: 'cumulative',
      event: 'flood',
      claims: [
        { index: 0, stance: 'asserts', position: null },
        { index: 1, stance: 'asserts', position: null },
      ],
      sources: 2,
      speakers: 2,
    },
  ])
})

test('the same figure, or one speaker alone, asks nothing', () => {
  expect(suggest(counting(19, 'police'), counting(19, 'army'))).toEqual([])
  expect(suggest(counting(19, 'police'), counting(31, 'police'))).toEqual([])
})

test('what one says and another denies is a question: did it happen', () => {
  const [question] = suggest(
    asked('The town of Hadrel was not warned by sirens', 'mayor'),
    asked('The town of Hadrel was warned by sirens', 'company'),
  )
  expect(question).toMatchObject({ kind: 'yes-no', text: 'Is it true that the town of Hadrel was warned by sirens?' })
  expect(question?.claims.toSorted((a, b) => a.index - b.index)).toEqual([
    { index: 0, stance: 'denies', position: null },
    { index: 1, stance: 'asserts', position: null },
  ])
})

test('who did it is a choice with the positions of the answers; who takes none is left out, who does not know is not', () => {
  const event = { event: 'killings' }
  const [question] = suggest(
    asked('Militias carried out the killings in the quarter', 'activists', event),
    asked('Terrorists carried out the killings in the quarter', 'state', event),
    asked('It is not known who carried out the killings in the quarter', 'monitor', event),
  )
  expect(question).toMatchObject({ kind: 'choice', text: 'Who carried out the killings in the quarter?' })
  expect(question?.positions.toSorted()).toEqual(['Militias', 'Terrorists'])
  expect(question?.claims.find(({ index }) => index === 2)).toEqual({
    index: 2,
    stance: 'says-unknown',
    position: null,
  })
})

test('with one position only, why is an open question', () => {
  const [question] = suggest(
    asked('The boxes of Sedrin came late because of fog', 'commission'),
    asked('The boxes of Sedrin came late because of the fog', 'ministry'),
  )
  expect(question).toMatchObject({ kind: 'open', positions: [], text: 'Why is it that the boxes of Sedrin came late?' })
})

test('what the dossier asks already is not suggested', () => {
  const claims = [counting(19, 'police'), counting(31, 'army')]
  const known = { text: 'Number of dead', measure: 'killed', scope: null, event: null }
  expect(suggestQuestions(claims, { statistics: evenWords, asked: [known] })).toEqual([])
  const elsewhere = { ...known, scope: 'Farfield' }
  const here = [counting(19, 'police', { scope: 'Hadrel' }), counting(31, 'army', { scope: 'Hadrel' })]
  expect(suggestQuestions(here, { statistics: evenWords, asked: [elsewhere] })).toHaveLength(1)
  const byText = { text: 'how many people were KILLED?', measure: null, scope: null, event: null }
  expect(suggestQuestions(claims, { statistics: evenWords, asked: [byText] })).toEqual([])
})

test('of the 22 questions of the first dossier, taken away, 12 at least are suggested', () => {
  const { claims, questions } = firstDossierAsked()
  const suggested = suggestQuestions(claims, { statistics: statisticsOf(claims) })
  expect(suggested.length).toBeLessThanOrEqual(40)
  const met = new Set(suggested.flatMap((question) => wantedQuestion(question, questions) ?? []))
  expect(questions).toHaveLength(22)
  expect(met.size).toBeGreaterThanOrEqual(12)
})

test.skipIf(!hasSharedSuites)(`the figure questions of the stories are suggested (${whySkipped})`, () => {
  const stories = storiesAsked()
  if (!stories) return
  const suggested = suggestQuestions(stories.claims, { statistics: statisticsOf(stories.claims) })
  const met = new Set(suggested.flatMap((question) => wantedQuestion(question, stories.questions) ?? []))
  const figures = stories.questions.flatMap(({ kind }, index) => (kind === 'figure' ? [index] : []))
  expect(figures.filter((index) => met.has(index)).length / figures.length).toBeGreaterThanOrEqual(0.7)
  expect(
    1 - suggested.filter((question) => wantedQuestion(question, stories.questions) !== null).length / suggested.length,
  ).toBeLessThanOrEqual(0.334)
})
