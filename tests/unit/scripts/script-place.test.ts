import { expect, test } from 'vitest'
import { countCodePoints } from '@/lib/domain/input/text'
import { scriptPlace } from '../../../scripts/lib/database/script-place'

const script = `-- The first; with a semicolon in the comment.
CREATE TABLE "a;b" (c text DEFAULT 'd;''e');
/* Two
   lines; of comment */ CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $body$
BEGIN RETURN $$;$$; END;
$body$;

-- المجلس
SELECT 'م', nothing;`

test.each([
  [0, { statement: 1, line: 2 }],
  [1, { statement: 2, line: 4 }],
  [2, { statement: 3, line: 9 }],
])('after %i statements', (done, place) => expect(scriptPlace(script, done)).toEqual(place))

test('at the place that PostgreSQL names in code points, whatever was done', () => {
  const position = (words: string) => countCodePoints(script.slice(0, script.indexOf(words))) + 1
  expect(scriptPlace(script, 0, position('nothing'))).toEqual({ statement: 3, line: 9 })
  expect(scriptPlace(`SELECT '😀';\n${script}`, 0, 12 + position('nothing'))).toEqual({ statement: 4, line: 10 })
})

test('behind the end, where the transaction could not be ended', () => {
  expect(scriptPlace('SELECT 1;', 1)).toEqual({ statement: 2, line: 1 })
})
