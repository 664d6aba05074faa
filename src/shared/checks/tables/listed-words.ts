import type { Language } from '../../language';

/** A list of words that many requirements of laws share; a term of a requirement names it as `<may>`. */
export type ListedWords =
  /** A right, or somebody who asks for something. */
  | 'may'
  /** That there is no such right. */
  | 'denied'
  /** The data about the person who reads. */
  | 'data'
  | 'digit';

const digit = '*0|*1|*2|*3|*4|*5|*6|*7|*8|*9';

export const listedWords: Readonly<Record<Language, Readonly<Record<ListedWords, string>>>> = {
  en: {
    may: alternatives(
      '=you can|=you may|=you could|=can you|=you also can|=you also may|=you can also|=you may also|=can also|=may also',
      'you have the right|you have a right|right of|right to|rights|your right|the right|entitled',
      'ask us|ask for|can ask|may ask|you ask|request|lets you|let you|allows you|allow you|free to|you choose',
      'you want|you wish|you would like|tell us|write to us',
      'people can|everyone can|everybody can|anyone can|members can|customers can|clients can|parents can',
    ),
    denied: alternatives(
      "you cannot|you can not|you can't|you may not|nobody can|no one can|not possible to",
      'you have no right|there is no right|not have the right|not have a right|not have any right|not entitled|cannot ask|can not ask|may not ask',
    ),
    data: alternatives(
      'your data|your personal|your information|your details|your account|personal data|personal information',
      '=data about|=information about|=details about|hold about you|hold on you|have about you|about you|about yourself',
      'collected from you|collected about you|what we have|what we hold|what we know',
      '=the data|=data we|=data that|=the information|=information we|=information that|=details we|=my data',
    ),
    digit,
  },
  sv: {
    may: alternatives(
      'du har rätt|=rätt att|=rätt till|rättighet|=rätten|ger dig rätt|=du kan|=kan du|=du får|=får du|=man kan',
      '=du vill|=vill du|be oss|=be om|=ber du|=du ber|begär|på begäran|kräva|hör av dig|medlemmar kan|kunder kan',
    ),
    denied: alternatives(
      'har inte rätt|har du inte rätt|ingen rätt|inga rättigheter|kan inte begära|kan inte få|får inte begära',
      '=du kan inte|=kan du inte|=ingen kan',
    ),
    data: alternatives(
      'dina uppgifter|dina personuppgifter|personuppgift|=uppgifter|=uppgifterna|sina uppgifter|om dig|ditt konto',
      'din information',
    ),
    digit,
  },
  'zh-Hant': {
    may: '您得|您可|你可|可以|你想|叫我|有權|請求|要求|權利|得向|得隨時|隨時|申請|您想|您希望|會員可|讓您',
    denied: '不得請求|不得要求|不能請求|不能要求|無法請求|不可請求|您無權|無權請求|沒有權利',
    data: '您的資料|您的個人|個人資料|個資|自己的|本人|當事人|關於您|向您蒐集|您提供的|拍到您',
    digit,
  },
};

/** What a term may be: words, with lists that every language has. */
export const writtenTerm = /^!?(?:[^<>]|<(?:may|denied|data|digit)>)+$/u;

function alternatives(...lists: readonly string[]): string {
  return lists.join('|');
}
