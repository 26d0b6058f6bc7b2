import { expect, type Locator, type Page } from '@playwright/test'
import { addSourceOf } from '../support/browser-source'
import { signIn } from './support'

/** A short text of two paragraphs. */
export const digestText =
  'Word came from the quarter at night. More than 7,500 people have died there, the council said, and hospitals are full.\n\n' +
  'The army denied it. Nobody could check.'

/** The text, the claim form, and a card in the margin. */
export const textOf = (page: Page) => page.getByRole('region', { name: 'Text', exact: true })
export const panelOf = (page: Page) => page.getByRole('form', { name: 'New claim' })
export const cardOf = (page: Page, statement: string) =>
  page.getByRole('list', { name: 'Claims and notes' }).getByRole('article').filter({ hasText: statement })

/** Disabled until the scripts have come. */
export const saveNote = (page: Page) => page.getByRole('button', { name: 'Save the note' }).first()

/** A new source of this text, open in the reader as its first editor. */
export async function open(page: Page, text = digestText, language = 'en'): Promise<string> {
  const path = await addSourceOf(text, language)
  await signIn(page, 'editor-1', path)
  await expect(textOf(page)).toBeVisible()
  // The text is of the server; what can be done with it comes with the scripts, which enable the buttons of forms.
  await expect(saveNote(page)).toBeEnabled()
  return path
}

/** Takes suggestions off the text, for a journey that is about claims and notes alone. */
export async function hideSuggestions(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Suggestions/ }).click()
}

/** Where words stand in the window: from the middle of their first character to that of their last. */
export async function placeOf(page: Page, words: string) {
  return page.evaluate((sought) => {
    const line = [...document.querySelectorAll('[data-start]')].find((each) => each.textContent?.includes(sought))
    const node = line?.firstChild
    if (!line || !(node instanceof Text)) throw new Error(`“${sought}” does not stand in one line`)
    line.scrollIntoView({ block: 'center' })
    const boxOf = (at: number) => {
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      return range.getBoundingClientRect()
    }
    const start = node.data.indexOf(sought)
    const [first, last] = [boxOf(start), boxOf(start + sought.length - 1)]
    const middle = (box: DOMRect) => box.top + box.height / 2
    return { from: { x: first.left + 1, y: middle(first) }, to: { x: last.right - 1, y: middle(last) }, top: first.top }
  }, words)
}

/** Selects words with the mouse. */
export async function drag(page: Page, words: string): Promise<void> {
  const { from, to } = await placeOf(page, words)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x + 1, to.y, { steps: 4 })
  await page.mouse.up()
}

/** What is painted under names that begin so, as words. */
export function painted(page: Page, name: string): Promise<string[]> {
  return page.evaluate((sought) => {
    const words = []
    for (const [key, highlight] of CSS.highlights)
      for (const each of key.startsWith(sought) ? highlight : []) {
        const range = document.createRange()
        range.setStart(each.startContainer, each.startOffset)
        range.setEnd(each.endContainer, each.endOffset)
        words.push(range.toString())
      }
    return words
  }, name)
}

/** Types who said it first. */
export async function fillSpeaker(form: Locator, name: string): Promise<void> {
  await form.getByLabel('Speaker', { exact: true }).fill(name)
}

/** Brings the folded fields of the claim form into view. */
export async function openMore(form: Locator | Page): Promise<void> {
  const more = form.getByRole('button', { name: 'More', exact: true })
  if ((await more.getAttribute('aria-expanded')) === 'false') await more.click()
}
