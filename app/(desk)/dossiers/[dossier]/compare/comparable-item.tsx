import Link from 'next/link'
import { countOf } from '@/lib/domain/collections/count-words'
import { questionKindWords } from '@/lib/domain/vocabulary-words'
import type { ComparableQuestion } from '@/lib/services/comparisons/list-comparable'
import { compareWords } from '@/lib/words/questions/compare'
import { say } from '@/lib/words/say'
import { Progress } from './progress'

/** A question with how far its round is; done, it leads to the order. */
export function ComparableItem({ path, question }: { path: string; question: ComparableQuestion }) {
  const { key, text, kind, judged, possible } = question
  return (
    <li className="grid items-center gap-x-6 gap-y-2 px-4 py-3 sm:grid-cols-[minmax(0,1fr)_14rem]">
      <div className="min-w-0">
        <h2 dir="auto" className="font-serif text-md leading-snug font-semibold">
          <Link href={`${path}/${key}`} className="hover:underline wrap-break-word">
            {text}
          </Link>
        </h2>
        <p className="mt-0.5 text-xs text-soft">{questionKindWords[kind]}</p>
      </div>
      <div>
        <p className="mb-1 text-xs text-soft">
          {judged === possible
            ? say(compareWords.allJudgedSeeTheOrder, { pairs: countOf(possible, 'pair') })
            : say(compareWords.ofJudged, { judged, pairs: countOf(possible, 'pair') })}
        </p>
        <Progress judged={judged} possible={possible} />
      </div>
    </li>
  )
}
