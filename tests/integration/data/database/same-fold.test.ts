import { expect, test } from 'vitest'
import { findClaims, findClaimsInput } from '@/lib/services/claims/find-claims'
import { listClaims } from '@/lib/services/claims/list-claims'
import { draftParty, draftPartyInput } from '@/lib/services/parties/draft-party'
import { findParties, findPartiesInput } from '@/lib/services/parties/find-parties'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk } from '@/tests/support/desk'

useDatabase()

/** What is written, and ways in which somebody may type it. */
const spellings: [written: string, typed: string[]][] = [
  ['Élysée', ['elysee', 'ÉLYSÉE', 'Elysée', 'e\u0301lyse\u0301e']],
  ['Müller', ['muller', 'MÜLLER']],
  ['Straße', ['strasse', 'STRASSE']],
  ['Øresund', ['oresund']],
  ['أحمد', ['احمد', 'أَحْمَد', 'إحمد', 'أحـمد']],
  ['إدلب', ['ادلب', 'أدلب']],
  ['مدينة', ['مدينه']],
  ['مستشفى', ['مستشفي']],
  ['لواء ١٢', ['لواء 12', 'لواء ۱۲']],
  ['Kərbala O’Brien', ["o'brien", 'O’BRIEN']],
  ['ﻋﻤﺮ', ['عمر']],
]

test.each(spellings)('%s is found in a claim as it is among parties, however it is typed', async (written, typed) => {
  const desk = await makeDesk()
  await draftParty(
    desk.editor,
    draftPartyInput.parse({ dossierId: desk.dossierId, name: written, kind: 'organisation' }),
  )
  const claimId = await makeClaim(desk, 'The army denied it', { statement: `It is said of ${written} here` })
  const exceptId = await makeClaim(desk, 'Scores were killed', { statement: 'Another one' })
  for (const words of [written, ...typed]) {
    const parties = await findParties(desk.reader, findPartiesInput.parse({ dossierId: desk.dossierId, words }))
    expect(
      parties.map(({ name }) => name),
      `party by ${words}`,
    ).toContain(written)
    const found = await findClaims(desk.reader, findClaimsInput.parse({ dossierId: desk.dossierId, exceptId, words }))
    expect(
      found.claims.map(({ id }) => id),
      `claim by ${words}`,
    ).toEqual([claimId])
    const listed = await listClaims(desk.reader, { dossier: desk.key, params: { q: words } })
    expect(
      listed.rows.map(({ id }) => id),
      `list by ${words}`,
    ).toEqual([claimId])
  }
})
