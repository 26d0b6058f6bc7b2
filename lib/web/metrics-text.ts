import type { Metrics } from '@/lib/services/health/read-metrics'
import { answerCounts } from './response-counts'

type Sample = [labels: Record<string, string>, value: number]

const labelled = (labels: Record<string, string>) => {
  const parts = Object.entries(labels).map(([name, value]) => `${name}="${value.replaceAll(/["\\\n]/g, '_')}"`)
  return parts.length > 0 ? `{${parts.join(',')}}` : ''
}

const family = (name: string, type: 'counter' | 'gauge', help: string, samples: Sample[]) =>
  [
    `# HELP counterclaim_${name} ${help}`,
    `# TYPE counterclaim_${name} ${type}`,
    ...samples.map(([labels, value]) => `counterclaim_${name}${labelled(labels)} ${value}`),
  ].join('\n')

/** The state of this process in Prometheus' text format, version 0.0.4. Sizes in bytes, times in seconds. */
export function metricsText({ pool, sessions }: Metrics): string {
  const { rss, heapUsed } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  const answers = answerCounts().map(({ route, status, count }): Sample => [{ route, status: String(status) }, count])
  const families = [
    family('answers_total', 'counter', 'Answers given, by kind of request and status.', answers),
    family('database_connections', 'gauge', 'Connections of the pool.', [
      [{ state: 'idle' }, pool.idle],
      [{ state: 'busy' }, pool.total - pool.idle],
    ]),
    family('database_connections_max', 'gauge', 'Connections that the pool may open.', [[{}, pool.max]]),
    family('database_waiting', 'gauge', 'Queries that wait for a connection.', [[{}, pool.waiting]]),
    ...(sessions === null ? [] : [family('sessions', 'gauge', 'Sessions that stand.', [[{}, sessions]])]),
    family('process_resident_memory_bytes', 'gauge', 'Resident memory.', [[{}, rss]]),
    family('process_heap_bytes', 'gauge', 'JavaScript heap in use.', [[{}, heapUsed]]),
    family('process_cpu_seconds_total', 'counter', 'Processor time.', [[{}, (user + system) / 1e6]]),
    family('process_uptime_seconds', 'gauge', 'Time since the start.', [[{}, process.uptime()]]),
  ]
  return `${families.join('\n')}\n`
}
