import type { ReactNode } from 'react'
import { Field } from '@/app/_ui/field'
import { Select } from '@/app/_ui/select'
import { TextArea } from '@/app/_ui/text-area'
import { TextInput } from '@/app/_ui/text-input'
import { optionsOf } from '@/app/_ui/options-of'
import { readTypedDate } from '@/lib/domain/dates/typed-date'
import { basisWords } from '@/lib/domain/vocabulary-words'
import type { Publisher } from '@/lib/services/sources/import-source'
import { sourceWords } from '@/lib/words/sources/sources'
import { CountedFromContext } from '../claims/_form/counted-from'
import { EdtfField } from '../claims/_form/edtf-field'
import { GuessOffers, guessHint } from './guess-offers'
import { LanguageField } from './language-field'
import { PublisherParty } from './publisher-party'
import type { DetailsDraft, TypedDetails } from './use-source-details'

/** What is known of a published item: the fields that adding one and changing one share. */
export function SourceDetailsFields(props: { dossierId: string; draft: DetailsDraft; isNew?: boolean }) {
  const { dossierId, draft, isNew = false } = props
  const { values, change } = draft
  const hint = (field: keyof TypedDetails) => hintOf(draft, field)
  const publisher = (field: Publisher) => (
    <PublisherParty
      dossierId={dossierId}
      publisher={field}
      name={values[field]}
      isNew={isNew}
      onUse={(name) => change(field, name)}
    />
  )
  return (
    <>
      <HeadlineField draft={draft} />
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
        <DetailLine draft={draft} name="outlet" label={sourceWords.outlet}>
          {publisher('outlet')}
        </DetailLine>
        <DetailLine draft={draft} name="agency" label={sourceWords.agency} hint={sourceWords.whoseCopyItIs}>
          {publisher('agency')}
        </DetailLine>
        <DetailLine draft={draft} name="byline" label={sourceWords.byline} />
        <LanguageField
          name="language"
          label={sourceWords.language}
          hint={hint('language')}
          value={values.language}
          onChange={(value) => change('language', value)}
        />
      </div>
      <PublicationFields draft={draft} />
      <Field name="url" label={sourceWords.address} optional hint={hint('url')}>
        <TextInput
          type="url"
          dir="ltr"
          value={values.url}
          onChange={(event) => change('url', event.target.value)}
          placeholder="https://"
          autoComplete="off"
        />
      </Field>
      <Field name="drawsOnWords" label={sourceWords.whatItDrawsOn} optional hint={sourceWords.asTheTextSays}>
        <TextArea
          rows={1}
          className="min-h-9!"
          value={values.drawsOnWords}
          onChange={(event) => change('drawsOnWords', event.target.value)}
        />
      </Field>
    </>
  )
}

/** The day of the edition as it is typed; null where none can be read. */
function editionDay(typed: string): string | null {
  const date = readTypedDate(typed, { published: null })
  return 'problem' in date ? null : date.edtf
}

function HeadlineField({ draft }: { draft: DetailsDraft }) {
  return (
    <>
      <Field name="headline" label={sourceWords.headline} required hint={hintOf(draft, 'headline')}>
        <TextArea
          rows={1}
          className="min-h-9!"
          value={draft.values.headline}
          onChange={(event) => draft.change('headline', event.target.value.replace(/\s*\n\s*/g, ' '))}
        />
      </Field>
      <GuessOffers draft={draft} field="headline" label={sourceWords.headline} />
    </>
  )
}

/** One line of text of the details, what it was filled in from, and what else was found for it. */
function DetailLine(props: {
  draft: DetailsDraft
  name: keyof TypedDetails
  label: string
  hint?: string
  children?: ReactNode
}) {
  const { draft, name, label, hint, children } = props
  return (
    <div>
      <Field name={name} label={label} optional hint={hintOf(draft, name, hint)}>
        <TextInput
          value={draft.values[name]}
          onChange={(event) => draft.change(name, event.target.value)}
          autoComplete="off"
        />
      </Field>
      <GuessOffers draft={draft} field={name} label={label} />
      {children}
    </div>
  )
}

function hintOf(draft: DetailsDraft, field: keyof TypedDetails, otherwise?: string): string | undefined {
  return draft.guessed.has(field) ? guessHint(draft, field) : otherwise
}

function PublicationFields({ draft }: { draft: DetailsDraft }) {
  const { values, change } = draft
  return (
    <fieldset className="min-w-0 space-y-3 border-t border-line pt-3">
      <legend className="float-start mb-2 w-full font-semibold">{sourceWords.publication}</legend>
      <div className="clear-both grid gap-3 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
        <div>
          <CountedFromContext value={{ day: editionDay(values.edition), name: 'the edition' }}>
            <EdtfField
              path="publishedDate"
              label={sourceWords.date}
              hint={hintOf(draft, 'publishedDate')}
              value={values.publishedDate}
              onChange={(value) => change('publishedDate', value)}
            />
          </CountedFromContext>
          <GuessOffers draft={draft} field="publishedDate" label={sourceWords.date} />
        </div>
        {values.publishedDate.trim() !== '' && (
          <Field name="publishedBasis" label={sourceWords.howItIsKnown} hint={hintOf(draft, 'publishedBasis')}>
            <Select
              options={optionsOf(basisWords)}
              value={values.publishedBasis}
              onChange={(event) => change('publishedBasis', event.target.value)}
            />
          </Field>
        )}
        <DetailLine
          draft={draft}
          name="publishedWords"
          label={sourceWords.wordsOfTheText}
          hint={sourceWords.asTheyStandThere}
        />
        <EdtfField
          path="edition"
          label={sourceWords.edition}
          hint={hintOf(draft, 'edition', sourceWords.theDayOnThePaperIf)}
          value={values.edition}
          onChange={(value) => change('edition', value)}
        />
      </div>
      <Field name="publishedNote" label={sourceWords.noteOnTheDate} optional hint={hintOf(draft, 'publishedNote')}>
        <TextArea
          rows={1}
          className="min-h-9!"
          value={values.publishedNote}
          onChange={(event) => change('publishedNote', event.target.value)}
        />
      </Field>
    </fieldset>
  )
}
