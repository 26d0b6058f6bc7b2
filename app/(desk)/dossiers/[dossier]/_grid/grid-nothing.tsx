import { EmptyState } from '@/app/_ui/empty-state'
import { LinkButton } from '@/app/_ui/link-button'
import type { GridView } from '@/lib/services/questions/show-grid'
import { setUpWords } from '@/lib/words/dossiers/set-up'
import { gridWords } from '@/lib/words/questions/grid'

/** What stands in place of an empty grid: how to see its questions again, or how to begin. */
export function GridNothing({ view, path }: { view: GridView; path: string }) {
  const { filter, can } = view
  if (Object.values(filter).some(Boolean))
    return (
      <EmptyState
        title={gridWords.noQuestionIsLeft}
        action={<LinkButton href={path}>{gridWords.showAllQuestions}</LinkButton>}
      >
        {gridWords.theseFiltersLeaveNone}
      </EmptyState>
    )
  const begin = can['source.add'] && can['question.ask'] && (
    <span className="flex flex-wrap justify-center gap-2">
      <LinkButton href={`${path}/set-up`} look="main">
        {setUpWords.setUpFromArticles}
      </LinkButton>
      <LinkButton href={`${path}/questions`}>{gridWords.askAQuestion}</LinkButton>
    </span>
  )
  return (
    <EmptyState title={gridWords.noQuestionsYet} action={begin}>
      {begin ? gridWords.askWhatTheSources : gridWords.theEditorsHaveAsked}
    </EmptyState>
  )
}
