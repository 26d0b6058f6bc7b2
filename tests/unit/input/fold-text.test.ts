import { describe, expect, it } from 'vitest'
import { foldText, isSameName } from '@/lib/domain/input/fold-text'

describe('foldText', () => {
  it.each([
    ['Rami Abdul-Rahman', 'rami abdul-rahman'],
    ['Médecins Sans Frontières', 'medecins sans frontieres'],
    ['Straße, Łódź, Ørsted, İstanbul', 'strasse, lodz, orsted, istanbul'],
    ['ﬁve Ｆｕｌｌ', 'five full'],
    ['المَرْصَـد السوري لحقوق الإنسان', 'المرصد السوري لحقوق الانسان'],
    ['مستشفى الجمعية ١٢', 'مستشفي الجمعيه 12'],
    ['Алёна Йод', 'алена йод'],
    ['“O’Neil”', '"o\'neil"'],
  ])('%s becomes %s', (text, folded) => expect(foldText(text)).toBe(folded))
})

describe('isSameName', () => {
  it('sees through case, accents, Arabic forms and blanks around', () => {
    expect(isSameName(' syrian OBSERVATORY ', 'Syrian Observatory')).toBe(true)
    expect(isSameName('المرصد السوري لحقوق الانسان', 'المرصد السوري لحقوق الإنسان')).toBe(true)
    expect(isSameName('Syrian Observator', 'Syrian Observatory')).toBe(false)
  })

  it('takes nothing for no name', () => expect(isSameName(' ', '')).toBe(false))
})
