import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { sha256 } from '@/lib/data/database/ids'
import { claimFormChoices } from '@/lib/services/claims/claim-form-choices'
import { draftParty, draftPartyInput } from '@/lib/services/parties/draft-party'
import { importSource, importSourceInput } from '@/lib/services/sources/import-source'
import { readArticle, readArticleInput } from '@/lib/services/sources/read-article'
import { sourceErrorWords } from '@/lib/words/errors/sources'
import { articlePage, articleWords, fileOf } from '@/tests/support/articles'
import { useDatabase } from '@/tests/support/database'
import { deskText, logOf, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

/** The form that saves a file as its preview showed it, but for the paragraphs in `flipped`. */
async function inputOf(
  desk: Desk,
  file: File,
  more: { way?: string; flipped?: string; headline?: string; basis?: string; [field: string]: unknown } = {},
) {
  const { way = 'uploaded', flipped, headline = 'Shells fall on the market street', basis, ...fields } = more
  const upload = { way, file }
  const { proposal } = await readArticle(desk.editor, readArticleInput.parse({ dossierId: desk.dossierId, upload }))
  return importSourceInput.parse({
    dossierId: desk.dossierId,
    headline,
    publishedDate: '2012-03-12',
    publishedBasis: basis ?? 'inferred',
    upload: { ...upload, proposal, flipped },
    capture: { label: 'original', textIs: 'article', language: 'en' },
    ...fields,
  })
}

const captureOf = (id: string) => prisma().capture.findUniqueOrThrow({ where: { id }, include: { raw: true } })

test('a page becomes a source: its article is the text, its bytes and what was left out are kept', async () => {
  const desk = await makeDesk()
  const { sourceId, sourceKey, captureId } = await importSource(
    desk.editor,
    await inputOf(desk, fileOf('shells.html', articlePage)),
  )
  expect(sourceKey).toBe('shells-fall-on-the-market-street')
  const { raw, ...capture } = await captureOf(captureId)
  expect(capture).toMatchObject({
    text: articleWords.join('\n\n'),
    method: 'uploaded-html',
    textIs: 'article',
    label: 'original',
  })
  expect(Buffer.from(raw?.bytes ?? []).toString()).toBe(articlePage)
  expect(raw).toMatchObject({ mediaType: 'text/html', fileName: 'shells.html', sha256: sha256(articlePage) })
  expect(raw?.dropped).toContainEqual({ before: 0, text: 'World' })
  expect(raw?.dropped).toContainEqual({ before: 3, text: 'Words that nobody sees on this page' })
  expect(await prisma().source.findUnique({ where: { id: sourceId } })).toMatchObject({
    publishedDate: '2012-03-12',
    publishedBasis: 'inferred',
  })
  expect(await logOf(sourceId)).toEqual(['source-added', 'capture-added'])
})

test('a correction that the text tells is recorded with the source, where somebody wants it', async () => {
  const desk = await makeDesk()
  const input = await inputOf(desk, fileOf('a.txt', 'Forty missing\n\nCorrection: it is 17.'))
  const notice = { kind: 'corrected' as const, words: 'Correction: it is 17.' }
  const { sourceId } = await importSource(desk.editor, { ...input, notice })
  expect(await prisma().sourceNotice.findMany({ where: { sourceId } })).toMatchObject([
    { ...notice, noticeDate: null, byId: desk.editor.personId },
  ])
  expect(await logOf(sourceId)).toEqual(['source-added', 'capture-added', 'notice-recorded'])
})

test('paragraphs are restored and dropped as somebody decided', async () => {
  const desk = await makeDesk()
  const input = await inputOf(desk, fileOf('shells.html', articlePage), { flipped: '3,6' })
  const { captureId } = await importSource(desk.editor, input)
  const { text } = await captureOf(captureId)
  const [headline, first, second, ...rest] = articleWords
  expect(second).toContain('Nobody who spoke')
  expect(text.split('\n\n')).toEqual([first, second, 'Words that nobody sees on this page', ...rest])
  expect(text).not.toContain(headline)
})

test('plain text stays byte for byte, line ends too', async () => {
  const desk = await makeDesk()
  const text = 'Headline\r\n\r\nOne line\r\nanother\r\n'
  const { captureId } = await importSource(desk.editor, await inputOf(desk, fileOf('a.txt', `\ufeff${text}`)))
  const { raw, ...capture } = await captureOf(captureId)
  expect(capture).toMatchObject({ text, sha256: sha256(text), method: 'uploaded-text' })
  expect(raw).toMatchObject({
    mediaType: 'text/plain',
    fileName: 'a.txt',
    dropped: [],
    sha256: sha256(`\ufeff${text}`),
  })
})

test('pasted text has LF line ends; its bytes are kept only where something was dropped', async () => {
  const desk = await makeDesk()
  const pasted = fileOf('pasted.txt', 'Headline\r\n\r\nBody\r\n\r\nAdvertisement')
  const whole = await importSource(desk.editor, await inputOf(desk, pasted, { way: 'pasted' }))
  expect(await captureOf(whole.captureId)).toMatchObject({
    text: 'Headline\n\nBody\n\nAdvertisement',
    method: 'pasted',
    raw: null,
  })
  const cut = await importSource(desk.editor, await inputOf(desk, pasted, { way: 'pasted', flipped: '2' }))
  expect(await captureOf(cut.captureId)).toMatchObject({
    text: 'Headline\n\nBody',
    raw: { fileName: null, dropped: [{ before: 2, text: 'Advertisement' }] },
  })
})

const copy = `The ministry lists forty missing in the north, and does not say how it counted them. Families say that
several more were taken to other towns in the days before, where nobody was let in to look for them.`
const reprint = `${copy.replace('forty', 'fourteen')} Our reporter adds that the bridge is closed.`

test('nearly the same text is a question, with what differs, until somebody saw it', async () => {
  const desk = await makeDesk()
  const first = await importSource(desk.editor, await inputOf(desk, fileOf('copy.txt', copy), { agency: 'AFP' }))
  const input = await inputOf(desk, fileOf('reprint.txt', reprint))
  const before = await prisma().source.count({ where: { dossierId: desk.dossierId } })
  await expect(importSource(desk.editor, input)).rejects.toMatchObject({
    code: 'near-text',
    details: {
      current: [
        {
          captureId: first.captureId,
          sourceId: first.sourceId,
          agency: 'AFP',
          here: expect.arrayContaining([{ text: 'fourteen ', isShared: false }]),
          there: expect.arrayContaining([{ text: 'forty ', isShared: false }]),
        },
      ],
    },
  })
  expect(await prisma().source.count({ where: { dossierId: desk.dossierId } })).toBe(before)
  const preview = await readArticle(
    desk.editor,
    readArticleInput.parse({ dossierId: desk.dossierId, upload: { way: 'uploaded', file: fileOf('b.txt', reprint) } }),
  )
  expect(preview.near).toMatchObject([{ captureId: first.captureId, key: first.sourceKey }])
  const seen = { ...input, seenBeside: preview.near.map(({ captureId }) => captureId) }
  const keyed = { ...desk.editor, idempotencyKey: 'the same key' }
  const second = await importSource(keyed, seen)
  expect(await importSource(keyed, seen)).toEqual(second)
  const other = await makeDesk()
  expect((await inputOf(other, fileOf('reprint.txt', reprint))).upload.proposal).toBe(input.upload.proposal)
  await importSource(other.editor, await inputOf(other, fileOf('reprint.txt', reprint)))
})

test('both took it from the agency: the other source has it as its agency from then on', async () => {
  const desk = await makeDesk()
  const { sourceId, captureId } = await importSource(desk.editor, await inputOf(desk, fileOf('copy.txt', copy)))
  const more = { seenBeside: [captureId], sharesAgencyWith: [sourceId] }
  const nameless = await inputOf(desk, fileOf('reprint.txt', reprint), more)
  await expect(importSource(desk.editor, nameless)).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { agency: 'Name the agency that supplied both texts.' } },
  })
  const second = await importSource(desk.editor, { ...nameless, agency: 'AFP' })
  const agencies = await prisma().source.findMany({
    where: { id: { in: [sourceId, second.sourceId] } },
    select: { agency: true },
  })
  expect(agencies).toEqual([{ agency: 'AFP' }, { agency: 'AFP' }])
  expect(await logOf(sourceId)).toEqual(['source-added', 'capture-added', 'source-changed'])

  const third = `${reprint} It has been closed since Sunday.`
  const both = { seenBeside: [captureId, second.captureId], sharesAgencyWith: [sourceId] }
  const elsewhere = await inputOf(desk, fileOf('third.txt', third), { ...both, agency: 'Reuters' })
  await expect(importSource(desk.editor, elsewhere)).rejects.toMatchObject({
    details: { fields: { agency: expect.stringContaining('has AFP as its agency') } },
  })
  await importSource(desk.editor, { ...elsewhere, agency: 'afp' })
  expect(await logOf(sourceId)).toHaveLength(3)
  const foreign = await makeDesk()
  const stranger = { ...elsewhere, agency: 'AFP', sharesAgencyWith: [foreign.sourceId] }
  await expect(importSource(desk.editor, stranger)).rejects.toMatchObject({ code: 'duplicate' })
})

test('the same text twice is refused with the source that has it, and nothing is written', async () => {
  const desk = await makeDesk()
  const before = await prisma().source.count({ where: { dossierId: desk.dossierId } })
  await expect(importSource(desk.editor, await inputOf(desk, fileOf('a.txt', deskText)))).rejects.toMatchObject({
    code: 'duplicate',
    details: {
      reason: expect.stringContaining('“A source”'),
      current: { key: desk.sourceKey, captureId: desk.captureId },
    },
  })
  expect(await prisma().source.count({ where: { dossierId: desk.dossierId } })).toBe(before)
})

test('what is not the text of the preview, and a text of which nothing is left, are refused', async () => {
  const desk = await makeDesk()
  const input = await inputOf(desk, fileOf('a.txt', 'Words of the preview'))
  const other = { ...input, upload: { ...input.upload, file: fileOf('a.txt', 'Other words') } }
  const field = (words: string) => ({
    code: 'invalid',
    details: { fields: { 'upload.file': expect.stringContaining(words) } },
  })
  await expect(importSource(desk.editor, other)).rejects.toMatchObject(field('preview'))
  const nothing = await inputOf(desk, fileOf('a.txt', 'Words'), { flipped: '0' })
  await expect(importSource(desk.editor, nothing)).rejects.toMatchObject(field('dropped'))
})

test('a repeat with the same key is the same source', async () => {
  const desk = await makeDesk()
  const caller = { ...desk.editor, idempotencyKey: 'import-once' }
  const input = await inputOf(desk, fileOf('a.txt', 'Once'))
  const first = await importSource(caller, input)
  expect(await importSource(caller, input)).toEqual(first)
  const other = await inputOf(desk, fileOf('a.txt', 'Twice'))
  await expect(importSource(caller, other)).rejects.toMatchObject({ code: 'key-reused' })
})

test('readers, strangers and the signed-out are turned away', async () => {
  const desk = await makeDesk()
  const input = await inputOf(desk, fileOf('a.txt', 'Words'))
  await expectGate(desk, (caller) => importSource(caller, input))
  expect(await prisma().source.count({ where: { dossierId: desk.dossierId } })).toBe(1)
})

test('a form without a preview is refused with a sentence', () => {
  const refusal = (upload: object) =>
    importSourceInput
      .safeParse({ dossierId: crypto.randomUUID(), headline: 'H', upload })
      .error?.issues.map(({ path }) => path.join('.'))
  expect(refusal({ way: 'uploaded' })).toEqual(expect.arrayContaining(['upload.file', 'upload.proposal', 'capture']))
  expect(refusal({ way: 'uploaded', file: fileOf('a.txt', 'x'), proposal: 'a'.repeat(64), flipped: '1,x' })).toContain(
    'upload.flipped',
  )
})

test('outlet and agency become parties with the source where that is wanted and no party bears the name', async () => {
  const desk = await makeDesk()
  await draftParty(
    desk.editor,
    draftPartyInput.parse({ dossierId: desk.dossierId, name: 'Agence Nord', kind: 'agency', aliases: ['NORD'] }),
  )
  const before = await prisma().party.count({ where: { dossierId: desk.dossierId } })
  const input = await inputOf(desk, fileOf('shells.html', articlePage), {
    outlet: 'The Evening Post',
    agency: 'Nord',
    newParties: ['outlet', 'agency'],
  })
  const { sourceId } = await importSource(desk.editor, input)
  const parties = await prisma().party.findMany({ where: { dossierId: desk.dossierId, name: 'The Evening Post' } })
  expect(parties).toMatchObject([{ key: 'the-evening-post', kind: 'outlet', campId: null }])
  expect(await logOf(parties[0]?.id ?? '')).toEqual(['party-drafted'])
  // Nord is a name of a party that is there.
  expect(await prisma().party.count({ where: { dossierId: desk.dossierId } })).toBe(before + 1)
  const vocabulary = await claimFormChoices(desk.editor, { dossierId: desk.dossierId, sourceId })
  expect(vocabulary).toMatchObject({ outlet: { name: 'The Evening Post' }, agency: { name: 'Agence Nord' } })
})

test('where outlet and agency are one, it is made once; where nobody wants it, none is', async () => {
  const desk = await makeDesk()
  const one = { outlet: 'Wire', agency: 'WIRE', newParties: ['outlet', 'agency'] }
  await importSource(desk.editor, await inputOf(desk, fileOf('shells.html', articlePage), one))
  const named = (name: string) => prisma().party.findMany({ where: { dossierId: desk.dossierId, name } })
  expect(await named('Wire')).toMatchObject([{ kind: 'outlet' }])
  expect(await named('WIRE')).toEqual([])
  const other = fileOf('other.txt', 'Nobody’s news\n\nThree lorries were seen on the road to the station.')
  await importSource(desk.editor, await inputOf(desk, other, { outlet: 'Nobody’s Post' }))
  expect(await named('Nobody’s Post')).toEqual([])
})

test('nothing is half-added: a source that is refused makes no party', async () => {
  const desk = await makeDesk()
  const wanted = { outlet: 'The Evening Post', newParties: ['outlet'] }
  const file = fileOf('shells.html', articlePage)
  await importSource(desk.editor, await inputOf(desk, file))
  await expect(importSource(desk.editor, await inputOf(desk, file, wanted))).rejects.toMatchObject({
    code: 'duplicate',
  })
  expect(await prisma().party.findMany({ where: { dossierId: desk.dossierId, name: 'The Evening Post' } })).toEqual([])
  expect(importSourceInput.safeParse({ newParties: ['byline'] }).error?.issues).toContainEqual(
    expect.objectContaining({ message: sourceErrorWords.onlyOutletAndAgency }),
  )
})
