/** What a figure, or a question for one, counts. `who` "not-stated" and null say nothing. */
export interface Counted {
  measure: string | null
  who: string | null
  scope: string | null
  countKind: string | null
}

/**
 * The parts in which a figure counts something else than its question asks for, as the figure has them: its
 * measure, who is counted, the place, how it counts. Only what both state can differ (product.md, rule 2).
 */
export function countedOtherwise(question: Counted, figure: Counted): (keyof Counted)[] {
  const parts: (keyof Counted)[] = ['measure', 'who', 'scope', 'countKind']
  return parts.filter((part) => {
    const [asked, said] = [stated(question[part]), stated(figure[part])]
    return asked !== null && said !== null && asked !== said
  })
}

function stated(value: string | null): string | null {
  const folded = value?.trim().toLowerCase().replaceAll('-', ' ') ?? ''
  return folded === '' || folded === 'not stated' ? null : folded
}
