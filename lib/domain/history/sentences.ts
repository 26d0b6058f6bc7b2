import { countOf } from '@/lib/domain/collections/count-words'
import type { EntryKind, EntryPayload, FieldChange } from './history'
import { isolateAll, storedLine, type Line } from '@/lib/domain/lines/line'
import { describeCredibility, describeReliability } from '@/lib/domain/scales'
import type { RobotsAnswer } from '@/lib/domain/vocabulary'
import { askKindWords, spaced } from '@/lib/domain/vocabulary-words'

const quote = (words: string) => `“${words}”`
/** Names of fields as people say them: `drawsOn` is "draws on", `campId` "camp". */
const names = (changes: FieldChange[]) =>
  changes
    .map(({ field }) => field.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
    .join(', ')

const robotsWords: Record<RobotsAnswer, string> = {
  allows: '',
  'asks not to': '; its robots.txt asks programs not to, and they were shown that',
  'cannot be read': '; its robots.txt could not be read, and they were shown that',
}

/** What the actor did, as the rest of a sentence that begins with their name; `isOwn` where it was done to themselves. One for each kind. */
const sentences: { [K in EntryKind]: (p: EntryPayload<K>, isOwn: boolean) => string } = {
  'dossier-created': (p) => `created the dossier ${quote(p.title)}`,
  'dossier-changed': (p) => `changed the dossier: ${names(p.changes)}`,
  'camps-set': (p) => `changed the camps: ${names(p.changes)}`,
  'member-invited': (p) => `invited ${p.email ?? 'somebody'} as ${p.role}`,
  'invitation-withdrawn': (p) => `withdrew an invitation${p.role ? ` as ${p.role}` : ''}`,
  'invitations-ended': (p) => `ended ${countOf(p.count, 'open invitation')} by ${p.name}, who may no longer invite`,
  'member-joined': (p, isOwn) => (isOwn ? `joined as ${p.role}` : `made ${p.name} a member: ${p.role}`),
  'member-role-changed': (p, isOwn) =>
    isOwn ? `took the role ${p.to} instead of ${p.from}` : `made ${p.name} ${p.to} instead of ${p.from}`,
  'member-left': (p, isOwn) =>
    isOwn ? `left the dossier: ${p.reason}` : `removed ${p.name} from the dossier: ${p.reason}`,
  'person-joined': (p, isOwn) => (isOwn ? 'opened an account' : `opened an account for ${p.name}`),
  'person-deactivated': (p) => `deactivated ${p.name}: ${p.reason}`,
  'person-reactivated': (p) => `let ${p.name} sign in again`,
  'admin-invited': () => 'made the link for the first admin',
  'admin-changed': (p, isOwn) => {
    if (isOwn) return p.to ? 'became the first admin' : 'gave up the admin right'
    return p.to ? `made ${p.name} an admin` : `removed the admin right of ${p.name}`
  },
  'opening-right-changed': (p) =>
    `${p.to ? `gave ${p.name}` : `removed from ${p.name}`} the right to create dossiers and invite newcomers`,
  'password-changed': () => 'changed their password',
  'session-ended': (p) => `signed out in another browser${p.browser ? `: ${p.browser}` : ''}`,
  'sessions-ended': () => 'signed out everywhere',
  'sign-in-lock-lifted': (p) => `let ${p.name} try to sign in again after too many failed tries`,
  'second-factor-begun': () => 'began to set up two-factor authentication',
  'second-factor-set-up': () => 'set up two-factor authentication',
  'second-factor-turned-off': () => 'turned off two-factor authentication',
  'second-factor-removed': (p) => `turned off two-factor authentication for ${p.name}: ${p.reason}`,
  'recovery-codes-renewed': () => 'made new recovery codes; the earlier ones no longer work',
  'recovery-code-used': (p) =>
    `used a recovery code; ${p.left === 0 ? 'none is' : `${p.left} ${p.left === 1 ? 'is' : 'are'}`} left`,
  'interest-declared': (p) => `declared an interest: ${p.kind} ${p.party}`,
  'interest-withdrawn': (p) => `withdrew a declared interest in ${p.party}`,
  'party-drafted': (p) => `added the party ${quote(p.name)}`,
  'party-changed': (p) => `changed the party ${quote(p.name)}: ${names(p.changes)}`,
  'place-drafted': (p) => `added the place ${quote(p.name)}`,
  'event-drafted': (p) => `added the event ${quote(p.title)}`,
  'question-asked': (p) => `asked ${quote(p.text)}`,
  'question-changed': (p) => `changed the question ${quote(p.text)}: ${names(p.changes)}`,
  'source-added': (p) => `added the source ${quote(p.headline)}`,
  'source-changed': (p) => `changed the details of ${quote(p.headline)}: ${names(p.changes)}`,
  'notice-recorded': (p) => `recorded that ${quote(p.headline)} was ${p.kind}: ${p.words}`,
  'capture-added': (p) => `added the capture ${p.label} to ${quote(p.headline)}`,
  'address-fetched': (p) => {
    const from = p.from === p.address ? '' : ` (from ${p.from}, where it sent on to)`
    return `fetched ${p.address}${from}${robotsWords[p.robots]}`
  },
  'claim-drafted': (p) => `drafted the claim ${quote(p.statement)}`,
  'claims-imported': (p) =>
    `imported ${countOf(p.claims, 'claim', { cap: Infinity })} from the file ${p.file}${
      p.thereAlready > 0 ? ` (${p.thereAlready.toLocaleString('en')} were there already)` : ''
    }`,
  'suggestion-accepted': (p) => `accepted the suggestion ${quote(p.statement)} (rule ${p.rule}, lexicon ${p.lexicon})`,
  'suggestion-edited': (p) =>
    `accepted the suggestion ${quote(p.statement)} after changing ${names(p.changes)} (rule ${p.rule}, lexicon ${p.lexicon})`,
  'suggestion-dismissed': (p) =>
    `dismissed a suggestion in ${quote(p.headline)} (rule ${p.rule}, lexicon ${p.lexicon})`,
  'suggestion-undone': (p) =>
    p.statement === null
      ? `undid their dismissal of a suggestion in ${quote(p.headline)} (rule ${p.rule})`
      : `undid the suggestion ${quote(p.statement)}, which is offered again (rule ${p.rule})`,
  'ask-accepted': (p) => `accepted the suggested ${askKindWords[p.ask]} ${quote(p.text)} (rule ${p.rule})`,
  'ask-dismissed': (p) => `dismissed a suggested ${askKindWords[p.ask]}`,
  'ask-undone': (p) => `undid that they ${p.decision} a suggested ${askKindWords[p.ask]}`,
  'claim-changed': (p) => `changed the claim ${quote(p.statement)}: ${names(p.changes)}`,
  'claim-split': (p) => `split the claim ${quote(p.from)} in two: ${quote(p.kept)} and ${quote(p.splitOff)}`,
  'claim-anchored': (p) => `anchored ${quote(p.statement)} in ${p.capture}`,
  'claim-status-changed': (p) =>
    `moved ${quote(p.statement)} from ${spaced(p.from)} to ${spaced(p.to)}${p.reason ? `: ${p.reason}` : ''}`,
  'claim-withdrawn': (p) => `recorded that the speaker withdrew ${quote(p.statement)}: ${p.words}`,
  'claim-linked': (p) =>
    `linked ${quote(p.from)} ${spaced(p.type)} ${quote(p.to)}${p.reading ? `, shown that they read “${p.reading}”` : ''}: ${p.reason}`,
  'link-removed': (p) => `removed the link ${quote(p.from)} ${spaced(p.type)} ${quote(p.to)}: ${p.reason}`,
  'against-interest-marked': (p) => `marked ${quote(p.statement)} as against interest: ${p.reason}`,
  'against-interest-withdrawn': (p) => `withdrew the mark that ${quote(p.statement)} is against interest`,
  'reading-dismissed': (p) => `dismissed the reading ${p.reading} of ${quote(p.a)} and ${quote(p.b)}: ${p.reason}`,
  'occasion-called': (p) =>
    `said that ${quote(p.a)} and ${quote(p.b)} are of one occasion, so that the relays contradict each other: ${p.reason}`,
  'occasion-withdrawn': (p) => `withdrew that ${quote(p.a)} and ${quote(p.b)} are of one occasion: ${p.reason}`,
  'note-written': (p) => `${p.reply ? 'replied in a note' : 'wrote a note'} on ${p.on}`,
  'note-edited': () => 'edited a note',
  'note-resolved': () => 'resolved a note',
  'note-reopened': () => 'reopened a note',
  'claim-rated': (p) =>
    `${p.again ? 'rated again' : 'rated'} ${quote(p.statement)} ${describeCredibility(p.credibility)}${informed(p)}: ${p.reason}`,
  'reliability-rated': (p) => `rated ${p.subject} on ${p.topic} ${describeReliability(p.grade)}: ${p.reason}`,
  'claim-adjudicated': (p) =>
    `gave ${quote(p.statement)} the desk rating ${describeCredibility(p.credibility)}: ${p.reason}${
      p.dissent > 0 ? ` (dissent kept: ${p.dissent})` : ''
    }`,
  'comparison-made': (p) => `compared two answers to ${quote(p.question)}${informed(p)}: ${p.reason}`,
  'comparison-withdrawn': (p) => `withdrew a comparison of two answers to ${quote(p.question)}`,
  'finding-written': (p) =>
    `wrote the finding ${quote(p.printLine)} on ${quote(p.question)}${
      p.proposed
        ? `, ${p.proposed.isUnchanged ? 'as the rules proposed it' : 'begun with a line that the rules proposed'} (version ${p.proposed.rules})`
        : ''
    }`,
  'finding-confirmed': (p) =>
    `confirmed the finding ${quote(p.printLine)} on ${quote(p.question)}${
      p.v === 2 && p.unrated > 0
        ? `, knowing that it rests on ${countOf(p.unrated, 'claim')} without a fresh desk rating`
        : ''
    }`,
  'independence-asserted': (p) => `declared ${quote(p.a)} and ${quote(p.b)} independent: ${p.reason}`,
  'independence-confirmed': (p) => `confirmed that ${quote(p.a)} and ${quote(p.b)} are independent`,
  'independence-withdrawn': (p) => `withdrew that ${quote(p.a)} and ${quote(p.b)} are independent: ${p.reason}`,
}

/** That somebody could see others' judgement before they gave theirs. */
const informed = (p: { v: number; informed?: boolean }) => (p.informed ? ' (informed)' : '')

/**
 * The sentence of one entry, to stand after the actor's name, without a full stop; `isOwn` where it is about the actor. What
 * people typed is isolated before.
 */
export function historySentence<K extends EntryKind>(kind: K, payload: EntryPayload<K>, isOwn = false): Line {
  return storedLine((sentences[kind] as (p: EntryPayload<K>, isOwn: boolean) => string)(isolateAll(payload), isOwn))
}
