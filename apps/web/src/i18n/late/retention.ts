import { addWords } from '../i18n.ts'
import { retention } from '../nl-be/retention.ts'

addWords({ retention })
