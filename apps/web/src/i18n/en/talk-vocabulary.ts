export const talkVocabulary = {
  householdRole: {
    adult: 'Adult',
    partner: 'Partner',
    child: 'Child',
    otherRelative: 'Other relative',
    other: 'Somebody else',
  },
  guardianKind: {
    parent: 'Parent',
    legalGuardian: 'Legal guardian',
    unaccompaniedMinorGuardian: 'Guardian of an unaccompanied minor',
    other: 'Somebody else',
  },
  interviewChannel: {
    desk: 'At the desk',
    homeVisit: 'Home visit',
    phone: 'Telephone',
    video: 'Video call',
  },
  interpreterKind: {
    none: 'No interpreter',
    onSite: 'Interpreter on site',
    phone: 'Telephone interpreter',
    video: 'Video interpreter',
    informal: 'Family or acquaintance',
  },
  interviewTopic: {
    civicIntegration: 'Civic integration',
    dutchLessons: 'Learning Dutch',
    compulsoryEducation: 'Compulsory education',
    rightToEducation: 'Right to education',
    socioCulturalOffer: 'Leisure and clubs',
    privacyNotice: 'Privacy',
  },
  informingChannel: {
    talk: 'Talk',
    letter: 'Letter',
  },
  interviewOutcome: {
    referred: 'Referred',
    informedNoReferral: 'Informed, wants no referral',
    noReferralNeeded: 'No referral needed',
    referralWaiting: 'Referral waits for a protocol',
  },
}
