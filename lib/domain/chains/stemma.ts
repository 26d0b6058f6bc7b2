import { type ChainStep, notRecorded } from './chain'

/** How one claim reached us, as a stemma draws it: its steps, origin first. */
export interface StemmaChain {
  claimId: string
  steps: readonly Pick<ChainStep, 'partyId' | 'name' | 'camp'>[]
}

/** Where a party stands in the chains: at the head of one, passing on, or last. */
export type StemmaRole = 'root' | 'relay' | 'outlet'

/** A party in its role, shared by every chain that goes through it; or somebody unnamed, of one chain only. */
export interface StemmaNode {
  id: string
  partyId: string | null
  name: string
  camp: string | null
  role: StemmaRole
  /** Nobody is recorded here: a root is missing, or a relay is. */
  isMissing: boolean
  /** From the top: 0 for roots; the outlets stand together at the bottom. */
  layer: number
  claimIds: string[]
}

/** A way from one node to the next, and the claims that came along it. */
export interface StemmaEdge {
  from: string
  to: string
  claimIds: string[]
}

/** The chains of several claims as one drawing: origins at the top, relays, outlets at the bottom. */
export interface Stemma {
  nodes: StemmaNode[]
  edges: StemmaEdge[]
  layers: number
  /** The nodes each claim came through, in order. */
  paths: { claimId: string; nodeIds: string[] }[]
}

/**
 * Draws chains together: a named party in one role is one node, however many claims go through it; whoever has no name,
 * or is not recorded, is never merged with anybody (rule 3). Every chain is a path downwards: a relay that would feed
 * itself, directly or through others, stands there twice.
 */
export function stemmaOf(chains: readonly StemmaChain[]): Stemma {
  const nodes = new Map<string, Omit<StemmaNode, 'layer'>>()
  const edges = new Map<string, StemmaEdge>()
  const paths = chains.map(({ claimId, steps }) => {
    const nodeIds: string[] = []
    for (const [index, step] of steps.entries()) {
      const before = nodeIds.at(-1)
      const node = nodeOf(step, { claimId, index, role: roleOf(index, steps.length) })
      const id = before !== undefined && closesCircle(before, node.id, edges) ? ownId(claimId, index) : node.id
      const known = nodes.get(id) ?? { ...node, id }
      nodes.set(id, { ...known, claimIds: [...known.claimIds.filter((other) => other !== claimId), claimId] })
      if (before !== undefined) addEdge(edges, { from: before, to: id, claimIds: [claimId] })
      nodeIds.push(id)
    }
    return { claimId, nodeIds }
  })
  const layerOf = layersOf(nodes, edges)
  const placed = [...nodes.values()].map((node) => ({ ...node, layer: layerOf(node.id) }))
  return {
    nodes: placed,
    edges: [...edges.values()],
    layers: Math.max(0, ...placed.map(({ layer }) => layer + 1)),
    paths,
  }
}

function roleOf(index: number, length: number): StemmaRole {
  if (index === 0) return 'root'
  return index === length - 1 ? 'outlet' : 'relay'
}

const ownId = (claimId: string, index: number) => `${claimId} ${index}`

function nodeOf(
  { partyId, name, camp }: StemmaChain['steps'][number],
  at: { claimId: string; index: number; role: StemmaRole },
) {
  const { claimId, index, role } = at
  const id = partyId === null ? ownId(claimId, index) : `${role} ${partyId}`
  return {
    id,
    partyId,
    name,
    camp,
    role,
    isMissing: partyId === null && name === notRecorded,
    claimIds: [] as string[],
  }
}

/** Whether one comes from `to` back to `from` along the edges, so that an edge between them would close a circle. */
function closesCircle(from: string, to: string, edges: ReadonlyMap<string, StemmaEdge>): boolean {
  const seen = new Set<string>()
  const open = [to]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === from) return true
    if (seen.has(at)) continue
    seen.add(at)
    for (const edge of edges.values()) if (edge.from === at) open.push(edge.to)
  }
  return false
}

function addEdge(edges: Map<string, StemmaEdge>, { from, to, claimIds }: StemmaEdge): void {
  const key = `${from} > ${to}`
  edges.set(key, { from, to, claimIds: [...(edges.get(key)?.claimIds ?? []), ...claimIds] })
}

/** Longest way from the top; outlets at the bottom all alike. */
function layersOf(
  nodes: ReadonlyMap<string, { role: StemmaRole }>,
  edges: ReadonlyMap<string, StemmaEdge>,
): (id: string) => number {
  const into = new Map<string, string[]>()
  for (const { from, to } of edges.values()) into.set(to, [...(into.get(to) ?? []), from])
  const depths = new Map<string, number>()
  const depth = (id: string): number => {
    const known = depths.get(id) ?? Math.max(0, ...(into.get(id) ?? []).map((from) => depth(from) + 1))
    depths.set(id, known)
    return known
  }
  const bottom = Math.max(0, ...[...nodes.keys()].map(depth))
  return (id) => (nodes.get(id)?.role === 'outlet' ? bottom : depth(id))
}
