import Type, { type Static } from 'typebox'
import { Colleague } from '../identity/schemas.ts'
import { referralBoxes, referralSorts } from '../referrals/index.ts'
import { ReferralListQuery } from '../referrals/schemas.ts'
import { component, Href, Id, Line, oneOf, Total, TotalIsExact, Version } from '../wire/schemas.ts'
import { viewSharings, worklistColumns } from './worklist-vocabulary.ts'

/** How many referrals a list of the caller holds, as the list itself counts them. */
const ReferralCount = component(
  'ReferralCount',
  Type.Object({ box: oneOf(referralBoxes), total: Total, totalIsExact: TotalIsExact }),
)

/** Which lists are counted. */
export const ReferralCountsQuery = Type.Object({
  box: Type.Optional(
    Type.Array(oneOf(referralBoxes), {
      maxItems: referralBoxes.length,
      uniqueItems: true,
      description: 'Those of them that the caller works from; all of these when left out.',
    }),
  ),
})
export type ReferralCountsQuery = Static<typeof ReferralCountsQuery>

/** The lists that the caller works from, each with its count. */
export const ReferralCounts = component(
  'ReferralCounts',
  Type.Object({ items: Type.Array(ReferralCount), self: Href }),
)
export type ReferralCounts = Static<typeof ReferralCounts>

const {
  box: _box,
  person: _person,
  reference: _reference,
  sort: _sort,
  pageSize: _pageSize,
  after: _after,
  ...filters
} = ReferralListQuery.properties

/** How somebody wants to see one list: its columns in their order, and how it is sorted. */
const ListChoice = component(
  'ListChoice',
  Type.Object({
    box: oneOf(referralBoxes),
    columns: Type.Optional(
      Type.Array(oneOf(worklistColumns), {
        maxItems: worklistColumns.length,
        uniqueItems: true,
        description: 'Beside who it is about and what to do; as they are made when left out.',
      }),
    ),
    sort: Type.Optional(oneOf(referralSorts)),
  }),
)

const savedView = {
  id: { ...Id, description: 'Made by the client.' },
  name: Line(60),
  box: oneOf(referralBoxes),
  filters: component('SavedFilters', Type.Object(filters)),
  sort: Type.Optional(oneOf(referralSorts)),
}

/** A list under a name, narrowed by filters. */
const SavedView = component(
  'SavedView',
  Type.Object({ ...savedView, sharedWith: oneOf(viewSharings) }),
)

/** The view of a colleague, who alone changes it. */
const SharedView = component('SharedView', Type.Object({ ...savedView, keptBy: Colleague }))

const settings = {
  lists: Type.Array(ListChoice, { maxItems: referralBoxes.length }),
  views: Type.Array(SavedView, { maxItems: 50 }),
  usualView: Type.Optional({
    ...Id,
    description: 'The view with which the worklist begins, of the caller or of a colleague.',
  }),
  shortcuts: Type.Boolean({ description: 'Whether single letters do something in a list.' }),
}

/** How somebody wants to work in lists, in one of their memberships. */
export const WorklistSettingsInput = component('WorklistSettingsInput', Type.Object(settings))
export type WorklistSettingsInput = Static<typeof WorklistSettingsInput>

/** The same as it is kept, with what colleagues share. */
export const WorklistSettings = component(
  'WorklistSettings',
  Type.Object({
    self: Href,
    version: Version,
    ...settings,
    sharedViews: Type.Array(SharedView),
  }),
)
export type WorklistSettings = Static<typeof WorklistSettings>
