import { Field } from '@/app/_ui/field'
import { TextArea } from '@/app/_ui/text-area'
import { useForm } from '@/app/_ui/form-context'
import { acceptedEndings } from '@/lib/domain/sources/upload-kind'
import { FileInput } from '@/app/_ui/file-input'
import type { Given } from './upload-of'

const ways = [
  { way: 'pasted', label: 'Paste the text' },
  { way: 'uploaded', label: 'Upload a file' },
] as const

/** The first step: the text itself, pasted or as a file. What was given the other way stays. */
export function TextStep({ given, give }: { given: Given; give: (change: Partial<Given>) => void }) {
  const { id } = useForm()
  return (
    <div className="space-y-3">
      <fieldset>
        <legend className="sr-only">How the text comes in</legend>
        <div className="flex flex-wrap gap-1.5">
          {ways.map(({ way, label }) => (
            <label
              key={way}
              className="inline-flex min-h-8 items-center gap-2 rounded-full border border-line px-3 has-[:checked]:border-ink has-[:checked]:font-semibold has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-act"
            >
              <input
                type="radio"
                name={`${id}-way`}
                checked={given.way === way}
                onChange={() => give({ way })}
                className="size-3.5 accent-act outline-none"
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      {given.way === 'pasted' ? (
        <Field
          name="upload.file"
          label="The text"
          required
          hint="Headline, standfirst and captions too: claims stand in them. Blank lines part paragraphs."
        >
          <TextArea
            name={undefined}
            rows={16}
            value={given.text}
            onChange={(event) => give({ text: event.target.value })}
            className="max-h-[60dvh] min-h-72 font-serif text-md leading-relaxed"
          />
        </Field>
      ) : (
        <Field
          name="upload.file"
          label="The file"
          required
          hint="A text, Markdown or HTML file of 20 MB at most, with 5 MB of text in it. Of a page, the article is taken and the rest left out; you see both."
        >
          <FileInput accept={acceptedEndings} file={given.file} onChoose={(file) => give({ file })} />
        </Field>
      )}
    </div>
  )
}
