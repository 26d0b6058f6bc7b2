import { ar, isIn, isSpeakerNoun, withoutJoint, withoutTo } from '@/lib/domain/attributions/arabic-lexicon'
import type { Mention } from '@/lib/domain/attributions/attribution'
import { firstPhrase, phraseAt } from '@/lib/domain/attributions/phrases'
import type { Word } from '@/lib/domain/sentences/words'
import type { DescribedSpeaker } from './describe-speaker'

/** What the words of an Arabic mention tell of the speaker: no capitals, so that titles and nouns carry it. */
export function describeArabicSpeaker(words: readonly Word[], mention: Mention): DescribedSpeaker {
  const own = words.slice(mention.from, mention.to).filter(({ kind }) => kind !== 'sign')
  const keys = own.map(({ key }) => key)
  const first = firstNoun(keys[0] ?? '')
  const isAnonymous = firstPhrase(ar.anonymity, words, mention.whole) !== null
  const shown = { from: mention.from, to: mention.to }
  const plain = { shown, isAnonymous: false, isDocument: false, head: first }
  if (isIn(ar.documents, first)) return { ...plain, kind: 'role', isDocument: true, isShort: false }
  if (isAnonymous) return { ...plain, kind: 'unnamed', isAnonymous: true, isShort: false }
  if (phraseAt(ar.agencies, words, mention.from) || ar.outlets.has(first))
    return { ...plain, kind: 'outlet', isShort: false }
  if (ar.unnamed.has(first) && !(first.startsWith('ال') && hasName(keys)))
    return { ...plain, kind: 'unnamed', isShort: false }
  if (['احد', 'احدي'].includes(first)) return oneOf(words, mention, plain)
  if (ar.organisations.has(first)) return { ...plain, kind: 'organisation', isShort: keys.length <= 2 }
  if (ar.roles.has(first)) return { ...plain, kind: hasName(keys) ? 'named' : 'role', isShort: keys.length <= 2 }
  return { ...plain, kind: 'named', isShort: keys.length === 1 }
}

// "والمعارضة", "لوزارة الدفاع": without what is written together with the noun.
function firstNoun(key: string): string {
  if (isSpeakerNoun(key))
    return [ar.organisations, ar.roles, ar.unnamed, ar.outlets].some((list) => list.has(key)) ? key : withoutJoint(key)
  return isSpeakerNoun(withoutTo(key)) ? withoutTo(key) : key
}

// "أحد الناجين، ويدعى يوناس كير": one of many, whose name follows.
function oneOf(
  words: readonly Word[],
  { beside, whole }: Mention,
  plain: Omit<DescribedSpeaker, 'kind' | 'isShort'>,
): DescribedSpeaker {
  const named = beside.find(({ from }) => /^و?[يت]دعي$/.test(words[from]?.key ?? ''))
  if (!named) return { ...plain, kind: 'unnamed', isShort: false }
  const shown = { from: named.from + 1, to: Math.min(named.to, whole.to) }
  return { ...plain, shown, kind: 'named', isShort: false }
}

/** Behind a role and the noun it belongs to, two words without the article are a name. */
function hasName(keys: readonly string[]): boolean {
  const [, second = '', ...rest] = keys
  const behind = second.startsWith('ال') || rest.length > 1 ? rest : [second, ...rest]
  const names = behind.filter((key) => !key.startsWith('ال') && !ar.organisations.has(key) && !ar.roles.has(key)).length
  return names >= 2 || (names === 1 && rest.length > 1 && second.startsWith('ال'))
}
