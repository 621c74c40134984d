export * from './referral-vocabulary.ts'
