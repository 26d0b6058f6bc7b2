'use client'

import { useEffect, useMemo, useState } from 'react'
import { blankDraft, type AnchorDraft, type ClaimDraft } from '@/lib/domain/claims/draft'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { readerWords } from '@/lib/words/sources/reader'
import { loadChoicesAction } from '../../claims/_form/actions'
import { ClaimForm } from '../../claims/_form/claim-form'
import { acceptEditedSuggestionAction, readWordsAction } from './_suggestions/actions'
import { draftClaimAction } from './actions'
import type { ReaderMatter } from './marks'
import type { OpenedOffer } from './use-drafting'

interface Props {
  captureId: string
  anchors: readonly AnchorDraft[]
  view: ReaderMatter
  onWords: (words: readonly AnchorDraft[]) => void
  /** The suggestion that the form is to change; the form begins with what was read. */
  offer?: OpenedOffer
  onSaved: (claimId: string) => void
  onEdited: (offerId: string, actionId: string) => void
  onClose: () => void
}

/** What was read of words selected by hand; null where nothing was. */
type ReadWords = Omit<ClaimDraft, 'statement' | 'anchors'> | null

/** Nobody waits longer for what may be read of their words, in milliseconds. */
const patience = 1500

/** The claim form on words of the text, once the dossier's lists are here and what can be read of the words. */
export function ClaimPanel(props: Props) {
  const { captureId, anchors, offer, view } = props
  const { dossier, source } = view
  const [vocabulary, setVocabulary] = useState<ClaimVocabulary | string | null>(null)
  const [words] = useState(offer || anchors.length !== 1 ? null : (anchors[0] ?? null))
  const [read, setRead] = useState<ReadWords | 'asked'>(words ? 'asked' : null)
  useEffect(() => {
    void loadChoicesAction({ dossierId: dossier.id, sourceId: source.id }).then(
      (result) => setVocabulary(result.ok ? result.value : result.message),
      () => setVocabulary(readerWords.theServerCouldNot),
    )
  }, [dossier.id, source.id])
  useEffect(() => {
    if (!words) return
    const { start, end } = words
    const asked = readWordsAction({ dossierId: dossier.id, captureId, start, end }).then(
      (result) => (result.ok ? result.value : null),
      () => null,
    )
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))
    void Promise.race([asked, late]).then(setRead)
  }, [words, dossier.id, captureId])
  if (vocabulary === null || read === 'asked') return <output>{readerWords.openingTheForm}</output>
  if (typeof vocabulary === 'string') return <p role="alert">{vocabulary}</p>
  return <Loaded vocabulary={vocabulary} read={read} {...props} />
}

function Loaded(props: Props & { vocabulary: ClaimVocabulary; read: ReadWords }) {
  const { vocabulary, read, captureId, anchors, offer, view, onWords, onSaved, onEdited, onClose } = props
  const { dossier, source } = view
  const [first] = useState(anchors)
  const initial = useMemo(() => {
    if (offer) return offer.draft
    const { agency, outlet } = vocabulary
    return { ...blankDraft({ agency: agency ?? source.agency, outlet: outlet ?? source.outlet }, first), ...read }
  }, [vocabulary, read, source, first, offer])
  const form = {
    mode: 'draft' as const,
    initial,
    keepAs: captureId,
    captures: source.captures,
    vocabulary,
    selected: anchors,
    source,
    claims: `/dossiers/${dossier.key}/claims`,
    onWords,
    onCancel: onClose,
  }
  if (!offer)
    return (
      <ClaimForm
        {...form}
        action={(fields) => draftClaimAction({ ...fields, dossierId: dossier.id, sourceId: source.id })}
        onSaved={({ claimId }) => onSaved(claimId)}
      />
    )
  const place = { dossierId: dossier.id, captureId, start: offer.start, end: offer.end }
  return (
    <ClaimForm
      {...form}
      action={(fields) => acceptEditedSuggestionAction({ ...fields, ...place })}
      onSaved={({ actionId }) => onEdited(offer.id, actionId)}
    />
  )
}
