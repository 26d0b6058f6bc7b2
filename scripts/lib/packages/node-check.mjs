// Plain, old JavaScript: this runs on the wrong Node too.

/** The sentence for a Node that is too old; empty when it will do. @param {string} version such as "20.19.0" */
export function nodeProblem(version) {
  const parts = version.split('.')
  const isEnough = Number(parts[0]) > 20 || (Number(parts[0]) === 20 && Number(parts[1]) >= 19)
  return isEnough
    ? ''
    : 'Counterclaim needs Node.js 20.19 or later, and this is ' + version + ': install it from https://nodejs.org.'
}
