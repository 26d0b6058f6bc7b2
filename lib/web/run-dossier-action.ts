import 'server-only'
import { revalidatePath } from 'next/cache'
import type { z } from 'zod'
import type { Caller } from '@/lib/domain/accounts/caller'
import { runAction, type ActionResult } from './run-action'

/** Has every page of a dossier drawn again when it is next asked for: what one page changes, others show. */
export function revalidateDossier(): void {
  revalidatePath('/dossiers/[dossier]', 'layout')
}

/** As `runAction`, and where it went well the pages of the dossier are drawn again. */
export async function runDossierAction<S extends z.ZodType, T>(
  schema: S,
  service: (caller: Caller, input: z.output<S>) => Promise<T>,
  raw: unknown,
): Promise<ActionResult<T>> {
  const result = await runAction(schema, service, raw)
  if (result.ok) revalidateDossier()
  return result
}

/**
 * As `runAction`, and where it went well the page at `path` is drawn again; with the type `layout` also every page below
 * it. A path with a parameter (`/dossiers/[dossier]`) needs a type, as of Next's `revalidatePath`.
 */
export async function runPageAction<S extends z.ZodType, T>(
  schema: S,
  service: (caller: Caller, input: z.output<S>) => Promise<T>,
  raw: unknown,
  path: string,
  type?: 'layout' | 'page',
): Promise<ActionResult<T>> {
  const result = await runAction(schema, service, raw)
  if (result.ok) revalidatePath(path, type)
  return result
}
