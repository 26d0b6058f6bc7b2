import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import type { Metrics } from '@/lib/services/health/read-metrics'

// The program's bundles each have a copy of this module; they count in one registry.
const kept = globalThis as typeof globalThis & { counterclaimMetrics?: Instruments }

type Instruments = ReturnType<typeof makeInstruments>

function makeInstruments() {
  const registers = [new Registry()]
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name: `counterclaim_${name}`, help, labelNames, registers })
  collectDefaultMetrics({ register: registers[0] })
  return {
    registry: registers[0],
    responses: new Counter({
      name: 'counterclaim_responses_total',
      help: 'Responses sent, by kind of request and status.',
      labelNames: ['route', 'status'],
      registers,
    }),
    connections: gauge('database_connections', 'Connections of the pool.', ['state']),
    mostConnections: gauge('database_connections_max', 'Connections that the pool may open.'),
    waiting: gauge('database_waiting', 'Queries that wait for a connection.'),
    sessions: gauge('sessions', 'Sessions that are open; not a number while the database does not answer.'),
    uptime: gauge('process_uptime_seconds', 'Time since the start.'),
  }
}

function instruments(): Instruments {
  return (kept.counterclaimMetrics ??= makeInstruments())
}

/** Counts one response. */
export function countResponse(route: string, status: number): void {
  instruments().responses.inc({ route, status })
}

/**
 * The state of this process in Prometheus' text format, version 0.0.4: what this program counts, and Node's processor
 * time, memory, event loop and garbage collection. Sizes in bytes, times in seconds.
 */
export async function metricsText({ pool, sessions }: Metrics): Promise<string> {
  const { registry, connections, mostConnections, waiting, uptime, sessions: open } = instruments()
  connections.set({ state: 'idle' }, pool.idle)
  connections.set({ state: 'busy' }, pool.total - pool.idle)
  mostConnections.set(pool.max)
  waiting.set(pool.waiting)
  uptime.set(process.uptime())
  open.set(sessions ?? NaN)
  return registry?.metrics() ?? ''
}
