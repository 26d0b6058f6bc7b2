'use client'

import { useEffect, useMemo, useState } from 'react'
import { announce } from '@/app/_ui/announce'
import { blankDraft, type AnchorDraft, type ClaimDraft } from '@/lib/domain/claims/draft'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { sentencesAround, type Paragraph } from '@/lib/domain/drafting/around-words'
import { carryOver } from '@/lib/domain/drafting/carry-over'
import { forNextFigure } from '@/lib/domain/drafting/next-figure'
import { namesSameOccasion } from '@/lib/domain/drafting/same-occasion'
import { offerId } from '@/lib/domain/offers/offer-id'
import { readerWords } from '@/lib/words/sources/reader'
import { suggestionWords } from '@/lib/words/sources/suggestions'
import { loadChoicesAction } from '../../claims/_form/actions'
import { ClaimForm } from '../../claims/_form/claim-form'
import type { SaveHow } from '../../claims/_form/use-claim-form'
import { readWordsAction } from './_suggestions/actions'
import type { ReaderMatter } from './marks'
import { saveClaim, type SavedClaim } from './save-claim'
import type { StartedClaim } from './use-drafting'

interface Props {
  captureId: string
  anchors: readonly AnchorDraft[]
  view: ReaderMatter
  onWords: (words: readonly AnchorDraft[]) => void
  /** What the form begins with where it is not begun on words alone. */
  start?: StartedClaim
  paragraphOf: (words: AnchorDraft) => Paragraph | null
  onSaved: (claimId: string) => void
  onEdited: (offerId: string, actionId: string, goesOn: boolean) => void
  onNextFigure: (draft: ClaimDraft) => void
  onClose: () => void
}

/** What was read of words selected by hand; null where nothing was. */
type ReadWords = Omit<ClaimDraft, 'statement' | 'anchors'> | null

/** The claim form on words of the text, once the dossier's lists are here and what can be read of the words. */
export function ClaimPanel(props: Props) {
  const { captureId, anchors, start, view } = props
  const { dossier, source } = view
  const [vocabulary, setVocabulary] = useState<ClaimVocabulary | string | null>(null)
  const [words] = useState(start || anchors.length !== 1 ? null : (anchors[0] ?? null))
  const [read, setRead] = useState<ReadWords | 'asked'>(words ? 'asked' : null)
  // Before the lists: actions go one after the other, and the form opens with the lists.
  useEffect(() => {
    if (!words) return
    const { start, end } = words
    void readWordsAction({ dossierId: dossier.id, captureId, start, end }).then(
      (result) => setRead(result.ok ? result.value : null),
      () => setRead(null),
    )
  }, [words, dossier.id, captureId])
  useEffect(() => {
    void loadChoicesAction({ dossierId: dossier.id, sourceId: source.id }).then(
      (result) => setVocabulary(result.ok ? result.value : result.message),
      () => setVocabulary(readerWords.theServerCouldNot),
    )
  }, [dossier.id, source.id])
  if (vocabulary === null || read === 'asked') return <output>{readerWords.openingTheForm}</output>
  if (typeof vocabulary === 'string') return <p role="alert">{vocabulary}</p>
  return <Loaded vocabulary={vocabulary} read={read} {...props} />
}

function Loaded(props: Props & { vocabulary: ClaimVocabulary; read: ReadWords }) {
  const { vocabulary, captureId, anchors, start, view, paragraphOf, onWords, onClose } = props
  const { dossier, source } = view
  const initial = useStart(props)
  return (
    <ClaimForm
      mode="draft"
      initial={initial}
      keepAs={captureId}
      captures={source.captures}
      vocabulary={vocabulary}
      selected={anchors}
      source={source}
      paragraphOf={paragraphOf}
      focus={start?.of === 'claim' && initial.kind === 'figure' ? 'figure.words' : undefined}
      claims={`/dossiers/${dossier.key}/claims`}
      onWords={onWords}
      onCancel={onClose}
      action={(fields, { offer }) => saveClaim(fields, { dossierId: dossier.id, sourceId: source.id, offer })}
      onSaved={goOn(props)}
    />
  )
}

/** What the form begins with; what that lacks comes from the last claim, unless it is that claim's next figure. */
function useStart({ vocabulary, read, anchors, start, view, paragraphOf }: Parameters<typeof Loaded>[0]): ClaimDraft {
  const [first] = useState(anchors)
  const { source } = view
  return useMemo(() => {
    const { agency, outlet, last, questions } = vocabulary
    const blank = blankDraft({ agency: agency ?? source.agency, outlet: outlet ?? source.outlet }, first)
    const draft = start?.draft ?? { ...blank, ...read }
    if (!last || start?.of === 'claim' || first.length === 0) return draft
    const around = first.map((words) =>
      sentencesAround(paragraphOf(words) ?? { start: words.start, text: words.exact }, words),
    )
    return carryOver(draft, last, {
      questions,
      isRead: start !== undefined || read !== null,
      isSameOccasion: around.some(namesSameOccasion),
      usualSteps: blank.chain.length - 1,
    })
  }, [vocabulary, read, source, first, start, paragraphOf])
}

/** What comes after a claim is saved. */
function goOn({ onSaved, onEdited, onNextFigure, onClose }: Props) {
  return (saved: SavedClaim, how: SaveHow, draft: ClaimDraft) => {
    const goesOn = how === 'duplicate'
    if (saved.offer) onEdited(offerId(saved.offer), saved.actionId, goesOn)
    else if (how === 'show') onSaved(saved.claimId)
    else if (!goesOn) onClose()
    if (!saved.offer && saved.isOfferGone) announce(suggestionWords.goneWhileEdited)
    if (goesOn) onNextFigure(forNextFigure(draft))
  }
}
