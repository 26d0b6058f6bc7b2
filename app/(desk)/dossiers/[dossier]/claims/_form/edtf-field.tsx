import { Field } from '@/app/_ui/field'
import { TextInput } from '@/app/_ui/text-input'
import { describeEdtf } from '@/lib/domain/dates/edtf'

const examples: readonly [string, string][] = [
  ['2012-03-10', 'a day'],
  ['2012-03', 'a month'],
  ['2012-03-10~', 'about'],
  ['2012-03-10?', 'perhaps'],
  ['2012-03-11/2012-03-12', 'between two days'],
  ['2011-03/..', 'from then on'],
]

/** A date in EDTF (ISO 8601-2), said back in plain words while it is typed. */
export function EdtfField(props: {
  path: string
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
}) {
  const { path, label, hint, value, onChange } = props
  const typed = value.trim()
  const plain = typed === '' ? null : describeEdtf(typed)
  return (
    <div>
      <Field name={path} label={label} optional hint={hint}>
        <TextInput
          value={value}
          onChange={(event) => onChange(event.target.value)}
          placeholder="2012-03-10"
          autoComplete="off"
          dir="ltr"
        />
      </Field>
      <p aria-live="polite" className="mt-1 min-h-4 text-xs">
        {plain ? (
          <span className="text-agree">= {plain}</span>
        ) : (
          typed !== '' && <span className="text-conflict">Not a date yet.</span>
        )}
      </p>
      {typed !== '' && !plain && (
        <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-1 text-xs text-soft">
          {examples.map(([code, meaning]) => (
            <li key={code}>
              <code>{code}</code> {meaning}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
