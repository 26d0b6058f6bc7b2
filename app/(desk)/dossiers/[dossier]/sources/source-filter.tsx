import Form from 'next/form'
import { buttonClass } from '@/app/_ui/button-class'
import { sourceOrders, type SourceOrder } from '@/lib/domain/sources/list'
import { sourceWords } from '@/lib/words/sources/sources'

/** Narrows and orders the list; a form that asks for an address, with or without scripts. */
export function SourceFilter({ path, q, order }: { path: string; q: string; order: SourceOrder }) {
  return (
    <search className="no-print mb-3">
      <Form action={path} className="flex flex-wrap items-end gap-2">
        <div className="min-w-0 flex-1 basis-56 sm:max-w-80">
          <label htmlFor="source-q" className="sr-only">
            {sourceWords.headlineOrOutlet}
          </label>
          <input
            key={q}
            id="source-q"
            name="q"
            type="search"
            dir="auto"
            defaultValue={q}
            maxLength={200}
            placeholder={sourceWords.headlineOrOutlet}
            className="control"
          />
        </div>
        <div className="min-w-0 flex-1 basis-40 sm:max-w-64">
          <label htmlFor="source-sort" className="sr-only">
            {sourceWords.order}
          </label>
          <select
            key={order}
            id="source-sort"
            name="sort"
            defaultValue={order === '-published' ? '' : order}
            className="control"
          >
            {Object.entries(sourceOrders).map(([value, words]) => (
              <option key={value} value={value === '-published' ? '' : value}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className={buttonClass()}>
          {sourceWords.show}
        </button>
      </Form>
    </search>
  )
}
