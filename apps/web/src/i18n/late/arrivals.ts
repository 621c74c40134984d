import { addWords } from '../i18n.ts'
import { arrivals } from '../nl-be/arrivals.ts'

addWords({ arrivals })
