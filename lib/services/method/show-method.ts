import 'server-only'
import { agreementCap, listAgreementRatings } from '@/lib/data/judgements/agreement-ratings'
import { enterDossier } from '@/lib/data/access/viewer'
import { agreementReport, sampling } from '@/lib/domain/agreement/report'
import { listRuleTallies } from '@/lib/data/suggestions/rule-tallies'
import { ruleRates } from '@/lib/domain/offers/rule-rates'
import { permits } from '@/lib/domain/policy'
import type { Caller } from '@/lib/domain/accounts/caller'
import { lexiconTable } from '@/lib/domain/figures/lexicon-table'
import { rulesVersion } from '@/lib/domain/readings/reading'

/** Everything the method page shows. */
export type MethodView = Awaited<ReturnType<typeof showMethod>>

/**
 * How far the raters of a dossier agree, over the claims whose ratings the caller may see (rule 6) and no others, and
 * by which rules and words figures are read, and how often people agreed with the rules that suggest claims. Raters have names to leads only. Refuses: unauthenticated, not-found.
 */
export async function showMethod(caller: Caller, input: { dossier: string }) {
  const viewer = await enterDossier(caller, { key: input.dossier })
  const ratings = await listAgreementRatings(viewer)
  return {
    dossier: { key: viewer.dossier.key, title: viewer.dossier.title },
    role: viewer.role,
    agreement: agreementReport(ratings.slice(0, agreementCap)),
    capped: ratings.length > agreementCap,
    sampling,
    rulesVersion,
    lexicon: lexiconTable(),
    /** Null for readers, who see nothing of suggestions (rule 14). */
    suggestionRules: permits(viewer, 'suggestion.decide') ? ruleRates(await listRuleTallies(viewer)) : null,
  }
}
