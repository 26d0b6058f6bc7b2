'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { controlId, useForm } from '@/app/_ui/form-context'
import { keptAfter, type ImportedParagraph } from '@/lib/domain/sources/paragraphs'
import type { ArticlePreview } from '@/lib/services/sources/read-article'
import { sourceImportWords } from '@/lib/words/sources/import'
import { say } from '@/lib/words/say'
import { InvisibleNote } from '../invisible-note'
import { EncodingNote } from './encoding-note'
import { NearSources, type AgencyChoice } from './near-sources'
import { PreviewParagraph } from './preview-paragraph'
import { SameText } from './same-text'

/** How many paragraphs are drawn at first; a text of 5 MB can have a hundred thousand. */
const drawnAtFirst = 400

/** How many paragraphs are kept; as the import proposes it, unless somebody decided otherwise. */
export function keptWords(paragraphs: readonly ImportedParagraph[], flipped: ReadonlySet<number> = new Set()): string {
  const all = paragraphs.length
  const kept = keptAfter(paragraphs, flipped).filter(Boolean).length
  const left = all - kept
  return say(sourceImportWords.ofParagraphsAreKept, {
    kept: kept.toLocaleString('en'),
    paragraphs: all.toLocaleString('en'),
    leftOut: left > 0 ? say(sourceImportWords.leftOutOfParagraphs, { paragraphs: left.toLocaleString('en') }) : '',
  })
}

/** What was decided on the paragraphs, as the form sends it. */
export function DecidedFields({ preview, flipped }: { preview: ArticlePreview; flipped: ReadonlySet<number> }) {
  return (
    <>
      <input type="hidden" name="upload.proposal" value={preview.proposal} />
      <input type="hidden" name="upload.flipped" value={[...flipped].join(',')} />
    </>
  )
}

/** What was decided on a text's paragraphs and on how its letters are read, and the ways to decide otherwise. */
interface Deciding {
  flipped: ReadonlySet<number>
  flip: (index: number) => void
  unflip: () => void
  readAs: (encoding: string) => void
  submission: { pending: boolean }
}

/**
 * The second step: every paragraph, those left out too, each with its reason and a way to turn it over. Its heading takes
 * the focus as it appears, but where it is one of several (`isOneOfMany`).
 */
export function PreviewStep(props: {
  sources: string
  preview: ArticlePreview
  incoming: Deciding
  isOneOfMany?: boolean
  agency?: AgencyChoice
}) {
  const { sources, preview, incoming, isOneOfMany = false, agency } = props
  const { flipped, flip, unflip, readAs, submission } = incoming
  const { paragraphs, same, near, isFound, encoding, invisible } = preview
  const [drawn, setDrawn] = useState(drawnAtFirst)
  const { id } = useForm()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isOneOfMany) heading.current?.focus()
  }, [isOneOfMany])
  const kept = keptAfter(paragraphs, flipped)
  return (
    <div>
      <h2 ref={heading} id={controlId(id, 'upload.file')} tabIndex={-1} className="outline-none">
        {sourceImportWords.whatWillBeKept}
      </h2>
      <div className="mt-1 mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-soft">
        <p aria-live="polite">{keptWords(paragraphs, flipped)}</p>
        {flipped.size > 0 && (
          <Button look="quiet" onClick={unflip}>
            {sourceImportWords.asProposed}
          </Button>
        )}
      </div>
      {encoding && <EncodingNote encoding={encoding} pending={submission.pending} onChoose={readAs} />}
      <InvisibleNote counts={invisible} className="mb-3" />
      {same && <SameText sources={sources} same={same} />}
      <NearSources sources={sources} near={near} agency={agency} />
      {!isFound && <p className="mb-3 rounded-md bg-diff px-3 py-2">{sourceImportWords.theArticleCouldNot}</p>}
      <ol aria-label={sourceImportWords.paragraphs} className="divide-y divide-line border-y border-line">
        {paragraphs.slice(0, drawn).map((paragraph, index) => (
          <PreviewParagraph
            key={index}
            number={index + 1}
            paragraph={paragraph}
            kept={kept[index] ?? false}
            isFlipped={flipped.has(index)}
            onFlip={() => flip(index)}
          />
        ))}
      </ol>
      {drawn < paragraphs.length && (
        <p className="mt-3">
          <Button onClick={() => setDrawn(drawn + drawnAtFirst)}>
            {say(sourceImportWords.showMoreOfTheLeft, { paragraphs: (paragraphs.length - drawn).toLocaleString('en') })}
          </Button>
        </p>
      )}
    </div>
  )
}
