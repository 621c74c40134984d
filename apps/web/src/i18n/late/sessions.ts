import { addWords } from '../i18n.ts'
import { sessions } from '../nl-be/sessions.ts'

addWords({ sessions })
