import { addWords } from '../i18n.ts'
import { secondStep } from '../nl-be/second-step.ts'

addWords({ secondStep })
