'use client'

import { useState } from 'react'
import { ActionForm } from '@/app/_ui/action-form'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { invite } from './actions'
import { OneTimeLink } from './one-time-link'
import { RoleField } from './role-field'

/** Makes a one-time link, and shows it this once. */
export function InviteForm({ dossierId, bringsNewcomers }: { dossierId: string; bringsNewcomers: boolean }) {
  const [path, setPath] = useState<string | null>(null)
  if (path !== null) return <OneTimeLink path={path} onAnother={() => setPath(null)} />
  return (
    <ActionForm
      done="Link made. Copy it and send it yourself."
      action={invite}
      className="grid gap-4"
      onDone={(value) => setPath(value.path)}
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <RoleField chosen="editor" />
      <Field
        name="email"
        label="For whom"
        hint="An e-mail: the link then works for it alone. Nothing is sent."
        optional
      >
        <TextInput type="email" autoComplete="off" />
      </Field>
      {!bringsNewcomers && (
        <p className="text-soft">
          The link works for people who have an account here. An admin can give you the right to invite people who are
          new.
        </p>
      )}
      <SubmitButton busy="Making the link…">Make the link</SubmitButton>
    </ActionForm>
  )
}
