import { addWords } from '../i18n.ts'
import { counted } from '../nl-be/counted.ts'

addWords({ counted })
