'use client'

import { Button } from '@/app/_ui/button'
import { Kbd } from '@/app/_ui/kbd'
import { KeyName } from '@/app/_ui/key-name'
import type { SuggestionList } from '@/lib/services/suggestions/list-suggestions'
import { say } from '@/lib/words/say'
import { suggestionWords } from '@/lib/words/sources/suggestions'
import type { Deciding } from './use-deciding'
import type { Suggestions } from './use-suggestions'

const nothing = {
  'not-the-article': suggestionWords.nothingNotTheArticle,
  language: suggestionWords.nothingLanguage,
  'too-long': suggestionWords.nothingTooLong,
  'no-claim': suggestionWords.nothingNoClaim,
} as const satisfies Record<NonNullable<SuggestionList['nothing']>, string>

/** How far the desk is with what is suggested in a text, and what can be done with all of it. */
export function SuggestionBar({ suggestions, deciding }: { suggestions: Suggestions; deciding: Deciding }) {
  const { list, problem, certain, hidden } = suggestions
  if (problem) return <Bar>{problem}</Bar>
  if (!list) return <Bar>{suggestionWords.readingTheText}</Bar>
  const { nothing: why, open, decided } = list
  if (why && decided === 0) return <Bar>{nothing[why]}</Bar>
  const all = open + decided
  const done = Math.min(all, decided + hidden)
  return (
    <Bar>
      <span className="font-semibold">
        {done < all ? say(suggestionWords.decidedOf, { decided: done, all }) : say(suggestionWords.allDecided, { all })}
      </span>
      <Progress done={done} all={all} />
      {open > list.offers.length && (
        <span className="text-soft">{say(suggestionWords.onlySomeShown, { shown: list.offers.length, open })}</span>
      )}
      <Keys />
      {deciding.canUndo && (
        <Button onClick={() => void deciding.undo()}>
          {suggestionWords.undo}
          <KeyName>z</KeyName>
        </Button>
      )}
      {certain.length > 0 && (
        <Button onClick={() => void deciding.acceptCertain()} aria-disabled={deciding.isBusy || undefined}>
          {say(suggestionWords.acceptCertain, { certain: certain.length })}
        </Button>
      )}
    </Bar>
  )
}

function Bar({ children }: { children: React.ReactNode }) {
  return (
    <section
      aria-label={suggestionWords.suggestions}
      className="no-print mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-suggest-line bg-diff px-3.5 py-2"
    >
      {children}
    </section>
  )
}

// Drawn, for a policy without inline styles: the width of a bar is an attribute.
function Progress({ done, all }: { done: number; all: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none" className="h-1 min-w-24 flex-1 text-suggest">
      <rect width="100" height="4" rx="1" fill="currentColor" opacity="0.2" />
      <rect width={all === 0 ? 0 : (100 * done) / all} height="4" rx="1" fill="currentColor" />
    </svg>
  )
}

/** For hands on a keyboard; the cards have buttons. */
function Keys() {
  return (
    <span aria-hidden="true" className="hidden items-center gap-1 text-soft lg:flex">
      <Kbd>j</Kbd> {suggestionWords.next} <Kbd>a</Kbd> {suggestionWords.accept.toLowerCase()} <Kbd>e</Kbd>{' '}
      {suggestionWords.edit.toLowerCase()} <Kbd>x</Kbd> {suggestionWords.dismiss.toLowerCase()}
    </span>
  )
}
