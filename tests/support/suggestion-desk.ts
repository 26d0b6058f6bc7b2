import { prisma } from '@/lib/data/database/database'
import { newId, sha256 } from '@/lib/data/database/ids'
import { countCodePoints } from '@/lib/domain/input/text'
import type { Offer } from '@/lib/services/suggestions/views/offer-view'
import { listSuggestions } from '@/lib/services/suggestions/list-suggestions'
import type { Desk } from './desk'

/** An article of which two claims are certain at `makeDesk`: those that the army and the Observatory make. */
export const suggestedText =
  'The Army said on Monday that the road was closed. The Observatory said that more than 900 people were killed.\n\nResidents said the bridge had collapsed. “Nobody came to help us,” Mara Quint told Reuters.'

let made = 0

/** A new source of the desk with one text, the article's own unless said otherwise. */
export async function articleOf(
  { dossierId, editor }: Pick<Desk, 'dossierId' | 'editor'>,
  text = suggestedText,
  more: { language?: string; textIs?: string; sourceId?: string } = {},
): Promise<{ dossierId: string; captureId: string; sourceId: string }> {
  const { language = 'en', textIs = 'article' } = more
  const [sourceId, captureId, at] = [more.sourceId ?? newId(), newId(), new Date()]
  if (!more.sourceId)
    await prisma().source.create({
      data: {
        id: sourceId,
        dossierId,
        key: `article-${sourceId.slice(-12)}`,
        headline: `Article ${++made}`,
        outlet: 'The Outlet',
        publishedDate: '2012-03-13',
        publishedBasis: 'stated',
        language,
        addedById: editor.personId,
        createdAt: at,
      },
    })
  await prisma().capture.create({
    data: {
      id: captureId,
      dossierId,
      sourceId,
      label: `original ${made}`,
      textIs,
      method: 'pasted',
      text,
      length: countCodePoints(text),
      sha256: sha256(text),
      language,
      addedById: editor.personId,
      capturedAt: at,
    },
  })
  return { dossierId, captureId, sourceId }
}

/** The open suggestion of a text whose words begin so, as the desk's editor sees it. */
export async function offerOf(
  desk: Desk,
  text: { dossierId: string; captureId: string },
  begins: string,
): Promise<Offer> {
  const { offers } = await listSuggestions(desk.editor, text)
  const offer = offers.find(({ words }) => words.startsWith(begins))
  if (!offer) throw new Error(`“${begins}” is not offered, but: ${offers.map(({ words }) => words).join(' | ')}`)
  return offer
}
