'use client'

import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { dossiersWords } from '@/lib/words/dossiers/dossiers'
import { CampPairs } from './camp-pairs'
import { CampRow } from './camp-row'
import { colourWords, type EditedCamp } from './edited-camp'

interface Props {
  camps: readonly { id: string; name: string; badge: string; colour: string }[]
  opposed: readonly (readonly [string, string])[]
}

/** The camps of a dossier as rows, and which of them oppose each other. */
export function CampsEditor({ camps, opposed }: Props) {
  const [rows, setRows] = useState<EditedCamp[]>(camps.map((camp) => ({ ...camp, ref: camp.id })))
  const [added, setAdded] = useState(0)
  const [pairs, setPairs] = useState<ReadonlySet<string>>(
    new Set(opposed.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`])),
  )
  const change = (ref: string, part: Partial<EditedCamp>) =>
    setRows((before) => before.map((row) => (row.ref === ref ? { ...row, ...part } : row)))
  const add = () => {
    const free = Object.keys(colourWords).find((colour) => !rows.some((row) => row.colour === colour)) ?? 'pr'
    setRows([...rows, { ref: `new-${added}`, name: '', badge: '', colour: free }])
    setAdded(added + 1)
  }
  const oppose = (a: string, b: string, on: boolean) => {
    const next = new Set(pairs)
    for (const pair of [`${a} ${b}`, `${b} ${a}`])
      if (on) next.add(pair)
      else next.delete(pair)
    setPairs(next)
  }
  return (
    <fieldset>
      <legend className="font-medium">{dossiersWords.camps}</legend>
      <p className="mb-2 text-xs text-soft">{dossiersWords.partiesThatShare}</p>
      <ol className="grid gap-2">
        {rows.map((row, index) => (
          <CampRow
            key={row.ref}
            row={row}
            index={index}
            onChange={(part) => change(row.ref, part)}
            onRemove={() => setRows(rows.filter((other) => other !== row))}
          />
        ))}
      </ol>
      <Button onClick={add} className="mt-2">
        {dossiersWords.addACamp}
      </Button>
      <CampPairs rows={rows} isOpposed={(a, b) => pairs.has(`${a} ${b}`)} onOppose={oppose} />
    </fieldset>
  )
}
