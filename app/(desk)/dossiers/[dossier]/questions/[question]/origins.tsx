import Link from 'next/link'
import { ComposedLine } from '@/app/_ui/composed-line'
import { rich } from '@/app/_ui/rich'
import { sayLine } from '@/app/_ui/say-line'
import { Term } from '@/app/_ui/term'
import { countOf } from '@/lib/domain/collections/count-words'
import { joinLine, line, lineText } from '@/lib/domain/lines/line'
import type { AnswersEvidence } from '@/lib/services/questions/views/answers-evidence'
import { questionWords } from '@/lib/words/questions/question'
import { say } from '@/lib/words/say'
import { glossaryWords } from '@/lib/words/shell/glossary'

/** The origins of each answer with their make-up: named, related to one another, and who is none and why (rule 3). */
export function Origins({ dossier, origins }: { dossier: string; origins: AnswersEvidence['origins'] }) {
  return (
    <section aria-labelledby="origins" className="sheet min-w-0 p-4">
      <h2 id="origins">{questionWords.originsOfEachAnswer}</h2>
      {origins.length === 0 && <p className="mt-1 text-soft">{questionWords.noneYetNobodyAnswers}</p>}
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
        {rich(questionWords.originsAreCountedNot, {
          term: (word) => <Term means={glossaryWords.origin}>{word}</Term>,
        })}{' '}
        <Term means={glossaryWords.howOriginsAreCounted}>{glossaryWords.whyNotMoreOrigins}</Term>
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
          <ComposedLine of={sayLine(questionWords.relatedSoNotIndependent, { group: joinLine(group, '; ') })} />
        </p>
      ))}
      {none.length > 0 && (
        <details>
          <summary className="inline-flex min-h-6 items-center text-xs text-soft">
            {say(questionWords.addingNoneAndWhy, { claims: countOf(none.length, 'claim') })}
          </summary>
          <ul className="text-xs">
            {none.map(({ claimId, speaker, why }) => (
              <li key={claimId} className="py-0.5">
                <Link href={`/dossiers/${dossier}/claims/${claimId}`} className="link">
                  <bdi>{speaker || questionWords.notRecorded}</bdi>
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
