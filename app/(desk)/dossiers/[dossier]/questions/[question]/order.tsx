import Link from 'next/link'
import { rich } from '@/app/_ui/rich'
import { showOrder, showOrderInput } from '@/lib/services/comparisons/show-order'
import { countOf } from '@/lib/domain/collections/count-words'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { questionWords } from '@/lib/words/questions/question'
import { OrderList } from './order-list'

/**
 * What the comparisons of a question's rival answers add up to: the viewer's order and the desk's, as ranks; the desk's
 * reads hidden while the viewer has pairs left to compare. Nothing where no answers are rivals. Keys as in the address.
 */
export async function Order({ dossier, question }: { dossier: string; question: string }) {
  const path = `/dossiers/${dossier}/questions/${question}`
  const view = await loadView(path, (caller) => showOrder(caller, parseInput(showOrderInput, { dossier, question })))
  if (view.pairs === 0) return null
  const compare = view.can['comparison.make'] ? `/dossiers/${dossier}/compare/${view.question}` : null
  const { own, desk } = view
  return (
    <div className={`grid gap-4 ${own ? 'lg:grid-cols-2' : ''}`}>
      {own && (
        <section aria-labelledby="own-order" className="sheet min-w-0 p-4">
          <h2 id="own-order">{questionWords.yourOrderBestSupportedFirst}</h2>
          <OrderList dossier={dossier} order={own} compare={compare} />
        </section>
      )}
      <section aria-labelledby="desk-order" className="sheet min-w-0 p-4">
        <h2 id="desk-order">{questionWords.theDesksOrderBest}</h2>
        {'hiddenUntil' in desk ? (
          <p className="mt-2 text-soft">
            {rich(questionWords.hiddenUntilYouHave, {
              b: (text) => <b className="font-semibold text-ink">{text}</b>,
              morePairs: countOf(desk.hiddenUntil, 'more pair'),
            })}{' '}
            {compare && (
              <Link href={compare} className="link inline-flex min-h-6 items-center">
                {questionWords.compareThem}
              </Link>
            )}
          </p>
        ) : (
          <OrderList dossier={dossier} order={desk} compare={compare} />
        )}
      </section>
    </div>
  )
}
