import { addWords } from '../i18n.ts'
import { clients } from '../nl-be/clients.ts'

addWords({ clients })
