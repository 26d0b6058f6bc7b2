import { describe, expect, it } from 'vitest'
import { nodeProblem } from '../../scripts/lib/packages/node-check.mjs'

describe('the check of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('takes %s', (version) => {
    expect(nodeProblem(version)).toBe('')
  })

  it.each(['20.18.3', '18.20.0', '14.21.3', '9.0.0'])('refuses %s in one sentence', (version) => {
    expect(nodeProblem(version)).toBe(
      `Counterclaim needs Node.js 20.19 or later, and this is ${version}: install it from https://nodejs.org.`,
    )
  })
})
