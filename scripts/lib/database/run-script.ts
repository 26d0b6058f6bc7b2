import type pg from 'pg'

/** How far a script came: the statements that were done, and what stopped it. */
export interface ScriptEnd {
  done: number
  error: Error | null
}

/**
 * Runs a script as it is, in one message: nothing of ours cuts it at semicolons, so a function body may hold any number of
 * them. Outside a transaction PostgreSQL makes one of it. It may not contain COPY.
 */
export function runScript(client: pg.Client, sql: string): Promise<ScriptEnd> {
  return new Promise((resolve) => {
    let done = 0
    const ignore = () => undefined
    client.query({
      submit: (connection: pg.Connection) => connection.query(sql),
      handleCommandComplete: () => void (done += 1),
      handleError: (error: Error) => resolve({ done, error }),
      handleReadyForQuery: () => resolve({ done, error: null }),
      handleRowDescription: ignore,
      handleDataRow: ignore,
      handleEmptyQuery: ignore,
    })
  })
}
