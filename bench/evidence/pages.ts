import { type BenchLine, exactly } from '../bench-line'
import { atLeast } from '../speed/measure'
import { scorePages } from './pages/score-pages'

/** E9: articles found on pages: every intake page in twenty layouts, six wrappers and the encodings that can write it. */
export function* pages(): Generator<BenchLine> {
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
}
