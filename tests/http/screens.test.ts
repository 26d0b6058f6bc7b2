import { expectPass } from '@/tests/support/bench-test'
import { screens } from '../../bench/hostile/screens'

expectPass('no screen runs what stands in a dossier, and no address breaks one', () => screens({ words: 40 }))
