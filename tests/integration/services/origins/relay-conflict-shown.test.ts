import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { lineText } from '@/lib/domain/lines/line'
import { showGrid, showGridInput } from '@/lib/services/questions/show-grid'
import { useDatabase } from '@/tests/support/database'
import { claimOn, makeClaim, makeDesk, makeSource } from '@/tests/support/desk'
import { inFile } from '@/tests/support/origin-places'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()

test('both sides of a relay conflict are shown, whichever was printed later, and neither counts', async () => {
  const desk = await makeDesk()
  const { id: questionId, positions } = await makeQuestion(desk)
  const later = await makeSource(desk.dossierId, desk.editor.personId)
  for (const [id, day] of [
    [desk.sourceId, '2012-03-12'],
    [later.sourceId, '2012-03-14'],
  ] as const)
    await prisma().source.update({ where: { id }, data: { publishedDate: day, publishedFrom: new Date(day) } })
  const said = (positionId: string, relay: string, { sourceId, captureId }: { sourceId: string; captureId: string }) =>
    makeClaim(desk, undefined, {
      sourceId,
      anchors: claimOn(desk).anchors.map((anchor) => ({ ...anchor, captureId })),
      saidDate: { edtf: '2012-03-10', words: null, basis: 'stated' },
      answer: { questionId, stance: 'asserts', positionId },
      chain: [
        { partyId: desk.parties.army, knows: 'issued', manner: 'paraphrase' },
        { label: relay, manner: 'relayed' },
        { partyId: desk.parties.outlet, manner: 'published' },
      ],
    })
  const claimIds = [await said(positions.army, 'Agency A', desk), await said(positions.rebels, 'Agency B', later)]
  const { rows } = await showGrid(desk.editor, showGridInput.parse({ dossier: desk.key }))
  expect(rows[0]?.parts[0]?.heading).toMatch(/^Relay conflict/)
  expect(rows[0]?.origins.map(({ sentence }) => lineText(sentence))).toEqual([
    'no origin; 1 in a relay conflict',
    'no origin; 1 in a relay conflict',
  ])
  expect(await inFile(desk, 'grid.csv')).toEqual(new Map(claimIds.map((id) => [id, '0 0'])))
})
