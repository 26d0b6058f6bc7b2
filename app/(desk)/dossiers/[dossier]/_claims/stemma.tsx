import type { ReactNode } from 'react'
import { rich } from '@/app/_ui/rich'
import { stemmaBox } from '@/lib/domain/chains/stemma-layout'
import type { StemmaView } from '@/lib/services/claims/views/stemma-view'
import { shownWords } from '@/lib/words/claims/shown'
import { say } from '@/lib/words/say'
import { StemmaText } from './stemma-text'

type Node = StemmaView['nodes'][number]

/** Chains drawn together, origins at the top, outlets at the bottom; `claimId` is the one whose way is drawn strongly. */
export function Stemma({ dossier, stemma, claimId }: { dossier: string; stemma: StemmaView; claimId?: string }) {
  const { width, height, nodes, edges, circles, more } = stemma
  const places = new Map(nodes.map((node) => [node.id, node]))
  return (
    <>
      <div className="overflow-x-auto py-1">
        <svg
          width={width + 8}
          height={height + 8}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no element that groups its links
          role="group"
          aria-label={shownWords.chainsDrawnTogether}
          className="mx-auto block text-xs"
        >
          <g transform="translate(4 4)">
            {edges.map(({ from, to, claimIds }) => (
              <Way
                key={`${from} ${to}`}
                from={places.get(from)}
                to={places.get(to)}
                isStrong={claimId !== undefined && claimIds.includes(claimId)}
              />
            ))}
            {nodes.map((node) => (
              <Linked
                key={node.id}
                href={node.partyId && `/dossiers/${dossier}/parties/${node.partyId}`}
                name={node.name}
              >
                <Box node={node} isStrong={claimId !== undefined && node.claimIds.includes(claimId)} />
              </Linked>
            ))}
          </g>
        </svg>
      </div>
      <p className="text-xs text-soft">{shownWords.originsAtTheTop}</p>
      {circles.map(({ feeder, fed }) => (
        <p key={`${feeder} ${fed}`} className="mt-1 text-conflict">
          <span aria-hidden="true">↺ </span>
          {rich(shownWords.circularSourcingDraws, { feeder: <bdi>{feeder}</bdi>, fed: <bdi>{fed}</bdi> })}
        </p>
      ))}
      {more > 0 && <p className="mt-1 text-xs text-soft">{say(shownWords.moreChainsAreNotDrawn, { more })}</p>}
      <StemmaText dossier={dossier} chains={stemma.chains} />
    </>
  )
}

function Way({ from, to, isStrong }: { from: Node | undefined; to: Node | undefined; isStrong: boolean }) {
  if (!from || !to) return null
  const [top, bottom] = [from.y + stemmaBox.height / 2, to.y - stemmaBox.height / 2]
  const middle = (top + bottom) / 2
  return (
    <path
      d={`M${from.x} ${top}C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${bottom}`}
      fill="none"
      strokeWidth={isStrong ? 2.5 : 1.25}
      className={isStrong ? 'stroke-ink' : 'stroke-edge'}
    />
  )
}

/** A named party leads to its page, so that the drawing can be scrolled by keys, too. */
function Linked({ href, name, children }: { href: string | null; name: string; children: ReactNode }) {
  if (!href) return <g aria-hidden="true">{children}</g>
  return (
    <a href={href} aria-label={name}>
      {children}
    </a>
  )
}

function Box({ node, isStrong }: { node: Node; isStrong: boolean }) {
  const { x, y, lines, partyId, camp, isMissing, isCircular } = node
  const [left, top] = [x - stemmaBox.width / 2, y - stemmaBox.height / 2]
  const edge = isCircular ? 'stroke-conflict' : isStrong ? 'stroke-ink' : 'stroke-edge'
  return (
    <g className={camp ? `camp-${camp}` : ''}>
      <rect
        x={left}
        y={top}
        width={stemmaBox.width}
        height={stemmaBox.height}
        rx={partyId === null ? stemmaBox.height / 2 : 5}
        strokeWidth={isStrong || isCircular ? 2 : 1}
        strokeDasharray={partyId === null ? '4 3' : undefined}
        className={`${edge} ${isMissing ? 'fill-none' : 'fill-surface'}`}
      />
      {camp && <rect x={left} y={top + 6} width="4" height={stemmaBox.height - 12} className="fill-camp" />}
      {lines.map((line, index) => (
        <text
          key={line}
          x={x}
          y={y + 4 + (index - (lines.length - 1) / 2) * 13}
          textAnchor="middle"
          className={partyId === null ? 'fill-soft italic' : 'fill-ink'}
        >
          {line}
          {isCircular && index === lines.length - 1 && ' ↺'}
        </text>
      ))}
    </g>
  )
}
