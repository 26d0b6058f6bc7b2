/**
 * A key for an address made from a name: lower case, letters and digits of any Latin script without accents,
 * single hyphens, at most 80 characters; `fallback` where no letter is left: digits alone say nothing.
 */
export function slugOf(name: string, fallback: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
  return /[a-z]/.test(slug) ? slug : fallback
}

/** Whether a key says something of the thing it names, and is no bare number or date nor `fallback` with a number. */
export function isReadableKey(key: string, fallback: string): boolean {
  return /[a-z]/.test(key) && !new RegExp(`^${fallback}(-\\d+)?$`).test(key)
}

/** The first of `slug`, `slug-2`, `slug-3`... that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
