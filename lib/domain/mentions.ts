/**
 * Ids of the members a text mentions as `@name`, in any case, each once, in the order of `members`. Of names that
 * begin alike the longest one that fits is meant; a letter or digit right after the name makes it another word.
 */
export function findMentions(text: string, members: readonly { id: string; name: string }[]): string[] {
  const longestFirst = members
    .map(({ id, name }) => ({ id, name: name.toLowerCase() }))
    .toSorted((a, b) => b.name.length - a.name.length)
  const lowered = text.toLowerCase()
  const found = new Set<string>()
  for (let at = lowered.indexOf('@'); at >= 0; at = lowered.indexOf('@', at + 1)) {
    const rest = lowered.slice(at + 1)
    const member = longestFirst.find(({ name }) => rest.startsWith(name) && endsWord(rest, name.length))
    if (member) found.add(member.id)
  }
  return members.filter(({ id }) => found.has(id)).map(({ id }) => id)
}

function endsWord(text: string, length: number): boolean {
  return !/^[\p{L}\p{N}]/u.test(text.slice(length))
}
