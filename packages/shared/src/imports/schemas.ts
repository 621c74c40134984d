import Type, { type Static } from 'typebox'
import { Colleague } from '../identity/schemas.ts'
import { PersonSummary } from '../persons/schemas.ts'
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
  pageOf,
  Text,
  Version,
} from '../wire/schemas.ts'
import {
  columnsFrom,
  importColumns,
  importDecisions,
  importLimits,
  importOutcomes,
  importProblems,
  importSources,
  importStatuses,
} from './index.ts'

/** A list to be read in, as the file that it is. */
export const NewImport = component(
  'NewImport',
  Type.Object({
    fileName: Line(200),
    content: Type.String({
      minLength: 1,
      maxLength: Math.ceil(importLimits.bytes / 3) * 4,
      pattern: '^[A-Za-z0-9+/]+={0,2}$',
      description: 'The bytes of a CSV or XLSX of 5 MB at the most, in base64.',
    }),
    partition: Type.Optional({
      ...Id,
      description: 'Needed only by an organisation with several partitions.',
    }),
  }),
)
export type NewImport = Static<typeof NewImport>

const Columns = Type.Array(oneOf(importColumns), {
  minItems: 2,
  maxItems: importLimits.columns,
  description: 'What each column holds, from left to right.',
})

/** What the columns of a list hold, and where it comes from. */
export const ImportColumns = component(
  'ImportColumns',
  Type.Object({ columns: Columns, source: oneOf(importSources) }),
)
export type ImportColumns = Static<typeof ImportColumns>

const count = Type.Integer({ minimum: 0 })

/** How many rows came to what. */
const ImportCounts = component(
  'ImportCounts',
  Type.Object(
    Object.fromEntries(importOutcomes.map((outcome) => [outcome, count])) as Record<
      (typeof importOutcomes)[number],
      typeof count
    >,
  ),
)

/** A column of a list. */
const ImportColumn = component(
  'ImportColumn',
  Type.Object({
    header: Type.String({ maxLength: 100 }),
    holds: oneOf(importColumns),
    example: Type.Optional(Type.String({ maxLength: importLimits.cell })),
  }),
)

/** A list that is read in, and how far that came. */
export const Import = component(
  'Import',
  Type.Object({
    id: Id,
    href: Href,
    version: Version,
    status: oneOf(importStatuses),
    fileName: Type.String({ maxLength: 200 }),
    columns: Type.Array(ImportColumn, { maxItems: importLimits.columns }),
    columnsFrom: oneOf(columnsFrom),
    source: Type.Optional(oneOf(importSources)),
    rows: { ...count, description: 'How many rows with something in them the list has.' },
    handled: {
      ...count,
      description: 'How many of them are through the step that is under way, or came after it.',
    },
    counts: ImportCounts,
    households: {
      ...count,
      description: 'How many households would be made of the rows that can be carried out.',
    },
    createdAt: Instant,
    createdBy: Colleague,
    updatedAt: Instant,
  }),
)
export type Import = Static<typeof Import>

/** The lists that were read in, newest first, as long as they are kept. */
export const ImportList = component(
  'ImportList',
  Type.Object({ items: Type.Array(Import, { maxItems: 50 }), self: Href }),
)
export type ImportList = Static<typeof ImportList>

/** What is wrong in a row. */
const ImportRowProblem = component(
  'ImportRowProblem',
  Type.Object({
    code: oneOf(importProblems),
    column: Type.Optional(
      Type.Integer({ minimum: 0, description: 'From the left, from 0; none for the whole row.' }),
    ),
  }),
)

const RowNumber = Type.Integer({
  minimum: 1,
  maximum: 2_000_000,
  description: 'The number that a spreadsheet shows beside it.',
})

/** A row of a list, and what becomes of it. */
export const ImportRow = component(
  'ImportRow',
  Type.Object({
    row: RowNumber,
    outcome: Type.Optional(oneOf(importOutcomes)),
    cells: Type.Array(Type.String({ maxLength: importLimits.cell }), {
      description: 'None once what they said stands in a file.',
    }),
    problems: Type.Array(ImportRowProblem),
    repeats: Type.Optional(
      Type.Integer({ minimum: 1, description: 'The row of the same list about the same person.' }),
    ),
    person: Type.Optional({ ...PersonSummary, description: 'Whose row it is.' }),
    livesElsewhere: Type.Boolean({
      description: 'Lives in another household than the one of the list, and stays there.',
    }),
    suspects: Type.Array(PersonSummary, { description: 'Who it may be, the likeliest first.' }),
    isSomebodyNew: Type.Boolean({
      description: 'Somebody said that it is nobody who has a file.',
    }),
  }),
)
export type ImportRow = Static<typeof ImportRow>

/** A page of the rows of a list, in their order. */
export const ImportRowPage = pageOf('ImportRowPage', ImportRow)
export type ImportRowPage = Static<typeof ImportRowPage>

export const ImportRowQuery = Type.Object({
  outcome: Type.Optional(oneOf(importOutcomes)),
  pageSize: Type.Optional(PageSize),
  after: Type.Optional(After),
})
export type ImportRowQuery = Static<typeof ImportRowQuery>

/** What somebody says of a row that may be of somebody who has a file. */
export const ImportRowDecision = component(
  'ImportRowDecision',
  Type.Object({
    row: RowNumber,
    decision: oneOf(importDecisions),
    person: Type.Optional({ ...Id, description: 'With `same`: who it is.' }),
  }),
)
export type ImportRowDecision = Static<typeof ImportRowDecision>

/** A referral of before, in the words of the list that told of it. */
export const EarlierReferral = component(
  'EarlierReferral',
  Type.Object({
    referredOn: Type.Optional(Day),
    about: Type.Optional(Text(500)),
    outcome: Type.Optional(Text(500)),
  }),
)

/** The referrals of before of one person, newest first. */
export const EarlierReferralList = component(
  'EarlierReferralList',
  Type.Object({ items: Type.Array(EarlierReferral), self: Href }),
)
export type EarlierReferralList = Static<typeof EarlierReferralList>

/** A row as it should have been. */
export const ImportRowCells = component(
  'ImportRowCells',
  Type.Object({
    row: RowNumber,
    cells: Type.Array(
      Type.String({ maxLength: importLimits.cell, pattern: '^[^\\u0000-\\u001f]*$' }),
      {
        minItems: 1,
        maxItems: importLimits.columns,
      },
    ),
  }),
)
export type ImportRowCells = Static<typeof ImportRowCells>
