import Type, { type Static } from 'typebox'
import { exportFormats } from '../exports/index.ts'
import { component, Href, oneOf } from '../wire/schemas.ts'
import { safeSplits } from './safe-vocabulary.ts'

const Year = Type.Integer({ minimum: 1900, maximum: 9999 })
const Quarter = Type.Integer({ minimum: 1, maximum: 4 })
const People = Type.Integer({ minimum: 0 })
const Code = Type.String({ maxLength: 40 })

/** Which year the figures are of. */
export const SafeFiguresQuery = Type.Object({
  year: Type.Optional({ ...Year, description: 'The last one that was told when left out.' }),
})
export type SafeFiguresQuery = Static<typeof SafeFiguresQuery>

/** The same as a file. */
export const SafeFiguresFileQuery = Type.Object({
  ...SafeFiguresQuery.properties,
  format: Type.Optional({ ...oneOf(exportFormats), description: 'Text when left out.' }),
})
export type SafeFiguresFileQuery = Static<typeof SafeFiguresFileQuery>

/** People of one quarter, or of several that go together because one by itself is too few. */
export const SafeRun = component(
  'SafeRun',
  Type.Object({ from: Quarter, until: Quarter, people: People }),
)

/** People with one code, or with one of several that go together because one by itself is too few. */
export const SafeGroup = component(
  'SafeGroup',
  Type.Object({ codes: Type.Array(Code), people: People }),
)

const between = { atLeast: People, atMost: People }

/** What is told of the people whom one municipality or OCMW referred for the first time in a year. */
export const SafePlace = component(
  'SafePlace',
  Type.Object({
    place: Type.String({ maxLength: 200, description: 'The municipality.' }),
    senderKind: oneOf(['municipality', 'ocmw']),
    runs: Type.Array(SafeRun),
    splits: Type.Array(
      component(
        'SafeSplitFigures',
        Type.Object({ split: oneOf(safeSplits), groups: Type.Array(SafeGroup) }),
      ),
    ),
  }),
)
export type SafePlace = Static<typeof SafePlace>

/** Figures that give nobody away; see `getSafeFigures`. */
export const SafeFigures = component(
  'SafeFigures',
  Type.Object({
    self: Href,
    years: Type.Array(Year, { description: 'Of which something was told, the newest first.' }),
    year: Type.Optional({ ...Year, description: 'Absent as long as nothing was told.' }),
    quarters: Type.Array(Quarter, { description: 'Which quarters of the year were told.' }),
    threshold: Type.Optional(
      Type.Integer({ minimum: 1, description: 'Each number stands for more people than this.' }),
    ),
    items: Type.Array(SafePlace),
    together: component(
      'SafeSums',
      Type.Object({
        quarters: Type.Array(
          component('SafeQuarterSum', Type.Object({ quarter: Quarter, ...between })),
        ),
        splits: Type.Array(
          component(
            'SafeSplitSums',
            Type.Object({
              split: oneOf(safeSplits),
              codes: Type.Array(component('SafeCodeSum', Type.Object({ code: Code, ...between }))),
            }),
          ),
        ),
      }),
    ),
  }),
)
export type SafeFigures = Static<typeof SafeFigures>
