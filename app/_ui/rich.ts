import { createElement, Fragment, type ReactNode } from 'react'
import { sayRich, type RichValues } from '@/lib/words/say'

/** A message of a catalogue with nodes for its arguments and tags: `rich(words.by, { name: <b>{name}</b> })`. */
export function rich<M extends string>(message: M, values: RichValues<M, ReactNode>): ReactNode {
  // Children given one by one need no keys.
  return sayRich<M, ReactNode>(message, values, (parts) => createElement(Fragment, null, ...parts))
}
