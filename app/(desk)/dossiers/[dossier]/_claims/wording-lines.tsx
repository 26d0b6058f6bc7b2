import { ComposedLine } from '@/app/_ui/composed-line'
import type { Line } from '@/lib/domain/lines/line'

/** Changed fields of a claim, each with its old words and its new ones. */
export function WordingLines({ lines }: { lines: readonly { field: string; name: string; from: Line; to: Line }[] }) {
  return (
    <dl className="grid gap-x-3 gap-y-1 sm:grid-cols-[8rem_minmax(0,1fr)]">
      {lines.map(({ field, name, from, to }) => (
        <div key={field} className="contents">
          <dt className="text-soft">{name}</dt>
          <dd className="wrap-break-word">
            <del className="block text-soft decoration-soft">
              <ComposedLine of={from} />
            </del>
            <ins className="block rounded-sm bg-diff no-underline">
              <ComposedLine of={to} />
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
