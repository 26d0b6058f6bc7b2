/** Sentences: notes that are refused. */
export const noteErrorWords = {
  theNote: 'The note',
  aNoteIsOnExactlyOne: 'A note is on exactly one thing.',
} as const
