/**
 * Why two files of one person cannot become one as they are:
 * - `bothPending`: both have an open referral of the same kind, and the desk would have two of one person;
 * - `bothDrafted`: one talk prepares a referral of the same kind for both;
 * - `twoHouseholds`: they live in two households, and nobody lives in two;
 * - `holdsOthers`: the other file already holds files that became one with it;
 * - `unseen`: something hangs on both that whoever merges does not see, such as schooling;
 * - `underMeasure`: a restriction or a legal hold stands on one of them.
 */
export const mergeObstacles = [
  'bothPending',
  'bothDrafted',
  'twoHouseholds',
  'holdsOthers',
  'unseen',
  'underMeasure',
] as const
export type MergeObstacle = (typeof mergeObstacles)[number]
