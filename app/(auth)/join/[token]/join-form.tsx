'use client'

import { useRouter } from 'next/navigation'
import { ActionForm } from '@/app/_ui/action-form'
import { Button } from '@/app/_ui/button'
import { SubmitButton } from '@/app/_ui/submit-button'
import { join } from './actions'

/** Joins with the account that is signed in, or leaves it to use another. */
export function JoinForm({ token, name, obstacle }: { token: string; name: string; obstacle: string | null }) {
  const router = useRouter()
  const leave = async () => {
    const { signOut } = await import('next-auth/react')
    await signOut({ redirect: false })
    router.refresh()
  }
  return (
    <ActionForm done={null} action={join} label="Join" onDone={(value) => router.push(`/dossiers/${value.dossierKey}`)}>
      <input type="hidden" name="token" value={token} />
      <p className="mb-4">
        You are signed in as <b dir="auto">{name}</b>. {obstacle}
      </p>
      <p className="flex flex-wrap gap-2">
        {obstacle === null && <SubmitButton busy="Joining…">Join with this account</SubmitButton>}
        <Button onClick={() => void leave()}>Sign out</Button>
      </p>
    </ActionForm>
  )
}
