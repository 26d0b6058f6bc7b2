import { type OriginTie, reachBy } from './related-parties'

/** A step of a chain that feeds another while it takes its own knowledge from it. Parties by id. */
export interface Circle {
  feeder: string
  fed: string
}

/**
 * Circular sourcing: a relay or outlet that draws, directly or through others, on the outlet it feeds. What draws on
 * what is told by the parties' own ties and by chains, in which every later party draws on the one before it. Chains
 * are party ids, origin first, null where a step has none. Each pair once.
 */
export function findCircles(chains: readonly (readonly (string | null)[])[], drawsOn: readonly OriginTie[]): Circle[] {
  const steps = chains.map((chain) => chain.filter((party) => party !== null))
  const fed = steps.flatMap((chain) => chain.slice(1).map((to, index) => ({ from: to, to: chain[index] ?? '' })))
  const reach = reachBy([...drawsOn, ...fed.filter(({ from, to }) => from !== to)])
  const circles = new Map<string, Circle>()
  for (const chain of steps)
    chain.forEach((feeder, index) => {
      for (const later of chain.slice(index + 1))
        if (feeder !== later && reach(feeder).has(later)) circles.set(`${feeder} ${later}`, { feeder, fed: later })
    })
  return [...circles.values()]
}
