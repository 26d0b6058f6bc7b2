import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { wholeScriptAdapter } from './whole-script-adapter'

/** The engine's glue, whose timers (a lock's time limit, never cleared) must not hold the process for ten seconds. */
function glue(): WebAssembly.ModuleImports {
  const unheldTimeout = (run: () => void, milliseconds: number) => setTimeout(run, milliseconds).unref()
  const entries: [string, WebAssembly.ImportValue][] = Object.entries(bindings)
  return Object.fromEntries(
    entries.map(([name, own]) => [name, name.startsWith('__wbg_setTimeout') ? unheldTimeout : own]),
  )
}

let loading: Promise<void> | undefined

async function load(): Promise<void> {
  const tellPanic = (message: string) => console.error(`schema engine: ${message}`)
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: tellPanic } })
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const bytes = await readFile(join(dirname(entry), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue() })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
}

/**
 * Lends Prisma's own schema engine, which needs no download, on a database; all its connections are closed
 * afterwards. `schema` is the text of schema.prisma.
 */
export async function withSchemaEngine<T>(
  url: string,
  schema: string,
  use: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  await (loading ??= load())
  const adapter = wholeScriptAdapter(url)
  try {
    const bound = bindMigrationAwareSqlAdapterFactory(adapter)
    return await use(await bindings.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => {}, bound))
  } finally {
    await adapter.close()
  }
}
