import { describe, expect, it } from 'vitest'
import { partiesNamed, partyNamed } from '@/lib/domain/parties/name'

const observatory = { id: 'o', name: 'Syrian Observatory', alias: 'المرصد السوري لحقوق الإنسان' }
const council = { id: 'c', name: 'Local Council', alias: null }
const other = { id: 'x', name: 'Another Council', alias: 'local council' }

describe('partyNamed', () => {
  it('is the one whose fitting name or alias is the typed one by the fold', () => {
    expect(partyNamed([observatory, council], 'المرصد السوري لحقوق الانسان ')).toBe(observatory)
    expect(partyNamed([observatory, council], 'LOCAL council')).toBe(council)
  })

  it('is none where only a part fits, or several do', () => {
    expect(partyNamed([council], 'Local')).toBeNull()
    expect(partyNamed([council, other], 'Local Council')).toBeNull()
    expect(partiesNamed([council, other], 'Local Council')).toEqual([council, other])
    expect(partyNamed([council], '')).toBeNull()
  })
})
