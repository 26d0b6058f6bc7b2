/**
 * An error that says what is wrong with a document, by its code.
 * @param {import('./read-document').DocumentFault} fault
 */
export function documentFault(fault) {
  return Object.assign(new Error(fault), { fault })
}
