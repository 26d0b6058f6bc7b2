import { expect, type Locator, type Page } from '@playwright/test'
import {
  datesOf,
  faultsOf,
  figuresOf,
  isOwnVoice,
  shownInterval,
  speakerOf,
  type ClaimState,
  type Fault,
  type WorkedArticle,
  type WorkedClaim,
} from '../support/claim-work'
import type { CountedHands } from './counted-hands'
import { panelOf } from './reading'

/** What a person would type as the statement of a claim: its words, which are about as long as words of one's own. */
export const statementOf = ({ text }: WorkedClaim) => text.replace(/\s+/g, ' ').trim()

/** Mends in the open form whatever differs from the case, with hands that count. */
export async function mend(page: Page, hands: CountedHands, article: WorkedArticle, claim: WorkedClaim): Promise<void> {
  const form = panelOf(page)
  for (let turn = 0; turn < 3; turn++) {
    const faults = faultsOf(article, claim, await stateOfForm(form))
    if (faults.length === 0) return
    for (const fault of faults) await mendOne[fault]({ form, hands, article, claim })
  }
  expect(faultsOf(article, claim, await stateOfForm(form)), claim.text).toEqual([])
}

interface Mending {
  form: Locator
  hands: CountedHands
  article: WorkedArticle
  claim: WorkedClaim
}

const field = (form: Locator, name: string) => form.locator(`[name="${name}"]`)
const chips = (form: Locator) => form.getByRole('list', { name: 'What is under More' })

/** Opens the folded field of a chip, or the fold where there is none for it. */
async function unfold({ form, hands }: Mending, chip: RegExp): Promise<void> {
  if (!(await chips(form).isVisible())) return
  const button = chips(form).getByRole('button', { name: chip }).first()
  await hands.click((await button.isVisible()) ? button : form.getByRole('button', { name: 'More', exact: true }))
}

const mendOne: Record<Fault, (mending: Mending) => Promise<void>> = {
  speaker: async ({ form, hands, article, claim }) =>
    hands.replace(field(form, 'chain.0.label'), speakerOf(article, claim)),
  voice: async (mending) => {
    const { form, hands, article, claim } = mending
    const own = isOwnVoice(claim)
    await hands.replace(field(form, 'chain.0.label'), own ? article.outlet : speakerOf(article, claim))
    await unfold(mending, /^how/)
    await hands.choose(field(form, 'chain.0.manner'), claim.manner)
    if (own) {
      while ((await form.getByRole('button', { name: /^Remove step/ }).count()) > 1)
        await hands.click(form.getByRole('button', { name: /^Remove step/ }).last())
      return
    }
    await hands.click(form.getByRole('button', { name: 'Add who passed it on' }))
    await hands.replace(field(form, 'chain.1.label'), article.outlet)
    await hands.choose(field(form, 'chain.1.manner'), 'published')
  },
  relay: async (mending) => {
    const { form, hands, claim } = mending
    await unfold(mending, /^through/)
    const steps = await form.getByRole('button', { name: /^Remove step/ }).count()
    for (let step = steps - 2; step > 0; step--)
      await hands.click(form.getByRole('button', { name: `Remove step ${step + 1}` }))
    if (claim.relay === null) return
    await hands.click(form.getByRole('button', { name: 'Add who passed it on' }))
    await hands.replace(field(form, 'chain.1.label'), claim.relay)
  },
  manner: async (mending) => {
    await unfold(mending, /^how/)
    await mending.hands.choose(field(mending.form, 'chain.0.manner'), mending.claim.manner)
  },
  figure: async (mending) => {
    const { form, hands, article, claim } = mending
    const [figure] = figuresOf(article, claim)
    const words = field(form, 'figure.words')
    if (!(await words.isVisible())) {
      await unfold(mending, /^kind/)
      await hands.choose(field(form, 'kind'), 'figure')
    }
    await hands.replace(words, figure?.words ?? '')
    if (figure && (await field(form, 'figure.measure').inputValue()) === '') {
      await unfold(mending, /counts/)
      await hands.replace(field(form, 'figure.measure'), figure.measure)
    }
  },
  said: async (mending) => {
    const { form, hands, claim } = mending
    if (claim.said) {
      const quick = chips(form).getByRole('button', { name: /^When it was said: / })
      for (const each of (await chips(form).isVisible()) ? await quick.all() : []) {
        await hands.click(each)
        if ((await field(form, 'saidDate.edtf').inputValue()) === claim.said) return
        break
      }
    }
    await unfold(mending, /said/)
    await hands.replace(field(form, 'saidDate.edtf'), claim.said ?? '')
  },
  happened: async (mending) => {
    const { form, hands, article, claim } = mending
    const [date] = datesOf(article, claim)
    await unfold(mending, /^happened/)
    await hands.replace(field(form, 'eventDate.edtf'), date?.edtf ?? '')
  },
}

/** What the fields of the form hold, in view or not. */
async function stateOfForm(form: Locator): Promise<ClaimState> {
  const values = await form.evaluate((element) =>
    Object.fromEntries(
      [...element.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('[name]')].map(
        (each) => [each.name, each.value],
      ),
    ),
  )
  const value = (name: string) => values[name] ?? ''
  const steps = Object.keys(values).filter((name) => /^chain\.\d+\.label$/.test(name)).length
  const reading = form.getByText(/^These words read as/)
  const hasFigure = ['figure', 'prediction'].includes(value('kind')) && (await reading.count()) > 0
  return {
    chain: Array.from({ length: steps }, (_, at) => value(`chain.${at}.label`)),
    manner: value('chain.0.manner'),
    figure: hasFigure ? shownInterval(await reading.locator('b').innerText()) : null,
    said: value('saidDate.edtf'),
    happened: value('eventDate.edtf'),
  }
}
