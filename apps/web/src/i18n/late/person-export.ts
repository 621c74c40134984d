import { addWords } from '../i18n.ts'
import { personExport } from '../nl-be/consultations.ts'

addWords({ personExport })
