import { Fragment } from 'react'
import { textPieces } from '@/lib/domain/lines/unbroken'

const classes = { figure: 'whitespace-nowrap', long: '[overflow-wrap:anywhere]' } as const

/** A text whose numbers, intervals and dates stay each on one line; only what is longer than any word breaks inside. */
export function Unbroken({ children }: { children: string }) {
  return textPieces(children).map(({ text, kind }, index) =>
    kind === 'words' ? (
      <Fragment key={index}>{text}</Fragment>
    ) : (
      <span key={index} className={classes[kind]}>
        {text}
      </span>
    ),
  )
}
