'use client'

import type { ComponentProps } from 'react'
import { partWords } from '@/lib/words/shell/parts'
import { buttonClass, type ButtonLook } from './button-class'
import { useForm } from './form-context'
import { useHydrated } from './use-hydrated'

/** Sends the form around it; says `busy` while it is being sent and does not send it twice. */
export function SubmitButton({
  look = 'main',
  busy = partWords.saving,
  className,
  children,
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook; busy?: string }) {
  const { pending } = useForm()
  const hydrated = useHydrated()
  return (
    <button
      type="submit"
      disabled={!hydrated}
      {...rest}
      aria-disabled={pending || undefined}
      className={buttonClass(look, `disabled:opacity-100 ${className ?? ''}`)}
    >
      {pending ? busy : children}
    </button>
  )
}
