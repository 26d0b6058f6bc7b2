/** What this tab keeps under a name, as JSON; null if nothing is, or the browser keeps nothing. */
export function keptText(name: string): string | null {
  try {
    return sessionStorage.getItem(name)
  } catch {
    return null
  }
}

/** The same as the value that was kept; null, too, where it cannot be read. */
export function keptValue(name: string): unknown {
  try {
    return JSON.parse(keptText(name) ?? 'null')
  } catch {
    return null
  }
}

/** Keeps a value in this tab under a name, or, if it is null, lets go of what was kept. */
export function keepValue(name: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, JSON.stringify(value))
  } catch {
    // Full or forbidden storage: what was typed then lives as long as the page.
  }
}
