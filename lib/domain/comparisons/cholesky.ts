/** A symmetric, positive definite matrix of `size` rows, row by row; or the lower triangle that stands for one. */
export interface SquareMatrix {
  size: number
  values: Float64Array
}

/** A zero matrix. */
export function squareMatrix(size: number): SquareMatrix {
  return { size, values: new Float64Array(size * size) }
}

/**
 * The lower triangle L with L Lᵀ = `matrix`, which must be positive definite. Cholesky, row by row: Golub and Van Loan
 * (2013), Matrix Computations, 4th ed., 4.2.
 */
export function factorise({ size, values }: SquareMatrix): SquareMatrix {
  const lower = squareMatrix(size)
  const l = lower.values
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = values[row * size + column] ?? 0
      for (let k = 0; k < column; k += 1) sum -= (l[row * size + k] ?? 0) * (l[column * size + k] ?? 0)
      l[row * size + column] = row === column ? Math.sqrt(sum) : sum / (l[column * size + column] ?? 1)
    }
  }
  return lower
}

/**
 * The x with L Lᵀ x = `right`, for a factor L as `factorise` gives it. Where `right` begins with zeros, `from` is the
 * first row wanted: the rows before it are left out.
 */
export function solve({ size, values: l }: SquareMatrix, right: Float64Array, from = 0): Float64Array {
  const x = Float64Array.from(right)
  for (let row = from; row < size; row += 1) {
    let sum = x[row] ?? 0
    for (let k = from; k < row; k += 1) sum -= (l[row * size + k] ?? 0) * (x[k] ?? 0)
    x[row] = sum / (l[row * size + row] ?? 1)
  }
  for (let row = size - 1; row >= from; row -= 1) {
    let sum = x[row] ?? 0
    for (let k = row + 1; k < size; k += 1) sum -= (l[k * size + row] ?? 0) * (x[k] ?? 0)
    x[row] = sum / (l[row * size + row] ?? 1)
  }
  return x
}

/** The inverse of L Lᵀ, column by column from the diagonal on: it is the same above as below. */
export function invert(lower: SquareMatrix): SquareMatrix {
  const { size } = lower
  const inverse = squareMatrix(size)
  for (let column = 0; column < size; column += 1) {
    const unit = new Float64Array(size)
    unit[column] = 1
    const solved = solve(lower, unit, column)
    for (let row = column; row < size; row += 1) {
      inverse.values[row * size + column] = solved[row] ?? 0
      inverse.values[column * size + row] = solved[row] ?? 0
    }
  }
  return inverse
}
