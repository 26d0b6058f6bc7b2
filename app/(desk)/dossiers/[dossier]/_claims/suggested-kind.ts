import { linkWords } from '@/lib/domain/claims/link'
import type { LinkKind } from '@/lib/domain/suggestions/link-kind'
import type { SuggestedLink } from '@/lib/services/links/suggest-links'
import { claimLinkWords } from '@/lib/words/claims/links'
import { say } from '@/lib/words/say'

/** What a suggested link may be: its type where one is suggested, else what is asked. */
export function suggestedKind({ type, isBack, kind, cue }: SuggestedLink): string {
  if (type) return say(claimLinkWords.perhaps, { type: linkWords(type, !isBack) })
  return cue ? claimLinkWords.doTheyAgree : kindWords[kind]
}

const kindWords: Record<LinkKind, string> = {
  same: claimLinkWords.sameClaim,
  update: claimLinkWords.oneUpdatesTheOther,
  'conflicting-figures': claimLinkWords.figuresConflict,
  'different-things-counted': claimLinkWords.otherThingsCounted,
  denies: claimLinkWords.oneDeniesTheOther,
}
