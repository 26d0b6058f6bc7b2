import { demoEmail, readSecrets, type demoNames } from '../../scripts/lib/process/secrets.mjs'

/** The demo desk's names, by which its people sign in. */
export type DemoName = (typeof demoNames)[number]

/** Who signs in as whom in the browser tests: the demo desk of the server that they run against. */
export function demoPerson(name: DemoName): { email: string; password: string } {
  const home = process.env.BROWSER_DATA_DIR
  const password = home ? readSecrets(home).demoPasswords[name] : undefined
  if (!password)
    throw new Error(`There is no password of ${name}: is this run by Playwright with playwright.config.ts?`)
  return { email: demoEmail(name), password }
}
