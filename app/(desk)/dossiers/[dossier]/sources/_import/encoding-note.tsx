import { useId } from 'react'
import { Select } from '@/app/_ui/select'
import { offeredEncodings, type TextEncoding } from '@/lib/domain/sources/encoding'
import { sourceImportWords } from '@/lib/words/sources/import'
import { say } from '@/lib/words/say'

const basisNotes: Record<TextEncoding['basis'], string> = {
  mark: sourceImportWords.asItsMarkSays,
  declared: sourceImportWords.asTheFileSays,
  plain: sourceImportWords.asAllOfItIs,
  contradicted: sourceImportWords.thoughThePageSaysOtherwise,
  guess: sourceImportWords.whichIsAGuess,
  chosen: sourceImportWords.asYouChose,
}

const others = offeredEncodings.map((name) => ({ value: name, label: name }))

/**
 * Which encoding a file was read in, where its bytes do not fit it, and what else it can be read in, each with how its
 * words read then. Choosing reads the file again.
 */
export function EncodingNote(props: { encoding: TextEncoding; pending: boolean; onChoose: (name: string) => void }) {
  const { encoding, pending, onChoose } = props
  const { name, basis, strays, offers } = encoding
  const id = useId()
  if (offers.length === 0) return null
  const isDoubtful = strays > 0 || basis === 'guess' || basis === 'contradicted'
  return (
    <details open={isDoubtful} className={`mb-3 rounded-md px-3 py-2 ${isDoubtful ? 'bg-diff' : 'bg-head'}`}>
      <summary className="cursor-pointer">
        {say(sourceImportWords.readAsHow, { encoding: name, how: basisNotes[basis] })}
      </summary>
      {strays > 0 && <Strays encoding={encoding} />}
      <fieldset disabled={pending} className="mt-2 min-w-0">
        <legend className="float-start mb-1 w-full">{sourceImportWords.ifLettersLookWrong}</legend>
        <ul className="clear-both space-y-1">
          {offers.map((offer) => (
            <li key={offer.name}>
              <label className="flex min-h-8 items-baseline gap-2">
                <input
                  type="radio"
                  name={`${id}-encoding`}
                  checked={offer.name === name}
                  onChange={() => onChoose(offer.name)}
                  className="size-3.5 shrink-0 accent-act"
                />
                <span className="min-w-0 wrap-break-word">
                  {offer.name}: <q dir="auto">{offer.sample}</q>
                </span>
              </label>
            </li>
          ))}
        </ul>
        <label className="mt-2 flex flex-wrap items-center gap-2">
          {sourceImportWords.anotherEncoding}
          <Select
            className="w-auto!"
            empty=""
            options={others}
            value={offers.some((offer) => offer.name === name) ? '' : name}
            onChange={(event) => event.target.value !== '' && onChoose(event.target.value)}
          />
        </label>
      </fieldset>
    </details>
  )
}

function Strays({ encoding: { strays, places } }: { encoding: TextEncoding }) {
  return (
    <div className="mt-1">
      <p>{say(sourceImportWords.bytesAreNothing, { strays })}</p>
      <ul className="list-disc ps-5">
        {places.map(({ line, character, byte, around }) => (
          <li key={`${line} ${character}`} className="wrap-break-word">
            {say(sourceImportWords.placeOfAByte, {
              line: line.toLocaleString('en'),
              character: character.toLocaleString('en'),
              byte: byte === null ? '' : say(sourceImportWords.theByte, { byte: byte.toString(16).toUpperCase() }),
            })}
            <q dir="auto">{around}</q>
          </li>
        ))}
        {strays > places.length && (
          <li>{say(sourceImportWords.andPlacesMore, { places: (strays - places.length).toLocaleString('en') })}</li>
        )}
      </ul>
    </div>
  )
}
