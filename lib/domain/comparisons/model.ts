import { factorise, invert, solve, squareMatrix, type SquareMatrix } from './cholesky'

/**
 * How likely each answer of the five-point scale is, given how much better supported one claim is than the other:
 * P(s | d) ∝ 4^-(s - d)², s from -2 to 2, d in steps of the scale. The log odds of neighbouring answers are linear in
 * d, so "much better" weighs twice "better" and nothing is made up between them: the adjacent-categories model,
 * Agresti (1992), Analysis of ordinal paired comparison data, Applied Statistics 41:287-297. On a three-point scale it
 * is Davidson's model with ν = 4, Davidson (1970), On extending the Bradley-Terry model to accommodate ties, JASA
 * 65:317-328; without ties Bradley and Terry's own (1952), Biometrika 39:324-345.
 * The 4 says how firm an answer is: of two claims supported alike an editor says so in two cases of three.
 */
const base = 4
const firmness = Math.log(base)
// Where one answer is all but certain; beyond it numbers would only overflow.
const maxDifference = 60

/**
 * The spread of support among claims before anything is compared, in steps of the scale: normal around a common
 * middle, so that a claim that always wins stays within bounds. Leonard (1977), An alternative Bayesian approach to the
 * Bradley-Terry model for paired comparisons, Biometrics 33:121-132.
 */
const priorVariance = 1

/** All comparisons of two of the claims, by their places in a list, `a` < `b`; scores say how much better supported a is. */
export interface PairTally {
  a: number
  b: number
  count: number
  sum: number
  squares: number
}

/**
 * What is to be expected of a comparison at a difference of `difference` steps: mean and variance of the answer, and
 * the logarithm of what the likelihoods of the five add up to, taken as 1 for "equal".
 */
export function expectedAnswer(difference: number): { mean: number; variance: number; logTotal: number } {
  const tilt = Math.exp(2 * firmness * Math.min(Math.abs(difference), maxDifference))
  const [better, worse] = [tilt / base, 1 / tilt / base]
  const [muchBetter, muchWorse] = [(tilt / base / base) ** 2, (1 / tilt / base / base) ** 2]
  const total = muchWorse + worse + 1 + better + muchBetter
  const mean = (better - worse + 2 * (muchBetter - muchWorse)) / total
  const variance = Math.max((better + worse + 4 * (muchBetter + muchWorse)) / total - mean * mean, 0)
  return { mean: difference < 0 ? 0 - mean : mean, variance, logTotal: Math.log(total) }
}

/** How much one comparison at this difference tells about it: its Fisher information, per square step. */
export function informationAt(difference: number): number {
  return 4 * firmness * firmness * expectedAnswer(difference).variance
}

/** The posterior mode of each claim's support, in steps around zero, with its covariance (Laplace). Never to be shown. */
export interface FittedSupport {
  mode: Float64Array
  covariance: SquareMatrix
}

const maxIterations = 50
const tolerance = 1e-9

/**
 * The posterior mode of `size` claims, by Newton's method with halved steps on a strictly concave function, so that it
 * is the only one and always found; the covariance is the inverse of the observed information there.
 */
export function fitSupport(size: number, tallies: readonly PairTally[]): FittedSupport {
  let point = surfaceAt(new Float64Array(size), tallies)
  for (let iteration = 0; iteration < maxIterations; iteration += 1) {
    const step = solve(factorise(point.information), point.gradient)
    const next = lineSearch(point, step, tallies)
    const stepSize = step.reduce((most, by) => Math.max(most, Math.abs(by)), 0)
    point = next
    if (stepSize < tolerance) break
  }
  return { mode: point.mode, covariance: invert(factorise(point.information)) }
}

type Surface = ReturnType<typeof surfaceAt>

function lineSearch(from: Surface, step: Float64Array, tallies: readonly PairTally[]): Surface {
  for (let share = 1; share > 1e-6; share /= 2) {
    const reached = surfaceAt(
      from.mode.map((value, index) => value + share * (step[index] ?? 0)),
      tallies,
    )
    if (reached.value >= from.value) return reached
  }
  return from
}

/** The log posterior at a point, up to a constant, with its gradient and the observed information. */
function surfaceAt(mode: Float64Array, tallies: readonly PairTally[]) {
  const size = mode.length
  const gradient = mode.map((support) => -support / priorVariance)
  const information = squareMatrix(size)
  const add = (index: number, more: number) => (information.values[index] = (information.values[index] ?? 0) + more)
  let value = mode.reduce((sum, support) => sum - (support * support) / (2 * priorVariance), 0)
  for (let i = 0; i < size; i += 1) add(i * size + i, 1 / priorVariance)
  for (const { a, b, count, sum } of tallies) {
    const difference = (mode[a] ?? 0) - (mode[b] ?? 0)
    const { mean, variance, logTotal } = expectedAnswer(difference)
    value += 2 * firmness * difference * sum - count * logTotal
    const gradientTerm = 2 * firmness * (sum - count * mean)
    gradient[a] = (gradient[a] ?? 0) + gradientTerm
    gradient[b] = (gradient[b] ?? 0) - gradientTerm
    const weight = 4 * firmness * firmness * count * variance
    add(a * size + a, weight)
    add(b * size + b, weight)
    add(a * size + b, -weight)
    add(b * size + a, -weight)
  }
  return { mode, value, gradient, information }
}
