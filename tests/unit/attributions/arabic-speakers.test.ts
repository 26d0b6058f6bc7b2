import { expect, test } from 'vitest'
import * as patterns from '@/lib/domain/attributions/arabic-speakers'
import { arabicAttributions } from '@/lib/domain/attributions/arabic'
import { attributed } from '@/tests/support/attributed'

test('each pattern is a function of its own', () => {
  expect(Object.keys(patterns).toSorted()).toEqual([
    'arabicAccordingTo',
    'headlineSpeaker',
    'participle',
    'relayedFrom',
    'verbFirst',
  ])
})

test.each([
  ['ونفت وزارة الدفاع أن تكون قواتها استهدفت الحي.', 'speaker-first: وزارة الدفاع > تكون قواتها استهدفت الحي'],
  ['نفت المفوضية، الثلاثاء، أن تكون صناديق قد فقدت.', 'speaker-first: المفوضية > تكون صناديق قد فقدت'],
  ['وأضاف: «لم يعد لدينا دم».', 'speaker-first: same > « لم يعد لدينا دم »'],
  ['وأعلنت السلطات مقتل 12 شخصا.', 'speaker-first: السلطات > مقتل 12 شخصا'],
  ['واتهمت الحكومة المعارضة بتنفيذ الهجوم.', 'accusation: الحكومة > المعارضة بتنفيذ الهجوم'],
  ['وحذرت المنظمة من انهيار النظام.', 'speaker-first: المنظمة > انهيار النظام'],
  ['ودعت الأمم المتحدة إلى وقف إطلاق النار.', 'promise: الأمم المتحدة > وقف إطلاق النار'],
  ['طالب زعيم الحملة بإعادة فرز الأصوات.', 'promise: زعيم الحملة > بإعادة فرز الأصوات'],
  ['ونقلت وكالة الأنباء عن مصدر عسكري قوله إن القصف توقف.', 'quoted-as: مصدر عسكري > القصف توقف'],
  ['قتل ١٤ مدنيا، وفق مصادر طبية.', 'according-to: مصادر طبية > قتل ١٤ مدنيا ،'],
  ['وبحسب شهود عيان فإن القصف بدأ فجرا.', 'according-to: شهود عيان > القصف بدأ فجرا'],
  ['المفوضية تنفي فقدان صناديق', 'headline: المفوضية > فقدان صناديق'],
  ['وكانت الوزارة قد أعلنت أن الحصيلة بلغت 20 قتيلا.', 'speaker-first: الوزارة > الحصيلة بلغت 20 قتيلا'],
  [
    'واتهم رئيس النقابة بيت هورن الشركة بتجاهل التحذيرات.',
    'accusation: رئيس النقابة بيت هورن > الشركة بتجاهل التحذيرات',
  ],
  ['ووصف وزير الخارجية التركي القصف بأنه «جريمة».', 'naming: وزير الخارجية التركي > القصف بأنه « جريمة »'],
  ['ووصف الوزير نبيل حمدان الهجوم بأنه «جبان».', 'naming: الوزير نبيل حمدان > الهجوم بأنه « جبان »'],
  ['ونفت الشركة هذه الاتهامات.', 'bare-denial: الشركة > ونفت الشركة هذه الاتهامات'],
  ['إلا أن طبيبا، رفض الكشف عن هويته، قال إن 11 ماتوا.', 'speaker-first: طبيبا > 11 ماتوا'],
  ['ووعد رئيس الوزراء بإجراء تحقيق.', 'promise: رئيس الوزراء > بإجراء تحقيق'],
  ['«لن نرحل من هنا»، قال أبو عماد.', 'inverted: أبو عماد > « لن نرحل من هنا »'],
])('%s', (text, expected) => {
  expect(attributed(text, arabicAttributions)).toEqual([expected])
})

test('what is mentioned by nobody has no speaker', () => {
  expect(attributed('يذكر أن المدينة شهدت احتجاجات.', arabicAttributions)).toEqual([])
})
