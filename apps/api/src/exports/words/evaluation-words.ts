import type { EvaluationState, FeedbackProgress } from '@onthaal/shared/social-contexts'

/** What files of evaluations say in Dutch, as the screens do; a test holds the two together. */
export const evaluationWords = {
  state: {
    later: 'Later',
    soon: 'Feedback gevraagd',
    late: 'Te laat',
    answered: 'Feedback gegeven',
  } satisfies Record<EvaluationState, string>,
  progress: {
    asAgreed: 'Loopt zoals afgesproken',
    slowerThanAgreed: 'Loopt trager dan afgesproken',
    notStarted: 'Nog niet begonnen',
    stopped: 'Gestopt',
    achieved: 'Bereikt',
  } satisfies Record<FeedbackProgress, string>,
  feedback: { progress: 'Hoe loopt het?' },
}
