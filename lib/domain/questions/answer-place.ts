/** The dates that an answer stands at in time, EDTF: of its figure, of its saying, of its source. */
export interface AnswerDates {
  asOfDate: string | null
  toDate: string | null
  saidDate: string | null
  publishedDate: string | null
}

/**
 * What sorts the answers of one voice by time, byte by byte: the date it stands at, else when it was said, else published;
 * then said; then published. A space, which sorts before all that dates are made of, parts them.
 */
export function answerPlace({ asOfDate, toDate, saidDate, publishedDate }: AnswerDates): string {
  return [asOfDate ?? toDate ?? saidDate ?? publishedDate, saidDate, publishedDate].map(sortable).join(' ')
}

/** An EDTF date as text that sorts by time: the end of an interval, without what is uncertain about it. */
function sortable(date: string | null): string {
  return (date ?? '')
    .replace(/^.*\/(?=.*\d)/, '')
    .replaceAll(/[~?%]/g, '')
    .replaceAll('X', '0')
}
