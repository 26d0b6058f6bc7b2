import PostalMime from 'postal-mime'
import { documentFault } from './document-fault.mjs'
import { paragraphsOf } from './html-runs.mjs'
import { noMetadata } from './no-metadata.mjs'

/** What is shown of a message's head, and left out of the text. */
const shown = ['from', 'to', 'cc', 'date', 'subject']

/**
 * A message (.eml, RFC 5322): its words, from the plain text or, where that says much less, from the HTML; its head and the
 * names of what is attached are paragraphs that are left out.
 * @param {Uint8Array} bytes @returns {Promise<import('./read-document').DocumentText>}
 */
export async function readMail(bytes) {
  const mail = await PostalMime.parse(bytes).catch(() => null)
  const head = (mail?.headers ?? []).filter(({ key }) => shown.includes(key))
  if (!mail || head.length === 0) throw documentFault('no-mail')
  const paragraphs = [
    ...head.map(({ key, originalKey, value }) => leftOut(`${originalKey}: ${valueOf(mail, key, value)}`, 'file-head')),
    ...wordsOf(mail),
    ...mail.attachments.filter(({ related }) => !related).map((attached) => leftOut(nameOf(attached), 'attachment')),
  ]
  const sent = head.find(({ key }) => key === 'date')?.value ?? null
  const metadata = {
    ...noMetadata,
    title: mail.subject ?? null,
    byline: mail.from?.name || null,
    publishedTime: sent && stampOf(sent),
  }
  return { paragraphs, metadata }
}

const leftOut = (text, why) => ({ text: text.replace(/\s+/g, ' ').trim(), kept: false, why })

/** Values come encoded (RFC 2047) but for those that are read. */
function valueOf(mail, key, value) {
  if (key === 'subject') return mail.subject ?? value
  const boxes = { from: [mail.from], to: mail.to, cc: mail.cc }[key]
  if (!boxes) return value
  return boxes
    .flatMap((box) => box?.group ?? [box])
    .map((box) => [box?.name, box?.address && `<${box.address}>`].filter(Boolean).join(' '))
    .join(', ')
}

function wordsOf({ text, html }) {
  const plain = (text ?? '')
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) => paragraph.replace(/^\n+|\s+$/g, ''))
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ text: paragraph, kept: true, why: 'text' }))
  if (!html) return plain
  const marked = paragraphsOf(html)
  return lettersIn(plain) * 2 < lettersIn(marked) ? marked : plain
}

const lettersIn = (paragraphs) => paragraphs.reduce((sum, { text, kept }) => sum + (kept ? text.length : 0), 0)

function nameOf({ filename, mimeType, content }) {
  const kilobytes = Math.ceil((content?.byteLength ?? 0) / 1024)
  return `${filename ?? 'without a name'} (${mimeType}, ${kilobytes.toLocaleString('en')} kB)`
}

const months = 'janfebmaraprmayjunjulaugsepoctnovdec'

/** A date of a message (RFC 5322, 3.3) by the sender's own clock, in ISO 8601; as it stands where it cannot be read. */
function stampOf(date) {
  const read = /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}:\d{2}(?::\d{2})?)\s*([+-]\d{4})?/i.exec(date)
  const month = months.indexOf(read?.[2]?.toLowerCase() ?? '?') / 3 + 1
  if (!read || !Number.isInteger(month) || month < 1) return date
  const [, day = '', , year = '', time = '', zone = ''] = read
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}T${time.padStart(5, '0')}${zone}`
}
