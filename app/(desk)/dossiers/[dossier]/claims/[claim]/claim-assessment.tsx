import { ComposedLine } from '@/app/_ui/composed-line'
import { Term } from '@/app/_ui/term'
import { statedOf } from '@/lib/domain/offers/shown-statement'
import type { ClaimView } from '@/lib/services/claims/read-claim'
import { ratingWords } from '@/lib/words/claims/ratings'
import { glossaryWords } from '@/lib/words/shell/glossary'
import { AnswerClaim } from './answer-claim'
import { ClaimFacts, Fact } from './claim-facts'
import { ClaimRatings } from './claim-ratings'
import { DeniedFact } from './denied-fact'
import { DeskRating } from './desk-rating'
import { InterestFact } from './interest-fact'

/** How the claim reached us, and how it was rated. */
export function ClaimAssessment({ dossier, view }: { dossier: string; view: ClaimView }) {
  return (
    <div className="min-w-0 space-y-4 lg:col-start-2 lg:row-span-2 lg:row-start-1">
      <ClaimFacts view={view} answering={view.questions && <Answering view={view} />}>
        <DeniedFact dossier={dossier} view={view} />
        {view.origins !== null && (
          <Fact name={<Term means={glossaryWords.origin}>{ratingWords.origins}</Term>}>
            <ComposedLine of={view.origins.sentence} />{' '}
            <span className="text-soft">
              {view.origins.isAnswer ? ratingWords.forThisAnswer : ratingWords.forThisClaim}
            </span>{' '}
            <Term means={glossaryWords.howOriginsAreCounted}>{glossaryWords.whyNotMoreOrigins}</Term>
          </Fact>
        )}
        <InterestFact view={view} />
      </ClaimFacts>
      <ClaimRatings view={view} />
      {!view.ratings.unrated && <DeskRating view={view} />}
    </div>
  )
}

/** A way to say what the claim answers, for who may edit it. */
function Answering({ view }: { view: ClaimView }) {
  const { dossier, claim, questions } = view
  const { id, version, answer } = claim
  const storedAnswer = answer && { questionId: answer.questionId, stance: answer.stance, positionId: answer.positionId }
  return (
    <AnswerClaim
      dossierId={dossier.id}
      claim={{ id, version, ...statedOf(claim) }}
      answer={storedAnswer}
      questions={questions ?? []}
    />
  )
}
