'use client'

import { announce } from '@/app/_ui/announce'
import { Button } from '@/app/_ui/button'
import type { AskList } from '@/lib/services/asks/input/open-asks'
import { askWords } from '@/lib/words/dossiers/asks'
import { say } from '@/lib/words/say'
import { KeysDialog } from '../_keys/keys-dialog'
import { useScreenKeys } from '../_keys/use-screen-keys'
import { AskCard } from './ask-card'
import { useAskQueue } from './use-ask-queue'

/** Presses a button of the active suggestion. */
function press(action: string): void {
  const button = document.querySelector<HTMLButtonElement>(`article[aria-current=true] [data-action="${action}"]`)
  if (button) button.click()
  else announce(askWords.chooseOneFirst)
}

/** The suggestions of a dossier, one after the other, with the keys that decide them. */
export function AskQueue({ list }: { list: AskList }) {
  const queue = useAskQueue(list)
  useScreenKeys('asks', {
    j: queue.next,
    k: queue.previous,
    a: () => press('accept'),
    x: () => press('dismiss'),
    s: () => press('skip'),
    z: () => void queue.undo(),
    '?': () => document.querySelector<HTMLElement>('[data-key="?"] button')?.click(),
  })
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <p className="text-soft">
          {list.skipped > 0 && (
            <>
              {say(askWords.skippedCount, { count: list.skipped })}{' '}
              <Button look="quiet" onClick={() => void queue.showSkipped()}>
                {askWords.showSkipped}
              </Button>
            </>
          )}
        </p>
        {list.last && <Button onClick={() => void queue.undo()}>{askWords.undo}</Button>}
      </div>
      <ol aria-label={askWords.suggestions} className="space-y-3">
        {queue.open.map((ask) => (
          <li key={ask.id}>
            <AskCard
              ask={ask}
              dossier={list.dossier.key}
              isActive={ask.id === queue.active}
              onChoose={() => queue.choose(ask.id)}
              worded={queue.wordsOf(ask)}
              refusal={queue.refusalOf(ask)}
              onWorded={(worded) => queue.word(ask, worded)}
              onAccept={() => void queue.accept(ask)}
              onDismiss={() => void queue.dismiss(ask)}
              onSkip={() => void queue.skip(ask)}
            />
          </li>
        ))}
      </ol>
      <KeysDialog scope="asks" />
    </>
  )
}
