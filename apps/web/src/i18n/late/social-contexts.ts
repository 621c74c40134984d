import { addWords } from '../i18n.ts'
import { socialContexts } from '../nl-be/social-contexts.ts'

addWords({ socialContexts })
