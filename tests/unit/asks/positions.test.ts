import { expect, test } from 'vitest'
import { positionsOf } from '@/lib/domain/asks/positions'

test('who did it, in the words of each; those that say the same are one position', () => {
  const statements = [
    'Militias of the government carried out the killings',
    'The killings were carried out by terrorists, in March',
    'Loyalist militias carried out the killings',
    'It is not known who carried out the killings',
  ]
  expect(positionsOf(statements, 'who')).toEqual({
    texts: ['Militias of the government', 'Terrorists'],
    of: [0, 1, 0, null],
  })
})

test('whom somebody blames', () => {
  expect(positionsOf(['Residents blamed the operator for the flood'], 'who').texts).toEqual(['The operator'])
})

test('why, in two languages; an appointment is no reason', () => {
  const statements = [
    'The boxes were late because of fog.',
    'الصناديق تأخرت بسبب الضباب',
    'They were due to meet on Friday',
    'The attacks ended the truce',
  ]
  expect(positionsOf(statements, 'why')).toEqual({
    texts: ['Fog', 'الضباب', 'The attacks'],
    of: [0, 1, null, 2],
  })
})

test('when has no positions', () => {
  expect(positionsOf(['It began at dawn'], 'when')).toEqual({ texts: [], of: [null] })
})
