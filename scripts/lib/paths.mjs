import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, absolute and without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** The folder of everything that must outlive a restart; DATA_DIR, or .data in the project. */
export const dataDir = resolve(root, process.env.DATA_DIR || '.data')
