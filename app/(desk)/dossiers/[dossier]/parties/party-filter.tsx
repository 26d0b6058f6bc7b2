import Form from 'next/form'
import { buttonClass } from '@/app/_ui/button-class'
import { partiesWords } from '@/lib/words/parties/parties'

/** Narrows the list by a name and a camp; a form that asks for an address, with or without scripts. */
export function PartyFilter(props: {
  path: string
  camps: readonly { key: string; name: string }[]
  q: string
  camp: string
}) {
  const { path, camps, q, camp } = props
  return (
    <search className="no-print mb-3">
      <Form action={path} className="flex flex-wrap items-end gap-2">
        <div className="min-w-0 flex-1 basis-56 sm:max-w-80">
          <label htmlFor="party-q" className="sr-only">
            {partiesWords.nameOrAlias}
          </label>
          <input
            key={`q ${q}`}
            id="party-q"
            name="q"
            type="search"
            dir="auto"
            defaultValue={q}
            maxLength={200}
            placeholder={partiesWords.nameOrAlias}
            className="control"
          />
        </div>
        <div className="min-w-0 flex-1 basis-40 sm:max-w-64">
          <label htmlFor="party-camp" className="sr-only">
            {partiesWords.camp}
          </label>
          <select key={`camp ${camp}`} id="party-camp" name="camp" defaultValue={camp} className="control">
            <option value="">{partiesWords.allCamps}</option>
            {camps.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
            <option value="none">{partiesWords.inNoCamp}</option>
          </select>
        </div>
        <button type="submit" className={buttonClass()}>
          {partiesWords.show}
        </button>
      </Form>
    </search>
  )
}
