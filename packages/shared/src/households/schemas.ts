import Type, { type Static } from 'typebox'
import { PersonSummary } from '../persons/schemas.ts'
import { component, Day, Href, Id, Line, oneOf, Version } from '../wire/schemas.ts'
import { guardianKinds, householdRoles } from './index.ts'

/** Somebody in a household, from one day to another. */
const HouseholdMember = component(
  'HouseholdMember',
  Type.Object({
    id: Id,
    person: PersonSummary,
    role: oneOf(householdRoles),
    from: Type.Optional(Day),
    until: Type.Optional({ ...Day, description: 'Last day in it; none while they live there.' }),
  }),
)

/** Who lives with somebody, as one organisation knows it; nobody when it knows of no household. */
export const Household = component(
  'Household',
  Type.Object({
    self: Href,
    version: Type.Optional({ ...Version, description: 'None while there is no household.' }),
    members: Type.Array(HouseholdMember),
  }),
)
export type Household = Static<typeof Household>

/** Somebody who lives there too. */
export const NewHouseholdMember = component(
  'NewHouseholdMember',
  Type.Object({ person: Id, role: oneOf(householdRoles), from: Type.Optional(Day) }),
)
export type NewHouseholdMember = Static<typeof NewHouseholdMember>

/** The last day of something that lasted. */
export const LastDay = component('LastDay', Type.Object({ until: Day }))
export type LastDay = Static<typeof LastDay>

/** Somebody who answers for a minor: with a file of their own, or by name. */
const Guardian = component(
  'Guardian',
  Type.Object({
    id: Id,
    person: Type.Optional(PersonSummary),
    name: Type.Optional(Line(200)),
    phone: Type.Optional({ ...Line(30), description: 'E.164; of the file when there is one.' }),
    email: Type.Optional({ ...Line(254), description: 'Of the file.' }),
    kind: oneOf(guardianKinds),
    from: Type.Optional(Day),
    until: Type.Optional(Day),
  }),
)

/** Who answers for somebody, now and before. */
export const GuardianList = component(
  'GuardianList',
  Type.Object({ items: Type.Array(Guardian), self: Href }),
)
export type GuardianList = Static<typeof GuardianList>

/** Somebody who answers for a minor: a person with a file here, or a name with or without a number. */
export const NewGuardian = component(
  'NewGuardian',
  Type.Object({
    person: Type.Optional(Id),
    name: Type.Optional(Line(200)),
    phone: Type.Optional(Line(30)),
    kind: oneOf(guardianKinds),
    from: Type.Optional(Day),
  }),
)
export type NewGuardian = Static<typeof NewGuardian>

/** Who lived with somebody, and who answered for whom, when a referral was sent. */
export const HouseholdSnapshot = component(
  'HouseholdSnapshot',
  Type.Array(
    Type.Object({
      givenName: Type.Optional(Line(100)),
      familyName: Type.Optional(Line(100)),
      originalScriptName: Type.Optional(Line(200)),
      birthDate: Type.Optional(Type.String({ maxLength: 10 })),
      role: oneOf(householdRoles),
      isReferred: Type.Boolean({ description: 'Whether this is the person of the referral.' }),
      guardians: Type.Array(
        Type.Object({
          name: Line(250),
          phone: Type.Optional(Line(30)),
          email: Type.Optional(Line(254)),
          kind: oneOf(guardianKinds),
        }),
      ),
    }),
  ),
)
export type HouseholdSnapshot = Static<typeof HouseholdSnapshot>

/** Who would go along with a referral of somebody if it were sent now. */
export const HouseholdPreview = component(
  'HouseholdPreview',
  Type.Object({ self: Href, members: HouseholdSnapshot }),
)
export type HouseholdPreview = Static<typeof HouseholdPreview>
