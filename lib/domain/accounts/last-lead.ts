/** Why the only active lead of these dossiers (by title, at least one) stays: what is wrong and what to do first. */
export function lastLeadSentence(titles: readonly string[]): string {
  const named = titles.slice(0, 5).map((title) => `“${title}”`)
  const more = titles.length - named.length
  const list = [...named, ...(more > 0 ? [`${more} more`] : [])]
  const where = list.length > 1 ? `${list.slice(0, -1).join(', ')} and ${list.at(-1)}` : list[0]
  return `A dossier keeps at least one active lead, and ${where} would have none. Make somebody else lead there first.`
}
