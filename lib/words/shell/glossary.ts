/** Sentences: what our words mean, and the rules of evidence, read where they apply (docs/glossary.md, docs/rules.md). */
export const glossaryWords = {
  origin:
    'A named party that the text shows to have seen, counted, decided or issued what it says. An outlet that only passes it on is not an origin.',
  camp: 'Parties that share an interest in the story. The dossier says which camps oppose each other.',
  chain:
    'How a claim reached us, step by step: from its origin, through those who passed it on, to the outlet that published it.',
  reading:
    'What fixed rules say of two claims, with their reasons. A reading is not a link: only an editor says what two claims are to each other.',
  finding:
    'The desk’s answer to a question: the line that may be printed, and what must be printed with it. A second person must confirm it.',
  stale:
    'Something that this rests on has changed since. It stays readable, but somebody must look at it and give it again.',
  hidden:
    'Others’ ratings could sway yours. So you see them once you have rated or abstained, or once there is a desk rating. If the claim changes, they are hidden until you rate it again.',
  informed:
    'Its author could see somebody else’s rating first. It is kept, but it counts neither for the review nor in any statistic.',
  asReported:
    'An outlet says that they said it. Nobody here has seen it where they said it. Whether it was said and whether it is true are judged apart.',
  whyIsThisHidden: 'Why is this hidden?',
  whyNotMoreOrigins: 'Why not more origins?',
  howOriginsAreCounted:
    'We count origins, not outlets, and for each answer. Not counted: an outlet’s own voice, a cited newspaper, an unnamed speaker, and somebody who was told. Repeats add none. Related parties are not independent, and two origins are independent only once one person declares it and another confirms it.',
  whyASecondPerson: 'Why a second person?',
  nobodyAlone:
    'Nobody decides alone what is printed. One person writes a finding, another confirms it. A desk rating is given by somebody who did not draft the claim.',
} as const
