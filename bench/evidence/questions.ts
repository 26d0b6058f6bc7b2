import { suggestQuestions } from '@/lib/domain/asks/suggest-questions'
import {
  firstDossierAsked,
  firstDossierLinks,
  statisticsOf,
  storiesAsked,
  wantedQuestion,
  type AskedCase,
} from '../../tests/support/asked-claims'
import { whySkipped } from '../../tests/support/shared-suite'
import { atMost, type BenchLine } from '../bench-line'
import { atLeast, beside, notSeen } from '../speed/measure'

/** E10: questions and links suggested, on the stories and on the first dossier without its own. */
export function* questions(): Generator<BenchLine> {
  const stories = storiesAsked()
  if (!stories) yield notSeen('E10', whySkipped)
  else {
    const { figures, suggested, wanted, met } = scored(stories)
    yield atLeast('E10', `of ${figures.all} figure questions of the stories, suggested`, figures.met / figures.all, 0.7)
    yield atMost(
      'E10',
      `of ${suggested} questions suggested for the stories, not wanted`,
      1 - wanted / suggested,
      0.334,
    )
    yield beside('E10', `of ${stories.questions.length} questions of the stories, suggested`, met)
  }
  const first = firstDossierAsked()
  const { suggested, wanted, met } = scored(first)
  yield atLeast('E10', `of the first dossier's ${first.questions.length} questions, suggested`, met, 12)
  yield beside('E10', `of ${suggested} questions suggested for the first dossier, wanted`, wanted)
  const { made, reached } = firstDossierLinks()
  yield atLeast(
    'E10',
    `of the first dossier's ${made} links, in the first five of a claim`,
    reached,
    Math.ceil(made / 2),
  )
}

function scored({ claims, questions: made }: AskedCase) {
  const suggested = suggestQuestions(claims, { statistics: statisticsOf(claims) })
  const wanted = suggested.map((question) => wantedQuestion(question, made)).filter((best) => best !== null)
  const met = new Set(wanted)
  const ofFigures = made.flatMap(({ kind }, index) => (kind === 'figure' ? [index] : []))
  return {
    suggested: suggested.length,
    wanted: wanted.length,
    met: met.size,
    figures: { all: ofFigures.length, met: ofFigures.filter((index) => met.has(index)).length },
  }
}
