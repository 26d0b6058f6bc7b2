import { expectPass } from '@/tests/support/bench-test'
import { overload } from '../../bench/hostile/overload'

expectPass('more than can be served is refused in time, and served again at once afterwards', () =>
  overload({ requests: 60, pool: 4 }),
)
