'use client'

/** Signs in by e-mail and password; null once it went well, else the code of the refusal. */
export async function trySignIn(form: FormData): Promise<string | null> {
  try {
    // Fetched when it is needed: the page itself stays small.
    const { signIn } = await import('next-auth/react')
    const [email, password] = [form.get('email'), form.get('password')]
    const answer = await signIn('credentials', { redirect: false, email, password })
    return answer?.error ?? (answer?.ok ? null : 'unavailable')
  } catch {
    return 'unavailable'
  }
}
