import { addWords } from '../i18n.ts'
import { safeFigures } from '../nl-be/safe-figures.ts'

addWords({ safeFigures })
