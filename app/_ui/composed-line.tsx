import { Fragment } from 'react'
import { lineParts, type Line } from '@/lib/domain/line'

/** A line that we compose, from left to right, with each right-to-left name in a direction of its own. */
export function ComposedLine({ of }: { of: Line }) {
  return (
    <span dir="ltr">
      {lineParts(of).map(({ text, isolated }, index) => (isolated ? <bdi key={index}>{text}</bdi> : <Fragment key={index}>{text}</Fragment>))}
    </span>
  )
}
