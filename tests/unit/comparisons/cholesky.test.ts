import fc from 'fast-check'
import { expect, it } from 'vitest'
import { factorise, invert, solve, squareMatrix } from '@/lib/domain/comparisons/cholesky'

/** M Mᵀ + 1 for any M: symmetric and positive definite. */
const anyMatrix = fc
  .integer({ min: 1, max: 8 })
  .chain((size) =>
    fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: size * size, maxLength: size * size }),
  )
  .map((cells) => {
    const size = Math.round(Math.sqrt(cells.length))
    const matrix = squareMatrix(size)
    for (let row = 0; row < size; row += 1)
      for (let column = 0; column < size; column += 1)
        for (let k = 0; k < size; k += 1)
          matrix.values[row * size + column]! +=
            cells[row * size + k]! * cells[column * size + k]! + (row === column ? 1 / size : 0)
    return matrix
  })

const times = (size: number, values: Float64Array, x: Float64Array) =>
  Array.from({ length: size }, (_, row) => x.reduce((sum, at, column) => sum + values[row * size + column]! * at, 0))

it('solves what it factorised, and inverts it', () => {
  fc.assert(
    fc.property(anyMatrix, ({ size, values }) => {
      const lower = factorise({ size, values })
      const right = Float64Array.from({ length: size }, (_, index) => index - 1.5)
      times(size, values, solve(lower, right)).forEach((at, index) => expect(at).toBeCloseTo(right[index]!, 6))
      const inverse = invert(lower)
      for (let column = 0; column < size; column += 1) {
        const image = times(size, values, inverse.values.slice(column * size, (column + 1) * size))
        image.forEach((at, row) => expect(at).toBeCloseTo(row === column ? 1 : 0, 6))
      }
    }),
  )
})
