/** What stands round an article on its page, by where it stands; none of its words may be kept. */
export interface Wrapper {
  name: string
  top: string
  inside: string
  below: string
  end: string
}

const links = (...titles: string[]) => titles.map((title) => `<li><a href="/x">${title}</a></li>`).join('')
const nothing = { top: '', inside: '', below: '', end: '' }

const cookies: Wrapper = {
  ...nothing,
  name: 'cookie notice',
  top:
    '<div id="cookie-banner" class="consent"><h2>Your privacy here</h2><p>We and our 812 partners use cookies and store ' +
    'data on your device, to measure how pages are read, to choose what we show, and to develop what we offer.</p>' +
    '<button>Accept all</button><button>Reject all</button></div>',
}

const menus: Wrapper = {
  ...nothing,
  name: 'menus',
  top: `<div class="menu"><ul>${links('World news', 'Politics today', 'Weather map', 'Opinion pages')}</ul></div><nav><a href="/">Front page</a> <a href="/live">Live now</a></nav>`,
  end: `<div class="sitemap"><ul>${links('About the paper', 'Contact the desk', 'Terms of use', 'Imprint')}</ul><p>All rights reserved by the publisher.</p></div>`,
}

const newsletter: Wrapper = {
  ...nothing,
  name: 'newsletter',
  inside:
    '<div class="newsletter-signup"><h3>Get our morning briefing</h3><p>Sign up to our newsletter and get the stories that matter, ' +
    'delivered to your inbox each weekday, with the analysis of our correspondents.</p><form><input type="email"><button>Sign me up</button></form></div>',
  below: '<div class="share-tools"><a href="/f">Share on one network</a> <a href="/t">Share on another</a></div>',
}

const related: Wrapper = {
  ...nothing,
  name: 'related list',
  inside:
    '<p class="read-more"><strong>Read more:</strong> <a href="/y">How the valley lost its first dam in 1953</a></p>',
  below:
    `<section class="related-stories"><h2>More on this story</h2><ul>${links('Valley towns ask for a second spillway', 'What engineers knew of the crack', 'A timeline of the flood year')}</ul>` +
    '<div class="card"><h3><a href="/z">Minister visits another town</a></h3><p>The minister met the mayor of another town and spoke with families there for an hour.</p></div></section>',
}

const everything: Wrapper = {
  name: 'all of it',
  top: cookies.top + menus.top,
  inside: newsletter.inside + related.inside,
  below: newsletter.below + related.below,
  end: menus.end,
}

/** What pages set round their articles: nothing, one kind of thing, and all of it. */
export const wrappers: readonly Wrapper[] = [
  { ...nothing, name: 'nothing' },
  cookies,
  menus,
  newsletter,
  related,
  everything,
]

/** Words of the wrappers by which a paragraph of theirs is known. */
export const wrapperWords = [
  'Your privacy',
  'our 812 partners',
  'Accept all',
  'Weather map',
  'Front page',
  'About the paper',
  'All rights reserved',
  'morning briefing',
  'Sign up to our',
  'Sign me up',
  'Share on',
  'Read more',
  'More on this story',
  'second spillway',
  'another town',
] as const
