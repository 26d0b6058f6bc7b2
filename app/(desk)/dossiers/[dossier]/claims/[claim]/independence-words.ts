import type { independenceGrounds } from '@/lib/domain/vocabulary'

/** Grounds of independence as people say them. */
export const groundWords: Record<(typeof independenceGrounds)[number], string> = {
  'different-witnesses': 'different witnesses',
  'no-shared-material': 'no shared material',
  'no-shared-relay': 'no shared relay',
  'no-shared-funding-or-command': 'no shared funding or command',
  'neither-echoes': 'neither echoes the other',
}
