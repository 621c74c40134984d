import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/index.ts'
import {
  type AllAnswers,
  type BackgroundFacts,
  backgroundAtSending,
  backgroundQuestions,
  childcareStatuses,
  dayParts,
  diplomaRecognitions,
  educationLevels,
  questionsFor,
  reviewAnswers,
  schoolStatuses,
  sectionOfQuestion,
  supportNeeds,
  travelModes,
  workStatuses,
} from './index.ts'

const on = '2026-03-02'
const asked = (facts: Partial<BackgroundFacts>) =>
  questionsFor({ hasChild: false, answers: {}, ...facts }, on)
const ofAdult = (answers: AllAnswers) => asked({ birthDate: '1990-05-17', answers })
const ofChild = (answers: AllAnswers) => asked({ birthDate: '2016-05-17', answers })
const sections = (facts: Partial<BackgroundFacts>) =>
  new Set(asked(facts).map((question) => sectionOfQuestion(question)))

describe('an adult is asked', () => {
  it('for schooling, work and availability, and nothing of a school of today', () => {
    expect(sections({ birthDate: '1990' })).toEqual(new Set(['schoolingAndWork', 'availability']))
  })

  it('for years of schooling only where the level does not tell', () => {
    expect(ofAdult({})).toContain('yearsOfSchooling')
    expect(ofAdult({ highestLevel: 'primary' })).toContain('yearsOfSchooling')
    expect(ofAdult({ highestLevel: 'higher' })).not.toContain('yearsOfSchooling')
    expect(ofAdult({ highestLevel: 'none' })).not.toContain('yearsOfSchooling')
  })

  it('where it was, once there was any', () => {
    expect(ofAdult({})).not.toContain('schoolingCountry')
    expect(ofAdult({ yearsOfSchooling: 0 })).not.toContain('schoolingCountry')
    expect(ofAdult({ yearsOfSchooling: 4 })).toContain('schoolingCountry')
    expect(ofAdult({ highestLevel: 'none' })).not.toContain('schoolingCountry')
    expect(ofAdult({ highestLevel: 'primary' })).toContain('schoolingCountry')
  })

  it('for a diploma from secondary school on, unless it is Belgian', () => {
    expect(ofAdult({ highestLevel: 'primary' })).not.toContain('diplomaRecognition')
    expect(ofAdult({ highestLevel: 'lowerSecondary' })).toContain('diplomaRecognition')
    expect(ofAdult({ highestLevel: 'higher', schoolingCountry: 'SY' })).toContain(
      'diplomaRecognition',
    )
    expect(ofAdult({ highestLevel: 'higher', schoolingCountry: 'BE' })).not.toContain(
      'diplomaRecognition',
    )
  })

  it.each([
    ['working', true, true],
    ['lookingForWork', true, true],
    ['notLooking', true, true],
    ['studying', false, false],
    ['retired', false, true],
  ] as const)('who is %s: VDAB %s, work %s', (workStatus, vdab, work) => {
    const questions = ofAdult({ workStatus })
    expect(questions.includes('isRegisteredVdab')).toBe(vdab)
    expect(questions.includes('occupation')).toBe(work)
  })

  it('nothing of VDAB once they are surely of the age of a pension', () => {
    const working = { workStatus: 'working' } as const
    expect(asked({ birthDate: '1960-03-03', answers: working })).toContain('isRegisteredVdab')
    expect(asked({ birthDate: '1960-03-02', answers: working })).not.toContain('isRegisteredVdab')
    expect(asked({ birthDate: '1960', answers: working })).toContain('isRegisteredVdab')
  })

  it('who looks after children only where there are any', () => {
    expect(asked({ birthDate: '1990' })).not.toContain('needsChildcare')
    expect(asked({ birthDate: '1990', hasChild: true })).toContain('needsChildcare')
  })
})

describe('a child is asked', () => {
  it('for school, and nothing of work or availability', () => {
    expect(sections({ birthDate: '2016', hasChild: true })).toEqual(
      new Set(['school', 'availability']),
    )
    expect(ofChild({})).not.toContain('dayParts')
    expect(ofChild({})).not.toContain('needsChildcare')
  })

  it('which school and since when once it goes there', () => {
    expect(ofChild({})).not.toContain('schoolName')
    expect(ofChild({ schoolStatus: 'waiting' })).not.toContain('schoolName')
    expect(ofChild({ schoolStatus: 'enrolled' })).toEqual(
      expect.arrayContaining(['schoolName', 'enrolledSince']),
    )
  })

  it('for care until two and a half, and for school from then on', () => {
    expect(asked({ birthDate: '2023-09-03' })).toContain('childcareStatus')
    expect(asked({ birthDate: '2023-09-03' })).not.toContain('schoolStatus')
    expect(asked({ birthDate: '2023-09-02' })).toContain('schoolStatus')
    expect(asked({ birthDate: '2023-09-02' })).not.toContain('childcareStatus')
    expect(asked({ birthDate: '2023' })).toEqual(
      expect.arrayContaining(['schoolStatus', 'childcareStatus']),
    )
  })

  it('until 18, and as an adult from then on', () => {
    expect(sections({ birthDate: '2008-03-03' })).not.toContain('schoolingAndWork')
    expect(sections({ birthDate: '2008-03-02' })).not.toContain('school')
    expect(sections({ birthDate: '2008' }).size).toBe(3)
    expect(sections({}).size).toBe(3)
  })
})

describe('what goes along with a referral', () => {
  const answers: AllAnswers = {
    highestLevel: 'higher',
    workStatus: 'studying',
    occupation: 'Kok',
    dayParts: ['mondayMorning'],
    needs: ['housing'],
    needsNote: 'Zoekt een grotere woning.',
    schoolStatus: 'waiting',
    monthsOfDutch: 0,
    schoolName: 'De Regenboog',
  }
  const sent = (type: Parameters<typeof backgroundAtSending>[0], birthDate: string) =>
    backgroundAtSending(type, { birthDate, hasChild: false, answers }, on)

  it('is of an adult what lessons are planned by, and no answer that does not count', () => {
    const wanted = { highestLevel: 'higher', workStatus: 'studying', dayParts: ['mondayMorning'] }
    expect(sent('civicIntegration', '1990')).toEqual(wanted)
    expect(sent('dutchLanguage', '1990')).toEqual(wanted)
  })

  it('is of a child how it stands with school', () => {
    expect(sent('compulsoryEducation', '2016')).toEqual({
      schoolStatus: 'waiting',
      monthsOfDutch: 0,
    })
    expect(sent('preschool', '2022-01')).toEqual({ schoolStatus: 'waiting', monthsOfDutch: 0 })
  })

  it('is nothing where nothing of it counts', () => {
    expect(sent('compulsoryEducation', '1990')).toBeNull()
    expect(sent('civicIntegration', '2016')).toBeNull()
  })
})

const anyAnswers: fc.Arbitrary<AllAnswers> = fc.record(
  {
    highestLevel: fc.constantFrom(...educationLevels),
    yearsOfSchooling: fc.integer({ min: 0, max: 30 }),
    schoolingCountry: fc.constantFrom('BE', 'SY', 'UA'),
    diplomaRecognition: fc.constantFrom(...diplomaRecognitions),
    hadDutchLessons: fc.boolean(),
    dutchLessonsAt: fc.constant('CVO, 1.1'),
    workStatus: fc.constantFrom(...workStatuses),
    isRegisteredVdab: fc.boolean(),
    occupation: fc.constant('Kok'),
    childcareStatus: fc.constantFrom(...childcareStatuses),
    schoolStatus: fc.constantFrom(...schoolStatuses),
    schoolName: fc.constant('De Regenboog'),
    enrolledSince: fc.constant('2026-01-05'),
    monthsOfDutch: fc.integer({ min: 0, max: 240 }),
    wentToSchoolBefore: fc.boolean(),
    lastSchoolYear: fc.constant('4e leerjaar'),
    dayParts: fc.subarray([...dayParts]),
    travelModes: fc.subarray([...travelModes]),
    needsChildcare: fc.boolean(),
    needs: fc.subarray([...supportNeeds]),
    needsNote: fc.constant('Zoekt een woning.'),
  },
  { requiredKeys: [] },
)
const anyFacts: fc.Arbitrary<BackgroundFacts> = fc.record({
  birthDate: fc.option(
    fc
      .tuple(fc.integer({ min: 0, max: 36_000 }), fc.constantFrom(4, 7, 10))
      .map(([days, length]) => addDays(on, -days).slice(0, length)),
    { nil: null },
  ),
  hasChild: fc.boolean(),
  answers: anyAnswers,
})

describe('whatever was answered', () => {
  it('counts or is named as hidden: nothing is lost, and nothing counts that is not asked', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { asked: questions, used, hidden } = reviewAnswers(facts, on)
        const given = backgroundQuestions.filter((one) => facts.answers[one] !== undefined)
        expect([...Object.keys(used), ...hidden].sort()).toEqual([...given].sort())
        for (const one of Object.keys(used)) expect(questions).toContain(one)
        for (const one of hidden) expect(questions).not.toContain(one)
      }),
    )
  })

  it('decides nothing once it is hidden', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { asked: questions, used } = reviewAnswers(facts, on)
        expect(reviewAnswers({ ...facts, answers: used }, on)).toEqual({
          ...{ asked: questions, used },
          hidden: [],
        })
      }),
    )
  })

  it('leaves more questions open when less of the birth date is known', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const birthDate = facts.birthDate ?? null
        const vague = { ...facts, birthDate: birthDate?.slice(0, 4), answers: {} }
        const certain = { ...facts, answers: {} }
        expect(questionsFor(vague, on)).toEqual(expect.arrayContaining(questionsFor(certain, on)))
      }),
    )
  })

  it('goes along in part only, and never what somebody needs', () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.constantFrom('civicIntegration', 'dutchLanguage', 'compulsoryEducation', 'preschool'),
        (facts, type) => {
          const { used } = reviewAnswers(facts, on)
          const sent = backgroundAtSending(type, facts, on) ?? {}
          expect(used).toMatchObject(sent)
          for (const kept of ['needs', 'needsNote', 'schoolName']) {
            expect(sent).not.toHaveProperty(kept)
          }
        },
      ),
    )
  })
})
