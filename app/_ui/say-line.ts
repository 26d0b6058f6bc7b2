import { isolateAll, storedLine, type Line } from '@/lib/domain/lines/line'
import { say, type RichValues, type Values } from '@/lib/words/say'

/** A message of a catalogue as a line: each of its values is isolated, as `line` isolates them. */
export function sayLine<M extends string>(message: M, values: RichValues<M, string | number | Line>): Line {
  // At run time a line is a text, isolated already.
  return storedLine(say<string>(message, isolateAll(values) as Values<string>))
}
