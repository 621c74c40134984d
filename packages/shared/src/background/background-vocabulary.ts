/** The highest level of schooling that somebody finished, wherever that was. */
export const educationLevels = [
  'none',
  'primary',
  'lowerSecondary',
  'upperSecondary',
  'higher',
] as const
export type EducationLevel = (typeof educationLevels)[number]

/** Whether a diploma of another country counts here. */
export const diplomaRecognitions = ['yes', 'asked', 'no'] as const
export type DiplomaRecognition = (typeof diplomaRecognitions)[number]

/** What somebody does for work now. */
export const workStatuses = [
  'working',
  'lookingForWork',
  'notLooking',
  'studying',
  'retired',
] as const
export type WorkStatus = (typeof workStatuses)[number]

/** Where it stands with the school or preschool of a child. */
export const schoolStatuses = ['none', 'waiting', 'enrolled', 'homeEducation'] as const
export type SchoolStatus = (typeof schoolStatuses)[number]

/** Where it stands with the care of a child that is too young for preschool. */
export const childcareStatuses = ['none', 'waiting', 'enrolled'] as const
export type ChildcareStatus = (typeof childcareStatuses)[number]

/** The parts of the week in which somebody can come. */
export const dayParts = [
  'mondayMorning',
  'mondayAfternoon',
  'mondayEvening',
  'tuesdayMorning',
  'tuesdayAfternoon',
  'tuesdayEvening',
  'wednesdayMorning',
  'wednesdayAfternoon',
  'wednesdayEvening',
  'thursdayMorning',
  'thursdayAfternoon',
  'thursdayEvening',
  'fridayMorning',
  'fridayAfternoon',
  'fridayEvening',
  'saturdayMorning',
  'saturdayAfternoon',
] as const
export type DayPart = (typeof dayParts)[number]

/** How somebody can come to a desk or a lesson. */
export const travelModes = ['onFoot', 'bicycle', 'publicTransport', 'car', 'none'] as const
export type TravelMode = (typeof travelModes)[number]

/** With what somebody asks for help. Health, faith and the reasons to flee are asked nowhere. */
export const supportNeeds = [
  'housing',
  'work',
  'administration',
  'childrensSchool',
  'childcare',
  'leisure',
  'socialNetwork',
  'mobility',
] as const
export type SupportNeed = (typeof supportNeeds)[number]

/** The greatest numbers and the longest words that are taken for an answer. */
export const backgroundLimits = {
  numbers: { yearsOfSchooling: 30, monthsOfDutch: 240 },
  words: {
    dutchLessonsAt: 200,
    occupation: 200,
    schoolName: 200,
    lastSchoolYear: 100,
    needsNote: 500,
  },
} as const

/** Every question about the background of somebody, in the order in which it is asked. */
export const backgroundQuestions = [
  'highestLevel',
  'yearsOfSchooling',
  'schoolingCountry',
  'diplomaRecognition',
  'hadDutchLessons',
  'dutchLessonsAt',
  'workStatus',
  'isRegisteredVdab',
  'occupation',
  'childcareStatus',
  'schoolStatus',
  'schoolName',
  'enrolledSince',
  'monthsOfDutch',
  'wentToSchoolBefore',
  'lastSchoolYear',
  'dayParts',
  'travelModes',
  'needsChildcare',
  'needs',
  'needsNote',
] as const
export type BackgroundQuestion = (typeof backgroundQuestions)[number]

/** The parts in which they are asked. */
export const backgroundSections = ['schoolingAndWork', 'school', 'availability'] as const
export type BackgroundSection = (typeof backgroundSections)[number]
