import { addWords } from '../i18n.ts'
import { letters } from '../nl-be/letters.ts'

addWords({ letters })
