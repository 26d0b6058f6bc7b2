/**
 * What a desk should know about how its sign-in tries are counted; empty when nothing is amiss.
 * @param {NodeJS.ProcessEnv} env of the program
 * @returns {string}
 */
export function proxyWarning({ COUNTERCLAIM_MODE, PROXY_ADDRESS_HEADER: header, PROXY_ADDRESSES: addresses }) {
  if (COUNTERCLAIM_MODE !== 'desk' || (header && addresses)) return ''
  const consequence =
    'behind a proxy everyone counts as one address, and 25 wrong passwords in 5 minutes lock everyone out'
  if (header)
    return `Warning: PROXY_ADDRESSES is not set, so ${header} is not believed: ${consequence}. Set it to your proxy's address.`
  if (addresses)
    return `Warning: PROXY_ADDRESS_HEADER is not set: ${consequence}. Set it to the header that your proxy sets.`
  return `Note: PROXY_ADDRESS_HEADER and PROXY_ADDRESSES are not set: ${consequence}. Without a proxy nothing is amiss.`
}
