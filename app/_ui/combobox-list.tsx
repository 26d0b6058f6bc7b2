'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { countOf } from '@/lib/domain/collections/count-words'
import type { Combobox } from './use-combobox'

/** What a field offers: shown below it while it is open, counted aloud, chosen by pointer or by the keys of the field. */
export function ComboboxList(props: {
  combobox: Combobox
  label: string
  className: string
  optionClassName: string
  choices: readonly { key: string; shown: ReactNode }[]
}) {
  const { combobox, label, className, optionClassName, choices } = props
  const { listId, optionId, isOpen, at, choose } = combobox
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Its promise, where a browser gives one, is not for React, which would call it as the end of the effect.
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <>
      <div
        ref={list}
        id={listId}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element of HTML lists what a server finds
        role="listbox"
        tabIndex={-1}
        aria-label={label}
        hidden={!isOpen}
        className={className}
      >
        {choices.map(({ key, shown }, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field keeps the focus and takes the keys
          <div
            key={key}
            id={optionId(index)}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            // The field keeps the focus: it would close the list as it loses it.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
            className={`cursor-pointer hover:bg-tint aria-selected:bg-tint ${optionClassName}`}
          >
            {shown}
          </div>
        ))}
      </div>
      <output className="sr-only">{isOpen ? `${countOf(choices.length, 'choice')}.` : ''}</output>
    </>
  )
}
