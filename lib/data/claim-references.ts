import 'server-only'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import type { Database } from './database'
import type { Viewer } from './viewer'

/** What a claim form names by id, as found in the viewer's dossier. */
export interface ClaimReferences {
  partyIds: Set<string>
  campIds: Set<string>
  eventIds: Set<string>
  placeIds: Set<string>
  question: { kind: QuestionKind; positionIds: string[] } | null
}

/** Looks up which of the ids a claim names are of the viewer's dossier; the caller refuses the rest. */
export async function findClaimReferences(
  db: Database,
  viewer: Viewer,
  named: { partyIds: string[]; campIds: string[]; eventId: string | null; placeId: string | null; questionId: string | null },
): Promise<ClaimReferences> {
  const dossierId = viewer.dossier.id
  const parties = await db.party.findMany({ where: { dossierId, id: { in: named.partyIds } }, select: { id: true } })
  const camps = named.campIds.length
    ? await db.camp.findMany({ where: { dossierId, id: { in: named.campIds } }, select: { id: true } })
    : []
  const event = named.eventId && (await db.storyEvent.findFirst({ where: { dossierId, id: named.eventId } }))
  const place = named.placeId && (await db.place.findFirst({ where: { dossierId, id: named.placeId } }))
  const question =
    named.questionId &&
    (await db.question.findFirst({
      where: { dossierId, id: named.questionId },
      select: { kind: true, positionsByQuestionId: { select: { id: true } } },
    }))
  return {
    partyIds: new Set(parties.map((party) => party.id)),
    campIds: new Set(camps.map((camp) => camp.id)),
    eventIds: new Set(event ? [event.id] : []),
    placeIds: new Set(place ? [place.id] : []),
    question: question
      ? { kind: question.kind as QuestionKind, positionIds: question.positionsByQuestionId.map(({ id }) => id) }
      : null,
  }
}
