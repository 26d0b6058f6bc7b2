import { decodeQR } from 'qr/decode.js'
import { expect, test } from 'vitest'
import { qrPath } from '@/lib/services/second-factors/views/qr-path'

/** The drawing as a camera sees it: `scale` pixels for each square, black where the path is. */
function photograph({ size, path }: ReturnType<typeof qrPath>, scale: number) {
  const width = size * scale
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
  return { width, height: width, data }
}

test.each(['a', 'otpauth://totp/Counterclaim:ada@desk.example?secret=GEZDGNBVGY3TQOJQ&issuer=Counterclaim'])(
  '%s is read back out of the drawing',
  (text) => {
    expect(decodeQR(photograph(qrPath(text), 4))).toBe(text)
  },
)

test('four squares around it stay white', () => {
  const { size, path } = qrPath('a')
  const places = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
    Number(x),
    Number(y),
    Number(x) + Number(length),
  ])
  expect(Math.min(...places.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4)
  expect(Math.max(...places.flatMap(([, y = 0, end = 0]) => [y + 1, end]))).toBe(size - 4)
})
