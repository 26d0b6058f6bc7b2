import { Button } from '@/app/_ui/button'
import { paragraphReasons, type ImportedParagraph } from '@/lib/domain/sources/paragraphs'
import { sourceImportWords } from '@/lib/words/sources/import'
import { say } from '@/lib/words/say'

/** One paragraph of the preview: as it will stand, or struck out with the reason why it is left out. */
export function PreviewParagraph(props: {
  number: number
  paragraph: ImportedParagraph
  kept: boolean
  isFlipped: boolean
  onFlip: () => void
}) {
  const { number, paragraph, kept, isFlipped, onFlip } = props
  const reason = isFlipped
    ? kept
      ? sourceImportWords.restoredByYou
      : sourceImportWords.droppedByYou
    : kept
      ? null
      : paragraphReasons[paragraph.why]
  return (
    <li className={`flex items-start gap-3 py-2 ps-3 ${kept ? '' : 'border-s-4 border-s-line bg-head'}`}>
      <div className="min-w-0 flex-1">
        {reason && (
          <p className="text-xs text-soft">
            {!kept && !isFlipped && sourceImportWords.leftOut}
            {reason}
          </p>
        )}
        {kept ? (
          <p dir="auto" className="font-serif text-md leading-relaxed whitespace-pre-line wrap-break-word">
            {paragraph.text}
          </p>
        ) : (
          <p dir="auto" className="leading-normal whitespace-pre-line text-soft wrap-break-word">
            <del>{paragraph.text}</del>
          </p>
        )}
      </div>
      <Button look="quiet" onClick={onFlip} className="-my-0.5 shrink-0">
        {kept ? sourceImportWords.drop : sourceImportWords.restore}
        <span className="sr-only"> {say(sourceImportWords.paragraphNumber, { number })}</span>
      </Button>
    </li>
  )
}
