import type { PartyKind } from '@/lib/domain/vocabulary'

const latin = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu')
/** With the article and what is written together before it. */
const arabic = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}])[وبل]?(?:ال)?(?:${words})(?![\\p{L}\\p{M}])`, 'u')

/** Words that say what bears them, the first that is there tells: an agency is no organisation, a spokesman no army. */
const heads: readonly [PartyKind, RegExp, RegExp][] = [
  ['agency', latin('news agency|newswire'), arabic('وكالة .*(?:أنباء|انباء|أخبار)')],
  [
    'public-role',
    latin(
      '(?:prime |deputy |vice[ -])*(?:minister|president|premier|mayor|governor|ambassador|envoy|secretary[ -]general|spokes(?:man|woman|person))',
    ),
    arabic('وزيرة?|رئيسة?|محافظ|سفيرة?|مبعوثة?|متحدثة?|ناطقة?'),
  ],
  [
    'outlet',
    latin('television|tv|radio|newspaper|broadcaster|magazine|news (?:channel|site|website)'),
    arabic('تلفزيون|قناة|صحيفة|إذاعة|جريدة'),
  ],
  [
    'organisation',
    latin(
      'ministry|army|police|council|committee|commission|observatory|society|association|organi[sz]ation|authority|court|hospital|parliament|party|federation|united nations|red (?:cross|crescent)',
    ),
    arabic('وزارة|جيش|شرطة|مجلس|لجنة|مرصد|جمعية|منظمة|هيئة|محكمة|مستشفى|برلمان|حزب|اتحاد|الأمم المتحدة'),
  ],
  [
    'group',
    latin('rebels|activists|residents|protesters|villagers|militia|fighters|gunmen|insurgents|witnesses|survivors'),
    arabic('ثوار|ناشط(?:ون|ين)|سكان|أهالي|محتج(?:ون|ين)|مسلح(?:ون|ين)|مقاتل(?:ون|ين)|شهود'),
  ],
]

const courtesies = /^(?:mr|mrs|ms|miss|dr|prof|sir|السيدة?|الدكتورة?)\.?\s+\p{L}/iu

/** A name behind a title, or one set off by a comma: somebody by name, of whom the title says what they do, not what they are. */
const named = /,|(?<=\p{Ll}\s)(?:\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+)$/u

/**
 * What a party is, as far as its title says so plainly ("the health minister" a public role, "the interior ministry" an
 * organisation, "residents" a group); null where it does not, so that a person says it.
 */
export function kindOfTitle(title: string): PartyKind | null {
  const words = title.trim()
  if (courtesies.test(words)) return 'person'
  const head = heads.find(([, english, other]) => english.test(words) || other.test(words))
  if (!head) return null
  const [kind] = head
  return kind === 'public-role' && named.test(words) ? null : kind
}
