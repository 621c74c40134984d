import { addWords } from '../i18n.ts'
import { agencyReferrals } from '../nl-be/agency-referrals.ts'

addWords({ agencyReferrals })
