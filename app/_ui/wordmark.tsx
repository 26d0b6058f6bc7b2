/** The product's name as it is always set. */
export function Wordmark({ large = false }: { large?: boolean }) {
  return (
    <span className={`font-serif font-bold tracking-tight ${large ? 'text-2xl' : 'text-md'}`}>
      Counter<span className="text-conflict">claim</span>
    </span>
  )
}
