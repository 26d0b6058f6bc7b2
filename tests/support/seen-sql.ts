import pg from 'pg'

/** A statement as it went to the database. */
export interface SeenStatement {
  text: string
  values: unknown[]
  /** Of a statement that is prepared once and run by name. */
  name?: string
}

type Query = (this: pg.Client, ...given: unknown[]) => unknown

/**
 * Every statement that this process sends to PostgreSQL while `work` runs, whoever sends it: the program's own pool,
 * Prisma and the connections of exports. A COPY is seen with the query inside it.
 */
export async function seeSql(work: () => Promise<unknown>): Promise<SeenStatement[]> {
  const seen: SeenStatement[] = []
  const prototype = pg.Client.prototype as unknown as { query: Query }
  const { query } = prototype
  prototype.query = function (...given) {
    const [first, second] = given as [string | { text?: string; name?: string; values?: unknown[] }, unknown]
    const text = typeof first === 'string' ? first : (first.text ?? '')
    const values = typeof first === 'object' && first.values ? first.values : Array.isArray(second) ? second : []
    if (text !== '') seen.push({ text, values: [...values], name: typeof first === 'object' ? first.name : undefined })
    return query.apply(this, given)
  }
  try {
    await work()
  } finally {
    prototype.query = query
  }
  return seen
}

/** Those that read rows; a COPY as the query inside it. */
export function readingStatements(statements: readonly SeenStatement[]): SeenStatement[] {
  const inside = statements.map(({ text, values }) => ({
    text: /^COPY \((.*)\) TO STDOUT/s.exec(text)?.[1] ?? text,
    values,
  }))
  return inside.filter(({ text }) => /^\s*(SELECT|WITH)\b/i.test(text))
}
