import { addWords } from '../i18n.ts'
import { schoolTrack } from '../nl-be/school-track.ts'

addWords({ schoolTrack })
