import Type, { type Static } from 'typebox'
import { Colleague } from '../identity/schemas.ts'
import { OfferPage } from '../organisations/schemas.ts'
import { PersonSummary } from '../persons/schemas.ts'
import { component, Href, Id, Instant, Line, oneOf, Text, Version } from '../wire/schemas.ts'
import { languageNeeds, letterLanguages } from './index.ts'

const Language = { ...oneOf(letterLanguages), description: 'BCP 47 tag.' }
const directions = ['ltr', 'rtl'] as const

/** The letter in one language, in the order it is read; what is filled in stands between isolates (UAX 9). */
const LetterPart = component(
  'LetterPart',
  Type.Object({
    language: Language,
    version: { ...Version, description: 'Of the text that was used.' },
    direction: oneOf(directions),
    notice: Type.Optional({
      ...Line(200),
      description: 'That it translates the Dutch; stands first.',
    }),
    title: Line(200),
    greeting: Line(500),
    talk: Line(1000),
    agreed: Type.Optional({
      ...Line(200),
      description: 'Stands above the agreements, where there are any.',
    }),
    agreements: Type.Array(
      Type.Object({
        sentence: Line(1000),
        rows: Type.Array(Type.Object({ label: Line(200), value: Line(500) })),
        contact: Type.Optional(Line(500)),
      }),
    ),
    informed: Type.Optional(
      Type.Object(
        { title: Line(200), topics: Type.Array(Line(200)) },
        { description: 'For whom nothing was agreed: what they were told of in the talk.' },
      ),
    ),
    bring: Type.Optional(Type.Object({ title: Line(200), things: Type.Array(Line(200)) })),
  }),
)
export type WirePart = Static<typeof LetterPart>

/** A letter as it was handed over; it changes no more. */
export const Letter = component(
  'Letter',
  Type.Object({
    id: Id,
    person: PersonSummary,
    interview: Type.Optional({ ...Id, description: 'The talk after which it was handed over.' }),
    handedOverAt: Instant,
    handedOverBy: Colleague,
    languageNeed: Type.Optional({
      ...oneOf(languageNeeds),
      description: 'Why there is a translation beside the Dutch.',
    }),
    dutch: LetterPart,
    translation: Type.Optional(LetterPart),
    offerPage: Type.Optional(OfferPage),
  }),
)
export type Letter = Static<typeof Letter>

/** Somebody who gets a letter after a talk, and the languages of their file that letters are prepared in. */
const LetterRecipient = component(
  'LetterRecipient',
  Type.Object({
    person: PersonSummary,
    contactLanguage: Type.Optional({
      ...Line(20),
      description: 'As the file tells, whether letters are prepared in it or not.',
    }),
    languages: Type.Array(
      Type.Object({
        language: Language,
        isPrintable: Type.Boolean({
          description:
            'Whether an administrator released its newest text; if not, the letter is Dutch.',
        }),
      }),
      { description: 'The contact language first.' },
    ),
  }),
)
export type LetterRecipient = Static<typeof LetterRecipient>

/** Who gets a letter after a talk, and the letters that were handed over, newest first. */
export const LetterList = component(
  'LetterList',
  Type.Object({
    recipients: Type.Array(LetterRecipient),
    items: Type.Array(Letter),
    self: Href,
  }),
)
export type LetterList = Static<typeof LetterList>

/** The letters that one person was handed, newest first. */
export const PersonLetterList = component(
  'PersonLetterList',
  Type.Object({ items: Type.Array(Letter), self: Href }),
)
export type PersonLetterList = Static<typeof PersonLetterList>

/** One letter for each who gets one, in Dutch and, with the reason, in a language beside it. */
export const NewLetters = component(
  'NewLetters',
  Type.Object({
    letters: Type.Array(
      Type.Object({
        person: Id,
        translation: Type.Optional(Type.Object({ language: Language, need: oneOf(languageNeeds) })),
      }),
      { minItems: 1, maxItems: 20 },
    ),
  }),
)
export type NewLetters = Static<typeof NewLetters>

/** The newest text of the letter in a language, and whether letters are printed in it here. */
export const LetterTextItem = component(
  'LetterText',
  Type.Object({
    language: Language,
    version: Version,
    direction: oneOf(directions),
    notice: Type.Optional(Line(200)),
    sentences: Type.Array(Type.Object({ name: Line(50), text: Text(1000) })),
    release: Type.Optional(
      Type.Object(
        { at: Instant, by: Colleague },
        { description: 'That an administrator released this version.' },
      ),
    ),
  }),
)
export type LetterTextItem = Static<typeof LetterTextItem>

/** The texts of the letter, the Dutch first. */
export const LetterTextList = component(
  'LetterTextList',
  Type.Object({ items: Type.Array(LetterTextItem), self: Href }),
)
export type LetterTextList = Static<typeof LetterTextList>

/** Which version of a text somebody read and found right, or takes back. */
export const LetterTextRelease = component(
  'LetterTextRelease',
  Type.Object({ language: Language, textVersion: Version }),
)
export type LetterTextRelease = Static<typeof LetterTextRelease>
