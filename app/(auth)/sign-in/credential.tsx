import type { ComponentProps } from 'react'

/** One field of signing in; `described` ties the error above the form to it. */
export function Credential({
  label,
  described,
  ...rest
}: ComponentProps<'input'> & { label: string; described: boolean }) {
  return (
    <label className="block">
      <span className="mb-1 block font-medium">{label}</span>
      <input
        aria-required="true"
        aria-describedby={described ? 'sign-in-error' : undefined}
        className="control"
        {...rest}
      />
    </label>
  )
}
