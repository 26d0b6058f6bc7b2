import { env } from '@/lib/env'
import { disconnect } from '@/lib/data/database/database'
import { inviteFirstAdmin } from '@/lib/services/people/invite-first-admin'

/** Prints the one-time link by which a desk's first admin comes in, while there is none. */
async function printFirstLink(): Promise<void> {
  const invitation = await inviteFirstAdmin()
  if (!invitation) return console.log('This desk has an admin.')
  const address = new URL(invitation.path, env().NEXTAUTH_URL ?? `http://localhost:${env().PORT}`)
  console.log(`Nobody administers this desk yet. Open this link once to become its first admin:\n\n  ${address.href}\n`)
}

await printFirstLink()
await disconnect()
