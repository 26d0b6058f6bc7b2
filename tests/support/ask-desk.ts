import { listAsks } from '@/lib/services/asks/list-asks'
import { prisma } from '@/lib/data/database/database'
import { newId, sha256 } from '@/lib/data/database/ids'
import { countCodePoints } from '@/lib/domain/input/text'
import type { AgencyAskView, LinkAskView, NameAskView, QuestionAskView } from '@/lib/services/asks/views/ask-view'
import { deskText, figureOf, makeClaim, makeSource, type Desk } from './desk'

/** A claim of a source of its own, as questions and links are suggested across sources. */
export async function state(desk: Desk, statement: string, more: Record<string, unknown> = {}): Promise<string> {
  const source = await makeSource(desk.dossierId, desk.editor.personId, `${deskText} ${statement}`)
  return makeClaim({ ...desk, ...source }, undefined, { statement, ...more })
}

/** The chain of a claim that a party of the desk issued. */
export const issuedBy = (desk: Desk, partyId: string) => ({
  chain: [
    { partyId, knows: 'issued', manner: 'paraphrase' },
    { partyId: desk.parties.outlet, manner: 'published' },
  ],
})

/** Two claims of two speakers that count the dead of one town otherwise: `least` and 90; gives their ids. */
export async function countTheDead(desk: Desk, town: string, least = 'at least 45'): Promise<[string, string]> {
  const counted = (words: string) => ({ kind: 'figure', figure: { ...figureOf(words), scope: town } })
  const one = await state(desk, `At least 45 people were killed in ${town}`, counted(least))
  const by = issuedBy(desk, desk.parties.observatory)
  const other = await state(desk, `Some 90 people were killed in ${town}`, { ...counted('90'), ...by })
  return [one, other]
}

/** Two claims of two speakers of which one says what the other does; gives their ids. */
export async function sayTheSame(desk: Desk, town: string): Promise<[string, string]> {
  const one = await state(desk, `The bridge over the river at ${town} has collapsed into the water`)
  const by = issuedBy(desk, desk.parties.observatory)
  return [one, await state(desk, `The bridge over the river at ${town} collapsed into the water`, by)]
}

/** Two sources of two outlets that hold nearly one text about a town; the first has it from Reuters. Gives their ids. */
export async function printOneText(desk: Desk, town: string): Promise<[string, string]> {
  const copy =
    `Government forces moved into ${town} on Monday after a night of shelling, residents said by telephone. The council of ` +
    `${town} put the dead at forty and asked for doctors, blankets and bread. Nobody could enter to count them. A convoy waits.`
  const one = await print(desk, { outlet: `The ${town} Wire`, agency: 'Reuters', text: copy })
  return [
    one,
    await print(desk, { outlet: `${town} Evening`, agency: null, text: copy.replace('on Monday', 'yesterday') }),
  ]
}

/** A source with an article in it; gives its id. */
export async function print(
  desk: Desk,
  { outlet, agency, text }: { outlet: string; agency: string | null; text: string },
): Promise<string> {
  const { sourceId } = await makeSource(desk.dossierId, desk.editor.personId, `A digest for ${outlet}`)
  await prisma().source.update({ where: { id: sourceId }, data: { outlet, agency } })
  const article = {
    id: newId(),
    dossierId: desk.dossierId,
    sourceId,
    label: 'article',
    textIs: 'article',
    method: 'pasted',
  }
  const content = { text, length: countCodePoints(text), sha256: sha256(text), language: 'en' }
  const added = { addedById: desk.editor.personId, capturedAt: new Date() }
  await prisma().capture.create({ data: { ...article, ...content, ...added } })
  return sourceId
}

/** What the machine asks the desk's editor. */
export const asksOf = async (desk: Desk, caller = desk.editor) => listAsks(caller, { dossier: desk.key })

interface Kinds {
  question: QuestionAskView
  link: LinkAskView
  name: NameAskView
  agency: AgencyAskView
}

/** The suggestion of one kind that is about these words, as the desk's editor sees it. */
export async function askOf<K extends keyof Kinds>(desk: Desk, kind: K, words: string): Promise<Kinds[K]> {
  const { asks } = await asksOf(desk)
  const ask = asks.find((each) => each.kind === kind && JSON.stringify(each).includes(words))
  if (!ask) throw new Error(`nothing of the kind ${kind} is asked about “${words}”`)
  return ask as Kinds[K]
}
