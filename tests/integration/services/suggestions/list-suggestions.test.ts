import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { listSuggestions } from '@/lib/services/suggestions/list-suggestions'
import { claimOn, makeDesk } from '@/tests/support/desk'
import { articleOf } from '@/tests/support/suggestion-desk'
import { useDatabase } from '@/tests/support/database'
import { draftClaim, draftClaimInput } from '@/lib/services/claims/draft-claim'

useDatabase()

test('an editor sees what is suggested, who speaks, why, and what is certain; nothing is stored', async () => {
  const desk = await makeDesk()
  const text = await articleOf(desk)
  const list = await listSuggestions(desk.editor, text)
  expect(list).toMatchObject({ open: 4, decided: 0, last: null, nothing: null })
  expect(list.offers.map(({ words, speaker, isParty, isCertain }) => [words, speaker, isParty, isCertain])).toEqual([
    ['the road was closed', 'The Army', true, true],
    ['more than 900 people were killed', 'The Observatory', true, true],
    ['the bridge had collapsed', 'Residents', false, false],
    ['Nobody came to help us', 'Mara Quint', false, false],
  ])
  expect(list.offers[0]).toMatchObject({ said: 'Monday', campId: desk.camps.government, through: ['The Outlet'] })
  expect(list.offers[1]).toMatchObject({ kind: 'figure', figure: { words: 'more than 900', measure: 'killed' } })
  expect(list.offers[3]).toMatchObject({ manner: 'direct-quote', through: ['Reuters', 'The Outlet'] })
  for (const { why, confidence } of list.offers) {
    expect(why).toMatch(/\.$/)
    expect(confidence).toBeGreaterThan(0)
  }
  expect(await prisma().suggestionDecision.count({ where: { dossierId: desk.dossierId } })).toBe(0)
})

test('a reader sees none, nor does anybody from outside', async () => {
  const desk = await makeDesk()
  const text = await articleOf(desk)
  await expect(listSuggestions(desk.reader, text)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(listSuggestions(desk.outsider, text)).rejects.toMatchObject({ code: 'not-found' })
  const other = await makeDesk()
  const foreign = { ...text, dossierId: other.dossierId }
  await expect(listSuggestions(other.editor, foreign)).rejects.toMatchObject({ code: 'not-found' })
})

test('words that a claim has already are not offered, whoever drafted it', async () => {
  const desk = await makeDesk()
  const text = await articleOf(desk)
  const [first] = (await listSuggestions(desk.editor, text)).offers
  const anchor = { captureId: text.captureId, start: first!.start + 4, end: first!.end, exact: 'road was closed' }
  const claim = { ...claimOn(desk), sourceId: text.sourceId, anchors: [anchor] }
  await draftClaim(desk.second, draftClaimInput.parse(claim))
  const after = await listSuggestions(desk.editor, text)
  expect(after).toMatchObject({ open: 3, decided: 0 })
  expect(after.offers.map(({ words }) => words)).not.toContain('the road was closed')
})

test.each([
  ['one word', 'Word', 'en', 'article', 'no-claim'],
  ['quotation marks only', '“”"«»\n\n“ ”', 'en', 'article', 'no-claim'],
  ['a language that is not read', 'Der Bürgermeister sagte, die Straße sei gesperrt.', 'de', 'article', 'language'],
  ['a translation', 'The Army said that the road was closed.', 'en', 'translation', 'not-the-article'],
  ['a digest', 'The Army said that the road was closed.', 'en', 'digest', 'not-the-article'],
  ['two megabytes', 'The Army said it. '.repeat(120_000), 'en', 'article', 'too-long'],
])('%s gets no suggestion and a reason', async (_, text, language, textIs, nothing) => {
  const desk = await makeDesk()
  const list = await listSuggestions(desk.editor, await articleOf(desk, text, { language, textIs }))
  expect(list).toMatchObject({ offers: [], open: 0, nothing })
})

test('a long text is read in a thread, once, and shows its first suggestions', async () => {
  const desk = await makeDesk()
  const paragraphs = Array.from({ length: 700 }, (_, at) => `The Army said that the road to village ${at} was closed.`)
  const text = await articleOf(desk, paragraphs.join('\n\n'))
  const list = await listSuggestions(desk.editor, text)
  expect(list.open).toBeGreaterThan(600)
  expect(list.offers).toHaveLength(300)
  expect(await listSuggestions(desk.editor, text)).toEqual(list)
})

test('an Arabic text is read by its own rules', async () => {
  const desk = await makeDesk()
  const text = await articleOf(desk, 'قال المرصد السوري إن 45 شخصا قتلوا في حمص يوم الاثنين.', { language: 'ar' })
  const { offers } = await listSuggestions(desk.editor, text)
  expect(offers.length).toBeGreaterThan(0)
  expect(offers[0]).toMatchObject({ speaker: 'المرصد السوري', kind: 'figure' })
})
