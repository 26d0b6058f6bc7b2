import { cardButtonId } from '../mark-card'
import type { TextMap } from '../text-map'

/**
 * Remembers where the hands are: what has the focus, and the caret or selection in the text. What it gives puts both back;
 * where that has gone, the card of `claimId` takes the focus.
 */
export function rememberPlace(map: TextMap | null, claimId: string): () => void {
  const at = document.activeElement
  const selection = document.getSelection()
  const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = selection ?? {}
  const isInText = map?.root.contains(anchorNode) && map.root.contains(focusNode)
  return () => {
    const back = at instanceof HTMLElement && at.isConnected && at !== document.body ? at : null
    const target = back ?? document.getElementById(cardButtonId(claimId))
    target?.focus({ preventScroll: true })
    if (isInText && anchorNode?.isConnected && focusNode?.isConnected)
      selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
  }
}
