import { readPage } from '@/lib/services/sources/pages/read-page'
import { atMost, type BenchLine, exactly } from '../bench-line'
import { atLeast } from '../speed/measure'
import { scorePages } from './pages/score-pages'

/** E9: articles found on pages: every intake page in twenty layouts, six wrappers and the encodings that can write it. */
export async function* pages(): AsyncGenerator<BenchLine> {
  const { pages: count, due, kept, right, faults } = scorePages()
  yield atLeast('E9', `precision of paragraphs on ${count} generated pages`, right / kept, 0.97)
  yield atLeast('E9', `recall of paragraphs on ${count} generated pages`, right / due, 0.97)
  const first = faults.slice(0, 3).join(' | ')
  yield exactly(
    'E9',
    `of ${count} generated pages, those with a sentence lost, doubled or kept in vain (${first || 'none'})`,
    faults.length,
    0,
  )
  yield* pageSpeed()
}

const paragraph = `<div class="text-block"><p>${'The river authority of Norvale said that crews were still searching the lower town. '.repeat(3)}</p></div>`
const longPage = `<main><article><h1>Norvale</h1>${paragraph.repeat(Math.ceil(2_000_000 / paragraph.length))}</article></main>`

/** How long a long page takes in its thread, and how long it takes to refuse a tangled one. */
async function* pageSpeed(): AsyncGenerator<BenchLine> {
  yield atMost('E9', 'a page of 2 MB read, seconds', await secondsToRead(longPage), 2)
  yield atMost('E9', '400,000 nested elements refused, seconds', await secondsToRead('<div>'.repeat(400_000)), 1)
}

async function secondsToRead(html: string): Promise<number> {
  const start = performance.now()
  // A refusal is an answer, too.
  await readPage(html, 'bench').catch(() => null)
  return (performance.now() - start) / 1_000
}
