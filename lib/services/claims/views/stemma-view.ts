import 'server-only'
import { readClaimChains, type ClaimChainRow } from '@/lib/data/claims/chains'
import type { Viewer } from '@/lib/data/access/viewer'
import { findCircles, type Circle } from '@/lib/domain/origins/circular-sourcing'
import { stemmaOf } from '@/lib/domain/chains/stemma'
import { layOutStemma } from '@/lib/domain/chains/stemma-layout'

/** Chains drawn together; more make a thicket that nobody reads. */
export const chainsDrawn = 40

/** The chains of several claims, drawn as one and told one by one. */
export type StemmaView = Awaited<ReturnType<typeof stemmaView>>

/**
 * How these claims of the viewer's dossier reached us, drawn together, at most 40 of them; circular sourcing among the
 * chains and by what parties draw on is named.
 */
export async function stemmaView(viewer: Viewer, claimIds: readonly string[]) {
  const { chains: rows, drawsOn } = await readClaimChains(viewer, claimIds.slice(0, chainsDrawn))
  const stemma = stemmaOf(rows)
  const { nodes, width, height } = layOutStemma(stemma)
  const circles = findCircles(
    rows.map(({ steps }) => steps.map(({ partyId }) => partyId)),
    drawsOn,
  )
  const feeding = new Set(circles.map(({ feeder }) => feeder))
  return {
    width,
    height,
    nodes: nodes.map((node) => ({ ...node, isCircular: node.partyId !== null && feeding.has(node.partyId) })),
    edges: stemma.edges,
    chains: rows.map(({ steps, ...claim }) => ({ ...claim, names: steps.map(({ name }) => name) })),
    circles: circles.map((circle) => named(circle, rows)),
    more: Math.max(0, claimIds.length - chainsDrawn),
  }
}

function named({ feeder, fed }: Circle, rows: readonly ClaimChainRow[]) {
  const nameOf = (partyId: string) =>
    rows.flatMap(({ steps }) => steps).find((step) => step.partyId === partyId)?.name ?? ''
  return { feeder: nameOf(feeder), fed: nameOf(fed) }
}
