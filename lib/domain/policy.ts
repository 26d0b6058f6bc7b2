import { recordOf } from '@/lib/domain/collections/records'
import { roles, type Role } from './vocabulary'

/** Who asks: a signed-in person, or nobody. `role` is theirs in the dossier at hand, null outside it. */
export interface Actor {
  personId: string
  name: string
  isAdmin: boolean
  /** Holds the right to open dossiers and to bring in people who are new here; admins have it without. */
  mayOpen: boolean
  role: Role | null
}

/** What an action is tried on, as read in the same transaction; only what a rule looks at. */
export interface Subject {
  status?: 'draft' | 'in-review' | 'reviewed' | 'retired'
  authorId?: string
  draftedById?: string
}

type Rule = (actor: Actor, subject: Subject) => boolean

const rank: Record<Role, number> = { reader: 1, editor: 2, lead: 3 }
const atLeast =
  (role: Role): Rule =>
  (actor) =>
    actor.role !== null && rank[actor.role] >= rank[role]
const reader = atLeast('reader')
const editor = atLeast('editor')
const lead = atLeast('lead')
const admin: Rule = (actor) => actor.isAdmin
const opener: Rule = (actor) => actor.isAdmin || actor.mayOpen
const anyone: Rule = () => true
const notRetired: Rule = (_, subject) => subject.status !== 'retired'
const both =
  (...rules: Rule[]): Rule =>
  (actor, subject) =>
    rules.every((rule) => rule(actor, subject))
const author: Rule = (actor, subject) => subject.authorId === actor.personId
const notDrafter: Rule = (actor, subject) => subject.draftedById !== actor.personId

/**
 * Who may do what, whole: one row an action. Roles and ownership only; what needs more evidence (ratings,
 * independence) is decided by the domain's own deciders. product.md, "Roles".
 */
export const policy = {
  'dossier.see': reader,
  'dossier.export': reader,
  'dossier.create': opener,
  'dossier.leave': reader,
  'dossier.configure': lead,
  'member.manage': lead,
  'newcomer.invite': opener,
  'source.add': editor,
  'source.change': editor,
  'claim.draft': editor,
  'suggestion.decide': editor,
  'claim.edit': both(editor, notRetired),
  'claim.submit': both(editor, notRetired),
  'claim.reopen': editor,
  'claim.retire': editor,
  'claim.review': both(lead, notRetired),
  'claim.link': both(editor, notRetired),
  'link.remove': editor,
  'claim.mark-interest': both(editor, notRetired),
  'reading.dismiss': editor,
  'occasion.decide': editor,
  'claim.rate': both(editor, notRetired),
  'claim.adjudicate': both(lead, notRetired, notDrafter),
  'reliability.rate': editor,
  'note.write': editor,
  'note.edit': both(editor, author),
  'note.resolve': editor,
  'party.draft': editor,
  'party.manage': lead,
  'question.ask': editor,
  'comparison.make': editor,
  'finding.write': lead,
  'finding.confirm': editor,
  'independence.assert': editor,
  'independence.confirm': editor,
  'independence.withdraw': editor,
  'interest.declare': anyone,
  'people.manage': admin,
} as const satisfies Record<string, Rule>

/** An action the policy knows. */
export type Action = keyof typeof policy

/** Whether the actor may do this to the subject as read. */
export function permits(actor: Actor, action: Action, subject: Subject = {}): boolean {
  return policy[action](actor, subject)
}

/** What the actor may do, for views: the same rules as the refusals. */
export function allowed<A extends Action>(
  actor: Actor,
  actions: readonly A[],
  subject: Subject = {},
): Record<A, boolean> {
  return recordOf(actions, (action) => permits(actor, action, subject))
}

/** The roles in a dossier that by themselves give the right to do this. */
export function rolesThatMay(action: Action): Role[] {
  return roles.filter((role) => permits({ personId: '', name: '', isAdmin: false, mayOpen: false, role }, action))
}
