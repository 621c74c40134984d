import { addWords } from '../i18n.ts'
import { education } from '../nl-be/education.ts'

addWords({ education })
