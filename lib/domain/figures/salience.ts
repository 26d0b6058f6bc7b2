const weights: Readonly<Record<string, number>> = {
  killed: 0.8,
  bodies: 0.75,
  missing: 0.7,
  wounded: 0.65,
  detained: 0.65,
  abducted: 0.65,
  displaced: 0.6,
  evacuated: 0.55,
  buried: 0.55,
  rescued: 0.5,
  remaining: 0.5,
  votes: 0.5,
  shells: 0.45,
  buildings: 0.45,
}
const otherwise = 0.3
const inHeadline = 0.15
const ofPart = -0.15
const ofShare = 0.1
/** Each figure that stands before it in the text takes a little away. */
const perFigure = 0.004
const mostLost = 0.1

/** How telling a figure is, from 0 to 1: people before things, the headline before the text, a whole before its parts. */
export function salienceOf(
  measure: string,
  at: { line: number; isPart: boolean; isShare: boolean; nth: number },
): number {
  const base = Object.hasOwn(weights, measure) ? (weights[measure] ?? otherwise) : otherwise
  const place = (at.line === 0 ? inHeadline : 0) + (at.isPart ? ofPart : 0) + (at.isShare ? ofShare : 0)
  return Math.round(Math.max(0, base + place - Math.min(mostLost, at.nth * perFigure)) * 1000) / 1000
}
