import type { Metadata } from 'next'
import { LinkButton } from '@/app/_ui/link-button'
import { PageHead } from '@/app/_ui/page-head'
import { showSetUp, showSetUpInput, type SetUpView } from '@/lib/services/dossiers/show-set-up'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { setUpWords } from '@/lib/words/dossiers/set-up'
import { AskQueue } from '../asks/ask-queue'
import { Articles } from './articles'
import { CertainClaims } from './certain-claims'
import { Step, StepList } from './step'
import { stepsOf } from './steps'
import { WhoSpeaks } from './who-speaks'

export const metadata: Metadata = { title: setUpWords.setUpFromArticles }

interface Props {
  params: Promise<{ dossier: string }>
}

export default async function SetUpPage({ params }: Props) {
  const { dossier } = await params
  const home = `/dossiers/${dossier}`
  const view = await loadView(`${home}/set-up`, (caller) => showSetUp(caller, parseInput(showSetUpInput, { dossier })))
  const steps = stepsOf(view)
  const { articles, whoSpeaks, certainClaims, questions, grid } = steps
  return (
    <div className="mx-auto max-w-[60rem] pb-8">
      <PageHead title={setUpWords.setUpFromArticles} sub={setUpWords.whatItIs} />
      <StepList steps={Object.values(steps)} />
      <Step step={articles}>
        <Articles view={view} home={home} />
      </Step>
      <Step step={whoSpeaks}>
        <WhoSpeaks view={view} />
      </Step>
      <Step step={certainClaims}>
        <CertainClaims dossier={view.dossier} articles={view.articles} />
      </Step>
      <Step step={questions}>
        <Questions view={view} />
      </Step>
      <Step step={grid}>
        {view.grid.isCut && <p className="text-soft">{setUpWords.firstRows}</p>}
        <p className="mt-2">
          <LinkButton href={home} look={grid.isDone ? 'main' : 'plain'}>
            {setUpWords.openTheGrid}
          </LinkButton>
        </p>
      </Step>
    </div>
  )
}

function Questions({ view: { asks } }: { view: SetUpView }) {
  return (
    <>
      <p className="text-soft">{asks.asks.length > 0 ? setUpWords.questionsHow : setUpWords.noQuestionsSuggested}</p>
      {(asks.asks.length > 0 || asks.skipped > 0 || asks.last) && <AskQueue list={asks} />}
    </>
  )
}
