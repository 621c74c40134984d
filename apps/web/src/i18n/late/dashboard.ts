import { addWords } from '../i18n.ts'
import { dashboard } from '../nl-be/dashboard.ts'

addWords({ dashboard })
