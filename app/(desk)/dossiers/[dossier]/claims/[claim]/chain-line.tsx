import Link from 'next/link'
import { CampBadge } from '@/app/_ui/camp-badge'
import { ComposedLine } from '@/app/_ui/composed-line'
import { sayLine } from '@/app/_ui/say-line'
import { joinLine } from '@/lib/domain/lines/line'
import type { ClaimView } from '@/lib/services/claims/read-claim'
import { spaced } from '@/lib/domain/vocabulary-words'
import { claimWords } from '@/lib/words/claims/claim'

/** The chain as a line of steps, origin first; what each step is and how it knows stands below its name. */
export function ChainLine({ dossier, steps }: { dossier: string; steps: ClaimView['claim']['chainSteps'] }) {
  return (
    <ol className="flex flex-wrap items-stretch gap-y-2">
      {steps.map((step, index) => {
        const camp = step.party?.camp ?? step.camp
        return (
          <li key={step.id} className="flex min-w-0 items-start">
            {index > 0 && (
              <span aria-hidden="true" className="px-1.5 text-soft">
                ›
              </span>
            )}
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-1.5">
                {camp && <CampBadge badge={camp.badge} colour={camp.colour} name={camp.name} />}
                {step.party ? (
                  <Link href={`/dossiers/${dossier}/parties/${step.party.key}`} className="font-medium hover:underline">
                    <bdi>{step.party.name}</bdi>
                  </Link>
                ) : (
                  <bdi className="font-medium">{step.label}</bdi>
                )}
              </p>
              <p className="text-xs text-soft">
                <ComposedLine
                  of={joinLine(
                    [
                      step.speaksFor && sayLine(claimWords.speaksFor, { speaksFor: step.speaksFor.name }),
                      step.capacity,
                      step.knows && (knows[step.knows] ?? null),
                      spaced(step.manner),
                    ],
                    ' · ',
                  )}
                />
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}

const knows: Record<string, string> = {
  saw: claimWords.sawIt,
  counted: 'counted',
  decided: claimWords.decidedIt,
  issued: claimWords.issuedIt,
  'took part': claimWords.tookPart,
  'was told': claimWords.wasTold,
  'not stated': claimWords.howItKnowsIsNot,
}
