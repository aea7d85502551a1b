import { Policy } from '../../src/policy/policy.ts';

export const POLICY = Policy.parse({
  provider: { name: 'Example Online', country: 'NL', languages: ['en'], services: [] },
  requirements: [{ when: {}, authority: 'police' }],
  foreign: { direct: [] },
  responseTimes: { emergency: 'PT1H', urgent: 'P1D', high: 'P3D', normal: 'P10D' },
  preservation: { days: 90, remindBeforeDays: 14 },
  retention: { personalDataDays: 365 },
});
