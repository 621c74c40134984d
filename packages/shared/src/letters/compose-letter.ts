import { type InterviewTopic, interviewTopics } from '../intake-interviews/index.ts'
import type { DeskRole } from '../referrals/index.ts'
import type { ClockTime, Day } from '../time/index.ts'
import { directionOf, type LetterLanguage } from './letter-languages.ts'
import { isAboutSchool } from './letter-recipients.ts'
import type { AgreedType, BringKey, HeardKey, LetterSentence, LetterText } from './letter-text.ts'
import { letterTexts } from './letter-texts.ts'

/** One thing that was agreed with the adult: with an appointment, the day of the latest contact, or neither any more. */
export interface Agreement extends DeskContact {
  type: AgreedType
  desk: string
  appointment?: LetterAppointment
  contactBefore?: Day
}

/** How people find a desk, as far as it is written down. */
export interface DeskContact {
  address?: string
  openingHours?: string
  phone?: string
}

/** When, where and with whom, as people read it. */
export interface LetterAppointment {
  day: Day
  from: ClockTime
  place: string
  withWhom: readonly DeskRole[]
}

/** All that a letter can say of one adult: there is no room for a partner or a legal category. */
export interface LetterFacts {
  name: string
  organisation: string
  talkOn: Day
  agreements: readonly Agreement[]
  /** What they were told of, when that is all that the letter says. */
  informedOf?: readonly InterviewTopic[]
}

/** A version that an administrator released. */
export interface ReleasedText {
  language: LetterLanguage
  version: number
}

/** The letter in one language, in the order it is read. */
export interface LetterPart {
  language: LetterLanguage
  version: number
  direction: 'ltr' | 'rtl'
  /** Stands first. */
  notice?: string
  title: string
  greeting: string
  talk: string
  /** Stands above the agreements, where there are any. */
  agreed?: string
  agreements: readonly { sentence: string; rows: readonly LetterRow[]; contact?: string }[]
  informed?: { title: string; topics: readonly string[] }
  bring?: { title: string; things: readonly string[] }
}

/** A label in the language of the part, and what it holds. */
interface LetterRow {
  label: string
  value: string
}

/** Titles stay Dutch in every language: they are what people ask for at the desk. */
const titles: Readonly<Record<DeskRole, string>> = {
  counsellor: 'trajectbegeleider van het Agentschap',
  languageAdvisor: 'taalconsulent van het Agentschap',
}

const heard: Readonly<Record<InterviewTopic, HeardKey>> = {
  civicIntegration: 'aboutCivicIntegration',
  dutchLessons: 'aboutDutchLessons',
  compulsoryEducation: 'aboutCompulsoryEducation',
  rightToEducation: 'aboutRightToEducation',
  socioCulturalOffer: 'aboutSocioCulturalOffer',
  privacyNotice: 'aboutPrivacyNotice',
}

/**
 * The letter for one adult: the Dutch, and beside it the same in the contact language.
 *
 * @param facts what was agreed with this adult, or what they were told of
 * @param language the contact language, when a letter is prepared in it
 * @param released the texts that may be printed
 * @returns the Dutch alone when the newest text of the language is not released
 */
export function composeLetter(
  facts: LetterFacts,
  language: LetterLanguage | undefined,
  released: readonly ReleasedText[],
): { dutch: LetterPart; translation?: LetterPart } {
  const dutch = composePart(facts, 'nl')
  if (!language || language === 'nl' || !isPrintable(language, released)) return { dutch }
  return { dutch, translation: composePart(facts, language) }
}

/**
 * @param language a language of the letters
 * @param released the texts that an administrator released
 * @returns whether letters are printed in it; Dutch always, another only in the version that was checked
 */
export function isPrintable(language: LetterLanguage, released: readonly ReleasedText[]): boolean {
  const { version } = letterTexts[language]
  return (
    language === 'nl' ||
    released.some((text) => text.language === language && text.version === version)
  )
}

function composePart(facts: LetterFacts, language: LetterLanguage): LetterPart {
  const { version, notice, sentences }: LetterText = letterTexts[language]
  const { name, organisation } = facts
  const things = thingsToBring(facts)
  const topics = interviewTopics.filter((topic) => facts.informedOf?.includes(topic))
  return {
    language,
    version,
    direction: directionOf(language),
    ...(notice && { notice }),
    title: sentences.title,
    greeting: fill(sentences.greeting, { name }),
    talk: fill(sentences.talk, { day: writtenDay(facts.talkOn), organisation }),
    ...(facts.agreements.length > 0 && { agreed: sentences.agreed }),
    agreements: facts.agreements.map((agreement) => ({
      sentence: fill(sentences[agreement.type], { desk: agreement.desk }),
      rows: rowsOf(agreement, sentences),
      ...(agreement.contactBefore &&
        !agreement.appointment && {
          contact: fill(sentences.contactedBefore, { day: writtenDay(agreement.contactBefore) }),
        }),
    })),
    ...(topics.length > 0 && {
      informed: {
        title: sentences.informed,
        topics: topics.map((topic) => sentences[heard[topic]]),
      },
    }),
    ...(things.length > 0 && {
      bring: { title: sentences.bring, things: things.map((thing) => sentences[thing]) },
    }),
  }
}

function rowsOf(
  { appointment, address, openingHours, phone }: Agreement,
  sentences: Readonly<Record<LetterSentence, string>>,
): LetterRow[] {
  const row = (label: LetterSentence, value: string | undefined): LetterRow[] =>
    value ? [{ label: sentences[label], value }] : []
  return [
    ...row('when', appointment && `${writtenDay(appointment.day)}, ${appointment.from}`),
    ...row('where', appointment ? appointment.place : address),
    ...row('withWhom', appointment?.withWhom.map((role) => titles[role]).join(', ')),
    ...row('openingHours', openingHours),
    ...row('phone', phone),
  ]
}

/** Only who is expected somewhere brings something. */
function thingsToBring({ agreements }: LetterFacts): BringKey[] {
  const types = agreements.flatMap(({ type, appointment }) => (appointment ? [type] : []))
  if (types.length === 0) return []
  const isForOneself = types.some((type) => !isAboutSchool(type))
  return ['bringLetter', 'bringIdentity', ...(isForOneself ? (['bringDiplomas'] as const) : [])]
}

/** Digits alone, so that every language says the same day the same way as the Dutch. */
function writtenDay(day: Day): string {
  return day.split('-').reverse().join('/')
}

/**
 * Values stand between isolates (UAX 9), so that a Latin name or a date never turns the words around it. What is
 * filled in is never read for braces again.
 */
function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, key: string) => `\u2068${values[key] ?? ''}\u2069`)
}
