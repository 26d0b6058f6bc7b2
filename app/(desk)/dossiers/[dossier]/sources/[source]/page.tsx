import type { Metadata } from 'next'
import { beginsWithHeadline } from '@/lib/domain/sources/own-headline'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { readSource, readSourceInput } from '@/lib/services/sources/read-source'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { CaptureText } from './capture-text'
import { threadCard } from './marks'
import { NotesSection } from './notes-section'
import { OtherTexts } from './other-texts'
import { Reader } from './reader'
import { SourceHead } from './source-head'
import { SourceTrail } from './source-trail'
import './highlights.css'

interface Props {
  params: Promise<{ dossier: string; source: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Title and page ask for the same view; it is loaded once. */
const load = cache((path: string, dossier: string, source: string, capture: unknown, claim: unknown) =>
  loadView(path, (caller) => readSource(caller, parseInput(readSourceInput, { dossier, source, capture, claim }))),
)

async function viewOf({ params, searchParams }: Props) {
  const { dossier, source } = await params
  const { capture, claim } = await searchParams
  const path = `/dossiers/${dossier}/sources/${source}`
  return {
    path,
    claimId: typeof claim === 'string' ? claim.toLowerCase() : null,
    ...(await load(path, dossier, source, capture, claim)),
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await viewOf(props)).source.headline }
}

/** A source that is asked for by a key that it had before is shown under the one it has. */
async function leadToPresentKey({ params, searchParams }: Props, key: string): Promise<void> {
  const { dossier, source } = await params
  if (source === key) return
  const query = Object.entries(await searchParams).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  permanentRedirect(`/dossiers/${dossier}/sources/${key}${query.length > 0 ? `?${new URLSearchParams(query)}` : ''}`)
}

export default async function SourcePage(props: Props) {
  const { path, claimId, capture, original, others, threads, ...view } = await viewOf(props)
  await leadToPresentKey(props, view.source.key)
  const isHeadlineInText = beginsWithHeadline(capture.text, view.source.headline)
  return (
    <Reader
      key={capture.id}
      view={{ ...view, threads: threads.map(threadCard) }}
      captureId={capture.id}
      claimId={claimId}
      trail={
        <SourceTrail path={path} dossier={view.dossier.key} source={view.source} capture={capture} can={view.can} />
      }
      head={
        <>
          <OtherTexts path={path} others={others} here={view.claims.length} />
          <SourceHead
            source={view.source}
            capture={capture}
            original={original}
            contradiction={view.contradiction}
            invisible={view.invisible}
            path={path}
            isHeadlineInText={isHeadlineInText}
          />
        </>
      }
      notes={<NotesSection dossierId={view.dossier.id} captureId={capture.id} threads={threads} can={view.can} />}
    >
      <CaptureText text={capture.text} language={capture.language} beginsWithHeadline={isHeadlineInText} />
    </Reader>
  )
}
