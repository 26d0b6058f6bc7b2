import { madeId } from './made-ids'

/** Somebody of the made desk. */
export interface MadePerson {
  id: string
  name: string
  role: 'lead' | 'editor' | 'reader'
}

const crew = [
  ['lead', 3],
  ['editor', 24],
  ['reader', 3],
] as const

/** The people of the made desk, members of every made dossier: 3 leads, 24 editors, 3 readers. */
export const people: readonly MadePerson[] = crew
  .flatMap(([role, count]) => Array.from({ length: count }, (_, n) => ({ role, name: `${role} ${n + 1}` })))
  .map((person, n) => ({ ...person, id: madeId('person', 0, n) }))

/** Those who rate. */
export const editors = people.filter(({ role }) => role === 'editor')

/** Those who decide. */
export const leads = people.filter(({ role }) => role === 'lead')

/** Whoever declared an interest in the first party of every dossier. */
export const interested: readonly MadePerson[] = editors.slice(0, 2)
