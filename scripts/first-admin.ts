import { env } from '@/lib/env'
import { disconnect } from '@/lib/data/database/database'
import { inviteFirstAdmin } from '@/lib/services/people/invite-first-admin'
import { commandWords } from '@/lib/words/commands/commands'
import { say } from '@/lib/words/say'

/** Prints the one-time link by which a desk's first admin comes in, while there is none. */
async function printFirstLink(): Promise<void> {
  const invitation = await inviteFirstAdmin()
  if (!invitation) return console.log(commandWords.thisDeskHasAnAdmin)
  const address = new URL(invitation.path, env().NEXTAUTH_URL ?? `http://localhost:${env().PORT}`)
  console.log(say(commandWords.nobodyAdministersThisDesk, { href: address.href }))
}

await printFirstLink()
await disconnect()
