import { addWords } from '../i18n.ts'
import { newer } from '../nl-be/newer.ts'

addWords({ newer })
