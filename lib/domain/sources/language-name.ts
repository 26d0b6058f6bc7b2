const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** A language by its English name ("Arabic" for `ar`, BCP 47); what is no tag is given back as it is. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
