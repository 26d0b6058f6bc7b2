import type { LinkType } from '@/lib/domain/vocabulary'
import type { LinkKind } from './link-kind'

/** What of two claims the type of a suggested link rests on; dates are EDTF, parties those that spoke or passed it on. */
export interface LinkEnd {
  publishedDate: string | null
  partyIds: readonly string[]
}

/** The link that a person is offered: its type, null where they choose, and whether it leads from the other claim to this one. */
export interface OfferedLink {
  type: LinkType | null
  isBack: boolean
}

/**
 * The link that a suggested kind becomes (formats.md): the same repeats where a root or relay is shared and else
 * corroborates, an update leads from the later to the earlier, a denial contradicts, and other things counted qualify. Where
 * figures conflict, and of an update without two dates, the person chooses.
 */
export function offeredLink(kind: LinkKind, one: LinkEnd, other: LinkEnd): OfferedLink {
  if (kind === 'update') {
    const [ours, theirs] = [one.publishedDate, other.publishedDate]
    if (ours === null || theirs === null || ours === theirs) return { type: null, isBack: false }
    return { type: 'updates', isBack: ours < theirs }
  }
  if (kind === 'same') {
    const isShared = one.partyIds.some((party) => other.partyIds.includes(party))
    return { type: isShared ? 'repeats' : 'corroborates', isBack: false }
  }
  const types = { denies: 'contradicts', 'different-things-counted': 'qualifies', 'conflicting-figures': null } as const
  return { type: types[kind], isBack: false }
}

/** The reasons of a suggested link as the reason that its form begins with: one sentence; empty where there is none. */
export function linkReason(reasons: readonly string[]): string {
  const words = reasons.join('; ')
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
