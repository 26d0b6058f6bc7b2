'use client'

import { useState } from 'react'
import { Field } from '@/app/_ui/field'
import { Select } from '@/app/_ui/select'
import { TextInput } from '@/app/_ui/text-input'
import type { TextNature } from '@/lib/domain/vocabulary'
import { optionsOf } from '@/app/_ui/options-of'
import { LanguageField } from '../language-field'

const natureWords: Record<TextNature, string> = {
  article: 'the article’s own words',
  translation: 'a translation of it',
  digest: 'a digest in our own words',
}

const usualLabels: Record<TextNature, string> = { article: 'original', translation: 'translation', digest: 'digest' }

/**
 * What the words of a text are, what it is called (`taken` are the names of the source's other texts), and its
 * language: that of the source for the article itself, else the one that its script tells (`guessed`).
 */
export function CaptureFields(props: { sourceLanguage: string; guessed?: string | null; taken?: readonly string[] }) {
  const { sourceLanguage, guessed = null, taken = [] } = props
  const [nature, setNature] = useState<TextNature>('article')
  const [label, setLabel] = useState<string | null>(null)
  const [language, setLanguage] = useState<string | null>(null)
  return (
    <fieldset className="min-w-0 space-y-3 border-t border-line pt-3">
      <legend className="float-start mb-2 w-full font-semibold">This text</legend>
      <Field
        name="capture.textIs"
        label="Its words are"
        className="clear-both"
        hint="Only article words will stand in quotation marks."
      >
        <Select
          options={optionsOf(natureWords)}
          value={nature}
          onChange={(event) => setNature(event.target.value as TextNature)}
        />
      </Field>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
        <Field name="capture.label" label="Name of the text" required>
          <TextInput
            value={label ?? freeName(usualLabels[nature], taken)}
            onChange={(event) => setLabel(event.target.value)}
            autoComplete="off"
          />
        </Field>
        {nature === 'article' ? (
          <input type="hidden" name="capture.language" value={sourceLanguage} />
        ) : (
          <LanguageField
            name="capture.language"
            label="Language of the text"
            hint={language === null && guessed !== null ? 'Inferred from the text; check it.' : undefined}
            value={language ?? guessed ?? sourceLanguage}
            onChange={setLanguage}
          />
        )}
      </div>
    </fieldset>
  )
}

/** The name itself, or "name 2", "name 3"... where others have it. */
function freeName(name: string, taken: readonly string[]): string {
  let free = name
  for (let number = 2; taken.includes(free); number += 1) free = `${name} ${number}`
  return free
}
