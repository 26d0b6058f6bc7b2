'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { announce } from '@/app/_ui/announce'
import { randomKey } from '@/app/_ui/random-key'
import { resultOf } from '@/app/_ui/use-submission'
import { mostAtOnce } from '@/lib/domain/offers/limits'
import type { SetUpArticle } from '@/lib/services/dossiers/views/set-up-article'
import { setUpWords } from '@/lib/words/dossiers/set-up'
import { say } from '@/lib/words/say'
import { acceptCertainOfArticleAction, undoCertainAction } from './actions'

interface Progress {
  done: number
  all: number
}

/** What is certain in some articles: chosen by article, accepted one article after the other, and taken back together. */
export function useCertain(dossierId: string, articles: readonly SetUpArticle[]) {
  const router = useRouter()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [progress, setProgress] = useState<Progress | null>(null)
  const [actions, setActions] = useState<readonly string[]>([])
  const offered = articles.filter(({ certain }) => certain.length > 0)
  const chosen = offered.filter(({ captureId }) => !left.has(captureId))
  const run = async (all: number, work: (step: (done: number) => void) => Promise<string>) => {
    setProgress({ done: 0, all })
    const sentence = await work((done) => setProgress({ done, all }))
    setProgress(null)
    router.refresh()
    announce(sentence)
  }
  const accept = async () => {
    if (progress || chosen.length === 0) return
    await run(chosen.length, async (step) => {
      const { actionIds, sentence } = await acceptAll(dossierId, chosen, step)
      if (actionIds.length > 0) setActions(actionIds)
      return sentence
    })
  }
  const undo = async () => {
    if (progress) return
    await run(actions.length, async (step) => {
      const { undone, sentence } = await undoAll(dossierId, actions, step)
      setActions(actions.filter((id) => !undone.includes(id)))
      return sentence
    })
  }
  return {
    offered,
    chosen,
    progress,
    canUndo: actions.length > 0,
    isChosen: (captureId: string) => !left.has(captureId),
    choose: (captureId: string, isWanted: boolean) =>
      setLeft((before) => new Set(isWanted ? [...before].filter((id) => id !== captureId) : [...before, captureId])),
    accept,
    undo,
  }
}

async function acceptAll(dossierId: string, articles: readonly SetUpArticle[], step: (done: number) => void) {
  const actionIds: string[] = []
  let [count, left] = [0, 0]
  for (const [done, { captureId, certain }] of articles.entries()) {
    step(done)
    for (let from = 0; from < certain.length; from += mostAtOnce) {
      const places = certain.slice(from, from + mostAtOnce).map(({ start, end }) => ({ start, end }))
      const sent = { dossierId, captureId, places, idempotencyKey: randomKey() }
      const result = await resultOf(() => acceptCertainOfArticleAction(sent))
      if (!result.ok) return { actionIds, sentence: say(setUpWords.stopped, { why: result.message }) }
      const { actionId, claimIds } = result.value
      if (actionId) actionIds.push(actionId)
      count += claimIds.length
      left += result.value.left
    }
  }
  return { actionIds, sentence: say(setUpWords.accepted, { count, left }) }
}

async function undoAll(dossierId: string, actionIds: readonly string[], step: (done: number) => void) {
  const undone: string[] = []
  let [count, touched] = [0, 0]
  for (const actionId of actionIds) {
    step(undone.length)
    const result = await resultOf(() => undoCertainAction({ dossierId, actionId, idempotencyKey: randomKey() }))
    if (!result.ok) return { undone, sentence: say(setUpWords.stopped, { why: result.message }) }
    undone.push(actionId)
    count += result.value.undone
    touched += result.value.touched
  }
  return { undone, sentence: say(setUpWords.undone, { count, touched }) }
}
