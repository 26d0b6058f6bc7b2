import 'server-only'
import { z } from 'zod'
import { dossierCamps } from '@/lib/data/dossiers/dossiers'
import { listHeadedQuestions } from '@/lib/data/questions/list'
import { readQuestionRows } from '@/lib/data/questions/rows'
import { listDecided } from '@/lib/data/suggestions/decisions'
import { listKnownParties } from '@/lib/data/suggestions/known-parties'
import { listNewestTexts } from '@/lib/data/suggestions/text'
import { authorize, enterDossier, type Viewer } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { addressKey } from '@/lib/domain/input/address-key'
import { speakersOf, type Speakers } from '@/lib/domain/offers/speakers'
import type { Camp } from '@/lib/domain/parties/camps'
import { allowed } from '@/lib/domain/policy'
import { openAsks, type AskList } from '@/lib/services/asks/input/open-asks'
import { certainOf, offersIn, openOffers, type ReadOffers } from '@/lib/services/suggestions/input/read-offers'
import { withNearParties, type SetUpSpeaker } from '@/lib/services/dossiers/input/near-parties'
import { articleView, type SetUpArticle } from '@/lib/services/dossiers/views/set-up-article'

/** A dossier by its key. */
export const showSetUpInput = z.object({ dossier: addressKey })

/** How far a dossier is set up from its articles: read from what is there, and kept nowhere. */
export interface SetUpView {
  dossier: { id: string; key: string }
  articles: SetUpArticle[]
  /** Whether the dossier has more sources than are looked at: those that were added last. */
  areArticlesCut: boolean
  speakers: Omit<Speakers, 'groups'> & { groups: SetUpSpeaker[][] }
  camps: readonly Camp[]
  asks: AskList
  grid: { questions: number; contested: number; isCut: boolean }
  can: Record<'source.add' | 'party.draft' | 'party.manage' | 'dossier.configure' | 'question.ask', boolean>
}

/** Sources that are looked at, those added last: each is read again. */
const mostArticles = 20
/** Questions of which the rows are read. */
const mostQuestions = 50

/**
 * How far a dossier is set up: its articles, who speaks in what is suggested of them and which parties they may be, what of that is certain, which questions
 * its claims would answer, and how many rows of its grid are contested. Refuses: unauthenticated, not-found, forbidden (readers
 * see none), overloaded.
 */
export async function showSetUp(caller: Caller, { dossier }: z.output<typeof showSetUpInput>): Promise<SetUpView> {
  const viewer = await enterDossier(caller, { key: dossier })
  authorize(viewer, 'suggestion.decide')
  const [texts, parties, { camps }] = await Promise.all([
    listNewestTexts(viewer, mostArticles + 1),
    listKnownParties(viewer),
    dossierCamps(viewer),
  ])
  const shown = texts.slice(0, mostArticles)
  const decided = await listDecided(
    viewer,
    shown.map(({ captureId }) => captureId),
  )
  const read: { sourceKey: string; offers: ReadOffers; open: ReadOffers['suggestions']; decided: number }[] = []
  for (const { sourceKey, ...text } of shown) {
    const known = decided.get(text.captureId)
    const offers = await offersIn(text, parties, viewer.personId)
    read.push({ sourceKey, offers, open: known ? openOffers(offers, known) : [], decided: known?.count ?? 0 })
  }
  const said = read.flatMap(({ offers: { source }, open }) =>
    open.map(({ speaker }) => ({ speaker, sourceId: source.sourceId })),
  )
  const speakers = speakersOf(said, parties)
  return {
    dossier: { id: viewer.dossier.id, key: viewer.dossier.key },
    articles: read.map(({ sourceKey, offers, open, decided: count }) =>
      articleView(sourceKey, offers, { open: open.length, decided: count, certain: certainOf(open, offers) }),
    ),
    areArticlesCut: texts.length > shown.length,
    speakers: { ...speakers, groups: await withNearParties(viewer, speakers.groups) },
    camps,
    asks: await openAsks(viewer, ['question']),
    grid: await gridOf(viewer),
    can: allowed(viewer, ['source.add', 'party.draft', 'party.manage', 'dossier.configure', 'question.ask']),
  }
}

async function gridOf(viewer: Viewer): Promise<SetUpView['grid']> {
  const headed = await listHeadedQuestions(viewer, { after: null, limit: mostQuestions + 1 })
  const questions = headed.slice(0, mostQuestions)
  const rows = await readQuestionRows(viewer, questions, null)
  const contested = [...rows.values()].filter(({ reading }) => reading.isContested).length
  return { questions: questions.length, contested, isCut: headed.length > questions.length }
}
