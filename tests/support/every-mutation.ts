import { join as joinPath } from 'node:path'
import type { z } from 'zod'
import type { Caller } from '@/lib/domain/accounts/caller'
import { root } from '@/tests/rules/source-files'
import { contentMutations } from './content-mutations'
import type { Prepare } from './mutation-subjects'
import { peopleMutations } from './people-mutations'

export type { MutationCase } from './mutation-subjects'

/** Every mutation with a way to make it once on a rich desk, by its file below lib/services. */
export const everyMutation: Record<string, Prepare> = { ...contentMutations, ...peopleMutations }

/** What stands in a service's file: the schema of its input, and the service. */
export interface Mutation {
  schema: z.ZodType
  run: (caller: Caller, input: unknown) => Promise<unknown>
}

/** A mutation by its file below lib/services. */
export async function loadMutation(name: string): Promise<Mutation> {
  const [, file = ''] = name.split('/')
  const verb = file.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const module = (await import(joinPath(root, 'lib/services', `${name}.ts`))) as Record<string, unknown>
  const [schema, run] = [module[`${verb}Input`], module[verb]]
  if (!schema || !run) throw new Error(`lib/services/${name}.ts does not export ${verb} and ${verb}Input`)
  return { schema, run } as Mutation
}
