import Type, { type Static } from 'typebox'
import { roles } from '../identity/index.ts'
import { Colleague, OrganisationSummary } from '../identity/schemas.ts'
import { PersonSummary } from '../persons/schemas.ts'
import {
  After,
  component,
  Day,
  Href,
  Id,
  Instant,
  oneOf,
  PageSize,
  pageOf,
  Text,
} from '../wire/schemas.ts'
import {
  consultationActions,
  consultationPurposes,
  consultedFields,
  glassReasons,
  statedPurposes,
  unusualKinds,
} from './consultation-vocabulary.ts'

/** Why somebody opens a file to which nothing ties their work; breaking the glass takes both the others. */
export const NewFileAccess = component(
  'NewFileAccess',
  Type.Object({
    purpose: oneOf(statedPurposes),
    reason: Type.Optional(oneOf(glassReasons)),
    explanation: Type.Optional({ ...Text(500), description: 'The reason in words.' }),
  }),
)
export type NewFileAccess = Static<typeof NewFileAccess>

const stated = {
  purpose: oneOf(statedPurposes),
  reason: Type.Optional(oneOf(glassReasons)),
  explanation: Type.Optional(Text(500)),
  at: Instant,
  until: { ...Instant, description: 'When it holds no longer.' },
}

/** That a file is open for somebody, and how long. */
export const FileAccess = component('FileAccess', Type.Object({ id: Id, ...stated }))
export type FileAccess = Static<typeof FileAccess>

/** That somebody broke the glass, as whoever oversees them sees it. */
const BrokenGlass = component(
  'BrokenGlass',
  Type.Object({ id: Id, ...stated, by: Colleague, person: PersonSummary }),
)
export type BrokenGlass = Static<typeof BrokenGlass>

/** A page of them, the newest first. */
export const BrokenGlassPage = pageOf('BrokenGlassPage', BrokenGlass)

/** Which of them. */
export const BrokenGlassQuery = Type.Object({
  since: Type.Optional({ ...Day, description: 'First day of which they are listed.' }),
  pageSize: Type.Optional(PageSize),
  after: Type.Optional(After),
})
export type BrokenGlassQuery = Static<typeof BrokenGlassQuery>

/** That somebody saw people: who, in which role and where, about whom, why, what and when. */
const Consultation = component(
  'Consultation',
  Type.Object({
    id: Id,
    at: Instant,
    by: Colleague,
    role: oneOf(roles),
    organisation: OrganisationSummary,
    action: oneOf(consultationActions),
    purpose: oneOf(consultationPurposes),
    reason: Type.Optional(oneOf(glassReasons)),
    fields: Type.Array(oneOf(consultedFields)),
    personCount: Type.Integer({
      minimum: 0,
      description: 'How many people it showed; none of figures that were taken along.',
    }),
    persons: Type.Array(PersonSummary, {
      description: 'Those of them of whom your organisation keeps a file, without their number.',
    }),
  }),
)
export type Consultation = Static<typeof Consultation>

/** A page of them, the newest first. */
export const ConsultationPage = pageOf('ConsultationPage', Consultation)

/** Which of them. */
const selection = {
  person: Type.Optional({ ...Id, description: 'Who saw the file that you keep of this person.' }),
  colleague: Type.Optional({ ...Id, description: 'What this colleague of yours saw.' }),
  from: Type.Optional({ ...Day, description: 'First day.' }),
  until: Type.Optional({ ...Day, description: 'Last day.' }),
}

/** Which of them are exported. */
export const ConsultationSelection = Type.Object(selection)
export type ConsultationSelection = Static<typeof ConsultationSelection>

/** Which of them are listed, and which page. */
export const ConsultationQuery = Type.Object({
  ...selection,
  pageSize: Type.Optional(PageSize),
  after: Type.Optional(After),
})
export type ConsultationQuery = Static<typeof ConsultationQuery>

/** The colleagues whose looking up somebody oversees. */
export const OverseenColleagues = component(
  'OverseenColleagues',
  Type.Object({ items: Type.Array(Colleague), self: Href }),
)

/** Something that asks for a question: nothing says yet that it was wrong. */
const UnusualConsultation = component(
  'UnusualConsultation',
  Type.Object({
    by: Colleague,
    kind: oneOf(unusualKinds),
    at: { ...Instant, description: 'Beginning of the hour, or the last time.' },
    count: Type.Integer({ minimum: 1 }),
  }),
)
export type UnusualConsultation = Static<typeof UnusualConsultation>

/** What was unusual since a day. */
export const UnusualConsultations = component(
  'UnusualConsultations',
  Type.Object({
    items: Type.Array(UnusualConsultation),
    self: Href,
    personsPerHour: Type.Integer({ description: 'How many people in an hour are many here.' }),
  }),
)

export const UnusualQuery = Type.Object({
  since: Type.Optional({ ...Day, description: 'First day; seven days back when left out.' }),
})
export type UnusualQuery = Static<typeof UnusualQuery>
