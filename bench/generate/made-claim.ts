import { sha256 } from '@/lib/data/database/ids'
import type { ChainStep } from '@/lib/domain/chains/chain'
import { figureWords } from './figure-phrases'
import type { BlockPlan, PlannedSource } from './block-plan'
import type { Cast } from './cast'
import type { PlannedClaim } from './claim-plan'
import { type PlannedJudgement, planJudgement } from './judgement-plan'
import { beginning } from './made-ids'
import { type MadeText, makeStatement, makeText, rareArabicName, rareName } from './phrases'
import type { Random } from './random'
import words from './words.json'

/** A source with its words. */
export interface MadeSource extends PlannedSource, MadeText {
  id: string
  captureId: string
  headline: string
  /** YYYY-MM-DD, null where the text gives none. */
  published: string | null
}

/** A claim with its words, as all its rows repeat them. Offsets are code points, half-open. */
export interface MadeClaim extends PlannedClaim {
  id: string
  of: MadeSource
  statement: string
  quote: { start: number; end: number; exact: string; prefix: string; suffix: string; sha256: string }
  chain: ChainStep[]
  figureWords: string | null
  draftedBy: string
  created: Date
  updated: Date
  judgement: PlannedJudgement
}

const day = 24 * 60 * 60 * 1_000

/** A day after the beginning of 2012 as EDTF. */
export const dayText = (days: number) => new Date(Date.UTC(2012, 0, 1) + days * day).toISOString().slice(0, 10)

/** Gives the sources of a block their words. */
export function makeSources(random: Random, cast: Cast, { sources }: BlockPlan): MadeSource[] {
  const longText = cast.size.isLongText ? makeText(random, 'en', 200_000) : null
  return sources.map((source) => ({
    ...source,
    ...(longText ?? makeText(random, source.language, source.characters)),
    id: cast.id('source', source.n),
    captureId: cast.id('capture', source.n),
    headline: `${random.pick(words.en.headlines)} ${(source.language === 'ar' ? rareArabicName : rareName)(random.below(60_000))}`,
    published: source.publishedDay === null ? null : dayText(source.publishedDay),
  }))
}

/** Gives a claim its words; claims of a dossier come evenly over 480 days and change up to 150 days later. */
export function makeClaim(
  random: Random,
  cast: Cast,
  source: MadeSource,
  claim: PlannedClaim,
  drafter: string,
): MadeClaim {
  const created = beginning + Math.floor((claim.n * 480 * day) / cast.size.claims)
  return {
    ...claim,
    id: cast.id('claim', claim.n),
    of: source,
    statement: makeStatement(random),
    quote: quoteOf(random, source),
    chain: claim.steps.map((step) => ({
      partyId: step.party?.id ?? null,
      name: step.party?.name ?? step.label ?? '',
      camp: cast.camps[step.party ? (step.party.camp ?? -1) : (step.camp ?? -1)]?.key ?? null,
      capacity: step.capacity,
      knows: step.knows,
      manner: step.manner,
    })),
    figureWords: claim.figure && figureWords(claim.figure),
    draftedBy: drafter,
    created: new Date(created),
    updated: new Date(created + Math.floor(random.next() * 150 * day)),
    judgement: planJudgement(random, cast, claim),
  }
}

/** A sentence of the text, or its beginning. */
function quoteOf(random: Random, { text, sentences }: MadeSource): MadeClaim['quote'] {
  const [start, full] = random.pick(sentences)
  const space = text.indexOf(' ', start + Math.floor((full - start) * (0.3 + random.next())))
  const end = space > start && space < full ? space : full
  const exact = text.slice(start, end)
  return {
    start,
    end,
    exact,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    sha256: sha256(exact),
  }
}
