import { addWords } from '../i18n.ts'
import { protocols } from '../nl-be/protocols.ts'

addWords({ protocols })
