import { en } from '@/lib/domain/attributions/english-lexicon'
import type { TextPieces } from '@/lib/domain/sentences/sentences'
import type { ClaimKind } from '@/lib/domain/vocabulary'
import type { Draft } from './drafts'

/** Kinds that the cue itself tells. */
const ofCues: Readonly<Record<string, ClaimKind>> = {
  denies: 'denial',
  accuses: 'opinion',
  names: 'opinion',
  intends: 'intention',
  demands: 'policy',
}
const predicting = /^(?:predict|forecast|expect|fear|توقع|تتوقع|يتوقع|رجح|يرجح|ترجح|يخشي|تخشي)/
const modals = new Set(['will', 'would', 'could', 'may', 'might', 'shall', "won't", "'ll"])
const actors = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'will', 'would'])
const duties = new Set(['should', 'must', 'ought'])
const judging = new Set(
  'appears appeared seems seemed unclear unlikely suggests suggested apparently probably'.split(' '),
)
const negations = new Set(['not', 'never', 'no', 'nobody', 'لا', 'ليس', 'ليست', 'لم', 'لن'])

/** What a claim is, by its cue and its words; a first guess that a person may change. */
export function claimKindOf({ words }: TextPieces, draft: Draft, hasFigure: boolean): ClaimKind {
  const byCue = ofCues[draft.does]
  if (byCue) return byCue
  const keys = words.slice(draft.from, draft.to).map(({ key }) => key)
  const cue = draft.cue ? words.slice(draft.cue.from, draft.cue.to).map(({ key }) => key) : []
  if (cue.some((key) => predicting.test(key))) return 'prediction'
  if (isAhead(keys)) return actors.has(keys[0] ?? '') ? 'intention' : 'prediction'
  if (hasFigure) return 'figure'
  if (draft.isQuoted && isDenial(keys)) return 'denial'
  if (keys.some((key) => duties.has(key))) return 'policy'
  return keys.some((key) => judging.has(key)) ? 'analysis' : 'occurrence'
}

const wordsToModal = 9

// "Would have" tells of the past; an Arabic future is a prefix.
function isAhead(keys: readonly string[]): boolean {
  return keys
    .slice(0, wordsToModal)
    .some((key, at) => (modals.has(key) && keys[at + 1] !== 'have') || /^س[يت]\p{Script=Arabic}{3}/u.test(key))
}

const wordsToNegation = 4

function isDenial(keys: readonly string[]): boolean {
  return (
    keys.slice(0, wordsToNegation).some((key) => negations.has(key) || key.endsWith("n't") || key.endsWith('n’t')) &&
    !keys.includes('know') &&
    !en.relatives.has(keys[0] ?? '')
  )
}
