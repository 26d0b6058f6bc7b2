import { metricsResponse } from '@/lib/web/metrics-response'

export { metricsResponse as GET }
