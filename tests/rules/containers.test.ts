import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { textOf } from './source-files'

interface Service {
  image: string
  environment?: Record<string, string>
  networks?: string[]
  profiles?: string[]
  [key: string]: unknown
}

interface Compose {
  services: Record<string, Service>
  networks: Record<string, { internal?: boolean } | null>
  secrets: Record<string, { file: string }>
}

const compose = parse(textOf('docker-compose.yml'), { merge: true }) as Compose
const services = Object.entries(compose.services)
const dockerfile = textOf('Dockerfile')

describe('docker-compose.yml', () => {
  test.each(services)('%s has limits, a root that nobody writes to, and no more rights than it needs', (_, service) => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] })
    for (const limit of ['mem_limit', 'cpus', 'pids_limit', 'tmpfs']) expect(service).toHaveProperty(limit)
  })

  test.each(services)('no environment of %s holds a secret', (_, service) => {
    const names = Object.entries(service.environment ?? {}).filter(([name]) => /PASSWORD|SECRET|TOKEN/.test(name))
    expect(
      names.filter(([name, value]) => !name.endsWith('_FILE') && name !== 'REQUIRE_SECOND_FACTOR' && value),
    ).toEqual([])
    expect(JSON.stringify(service.environment)).not.toMatch(/:\/\/[^/@]+:[^/@]+@/)
  })

  test('the database is on an internal network alone, and only the app is reached from outside', () => {
    expect(compose.networks.inside).toEqual({ internal: true })
    const outside = services.filter(([, { networks }]) => networks?.some((name) => !compose.networks[name]?.internal))
    expect(outside.map(([name]) => name)).toEqual(['app'])
    expect(services.flatMap(([, { ports }]) => ports ?? [])).toEqual(['127.0.0.1:${PORT:-3000}:3000'])
  })

  test('secrets are files, and each is used', () => {
    expect(Object.values(compose.secrets).map(({ file }) => file)).toEqual([
      'secrets/owner_password',
      'secrets/serving_password',
      'secrets/nextauth_secret',
    ])
    expect(textOf('.dockerignore').split('\n')).toContain('secrets')
  })

  test('a backup is a job of its own profile', () => {
    expect(compose.services.backup?.profiles).toEqual(['backup'])
  })
})

test('images are pinned to a version', () => {
  const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image)
  const images = [...bases, compose.services.database?.image]
  expect(images).toHaveLength(3)
  for (const image of images) expect(image).toMatch(/^(node|postgres):\d+\.\d+/)
})

test('the image listens on every address, and its program cannot change its own code', () => {
  expect(dockerfile).toMatch(/HOST=0\.0\.0\.0/)
  expect(dockerfile).toMatch(/COPY --from=build \/app \.\/\nUSER node/)
})
