import type { QuestionView } from '@/lib/services/questions/show-question'
import { Finding } from './finding'
import { Origins } from './origins'
import { Readings } from './readings'

/** What may be printed, how the answers read together, and how many origins each has. */
export function QuestionEvidence({ view }: { view: QuestionView }) {
  const { dossier, evidence } = view
  return (
    <div className="grid items-start gap-4 lg:grid-cols-3">
      {/* First on a phone and to a screen reader: what may be printed. */}
      <div className="min-w-0 lg:order-last">
        <Finding view={view} />
      </div>
      <Readings evidence={evidence} />
      <Origins dossier={dossier.key} origins={evidence.origins} />
    </div>
  )
}
