/** Sentences: characters of a text that are not seen. */
export const invisibleWords = {
  charactersAreNotSeen:
    '{characters, plural, one {One character} other {# characters}} of this text cannot be seen: {kinds}. They are kept as they came; searches ignore them.',
  hiddenData: '{count} variation selectors in a row (may say where the text is from, or hide other data)',
  shape: '{count, plural, one {one variation selector} other {# variation selectors}} (may shape an emoji or a letter)',
  joiner: '{count, plural, one {one joiner} other {# joiners}} (may belong to the spelling, or to an emoji)',
  zeroWidth:
    '{count, plural, one {one blank} other {# blanks}} of no width (may mark a copy, or where a line may break)',
  softHyphen: '{count, plural, one {one soft hyphen} other {# soft hyphens}} (where a word may be split)',
  byteOrderMark: '{count, plural, one {one byte order mark} other {# byte order marks}} (left over from a file)',
  direction: '{count, plural, one {one mark} other {# marks}} that may turn the direction of writing',
  tag: '{count, plural, one {one tag} other {# tags}} (may hide other data)',
  other: '{count, plural, one {one other} other {# others}}',
} as const
