import type { Language } from '../../language';

/** A word or phrase that is harder than it need be. */
export interface PlainWord {
  readonly language: Language;
  readonly hard: string;
  readonly plain: string;
  /** Whether the plain one can simply take its place. */
  readonly fits: boolean;
}

/** "hard > plain" where the plain one fits in place, "hard ~ plain" where the sentence has to change. */
const english = `
utilize > use
utilizes > uses
utilized > used
utilizing > using
utilise > use
utilises > uses
utilised > used
utilising > using
utilization of ~ use of
in order to > to
prior to > before
subsequent to > after
in the event that > if
in the event of ~ if there is
for the purpose of ~ to, for
for the purposes of ~ to, for
with regard to > about
with respect to > about
in respect of > about
in relation to > about
pertaining to > about
pursuant to > under
notwithstanding > despite
hereinafter ~ from here on
hereby ~ (leave it out)
herein ~ here
thereof ~ of it
thereto ~ to it
therein ~ in it
hereunder ~ under this policy
aforementioned ~ this
aforesaid ~ this
commence > begin
commences > begins
terminate > end
terminates > ends
terminated > ended
endeavour to > try to
endeavor to > try to
facilitate ~ help, make easier
facilitates ~ helps, makes easier
ascertain > find out
disseminate > spread
remunerate ~ pay
expedite > speed up
sufficient > enough
a number of > several
the majority of > most of
at such time as > when
at this point in time > now
due to the fact that > because
on the grounds that > because
by virtue of > because of
in lieu of > instead of
in excess of > more than
for the duration of > during
until such time as > until
on a regular basis > regularly
on a case-by-case basis ~ case by case
in a timely manner > in good time
without undue delay ~ soon, with a number of days
inter alia > among other things
mutatis mutandis ~ with the changes that are needed
bona fide ~ real, honest
vis-à-vis > towards
in conjunction with > together with
in connection with ~ for, with, about
including but not limited to > including
including, but not limited to, > including
including without limitation > including
shall be entitled to > may
is entitled to > may
are entitled to > may
reserve the right to ~ may
has the ability to > can
have the ability to > can
in compliance with ~ as the law says
set forth in > in
deem necessary ~ find necessary
deemed ~ seen as
forthwith > at once
cessation ~ end
procure ~ get
effectuate > carry out
solicit ~ ask for
personally identifiable information > personal data
`;

const swedish = `
avseende > om
angående > om
beträffande > om
gällande dina > om dina
rörande > om
medelst > med
erhålla > få
erhåller > får
erhållit > fått
erlägga > betala
erlägger > betalar
inneha ~ ha
innehar ~ har
inkomma med > lämna
inkommer med > lämnar
i syfte att > för att
i enlighet med > enligt
i händelse av ~ om
i det fall att > om
i samband med att > när
i samråd med > tillsammans med
med anledning av > på grund av
med hänsyn till ~ på grund av
med stöd av > enligt
såvida inte > om inte
såvitt ~ så långt
huruvida > om
dock ej > men inte
ej > inte
enär > eftersom
emedan > eftersom
ehuru > fast
härmed ~ (ta bort)
härav ~ av detta
därvid ~ då
därtill ~ också
därutöver > dessutom
därjämte > dessutom
härigenom ~ på så sätt
jämlikt > enligt
nedan angivna ~ dessa
ovannämnda ~ dessa
ovan nämnda ~ dessa
sagda ~ den
dylik > sådan
dylika > sådana
dylikt > sådant
densamma ~ den
sålunda > så
således > alltså
skall > ska
åtnjuta > ha
åberopa ~ hänvisa till
åsidosätta ~ bryta mot
tillse > se till
tillser > ser till
tillhandahålla ~ erbjuda, ge
tillhandahåller ~ erbjuder, ger
vederbörande ~ den som saken gäller
vidimerad ~ bestyrkt
föreligger > finns
föreligga > finnas
förefintlig ~ som finns
fullgöra ~ uppfylla
förfoga över > ha
påkalla > begära
påkallar > begär
inom ramen för > i
på basis av > utifrån
på regelbunden basis > regelbundet
utan oskäligt dröjsmål ~ så snart vi kan, inom ett visst antal dagar
utan onödigt dröjsmål ~ så snart vi kan, inom ett visst antal dagar
initiera > börja
initierar > börjar
implementera > införa
implementerar > inför
facilitera > underlätta
verkställa > genomföra
verkställer > genomför
`;

const chinese = `
茲 ~ （刪去）
茲因 > 因為
爰 ~ 因此
惟 ~ 但
倘若 > 如果
倘 ~ 如果
如有不符 ~ 如果不一致
予以保存 > 保存
予以刪除 > 刪除
予以揭露 > 揭露
加以利用 > 利用
加以保護 > 保護
進行蒐集 > 蒐集
進行處理 > 處理
進行保存 > 保存
進行刪除 > 刪除
進行分析 > 分析
進行通知 > 通知
進行使用 > 使用
做出修改 > 修改
作出修改 > 修改
作出回覆 > 回覆
給予協助 > 協助
包括但不限於 > 包括
包含但不限於 > 包括
前揭 > 上述
前開 > 上述
首揭 > 上述
是故 > 因此
職是之故 > 因此
揆諸 ~ 依
俾便 > 以便
俾利 > 以利
俾使 > 讓
准予 > 允許
不克 > 無法
迄 ~ 到
迄今 > 至今
逕行 > 直接
逕自 > 直接
係為 > 是
係指 > 是指
係屬 > 屬於
乃係 > 是
之情形下 > 時
之情況下 > 時
於法定期間內 ~ 寫出天數
基於前述 ~ 因此
就前述 ~ 對於這些
與否之 ~ 是否
未便 > 不便
相關之 > 相關的
個人之 > 個人的
台端 > 您
貴用戶 > 您
本公司得逕 ~ 我們可以直接
`;

function wordsOf(language: Language, table: string): readonly PlainWord[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [hard = '', mark = '', plain = ''] = line.split(/ (?<mark>[>~]) /u);
      return { language, hard, plain, fits: mark === '>' };
    });
}

/** Words to avoid in a text for everybody, with plainer ones. */
export const plainWordList: readonly PlainWord[] = [
  ...wordsOf('en', english),
  ...wordsOf('sv', swedish),
  ...wordsOf('zh-Hant', chinese),
];
