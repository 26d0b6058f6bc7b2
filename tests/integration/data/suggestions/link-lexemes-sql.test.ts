import { expect, test } from 'vitest'
import { searchWords } from '@/lib/domain/input/search-words'
import { lexemesOf } from '@/lib/domain/suggestions/link-lexemes'
import { naughtyTexts } from '../../../support/rich-desk'
import { useDatabase } from '../../../support/database'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const database = useDatabase()
const folder = 'seeds/homs/claims'

/** The statements of the first dossier, and Arabic, mixed and naughty ones. */
function texts(): string[] {
  const statements = readdirSync(folder).flatMap((file) =>
    (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { statement: string }[]).map(({ statement }) => statement),
  )
  const more = [
    'قُتِل ٣١ شخصًا في حِمْص',
    'At 1½ a.m. 7,500–8,000 of Idlib’s e-mails',
    'B2B 3D covid-19 x86_64 1e5 007 -5 +7',
  ]
  return [...statements, ...more, ...naughtyTexts]
}

test('the lexemes of a text are those of the search column', async () => {
  const rows = await database.rows(
    `SELECT t.text, tsvector_to_array(to_tsvector('simple', fold_text(t.words))) AS lexemes
     FROM unnest($1::text[], $2::text[]) AS t (text, words)`,
    [texts(), texts().map((text) => searchWords(text).join(' '))],
  )
  expect(rows.length).toBeGreaterThan(300)
  const other = rows.filter(
    ({ text, lexemes }) =>
      JSON.stringify(lexemesOf(text as string).toSorted()) !== JSON.stringify((lexemes as string[]).toSorted()),
  )
  expect(other.map(({ text, lexemes }) => [text, lexemesOf(text as string), lexemes])).toEqual([])
})
