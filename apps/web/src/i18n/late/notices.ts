import { addWords } from '../i18n.ts'
import { notices } from '../nl-be/notices.ts'

addWords({ notices })
