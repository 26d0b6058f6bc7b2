import { expect, test } from 'vitest'
import { filesBelow, textOf } from '@/tests/rules/source-files'
import { expectPass } from '@/tests/support/bench-test'
import { everyMutation } from '@/tests/support/every-mutation'
import { replays } from '../../../bench/hostile/replays'

expectPass('every mutation, repeated under its key, has one effect', () => replays({ rounds: 1 }))

/** It asks the web before it changes anything: its own test repeats it. */
const elsewhere = ['sources/fetch-address']

test('every mutation is among them', () => {
  const files = filesBelow('lib/services', '.ts').filter((path) => /\bmutate(SecondFactor)?\(caller/.test(textOf(path)))
  const names = files.map((path) => path.replace('lib/services/', '').replace(/\.ts$/, ''))
  expect(names.toSorted()).toEqual([...Object.keys(everyMutation), ...elsewhere].toSorted())
})
