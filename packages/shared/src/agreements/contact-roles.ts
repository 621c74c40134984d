/** For what somebody can be reached about an agreement (section 4 of the model agreement). */
export const contactRoles = [
  'regionCoordinator',
  'policySupporter',
  'alderman',
  'integrationContact',
  'other',
] as const
export type ContactRole = (typeof contactRoles)[number]
