'use client'

import { useMemo, type ReactNode } from 'react'
import { partWords } from '@/lib/words/shell/parts'
import { FieldContext, type ControlProps } from './field-context'
import { FieldError } from './field-error'
import { useFieldError } from './use-field-error'

/**
 * Label, hint and error of one control. `name` is the dotted path the input schema knows (`figure.words`,
 * `tags[]`); an error at that path, or at one of those in `also`, stands below the control and is read with it.
 */
export function Field(props: {
  name: string
  also?: readonly string[]
  label: ReactNode
  hint?: ReactNode
  required?: boolean
  optional?: boolean
  labelHidden?: boolean
  className?: string
  children: ReactNode
}) {
  const { name, also = none, label, hint, required, optional, labelHidden, className = '', children } = props
  const path = name.replace(/\[\]$/, '')
  const { id, error, errorId } = useFieldError(path, also)
  const control = useMemo<ControlProps>(() => {
    const described = [hint ? `${id}-hint` : '', errorId].filter(Boolean).join(' ')
    return {
      id,
      name,
      'aria-describedby': described || undefined,
      'aria-invalid': error ? true : undefined,
      'aria-required': required ? true : undefined,
    }
  }, [id, name, hint, error, errorId, required])
  return (
    <div data-field={[path, ...also].join(' ')} className={className}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'mb-1 block font-medium'}>
        {label}
        {optional && <span className="font-normal text-soft"> {partWords.optional}</span>}
      </label>
      <FieldContext value={control}>{children}</FieldContext>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-xs text-soft">
          {hint}
        </p>
      )}
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  )
}

const none: readonly string[] = []
