import { addWords } from '../i18n.ts'
import { household } from '../nl-be/household.ts'

addWords({ household })
