import 'server-only'
import type { Viewer } from '@/lib/data/access/viewer'
import type { Database } from '@/lib/data/database/database'
import { comparedLength, findNearCaptures } from '@/lib/data/sources/near-captures'
import { nearness } from '@/lib/domain/sources/near-texts'
import { textDifferences, type TextDifferences } from './text-differences'

/** A source of the dossier that holds nearly the same text, and what differs. */
export interface NearSource extends TextDifferences {
  captureId: string
  sourceId: string
  key: string
  headline: string
  outlet: string | null
  agency: string | null
  /** The share of the new text that stands in its text, and of its text that stands in the new one, from 0 to 1. */
  share: number
  shareOfTheirs: number
}

/** How many are set beside a text. */
const most = 3

/** The sources of the viewer's dossier that hold nearly this text, nearest first, three at most. One statement. */
export async function nearSources(viewer: Viewer, text: string, db?: Database): Promise<NearSource[]> {
  const compared = text.slice(0, comparedLength)
  const near = (await findNearCaptures(viewer, text, db))
    .map((capture) => ({ ...capture, ...nearness(compared, capture.text) }))
    .filter(({ isNear }) => isNear)
    .toSorted((one, other) => Math.max(other.here, other.there) - Math.max(one.here, one.there))
  return near
    .slice(0, most)
    .map(({ captureId, sourceId, key, headline, outlet, agency, here, there, text: theirs }) => ({
      captureId,
      sourceId,
      key,
      headline,
      outlet,
      agency,
      share: here,
      shareOfTheirs: there,
      ...textDifferences(compared, theirs),
    }))
}
