import type { Metadata } from 'next'
import { PageHead } from '@/app/_ui/page-head'
import { showMethod } from '@/lib/services/method/show-method'
import { loadView } from '@/lib/web/load-view'
import { methodWords } from '@/lib/words/dossiers/method'
import { say } from '@/lib/words/say'
import { AgreementPlot } from './agreement-plot'
import { AgreementTable } from './agreement-table'
import { HowToRead } from './how-to-read'
import { LexiconTable } from './lexicon-table'
import { MetricTable } from './metric-table'
import { RuleRatesTable } from './rule-rates-table'
import { WhatIsCounted } from './what-is-counted'

export const metadata: Metadata = { title: methodWords.method }

export default async function MethodPage({ params }: { params: Promise<{ dossier: string }> }) {
  const { dossier } = await params
  const view = await loadView(`/dossiers/${dossier}/method`, (caller) => showMethod(caller, { dossier }))
  const { agreement, lexicon, rulesVersion } = view
  const hasAlpha = agreement.alpha !== null
  return (
    <div className="mx-auto max-w-[80rem] space-y-4 pb-10">
      <PageHead
        title={methodWords.method}
        sub={say(methodWords.howFarRatersAgree, { rulesVersion, version: lexicon.version })}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <section aria-labelledby="agreement" className="sheet min-w-0 p-4">
          <h2 id="agreement">{methodWords.agreementBetweenRaters}</h2>
          {hasAlpha ? (
            <>
              <AgreementPlot agreement={agreement} />
              <AgreementTable agreement={agreement} />
            </>
          ) : (
            <p className="mt-2 text-soft">{methodWords.nothingToSayYetThere}</p>
          )}
          <WhatIsCounted view={view} />
        </section>
        <div className="min-w-0 space-y-4">
          <HowToRead sampling={view.sampling} />
          {hasAlpha && <MetricTable byMetric={agreement.byMetric} />}
        </div>
      </div>
      {view.suggestionRules && <RuleRatesTable rates={view.suggestionRules} />}
      <LexiconTable lexicon={lexicon} />
    </div>
  )
}
