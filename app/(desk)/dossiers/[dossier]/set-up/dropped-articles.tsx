'use client'

import { useCallback, useState } from 'react'
import { announce } from '@/app/_ui/announce'
import { Button } from '@/app/_ui/button'
import { buttonClass } from '@/app/_ui/button-class'
import { LinkButton } from '@/app/_ui/link-button'
import { acceptedEndings } from '@/lib/domain/sources/upload-kind'
import { setUpWords } from '@/lib/words/dossiers/set-up'
import { tooManyFiles } from '../sources/_import/upload-of'
import { useFileDrop } from '../sources/_import/use-file-drop'
import { SeveralFiles } from '../sources/new/several-files'

/**
 * The ways to add articles: files dropped anywhere on the page, or chosen, become sources here, each after it was looked at;
 * texts and addresses have a page of their own. Files that come later join those that are here.
 */
export function DroppedArticles({ dossierId, home, isFirst }: { dossierId: string; home: string; isFirst: boolean }) {
  const [files, setFiles] = useState<readonly File[]>([])
  const [fault, setFault] = useState<string | null>(null)
  const take = useCallback(
    (more: readonly File[]) => {
      const all = [...files, ...more]
      const tooMany = tooManyFiles(all)
      setFault(tooMany)
      if (tooMany) announce(tooMany)
      else setFiles(all)
    },
    [files],
  )
  const isOver = useFileDrop(take)
  return (
    <>
      <div
        className={`mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border border-dashed px-4 py-3 ${isOver ? 'border-act bg-tint' : 'border-edge'}`}
      >
        <FilePicker isMain={isFirst && files.length === 0} onChoose={take} />
        <LinkButton href={`${home}/sources/new?then=set-up`}>{setUpWords.addTextOrAddress}</LinkButton>
        <p className="min-w-0 text-soft">{setUpWords.dropFiles}</p>
        {fault && <p className="basis-full font-medium text-conflict">{fault}</p>}
      </div>
      {files.length > 0 && (
        <div className="mt-4">
          <SeveralFiles
            dossierId={dossierId}
            sources={`${home}/sources`}
            files={files}
            isShown
            next={({ undecided }) =>
              undecided === 0 && <Button onClick={() => setFiles([])}>{setUpWords.clearTheList}</Button>
            }
          />
        </div>
      )}
    </>
  )
}

/** A button that opens the browser's own dialog; what is chosen goes at once, so that the next choice begins empty. */
function FilePicker({ isMain, onChoose }: { isMain: boolean; onChoose: (files: readonly File[]) => void }) {
  return (
    <label
      className={buttonClass(
        isMain ? 'main' : 'plain',
        'cursor-pointer has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-act',
      )}
    >
      <input
        type="file"
        multiple
        accept={acceptedEndings}
        className="sr-only"
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])])
          target.value = ''
        }}
      />
      {setUpWords.chooseFiles}
    </label>
  )
}
