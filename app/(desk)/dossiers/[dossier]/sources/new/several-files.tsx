'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from '@/app/_ui/button'
import { say } from '@/lib/words/say'
import { severalFilesWords } from '@/lib/words/sources/several'
import { FileForm } from './file-form'
import { keyOfFile } from './key-of-file'
import { useSeveral } from './use-several'

/** How far the files are: how many are added, and how many a person has still to decide on. */
export interface FilesLeft {
  added: number
  undecided: number
}

/**
 * Files on their way to become sources, one after the other; each with its own preview, details and refusals. `next` draws
 * what else can be done while nothing is being read or added.
 */
export function SeveralFiles(props: {
  dossierId: string
  sources: string
  files: readonly File[]
  isShown: boolean
  next: (left: FilesLeft) => ReactNode
}) {
  const { dossierId, sources, files, isShown, next } = props
  const several = useSeveral(files, isShown)
  const { work, stageOf, counts, isChosen, choose, register, add } = several
  const router = useRouter()
  const summary = useRef<HTMLParagraphElement>(null)
  const wasWorking = useRef(false)
  useEffect(() => {
    // What was pressed is gone with the work: the focus goes on to what came of it.
    if (wasWorking.current && work === null) summary.current?.focus()
    wasWorking.current = work !== null
  }, [work])
  useEffect(() => {
    // The counts in the navigation are of before.
    if (work === null && counts.added > 0) router.refresh()
  }, [work, counts.added, router])
  return (
    <section aria-label={severalFilesWords.severalFiles} hidden={!isShown}>
      <h2>{say(severalFilesWords.filesOnTheirWay, { files: files.length })}</h2>
      <p ref={summary} tabIndex={-1} className="mb-3 text-soft outline-none">
        {say(severalFilesWords.soFar, {
          read: files.length - counts.waiting - counts.reading - counts.refused,
          refused: counts.refused,
          waiting: counts.waiting + counts.reading,
          added: counts.added,
        })}
      </p>
      <ol className="space-y-2">
        {files.map((file) => (
          <FileForm
            key={keyOfFile(file)}
            ref={register(file)}
            dossierId={dossierId}
            sources={sources}
            file={file}
            stage={stageOf(file)}
            isChosen={isChosen(file)}
            isBusy={work !== null}
            onChoose={(isWanted) => choose(file, isWanted)}
            onAdd={() => add([file])}
          />
        ))}
      </ol>
      <Bar files={files.length} several={several}>
        {next({ added: counts.added, undecided: several.chosen.length + counts.waiting })}
      </Bar>
    </section>
  )
}

/** What is being done and how far it is, or what can be done next. */
function Bar(props: { files: number; several: ReturnType<typeof useSeveral>; children: ReactNode }) {
  const { files, several, children } = props
  const { work, counts, chosen, readRest, add, stop } = several
  return (
    <div className="sticky bottom-0 z-10 -mx-4 mt-4 flex flex-wrap items-center gap-2 border-t border-line bg-page px-4 py-3">
      <output className="contents">{work && <Progress files={files} several={several} />}</output>
      {work ? (
        <Button onClick={stop}>{severalFilesWords.cancel}</Button>
      ) : (
        <>
          {chosen.length > 0 && (
            <Button look="main" onClick={() => add(chosen)}>
              {say(severalFilesWords.addFiles, { files: chosen.length })}
            </Button>
          )}
          {chosen.length === 0 && counts.read > 0 && <p>{severalFilesWords.nothingChosen}</p>}
          {counts.waiting > 0 && <Button onClick={readRest}>{severalFilesWords.readTheRest}</Button>}
          {children}
        </>
      )}
    </div>
  )
}

function Progress({ files, several }: { files: number; several: ReturnType<typeof useSeveral> }) {
  const { work, counts, chosen } = several
  const toAdd = counts.added + chosen.length + counts.adding
  const done = work === 'reading' ? files - counts.waiting - counts.reading : counts.added
  const words =
    work === 'reading'
      ? say(severalFilesWords.readOf, { read: done, files })
      : say(severalFilesWords.addedOf, { added: done, files: toAdd })
  return (
    <>
      <progress aria-label={words} max={work === 'reading' ? files : toAdd} value={done} className="h-2 w-40" />
      <span>{words}</span>
    </>
  )
}
