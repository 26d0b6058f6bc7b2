import { answerScale } from '../compare/[question]/answer-scale'

/**
 * One line of a list of keys: what they do. `keys` are those that the screen itself listens to, as keyboard events name
 * them; where none is, a form or the browser does it. `shown` is how they are written, if otherwise. Those that are `always`
 * on work also while single keys are switched off.
 */
export interface KeyRow {
  keys: readonly string[]
  shown?: readonly string[]
  does: string
  always?: true
}

/** Which key does what on which screen: the lists of keys show it, and the screens listen to what it names. */
export const keyTable = {
  claim: [
    { keys: ['r'], does: 'rate, or rate again' },
    { keys: ['l'], does: 'link to another claim' },
    { keys: ['n'], does: 'write a note' },
    { keys: ['e'], does: 'edit' },
    { keys: ['?'], does: 'this list', always: true },
  ],
  compare: [
    ...answerScale.map(({ key, words }) => ({ keys: [key] as const, does: words.toLowerCase() })),
    { keys: ['s'], does: 'skip this pair for now' },
    { keys: ['u'], does: 'undo my last comparison' },
    { keys: [], shown: ['Ctrl ⏎'], does: 'save and go on to the next pair' },
    { keys: [], shown: ['Esc'], does: 'leave the reason, so that single keys work again' },
    { keys: ['?'], does: 'this list', always: true },
  ],
  review: [
    {
      keys: ['1', '2', '3', '4', '5', '6'],
      shown: ['1 to 6'],
      does: 'choose a credibility and go on to the reason',
    },
    { keys: ['a'], does: 'abstain and go on to the reason' },
    {
      keys: [],
      shown: ['Ctrl Enter'],
      does: 'in the reason: send, and the next claim comes; Enter alone begins a new line',
    },
    { keys: ['s'], does: 'skip this claim for now' },
    { keys: ['o'], does: 'open the claim’s own page' },
    { keys: ['?'], does: 'this list', always: true },
  ],
  reader: [
    { keys: [], shown: ['Tab'], does: 'to the text, the cards, the buttons' },
    { keys: [], shown: ['←', '↑', '→', '↓'], does: 'move through the text; with Ctrl or Alt by words' },
    { keys: [], shown: ['Shift', '→'], does: 'select words' },
    { keys: ['c'], does: 'claim of the selected words; while a claim is open, add them to it' },
    { keys: ['n'], does: 'note on the selected words' },
    { keys: ['j'], does: 'next card' },
    { keys: ['k'], does: 'previous card' },
    { keys: [], shown: ['Enter'], does: 'open the card, or what is focused' },
    { keys: [], shown: ['Ctrl', 'Enter'], does: 'save what is being written' },
    { keys: ['Escape'], shown: ['Esc'], does: 'give up the selection, close the card', always: true },
    { keys: ['?'], does: 'this list' },
  ],
} as const satisfies Record<string, readonly KeyRow[]>

/** A screen that has keys of its own. */
export type KeyScope = keyof typeof keyTable

/** What each key of a screen does there; a key may do nothing for want of a right. */
export type KeyHandlers<S extends KeyScope> = Record<
  (typeof keyTable)[S][number]['keys'][number],
  (() => void) | undefined
>

/** The keys of a screen that work also while single keys are switched off. */
export function keysAlwaysOn(scope: KeyScope): readonly string[] {
  const rows: readonly KeyRow[] = keyTable[scope]
  return rows.filter(({ always }) => always).flatMap(({ keys }) => keys)
}
