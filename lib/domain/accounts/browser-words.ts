const browsers: readonly [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|Chromium|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const systems: readonly [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
]

/**
 * The words by which a person knows a browser of theirs, from its User-Agent header (RFC 9110, 10.1.5): "Firefox on Linux".
 * Browsers name others that they are like, so the more particular name comes first. A guess for the eye: anybody can send
 * any header.
 */
export function browserWords(userAgent: string | undefined): string {
  const head = userAgent?.slice(0, 500) ?? ''
  const browser = browsers.find(([pattern]) => pattern.test(head))?.[1] ?? 'A browser'
  const system = systems.find(([pattern]) => pattern.test(head))?.[1]
  return system ? `${browser} on ${system}` : browser
}
