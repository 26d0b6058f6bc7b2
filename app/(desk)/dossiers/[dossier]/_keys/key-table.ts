import { dossierWords } from '@/lib/words/dossiers/dossier'
import { askWords } from '@/lib/words/dossiers/asks'
import { tableWords } from '@/lib/words/claims/table'
import { gridWords } from '@/lib/words/questions/grid'
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
  claims: [
    { keys: ['j'], does: tableWords.goToTheNextClaim },
    { keys: ['k'], does: tableWords.goToTheClaimBefore },
    { keys: ['x'], does: tableWords.tickOrUntickTheClaim },
    { keys: [], shown: ['Enter'], does: tableWords.openTheClaim },
    { keys: ['?'], does: dossierWords.thisList, always: true },
  ],
  grid: [
    { keys: [], shown: ['←', '↑', '→', '↓'], does: gridWords.fromCellToCell },
    { keys: [], shown: ['Home', 'End'], does: gridWords.toTheEndsOfTheRow },
    { keys: [], shown: ['Enter'], does: gridWords.openWhatIsFocused },
    { keys: [], shown: ['Esc'], does: gridWords.closeWhatOpened },
    { keys: ['c'], does: gridWords.copyTheLineOfTheRow },
    { keys: ['n'], does: gridWords.nextChanged },
    { keys: ['p'], does: gridWords.previousChanged },
    { keys: ['?'], does: dossierWords.thisList, always: true },
  ],
  claim: [
    { keys: ['r'], does: dossierWords.rateOrRateAgain },
    { keys: [], shown: [dossierWords.n1To6, 'a'], does: dossierWords.inTheRatingChoose },
    { keys: ['l'], does: dossierWords.linkToAnotherClaim },
    { keys: ['n'], does: dossierWords.writeANote },
    { keys: ['e'], does: 'edit' },
    { keys: ['?'], does: dossierWords.thisList, always: true },
  ],
  // In the dialog of a rating; the list of the claim's keys says so.
  rating: [
    { keys: ['1', '2', '3', '4', '5', '6'], shown: [dossierWords.n1To6], does: dossierWords.chooseACredibility },
    { keys: ['a'], does: dossierWords.abstainAndGo },
  ],
  compare: [
    ...answerScale.map(({ key, words }) => ({ keys: [key] as const, does: words.toLowerCase() })),
    { keys: ['s'], does: dossierWords.skipThisPairForNow },
    { keys: ['u'], does: dossierWords.undoMyLastComparison },
    { keys: [], shown: ['Ctrl ⏎'], does: dossierWords.saveAndGo },
    { keys: [], shown: ['Esc'], does: dossierWords.leaveTheReasonSo },
    { keys: ['?'], does: dossierWords.thisList, always: true },
  ],
  review: [
    {
      keys: ['1', '2', '3', '4', '5', '6'],
      shown: [dossierWords.n1To6],
      does: dossierWords.chooseACredibility,
    },
    { keys: ['a'], does: dossierWords.abstainAndGo },
    {
      keys: [],
      shown: ['Ctrl Enter'],
      does: dossierWords.inTheReasonSend,
    },
    { keys: ['s'], does: dossierWords.skipThisClaimForNow },
    { keys: ['o'], does: dossierWords.openTheClaimsOwnPage },
    { keys: ['?'], does: dossierWords.thisList, always: true },
  ],
  asks: [
    { keys: ['j'], does: askWords.next },
    { keys: ['k'], does: askWords.previous },
    { keys: ['a'], does: askWords.acceptIt },
    { keys: ['x'], does: askWords.dismissIt },
    { keys: ['s'], does: askWords.skipIt },
    { keys: ['z'], does: askWords.undoMine },
    { keys: ['?'], does: dossierWords.thisList, always: true },
  ],
  reader: [
    { keys: [], shown: ['Tab'], does: dossierWords.toTheTextTheCards },
    { keys: [], shown: ['←', '↑', '→', '↓'], does: dossierWords.moveThroughTheText },
    { keys: [], shown: ['Shift', '→'], does: dossierWords.selectWords },
    { keys: ['c'], does: dossierWords.claimOfTheSelected },
    { keys: ['n'], does: dossierWords.noteOnTheWordsOrClaim },
    { keys: ['j'], does: dossierWords.nextCard },
    { keys: ['k'], does: dossierWords.previousCard },
    { keys: ['r'], does: dossierWords.rateTheClaimOfTheCard },
    { keys: ['l'], does: dossierWords.linkTheClaimOfTheCard },
    { keys: ['m'], does: dossierWords.markTheClaimToLink },
    { keys: ['1', '2', '3', '4', '5', '6'], shown: [dossierWords.n1To6], does: dossierWords.linkTheMarkedClaim },
    { keys: ['v'], does: dossierWords.compareTheAnswers },
    { keys: ['d'], does: dossierWords.claimTheNextFigure },
    { keys: [], shown: ['Alt', 'N'], does: dossierWords.inTheFormSaveAndNext },
    { keys: [], shown: ['Alt', 'R'], does: dossierWords.inTheFormSaveAndSubmit },
    { keys: [], shown: ['Alt', 'D'], does: dossierWords.inTheFormNextFigure },
    { keys: [], shown: ['Alt', 'L'], does: dossierWords.inTheFormLeaveOut },
    { keys: ['w'], does: dossierWords.giveTheClaimTheWords },
    { keys: ['s'], does: dossierWords.splitTheClaimOff },
    { keys: ['a'], does: dossierWords.acceptTheSuggestion },
    { keys: ['e'], does: dossierWords.editTheSuggestion },
    { keys: ['x'], does: dossierWords.dismissTheSuggestion },
    { keys: ['p'], does: dossierWords.addTheSpeakerAsAParty },
    { keys: ['z'], does: dossierWords.undoMyLastDecision },
    { keys: [], shown: ['Enter'], does: dossierWords.openTheCardOrWhat },
    { keys: [], shown: ['Ctrl', 'Enter'], does: dossierWords.saveWhatIsBeingWritten },
    { keys: ['Escape'], shown: ['Esc'], does: dossierWords.giveUpTheSelection, always: true },
    { keys: ['?'], does: dossierWords.thisList },
  ],
} as const satisfies Record<string, readonly KeyRow[]>

/** A screen that has keys of its own. */
export type KeyScope = keyof typeof keyTable

/** What each key of a screen does there; a key may do nothing for want of a right. */
export type KeyHandlers<S extends KeyScope> = Record<
  (typeof keyTable)[S][number]['keys'][number],
  (() => void) | undefined
>

/** Every key that a screen or dialog listens to. */
export function keysOn(scope: KeyScope): readonly string[] {
  const rows: readonly KeyRow[] = keyTable[scope]
  return rows.flatMap(({ keys }) => keys)
}

/** The keys of a screen that work also while single keys are switched off. */
export function keysAlwaysOn(scope: KeyScope): readonly string[] {
  const rows: readonly KeyRow[] = keyTable[scope]
  return rows.filter(({ always }) => always).flatMap(({ keys }) => keys)
}
