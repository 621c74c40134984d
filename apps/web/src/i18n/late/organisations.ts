import { addWords } from '../i18n.ts'
import { organisations } from '../nl-be/organisations.ts'

addWords({ organisations })
