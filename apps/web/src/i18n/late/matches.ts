import { addWords } from '../i18n.ts'
import { matches } from '../nl-be/matches.ts'

addWords({ matches })
