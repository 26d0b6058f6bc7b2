'use client'

import { useEffect, useMemo, useState } from 'react'
import { announce } from '@/app/_ui/announce'
import { blankDraft, type AnchorDraft, type ClaimDraft } from '@/lib/domain/claims/draft'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { offerId } from '@/lib/domain/offers/offer-id'
import { readerWords } from '@/lib/words/sources/reader'
import { suggestionWords } from '@/lib/words/sources/suggestions'
import { loadChoicesAction } from '../../claims/_form/actions'
import { ClaimForm } from '../../claims/_form/claim-form'
import { readWordsAction } from './_suggestions/actions'
import type { ReaderMatter } from './marks'
import { saveClaim } from './save-claim'

interface Props {
  captureId: string
  anchors: readonly AnchorDraft[]
  view: ReaderMatter
  onWords: (words: readonly AnchorDraft[]) => void
  /** What the form begins with where a suggestion is changed. */
  suggestion?: ClaimDraft
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
  const { captureId, anchors, suggestion, view } = props
  const { dossier, source } = view
  const [vocabulary, setVocabulary] = useState<ClaimVocabulary | string | null>(null)
  const [words] = useState(suggestion || anchors.length !== 1 ? null : (anchors[0] ?? null))
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
  const { vocabulary, read, captureId, anchors, suggestion, view, onWords, onSaved, onEdited, onClose } = props
  const { dossier, source } = view
  const [first] = useState(anchors)
  const initial = useMemo(() => {
    if (suggestion) return suggestion
    const { agency, outlet } = vocabulary
    return { ...blankDraft({ agency: agency ?? source.agency, outlet: outlet ?? source.outlet }, first), ...read }
  }, [vocabulary, read, source, first, suggestion])
  return (
    <ClaimForm
      mode="draft"
      initial={initial}
      keepAs={captureId}
      captures={source.captures}
      vocabulary={vocabulary}
      selected={anchors}
      source={source}
      claims={`/dossiers/${dossier.key}/claims`}
      onWords={onWords}
      onCancel={onClose}
      action={(fields, { offer }) => saveClaim(fields, { dossierId: dossier.id, sourceId: source.id, offer })}
      onSaved={(saved) => {
        if (saved.offer) return onEdited(offerId(saved.offer), saved.actionId)
        if (saved.isOfferGone) announce(suggestionWords.goneWhileEdited)
        onSaved(saved.claimId)
      }}
    />
  )
}
