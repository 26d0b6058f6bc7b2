'use client'

import { FieldGroup } from '@/app/_ui/field-group'
import { useScaleKeys } from './use-scale-keys'

/** One choice of a scale: the value that is sent, the sign in the circle, and the words that stand beside it. */
export interface ScaleOption {
  value: string
  sign: string
  words: string
}

/**
 * A scale as radio buttons, each with its words: digits and letters alone mean nothing. Nothing is chosen before.
 * `first` where it is what one comes for: it then takes the focus, and a value’s own key chooses it.
 */
export function ScaleChoice(props: {
  name: string
  legend: string
  options: readonly ScaleOption[]
  chosen?: string
  first?: boolean
}) {
  const { name, legend, options, chosen, first } = props
  const box = useScaleKeys(first ? options.map(({ value }) => value) : none)
  return (
    <FieldGroup ref={box} name={name} legend={legend}>
      {(id) => (
        <div className="grid gap-1 sm:grid-cols-2">
          {options.map(({ value, sign, words }, index) => (
            <label
              key={value}
              className="flex min-h-9 cursor-pointer items-center gap-2 rounded-md border border-line px-2.5 py-1 has-checked:border-ink has-checked:shadow-[inset_0_0_0_1px_var(--ink)] has-focus-visible:outline-2 has-focus-visible:outline-act"
            >
              <input
                type="radio"
                id={index === 0 ? id : undefined}
                name={name}
                value={value}
                defaultChecked={chosen === value}
                // oxlint-disable-next-line jsx-a11y/no-autofocus -- one came here to rate, and digits rate at once
                autoFocus={first && (chosen === value || (chosen === undefined && index === 0))}
                className="size-4 shrink-0 accent-act"
              />
              <span className="inline-grid size-[1.125rem] shrink-0 place-items-center rounded-full border border-soft text-xs leading-none font-semibold text-soft">
                {sign}
              </span>
              <span>{words}</span>
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  )
}

const none: readonly string[] = []
