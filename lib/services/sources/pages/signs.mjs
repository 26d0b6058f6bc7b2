/**
 * Words of classes and ids that outlets give to what stands beside an article: single ones, and pairs that stand
 * together ("read-more", "readMore").
 */
const besideWords = new Set(
  (
    'ad ads adslot advert adverts advertisement advertising sponsored sponsor promo promotion outbrain taboola cookie cookies ' +
    'consent gdpr newsletter newsletters subscribe subscription signup paywall share shares sharing sharetools social sharedaddy ' +
    'related recommended recommendation recommendations recirculation trending popular teaser teasers sidebar breadcrumb breadcrumbs ' +
    'menu nav navbar navigation comments comment disqus respond tags taglist sitemap toolbar modal popup bio login follow donate ' +
    'readmore alsoread seealso mostread morestories morefrom moreon authorbio aboutauthor relatedposts appdownload navbox catlinks skiplink postnavigation'
  ).split(' '),
)
const pullWords = new Set(['pullquote', 'pulledquote', 'quotepull', 'blockquotepull'])
const factWords = new Set('facts factbox fact infobox explainer timeline background keypoints summary'.split(' '))
const leadWords = new Set(
  (
    'standfirst dek deck lede lead subtitle subhead subheading subheadline strapline summary intro description sub excerpt byline ' +
    'author authors dateline agency source wire credit credits reporter contributors timestamp published pubdate meta postmeta'
  ).split(' '),
)
const captionWords = new Set(['caption', 'captions', 'figcaption', 'wpcaption'])
const correctionWords = new Set(
  'correction corrections clarification editorsnote editornote amendment updatenote'.split(' '),
)

/** The words of a box's class and id, alone and in pairs: "read-more" gives read, more and readmore. */
function wordsOf(name) {
  const words = []
  for (const each of name.split(/\s+/)) {
    const parts = each
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean)
    parts.forEach((part, index) => words.push(part, part + (parts[index + 1] ?? '')))
  }
  return words
}

const saysOneOf = (set) => (box) => box.name !== '' && wordsOf(box.name).some((word) => set.has(word))

/** Whether an element says that it stands beside the article. */
export const isBesideByName = saysOneOf(besideWords)
/** Whether it says that it repeats words of the article in large type. */
export const isPullQuoteByName = saysOneOf(pullWords)
/** Whether it is a box of facts that belongs to the article. */
export const isFactBoxByName = saysOneOf(factWords)
/** Whether it is a standfirst, a byline, a dateline or the line of an agency. */
export const isLeadByName = saysOneOf(leadWords)
/** Whether it is the caption of a picture. */
export const isCaptionByName = saysOneOf(captionWords)
/** Whether it is a correction or a note of the editors. */
export const isCorrectionByName = saysOneOf(correctionWords)

/** What a whole paragraph is that no outlet means as part of its article. */
const besideTexts = [
  /^(?:advertise?ment|advert|sponsored(?: content)?|story continues below(?: advertisement)?|إعلان|anzeige|werbung|publicité|publicidad|реклама)[.:]?$/i,
  /^(?:share|tweet|print|e-?mail|save|whatsapp|facebook|copy link|comments?|reply|شارك|طباعة|اطبع)[.:]?$/i,
  /^(?:share (?:this|on|via)|follow us|sign up (?:to|for|now|here)|subscribe (?:to|now|here)|click here|tap here|download (?:the|our) app|join our)\b.{0,200}$/i,
  /\b(?:we|this (?:web)?site|our partners)\b.{0,80}\bcookies\b/i,
  /^(?:©|copyright\b|\(c\)\s).{0,200}$/i,
  /\ball rights reserved\b.{0,60}$/i,
  /^(?:skip (?:to|past)|jump to|our standards:|back to top|load more|show more|view (?:all|comments)|loading)\b.{0,60}$/i,
]

/** How a line begins that leads to another article. */
const leadsElsewhere =
  /^(?:read (?:more|also|next|:)|also read|see also|related(?: stor(?:y|ies)| articles?| links?)?|more (?:on this|from|stories|like this)|recommended|don.t miss|you (?:may|might) (?:also )?like|most (?:read|viewed|popular)|watch|listen|in pictures|اقرأ (?:أيضا|المزيد)|إقرأ أيضا|للمزيد|مواضيع ذات صلة|أخبار ذات صلة|شاهد أيضا|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|lee también|más información)(?![\p{L}\p{N}])/iu

const endsSentence = /[.?!…۔؟。][”"'»’)\]]*$/

/** Whether a paragraph of its words alone is none of an article's. */
export function isBesideByText({ text, linked }) {
  const start = text.slice(0, 400)
  if (besideTexts.some((pattern) => pattern.test(start))) return true
  return leadsElsewhere.test(start) && text.length < 250 && (linked * 3 > text.length || !endsSentence.test(text))
}

/** Whether a heading opens a list of other articles. */
export const opensOthers = ({ text }) =>
  text.length < 60 && (leadsElsewhere.test(text) || /^(?:newsletters?|comments|\d+ comments?|topics|tags)$/i.test(text))

const correction =
  /^(?:this (?:article|story|report|piece|page|headline|item|post)\b.{0,60}\b(?:was|has been|is)\b.{0,30}\b(?:amended|corrected|updated|clarified|changed|edited|retracted|withdrawn)|(?:an )?earlier versions? of this\b|(?:correction|corrections|clarification|amendment|retraction|editor.?s.? note|update)\b.{0,40}[:—–-]|\(?this corrects\b|(?:تصحيح|تنويه)(?!\p{L})|توضيح\s?:|ملاحظة المحرر|berichtigung\b|korrektur\s?:|korrigiert\b|anmerkung der redaktion|erratum\b|correctif\b|note de la rédaction|corrección\b|fe de errores)/iu
/** Whether an outlet says that it corrected, explained or withdrew its article (`noticeInText` tells which). */
export const isNoticeByText = (text) => correction.test(text.slice(0, 300))

/** Whether a short line says who wrote, when or for which agency. */
export const isLeadByText = (text) =>
  text.length < 160 &&
  (/^(?:by|von|par|por|بقلم|كتب)\s+\p{L}/iu.test(text) ||
    /(?:^|[\s(/|–—-])(?:AFP|Reuters|AP|Associated Press|DPA|ANSA|EFE|TASS|Xinhua|Anadolu|SANA|رويترز|أ\.?\s?ف\.?\s?ب|فرانس برس|سانا|الأناضول)[\s).,/|–—-]*$/u.test(
      text,
    ) ||
    /\b(?:19|20)\d\d\b/.test(text))

export { endsSentence }
