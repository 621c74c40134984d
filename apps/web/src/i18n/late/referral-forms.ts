import { addWords } from '../i18n.ts'
import { referralForms } from '../nl-be/referral-forms.ts'

addWords({ referralForms })
