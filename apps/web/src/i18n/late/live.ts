import { addWords } from '../i18n.ts'
import { live } from '../nl-be/live.ts'

addWords({ live })
