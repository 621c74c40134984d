import type { PartialDate, Register, ResidenceDocument, ResidenceGround } from '../persons/index.ts'
import type { Day } from '../time/index.ts'
import type { FirstRegistration } from './eligibility-vocabulary.ts'

type Known<T> = T | null | undefined

/** What is known of somebody; nothing of it is required. */
export interface EligibilityFacts {
  readonly birthDate?: Known<PartialDate>
  /** Country codes; none when they are not known. */
  readonly nationalities?: Known<readonly string[]>
  readonly register?: Known<Register>
  readonly residenceGround?: Known<ResidenceGround>
  readonly residenceDocument?: Known<ResidenceDocument>
  readonly firstRegisteredBelgiumOn?: Known<Day>
  readonly firstRegisteredHereOn?: Known<Day>
  readonly bornAbroad?: Known<boolean>
  readonly parentBornAbroad?: Known<boolean>
  readonly firstRegisteredIn?: Known<FirstRegistration>
  /** Whether this is the first right to stay for more than three months. */
  readonly isFirstTitle?: Known<boolean>
  /** Whether the Belgian whom somebody joined lived in another country of the EU under its free movement. */
  readonly sponsorUsedFreeMovement?: Known<boolean>
  /** Whether somebody who asks for protection is registered on another ground as well. */
  readonly hasOtherBasis?: Known<boolean>
  /** Whether somebody who asks for protection signed a contract before that was closed to them. */
  readonly signedContractBeforeExclusion?: Known<boolean>
  /** Whether the right to stay can never last longer than a year. */
  readonly isTemporaryStay?: Known<boolean>
  /** Whether a minor is done with part-time compulsory education, or can follow a trajectory beside school. */
  readonly canFollowBesideSchool?: Known<boolean>
  /** Whether somebody can never follow because of illness or disability; which one is not asked. */
  readonly isPermanentlyUnable?: Known<boolean>
  /** The day on the certificate of that. */
  readonly unableCertificateOn?: Known<Day>
  /** Whether somebody has the certificate of reception education, after nine months of it. */
  readonly hasReceptionCertificate?: Known<boolean>
  /** Whether somebody has a diploma of Belgian or Dutch-language education, or the certificate itself. */
  readonly hasDiploma?: Known<boolean>
  readonly isExemptLabourMigrant?: Known<boolean>
  /** Whether somebody was a long-term resident of another country of the EU and passed its tests. */
  readonly isLongTermResident?: Known<boolean>
}
