import { addWords } from '../i18n.ts'
import { programs } from '../nl-be/programs.ts'

addWords({ programs })
