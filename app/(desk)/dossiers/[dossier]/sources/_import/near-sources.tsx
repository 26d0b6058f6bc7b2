import { Fragment } from 'react'
import { Button } from '@/app/_ui/button'
import { Checkbox } from '@/app/_ui/checkbox'
import { rich } from '@/app/_ui/rich'
import type { NearSource } from '@/lib/services/sources/read-article'
import { say } from '@/lib/words/say'
import { nearSourceWords } from '@/lib/words/sources/near'

/** The agency that the new source is said to have its text from, and a way to fill it in. */
export interface AgencyChoice {
  agency: string
  take: (agency: string) => void
}

/**
 * The sources that hold nearly this text, each beside it with what differs. That they were seen goes with the form; where a
 * source is added (`agency`), one can say that both took it from the agency.
 */
export function NearSources(props: { sources: string; near: readonly NearSource[]; agency?: AgencyChoice }) {
  const { sources, near, agency } = props
  if (near.length === 0) return null
  return (
    <section aria-label={nearSourceWords.nearlyTheSame} className="mb-3 space-y-3 rounded-md bg-diff px-3 py-2">
      {near.map((source, index) => (
        <article key={source.captureId} aria-label={source.headline} className="space-y-2">
          <input type="hidden" name="seenBeside[]" value={source.captureId} />
          <p>{heldIn(sources, source)}</p>
          <details open={index === 0}>
            <summary className="cursor-pointer">{nearSourceWords.whatDiffers}</summary>
            <p className="mt-1 text-xs text-soft">{nearSourceWords.onlyHereIsMarked}</p>
            <div className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-3 sm:grid-cols-2">
              <Side label={nearSourceWords.thisText} pieces={source.here} />
              <Side label={say(nearSourceWords.otherText, { headline: source.headline })} pieces={source.there} />
            </div>
          </details>
          {agency && <SharedAgency source={source} choice={agency} />}
        </article>
      ))}
    </section>
  )
}

function heldIn(sources: string, { key, headline, outlet, agency, share, shareOfTheirs }: NearSource) {
  const by =
    outlet && agency
      ? say(nearSourceWords.byBoth, { outlet, agency })
      : outlet
        ? say(nearSourceWords.byOutlet, { outlet })
        : agency
          ? say(nearSourceWords.byAgency, { agency })
          : ''
  // A short text within a longer one is told from its side.
  const isWithin = share >= shareOfTheirs || share > 0.5
  return rich(isWithin ? nearSourceWords.theDossierNearlyHolds : nearSourceWords.thisTextHolds, {
    share: `${Math.round((isWithin ? share : shareOfTheirs) * 100)} %`,
    link: (text) => (
      <a href={`${sources}/${key}`} target="_blank" rel="noreferrer" className="link">
        {text}
      </a>
    ),
    headline: <bdi>{headline}</bdi>,
    unseen: (text) => <span className="sr-only">{text}</span>,
    by: <bdi>{by}</bdi>,
  })
}

function Side({ label, pieces }: { label: string; pieces: NearSource['here'] }) {
  return (
    <section aria-label={label} className="min-w-0">
      <h3 className="mb-1 text-xs font-semibold wrap-break-word" dir="auto">
        {label}
      </h3>
      {/* Scrolled by keyboard, too. */}
      <div
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        dir="auto"
        className="max-h-80 overflow-y-auto rounded-md border border-line bg-surface px-3 py-2 font-serif leading-relaxed whitespace-pre-line wrap-break-word"
      >
        {pieces.map(({ text, isShared }, index) =>
          isShared ? (
            text
          ) : (
            <Fragment key={index}>
              <mark className="rounded-sm border-b-2 border-ink bg-diff text-ink">{text.trimEnd()}</mark>
              {text.slice(text.trimEnd().length)}
            </Fragment>
          ),
        )}
      </div>
    </section>
  )
}

function SharedAgency({ source, choice }: { source: NearSource; choice: AgencyChoice }) {
  const { sourceId, headline, agency } = source
  if (agency === null)
    return (
      <Checkbox
        name="sharesAgencyWith[]"
        value={sourceId}
        label={<span dir="auto">{say(nearSourceWords.bothTookIt, { headline })}</span>}
      />
    )
  if (agency === choice.agency.trim()) return <p>{say(nearSourceWords.bothAreOf, { agency })}</p>
  return <Button onClick={() => choice.take(agency)}>{say(nearSourceWords.takeTheAgency, { agency })}</Button>
}
