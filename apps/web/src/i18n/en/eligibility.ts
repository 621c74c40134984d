import type { Translation } from '../nl-be/index.ts'

export const eligibility: Translation['eligibility'] = {
  title: 'Does this person have to integrate, or may they?',
  proposal: 'This is a proposal. The agency decides.',
  dutchOnly: 'Learning Dutch is possible.',
  enrolBy: 'Is the person obliged? Then enrolling with the agency is probably needed by {{day}}.',
  missing: 'This is not known yet and matters:',
  toAsk: 'Ask this:',
  why: 'What this rests on, and what can change it',
  used: 'This was taken into account:',
  noneUsed: 'Nothing that matters is known of this person yet.',
  wouldChange: 'Another answer changes the proposal:',
  otherAnswer: '{{fact}}: {{answer}}. Then: {{category}}.',
  yes: 'yes',
  no: 'no',
  flanders: 'in Flanders',
  elsewhere: 'in Brussels or Wallonia',
  byArticle: 'Decree of 7 June 2013, {{article}}',
  uncertain: 'A jurist still has to check this rule.',
  allRules: 'See all rules',
  unknown: 'I do not know',
  staffSay: 'Assessed by {{name}} on {{day}}:',
  rulesSay: 'By the rules:',
  judged: {
    obliged: 'obliged to follow civic integration',
    entitled: 'may follow it, not obliged',
    exempt: 'exempt',
    minor: 'a minor',
    outOfScope: 'outside civic integration',
  },
  form: {
    open: 'Answer questions or assess otherwise',
    title: 'Does this person have to integrate, or may they?',
    intro: 'None of this is required. Ask only what is needed, and write down no illness.',
    merged:
      'A colleague changed this file meanwhile. What you chose still stands. Check it and save again.',
    follows: 'With these answers:',
    judgement: 'What do you think yourself?',
    judgementHint: 'Choose something only if you do not agree with the rules. The agency decides.',
    asProposed: 'As the rules say',
    reason: 'Why do you assess this otherwise?',
    reasonHint: 'The desk of the agency reads this too. No health, asylum story or religion.',
    reasonMissing: 'Write down why you assess this otherwise.',
    certificateMissing: 'Fill in the date of the medical certificate, or choose another answer.',
    dateInvalid: 'This is no date. Write for example 31/12/2025.',
    dateInFuture: 'This day is still to come.',
    save: 'Save answers',
    saved: 'The answers were saved.',
  },
  sent: {
    title: 'Civic integration, at sending',
    judgement: 'Assessment of the referrer',
    proposal: 'By the rules',
    ruleSet: 'rules {{ruleSet}}',
  },
  category: {
    obliged: 'Probably obliged to integrate',
    entitled: 'Probably entitled, not obliged',
    exempt: 'Probably exempt, and still entitled',
    minor: 'A minor: school comes first',
    outOfScope: 'Probably outside civic integration',
    undetermined: 'Not to be said yet',
  },
  rules: {
    notRegistered:
      'Whoever is in no register, is here on a visit or has no right to stay is outside civic integration.',
    asylumApplicant:
      'Since 1 March 2022, whoever asks for international protection and has no other ground to stay is outside civic integration.',
    asylumApplicantWithContract:
      'Whoever asks for international protection and signed a contract before 1 March 2022 may finish the trajectory.',
    temporaryStay:
      'Whoever is here for a temporary purpose and may never stay longer than a year is outside civic integration.',
    minor:
      'Whoever is younger than {{fullAge}} goes to school first. Civic integration is possible only after or beside compulsory education.',
    belgian:
      'Belgians belong to the target group only when they and at least one parent were born abroad.',
    noCandidate:
      'Only these are obliged: whoever may stay in Flanders for more than three months for the first time, whoever came as a minor and turns {{fullAge}} within {{newcomerMonths}} months, Belgians of the target group in their first {{newcomerMonths}} months, and whoever moves from Brussels or Wallonia within {{elsewhereYears}} years. Others are entitled.',
    euCitizen: 'Citizens of the EU, the EEA and Switzerland are exempt.',
    familyOfFreeMovement:
      'Family of a citizen of the EU is exempt. So is family of a Belgian who first lived in another country of the EU.',
    retired: 'Whoever is {{exemptAge}} or older is exempt.',
    permanentlyUnable:
      'Whoever can never take part, and has a medical certificate of that, is exempt.',
    receptionEducation:
      'Whoever followed reception education for at least nine months, and has its certificate, is exempt.',
    diploma:
      'Whoever has a Belgian or Dutch-language diploma, or the certificate of civic integration, is exempt.',
    labourMigrant: 'Some labour migrants and their family are exempt.',
    longTermResident:
      'Whoever is a long-term resident of another country of the EU and integrated there is exempt.',
    temporaryProtection: 'Whoever has temporary protection is entitled and not obliged.',
    obliged: 'Whoever meets the conditions and is not exempt is obliged.',
  },
  facts: {
    bornAbroad: 'Born abroad',
    parentBornAbroad: 'At least one parent born abroad',
    firstRegisteredIn: 'First registered',
    isFirstTitle: 'May stay here for more than three months for the first time',
    sponsorUsedFreeMovement:
      'The Belgian whom the person joined first lived in another country of the EU',
    hasOtherBasis: 'Registered on another ground as well',
    signedContractBeforeExclusion: 'Signed a contract before 1 March 2022',
    isTemporaryStay: 'May never stay here longer than a year',
    canFollowBesideSchool:
      'Is done with part-time compulsory education, or can integrate beside school',
    isPermanentlyUnable: 'Can never take part, with a medical certificate',
    unableCertificateOn: 'Date of the medical certificate',
    hasReceptionCertificate: 'Has the certificate of reception education',
    hasDiploma: 'Has a Belgian or Dutch-language diploma, or the certificate of civic integration',
    isExemptLabourMigrant: 'Is an exempt labour migrant, or family of one',
    isLongTermResident: 'Is a long-term resident of another country of the EU',
  },
  page: {
    title: 'Who has to integrate, and who may?',
    intro:
      'With these rules Onthaal makes a proposal. They are tried from the top: the first that fits counts. The agency decides.',
    validFrom: 'Rules from {{day}}',
    caption: 'The rules in their order',
    rule: 'Rule',
    category: 'Proposal',
    article: 'Article',
    enrolment:
      'Whoever is obliged enrols with the agency within {{enrolmentMonths}} months after registration here, or after turning {{fullAge}}.',
    ministers:
      'Ministers of a recognised religion are obliged as well. Onthaal does not ask for religion: the agency checks this itself.',
  },
}
