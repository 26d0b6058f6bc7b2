/**
 * Which of these are wanted: all, in their order, or those that `only` lists, as in S1,S4. Throws with what there is
 * where one of the list is none of them: a run that measures nothing would look like one without a shortfall.
 */
export function chosen(known: readonly string[], only?: string): string[] {
  const all = [...new Set(known)]
  if (only === undefined) return all
  const wanted = only.split(',').map((each) => each.trim())
  const unknown = wanted.filter((each) => !all.includes(each))
  if (unknown.length > 0)
    throw new Error(
      `There is no ${unknown.join(', ')} here; --only takes some of ${all.join(', ')}, separated by commas.`,
    )
  return all.filter((each) => wanted.includes(each))
}
