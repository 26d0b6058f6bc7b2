import { rules } from '@/lib/domain/attributions/rules'
import { keysOf } from '@/lib/domain/collections/records'

/** How many suggestions of one rule people accepted as read, accepted after a change, and dismissed. */
export interface RuleTally {
  rule: string
  accepted: number
  edited: number
  dismissed: number
}

/** A tally with what its rule reads, how many it is of, and the shares in whole percent. */
export interface RuleRate extends RuleTally {
  why: string
  decided: number
  shares: { accepted: number; edited: number; dismissed: number }
}

/** How often people agreed with each rule, the one that was decided most often first. A rule of an older version says its name. */
export function ruleRates(tallies: readonly RuleTally[]): RuleRate[] {
  return tallies
    .map((tally) => {
      const { rule, accepted, edited, dismissed } = tally
      const decided = accepted + edited + dismissed
      const share = (count: number) => (decided === 0 ? 0 : Math.round((100 * count) / decided))
      const known = keysOf(rules).find((name) => name === rule)
      return {
        ...tally,
        why: known ? rules[known] : rule,
        decided,
        shares: { accepted: share(accepted), edited: share(edited), dismissed: share(dismissed) },
      }
    })
    .toSorted((a, b) => b.decided - a.decided || (a.rule < b.rule ? -1 : 1))
}
