import { addWords } from '../i18n.ts'
import { acknowledgePage } from '../nl-be/acknowledge-page.ts'

addWords({ acknowledgePage })
