import { expectPass } from '@/tests/support/bench-test'
import { overload } from '../bench/hostile/overload'

expectPass('overload is 503 in time, and passes', () => overload({ requests: 24, pool: 3 }))
