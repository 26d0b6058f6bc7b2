import 'server-only'
import { z } from 'zod'
import { lockClaims } from '@/lib/data/claims/locks'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { findBasis, findCurrentFinding, insertFinding } from '@/lib/data/questions/findings'
import { changed, mutate, type Caller, type Change } from '@/lib/data/access/mutate'
import { findAnsweringClaims, getQuestion } from '@/lib/data/questions/questions'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import type { Seeded } from '@/lib/domain/accounts/caller'
import { DomainError, ensure } from '@/lib/domain/errors'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import { questionErrorWords } from '@/lib/words/errors/questions'
import { say } from '@/lib/words/say'

const claimAsRead = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(:\d{1,9})?$/i, questionErrorWords.chooseClaimsOfTheList)

/** The desk's answer to a question, and the claims it rests on. */
export const writeFindingInput = z.object({
  dossierId: uuidText,
  questionId: uuidText,
  /** Ids of claims, each with the version that was read behind a colon; without one it rests on whatever the claim says. */
  claimIds: z.array(claimAsRead, questionErrorWords.sayWhichClaims).min(1, questionErrorWords.sayWhichClaims).max(500),
  printLine: plainText({ min: 3, max: 2000, label: questionErrorWords.thePrintLine }),
  mustStandWith: plainText({ min: 1, max: 2000, label: questionErrorWords.whatMustStandWithIt }),
  doNotPrint: plainText({ min: 0, max: 2000, label: questionErrorWords.whatMustNotBePrinted }).default(''),
  reason: plainText({ min: 1, max: 4000, label: questionErrorWords.theReason }),
  dissent: plainText({ min: 1, max: 4000, label: questionErrorWords.theDissent }).nullish(),
  /** The finding that stood when this one was begun, or that none did; left out, it replaces whatever stands. */
  replaces: z.union([uuidText, z.literal('none')]).optional(),
  /** The line that it was begun with, as the rules proposed it, and their version. */
  proposed: z
    .object({
      line: plainText({ min: 1, max: 2000, label: questionErrorWords.thePrintLine }),
      rules: plainText({ min: 1, max: 40, label: questionErrorWords.thePrintLine }),
    })
    .optional(),
})

/**
 * Writes a finding; it counts once a second person confirms it, and the earlier one is superseded and stays.
 * Refuses: forbidden, not-found, invalid (a claim that does not answer the question, or is retired), conflict when a claim
 * was changed since it was read, or another finding stands than the one it was begun from (`details.current`).
 */
export async function writeFinding(
  caller: Caller,
  input: z.output<typeof writeFindingInput> & Seeded,
): Promise<{ findingId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const question = await getQuestion(change.db, viewer, input.questionId)
    authorize(viewer, 'finding.write')
    await refuseUnseen(change, question.id, input.replaces)
    const claimIds = await holdBasis(change, question.id, input.claimIds)
    const { printLine, mustStandWith, doNotPrint, reason, dissent = null } = input
    const findingId = change.newId('finding', input.key)
    await insertFinding(
      change.db,
      {
        id: findingId,
        questionId: question.id,
        printLine,
        mustStandWith,
        doNotPrint,
        reason,
        dissent,
        byId: viewer.personId,
        at: change.now,
      },
      claimIds,
    )
    await refreshSummaries(change.db, await findAnsweringClaims(change.db, question.id), { originsStand: true })
    return changed({ findingId }, viewer.dossier.id, [
      {
        kind: 'finding-written',
        about: [question.id, findingId, ...claimIds],
        payload: { v: 1, question: question.text, printLine, reason, ...beganWith(input) },
      },
    ])
  })
}

/** What the history says of a line that the rules proposed; nothing of one that a person began. */
function beganWith({ printLine, proposed }: z.output<typeof writeFindingInput>) {
  return proposed ? { proposed: { rules: proposed.rules, isUnchanged: proposed.line === printLine } } : {}
}

/** Holds the claims that it rests on, so that none changes unseen; gives their ids. */
async function holdBasis(change: Change, questionId: string, asked: readonly string[]): Promise<string[]> {
  const seen = new Map(
    asked.map((text) => [text.slice(0, 36).toLowerCase(), text.length > 36 ? Number(text.slice(37)) : null]),
  )
  const ids = [...seen.keys()]
  await lockClaims(change.db, ids)
  const basis = await findBasis(change.db, questionId, ids)
  ensure(basis.length === ids.length, 'invalid', {
    fields: { claimIds: questionErrorWords.aFindingRests },
  })
  const other = basis.find(({ id, version }) => seen.get(id) !== null && seen.get(id) !== version)
  const reason = say(questionErrorWords.aClaimWasChanged, { statement: other ? shownStatement(other) : '' })
  ensure(!other, 'conflict', { reason })
  return ids
}

/** Nobody writes over a finding they have not seen. */
async function refuseUnseen(change: Change, questionId: string, seen: string | undefined): Promise<void> {
  if (seen === undefined) return
  const current = await findCurrentFinding(change.db, questionId)
  if ((current?.id ?? 'none') === seen) return
  throw new DomainError('conflict', {
    current: { id: current?.id, printLine: current?.printLine, byName: current?.by.name },
  })
}
