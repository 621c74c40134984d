import { addWords } from '../i18n.ts'
import { talks } from '../nl-be/talks.ts'

addWords({ talks })
