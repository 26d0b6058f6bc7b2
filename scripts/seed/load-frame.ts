import { addMember, addMemberInput } from '@/lib/services/members/add-member'
import { draftEvent, draftEventInput } from '@/lib/services/dossiers/draft-event'
import { draftPlace, draftPlaceInput } from '@/lib/services/dossiers/draft-place'
import { changeParty, changePartyInput } from '@/lib/services/parties/change-party'
import { draftParty, draftPartyInput } from '@/lib/services/parties/draft-party'
import { askQuestion, askQuestionInput } from '@/lib/services/questions/ask-question'
import { demoEmail } from '@/lib/services/people/create-demo-people'
import { once, seedPeople, type SeedRun } from './seed-run'

const roleOf = {
  lead: 'lead',
  'editor-1': 'editor',
  'editor-2': 'editor',
  'editor-3': 'editor',
  reader: 'reader',
} as const

/** Members, places, events, parties with what ties them, questions with positions. */
export async function loadFrame(run: SeedRun): Promise<void> {
  const { dossierId, id, seeds } = run
  for (const person of seedPeople.filter((key) => key !== 'lead')) {
    const fields = { dossierId, email: demoEmail(person), role: roleOf[person] }
    await once(run, `member:${person}`, 'lead', { input: addMemberInput, service: addMember, fields })
  }
  for (const { key, name, partOf } of seeds.dossier.places) {
    const fields = { dossierId, key, name, partOfId: partOf && id('place', partOf) }
    await once(run, `place:${key}`, 'editor-1', { input: draftPlaceInput, service: draftPlace, fields })
  }
  for (const { key, title, date, place } of seeds.dossier.events) {
    const fields = { dossierId, key, title, eventDate: date, placeId: place && id('place', place) }
    await once(run, `event:${key}`, 'editor-1', { input: draftEventInput, service: draftEvent, fields })
  }
  await loadParties(run)
  for (const { count, byWhom, event, ...question } of seeds.questions) {
    const byWhomId = byWhom && byWhom !== 'not-stated' ? id('party', byWhom) : null
    const fields = { ...question, dossierId, countKind: count, byWhomId, eventId: event && id('event', event) }
    await once(run, `question:${question.key}`, 'editor-2', { input: askQuestionInput, service: askQuestion, fields })
  }
}

async function loadParties(run: SeedRun): Promise<void> {
  const { dossierId, id, seeds } = run
  for (const { key, name, kind, camp, aliases, note } of seeds.parties) {
    const fields = { dossierId, key, name, kind, campId: camp && id('camp', camp), aliases, note }
    await once(run, `party:${key}`, 'editor-1', { input: draftPartyInput, service: draftParty, fields })
  }
  for (const { key, camp, memberOf, drawsOn, ...party } of seeds.parties) {
    if (memberOf.length === 0 && drawsOn.length === 0) continue
    const fields = {
      ...party,
      dossierId,
      partyId: id('party', key),
      version: 1,
      campId: camp && id('camp', camp),
      memberOf: memberOf.map(({ party: of, from, to }) => ({ partyId: id('party', of), fromDate: from, toDate: to })),
      drawsOn: drawsOn.map((other) => id('party', other)),
    }
    await once(run, `ties:${key}`, 'lead', { input: changePartyInput, service: changeParty, fields })
  }
}
