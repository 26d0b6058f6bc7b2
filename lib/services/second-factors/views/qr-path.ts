import { encodeQR } from 'qr'

/** A QR code (ISO/IEC 18004) to draw: `path` is SVG path data of the dark squares, each 1 by 1, on a white `size` by `size`. */
export interface QrPath {
  size: number
  path: string
}

/** Squares left white around, so that cameras find it: four, as the standard asks. */
const quiet = 4

/**
 * The QR code of a text, with the least error correction: a screen has no scratches, and larger squares scan better.
 * Each run of dark squares in a row is one rectangle.
 */
export function qrPath(text: string): QrPath {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: quiet })
  const path = rows
    .map((row, y) =>
      runsOf(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('')
  return { size: rows.length, path }
}

/** Where dark runs begin, and how long each is. */
function runsOf(row: boolean[]): [number, number][] {
  const runs: [number, number][] = []
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1)
    if (!isDark) continue
    if (last && last[0] + last[1] === x) last[1] += 1
    else runs.push([x, 1])
  }
  return runs
}
