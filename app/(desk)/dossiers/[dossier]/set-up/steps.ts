import type { SetUpView } from '@/lib/services/dossiers/show-set-up'
import { setUpWords } from '@/lib/words/dossiers/set-up'
import { say } from '@/lib/words/say'

/** A step of the set-up: where it is on the page, whether nothing is left to do in it, and how far it is, in words. */
export interface SetUpStep {
  id: string
  number: number
  title: string
  isDone: boolean
  how: string
}

/** The steps of a set-up and how far each is, by what the dossier holds. */
export function stepsOf({ articles, speakers, asks, grid }: SetUpView) {
  const hasArticles = articles.length > 0
  const certain = articles.reduce((sum, article) => sum + article.certain.length, 0)
  const areDecided = articles.some(({ decided }) => decided > 0)
  const left = speakers.groups.flat().length
  const step = (number: number, id: string, title: string, isDone: boolean, how: string): SetUpStep => {
    return { number, id, title, isDone, how }
  }
  const afterArticles = (how: string) => (hasArticles ? how : setUpWords.comesAfterArticles)
  return {
    articles: step(
      1,
      'articles',
      setUpWords.articles,
      hasArticles,
      hasArticles ? say(setUpWords.articleCount, { count: articles.length }) : setUpWords.noArticles,
    ),
    whoSpeaks: step(
      2,
      'who-speaks',
      setUpWords.whoSpeaks,
      hasArticles && left === 0,
      afterArticles(left === 0 ? setUpWords.everySpeakerIsParty : say(setUpWords.speakersLeft, { count: left })),
    ),
    certainClaims: step(
      3,
      'certain-claims',
      setUpWords.certainClaims,
      areDecided && certain === 0,
      afterArticles(certain === 0 ? setUpWords.nothingCertain : say(setUpWords.certainCount, { count: certain })),
    ),
    questions: step(
      4,
      'questions',
      setUpWords.questions,
      grid.questions > 0 && asks.asks.length === 0,
      asks.asks.length === 0 ? setUpWords.noQuestionsNow : say(setUpWords.openQuestions, { count: asks.asks.length }),
    ),
    grid: step(
      5,
      'grid',
      setUpWords.theGrid,
      grid.contested > 0,
      grid.questions === 0 ? setUpWords.noRows : say(setUpWords.rows, grid),
    ),
  }
}
