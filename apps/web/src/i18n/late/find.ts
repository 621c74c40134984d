import { addWords } from '../i18n.ts'
import { find } from '../nl-be/find.ts'

addWords({ find })
