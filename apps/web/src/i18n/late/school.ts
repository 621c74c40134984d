import { addWords } from '../i18n.ts'
import { school } from '../nl-be/school.ts'

addWords({ school })
