import { addWords } from '../i18n.ts'
import { administration } from '../nl-be/administration.ts'

addWords({ administration })
