import { addWords } from '../i18n.ts'
import { directory } from '../nl-be/directory.ts'

addWords({ directory })
