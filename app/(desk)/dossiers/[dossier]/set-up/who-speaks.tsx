'use client'

import { announce } from '@/app/_ui/announce'
import { CampBadge } from '@/app/_ui/camp-badge'
import { FormFrame } from '@/app/_ui/form-frame'
import { StateFields } from '@/app/_ui/state-fields'
import { SubmitButton } from '@/app/_ui/submit-button'
import { useSubmission } from '@/app/_ui/use-submission'
import type { SetUpView } from '@/lib/services/dossiers/show-set-up'
import { setUpWords } from '@/lib/words/dossiers/set-up'
import { say } from '@/lib/words/say'
import { draftSpeakersAction } from './actions'
import { CampTargets } from './camp-targets'
import { SpeakerList } from './speaker-list'
import { useWhoSpeaks } from './use-who-speaks'

/** Who speaks: the parties that do, and those who could be one, with camps to name and to put them into; one confirm makes them. */
export function WhoSpeaks({ view }: { view: SetUpView }) {
  const { speakers, camps } = view
  if (view.articles.length === 0) return null
  return (
    <>
      {speakers.groups.length > 0 && <Offered view={view} />}
      {speakers.parties.length > 0 && (
        <details className="mt-3">
          <summary className="w-fit">{say(setUpWords.partiesThatSpeak, { count: speakers.parties.length })}</summary>
          <ul className="mt-2 grid gap-1">
            {speakers.parties.map(({ party, suggestions }) => {
              const camp = camps.find(({ id }) => id === party.campId)
              return (
                <li key={party.id} className="flex flex-wrap items-center gap-2">
                  {camp && <CampBadge {...camp} />}
                  <bdi>{party.name}</bdi>
                  <span className="text-xs text-soft">{say(setUpWords.suggestionsLeft, { count: suggestions })}</span>
                </li>
              )
            })}
          </ul>
        </details>
      )}
    </>
  )
}

function Offered({ view: { dossier, speakers, camps, can } }: { view: SetUpView }) {
  const speaking = useWhoSpeaks(dossier.id, speakers.groups, camps)
  const submission = useSubmission(draftSpeakersAction, (made) => {
    speaking.begin()
    announce(say(setUpWords.made, { ...made, made: made.camps + made.parties }))
  })
  const { parties, fresh, otherNames } = speaking
  const confirm = () =>
    submission.send({ dossierId: dossier.id, camps: fresh.map(({ name }) => name), parties, otherNames })
  const counts = {
    camps: fresh.length,
    parties: parties.length,
    names: otherNames.reduce((sum, { names }) => sum + names.length, 0),
  }
  return (
    <FormFrame
      label={setUpWords.whoSpeaks}
      submission={submission}
      onSubmit={(event) => {
        event.preventDefault()
        confirm()
      }}
      className="mt-2"
    >
      <p className="text-soft">{setUpWords.whoSpeaksHow}</p>
      <StateFields>
        <CampTargets speaking={speaking} mayName={can['dossier.configure']} />
        <SpeakerList speaking={speaking} dossierId={dossier.id} mayManage={can['party.manage']} />
      </StateFields>
      {speakers.isCut && <p className="mt-2 text-soft">{setUpWords.moreSpeakers}</p>}
      <p className="mt-3">
        <SubmitButton busy={setUpWords.making}>
          {say(setUpWords.makeCampsAndParties, { ...counts, made: counts.camps + counts.parties })}
        </SubmitButton>
      </p>
    </FormFrame>
  )
}
