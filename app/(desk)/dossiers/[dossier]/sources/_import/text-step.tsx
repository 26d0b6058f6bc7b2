import { Field } from '@/app/_ui/field'
import { TextArea } from '@/app/_ui/text-area'
import { useForm } from '@/app/_ui/form-context'
import { acceptedEndings } from '@/lib/domain/sources/upload-kind'
import { FilesInput } from '@/app/_ui/file-input'
import { sourceImportWords } from '@/lib/words/sources/import'
import type { FetchPolicy } from '@/lib/domain/sources/fetch-policy'
import { AddressField } from './address-field'
import type { useImport } from './use-import'

const ways = [
  { way: 'pasted', label: sourceImportWords.pasteTheText },
  { way: 'uploaded', label: sourceImportWords.uploadAFile },
  { way: 'fetched', label: sourceImportWords.giveAnAddress },
] as const

type Giving = Pick<ReturnType<typeof useImport>, 'upload' | 'give' | 'question'>

/**
 * The first step: the text itself, pasted, as a file (or several, where the form takes them) or by its address. What was
 * given another way stays.
 */
export function TextStep(props: { fetches: FetchPolicy; incoming: Giving; takesSeveral: boolean }) {
  const { upload, give } = props.incoming
  const { id } = useForm()
  return (
    <div className="space-y-3">
      <fieldset>
        <legend className="sr-only">{sourceImportWords.howTheTextComesIn}</legend>
        <div className="flex flex-wrap gap-1.5">
          {ways.map(({ way, label }) => (
            <label
              key={way}
              className="inline-flex min-h-8 items-center gap-2 rounded-full border border-line px-3 has-[:checked]:border-ink has-[:checked]:font-semibold has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-act"
            >
              <input
                type="radio"
                name={`${id}-way`}
                checked={upload.way === way}
                onChange={() => give({ way })}
                className="size-3.5 accent-act outline-none"
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <WayGiven {...props} />
    </div>
  )
}

function WayGiven({ fetches, incoming, takesSeveral }: Parameters<typeof TextStep>[0]) {
  const { upload, give, question } = incoming
  if (upload.way === 'fetched')
    return <AddressField fetches={fetches} upload={upload} give={give} question={question} />
  return upload.way === 'pasted' ? (
    <Field
      name="upload.file"
      label={sourceImportWords.theText}
      required
      hint={sourceImportWords.headlineStandfirstAndCaptions}
    >
      <TextArea
        name={undefined}
        rows={16}
        value={upload.text}
        onChange={(event) => give({ text: event.target.value })}
        className="max-h-[60dvh] min-h-72 font-serif text-md leading-relaxed"
      />
    </Field>
  ) : (
    <Field
      name="upload.file"
      label={sourceImportWords.theFile}
      required
      hint={
        <>
          {takesSeveral && sourceImportWords.severalAtOnce} {sourceImportWords.aTextMarkdownOrHtml}
        </>
      }
    >
      <FilesInput
        accept={acceptedEndings}
        multiple={takesSeveral}
        files={upload.files}
        onChoose={(files) => give({ files })}
      />
    </Field>
  )
}
