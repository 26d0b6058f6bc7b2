import { Field } from '@/app/_ui/field'
import { controlId, useForm } from '@/app/_ui/form-context'
import { TextInput } from '@/app/_ui/text-input'
import type { FetchPolicy } from '@/lib/domain/sources/fetch-policy'
import { fetchErrorWords } from '@/lib/words/errors/fetching'
import { say } from '@/lib/words/say'
import { sourceImportWords } from '@/lib/words/sources/import'
import type { RobotsQuestion } from './read-upload'
import type { Upload } from './upload-of'

/** The address of a page that the server fetches; or that this desk fetches none. */
export function AddressField(props: {
  fetches: FetchPolicy
  upload: Upload
  give: (change: Partial<Upload>) => void
  question: RobotsQuestion | null
}) {
  const { fetches, upload, give, question } = props
  const { id } = useForm()
  if (fetches === 'off')
    return (
      <p id={controlId(id, 'upload.address')} tabIndex={-1} className="rounded-md bg-diff px-3 py-2">
        {fetchErrorWords.off}
      </p>
    )
  const hint =
    fetches === 'any'
      ? sourceImportWords.fetchedFromAnywhere
      : say(sourceImportWords.fetchedFromSome, { hosts: fetches.join(', ') })
  return (
    <div className="space-y-3">
      <Field name="upload.address" also={['upload.file']} label={sourceImportWords.theAddress} required hint={hint}>
        <TextInput
          type="url"
          dir="ltr"
          name={undefined}
          value={upload.address}
          onChange={(event) => give({ address: event.target.value, isAskedFor: false })}
          placeholder="https://"
          autoComplete="off"
        />
      </Field>
      <output className="block">
        {question && (
          <div className="space-y-2 rounded-md bg-diff px-3 py-2">
            <p className="wrap-break-word">{questionWords(question)}</p>
            <label className="inline-flex min-h-8 items-center gap-2">
              <input
                type="checkbox"
                checked={upload.isAskedFor}
                onChange={(event) => give({ isAskedFor: event.target.checked })}
                className="size-4 accent-act"
              />
              {sourceImportWords.readItAllTheSame}
            </label>
          </div>
        )}
      </output>
    </div>
  )
}

function questionWords({ host, line }: RobotsQuestion): string {
  return line === null
    ? say(sourceImportWords.robotsCannotBeRead, { host })
    : say(sourceImportWords.robotsAskNotTo, { host, line })
}
