import type { Page } from '@playwright/test'
import type { PickedClaim } from './contender'
import { at } from './operations'
import { painted, type Wanted } from './painted'
import type { Screens } from './screens'

/** Something done in a browser: what comes before it is not measured. */
export interface Task {
  prepare: (screens: Screens, page: Page, round: number) => Promise<unknown>
  run: (screens: Screens, page: Page, round: number) => Promise<unknown>
}

const leave = (_: Screens, page: Page) => page.goto('about:blank')

const listOf = ({ row }: Screens, claims: PickedClaim[]): Wanted => ({
  selector: row.selector,
  texts: claims.map(({ statement }) => statement),
})

const claimOf = ({ claim }: Screens, { statement }: PickedClaim): Wanted => ({
  selector: claim.statement,
  texts: [statement],
})

async function goTo(page: Page, address: string, wanted: Wanted): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' })
  await painted(page, wanted)
}

/** Goes there and waits until nothing is asked for any more. */
async function settleAt(page: Page, address: string, wanted: Wanted): Promise<void> {
  await goTo(page, address, wanted)
  await page.waitForLoadState('networkidle')
}

/** With the pointer at its place already. */
async function click(page: Page): Promise<void> {
  await page.mouse.down()
  await page.mouse.up()
}

export const listByAddress = (first: PickedClaim[]): Task => ({
  prepare: leave,
  run: (screens, page) => goTo(page, screens.list.address, listOf(screens, first)),
})

export const listByClick = (first: PickedClaim[], claims: PickedClaim[]): Task => ({
  prepare: async (screens, page, round) => {
    const claim = at(claims, round)
    await settleAt(page, screens.claim.addressOf(claim), claimOf(screens, claim))
    await page.locator(screens.list.wayBack).first().hover()
  },
  run: async (screens, page) => {
    await click(page)
    await painted(page, listOf(screens, first))
  },
})

export const claimByAddress = (claims: PickedClaim[]): Task => ({
  prepare: leave,
  run: (screens, page, round) =>
    goTo(page, screens.claim.addressOf(at(claims, round)), claimOf(screens, at(claims, round))),
})

export const claimByClick = (first: PickedClaim[]): Task => ({
  prepare: async (screens, page, round) => {
    await settleAt(page, screens.list.address, listOf(screens, first))
    const row = page.locator(screens.row.selector).nth(round % first.length)
    await row.locator(screens.row.link).first().hover()
  },
  run: async (screens, page, round) => {
    await click(page)
    await painted(page, claimOf(screens, at(first, round)))
  },
})

/** From the last letter on, with Enter where the program waits for it. */
export const searchFor = (first: PickedClaim[], searches: { word: string; claims: PickedClaim[] }[]): Task => ({
  prepare: async (screens, page, round) => {
    const { button, field } = screens.search
    await settleAt(page, screens.list.address, listOf(screens, first))
    if (button) await page.locator(button).click()
    await page.locator(field).click()
    await page.keyboard.type(at(searches, round).word.slice(0, -1))
  },
  run: async (screens, page, round) => {
    const { word, claims } = at(searches, round)
    await page.keyboard.press(word.slice(-1))
    if (screens.search.needsEnter) await page.keyboard.press('Enter')
    await painted(page, listOf(screens, claims))
  },
})
