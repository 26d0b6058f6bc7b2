'use client'

/** Signs in by e-mail, password and, once it was asked for, a code; null if it went well, else the code of the refusal. */
export async function trySignIn(form: FormData): Promise<string | null> {
  try {
    // Fetched when it is needed: the page itself stays small.
    const { signIn } = await import('next-auth/react')
    const credentials = ['email', 'password', 'code']
      .filter((name) => form.has(name))
      .map((name) => [name, form.get(name)])
    const response = await signIn('credentials', {
      redirect: false,
      ...(Object.fromEntries(credentials) as Record<string, unknown>),
    })
    return response?.error ?? (response?.ok ? null : 'unavailable')
  } catch {
    return 'unavailable'
  }
}
