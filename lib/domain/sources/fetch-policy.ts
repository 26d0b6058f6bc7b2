/** From where this desk fetches pages: nowhere, any public host, or these hosts and what is below them. */
export type FetchPolicy = 'off' | 'any' | readonly string[]

/** Whether pages of a host (lower case, as the URL parser gives it) are fetched: of one that is named, or below one. */
export function mayFetchFrom(policy: FetchPolicy, host: string): boolean {
  if (policy === 'off' || policy === 'any') return policy === 'any'
  const name = host.replace(/\.$/, '')
  return policy.some((named) => name === named || name.endsWith(`.${named}`))
}
