/** What is written down of rights: who may do what, and on what the flow of data rests. */
export const rightsChanges = [
  'userCreated',
  'userChanged',
  'signInCodeIssued',
  'secondFactorRemoved',
  'accessReviewed',
  'protocolCreated',
  'protocolChanged',
] as const

export type RightsChangeName = (typeof rightsChanges)[number]
