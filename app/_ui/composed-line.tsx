import { lineParts, type Line } from '@/lib/domain/lines/line'
import { Unbroken } from './unbroken'

/** A line that we compose, from left to right, with each right-to-left name in a direction of its own. */
export function ComposedLine({ of }: { of: Line }) {
  return (
    <span dir="ltr">
      {lineParts(of).map(({ text, isolated }, index) => {
        const words = <Unbroken key={index}>{text}</Unbroken>
        return isolated ? <bdi key={index}>{words}</bdi> : words
      })}
    </span>
  )
}
