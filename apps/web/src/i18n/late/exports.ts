import { addWords } from '../i18n.ts'
import { exports } from '../nl-be/exports.ts'

addWords({ exports })
