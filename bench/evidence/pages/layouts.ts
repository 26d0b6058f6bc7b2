import { type PageParts, withInside } from './page-parts'
import type { Wrapper } from './wrappers'

/** How an outlet sets an article on a page: the contents of `body`, and what it adds to the article's own paragraphs. */
export interface Layout {
  name: string
  build: (page: PageParts, wrapper: Wrapper) => string
  /** Words of its own that belong to the article, behind the headline. */
  adds: readonly string[]
  /** Words of its own that do not. */
  drops: readonly string[]
}

type Build = Layout['build']

const layout = (name: string, build: Build, drops: readonly string[] = [], adds: readonly string[] = []): Layout => ({
  name,
  build,
  drops,
  adds,
})

const story = ({ headline, body }: PageParts, { inside }: Wrapper) => `${headline}${withInside(body, inside)}`
const content = ({ body }: PageParts, { inside }: Wrapper) => withInside(body, inside)
const teaser =
  'The council of a town further down the river voted on Tuesday for a new school, which is to open in the autumn of next year.'
const sidebar = `<h3>Most read</h3><ol><li><a href="/1">A bridge reopens</a></li><li><a href="/2">The long winter</a></li></ol><p>${teaser}</p>`
const byline = '<p class="byline">By Tora Lind and Jens Maak</p>'
const bylineWords = 'By Tora Lind and Jens Maak'
const comment =
  'I have lived in this valley for sixty years and nobody ever asked us what we thought of that dam, which is all I want to say about it, neighbours.'

const semantic: readonly Layout[] = [
  layout(
    'article in main',
    (page, wrapper) => `<main><article>${story(page, wrapper)}${wrapper.below}</article></main>`,
  ),
  layout(
    'header with byline, itemprop body',
    (page, wrapper) =>
      `<section class="story"><header>${page.headline}${byline}</header><div itemprop="articleBody">${content(page, wrapper)}</div></section>${wrapper.below}`,
    [],
    [bylineWords],
  ),
  layout(
    'article beside other articles',
    (page, wrapper) =>
      `<main><article class="lead">${story(page, wrapper)}</article>${wrapper.below}<section class="more"><article><h2><a href="/a">School vote</a></h2><p>${teaser}</p></article></section></main>`,
    ['School vote', teaser],
  ),
  layout(
    'teasers before the article',
    (page, wrapper) =>
      `<div class="teasers"><article><h3><a href="/a">School vote</a></h3><p>${teaser}</p></article></div><article>${story(page, wrapper)}</article>${wrapper.below}`,
    ['School vote', teaser],
  ),
  layout(
    'article with a foot of tags and author',
    (page, wrapper) =>
      `<article>${story(page, wrapper)}<footer><ul class="tags"><li><a href="/dam">Dams</a></li><li><a href="/valley">Valley</a></li></ul><div class="author-bio"><p>Tora Lind writes about rivers and lives in the capital with her dog.</p></div></footer>${wrapper.below}</article>`,
    ['Dams', 'Valley', 'Tora Lind writes'],
  ),
  layout(
    'asides on both sides',
    (page, wrapper) =>
      `<aside class="left">${sidebar}</aside><main role="main"><article>${story(page, wrapper)}</article></main><aside class="right">${sidebar}</aside>${wrapper.below}`,
    ['Most read', 'A bridge reopens', teaser],
  ),
  layout(
    'comments below',
    (page, wrapper) =>
      `<article>${story(page, wrapper)}</article>${wrapper.below}<section id="comments" class="comments"><h2>2 comments</h2><div class="comment"><p>${comment}</p></div><div class="comment"><p>${comment} Yes.</p></div></section>`,
    ['2 comments', 'nobody ever asked us'],
  ),
]

const divisions: readonly Layout[] = [
  layout(
    'div of class article-body',
    (page, wrapper) =>
      `<div id="content">${page.headline}<div class="article-body">${content(page, wrapper)}</div>${wrapper.below}</div>`,
  ),
  layout(
    'role main',
    (page, wrapper) => `<div role="main"><div class="page">${story(page, wrapper)}</div></div>${wrapper.below}`,
  ),
  layout(
    'classes that say nothing',
    (page, wrapper) =>
      `<div class="css-1a"><div class="css-2b"><div class="css-3c">${page.headline}<div class="css-4d"><div class="css-5e">${content(page, wrapper)}</div></div></div></div></div>${wrapper.below}`,
  ),
  layout('each paragraph in a block', (page, wrapper) => {
    const body = content(page, wrapper).replaceAll(
      /<p>(.*?)<\/p>/gs,
      '<div data-component="text-block"><p>$1</p></div>',
    )
    return `<main id="main-content">${page.headline}${body}</main>${wrapper.below}`
  }),
  layout(
    'advertisements between paragraphs',
    (page, wrapper) => {
      const body = content(page, wrapper).replaceAll(
        '</p><p>',
        '</p><div class="ad-slot"><span>Advertisement</span></div><p>',
      )
      return `<div class="article">${page.headline}<div class="article__content">${body}</div></div>${wrapper.below}`
    },
    ['Advertisement'],
  ),
  layout(
    'WordPress',
    (page, wrapper) =>
      `<div id="post-17" class="post hentry">${page.headline}<div class="entry-content">${content(page, wrapper)}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="/s">Mail</a></li></ul></div></div></div>${wrapper.below}`,
    ['Share this', 'Mail'],
  ),
  layout(
    'Drupal',
    (page, wrapper) =>
      `<div class="node node--type-article"><div class="field field--name-title">${page.headline}</div><div class="field field--name-body field__item">${content(page, wrapper)}</div></div>${wrapper.below}`,
  ),
  layout(
    'headline outside the article',
    (page, wrapper) =>
      `<div class="page-title">${page.headline}</div><div class="columns"><article>${content(page, wrapper)}</article><div class="sidebar">${sidebar}</div></div>${wrapper.below}`,
    ['Most read', teaser],
  ),
]

const others: readonly Layout[] = [
  layout(
    'tables for layout',
    (page, wrapper) =>
      `<table width="900"><tr><td width="150"><a href="/">Start</a><br><a href="/n">Notices</a></td><td class="content">${story(page, wrapper)}</td></tr><tr><td colspan="2">${wrapper.below}</td></tr></table>`,
    ['Start', 'Notices'],
  ),
  layout('straight in the body', (page, wrapper) => `${story(page, wrapper)}<hr>${wrapper.below}`),
  layout(
    'centred, with fonts',
    (page, wrapper) => `<center><font face="serif">${story(page, wrapper)}</font></center>${wrapper.below}`,
  ),
  layout(
    'AMP',
    (page, wrapper) =>
      `<amp-sidebar layout="nodisplay"><ul><li><a href="/m">Menu entry</a></li></ul></amp-sidebar><main class="amp-wp-article">${page.headline}<div class="amp-wp-article-content">${content(page, wrapper)}</div><amp-social-share type="mail"></amp-social-share></main>${wrapper.below}`,
    ['Menu entry'],
  ),
  layout(
    'dateline and sharing under the headline',
    (page, wrapper) =>
      `<main><article>${page.headline}${byline}<ul class="share-bar"><li><a href="/f">Post it</a></li><li><a href="/m">Mail it</a></li></ul>${content(page, wrapper)}</article></main>${wrapper.below}`,
    ['Post it', 'Mail it'],
    [bylineWords],
  ),
]

/** Twenty ways in which outlets set an article on a page. */
export const layouts: readonly Layout[] = [...semantic, ...divisions, ...others]

/** The whole page. `declaration` is how it says its encoding. */
export function pageOf(page: PageParts, { build }: Layout, wrapper: Wrapper, declaration: string): string {
  const { title, head, attributes } = page
  return (
    `<!doctype html><html${attributes}><head>${declaration}<title>${title}</title>${head}</head><body>` +
    `${wrapper.top}${build(page, wrapper)}${wrapper.end}<footer><p>© The Norvale Post</p></footer></body></html>`
  )
}
