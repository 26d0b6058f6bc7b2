import { parseHTML } from 'linkedom'

/** A DOM range as Apache Annotator's cases write it: text nodes by XPath, offsets in UTF-16 units. */
export type DomRange = {
  startContainerXPath: string
  startOffset: number
  endContainerXPath: string
  endOffset: number
}

/** The text of an HTML document and the place of a DOM range in it, in UTF-16 units. */
export type HtmlText = { text: string; locate(range: DomRange): { start: number; end: number } }

/** Lays the text nodes of an HTML document end to end, so that a DOM range becomes a stretch of plain text. */
export function htmlText(html: string): HtmlText {
  const { document } = parseHTML(html)
  const nodes = textNodes(document)
  const begins = new Map<Node, number>()
  let text = ''
  for (const node of nodes) {
    begins.set(node, text.length)
    text += node.textContent ?? ''
  }
  const place = (xpath: string, offset: number) => {
    const node = textNodeAt(nodes, xpath)
    const begin = node && begins.get(node)
    if (begin === undefined) throw new Error(`No text node at ${xpath} in ${html}`)
    return begin + offset
  }
  return {
    text,
    locate: ({ startContainerXPath, startOffset, endContainerXPath, endOffset }) => ({
      start: place(startContainerXPath, startOffset),
      end: place(endContainerXPath, endOffset),
    }),
  }
}

const TEXT_NODE = 3

function textNodes(node: Node): Node[] {
  if (node.nodeType === TEXT_NODE) return [node]
  return [...node.childNodes].flatMap(textNodes)
}

/** The only shape the cases use: `//b/text()` or `//b/text()[2]`, the first of the kind when no number stands. */
function textNodeAt(nodes: Node[], xpath: string): Node | undefined {
  const [, tag, number = '1'] = /^\/\/(\w+)\/text\(\)(?:\[(\d+)\])?$/.exec(xpath) ?? []
  return nodes.filter((node) => node.parentNode?.nodeName.toLowerCase() === tag)[Number(number) - 1]
}
