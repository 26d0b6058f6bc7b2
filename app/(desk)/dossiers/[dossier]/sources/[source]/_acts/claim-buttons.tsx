import { Button } from '@/app/_ui/button'
import { KeyName } from '@/app/_ui/key-name'
import { LinkButton } from '@/app/_ui/link-button'
import { linkWords } from '@/lib/domain/claims/link'
import type { ClaimCard } from '@/lib/services/claims/views/claim-card'
import { readerWords } from '@/lib/words/sources/reader'
import { compareAddress, linkKeys, linkOfKey, takes, type ClaimActs } from './act'

/** What can be done with the claim of the active card, each with its key. */
export function ClaimButtons({ claim, acts }: { claim: ClaimCard; acts: ClaimActs }) {
  const { can, dossier, marked, open, mark, nextFigure, onWords } = acts
  const mayLink = can['claim.link'] && takes(claim, 'link')
  const isMarked = marked?.id === claim.id
  return (
    <>
      <fieldset className="relative z-10 mt-2.5 flex flex-wrap gap-1.5">
        <legend className="sr-only">{readerWords.onThisClaim}</legend>
        {can['claim.rate'] && takes(claim, 'rating') && (
          <Button onClick={() => open({ kind: 'rate', claim })} aria-haspopup="dialog" className={touch}>
            {claim.ownRating ? readerWords.rateAgain : readerWords.rate} <KeyName>r</KeyName>
          </Button>
        )}
        {mayLink && (
          <Button onClick={() => open({ kind: 'link', claim })} aria-haspopup="dialog" className={touch}>
            {readerWords.link} <KeyName>l</KeyName>
          </Button>
        )}
        {can['comparison.make'] && takes(claim, 'comparison') && (
          <LinkButton href={compareAddress(dossier, claim)} prefetch={false} className={touch}>
            {readerWords.compare} <KeyName>v</KeyName>
          </LinkButton>
        )}
        {can['note.write'] && (
          <Button onClick={() => open({ kind: 'note', claim })} aria-haspopup="dialog" className={touch}>
            {readerWords.note} <KeyName>n</KeyName>
          </Button>
        )}
        {can['claim.draft'] && claim.figureWords && takes(claim, 'link') && (
          <Button look="quiet" onClick={() => nextFigure(claim)} className={touch}>
            {readerWords.nextFigure} <KeyName>d</KeyName>
          </Button>
        )}
        {mayLink && (
          <Button look="quiet" onClick={() => mark(claim)} aria-pressed={isMarked} className={touch}>
            {isMarked ? readerWords.unmark : readerWords.mark} <KeyName>m</KeyName>
          </Button>
        )}
        {can['claim.edit'] && takes(claim, 'change') && (
          <>
            <Button look="quiet" onClick={() => onWords('words', claim)} className={touch}>
              {readerWords.itsWords} <KeyName>w</KeyName>
            </Button>
            <Button look="quiet" onClick={() => onWords('split', claim)} className={touch}>
              {readerWords.split} <KeyName>s</KeyName>
            </Button>
          </>
        )}
      </fieldset>
      {mayLink && marked && !isMarked && <LinkMarked claim={claim} marked={marked} open={open} />}
    </>
  )
}

/** How the marked claim and this one may stand, each a button that opens the link. */
function LinkMarked({ claim, marked, open }: { claim: ClaimCard; marked: ClaimCard } & Pick<ClaimActs, 'open'>) {
  return (
    <fieldset className="relative z-10 mt-2 text-xs text-soft">
      <legend className="sr-only">{readerWords.linkTheMarkedClaim}</legend>
      <p>{readerWords.theMarkedClaim}</p>
      <p className="my-1 flex flex-wrap gap-1">
        {linkKeys.map((key) => (
          <button
            key={key}
            type="button"
            aria-haspopup="dialog"
            onClick={() => open({ kind: 'link', claim: marked, other: claim, type: linkOfKey[key] })}
            className="inline-flex min-h-6 items-center gap-1 rounded-full border border-line bg-surface px-2 text-ink hover:border-edge max-lg:min-h-11"
          >
            {linkWords(linkOfKey[key], true)} <KeyName>{key}</KeyName>
          </button>
        ))}
      </p>
      <p>{readerWords.thisOne}</p>
    </fieldset>
  )
}

/** On a phone a button is for a thumb. */
const touch = 'max-lg:min-h-11'
