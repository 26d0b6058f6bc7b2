/** How much the rows of the grid say. */
export type GridRows = 'compact' | 'full'

const name = 'grid-rows'
/** In seconds: a year. */
const lifetime = 365 * 24 * 60 * 60

/** What this browser chose, out of its cookies as a header or a script reads them; compact rows unless it chose others. */
export function chosenRows(cookies: string): GridRows {
  return cookies.split('; ').includes(`${name}=full`) ? 'full' : 'compact'
}

/** Has this browser remember the choice. It says nothing about anybody, and the server reads it to draw the right rows at once. */
export function keepRows(rows: GridRows): void {
  document.cookie = `${name}=${rows}; path=/; max-age=${lifetime}; samesite=lax`
}
