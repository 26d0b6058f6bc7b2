import type { StatementOwner } from '@/lib/domain/vocabulary'

/** A statement as screens show it: in quotation marks while it has the words of the article, and only then (rule 12). */
export function shownStatement({ statement, statementIs }: { statement: string; statementIs: StatementOwner }): string {
  return statementIs === 'article' ? `“${statement}”` : statement
}
