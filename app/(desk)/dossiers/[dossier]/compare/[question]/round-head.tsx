import Link from 'next/link'
import { Kbd } from '@/app/_ui/kbd'
import { LinkButton } from '@/app/_ui/link-button'
import type { ComparisonView } from '@/lib/services/comparisons/show-comparison'
import { compareWords } from '@/lib/words/questions/compare'
import { say } from '@/lib/words/say'
import { Progress } from '../progress'
import { UndoForm } from './undo-form'

/** Where we are in the round, the question, and the ways to leave a pair for later, take the last one back, or stop. */
export function RoundHead({ path, skip, view }: { path: string; skip: readonly string[]; view: ComparisonView }) {
  const { dossier, question, progress, faces, last } = view
  return (
    <header className="grid gap-x-6 gap-y-3 pt-5 pb-4 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-end">
      <div className="min-w-0">
        <p className="text-soft">
          <Link href={`/dossiers/${dossier.key}/compare`} className="hover:underline">
            {compareWords.compare}
          </Link>
          <span aria-hidden="true"> › </span>
          <span id="turn" tabIndex={-1} className="outline-none">
            {turnWords(view)}
          </span>
        </p>
        <h1 dir="auto" className="mt-0.5 wrap-break-word">
          {question.text}
        </h1>
        <div className="mt-2 max-w-72">
          <Progress {...progress} />
        </div>
      </div>
      <div className="no-print flex flex-wrap items-start gap-1.5">
        {faces && (
          <>
            <LinkButton href={`${path}?end=1`} look="quiet">
              {compareWords.seeTheOrder}
            </LinkButton>
            <span data-key="s">
              <LinkButton href={skipHref(path, skip, faces.key)}>
                {compareWords.skip} <Kbd>s</Kbd>
              </LinkButton>
            </span>
          </>
        )}
        {last && <UndoForm key={last.comparisonId} dossierId={dossier.id} comparisonId={last.comparisonId} />}
      </div>
    </header>
  )
}

function turnWords({ progress: { judged, possible }, faces, skipped }: ComparisonView): string {
  if (!faces)
    return judged === possible
      ? say(compareWords.allPairsJudged, { possible })
      : say(compareWords.ofPairsJudged, { judged, possible })
  const left = skipped > 0 ? say(compareWords.skippedCount, { skipped }) : ''
  if (faces.before) return faces.before.stale ? compareWords.aPairToCompareAgain : compareWords.aPairToLookAtAgain
  return say(compareWords.pairOf, { judged: judged + 1, possible, left })
}

function skipHref(path: string, skip: readonly string[], key: string): string {
  return `${path}?${new URLSearchParams([...skip.filter((pair) => pair !== key), key].map((pair) => ['skip', pair])).toString()}`
}
