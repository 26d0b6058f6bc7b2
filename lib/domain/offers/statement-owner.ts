import { foldText } from '@/lib/domain/input/fold-text'
import type { StatementOwner } from '@/lib/domain/vocabulary'

/** What a claim said before, and whose words that was. */
interface Said {
  statement: string
  statementIs: StatementOwner
}

const bare = (statement: string) =>
  foldText(statement)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Whose words a statement has, by what the claim said before or what was suggested (rule 12): the article's until another
 * word stands in it. Case, accents and signs alone make no words of ours, nor does it to take the words of the article that
 * the claim is now anchored to (`quoted`) instead.
 */
export function ownerOf(statement: string, said?: Said, quoted: readonly string[] = []): StatementOwner {
  if (said?.statementIs !== 'article') return 'ours'
  return [said.statement, ...quoted].some((words) => bare(words) === bare(statement)) ? 'article' : 'ours'
}
