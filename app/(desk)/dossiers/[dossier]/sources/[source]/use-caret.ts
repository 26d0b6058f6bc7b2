'use client'

import { useEffect } from 'react'
import { paint } from './use-highlights'
import type { TextMap } from './text-map'

/** Direction and unit for Selection.modify, by key. */
const moves: Record<string, ['left' | 'right' | 'forward' | 'backward', 'character' | 'line' | 'lineboundary']> = {
  ArrowLeft: ['left', 'character'],
  ArrowRight: ['right', 'character'],
  ArrowUp: ['backward', 'line'],
  ArrowDown: ['forward', 'line'],
  Home: ['backward', 'lineboundary'],
  End: ['forward', 'lineboundary'],
}

/**
 * A caret in the text for the keyboard: arrows move it, with Ctrl or Alt by words, with Shift they select. It is drawn
 * as one highlighted character, since a browser draws none where nothing can be typed.
 */
export function useCaret(map: TextMap | null): void {
  useEffect(() => {
    if (!map) return
    const { root } = map
    let byKeys = true
    const draw = () => paint('caret', byKeys && document.activeElement === root ? [caretCharacter(map)] : [], 2)
    const events = new AbortController()
    const { signal } = events
    root.addEventListener('pointerdown', () => (byKeys = false), { signal })
    root.addEventListener(
      'keydown',
      (event) => {
        byKeys = true
        if (moveCaret(map, event)) event.preventDefault()
        draw()
      },
      { signal },
    )
    root.addEventListener(
      'focus',
      () => {
        if (byKeys && !root.contains(document.getSelection()?.anchorNode ?? null)) placeCaret(map)
        draw()
      },
      { signal },
    )
    root.addEventListener(
      'blur',
      () => {
        byKeys = true
        draw()
      },
      { signal },
    )
    document.addEventListener('selectionchange', draw, { signal })
    return () => {
      events.abort()
      paint('caret', [])
    }
  }, [map])
}

/** Moves or extends the selection for a key; false when the key is not one of those. */
function moveCaret(map: TextMap, event: KeyboardEvent): boolean {
  const selection = document.getSelection()
  const move = moves[event.key]
  if (!selection || !move || event.metaKey || event.defaultPrevented) return false
  if (!map.root.contains(selection.focusNode)) placeCaret(map)
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  const [direction, unit] = move
  const byWord = (event.ctrlKey || event.altKey) && unit === 'character'
  selection.modify(event.shiftKey ? 'extend' : 'move', direction, byWord ? 'word' : unit)
  // Never out of the text.
  if (!map.root.contains(selection.focusNode) && anchorNode && focusNode)
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
  keepInView(selection)
  return true
}

/** Puts the caret where the first line in view begins. */
function placeCaret(map: TextMap): void {
  const lines = Array.from(map.root.querySelectorAll('[data-start]'))
  const line = lines.find((each) => each.getBoundingClientRect().bottom > 60) ?? lines[0]
  if (line?.firstChild) document.getSelection()?.setPosition(line.firstChild, 0)
}

/** Puts the focus into the text and the caret behind these words. */
export function placeCaretAfter(map: TextMap, { start, end }: { start: number; end: number }): void {
  const words = map.range(start, end)
  if (!words) return
  document.getSelection()?.setPosition(words.endContainer, words.endOffset)
  map.root.focus({ preventScroll: true })
}

function keepInView({ focusNode, focusOffset }: Selection): void {
  if (!focusNode) return
  const range = document.createRange()
  range.setStart(focusNode, focusOffset)
  const { top, bottom } = range.getBoundingClientRect()
  if (top === 0 && bottom === 0) return
  if (top < 80) window.scrollBy({ top: top - 80 })
  if (bottom > innerHeight - 60) window.scrollBy({ top: bottom - innerHeight + 60 })
}

/** The character the caret stands before, or after at the end of a line; null when there is no caret in the text. */
function caretCharacter(map: TextMap): StaticRange | null {
  const selection = document.getSelection()
  if (!selection?.isCollapsed || !selection.focusNode) return null
  const offset = map.offsetOf(selection.focusNode, selection.focusOffset)
  if (offset === null) return null
  const isLineEnd = selection.focusNode instanceof Text && selection.focusOffset === selection.focusNode.length
  return isLineEnd ? map.staticRange(offset - 1, offset) : map.staticRange(offset, offset + 1)
}
