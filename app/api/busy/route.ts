import { errorTable, retryAfter } from '@/lib/web/error-table'
import { say } from '@/lib/words/say'
import { pageWords } from '@/lib/words/shell/pages'

const { status, sentence } = errorTable.overloaded
const wait = retryAfter('overloaded')

// A page of its own, since making one of ours is what there is no time for; it comes back by itself.
const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="${wait['Retry-After']}">
<title>${pageWords.busy} · Counterclaim</title>
<h1>${pageWords.counterclaimIsBusy}</h1>
<p>${say(pageWords.thisPageTriesByItself, { sentence })}</p>
</html>
`

export function GET(): Response {
  return new Response(page, {
    status,
    headers: { ...wait, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
