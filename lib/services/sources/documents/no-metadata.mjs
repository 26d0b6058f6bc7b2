/** A document that says nothing of itself. @type {import('@/lib/domain/sources/guesses').PageMetadata} */
export const noMetadata = { title: null, byline: null, siteName: null, publishedTime: null, url: null, language: null }
