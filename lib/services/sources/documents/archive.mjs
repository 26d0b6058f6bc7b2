import PostalMime from 'postal-mime'
import { documentFault } from './document-fault.mjs'

/** A head and what is behind it: the blank line between them, with either line end. */
const blankLine = /\r?\n\r?\n/

/**
 * A saved page (.mhtml, RFC 2557): the bytes of the page itself, which is its first part (frames and pictures are others),
 * with the encoding that the part says and the address it was saved from.
 * @param {Uint8Array} bytes @returns {Promise<import('./read-document').SavedPage>}
 */
export async function readArchive(bytes) {
  const archive = Buffer.from(bytes).toString('latin1')
  const { head, body } = split(archive)
  const boundary = /^content-type:\s*multipart\/[^]*?\bboundary="?([^"\r\n;]{1,200})"?/im.exec(head)?.[1]
  const page = boundary === undefined ? { head, body } : split(firstPart(body, boundary))
  const type = /^content-type:\s*([^\s;]+)/im.exec(page.head)?.[1]?.toLowerCase()
  if (type !== 'text/html' && type !== 'application/xhtml+xml') throw documentFault('no-archive')
  const address = valueIn(head, 'snapshot-content-location') ?? valueIn(page.head, 'content-location')
  const charset = /^content-type:[^]*?\bcharset="?([\w:.+-]{1,60})/im.exec(page.head)?.[1] ?? null
  return { page: { bytes: await decoded(page), charset, address } }
}

function split(text) {
  const blank = blankLine.exec(text)
  if (!blank) throw documentFault('no-archive')
  return { head: unfolded(text.slice(0, blank.index)), body: text.slice(blank.index + blank[0].length) }
}

const unfolded = (head) => head.replace(/\r?\n[ \t]+/g, ' ')
const valueIn = (head, name) => new RegExp(`^${name}:\\s*(\\S+)`, 'im').exec(head)?.[1] ?? null

function firstPart(body, boundary) {
  const mark = `--${boundary}`
  const start = body.indexOf(mark)
  const end = start < 0 ? -1 : body.indexOf(mark, start + mark.length)
  if (end < 0) throw documentFault('no-archive')
  return body
    .slice(start + mark.length, end)
    .replace(/^[ \t]*\r?\n/, '')
    .replace(/\r?\n$/, '')
}

/** The bytes of a part, whatever they were made into for the way; as a file they are not read as text. */
async function decoded({ head, body }) {
  const encoding = valueIn(head, 'content-transfer-encoding') ?? '8bit'
  const part = `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`
  const { attachments } = await PostalMime.parse(Buffer.from(part, 'latin1'))
  return new Uint8Array(attachments[0]?.content ?? [])
}
