'use client'

import { useState } from 'react'
import { Field } from '@/app/_ui/field'
import { Select } from '@/app/_ui/select'
import { TextInput } from '@/app/_ui/text-input'
import type { TextNature } from '@/lib/domain/vocabulary'
import { optionsOf } from '@/app/_ui/options-of'
import { sourceImportWords } from '@/lib/words/sources/import'
import { LanguageField } from '../language-field'

const natureWords: Record<TextNature, string> = {
  article: sourceImportWords.theArticlesOwnWords,
  translation: sourceImportWords.aTranslationOfIt,
  digest: sourceImportWords.aDigestInOurOwnWords,
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
      <legend className="float-start mb-2 w-full font-semibold">{sourceImportWords.thisText}</legend>
      <Field
        name="capture.textIs"
        label={sourceImportWords.itsWordsAre}
        className="clear-both"
        hint={sourceImportWords.onlyArticleWordsWill}
      >
        <Select
          options={optionsOf(natureWords)}
          value={nature}
          onChange={(event) => setNature(event.target.value as TextNature)}
        />
      </Field>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
        <Field name="capture.label" label={sourceImportWords.nameOfTheText} required>
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
            label={sourceImportWords.languageOfTheText}
            hint={language === null && guessed !== null ? sourceImportWords.inferredFromTheText : undefined}
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
