/** Who wants to open an account by a link: their e-mail, the one that the link was made for, and what others have already. */
export interface Newcomer {
  email: string
  linkEmail: string | null
  taken: { email: boolean; name: boolean }
}

/**
 * What keeps a newcomer from opening an account, by field; null if nothing does. That an e-mail has an account is told
 * only to somebody whose link was made for it: with any other link the answer is that the link and the e-mail do not go
 * together, and what to do in either case.
 */
export function newcomerFault({ email, linkEmail, taken }: Newcomer): { email: string } | { name: string } | null {
  if (linkEmail !== null && email !== linkEmail)
    return { email: 'This link was made for another e-mail. Use that one, or ask for a link of your own.' }
  if (taken.email)
    return {
      email:
        linkEmail === null
          ? 'This link opens no account with this e-mail. If you have an account here, sign in and open the link again. If not, ask for a link made for your e-mail.'
          : 'This e-mail has an account already: sign in, then open the link again.',
    }
  if (taken.name)
    return { name: 'Somebody here has this name already. Add what tells you apart, a middle name for instance.' }
  return null
}
