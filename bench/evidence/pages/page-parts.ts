/** The parts of an intake page that a layout puts together again. */
export interface PageParts {
  title: string
  /** What stands in its head beside the title and the encoding. */
  head: string
  /** `lang` and `dir`, as attributes. */
  attributes: string
  /** Its headline as an element, with what stands in one `header` with it. */
  headline: string
  /** The article's elements after its headline. */
  body: string
}

const between = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? ''

/** Takes an intake page apart: its article and what says something of it; menu and foot stay behind. */
export function partsOf(html: string): PageParts {
  const article = between(html, /<article>(.*)<\/article>/s)
  const headline = /^(?:<header>.*?<\/header>|<h1>.*?<\/h1>)/s.exec(article)?.[0] ?? ''
  return {
    title: between(html, /<title>(.*?)<\/title>/s),
    head: (html.match(/<script type="application\/ld\+json">.*?<\/script>/gs) ?? []).join(''),
    attributes: between(html, /<html([^>]*)>/),
    headline,
    body: article.slice(headline.length),
  }
}

/** The body with something set between two of its elements: behind the second paragraph or entry, where it has as many. */
export function withInside(body: string, inside: string): string {
  const ends = [...body.matchAll(/<\/p>(?=<p>)|<\/section>(?=<section)|<\/div>(?=<p>)/g)]
  const end = ends[1] ?? ends[0]
  if (!end) return `${body}${inside}`
  const at = end.index + end[0].length
  return `${body.slice(0, at)}${inside}${body.slice(at)}`
}
