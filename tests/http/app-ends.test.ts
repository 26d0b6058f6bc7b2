import { expectPass } from '@/tests/support/bench-test'
import { appEnds } from '../bench/hostile/app-ends'

expectPass('a program that ends, or is ended, leaves nothing half written', () => appEnds({ kills: 3, editors: 4 }))
