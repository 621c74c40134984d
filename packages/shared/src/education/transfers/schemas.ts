import Type, { type Static } from 'typebox'
import { Colleague, OrganisationSummary } from '../../identity/schemas.ts'
import { PartialDate } from '../../persons/schemas.ts'
import {
  component,
  Day,
  Href,
  Id,
  Instant,
  Line,
  oneOf,
  Text,
  Version,
} from '../../wire/schemas.ts'
import { declineReasons } from './declining.ts'

/** A child that moved here, as the municipality that followed it until then named it. */
export const EducationTransfer = component(
  'EducationTransfer',
  Type.Object({
    id: Id,
    version: Version,
    givenName: Type.Optional(Line(200)),
    familyName: Type.Optional(Line(200)),
    birthDate: Type.Optional(PartialDate),
    from: OrganisationSummary,
    followedSince: { ...Day, description: 'Since when it was followed there.' },
    receivedAt: Instant,
    escalatedAt: Type.Optional({
      ...Instant,
      description: 'When those who answer for it on both sides were told that it waits.',
    }),
  }),
)
export type EducationTransfer = Static<typeof EducationTransfer>

/** Who moved here and was not taken over yet, who waits longest first; 100 at the most. */
export const EducationTransferList = component(
  'EducationTransferList',
  Type.Object({ items: Type.Array(EducationTransfer), self: Href }),
)
export type EducationTransferList = Static<typeof EducationTransferList>

/** The own file of a child that moved here. */
export const TakingOver = component('TakingOver', Type.Object({ person: Id }))
export type TakingOver = Static<typeof TakingOver>

/** Why a child that was passed on is not followed here: it is followed again where it came from. */
export const TransferDecline = component(
  'TransferDecline',
  Type.Object({
    reason: oneOf(declineReasons),
    note: Type.Optional({
      ...Text(500),
      description: 'What the municipality that passed it on reads of it.',
    }),
  }),
)
export type TransferDecline = Static<typeof TransferDecline>

/** Municipalities that work with us, to which a child can move. */
export const ReceivingMunicipalityList = component(
  'ReceivingMunicipalityList',
  Type.Object({ items: Type.Array(OrganisationSummary), self: Href }),
)

/** Who of an organisation works with the schooling of minors. */
export const EducationStaffList = component(
  'EducationStaffList',
  Type.Object({ items: Type.Array(Colleague), self: Href }),
)
export type EducationStaffList = Static<typeof EducationStaffList>
