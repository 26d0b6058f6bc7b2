import type { Page } from '@playwright/test'
import { commonWord } from '../generate/phrases'
import type { Contender } from './contender'
import type { Operation } from './operations'
import { firstPage, pickClaims, pickRareNames } from './picked-claims'
import { claimByAddress, claimByClick, listByAddress, listByClick, searchFor, type Task } from './screen-tasks'
import type { Screens } from './screens'

const rounds = 5
/** The share of their time that ours may take (bar S14). */
const bars = { noSlower: 1, twiceAsFast: 0.5 }

/** What a person does on the screens of each program, until the content is painted. */
export async function screenOperations(dossierId: string, pages: Map<Contender, Page>): Promise<Operation[]> {
  const onScreens = (work: (screens: Screens, page: Page, round: number) => Promise<unknown>) => {
    return (program: Contender, round: number) => work(program.screens, pages.get(program) as Page, round)
  }
  const operation = (what: string, bar: number, task: Task): Operation => ({
    id: 'S14',
    what: `on screen, ${what}`,
    rounds,
    bar,
    prepare: onScreens(async (screens, page, round) => {
      await page.bringToFront()
      await task.prepare(screens, page, round)
    }),
    run: onScreens(task.run),
  })
  const first = await firstPage(dossierId)
  const claims = await pickClaims(dossierId, 100)
  const names = await pickRareNames(dossierId, rounds + 2)
  const rare = await Promise.all(names.map(async (word) => ({ word, claims: await firstPage(dossierId, word) })))
  const common = { word: commonWord, claims: await firstPage(dossierId, commonWord) }
  return [
    operation('from a claim to the list by a click', bars.noSlower, listByClick(first, claims)),
    operation('from the list to a claim by a click', bars.noSlower, claimByClick(first)),
    operation('search for a rare name', bars.twiceAsFast, searchFor(first, rare)),
    operation('search for a word in 30 % of the claims', bars.twiceAsFast, searchFor(first, [common])),
    operation('the list by its address', bars.noSlower, listByAddress(first)),
    operation('a claim by its address', bars.noSlower, claimByAddress(claims)),
  ]
}
