'use client'

import { Button } from '@/app/_ui/button'
import { useHydrated } from '@/app/_ui/use-hydrated'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import type { SetUpArticle } from '@/lib/services/dossiers/views/set-up-article'
import { setUpWords } from '@/lib/words/dossiers/set-up'
import { say } from '@/lib/words/say'
import { useCertain } from './use-certain'

/** What is certain in each article, with a box for it; one confirm accepts all of those that are ticked. */
export function CertainClaims(props: { dossier: { id: string; key: string }; articles: readonly SetUpArticle[] }) {
  const { dossier, articles } = props
  const certain = useCertain(dossier.id, articles)
  const { offered, chosen, progress } = certain
  const count = chosen.reduce((sum, article) => sum + article.certain.length, 0)
  if (offered.length === 0 && !certain.canUndo && !progress) return null
  return (
    <>
      {offered.length > 0 && <p className="text-soft">{setUpWords.certainHow}</p>}
      <ul className="mt-2 grid gap-2">
        {offered.map((article) => (
          <CertainOf key={article.captureId} article={article} certain={certain} />
        ))}
      </ul>
      <p className="mt-3 flex flex-wrap items-center gap-2">
        {offered.length > 0 && (
          <Button
            look="main"
            aria-disabled={progress !== null || count === 0 || undefined}
            onClick={() => void certain.accept()}
          >
            {progress ? setUpWords.accepting : say(setUpWords.acceptCertain, { count })}
          </Button>
        )}
        {certain.canUndo && (
          <Button aria-disabled={progress !== null || undefined} onClick={() => void certain.undo()}>
            {setUpWords.undo}
          </Button>
        )}
        <output className="contents">
          {progress && (
            <>
              <progress
                aria-label={say(setUpWords.acceptedOf, progress)}
                max={progress.all}
                value={progress.done}
                className="h-2 w-40"
              />
              <span>{say(setUpWords.acceptedOf, progress)}</span>
            </>
          )}
        </output>
      </p>
    </>
  )
}

function CertainOf({ article, certain }: { article: SetUpArticle; certain: ReturnType<typeof useCertain> }) {
  const { captureId, headline, certain: claims } = article
  const hydrated = useHydrated()
  return (
    <li className="sheet min-w-0 px-3 py-2">
      <label className="flex min-h-8 items-start gap-2">
        <input
          type="checkbox"
          disabled={!hydrated}
          aria-label={say(setUpWords.takeThoseOf, { headline })}
          checked={certain.isChosen(captureId)}
          onChange={(event) => certain.choose(captureId, event.target.checked)}
          className="mt-1 size-4 shrink-0 accent-act"
        />
        <span dir="auto" className="min-w-0 font-serif text-md wrap-break-word">
          {headline}
        </span>
      </label>
      <details className="ms-6">
        <summary className="w-fit text-soft">{say(setUpWords.certainCount, { count: claims.length })}</summary>
        <ul className="mt-1 grid gap-1.5">
          {claims.map((claim) => (
            <li key={claim.start} className="min-w-0 border-s-2 border-line ps-3">
              <p dir="auto" className="font-serif wrap-break-word">
                {shownStatement(claim)}
              </p>
              <p className="text-xs text-soft">
                <bdi>{claim.speaker}</bdi>
              </p>
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}
