import Form from 'next/form'
import { buttonClass } from '@/app/_ui/button-class'
import { historyGroups } from '@/lib/domain/history/groups'
import { spaced } from '@/lib/domain/vocabulary-words'
import { historyWords } from '@/lib/words/dossiers/history'
import { say } from '@/lib/words/say'

/** Narrows the history to a person and to what changed; a form that asks for an address, with or without scripts. */
export function HistoryFilter(props: {
  path: string
  people: readonly { id: string; name: string }[]
  person: string
  kind: string
}) {
  const { path, people, person, kind } = props
  return (
    <search className="no-print mb-3">
      <Form action={path} className="flex flex-wrap items-end gap-2">
        <div className="min-w-0 flex-1 basis-40 sm:max-w-64">
          <label htmlFor="history-person" className="mb-1 block text-xs text-soft">
            {historyWords.who}
          </label>
          <select key={`person ${person}`} id="history-person" name="person" defaultValue={person} className="control">
            <option value="">{historyWords.everybody}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div className="min-w-0 flex-1 basis-40 sm:max-w-72">
          <label htmlFor="history-kind" className="mb-1 block text-xs text-soft">
            {historyWords.what}
          </label>
          <select key={`kind ${kind}`} id="history-kind" name="kind" defaultValue={kind} className="control">
            <option value="">{historyWords.everything}</option>
            {Object.entries(historyGroups).map(([group, kinds]) => (
              <optgroup key={group} label={group}>
                <option value={group}>{say(historyWords.allOf, { group })}</option>
                {kinds.map((each) => (
                  <option key={each} value={each}>
                    {spaced(each)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <button type="submit" className={buttonClass()}>
          {historyWords.show}
        </button>
      </Form>
    </search>
  )
}
