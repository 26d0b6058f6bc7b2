import type { TargetFault } from '@/lib/domain/sources/fetch-target'

/** Why a page is not fetched. */
export type FetchFault =
  TargetFault | 'not-listed' | 'not-public' | 'redirections' | 'unreachable' | 'too-slow' | 'too-large' | 'status'

/** A page that is not fetched, with the host it is about. */
export class FetchRefusal extends Error {
  constructor(
    readonly fault: FetchFault,
    readonly about: { host: string; status?: string },
  ) {
    super(fault)
    this.name = 'FetchRefusal'
  }
}
