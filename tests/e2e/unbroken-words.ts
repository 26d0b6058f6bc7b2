/** What broke inside: the words, how many lines they stand on, and the element around them. */
export interface Broken {
  words: string
  lines: number
  within: string
}

/** What a page shows, looked at where it is painted. */
export interface Seen {
  /** Figures, dates and words of names and sentences that were measured. */
  measured: number
  broken: Broken[]
  /** Pixels that the page is wider than its window. */
  tooWide: number
}

/**
 * Runs in the browser: measures the line boxes of every number, date and word on the page, those in closed parts and in
 * drawings apart. Words longer than any of a sentence, such as addresses, may break,
 * and so may what is part of one.
 */
export function lookForBroken(): Seen {
  const month =
    '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)'
  const number = String.raw`\p{Nd}+(?:[.,٫٬]\p{Nd}+)*`
  const whole = new RegExp(
    String.raw`\p{Nd}{1,2}(?:–\p{Nd}{1,2})? ${month}(?: \p{Nd}{4})?|${month} \p{Nd}{4}|(?:[<>≥≤] )?${number}(?:–${number})?(?: ?%)?|[\p{L}\p{M}\p{Nd}’']+`,
    'gu',
  )
  const seen: Seen = { measured: 0, broken: [], tooWide: document.documentElement.scrollWidth - window.innerWidth }
  const main = document.querySelector('main') ?? document.body
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
  // Blocks whose text is one run, so that a number over several elements is measured whole.
  const blocks = new Map<Element, Text[]>()
  for (const text of texts) {
    let block = text.parentElement
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
    if (!block || text.parentElement?.closest('script, style, svg, textarea, select, .sr-only')) continue
    blocks.set(block, [...(blocks.get(block) ?? []), text])
  }
  for (const [block, runs] of blocks) {
    const joined = runs.map((run) => run.data).join('')
    for (const match of joined.matchAll(whole)) {
      const before = joined.slice(0, match.index).match(/\S*$/u)?.[0] ?? ''
      const token = before + (joined.slice(match.index).match(/^\S*/u)?.[0] ?? '')
      if ([...match[0]].length < 2 || [...match[0]].length > 30 || token.length > 30) continue
      const range = document.createRange()
      let at = 0
      for (const run of runs) {
        const end = at + run.data.length
        if (match.index >= at && match.index < end) range.setStart(run, match.index - at)
        if (match.index + match[0].length > at && match.index + match[0].length <= end)
          range.setEnd(run, match.index + match[0].length - at)
        at = end
      }
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0)
      if (boxes.length === 0) continue
      seen.measured += 1
      const lines = boxes.filter(
        (box, index) => !boxes.slice(0, index).some((other) => Math.abs(other.bottom - box.bottom) < box.height * 0.7),
      ).length
      if (lines > 1)
        seen.broken.push({
          words: match[0],
          lines,
          within: `${block.tagName.toLowerCase()}.${String(block.getAttribute('class')).slice(0, 60)}`,
        })
    }
  }
  return seen
}
