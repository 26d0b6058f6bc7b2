import Link from 'next/link'
import { CampBadge } from '@/app/_ui/camp-badge'
import { ComposedLine } from '@/app/_ui/composed-line'
import { FigureBar } from '@/app/_ui/figure-bar'
import { Unbroken } from '@/app/_ui/unbroken'
import { rich } from '@/app/_ui/rich'
import { barOf } from '@/lib/domain/figures/scale'
import type { Line } from '@/lib/domain/lines/line'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import type { ComparisonView } from '@/lib/services/comparisons/show-comparison'
import { compareWords } from '@/lib/words/questions/compare'
import { natureOfWords, QuotedWords } from '../../_claims/quoted-words'

type Faces = NonNullable<ComparisonView['faces']>

const titles = { left: compareWords.firstAnswer, right: compareWords.secondAnswer } as const

/** One of the two answers: what it says, its figure on the scale both share, what is known of it, and its words. */
export function AnswerCard({ side, faces, dossier }: { side: 'left' | 'right'; faces: Faces; dossier: string }) {
  const face = faces[side]
  const { camp, figure } = face
  return (
    <article
      aria-labelledby={`${side}-title`}
      className={`camp-${camp?.colour ?? 'pr'} sheet min-w-0 border-t-4 border-t-camp px-4 py-3 md:row-span-32 md:grid md:grid-rows-subgrid`}
    >
      <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
        <span id={`${side}-title`} className="text-xs text-soft">
          {titles[side]}
        </span>
        {camp && <CampBadge {...camp} />}
        <bdi className="font-semibold">{face.speaker}</bdi>
      </p>
      <div className="pt-1 pb-2">
        <h2 dir="auto" className="font-serif text-xl leading-snug font-normal wrap-break-word">
          <Link href={`/dossiers/${dossier}/claims/${face.claimId}`} className="hover:underline">
            <Unbroken>{shownStatement(face)}</Unbroken>
          </Link>
        </h2>
        <p className="mt-0.5 text-xs text-soft">
          <ComposedLine of={face.attributionLine} />
        </p>
        <Notices face={face} />
      </div>
      <div>{figure && faces.scale && <Bar id={side} scale={faces.scale} figure={figure} />}</div>
      <dl className="md:row-span-27 md:grid md:grid-rows-subgrid">
        {faces.facts.map((fact) => (
          <FactRow key={fact.name} name={fact.name} words={fact[side]} differs={fact.differs} />
        ))}
      </dl>
      {face.quote && (
        <div className="pt-2">
          <p className="text-xs text-soft">{natureOfWords[face.quote.textIs]}</p>
          <QuotedWords quote={face.quote} />
        </div>
      )}
    </article>
  )
}

/** What happened to the source or the claim since. */
function Notices({ face: { notice, withdrawn } }: { face: Faces['left'] }) {
  return (
    <>
      {notice && (
        <p role="note" className="mt-1 border-s-4 border-conflict ps-2">
          {rich(compareWords.theSourceWas, { kind: notice.kind, notice: <bdi>{notice.words}</bdi> })}
        </p>
      )}
      {withdrawn && (
        <p role="note" className="mt-1 border-s-4 border-conflict ps-2">
          {rich(compareWords.theSpeakerTookItBack, { withdrawn: <bdi>{withdrawn}</bdi> })}
        </p>
      )}
    </>
  )
}

function FactRow({ name, words, differs }: { name: string; words: Line | null; differs: boolean }) {
  return (
    <div
      className={`grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-2 rounded-[3px] px-1.5 py-0.5 ${differs ? 'bg-diff' : ''}`}
    >
      <dt className="text-soft">
        {name}
        {differs && (
          <span className="font-semibold text-ink">
            <span aria-hidden="true"> ≠</span>
            <span className="sr-only"> {compareWords.differs}</span>
          </span>
        )}
      </dt>
      <dd className="min-w-0 wrap-break-word">
        {words ? <ComposedLine of={words} /> : <span className="text-soft">{compareWords.notGiven}</span>}
      </dd>
    </div>
  )
}

function Bar({
  id,
  scale,
  figure,
}: {
  id: string
  scale: NonNullable<Faces['scale']>
  figure: NonNullable<Faces['left']['figure']>
}) {
  return (
    <div className="px-1.5 pb-2">
      <FigureBar id={id} bar={barOf(scale, figure)} />
      <p aria-hidden="true" className="flex justify-between text-xs text-soft">
        <span>{scale.from.toLocaleString('en')}</span>
        <span>{scale.logarithmic ? compareWords.equalStepsAreFactors : ''}</span>
        <span>{scale.to.toLocaleString('en')}</span>
      </p>
    </div>
  )
}
