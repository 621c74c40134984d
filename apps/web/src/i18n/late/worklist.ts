import { addWords } from '../i18n.ts'
import { worklist } from '../nl-be/worklist.ts'

addWords({ worklist })
