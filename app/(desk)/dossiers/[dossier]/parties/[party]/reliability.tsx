import { Dialog } from '@/app/_ui/dialog'
import { Instant } from '@/app/_ui/instant'
import { describeReliability } from '@/lib/domain/scales'
import type { PartyView } from '@/lib/services/parties/show-party'
import { partyWords } from '@/lib/words/parties/party'
import { ReliabilityForm } from '../../_judgement/reliability-form'

type Grade = PartyView['grades'][number]

/** What each rater says of a party, topic by topic, with reasons; one's own earlier grades stay readable. */
export function Reliability({ view }: { view: PartyView }) {
  const { grades, rated, can, topics, party, dossier } = view
  const byTopic = [...new Set(grades.map(({ topic }) => topic))]
  return (
    <section aria-labelledby="reliability" className="sheet p-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h2 id="reliability">{partyWords.reliabilityByTopic}</h2>
        {rated && can['reliability.rate'] && (
          <Dialog
            trigger={partyWords.rate}
            triggerLabel={partyWords.rateTheReliability}
            title={partyWords.howReliableOnATopic}
          >
            <ReliabilityForm dossierId={dossier.id} subject={{ partyId: party.id }} topics={topics} />
          </Dialog>
        )}
      </div>
      {!rated && <p className="mt-1.5 text-soft">{partyWords.privatePersonsAndLoose}</p>}
      {rated && grades.length === 0 && <p className="mt-1.5 text-soft">{partyWords.nobodyHasRated}</p>}
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
          {own ? partyWords.you : <bdi>{grade.raterName}</bdi>}, <Instant at={grade.at} dayOnly />
          {earlier && partyWords.sinceReplaced}
          {!grade.counted && partyWords.notCountedHas}
        </span>
      </p>
      <p dir="auto" className="wrap-break-word">
        {grade.reason}
      </p>
    </li>
  )
}
