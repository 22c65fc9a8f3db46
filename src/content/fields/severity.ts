/** How much what a rule finds matters: an error stops a build, a warning does not. */
export const severities = ['error', 'warning', 'off'] as const;
export type Severity = (typeof severities)[number];
