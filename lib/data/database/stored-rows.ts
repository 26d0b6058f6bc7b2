import 'server-only'
import { wordOf } from '@/lib/domain/collections/records'
import {
  asOfBases,
  attributions,
  captureMethods,
  claimKinds,
  claimStatuses,
  confidences,
  countKinds,
  dateBases,
  figureBases,
  interestKinds,
  knowledges,
  linkTypes,
  manners,
  noticeKinds,
  partyKinds,
  questionKinds,
  reliabilityGrades,
  roles,
  stances,
  statementOwners,
  textNatures,
} from '@/lib/domain/vocabulary'

/** The closed list that each such column of a table is guarded by. */
type ClosedColumns = Readonly<Record<string, readonly string[]>>

/** A row whose columns of closed lists hold words of these lists; every other column is as it was read. */
export type StoredRow<Row, Lists extends ClosedColumns> = {
  [Column in keyof Row]: Column extends keyof Lists
    ? Lists[Column][number] | Extract<Row[Column], null | undefined>
    : Row[Column]
}

/**
 * The mapper of a table: a row as the database gives it, or any part of one, as the domain knows it. Throws a RangeError
 * for a word that is not in the list of its column: a constraint guards the column, so that is a bug.
 */
function rowsOf<const Lists extends ClosedColumns>(lists: Lists) {
  const columns = Object.entries<readonly string[]>(lists)
  return <Row extends object>(row: Row): StoredRow<Row, Lists> => {
    for (const [column, list] of columns) {
      const text: unknown = Reflect.get(row, column)
      if (typeof text === 'string') wordOf(list, text)
    }
    return row as StoredRow<Row, Lists>
  }
}

/** A capture, or a part of one. */
export const storedCapture = rowsOf({ textIs: textNatures, method: captureMethods })
/** A step of a chain, or a part of one. */
export const storedStep = rowsOf({ knows: knowledges, manner: manners })
/** A claim, or a part of one; its chain, figure and answer have mappers of their own. */
export const storedClaim = rowsOf({
  statementIs: statementOwners,
  kind: claimKinds,
  status: claimStatuses,
  attribution: attributions,
  eventDateBasis: dateBases,
  saidDateBasis: dateBases,
})
/** A figure, or a part of one. */
export const storedFigure = rowsOf({ countKind: countKinds, basis: figureBases, asOfBasis: asOfBases })
/** An answer, or a part of one. */
export const storedAnswer = rowsOf({ stance: stances })
/** A declared interest, or a part of one. */
export const storedInterest = rowsOf({ kind: interestKinds })
/** A link, or a part of one. */
export const storedLink = rowsOf({ type: linkTypes, confidence: confidences })
/** A membership, or an invitation to one. */
export const storedMember = rowsOf({ role: roles })
/** A notice of a source, or a part of one. */
export const storedNotice = rowsOf({ kind: noticeKinds })
/** A party, or a part of one. */
export const storedParty = rowsOf({ kind: partyKinds })
/** A question, or a part of one. */
export const storedQuestion = rowsOf({ kind: questionKinds, countKind: countKinds })
/** A grade of reliability, or a part of one. */
export const storedGrade = rowsOf({ grade: reliabilityGrades })
/** A source, or a part of one. */
export const storedSource = rowsOf({ publishedBasis: dateBases })
