import { expect, test } from 'vitest'
import { campFaults, type WantedCamp } from '@/lib/domain/parties/camps'
import { campNamed, mostCamps, newCamps } from '@/lib/domain/parties/new-camps'
import { campColours } from '@/lib/domain/vocabulary'

const camp = (name: string, badge: string, colour: string = 'un'): WantedCamp => ({ name, badge, colour })

test('a named camp gets a badge of its name and a colour that no other has yet', () => {
  expect(newCamps([], ['Government', 'United Nations', 'Relief and rescue people'])).toEqual([
    camp('Government', 'GO', 'un'),
    camp('United Nations', 'UN', 'go'),
    camp('Relief and rescue people', 'RAR', 'op'),
  ])
})

test('a camp that is there is not made twice, however it is written', () => {
  const camps = [camp('Opposition', 'OP')]
  expect(newCamps(camps, ['opposition', 'Rebels', 'REBELS '])).toEqual([camp('Rebels', 'RE', 'go')])
  expect(campNamed(camps, 'OPPOSITION')).toBe(camps[0])
  expect(campNamed(camps, 'Others')).toBeNull()
})

test('badges stay apart, and no camp has a fault, up to the most there can be', () => {
  const names = Array.from({ length: mostCamps }, (_, index) => `Camp ${'abcdefghijklm'.charAt(index)}${index}`)
  const made = newCamps([], ['Camp one', 'Camp other', ...names])
  expect(campFaults(made, [])).toEqual({})
  expect(made.map(({ badge }) => badge).slice(0, 2)).toEqual(['CO', 'C2'])
  expect(new Set(made.map(({ colour }) => colour)).size).toBe(campColours.length)
})

test('names in Arabic letters, and names without any letter, get badges too', () => {
  expect(newCamps([], ['الحكومة', '—']).map(({ badge }) => badge)).toEqual(['ال', 'C'])
})
