export { canReferFrom, fieldsFromAgency, mayReferTo } from './agency-referrals.ts'
