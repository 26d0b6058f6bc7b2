import { beforeEach, describe, expect, test } from 'vitest'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { recordWithdrawal, recordWithdrawalInput } from '@/lib/services/claims/record-withdrawal'
import { compareAnswers } from '@/lib/services/comparisons/compare-answers'
import { confirmFinding } from '@/lib/services/findings/confirm-finding'
import { writeFinding, writeFindingInput } from '@/lib/services/findings/write-finding'
import { recordNotice, recordNoticeInput } from '@/lib/services/sources/record-notice'
import { filesBelow, textOf } from '@/tests/rules/source-files'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { reads, readEverything, type Walked } from '@/tests/support/everything-read'
import { adjudicate, rate } from '@/tests/support/judgements'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()

/** Words that stand nowhere else, and a credibility whose words nobody else uses. */
const ofRating = 'Quinces were seen at the gate'
const ofComparison = 'Medlars were seen at the fence'
const improbable = /improbable|"credibility":5|"deskCredibility":5/

/**
 * Services that read nothing of a dossier's judgements: what they are about is people, a text and the words in it, a file as
 * it came, or when one looked.
 */
const aboutElse = [
  'listPeople',
  'listInvitations',
  'showInvitation',
  'readArticle',
  'listSuggestions',
  'openSuggestion',
  'readWords',
  'downloadOriginal',
  'markSeen',
  'markMentionsSeen',
  'skipAsk',
  'unskipAsks',
]

test('every service that reads is walked through, so that a new one cannot be forgotten', () => {
  const reading = filesBelow('lib/services', '.ts')
    .filter((path) => !/\bmutate(Unsigned|SecondFactor)?\(/.test(textOf(path)))
    .flatMap((path) =>
      [...textOf(path).matchAll(/export async function (\w+)\(\s*caller\b/g)].map((match) => match[1] ?? ''),
    )
  expect(Object.keys(reads).toSorted()).toEqual(reading.filter((name) => !aboutElse.includes(name)).toSorted())
})

/** Those that hand out the files of an export. */
const files = ['downloadPackage', 'exportFile', 'exportPackage', 'exportWorkbook']

const namesOf = (given: Record<string, string>, words: RegExp | string) =>
  Object.entries(given).flatMap(([name, json]) => (json.search(words) >= 0 ? [name] : []))

/** Two rival answers to one question of the desk. */
async function answersOf(desk: Desk) {
  const { id: questionId, positions } = await makeQuestion(desk)
  const answering = (positionId: string) => ({ answer: { questionId, stance: 'asserts', positionId } })
  const otherClaimId = await makeClaim(desk, 'Scores were killed', answering(positions.rebels))
  return { questionId, otherClaimId, claimId: await makeClaim(desk, undefined, answering(positions.army)) }
}

describe('when another editor rates a claim and compares it', () => {
  let walked: Walked
  beforeEach(async () => {
    const desk = await makeDesk()
    walked = { desk, ...(await answersOf(desk)) }
  })

  /** The second editor rates both answers and compares them. */
  async function judge() {
    const { desk, claimId, otherClaimId, questionId } = walked
    const { dossierId, second } = desk
    await rate(desk, second, claimId, 5, { reason: ofRating })
    await rate(desk, second, otherClaimId, 5, { reason: ofRating })
    const pair = { dossierId, questionId, claimAId: claimId, claimBId: otherClaimId }
    await compareAnswers(second, { ...pair, scale: 2, reason: ofComparison })
  }

  test.each(['third', 'reader'] as const)('nothing that %s reads changes, not even a count', async (who) => {
    const before = await readEverything(walked.desk[who], walked)
    await judge()
    const after = await readEverything(walked.desk[who], walked)
    expect(after).toEqual(before)
    expect(namesOf(after, ofRating)).toEqual([])
    expect(namesOf(after, improbable)).toEqual([])
  })

  test('a lead reads who has rated, and nowhere what or why', async () => {
    await judge()
    const given = await readEverything(walked.desk.lead, walked)
    expect(namesOf(given, ofRating)).toEqual([])
    expect(namesOf(given, ofComparison)).toEqual([])
    expect(namesOf(given, improbable)).toEqual([])
    expect(given.readClaim).toContain('"raters":["Zoe Editor"]')
    expect(given.readHistory).toContain('rated (hidden until you have rated)')
    expect(given.readHistory).toContain('compared two answers (hidden until you have compared them)')
  })

  test('whoever rated one of the two reads its ratings, and not the comparison', async () => {
    await judge()
    const { desk, claimId } = walked
    await rate(desk, desk.third, claimId, null)
    const given = await readEverything(desk.third, walked)
    expect(namesOf(given, ofRating).toSorted()).toEqual([...files, 'readClaim', 'readHistory', 'showLog'])
    expect(namesOf(given, ofComparison)).toEqual([])
  })

  test('whoever rated or abstained from both reads their ratings in every place, the comparison once they made their own', async () => {
    await judge()
    const { desk, claimId, otherClaimId, questionId } = walked
    for (const id of [claimId, otherClaimId]) await rate(desk, desk.third, id, null)
    const rated = await readEverything(desk.third, walked)
    expect(namesOf(rated, ofRating).toSorted()).toEqual([...files, 'readClaim', 'readHistory', 'showLog'])
    expect(namesOf(rated, ofComparison)).toEqual([])
    const pair = { dossierId: desk.dossierId, questionId, claimAId: claimId, claimBId: otherClaimId }
    await compareAnswers(desk.third, { ...pair, scale: null, reason: 'Not to be compared' })
    const compared = await readEverything(desk.third, walked)
    expect(namesOf(compared, ofComparison).toSorted()).toEqual([...files, 'readHistory', 'showLog', 'showQuestion'])
  })

  test('once the desk has decided all of it reads, but readers nothing of a claim that is not reviewed', async () => {
    await judge()
    const { desk, claimId, otherClaimId } = walked
    for (const id of [claimId, otherClaimId]) {
      await rate(desk, desk.lead, id, null)
      await adjudicate(desk, id, 5)
    }
    const given = await readEverything(desk.third, walked)
    expect(namesOf(given, ofRating).toSorted()).toEqual([...files, 'readClaim', 'readHistory', 'showLog'])
    expect(namesOf(given, ofComparison).toSorted()).toEqual([...files, 'readHistory', 'showLog', 'showQuestion'])
    const toReader = await readEverything(desk.reader, walked)
    expect(namesOf(toReader, ofRating)).toEqual([])
    expect(namesOf(toReader, ofComparison)).toEqual([])
    expect(namesOf(toReader, improbable)).toEqual([])
  })
})

describe('when ratings went stale', () => {
  let walked: Walked
  /** A claim that the second editor and the lead rated, that the desk decided, and whose speaker then took it back. */
  beforeEach(async () => {
    const desk = await makeDesk()
    const answers = await answersOf(desk)
    walked = { desk, ...answers }
    const { dossierId, second, lead } = desk
    for (const id of [answers.claimId, answers.otherClaimId]) {
      for (const who of [second, lead]) await rate(desk, who, id, 3)
      await adjudicate(desk, id, 3)
      await moveClaim(lead, moveClaimInput.parse({ dossierId, claimId: id, version: 1, to: 'in-review' }))
      await moveClaim(lead, moveClaimInput.parse({ dossierId, claimId: id, version: 2, to: 'reviewed' }))
      await recordWithdrawal(desk.editor, recordWithdrawalInput.parse({ dossierId, claimId: id, words: 'Never mind' }))
    }
  })

  /** The second editor judges both claims as they are now. */
  async function judgeAgain() {
    const { desk, claimId, otherClaimId, questionId } = walked
    for (const id of [claimId, otherClaimId]) await rate(desk, desk.second, id, 5, { reason: ofRating })
    const pair = { dossierId: desk.dossierId, questionId, claimAId: claimId, claimBId: otherClaimId }
    await compareAnswers(desk.second, { ...pair, scale: 2, reason: ofComparison })
  }

  test.each(['third', 'reader', 'editor'] as const)(
    '%s, who has not rated it as it is now, reads nothing of who does, not even a count',
    async (who) => {
      const before = await readEverything(walked.desk[who], walked)
      expect(before.listClaims).toContain('"deskStale":true')
      await judgeAgain()
      expect(await readEverything(walked.desk[who], walked)).toEqual(before)
    },
  )

  test('a lead whose own rating went stale reads who has, and nowhere what or why', async () => {
    await judgeAgain()
    const given = await readEverything(walked.desk.lead, walked)
    expect(namesOf(given, ofRating)).toEqual([])
    expect(namesOf(given, ofComparison)).toEqual([])
    expect(namesOf(given, improbable)).toEqual([])
  })

  test('whoever rates it as it is now reads the others again', async () => {
    await judgeAgain()
    const { desk, claimId } = walked
    await rate(desk, desk.third, claimId, null)
    expect(namesOf(await readEverything(desk.third, walked), ofRating).toSorted()).toEqual([
      ...files,
      'readClaim',
      'readHistory',
      'showLog',
    ])
  })
})

describe('when a lead writes a finding', () => {
  const line = 'Figs may be printed'
  let walked: Walked
  let findingId: string
  let before: Record<string, string>
  beforeEach(async () => {
    const desk = await makeDesk()
    const { claimId, otherClaimId, questionId } = await answersOf(desk)
    walked = { desk, claimId, otherClaimId, questionId }
    before = await readEverything(desk.reader, walked)
    const words = { printLine: line, mustStandWith: 'as the tree says', doNotPrint: 'nuts', reason: 'It is autumn' }
    findingId = (
      await writeFinding(
        desk.lead,
        writeFindingInput.parse({ dossierId: desk.dossierId, questionId, claimIds: [claimId], ...words }),
      )
    ).findingId
  })

  const confirm = () =>
    confirmFinding(walked.desk.editor, { dossierId: walked.desk.dossierId, findingId, unrated: 'accepted' })
  const places = [...files, 'listQuestions', 'readHistory', 'showGrid', 'showLog', 'showQuestion']

  test('a reader reads nothing of it, anywhere, until somebody else confirmed it', async () => {
    expect(await readEverything(walked.desk.reader, walked)).toEqual(before)
    await confirm()
    expect(namesOf(await readEverything(walked.desk.reader, walked), line).toSorted()).toEqual(places)
  })

  test('nor of one that went stale, or was superseded, before anybody confirmed it', async () => {
    const { desk, claimId, questionId } = walked
    const { dossierId } = desk
    await recordNotice(
      desk.editor,
      recordNoticeInput.parse({ dossierId, sourceId: desk.sourceId, kind: 'corrected', words: 'It was' }),
    )
    expect(namesOf(await readEverything(desk.reader, walked), line)).toEqual([])
    const words = {
      printLine: 'Dates may be printed',
      mustStandWith: 'as the palm says',
      doNotPrint: '',
      reason: 'It is winter',
    }
    const next = await writeFinding(
      desk.lead,
      writeFindingInput.parse({ dossierId, questionId, claimIds: [claimId], ...words }),
    )
    await confirmFinding(desk.editor, { dossierId, ...next, unrated: 'accepted' })
    expect(namesOf(await readEverything(desk.reader, walked), line)).toEqual([])
  })

  test('once stale its line is printed in no cell, and cleared in none', async () => {
    const { desk } = walked
    await confirm()
    const cells = async () => {
      const files = JSON.parse((await readEverything(desk.reader, walked)).exportFile ?? '') as Record<string, string>
      return Object.keys(files)
        .filter((name) => files[name]?.includes(line))
        .toSorted()
    }
    expect(await cells()).toEqual(['claims', 'findings', 'grid'])
    const { dossierId, sourceId } = desk
    await recordNotice(
      desk.editor,
      recordNoticeInput.parse({ dossierId, sourceId, kind: 'retracted', words: 'Not so' }),
    )
    expect(await cells()).toEqual(['findings'])
    const given = await readEverything(desk.reader, walked)
    expect(given.exportFile).toContain('source retracted')
    expect(given.showGrid).toContain(`"printLine":"${line}","mustStandWith":"as the tree says","stale":true`)
    expect(given.showQuestion).toContain('"causes":["source retracted"]')
  })
})
