/**
 * Whether a page has more nodes, or nests them deeper, than `most` says. Walks without recursion and stops as
 * soon as it knows.
 * @param {Element} root @param {{ nodes: number, depth: number }} most
 */
export function isTangled(root, most) {
  let nodes = 0
  let depth = 1
  let node = /** @type {Node | null} */ (root)
  while (node) {
    nodes += 1
    if (nodes > most.nodes || depth > most.depth) return true
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
