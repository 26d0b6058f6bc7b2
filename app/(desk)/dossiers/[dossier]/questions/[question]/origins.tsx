import Link from 'next/link'
import { ComposedLine } from '@/app/_ui/composed-line'
import { countOf } from '@/lib/domain/collections/count-words'
import { joinLine, line, lineText } from '@/lib/domain/lines/line'
import type { AnswersEvidence } from '@/lib/services/questions/views/answers-evidence'

/** The origins of each answer with their make-up: named, related to one another, and who is none and why (rule 3). */
export function Origins({ dossier, origins }: { dossier: string; origins: AnswersEvidence['origins'] }) {
  return (
    <section aria-labelledby="origins" className="sheet min-w-0 p-4">
      <h2 id="origins">Origins of each answer</h2>
      {origins.length === 0 && <p className="mt-1 text-soft">None yet: nobody answers.</p>}
      <ul className="mt-1 divide-y divide-line">
        {origins.map((answer) => (
          <Answer
            key={answer.none[0]?.claimId ?? lineText(line`${answer.answer} ${answer.sentence}`)}
            dossier={dossier}
            answer={answer}
          />
        ))}
      </ul>
      <p className="mt-2 text-xs text-soft">
        Origins are counted, not outlets; repeats add none, and a relay conflict counts for neither answer.
      </p>
    </section>
  )
}

function Answer({
  dossier,
  answer: { answer, sentence, related, none },
}: {
  dossier: string
  answer: AnswersEvidence['origins'][number]
}) {
  return (
    <li className="py-1.5">
      <p>
        <b className="font-semibold">
          <ComposedLine of={answer} />
        </b>
        : <ComposedLine of={sentence} />
      </p>
      {related.map((group) => (
        <p key={group.join()} className="text-xs text-soft">
          <ComposedLine of={line`related, so not independent: ${joinLine(group, '; ')}`} />
        </p>
      ))}
      {none.length > 0 && (
        <details>
          <summary className="inline-flex min-h-6 items-center text-xs text-soft">
            {countOf(none.length, 'claim')} adding none, and why
          </summary>
          <ul className="text-xs">
            {none.map(({ claimId, speaker, why }) => (
              <li key={claimId} className="py-0.5">
                <Link href={`/dossiers/${dossier}/claims/${claimId}`} className="link">
                  <bdi>{speaker || 'not recorded'}</bdi>
                </Link>
                : {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
