/** A camp by its two letters and its colour; its name stands beside them or is at least read out. */
export function CampBadge(props: { badge: string; colour: string; name: string; named?: boolean }) {
  const { badge, colour, name, named = false } = props
  return (
    <span className={`inline-flex items-center gap-1.5 camp-${colour}`}>
      <span
        title={name}
        className="inline-grid h-4.5 min-w-6 place-items-center rounded-[3px] bg-camp px-[3px] text-xs leading-none font-semibold text-on-camp print:border"
      >
        <span aria-hidden="true">{badge}</span>
        {!named && <span className="sr-only">{name}</span>}
      </span>
      {named && <bdi>{name}</bdi>}
    </span>
  )
}
