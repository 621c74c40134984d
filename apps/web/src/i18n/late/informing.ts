import { addWords } from '../i18n.ts'
import { informing } from '../nl-be/informing.ts'

addWords({ informing })
