'use client'

import { useEffect, useRef, useState } from 'react'
import type { FileTurns, Stage } from './file-turn'

/** How many files are at each stage. */
export type StageCounts = Record<Stage, number>

/**
 * Files that are read, and then added, one after the other: each has a turn of its own, and what is refused of one hinders
 * no other. They are read as soon as they are shown, and those that come later after them; `stop` ends it after the file
 * whose turn it is, of which nothing is half-added.
 */
export function useSeveral(files: readonly File[], isShown: boolean) {
  const [stages, setStages] = useState<ReadonlyMap<File, Stage>>(new Map())
  const [left, setLeft] = useState<ReadonlySet<File>>(new Set())
  const [work, setWork] = useState<'reading' | 'adding' | null>(null)
  const turns = useRef(new Map<File, FileTurns>())
  const control = useRef<AbortController>(null)
  const stageOf = (file: File) => stages.get(file) ?? 'waiting'
  const run = async (busy: 'reading' | 'adding', which: readonly File[]) => {
    const own = new AbortController()
    control.current = own
    setWork(busy)
    for (const file of which) {
      const turn = turns.current.get(file)
      if (!turn || own.signal.aborted) continue
      setStages((before) => new Map(before).set(file, busy))
      const { stage, goOn, isThere } = await (busy === 'reading' ? turn.read(own.signal) : turn.add())
      setStages((before) => new Map(before).set(file, stage))
      if (isThere) setLeft((before) => new Set([...before, file]))
      if (!goOn) break
    }
    // Where it ended early, a person says when the rest is read.
    setStages((before) => new Map([...which.map((file) => [file, 'waiting'] as const), ...before]))
    if (control.current === own) setWork(null)
  }
  const waiting = files.filter((file) => stageOf(file) === 'waiting')
  const readRest = () => void run('reading', waiting)
  const unread = files.filter((file) => !stages.has(file))
  const isReadable = isShown && work === null && unread.length > 0
  const readNew = useRef<() => void>(() => undefined)
  useEffect(() => {
    readNew.current = () => void run('reading', unread)
  })
  useEffect(() => {
    if (isReadable) readNew.current()
  }, [isReadable])
  useEffect(() => {
    if (!isShown) control.current?.abort()
  }, [isShown])
  useEffect(() => () => control.current?.abort(), [])
  const chosen = files.filter((file) => stageOf(file) === 'read' && !left.has(file))
  return {
    work,
    stageOf,
    counts: countsOf(files.map(stageOf)),
    chosen,
    isChosen: (file: File) => !left.has(file),
    choose: (file: File, isWanted: boolean) =>
      setLeft((before) => new Set(isWanted ? [...before].filter((other) => other !== file) : [...before, file])),
    /** What a file does in its turn; null once it is gone from the page. */
    register: (file: File) => (its: FileTurns | null) =>
      its ? void turns.current.set(file, its) : void turns.current.delete(file),
    readRest,
    add: (which: readonly File[]) => void run('adding', which),
    stop: () => control.current?.abort(),
  }
}

function countsOf(stages: readonly Stage[]): StageCounts {
  const counts = { waiting: 0, reading: 0, read: 0, refused: 0, adding: 0, added: 0 }
  for (const stage of stages) counts[stage] += 1
  return counts
}
