import { addWords } from '../i18n.ts'
import { eligibility } from '../nl-be/eligibility.ts'

addWords({ eligibility })
