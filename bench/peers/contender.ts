import type { Screens } from './screens'

/** A program that holds the claims, asked over HTTP by somebody who is signed in, or used in a browser. */
export interface Contender {
  name: string
  /** A page of 50, the claim that changed last first; the first page is 1. Gives how many claims it has. */
  list: (page: number) => Promise<number>
  /** The first 50 claims with a word, the claim that changed last first. */
  search: (words: string) => Promise<unknown>
  /** One claim of those that were picked. */
  open: (claim: PickedClaim) => Promise<unknown>
  /** All claims as CSV; gives how many. */
  takeAll: () => Promise<number>
  /** The claims with a rare word as plain data, by that program's own way to them; gives how many. */
  takeFound: (words: string) => Promise<number>
  screens: Screens
  stop: () => Promise<unknown>
}

/** A claim as each of the programs calls it. */
export interface PickedClaim {
  /** Its number in the peers' tables, from 1. */
  number: number
  claimId: string
  statement: string
}

/** Claims on a page. */
export const pageSize = 50

/** One request that must be answered with 200. */
export async function ask(url: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, { redirect: 'manual', ...init })
  if (response.status !== 200)
    throw new Error(`${url} was answered ${response.status}: ${(await response.text()).slice(0, 300)}`)
  return response
}

/** How many rows a CSV has below its head; line ends within quotes are none. */
export async function countRows(response: Response): Promise<number> {
  let [lines, isQuoted] = [0, false]
  for await (const chunk of response.body ?? []) {
    for (const byte of chunk as Uint8Array) {
      if (byte === 34) isQuoted = !isQuoted
      else if (byte === 10 && !isQuoted) lines += 1
    }
  }
  return lines - 1
}
