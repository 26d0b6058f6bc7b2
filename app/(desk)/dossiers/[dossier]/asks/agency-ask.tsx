import { useId } from 'react'
import type { AgencyAskView } from '@/lib/services/asks/views/ask-view'
import { askWords } from '@/lib/words/dossiers/asks'
import { say } from '@/lib/words/say'

interface Props {
  ask: AgencyAskView
  dossier: string
  agency: string
  onAgency: (agency: string) => void
}

/** Two sources that hold nearly one text: whose it is, to be recorded with those that do not say it. */
export function AgencyAsk({ ask, dossier, agency, onAgency }: Props) {
  const id = useId()
  return (
    <>
      <ul className="grid gap-1">
        {ask.sources.map((source) => (
          <li key={source.id}>
            <a href={`/dossiers/${dossier}/sources/${source.key}`} className="font-serif text-md hover:underline">
              <bdi>{source.headline}</bdi>
            </a>{' '}
            <span className="text-xs text-soft">
              {source.outlet && <bdi>{source.outlet}</bdi>}
              {source.agency && (
                <>
                  {' · '}
                  <bdi>{source.agency}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-xs text-soft">
        {say(askWords.nearlyOneText, { share: `${Math.round(ask.share * 100)} %` })}
      </p>
      <label htmlFor={`${id}-agency`} className="mt-2 block font-medium">
        {askWords.theAgency}
      </label>
      <input
        id={`${id}-agency`}
        dir="auto"
        maxLength={300}
        value={agency}
        onChange={(event) => onAgency(event.target.value)}
        className="control w-full max-w-80"
      />
    </>
  )
}
