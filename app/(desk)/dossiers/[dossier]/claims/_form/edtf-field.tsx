'use client'

import { useContext } from 'react'
import { Field } from '@/app/_ui/field'
import { TextInput } from '@/app/_ui/text-input'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import { readTypedDate, typedDateLine } from '@/lib/domain/dates/typed-date'
import { CountedFromContext } from './counted-from'

const examples: readonly [string, string][] = [
  ['12 September 2023', 'or Friday, last month'],
  ['2012-03-10', 'a day'],
  ['2012-03', 'a month'],
  ['2012-03-10~', 'about'],
  ['2012-03-10?', 'perhaps'],
  ['2012-03-11/2012-03-12', 'between two days'],
  ['2011-03/..', 'from then on'],
]

/** A date as people write it or in EDTF (ISO 8601-2), said back while it is typed; with `time`, also with a time of day. */
export function EdtfField(props: {
  path: string
  label: string
  hint?: string
  value: string
  time?: boolean
  onChange: (value: string) => void
}) {
  const { path, label, hint, value, time = false, onChange } = props
  const { day, name } = useContext(CountedFromContext)
  const typed = value.trim()
  const date = typed === '' ? null : readTypedDate(typed, { published: day, time })
  const problem = date && 'problem' in date ? date.problem : null
  return (
    <div>
      <Field name={path} label={label} optional hint={hint}>
        <TextInput
          value={value}
          onChange={(event) => onChange(event.target.value)}
          placeholder={time ? '10 March 2012, 14:30' : '10 March 2012'}
          autoComplete="off"
          dir="auto"
        />
      </Field>
      <p aria-live="polite" className="mt-1 min-h-4 text-xs" dir="auto">
        {problem && <span className="text-conflict">{problem}</span>}
        {date && !('problem' in date) && (
          <span className="text-agree">
            {date.basis === null ? `= ${describeEdtf(date.edtf)}` : typedDateLine(typed, date, name)}
          </span>
        )}
      </p>
      {problem && (
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
