import Type, { type Static, type TSchema } from 'typebox'
import { OrganisationSummary } from '../identity/schemas.ts'
import {
  allCompletionOutcomes,
  failureOutcomes,
  openStatuses,
  referralTypes,
  rejectionReasons,
} from '../referrals/index.ts'
import { ReferralListQuery } from '../referrals/schemas.ts'
import { component, Day, Href, Id, Instant, oneOf } from '../wire/schemas.ts'

/** Which referrals the figures are of, and over which days in Belgium. */
export const DashboardQuery = Type.Object({
  from: Type.Optional({ ...Day, description: 'The first of eleven months ago when left out.' }),
  until: Type.Optional({ ...Day, description: 'Today when left out.' }),
  type: Type.Optional(Type.Array(oneOf(referralTypes), { maxItems: 8, uniqueItems: true })),
  desk: Type.Optional(Id),
  sender: Type.Optional({ ...Id, description: 'The organisation that sent them.' }),
})
export type DashboardQuery = Static<typeof DashboardQuery>

/** The parameters of `listReferrals` that open a list, from its beginning. */
export const ReferralSelection = component(
  'ReferralSelection',
  Type.Omit(ReferralListQuery, ['pageSize', 'after']),
)
export type ReferralSelection = Static<typeof ReferralSelection>

const counted = {
  count: Type.Integer({ minimum: 0 }),
  list: ReferralSelection,
}

/** How many referrals, and the list that holds exactly these. */
export const Figure = component('Figure', Type.Object(counted))
export type Figure = Static<typeof Figure>

/**
 * How long half of the referrals waited at the most, in calendar days after the day of sending, and of
 * how many that is said. Absent days: there were none.
 */
export const Waiting = component(
  'Waiting',
  Type.Object({ medianDays: Type.Optional(Type.Integer({ minimum: 0 })), ...counted }),
)
export type Waiting = Static<typeof Waiting>

/** Figures of one way to close, each by its code. */
function closedBy<T extends TSchema>(name: string, code: T) {
  const part = component(`${name}Figure`, Type.Object({ code, ...counted }))
  return component(name, Type.Object({ ...counted, parts: Type.Array(part) }))
}

/** The work of an organisation, or of the desks of a region, in figures; see `getDashboard`. */
export const Dashboard = component(
  'Dashboard',
  Type.Object({
    self: Href,
    asOf: Instant,
    from: Day,
    until: Day,
    senders: Type.Array(OrganisationSummary, {
      description: 'Who can refer to the desks, to narrow the figures by; empty for a sender.',
    }),
    open: Figure,
    openByStatus: Type.Array(
      component('StatusFigure', Type.Object({ status: oneOf(openStatuses), ...counted })),
    ),
    openByAge: Type.Array(
      component(
        'AgeFigure',
        Type.Object({
          fromDays: Type.Integer({ minimum: 0 }),
          untilDays: Type.Optional(Type.Integer({ minimum: 0 })),
          ...counted,
        }),
      ),
    ),
    waitingForPickUp: Figure,
    overdue: Figure,
    sent: Figure,
    pickUp: Waiting,
    firstContact: Type.Optional(Waiting),
    closed: Figure,
    acknowledged: Figure,
    toAcknowledge: Figure,
    completed: closedBy('CompletedFigures', oneOf(allCompletionOutcomes)),
    failed: closedBy('FailedFigures', oneOf(failureOutcomes)),
    rejected: closedBy('RejectedFigures', oneOf(rejectionReasons)),
    cancelled: Figure,
    months: Type.Array(
      component(
        'MonthFigures',
        Type.Object({
          month: Type.String({ pattern: '^\\d{4}-\\d{2}$', maxLength: 7 }),
          sent: Figure,
          pickedUp: Waiting,
          firstContact: Type.Optional({
            ...Waiting,
            description:
              'Left out for a sender, whom the moment of the first contact does not reach.',
          }),
          closed: Figure,
        }),
      ),
    ),
  }),
)
export type Dashboard = Static<typeof Dashboard>
