/** Sentences: addresses that are not fetched. Each says what to do instead. */
export const fetchErrorWords = {
  thisPageIsNotFetched: 'This page is not fetched.',
  off: 'This desk does not fetch addresses. Paste the text, or save the page in your browser and upload it.',
  unreadable:
    '“{host}” is not, or leads to what is not, an address of the web; copy it from the browser’s address bar.',
  scheme: '“{host}” leads to something else than http and https, which is not fetched. Paste the text, or upload it.',
  credentials: '“{host}” leads to an address with a name or password before the host, which is not fetched.',
  port: '“{host}” leads to another port than those of the web (80 and 443). Paste the text, or upload the page.',
  localName: '“{host}” leads to a name of a network of its own, which is not fetched. Paste the text, or upload it.',
  notListed:
    'This desk fetches from some hosts only, and “{host}” is none of them. Paste the text, or upload the page.',
  notPublic:
    '“{host}” is not on the public web: its address is a private or reserved one. Paste the text, or upload it.',
  redirections: '“{host}” sends on more than five times. Open it in your browser, save the page and upload it.',
  unreachable: '“{host}” does not answer, or not safely. Look whether the address is right; else paste the text.',
  tooSlow: '“{host}” took longer than 10 seconds. Try again, or save the page in your browser and upload it.',
  tooLarge: 'The page at “{host}” has more than 10 MB. Save it without its pictures, and upload it.',
  status: '“{host}” answers {status} instead of the page. Open it in your browser, save the page and upload it.',
  type: 'At this address is a file of the kind “{type}”, which is not read. Download it, and paste its words.',
  notTheFetchedPage: 'This is not the page that was fetched. Fetch it again, or save it in your browser and upload it.',
} as const
