/** An article as its page would be saved from the web: the outlet and the day stand in its head. */
function page(headline: string, outlet: string, paragraphs: readonly string[]) {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${headline}</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${headline}">
<meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="2031-09-12T08:00:00Z">
</head>
<body>
<article>
<h1>${headline}</h1>
${body}
</article>
</body>
</html>
`
  const name = `${headline.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.html`
  return { name, mimeType: 'text/html', buffer: Buffer.from(html) }
}

/** Four invented articles on one flood, of four outlets: two counts of the dead and of the wounded, and who did what. */
export const fourArticles = [
  page('Toll in drowned city rises', 'City Herald', [
    'The river left the lower town under water for the fourth day, and boats were the only way into its streets.',
    'The national relief society said on Thursday that 900 people were killed in the flood. The national relief society said on Thursday that 2,400 people were wounded.',
    'Residents said that nobody had warned them before the water came over the wall of the old harbour.',
  ]),
  page('Minister gives new number', 'River Post', [
    'The government spoke of a smaller disaster than those who carry the dead out of the houses along the river.',
    'The health minister said on Thursday that 311 people were killed in the flood. The health minister said on Thursday that 640 people were wounded.',
    'A diplomat who asked not to be named said that both numbers would be wrong by the end of the week.',
  ]),
  page('Mayor blames water board', 'Harbour Journal', [
    'Who kept the gates of the dam shut for two days was the first thing that people of the lower town asked.',
    'Osama Haddar said on Thursday that the water board had kept the gates shut. The water board said that the gates were open.',
    'The court of the province has asked for the records of the dam, which are kept in the capital.',
  ]),
  page('Gates of the dam', 'Valley Times', [
    'The dam above the city is forty years old, and its gates were last repaired in the year of the great drought.',
    'Osam Haddar said on Thursday that the lower town was not warned. The water board said that the lower town was warned by sirens.',
    'Engineers from two universities came to look at the wall of the dam on Friday morning, by boat.',
  ]),
]
