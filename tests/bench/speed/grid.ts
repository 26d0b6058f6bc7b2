import { showGrid, showGridInput } from '@/lib/services/questions/show-grid'
import { atMost, type BenchLine } from '../bench-line'
import { quantile, timed } from './measure'
import type { World } from './world'

/** S9: the question grid, page after page. */
export async function* benchGrid({ editor, sizes }: World): AsyncGenerator<BenchLine> {
  const size = sizes[1]
  const times: number[] = []
  const show = async (after: string | null) => {
    let next: string | null = null
    times.push(await timed(async () => ({ next } = await showGrid(editor, showGridInput.parse({ dossier: 'grid', ...(after ? { after } : {}) })))))
    return next
  }
  await show(null)
  times.length = 0
  for (let round = 0; round < 5; round++) {
    for (let after = await show(null); after !== null; ) after = await show(after)
  }
  const what = `a page of the grid of ${size?.questions} questions, ${size?.parties} origins, ${size?.claims} claims p95, ms`
  yield atMost('S9', what, quantile(times, 0.95), 150)
}
