import type { StoredFigure } from '@/lib/domain/figures/figure'
import type { ClaimStatus, Knowledge, Manner, Stance } from '@/lib/domain/vocabulary'
import type { ClaimWords } from './claim'

/** A step of a chain as it is stored, without its place: a party, or a label for an unnamed speaker. */
export interface StoredStep {
  id: string
  partyId: string | null
  label: string | null
  campId: string | null
  capacity: string | null
  knows: Knowledge | null
  manner: Manner
  speaksForId: string | null
}

/** Words of a capture that a claim has, in code points, half-open, with what surrounds them. */
export interface StoredAnchor {
  id: string
  captureId: string
  startAt: number
  endAt: number
  exact: string
  prefix: string
  suffix: string
  sha256: string
}

/** What a claim says to a question. */
export interface StoredAnswer {
  questionId: string
  stance: Stance
  positionId: string | null
}

/** The parts of a claim that are written whole; the chain has its origin first. */
export interface ClaimParts {
  chain: readonly StoredStep[]
  anchors: readonly StoredAnchor[]
  figure: StoredFigure | null
  answer: StoredAnswer | null
}

/** A claim with its parts, as it is edited and as its history keeps it. */
export interface WholeClaim extends ClaimWords, ClaimParts {
  id: string
  dossierId: string
  sourceId: string
  key: string | null
  status: ClaimStatus
  draftedById: string
  createdAt: Date
  updatedAt: Date
  version: number
}
