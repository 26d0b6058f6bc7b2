import { boundsOf } from '@/lib/domain/figures/figure'
import type { ImportFile } from '@/lib/services/claims/input/import-file'
import { figureOf, type Desk } from './desk'

/** A line of an import file on a desk's source; `more` replaces its fields. */
export function claimLine(
  desk: Pick<Desk, 'sourceKey'>,
  key: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    key,
    source: desk.sourceKey,
    statement: 'The army denies it',
    kind: 'occurrence',
    chain: [
      { party: 'army', knows: 'issued', manner: 'paraphrase' },
      { party: 'the-outlet', manner: 'published' },
    ],
    attribution: 'as-reported',
    anchors: [{ capture: 'digest', quote: 'The army denied it' }],
    ...more,
  }
}

/** A figure as files have it, with the bounds of its words. */
export function fileFigureOf(words: string) {
  const { override: _, ...figure } = figureOf(words)
  return { ...figure, ...boundsOf({ words, override: null }) }
}

/** A file of these lines; texts and bytes stand as they are. */
export function claimFile(
  lines: readonly (Record<string, unknown> | string | Uint8Array)[],
  name = 'claims.jsonl',
  end = '\n',
): ImportFile {
  const parts = lines.flatMap((line) => [
    line instanceof Uint8Array ? line : Buffer.from(typeof line === 'string' ? line : JSON.stringify(line)),
    Buffer.from(end),
  ])
  return {
    name,
    open: async function* () {
      yield* parts
    },
  }
}
