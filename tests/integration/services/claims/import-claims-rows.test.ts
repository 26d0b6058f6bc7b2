import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { draftClaim, draftClaimInput } from '@/lib/services/claims/draft-claim'
import { claimFile, claimLine, fileFigureOf } from '@/tests/support/claim-files'
import { useDatabase } from '@/tests/support/database'
import { claimOn, figureOf } from '@/tests/support/desk'
import { makeRichDesk } from '@/tests/support/rich-desk'
import { importAs, claimOfKey } from '@/tests/support/imported-claims'

useDatabase()

/** Every row of a claim, but for ids, keys and times. */
async function rowsOf(claimId: string) {
  const strip = (row: object | null) =>
    row &&
    Object.fromEntries(
      Object.entries(row).filter(
        ([name]) => !['id', 'key', 'claimId', 'createdAt', 'updatedAt', 'search'].includes(name),
      ),
    )
  const [entry] = await prisma().logEntry.findMany({
    where: { about: { has: claimId } },
    include: { payload: true },
  })
  const payload = JSON.stringify(entry?.payload?.payload).replaceAll(/"id":"[^"]+"/g, '"id":""')
  return {
    claim: strip(await prisma().claim.findUnique({ where: { id: claimId } })),
    chain: (await prisma().chainStep.findMany({ where: { claimId }, orderBy: { position: 'asc' } })).map(strip),
    anchors: (await prisma().anchor.findMany({ where: { claimId } })).map(strip),
    figure: strip(await prisma().figure.findUnique({ where: { claimId } })),
    answer: strip(await prisma().answer.findUnique({ where: { claimId } })),
    summary: strip(await prisma().claimSummary.findUnique({ where: { claimId } })),
    entry: { kind: entry?.kind, about: entry?.about.length, payload: JSON.parse(payload) as unknown },
  }
}

test('an imported claim has the rows of the same claim made by hand: figure, answer, unnamed speaker, dates', async () => {
  const [byHand, byFile] = [await makeRichDesk(), await makeRichDesk()]
  const position = await prisma().position.findUniqueOrThrow({
    where: { id: byFile.positions.army },
    include: { question: true },
  })
  const same = {
    hedge: 'reportedly',
    caveat: 'Not verified.',
    eventDate: { edtf: '2012-03-11', words: 'Sunday', basis: 'relative' },
  }
  const figure = figureOf('More than 7,500 people')
  const cases = [
    {
      fields: {
        ...claimOn(byHand, 'The army denied it', same),
        answer: { questionId: byHand.who, stance: 'denies', positionId: byHand.positions.army },
      },
      line: { ...same, answer: { question: position.question.key, stance: 'denies', position: position.key } },
    },
    {
      fields: {
        ...claimOn(byHand, 'More than 7,500 people have died', {
          kind: 'figure',
          figure: { ...figure, byWhom: byHand.parties.army },
        }),
        chain: [
          { label: 'activists, unnamed', campId: byHand.camps.opposition, knows: 'counted', manner: 'anonymous' },
          { partyId: byHand.parties.outlet, manner: 'published' },
        ],
      },
      line: {
        kind: 'figure',
        figure: { ...fileFigureOf('More than 7,500 people'), byWhom: 'army' },
        chain: [
          { party: null, label: 'activists, unnamed', camp: 'opposition', knows: 'counted', manner: 'anonymous' },
          { party: 'the-outlet', manner: 'published' },
        ],
        anchors: [{ capture: 'digest', quote: 'More than 7,500 people have died' }],
      },
    },
  ]
  for (const [index, { fields, line }] of cases.entries()) {
    const { claimId } = await draftClaim(byHand.editor, draftClaimInput.parse(fields))
    await importAs(
      byFile,
      byFile.editor,
      claimFile([claimLine(byFile, `case-${index}`, { ...line, statement: fields.statement })]),
    )
    const imported = await claimOfKey(byFile, `case-${index}`)
    // What the two desks call by ids of their own.
    const ids = new Map<string, string>()
    const name = (desk: typeof byHand) => {
      const { parties, camps, positions, dossierId, sourceId, captureId, who, editor } = desk
      const single = { dossierId, sourceId, captureId, who, editor: editor.personId }
      for (const [kind, own] of Object.entries({ parties, camps, positions, single }))
        for (const [key, id] of Object.entries(own)) ids.set(id, `${kind} ${key}`)
    }
    name(byHand)
    name(byFile)
    const told = (value: unknown) =>
      JSON.stringify(value).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => ids.get(id) ?? id)
    expect(JSON.parse(told(await rowsOf(imported.id)))).toEqual(JSON.parse(told(await rowsOf(claimId))))
  }
})
