import { Kbd } from './kbd'

/** The key of a button, beside its words: shown where there is a keyboard, and said by the list of keys alone. */
export function KeyName({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="max-lg:hidden">
      <Kbd>{children}</Kbd>
    </span>
  )
}
