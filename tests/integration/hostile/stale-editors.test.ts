import { expectPass } from '@/tests/support/bench-test'
import { staleEditors } from '../../../bench/hostile/stale-editors'

expectPass('of edits on a stale version one is kept, and every other editor is told', () =>
  staleEditors({ editors: 8, edits: 12, claims: 3 }),
)
