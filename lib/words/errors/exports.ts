/** Sentences: exports that are refused. */
export const exportErrorWords = {
  theProfileIsSafe: 'The profile is safe or raw.',
  anExportHasNoFile: 'An export has no file called “{file}”.',
} as const
