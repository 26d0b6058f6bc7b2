/** How many of all pairs are judged, as a bar; the words stand beside it. */
export function Progress({ judged, possible }: { judged: number; possible: number }) {
  const share = possible === 0 ? 0 : Math.round((judged / possible) * 100)
  return (
    <svg aria-hidden="true" width="100%" height="6" className="block">
      <rect width="100%" height="6" rx="3" className="fill-line" />
      {judged > 0 && <rect width={`${share}%`} height="6" rx="3" className="fill-agree" />}
    </svg>
  )
}
