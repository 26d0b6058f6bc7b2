import { type LinkType, mutualLinkTypes } from '@/lib/domain/vocabulary'

const there: Record<LinkType, string> = {
  contradicts: 'contradicts',
  corroborates: 'corroborates',
  repeats: 'repeats',
  updates: 'updates',
  qualifies: 'qualifies',
  'replies-to': 'replies to',
}

const back: Record<LinkType, string> = {
  contradicts: 'contradicts',
  corroborates: 'corroborates',
  repeats: 'is repeated by',
  updates: 'is updated by',
  qualifies: 'is qualified by',
  'replies-to': 'is replied to by',
}

/** The verb of a link as read from one of its ends: "updates" from the claim it goes out from, "is updated by" from the other. */
export function linkWords(type: LinkType, outgoing: boolean): string {
  return outgoing || mutualLinkTypes.includes(type) ? there[type] : back[type]
}
