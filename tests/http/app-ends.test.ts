import { expectPass } from '@/tests/support/bench-test'
import { appEnds } from '../../bench/hostile/app-ends'

expectPass('told to go it drains, killed it leaves nothing half written', () => appEnds({ kills: 3, editors: 8 }))
