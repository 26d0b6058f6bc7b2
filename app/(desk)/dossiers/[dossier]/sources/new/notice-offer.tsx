import { useState } from 'react'
import type { NoticeInText } from '@/lib/domain/sources/notice-in-text'
import { say } from '@/lib/words/say'
import { sourceWords } from '@/lib/words/sources/sources'

/** A correction or withdrawal that the text tells itself: recorded with the source where somebody wants that. */
export function NoticeOffer({ notice: { kind, words } }: { notice: NoticeInText }) {
  const [isWanted, setWanted] = useState(false)
  return (
    <div className="space-y-1 rounded-md bg-diff px-3 py-2">
      <p>{say(sourceWords.noticeInTheText, { kind })}</p>
      <p dir="auto" className="wrap-break-word">
        <q>{words}</q>
      </p>
      <label className="flex min-h-8 items-center gap-2">
        <input
          type="checkbox"
          checked={isWanted}
          onChange={(event) => setWanted(event.target.checked)}
          className="size-4 accent-act"
        />
        {sourceWords.recordTheNotice}
      </label>
      {isWanted && (
        <>
          <input type="hidden" name="notice.kind" value={kind} />
          <input type="hidden" name="notice.words" value={words} />
        </>
      )}
    </div>
  )
}
