/** What a page says of its article in its data (schema.org as JSON-LD); null where it says nothing. */
const articleTypes = /(?:Article|NewsArticle|Report|BlogPosting|LiveBlogPosting|Posting)$/
/** Items of data that are looked at: a page has a few. */
const mostItems = 500

const text = (value) => (typeof value === 'string' && value.trim() !== '' ? value : null)
const list = (value) => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])
const nameOf = (value) => text(value) ?? text(value?.name)

/** @param {Document} document */
export function linkedArticle(document) {
  const items = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    itemsIn(textContent),
  )
  const articles = items.filter((item) => list(item['@type']).some((type) => articleTypes.test(String(type))))
  const article = articles.toSorted(
    (a, b) => (text(b.articleBody)?.length ?? 0) - (text(a.articleBody)?.length ?? 0),
  )[0]
  if (!article) return null
  return {
    headline: text(article.headline),
    body: text(article.articleBody),
    author: list(article.author).map(nameOf).filter(Boolean).join(', ') || null,
    publisher: list(article.publisher).map(nameOf).find(Boolean) ?? null,
    published: text(article.datePublished),
    url: text(article.url) ?? text(article.mainEntityOfPage) ?? text(article.mainEntityOfPage?.['@id']),
  }
}

/** The items of one script, those of a graph too; none where it is no JSON. */
function itemsIn(json) {
  let open
  try {
    open = [JSON.parse(json)]
  } catch {
    return []
  }
  const items = []
  while (open.length > 0 && items.length < mostItems) {
    const value = open.shift()
    if (Array.isArray(value)) open.unshift(...value.slice(0, mostItems))
    else if (value && typeof value === 'object') {
      items.push(value)
      open.push(...list(value['@graph']).slice(0, mostItems), ...list(value.mainEntity).slice(0, mostItems))
    }
  }
  return items
}

/** @param {Document} document */
export function metadataOf(document, linked) {
  const content = (selector) => text(document.querySelector(selector)?.getAttribute('content'))
  return {
    title: content('meta[property="og:title"]') ?? document.querySelector('title')?.textContent ?? null,
    pageTitle: document.querySelector('title')?.textContent ?? null,
    byline: linked?.author ?? content('meta[name="author"]') ?? content('meta[property="article:author"]'),
    siteName: linked?.publisher ?? content('meta[property="og:site_name"]'),
    publishedTime:
      content('meta[property="article:published_time"]') ??
      linked?.published ??
      document.querySelector('meta[itemprop="datePublished"]')?.getAttribute('content') ??
      content('meta[name="date"], meta[name="pubdate"], meta[name="DC.date.issued"]'),
    url:
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
      content('meta[property="og:url"]') ??
      linked?.url ??
      null,
    language: document.documentElement?.getAttribute('lang') ?? null,
  }
}
