import type { Browser, Page } from '@playwright/test'
import type { BenchLine } from '../bench-line'
import { emptyPage, openBrowser } from '../speed/browser'
import { notSeen } from '../speed/measure'
import { compare, reasonOf } from './compare'
import type { Contender } from './contender'
import { at, type Operation } from './operations'
import { pickRareNames } from './picked-claims'
import { screenOperations } from './screen-operations'

/** S14: the programs as a person sees them, in one browser, each in a tab of its own; and plain data beside plain data. */
export async function* compareScreens(
  dossierId: string,
  own: Contender,
  others: Contender[],
): AsyncGenerator<BenchLine> {
  const browser = await openBrowser()
  try {
    const pages = new Map<Contender, Page>()
    for (const program of [own, ...others]) {
      try {
        pages.set(program, await signedIn(browser, program))
      } catch (error) {
        yield notSeen('S14', `nobody could sign in to ${program.name}: ${reasonOf(error)}`)
      }
    }
    const open = others.filter((program) => pages.has(program))
    if (!pages.has(own)) return
    for (const operation of await screenOperations(dossierId, pages)) yield* compare(operation, own, open)
    yield* compare(await plainData(dossierId), own, others)
  } finally {
    await browser.close()
  }
}

async function signedIn(browser: Browser, { screens }: Contender): Promise<Page> {
  const page = await emptyPage(browser, screens.url)
  await screens.signIn(page)
  return page
}

/** The few claims with a rare name, without a page around them. */
async function plainData(dossierId: string): Promise<Operation> {
  const names = await pickRareNames(dossierId, 45)
  return {
    id: 'S14',
    what: 'plain data of the claims with a rare name, our CSV beside their JSON',
    rounds: 40,
    run: async (program, round) => {
      if ((await program.takeFound(at(names, round))) === 0) throw new Error('no claim was answered')
    },
  }
}
