'use client'

import { useId } from 'react'
import { TextArea } from '@/app/_ui/text-area'
import { useMentionTyping } from './use-mention-typing'

/**
 * The text of a note. Typing `@` offers the members of the dossier below it, narrowed by what follows: arrows go through
 * them, Enter or Tab takes one, Escape closes the list.
 */
export function MentionArea({ dossierId, defaultValue }: { dossierId: string; defaultValue?: string }) {
  const { area, offered, at, look, press, choose, leave } = useMentionTyping(dossierId)
  const listId = useId()
  const optionId = (index: number) => `${listId}-${index}`
  return (
    <div className="relative">
      <TextArea
        ref={area}
        rows={2}
        defaultValue={defaultValue}
        autoComplete="off"
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={offered.length > 0 ? optionId(at) : undefined}
        onInput={look}
        onSelect={look}
        onKeyDown={press}
        onBlur={leave}
      />
      <div
        id={listId}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element of HTML completes words of a text
        role="listbox"
        tabIndex={-1}
        aria-label="Members to mention"
        className="absolute inset-x-0 top-full z-30 mt-1 max-w-72 overflow-hidden rounded-md border border-line bg-surface shadow-float empty:hidden"
      >
        {offered.map((name, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the text keeps the focus and takes the keys
          <div
            key={name}
            id={optionId(index)}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            // The text keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(name)}
            className="cursor-pointer px-2.5 py-1.5 hover:bg-tint aria-selected:bg-tint aria-selected:font-medium"
          >
            <bdi>{name}</bdi>
          </div>
        ))}
      </div>
    </div>
  )
}
