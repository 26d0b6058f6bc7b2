import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import type { Desk } from './desk'

/** A question of the desk with two positions. */
export async function makeQuestion(desk: Desk, kind = 'choice') {
  const id = newId()
  const key = `q-${id.slice(-12)}`
  const at = new Date()
  await prisma().question.create({
    data: { id, dossierId: desk.dossierId, key, text: 'Who did it?', kind, position: 0, createdAt: at },
  })
  const positions = { army: newId(), rebels: newId() }
  await prisma().position.createMany({
    data: [
      { id: positions.army, questionId: id, key: 'army', text: 'The army', position: 0 },
      { id: positions.rebels, questionId: id, key: 'rebels', text: 'Rebels', position: 1 },
    ],
  })
  return { id, positions }
}
