'use client'

import { CampBadge } from '@/app/_ui/camp-badge'
import { Checkbox } from '@/app/_ui/checkbox'
import { FieldGroup } from '@/app/_ui/field-group'
import { dossiersWords } from '@/lib/words/dossiers/dossiers'
import type { EditedCamp } from './edited-camp'

interface Props {
  rows: readonly EditedCamp[]
  isOpposed: (a: string, b: string) => boolean
  onOppose: (a: string, b: string, on: boolean) => void
}

/** Every pair of camps, to be ticked where they oppose each other. */
export function CampPairs({ rows, isOpposed, onOppose }: Props) {
  const pairs = rows.flatMap((a, i) => rows.slice(i + 1).map((b, j) => ({ a, b, value: `${i} ${i + 1 + j}` })))
  if (pairs.length === 0) return null
  return (
    <FieldGroup
      name="opposes"
      legend={dossiersWords.whichOpposeEachOther}
      hint={dossiersWords.aClaimAgainst}
      className="mt-5"
    >
      <ul className="grid gap-x-4 sm:grid-cols-2">
        {pairs.map(({ a, b, value }) => (
          <li key={`${a.ref} ${b.ref}`}>
            <Checkbox
              name="opposes[]"
              value={value}
              checked={isOpposed(a.ref, b.ref)}
              onChange={(event) => onOppose(a.ref, b.ref, event.target.checked)}
              label={
                <span className="flex flex-wrap items-center gap-1.5">
                  <Named camp={a} /> <span className="text-soft">{dossiersWords.against}</span> <Named camp={b} />
                </span>
              }
            />
          </li>
        ))}
      </ul>
    </FieldGroup>
  )
}

function Named({ camp }: { camp: EditedCamp }) {
  return <CampBadge badge={camp.badge || '–'} colour={camp.colour} name={camp.name || 'unnamed'} named />
}
