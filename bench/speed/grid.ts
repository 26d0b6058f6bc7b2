import { showGrid, showGridInput } from '@/lib/services/questions/show-grid'
import { atMost, type BenchLine } from '../bench-line'
import { quantile, timed } from './measure'
import type { World } from './world'

/** Rounds through all pages that are measured, after one that is not: a server that just started compiles its code first. */
const rounds = 20

/** S9: the question grid, page after page. */
export async function* benchGrid({ editor, sizes }: World): AsyncGenerator<BenchLine> {
  const size = sizes[1]
  const times: number[] = []
  const show = async (after: string | null) => {
    let next: string | null = null
    times.push(
      await timed(
        async () =>
          ({ next } = await showGrid(editor, showGridInput.parse({ dossier: 'grid', ...(after ? { after } : {}) }))),
      ),
    )
    return next
  }
  const showAll = async () => {
    for (let after = await show(null); after !== null;) after = await show(after)
  }
  await showAll()
  times.length = 0
  for (let round = 0; round < rounds; round++) await showAll()
  const what = `a page of the grid of ${size?.questions} questions, ${size?.parties} origins, ${size?.claims} claims p95, ms`
  yield atMost('S9', what, quantile(times, 0.95), 150)
}
