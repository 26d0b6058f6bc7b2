/** How a button looks: `main` once a screen, `danger` for what cannot be taken back easily, `quiet` in rows. */
export type ButtonLook = 'plain' | 'main' | 'danger' | 'quiet'

const base =
  'no-print inline-flex min-h-8 items-center justify-center gap-1.5 rounded-md border px-3 py-1 font-medium whitespace-nowrap max-[22rem]:whitespace-normal ' +
  'aria-disabled:cursor-default aria-disabled:opacity-60 disabled:opacity-60'

const looks: Record<ButtonLook, string> = {
  plain: 'border-line bg-surface text-ink hover:border-edge hover:bg-tint',
  main: 'border-main bg-main text-on-main hover:opacity-90',
  danger: 'border-line bg-surface text-conflict hover:border-conflict',
  quiet: 'border-transparent bg-transparent px-2 text-soft hover:bg-tint hover:text-ink',
}

/** The classes of a button of this look. */
export function buttonClass(look: ButtonLook = 'plain', more = ''): string {
  return `${base} ${looks[look]} ${more}`
}
