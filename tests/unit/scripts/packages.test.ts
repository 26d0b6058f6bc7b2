import { expect, test } from 'vitest'
import { lockFileRefusal } from '../../../scripts/lib/packages/packages.mjs'

const refused = (...reasons: string[]) =>
  `npm error code EUSAGE\nnpm error\nnpm error \`npm ci\` can only install packages when your package.json and package-lock.json are in sync.\n${reasons.map((one) => `npm error ${one}`).join('\n')}\nnpm error Clean install a project`

test('why npm ci refuses a lock file is told in its own words', () => {
  const first = 'Missing: @next/swc-win32-x64-msvc@16.4.6 from lock file'
  expect(lockFileRefusal(refused(first))).toBe(first)
  expect(lockFileRefusal(refused(first, 'Invalid: lock file’s a@1.0.0 does not satisfy a@2.0.0'))).toBe(
    `${first}, and 1 more`,
  )
  expect(lockFileRefusal(refused())).toBe('it does not say why')
})

test('what else fails is no refusal: npm install would fail of it as well', () => {
  expect(lockFileRefusal('npm error code ENOTFOUND\nnpm error network request failed')).toBeNull()
})
