/** So many suggestions of a text are shown; the next follow when these are decided. */
export const mostShown = 300
/** So many suggestions are accepted at once. */
export const mostAtOnce = 50
