'use client'

import { ComboboxList } from '@/app/_ui/combobox-list'
import { TextArea } from '@/app/_ui/text-area'
import { noteWords } from '@/lib/words/notes/notes'
import { useMentionTyping } from './use-mention-typing'

/** The text of a note. Typing `@` offers the members of the dossier below it, narrowed by what follows. */
export function MentionArea({ dossierId, defaultValue }: { dossierId: string; defaultValue?: string }) {
  const { area, offered, combobox, look, leave } = useMentionTyping(dossierId)
  return (
    <div className="relative">
      <TextArea
        ref={area}
        rows={2}
        defaultValue={defaultValue}
        {...combobox.field}
        onInput={look}
        onSelect={look}
        onKeyDown={combobox.press}
        onBlur={leave}
      />
      <ComboboxList
        combobox={combobox}
        label={noteWords.membersToMention}
        className="absolute inset-x-0 top-full z-30 mt-1 max-w-72 overflow-hidden rounded-md border border-line bg-surface shadow-float"
        optionClassName="px-2.5 py-1.5 aria-selected:font-medium"
        choices={offered.map((name) => ({ key: name, shown: <bdi>{name}</bdi> }))}
      />
    </div>
  )
}
