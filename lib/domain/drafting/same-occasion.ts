import { foldText } from '@/lib/domain/input/fold-text'

const occasions =
  'day|evening|morning|occasion|statement|interview|speech|address|briefing|conference|call|letter|report|post|tweet|message|remarks|meeting|session|broadcast'
const english = new RegExp(
  String.raw`\bsame (?:(?:news|press|radio|television|tv|phone|telephone) )?(?:${occasions})\b`,
  'u',
)
/** As `foldText` leaves them: one form of alef, no teh marbuta. */
const arabicOccasions =
  'اليوم|المناسبه|البيان|المقابله|الخطاب|الموتمر|المؤتمر|الرساله|التصريح|التصريحات|الكلمه|الجلسه|الاجتماع|اللقاء|الحوار'
const arabic = new RegExp(
  `(?:نفس|ذات) (?:${arabicOccasions})|(?:${arabicOccasions})(?: الصحفي)? (?:نفس|ذات)(?:ه|ها)`,
  'u',
)

/** Whether words say that something was said on an occasion that was named before: "in the same interview", «في المقابلة نفسها». */
export function namesSameOccasion(words: string): boolean {
  const folded = foldText(words).replace(/\s+/gu, ' ')
  return english.test(folded) || arabic.test(folded)
}
