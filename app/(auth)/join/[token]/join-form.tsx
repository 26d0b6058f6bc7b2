'use client'

import { useRouter } from 'next/navigation'
import { ActionForm } from '@/app/_ui/action-form'
import { Button } from '@/app/_ui/button'
import { SubmitButton } from '@/app/_ui/submit-button'
import { rich } from '@/app/_ui/rich'
import { joinWords } from '@/lib/words/account/join'
import { join } from './actions'
import { useGo } from '@/app/_ui/use-go'

/** Joins with the account that is signed in, or leaves it to use another. */
export function JoinForm({ token, name, obstacle }: { token: string; name: string; obstacle: string | null }) {
  const router = useRouter()
  const go = useGo()
  const leave = async () => {
    const { signOut } = await import('next-auth/react')
    await signOut({ redirect: false })
    router.refresh()
  }
  return (
    <ActionForm
      done={null}
      action={join}
      label={joinWords.join}
      onDone={(value) => go(`/dossiers/${value.dossierKey}`)}
    >
      <input type="hidden" name="token" value={token} />
      <p className="mb-4">{rich(joinWords.youAreSignedInAs, { name: <b dir="auto">{name}</b>, obstacle })}</p>
      <p className="flex flex-wrap gap-2">
        {obstacle === null && <SubmitButton busy={joinWords.joining}>{joinWords.joinWithThisAccount}</SubmitButton>}
        <Button onClick={() => void leave()}>{joinWords.signOut}</Button>
      </p>
    </ActionForm>
  )
}
