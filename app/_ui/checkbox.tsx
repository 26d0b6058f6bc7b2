import type { ComponentProps, ReactNode } from 'react'

/** A box to tick with its label beside it; `name` ends in `[]` where several may be ticked. */
export function Checkbox({ label, className = '', ...rest }: ComponentProps<'input'> & { label: ReactNode }) {
  return (
    <label className={`inline-flex min-h-6 items-center gap-2 ${className}`}>
      <input {...rest} type="checkbox" className="size-4 shrink-0 accent-act" />
      <span>{label}</span>
    </label>
  )
}
