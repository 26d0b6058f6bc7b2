import { describeExport } from '@/lib/services/exports/describe-export'
import { downloadPackage } from '@/lib/services/exports/download-package'
import { exportFile } from '@/lib/services/exports/export-file'
import { exportWorkbook } from '@/lib/services/exports/export-workbook'
import { currentCaller } from '@/lib/web/current-caller'
import { fileHeaders, fileResponse } from '@/lib/web/file-response'
import { refusalResponse } from '@/lib/web/refusal-response'
import { searchParamsOf } from '@/lib/web/search-params'

interface Context {
  params: Promise<{ dossier: string; file: string }>
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dossier, file } = await params
  const input = { dossier, params: searchParamsOf(request.url) }
  if (file === 'datapackage.json') return describe(input)
  if (file === 'package.zip')
    return fileResponse(request, 'application/zip', (caller, signal) => downloadPackage(caller, input, signal))
  if (file.endsWith('.xlsx'))
    return fileResponse(request, workbook, (caller, signal) => exportWorkbook(caller, { ...input, file }, signal))
  return fileResponse(request, 'text/csv; charset=utf-8; header=present', (caller, signal) =>
    exportFile(caller, { ...input, file }, signal),
  )
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function describe(input: Parameters<typeof describeExport>[1]): Promise<Response> {
  try {
    const described = await describeExport(await currentCaller(), input)
    return new Response(`${JSON.stringify(described, null, 2)}\n`, {
      headers: fileHeaders('datapackage.json', 'application/json'),
    })
  } catch (error) {
    return refusalResponse(error)
  }
}
