import { readFigure } from '@/lib/domain/figures/figure'
import { isRecord } from '@/lib/domain/collections/records'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import { joinLine, line, type Line } from '@/lib/domain/lines/line'
import { spaced } from '@/lib/domain/vocabulary-words'

/** Fields of a claim's wording, in words. */
export const claimFieldNames: Record<string, string> = {
  statement: 'Statement',
  kind: 'Kind',
  chain: 'Chain',
  attribution: 'Attribution',
  figure: 'Figure',
  answer: 'Answer',
  eventId: 'Event',
  placeId: 'Place',
  eventDate: 'When it happened',
  saidDate: 'When it was said',
  hedge: 'Hedge',
  caveat: 'Caveat',
  anchors: 'Words in the text',
}

type Fields = Record<string, unknown>

/**
 * A field of a claim's wording as a person reads it, from the value that history and forms keep of it; ids read as
 * `nameOf` names them. "–" where nothing is stated.
 */
export function claimFieldWords(field: string, value: unknown, nameOf: (id: string) => string): Line {
  if (value === null || value === undefined || value === '') return line`–`
  if (typeof value === 'string') return line`${field.endsWith('Id') ? nameOf(value) : plain(field, value)}`
  const fields: Fields = isRecord(value) ? value : {}
  if (field === 'chain')
    return joinLine(
      list(value).map((step) => stepWords(step, nameOf)),
      ' › ',
    )
  if (field === 'anchors')
    return joinLine(
      list(value).map((anchor) => text(anchor.exact)),
      ' … ',
    )
  if (field === 'figure') return figureWords(fields, nameOf)
  if (field === 'answer') return answerWords(fields, nameOf)
  return 'edtf' in fields ? dateWords(fields) : line`${JSON.stringify(value)}`
}

function answerWords({ stance, positionId, questionId }: Fields, nameOf: (id: string) => string): Line {
  const said = spaced(text(stance))
  return positionId
    ? line`${said}: ${nameOf(text(positionId))} (${nameOf(text(questionId))})`
    : line`${said} (${nameOf(text(questionId))})`
}

function plain(field: string, value: string): string {
  return field === 'attribution' || field === 'kind' ? spaced(value) : value
}

function stepWords(step: Fields, nameOf: (id: string) => string): Line {
  const who = step.partyId ? nameOf(text(step.partyId)) : text(step.label)
  const camp = step.campId ? line`camp: ${nameOf(text(step.campId))}` : null
  const office = step.speaksForId ? line`speaks for ${nameOf(text(step.speaksForId))}` : null
  const how = joinLine([camp, office, text(step.capacity), text(step.knows), spaced(text(step.manner))], ', ')
  return line`${who} (${how})`
}

function figureWords(figure: Fields, nameOf: (id: string) => string): Line {
  const bound = (value: unknown, open: unknown, none: string) =>
    typeof value === 'number' ? `${value.toLocaleString('en')}${open ? ' (excluded)' : ''}` : none
  // As it is typed it has bounds only where an editor set them.
  const override = isRecord(figure.override) ? figure.override : null
  const { low, lowOpen, high, highOpen } =
    override ?? ('low' in figure ? figure : (readFigure(text(figure.words)) ?? figure))
  const bounds = `${bound(low, lowOpen, 'no lower end')} to ${bound(high, highOpen, 'no upper end')}`
  const by = text(figure.byWhomId ?? figure.byWhom)
  const parts = [
    line`${text(figure.words)}: ${bounds}`,
    text(figure.measure),
    `who: ${spaced(text(figure.who))}`,
    by && by !== 'not-stated' ? line`by ${nameOf(by)}` : '',
    text(figure.scope),
    spaced(text(figure.countKind ?? figure.count)),
    spaced(text(figure.basis)),
    figure.asOfDate ? `as of ${text(figure.asOfDate)}, ${text(figure.asOfBasis)}` : '',
    [figure.fromDate ?? figure.from, figure.toDate ?? figure.to].some(Boolean)
      ? `from ${text(figure.fromDate ?? figure.from) || '?'} to ${text(figure.toDate ?? figure.to) || '?'}`
      : '',
    text(figure.overruledBecause ?? override?.because),
  ]
  return joinLine(parts, '; ')
}

function dateWords({ edtf, words, basis }: Fields): Line {
  const plainDate = describeEdtf(text(edtf)) ?? text(edtf)
  return line`${plainDate} (${joinLine([text(basis), text(words)], ': ')})`
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function list(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}
