import { addWords } from '../i18n.ts'
import { background } from '../nl-be/background.ts'

addWords({ background })
