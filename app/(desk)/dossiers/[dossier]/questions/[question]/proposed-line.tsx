import type { ProposedLine } from '@/lib/domain/print-lines/propose-line'
import { findingWords } from '@/lib/words/questions/finding'
import { say } from '@/lib/words/say'

/** Says that the form begins with what the rules propose, and from which reading; the form sends the line along, for the history. */
export function ProposedNote({ proposed: { printLine, from, rulesVersion } }: { proposed: ProposedLine }) {
  return (
    <>
      <input type="hidden" name="proposed.line" value={printLine} />
      <input type="hidden" name="proposed.rules" value={rulesVersion} />
      <p className="rounded-md bg-diff px-3 py-2">{say(findingWords.proposedFrom, { from, rulesVersion })}</p>
    </>
  )
}

/** What the rules propose now, beside a finding that stands: to be read, and copied by hand. */
export function ProposedNow({ proposed }: { proposed: ProposedLine }) {
  const { printLine, mustStandWith, doNotPrint, from, rulesVersion } = proposed
  return (
    <details className="rounded-md border border-line px-3 py-1">
      <summary className="min-h-6">{findingWords.whatTheRulesPropose}</summary>
      <p className="text-soft">{say(findingWords.readFrom, { from, rulesVersion })}</p>
      {[printLine, mustStandWith, doNotPrint].map(
        (text) =>
          text !== '' && (
            <p key={text} dir="auto" className="mt-1 whitespace-pre-line wrap-break-word">
              {text}
            </p>
          ),
      )}
    </details>
  )
}
