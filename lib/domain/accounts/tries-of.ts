/**
 * What the tries of one account are counted by: of strangers to it the e-mail alone, and apart from these the tries of each
 * browser that it signed in with before, and those of its own open sessions. An e-mail has no blank in it, so all begin
 * with the e-mail and a blank.
 */
export function triesOf(email: string, apart?: 'signed in' | { device: string }): string {
  if (apart === undefined) return email
  return apart === 'signed in' ? `${email} signed in` : `${email} on ${apart.device}`
}
