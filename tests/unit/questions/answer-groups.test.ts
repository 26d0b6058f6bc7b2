import { expect, test } from 'vitest'
import { groupAnswers, type PlacedAnswer } from '@/lib/domain/questions/answer-groups'

const answer = (name: string, stance: PlacedAnswer['stance'], positionId: string | null = null) => ({
  name,
  stance,
  positionId,
})
const outline = (groups: { title: string; sides: boolean; answers: { name: string }[] }[]) =>
  groups.map(({ title, sides, answers }) => [title, sides, answers.map(({ name }) => name).join()])

const positions = [
  { id: 'm', text: 'Militias' },
  { id: 'g', text: 'Armed groups' },
]

test('a choice: each position, also one nobody takes, its denials apart, then who takes no side', () => {
  const answers = [
    answer('committees', 'asserts', 'm'),
    answer('emad', 'denies', 'g'),
    answer('paper', 'implies', 'm'),
    answer('observatory', 'says-unknown'),
    answer('spokesman', 'declines'),
  ]
  expect(outline(groupAnswers({ kind: 'choice', positions }, answers))).toEqual([
    ['Militias', true, 'committees,paper'],
    ['Armed groups', true, ''],
    ['denied: Armed groups', true, 'emad'],
    ['says not known', false, 'observatory'],
    ['declines to say', false, 'spokesman'],
  ])
})

test('yes or no: both sides stand there, answered or not', () => {
  const groups = groupAnswers({ kind: 'yes-no', positions: [] }, [answer('tv', 'asserts'), answer('paper', 'implies')])
  expect(outline(groups)).toEqual([
    ['yes', true, 'tv,paper'],
    ['no', true, ''],
  ])
})

test('figures stand together, denials of a figure apart', () => {
  const groups = groupAnswers({ kind: 'figure', positions: [] }, [answer('un', 'asserts'), answer('army', 'denies')])
  expect(outline(groups)).toEqual([
    ['figures given', true, 'un'],
    ['denied', true, 'army'],
  ])
  expect(groupAnswers({ kind: 'when', positions: [] }, [])).toEqual([])
})
