import { Button } from '@/app/_ui/button'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import type { DetailGuess, GuessBasis } from '@/lib/domain/sources/guesses'
import { say } from '@/lib/words/say'
import { sourceWords } from '@/lib/words/sources/sources'
import type { DetailsDraft, TypedDetails } from './use-source-details'

const basisNotes: Record<GuessBasis, string> = {
  metadata: sourceWords.fromThePagesMetadata,
  title: sourceWords.fromThePagesTitle,
  address: sourceWords.fromItsAddress,
  byline: sourceWords.fromTheByline,
  'first-lines': sourceWords.fromTheFirstLines,
}

/** What a field that was filled in says: where its value is from, and that it wants checking. */
export function guessHint({ offers, values }: DetailsDraft, field: keyof TypedDetails): string {
  const taken = offers.find((offer) => offer.field === field && offer.value === values[field])
  return taken ? say(sourceWords.checkWhatIsFrom, { from: basisNotes[taken.basis] }) : sourceWords.inferredFromTheText
}

/** The other values that were found for a field, each with where it is from; one click fills it in. */
export function GuessOffers(props: { draft: DetailsDraft; field: keyof TypedDetails; label: string }) {
  const { draft, field, label } = props
  const others = draft.offers.filter((offer) => offer.field === field && offer.value !== draft.values[field])
  if (others.length === 0) return null
  return (
    <ul className="mt-1 space-y-1">
      {others.map((offer) => (
        <li key={offer.value}>
          <Button
            look="quiet"
            onClick={() => draft.take(offer)}
            className="max-w-full text-start text-xs whitespace-normal!"
          >
            <span className="min-w-0 wrap-break-word">
              {say(sourceWords.useValue, { value: shown(offer), from: basisNotes[offer.basis] })}
            </span>
            <span className="sr-only"> ({label})</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}

function shown({ field, value }: DetailGuess): string {
  return field === 'publishedDate' ? (describeEdtf(value) ?? value) : value
}
