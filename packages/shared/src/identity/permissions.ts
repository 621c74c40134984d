import type { OrganisationKind, Role } from './roles.ts'

/**
 * Which roles hold which permission. A permission says that a role may try an operation at all; which
 * rows it then reaches follows from organisation, desk and partition, and which turn a referral may
 * take follows from the status machine.
 */
const rolesByPermission = {
  queryPersons: ['frontDesk', 'socialWorker'],
  createPerson: ['frontDesk', 'socialWorker'],
  readPerson: ['frontDesk', 'socialWorker', 'manager'],
  updatePerson: ['frontDesk', 'socialWorker'],
  exportPerson: ['manager'],
  holdInterviews: ['frontDesk', 'socialWorker'],
  // Who came to live here, and who was informed: a manager opens the figures of that into their lists.
  readArrivals: ['frontDesk', 'socialWorker', 'manager'],
  readReferrals: ['frontDesk', 'socialWorker', 'counsellor', 'languageAdvisor', 'manager'],
  sendReferrals: ['frontDesk', 'socialWorker'],
  // The turns that whoever sent a referral has with it, on whichever side they work.
  actAsSender: ['frontDesk', 'socialWorker', 'counsellor', 'languageAdvisor'],
  followReferrals: ['frontDesk', 'socialWorker', 'counsellor', 'languageAdvisor'],
  manageSlots: ['counsellor', 'languageAdvisor', 'manager'],
  planAppointments: ['frontDesk', 'socialWorker', 'counsellor', 'languageAdvisor'],
  followTogether: ['frontDesk', 'socialWorker', 'counsellor', 'languageAdvisor'],
  // What an OCMW knows of the project within which it refers, and the days by which it asks for feedback.
  readSocialContexts: ['socialWorker', 'manager'],
  keepSocialContexts: ['socialWorker'],
  followEvaluations: ['socialWorker', 'counsellor', 'languageAdvisor', 'manager'],
  giveFeedback: ['counsellor', 'languageAdvisor'],
  // Minors' schooling, for whose membership has that capability as well.
  followEducation: ['frontDesk', 'socialWorker', 'counsellor', 'languageAdvisor', 'manager'],
  // A list of people as a file, of whoever may read that list; whom it shows stands in the consultation log.
  exportLists: [
    'frontDesk',
    'socialWorker',
    'counsellor',
    'languageAdvisor',
    'manager',
    'privacyOfficer',
  ],
  // A register that names nobody who is served, as a file, of whoever may read that register.
  exportRegisters: [
    'frontDesk',
    'socialWorker',
    'counsellor',
    'languageAdvisor',
    'manager',
    'policyOfficer',
    'privacyOfficer',
    'administrator',
  ],
  readDashboard: ['manager'],
  // Who looked up whom: names of people stand there, and nothing else of them.
  readConsultations: ['manager', 'privacyOfficer'],
  // For moves that several sides may make: which of them, the status machine says.
  withdrawReferrals: ['frontDesk', 'socialWorker', 'counsellor', 'languageAdvisor', 'manager'],
  distributeReferrals: ['frontDesk', 'socialWorker', 'counsellor', 'languageAdvisor', 'manager'],
  manageReferrals: ['manager'],
  // Who of a desk follows what, many at once.
  manageCaseloads: ['manager'],
  manageRetention: ['privacyOfficer'],
  readDesks: ['frontDesk', 'socialWorker', 'counsellor', 'languageAdvisor', 'manager'],
  readDirectory: ['frontDesk', 'socialWorker', 'counsellor', 'languageAdvisor', 'manager'],
  manageDirectory: ['frontDesk', 'manager'],
  // Figures that give nobody away; no right to any case comes with it, and whoever has one does not hold it.
  readSafeFigures: ['policyOfficer'],
  readProtocols: ['manager', 'policyOfficer', 'privacyOfficer', 'administrator'],
  manageProtocols: ['privacyOfficer', 'administrator'],
  manageAgreements: ['policyOfficer', 'administrator'],
  manageUsers: ['administrator'],
  readRightsChanges: ['privacyOfficer', 'administrator'],
  manageOrganisation: ['administrator'],
  manageDesks: ['administrator'],
  manageReceivingDesks: ['administrator'],
  manageMunicipalities: ['administrator'],
  handOverPartitions: ['administrator'],
} as const satisfies Record<string, readonly Role[]>

/** What is for one kind of organisation alone, whatever the role is called elsewhere. */
const kindsByPermission: Partial<Record<Permission, readonly OrganisationKind[]>> = {
  readArrivals: ['municipality', 'ocmw'],
  manageCaseloads: ['agency'],
  manageSlots: ['agency'],
  // A municipality is to learn nothing of it, not even that there is such a thing.
  readSocialContexts: ['ocmw'],
  keepSocialContexts: ['ocmw'],
  followEvaluations: ['ocmw', 'agency'],
  giveFeedback: ['agency'],
  // Each municipality keeps its own, for its OCMW and the agency too.
  manageDirectory: ['municipality'],
  manageDesks: ['agency'],
  // Where they receive what the agency refers to them.
  manageReceivingDesks: ['municipality', 'ocmw'],
  manageMunicipalities: ['agency'],
  handOverPartitions: ['municipality'],
}

/**
 * What nobody holds who holds the other one. Figures of which somebody knows all cases but a few tell of those few: by
 * subtraction, whatever the smallest number is.
 */
const neverWith: Readonly<Partial<Record<Permission, Permission>>> = {
  readSafeFigures: 'readReferrals',
}

export type Permission = keyof typeof rolesByPermission

/**
 * What takes a desk where most people have none: of a municipality or an OCMW, for what the agency refers to it.
 */
const atDesksAlone: Readonly<Partial<Record<Permission, readonly Role[]>>> = {
  followReferrals: ['frontDesk', 'socialWorker'],
  distributeReferrals: ['frontDesk', 'socialWorker'],
}

/**
 * What takes a person, whatever the role: to give rights and terms, to watch over colleagues and give them work, and to hand
 * somebody all that is kept of them.
 */
const forPersonsAlone: readonly Permission[] = [
  'exportPerson',
  'exportLists',
  'exportRegisters',
  'readConsultations',
  'manageCaseloads',
  'manageRetention',
  'manageProtocols',
  'manageAgreements',
  'manageUsers',
  'readRightsChanges',
  'manageOrganisation',
  'manageDesks',
  'manageReceivingDesks',
  'manageMunicipalities',
  'handOverPartitions',
]

/** Every permission, in a fixed order. */
export const permissions = Object.keys(rolesByPermission) as Permission[]

/**
 * The union of the permissions of all roles of a membership, without what goes together with none of them.
 *
 * @param held the roles of one membership
 * @param kind the kind of organisation that the membership is in
 * @param isAtDesk whether the membership works at a desk
 * @returns the permissions, in the order of {@link permissions}
 */
export function permissionsOf(
  held: readonly Role[],
  kind: OrganisationKind,
  isAtDesk = false,
): Permission[] {
  const united = permissions.filter(
    (permission) =>
      rolesWith(permission).some(
        (role) => held.includes(role) && (isAtDesk || !atDesksAlone[permission]?.includes(role)),
      ) &&
      (kindsByPermission[permission]?.includes(kind) ?? true),
  )
  return united.filter((permission) => {
    const other = neverWith[permission]
    return other === undefined || !united.includes(other)
  })
}

/**
 * @param permission the permission asked for
 * @returns whether a program can hold it, where its role does
 */
export function isForPrograms(permission: Permission): boolean {
  return !forPersonsAlone.includes(permission)
}

/**
 * @param permission the permission asked for
 * @returns the roles that hold it
 */
export function rolesWith(permission: Permission): readonly Role[] {
  return rolesByPermission[permission]
}
