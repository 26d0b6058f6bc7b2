import Link from 'next/link'
import type { SetUpView } from '@/lib/services/dossiers/show-set-up'
import { setUpWords } from '@/lib/words/dossiers/set-up'
import { say } from '@/lib/words/say'
import { DroppedArticles } from './dropped-articles'

/** The articles of a dossier with what is left to decide in each, and the way to add more. */
export function Articles({
  view: { dossier, articles, areArticlesCut, can },
  home,
}: {
  view: SetUpView
  home: string
}) {
  return (
    <>
      {articles.length > 0 && (
        <ul className="mt-2 grid gap-1.5">
          {articles.map(({ sourceKey, headline, outlet, open, nothing }) => (
            <li key={sourceKey} className="min-w-0">
              <Link
                href={`${home}/sources/${sourceKey}`}
                dir="auto"
                className="font-serif text-md wrap-break-word hover:underline"
              >
                {headline}
              </Link>
              <p className="text-xs text-soft">
                {outlet !== null && (
                  <>
                    <bdi>{outlet}</bdi> ·{' '}
                  </>
                )}
                {nothing === null ? say(setUpWords.suggestionsLeft, { count: open }) : setUpWords.nothingIsRead}
              </p>
            </li>
          ))}
        </ul>
      )}
      {areArticlesCut && <p className="mt-2 text-soft">{setUpWords.newestArticles}</p>}
      {can['source.add'] && <DroppedArticles dossierId={dossier.id} home={home} isFirst={articles.length === 0} />}
    </>
  )
}
