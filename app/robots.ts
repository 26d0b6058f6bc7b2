import type { MetadataRoute } from 'next'

/** A desk is for its people: nothing of it is to be found by search. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', disallow: '/' } }
}
