/**
 * Every closed list of words the product uses, each in one place; the database guards the same lists by
 * CHECK constraints of the name `<table>_<column>_known` (a rule test compares the two).
 */

/** Roles in a dossier, weakest first. */
export const roles = ['reader', 'editor', 'lead'] as const
/** A role in a dossier. */
export type Role = (typeof roles)[number]

/** What a party is; only organisations, outlets, agencies and public roles are rated for reliability. */
export const partyKinds = ['person', 'public-role', 'organisation', 'outlet', 'agency', 'group'] as const
/** What a party is. */
export type PartyKind = (typeof partyKinds)[number]

/** The kinds of party that may be rated A to F: never a private person or a loose group. */
export const ratedPartyKinds: readonly PartyKind[] = ['public-role', 'organisation', 'outlet', 'agency']

/** Colours a camp may take; each has a light and a dark value in the style sheet. */
export const campColours = ['un', 'go', 'op', 'mo', 'pr', 'fg'] as const

/** What a claim is. */
export const claimKinds = [
  'occurrence',
  'figure',
  'policy',
  'denial',
  'prediction',
  'intention',
  'opinion',
  'analysis',
  'naming',
] as const
/** What a claim is. */
export type ClaimKind = (typeof claimKinds)[number]

/** Kinds that take no credibility rating (rule 5): nothing in them could be true or false yet. */
export const unratedKinds: readonly ClaimKind[] = ['prediction', 'intention', 'opinion', 'naming']

/** Where a claim stands in the desk's work. */
export const claimStatuses = ['draft', 'in-review', 'reviewed', 'retired'] as const
/** Where a claim stands in the desk's work. */
export type ClaimStatus = (typeof claimStatuses)[number]

/** Whether it was said, apart from whether it is true. */
export const attributions = ['as-reported', 'seen-at-origin', 'disputed'] as const
/** Whether it was said, apart from whether it is true. */
export type Attribution = (typeof attributions)[number]

/** How a date is known. */
export const dateBases = ['stated', 'relative', 'inferred'] as const
/** How a date is known. */
export type DateBasis = (typeof dateBases)[number]

/** How the first step of a chain knows what it says. */
export const knowledges = ['saw', 'counted', 'decided', 'issued', 'took part', 'was told', 'not stated'] as const
/** How the first step of a chain knows what it says. */
export type Knowledge = (typeof knowledges)[number]

/** In what manner a chain step gives what it gives. */
export const manners = [
  'direct-quote',
  'translation',
  'paraphrase',
  'document',
  'footage',
  'own-observation',
  'own-voice',
  'anonymous',
  'relayed',
  'published',
] as const
/** In what manner a chain step gives what it gives. */
export type Manner = (typeof manners)[number]

/** Whose words the statement of a claim has (rule 12): ours, or still those of the article. */
export const statementOwners = ['ours', 'article'] as const
/** Whose words the statement of a claim has. */
export type StatementOwner = (typeof statementOwners)[number]

/** What a person decides about a suggestion (rule 14). */
export const suggestionDecisions = ['accepted', 'edited', 'dismissed'] as const
/** What a person decides about a suggestion. */
export type SuggestionDecision = (typeof suggestionDecisions)[number]

/** How files say whether a claim was suggested: as it was read, or changed before it was accepted. */
export const suggestedWords = ['yes', 'edited', 'no'] as const

/** What a figure counts, in time. */
export const countKinds = ['cumulative', 'single-event', 'period', 'level', 'share'] as const
/** What a figure counts, in time. */
export type CountKind = (typeof countKinds)[number]
/** How a figure was arrived at. */
export const figureBases = ['counted', 'estimated', 'thought', 'predicted', 'not-stated'] as const
/** How a figure was arrived at. */
export type FigureBasis = (typeof figureBases)[number]
/** How a figure's as-of date is known. */
export const asOfBases = ['stated', 'inferred'] as const
/** How a figure's as-of date is known. */
export type AsOfBasis = (typeof asOfBases)[number]

/** What the machine asks in a dossier's queue. */
export const askKinds = ['question', 'link', 'contradiction', 'name', 'agency'] as const
/** What the machine asks in a dossier's queue. */
export type AskKind = (typeof askKinds)[number]
/** What people decide about what the machine asks. */
export const askDecisions = ['accepted', 'dismissed'] as const
/** What people decide about what the machine asks. */
export type AskDecision = (typeof askDecisions)[number]

/** What a question asks. */
export const questionKinds = ['figure', 'choice', 'yes-no', 'when', 'open'] as const
/** What a question asks. */
export type QuestionKind = (typeof questionKinds)[number]

/** What a claim does to its question. */
export const stances = ['asserts', 'denies', 'implies', 'says-unknown', 'declines'] as const
/** What a claim does to its question. */
export type Stance = (typeof stances)[number]

/** What an editor says of two claims. */
export const linkTypes = ['contradicts', 'corroborates', 'repeats', 'updates', 'qualifies', 'replies-to'] as const
/** What an editor says of two claims. */
export type LinkType = (typeof linkTypes)[number]
/** Link types that read the same from both ends. */
export const mutualLinkTypes: readonly LinkType[] = ['contradicts', 'corroborates']

/** How sure the editor is of a link. */
export const confidences = ['high', 'medium', 'low'] as const

/** Admiralty reliability, A best; F cannot be judged and counts as missing. */
export const reliabilityGrades = ['A', 'B', 'C', 'D', 'E', 'F'] as const
/** Admiralty reliability. */
export type ReliabilityGrade = (typeof reliabilityGrades)[number]

/** What a capture's words are: only article words stand in quotation marks. */
export const textNatures = ['article', 'translation', 'digest'] as const
/** What a capture's words are. */
export type TextNature = (typeof textNatures)[number]

/** How a capture came to us. */
export const captureMethods = [
  'digest',
  'original',
  'pasted',
  'uploaded-text',
  'uploaded-html',
  'uploaded-document',
  'fetched',
] as const

/** What a server's robots.txt said of a page that was fetched. */
export const robotsAnswers = ['allows', 'asks not to', 'cannot be read'] as const
/** What a server's robots.txt said. */
export type RobotsAnswer = (typeof robotsAnswers)[number]

/** What an outlet did to its item afterwards. */
export const noticeKinds = ['corrected', 'retracted'] as const
/** What an outlet did to its item. */
export type NoticeKind = (typeof noticeKinds)[number]

/** What ties a person to a party, so that ratings there are not counted. */
export const interestKinds = ['works for', 'campaigns with'] as const
/** What ties a person to a party. */
export type InterestKind = (typeof interestKinds)[number]

/** Grounds on which two claims may be called independent (rule 3). */
export const independenceGrounds = [
  'different-witnesses',
  'no-shared-material',
  'no-shared-relay',
  'no-shared-funding-or-command',
  'neither-echoes',
] as const
/** A ground on which two claims may be called independent. */
export type IndependenceGround = (typeof independenceGrounds)[number]

/** Grounds of independence as people say them. */
export const groundWords: Record<IndependenceGround, string> = {
  'different-witnesses': 'different witnesses',
  'no-shared-material': 'no shared material',
  'no-shared-relay': 'no shared relay',
  'no-shared-funding-or-command': 'no shared funding or command',
  'neither-echoes': 'neither echoes the other',
}

/** Why a claim has no origin that could be counted (product.md, rule 3). */
export const noOrigins = ['not-recorded', 'unnamed', 'own-voice', 'cited', 'hearsay', 'not-stated', 'disputed'] as const
/** What a reading of two figures says besides its kind (product.md, rule 2). */
export const readingNotes = ['same-figure', 'order-unknown', 'lowered', 'approximate', 'part-of-whole'] as const
