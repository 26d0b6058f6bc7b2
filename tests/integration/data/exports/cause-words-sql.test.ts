import { expect, test } from 'vitest'
import { causeWordsSql } from '@/lib/data/exports/cause-words-sql'
import { causeWords } from '@/lib/domain/claims/cause-words'
import { claimFieldNames } from '@/lib/domain/claims/field-words'
import { staleCauses } from '@/lib/domain/claims/staleness'
import { useDatabase } from '../../../support/database'

const database = useDatabase()

test('a file says why something went stale in the words of the screens', async () => {
  const fields = Object.keys(claimFieldNames)
  const listed = [...fields, fields.join(', '), 'eventDate, anchors', 'anchors, eventDate', 'unheard-of', '']
  const causes = [
    ...listed.map((each) => `changed: ${each}`),
    ...Object.values(staleCauses).flatMap((causes) => Object.values<string>(causes)),
    'link added: contradicts',
    "it's so",
  ]
  const rows = await database.rows<{ words: string }>(
    `SELECT ${causeWordsSql('cause')} AS words FROM unnest($1::text[]) WITH ORDINALITY AS given (cause, nth) ORDER BY nth`,
    [causes],
  )
  expect(rows.map(({ words }) => words)).toEqual(causes.map(causeWords))
})
