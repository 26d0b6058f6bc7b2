/**
 * The dotted paths at which two values differ, each as deep as both have parts there: `chain.0.manner`, and `figure`
 * where only one side has a figure. A list that grew or shrank differs itself, too.
 */
export function changedPaths(before: unknown, after: unknown, path = ''): string[] {
  if (Object.is(before, after)) return []
  if (!hasParts(before) || !hasParts(after)) return [path]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const inside = keys.flatMap((key) => changedPaths(before[key], after[key], path === '' ? key : `${path}.${key}`))
  const isOtherLength = Array.isArray(before) && Array.isArray(after) && before.length !== after.length
  return isOtherLength && path !== '' ? [path, ...inside] : inside
}

function hasParts(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object'
}
