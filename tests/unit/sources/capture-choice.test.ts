import { describe, expect, it } from 'vitest'
import { chooseCapture, type CaptureOutline } from '@/lib/domain/sources/capture-choice'

const digest: CaptureOutline = { id: 'd', label: 'digest', textIs: 'digest' }
const newer: CaptureOutline = { id: 'n', label: 'newer', textIs: 'article' }
const older: CaptureOutline = { id: 'o', label: 'older', textIs: 'article' }
const translation: CaptureOutline = { id: 't', label: 'translation', textIs: 'translation' }

describe('chooseCapture', () => {
  it('takes the newest article words, else the digest, else anything', () => {
    expect(chooseCapture([digest, newer, older, translation], null)).toBe(newer)
    expect(chooseCapture([translation, digest], null)).toBe(digest)
    expect(chooseCapture([translation], null)).toBe(translation)
    expect(chooseCapture([], null)).toBeNull()
  })

  it('takes the one asked for, or none at all if it is not there', () => {
    expect(chooseCapture([digest, newer], 'd')).toBe(digest)
    expect(chooseCapture([digest, newer], 'x')).toBeNull()
  })

  it('prefers one that holds what was asked for', () => {
    expect(chooseCapture([digest, newer, older], null, ['d', 'o'])).toBe(older)
    expect(chooseCapture([digest, newer, older], null, ['d'])).toBe(digest)
    expect(chooseCapture([digest, newer], null, ['elsewhere'])).toBe(newer)
  })
})
