/** Whether Chinese meets Latin letters or digits where one text ends and the next begins: a space belongs there. */
export function isChineseSeam(before: string, after: string): boolean {
  return /\p{Script=Han}\n[\p{Script=Latin}\p{Nd}+]|[\p{Script=Latin}\p{Nd}]\n\p{Script=Han}/u.test(
    `${before.slice(-2)}\n${after.slice(0, 2)}`,
  );
}
