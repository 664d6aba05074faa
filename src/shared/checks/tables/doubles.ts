/** Words that may stand twice in a row: “that that”, “log in in a shop”, “för för många”. */
export const legitimateDoubles: ReadonlySet<string> = new Set(
  (
    'that had in on is her do no so very many long blah bye ha yes up off over out through by ' +
    'det den de är för så man ni vi du nej ja hej många mycket väldigt har om i på till av ut upp in'
  ).split(' '),
);

/** Words that are said twice with a meaning of its own: “more and more”, “step by step”, “dag för dag”. */
export const legitimatePairs: ReadonlySet<string> = new Set(
  (
    'more less again over through round around ever many time times case step side line word item point week month ' +
    'year page room hand face face-to-face very really mer mindre fler åter gång sida dag vecka månad år steg rad ord ' +
    'punkt bättre sämre större mindre längre timme person runt länge långt vidare allt igen'
  ).split(' '),
);
