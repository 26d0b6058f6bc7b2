import { describe, expect, it } from 'vitest'
import { findCircles } from '@/lib/domain/origins/circular-sourcing'

describe('circular sourcing', () => {
  it('is a relay that draws on the outlet it feeds', () => {
    expect(findCircles([['army', 'agency', 'outlet']], [{ from: 'agency', to: 'outlet' }])).toEqual([
      { feeder: 'agency', fed: 'outlet' },
    ])
  })

  it('is found through others', () => {
    const drawsOn = [
      { from: 'agency', to: 'blog' },
      { from: 'blog', to: 'outlet' },
    ]
    expect(findCircles([[null, 'agency', 'outlet']], drawsOn)).toEqual([{ feeder: 'agency', fed: 'outlet' }])
  })

  it('is found where chains feed each other', () => {
    expect(
      findCircles(
        [
          ['army', 'a', 'b'],
          ['rebels', 'b', 'a'],
        ],
        [],
      ),
    ).toEqual([
      { feeder: 'a', fed: 'b' },
      { feeder: 'b', fed: 'a' },
    ])
  })

  it('is not a relay that draws on others, nor an outlet that stands twice', () => {
    expect(findCircles([['army', 'agency', 'outlet']], [{ from: 'outlet', to: 'agency' }])).toEqual([])
    expect(findCircles([['outlet', 'outlet']], [])).toEqual([])
  })
})
