import { useId } from 'react'
import { Field } from '@/app/_ui/field'
import { TextInput } from '@/app/_ui/text-input'
import { languageName } from '@/lib/domain/sources/language-name'

const offered = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'he', 'it', 'ku', 'nl', 'pt', 'ru', 'tr', 'uk', 'ur', 'zh']

/** A language by its tag (BCP 47), said back by its name while it is typed. */
export function LanguageField(props: {
  name: string
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
}) {
  const { name, label, hint, value, onChange } = props
  const list = useId()
  const said = languageName(value.trim())
  return (
    <div>
      <Field name={name} label={label} required hint={hint}>
        <TextInput
          value={value}
          onChange={(event) => onChange(event.target.value)}
          list={list}
          dir="ltr"
          autoComplete="off"
          placeholder="ar"
        />
      </Field>
      <p aria-live="polite" className="mt-1 min-h-4 text-xs text-agree">
        {said !== value.trim() && `= ${said}`}
      </p>
      <datalist id={list}>
        {offered.map((tag) => (
          <option key={tag} value={tag}>
            {languageName(tag)}
          </option>
        ))}
      </datalist>
    </div>
  )
}
