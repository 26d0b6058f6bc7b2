/**
 * A key for an address made from a name: lower case, letters and digits of any Latin script without accents,
 * single hyphens, at most 80 characters; `fallback` where nothing is left, as for an Arabic headline.
 */
export function slugOf(name: string, fallback: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
  return slug || fallback
}

/** The first of `slug`, `slug-2`, `slug-3`... that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
