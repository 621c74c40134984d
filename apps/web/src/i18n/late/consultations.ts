import { addWords } from '../i18n.ts'
import { consultations } from '../nl-be/consultations.ts'

addWords({ consultations })
