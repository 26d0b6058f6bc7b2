import { beforeEach, expect, test } from 'vitest'
import { acceptQuestion, acceptQuestionInput } from '@/lib/services/asks/accept-question'
import { showSetUp } from '@/lib/services/dossiers/show-set-up'
import { draftParty, draftPartyInput } from '@/lib/services/parties/draft-party'
import { draftSpeakers, draftSpeakersInput } from '@/lib/services/parties/draft-speakers'
import {
  acceptCertainSuggestions,
  acceptCertainSuggestionsInput,
} from '@/lib/services/suggestions/accept-certain-suggestions'
import { useDatabase } from '@/tests/support/database'
import { makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { articleOf } from '@/tests/support/suggestion-desk'

useDatabase()

let desk: Desk
beforeEach(async () => {
  desk = await makeDesk()
})

const texts = [
  'The relief society said on Monday that 900 people were killed in the flood. Residents said the bridge had collapsed.',
  'Selim Haddar said on Monday that 311 people were killed in the flood. “The road is closed,” the relief society said.',
]
const look = (who = desk.editor) => showSetUp(who, { dossier: desk.key })
const names = ({ speakers }: Awaited<ReturnType<typeof look>>) =>
  speakers.groups.map((group) => group.map(({ name }) => name))

test('from articles to a contested row: what is left of each step goes by what the dossier holds', async () => {
  for (const text of texts) await articleOf(desk, text)
  const first = await look()
  expect(names(first)).toEqual([['Relief society'], ['Selim Haddar']])
  expect(first.speakers.groups.flat()).toMatchObject([
    { kind: 'organisation', suggestions: 2, sources: 2 },
    { kind: 'person', suggestions: 1, sources: 1 },
  ])
  expect(first.articles.flatMap(({ certain }) => certain)).toEqual([])
  expect(first.grid).toEqual({ questions: 0, contested: 0, isCut: false })

  const parties = first.speakers.groups.flat().map(({ name, kind }) => ({ name, kind }))
  await draftSpeakers(desk.lead, draftSpeakersInput.parse({ dossierId: desk.dossierId, parties }))
  const second = await look()
  expect(names(second)).toEqual([])
  expect(second.speakers.parties).toMatchObject([
    { party: { name: 'Relief society' }, suggestions: 2 },
    { party: { name: 'Selim Haddar' }, suggestions: 1 },
  ])
  const certain = second.articles.flatMap((article) => article.certain)
  expect(certain.map(({ statement, speaker }) => `${speaker}: ${statement}`).toSorted()).toEqual([
    'Relief society: 900 people were killed in the flood',
    'Relief society: The road is closed',
    'Selim Haddar: 311 people were killed in the flood',
  ])

  for (const { captureId, certain: places } of second.articles)
    if (places.length > 0) {
      const input = { dossierId: desk.dossierId, captureId, places }
      await acceptCertainSuggestions(desk.editor, acceptCertainSuggestionsInput.parse(input))
    }
  const third = await look()
  expect(third.articles.flatMap((article) => article.certain)).toEqual([])
  expect(third.asks.asks).toMatchObject([{ kind: 'question', text: 'How many people were killed?' }])

  const [ask] = third.asks.asks
  await acceptQuestion(desk.editor, acceptQuestionInput.parse({ dossierId: desk.dossierId, ask: ask?.id }))
  const last = await look()
  expect(last.asks.asks).toEqual([])
  expect(last.grid).toEqual({ questions: 1, contested: 1, isCut: false })
})

test('of a source the article’s own text is read, and a digest alone proposes nothing', async () => {
  const { articles, speakers } = await look()
  expect(articles).toMatchObject([{ headline: 'A source', open: 0, certain: [], nothing: 'not-the-article' }])
  expect(speakers.groups).toEqual([])
  await articleOf(desk, texts[0], { sourceId: desk.sourceId })
  expect(await look()).toMatchObject({ articles: [{ open: 2, nothing: null }] })
})

test('only the 20 sources that were added last are looked at, and it says so', async () => {
  for (let made = 0; made < 19; made++) await articleOf(desk, `Nobody says more than ${made} words here.`)
  expect(await look()).toMatchObject({ areArticlesCut: false })
  await articleOf(desk, texts[0])
  const { articles, areArticlesCut } = await look()
  expect([articles.length, areArticlesCut]).toEqual([20, true])
})

test('a speaker with a near name is offered the party, with what tells it from others; one who is far from all is not', async () => {
  const osama = { dossierId: desk.dossierId, name: 'Osama Haddar', kind: 'person', campId: desk.camps.opposition }
  await draftParty(desk.editor, draftPartyInput.parse(osama))
  await articleOf(desk, 'Osam Haddar said that the dam was open. Mara Quint said that the dam was shut.')
  const { speakers } = await look()
  const near = speakers.groups.flat().map((speaker) => [speaker.name, speaker.near.map(({ name }) => name)])
  expect(Object.fromEntries(near)).toEqual({ 'Mara Quint': [], 'Osam Haddar': ['Osama Haddar'] })
  expect(speakers.groups.flat().flatMap((speaker) => speaker.near)).toMatchObject([
    { kind: 'person', camp: { name: 'Opposition' }, speaksFor: [], capacity: null },
  ])
})

test('it says what each may do: camps are named by leads', async () => {
  expect((await look()).can).toMatchObject({ 'party.draft': true, 'party.manage': false, 'dossier.configure': false })
  expect((await look(desk.lead)).can).toMatchObject({ 'party.manage': true, 'dossier.configure': true })
})

test('readers and strangers see none of it', async () => {
  await expectGate(desk, (caller) => showSetUp(caller, { dossier: desk.key }))
})
