import { ComposedLine } from '@/app/_ui/composed-line'
import type { AnswersEvidence } from '@/lib/services/questions/views/answers-evidence'
import { questionWords } from '@/lib/words/questions/question'
import { ReadingParts } from './readings'

/** What a finding is written from, in view while it is written: how the answers read, and the origins of each. */
export function FindingGround({ evidence: { parts, origins } }: { evidence: AnswersEvidence }) {
  return (
    <div className="rounded-md border border-line p-3">
      <h3 className="font-semibold">{questionWords.readings}</h3>
      <ReadingParts parts={parts} />
      {origins.length > 0 && <h3 className="mt-3 font-semibold">{questionWords.originsOfEachAnswer}</h3>}
      {origins.map(({ claimIds, answer, sentence }) => (
        <p key={claimIds[0]} className="mt-1">
          <ComposedLine of={answer} />: <ComposedLine of={sentence} />
        </p>
      ))}
    </div>
  )
}
