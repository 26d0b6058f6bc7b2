'use client'

import { announce } from '@/app/_ui/announce'
import { grouped } from '@/lib/domain/collections/grouped'
import { campNamed, newCamps } from '@/lib/domain/parties/new-camps'
import type { SetUpSpeaker } from '@/lib/services/dossiers/input/near-parties'
import { setUpWords } from '@/lib/words/dossiers/set-up'
import { useKeptChoices, type SpeakerChoice } from './use-kept-choices'

/** A speaker with the first of its group, null for the first itself. */
export interface SpeakerRow {
  speaker: SetUpSpeaker
  head: SetUpSpeaker | null
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
  groups: readonly (readonly SetUpSpeaker[])[],
  camps: readonly CampShown[],
) {
  const { choices, choose, begin } = useKeptChoices(keepAs)
  const { named } = choices
  const rows = groups.flatMap((group): SpeakerRow[] =>
    group.map((speaker, at) => ({ speaker, head: at === 0 ? null : (group[0] ?? null) })),
  )
  const fresh = newCamps(camps, named)
  const choiceOf = (speaker: SetUpSpeaker): SpeakerChoice => ({ ...firstChoice(speaker), ...choices.of[speaker.name] })
  const nameOf = (speaker: SetUpSpeaker) => choiceOf(speaker).name ?? speaker.name
  const isSame = ({ speaker, head }: SpeakerRow) =>
    head !== null && choiceOf(head).isWanted && choiceOf(speaker).isWanted && choiceOf(speaker).isSame
  const change = (name: string, more: Partial<SpeakerChoice>) =>
    choose(({ of, ...rest }) => ({ ...rest, of: { ...of, [name]: { ...of[name], ...more } } }))
  const own = rows.filter((row) => choiceOf(row.speaker).isWanted && !isSame(row)).map(({ speaker }) => speaker)
  const parties = own.map((speaker) => {
    const { kind, camp } = choiceOf(speaker)
    const name = nameOf(speaker).trim()
    const same = rows.filter((row) => row.head === speaker && isSame(row)).map((row) => row.speaker.name)
    // The articles' spelling stays a name of the party: by it the claims find their way.
    const aliases = [...(name === speaker.name ? [] : [speaker.name]), ...same]
    return { name, aliases, kind, camp: camp || null }
  })
  const otherNames = [...grouped(rows, ({ speaker }) => choiceOf(speaker).party?.id ?? null)].flatMap(
    ([partyId, called]) => (partyId ? [{ partyId, names: called.map(({ speaker }) => speaker.name) }] : []),
  )
  return {
    rows,
    camps: [...camps, ...fresh],
    fresh,
    parties,
    otherNames,
    choiceOf,
    nameOf,
    isSame,
    change,
    /** The place of a speaker among the parties that would be made; -1 where it would be none of its own. */
    placeOf: (speaker: SetUpSpeaker) => own.indexOf(speaker),
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
      change(speaker, { camp: camp?.name ?? '', isWanted: true, party: null })
      announce(camp?.name ?? setUpWords.noCamp)
      return true
    },
    begin,
  }
}

// Of whom a party may be already, no second one is made before a person says so.
function firstChoice({ kind, near }: SetUpSpeaker): SpeakerChoice {
  return { isWanted: near.length === 0, name: null, party: null, kind: kind ?? '', camp: '', isSame: false }
}

/** What a person makes of those who speak. */
export type Speaking = ReturnType<typeof useWhoSpeaks>
