import { expect, test } from 'vitest'
import { callsIn, filesBelow } from './source-files'

/**
 * Changes that pass no policy: they are about the caller's own account, or about what they hold. A repeat of any other
 * is asked again what the first was allowed (lib/data/access/mutate.ts), and only `authorize` notes that.
 */
const aboutOneself = [
  'lib/services/people/change-password.ts',
  'lib/services/second-factors/begin-second-factor.ts',
  'lib/services/second-factors/confirm-second-factor.ts',
  'lib/services/second-factors/renew-recovery-codes.ts',
  'lib/services/second-factors/turn-off-second-factor.ts',
  'lib/services/sessions/end-all-sessions.ts',
  'lib/services/sessions/end-own-session.ts',
  'lib/services/sessions/start-session.ts',
]

/** What keeps a change under its key. */
const keeps = ['mutate', 'mutateSecondFactor']

/** What notes a pass: the policy itself, or a helper of lib/data that asks it. */
const asks = ['authorize', 'enterToChangeMembers', 'enterAsAdmin', 'enterForChange']

const calls = (path: string, names: string[]) => callsIn(path).some(({ name }) => names.includes(name))

test('every change that is kept under a key notes what it was allowed', () => {
  const changing = filesBelow('lib/services', '.ts').filter((path) => calls(path, keeps))
  expect(changing.length).toBeGreaterThan(60)
  expect(changing.filter((path) => !calls(path, asks)).toSorted()).toEqual(aboutOneself)
})
