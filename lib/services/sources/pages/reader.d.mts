import type { ReadPage } from './read-page'

/** Takes a page apart; null for one that is too large or too tangled. */
export function readPage(html: string): ReadPage | null
