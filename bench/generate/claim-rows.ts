import { sha256 } from '@/lib/data/database/ids'
import { canonicalJson } from '@/lib/data/database/canonical-json'
import { lexiconVersion } from '@/lib/domain/figures/lexicon'
import type { Cast } from './cast'
import type { CopyTables } from './copy-tables'
import { dayText, type MadeClaim, type MadeSource } from './made-claim'
import { beginning } from './made-ids'

/** A source with its one capture. */
export function addSource({ add }: CopyTables, cast: Cast, source: MadeSource, addedBy: string): void {
  const { id, captureId, n, headline, outlet, published, publishedDay, language, text } = source
  const at = new Date(beginning)
  const dossier = cast.id('dossier', 0)
  add('source', {
    id,
    dossier_id: dossier,
    key: `source-${n}`,
    headline,
    outlet: outlet.name,
    published_date: published,
    published_basis: published && 'stated',
    published_from: publishedDay === null ? null : published,
    language,
    added_by_id: addedBy,
    created_at: new Date(beginning + n),
  })
  const made = { dossier_id: dossier, source_id: id, label: 'pasted', text_is: 'article', method: 'pasted' }
  add('capture', {
    id: captureId,
    ...made,
    text,
    length: text.length,
    sha256: sha256(text),
    language,
    added_by_id: addedBy,
    captured_at: at,
  })
}

/** A claim with its chain, anchor, figure, answer and log entry. */
export function addClaim({ add }: CopyTables, cast: Cast, claim: MadeClaim): void {
  const { id, n, of, statement, kind, created, quote, answer } = claim
  add('claim', {
    id,
    dossier_id: cast.id('dossier', 0),
    source_id: of.id,
    statement,
    kind,
    attribution: claim.attribution,
    status: claim.status,
    event_id: n % 5 < 2 ? cast.events[n % cast.events.length] : null,
    place_id: n % 5 < 3 ? cast.places[n % cast.places.length] : null,
    event_date: of.published,
    event_date_basis: of.published && 'inferred',
    hedge: n % 9 === 0 ? 'reportedly' : null,
    drafted_by_id: claim.draftedBy,
    created_at: created,
    updated_at: claim.updated,
  })
  claim.steps.forEach(({ party, label, camp, capacity, knows, manner }, position) => {
    const unnamedCamp = party || camp === null ? null : cast.camps[camp]?.id
    const stepId = cast.id('step', n * 4 + position)
    add('chain_step', {
      id: stepId,
      claim_id: id,
      position,
      party_id: party?.id,
      label,
      camp_id: unnamedCamp,
      capacity,
      knows,
      manner,
    })
  })
  const { start: start_at, end: end_at, ...words } = quote
  add('anchor', { id: cast.id('anchor', n), capture_id: of.captureId, claim_id: id, start_at, end_at, ...words })
  addFigure({ add }, claim)
  const question = answer && cast.questions[answer.question]
  if (answer && question) {
    const position_id = answer.position === null ? null : question.positions[answer.position]
    add('answer', { claim_id: id, question_id: question.id, stance: answer.stance, position_id })
  }
  addEntry({ add }, cast, claim)
}

function addFigure({ add }: Pick<CopyTables, 'add'>, { id, figure, figureWords }: MadeClaim): void {
  if (!figure) return
  add('figure', {
    claim_id: id,
    measure: figure.measure,
    who: 'all',
    scope: 'the city',
    count_kind: 'cumulative',
    basis: 'counted',
    words: figureWords,
    low: figure.low,
    low_open: false,
    high: figure.high,
    high_open: figure.high === null,
    as_of_date: dayText(figure.asOfDay),
    as_of_basis: 'stated',
    lexicon: lexiconVersion,
  })
}

function addEntry(
  { add }: Pick<CopyTables, 'add'>,
  cast: Cast,
  { id, n, of, statement, kind, draftedBy, created }: MadeClaim,
): void {
  const entry = cast.id('entry', n)
  const payload = canonicalJson({ v: 1, statement, kind, claim: {} })
  const salt = sha256(entry).slice(0, 32)
  add('log_entry', {
    id: entry,
    dossier_id: cast.id('dossier', 0),
    actor_id: draftedBy,
    kind: 'claim-drafted',
    about: [id, of.id],
    sha256: sha256(salt + payload),
    at: created,
  })
  add('log_payload', { log_entry_id: entry, salt, payload })
}
