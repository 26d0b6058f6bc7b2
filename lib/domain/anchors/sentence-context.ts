const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' })

/** The text right around a quote, and whether more of the text stands beyond it. */
export interface SentenceContext {
  before: string
  after: string
  cutBefore: boolean
  cutAfter: boolean
}

/**
 * What to show around a quote: the rest of its sentence and `sentences` more on each side, within its paragraphs'
 * neighbourhood as given. `moreBefore` and `moreAfter` say that the text goes on beyond what was given. Sentences
 * by Unicode Text Segmentation (UAX 29), without a language's own rules.
 */
export function sentenceContext(
  around: { before: string; after: string; moreBefore: boolean; moreAfter: boolean },
  sentences = 1,
): SentenceContext {
  const ahead = segments(around.before)
  const keptAhead = ahead.slice(-(sentences + (endsSentence(around.before) ? 0 : 1)))
  const behind = segments(around.after)
  const keptBehind = behind.slice(0, sentences + 1)
  const before = keptAhead.join('')
  const after = keptBehind.join('')
  return {
    before: before.trimStart(),
    after: after.trimEnd(),
    cutBefore: around.moreBefore || keptAhead.length < ahead.length,
    cutAfter: around.moreAfter || keptBehind.length < behind.length,
  }
}

function segments(text: string): string[] {
  const all: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    // Blank lines between paragraphs are no sentences of their own.
    if (segment.trim() === '' && all.length > 0) all.push((all.pop() ?? '') + segment)
    else all.push(segment)
  }
  return all
}

function endsSentence(text: string): boolean {
  return text === '' || /[.!?؟。…]["'”’»)]*\s+$|\n\s*$/u.test(text)
}
