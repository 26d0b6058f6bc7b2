'use client'

import { announce } from '@/app/_ui/announce'
import type { OfferedSpeaker } from '@/lib/domain/offers/speakers'
import { campNamed, newCamps } from '@/lib/domain/parties/new-camps'
import { setUpWords } from '@/lib/words/dossiers/set-up'
import { useKeptChoices, type SpeakerChoice } from './use-kept-choices'

/** A speaker with the first of its group, null for the first itself. */
export interface SpeakerRow {
  speaker: OfferedSpeaker
  head: OfferedSpeaker | null
}

interface CampShown {
  name: string
  badge: string
  colour: string
}

/**
 * What a person makes of those who speak, before it is confirmed: camps by name, and for each speaker what becomes of them.
 * It is kept in this tab under `keepAs`.
 */
export function useWhoSpeaks(
  keepAs: string,
  groups: readonly (readonly OfferedSpeaker[])[],
  camps: readonly CampShown[],
) {
  const { choices, choose, begin } = useKeptChoices(keepAs)
  const { named } = choices
  const rows = groups.flatMap((group): SpeakerRow[] =>
    group.map((speaker, at) => ({ speaker, head: at === 0 ? null : (group[0] ?? null) })),
  )
  const fresh = newCamps(camps, named)
  const choiceOf = ({ name, kind }: OfferedSpeaker): SpeakerChoice => {
    return { isWanted: true, kind: kind ?? '', camp: '', isSame: false, ...choices.of[name] }
  }
  const isSame = ({ speaker, head }: SpeakerRow) =>
    head !== null && choiceOf(head).isWanted && choiceOf(speaker).isWanted && choiceOf(speaker).isSame
  const change = (name: string, more: Partial<SpeakerChoice>) =>
    choose(({ of, ...rest }) => ({ ...rest, of: { ...of, [name]: { ...of[name], ...more } } }))
  const own = rows.filter((row) => choiceOf(row.speaker).isWanted && !isSame(row))
  const parties = own.map(({ speaker }) => {
    const { kind, camp } = choiceOf(speaker)
    const others = rows.filter((row) => row.head === speaker && isSame(row))
    return { name: speaker.name, aliases: others.map((row) => row.speaker.name), kind, camp: camp || null }
  })
  return {
    rows,
    camps: [...camps, ...fresh],
    fresh,
    parties,
    choiceOf,
    isSame,
    change,
    /** The place of a speaker among the parties that would be made; -1 where it would be none of its own. */
    placeOf: ({ name }: OfferedSpeaker) => parties.findIndex((party) => party.name === name),
    nameCamp: (name: string): boolean => {
      if (campNamed([...camps, ...fresh], name)) announce(setUpWords.campTaken)
      else choose((before) => ({ ...before, named: [...before.named, name] }))
      return name !== ''
    },
    takeOutCamp: (name: string) => {
      choose((before) => ({ ...before, named: before.named.filter((each) => each !== name) }))
      for (const [speaker, { camp }] of Object.entries(choices.of)) if (camp === name) change(speaker, { camp: '' })
    },
    /** Gives the camp at a place, from 1; 0 takes it away. False where there is none at it. */
    giveCamp: (speaker: string, place: number): boolean => {
      const camp = place === 0 ? null : [...camps, ...fresh][place - 1]
      if (camp === undefined) return false
      change(speaker, { camp: camp?.name ?? '', isWanted: true })
      announce(camp?.name ?? setUpWords.noCamp)
      return true
    },
    begin,
  }
}

/** What a person makes of those who speak. */
export type Speaking = ReturnType<typeof useWhoSpeaks>
