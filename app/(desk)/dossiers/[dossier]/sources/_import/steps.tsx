import { sourceImportWords } from '@/lib/words/sources/import'

const steps = [
  { key: 'text', label: sourceImportWords.text },
  { key: 'preview', label: sourceImportWords.preview },
] as const

/** Where one is of the two steps. */
export function Steps({ step }: { step: (typeof steps)[number]['key'] }) {
  return (
    <ol aria-label={sourceImportWords.steps} className="mb-3 flex items-center gap-2 text-xs">
      {steps.map(({ key, label }, index) => (
        <li
          key={key}
          aria-current={key === step ? 'step' : undefined}
          className="flex items-center gap-1.5 text-soft aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {index > 0 && <span aria-hidden="true">→</span>}
          <span className="grid size-5 place-items-center rounded-full border border-current">{index + 1}</span>
          {label}
        </li>
      ))}
    </ol>
  )
}
