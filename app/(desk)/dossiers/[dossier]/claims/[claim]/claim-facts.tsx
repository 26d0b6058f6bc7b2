import Link from 'next/link'
import type { ReactNode } from 'react'
import { Term } from '@/app/_ui/term'
import { Unbroken } from '@/app/_ui/unbroken'
import { rich } from '@/app/_ui/rich'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import { stanceWords } from '@/lib/domain/vocabulary-words'
import type { ClaimEvidenceView } from '@/lib/services/claims/views/claim-evidence'
import { claimWords } from '@/lib/words/claims/claim'
import { glossaryWords } from '@/lib/words/shell/glossary'
import { ChainLine } from './chain-line'
import { ClaimFigure } from './claim-figure'
import { Section } from './section'

/** How it reached us, with which figure, what it answers, when and where; `answering` is a way to change what it answers, `children` are further facts. */
export function ClaimFacts(props: { view: ClaimEvidenceView; answering?: ReactNode; children?: ReactNode }) {
  const { view, answering, children } = props
  const { claim, dossier } = view
  return (
    <Section id="evidence" title={claimWords.howItReachedUs}>
      <ChainLine dossier={dossier.key} steps={claim.chainSteps} />
      <dl className="mt-3 grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 gap-y-1.5 max-[22.5rem]:grid-cols-1">
        <Fact name={claimWords.attribution}>
          {claim.attribution === 'as-reported' ? (
            <Term means={glossaryWords.asReported}>{claimWords.asReported}</Term>
          ) : (
            (attributions[claim.attribution] ?? claim.attribution)
          )}
        </Fact>
        {claim.figure && (
          <Fact name={claimWords.figure}>
            <ClaimFigure view={view} figure={claim.figure} />
          </Fact>
        )}
        {(claim.answer || answering) && (
          <Fact name={claimWords.answers}>
            {claim.answer && <Answer dossier={dossier.key} answer={claim.answer} />}
            {answering && <div className="-ms-2">{answering}</div>}
          </Fact>
        )}
        {children}
        <Fact name={claimWords.happened}>
          <DateWords edtf={claim.eventDate} words={claim.eventDateWords} basis={claim.eventDateBasis} />
        </Fact>
        <Fact name={claimWords.said}>
          <DateWords edtf={claim.saidDate} words={claim.saidDateWords} basis={claim.saidDateBasis} />
        </Fact>
        {claim.event && (
          <Fact name={claimWords.event}>
            <Unbroken>{claim.event.title}</Unbroken>
          </Fact>
        )}
        {claim.place && <Fact name={claimWords.place}>{claim.place.name}</Fact>}
        {claim.hedge && (
          <Fact name={claimWords.hedge}>
            <Unbroken>{claim.hedge}</Unbroken>
          </Fact>
        )}
        <Fact name={claimWords.caveat}>
          {claim.caveat ? (
            <Unbroken>{claim.caveat}</Unbroken>
          ) : (
            <span className="text-soft">{claimWords.noneGiven}</span>
          )}
        </Fact>
      </dl>
    </Section>
  )
}

/** One fact of the list: its name and what is known. */
export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd dir="auto" className="min-w-0 wrap-break-word">
        {children}
      </dd>
    </>
  )
}

function Answer({ dossier, answer }: { dossier: string; answer: NonNullable<ClaimEvidenceView['claim']['answer']> }) {
  const { question, position, stance } = answer
  return (
    <>
      <Link href={`/dossiers/${dossier}/questions/${question.key}`} className="link">
        <bdi>
          <Unbroken>{question.text}</Unbroken>
        </bdi>
      </Link>
      <br />
      <b className="font-semibold">{stanceWords[stance]}</b>
      {position && (
        <>
          : <bdi>{position.text}</bdi>
        </>
      )}
    </>
  )
}

function DateWords({ edtf, words, basis }: { edtf: string | null; words: string | null; basis: string | null }) {
  if (!edtf) return <span className="text-soft">{claimWords.notGiven}</span>
  return (
    <>
      <Unbroken>{describeEdtf(edtf) ?? edtf}</Unbroken>
      <span className="block text-xs text-soft">
        {basis}
        {words && (
          <>
            {rich(claimWords.inTheText, {
              words: (
                <bdi>
                  <Unbroken>{words}</Unbroken>
                </bdi>
              ),
            })}
          </>
        )}
      </span>
    </>
  )
}

const attributions: Record<string, string> = {
  'seen-at-origin': claimWords.seenAtTheOrigin,
  disputed: claimWords.whetherItWasSaid,
}
