'use client'

import { createContext } from 'react'
import type { NearbyDate } from '@/lib/domain/drafting/around-words'

/** The dates that stand near the words of the claim, for the fields that take one. */
export const NearbyDatesContext = createContext<readonly NearbyDate[]>([])
