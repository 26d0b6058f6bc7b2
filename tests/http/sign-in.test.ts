import { expectPass } from '@/tests/support/bench-test'
import { headers } from '../../bench/hostile/headers'
import { sessions } from '../../bench/hostile/sessions'
import { signInLimits } from '../../bench/hostile/sign-in-limits'

expectPass('what ended is denied on the next request', () => sessions())
expectPass('failed tries are limited, by account and by address, whichever process they reach', () =>
  signInLimits({ pairs: 15 }),
)
expectPass('the headers are A+', () => headers())
