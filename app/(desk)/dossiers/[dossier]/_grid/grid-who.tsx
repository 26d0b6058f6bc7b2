import { rich } from '@/app/_ui/rich'
import type { GridAnswer } from '@/lib/services/questions/views/grid-answer'
import { gridWords } from '@/lib/words/questions/grid'

/** Who says it, through which outlet, on one line: for the eye alone, since the whole sentence is read out. */
export function GridWho({ answer: { who, via } }: { answer: GridAnswer }) {
  return (
    <p className="grid-short grid-who" aria-hidden="true">
      <bdi className="grid-name">{who}</bdi>
      {via !== null && <span className="grid-via">{rich(gridWords.via, { outlet: <bdi>{via}</bdi> })}</span>}
    </p>
  )
}
