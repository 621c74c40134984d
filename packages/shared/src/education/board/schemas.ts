import Type, { type Static } from 'typebox'
import { Colleague, OrganisationSummary } from '../../identity/schemas.ts'
import { PersonSummary } from '../../persons/schemas.ts'
import {
  After,
  component,
  Day,
  Href,
  Id,
  Instant,
  Line,
  oneOf,
  PageSize,
  Total,
  TotalIsExact,
  Version,
} from '../../wire/schemas.ts'
import { boardFilters } from '../board.ts'
import { chainHolders, chainUrgencies } from '../chain-vocabulary.ts'
import { clockQuestions } from '../education-vocabulary.ts'
import { declineReasons } from '../transfers/declining.ts'

/** A child on the board: how pressing it is, who has it in hand, and what comes next. */
export const EducationBoardItem = component(
  'EducationBoardItem',
  Type.Object({
    id: { ...Id, description: 'Of the chain.' },
    chain: { ...Href, description: 'Where the whole of it stands.' },
    version: Version,
    person: PersonSummary,
    keptBy: OrganisationSummary,
    urgency: oneOf(chainUrgencies),
    daysLeft: Type.Optional(
      Type.Integer({ description: 'Until school is compulsory; negative when it is already.' }),
    ),
    startsOn: Type.Optional(Day),
    isProvisional: Type.Boolean(),
    questions: Type.Array(oneOf(clockQuestions), { maxItems: clockQuestions.length }),
    heldBy: Type.Object({
      holder: oneOf(chainHolders),
      desk: Type.Optional(Line(200)),
      referral: Type.Optional(Id),
      owner: Type.Optional({ ...Colleague, description: 'Within their own organisation.' }),
    }),
    nextStep: Type.Optional(
      Type.Object({ text: Line(200), by: Type.Optional(Day), owner: Type.Optional(Colleague) }),
    ),
    isClosingProposed: Type.Boolean({ description: 'Waits for a second person.' }),
    escalatedAt: Type.Optional(Instant),
    transferDeclined: Type.Optional(
      Type.Object(
        {
          at: Instant,
          by: OrganisationSummary,
          reason: Type.Optional(oneOf(declineReasons)),
        },
        {
          description:
            'The municipality to which it was passed on says that it does not live there.',
        },
      ),
    ),
  }),
)
export type EducationBoardItem = Static<typeof EducationBoardItem>

/** Which children, and from where on. */
export const EducationBoardQuery = Type.Object({
  filter: Type.Optional(oneOf(boardFilters)),
  pageSize: Type.Optional(PageSize),
  after: Type.Optional(After),
})
export type EducationBoardQuery = Static<typeof EducationBoardQuery>

const count = Type.Integer({ minimum: 0, description: 'Exact up to 1000.' })

/** A page of the board, with the count of the same predicate and that of every other. */
export const EducationBoardPage = component(
  'EducationBoardPage',
  Type.Object({
    items: Type.Array(EducationBoardItem),
    self: Href,
    next: Type.Optional(Href),
    total: Type.Optional(Total),
    totalIsExact: Type.Optional(TotalIsExact),
    counts: Type.Object(
      Object.fromEntries(boardFilters.map((filter) => [filter, count])) as Record<
        (typeof boardFilters)[number],
        typeof count
      >,
    ),
  }),
)
export type EducationBoardPage = Static<typeof EducationBoardPage>
