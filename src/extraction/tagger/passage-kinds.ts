/** Fields that whole passages of the running text fill. */
export const PASSAGES = ['overview', 'requested'] as const;
export type Passage = (typeof PASSAGES)[number];
