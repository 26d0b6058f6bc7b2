/** What sets words apart inside a paragraph: the marks of notes, and what is struck out. */

const struckOut = new Set(['DEL', 'S', 'STRIKE'])

/** @param {Element} element @param {string} tag */
export const isStruck = (element, tag) =>
  struckOut.has(tag) ||
  /text-decoration[a-z-]{0,9}\s?:\s?line-through/i.test((element.getAttribute('style') ?? '').slice(0, 5000))

/**
 * Whether an element holds the mark of a note: a number or sign set above the line, or a link that says it is one.
 * `before` are the last letters before it.
 * @param {Element} element @param {string} tag @param {string} before
 */
export function isNote(element, tag, before) {
  if (tag !== 'SUP' && tag !== 'A') return false
  const mark = shortText(element)
  if (!/^[[(]?(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z])[\])]?$/.test(mark)) return false
  const says = `${element.getAttribute('role') ?? ''} ${element.getAttribute('class') ?? ''}`
  if (/noteref|footnote|endnote|\breference\b/i.test(says)) return true
  if (tag === 'A') return false
  if (element.querySelector('a')) return true
  // A power of ten is no note; nor is a letter or number behind a letter ("km2").
  return /[\d”’"'.,;)*†‡§]$/.test(before) && !/\b10$/.test(before)
}

/** A note's mark in brackets, apart from the words before it; empty for its brackets. @param {string} text */
export function noteMark(text) {
  const mark = text.replace(/[\s[\]()]+/g, '')
  return mark === '' ? '' : ` [${mark}]`
}

/** The text of an element that has little of it; empty for one with more. */
function shortText(element) {
  let text = ''
  let node = element.firstChild
  for (let steps = 0; node && steps < 20; steps++) {
    if (node.nodeType === 3) text += node.data.slice(0, 20)
    if (text.length > 20) return ''
    let next = node.firstChild
    for (let up = node; !next && up && up !== element; up = up.parentNode) next = up.nextSibling
    node = next
  }
  return node ? '' : text.trim()
}
