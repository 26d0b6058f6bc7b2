/** The orders of the claims table, as addresses name them and in words. */
export const orders = [
  { key: '-updated', name: 'Changed last first' },
  { key: 'updated', name: 'Changed first first' },
  { key: '-published', name: 'Published last first' },
  { key: 'published', name: 'Published first first' },
  { key: '-figure', name: 'Highest figure first' },
  { key: 'figure', name: 'Lowest figure first' },
  { key: 'speaker', name: 'Speaker, A to Z' },
  { key: '-speaker', name: 'Speaker, Z to A' },
] as const
