/** What belongs to the page a text was copied from; `whole` where nothing else stands in the line. */
export const pageDebris: readonly {
  readonly pattern: RegExp;
  /** What to call it, with its article. */
  readonly name: string;
  /** Whether the line as a whole is debris and can go. */
  readonly whole: boolean;
}[] = [
  {
    pattern:
      /\b(?:archived on \d{4}|wayback machine|web\.archive\.org|extracted (?:and transformed )?from the|cached (?:copy|version) of)|(?<!\p{L})arkiverad (?:den )?\d|存檔於|網頁快照/iu,
    name: 'a note of an archive',
    whole: false,
  },
  {
    pattern: /^\W{0,4}[^\n:|»›]{2,40} ?(?:::|\||»|›) ?[^\n:|]{2,40}$/u,
    name: 'the title of a browser window',
    whole: false,
  },
  { pattern: /^(?:home|start|hem|首頁)\s?(?:[>»›/→])\s?.{2,80}$/iu, name: 'a trail of pages', whole: true },
  {
    pattern:
      /^(?:skip to (?:main )?content|back to top|scroll to top|toggle navigation|main menu|menu|search|log ?in|sign in|sign up|read more|show more|load more|print this page|share (?:this|on (?:facebook|twitter|x|linkedin))|loading(?:…|\.{3})?|accept (?:all|cookies|all cookies)|reject all|cookie settings|manage cookies|previous|next|advertisement)$/iu,
    name: 'a button of a web page',
    whole: true,
  },
  {
    pattern:
      /^(?:hoppa till (?:huvud)?innehåll(?:et)?|till toppen|tillbaka till toppen|meny|sök|logga in|läs mer|visa mer|skriv ut(?: sidan)?|dela (?:på (?:facebook|twitter|x|linkedin)|sidan)|laddar(?:…|\.{3})?|acceptera (?:alla|alla cookies|alla kakor)|avvisa alla|cookieinställningar|kakinställningar|föregående|nästa|annons)$/iu,
    name: 'a button of a web page',
    whole: true,
  },
  {
    pattern:
      /^(?:跳至主要內容|跳到主要內容|回到頂端|回頂端|返回頂部|選單|搜尋|登入|註冊|閱讀更多|顯示更多|列印本頁|分享到 ?(?:Facebook|LINE|Twitter|X)|載入中(?:…|\.{3})?|接受全部|接受所有 ?Cookie|全部拒絕|Cookie 設定|上一頁|下一頁|廣告)$/iu,
    name: 'a button of a web page',
    whole: true,
  },
  {
    pattern:
      /^(?:page|sida) \d{1,3}(?: (?:of|av) \d{1,3})?$|^第 ?\d{1,3} ?頁(?:[，,／/ ]{0,2}共 ?\d{1,3} ?頁)?$/iu,
    name: 'the number of a page',
    whole: true,
  },
  {
    pattern:
      /^(?:©|\(c\) ?(?=\d{4})|copyright).{0,100}$|^.{0,60}(?:all rights reserved|alla rättigheter förbehållna|版權所有).{0,40}$/iu,
    name: 'a copyright notice',
    whole: true,
  },
  {
    pattern:
      /\bwithout (?:the |our |prior ){0,2}(?:written )?permission\b.{0,100}\b(?:copy|reproduce|modify|transmit|distribute)\b|\b(?:copy|reproduce|distribute)\b.{0,100}\bwithout (?:the |our |prior ){0,2}(?:written )?permission\b|utan (?:skriftligt |föregående ){0,2}(?:tillstånd|medgivande)[^.]{0,80}(?:kopiera|återge|sprida)|未經[^。]{0,20}(?:書面)?(?:許可|同意|授權)[^。]{0,30}(?:複製|轉載|重製|翻印)/iu,
    name: 'a copyright notice',
    whole: false,
  },
  {
    pattern:
      /&(?:nbsp|amp|lt|gt|quot|#\d{2,5});|<\/?(?:p|br|div|span|a|li|ul|strong|b|h[1-6])(?:\s[^<>]{0,100})?\/?>/iu,
    name: 'code of a web page',
    whole: false,
  },
  {
    pattern:
      /^(?:posted|published|last modified|written) by .{2,60}$|^(?:publicerad|skriven|senast ändrad) av .{2,60}$|^(?:作者|發布者|發佈者)[：:].{1,30}$/iu,
    name: 'the name of who put the page online',
    whole: false,
  },
  {
    pattern:
      /\b(?:please )?enable javascript\b|javascript (?:is|måste vara) (?:disabled|required|aktiverat)|請啟用 ?JavaScript/iu,
    name: 'a message of a browser',
    whole: false,
  },
];
