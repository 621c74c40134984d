import { addWords } from '../i18n.ts'
import { agreements } from '../nl-be/agreements.ts'

addWords({ agreements })
