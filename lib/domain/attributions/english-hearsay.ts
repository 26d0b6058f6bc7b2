import { byOutlet, type Attribution } from './attribution'
import { en } from './english-lexicon'
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
