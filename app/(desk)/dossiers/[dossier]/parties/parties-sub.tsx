import { rich } from '@/app/_ui/rich'
import { Term } from '@/app/_ui/term'
import { partiesWords } from '@/lib/words/parties/parties'
import { glossaryWords } from '@/lib/words/shell/glossary'

/** What the list of parties is, below its heading. */
export function PartiesSub() {
  return rich(partiesWords.whoMakesClaimsAndWho, {
    term: (word) => <Term means={glossaryWords.camp}>{word}</Term>,
  })
}
