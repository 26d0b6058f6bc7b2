import Form from 'next/form'
import type { ReactNode } from 'react'
import { buttonClass } from '@/app/_ui/button-class'
import { Options } from '@/app/_ui/options'
import { filterToParams } from '@/lib/domain/claims/filter'
import { filterTerms, type FilterTerm } from '@/lib/domain/claims/filter-terms'
import { claimKinds, claimStatuses, linkTypes } from '@/lib/domain/vocabulary'
import type { ClaimsView } from '@/lib/services/claims/list-claims'
import { spaced } from '@/lib/domain/vocabulary-words'
import { tableWords } from '@/lib/words/claims/table'
import { say } from '@/lib/words/say'

/** The orders of the claims table, as addresses name them and in words. */
const orders = [
  { key: '-updated', name: tableWords.changedLastFirst },
  { key: 'updated', name: tableWords.changedFirstFirst },
  { key: '-published', name: tableWords.publishedLastFirst },
  { key: 'published', name: tableWords.publishedFirstFirst },
  { key: '-figure', name: tableWords.highestFigureFirst },
  { key: 'figure', name: tableWords.lowestFigureFirst },
  { key: 'speaker', name: tableWords.speakerAToZ },
  { key: '-speaker', name: tableWords.speakerZToA },
] as const

const choicesOf = (values: readonly string[]) => values.map((value) => ({ key: value, name: spaced(value) }))
const yesNo = [
  { key: 'yes', name: 'yes' },
  { key: 'no', name: 'no' },
]

/** Search and filters: a plain form that asks for an address, with or without scripts. */
export function ClaimFilters({ path, view }: { path: string; view: ClaimsView }) {
  const { query, choices } = view
  const { filter, sort } = query
  return (
    <search className="no-print sheet mb-3 block p-3">
      {/* Drawn again for another address: the controls then show what it asks for, and the focus stays by their ids. */}
      <Form
        action={path}
        key={filterToParams({ ...query, cursor: null }).toString()}
        aria-label={tableWords.searchAndFilters}
      >
        <div className="grid grid-cols-2 gap-x-3 gap-y-2 lg:grid-cols-[minmax(16rem,2fr)_1fr_1.6fr_1fr]">
          <Labelled term="q" className="max-lg:col-span-2">
            <span className="flex gap-2">
              <input
                type="search"
                name="q"
                id="filter-q"
                dir="auto"
                maxLength={200}
                defaultValue={filter.q ?? ''}
                className="control"
              />
              <button id="filter-apply" type="submit" className={buttonClass('main')}>
                {tableWords.apply}
              </button>
            </span>
          </Labelled>
          <Choice term="camp" all={tableWords.allCamps} options={choices.camps} value={filter.camp} />
          <Choice
            term="question"
            all={tableWords.allQuestions}
            options={choices.questions}
            value={filter.question}
            className="max-lg:order-last max-lg:col-span-2"
          />
          <Choice term="sort" options={orders} value={`${sort.descending ? '-' : ''}${sort.by}`} />
        </div>
        <div className="mt-2 flex flex-wrap items-start gap-x-6 gap-y-1">
          <Statuses chosen={filter.status} />
          <MoreFilters filter={filter} choices={choices} />
        </div>
      </Form>
    </search>
  )
}

const moreTerms = ['party', 'source', 'kind', 'measure', 'link', 'rated', 'desk', 'stale', 'mine'] as const

/** The filters that few need: shut until one of them is in force. */
function MoreFilters({ filter, choices }: { filter: ClaimsView['query']['filter']; choices: ClaimsView['choices'] }) {
  const inForce = moreTerms.filter((term) => filter[term] !== null).length
  return (
    <details className="min-w-0 open:basis-full" open={inForce > 0}>
      <summary className="inline-flex min-h-6 items-center text-soft hover:text-ink">
        {tableWords.moreFilters}
        {inForce > 0 && say(tableWords.inForce, { inForce })}
      </summary>
      <div className="mt-2 grid grid-cols-2 gap-x-3 gap-y-2 lg:grid-cols-4">
        <Choice term="party" all={tableWords.allSpeakers} options={choices.parties} value={filter.party} />
        <Choice term="source" all={tableWords.allSources} options={choices.sources} value={filter.source} />
        <Choice term="kind" all={tableWords.allKinds} options={choicesOf(claimKinds)} value={filter.kind} />
        <Choice
          term="measure"
          all={tableWords.allMeasures}
          options={choicesOf(choices.measures)}
          value={filter.measure}
        />
        <Choice term="link" all={tableWords.withOrWithoutLinks} options={choicesOf(linkTypes)} value={filter.link} />
        <Choice term="rated" all={tableWords.ratedByMeOrNot} options={yesNo} value={filter.rated} />
        <Choice term="desk" all={tableWords.withADeskRatingOrNot} options={yesNo} value={filter.desk} />
        <div className="flex flex-wrap items-end gap-x-4">
          <Tick name="stale" value="yes" label={tableWords.staleOnly} isTicked={filter.stale === 'yes'} />
          <Tick name="mine" value="yes" label={tableWords.draftedByMeOnly} isTicked={filter.mine === 'yes'} />
        </div>
      </div>
    </details>
  )
}

function Labelled({ term, className = '', children }: { term: FilterTerm; className?: string; children: ReactNode }) {
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={`filter-${term}`} className="mb-0.5 block text-xs text-soft">
        {filterTerms[term].label}
      </label>
      {children}
    </div>
  )
}

function Choice(props: {
  term: FilterTerm
  all?: string
  options: readonly { key: string; name: string }[]
  value: string | null
  className?: string
}) {
  const { term, all, options, value, className } = props
  return (
    <Labelled term={term} className={className}>
      <select name={term} id={`filter-${term}`} defaultValue={value ?? ''} className="control">
        {all && <option value="">{all}</option>}
        <Options of={options.map(({ key, name }) => [key, name])} />
      </select>
    </Labelled>
  )
}

function Statuses({ chosen }: { chosen: readonly string[] }) {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4">
      <legend className="float-start me-4 text-xs leading-6 text-soft">{tableWords.status}</legend>
      {claimStatuses.map((status) => (
        <Tick key={status} name="status" value={status} label={spaced(status)} isTicked={chosen.includes(status)} />
      ))}
      {chosen.length === 0 && <span className="text-xs text-soft">{tableWords.noneTickedAllButRetired}</span>}
    </fieldset>
  )
}

function Tick(props: { name: FilterTerm; value: string; label: string; isTicked: boolean }) {
  const { name, value, label, isTicked } = props
  return (
    <label className="inline-flex min-h-6 items-center gap-2">
      <input
        type="checkbox"
        id={`filter-${name}-${value}`}
        name={name}
        value={value}
        defaultChecked={isTicked}
        className="size-4 shrink-0 accent-act"
      />
      {label}
    </label>
  )
}
