import { expectPass } from '@/tests/support/bench-test'
import { textFields } from '../../../bench/hostile/text-fields'

expectPass('hostile words are taken as they are or refused by a sentence, and come out by CSV as they went in', () =>
  textFields({ rounds: 1, claims: 100 }),
)
