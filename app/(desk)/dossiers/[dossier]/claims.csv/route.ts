import { exportFile } from '@/lib/services/exports/export-file'
import { fileResponse } from '@/lib/web/file-response'
import { searchParamsOf } from '@/lib/web/search-params'

interface Context {
  params: Promise<{ dossier: string }>
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dossier } = await params
  return fileResponse(request, 'text/csv; charset=utf-8; header=present', (caller, signal) =>
    exportFile(caller, { dossier, file: 'claims.csv', params: searchParamsOf(request.url) }, signal),
  )
}
