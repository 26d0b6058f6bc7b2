import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { markAgainstInterest } from '@/lib/services/interest-marks/mark-against-interest'
import { withdrawInterestMark } from '@/lib/services/interest-marks/withdraw-interest-mark'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeClaim, makeDesk } from '@/tests/support/desk'

useDatabase()

test('a mark is withdrawn and stays readable; twice changes nothing, and it can be marked again', async () => {
  const desk = await makeDesk()
  const { dossierId } = desk
  const claimId = await makeClaim(desk)
  const { markId } = await markAgainstInterest(desk.editor, { dossierId, claimId, reason: 'r' })
  await expect(withdrawInterestMark(desk.reader, { dossierId, claimId })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(withdrawInterestMark(desk.outsider, { dossierId, claimId })).rejects.toMatchObject({ code: 'not-found' })
  await withdrawInterestMark(desk.second, { dossierId, claimId })
  await withdrawInterestMark(desk.second, { dossierId, claimId })
  const mark = await prisma().interestMark.findUniqueOrThrow({ where: { id: markId } })
  expect(mark).toMatchObject({ reason: 'r', withdrawnById: desk.second.personId })
  expect((await logOf(claimId)).filter((kind) => kind.startsWith('against-interest'))).toEqual([
    'against-interest-marked',
    'against-interest-withdrawn',
  ])
  await markAgainstInterest(desk.editor, { dossierId, claimId, reason: 'again' })
  expect(await prisma().interestMark.count({ where: { claimId } })).toBe(2)
})
