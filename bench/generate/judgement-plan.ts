import { unratedKinds } from '@/lib/domain/vocabulary'
import type { Cast } from './cast'
import type { PlannedClaim } from './claim-plan'
import { editors, interested, leads, type MadePerson } from './people'
import type { Random } from './random'
import words from './words.json'

/** A rating as decided; it counts unless its rater has an interest in a party of the chain. */
export interface PlannedRating {
  rater: MadePerson
  credibility: number | null
  reason: string
  isStale: boolean
  counts: boolean
}

/** What the desk did with a claim. */
export interface PlannedJudgement {
  ratings: PlannedRating[]
  desk: { by: MadePerson; credibility: number; reason: string; isStale: boolean } | null
  notes: { author: MadePerson; body: string; tag: string | null }[]
}

/** Decides how a claim was rated, decided on and annotated: some 2.1 ratings and 0.15 notes a claim. */
export function planJudgement(random: Random, cast: Cast, claim: PlannedClaim): PlannedJudgement {
  const isRatable = !unratedKinds.includes(claim.kind) && claim.answer?.stance !== 'says-unknown'
  const isDecided = isRatable && claim.status === 'reviewed'
  const desk = {
    by: random.pick(leads),
    credibility: 2 + random.below(5),
    reason: random.pick(words.en.reasons),
    isStale: random.chance(0.02),
  }
  return {
    ratings: isRatable ? planRatings(random, cast, claim) : [],
    desk: isDecided ? desk : null,
    notes: random.chance(0.15)
      ? [
          {
            author: random.pick(editors),
            body: random.pick(words.en.notes),
            tag: random.chance(0.4) ? random.pick(words.en.tags) : null,
          },
        ]
      : [],
  }
}

function planRatings(random: Random, cast: Cast, { status, steps }: PlannedClaim): PlannedRating[] {
  const count = status === 'reviewed' ? 2 + Number(random.chance(0.6)) + Number(random.chance(0.3)) : random.below(3)
  const first = random.below(editors.length)
  const concerns = steps.some(({ party }) => party === cast.parties[0])
  return Array.from({ length: status === 'draft' ? 0 : count }, (_, n) => {
    const rater = editors[(first + n * 5) % editors.length] as MadePerson
    return {
      rater,
      credibility: random.chance(0.04) ? null : 2 + random.below(5),
      reason: random.pick(words.en.reasons),
      isStale: random.chance(0.015),
      counts: !(concerns && interested.includes(rater)),
    }
  })
}
