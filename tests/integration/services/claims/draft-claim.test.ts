import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { draftClaim, draftClaimInput } from '@/lib/services/claims/draft-claim'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { claimOn, figureOf, logOf, makeClaim, makeDesk, makeSource, type Desk } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

test('an editor drafts a claim with its chain, figure and summary row, and the log says so', async () => {
  const desk = await makeDesk()
  const more = { kind: 'figure', figure: figureOf('More than 7,500 people') }
  const claimId = await makeClaim(desk, 'More than 7,500 people have died', more)
  const claim = await prisma().claim.findUniqueOrThrow({ where: { id: claimId }, include: { figure: true } })
  expect(claim).toMatchObject({ status: 'draft', version: 1, draftedById: desk.editor.personId })
  expect(claim.figure).toMatchObject({ low: 7500, lowOpen: true, high: null, highOpen: true })
  const summary = await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })
  expect(summary).toMatchObject({
    attributionLine: 'The Army, as reported by The Outlet',
    chain: 'The Army > The Outlet',
    origin: 'The Army',
    speakerCamp: 'government',
    sortFigure: 7500,
  })
  expect(await logOf(claimId)).toEqual(['claim-drafted'])
})

test('a reader may not, an outsider and a stranger to the dossier find nothing, nobody signs in by it', async () => {
  const desk = await makeDesk()
  const input = draftClaimInput.parse(claimOn(desk))
  await expect(draftClaim(desk.reader, input)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(draftClaim(desk.outsider, input)).rejects.toMatchObject({ code: 'not-found' })
  await expect(draftClaim({ personId: null }, input)).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await prisma().claim.count({ where: { dossierId: desk.dossierId } })).toBe(0)
})

test('words that do not stand at the offsets are refused, never guessed', async () => {
  const desk = await makeDesk()
  const claim = claimOn(desk)
  const input = draftClaimInput.parse({
    ...claim,
    anchors: claim.anchors.map((anchor) => ({ ...anchor, start: anchor.start + 1 })),
  })
  await expect(draftClaim(desk.editor, input)).rejects.toMatchObject({ code: 'orphan-quote' })
})

test('bounds other than the words say need a reason', async () => {
  const desk = await makeDesk()
  const override = { low: 9000, lowOpen: true, high: null, highOpen: true, because: null as string | null }
  const fields = (more: object) => {
    const figure = { ...figureOf('More than 7,500 people'), override: { ...override, ...more } }
    return draftClaimInput.parse(claimOn(desk, 'More than 7,500 people have died', { kind: 'figure', figure }))
  }
  const refused = draftClaim(desk.editor, fields({}))
  await expect(refused).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { 'figure.override.because': expect.any(String) } },
  })
  const because = 'A correction of the outlet gives 9,000.'
  const { claimId } = await draftClaim(desk.editor, fields({ because }))
  const figureOfClaim = () => prisma().figure.findFirst({ where: { claimId } })
  expect(await figureOfClaim()).toMatchObject({ low: 9000, highOpen: true, overruledBecause: because })
})

test('bounds that are those of the words overrule nothing, whatever reason comes with them', async () => {
  const desk = await makeDesk()
  const override = { low: 7500, lowOpen: true, high: null, highOpen: true, because: 'Nothing to say' }
  const figure = { ...figureOf('More than 7,500 people'), override }
  const input = draftClaimInput.parse(claimOn(desk, 'More than 7,500 people have died', { kind: 'figure', figure }))
  const { claimId } = await draftClaim(desk.editor, input)
  expect(await prisma().figure.findFirst({ where: { claimId } })).toMatchObject({ low: 7500, overruledBecause: null })
})

test('the same idempotency key makes one claim, also at once; with another body it is refused', async () => {
  const desk = await makeDesk()
  const caller = { ...desk.editor, idempotencyKey: 'form-12345' }
  const input = draftClaimInput.parse(claimOn(desk))
  const results = await Promise.all([1, 2, 3].map(() => draftClaim(caller, input)))
  expect(new Set(results.map(({ claimId }) => claimId)).size).toBe(1)
  expect(await prisma().claim.count({ where: { dossierId: desk.dossierId } })).toBe(1)
  await expect(draftClaim(caller, { ...input, statement: 'Another' })).rejects.toMatchObject({ code: 'key-reused' })
})

test('a party, question or source of another dossier is not there', async () => {
  const desk = await makeDesk()
  const other = await makeDesk()
  const chain = [
    { partyId: other.parties.army, knows: 'issued', manner: 'paraphrase' },
    { partyId: desk.parties.outlet, manner: 'published' },
  ]
  await expect(makeClaim(desk, undefined, { chain })).rejects.toMatchObject({ code: 'invalid' })
  await expect(makeClaim(desk, undefined, { sourceId: other.sourceId })).rejects.toMatchObject({ code: 'not-found' })
})

test('the same claim twice is a question with the claim that is there; it is saved when one says so', async () => {
  const desk = await makeDesk()
  const draft = (more: Record<string, unknown> = {}, words?: string) =>
    draftClaim(desk.second, draftClaimInput.parse(claimOn(desk, words, { evenIfSame: undefined, ...more })))
  const count = () => prisma().claim.count({ where: { dossierId: desk.dossierId } })
  const first = await makeClaim(desk)
  const asked = draft({ statement: 'CLAIM: the army denied it', kind: 'denial' })
  await expect(asked).rejects.toMatchObject({
    code: 'same-claim',
    details: {
      current: { id: first, statement: 'Claim: The army denied it', status: 'draft', draftedByName: 'Edi Editor' },
    },
  })
  await expect(draft({ statement: 'Claim: The army denied it' }, 'army denied')).rejects.toMatchObject({
    code: 'same-claim',
  })
  expect(await count()).toBe(1)

  await draft({ evenIfSame: true })
  expect(await count()).toBe(2)
})

test('another statement, other words, another speaker, another source, or a retired claim is not the same', async () => {
  const desk = await makeDesk()
  const draft = (more: Record<string, unknown> = {}, words?: string, on: Desk = desk) =>
    draftClaim(desk.editor, draftClaimInput.parse(claimOn(on, words, { evenIfSame: undefined, ...more })))
  const first = await makeClaim(desk)
  const statement = 'Claim: The army denied it'
  await draft({ statement: 'The army denies it' })
  await draft({ statement }, 'activists said')
  const other = [
    { partyId: desk.parties.observatory, knows: 'issued', manner: 'paraphrase' },
    { partyId: desk.parties.outlet, manner: 'published' },
  ]
  await draft({ chain: other })
  await draft({}, undefined, { ...desk, ...(await makeSource(desk.dossierId, desk.editor.personId)) })
  await expect(draft()).rejects.toMatchObject({ code: 'same-claim' })
  await moveClaim(
    desk.editor,
    moveClaimInput.parse({ dossierId: desk.dossierId, claimId: first, version: 1, to: 'retired', reason: 'Wrong' }),
  )
  await draft()
})

test('dates are read as people write them, against the day of the source; the words typed are kept', async () => {
  const desk = await makeDesk()
  await prisma().source.update({ where: { id: desk.sourceId }, data: { edition: '2012-03-12' } })
  const typed = (edtf: string) => ({ edtf, words: null, basis: 'stated' })
  const figure = { ...figureOf('More than 7,500 people'), asOfDate: 'yesterday, 2:30 pm', asOfBasis: 'stated' }
  const claimId = await makeClaim(desk, 'More than 7,500 people have died', {
    kind: 'figure',
    figure,
    saidDate: typed('Friday'),
    eventDate: typed('about 12 September 2011'),
  })
  const claim = await prisma().claim.findUniqueOrThrow({ where: { id: claimId }, include: { figure: true } })
  expect(claim).toMatchObject({
    saidDate: '2012-03-09',
    saidDateWords: 'Friday',
    saidDateBasis: 'relative',
    eventDate: '2011-09-12~',
    eventDateWords: 'about 12 September 2011',
    eventDateBasis: 'stated',
    figure: { asOfDate: '2012-03-11T14:30', asOfBasis: 'stated' },
  })
})

test('a date that cannot be read is refused by its field', async () => {
  const desk = await makeDesk()
  const saidDate = { edtf: 'the other day', words: null, basis: 'stated' }
  const eventDate = { edtf: 'Friday', words: null, basis: 'stated' }
  const input = draftClaimInput.parse({ ...claimOn(desk), saidDate, eventDate })
  const refused = draftClaim(desk.editor, input)
  await expect(refused).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { 'saidDate.edtf': expect.any(String), 'eventDate.edtf': expect.stringMatching('count from') } },
  })
})

test('a claim that is submitted as it is drafted is in review, and the log has both steps', async () => {
  const desk = await makeDesk()
  const { claimId } = await draftClaim(desk.editor, draftClaimInput.parse({ ...claimOn(desk), submit: true }))
  expect(await prisma().claim.findUniqueOrThrow({ where: { id: claimId } })).toMatchObject({
    status: 'in-review',
    version: 2,
  })
  expect(await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).toMatchObject({ status: 'in-review' })
  expect((await logOf(claimId)).toSorted()).toEqual(['claim-drafted', 'claim-status-changed'])
  const refused = draftClaimInput.parse({ ...claimOn(desk), submit: true, placeId: claimId })
  await expect(draftClaim(desk.editor, refused)).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { placeId: expect.any(String) } },
  })
})
