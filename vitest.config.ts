import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: { alias: { '@': root } },
  // `server-only` throws unless the react-server condition is on.
  ssr: { resolve: { conditions: ['react-server', 'node'] } },
  test: {
    // Only what hangs may end a test: a busy machine is five times slower than a quiet one.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['tests/rules/**/*.test.ts'],
          // In one process that parses each file of the project once, whichever rules read it.
          isolate: false,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          setupFiles: ['tests/support/integration-setup.ts'],
          pool: 'forks',
        },
      },
      {
        extends: true,
        test: {
          name: 'http',
          include: ['tests/http/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          setupFiles: ['tests/support/integration-setup.ts'],
          // Each serves the program: one after the other, or they take each other's cores.
          fileParallelism: false,
          pool: 'forks',
        },
      },
      // Real starts of real copies: one after the other, or they take each other's cores.
      {
        extends: true,
        test: { name: 'start', include: ['tests/start/**/*.test.ts'], fileParallelism: false },
      },
    ],
  },
})
