import { Dialog } from '@/app/_ui/dialog'
import { Instant } from '@/app/_ui/instant'
import { describeReliability } from '@/lib/domain/scales'
import type { PartyView } from '@/lib/services/parties/show-party'
import { ReliabilityForm } from '../../_judgement/reliability-form'

type Grade = PartyView['grades'][number]

/** What each rater says of a party, topic by topic, with reasons; one's own earlier grades stay readable. */
export function Reliability({ view }: { view: PartyView }) {
  const { grades, rated, can, topics, party, dossier } = view
  const byTopic = [...new Set(grades.map(({ topic }) => topic))]
  return (
    <section aria-labelledby="reliability" className="sheet p-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h2 id="reliability">Reliability, by topic</h2>
        {rated && can['reliability.rate'] && (
          <Dialog trigger="Rate" triggerLabel="Rate the reliability of this party" title="How reliable on a topic?">
            <ReliabilityForm dossierId={dossier.id} subject={{ partyId: party.id }} topics={topics} />
          </Dialog>
        )}
      </div>
      {!rated && (
        <p className="mt-1.5 text-soft">
          Private persons and loose groups are not rated for reliability; their claims are rated one by one.
        </p>
      )}
      {rated && grades.length === 0 && <p className="mt-1.5 text-soft">Nobody has rated this party yet.</p>}
      {byTopic.map((topic) => (
        <div key={topic} className="mt-3">
          <h3 dir="auto" className="text-xs font-semibold text-soft">
            {topic}
          </h3>
          <ul className="divide-y divide-line">
            {grades
              .filter((grade) => grade.topic === topic)
              .map((grade) => (
                <GradeLine key={grade.id} grade={grade} own={grade.raterId === view.personId} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function GradeLine({ grade, own }: { grade: Grade; own: boolean }) {
  const earlier = grade.supersededAt !== null
  return (
    <li className={`py-1.5 ${earlier ? 'text-soft' : ''}`}>
      <p>
        <span className={earlier ? '' : 'font-semibold'}>{describeReliability(grade.grade)}</span>{' '}
        <span className="text-xs text-soft">
          {own ? 'you' : <bdi>{grade.raterName}</bdi>}, <Instant at={grade.at} dayOnly />
          {earlier && ', since replaced'}
          {!grade.counted && ', not counted: has an interest in this party'}
        </span>
      </p>
      <p dir="auto" className="wrap-break-word">
        {grade.reason}
      </p>
    </li>
  )
}
