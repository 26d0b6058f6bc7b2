/**
 * Whom a door opens for: everybody, whoever is signed in, the members of a dossier from a role upwards, the admins
 * of the instance.
 */
export type Opens = 'anybody' | 'signed in' | 'reader' | 'editor' | 'lead' | 'admin'

/**
 * Every page and route of app/, by its file without app/ and what stands in brackets, and whom it opens for. A file
 * that is not here fails tests/rules/doors.test.ts.
 */
export const everyRoute: Record<string, Opens> = {
  'page.tsx': 'signed in',
  'sign-in/page.tsx': 'anybody',
  'join/[token]/page.tsx': 'anybody',
  'account/page.tsx': 'signed in',
  'account/second-factor/page.tsx': 'signed in',
  'admin/history/page.tsx': 'admin',
  'admin/people/page.tsx': 'admin',
  'inbox/page.tsx': 'signed in',
  'dossiers/page.tsx': 'signed in',
  'dossiers/new/page.tsx': 'signed in',
  'dossiers/[dossier]/page.tsx': 'reader',
  'dossiers/[dossier]/claims.csv/route.ts': 'reader',
  'dossiers/[dossier]/asks/page.tsx': 'editor',
  'dossiers/[dossier]/claims/page.tsx': 'reader',
  'dossiers/[dossier]/claims/[claim]/page.tsx': 'reader',
  'dossiers/[dossier]/claims/[claim]/edit/page.tsx': 'editor',
  'dossiers/[dossier]/claims/import/page.tsx': 'editor',
  'dossiers/[dossier]/compare/page.tsx': 'editor',
  'dossiers/[dossier]/compare/[question]/page.tsx': 'editor',
  'dossiers/[dossier]/export/[file]/route.ts': 'reader',
  'dossiers/[dossier]/history/page.tsx': 'reader',
  'dossiers/[dossier]/members/page.tsx': 'reader',
  'dossiers/[dossier]/method/page.tsx': 'reader',
  'dossiers/[dossier]/parties/page.tsx': 'reader',
  'dossiers/[dossier]/parties/[party]/page.tsx': 'reader',
  'dossiers/[dossier]/questions/page.tsx': 'reader',
  'dossiers/[dossier]/questions/[question]/page.tsx': 'reader',
  'dossiers/[dossier]/review/page.tsx': 'editor',
  'dossiers/[dossier]/set-up/page.tsx': 'editor',
  'dossiers/[dossier]/settings/page.tsx': 'lead',
  'dossiers/[dossier]/sources/page.tsx': 'reader',
  'dossiers/[dossier]/sources/[source]/original/route.ts': 'reader',
  'dossiers/[dossier]/sources/new/page.tsx': 'editor',
  'dossiers/[dossier]/sources/[source]/page.tsx': 'reader',
  'dossiers/[dossier]/sources/[source]/edit/page.tsx': 'editor',
  'dossiers/[dossier]/sources/[source]/captures/new/page.tsx': 'editor',
  'dossiers/[dossier]/sources/[source]/notices/new/page.tsx': 'editor',
  'api/auth/[...nextauth]/route.ts': 'anybody',
  'api/busy/route.ts': 'anybody',
  'api/health/route.ts': 'anybody',
  'api/metrics/route.ts': 'anybody', // who has the token of the instance; 404 without one
}

/** Every server action, by its file as above and its name, with the service that it calls and whom that lets in. */
export const everyAction: Record<string, { service: string; opens: Opens }> = {
  'join/[token]/actions.ts accept': { service: 'acceptInvitation', opens: 'anybody' },
  'join/[token]/actions.ts join': { service: 'joinDossier', opens: 'signed in' },
  'account/actions.ts savePassword': { service: 'changePassword', opens: 'signed in' },
  'account/actions.ts signOutThere': { service: 'endOwnSession', opens: 'signed in' },
  'account/actions.ts signOutEverywhere': { service: 'endAllSessions', opens: 'signed in' },
  'account/actions.ts declare': { service: 'declareInterest', opens: 'reader' },
  'account/actions.ts withdraw': { service: 'withdrawInterest', opens: 'signed in' },
  'account/second-factor/actions.ts begin': { service: 'beginSecondFactor', opens: 'signed in' },
  'account/second-factor/actions.ts confirm': { service: 'confirmSecondFactor', opens: 'signed in' },
  'account/second-factor/actions.ts renew': { service: 'renewRecoveryCodes', opens: 'signed in' },
  'account/second-factor/actions.ts turnOff': { service: 'turnOffSecondFactor', opens: 'signed in' },
  'admin/people/actions.ts deactivate': { service: 'deactivatePerson', opens: 'admin' },
  'admin/people/actions.ts reactivate': { service: 'reactivatePerson', opens: 'admin' },
  'admin/people/actions.ts giveAdmin': { service: 'changeAdmin', opens: 'admin' },
  'admin/people/actions.ts removeFactor': { service: 'removeSecondFactor', opens: 'admin' },
  'admin/people/actions.ts letTryAgain': { service: 'liftLock', opens: 'admin' },
  'admin/people/actions.ts giveOpeningRight': { service: 'changeOpeningRight', opens: 'admin' },
  'admin/people/actions.ts endLink': { service: 'endInvitation', opens: 'admin' },
  // Of those, whoever an admin gave the right: tests/integration/services/people/change-opening-right.test.ts.
  'dossiers/new/actions.ts create': { service: 'createDossier', opens: 'signed in' },
  'dossiers/[dossier]/_judgement/actions.ts rateClaimAction': { service: 'rateClaim', opens: 'editor' },
  'dossiers/[dossier]/_judgement/actions.ts adjudicateClaimAction': { service: 'adjudicateClaim', opens: 'lead' },
  'dossiers/[dossier]/_judgement/actions.ts rateReliabilityAction': { service: 'rateReliability', opens: 'editor' },
  'dossiers/[dossier]/_notes/actions.ts writeNoteAction': { service: 'writeNote', opens: 'editor' },
  'dossiers/[dossier]/_notes/actions.ts editNoteAction': { service: 'editNote', opens: 'editor' },
  'dossiers/[dossier]/_notes/actions.ts resolveNoteAction': { service: 'resolveNote', opens: 'editor' },
  'dossiers/[dossier]/_notes/actions.ts reopenNoteAction': { service: 'reopenNote', opens: 'editor' },
  'dossiers/[dossier]/_notes/actions.ts listMentionableAction': { service: 'listMentionable', opens: 'editor' },
  'inbox/actions.ts openMentionAction': { service: 'markMentionsSeen', opens: 'signed in' },
  'inbox/actions.ts markAllSeenAction': { service: 'markMentionsSeen', opens: 'signed in' },
  'dossiers/[dossier]/claims/actions.ts moveTicked': { service: 'moveClaims', opens: 'editor' },
  'dossiers/[dossier]/claims/_form/actions.ts loadChoicesAction': { service: 'claimFormChoices', opens: 'reader' },
  'dossiers/[dossier]/claims/_form/actions.ts findPartiesAction': { service: 'findParties', opens: 'reader' },
  'dossiers/[dossier]/claims/_form/actions.ts draftPartyAction': { service: 'draftParty', opens: 'editor' },
  'dossiers/[dossier]/claims/_form/actions.ts askQuestionAction': { service: 'askQuestion', opens: 'editor' },
  'dossiers/[dossier]/claims/_form/actions.ts draftPlaceAction': { service: 'draftPlace', opens: 'editor' },
  'dossiers/[dossier]/claims/_form/actions.ts draftEventAction': { service: 'draftEvent', opens: 'editor' },
  'dossiers/[dossier]/claims/[claim]/actions.ts moveClaimAction': { service: 'moveClaim', opens: 'editor' },
  'dossiers/[dossier]/claims/[claim]/actions.ts linkClaimsAction': { service: 'linkClaims', opens: 'editor' },
  'dossiers/[dossier]/claims/[claim]/actions.ts removeLinkAction': { service: 'removeLink', opens: 'editor' },
  'dossiers/[dossier]/claims/[claim]/actions.ts findClaimsAction': { service: 'findClaims', opens: 'reader' },
  'dossiers/[dossier]/claims/[claim]/edit/actions.ts editClaimAction': { service: 'editClaim', opens: 'editor' },
  'dossiers/[dossier]/claims/[claim]/edit/actions.ts openClaimAction': { service: 'openClaim', opens: 'editor' },
  'dossiers/[dossier]/members/actions.ts invite': { service: 'inviteMember', opens: 'lead' },
  'dossiers/[dossier]/members/actions.ts withdraw': { service: 'withdrawInvitation', opens: 'lead' },
  'dossiers/[dossier]/members/actions.ts giveRole': { service: 'changeRole', opens: 'lead' },
  'dossiers/[dossier]/members/actions.ts remove': { service: 'removeMember', opens: 'lead' },
  'dossiers/[dossier]/parties/actions.ts addParty': { service: 'draftParty', opens: 'editor' },
  'dossiers/[dossier]/parties/[party]/actions.ts saveParty': { service: 'changeParty', opens: 'lead' },
  'dossiers/[dossier]/questions/actions.ts ask': { service: 'askQuestion', opens: 'editor' },
  'dossiers/[dossier]/questions/actions.ts saveQuestion': { service: 'changeQuestion', opens: 'editor' },
  'dossiers/[dossier]/_grid/actions.ts markSeenAction': { service: 'markSeen', opens: 'reader' },
  'dossiers/[dossier]/claims/[claim]/actions.ts assertIndependenceAction': {
    service: 'assertIndependence',
    opens: 'editor',
  },
  'dossiers/[dossier]/claims/[claim]/actions.ts confirmIndependenceAction': {
    service: 'confirmIndependence',
    opens: 'editor',
  },
  'dossiers/[dossier]/claims/[claim]/actions.ts withdrawIndependenceAction': {
    service: 'withdrawIndependence',
    opens: 'editor',
  },
  'dossiers/[dossier]/claims/[claim]/actions.ts dismissReadingAction': { service: 'dismissReading', opens: 'editor' },
  'dossiers/[dossier]/claims/[claim]/actions.ts callOneOccasionAction': { service: 'callOneOccasion', opens: 'editor' },
  'dossiers/[dossier]/claims/[claim]/actions.ts withdrawOccasionAction': {
    service: 'withdrawOccasion',
    opens: 'editor',
  },
  'dossiers/[dossier]/claims/[claim]/actions.ts markAgainstInterestAction': {
    service: 'markAgainstInterest',
    opens: 'editor',
  },
  'dossiers/[dossier]/claims/[claim]/actions.ts withdrawInterestMarkAction': {
    service: 'withdrawInterestMark',
    opens: 'editor',
  },
  'dossiers/[dossier]/claims/[claim]/actions.ts recordWithdrawalAction': {
    service: 'recordWithdrawal',
    opens: 'editor',
  },
  'dossiers/[dossier]/compare/[question]/actions.ts compareAction': { service: 'compareAnswers', opens: 'editor' },
  'dossiers/[dossier]/compare/[question]/actions.ts withdrawAction': { service: 'withdrawComparison', opens: 'editor' },
  'dossiers/[dossier]/questions/[question]/actions.ts writeFindingAction': { service: 'writeFinding', opens: 'lead' },
  'dossiers/[dossier]/questions/[question]/actions.ts confirmFindingAction': {
    service: 'confirmFinding',
    opens: 'editor',
  },
  'dossiers/[dossier]/sources/[source]/notices/new/actions.ts saveNotice': { service: 'recordNotice', opens: 'editor' },
  'dossiers/[dossier]/_claims/actions.ts answerQuestionAction': { service: 'answerQuestion', opens: 'editor' },
  // A new camp takes a lead: tests/integration/services/parties/draft-speakers.test.ts.
  'dossiers/[dossier]/set-up/actions.ts draftSpeakersAction': { service: 'draftSpeakers', opens: 'editor' },
  'dossiers/[dossier]/set-up/actions.ts acceptCertainOfArticleAction': {
    service: 'acceptCertainSuggestions',
    opens: 'editor',
  },
  'dossiers/[dossier]/set-up/actions.ts undoCertainAction': { service: 'undoSuggestions', opens: 'editor' },
  'dossiers/[dossier]/settings/actions.ts configure': { service: 'configureDossier', opens: 'lead' },
  'dossiers/[dossier]/settings/actions.ts saveCamps': { service: 'setCamps', opens: 'lead' },
  'dossiers/[dossier]/sources/[source]/_acts/actions.ts splitClaimAction': { service: 'splitClaim', opens: 'editor' },
  'dossiers/[dossier]/sources/[source]/_acts/actions.ts suggestLinksAction': {
    service: 'suggestLinks',
    opens: 'editor',
  },
  'dossiers/[dossier]/sources/[source]/actions.ts draftClaimAction': { service: 'draftClaim', opens: 'editor' },
  'dossiers/[dossier]/sources/[source]/actions.ts writeNoteAction': { service: 'writeNote', opens: 'editor' },
  'dossiers/[dossier]/sources/[source]/actions.ts readClaimCardsAction': { service: 'readClaimCards', opens: 'reader' },
  'dossiers/[dossier]/sources/[source]/_suggestions/actions.ts listSuggestionsAction': {
    service: 'listSuggestions',
    opens: 'editor',
  },
  'dossiers/[dossier]/sources/[source]/_suggestions/actions.ts openSuggestionAction': {
    service: 'openSuggestion',
    opens: 'editor',
  },
  'dossiers/[dossier]/sources/[source]/_suggestions/actions.ts readWordsAction': {
    service: 'readWords',
    opens: 'editor',
  },
  'dossiers/[dossier]/sources/[source]/_suggestions/actions.ts acceptSuggestionAction': {
    service: 'acceptSuggestion',
    opens: 'editor',
  },
  'dossiers/[dossier]/sources/[source]/_suggestions/actions.ts acceptEditedSuggestionAction': {
    service: 'acceptEditedSuggestion',
    opens: 'editor',
  },
  'dossiers/[dossier]/sources/[source]/_suggestions/actions.ts acceptCertainSuggestionsAction': {
    service: 'acceptCertainSuggestions',
    opens: 'editor',
  },
  'dossiers/[dossier]/sources/[source]/_suggestions/actions.ts dismissSuggestionAction': {
    service: 'dismissSuggestion',
    opens: 'editor',
  },
  'dossiers/[dossier]/sources/[source]/_suggestions/actions.ts undoSuggestionsAction': {
    service: 'undoSuggestions',
    opens: 'editor',
  },
  'dossiers/[dossier]/asks/actions.ts acceptQuestionAction': { service: 'acceptQuestion', opens: 'editor' },
  'dossiers/[dossier]/asks/actions.ts acceptLinkAction': { service: 'acceptLink', opens: 'editor' },
  'dossiers/[dossier]/asks/actions.ts acceptAgencyAction': { service: 'acceptAgency', opens: 'editor' },
  'dossiers/[dossier]/asks/actions.ts dismissAskAction': { service: 'dismissAsk', opens: 'editor' },
  'dossiers/[dossier]/asks/actions.ts undoAskAction': { service: 'undoAsk', opens: 'editor' },
  'dossiers/[dossier]/asks/actions.ts skipAskAction': { service: 'skipAsk', opens: 'editor' },
  'dossiers/[dossier]/asks/actions.ts unskipAsksAction': { service: 'unskipAsks', opens: 'editor' },
  'dossiers/[dossier]/sources/[source]/edit/actions.ts saveSourceDetails': { service: 'changeSource', opens: 'editor' },
}

/** Every route that takes in a text or a file, by its file as above, with its service and whom that lets in. */
export const everyUpload: Record<string, { service: string; opens: Opens }> = {
  'api/uploads/fetch-address/route.ts': { service: 'fetchAddress', opens: 'editor' },
  'api/uploads/preview-text/route.ts': { service: 'readArticle', opens: 'editor' },
  'api/uploads/save-source/route.ts': { service: 'importSource', opens: 'editor' },
  'api/uploads/save-capture/route.ts': { service: 'importCapture', opens: 'editor' },
  'api/uploads/check-claims/route.ts': { service: 'checkClaims', opens: 'editor' },
  'api/uploads/import-claims/route.ts': { service: 'importClaims', opens: 'editor' },
}

/** A file below app/ as the tables name it: route groups are no part of an address. */
export const doorOf = (file: string) => file.replace(/^app\//, '').replaceAll(/\([^)]+\)\//g, '')
