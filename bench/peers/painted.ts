import type { Page } from '@playwright/test'
import { drawn } from '../speed/browser'

/** What must be on a screen: these elements and no others, each with its text. */
export interface Wanted {
  selector: string
  texts: string[]
}

/** Waits until what is wanted can be seen and the browser has drawn it: two frames later. */
export async function painted(page: Page, wanted: Wanted): Promise<void> {
  await page.waitForFunction(isShown, wanted, { polling: 'raf', timeout: 60_000 })
  await drawn(page)
}

/** Looked at in every frame, in the page. */
function isShown({ selector, texts }: Wanted): boolean {
  const elements = [...document.querySelectorAll<HTMLElement>(selector)]
  const [first] = elements
  if (!first || elements.length !== texts.length || first.getBoundingClientRect().top > innerHeight) return false
  return elements.every((element, n) => {
    const said = element instanceof HTMLTextAreaElement ? element.value : element.textContent
    return said.includes(texts[n] ?? '') && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  })
}
