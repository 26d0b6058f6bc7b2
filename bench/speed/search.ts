import { listClaims } from '@/lib/services/claims/list-claims'
import { atMost, type BenchLine } from '../bench-line'
import { commonWord, ordinaryWords, rareName } from '../generate/phrases'
import { randomFor } from '../generate/random'
import { beside, quantile, timed } from './measure'
import type { World } from './world'

/** S4: a search in the great dossier as its page makes it: the claims, how many they are, what the filters offer. */
export async function* benchSearch({ editor, great }: World): AsyncGenerator<BenchLine> {
  const random = randomFor(4)
  const search = (q: string, sort: string) =>
    timed(() => listClaims(editor, { dossier: great.key, params: { q, sort } }))
  const sorts = ['-updated', 'published', 'figure', 'speaker']
  const selective: number[] = []
  const ordinary: number[] = []
  const common: number[] = []
  for (let round = 0; round < 3; round++) await search(commonWord, '-updated')
  for (let round = 0; round < 100; round++) {
    selective.push(await search(rareName(random.below(60_000)), random.pick(sorts)))
    ordinary.push(await search(ordinaryWords(random), random.pick(sorts)))
    if (round % 4 === 0) common.push(await search(commonWord, random.pick(sorts)))
  }
  yield atMost('S4', 'search for selective words p95, ms', quantile(selective, 0.95), 50)
  yield beside('S4', 'search for two words that are each in many claims p95, ms', quantile(ordinary, 0.95))
  yield atMost('S4', 'search for a word in 30 % of the claims p95, ms', quantile(common, 0.95), 250)
}
