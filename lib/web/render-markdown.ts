import MarkdownIt from 'markdown-it'
import { countCodePoints } from '@/lib/domain/input/text'

const allowedLink = /^(https?:\/\/|mailto:|\/(?!\/)|#)/i

/**
 * What the content security policy or the rules would not let stand: no HTML, no pictures (they would tell another
 * server who reads), no tables (they carry inline styles), and links only to the web, a mailbox, or this place.
 */
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true })
markdown.disable(['image', 'table'])
markdown.validateLink = (url) => allowedLink.test(url.trim())
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  tokens[index]?.attrSet('rel', 'nofollow noreferrer noopener')
  tokens[index]?.attrSet('class', 'link')
  return self.renderToken(tokens, index, options)
}
// A note stands below a heading of the page, so its own headings are words in bold.
markdown.renderer.rules.heading_open = () => '<p><strong>'
markdown.renderer.rules.heading_close = () => '</strong></p>\n'

/** Code points of the longest note, and the brackets in it. What has more is shown as it is: they take quadratic time. */
const longest = 20_000
const mostBrackets = 5_000

/** A note's Markdown as HTML that is safe to set: nothing in it but what the renderer itself writes. */
export function renderMarkdown(source: string): string {
  if (countCodePoints(source) > longest || hasManyBrackets(source))
    return `<p>${markdown.utils.escapeHtml(source)}</p>\n`
  return markdown.render(source)
}

function hasManyBrackets(source: string): boolean {
  let count = 0
  for (let at = source.indexOf('['); at >= 0 && count <= mostBrackets; at = source.indexOf('[', at + 1)) count += 1
  return count > mostBrackets
}
