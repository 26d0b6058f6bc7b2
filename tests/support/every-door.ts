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
  'admin/people/page.tsx': 'admin',
  'dossiers/page.tsx': 'signed in',
  'dossiers/new/page.tsx': 'signed in',
  'dossiers/[dossier]/page.tsx': 'signed in', // a redirect to a page of the dossier, which decides
  'dossiers/[dossier]/claims.csv/route.ts': 'reader',
  'dossiers/[dossier]/claims/page.tsx': 'reader',
  'dossiers/[dossier]/claims/[claim]/page.tsx': 'reader',
  'dossiers/[dossier]/claims/[claim]/edit/page.tsx': 'editor',
  'dossiers/[dossier]/export/[file]/route.ts': 'reader',
  'dossiers/[dossier]/history/page.tsx': 'reader',
  'dossiers/[dossier]/members/page.tsx': 'reader',
  'dossiers/[dossier]/parties/page.tsx': 'reader',
  'dossiers/[dossier]/parties/[party]/page.tsx': 'reader',
  'dossiers/[dossier]/questions/page.tsx': 'reader',
  'dossiers/[dossier]/questions/[question]/page.tsx': 'reader',
  'dossiers/[dossier]/settings/page.tsx': 'lead',
  'dossiers/[dossier]/sources/page.tsx': 'reader',
  'dossiers/[dossier]/sources/new/page.tsx': 'editor',
  'dossiers/[dossier]/sources/[source]/page.tsx': 'reader',
  'dossiers/[dossier]/sources/[source]/edit/page.tsx': 'editor',
  'dossiers/[dossier]/sources/[source]/captures/new/page.tsx': 'editor',
  'api/auth/[...nextauth]/route.ts': 'anybody',
  'api/health/route.ts': 'anybody',
}

/** Every server action, by its file as above and its name, with the service that it calls and whom that lets in. */
export const everyAction: Record<string, { service: string; opens: Opens }> = {
  'join/[token]/actions.ts accept': { service: 'acceptInvitation', opens: 'anybody' },
  'join/[token]/actions.ts join': { service: 'joinDossier', opens: 'signed in' },
  'account/actions.ts savePassword': { service: 'changePassword', opens: 'signed in' },
  'account/actions.ts declare': { service: 'declareInterest', opens: 'reader' },
  'account/actions.ts withdraw': { service: 'withdrawInterest', opens: 'signed in' },
  'admin/people/actions.ts deactivate': { service: 'deactivatePerson', opens: 'admin' },
  'admin/people/actions.ts reactivate': { service: 'reactivatePerson', opens: 'admin' },
  'admin/people/actions.ts giveAdmin': { service: 'changeAdmin', opens: 'admin' },
  'dossiers/new/actions.ts create': { service: 'createDossier', opens: 'signed in' },
  'dossiers/[dossier]/_judgement/actions.ts rateClaimAction': { service: 'rateClaim', opens: 'editor' },
  'dossiers/[dossier]/_judgement/actions.ts adjudicateClaimAction': { service: 'adjudicateClaim', opens: 'lead' },
  'dossiers/[dossier]/_judgement/actions.ts rateReliabilityAction': { service: 'rateReliability', opens: 'editor' },
  'dossiers/[dossier]/_notes/actions.ts writeNoteAction': { service: 'writeNote', opens: 'editor' },
  'dossiers/[dossier]/_notes/actions.ts editNoteAction': { service: 'editNote', opens: 'editor' },
  'dossiers/[dossier]/_notes/actions.ts resolveNoteAction': { service: 'resolveNote', opens: 'editor' },
  'dossiers/[dossier]/_notes/actions.ts reopenNoteAction': { service: 'reopenNote', opens: 'editor' },
  'dossiers/[dossier]/claims/actions.ts moveTicked': { service: 'moveClaims', opens: 'editor' },
  'dossiers/[dossier]/claims/_form/actions.ts loadChoicesAction': { service: 'claimFormChoices', opens: 'editor' },
  'dossiers/[dossier]/claims/_form/actions.ts findPartiesAction': { service: 'findParties', opens: 'reader' },
  'dossiers/[dossier]/claims/_form/actions.ts draftPartyAction': { service: 'draftParty', opens: 'editor' },
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
  'dossiers/[dossier]/settings/actions.ts configure': { service: 'configureDossier', opens: 'lead' },
  'dossiers/[dossier]/settings/actions.ts saveCamps': { service: 'setCamps', opens: 'lead' },
  'dossiers/[dossier]/sources/[source]/actions.ts draftClaimAction': { service: 'draftClaim', opens: 'editor' },
  'dossiers/[dossier]/sources/[source]/actions.ts writeNoteAction': { service: 'writeNote', opens: 'editor' },
  'dossiers/[dossier]/sources/[source]/actions.ts readClaimCardsAction': { service: 'readClaimCards', opens: 'reader' },
  'dossiers/[dossier]/sources/[source]/edit/actions.ts saveSourceDetails': { service: 'changeSource', opens: 'editor' },
  'dossiers/[dossier]/sources/_import/actions.ts previewText': { service: 'readArticle', opens: 'editor' },
  'dossiers/[dossier]/sources/_import/actions.ts saveNewSource': { service: 'importSource', opens: 'editor' },
  'dossiers/[dossier]/sources/_import/actions.ts saveNewCapture': { service: 'importCapture', opens: 'editor' },
}

/** A file below app/ as the tables name it: route groups are no part of an address. */
export const doorOf = (file: string) => file.replace(/^app\//, '').replaceAll(/\([^)]+\)\//g, '')
