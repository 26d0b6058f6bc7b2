/** What may hold a semicolon that ends no statement, and the semicolon that does. */
const tokens = /--.*|\/\*[^]*?\*\/|'[^']*'|"[^"]*"|\$((?:[A-Za-z_]\w*)?)\$[^]*?\$\1\$|;/g
const blank = /(?:\s|--.*|\/\*[^]*?\*\/)*/y

/**
 * Where a script stopped, to be told to people: which statement, counted from 1, and its line. `position` is PostgreSQL's: the code
 * point, counted from 1, where it found the error; without one, it is the beginning of the statement after those `done`.
 */
export function scriptPlace(sql: string, done: number, position?: number): { statement: number; line: number } {
  const ends = [...sql.matchAll(tokens)].filter(([token]) => token === ';').map(({ index }) => index)
  const at = position ? [...sql].slice(0, position - 1).join('').length : beginning(sql, ends[done - 1])
  return { statement: ends.filter((end) => end < at).length + 1, line: sql.slice(0, at).split('\n').length }
}

function beginning(sql: string, end = -1): number {
  blank.lastIndex = end + 1
  blank.exec(sql)
  return blank.lastIndex
}
