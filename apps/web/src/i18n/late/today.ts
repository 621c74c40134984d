import { addWords } from '../i18n.ts'
import { today } from '../nl-be/today.ts'

addWords({ today })
