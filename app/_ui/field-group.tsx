'use client'

import type { ReactNode, Ref } from 'react'
import { FieldError } from './field-error'
import { useFieldError } from './use-field-error'

/**
 * Several controls that answer one question: its legend, hint and error. `name` is the path that the input schema knows;
 * an error there stands below the controls and is read with the group. `children` may take the id that the error summary
 * leads to, for the first control.
 */
export function FieldGroup(props: {
  name: string
  legend: ReactNode
  hint?: ReactNode
  className?: string
  ref?: Ref<HTMLFieldSetElement>
  children: ReactNode | ((firstId: string) => ReactNode)
}) {
  const { name, legend, hint, className, ref, children } = props
  const { id, error, errorId } = useFieldError(name)
  const hintId = hint ? `${id}-hint` : undefined
  return (
    <fieldset
      ref={ref}
      data-field={name}
      aria-describedby={[hintId, errorId].filter(Boolean).join(' ') || undefined}
      className={className}
    >
      <legend className="mb-1 font-medium">{legend}</legend>
      {hint && (
        <p id={hintId} className="mb-2 text-xs text-soft">
          {hint}
        </p>
      )}
      {typeof children === 'function' ? children(id) : children}
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </fieldset>
  )
}
