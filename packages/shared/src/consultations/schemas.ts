import Type, { type Static } from 'typebox'
import { Colleague } from '../identity/schemas.ts'
import { PersonSummary } from '../persons/schemas.ts'
import {
  After,
  component,
  Day,
  Id,
  Instant,
  oneOf,
  PageSize,
  pageOf,
  Text,
} from '../wire/schemas.ts'
import { glassReasons, statedPurposes } from './consultation-vocabulary.ts'

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
