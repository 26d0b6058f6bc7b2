import { rich } from '@/app/_ui/rich'
import { Term } from '@/app/_ui/term'
import { countOf } from '@/lib/domain/collections/count-words'
import { statedOf } from '@/lib/domain/offers/shown-statement'
import type { FindingClaim, FindingView } from '@/lib/services/questions/views/findings-view'
import type { QuestionView } from '@/lib/services/questions/show-question'
import { findingWords } from '@/lib/words/questions/finding'
import { say } from '@/lib/words/say'
import { glossaryWords } from '@/lib/words/shell/glossary'
import { ConfirmFinding } from './confirm-finding'
import { FindingBasis } from './finding-basis'
import { FindingChanges } from './finding-changes'
import { FindingGround } from './finding-ground'
import { FindingWords } from './finding-words'
import { WriteFinding } from './write-finding'

/** What the desk found: cleared to print, or waiting for a second person; stale with what it rests on; the earlier ones. */
export function Finding({ view }: { view: QuestionView }) {
  const { dossier, question, findings } = view
  const { current, unrated, changes, earlier, can } = findings
  const isStale = (current?.causes.length ?? 0) > 0
  const isCleared = current?.confirmedAt != null && !isStale
  const answers = view.groups.flatMap((group) => group.answers)
  return (
    <section
      aria-labelledby="finding"
      className={`sheet min-w-0 border-s-4 p-4 ${isCleared ? 'border-s-ink' : 'border-s-edge border-dashed'}`}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="finding">
          <Term means={glossaryWords.finding}>{isCleared ? findingWords.print : findingWords.finding}</Term>
        </h2>
        {can['finding.write'] && answers.length > 0 && (
          <WriteFinding
            dossierId={dossier.id}
            question={question}
            current={current}
            answers={answers.map(choiceOf)}
            proposed={view.evidence.proposed}
            ground={<FindingGround evidence={view.evidence} />}
          />
        )}
      </div>
      {!current && <Missing canWrite={can['finding.write']} isAnswered={answers.length > 0} />}
      {current && isStale && (
        <p className="mt-1 font-medium text-conflict">
          {rich(findingWords.notClearedToPrint, {
            term: (word) => <Term means={glossaryWords.stale}>{word}</Term>,
            causes: current.causes.join('; '),
            can: can['finding.write'] ? findingWords.lookAtWhatChanged : findingWords.aLeadLooksAtItAgain,
          })}
        </p>
      )}
      {current && !isCleared && !isStale && (
        <Waiting dossierId={dossier.id} finding={current} canConfirm={can['finding.confirm']} unrated={unrated} />
      )}
      {current && <FindingWords finding={current} cleared={isCleared} />}
      {current && <FindingChanges dossier={dossier.key} changes={changes} />}
      {current && <FindingBasis dossier={dossier.key} claims={current.claims} />}
      {earlier.length > 0 && <Earlier findings={earlier} />}
    </section>
  )
}

const choiceOf = ({
  claimId,
  version,
  attributionLine,
  ...claim
}: QuestionView['groups'][number]['answers'][number]) => ({
  id: claimId,
  version,
  attributionLine,
  ...statedOf(claim),
})

function Missing({ canWrite, isAnswered }: { canWrite: boolean; isAnswered: boolean }) {
  const next = canWrite ? findingWords.writeWhatMay : findingWords.aLeadWrites
  return (
    <p className="mt-1 text-soft">
      {say(findingWords.noLineIsCleared, { next: isAnswered ? next : findingWords.itRestsOnClaims })}
    </p>
  )
}

/** Nobody alone (rule 7): who must act is said to everybody, the way to act only to who may. */
function Waiting(props: {
  dossierId: string
  finding: FindingView
  canConfirm: boolean
  unrated: readonly FindingClaim[]
}) {
  const { dossierId, finding, canConfirm, unrated } = props
  return (
    <div className="mt-1">
      <p className="font-medium text-conflict">
        {say(findingWords.notClearedBecause, {
          mine: finding.mine ? findingWords.youWroteItSoAnother : findingWords.anEditorOrLeadOther,
        })}{' '}
        <Term means={glossaryWords.nobodyAlone}>{glossaryWords.whyASecondPerson}</Term>
      </p>
      {canConfirm && !finding.mine && <ConfirmFinding dossierId={dossierId} findingId={finding.id} unrated={unrated} />}
    </div>
  )
}

function Earlier({ findings }: { findings: readonly FindingView[] }) {
  return (
    <details className="mt-3 border-t border-line pt-2">
      <summary className="inline-flex min-h-6 items-center text-soft">
        {say(findingWords.supersededEarlierFindings, { earlierFindings: countOf(findings.length, 'earlier finding') })}
      </summary>
      <ol className="mt-1 space-y-3">
        {findings.map((finding) => (
          <li key={finding.id} className="border-s-2 border-line ps-3">
            <p className="text-xs text-soft">
              {finding.confirmedAt ? findingWords.wasClearedToPrint : findingWords.wasNeverConfirmed}
            </p>
            <FindingWords finding={finding} cleared={false} />
          </li>
        ))}
      </ol>
    </details>
  )
}
