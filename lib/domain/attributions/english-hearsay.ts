import { byOutlet, type Attribution, type Mention } from './attribution'
import { type Cue, groupOf } from './english-cues'
import { en } from './english-lexicon'
import { mentionAfter } from './english-mention'
import type { SentenceScan } from './sentence-scan'
import { firstPhrase, phraseAt } from './phrases'
import { isSign, keyAt, type SentenceView } from './sentence-view'

/** "It reportedly injured dozens": the clause is hearsay, and nobody is named. */
export function* hearsay({ view, start }: SentenceScan): Generator<Attribution> {
  const match = firstPhrase(en.hearsay, view.words, { from: start, to: view.to })
  if (!match || view.isQuoted(match.from)) return
  const isClause = keyAt(view, match.to - 1) === 'that'
  const content = isClause ? { from: match.to, to: view.to } : clauseAround(view, start, match.from)
  yield { rule: 'hearsay', does: 'says', cue: match, speaker: 'unnamed', content, audience: null }
}

/** The clause that a word stands in: between semicolons, commas and relative pronouns. */
function clauseAround(view: SentenceView, start: number, at: number): { from: number; to: number } {
  let from = at
  while (from > start && !isSign(view, from - 1, ';,–') && !(keyAt(view, from - 1) === 'that' && from < at)) from--
  let to = at
  while (to < view.to && !isSign(view, to, ';')) to++
  return { from, to }
}

/** "There were fears that Syria was slipping": nobody is named. */
export function* reportedNoun({ view, start }: SentenceScan): Generator<Attribution> {
  for (let at = start; at < view.to; at++) {
    const match = view.isQuoted(at) ? null : phraseAt(en.reportNouns, view.words, at)
    if (!match || match.to >= view.to) continue
    const content = { from: match.to, to: view.to }
    const cue = { from: at, to: match.to }
    yield { rule: 'reported-noun', does: 'believes', cue, speaker: 'unnamed', content, audience: null }
  }
}

/** "The ministry declined to comment": that somebody is silent is told by the outlet. */
export function silence({ view, start }: SentenceScan): Attribution | null {
  const match = firstPhrase(en.silences, view.words, { from: start, to: view.to })
  if (!match || view.isQuoted(match.from)) return null
  for (let at = start; at < match.from; at++) {
    if (isSign(view, at, ',') && phraseAt(en.verbs, view.words, at - 1)) return null
    const verb = phraseAt(en.verbs, view.words, at)
    if (verb && !en.nounLike.has(keyAt(view, at)) && !view.isQuoted(at)) return null
  }
  const content = { from: start, to: view.to }
  return byOutlet('silence', 'declines', match, content)
}

const wordsToThat = 12
const reporting = new Set(['says', 'reports', 'believes'])

/** "It was announced by the ministry that ...", "is accused of taking bribes": who says it stands behind "by", or nobody does. */
export function passive({ view }: SentenceScan, cue: Cue): Attribution | null {
  const isAccused = cue.does === 'accuses' && keyAt(view, cue.to) === 'of' && cue.to + 2 < view.to
  if (isAccused) return { ...plain(cue), does: 'accuses', content: { from: cue.to + 1, to: view.to } }
  const isFree = keyAt(view, cue.group - 1) === 'it' && !en.boundaries.has(keyAt(view, cue.group - 2))
  if (!isFree || cue.isNegated || !reporting.has(cue.does)) return null
  const agent = keyAt(view, cue.to) === 'by' ? mentionAfter(view, cue.to + 1) : null
  const from = behindThat(view, agent?.whole.to ?? cue.to)
  return from === null ? null : { ...plain(cue, agent), content: { from, to: view.to } }
}

const plain = (cue: Cue, agent: Mention | null = null) => ({
  rule: agent ? ('speaker-first' as const) : ('hearsay' as const),
  does: 'says',
  cue: groupOf(cue),
  speaker: agent ?? ('unnamed' as const),
  audience: null,
})

// "It was announced on Monday that", "it emerged".
function behindThat(view: SentenceView, at: number): number | null {
  for (let next = at; next < view.to && next - at <= wordsToThat; next++) {
    if (isSign(view, next, ',;:') || en.auxiliaries.has(keyAt(view, next))) return null
    if (keyAt(view, next) === 'that') return next + 1 < view.to ? next + 1 : null
  }
  return null
}
