'use client'

import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { LinkButton } from '@/app/_ui/link-button'
import { uploadTo } from '@/app/_ui/upload-to'
import type { FetchPolicy } from '@/lib/domain/sources/fetch-policy'
import type { AddedSource } from '@/lib/services/sources/import-source'
import { setUpWords } from '@/lib/words/dossiers/set-up'
import { severalFilesWords } from '@/lib/words/sources/several'
import { sourceWords } from '@/lib/words/sources/sources'
import { ImportForm } from '../_import/import-form'
import { NewSourceFields } from './new-source-fields'
import { SeveralFiles, type FilesLeft } from './several-files'
import { useNewSource } from './use-new-source'
import { useGo } from '@/app/_ui/use-go'

const saveNewSource = uploadTo<AddedSource>('save-source')

/**
 * Adds a source with its first text and opens it; of several files, each becomes a source. The form stays as it was behind
 * them, and they behind the form. `setUp` is the address that leads back to where somebody sets the dossier up, if they came
 * from there.
 */
export function NewSourceForm(props: { dossierId: string; fetches: FetchPolicy; sources: string; setUp?: string }) {
  const { dossierId, fetches, sources, setUp } = props
  const router = useRouter()
  const go = useGo()
  const source = useNewSource()
  const [files, setFiles] = useState<readonly File[]>([])
  const [isTaken, setTaken] = useState(false)
  const several = useMemo(() => {
    const take = (chosen: readonly File[]) => {
      setFiles(chosen)
      setTaken(true)
    }
    return { take, isTaken }
  }, [isTaken])
  return (
    <>
      <div hidden={isTaken}>
        <ImportForm
          dossierId={dossierId}
          fetches={fetches}
          sources={sources}
          label={sourceWords.newSource}
          saveLabel={sourceWords.saveTheSource}
          save={saveNewSource}
          onSaved={({ sourceKey }) => {
            go(setUp ?? `${sources}/${sourceKey}`)
            router.refresh()
          }}
          onRead={source.takeIn}
          several={several}
          agency={source.agency}
        >
          <NewSourceFields dossierId={dossierId} source={source} />
        </ImportForm>
      </div>
      {files.length > 0 && (
        <SeveralFiles
          dossierId={dossierId}
          sources={sources}
          files={files}
          isShown={isTaken}
          next={(left) => <Onward sources={sources} setUp={setUp} left={left} onBack={() => setTaken(false)} />}
        />
      )}
    </>
  )
}

/** Where to go from several files: on with the set-up, to the sources, or back to the form. */
function Onward(props: { sources: string; setUp?: string; left: FilesLeft; onBack: () => void }) {
  const { sources, setUp, left, onBack } = props
  return (
    <>
      {left.added > 0 && setUp && (
        <LinkButton href={setUp} look={left.undecided > 0 ? 'plain' : 'main'}>
          {setUpWords.goOn}
        </LinkButton>
      )}
      {left.added > 0 && <LinkButton href={sources}>{severalFilesWords.seeTheSources}</LinkButton>}
      <Button onClick={onBack}>{severalFilesWords.chooseOtherFiles}</Button>
    </>
  )
}
