import { addWords } from '../i18n.ts'
import { distributions } from '../nl-be/distributions.ts'

addWords({ distributions })
