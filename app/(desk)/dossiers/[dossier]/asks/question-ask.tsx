import { useId } from 'react'
import { countWords, questionKindWords, spaced } from '@/lib/domain/vocabulary-words'
import type { QuestionRule } from '@/lib/domain/asks/suggested-question'
import type { QuestionAskView } from '@/lib/services/asks/views/ask-view'
import { askWords } from '@/lib/words/dossiers/asks'
import { say } from '@/lib/words/say'
import { AskClaimLine } from './ask-claim-line'

interface Props {
  ask: QuestionAskView
  dossier: string
  text: string
  onText: (text: string) => void
}

/** A suggested question: its words, which the person may change, its scope, its positions and the claims it would take. */
export function QuestionAsk({ ask, dossier, text, onText }: Props) {
  const id = useId()
  const { asks, scope, positions, claims, why } = ask
  const counted = [
    scope.measure && spaced(scope.measure),
    scope.who && spaced(scope.who),
    scope.scope,
    scope.countKind && countWords[scope.countKind],
  ].filter((part) => part !== null && part !== '')
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {askWords.theQuestion}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={1}
        maxLength={300}
        value={text}
        onChange={(event) => onText(event.target.value)}
        className="control field-sizing-content w-full font-serif text-lg font-semibold"
      />
      <p className="mt-1 text-xs text-soft">
        {[say(askWords.asks, { kind: questionKindWords[asks] }), ...counted].join(' · ')}
      </p>
      {positions.length > 0 && (
        <p className="mt-1 text-sm">
          <span className="text-soft">{askWords.positions}</span>{' '}
          {positions.map((position) => (
            <bdi key={position} className="me-1.5 rounded-full border border-line px-2 py-0.5">
              {position}
            </bdi>
          ))}
        </p>
      )}
      <ul aria-label={askWords.itsClaims} className="mt-2 space-y-1.5 border-s-2 border-line ps-3">
        {claims.map((claim) => (
          <li key={claim.id}>
            <AskClaimLine claim={claim} dossier={dossier} />
            {claim.stance !== 'asserts' && <p className="text-xs text-conflict">{askWords.stays}</p>}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-xs text-soft">
        {[
          rules[why.rule],
          say(askWords.spread, { speakers: why.speakers, sources: why.sources }),
          ...(why.isDenied ? [askWords.oneDenies] : []),
        ].join(' · ')}
      </p>
    </>
  )
}

const rules: Record<QuestionRule, string> = {
  'one-count': askWords.ruleOneCount,
  who: askWords.ruleWho,
  why: askWords.ruleWhy,
  when: askWords.ruleWhen,
  'did-it-happen': askWords.ruleDidItHappen,
}
