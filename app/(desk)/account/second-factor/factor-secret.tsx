import type { FactorSetUp } from '@/lib/services/second-factors/begin-second-factor'
import { factorWords } from '@/lib/words/account/second-factor'

/** The picture for the app's camera, and the same as letters to type. */
export function FactorSecret({ picture, secret }: FactorSetUp) {
  const { size, path } = picture
  return (
    <div className="flex flex-wrap items-start gap-5">
      <svg
        role="img"
        aria-label={factorWords.qrCodeOfTheSecond}
        viewBox={`0 0 ${size} ${size}`}
        width="208"
        height="208"
        shapeRendering="crispEdges"
        className="shrink-0 rounded-md border border-line"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <div className="min-w-0 flex-1 basis-64">
        <p>{factorWords.scanThisWithTheApp}</p>
        <p dir="ltr" className="mt-3 font-mono text-md leading-7 wrap-break-word select-all">
          {secret}
        </p>
        <p className="mt-3 text-soft">{factorWords.itIsNotShownAgain}</p>
      </div>
    </div>
  )
}
