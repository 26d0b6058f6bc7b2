'use client'

import { useState } from 'react'
import { ActionForm } from '@/app/_ui/action-form'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { memberWords } from '@/lib/words/dossiers/members'
import { invite } from './actions'
import { OneTimeLink } from './one-time-link'
import { RoleField } from './role-field'

/** Makes a one-time link, and shows it this once. */
export function InviteForm({ dossierId, bringsNewcomers }: { dossierId: string; bringsNewcomers: boolean }) {
  const [path, setPath] = useState<string | null>(null)
  if (path !== null) return <OneTimeLink path={path} onAnother={() => setPath(null)} />
  return (
    <ActionForm
      done={memberWords.linkMadeCopy}
      action={invite}
      className="grid gap-4"
      onDone={(value) => setPath(value.path)}
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <RoleField chosen="editor" />
      <Field name="email" label={memberWords.forWhom} hint={memberWords.anEMailTheLinkThen} optional>
        <TextInput type="email" autoComplete="off" />
      </Field>
      {!bringsNewcomers && <p className="text-soft">{memberWords.theLinkWorks}</p>}
      <SubmitButton busy={memberWords.makingTheLink}>{memberWords.makeTheLink}</SubmitButton>
    </ActionForm>
  )
}
