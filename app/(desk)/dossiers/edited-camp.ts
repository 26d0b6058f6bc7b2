/** A camp being edited; `ref` names the row, `id` is there when the camp stands already. */
export interface EditedCamp {
  ref: string
  id?: string
  name: string
  badge: string
  colour: string
}

/** What the colours of camps are called. */
export const colourWords: Record<string, string> = {
  un: 'blue',
  go: 'purple',
  op: 'orange',
  mo: 'green',
  pr: 'grey',
  fg: 'ochre',
}
