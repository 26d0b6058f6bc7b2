import { expect, it } from 'vitest'
import { line } from '@/lib/domain/lines/line'
import { sideBySide } from '@/lib/domain/claims/side-by-side'

const fact = (name: string, words: string | null) => ({ name, words: words === null ? null : line`${words}` })

it('sets the same facts of two claims beside one another and marks what differs', () => {
  const left = [fact('Manner', 'paraphrase'), fact('Said', null), fact('Place', 'Homs'), fact('Caveat', null)]
  const right = [
    fact('Manner', ' Paraphrase'),
    fact('Place', 'Karm  Zeitoun'),
    fact('Caveat', null),
    fact('Hedge', 'reportedly'),
  ]
  expect(sideBySide(left, right, ['Caveat'])).toEqual([
    { name: 'Manner', left: 'paraphrase', right: ' Paraphrase', differs: false },
    { name: 'Place', left: 'Homs', right: 'Karm  Zeitoun', differs: true },
    { name: 'Caveat', left: null, right: null, differs: false },
    { name: 'Hedge', left: null, right: 'reportedly', differs: true },
  ])
})

it('turns with its sides', () => {
  const [left, right] = [
    [fact('A', '1'), fact('B', null)],
    [fact('A', '2'), fact('B', 'x')],
  ]
  expect(sideBySide(right, left)).toEqual(
    sideBySide(left, right).map((pair) => ({ ...pair, left: pair.right, right: pair.left })),
  )
})
