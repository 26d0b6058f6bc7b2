import type { Mention } from '@/lib/domain/attributions/attribution'
import { ar, isSpeakerNoun } from '@/lib/domain/attributions/arabic-lexicon'
import { en } from '@/lib/domain/attributions/english-lexicon'
import type { Stretch, TextPieces } from '@/lib/domain/sentences/sentences'
import { keyOf } from '@/lib/domain/sentences/words'
import { type DescribedSpeaker, describeSpeaker, nameIn } from './describe-speaker'
import type { Draft } from './drafts'
import { principalOf } from './relays'
import { noMemory, recall, onlyBearer, remember, type SpeakerMemory } from './speaker-memory'
import type { ArticleContext, Place, SuggestedSpeaker } from './suggestion'

/** The speaker of a claim as it is shown, and what the words tell of them. */
export interface NamedSpeaker {
  speaker: SuggestedSpeaker
  described: DescribedSpeaker | null
}

const outlet: SuggestedSpeaker = { text: '', start: null, end: null, kind: 'own-voice', refersTo: null }
const unnamed: SuggestedSpeaker = { ...outlet, kind: 'unnamed' }
const unknown: SuggestedSpeaker = { ...outlet, kind: 'not-recorded' }

/** The speaker of every draft, in their order: names are remembered while the article is read. */
export function speakersOf(
  pieces: TextPieces,
  drafts: readonly Draft[],
  placeOf: (stretch: Stretch) => Place,
  parties: ArticleContext['parties'] = [],
): NamedSpeaker[] {
  const memory = noMemory()
  const known = parties.flatMap((party) => party.names.slice(0, 1))
  const named: NamedSpeaker[] = []
  const mentioned = new Map<Mention, NamedSpeaker>()
  let sentence = -1
  let last: NamedSpeaker | null = null
  let quoted: NamedSpeaker | null = null
  for (const draft of drafts) {
    for (; sentence < draft.sentence; sentence++) rememberNames(pieces, memory, sentence)
    const { speaker } = draft
    let one: NamedSpeaker
    if (speaker === 'outlet') one = { speaker: outlet, described: null }
    else if (speaker === 'unnamed') one = { speaker: unnamed, described: null }
    else if (speaker === 'same') one = again(draft.rule === 'quotation' ? (quoted ?? last) : last)
    else {
      one = mentioned.get(speaker) ?? nameOf(pieces, memory, speaker, { placeOf, known })
      mentioned.set(speaker, one)
      last = one
    }
    if (draft.isQuoted) quoted = one
    named.push(one)
  }
  for (; sentence < pieces.sentences.length; sentence++) rememberNames(pieces, memory, sentence)
  return named.map((one) => withBearer(pieces, one, memory))
}

/** "Mayor blames board" in a headline means the mayor whom the article names below it, if there is one. */
function withBearer({ words }: TextPieces, { speaker, described }: NamedSpeaker, memory: SpeakerMemory): NamedSpeaker {
  if (described?.kind !== 'role' || speaker.refersTo !== null) return { speaker, described }
  const { shown, head } = described
  const own = words.slice(shown.from, shown.to).filter(({ key }) => !en.determiners.has(key))
  return { speaker: own.length === 1 ? { ...speaker, refersTo: onlyBearer(memory, head) } : speaker, described }
}

/** The speaker before goes on. */
const again = (last: NamedSpeaker | null): NamedSpeaker => last ?? { speaker: unknown, described: null }

/** The one party of the dossier whose name ends with these words: a surname that the article never gives in full. */
function partyNamed(known: readonly string[], keys: readonly string[]): string | null {
  const own = keys.filter((key) => !en.titles.has(key) && /[\p{L}\p{N}]/u.test(key))
  const fitting = known.filter((name) => {
    const words = name.split(' ').map(keyOf)
    return (
      own.length > 0 &&
      words.length > own.length &&
      own.every((key, index) => words[words.length - own.length + index] === key)
    )
  })
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

const kindOf = { person: 'named', body: 'organisation', group: 'role' } as const

function nameOf(
  pieces: TextPieces,
  memory: SpeakerMemory,
  mention: Mention,
  { placeOf, known }: { placeOf: (stretch: Stretch) => Place; known: readonly string[] },
): NamedSpeaker {
  const { text, words } = pieces
  const described = describeSpeaker(words, mention)
  const { shown } = described
  const joined = joinedTo(words[shown.from])
  const own = text.slice((words[shown.from]?.start ?? 0) + joined, words[shown.to - 1]?.end)
  // "للأمم" is written without the first letter of "الأمم".
  const written = words[shown.from]?.key.startsWith('لل') && joined > 0 ? `ا${own}` : own
  const keys = words.slice(shown.from, shown.to).map(({ key }, index) => (index === 0 ? key.slice(joined) : key))
  const principal = principalOf(pieces, mention)
  const meant = principal ? recall(memory, [principal]) : described.isShort ? recall(memory, keys) : null
  const refersTo = meant?.name ?? (described.isShort && described.kind === 'named' ? partyNamed(known, keys) : null)
  const kind = described.kind === 'not-recorded' && meant ? kindOf[meant.kind] : described.kind
  if (!described.isShort || !refersTo) learn(memory, words, mention, described, written)
  const { start, end } = placeOf(shown)
  return { speaker: { text: written, start: start + joined, end, kind, refersTo }, described }
}

/** How many letters of an Arabic word are an "and" or a "to" that is written together with it. */
function joinedTo(word: TextPieces['words'][number] | undefined): number {
  const key = word?.key ?? ''
  if (!/^[وفل]/.test(key) || !isSpeakerNoun(key.slice(1))) return key.startsWith('لل') && key.length > 4 ? 1 : 0
  return [ar.organisations, ar.roles, ar.unnamed, ar.outlets].some((list) => list.has(key)) ? 0 : 1
}

function learn(
  memory: SpeakerMemory,
  words: TextPieces['words'],
  mention: Mention,
  { shown, kind, head }: DescribedSpeaker,
  name: string,
): void {
  if (kind === 'not-recorded') return
  const roles = [mention, ...mention.beside]
    .filter(({ from }) => !en.relatives.has(words[from]?.key ?? ''))
    .flatMap(({ from, to }) => words.slice(from, to).map(({ key }) => key))
    .filter((key) => en.roles.has(key) || en.organisations.has(key) || /^\p{Script=Arabic}/u.test(key))
  const isPerson = kind === 'named' || (kind === 'role' && en.roles.has(head) && !head.endsWith('s'))
  const of = isPerson ? 'person' : kind === 'organisation' || kind === 'outlet' ? 'body' : 'group'
  remember(memory, words, shown, { kind: of, roles: [...roles, head], name, speaks: true })
}

/** Whom a sentence begins with is whom it is about. */
const wordsToTopic = 5
const leadsIn = new Set(['in', 'for', 'on', 'after', 'at', 'with', 'from', 'according'])

/** Remembers the names of a sentence, with the titles before them and the roles beside them. */
function rememberNames({ text, words, sentences }: TextPieces, memory: SpeakerMemory, at: number): void {
  const sentence = sentences[at]
  if (!sentence) return
  for (let from = sentence.from; from < sentence.to;) {
    const name = nameIn(words, { from, to: Math.min(sentence.to, from + 8) })
    if (!name) {
      from += 8
      continue
    }
    from = name.to + 1
    const before = words.slice(Math.max(sentence.from, name.from - 4), name.from).map(({ key }) => key)
    const keys = words.slice(name.from, name.to).map(({ key }) => key)
    const titles = keys.filter((key) => en.titles.has(key) || en.roles.has(key))
    const own = keys.length - titles.length
    if (own < 2 && titles.length === 0) continue
    const isBody = keys.some((key) => en.organisations.has(key)) && titles.length === 0
    const roles = [...titles, ...before.filter((key) => en.roles.has(key) || en.titles.has(key))]
    if (!isBody && roles.length === 0 && own < 2) continue
    const written = text.slice(words[name.from]?.start, words[name.to - 1]?.end)
    const speaks = name.from - sentence.from <= wordsToTopic && !leadsIn.has(words[sentence.from]?.key ?? '')
    remember(memory, words, name, { kind: isBody ? 'body' : 'person', roles, name: written, speaks })
  }
}
