import { expectPass } from '@/tests/support/bench-test'
import { doors } from '../../bench/hostile/doors'

expectPass('every door opens for whom it is declared to, and for nobody else', () => doors())
