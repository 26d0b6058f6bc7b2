import { downloadOriginal } from '@/lib/services/sources/download-original'
import { fileResponse } from '@/lib/web/file-response'
import { searchParamsOf } from '@/lib/web/search-params'

interface Context {
  params: Promise<{ dossier: string }>
}

// Whatever it is, no browser opens it as a page of ours: it is saved.
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dossier } = await params
  return fileResponse(request, 'application/octet-stream', (caller) =>
    downloadOriginal(caller, { dossier, capture: String(searchParamsOf(request.url).capture) }),
  )
}
