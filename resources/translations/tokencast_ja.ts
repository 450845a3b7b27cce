<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Rule book %1: rate cards of %2.</source>
        <translation>規則集%1: %2付のレートシート。</translation>
    </message>
    <message>
        <source>Tokencast %1, with Qt %2 and SQLite %3.</source>
        <translation>Tokencast %1 (Qt %2、SQLite %3を使用)。</translation>
    </message>
    <message>
        <source>It tells when prepaid credits and tokens run out and what they cost.</source>
        <translation>前払いのクレジットとトークンがいつなくなり、費用がいくらになるかを示します。</translation>
    </message>
    <message>
        <source>Tokencast is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Tokencastは、GNU General Public License (GPL) バージョン3以降に基づくフリーソフトウェアで、一切の保証はありません。</translation>
    </message>
    <message>
        <source>It is not a product of Autodesk and not endorsed by Autodesk; the names of Autodesk’s services are used only to name them. Nothing leaves this machine.</source>
        <translation>本プログラムはAutodeskの製品ではなく、Autodeskの承認を受けたものでもありません。Autodeskのサービス名は、そのサービスを示すためだけに使用しています。データがこのコンピューターの外に送られることはありません。</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Change %1 to %2</source>
        <translation>%1を「%2」に変更</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>定価</translation>
    </message>
    <message>
        <source>Per credit or token; only 3 USD is published</source>
        <translation>1クレジットまたは1トークンあたり。公表されているのは3 USDのみ</translation>
    </message>
    <message>
        <source>A purchase without a price of its own costs this, and so does what is [owed](glossary.md#owed)</source>
        <translation>個別の価格がない購入と[未払い分](glossary.md#owed)は、この価格で計算されます</translation>
    </message>
    <message>
        <source>the published one</source>
        <translation>公表価格</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Decides whether tokens are sold to the account</source>
        <translation>このアカウントにトークンが販売されるかどうかを決めます</translation>
    </message>
    <message>
        <source>Where they are not, credits and the yearly subscription stay</source>
        <translation>販売されない場合は、クレジットと年間サブスクリプションがそのまま続きます</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tokens are sold</source>
        <translation>トークンの販売</translation>
    </message>
    <message>
        <source>The vendor publishes no full list of countries</source>
        <translation>対象国の完全な一覧は公表されていません</translation>
    </message>
    <message>
        <source>What you say here counts more than the list</source>
        <translation>ここでの指定は一覧より優先されます</translation>
    </message>
    <message>
        <source>as listed for the country</source>
        <translation>国別一覧のとおり</translation>
    </message>
    <message>
        <source>as listed</source>
        <translation>一覧のとおり</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Enterprise agreements have account rules of their own</source>
        <translation>エンタープライズ契約には独自のアカウント規則があります</translation>
    </message>
    <message>
        <source>Charges are computed under them, access is not</source>
        <translation>課金は計算されますが、アクセスは計算されません</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>From and until, as 2021-12-01/2022-12-01; several with a semicolon</source>
        <translation>開始日と終了日を2021-12-01/2022-12-01の形式で入力。複数ある場合はセミコロンで区切ります</translation>
    </message>
    <message>
        <source>Where full access needs one, days without it are [limited](glossary.md#limited-access)</source>
        <translation>フルアクセスにサブスクリプションが必要な場合、契約のない日は[制限付き](glossary.md#limited-access)になります</translation>
    </message>
    <message>
        <source>“%1” is not a from and an until: write it like 2021-12-01/2022-12-01.</source>
        <translation>「%1」は開始日と終了日の形式ではありません。2021-12-01/2022-12-01のように入力してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Of this plan</source>
        <translation>このプランの名前</translation>
    </message>
    <message>
        <source>It is the name of the [scenario](glossary.md#scenario)</source>
        <translation>[シナリオ](glossary.md#scenario)の名前になります</translation>
    </message>
    <message>
        <source>Horizon from</source>
        <translation>計画期間の開始日</translation>
    </message>
    <message>
        <source>First day of the plan</source>
        <translation>プランの初日</translation>
    </message>
    <message>
        <source>Not before the first [rate card](glossary.md#rate-card)</source>
        <translation>最初の[レートシート](glossary.md#rate-card)より前にはできません</translation>
    </message>
    <message>
        <source>Horizon until</source>
        <translation>計画期間の終了日</translation>
    </message>
    <message>
        <source>The day after the last one; at most 20 years</source>
        <translation>最終日の翌日。最長20年</translation>
    </message>
    <message>
        <source>Days up to it are computed: the [horizon](glossary.md#horizon)</source>
        <translation>この日の前日までが計算されます。[計画期間](glossary.md#horizon)を参照</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Three letters (ISO 4217), such as USD, EUR or JPY</source>
        <translation>USD、EUR、JPYなどの3文字のコード (ISO 4217)</translation>
    </message>
    <message>
        <source>A plan has one; nothing is converted</source>
        <translation>1つのプランで使える通貨は1つで、換算は行われません</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>トライアル</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>開始時残高</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Trial from</source>
        <translation>トライアル開始日</translation>
    </message>
    <message>
        <source>Empty where there is no trial</source>
        <translation>トライアルがない場合は空欄</translation>
    </message>
    <message>
        <source>How long a [trial](glossary.md#trial) lasts and what it consumes is part of the [rates](rates.md)</source>
        <translation>[トライアル](glossary.md#trial)の長さと、その間の消費の扱いは、[レート](rates.md)で決まります</translation>
    </message>
    <message>
        <source>Trial ended early on</source>
        <translation>トライアル早期終了日</translation>
    </message>
    <message>
        <source>First day of full access, where it was switched before its end</source>
        <translation>期間の終了前に切り替えた場合の、フルアクセスの初日</translation>
    </message>
    <message>
        <source>Empty: when its days are over, access is full by itself</source>
        <translation>空欄の場合は、期間の終了後に自動的にフルアクセスになります</translation>
    </message>
    <message>
        <source>There is no trial: give its first day.</source>
        <translation>トライアルがありません。先に開始日を入力してください。</translation>
    </message>
    <message>
        <source>Deficit at the start</source>
        <translation>開始時の不足</translation>
    </message>
    <message>
        <source>How far below zero the balance is; 0 where it is not</source>
        <translation>残高が0をどれだけ下回っているか。下回っていなければ0</translation>
    </message>
    <message>
        <source>In tokens; the first purchase [repays](glossary.md#repay) it</source>
        <translation>トークン単位。最初の購入分で[相殺](glossary.md#repay)されます</translation>
    </message>
    <message>
        <source>Negative since</source>
        <translation>マイナス開始日</translation>
    </message>
    <message>
        <source>First day of that deficit; the horizon’s first where empty</source>
        <translation>その不足の初日。空欄の場合は計画期間の初日</translation>
    </message>
    <message>
        <source>The [grace](glossary.md#grace-period) days count from it</source>
        <translation>[猶予期間](glossary.md#grace-period)はこの日から数えます</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>計画期間の開始日</translation>
    </message>
    <message>
        <source>Photos count</source>
        <translation>写真の数え方</translation>
    </message>
    <message>
        <source>How 51 photos round is published nowhere; every started 50 is the cautious reading</source>
        <translation>51枚の写真の端数処理は公表されていません。50枚ごとの切り上げが安全側の解釈です</translation>
    </message>
    <message>
        <source>It holds on all rate cards; see [billing batch](glossary.md#billing-batch)</source>
        <translation>すべてのレートシートに適用されます。[課金バッチ](glossary.md#billing-batch)を参照</translation>
    </message>
    <message>
        <source>as the rule book says</source>
        <translation>規則集のとおり</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <source>Buy at least %1 by %2 to stay out of limited access.</source>
        <translation>制限付きアクセスを避けるには、%2までに%1以上を購入してください。</translation>
    </message>
    <message>
        <source>%1 bought on %2 would last to the end of the plan.</source>
        <translation>%2に%1を購入すると、プランの最後まで足ります。</translation>
    </message>
    <message>
        <source>%1 bought on %2 would last until %3.</source>
        <translation>%2に%1を購入すると、%3まで足ります。</translation>
    </message>
    <message>
        <source>No subscription covers %1: access is limited from then on.</source>
        <translation>%1以降はサブスクリプションがなく、アクセスが制限されます。</translation>
    </message>
    <message>
        <source>%1 expires unused on %2.</source>
        <translation>%2に%1が未使用のまま失効します。</translation>
    </message>
    <message>
        <source>%1 expire unused on %2.</source>
        <translation>%2に%1が未使用のまま失効します。</translation>
    </message>
    <message>
        <source>More expires on %1.</source>
        <translation>%1にも失効があります。</translation>
    </message>
    <message>
        <source>More expires on %1 other days, first on %2.</source>
        <translation>ほかの%1日にも失効があり、最初は%2です。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an amount of tokens and what it costs</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Buy at least %1 by %2 to keep access until %3.</source>
        <translation>%2までに%1以上を購入すると、%3までアクセスを維持できます。</translation>
    </message>
    <message>
        <source>Buy at least %1 by %2 to settle the deficit.</source>
        <translation>不足を解消するには、%2までに%1以上を購入してください。</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>%1 credit</source>
        <translation>%1クレジット</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1クレジット</translation>
    </message>
    <message>
        <source>%1 token</source>
        <translation>%1トークン</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1トークン</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>AssumptionText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (read on %2)</source>
        <translation>%1 (%2閲覧)</translation>
    </message>
    <message>
        <source>Everything on this card was found published.</source>
        <translation>このレートシートの内容はすべて、公表されていることを確認済みです。</translation>
    </message>
    <message>
        <source>Parts of this card were found published; others are readings of what was.</source>
        <translation>このレートシートの内容は、一部が公表を確認済みで、ほかは公表内容の解釈です。</translation>
    </message>
    <message>
        <source>for every %1</source>
        <translation>%1あたり</translation>
    </message>
    <message>
        <source>The plan replaces the rate of %1: %2.</source>
        <translation>プランでは%1のレートを置き換えています: %2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A token or credit without a price of its own costs %1.</source>
        <translation>個別の価格がないトークンとクレジットは、1つあたり%1です。</translation>
    </message>
    <message>
        <source>Tokens are sold where the account is.</source>
        <translation>アカウントの国ではトークンが販売されています。</translation>
    </message>
    <message>
        <source>Only credits are sold where the account is.</source>
        <translation>アカウントの国ではクレジットだけが販売されています。</translation>
    </message>
    <message>
        <source>Usage is planned, not measured: what is really used can differ.</source>
        <translation>使用量は計画値であり、実測値ではありません。実際の使用量とは異なることがあります。</translation>
    </message>
    <message>
        <source>When the vendor’s support lifts a block after a purchase cannot be computed; the plan goes on as if access were there on the day of the purchase.</source>
        <translation>購入後に提供元のサポートがいつ遮断を解除するかは計算できません。プランでは、購入日からアクセスできるものとして計算します。</translation>
    </message>
    <message>
        <source>Taxes, discounts and exchange rates are no part of the costs, nor are the prices of subscriptions.</source>
        <translation>税金、割引、為替レート、サブスクリプションの料金は、費用に含まれません。</translation>
    </message>
    <message>
        <source>Rates that the vendor changes after the last rate card are not known.</source>
        <translation>最後のレートシートより後に提供元が変更したレートは考慮されません。</translation>
    </message>
    <message>
        <source>An enterprise agreement has its own terms, which are not published: everything is charged, and access is not modelled.</source>
        <translation>エンタープライズ契約には公表されていない独自の条件があります。すべての使用が課金され、アクセスは計算対象外です。</translation>
    </message>
    <message>
        <source>counted exactly</source>
        <translation>端数も按分</translation>
    </message>
    <message>
        <source>what is begun counts in full</source>
        <translation>端数は切り上げ</translation>
    </message>
    <message>
        <source>only what is complete counts</source>
        <translation>端数は切り捨て</translation>
    </message>
    <message>
        <source>what is not complete carries over</source>
        <translation>端数は繰り越し</translation>
    </message>
    <message>
        <source>No subscription is entered.</source>
        <translation>サブスクリプションは入力されていません。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Subscriptions cover %1.</source>
        <translation>サブスクリプションの対象期間は%1です。</translation>
    </message>
    <message>
        <source>A trial begins on %1; full access from %2 on.</source>
        <translation>トライアルは%1に始まり、%2からフルアクセスです。</translation>
    </message>
    <message>
        <source>A trial begins on %1.</source>
        <translation>トライアルは%1に始まります。</translation>
    </message>
    <message>
        <source>The account starts with a deficit of %1, which began on %2.</source>
        <translation>アカウントは、開始時に%1の不足があります (%2から)。</translation>
    </message>
    <message>
        <source>The account starts with a deficit of %1.</source>
        <translation>アカウントは、開始時に%1の不足があります。</translation>
    </message>
    <message>
        <source>The account’s country: %1.</source>
        <translation>アカウントの国は%1です。</translation>
    </message>
</context>
<context>
    <name>AxisWords</name>
    <message>
        <source>%1 M</source>
        <comment>millions, on an axis</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 T</source>
        <comment>millions of millions, on an axis</comment>
        <translation>%1 T</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” expires; it will be used up</source>
        <translation>「%1」失効 (使い切る見込み)</translation>
    </message>
    <message>
        <source>From this day on nothing of it can be used. By the plan nothing will be left of it.</source>
        <translation>この日以降は使えません。プランどおりなら、残りはありません。</translation>
    </message>
    <message>
        <source>“%1” expires</source>
        <translation>「%1」失効</translation>
    </message>
    <message>
        <source>From this day on nothing of it can be used. At the end of the plan, %1, it still holds %2.</source>
        <translation>この日以降は使えません。プランの最終日 (%1) の時点で、まだ%2残っています。</translation>
    </message>
    <message>
        <source>“%1” expires: %2 unused</source>
        <translation>「%1」失効: %2未使用</translation>
    </message>
    <message>
        <source>From this day on nothing of it can be used. By the plan %1 will be left, which were bought for %2.</source>
        <translation>この日以降は使えません。プランどおりなら、%1 (購入額%2) が残ります。</translation>
    </message>
    <message>
        <source>The balance runs out</source>
        <translation>残高切れ</translation>
    </message>
    <message>
        <source>The first day with usage that nothing pays for: %1 on deficit at the end of the day.</source>
        <translation>使用分を支払えなくなる最初の日です。その日の終了時の不足は%1です。</translation>
    </message>
    <message>
        <source>Last day of the grace period</source>
        <translation>猶予期間の最終日</translation>
    </message>
    <message>
        <source>Unless the deficit is settled by today, access is limited from tomorrow on.</source>
        <translation>今日までに不足を相殺しないと、明日からアクセスが制限されます。</translation>
    </message>
    <message>
        <source>Access is limited from today on</source>
        <translation>今日からアクセス制限</translation>
    </message>
    <message>
        <source>No subscription covers this day.</source>
        <translation>この日はサブスクリプションの対象外です。</translation>
    </message>
    <message>
        <source>The grace period for the deficit has run out. After a purchase that settles it the vendor’s support lifts the block.</source>
        <translation>不足に対する猶予期間が終わりました。不足を相殺する購入を行うと、提供元のサポートが遮断を解除します。</translation>
    </message>
    <message>
        <source>The trial is over</source>
        <translation>トライアル終了</translation>
    </message>
    <message>
        <source>From today on usage is no longer under the rules of the trial.</source>
        <translation>今日からの使用には、トライアルの規則が適用されません。</translation>
    </message>
    <message>
        <source>Buy at least %1 by today</source>
        <translation>今日までに%1以上を購入</translation>
    </message>
    <message>
        <source>Buy %1 by today</source>
        <translation>今日までに%1を購入</translation>
    </message>
    <message>
        <source>Bought today, they last until %1. At the list price they cost %2.</source>
        <translation>今日購入すると、%1まで足ります。定価での費用は%2です。</translation>
    </message>
    <message>
        <source>With %1 the deficit is settled on the last day before it limits access. At the list price that costs %2.</source>
        <translation>%1で、アクセスが制限される前の最後の日に、不足を相殺します。定価での費用は%2です。</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Usage lines</source>
        <translation>使用量の行</translation>
    </message>
    <message>
        <source>Usage line</source>
        <translation>使用量の行</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>計画期間</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>規則集</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>tokens are sold</source>
        <translation>トークンの販売</translation>
    </message>
    <message>
        <source>opening deficit</source>
        <translation>開始時の不足</translation>
    </message>
    <message>
        <source>negative since</source>
        <translation>マイナス開始日</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>定価</translation>
    </message>
    <message>
        <source>rule book</source>
        <translation>規則集</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>every</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>対象日</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>配分</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>増加率</translation>
    </message>
    <message>
        <source>season</source>
        <translation>季節変動</translation>
    </message>
    <message>
        <source>commercial</source>
        <translation>商用利用</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>bought on</source>
        <translation>購入日</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>失効日</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン数</translation>
    </message>
    <message>
        <source>per</source>
        <translation>単位数量</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>端数処理</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>トライアル</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 in another order</source>
        <translation>%1の順序を変更</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ChartTitles</name>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>支出</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回のみ</translation>
    </message>
    <message>
        <source>day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>期間の初め</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>期間の終わり</translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>every started 50 (cautious)</source>
        <translation>50枚ごとに切り上げ (安全側)</translation>
    </message>
    <message>
        <source>every completed 50</source>
        <translation>50枚ごとに切り捨て</translation>
    </message>
    <message>
        <source>the rest carries over</source>
        <translation>端数を繰り越し</translation>
    </message>
    <message>
        <source>exactly, by the photo</source>
        <translation>1枚単位で按分</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Enterprise agreement (EBA)</source>
        <translation>エンタープライズ契約 (EBA)</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Andorra</source>
        <translation>アンドラ</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>アラブ首長国連邦</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>アフガニスタン</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>アンティグア・バーブーダ</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>アンギラ</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>アルバニア</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>アルメニア</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>アンゴラ</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>南極</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>アルゼンチン</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>米領サモア</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>オーストリア</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>アルバ</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>オーランド諸島</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>アゼルバイジャン</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>ボスニア・ヘルツェゴビナ</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>バルバドス</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>バングラデシュ</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>ベルギー</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>ブルキナファソ</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>ブルガリア</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>バーレーン</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>ブルンジ</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>ベナン</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>サン・バルテルミー</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>バミューダ</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>ブルネイ</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>ボリビア</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>オランダ領カリブ</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>ブラジル</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>バハマ</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>ブータン</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>ブーベ島</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>ボツワナ</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>ベラルーシ</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>ベリーズ</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>ココス(キーリング)諸島</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>コンゴ民主共和国</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>中央アフリカ共和国</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>コンゴ共和国</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>スイス</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>コートジボワール</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>クック諸島</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>チリ</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>カメルーン</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>コロンビア</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>コスタリカ</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>キューバ</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>カーボベルデ</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>キュラソー</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>クリスマス島</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>キプロス</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>チェコ</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ドイツ</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>ジブチ</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>デンマーク</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>ドミニカ国</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>ドミニカ共和国</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>アルジェリア</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>エクアドル</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>エストニア</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>エジプト</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>西サハラ</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>エリトリア</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>スペイン</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>エチオピア</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>フィンランド</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>フィジー</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>フォークランド諸島</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>ミクロネシア連邦</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>フェロー諸島</translation>
    </message>
    <message>
        <source>France</source>
        <translation>フランス</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>ガボン</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>イギリス</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>グレナダ</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>ジョージア</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>仏領ギアナ</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>ガーンジー</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>ガーナ</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>ジブラルタル</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>グリーンランド</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>ガンビア</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>ギニア</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>グアドループ</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>赤道ギニア</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>ギリシャ</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>サウスジョージア・サウスサンドウィッチ諸島</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>グアテマラ</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>グアム</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>ギニアビサウ</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>ガイアナ</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation>ハード島・マクドナルド諸島</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>ホンジュラス</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>クロアチア</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>ハイチ</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>ハンガリー</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>インドネシア</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>アイルランド</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>イスラエル</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>マン島</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>英領インド洋地域</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>イラク</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>イラン</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>アイスランド</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>イタリア</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>ジャージー</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>ジャマイカ</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>ヨルダン</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>ケニア</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>キルギス</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>カンボジア</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>キリバス</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>コモロ</translation>
    </message>
    <message>
        <source>St. Kitts and Nevis</source>
        <translation>セントクリストファー・ネーヴィス</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>北朝鮮</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韓国</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>クウェート</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>ケイマン諸島</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>カザフスタン</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>ラオス</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>レバノン</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>セントルシア</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>リヒテンシュタイン</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>スリランカ</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>リベリア</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>レソト</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>リトアニア</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>ルクセンブルク</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>ラトビア</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>リビア</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>モロッコ</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>モナコ</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>モルドバ</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>モンテネグロ</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>サン・マルタン</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>マダガスカル</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>マーシャル諸島</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>北マケドニア</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>マリ</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>ミャンマー</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>モンゴル</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>マカオ</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>北マリアナ諸島</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>マルティニーク</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>モーリタニア</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>モントセラト</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>マルタ</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>モーリシャス</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>モルディブ</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>マラウイ</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>メキシコ</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>マレーシア</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>モザンビーク</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>ナミビア</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>ニューカレドニア</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>ニジェール</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>ノーフォーク島</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>ナイジェリア</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>ニカラグア</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>オランダ</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>ノルウェー</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>ネパール</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>ナウル</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>ニウエ</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>ニュージーランド</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>オマーン</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>パナマ</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>ペルー</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>仏領ポリネシア</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>パプアニューギニア</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>フィリピン</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>パキスタン</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>ポーランド</translation>
    </message>
    <message>
        <source>St. Pierre and Miquelon</source>
        <translation>サンピエール島・ミクロン島</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>ピトケアン諸島</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>プエルトリコ</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>パレスチナ自治区</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>ポルトガル</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>パラオ</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>パラグアイ</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>カタール</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>レユニオン</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>ルーマニア</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>セルビア</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>ロシア</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>ルワンダ</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>サウジアラビア</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>ソロモン諸島</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>セーシェル</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>スーダン</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>スウェーデン</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>セントヘレナ</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>スロベニア</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>スバールバル諸島・ヤンマイエン島</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>スロバキア</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>シエラレオネ</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>サンマリノ</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>セネガル</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>ソマリア</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>スリナム</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>南スーダン</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>サントメ・プリンシペ</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>エルサルバドル</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>シント・マールテン</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>シリア</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>エスワティニ</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>タークス・カイコス諸島</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>チャド</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>仏領極南諸島</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>トーゴ</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>タイ</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>タジキスタン</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>トケラウ</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>東ティモール</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>トルクメニスタン</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>チュニジア</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>トンガ</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>トルコ</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>トリニダード・トバゴ</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>ツバル</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>タンザニア</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>ウクライナ</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>ウガンダ</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>合衆国領有小離島</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>アメリカ合衆国</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>ウルグアイ</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>ウズベキスタン</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>バチカン市国</translation>
    </message>
    <message>
        <source>St. Vincent and Grenadines</source>
        <translation>セントビンセント及びグレナディーン諸島</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>ベネズエラ</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>英領ヴァージン諸島</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>米領ヴァージン諸島</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>ベトナム</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>バヌアツ</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>ウォリス・フツナ</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>サモア</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>イエメン</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>マヨット</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南アフリカ</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>ザンビア</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>ジンバブエ</translation>
    </message>
</context>
<context>
    <name>DayInWords</name>
    <message>
        <source>%1 bought</source>
        <translation>%1を購入</translation>
    </message>
    <message>
        <source>%1 expired unused</source>
        <translation>%1が未使用のまま失効</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>トライアル</translation>
    </message>
    <message>
        <source>full access</source>
        <translation>フルアクセス</translation>
    </message>
    <message>
        <source>grace</source>
        <translation>猶予期間</translation>
    </message>
    <message>
        <source>limited access</source>
        <translation>制限付きアクセス</translation>
    </message>
    <message>
        <source>access not modelled</source>
        <translation>アクセスは計算対象外</translation>
    </message>
    <message>
        <source>grace, last day</source>
        <translation>猶予期間、最終日</translation>
    </message>
    <message>
        <source>grace, 1 day left</source>
        <translation>猶予期間、残り1日</translation>
    </message>
    <message>
        <source>grace, %1 days left</source>
        <translation>猶予期間、残り%1日</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>access until the balance fell below zero, then grace</comment>
        <translation>%1、その後%2</translation>
    </message>
    <message>
        <source>deficit %1</source>
        <translation>%1の不足</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>%1を消費</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>費用%1</translation>
    </message>
</context>
<context>
    <name>EntryBlock</name>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>下方向へコピー</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>“%1” is not part of a number.</source>
        <translation>「%1」は数値として読み取れません。</translation>
    </message>
    <message>
        <source>Products of negative numbers are not understood.</source>
        <translation>負の数の掛け算は計算できません。</translation>
    </message>
    <message>
        <source>“%1” could mean two things: write it without group signs, with “%2” before the decimals.</source>
        <translation>「%1」は2通りに読めます。桁区切りを使わず、小数点には「%2」を使って入力してください。</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>数値がありません。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>At most six digits may follow the decimal sign.</source>
        <translation>小数点以下は6桁までです。</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>数値が大きすぎます。</translation>
    </message>
    <message>
        <source>Use is not negative: write 0 or more.</source>
        <translation>使用量に負の値は指定できません。0以上を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a day: write it like 2022-11-07.</source>
        <translation>「%1」は日付ではありません。2022-11-07のように入力してください。</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>%1 at %2 per %3 = %4</source>
        <translation>%1、%3あたり%2 = %4</translation>
    </message>
    <message>
        <source>%1 at %2 per started %3 = %4</source>
        <translation>%1、%3あたり%2 (端数切り上げ) = %4</translation>
    </message>
    <message>
        <source>%1 at %2 per completed %3 = %4</source>
        <translation>%1、%3あたり%2 (端数切り捨て) = %4</translation>
    </message>
    <message>
        <source>%1 after %2 left over before, at %3 per full %4 = %5</source>
        <translation>%1に繰り越し%2を加算、%4に達するごとに%3 = %5</translation>
    </message>
    <message>
        <source>not charged: the trial consumes nothing</source>
        <translation>非課金: トライアル中は消費なし</translation>
    </message>
    <message>
        <source>blocked: access is limited</source>
        <translation>遮断: アクセス制限中</translation>
    </message>
    <message>
        <source>does not start: too few tokens are left</source>
        <translation>起動不可: 残りトークンが必要量未満</translation>
    </message>
    <message>
        <source>on deficit: no lot could pay</source>
        <translation>不足に計上: 支払えるロットなし</translation>
    </message>
    <message>
        <source>%1 of it on deficit: the lots were empty</source>
        <translation>うち%1は不足に計上: ロットの残りなし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a usage line and its service</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 on deficit</source>
        <translation>%1は不足に計上</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 bought</source>
        <translation>%1を購入</translation>
    </message>
    <message>
        <source>%1 expired unused</source>
        <translation>%1が未使用のまま失効</translation>
    </message>
    <message>
        <source>%1 repaid the deficit</source>
        <translation>%1を不足と相殺</translation>
    </message>
    <message>
        <source>%1 not charged in the trial</source>
        <translation>トライアル中のため%1は非課金</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1を遮断</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>消費</translation>
    </message>
    <message>
        <source>Charged in all</source>
        <translation>消費量合計</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Expired unused</source>
        <translation>未使用のまま失効</translation>
    </message>
    <message>
        <source>Deficit repaid</source>
        <translation>不足の相殺</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>非課金</translation>
    </message>
    <message>
        <source>the trial consumes nothing</source>
        <translation>トライアル中は消費なし</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>遮断</translation>
    </message>
    <message>
        <source>access was limited, or too few tokens were left</source>
        <translation>アクセス制限中、または残りトークンが必要量未満</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>終了時残高</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>正味%1</translation>
    </message>
    <message>
        <source>paid for with %1</source>
        <translation>%1を支払い</translation>
    </message>
    <message>
        <source>Cost of what was consumed</source>
        <translation>消費分の費用</translation>
    </message>
    <message>
        <source>each lot at the price it was bought for</source>
        <translation>各ロットの購入単価で計算</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>消費分</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>未払い分</translation>
    </message>
    <message>
        <source>the deficit at the end, at the list price of %1</source>
        <translation>最終日の不足を定価%1で計算</translation>
    </message>
    <message>
        <source>Cost of use</source>
        <translation>使用の費用</translation>
    </message>
    <message>
        <source>consumed and owed</source>
        <translation>消費分と未払い分の合計</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>credits and tokens</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>, deficit %1</source>
        <translation>、%1の不足</translation>
    </message>
    <message>
        <source>Rates and rules</source>
        <translation>レートと規則</translation>
    </message>
    <message>
        <source>%1, rule book %2</source>
        <translation>%1、規則集%2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>the plan replaces some rates by its own</source>
        <translation>一部のレートをプラン独自の値に置き換え</translation>
    </message>
    <message>
        <source>Nothing is charged on this day</source>
        <translation>この日の課金なし</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>開始時残高</translation>
    </message>
    <message>
        <source>in hand on the first day</source>
        <translation>初日の保有分</translation>
    </message>
    <message>
        <source>closing balance of %1</source>
        <translation>%1の終了時残高</translation>
    </message>
    <message>
        <source>its last day was %1</source>
        <translation>最終有効日は%1</translation>
    </message>
    <message>
        <source>at %1 each, usable until %2</source>
        <translation>単価%1、%2まで使用可</translation>
    </message>
    <message>
        <source>before anything is charged on the day</source>
        <translation>当日の課金より前に処理</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and how it came about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and steps of an explanation</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The whole plan, %1 to %2</source>
        <translation>プラン全体、%1～%2</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>HeadlineText</name>
    <message>
        <source>beyond %1</source>
        <translation>%1より後</translation>
    </message>
    <message>
        <source>lowest %1 on %2</source>
        <translation>最低は%2の%1</translation>
    </message>
    <message>
        <source>down to %1 on %2</source>
        <translation>%2に%1まで低下</translation>
    </message>
    <message>
        <source>not modelled</source>
        <translation>計算対象外</translation>
    </message>
    <message>
        <source>an enterprise agreement has its own rules</source>
        <translation>エンタープライズ契約には独自の規則があります</translation>
    </message>
    <message>
        <source>the grace period has run out</source>
        <translation>猶予期間が終了</translation>
    </message>
    <message>
        <source>%1 more restore it</source>
        <translation>あと%1で回復</translation>
    </message>
    <message>
        <source>no subscription covers it</source>
        <translation>サブスクリプションの対象外</translation>
    </message>
    <message>
        <source>after the horizon, if nothing is bought</source>
        <translation>計画期間より後 (購入しない場合)</translation>
    </message>
    <message>
        <source>never in this plan</source>
        <translation>このプランではなし</translation>
    </message>
    <message>
        <source>the deficit is settled in time</source>
        <translation>不足は期限内に相殺</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 paid for</source>
        <translation>購入額%1</translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <translation>%1に失効、%2</translation>
    </message>
    <message>
        <source>from %1 on, %2</source>
        <translation>%1から失効、%2</translation>
    </message>
    <message>
        <source>%1 on deficit</source>
        <translation>不足%1</translation>
    </message>
    <message>
        <source>%1 more blocked</source>
        <translation>ほかに遮断%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>nothing bought in the horizon</source>
        <translation>計画期間内の購入なし</translation>
    </message>
    <message>
        <source>%1 of purchases</source>
        <translation>購入額%1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The next, the previous field, chart or table</source>
        <translation>次/前のフィールド、グラフ、表へ移動</translation>
    </message>
    <message>
        <source>The next, the previous page, from inside a page</source>
        <translation>ページ内から次/前のページへ移動</translation>
    </message>
    <message>
        <source>The field, page or menu with that letter underlined</source>
        <translation>下線付きの文字が示すフィールド、ページ、メニューへ移動</translation>
    </message>
    <message>
        <source>Alt with the letter</source>
        <translation>Alt+その文字</translation>
    </message>
    <message>
        <source>The day before, the day after</source>
        <translation>前日/翌日へ移動</translation>
    </message>
    <message>
        <source>A month back, a month on</source>
        <translation>1か月前/1か月後へ移動</translation>
    </message>
    <message>
        <source>The first, the last day</source>
        <translation>最初の日/最後の日へ移動</translation>
    </message>
    <message>
        <source>The next, the previous event: a purchase, an expiry, a first negative or limited day</source>
        <translation>次/前のイベント (購入、失効、マイナス残高や制限の初日) へ移動</translation>
    </message>
    <message>
        <source>Closer, further away</source>
        <translation>拡大/縮小</translation>
    </message>
    <message>
        <source>the wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>The whole horizon</source>
        <translation>計画期間全体を表示</translation>
    </message>
    <message>
        <source>Explain the day</source>
        <translation>その日を説明</translation>
    </message>
    <message>
        <source>a double click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>グラフを画像としてコピー</translation>
    </message>
    <message>
        <source>Earlier and later days</source>
        <translation>前後の日へスクロール</translation>
    </message>
    <message>
        <source>dragging with the mouse</source>
        <translation>マウスでドラッグ</translation>
    </message>
    <message>
        <source>The cell beside, above or below; with Shift the selection grows</source>
        <translation>上下左右のセルへ移動 (Shiftで選択範囲を拡張)</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>セルを編集</translation>
    </message>
    <message>
        <source>Replace what is in the cell</source>
        <translation>セルの内容を置き換え</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>文字を入力</translation>
    </message>
    <message>
        <source>While editing: back to what was there</source>
        <translation>編集中: 元の内容に戻す</translation>
    </message>
    <message>
        <source>A new row below</source>
        <translation>下に新しい行を追加</translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation>選択した行を削除</translation>
    </message>
    <message>
        <source>Move the row up, down</source>
        <translation>行を上/下へ移動</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>選択したセルをコピー</translation>
    </message>
    <message>
        <source>Paste a cell into all that are selected, or a block after a look at it</source>
        <translation>1つのセルを選択範囲全体に貼り付け、または複数のセルをプレビューしてから貼り付け</translation>
    </message>
    <message>
        <source>Fill down: the first selected row into the others, or the row above into one</source>
        <translation>下方向へコピー: 選択範囲の先頭行をほかの行へ、1行のみの選択なら上の行をその行へ</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>行を移動</translation>
    </message>
    <message>
        <source>dragging its number</source>
        <translation>行番号をドラッグ</translation>
    </message>
    <message>
        <source>Copy the selected cells as a table</source>
        <translation>選択したセルを表としてコピー</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>A step less, a step more</source>
        <translation>1段階減らす/増やす</translation>
    </message>
    <message>
        <source>A big step less, a big step more</source>
        <translation>大きく減らす/増やす</translation>
    </message>
    <message>
        <source>Keep what is tried as a scenario</source>
        <translation>試算をシナリオとして保存</translation>
    </message>
    <message>
        <source>Throw away what is tried</source>
        <translation>試算を破棄</translation>
    </message>
    <message>
        <source>The step after, the step before</source>
        <translation>1つ新しい/古いステップへ移動</translation>
    </message>
    <message>
        <source>Go back to the step</source>
        <translation>そのステップへ戻る</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>The match above, below</source>
        <translation>1つ上/下の候補へ移動</translation>
    </message>
    <message>
        <source>A page of matches up, down</source>
        <translation>1ページ上/下の候補へ移動</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Back without doing anything</source>
        <translation>何もせずに戻る</translation>
    </message>
    <message>
        <source>The page before, the page after</source>
        <translation>前/次のページへ移動</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>全ページを検索</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>ヘルプを閉じる</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>In the tables Usage and Purchases</source>
        <translation>「使用量」と「購入」の表</translation>
    </message>
    <message>
        <source>In the tables Days and Months</source>
        <translation>「日別」と「月別」の表</translation>
    </message>
    <message>
        <source>In What If</source>
        <translation>「もしも」パネル</translation>
    </message>
    <message>
        <source>In the History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>While finding a command</source>
        <translation>コマンドの検索中</translation>
    </message>
    <message>
        <source>In the help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>The next, the previous step</source>
        <translation>次のステップ、前のステップ</translation>
    </message>
    <message>
        <source>the arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>The first step; up to 9 the others</source>
        <translation>1番目のステップ (2～9で各ステップ)</translation>
    </message>
    <message>
        <source>The sliders of What If, or not</source>
        <translation>「もしも」のスライダーの表示と非表示</translation>
    </message>
    <message>
        <source>The spotlight on the next answer, on none</source>
        <translation>スポットライトを次の答えへ、スポットライトを消す</translation>
    </message>
    <message>
        <source>Hide amounts and names, show them</source>
        <translation>数量・金額と名前を隠す、表示する</translation>
    </message>
    <message>
        <source>The step as it was prepared</source>
        <translation>ステップを準備した状態に戻す</translation>
    </message>
    <message>
        <source>A black screen, until the next key</source>
        <translation>次のキーを押すまで黒い画面</translation>
    </message>
    <message>
        <source>End the spotlight, then leave</source>
        <translation>スポットライトを消す、次に終了</translation>
    </message>
    <message>
        <source>In a presentation</source>
        <translation>プレゼンテーション</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The ISO 639 code of the language that you translate into, such as ja.</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>LegendWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>entries of a legend</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>The notices of %1 are not installed with the program. Its licence: %2.</source>
        <translation>%1の著作権表示は、プログラムと一緒にインストールされていません。ライセンス: %2。</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Trial ends %1</source>
        <translation>%1にトライアル終了</translation>
    </message>
    <message>
        <source>New rates %1</source>
        <translation>%1から新レート</translation>
    </message>
    <message>
        <source>Below zero from %1</source>
        <translation>%1からマイナス</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>プラン(&amp;P)</translation>
    </message>
    <message>
        <source>Scenar&amp;io</source>
        <translation>シナリオ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
</context>
<context>
    <name>NeutralNames</name>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>購入</translation>
    </message>
</context>
<context>
    <name>NewPlan</name>
    <message>
        <source>%1: expected %2, found “%3”.</source>
        <translation>%1: %2が必要ですが、実際は「%3」です。</translation>
    </message>
    <message>
        <source>four numbers with commas, such as 40,120,300,640</source>
        <translation>コンマ区切りの4つの数値 (例: 40,120,300,640)</translation>
    </message>
    <message>
        <source>kind:quantity:day, such as token:500:2022-11-07</source>
        <translation>種類:数量:日付 (例: token:500:2022-11-07)</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新しいプラン</translation>
    </message>
    <message>
        <source>a day such as 2022-11-07</source>
        <translation>日付 (例: 2022-11-07)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Show scenario “%1”</source>
        <translation>シナリオ「%1」を表示</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Go to the page %1</source>
        <translation>「%1」ページへ移動</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1へ移動</translation>
    </message>
    <message>
        <source>Go to %1: %2</source>
        <translation>%1へ移動: %2</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Shows the day in the charts</source>
        <translation>グラフにその日を表示します</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>マイナス残高</translation>
    </message>
    <message>
        <source>access is limited</source>
        <translation>アクセス制限</translation>
    </message>
    <message>
        <source>the lowest balance, %1</source>
        <translation>最低残高%1</translation>
    </message>
    <message>
        <source>the first day after the trial</source>
        <translation>トライアル後の初日</translation>
    </message>
    <message>
        <source>%1 are bought (%2)</source>
        <translation>%1を購入 (%2)</translation>
    </message>
    <message>
        <source>%1 expire unused (%2)</source>
        <translation>%1が未使用のまま失効 (%2)</translation>
    </message>
    <message>
        <source>new rates</source>
        <translation>新レート</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>JSON text</source>
        <translation>JSONテキスト</translation>
    </message>
    <message>
        <source>a value of the type “%1”</source>
        <translation>「%1」型の値</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>no such key here</source>
        <translation>このキーがないこと</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>各キーが1回だけ現れること</translation>
    </message>
    <message>
        <source>a decimal such as &quot;12.5&quot;, or an integer</source>
        <translation>&quot;12.5&quot;のような小数、または整数</translation>
    </message>
    <message>
        <source>a decimal with at most 6 digits after the point</source>
        <translation>小数点以下が6桁までの小数</translation>
    </message>
    <message>
        <source>a day of the form &quot;YYYY-MM-DD&quot;</source>
        <translation>&quot;YYYY-MM-DD&quot;形式の日付</translation>
    </message>
    <message>
        <source>one of %*</source>
        <translation>%*のいずれか</translation>
    </message>
    <message>
        <source>the format “%1”</source>
        <translation>形式「%1」</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1個の値</translation>
    </message>
    <message>
        <source>a number whose size is below 9,223,372,036,854</source>
        <translation>絶対値が9,223,372,036,854未満の数値</translation>
    </message>
    <message>
        <source>a day from %1 to %2</source>
        <translation>%1から%2までの日付</translation>
    </message>
    <message>
        <source>a number of at least 0</source>
        <translation>0以上の数値</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>0より大きい数値</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1以下の値</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1以上の値</translation>
    </message>
    <message>
        <source>at most %1 entries</source>
        <translation>%1件以下の項目</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>空でないテキスト</translation>
    </message>
    <message>
        <source>the two-letter code of a country (ISO 3166-1), such as JP</source>
        <translation>JPのような2文字の国コード (ISO 3166-1)</translation>
    </message>
    <message>
        <source>the three-letter code of a currency (ISO 4217), such as EUR</source>
        <translation>EURのような3文字の通貨コード (ISO 4217)</translation>
    </message>
    <message>
        <source>an end after the start, %1</source>
        <translation>開始日%1より後の終了日</translation>
    </message>
    <message>
        <source>a horizon of at most %1 days</source>
        <translation>%1日以内の計画期間</translation>
    </message>
    <message>
        <source>a day from %1 on, when the first rate card begins</source>
        <translation>最初のレートシートが始まる%1以降の日付</translation>
    </message>
    <message>
        <source>one of the rule books %*</source>
        <translation>規則集%*のいずれか</translation>
    </message>
    <message>
        <source>the id of a rate in the rule book</source>
        <translation>規則集にあるレートのID</translation>
    </message>
    <message>
        <source>a list price in %1, because only 3 USD is published</source>
        <translation>%1での定価 (公表されているのは3 USDのみのため)</translation>
    </message>
    <message>
        <source>an id that no other entry has</source>
        <translation>ほかの項目と重複しないID</translation>
    </message>
    <message>
        <source>credits, because tokens are not sold in this country</source>
        <translation>クレジット (この国ではトークンが販売されていないため)</translation>
    </message>
    <message>
        <source>tokens, because they replaced credits here on %1</source>
        <translation>トークン (%1にクレジットから切り替わったため)</translation>
    </message>
    <message>
        <source>an expiry after the purchase, %1</source>
        <translation>購入日%1より後の失効日</translation>
    </message>
    <message>
        <source>at most the quantity bought, %1</source>
        <translation>購入数量%1以下の値</translation>
    </message>
    <message>
        <source>nothing here, because the purchase on %1 is not before the horizon’s start, %2</source>
        <translation>空欄 (購入日%1が計画期間の開始日%2より前ではないため)</translation>
    </message>
    <message>
        <source>no deficit, because “%1” holds %2 that would pay for it</source>
        <translation>不足なし (「%1」に支払いに使える残り%2があるため)</translation>
    </message>
    <message>
        <source>no day, because there is no opening deficit</source>
        <translation>空欄 (開始時の不足がないため)</translation>
    </message>
    <message>
        <source>a day not after the horizon’s start, %1</source>
        <translation>計画期間の開始日%1以前の日付</translation>
    </message>
    <message>
        <source>a whole number, because the unit is “%1”</source>
        <translation>整数 (単位が「%1」のため)</translation>
    </message>
    <message>
        <source>a service with a rate on %1 in the rate card of %2</source>
        <translation>%1の時点で%2付のレートシートにレートがあるサービス</translation>
    </message>
    <message>
        <source>at most %1 charge events from a line</source>
        <translation>1行あたり%1件以下の課金イベント</translation>
    </message>
    <message>
        <source>amounts that stay below 9,223,372,036,854</source>
        <translation>9,223,372,036,854未満に収まる数量</translation>
    </message>
    <message>
        <source>a day after that of the card before, %1</source>
        <translation>前のレートシートの日付%1より後の日付</translation>
    </message>
    <message>
        <source>the unit “%1” that “%2” has elsewhere in the book</source>
        <translation>規則集のほかの箇所で「%2」に使われている単位「%1」</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>%1が必要ですが、実際は%2です</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>%1が必要ですが、実際は%2です。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>--size: expected a width and a height of 200 to 16384, such as 1280x800, found “%1”.</source>
        <translation>--size: 1280x800のような、幅と高さがそれぞれ200～16384の値が必要ですが、実際は「%1」です。</translation>
    </message>
    <message>
        <source>Start a new plan.</source>
        <translation>新しいプランを作成します。</translation>
    </message>
    <message>
        <source>First day of the new plan.</source>
        <translation>新しいプランの初日。</translation>
    </message>
    <message>
        <source>Processing hours, complex jobs, simple jobs and photos a month of the new plan.</source>
        <translation>新しいプランの1か月あたりの処理時間、コンプレックス ジョブ、シンプル ジョブ、写真の数。</translation>
    </message>
    <message>
        <source>A purchase of the new plan; may be given again.</source>
        <translation>新しいプランの購入。複数回指定できます。</translation>
    </message>
    <message>
        <source>Render the window to a file without showing it.</source>
        <translation>ウィンドウを表示せずにファイルに描画します。</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>ウィンドウのサイズ。</translation>
    </message>
    <message>
        <source>The scenario to show.</source>
        <translation>表示するシナリオ。</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>ダークカラーで表示します。</translation>
    </message>
    <message>
        <source>Words and formats of what is rendered, such as ja.</source>
        <translation>画像にする言語と書式 (例: ja)。</translation>
    </message>
    <message>
        <source>Tells when prepaid API credits and tokens run out and what they cost.</source>
        <translation>前払いのAPI用クレジットとトークンがいつなくなり、費用がいくらになるかを示します。</translation>
    </message>
    <message>
        <source>A document, or a plan in JSON as a new document.</source>
        <translation>ドキュメント。またはJSONのプラン (新しいドキュメントとして開きます)。</translation>
    </message>
    <message>
        <source>Expected one file, found %1.</source>
        <translation>ファイルは1つだけ指定できますが、%1個指定されています。</translation>
    </message>
    <message>
        <source>A new plan and a file do not go together.</source>
        <translation>新しいプランとファイルは同時に指定できません。</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.
</source>
        <translation>シナリオ「%1」はありません。
</translation>
    </message>
    <message>
        <source>“%1” cannot be written.
</source>
        <translation>「%1」に書き込めません。
</translation>
    </message>
    <message>
        <source>There is no page “%1”; there are: %2.
</source>
        <translation>ページ「%1」はありません。使用できるページ: %2。
</translation>
    </message>
    <message>
        <source>What to show: a page, such as usage or days, or history, what-if, compare, find, help, keys, present or present-masked.</source>
        <translation>表示するもの: usageやdaysなどのページ、またはhistory、what-if、compare、find、help、keys、present、present-masked。</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>credits or tokens</source>
        <translation>クレジットまたはトークン</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>a part counts as its share</source>
        <translation>端数は按分</translation>
    </message>
    <message>
        <source>a begun unit counts in full</source>
        <translation>端数は切り上げ</translation>
    </message>
    <message>
        <source>only full units count</source>
        <translation>端数は切り捨て</translation>
    </message>
    <message>
        <source>a rest counts with the next use</source>
        <translation>端数は次回に繰り越し</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>1時間あたり%1</translation>
    </message>
    <message>
        <source>%1 a job</source>
        <translation>1ジョブあたり%1</translation>
    </message>
    <message>
        <source>%1 a photo</source>
        <translation>1枚あたり%1</translation>
    </message>
    <message>
        <source>%1 a gigapixel</source>
        <translation>1ギガピクセルあたり%1</translation>
    </message>
    <message>
        <source>%1 a user and day</source>
        <translation>1ユーザー1日あたり%1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2あたり%1</translation>
    </message>
    <message>
        <source>%1, read on %2</source>
        <translation>%1、%2閲覧</translation>
    </message>
    <message>
        <source>| service | rate | rounding | paid in |</source>
        <translation>| サービス | レート | 端数処理 | 支払い手段 |</translation>
    </message>
    <message>
        <source>Free: %1.</source>
        <translation>無償: %1。</translation>
    </message>
    <message>
        <source>- APIs are paid in %1; sold are %2.</source>
        <translation>- APIの支払い: %1。販売: %2。</translation>
    </message>
    <message>
        <source>- Full access needs a subscription.</source>
        <translation>- フルアクセスにはサブスクリプションが必要です。</translation>
    </message>
    <message>
        <source>- Full access needs a subscription only where tokens are not sold.</source>
        <translation>- トークンが販売されない地域でのみ、フルアクセスにサブスクリプションが必要です。</translation>
    </message>
    <message>
        <source>- A trial has %1 days; use is charged in it.</source>
        <translation>- トライアルは%1日間です。その間の使用は課金されます。</translation>
    </message>
    <message>
        <source>- A trial has %1 days; nothing is charged in it.</source>
        <translation>- トライアルは%1日間です。その間は課金されません。</translation>
    </message>
    <message>
        <source>- Grace after the balance goes below zero: %1 days.</source>
        <translation>- 残高がマイナスになった後の猶予期間: %1日間。</translation>
    </message>
    <message>
        <source>- There is no rule of grace yet.</source>
        <translation>- 猶予期間の規則はまだありません。</translation>
    </message>
    <message>
        <source>In force from %1.</source>
        <translation>%1から有効です。</translation>
    </message>
    <message>
        <source>Not everything in it was published by the vendor.</source>
        <translation>一部の内容は提供元が公表したものではありません。</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>出典:</translation>
    </message>
    <message>
        <source>Rule book **%1**, `%2`.</source>
        <translation>規則集**%1** (`%2`)。</translation>
    </message>
    <message>
        <source>Newer rules from %1</source>
        <translation>%1からの新しい規則</translation>
    </message>
    <message>
        <source>The vendor has newer rules from that day on than the book knows. Plans that reach so far are computed by the last card, with a warning.</source>
        <translation>提供元には、この日以降、規則集に収録されていない新しい規則があります。この日以降に及ぶプランは最後のレートシートで計算され、警告が表示されます。</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>the name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>the currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>the list price</source>
        <translation>定価</translation>
    </message>
    <message>
        <source>the rule book</source>
        <translation>規則集</translation>
    </message>
    <message>
        <source>the start of the horizon</source>
        <translation>計画期間の開始日</translation>
    </message>
    <message>
        <source>the end of the horizon</source>
        <translation>計画期間の終了日</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>whether tokens are sold there</source>
        <translation>トークンの販売の有無</translation>
    </message>
    <message>
        <source>the start of the trial</source>
        <translation>トライアル開始日</translation>
    </message>
    <message>
        <source>the early end of the trial</source>
        <translation>トライアル早期終了日</translation>
    </message>
    <message>
        <source>the opening deficit</source>
        <translation>開始時の不足</translation>
    </message>
    <message>
        <source>the first negative day</source>
        <translation>マイナス開始日</translation>
    </message>
    <message>
        <source>%1: subscription %2 could not be read.</source>
        <translation>%1: サブスクリプション%2を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1: subscriptions %2 to %3 could not be read.</source>
        <translation>%1: サブスクリプション%2～%3を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1: if there were subscriptions from number %2 on, they could not be read.</source>
        <translation>%1: サブスクリプション%2以降は、存在していたとしても読み取れませんでした。</translation>
    </message>
    <message>
        <source>Subscriptions of a scenario that is not there were left out.</source>
        <translation>存在しないシナリオのサブスクリプションは除外されました。</translation>
    </message>
    <message>
        <source>%1: purchase %2 could not be read.</source>
        <translation>%1: 購入%2を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1: purchases %2 to %3 could not be read.</source>
        <translation>%1: 購入%2～%3を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1: if there were purchases from number %2 on, they could not be read.</source>
        <translation>%1: 購入%2以降は、存在していたとしても読み取れませんでした。</translation>
    </message>
    <message>
        <source>Purchases of a scenario that is not there were left out.</source>
        <translation>存在しないシナリオの購入は除外されました。</translation>
    </message>
    <message>
        <source>%1: usage line %2 could not be read.</source>
        <translation>%1: 使用量の行%2を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1: usage lines %2 to %3 could not be read.</source>
        <translation>%1: 使用量の行%2～%3を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1: if there were usage lines from number %2 on, they could not be read.</source>
        <translation>%1: 使用量の行%2以降は、存在していたとしても読み取れませんでした。</translation>
    </message>
    <message>
        <source>Usage lines of a scenario that is not there were left out.</source>
        <translation>存在しないシナリオの使用量の行は除外されました。</translation>
    </message>
    <message>
        <source>%1: rate of your own %2 could not be read.</source>
        <translation>%1: 独自のレート%2を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1: rates of your own %2 to %3 could not be read.</source>
        <translation>%1: 独自のレート%2～%3を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1: if there were rates of your own from number %2 on, they could not be read.</source>
        <translation>%1: 独自のレート%2以降は、存在していたとしても読み取れませんでした。</translation>
    </message>
    <message>
        <source>Rates of your own of a scenario that is not there were left out.</source>
        <translation>存在しないシナリオの独自のレートは除外されました。</translation>
    </message>
    <message>
        <source>The file no longer tells whether there was more in it: other scenarios, or earlier steps of the history.</source>
        <translation>ほかのシナリオや以前の履歴ステップなど、さらに内容があったかどうかは、このファイルからは判断できません。</translation>
    </message>
    <message>
        <source>%1: only its lists could be read; enter its name, account and horizon again, and check every number.</source>
        <translation>%1: 読み取れたのは一覧だけです。名前、アカウント、計画期間を入力し直し、すべての数値を確認してください。</translation>
    </message>
    <message>
        <source>%1: %2 could not be read; enter it again.</source>
        <translation>%1: %2を読み取れませんでした。入力し直してください。</translation>
    </message>
    <message>
        <source>%1: what could be read is not all that was saved; check every number.</source>
        <translation>%1: 読み取れたのは、保存された内容の一部だけです。すべての数値を確認してください。</translation>
    </message>
    <message>
        <source>The order of the scenarios may be another one.</source>
        <translation>シナリオの順序が変わっている可能性があります。</translation>
    </message>
    <message>
        <source>Which scenario was shown could not be read.</source>
        <translation>表示していたシナリオを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The history could not be read: earlier edits cannot be undone.</source>
        <translation>履歴を読み取れませんでした。以前の編集は元に戻せません。</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>シナリオ%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>The scenario in place %1 could not be read.</source>
        <translation>%1番目のシナリオを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The scenarios in the places %1 to %2 could not be read.</source>
        <translation>%1番目から%2番目のシナリオを読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>In force from %1.</source>
        <translation>%1から有効です。</translation>
    </message>
    <message>
        <source>Each day explained</source>
        <translation>日ごとの説明</translation>
    </message>
    <message>
        <source>A plan of prepaid usage</source>
        <translation>前払い分の使用プラン</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <translation>%1～%2 · %3</translation>
    </message>
    <message>
        <source>The balance lasts beyond the end of the plan, %1.</source>
        <translation>残高はプランの最終日 (%1) を過ぎても残ります。</translation>
    </message>
    <message>
        <source>The balance lasts until %1.</source>
        <translation>残高は%1に尽きます。</translation>
    </message>
    <message>
        <source>The account starts with a deficit of %1.</source>
        <translation>アカウントは、開始時に%1の不足があります。</translation>
    </message>
    <message>
        <source>Usage is charged %1, which costs %2.</source>
        <translation>消費量は%1、使用の費用は%2です。</translation>
    </message>
    <message>
        <source>Lasts until</source>
        <translation>残高が尽きる日</translation>
    </message>
    <message>
        <source>Limited from</source>
        <translation>制限開始日</translation>
    </message>
    <message>
        <source>Expires unused</source>
        <translation>未使用のまま失効</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>消費量</translation>
    </message>
    <message>
        <source>Cost of the usage</source>
        <translation>使用の費用</translation>
    </message>
    <message>
        <source>%1 · rule set %2 · made on %3</source>
        <translation>%1 · 規則集%2 · %3作成</translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation>数値の前提</translation>
    </message>
    <message>
        <source>What is not modelled</source>
        <translation>計算対象外の事柄</translation>
    </message>
    <message>
        <source>Rates, and where they were published</source>
        <translation>レートと公表元</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Days to remember</source>
        <translation>重要な日付</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>Charged by service</source>
        <translation>サービス別の消費量</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Planned usage</source>
        <translation>計画している使用量</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>前提と出典</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
    <message>
        <source>to credits</source>
        <translation>クレジット分</translation>
    </message>
    <message>
        <source>to tokens</source>
        <translation>トークン分</translation>
    </message>
    <message>
        <source>on deficit</source>
        <translation>不足分</translation>
    </message>
    <message>
        <source>Not charged in the trial</source>
        <translation>トライアル中の非課金分</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>遮断</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Credits at the end</source>
        <translation>期末クレジット残高</translation>
    </message>
    <message>
        <source>Tokens at the end</source>
        <translation>期末トークン残高</translation>
    </message>
    <message>
        <source>Deficit at the end</source>
        <translation>期末の不足</translation>
    </message>
    <message>
        <source>The balance runs out: the first day with usage that nothing pays for.</source>
        <translation>残高切れ: 使用分を支払えなくなる最初の日です。</translation>
    </message>
    <message>
        <source>Last day of the grace period.</source>
        <translation>猶予期間の最終日です。</translation>
    </message>
    <message>
        <source>Access is limited, because the grace period has run out.</source>
        <translation>猶予期間が終わったため、アクセスが制限されます。</translation>
    </message>
    <message>
        <source>Access is limited, because no subscription covers the day.</source>
        <translation>サブスクリプションの対象外のため、アクセスが制限されます。</translation>
    </message>
    <message>
        <source>The first day after the trial.</source>
        <translation>トライアル後の初日です。</translation>
    </message>
    <message>
        <source>“%1” expires; nothing will be left of it.</source>
        <translation>「%1」が失効します。残りはありません。</translation>
    </message>
    <message>
        <source>“%1” expires: %2 unused.</source>
        <translation>「%1」が失効します (%2未使用)。</translation>
    </message>
    <message>
        <source>“%1” expires; %2 are left at the end of the plan.</source>
        <translation>「%1」が失効します。プランの最終日の残りは%2です。</translation>
    </message>
    <message>
        <source>Rounded for reading; the sums are those of the exact amounts.</source>
        <translation>読みやすいように丸めてあります。合計は、丸める前の正確な値の合計です。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Purchases, %1</source>
        <translation>購入 (%1)</translation>
    </message>
    <message>
        <source>Consumed, %1</source>
        <translation>消費分 (%1)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>購入日</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>失効日</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Repaid a deficit</source>
        <translation>不足の相殺</translation>
    </message>
    <message>
        <source>Expired unused</source>
        <translation>未使用のまま失効</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>The quantity of a purchase from before the plan is what was left of it on the first day.</source>
        <translation>プランより前の購入の数量は、初日に残っていた量です。</translation>
    </message>
    <message>
        <source>outside the plan</source>
        <translation>プランの期間外</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用量の行</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>増加率</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>spread evenly</source>
        <translation>均等に配分</translation>
    </message>
    <message>
        <source>at the start of the period</source>
        <translation>期間の初め</translation>
    </message>
    <message>
        <source>at the end of the period</source>
        <translation>期間の終わり</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a month and its factor</comment>
        <translation>%1×%2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>毎日%1</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>毎週%1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>毎月%1</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>平日のみ</translation>
    </message>
    <message>
        <source>in batches of %1</source>
        <translation>%1ごとのバッチ</translation>
    </message>
    <message>
        <source>commercial</source>
        <translation>商用利用</translation>
    </message>
    <message>
        <source>Usage is charged %1; with the deficit from before the plan it costs %2.</source>
        <translation>消費量は%1です。プラン開始前の不足を含む使用の費用は%2です。</translation>
    </message>
    <message>
        <source>Of this, %1 is owed at the end.</source>
        <translation>このうち%1は、プランの最終日の未払い分です。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>What is consumed, %1, and what is owed for the deficit at the end, %2, make the cost of the usage, %3.</source>
        <translation>消費分%1と、プランの最終日の不足に対する未払い分%2の合計が、使用の費用%3です。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>trial</source>
        <translation>トライアル</translation>
    </message>
    <message>
        <source>full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>grace</source>
        <translation>猶予</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>制限付き</translation>
    </message>
    <message>
        <source>not modelled</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>消費量</translation>
    </message>
    <message>
        <source>What usage asked for, in tokens and credits together; the next three are its parts</source>
        <translation>使用によって課金された量 (トークンとクレジットの合計)。続く3列はその内訳</translation>
    </message>
    <message>
        <source>in credits</source>
        <translation>クレジット分</translation>
    </message>
    <message>
        <source>What was paid from [credits](glossary.md#credit)</source>
        <translation>[クレジット](glossary.md#credit)から支払われた量</translation>
    </message>
    <message>
        <source>in tokens</source>
        <translation>トークン分</translation>
    </message>
    <message>
        <source>What was paid from [tokens](glossary.md#token)</source>
        <translation>[トークン](glossary.md#token)から支払われた量</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>不足分</translation>
    </message>
    <message>
        <source>What no lot paid: it adds to the [deficit](glossary.md#deficit)</source>
        <translation>どのロットからも支払われなかった量。[不足](glossary.md#deficit)に加算されます</translation>
    </message>
    <message>
        <source>Uncharged</source>
        <translation>非課金</translation>
    </message>
    <message>
        <source>Use in a [trial](glossary.md#trial) that costs nothing, at its price</source>
        <translation>[トライアル](glossary.md#trial)中で課金されない使用を、レートで換算した量</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>遮断</translation>
    </message>
    <message>
        <source>Use that was wanted and not possible: see [blocked](glossary.md#blocked)</source>
        <translation>必要だったのに実行できなかった使用。[遮断](glossary.md#blocked)を参照</translation>
    </message>
    <message>
        <source>Credits bought</source>
        <translation>クレジット購入</translation>
    </message>
    <message>
        <source>Credits in the purchases of these days</source>
        <translation>この期間に購入したクレジット</translation>
    </message>
    <message>
        <source>Tokens bought</source>
        <translation>トークン購入</translation>
    </message>
    <message>
        <source>Tokens in the purchases of these days</source>
        <translation>この期間に購入したトークン</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>相殺</translation>
    </message>
    <message>
        <source>What purchases gave to settle a deficit from before: see [repay](glossary.md#repay)</source>
        <translation>以前の不足の相殺に充てられた購入分。[相殺](glossary.md#repay)を参照</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>What was left in purchases when they ended: see [expiry](glossary.md#expiry)</source>
        <translation>購入分の有効期限が来たときに残っていた量。[失効](glossary.md#expiry)を参照</translation>
    </message>
    <message>
        <source>Credits at close</source>
        <translation>クレジット残高</translation>
    </message>
    <message>
        <source>Credits in all lots at the end</source>
        <translation>期間終了時の全ロットのクレジット</translation>
    </message>
    <message>
        <source>Tokens at close</source>
        <translation>トークン残高</translation>
    </message>
    <message>
        <source>Tokens in all lots at the end</source>
        <translation>期間終了時の全ロットのトークン</translation>
    </message>
    <message>
        <source>Net balance</source>
        <translation>正味残高</translation>
    </message>
    <message>
        <source>All lots less the deficit: see [net balance](glossary.md#net-balance)</source>
        <translation>全ロットの合計から不足を引いた値。[正味残高](glossary.md#net-balance)を参照</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Days are those of the calendar in UTC</source>
        <translation>日付はUTCの暦日です</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>What the account may call on the day: see [access](access.md)</source>
        <translation>アカウントがその日に呼び出せるもの。[アクセス](access.md)を参照</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>As far as it lies in the [horizon](glossary.md#horizon)</source>
        <translation>[計画期間](glossary.md#horizon)に含まれる範囲のみ</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Cash for what was bought in the month</source>
        <translation>その月の購入に支払う現金</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>消費分</translation>
    </message>
    <message>
        <source>What the amounts paid from lots had cost when they were bought</source>
        <translation>ロットから支払われた量の購入時の費用</translation>
    </message>
    <message>
        <source>Lost by expiry</source>
        <translation>失効損</translation>
    </message>
    <message>
        <source>What was paid for what expired in the month</source>
        <translation>その月に失効した分の購入額</translation>
    </message>
</context>
<context>
    <name>ScenarioActions</name>
    <message>
        <source>Add scenario “%1”</source>
        <translation>シナリオ「%1」を追加</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>「%1」の名前を「%2」に変更</translation>
    </message>
    <message>
        <source>Delete scenario “%1”</source>
        <translation>シナリオ「%1」を削除</translation>
    </message>
    <message>
        <source>Move scenario “%1”</source>
        <translation>シナリオ「%1」を移動</translation>
    </message>
    <message>
        <source>Take a change of “%1” into “%2”</source>
        <translation>「%1」の変更を「%2」に取り込み</translation>
    </message>
    <message>
        <source>Take %1 changes of “%2” into “%3”</source>
        <translation>「%2」の変更%1件を「%3」に取り込み</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>課金</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>ロット</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>トライアル</translation>
    </message>
    <message>
        <source>full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>grace</source>
        <translation>猶予</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>制限付き</translation>
    </message>
    <message>
        <source>not modelled</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Usage and what it is charged, by day and line</source>
        <translation>使用量と課金 (日別、行別)</translation>
    </message>
    <message>
        <source>A charge is what usage comes to whether or not access or a trial holds it up; the columns behind it say what paid for it.</source>
        <translation>課金は、アクセス制限やトライアルの影響を受ける前の量です。右側の列は、何から支払われたかを示します。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Credits to draw from</source>
        <translation>使えるクレジット</translation>
    </message>
    <message>
        <source>Tokens to draw from</source>
        <translation>使えるトークン</translation>
    </message>
    <message>
        <source>Usage of APIs: 1 charged, 2 not charged, 3 blocked</source>
        <translation>APIの使用: 1 課金、2 非課金、3 遮断</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Full batches</source>
        <translation>満杯のバッチ数</translation>
    </message>
    <message>
        <source>In the last batch</source>
        <translation>最後のバッチの数量</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>課金</translation>
    </message>
    <message>
        <source>Paid with credits</source>
        <translation>クレジットで支払い</translation>
    </message>
    <message>
        <source>Paid with tokens</source>
        <translation>トークンで支払い</translation>
    </message>
    <message>
        <source>On deficit</source>
        <translation>不足に計上</translation>
    </message>
    <message>
        <source>Carried to the next event</source>
        <translation>次回への繰り越し</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Access as a number</source>
        <translation>アクセス (数値)</translation>
    </message>
    <message>
        <source>Negative since, in the morning</source>
        <translation>マイナス開始日 (当日の開始時)</translation>
    </message>
    <message>
        <source>Negative since, at the close</source>
        <translation>マイナス開始日 (当日の終了時)</translation>
    </message>
    <message>
        <source>Is negative</source>
        <translation>マイナス判定</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>マイナス残高</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回のみ</translation>
    </message>
    <message>
        <source>day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>期間の初め</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>期間の終わり</translation>
    </message>
    <message>
        <source>What the plan is made of</source>
        <translation>プランの内容</translation>
    </message>
    <message>
        <source>Cells with a yellow ground can be changed; everything else follows. What is grey decided the shape of the formulas and changes nothing.</source>
        <translation>背景が黄色のセルは変更でき、ほかの値はそれに応じて再計算されます。灰色の値は数式の構成を決めたもので、変更しても結果は変わりません。</translation>
    </message>
    <message>
        <source>Account and horizon</source>
        <translation>アカウントと計画期間</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Ends before</source>
        <translation>最終日の翌日</translation>
    </message>
    <message>
        <source>List price of a token</source>
        <translation>トークンの定価</translation>
    </message>
    <message>
        <source>Deficit at the start</source>
        <translation>開始時の不足</translation>
    </message>
    <message>
        <source>That deficit began on</source>
        <translation>その不足の開始日</translation>
    </message>
    <message>
        <source>Trial begins on</source>
        <translation>トライアル開始日</translation>
    </message>
    <message>
        <source>Trial ended early on</source>
        <translation>トライアル早期終了日</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>エンタープライズ</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Tokens are sold</source>
        <translation>トークンの販売</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Subscription from</source>
        <translation>サブスクリプション開始日</translation>
    </message>
    <message>
        <source>Subscription ends before</source>
        <translation>サブスクリプション最終日の翌日</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Left at the start</source>
        <translation>開始時の残り</translation>
    </message>
    <message>
        <source>Purchased on</source>
        <translation>購入日</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>失効日</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Pays as number</source>
        <translation>消費順</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Usage line</source>
        <translation>使用量の行</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>配分</translation>
    </message>
    <message>
        <source>Batch of</source>
        <translation>バッチの大きさ</translation>
    </message>
    <message>
        <source>Growth a period</source>
        <translation>期間ごとの増加率</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>The purchases, day by day, in the order in which they pay</source>
        <translation>購入ロット (日別、消費順)</translation>
    </message>
    <message>
        <source>In hand at the start</source>
        <translation>開始時の保有分</translation>
    </message>
    <message>
        <source>Cost of purchase</source>
        <translation>購入額</translation>
    </message>
    <message>
        <source>Cost of what expired</source>
        <translation>失効分の購入額</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>保有分</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>相殺</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>消費量</translation>
    </message>
    <message>
        <source>Charged to credits</source>
        <translation>消費量 (クレジット分)</translation>
    </message>
    <message>
        <source>Charged to tokens</source>
        <translation>消費量 (トークン分)</translation>
    </message>
    <message>
        <source>Charged on deficit</source>
        <translation>消費量 (不足分)</translation>
    </message>
    <message>
        <source>Not charged in the trial</source>
        <translation>トライアル中の非課金分</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>遮断</translation>
    </message>
    <message>
        <source>Credits bought</source>
        <translation>クレジット購入</translation>
    </message>
    <message>
        <source>Tokens bought</source>
        <translation>トークン購入</translation>
    </message>
    <message>
        <source>Credits expired</source>
        <translation>クレジット失効</translation>
    </message>
    <message>
        <source>Tokens expired</source>
        <translation>トークン失効</translation>
    </message>
    <message>
        <source>Deficit repaid with credits</source>
        <translation>クレジットによる不足の相殺</translation>
    </message>
    <message>
        <source>Deficit repaid with tokens</source>
        <translation>トークンによる不足の相殺</translation>
    </message>
    <message>
        <source>Credits at the close</source>
        <translation>クレジット残高 (終了時)</translation>
    </message>
    <message>
        <source>Tokens at the close</source>
        <translation>トークン残高 (終了時)</translation>
    </message>
    <message>
        <source>Deficit at the close</source>
        <translation>不足 (終了時)</translation>
    </message>
    <message>
        <source>Net balance at the close</source>
        <translation>正味残高 (終了時)</translation>
    </message>
    <message>
        <source>Cost of purchases</source>
        <translation>購入額</translation>
    </message>
    <message>
        <source>Cost of what was consumed</source>
        <translation>消費分の費用</translation>
    </message>
    <message>
        <source>What stands behind the figures</source>
        <translation>数値の根拠</translation>
    </message>
    <message>
        <source>This workbook</source>
        <translation>このブックについて</translation>
    </message>
    <message>
        <source>Rule book: %1</source>
        <translation>規則集: %1</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What is not modelled</source>
        <translation>計算対象外の事柄</translation>
    </message>
    <message>
        <source>How exact it is</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>In force from %1.</source>
        <translation>%1から有効です。</translation>
    </message>
    <message>
        <source>All figures are values, not formulas: a desktop product with batches and a carried remainder is decided event by event, for which a day has no columns.</source>
        <translation>すべての数値は値であり、数式ではありません。バッチと端数の繰り越しがあるデスクトップ製品は、課金イベントごとに計算が必要で、日単位の列では表せないためです。</translation>
    </message>
    <message>
        <source>All figures are values, not formulas: the plan has so many days, usage lines and purchases that spreadsheet programs could not compute them in time.</source>
        <translation>すべての数値は値であり、数式ではありません。プランの日数、使用量の行、購入が多く、表計算ソフトでは実用的な時間で計算できないためです。</translation>
    </message>
    <message>
        <source>The days, months and totals are formulas over the pages Inputs and Rates. Change a cell with a yellow ground there, and everything follows, the charts too.</source>
        <translation>日別、月別、合計の値は、シート「入力」と「レート」を参照する数式です。これらのシートで背景が黄色のセルを変更すると、グラフを含むすべての値が再計算されます。</translation>
    </message>
    <message>
        <source>Horizon, kinds, services, periods, weekdays, placement and the way a rate counts decided the shape of the formulas; they are values, and changing them changes nothing.</source>
        <translation>計画期間、種類、サービス、頻度、平日の指定、配分、レートの端数処理は、数式の構成を決めたものです。これらは値であり、変更しても結果は変わりません。</translation>
    </message>
    <message>
        <source>A usage line cannot be moved to before its first period on the page Schedule if it grows; its cells then show an error rather than a wrong figure.</source>
        <translation>増加率のある使用量の行は、シート「スケジュール」の最初の期間より前に移動できません。移動すると、誤った数値ではなくエラーがセルに表示されます。</translation>
    </message>
    <message>
        <source>Further lines, purchases and days are added in the program, which writes this file anew.</source>
        <translation>行、購入、日を追加するには、プログラムで変更して、このファイルを書き出し直します。</translation>
    </message>
    <message>
        <source>Amounts have six decimal places. Spreadsheets compute in binary fractions, so every formula brings its result back to six places; a half goes to the even neighbour, as in the program. That is why the rounding formulas are long.</source>
        <translation>数値は小数点以下6桁です。表計算ソフトは2進数の小数で計算するため、すべての数式で結果を6桁に丸めています。プログラムと同じく、端数がちょうど半分の場合は偶数側に丸めます。丸めの数式が長いのはそのためです。</translation>
    </message>
    <message>
        <source>its exact share</source>
        <translation>端数は按分</translation>
    </message>
    <message>
        <source>every one that is begun</source>
        <translation>端数は切り上げ</translation>
    </message>
    <message>
        <source>every one that is full</source>
        <translation>端数は切り捨て</translation>
    </message>
    <message>
        <source>every one that is full, the rest with the next event</source>
        <translation>端数は次回に繰り越し</translation>
    </message>
    <message>
        <source>credits, tokens</source>
        <translation>クレジット、トークン</translation>
    </message>
    <message>
        <source>Rates and rules</source>
        <translation>レートと規則</translation>
    </message>
    <message>
        <source>Rate card</source>
        <translation>レートシート</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>有効開始日</translation>
    </message>
    <message>
        <source>Days of a trial</source>
        <translation>トライアルの日数</translation>
    </message>
    <message>
        <source>A trial consumes</source>
        <translation>トライアル中の消費</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>猶予期間の日数</translation>
    </message>
    <message>
        <source>Needs a subscription</source>
        <translation>サブスクリプションの必要</translation>
    </message>
    <message>
        <source>This plan’s trial ends before</source>
        <translation>このプランのトライアル最終日の翌日</translation>
    </message>
    <message>
        <source>Grace rules since</source>
        <translation>猶予期間の規則の開始日</translation>
    </message>
    <message>
        <source>The first deficit limits access on</source>
        <translation>最初の不足によるアクセス制限日</translation>
    </message>
    <message>
        <source>The first deficit counts from</source>
        <translation>最初の不足の起算日</translation>
    </message>
    <message>
        <source>It limits access at the earliest on</source>
        <translation>不足による制限が始まりうる最初の日</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Tokens or credits</source>
        <translation>トークンまたはクレジット</translation>
    </message>
    <message>
        <source>for so many</source>
        <translation>単位数量</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>端数処理</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>支払い手段</translation>
    </message>
    <message>
        <source>Periods of the usage lines</source>
        <translation>使用量の行の期間</translation>
    </message>
    <message>
        <source>quantity × growth factor × season × covered days ÷ days, rounded once</source>
        <translation>数量 × 増加係数 × 季節変動 × 対象日数 ÷ 日数、丸めは1回</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>期間の初日</translation>
    </message>
    <message>
        <source>ends before</source>
        <translation>期間の最終日の翌日</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>対象の初日</translation>
    </message>
    <message>
        <source>covered before</source>
        <translation>対象の最終日の翌日</translation>
    </message>
    <message>
        <source>Covered days</source>
        <translation>対象日数</translation>
    </message>
    <message>
        <source>Growth factor</source>
        <translation>増加係数</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季節変動</translation>
    </message>
    <message>
        <source>In smallest units, not rounded</source>
        <translation>最小単位での値 (丸めなし)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>バッチ数</translation>
    </message>
    <message>
        <source>not in this plan</source>
        <translation>このプランではなし</translation>
    </message>
    <message>
        <source>Tokencast plan</source>
        <translation>Tokencastのプラン</translation>
    </message>
    <message>
        <source>%1 to %2, rule book %3</source>
        <translation>%1～%2、規則集%3</translation>
    </message>
    <message>
        <source>Lasts until (the first day on deficit)</source>
        <translation>残高が尽きる日 (不足になる最初の日)</translation>
    </message>
    <message>
        <source>Without a purchase, that deficit limits access on</source>
        <translation>購入しない場合の、その不足による制限開始日</translation>
    </message>
    <message>
        <source>Limited for a deficit from</source>
        <translation>不足による制限開始日</translation>
    </message>
    <message>
        <source>Limited for want of a subscription from</source>
        <translation>サブスクリプションなしによる制限開始日</translation>
    </message>
    <message>
        <source>Lowest net balance</source>
        <translation>最低正味残高</translation>
    </message>
    <message>
        <source>on</source>
        <translation>最低になる日</translation>
    </message>
    <message>
        <source>of it to credits</source>
        <translation>うちクレジット分</translation>
    </message>
    <message>
        <source>of it to tokens</source>
        <translation>うちトークン分</translation>
    </message>
    <message>
        <source>of it on deficit</source>
        <translation>うち不足分</translation>
    </message>
    <message>
        <source>Credits that expire unused</source>
        <translation>未使用のまま失効するクレジット</translation>
    </message>
    <message>
        <source>Tokens that expire unused</source>
        <translation>未使用のまま失効するトークン</translation>
    </message>
    <message>
        <source>Credits at the end</source>
        <translation>期末クレジット残高</translation>
    </message>
    <message>
        <source>Tokens at the end</source>
        <translation>期末トークン残高</translation>
    </message>
    <message>
        <source>Deficit at the end: what would restore access</source>
        <translation>期末の不足 (アクセスの回復に必要な量)</translation>
    </message>
    <message>
        <source>Owed for the deficit at the end</source>
        <translation>期末の不足の未払い分</translation>
    </message>
    <message>
        <source>Cost of the usage</source>
        <translation>使用の費用</translation>
    </message>
    <message>
        <source>Balance at the close of each day</source>
        <translation>各日の終了時残高</translation>
    </message>
    <message>
        <source>Credits and tokens</source>
        <translation>クレジットとトークン</translation>
    </message>
    <message>
        <source>Charged month by month</source>
        <translation>月別の消費量</translation>
    </message>
    <message>
        <source>Up to a million tokens or units a day the figures are those of the program; very rarely, where an amount lies next to a half, the last of six places differs by one. Beyond that a spreadsheet has too few digits to be sure of the last one.</source>
        <translation>1日あたり100万トークンまたは100万単位までは、プログラムの数値と一致します。ごくまれに、端数がちょうど半分に近い場合は、小数第6位が1だけ異なることがあります。それを超えると、表計算ソフトの桁数では最後の桁を保証できません。</translation>
    </message>
    <message>
        <source>On the chart’s axis</source>
        <translation>グラフの軸</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Today</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>増加した場合</translation>
    </message>
    <message>
        <source>What to buy</source>
        <translation>購入の提案</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>“%1” cannot be opened because Qt’s SQLite plugin is missing; install the program again.</source>
        <translation>QtのSQLiteプラグインがないため、「%1」を開けません。プログラムをインストールし直してください。</translation>
    </message>
    <message>
        <source>There is no file “%1”; look whether it was moved or renamed.</source>
        <translation>ファイル「%1」がありません。移動または名前の変更がされていないか確認してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be saved because there is no folder “%2”; choose another place.</source>
        <translation>フォルダー「%2」がないため、「%1」を保存できません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is; choose another name.</source>
        <translation>「%1」は既に存在するため、上書きしませんでした。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened; look whether it is a file that you may read.</source>
        <translation>「%1」を開けません。読み取りが許可されたファイルか確認してください。</translation>
    </message>
    <message>
        <source>“%1” or its folder is write-protected; save a copy in another place to change it.</source>
        <translation>「%1」またはそのフォルダーは書き込み禁止です。変更するには、別の場所にコピーを保存してください。</translation>
    </message>
    <message>
        <source>“%1” is being changed by another program; try again when it has finished.</source>
        <translation>「%1」は別のプログラムが変更中です。終了してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” is the open document itself; choose another name for the copy.</source>
        <translation>「%1」は開いているドキュメント自体です。コピーには別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“%1” was deleted, moved or renamed while it was open; use Save As to keep what is here.</source>
        <translation>開いている間に「%1」が削除、移動、または名前変更されました。現在の内容を残すには、「名前を付けて保存」を使ってください。</translation>
    </message>
    <message>
        <source>Another file was put in the place of “%1” while it was open; use Save As to keep what is here under another name.</source>
        <translation>開いている間に「%1」が別のファイルに置き換えられました。現在の内容を残すには、「名前を付けて保存」で別の名前を付けてください。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program while it was open; use Save As to keep what is here under another name, or open the file again.</source>
        <translation>開いている間に「%1」が別のプログラムによって変更されました。現在の内容を残すには、「名前を付けて保存」で別の名前を付けるか、ファイルを開き直してください。</translation>
    </message>
    <message>
        <source>“%1” is not a Tokencast document; choose a file whose name ends in .tokencast.</source>
        <translation>「%1」はTokencastのドキュメントではありません。拡張子が.tokencastのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program and was left as it is; choose a Tokencast document.</source>
        <translation>「%1」は別のプログラムのデータベースです (ファイルは変更していません)。Tokencastのドキュメントを選んでください。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Tokencast and was left as it is; open it with version %2 or later.</source>
        <translation>「%1」は新しいバージョンのTokencastで作成されています (ファイルは変更していません)。バージョン%2以降で開いてください。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is; open a backup or another copy of it.</source>
        <translation>「%1」は壊れています (ファイルは変更していません)。バックアップまたは別のコピーを開いてください。</translation>
    </message>
    <message>
        <source>Nothing in “%1” can be read any more, and it was left as it is; open a backup or another copy of it.</source>
        <translation>「%1」の内容はまったく読み取れません (ファイルは変更していません)。バックアップまたは別のコピーを開いてください。</translation>
    </message>
    <message>
        <source>“%1” could not be saved because the disk is full; make room or choose another place.</source>
        <translation>ディスクの空き容量がないため、「%1」を保存できませんでした。空き容量を増やすか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written; look whether its disk is connected, and whether you may write there.</source>
        <translation>「%1」の読み取りまたは書き込みができませんでした。ディスクが接続されているか、書き込みが許可されているかを確認してください。</translation>
    </message>
    <message>
        <source>“%1” is of an older format and could not be brought to version %2; it was left as it is: open a backup, or report this as a fault.</source>
        <translation>「%1」は古い形式で、バージョン%2に変換できませんでした (ファイルは変更していません)。バックアップを開くか、不具合として報告してください。</translation>
    </message>
    <message>
        <source>The scenario is no longer in “%1”, and the change was not saved; open the document again.</source>
        <translation>シナリオが「%1」内に見つからず、変更は保存されませんでした。ドキュメントを開き直してください。</translation>
    </message>
    <message>
        <source>A value cannot be kept in “%1”, and nothing was saved; correct it: %2.</source>
        <translation>「%1」に保存できない値があるため、何も保存されませんでした。値を修正してください: %2。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Tokencast and was left as it is; open it with the newest version.</source>
        <translation>「%1」は新しいバージョンのTokencastで作成されています (ファイルは変更していません)。最新バージョンで開いてください。</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Model checks</source>
        <translation>モデルのチェック</translation>
    </message>
    <message>
        <source>Twice the projects</source>
        <translation>プロジェクトが2倍の場合</translation>
    </message>
    <message>
        <source>Drawing automation</source>
        <translation>図面の自動作成</translation>
    </message>
    <message>
        <source>Buy early</source>
        <translation>早めに購入する場合</translation>
    </message>
    <message>
        <source>Site photos</source>
        <translation>現場の写真</translation>
    </message>
    <message>
        <source>A second drone</source>
        <translation>ドローンを2台にする場合</translation>
    </message>
    <message>
        <source>Trial about to end</source>
        <translation>まもなく終わるトライアル</translation>
    </message>
    <message>
        <source>Buy before the trial ends</source>
        <translation>トライアル終了前に購入する場合</translation>
    </message>
    <message>
        <source>Revit models</source>
        <translation>Revitモデル</translation>
    </message>
    <message>
        <source>IFC models from partners</source>
        <translation>協力会社のIFCモデル</translation>
    </message>
    <message>
        <source>Navisworks models for meetings</source>
        <translation>会議用のNavisworksモデル</translation>
    </message>
    <message>
        <source>Drawings for the viewer</source>
        <translation>ビューアー用の図面</translation>
    </message>
    <message>
        <source>Nightly drawings</source>
        <translation>夜間の図面作成</translation>
    </message>
    <message>
        <source>Nightly product variants</source>
        <translation>夜間の製品バリエーション作成</translation>
    </message>
    <message>
        <source>Delivery of a large project</source>
        <translation>大型案件の納品</translation>
    </message>
    <message>
        <source>Flights over the site</source>
        <translation>現場の空撮</translation>
    </message>
    <message>
        <source>Flights of the second drone</source>
        <translation>2台目のドローンの空撮</translation>
    </message>
    <message>
        <source>Photos of facades</source>
        <translation>外壁の写真</translation>
    </message>
    <message>
        <source>Models for the viewer</source>
        <translation>ビューアー用のモデル</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>1回目の購入</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>2回目の購入</translation>
    </message>
    <message>
        <source>Third order</source>
        <translation>3回目の購入</translation>
    </message>
    <message>
        <source>Small order</source>
        <translation>少量の購入</translation>
    </message>
    <message>
        <source>Larger order</source>
        <translation>追加の購入</translation>
    </message>
    <message>
        <source>A Firm Checking &amp;Models</source>
        <translation>モデルをチェックする会社(&amp;M)</translation>
    </message>
    <message>
        <source>Jobs on every weekday use up two orders within months, and sooner with twice the projects</source>
        <translation>平日ごとのジョブで2回の購入分が数か月で尽き、プロジェクトが2倍ならさらに早く尽きます</translation>
    </message>
    <message>
        <source>A Firm Automating &amp;Drawings</source>
        <translation>図面作成を自動化する会社(&amp;D)</translation>
    </message>
    <message>
        <source>Processing time of nightly runs grows, a delivery is a peak, and buying early helps</source>
        <translation>夜間実行の処理時間が増え、納品時に急増しますが、早めの購入で足ります</translation>
    </message>
    <message>
        <source>A &amp;Surveyor with Photos</source>
        <translation>写真を使う測量会社(&amp;S)</translation>
    </message>
    <message>
        <source>More flights in summer, an older order that expires, and what a second drone needs</source>
        <translation>夏に増える空撮、以前の購入分の失効、2台目のドローンに必要な量を示します</translation>
    </message>
    <message>
        <source>A &amp;Trial About to End</source>
        <translation>まもなく終わるトライアル(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing is charged for ten more days; what to buy before they are over</source>
        <translation>あと10日は課金されません。終了前に何を購入すべきかを示します</translation>
    </message>
</context>
<context>
    <name>UnitText</name>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>枚</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>枚</translation>
    </message>
    <message>
        <source>gigapixel</source>
        <translation>ギガピクセル</translation>
    </message>
    <message>
        <source>gigapixels</source>
        <translation>ギガピクセル</translation>
    </message>
    <message>
        <source>user-day</source>
        <translation>ユーザー日</translation>
    </message>
    <message>
        <source>user-days</source>
        <translation>ユーザー日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a quantity and its unit</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The vendor has a new scheme from %2 on that this rule book does not know; days from then on are computed by the old rules.</source>
        <translation>提供元には、%2以降、この規則集に収録されていない新しい制度があります。それ以降の日は古い規則で計算されます。</translation>
    </message>
    <message>
        <source>The account rules of an enterprise agreement differ by contract: charges are computed, access is not modelled.</source>
        <translation>エンタープライズ契約のアカウント規則は契約ごとに異なります。課金は計算されますが、アクセスは計算対象外です。</translation>
    </message>
    <message>
        <source>“%1” expires before the horizon or is bought after it, and plays no part.</source>
        <translation>「%1」は計画期間より前に失効するか、計画期間より後の購入のため、計算に含まれません。</translation>
    </message>
    <message>
        <source>“%1” is commercial use, and on %2 the account is in a trial, which allows none.</source>
        <translation>「%1」は商用利用ですが、%2の時点でアカウントは商用利用が認められないトライアル中です。</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>.</source>
        <extracomment>The end of a sentence.</extracomment>
        <translation>。</translation>
    </message>
    <message>
        <source>More in the help</source>
        <translation>ヘルプで詳しく見る</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>its name is empty</source>
        <translation>ファイル名が空です</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is a document, which an export does not replace</source>
        <translation>ドキュメントのため、エクスポートで置き換えることはできません</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>最後の編集を元に戻します</translation>
    </message>
    <message>
        <source>There is no edit to take back</source>
        <translation>元に戻す編集がありません</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>元に戻した編集をやり直します</translation>
    </message>
    <message>
        <source>Nothing was taken back</source>
        <translation>やり直す編集がありません</translation>
    </message>
    <message>
        <source>Add a &amp;Usage Line</source>
        <translation>使用量の行を追加(&amp;U)</translation>
    </message>
    <message>
        <source>Add a usage line</source>
        <translation>使用量の行を追加</translation>
    </message>
    <message>
        <source>Add a &amp;Purchase</source>
        <translation>購入を追加(&amp;P)</translation>
    </message>
    <message>
        <source>Add a purchase</source>
        <translation>購入を追加</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>Scenarios side by side, and why they differ</source>
        <translation>シナリオを並べて比較し、違いの理由を示します</translation>
    </message>
    <message>
        <source>What &amp;If</source>
        <translation>もしも(&amp;I)</translation>
    </message>
    <message>
        <source>Try more usage, growth or a purchase without touching the plan</source>
        <translation>使用量や増加率の変更、購入の追加を、プランを変えずに試します</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Every edit with its time, to go back to</source>
        <translation>すべての編集を時刻付きで一覧し、任意の時点に戻せます</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>説明(&amp;E)</translation>
    </message>
    <message>
        <source>Where the numbers of a day, a month or the whole plan come from</source>
        <translation>日、月、プラン全体の数値の根拠を示します</translation>
    </message>
    <message>
        <source>Show the &amp;Whole Horizon</source>
        <translation>計画期間全体を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Show the whole horizon in the charts</source>
        <translation>計画期間全体をグラフに表示します</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>プレゼンテーション(&amp;P)</translation>
    </message>
    <message>
        <source>Prepared steps in large type on the whole screen; nothing there changes the plan</source>
        <translation>準備したステップを全画面に大きな文字で表示します。プランは変わりません</translation>
    </message>
    <message>
        <source>P&amp;repare the Presentation…</source>
        <translation>プレゼンテーションの準備(&amp;R)…</translation>
    </message>
    <message>
        <source>Another name for the customer, and whether amounts are hidden</source>
        <translation>顧客に使う別の名前と、金額を隠すかどうかを決めます</translation>
    </message>
</context>
<context>
    <name>tokencast::AboutDialog</name>
    <message>
        <source>Licence text</source>
        <translation>ライセンス文</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>About Tokencast</source>
        <translation>Tokencastについて</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>概要(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>診断情報(&amp;D)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>For a report of a fault. Nothing of your plans, files or folders is in it, and nothing is sent: it is copied to the clipboard, and where it goes is up to you.</source>
        <translation>不具合を報告するための情報です。プラン、ファイル、フォルダーに関する内容は含まれません。自動的に送信されることもありません。クリップボードにコピーされるだけで、送り先はご自身で決められます。</translation>
    </message>
    <message>
        <source>&amp;Copy Diagnostics</source>
        <translation>診断情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>tokencast::AccessRibbon</name>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>What the account may call on each day: trial, full, [grace](glossary.md#grace-period) or [limited](glossary.md#limited-access)</source>
        <translation>アカウントが各日に呼び出せるもの。トライアル、フル、[猶予期間](glossary.md#grace-period)、[制限付き](glossary.md#limited-access)</translation>
    </message>
    <message>
        <source>Trial until %1</source>
        <translation>%1までトライアル</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>トライアル</translation>
    </message>
    <message>
        <source>Full access</source>
        <translation>フルアクセス</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>Grace, %1 days from %2</source>
        <translation>猶予%1日間 (%2から)</translation>
    </message>
    <message>
        <source>Grace, %1 days</source>
        <translation>猶予%1日間</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>猶予</translation>
    </message>
    <message>
        <source>Limited from %1</source>
        <translation>%1から制限付き</translation>
    </message>
    <message>
        <source>Limited access</source>
        <translation>制限付きアクセス</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>制限付き</translation>
    </message>
    <message>
        <source>Not modelled: the agreement&apos;s terms are not published</source>
        <translation>計算対象外: 契約条件は公表されていません</translation>
    </message>
    <message>
        <source>Not modelled</source>
        <translation>計算対象外</translation>
    </message>
</context>
<context>
    <name>tokencast::AccountPage</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Everything about plan and account that is neither usage nor purchase</source>
        <translation>使用量と購入以外の、プランとアカウントに関するすべての設定</translation>
    </message>
</context>
<context>
    <name>tokencast::AdviceLine</name>
    <message>
        <source>Advice</source>
        <translation>アドバイス</translation>
    </message>
    <message>
        <source>What to buy by when, and what is lost; each fact was tried against the simulation. Tab goes to the days</source>
        <translation>何をいつまでに購入すべきか、何が失われるか。いずれもシミュレーションで確認済みです。Tabキーで日付のリンクへ移動できます</translation>
    </message>
</context>
<context>
    <name>tokencast::AnswerWidget</name>
    <message>
        <source>Exactly %1</source>
        <translation>正確な値: %1</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>この日を表示</translation>
    </message>
    <message>
        <source>Show where it comes from</source>
        <translation>内訳を表示</translation>
    </message>
</context>
<context>
    <name>tokencast::Appearance</name>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>システムの配色(&amp;Y)</translation>
    </message>
    <message>
        <source>Light, dark or high contrast as the system has it, also while it changes</source>
        <translation>システムのライト、ダーク、ハイコントラストの設定に合わせます (途中の変更にも追従)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>明るい背景に暗い文字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>暗い背景に明るい文字</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>ハイコントラスト(&amp;C)</translation>
    </message>
    <message>
        <source>Black and white, as light or dark as the system</source>
        <translation>白と黒の配色。明暗はシステムに合わせます</translation>
    </message>
</context>
<context>
    <name>tokencast::BackupsDialog</name>
    <message>
        <source>&amp;Open as a New Document</source>
        <translation>新しいドキュメントとして開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Backups of “%1”</source>
        <translation>「%1」のバックアップ</translation>
    </message>
    <message>
        <source>Leaves the open document and its file alone</source>
        <translation>開いているドキュメントとそのファイルは変わりません</translation>
    </message>
    <message>
        <source>The open document as it was then; Undo takes it back</source>
        <translation>開いているドキュメントを当時の状態にします。「元に戻す」で取り消せます</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Dated copies of the document, the newest first, with what each came to</source>
        <translation>ドキュメントの日付付きコピー (新しい順) と、それぞれの結果</translation>
    </message>
    <message>
        <source>Leaves everything as it is</source>
        <translation>何も変更しません</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Lasts until</source>
        <translation>残高が尽きる日</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>There are none yet: a copy is kept whenever a document is opened that has changed since the last one.</source>
        <translation>まだありません。前回のコピーから変更されたドキュメントを開くたびに、コピーが保存されます。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>%1のバックアップを復元</translation>
    </message>
</context>
<context>
    <name>tokencast::BalanceChart</name>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Every purchase is a layer, in its [draw order](glossary.md#draw-order): credits above tokens. A cliff is an [expiry](glossary.md#expiry) that loses something; below zero is the [deficit](glossary.md#deficit). In tokens, day by day</source>
        <translation>購入ごとの層を[消費順](glossary.md#draw-order)に重ね、クレジットをトークンの上に示します。段差は損失を伴う[失効](glossary.md#expiry)、0より下は[不足](glossary.md#deficit)です。トークン単位、日ごと</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>マイナス残高</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Expires unused</source>
        <translation>未使用のまま失効</translation>
    </message>
    <message>
        <source>Last good result: the plan has problems</source>
        <translation>最後の有効な結果: プランに問題があります</translation>
    </message>
    <message>
        <source>No result yet: the plan has problems</source>
        <translation>結果なし: プランに問題があります</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>正味</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>消費量</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Expired unused</source>
        <translation>未使用のまま失効</translation>
    </message>
</context>
<context>
    <name>tokencast::CausesModel</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What is not the same in the two scenarios</source>
        <translation>2つのシナリオの異なる点</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>残高が尽きる日</translation>
    </message>
    <message>
        <source>How much earlier or later nothing pays any more</source>
        <translation>残高が尽きる日がどれだけ早まるか、または遅くなるか</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>消費量</translation>
    </message>
    <message>
        <source>How many tokens and credits more or less</source>
        <translation>トークンとクレジットの消費量の増減</translation>
    </message>
    <message>
        <source>Expires unused</source>
        <translation>未使用のまま失効</translation>
    </message>
    <message>
        <source>How many tokens and credits more or less are lost</source>
        <translation>失われるトークンとクレジットの増減</translation>
    </message>
    <message>
        <source>Cost of use</source>
        <translation>使用の費用</translation>
    </message>
    <message>
        <source>How much more or less; not told across currencies</source>
        <translation>費用の増減。通貨が異なる場合は示されません</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>、および</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>tokencast::ChartWidget</name>
    <message>
        <source>Copy as a Picture</source>
        <translation>画像としてコピー</translation>
    </message>
</context>
<context>
    <name>tokencast::CommandPalette</name>
    <message>
        <source>Nothing has all of these words.</source>
        <translation>すべての語に一致するものはありません。</translation>
    </message>
    <message>
        <source>Find a Command</source>
        <translation>コマンドの検索</translation>
    </message>
    <message>
        <source>Find a command, a scenario, a page or a day</source>
        <translation>コマンド、シナリオ、ページ、日付を検索</translation>
    </message>
    <message>
        <source>Letters of a command, its menu or what it does, in any order of words; or a day. Enter does what is marked</source>
        <translation>コマンド名、メニュー名、説明に含まれる文字 (語順は自由)、または日付。Enterキーで選択中の項目を実行</translation>
    </message>
</context>
<context>
    <name>tokencast::CompareWindow</name>
    <message>
        <source>Compare Scenarios</source>
        <translation>シナリオの比較</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>シナリオ(&amp;S)</translation>
    </message>
    <message>
        <source>Compared &amp;with</source>
        <translation>比較の基準(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>Wh&amp;y differs</source>
        <translation>違いの理由(&amp;Y)</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Those with a check are compared; Space checks</source>
        <translation>チェックを付けたものを比較します。Spaceキーで切り替え</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較の基準</translation>
    </message>
    <message>
        <source>Differences are told from this [scenario](glossary.md#scenario)</source>
        <translation>違いはこの[シナリオ](glossary.md#scenario)を基準に示されます</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>What each scenario comes to, and in brackets by how much that differs</source>
        <translation>各シナリオの結果と、かっこ内に基準との差</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>違いの理由</translation>
    </message>
    <message>
        <source>The scenario whose differences are given their causes</source>
        <translation>違いの原因を調べるシナリオ</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Each change with its part of the difference; the parts add up to the whole. Space checks a row to be taken over</source>
        <translation>各変更と、それによる差の内訳。合計は全体の差と一致します。Spaceキーで、取り込む行にチェックを付けます</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Makes the checked changes in the scenario that is compared with</source>
        <translation>チェックした変更を、比較の基準のシナリオに適用します</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Checks all changes</source>
        <translation>すべての変更にチェックを付けます</translation>
    </message>
    <message>
        <source>“%1” has a problem: %2</source>
        <translation>「%1」に問題があります: %2</translation>
    </message>
    <message>
        <source>There is nothing to compare with: duplicate the scenario, change the copy, and see here what it makes of it.</source>
        <translation>比較する相手がありません。シナリオを複製してコピーを変更すると、その影響がここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Take Over into “%1”</source>
        <translation>「%1」に取り込む(&amp;T)</translation>
    </message>
</context>
<context>
    <name>tokencast::ComparisonBalanceChart</name>
    <message>
        <source>Balance compared</source>
        <translation>残高の比較</translation>
    </message>
    <message>
        <source>The [net balance](glossary.md#net-balance) of each scenario, day by day, in tokens</source>
        <translation>各シナリオの[正味残高](glossary.md#net-balance) (日ごと、トークン単位)</translation>
    </message>
    <message>
        <source>Net balance</source>
        <translation>正味残高</translation>
    </message>
</context>
<context>
    <name>tokencast::ComparisonChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>tokencast::ComparisonModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rounded; point at a number for all its digits</source>
        <translation>丸めた値。数値にマウスを合わせると全桁を表示します</translation>
    </message>
    <message>
        <source>a day earlier</source>
        <translation>1日早い</translation>
    </message>
    <message>
        <source>%1 days earlier</source>
        <translation>%1日早い</translation>
    </message>
    <message>
        <source>a day later</source>
        <translation>1日遅い</translation>
    </message>
    <message>
        <source>%1 days later</source>
        <translation>%1日遅い</translation>
    </message>
    <message>
        <source>instead of never</source>
        <translation>新たに発生</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>解消</translation>
    </message>
    <message>
        <source>What the others are compared with</source>
        <translation>ほかのシナリオとの比較の基準</translation>
    </message>
    <message>
        <source>In brackets how it differs from the first</source>
        <translation>かっこ内は基準との差</translation>
    </message>
    <message>
        <source>Lasts until</source>
        <translation>残高が尽きる日</translation>
    </message>
    <message>
        <source>Limited from</source>
        <translation>制限開始日</translation>
    </message>
    <message>
        <source>Lowest balance</source>
        <translation>最低残高</translation>
    </message>
    <message>
        <source>Tokens charged</source>
        <translation>トークン消費量</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>遮断</translation>
    </message>
    <message>
        <source>Expires unused</source>
        <translation>未使用のまま失効</translation>
    </message>
    <message>
        <source>Left at the end</source>
        <translation>最終残高</translation>
    </message>
    <message>
        <source>Cost of use</source>
        <translation>使用の費用</translation>
    </message>
    <message>
        <source>Paid for what expires</source>
        <translation>失効分の購入額</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>beyond the horizon</source>
        <translation>計画期間より後</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>tokencast::ComparisonSpendChart</name>
    <message>
        <source>Charged per month, compared</source>
        <translation>月別の消費量の比較</translation>
    </message>
    <message>
        <source>What usage takes in each month, one bar for each scenario, in tokens</source>
        <translation>各月に使用で消費される量 (シナリオごとに1本の棒、トークン単位)</translation>
    </message>
    <message>
        <source>Charged per month</source>
        <translation>月別の消費量</translation>
    </message>
</context>
<context>
    <name>tokencast::DocumentSession</name>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>“%1” is not a plan that can be opened:
%2</source>
        <translation>「%1」はプランとして開けません:
%2</translation>
    </message>
    <message>
        <source>The folder for drafts cannot be used.</source>
        <translation>下書き用のフォルダーを使用できません。</translation>
    </message>
    <message>
        <source>This document is open in another window: what is changed here is not kept. Use Save As to go on with a document of your own.</source>
        <translation>このドキュメントは別のウィンドウで開かれているため、ここでの変更は保存されません。自分用のドキュメントで続けるには、「名前を付けて保存」を使ってください。</translation>
    </message>
    <message>
        <source>This file is write-protected: use Save As to keep what you change.</source>
        <translation>このファイルは書き込み禁止です。変更を残すには、「名前を付けて保存」を使ってください。</translation>
    </message>
    <message>
        <source>“%1” is open in another window; choose another name, or close it there.</source>
        <translation>「%1」は別のウィンドウで開かれています。別の名前を選ぶか、そのウィンドウで閉じてください。</translation>
    </message>
    <message>
        <source>“%1” is the open document itself; choose another name for the copy.</source>
        <translation>「%1」は開いているドキュメント自体です。コピーには別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>「%1」に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>tokencast::EntryTableModel</name>
    <message>
        <source>Expected one of: %1; found “%2”.</source>
        <translation>%1のいずれかが必要ですが、実際は「%2」です。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>tokencast::EntryTablePage</name>
    <message>
        <source>A new row below the current one (Ins)</source>
        <translation>現在の行の下に新しい行を追加します (Ins)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The selected rows (Del); Undo brings them back</source>
        <translation>選択した行を削除します (Del)。「元に戻す」で復活できます</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>The current row (Alt+Up)</source>
        <translation>現在の行を上へ移動します (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>The current row (Alt+Down)</source>
        <translation>現在の行を下へ移動します (Alt+Down)</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>行%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>tokencast::EntryTableView</name>
    <message>
        <source>Insert a Row</source>
        <translation>行を挿入</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Fill Down</source>
        <translation>下方向へコピー</translation>
    </message>
</context>
<context>
    <name>tokencast::ExplainModel</name>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What happened, in its order</source>
        <translation>起きたことを、その順に示します</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>The formula, with the [rate](glossary.md#rate-card) of the day</source>
        <translation>当日の[レート](glossary.md#rate-card)による計算式</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>With every digit</source>
        <translation>全桁を表示します</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>ロット</translation>
    </message>
    <message>
        <source>Which [lots](glossary.md#lot) paid, and how much each</source>
        <translation>どの[ロット](glossary.md#lot)からどれだけ支払われたか</translation>
    </message>
</context>
<context>
    <name>tokencast::ExplainPage</name>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>The day that the charts point at, its month, or the whole plan</source>
        <translation>グラフで指している日、その月、またはプラン全体</translation>
    </message>
    <message>
        <source>Where each number comes from, in the order in which it came about</source>
        <translation>各数値の根拠を、生じた順に示します</translation>
    </message>
    <message>
        <source>The day or month before</source>
        <translation>前の日または月</translation>
    </message>
    <message>
        <source>The day or month after</source>
        <translation>次の日または月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>プラン全体</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>説明をコピー</translation>
    </message>
    <message>
        <source>The whole explanation as a paragraph</source>
        <translation>説明全体を1つの段落としてコピーします</translation>
    </message>
</context>
<context>
    <name>tokencast::ExportCommands</name>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Web Page…</source>
        <translation>Webページ(&amp;W)…</translation>
    </message>
    <message>
        <source>Write charts, tables and the explanation of each day as one page for a browser</source>
        <translation>グラフ、表、日ごとの説明を、ブラウザー用の1つのページに書き出します</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet…</source>
        <translation>スプレッドシート(&amp;S)…</translation>
    </message>
    <message>
        <source>Write a workbook (XLSX) that computes days, months and totals</source>
        <translation>日別、月別、合計を計算するブック (XLSX) を書き出します</translation>
    </message>
    <message>
        <source>&amp;Table of Days…</source>
        <translation>日別の表(&amp;T)…</translation>
    </message>
    <message>
        <source>Write every day as comma-separated values (CSV)</source>
        <translation>すべての日をコンマ区切りの値 (CSV) として書き出します</translation>
    </message>
    <message>
        <source>&amp;Calendar…</source>
        <translation>カレンダー(&amp;C)…</translation>
    </message>
    <message>
        <source>Write the days to be reminded of for a calendar (ICS)</source>
        <translation>注意すべき日付をカレンダー (ICS) に書き出します</translation>
    </message>
    <message>
        <source>&amp;Picture of the Charts…</source>
        <translation>グラフの画像(&amp;P)…</translation>
    </message>
    <message>
        <source>Write the charts as a picture (PNG, SVG)</source>
        <translation>グラフを画像 (PNG、SVG) として書き出します</translation>
    </message>
    <message>
        <source>&amp;Redacted Copy…</source>
        <translation>匿名化コピー(&amp;R)…</translation>
    </message>
    <message>
        <source>Write a copy for people who are not to know whose plan it is</source>
        <translation>誰のプランかを知らせずに渡すためのコピーを書き出します</translation>
    </message>
    <message>
        <source>Report and Prin&amp;t…</source>
        <translation>レポートと印刷(&amp;T)…</translation>
    </message>
    <message>
        <source>A report on pages: as PDF, or printed after a look at it</source>
        <translation>ページ形式のレポートを、PDFとして保存するか、プレビューしてから印刷します</translation>
    </message>
    <message>
        <source>There is nothing to hand over yet</source>
        <translation>まだ書き出せるものがありません</translation>
    </message>
    <message>
        <source>The plan has a problem that comes first: %1</source>
        <translation>先に解決が必要な問題がプランにあります: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>ファイルを書き出せませんでした</translation>
    </message>
    <message>
        <source>“%1” was not written: %2.</source>
        <translation>「%1」を書き出せませんでした: %2。</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>レポートの書き出し</translation>
    </message>
    <message>
        <source>Preview of the Report</source>
        <translation>レポートのプレビュー</translation>
    </message>
    <message>
        <source>Save as a Web Page</source>
        <translation>Webページとして保存</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webページ (*.html)</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>ページの書き出し</translation>
    </message>
    <message>
        <source>Save as a Spreadsheet</source>
        <translation>スプレッドシートとして保存</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>ブック (*.xlsx)</translation>
    </message>
    <message>
        <source>an amount is too large for it</source>
        <translation>ブックに収まらない大きな数値があります</translation>
    </message>
    <message>
        <source>there is no room for temporary files</source>
        <translation>一時ファイル用の空き容量がありません</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>ブックの書き出し</translation>
    </message>
    <message>
        <source>Save the Days</source>
        <translation>日別の表を保存</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切りの値 (*.csv)</translation>
    </message>
    <message>
        <source>Save as a Calendar</source>
        <translation>カレンダーとして保存</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>there is no day to be reminded of: no purchase ends, and the balance does not run out</source>
        <translation>カレンダーに入れる日がありません (失効する購入がなく、残高も尽きません)</translation>
    </message>
    <message>
        <source>Save a Picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>画像 (*.png);;図形 (*.svg)</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>画像が大きすぎます</translation>
    </message>
    <message>
        <source>Save the Redacted Copy</source>
        <translation>匿名化コピーを保存</translation>
    </message>
    <message>
        <source>Documents (*.tokencast)</source>
        <translation>ドキュメント (*.tokencast)</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>匿名化</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>コピーを保存できませんでした</translation>
    </message>
    <message>
        <source>“%1” is the open document itself; choose another name for the copy.</source>
        <translation>「%1」は開いているドキュメント自体です。コピーには別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Save as a Picture…</source>
        <translation>画像として保存…</translation>
    </message>
    <message>
        <source>Copy All Charts as a Picture</source>
        <translation>すべてのグラフを画像としてコピー</translation>
    </message>
    <message>
        <source>Save All Charts as a Picture…</source>
        <translation>すべてのグラフを画像として保存…</translation>
    </message>
    <message>
        <source>a text is longer than a cell of a workbook can hold</source>
        <translation>ブックのセルに入りきらない長さのテキストがあります</translation>
    </message>
</context>
<context>
    <name>tokencast::FileCommands</name>
    <message>
        <source>Documents (*.tokencast)</source>
        <translation>ドキュメント (*.tokencast)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>Start a new plan</source>
        <translation>新しいプランを作成します</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a document, or a plan in JSON as a new document</source>
        <translation>ドキュメントを開きます。JSONのプランは新しいドキュメントとして開きます</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>A design studio through the change of November 2022</source>
        <translation>2022年11月の制度変更をまたぐデザインスタジオの例</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Give the document a place; from then on every edit is kept there</source>
        <translation>ドキュメントの保存先を決めます。以後の編集はすべてそこに保存されます</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>コピーを保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Write a copy with its history, and stay with this document</source>
        <translation>履歴を含むコピーを書き出します。開いているドキュメントは変わりません</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Dated copies of this document, to look into and to restore</source>
        <translation>このドキュメントの日付付きコピーを確認、復元します</translation>
    </message>
    <message>
        <source>A draft has no backups: give it a place with Save As</source>
        <translation>下書きにはバックアップがありません。「名前を付けて保存」で保存先を決めてください</translation>
    </message>
    <message>
        <source>&amp;Export the Plan as JSON…</source>
        <translation>プランをJSONとしてエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the current scenario as a plan for the command line</source>
        <translation>現在のシナリオを、コマンドライン用のプランとして書き出します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じます</translation>
    </message>
    <message>
        <source>The last edits are not saved</source>
        <translation>最後の編集が保存されていません</translation>
    </message>
    <message>
        <source>If you go on, what was changed since is lost.</source>
        <translation>続行すると、前回の保存後の変更は失われます。</translation>
    </message>
    <message>
        <source>&amp;Go On Without Saving</source>
        <translation>保存せずに続行(&amp;G)</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>ファイルを開けませんでした</translation>
    </message>
    <message>
        <source>Read what can still be read into a new document? The file stays as it is.</source>
        <translation>まだ読み取れる内容を新しいドキュメントに読み込みますか? ファイルは変更されません。</translation>
    </message>
    <message>
        <source>There are dated backups of it, too.</source>
        <translation>このファイルには日付付きのバックアップもあります。</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>ファイルが壊れています</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>回復(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing could be recovered</source>
        <translation>何も回復できませんでした</translation>
    </message>
    <message>
        <source>Recovered, but not everything</source>
        <translation>一部だけ回復しました</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The draft was not opened</source>
        <translation>下書きを開けませんでした</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>下書きなし</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Documents and plans (*.tokencast *.json);;All files (*)</source>
        <translation>ドキュメントとプラン (*.tokencast *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>The document was not saved</source>
        <translation>ドキュメントを保存できませんでした</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 - コピー</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>コピーを保存できませんでした</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>プランのエクスポート</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>プラン (*.json)</translation>
    </message>
    <message>
        <source>The plan was not exported</source>
        <translation>プランをエクスポートできませんでした</translation>
    </message>
    <message>
        <source>New from a &amp;Template</source>
        <translation>テンプレートから新規作成(&amp;T)</translation>
    </message>
</context>
<context>
    <name>tokencast::HeadlineBar</name>
    <message>
        <source>An entry cannot be read.</source>
        <translation>読み取れない入力があります。</translation>
    </message>
    <message>
        <source>These are the last good numbers. %1</source>
        <translation>表示されているのは最後の有効な数値です。%1</translation>
    </message>
    <message>
        <source>There are no numbers yet. %1</source>
        <translation>まだ数値がありません。%1</translation>
    </message>
    <message>
        <source>Lasts until</source>
        <translation>残高が尽きる日</translation>
    </message>
    <message>
        <source>The first day with usage that nothing pays for: how far the [runway](glossary.md#runway) goes. A click shows the day</source>
        <translation>使用分を支払えなくなる最初の日。[残高がもつ期間](glossary.md#runway)の終わりです。クリックするとその日を表示します</translation>
    </message>
    <message>
        <source>Limited from</source>
        <translation>制限開始日</translation>
    </message>
    <message>
        <source>The first day on which only free APIs work: the [grace period](glossary.md#grace-period) has run out, or a subscription is missing</source>
        <translation>無償 APIだけが使えるようになる最初の日。[猶予期間](glossary.md#grace-period)が終わったか、サブスクリプションがない場合です</translation>
    </message>
    <message>
        <source>Expires unused</source>
        <translation>未使用のまま失効</translation>
    </message>
    <message>
        <source>Credits and tokens that end before they are used, and what was paid for them; see [expiry](glossary.md#expiry)</source>
        <translation>使われる前に有効期限が来るクレジットとトークン、およびその購入額。[失効](glossary.md#expiry)を参照</translation>
    </message>
    <message>
        <source>Tokens charged</source>
        <translation>トークン消費量</translation>
    </message>
    <message>
        <source>What usage takes in the whole [horizon](glossary.md#horizon), in credits and tokens together, with what goes on [deficit](glossary.md#deficit)</source>
        <translation>[計画期間](glossary.md#horizon)全体で使用に消費される量。クレジットとトークンの合計で、[不足](glossary.md#deficit)となる分を含みます</translation>
    </message>
    <message>
        <source>Cost of use</source>
        <translation>使用の費用</translation>
    </message>
    <message>
        <source>The usage at the price of the purchases that paid for it; what is [owed](glossary.md#owed) counts at the list price</source>
        <translation>支払いに充てた購入分の単価で計算した使用の費用。[未払い分](glossary.md#owed)は定価で計算します</translation>
    </message>
</context>
<context>
    <name>tokencast::HelpCommands</name>
    <message>
        <source>| key | what it does |</source>
        <translation>| キー | 動作 |</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>The help about what has the focus; it needs no network</source>
        <translation>フォーカスのある項目のヘルプを表示します (ネットワーク不要)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>用語集(&amp;G)</translation>
    </message>
    <message>
        <source>The words of the field: lot, grace, deficit, runway</source>
        <translation>ロット、猶予期間、不足、残高がもつ期間など、この分野の用語</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>コマンドの検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Any command, scenario, page or day by a few letters</source>
        <translation>コマンド、シナリオ、ページ、日付を数文字で検索します</translation>
    </message>
    <message>
        <source>&amp;Keyboard Map</source>
        <translation>キー一覧(&amp;K)</translation>
    </message>
    <message>
        <source>All keys, by where they work</source>
        <translation>すべてのキーを、使える場所ごとに示します</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation>これは何?(&amp;W)</translation>
    </message>
    <message>
        <source>Then click anything to be told what it is</source>
        <translation>次にクリックした項目の説明を表示します</translation>
    </message>
    <message>
        <source>What &amp;Has the Focus?</source>
        <translation>フォーカスのある項目の説明(&amp;H)</translation>
    </message>
    <message>
        <source>The same for the field, cell or chart that has the keyboard focus</source>
        <translation>キーボードフォーカスのあるフィールド、セル、グラフについて、同じ説明を表示します</translation>
    </message>
    <message>
        <source>&amp;About Tokencast</source>
        <translation>Tokencastについて(&amp;A)</translation>
    </message>
    <message>
        <source>Version, rule books and licence</source>
        <translation>バージョン、規則集、ライセンス</translation>
    </message>
</context>
<context>
    <name>tokencast::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>全ページを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Sections that have all of the words, in any page</source>
        <translation>すべての語を含む節を、全ページから探します</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>All pages, or what was found</source>
        <translation>全ページの一覧、または検索結果</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Tab goes to the next link</source>
        <translation>Tabキーで次のリンクへ移動します</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing has all of these words.</source>
        <translation>すべての語に一致するものはありません。</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – ヘルプ</translation>
    </message>
</context>
<context>
    <name>tokencast::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>The time of the edit; with its day where that is not today</source>
        <translation>編集の時刻。今日でない場合は日付も示します</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What was edited</source>
        <translation>編集の内容</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Which [scenario](glossary.md#scenario) was edited</source>
        <translation>編集された[シナリオ](glossary.md#scenario)</translation>
    </message>
    <message>
        <source>Lasts until</source>
        <translation>残高が尽きる日</translation>
    </message>
    <message>
        <source>The first day that nothing paid for, after the step</source>
        <translation>ステップ後の状態で、使用分を支払えなくなる最初の日</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>What the usage cost, after the step</source>
        <translation>ステップ後の状態での、使用の費用</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>最初の状態</translation>
    </message>
    <message>
        <source>▸ %1</source>
        <translation>▸ %1</translation>
    </message>
    <message>
        <source>%1 (this is how the plan stands)</source>
        <translation>%1 (現在のプランの状態)</translation>
    </message>
    <message>
        <source>%1 (left aside, still kept)</source>
        <translation>%1 (現在の流れから外れていますが、残っています)</translation>
    </message>
</context>
<context>
    <name>tokencast::HistoryPanel</name>
    <message>
        <source>&amp;Go Back to This Step</source>
        <translation>このステップに戻る(&amp;G)</translation>
    </message>
    <message>
        <source>Make a Scenario of It</source>
        <translation>シナリオを作成</translation>
    </message>
    <message>
        <source>The plan as it was after the selected step; later steps stay here</source>
        <translation>プランを選択したステップの直後の状態にします。以降のステップも残ります</translation>
    </message>
    <message>
        <source>A new scenario with the plan as it was after the selected step</source>
        <translation>選択したステップの直後のプランから新しいシナリオを作成します</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Every [step](glossary.md#step) of the document, the newest first; Enter goes back to one, and nothing is lost by that</source>
        <translation>ドキュメントのすべての[ステップ](glossary.md#step) (新しい順)。Enterキーでそのステップに戻ります。戻っても何も失われません</translation>
    </message>
    <message>
        <source>%1 at the beginning</source>
        <translation>%1 (最初の状態)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tokencast::KeyboardMap</name>
    <message>
        <source>Keyboard Map</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>A key or a word: Ctrl+K, month, row</source>
        <translation>キーまたは語 (例: Ctrl+K、月、行)</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>The keys shown here, to paste and print</source>
        <translation>表示中のキーを、貼り付けや印刷のためにコピーします</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>キーの検索</translation>
    </message>
    <message>
        <source>Keys and words; rows that have all of them stay</source>
        <translation>キーや語を入力すると、すべてに一致する行だけが残ります</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>By where they work</source>
        <translation>使える場所ごとの一覧</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>動作</translation>
    </message>
</context>
<context>
    <name>tokencast::LanguageDialog</name>
    <message>
        <source>Language and Formats</source>
        <translation>言語と書式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of menus, pages, help and everything else in words</source>
        <translation>メニュー、ページ、ヘルプなど、すべての言葉に使います</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>システムに合わせる (%1)</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Of numbers, amounts and days, shown and typed</source>
        <translation>数値、金額、日付の表示と入力に使います</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Formats:</source>
        <translation>書式(&amp;F):</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>例:</translation>
    </message>
</context>
<context>
    <name>tokencast::MainWindow</name>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Keeps what is in the window</source>
        <translation>ウィンドウの内容を保存します</translation>
    </message>
    <message>
        <source>Lan&amp;guage and Formats…</source>
        <translation>言語と書式(&amp;G)…</translation>
    </message>
    <message>
        <source>Words in another language, numbers and days in another form</source>
        <translation>言葉をほかの言語に、数値と日付をほかの書式にします</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Open a &amp;Draft</source>
        <translation>下書きを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Sce&amp;nario</source>
        <translation>シナリオ(&amp;N)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>元に戻す(&amp;U) %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>やり直し(&amp;R) %1</translation>
    </message>
    <message>
        <source>%1 – Tokencast</source>
        <translation>%1 – Tokencast</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Kept as a draft from the first edit on</source>
        <translation>最初の編集以降は下書きとして保存されます</translation>
    </message>
    <message>
        <source>Kept as a draft; Save As gives it a place</source>
        <translation>下書きとして保存済み。「名前を付けて保存」で保存先を決められます</translation>
    </message>
    <message>
        <source>Every edit is saved</source>
        <translation>すべての編集が保存されます</translation>
    </message>
    <message>
        <source>There is nothing to present yet</source>
        <translation>まだ表示できるものがありません</translation>
    </message>
    <message>
        <source>The plan has an entry that cannot be used: its numbers would not be those of the plan. Mend it first.</source>
        <translation>プランに使用できない入力があるため、数値がプランのものになりません。先に修正してください。</translation>
    </message>
    <message>
        <source>The plan holds neither usage nor purchases.</source>
        <translation>プランに使用量も購入もありません。</translation>
    </message>
</context>
<context>
    <name>tokencast::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>What needs attention but stops nobody</source>
        <translation>確認が必要な事柄。作業は続けられます</translation>
    </message>
</context>
<context>
    <name>tokencast::PaletteModel</name>
    <message>
        <source>Not possible now</source>
        <translation>現在は実行できません</translation>
    </message>
    <message>
        <source>Not possible now: %1</source>
        <translation>現在は実行できません: %1</translation>
    </message>
</context>
<context>
    <name>tokencast::PastePreview</name>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>行%1、%2: %3</translation>
    </message>
    <message>
        <source>Everything can be read.</source>
        <translation>すべて読み取れます。</translation>
    </message>
    <message>
        <source>One cell cannot be used as it is; it would stay as it was typed. %1</source>
        <translation>1つのセルはそのままでは使えず、入力されたとおりに残ります。%1</translation>
    </message>
    <message>
        <source>%1 cells cannot be used as they are; they would stay as they were typed. %2</source>
        <translation>%1個のセルはそのままでは使えず、入力されたとおりに残ります。%2</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>This is the table with %1 rows pasted.</source>
        <translation>%1行を貼り付けた場合の表です。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>The table as it would be; nothing is pasted yet</source>
        <translation>貼り付け後の表。まだ貼り付けられていません</translation>
    </message>
</context>
<context>
    <name>tokencast::PictureDialog</name>
    <message>
        <source>Save a Picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>すべてのグラフ</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1倍</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>グラフ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Width in pixels</source>
        <translation>幅 (ピクセル)(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height in pixels</source>
        <translation>高さ (ピクセル)(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Texts and lines</source>
        <translation>文字と線の大きさ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>背景(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save as PNG or SVG…</source>
        <translation>PNGまたはSVGとして保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>tokencast::PlanDocument</name>
    <message>
        <source>What Cannot Be Read</source>
        <translation>読み取れない入力</translation>
    </message>
</context>
<context>
    <name>tokencast::PresentationBar</name>
    <message>
        <source>Shows this step as it was prepared</source>
        <translation>このステップを準備した状態で表示します</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>Sliders that change what is shown, not the plan</source>
        <translation>表示だけを変え、プランは変えないスライダー</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>スポットライト</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Back to the step as it was prepared</source>
        <translation>ステップを準備した状態に戻します</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒い画面</translation>
    </message>
    <message>
        <source>A black screen until the next key</source>
        <translation>次のキーを押すまで画面を黒くします</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>プランに戻ります</translation>
    </message>
    <message>
        <source>Darkens everything but the headline, then but each answer; with Shift nothing</source>
        <translation>要約以外を暗くし、次に押すと1つの答え以外を暗くします。Shiftを付けると消えます</translation>
    </message>
    <message>
        <source>Hides amounts and names; Shift+M shows them again</source>
        <translation>数量・金額と名前を隠します。Shift+Mで再び表示します</translation>
    </message>
</context>
<context>
    <name>tokencast::PresentationDialog</name>
    <message>
        <source>Begin without &amp;amounts and names</source>
        <translation>数量・金額と名前を隠して開始(&amp;A)</translation>
    </message>
    <message>
        <source>Prepare the Presentation</source>
        <translation>プレゼンテーションの準備</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>顧客の名前</translation>
    </message>
    <message>
        <source>As it stands in names of scenarios, usage lines and purchases</source>
        <translation>シナリオ、使用量の行、購入の名前にあるとおりに入力します</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>表示する名前</translation>
    </message>
    <message>
        <source>What the audience reads in its place; the plan keeps the name</source>
        <translation>代わりに表示する名前です。プランの名前は変わりません</translation>
    </message>
    <message>
        <source>Begin without amounts and names</source>
        <translation>数量・金額と名前を隠して開始</translation>
    </message>
    <message>
        <source>&amp;Customer’s name:</source>
        <translation>顧客の名前(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Shown as:</source>
        <translation>表示する名前(&amp;S):</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>プレゼンテーション(&amp;P)</translation>
    </message>
    <message>
        <source>Days, percentages and the shape of the charts stay</source>
        <translation>日付、百分率、グラフの形はそのまま表示されます</translation>
    </message>
</context>
<context>
    <name>tokencast::PresentationPage</name>
    <message>
        <source>Leave the presentation?</source>
        <translation>プレゼンテーションを終了しますか?</translation>
    </message>
    <message>
        <source>The window then shows the plan with its amounts and names.</source>
        <translation>終了すると、プランが数量・金額と名前とともに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>終了(&amp;L)</translation>
    </message>
    <message>
        <source>Show amounts and names?</source>
        <translation>数量・金額と名前を表示しますか?</translation>
    </message>
    <message>
        <source>Everybody who sees this screen will see them.</source>
        <translation>この画面を見ているすべての人に見えるようになります。</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>tokencast::PresentationStage</name>
    <message>
        <source>%1 bought on %2</source>
        <translation>%2に%1を購入</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>もしも: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>The number of a step, how many there are, and its name.</extracomment>
        <translation>%1/%2: %3</translation>
    </message>
    <message>
        <source>usage %1</source>
        <translation>使用量%1</translation>
    </message>
    <message>
        <source>growth %1 a period</source>
        <translation>期間ごとの増加%1</translation>
    </message>
</context>
<context>
    <name>tokencast::PurchasesModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>A name of your own; each purchase has another</source>
        <translation>自由に付けられる名前。購入ごとに異なる名前にします</translation>
    </message>
    <message>
        <source>Charts, messages and comparisons call the [lot](glossary.md#lot) so</source>
        <translation>グラフ、メッセージ、比較では、[ロット](glossary.md#lot)がこの名前で示されます</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Cloud credits or Flex tokens</source>
        <translation>クラウド クレジットまたはFlex トークン</translation>
    </message>
    <message>
        <source>[Credits](glossary.md#credit) pay before [tokens](glossary.md#token)</source>
        <translation>[クレジット](glossary.md#credit)は[トークン](glossary.md#token)より先に支払いに使われます</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>購入数量</translation>
    </message>
    <message>
        <source>Credits or tokens in the purchase</source>
        <translation>購入に含まれるクレジットまたはトークンの数</translation>
    </message>
    <message>
        <source>A [deficit](glossary.md#deficit) is settled from it first</source>
        <translation>まず[不足](glossary.md#deficit)の相殺に使われます</translation>
    </message>
    <message>
        <source>Left at start</source>
        <translation>開始時の残り</translation>
    </message>
    <message>
        <source>What is left at the horizon’s start, of a purchase before it; all where empty</source>
        <translation>計画期間より前の購入で、計画期間の開始時に残っている量。空欄の場合は全量</translation>
    </message>
    <message>
        <source>Not more than was bought</source>
        <translation>購入数量を超えることはできません</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>購入日</translation>
    </message>
    <message>
        <source>Day of the purchase</source>
        <translation>購入する日</translation>
    </message>
    <message>
        <source>It can be used on the same day; inside the [horizon](glossary.md#horizon) it is a planned one</source>
        <translation>当日から使えます。[計画期間](glossary.md#horizon)内の日付なら、予定している購入です</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>失効日</translation>
    </message>
    <message>
        <source>First day on which it can no longer be used; a year after the purchase where empty</source>
        <translation>使えなくなる最初の日。空欄の場合は購入の1年後</translation>
    </message>
    <message>
        <source>What is left then is lost; nothing rolls over</source>
        <translation>その時点の残りは失われ、繰り越しはありません</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Per credit or token; the list price where empty</source>
        <translation>1クレジットまたは1トークンあたり。空欄の場合は定価</translation>
    </message>
    <message>
        <source>What is used of the purchase costs this; see [list price](glossary.md#list-price)</source>
        <translation>この購入分の使用はこの単価で計算されます。[定価](glossary.md#list-price)を参照</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全量</translation>
    </message>
    <message>
        <source>Change %1 of %2 to %3</source>
        <translation>%2の%1を「%3」に変更</translation>
    </message>
    <message>
        <source>the list price</source>
        <translation>定価</translation>
    </message>
    <message>
        <source>a year after the purchase</source>
        <translation>購入の1年後</translation>
    </message>
    <message>
        <source>Add a purchase</source>
        <translation>購入を追加</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Remove %1 purchases</source>
        <translation>購入を%1件削除</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1を移動</translation>
    </message>
</context>
<context>
    <name>tokencast::QuickPanel</name>
    <message>
        <source>Pr&amp;ocessing hours</source>
        <translation>処理時間(&amp;O)</translation>
    </message>
    <message>
        <source>Change processing hours to %1</source>
        <translation>処理時間を%1に変更</translation>
    </message>
    <message>
        <source>[Hours](glossary.md#processing-hour) of Design Automation in a month. 90 min and sums work.</source>
        <translation>Design Automationの1か月あたりの[処理時間](glossary.md#processing-hour)。「90 min」のような単位や計算式も入力できます。</translation>
    </message>
    <message>
        <source>&amp;Complex jobs</source>
        <translation>コンプレックス ジョブ(&amp;C)</translation>
    </message>
    <message>
        <source>Change complex jobs to %1</source>
        <translation>コンプレックス ジョブを%1に変更</translation>
    </message>
    <message>
        <source>[Jobs](glossary.md#complex-job) on Revit, Navisworks and IFC files in a month. Whole ones; failed jobs are free.</source>
        <translation>Revit、Navisworks、IFCファイルに対する1か月あたりの[ジョブ](glossary.md#complex-job)数。整数で入力します。失敗したジョブは無償です。</translation>
    </message>
    <message>
        <source>&amp;Simple jobs</source>
        <translation>シンプル ジョブ(&amp;S)</translation>
    </message>
    <message>
        <source>Change simple jobs to %1</source>
        <translation>シンプル ジョブを%1に変更</translation>
    </message>
    <message>
        <source>[Jobs](glossary.md#simple-job) on all other files in a month. Whole ones; failed jobs are free.</source>
        <translation>その他すべてのファイルに対する1か月あたりの[ジョブ](glossary.md#simple-job)数。整数で入力します。失敗したジョブは無償です。</translation>
    </message>
    <message>
        <source>Pho&amp;tos</source>
        <translation>写真(&amp;T)</translation>
    </message>
    <message>
        <source>Change photos to %1</source>
        <translation>写真を%1に変更</translation>
    </message>
    <message>
        <source>Photos of Reality Capture in a month, charged by the [batch](glossary.md#billing-batch). Whole ones.</source>
        <translation>Reality Captureの1か月あたりの写真枚数。[課金バッチ](glossary.md#billing-batch)ごとに課金されます。整数で入力します。</translation>
    </message>
    <message>
        <source>Quick estimate</source>
        <translation>クイック見積もり</translation>
    </message>
    <message>
        <source>What you use in a month</source>
        <translation>1か月に使う量</translation>
    </message>
    <message>
        <source>and one more line under Usage</source>
        <translation>ほかに「使用量」に1行あります</translation>
    </message>
    <message>
        <source>and %1 more lines under Usage</source>
        <translation>ほかに「使用量」に%1行あります</translation>
    </message>
</context>
<context>
    <name>tokencast::RangeBar</name>
    <message>
        <source>%1 months</source>
        <translation>%1か月</translation>
    </message>
    <message>
        <source>Show %1 months in the charts</source>
        <translation>グラフに%1か月分を表示します</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Show the whole horizon in the charts</source>
        <translation>計画期間全体をグラフに表示します</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>tokencast::RedactDialog</name>
    <message>
        <source>Scale &amp;quantities and prices by secret factors</source>
        <translation>数量と価格に秘密の係数を掛ける(&amp;Q)</translation>
    </message>
    <message>
        <source>Move all &amp;days by a secret number of weeks</source>
        <translation>すべての日付を秘密の週数だけずらす(&amp;D)</translation>
    </message>
    <message>
        <source>Copy a&amp;ll scenarios</source>
        <translation>すべてのシナリオをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save the Copy…</source>
        <translation>コピーを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Redacted Copy</source>
        <translation>匿名化コピー</translation>
    </message>
    <message>
        <source>A copy for people who are not to know whose plan it is, as for a question to support. Names become numbers, and there is no history in it. Whoever knows one of the real amounts can work out the others.</source>
        <translation>サポートへの質問など、誰のプランかを知らせずに渡すためのコピーです。名前は番号に置き換えられ、履歴は含まれません。ただし、実際の数値を1つでも知っている人は、ほかの数値も割り出せます。</translation>
    </message>
    <message>
        <source>&amp;What leaves this machine, all of it:</source>
        <translation>このコンピューターの外に出る内容のすべて(&amp;W):</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The plan is too large, or too near the calendar’s end, to be changed so.</source>
        <translation>プランが大きすぎるか、カレンダーの端に近すぎるため、このような変更はできません。</translation>
    </message>
    <message>
        <source>Lasts until: %1; in the copy: %2.</source>
        <translation>残高が尽きる日: %1 (コピーでは%2)。</translation>
    </message>
</context>
<context>
    <name>tokencast::ReportDialog</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDFとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Preview and Print…</source>
        <translation>プレビューと印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>What is in it, behind the cover sentence and the headline</source>
        <translation>表紙の文と要約に続けて含める内容</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>用紙(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>向き(&amp;O)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横</translation>
    </message>
</context>
<context>
    <name>tokencast::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Every amount of the result with all its digits, to be copied into a spreadsheet</source>
        <translation>結果の全数値を省略なしで示します。表計算ソフトにコピーできます</translation>
    </message>
</context>
<context>
    <name>tokencast::ScenarioCommands</name>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>複製(&amp;D)…</translation>
    </message>
    <message>
        <source>A new scenario that starts as a copy of this one</source>
        <translation>このシナリオをコピーして、新しいシナリオを作成します</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前の変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Give this scenario another name</source>
        <translation>このシナリオの名前を変更します</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Take this scenario out of the document; Undo brings it back</source>
        <translation>このシナリオをドキュメントから削除します。「元に戻す」で復活できます</translation>
    </message>
    <message>
        <source>A document has at least one scenario</source>
        <translation>ドキュメントには少なくとも1つのシナリオが必要です</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Put this scenario before the one above it</source>
        <translation>このシナリオを1つ上のシナリオの前に移動します</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Put this scenario after the one below it</source>
        <translation>このシナリオを1つ下のシナリオの後に移動します</translation>
    </message>
    <message>
        <source>&amp;Next Scenario</source>
        <translation>次のシナリオ(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next scenario</source>
        <translation>次のシナリオを表示します</translation>
    </message>
    <message>
        <source>&amp;Previous Scenario</source>
        <translation>前のシナリオ(&amp;P)</translation>
    </message>
    <message>
        <source>Show the scenario before this one</source>
        <translation>前のシナリオを表示します</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Duplicate the scenario</source>
        <translation>シナリオの複製</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>シナリオの名前の変更</translation>
    </message>
</context>
<context>
    <name>tokencast::ScenarioSelector</name>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Which [scenario](glossary.md#scenario) of the document is shown and edited</source>
        <translation>ドキュメントのどの[シナリオ](glossary.md#scenario)を表示、編集するか</translation>
    </message>
</context>
<context>
    <name>tokencast::SpendChart</name>
    <message>
        <source>Charged per month</source>
        <translation>月別の消費量</translation>
    </message>
    <message>
        <source>What each service takes in a month, in tokens on the left; the mark is its cost, on the right</source>
        <translation>各サービスの月ごとの消費量 (左の目盛り、トークン単位)。印はその費用です (右の目盛り)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>消費量</translation>
    </message>
</context>
<context>
    <name>tokencast::UsageModel</name>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>自由に付けられる名前</translation>
    </message>
    <message>
        <source>It names the line in messages, in the history and in comparisons</source>
        <translation>メッセージ、履歴、比較では、行がこの名前で示されます</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>課金の対象</translation>
    </message>
    <message>
        <source>Its rate is that of the [rate card](glossary.md#rate-card) in force on the day</source>
        <translation>その日に有効な[レートシート](glossary.md#rate-card)のレートが使われます</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Hours, jobs or photos in each period; sums and units work: 2*40, 90 min</source>
        <translation>期間ごとの処理時間、ジョブ、または写真の数。式と単位も使えます: 2*40, 90 min</translation>
    </message>
    <message>
        <source>A period that the line covers only in part gets that part of it</source>
        <translation>行が期間の一部にしか及ばない場合、数量はその割合になります</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>The period that the quantity is for</source>
        <translation>数量の単位となる期間</translation>
    </message>
    <message>
        <source>Weeks begin on Monday; once means the line’s first day</source>
        <translation>週は月曜日に始まります。「1回のみ」は行の初日を意味します</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>First day; the horizon’s start where empty</source>
        <translation>初日。空欄の場合は計画期間の開始日</translation>
    </message>
    <message>
        <source>The first period is the one that it lies in, and growth counts from there</source>
        <translation>最初の期間はこの日を含む期間で、増加率はそこから数えます</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>The day after the last one; the horizon’s end where empty</source>
        <translation>最終日の翌日。空欄の場合は計画期間の終了日</translation>
    </message>
    <message>
        <source>See [horizon](glossary.md#horizon)</source>
        <translation>[計画期間](glossary.md#horizon)を参照</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>対象日</translation>
    </message>
    <message>
        <source>The days on which it happens</source>
        <translation>使用が発生する日</translation>
    </message>
    <message>
        <source>Weekdays are Monday to Friday; public holidays are not known</source>
        <translation>平日は月曜日から金曜日で、祝日は考慮されません</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>配分</translation>
    </message>
    <message>
        <source>Where in the period it falls</source>
        <translation>期間内のどこで使用が発生するか</translation>
    </message>
    <message>
        <source>Photos come at the start unless you say otherwise, everything else evenly</source>
        <translation>指定がない場合、写真は期間の初め、それ以外は均等に配分されます</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Size of one upload or run; empty for none</source>
        <translation>1回のアップロードまたは実行の大きさ。なければ空欄</translation>
    </message>
    <message>
        <source>Each is charged by itself, which matters where a begun [batch of 50](glossary.md#billing-batch) counts in full</source>
        <translation>バッチごとに個別に課金されるため、[50枚ごと](glossary.md#billing-batch)に切り上げる場合に影響します</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>増加率</translation>
    </message>
    <message>
        <source>Change from period to period: 3 % or 0.03</source>
        <translation>期間ごとの変化率 (例: 3 %、0.03)</translation>
    </message>
    <message>
        <source>It compounds, and never starts from a number that was rounded</source>
        <translation>複利で計算されます。丸めた数値が計算の元になることはありません</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季節変動</translation>
    </message>
    <message>
        <source>Twelve multipliers from January to December, with spaces between; empty for none</source>
        <translation>1月から12月までの12個の倍率をスペースで区切って入力。なければ空欄</translation>
    </message>
    <message>
        <source>The month in which a period begins counts</source>
        <translation>期間が始まる月の倍率が使われます</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>商用利用</translation>
    </message>
    <message>
        <source>Commercial use, which no trial allows</source>
        <translation>商用利用かどうか。トライアルでは認められません</translation>
    </message>
    <message>
        <source>In a [trial](glossary.md#trial) it is computed all the same, with a warning</source>
        <translation>[トライアル](glossary.md#trial)中でも計算されますが、警告が表示されます</translation>
    </message>
    <message>
        <source>start</source>
        <translation>計画開始日</translation>
    </message>
    <message>
        <source>end</source>
        <translation>計画終了日</translation>
    </message>
    <message>
        <source>seasonal</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>as usual for the service</source>
        <translation>サービスの標準</translation>
    </message>
    <message>
        <source>Change %1 of %2 to %3</source>
        <translation>%2の%1を「%3」に変更</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>計画期間の開始日</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>計画期間の終了日</translation>
    </message>
    <message>
        <source>Twelve multipliers are needed, January first; these are %1.</source>
        <translation>1月から順に12個の倍率が必要ですが、%1個です。</translation>
    </message>
    <message>
        <source>Add a usage line</source>
        <translation>使用量の行を追加</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Remove %1 usage lines</source>
        <translation>使用量の行を%1行削除</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1を移動</translation>
    </message>
</context>
<context>
    <name>tokencast::WelcomePage</name>
    <message>
        <source>When does the balance run out, and what does it cost?</source>
        <translation>残高はいつなくなり、費用はいくらかかりますか?</translation>
    </message>
    <message>
        <source>Say what you use and what you hold: the answer comes as you type, day by day. Nothing leaves this machine.</source>
        <translation>使用量と手持ちの残高を入力すると、日ごとの結果がすぐに表示されます。データがこのコンピューターの外に送られることはありません。</translation>
    </message>
    <message>
        <source>Type four numbers</source>
        <translation>4つの数値を入力</translation>
    </message>
    <message>
        <source>a quick estimate, at the left</source>
        <translation>左側のクイック見積もりを使います</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>サンプルプロジェクトを開く</translation>
    </message>
    <message>
        <source>a design studio with a trial, credits and tokens</source>
        <translation>トライアル、クレジット、トークンを使うデザインスタジオの例</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>a Tokencast document, or a plan as JSON</source>
        <translation>Tokencastのドキュメント、またはJSONのプラン</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>テンプレートから始める</translation>
    </message>
    <message>
        <source>models, drawings, photos, or a trial that ends</source>
        <translation>モデル、図面、写真、まもなく終わるトライアル</translation>
    </message>
</context>
<context>
    <name>tokencast::WhatIfPanel</name>
    <message>
        <source>&amp;Keep as a Scenario…</source>
        <translation>シナリオとして保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Throw Awa&amp;y</source>
        <translation>破棄(&amp;Y)</translation>
    </message>
    <message>
        <source>The plan itself stays as it is.</source>
        <translation>プラン自体は変わりません。</translation>
    </message>
    <message>
        <source>Usage of every &amp;line</source>
        <translation>全行の使用量(&amp;L)</translation>
    </message>
    <message>
        <source>Gro&amp;wth a period, added to every line</source>
        <translation>期間ごとの増加率、全行に加算(&amp;W)</translation>
    </message>
    <message>
        <source>One more purchase</source>
        <translation>購入の追加</translation>
    </message>
    <message>
        <source>&amp;Bought on</source>
        <translation>購入日(&amp;B)</translation>
    </message>
    <message>
        <source>Gives what is tried a name (Enter)</source>
        <translation>試算に名前を付けて保存します (Enter)</translation>
    </message>
    <message>
        <source>Back to the plan as it is (Esc)</source>
        <translation>元のプランに戻します (Esc)</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Percent more or less of every line’s quantity. Jobs and photos stay whole</source>
        <translation>全行の数量を増減する割合 (%)。ジョブと写真は整数のままです</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>増加率</translation>
    </message>
    <message>
        <source>Percent a period, added to the [growth](glossary.md#growth) of every line</source>
        <translation>全行の[増加率](glossary.md#growth)に加算する、期間ごとの割合 (%)</translation>
    </message>
    <message>
        <source>Tokens, or credits where those are sold, in steps of 25, at the list price</source>
        <translation>トークン (クレジットが販売される場合はクレジット)。25単位で増減し、定価で計算します</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>購入日</translation>
    </message>
    <message>
        <source>The day of that purchase</source>
        <translation>その購入の日付</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, what if</source>
        <translation>%1 (試算)</translation>
    </message>
    <message>
        <source>Keep as a scenario</source>
        <translation>シナリオとして保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>tokencast::Workspace</name>
    <message>
        <source>Throw Away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>What is tried; the plan stays as it is</source>
        <translation>試算を破棄します。プランは変わりません</translation>
    </message>
    <message>
        <source>You are trying something: headline and charts show what it would come to. The plan stays as it is.</source>
        <translation>試算中です。要約とグラフは試算の結果を示しています。プランは変わりません。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Usage, purchases and account are entered; the others are the result</source>
        <translation>使用量、購入、アカウントは入力用、ほかは結果のページです</translation>
    </message>
    <message>
        <source>Add a usage line</source>
        <translation>使用量の行を追加</translation>
    </message>
    <message>
        <source>No usage is planned yet</source>
        <translation>使用量がまだ計画されていません</translation>
    </message>
    <message>
        <source>Type numbers into the quick estimate, or add a line: for example 40 hours of Design Automation every month.</source>
        <translation>クイック見積もりに数値を入力するか、行を追加してください (例: Design Automationを毎月40時間)。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>What is planned to be used: each row is a [usage line](glossary.md#usage-line)</source>
        <translation>計画している使用。各行が1つの[使用量の行](glossary.md#usage-line)です</translation>
    </message>
    <message>
        <source>Add a purchase</source>
        <translation>購入を追加</translation>
    </message>
    <message>
        <source>Nothing is in hand or planned</source>
        <translation>手持ちの残高も購入の予定もありません</translation>
    </message>
    <message>
        <source>Enter what you hold and what you mean to buy: for example 500 tokens bought on the first day.</source>
        <translation>手持ちの残高と購入の予定を入力してください (例: 初日に500トークンを購入)。</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>What is in hand and planned to be bought: each row is a [lot](glossary.md#lot)</source>
        <translation>手持ちの残高と購入の予定。各行が1つの[ロット](glossary.md#lot)です</translation>
    </message>
    <message>
        <source>&amp;Usage</source>
        <translation>使用量(&amp;U)</translation>
    </message>
    <message>
        <source>Pu&amp;rchases</source>
        <translation>購入(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>日別(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>月別(&amp;M)</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>説明(&amp;X)</translation>
    </message>
</context>
</TS>
