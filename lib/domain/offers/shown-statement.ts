import type { StatementOwner } from '@/lib/domain/vocabulary'

/** What a claim says, and whose words that is: the two go together wherever a statement is shown (rule 12). */
export interface Stated {
  statement: string
  statementIs: StatementOwner
}

/** A statement as screens show it: in quotation marks while it has the words of the article, and only then (rule 12). */
export function shownStatement({ statement, statementIs }: Stated): string {
  return statementIs === 'article' ? `“${statement}”` : statement
}

/** What a claim says and whose words that is, out of all that is known of it: for what shows no more than that. */
export function statedOf({ statement, statementIs }: Stated): Stated {
  return { statement, statementIs }
}
