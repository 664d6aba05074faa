/** As people read it. The name in package.json, which folders are called after, stays in lower case. */
export const appName = 'Clausewright';
