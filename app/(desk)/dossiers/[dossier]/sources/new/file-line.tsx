import Link from 'next/link'
import type { ReactNode } from 'react'
import { rich } from '@/app/_ui/rich'
import type { Refusal } from '@/app/_ui/use-submission'
import { sizeWords } from '@/lib/domain/input/request-size'
import type { AddedSource } from '@/lib/services/sources/import-source'
import type { ArticlePreview } from '@/lib/services/sources/read-article'
import { say } from '@/lib/words/say'
import { severalFilesWords } from '@/lib/words/sources/several'
import { keptWords } from '../_import/preview-step'
import type { Stage } from './file-turn'

/** A file by its name, whether it is to be added, and how far it is. */
export function FileLine(props: {
  sources: string
  file: File
  stage: Stage
  isChosen: boolean
  onChoose: (isWanted: boolean) => void
  preview: ArticlePreview | null
  added: AddedSource | null
  refusal: Refusal | null
  headline: string
}) {
  const { file, stage, isChosen, onChoose, headline } = props
  const name = <bdi className="font-medium wrap-break-word">{file.name}</bdi>
  const isOffered = stage === 'read' || stage === 'adding'
  return (
    <div className="flex min-w-0 flex-1 basis-40 items-start gap-3">
      <span className="grid w-4 shrink-0 pt-0.5">
        {isOffered && (
          <input
            type="checkbox"
            aria-label={say(severalFilesWords.addThisFile, { file: file.name })}
            checked={isChosen}
            disabled={stage === 'adding'}
            onChange={(event) => onChoose(event.target.checked)}
            className="size-4 accent-act"
          />
        )}
      </span>
      <div className="min-w-0">
        <h3 className="text-base">
          {name} <span className="text-xs font-normal whitespace-nowrap text-soft">{sizeWords(file.size)}</span>
        </h3>
        {isOffered && headline !== '' && (
          <p dir="auto" className="font-serif wrap-break-word">
            {headline}
          </p>
        )}
        <StageWords {...props} />
      </div>
    </div>
  )
}

function StageWords(props: Parameters<typeof FileLine>[0]): ReactNode {
  const { sources, stage, preview, added, refusal, headline } = props
  if (added) {
    const link = (text: ReactNode) => (
      <Link href={`${sources}/${added.sourceKey}`} className="link">
        {text}
      </Link>
    )
    return <p>{rich(severalFilesWords.addedAs, { link, headline: <bdi>{headline}</bdi> })}</p>
  }
  if (stage === 'reading') return <p className="text-soft">{severalFilesWords.reading}</p>
  if (stage === 'adding') return <p className="text-soft">{severalFilesWords.adding}</p>
  return (
    <>
      {refusal && <p className="font-medium text-conflict">{refusalWords(refusal, preview !== null)}</p>}
      {preview && (
        <p className="text-soft">
          {keptWords(preview.paragraphs)} {preview.same && severalFilesWords.itIsThere}
          {!preview.same && preview.near.length > 0 && severalFilesWords.itIsNearlyThere}
        </p>
      )}
      {!refusal && !preview && <p className="text-soft">{severalFilesWords.waiting}</p>}
    </>
  )
}

function refusalWords({ message, fields }: Refusal, isRead: boolean): string {
  const why = Object.values(fields)[0] ?? message
  return say(isRead ? severalFilesWords.notAdded : severalFilesWords.refused, { why })
}
