import { addWords } from '../i18n.ts'
import { onward } from '../nl-be/onward.ts'

addWords({ onward })
