import type { ReactNode } from 'react'
import { setUpWords } from '@/lib/words/dossiers/set-up'
import type { SetUpStep } from './steps'

/** All steps with how far each is, and the way to it. */
export function StepList({ steps }: { steps: readonly SetUpStep[] }) {
  return (
    <nav aria-label={setUpWords.steps} className="sheet mb-5 px-4 py-3">
      <ol className="grid gap-x-4 gap-y-1.5 sm:grid-cols-2 lg:grid-cols-5">
        {steps.map((step) => (
          <li key={step.id} className="flex min-w-0 items-center gap-2">
            <StepMark step={step} />
            <a href={`#${step.id}`} className="link min-h-6 content-center">
              {step.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** One step: what it is, how far it is, and what is to be done in it. */
export function Step({ step, children }: { step: SetUpStep; children: ReactNode }) {
  return (
    <section id={step.id} aria-labelledby={`${step.id}-title`} className="mb-8 scroll-mt-24">
      <div className="mb-2 flex items-center gap-2">
        <StepMark step={step} />
        <h2 id={`${step.id}-title`}>{step.title}</h2>
      </div>
      <p className="font-medium">{step.how}</p>
      {children}
    </section>
  )
}

function StepMark({ step: { number, isDone } }: { step: SetUpStep }) {
  return (
    <span
      className={`grid size-6 shrink-0 place-items-center rounded-full border text-xs font-semibold ${isDone ? 'border-main bg-main text-on-main' : 'border-line text-soft'}`}
    >
      <span aria-hidden="true">{isDone ? '✓' : number}</span>
      {isDone && <span className="sr-only">{setUpWords.done}</span>}
    </span>
  )
}
