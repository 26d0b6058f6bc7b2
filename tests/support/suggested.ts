import { suggestClaims } from '@/lib/domain/suggestions/suggest-claims'

/** The claims that are suggested in a text: "speaker = full name: words". */
export function suggested(text: string, language = 'en'): string[] {
  const points = [...text]
  return suggestClaims(text, { publishedDate: '2030-02-14', outlet: 'The Post', agency: null, language }).map(
    ({ speaker, start, end }) => {
      const who = speaker.text === '' ? speaker.kind : speaker.text
      return `${speaker.refersTo ? `${who} = ${speaker.refersTo}` : who}: ${points.slice(start, end).join('')}`
    },
  )
}
