import type { Workspace } from './workspace.ts';

/** The workspace of the local desk: five people, three channels, three groups. */
export function defaultWorkspace(): Workspace {
  return {
    team: { id: 'T0DESK', name: 'Local desk', domain: 'local-desk' },
    app: { id: 'A0LETTERHEAD', name: 'Letterhead', userId: 'U0LETTERHEAD', botId: 'B0LETTERHEAD' },
    users: [
      user('U0ALICE', 'Alice', 'staff'),
      user('U0BOB', 'Bob', 'staff'),
      user('U0CAROL', 'Carol', 'staff, on call'),
      user('U0DANA', 'Dana', 'compliance lead'),
      user('U0EVE', 'Eve', 'in no group'),
    ],
    channels: [
      { id: 'C0EMERGENCY', name: 'emergency', topic: 'Danger to life: minutes count', urgent: true },
      { id: 'C0TRIAGE', name: 'triage', topic: 'New requests, the newest first' },
      { id: 'C0LEADS', name: 'leads', topic: 'Escalations and the weekly digest' },
    ],
    groups: [
      {
        id: 'S0STAFF',
        handle: 'staff',
        name: 'Staff',
        users: ['U0ALICE', 'U0BOB', 'U0CAROL', 'U0DANA'],
      },
      { id: 'S0LEADS', handle: 'leads', name: 'Leads', users: ['U0DANA'] },
      { id: 'S0ONCALL', handle: 'on-call', name: 'On call', users: ['U0CAROL'] },
    ],
  };
}

function user(id: string, realName: string, title: string): Workspace['users'][number] {
  const name = realName.toLowerCase();
  return { id, name, realName, email: `${name}@desk.test`, title };
}
