import type { PooledClaim } from '@/lib/data/asks/pool'
import type { FoundClaim } from '@/lib/data/claims/search'
import type { QuestionRule } from '@/lib/domain/asks/suggested-question'
import type { PartyRole } from '@/lib/data/parties/roles'
import type { LinkKind } from '@/lib/domain/suggestions/link-kind'
import type { CountKind, LinkType, PartyKind, QuestionKind, Stance } from '@/lib/domain/vocabulary'
import type { AgencyAsk, Ask, LinkAsk, QuestionAsk } from '@/lib/services/asks/input/read-asks'

/** A claim as a suggestion shows it. */
export interface AskClaim extends FoundClaim {
  figureWords: string | null
}

/** A claim that a question would take; `position` is its position's words. */
export interface TakenClaim extends AskClaim {
  stance: Stance
  position: string | null
}

/** A suggested question as it is shown. */
export interface QuestionAskView {
  id: string
  kind: 'question'
  text: string
  asks: QuestionKind
  /** What it counts, of whom, where and how, as far as that is known. */
  scope: { measure: string | null; who: string | null; scope: string | null; countKind: CountKind | null }
  positions: readonly string[]
  claims: TakenClaim[]
  why: { rule: QuestionRule; sources: number; speakers: number; isDenied: boolean }
}

/** A suggested link as it is shown. */
export interface LinkAskView {
  id: string
  kind: LinkAsk['kind']
  /** Null where the person chooses. */
  type: LinkType | null
  linkKind: LinkKind
  reasons: readonly string[]
  /** Whether one speaker says the same in both, and whether both are of one source. */
  isTwice: boolean
  isWithin: boolean
  from: AskClaim
  to: AskClaim
}

/** Two parties whose names sound alike. */
export interface NameAskView {
  id: string
  kind: 'name'
  parties: ({ id: string; name: string; kind: PartyKind } & PartyRole)[]
}

/** Two sources that hold nearly one text, and what share of the shorter one stands in the other, from 0 to 1. */
export type AgencyAskView = AgencyAsk

/** What the machine asks, as it is shown. */
export type AskView = QuestionAskView | LinkAskView | NameAskView | AgencyAskView

/** A suggestion of the queue as it is shown: what it is, of which claims, and why it is made. */
export function askView(ask: Ask): AskView {
  if (ask.kind === 'question') return questionView(ask)
  if (ask.kind === 'name') return { id: ask.id, kind: ask.kind, parties: ask.parties }
  if (ask.kind === 'agency') return ask
  const { id, kind, type, linkKind, reasons, isTwice, isWithin, from, to } = ask
  return { id, kind, type, linkKind, reasons, isTwice, isWithin, from: claimView(from), to: claimView(to) }
}

function questionView({ id, kind, question, taken }: QuestionAsk): QuestionAskView {
  const { text, measure, who, scope, countKind, positions, rule, sources, speakers, isDenied } = question
  const claims = taken.map(({ claim, stance, position }) => {
    return { ...claimView(claim), stance, position: position === null ? null : (positions[position] ?? null) }
  })
  const why = { rule, sources, speakers, isDenied }
  return { id, kind, text, asks: question.kind, scope: { measure, who, scope, countKind }, positions, claims, why }
}

function claimView(claim: PooledClaim): AskClaim {
  const { id, statement, statementIs, attributionLine, headline, status, isWithdrawn, sourceStanding, figureWords } =
    claim
  return { id, statement, statementIs, attributionLine, headline, status, isWithdrawn, sourceStanding, figureWords }
}
