import { isRecord } from '@/lib/domain/collections/records'

/** A step of a chain as its words and references go; what is left out reads as null. */
interface Step {
  partyId?: string | null
  label?: string | null
  campId?: string | null
  capacity?: string | null
  knows?: string | null
  manner: string
  speaksForId?: string | null
}

/** Words in a capture, by code points, half-open. */
interface Span {
  captureId: string
  startAt: number
  endAt: number
  exact: string
}

const stepKey = ({ manner, ...step }: Step) =>
  JSON.stringify([
    ...[step.partyId, step.label, step.campId, step.capacity, step.knows, step.speaksForId].map(
      (value) => value ?? null,
    ),
    manner,
  ])

const spanKey = ({ captureId, startAt, endAt, exact }: Span) => `${captureId} ${startAt} ${endAt} ${exact}`

/** The steps of a chain that differ from what stood at their place, with that place, counted from 0. */
export function changedSteps<S extends Step>(
  before: readonly Step[],
  after: readonly S[],
): (S & { position: number })[] {
  return after
    .map((step, position) => ({ ...step, position }))
    .filter((step, position) => {
      const existingStep = before[position]
      return !existingStep || stepKey(existingStep) !== stepKey(step)
    })
}

/**
 * Which of the anchors wanted stand already, one for one, which are to be written, and which of those that stood are no
 * longer wanted. `kept` pairs each wanted anchor with the one that stands.
 */
export function changedAnchors<Existing extends Span, Wanted extends Span>(
  existing: readonly Existing[],
  wanted: readonly Wanted[],
) {
  const left = [...existing]
  const added: Wanted[] = []
  const kept: Existing[] = []
  for (const anchor of wanted) {
    const at = left.findIndex((one) => spanKey(one) === spanKey(anchor))
    const [match] = at < 0 ? [] : left.splice(at, 1)
    if (match) kept.push(match)
    else added.push(anchor)
  }
  return { added, kept, removed: left }
}

/** Whether two records say the same in these fields; what is left out reads as null. */
export function sameIn(fields: readonly string[], a: object | null, b: object | null): boolean {
  if (!a || !b) return a === b
  return fields.every((field) => fieldIn(a, field) === fieldIn(b, field))
}

function fieldIn(record: object, field: string): unknown {
  return isRecord(record) ? (record[field] ?? null) : null
}
