import { expect, type Locator, type Page } from '@playwright/test'

/** What a person did: presses of mouse or command keys, and characters typed. */
export interface Effort {
  acts: number
  characters: number
}

/**
 * Hands that count what they do on the real controls. One act each: a click, a drag over words, a command key or chord (also
 * Tab and arrows). A choice in a list is two, to open it and to choose. Typing counts its characters, and none as acts.
 */
export interface CountedHands {
  effort: Effort
  click: (what: Locator) => Promise<void>
  press: (key: string) => Promise<void>
  type: (text: string) => Promise<void>
  /** Pastes a text that was copied elsewhere: one chord, and nothing typed. */
  paste: (text: string) => Promise<void>
  choose: (list: Locator, value: string | { label: string }) => Promise<void>
  /** Puts a text in place of what a field holds: a click into it, Ctrl A, then the text, or Delete for none. */
  replace: (field: Locator, text: string) => Promise<void>
  /** Selects words of the text by dragging: code points of the text, half-open. */
  drag: (place: { start: number; end: number }) => Promise<void>
}

/** Hands on a page, which have done nothing yet. */
export function countedHands(page: Page): CountedHands {
  const effort: Effort = { acts: 0, characters: 0 }
  const press = async (key: string) => {
    effort.acts++
    await page.keyboard.press(key)
  }
  const click = async (what: Locator) => {
    effort.acts++
    await what.click()
  }
  const type = async (text: string) => {
    effort.characters += Array.from(text).length
    await page.keyboard.insertText(text)
  }
  return {
    effort,
    click,
    press,
    type,
    paste: async (text) => {
      effort.acts++
      await page.keyboard.insertText(text)
    },
    choose: async (list, value) => {
      effort.acts += 2
      await list.selectOption(value)
    },
    replace: async (field, text) => {
      await click(field)
      await press('ControlOrMeta+a')
      await (text === '' ? press('Delete') : type(text))
    },
    drag: async (place) => {
      effort.acts++
      await dragOver(page, place)
    },
  }
}

/** The middle of what was counted, of acts and characters apart. */
export function medianEffort(efforts: readonly Effort[]): Effort {
  const middle = (values: number[]) => {
    const sorted = values.toSorted((a, b) => a - b)
    const half = sorted.length / 2
    return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2
  }
  return {
    acts: middle(efforts.map(({ acts }) => acts)),
    characters: middle(efforts.map(({ characters }) => characters)),
  }
}

async function dragOver(page: Page, place: { start: number; end: number }): Promise<void> {
  const { from, to } = await page.evaluate(({ start, end }) => {
    const lines = [...document.querySelectorAll('[data-start]')]
    const boxOf = (at: number) => {
      const line = lines.findLast((each) => Number(each.getAttribute('data-start')) <= at)
      const node = line?.firstChild
      if (!line || !(node instanceof Text)) throw new Error(`nothing stands at ${at}`)
      const before = Array.from(node.data).slice(0, at - Number(line.getAttribute('data-start')))
      const range = document.createRange()
      range.setStart(node, before.join('').length)
      range.setEnd(node, before.join('').length + 1)
      return { line, box: range.getBoundingClientRect() }
    }
    boxOf(start).line.scrollIntoView({ block: 'center' })
    const isRightToLeft = getComputedStyle(boxOf(start).line).direction === 'rtl'
    const [first, last] = [boxOf(start).box, boxOf(end - 1).box]
    const middle = (box: DOMRect) => box.top + box.height / 2
    const edge = (box: DOMRect, isFirst: boolean) => (isFirst === isRightToLeft ? box.right - 0.5 : box.left + 0.5)
    return { from: { x: edge(first, true), y: middle(first) }, to: { x: edge(last, false), y: middle(last) } }
  }, place)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
  await expect(page.getByRole('toolbar', { name: 'With the selected words' })).toBeVisible()
}
