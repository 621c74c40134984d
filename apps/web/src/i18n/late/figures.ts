import { addWords } from '../i18n.ts'
import { figures } from '../nl-be/figures.ts'

addWords({ figures })
