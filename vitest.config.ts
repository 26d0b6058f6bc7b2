import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: { alias: { '@': root } },
  // `server-only` throws unless the react-server condition is on.
  ssr: { resolve: { conditions: ['react-server', 'node'] } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['tests/rules/**/*.test.ts'],
          // In one process that parses each file of the project once, whichever rules read it.
          isolate: false,
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          setupFiles: ['tests/support/integration-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
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
          hookTimeout: 120_000,
          // Each serves the program: one after the other, or they take each other's cores.
          fileParallelism: false,
          pool: 'forks',
        },
      },
      // Real starts of real copies: one after the other, or they take each other's cores.
      {
        extends: true,
        test: { name: 'start', include: ['tests/start/**/*.test.ts'], fileParallelism: false, hookTimeout: 60_000 },
      },
    ],
  },
})
