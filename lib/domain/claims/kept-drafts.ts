import type { ClaimDraft } from './draft'

/** A claim that was left unsaved, under an id of its own. Survives JSON. */
export interface KeptDraft {
  id: string
  draft: ClaimDraft
}

/** What a claim form opens with: the draft it writes on, whether that was left before, and the others that were. */
export interface OpenedDraft extends KeptDraft {
  restored: boolean
  others: readonly KeptDraft[]
}

/**
 * What a form opens with that would begin with `blank`, of the drafts left before, the latest last. New words are never
 * replaced by a draft on other words: it is only offered. A draft that was left on the words of a suggestion becomes an edit
 * of it where that is what was asked for. A blank without words goes on with the latest draft, and the
 * edit of a claim, whose one draft has its id (`newId`), with that, whatever was done to its words.
 */
export function openDraft(blank: ClaimDraft, kept: readonly KeptDraft[], newId: string): OpenedDraft {
  const left = kept.findLast(({ id, draft }) => id === newId || blank.anchors.length === 0 || onSameWords(draft, blank))
  const others = kept.filter((each) => each !== left)
  const { offer } = blank
  const draft = left && offer ? { ...left.draft, offer } : left?.draft
  return left && draft
    ? { id: left.id, draft, restored: true, others }
    : { id: newId, draft: blank, restored: false, others }
}

/** The drafts with this one in the latest place, in its present state. */
export function keepDraft(kept: readonly KeptDraft[], latest: KeptDraft): KeptDraft[] {
  return [...kept.filter(({ id }) => id !== latest.id), latest]
}

/** The drafts without one. */
export function dropKept(kept: readonly KeptDraft[], id: string): KeptDraft[] {
  return kept.filter((each) => each.id !== id)
}

/** The drafts as they were kept as text; none of a text that holds no such list. */
export function parseKept(text: string | null): KeptDraft[] {
  try {
    const kept: unknown = text === null ? [] : JSON.parse(text)
    return Array.isArray(kept) ? kept.filter(isKept) : []
  } catch {
    return []
  }
}

function isKept(value: unknown): value is KeptDraft {
  if (value === null || typeof value !== 'object' || !('id' in value) || !('draft' in value)) return false
  const { id, draft } = value
  return (
    typeof id === 'string' && draft !== null && typeof draft === 'object' && 'statement' in draft && 'anchors' in draft
  )
}

function onSameWords(a: ClaimDraft, b: ClaimDraft): boolean {
  const words = ({ anchors }: ClaimDraft) =>
    anchors
      .map(({ captureId, start, end }) => `${captureId} ${start} ${end}`)
      .toSorted()
      .join()
  return words(a) === words(b)
}
