import { connected } from '@/lib/domain/collections/connected'
import { grouped } from '@/lib/domain/collections/grouped'
import { visibleLine } from '@/lib/domain/input/text'
import { kindOfTitle } from '@/lib/domain/parties/kind-of-title'
import { mayBeOne, rankNames } from '@/lib/domain/parties/name-key'
import type { SuggestedSpeaker } from '@/lib/domain/suggestions/suggestion'
import type { PartyKind } from '@/lib/domain/vocabulary'
import { isBareTitle } from './bare-title'
import { bindSpeaker, canBeParty } from './bind-speaker'
import { keyOf, knownParties, type KnownParty } from './known-parties'
import { sortWanted } from './wanted-parties'

/** A suggestion's speaker, and the source that it stands in. */
export interface SaidBy {
  speaker: SuggestedSpeaker
  sourceId: string
}

/** Somebody who speaks and is no party yet. */
export interface OfferedSpeaker {
  /** As a party may be called. */
  name: string
  /** What the title says that it is, else what the text takes it for; a person decides. */
  kind: PartyKind | null
  /** In how many suggestions, of how many sources. */
  suggestions: number
  sources: number
}

/** A party that speaks, and in how many suggestions. */
export interface SpeakingParty {
  party: KnownParty
  suggestions: number
}

/** Who speaks in suggestions: those who are parties, and those who could be, the ones with most suggestions first. */
export interface Speakers {
  parties: SpeakingParty[]
  /** Names that sound alike stand in one group: one party or several, which a person says. */
  groups: OfferedSpeaker[][]
  /** Whether there are more than are offered. */
  isCut: boolean
}

/** So many are offered at once: each is compared with all. */
export const mostSpeakers = 60
/** Nobody is called by more code points; a description that long is no name. */
const longestName = 120

/**
 * Who speaks in these suggestions. Unnamed speakers, bare titles and the articles' own voice are nobody (rule 3); speakers of
 * one name are one, and near names are put together and left two. A name that several parties bear is theirs, and is not offered.
 */
export function speakersOf(said: readonly SaidBy[], parties: readonly KnownParty[]): Speakers {
  const known = knownParties(parties)
  const named = said.filter(({ speaker }) => canBeParty(speaker))
  const bound = grouped(named, ({ speaker }) => bindSpeaker(speaker, known)?.party ?? null)
  const nameable = (bound.get(null) ?? []).filter(({ speaker }) => !isBareTitle(speaker))
  const unbound = grouped(nameable, ({ speaker }) => keyOf(nameAsParty(spokenName(speaker))))
  const offered = [...unbound].flatMap(([key, all]) => (key === '' ? [] : (offeredSpeaker(all) ?? [])))
  const { make } = sortWanted(
    offered.map(({ name }) => ({ name, aliases: [] })),
    parties,
  )
  const free = make.flatMap((place) => offered[place] ?? [])
  const most = free.toSorted(byWeight).slice(0, mostSpeakers)
  return {
    parties: [...bound]
      .flatMap(([party, all]) => (party ? [{ party, suggestions: all.length }] : []))
      .toSorted((a, b) => b.suggestions - a.suggestions),
    groups: nearTogether(most),
    isCut: free.length > most.length,
  }
}

// Of two spellings that are as frequent the longer first: the shorter may have lost a letter.
function byWeight(a: OfferedSpeaker, b: OfferedSpeaker): number {
  return b.suggestions - a.suggestions || b.name.length - a.name.length
}

/** "The health minister" as the name of a party: without the article, and with a capital. */
export function nameAsParty(speaker: string): string {
  const name = visibleLine(speaker)
    .trim()
    .replace(/^(?:the|an?) /i, '')
  return name.charAt(0).toLocaleUpperCase('en') + name.slice(1)
}

/** Whom the words mean, where they are a pronoun or a short name. */
function spokenName({ text, refersTo }: SuggestedSpeaker): string {
  return refersTo ?? text
}

function offeredSpeaker(all: readonly SaidBy[]): OfferedSpeaker | null {
  const [first] = all
  if (!first) return null
  const name = nameAsParty(spokenName(first.speaker))
  if ([...name].length > longestName) return null
  const kinds = all.map(({ speaker }) => kindsRead[speaker.kind] ?? null)
  const sources = new Set(all.map(({ sourceId }) => sourceId)).size
  const kind = kindOfTitle(name) ?? kinds.find((one) => one !== null) ?? null
  return { name, kind, suggestions: all.length, sources }
}

/** What a speaker is, as the text takes it. */
const kindsRead: Partial<Record<SuggestedSpeaker['kind'], PartyKind>> = {
  named: 'person',
  role: 'public-role',
  organisation: 'organisation',
  outlet: 'outlet',
}

function nearTogether(speakers: readonly OfferedSpeaker[]): OfferedSpeaker[][] {
  const pairs = speakers.flatMap((one, at) => {
    const others = speakers.slice(at + 1)
    const ranked = rankNames(
      one.name,
      others.map(({ name }) => name),
    )
    return ranked.flatMap(({ index, score }): [OfferedSpeaker, OfferedSpeaker][] => {
      const other = others[index]
      return other && score >= mayBeOne ? [[one, other]] : []
    })
  })
  return connected(speakers, pairs)
}
