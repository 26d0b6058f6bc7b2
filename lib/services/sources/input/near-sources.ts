import 'server-only'
import type { Viewer } from '@/lib/data/access/viewer'
import type { Database } from '@/lib/data/database/database'
import { comparedLength, findNearCaptures, type NearCapture } from '@/lib/data/sources/near-captures'
import { nearness, type Nearness } from '@/lib/domain/sources/near-texts'
import { textDifferences, type TextDifferences } from './text-differences'

/** A source of the dossier that holds nearly the same text, and what differs. */
export interface NearSource extends Omit<NearCapture, 'text'>, TextDifferences {
  /** The share of the new text that stands in its text, and of its text that stands in the new one, from 0 to 1. */
  share: number
  shareOfTheirs: number
}

/** How many are set beside a text. */
const most = 3

/** The sources of the viewer's dossier that hold nearly this text, nearest first, three at most. One statement. */
export async function nearSources(viewer: Viewer, text: string, db?: Database): Promise<NearSource[]> {
  const compared = text.slice(0, comparedLength)
  const captures = await findNearCaptures(viewer, text, db)
  return captures
    .map((capture) => ({ capture, near: nearness(compared, capture.text) }))
    .filter(({ near }) => near.isNear)
    .toSorted((one, other) => nearest(other.near) - nearest(one.near))
    .slice(0, most)
    .map(({ capture: { text: theirs, ...capture }, near: { here, there } }) => ({
      ...capture,
      share: here,
      shareOfTheirs: there,
      ...textDifferences(compared, theirs),
    }))
}

const nearest = ({ here, there }: Nearness) => Math.max(here, there)
