/**
 * The path to go back to after signing in: `value` when it is a path of ours, else the list of dossiers. What
 * a browser could read as another host (`//host`, `/\host`, control characters it drops) is not a path of ours.
 */
export function ownPath(value: unknown): string {
  const home = '/dossiers'
  if (typeof value !== 'string' || value.length > 2000) return home
  if (!/^\/(?![/\\])[^\p{Cc}\\]*$/u.test(value)) return home
  const base = 'http://own.invalid'
  if (!URL.canParse(value, base)) return home
  const url = new URL(value, base)
  if (url.origin !== base || url.pathname.startsWith('//') || url.pathname === '/sign-in') return home
  return url.pathname + url.search + url.hash
}
