/** Sentences: addresses that are not fetched. Each says what to do instead. */
export const fetchErrorWords = {
  thisPageIsNotFetched: 'This page is not fetched.',
  off: 'This desk does not fetch addresses. Paste the text, or save the page in your browser and upload it.',
  unreadable: '“{host}” is not a web address, or leads to something else. Copy it from the browser’s address bar.',
  scheme: '“{host}” leads to an address without http or https, which is not fetched. Paste the text, or upload it.',
  credentials:
    '“{host}” leads to an address with a name or password before the host, which is not fetched. Paste the text.',
  port: '“{host}” leads to a port other than 80 and 443. Paste the text, or upload the page.',
  localName: '“{host}” leads to a name inside a local network, which is not fetched. Paste the text, or upload it.',
  notListed: '“{host}” is not one of the hosts that this desk fetches from. Paste the text, or upload the page.',
  notPublic:
    '“{host}” is not on the public web: its address is a private or reserved one. Paste the text, or upload it.',
  redirections: '“{host}” redirects more than five times. Open it in your browser, save the page and upload it.',
  unreachable: '“{host}” does not answer over a safe connection. Check the address, or paste the text.',
  tooSlow: '“{host}” took longer than 10 seconds. Try again, or save the page in your browser and upload it.',
  tooLarge: 'The page at “{host}” has more than 10 MB. Save it without its pictures, and upload it.',
  status: '“{host}” answered {status} and not the page. Open it in your browser, save the page and upload it.',
  type: 'This address leads to a file of type “{type}”, which cannot be read. Download it, and paste its words.',
  notTheFetchedPage: 'This is not the page that was fetched. Fetch it again, or save it in your browser and upload it.',
} as const
