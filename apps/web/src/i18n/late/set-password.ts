import { addWords } from '../i18n.ts'
import { setPassword } from '../nl-be/set-password.ts'

addWords({ setPassword })
