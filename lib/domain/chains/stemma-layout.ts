import type { Stemma, StemmaNode } from './stemma'

/** A node with its place: the middle of its box, in pixels from the top left. */
export interface PlacedNode extends StemmaNode {
  x: number
  y: number
  /** Its name, in lines that fit its box. */
  lines: string[]
}

/** A stemma with a place for every node; sizes in CSS pixels. */
export interface StemmaLayout {
  width: number
  height: number
  nodes: PlacedNode[]
}

/** The box of a node, and what lies between two boxes, in CSS pixels. */
export const stemmaBox = { width: 148, height: 40, gapX: 18, gapY: 44 } as const

const lineLength = 22
const linesShown = 2
// Twice down and twice up settles what these few nodes need.
const sweeps = 4

/**
 * Places the nodes of a stemma layer by layer, each as near as can be above or below those it hangs together with
 * (barycentre ordering: Sugiyama, Tagawa, Toda, IEEE SMC 11(2), 1981, 109-125). No two boxes touch.
 */
export function layOutStemma(stemma: Stemma): StemmaLayout {
  const layers = Array.from({ length: stemma.layers }, (_, layer) =>
    stemma.nodes.filter((node) => node.layer === layer),
  )
  const neighbours = neighboursOf(stemma)
  const places = new Map(layers.flatMap((layer) => layer.map(({ id }, index) => [id, index] as const)))
  for (let sweep = 0; sweep < sweeps; sweep += 1)
    for (const layer of sweep % 2 === 0 ? layers : layers.toReversed()) sortLayer(layer, neighbours, places)
  const columns = Math.max(0, ...layers.map(({ length }) => length))
  const [stepX, stepY] = [stemmaBox.width + stemmaBox.gapX, stemmaBox.height + stemmaBox.gapY]
  const width = Math.max(0, columns * stepX - stemmaBox.gapX)
  const nodes = layers.flatMap((layer, row) => {
    const left = (width - (layer.length * stepX - stemmaBox.gapX)) / 2
    return layer.map((node, index) => ({
      ...node,
      x: left + index * stepX + stemmaBox.width / 2,
      y: row * stepY + stemmaBox.height / 2,
      lines: wrapName(node.name),
    }))
  })
  return { width, height: Math.max(0, layers.length * stepY - stemmaBox.gapY), nodes }
}

function neighboursOf({ edges }: Stemma): ReadonlyMap<string, string[]> {
  const neighbours = new Map<string, string[]>()
  for (const { from, to } of edges) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to])
    neighbours.set(to, [...(neighbours.get(to) ?? []), from])
  }
  return neighbours
}

/** Sorts a layer in place by the middle of where each node's neighbours stand, as shares of their layers. */
function sortLayer(layer: StemmaNode[], neighbours: ReadonlyMap<string, string[]>, places: Map<string, number>): void {
  const weight = ({ id }: StemmaNode) => {
    const near = (neighbours.get(id) ?? []).map((other) => places.get(other) ?? 0)
    return near.length === 0 ? (places.get(id) ?? 0) : near.reduce((sum, place) => sum + place, 0) / near.length
  }
  const weights = new Map(layer.map((node) => [node.id, weight(node)]))
  layer.sort((a, b) => (weights.get(a.id) ?? 0) - (weights.get(b.id) ?? 0))
  layer.forEach(({ id }, index) => places.set(id, index - (layer.length - 1) / 2))
}

/** A name in at most two lines of about 22 characters; what does not fit is cut with an ellipsis. */
export function wrapName(name: string): string[] {
  const lines: string[] = []
  for (const word of name.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && [...`${last} ${word}`].length <= lineLength) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const isCut = lines.length > linesShown
  return lines.slice(0, linesShown).map((line, index) => cut(line, isCut && index === linesShown - 1))
}

function cut(line: string, isUnfinished: boolean): string {
  const letters = [...line]
  const fits = letters.length <= lineLength && !isUnfinished
  return fits
    ? line
    : `${letters
        .slice(0, lineLength - 1)
        .join('')
        .trimEnd()}…`
}
