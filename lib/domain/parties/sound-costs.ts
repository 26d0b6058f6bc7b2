/** What leaving a sound out costs, where that is not 1: short vowels go unwritten in Arabic, ayn and hamza in Latin. */
const omissions: Readonly<Record<string, number>> = {
  _: 0.05,
  a: 0.14,
  e: 0.12,
  o: 0.2,
  i: 0.28,
  u: 0.28,
  h: 0.4,
  H: 0.1,
  L: 0.06,
  A: 0.2,
  I: 0.3,
  W: 0.3,
}

/** Pairs of sounds that stand for one another, and what that costs either way round. */
const alike: readonly (readonly [pairs: string, cost: number])[] = [
  ['Ll hH Pd', 0],
  ['Aa Ii Wu', 0.02],
  ['ae ei ou Wo Ie', 0.05],
  ['_a _e _i _o _u _A Ha He Hi Ho Hu HA Cc Qs', 0.05],
  ['ai au ao eu oi eo iu bp gG kq TD Ae PD', 0.12],
  ['Sc CS kc xc tT dD zD', 0.18],
  ['fv sz jg jZ gZ uv Wv Pz', 0.2],
  ['Qk QS QC sT zT', 0.25],
  ['qg kx Gx Gq', 0.3],
  ['hx Gk gk td Ao Ai Au AI AW IW Ia Iu Io Wa We Wi', 0.35],
  ['ij iZ Ij Pt', 0.4],
  ['uf ub vb Wf Wb hj xj Ss ZS Cj Ct ck Ck cj', 0.5],
  ['mn lr', 0.7],
]

const sounds = 'abcdefghijklmnopqrstuvwxyzACDGHILPQSTWZ_'
const size = sounds.length
const places = new Map([...sounds].map((sound, place) => [sound, place]))
const omitted = Float64Array.from([...sounds].map((sound) => omissions[sound] ?? 1))
const replaced = costsOfReplacing()

function costsOfReplacing(): Float64Array {
  const costs = new Float64Array(size * size)
  for (let one = 0; one < size; one++)
    for (let other = 0; other < size; other++)
      costs[one * size + other] = one === other ? 0 : Math.min(1.2, (omitted[one] ?? 1) + (omitted[other] ?? 1))
  for (const [pairs, cost] of alike) {
    for (const pair of pairs.split(' ')) {
      const [one = 0, other = 0] = [...pair].map((sound) => places.get(sound))
      costs[one * size + other] = costs[other * size + one] = cost
    }
  }
  return costs
}

/** A row of sounds as places in the tables of costs, and what it costs to leave all of them out. */
export interface Sounded {
  at: Uint8Array
  weight: number
}

/** A row of sounds, ready to be compared. */
export function sounded(row: string): Sounded {
  const at = Uint8Array.from([...row].map((sound) => places.get(sound) ?? 0))
  return { at, weight: at.reduce((sum, place) => sum + (omitted[place] ?? 1), 0) }
}

/** The least that it costs to make one row of sounds the other (Levenshtein's distance with costs; Wagner and Fischer 1974). */
export function soundDistance(one: Sounded, other: Sounded): number {
  const [a, b] = [one.at, other.at]
  let above = new Float64Array(b.length + 1)
  let row = new Float64Array(b.length + 1)
  for (let j = 1; j <= b.length; j++) above[j] = (above[j - 1] ?? 0) + (omitted[b[j - 1] ?? 0] ?? 1)
  for (let i = 1; i <= a.length; i++) {
    const from = a[i - 1] ?? 0
    const without = omitted[from] ?? 1
    row[0] = (above[0] ?? 0) + without
    for (let j = 1; j <= b.length; j++) {
      const to = b[j - 1] ?? 0
      row[j] = Math.min(
        (above[j - 1] ?? 0) + (replaced[from * size + to] ?? 1),
        (above[j] ?? 0) + without,
        (row[j - 1] ?? 0) + (omitted[to] ?? 1),
      )
    }
    ;[above, row] = [row, above]
  }
  return above[b.length] ?? 0
}
