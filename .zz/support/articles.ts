const sentences = [
  'The quarter was quiet in the morning, neighbours said, until shells began to fall on the market street.',
  'Nobody who spoke to the reporter knew who had fired first, and both sides blamed the other for the deaths.',
  'A doctor at the hospital said that 12 bodies had been brought in before noon, and that he feared for more.',
  'The army said in the evening that its soldiers had answered fire, and that the street was open again.',
]

/** What the article of `articlePage` says, headline first, as it is to be kept. */
export const articleWords = ['Shells fall on the market street', ...sentences]

/** A page as outlets make them: an article among navigation, a form, related links, hidden words and a foot. */
export const articlePage = `<!doctype html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <title>Shells fall on the market street - The Outlet</title>
  <meta property="og:site_name" content="The Outlet">
  <meta property="article:published_time" content="2012-03-12T21:00:00-04:00">
  <meta name="author" content="By Ann Writer">
  <link rel="canonical" href="https://outlet.example/shells">
  <script>document.title = 'a script ran'</script>
  <style>p { color: red }</style>
</head>
<body>
  <header><a href="/">The Outlet, since 1900</a></header>
  <nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>
  <main><article>
    <h1>Shells fall on the market street</h1>
    <p>${sentences[0]}</p>
    <p>${sentences[1]}</p>
    <div hidden><p>Words that nobody sees on this page</p></div>
    <p>${sentences[2]}</p>
    <p>${sentences[3]}</p>
    <form><label>Your e-mail for our newsletter <input></label><button>Subscribe</button></form>
  </article></main>
  <aside><h2>Weather in the city today</h2></aside>
  <footer><p>Copyright of The Outlet, all rights reserved</p></footer>
</body>
</html>`

/** A file as a browser sends it. */
export function fileOf(name: string, contents: string | Uint8Array): File {
  return new File([typeof contents === 'string' ? contents : new Uint8Array(contents)], name)
}
