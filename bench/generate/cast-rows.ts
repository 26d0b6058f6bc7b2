import { nameKey } from '@/lib/domain/parties/name-key'
import type { Cast, MadeParty } from './cast'
import type { CopyTables } from './copy-tables'
import { beginning } from './made-ids'
import { interested, leads, people } from './people'
import { rareName } from './phrases'
import words from './words.json'

const at = new Date(beginning)

/** The people of the desk. */
export function addPeople({ add }: CopyTables): void {
  for (const { id, name } of people) {
    add('person', { id, name, email: `${name.replace(' ', '-')}@made.counterclaim.example`, created_at: at })
  }
}

/** A dossier with everything but its sources and claims. */
export function addCast(tables: CopyTables, cast: Cast): void {
  const { add } = tables
  const dossier_id = cast.id('dossier', 0)
  const { key, title } = cast.size
  add('dossier', {
    id: dossier_id,
    key,
    title,
    summary: 'Made to be measured',
    created_by_id: leads[0]?.id,
    created_at: at,
  })
  people.forEach(({ id, role }, n) =>
    add('member', { id: cast.id('member', n), dossier_id, person_id: id, role, joined_at: at }),
  )
  cast.camps.forEach(({ id, key: camp, colour }, position) =>
    add('camp', {
      id,
      dossier_id,
      key: camp,
      name: `Camp ${position + 1}`,
      badge: colour.toUpperCase(),
      colour,
      position,
    }),
  )
  for (const party of [...cast.parties, ...cast.outlets, ...cast.agencies]) addParty(tables, cast, party)
  cast.places.forEach((id, n) =>
    add('place', { id, dossier_id, key: `place-${n}`, name: `${words.en.places[n % 6]} of ${rareName(n)}` }),
  )
  cast.events.forEach((id, n) =>
    add('story_event', {
      id,
      dossier_id,
      key: `event-${n}`,
      title: `What happened in ${rareName(n)}`,
      place_id: cast.places[n],
    }),
  )
  interested.forEach(({ id }, n) =>
    add('interest', {
      id: cast.id('interest', n),
      person_id: id,
      party_id: cast.parties[0]?.id,
      kind: 'works for',
      declared_at: at,
    }),
  )
  addQuestions(tables, cast)
}

function addParty({ add }: CopyTables, cast: Cast, { id, key, name, kind, camp }: MadeParty): void {
  const camp_id = camp === null ? null : cast.camps[camp]?.id
  add('party', {
    id,
    dossier_id: cast.id('dossier', 0),
    key,
    name,
    name_key: nameKey(name),
    kind,
    camp_id,
    created_at: at,
  })
  const alias = `Abu ${name}`
  if (kind === 'person') add('party_alias', { party_id: id, name: alias, name_key: nameKey(alias) })
}

function addQuestions({ add }: CopyTables, cast: Cast): void {
  cast.questions.forEach(({ id, kind, measure, positions, printLine }, n) => {
    add('question', {
      id,
      dossier_id: cast.id('dossier', 0),
      key: `question-${n + 1}`,
      text: `What is said of ${rareName(n * 7)}, in ${n + 1} words?`,
      kind,
      measure,
      who: measure && 'all',
      count_kind: measure && 'cumulative',
      position: n,
      created_at: at,
    })
    positions.forEach((position, place) =>
      add('position', {
        id: position,
        question_id: id,
        key: `position-${place + 1}`,
        text: `It was side ${place + 1}`,
        position: place,
      }),
    )
    if (printLine) addFinding({ add }, cast, { id, n, printLine })
  })
}

function addFinding(
  { add }: Pick<CopyTables, 'add'>,
  cast: Cast,
  { id, n, printLine }: { id: string; n: number; printLine: string },
): void {
  add('finding', {
    id: cast.id('finding', n),
    question_id: id,
    print_line: printLine,
    must_stand_with: 'as reported by both',
    do_not_print: '',
    reason: 'Two origins, and a list',
    by_id: leads[0]?.id,
    at,
    confirmed_by_id: leads[1]?.id,
    confirmed_at: at,
  })
}
