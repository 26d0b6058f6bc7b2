import { Parser } from 'htmlparser2'

/** Characters that are looked at before it is asked whether that was enough. */
const atOnce = 64 * 1024

/**
 * Whether the markup of a page has more tags and attributes, or nests them deeper, than `most` says. Counts with the
 * parser that the tree will be built by, but builds nothing, and stops as soon as it knows: the tree of a page that
 * is nested as deep as it is long takes time out of all proportion.
 * @param {string} html @param {{ parts: number, depth: number }} most
 */
export function isBeyond(html, most) {
  let parts = 0
  let depth = 0
  let deepest = 0
  const parser = new Parser({
    onopentagname() {
      parts += 1
      depth += 1
      if (depth > deepest) deepest = depth
    },
    onattribute() {
      parts += 1
    },
    onclosetag() {
      depth -= 1
    },
  })
  for (let at = 0; at < html.length; at += atOnce) {
    const slice = html.slice(at, at + atOnce)
    // A tag that closes nothing is told by nobody, but looked for among all that are open.
    parts += slice.split('</').length - 1
    if (parts > most.parts) return true
    parser.write(slice)
    if (parts > most.parts || deepest > most.depth) return true
  }
  return false
}

/**
 * Whether a page has more nodes, or nests them deeper, each or all together, than `most` says. Walks without recursion
 * and stops as soon as it knows.
 * @param {Element} root @param {{ nodes: number, depth: number, depths: number }} most
 */
export function isTangled(root, most) {
  let nodes = 0
  let depth = 1
  let depths = 0
  let node = /** @type {Node | null} */ (root)
  while (node) {
    nodes += 1
    depths += depth
    if (nodes > most.nodes || depth > most.depth || depths > most.depths) return true
    if (node.firstChild) {
      node = node.firstChild
      depth += 1
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      depth -= 1
    }
    node = node && node !== root ? node.nextSibling : null
  }
  return false
}
