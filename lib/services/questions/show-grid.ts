import 'server-only'
import { z } from 'zod'
import { readCamps } from '@/lib/data/dossiers/camps'
import { findLastLook } from '@/lib/data/dossiers/last-looks'
import { countChangedAnswers, listPublicationDays } from '@/lib/data/sources/publication-days'
import { listHeadedQuestions } from '@/lib/data/questions/list'
import { readQuestionRows } from '@/lib/data/questions/rows'
import { reads } from '@/lib/data/database/reads'
import { enterDossier, type Viewer } from '@/lib/data/access/viewer'
import { addressKey } from '@/lib/domain/input/address-key'
import type { Caller } from '@/lib/domain/accounts/caller'
import { allowed } from '@/lib/domain/policy'
import { searchParam } from '@/lib/domain/input/search-param'
import { dayText } from '@/lib/domain/input/stored-values'
import { uuidText } from '@/lib/domain/input/text'
import { type GridLook, type GridRow, gridRow } from '@/lib/services/questions/views/grid-row'

/** Questions on a page of the grid. */
const pageSize = 25
/** Questions looked at for a page that filters leave few of. */
const mostLookedAt = 200

const yes = searchParam(z.literal('1'))

/** A dossier by its key, and what to leave of its grid; `asof` is a day, what was published by then. */
export const showGridInput = z.object({
  dossier: addressKey,
  after: searchParam(uuidText),
  contested: yes,
  mine: yes,
  camp: searchParam(addressKey),
  asof: searchParam(dayText),
})

/** What is left of the grid, as in its address. */
export type GridFilter = Omit<z.output<typeof showGridInput>, 'dossier' | 'after'>

/** Everything the home of a dossier shows. */
export type GridView = Awaited<ReturnType<typeof showGrid>>

/**
 * The question grid of a dossier: a page of its questions by camp, each read from its origins' latest answers, as this
 * viewer may see them. Refuses: unauthenticated, not-found.
 */
export async function showGrid(caller: Caller, { dossier, after, ...filter }: z.output<typeof showGridInput>) {
  // Before anything is read: what changes meanwhile is not seen.
  const at = new Date()
  const viewer = await enterDossier(caller, { key: dossier })
  const [{ camps }, lastLook] = await Promise.all([readCamps(reads(), viewer.dossier.id), findLastLook(viewer)])
  const chosen = filter.camp === null ? camps : camps.filter(({ key }) => key === filter.camp)
  const campIds = [...chosen.map(({ id }) => id), ...(filter.camp === null ? [null] : [])]
  const look = { isReader: viewer.role === 'reader', lastLook, campIds }
  const { rows, next } = await findRows(viewer, { after, filter, look })
  // Not beside the rows, which take four connections of the pool at once.
  const [days, changed] = await Promise.all([
    listPublicationDays(viewer),
    lastLook && countChangedAnswers(viewer, lastLook),
  ])
  return {
    dossier: { id: viewer.dossier.id, key: viewer.dossier.key, title: viewer.dossier.title },
    camps,
    columns: columnsOf(chosen, rows),
    rows,
    next,
    filter,
    days,
    at,
    lastLook,
    changed,
    isReader: look.isReader,
    can: allowed(viewer, ['question.ask', 'source.add']),
  }
}

interface Wanted {
  after: string | null
  filter: GridFilter
  look: GridLook
}

/** A page of rows that the filter leaves; where it leaves few, the page ends after `mostLookedAt` questions. */
async function findRows(
  viewer: Viewer,
  { after, filter, look }: Wanted,
): Promise<{ rows: GridRow[]; next: string | null }> {
  const rows: GridRow[] = []
  let last = after
  for (let looked = 0; looked < mostLookedAt; looked += pageSize) {
    const headed = await listHeadedQuestions(viewer, { after: last, limit: pageSize + 1 })
    const questions = headed.slice(0, pageSize)
    const read = await readQuestionRows(viewer, questions, filter.asof)
    for (const question of questions) {
      const view = read.get(question.id)
      const row = view && gridRow(question, view, look)
      if (row && passes(row, filter)) rows.push(row)
      last = question.id
      if (rows.length === pageSize) return { rows, next: question === headed.at(-1) ? null : last }
    }
    if (headed.length <= pageSize) return { rows, next: null }
  }
  return { rows, next: last }
}

function passes(row: GridRow, { contested, mine, camp }: GridFilter): boolean {
  if (contested && !row.isContested) return false
  if (mine && !row.needsRating) return false
  return camp === null || row.cells.some(({ answers }) => answers.length > 0)
}

/** The camps in their order, and a last column for whoever has none where somebody is in it. */
function columnsOf<C extends { id: string }>(camps: readonly C[], rows: readonly GridRow[]): (C | null)[] {
  const isAnswered = rows.some(({ cells }) =>
    cells.some(({ campId, answers }) => campId === null && answers.length > 0),
  )
  return [...camps, ...(isAnswered ? [null] : [])]
}
