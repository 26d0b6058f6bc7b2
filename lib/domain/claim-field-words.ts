import { describeEdtf } from './edtf'

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
export function claimFieldWords(field: string, value: unknown, nameOf: (id: string) => string): string {
  if (value === null || value === undefined || value === '') return '–'
  if (typeof value === 'string') return field.endsWith('Id') ? nameOf(value) : plain(field, value)
  if (field === 'chain') return list(value).map((step) => stepWords(step, nameOf)).join(' › ')
  if (field === 'anchors') return list(value).map((anchor) => text(anchor.exact)).join(' … ')
  const fields = value as Fields
  if (field === 'figure') return figureWords(fields, nameOf)
  if (field === 'answer') {
    const position = fields.positionId ? `: ${nameOf(text(fields.positionId))}` : ''
    return `${text(fields.stance).replace('-', ' ')}${position} (${nameOf(text(fields.questionId))})`
  }
  if ('edtf' in fields) return dateWords(fields)
  return JSON.stringify(value)
}

function plain(field: string, value: string): string {
  return field === 'attribution' || field === 'kind' ? value.replaceAll('-', ' ') : value
}

function stepWords(step: Fields, nameOf: (id: string) => string): string {
  const who = step.partyId ? nameOf(text(step.partyId)) : text(step.label)
  const camp = step.campId ? `camp: ${nameOf(text(step.campId))}` : ''
  const how = [camp, text(step.capacity), text(step.knows), text(step.manner).replace('-', ' ')].filter(Boolean).join(', ')
  return `${who} (${how})`
}

function figureWords(figure: Fields, nameOf: (id: string) => string): string {
  const bound = (value: unknown, open: unknown, none: string) =>
    typeof value === 'number' ? `${value.toLocaleString('en')}${open ? ' (excluded)' : ''}` : none
  const bounds = `${bound(figure.low, figure.lowOpen, 'no lower end')} to ${bound(figure.high, figure.highOpen, 'no upper end')}`
  const by = text(figure.byWhomId ?? figure.byWhom)
  const parts = [
    `${text(figure.words)}: ${bounds}`,
    text(figure.measure),
    `who: ${text(figure.who).replace('-', ' ')}`,
    by && by !== 'not-stated' ? `by ${nameOf(by)}` : '',
    text(figure.scope),
    text(figure.countKind ?? figure.count).replace('-', ' '),
    text(figure.basis).replace('-', ' '),
    figure.asOfDate ? `as of ${text(figure.asOfDate)}, ${text(figure.asOfBasis)}` : '',
    [figure.fromDate ?? figure.from, figure.toDate ?? figure.to].some(Boolean)
      ? `from ${text(figure.fromDate ?? figure.from) || '?'} to ${text(figure.toDate ?? figure.to) || '?'}`
      : '',
    text(figure.overruledBecause),
  ]
  return parts.filter(Boolean).join('; ')
}

function dateWords({ edtf, words, basis }: Fields): string {
  const plainDate = describeEdtf(text(edtf)) ?? text(edtf)
  return `${plainDate} (${[text(basis), text(words)].filter(Boolean).join(': ')})`
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function list(value: unknown): Fields[] {
  return Array.isArray(value) ? (value as Fields[]) : []
}
