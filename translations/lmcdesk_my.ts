<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my" sourcelanguage="en">
 <context>
  <name>App</name>
  <message>
   <source>This desk is already open in another window.</source>
   <translation>ဤလုပ်ငန်းခွင်ကို အခြားဝင်းဒိုးတွင် ဖွင့်ထားပြီး ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>ပိတ်ရန်</translation>
  </message>
  <message>
   <source>Go on in that window, or close it and start again.</source>
   <translation>ထိုဝင်းဒိုးတွင် ဆက်လုပ်ပါ သို့မဟုတ် ယင်းကို ပိတ်ပြီး ပြန်စပါ။</translation>
  </message>
  <message>
   <source>Writing the day's backup</source>
   <translation>ယနေ့အတွက် အရန်မိတ္တူ ပြုလုပ်နေသည်</translation>
  </message>
  <message>
   <source>Opening the desk</source>
   <translation>လုပ်ငန်းခွင် ဖွင့်နေသည်</translation>
  </message>
 </context>
 <context>
  <name>AssessmentForm</name>
  <message>
   <source>Self-evaluation</source>
   <translation>ကိုယ်တိုင်အကဲဖြတ်ခြင်း</translation>
  </message>
  <message>
   <source>Peer review</source>
   <translation>အချင်းချင်းအကဲဖြတ်ခြင်း</translation>
  </message>
  <message>
   <source>Third-party review</source>
   <translation>တတိယအဖွဲ့ အကဲဖြတ်ခြင်း</translation>
  </message>
 </context>
 <context>
  <name>Audit</name>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they are missing.</source>
   <translation>{desk}၊ {place}၊ ပြောင်းလဲချက် {first} မှ {last} အထိ - မရှိပါ။</translation>
  </message>
  <message>
   <source>There are changes of a desk or a place that this desk knows nothing of.</source>
   <translation>ဤလုပ်ငန်းခွင် လုံးဝမသိသော လုပ်ငန်းခွင် သို့မဟုတ် နေရာတစ်ခု၏ ပြောင်းလဲချက်များ ရှိနေပါသည်။</translation>
  </message>
  <message>
   <source>{desk}: what it knew of others is told in a way that cannot be.</source>
   <translation>{desk} - အခြားသူများကို သိရှိပုံသည် မဖြစ်နိုင်သော ပုံစံဖြင့် ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: this is no change any more.</source>
   <translation>{desk}၊ {place}၊ ပြောင်းလဲချက် {first} - ဤအရာသည် ပြောင်းလဲချက် မဟုတ်တော့ပါ။</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: what was kept to prove it was altered; its signature is genuine.</source>
   <translatorcomment>technical</translatorcomment>
   <translation>{desk}၊ {place}၊ ပြောင်းလဲချက် {first} - သက်သေပြရန် သိမ်းထားသည်ကို ပြောင်းလဲထားပါသည်။ လက်မှတ်မှာ အစစ်အမှန် ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they are not those that were written; one or more, or what the desk then knew of others, was altered.</source>
   <translation>{desk}၊ {place}၊ ပြောင်းလဲချက် {first} မှ {last} အထိ - ရေးသားခဲ့သည့်အတိုင်း မဟုတ်ပါ။ တစ်ခု သို့မဟုတ် အများကို သို့မဟုတ် လုပ်ငန်းခွင်က ထိုစဉ်က အခြားသူများကို သိရှိပုံကို ပြောင်းလဲထားပါသည်။</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: the signature under it and what came before is not genuine.</source>
   <translation>{desk}၊ {place}၊ ပြောင်းလဲချက် {first} - ယင်းနှင့် ယင်းမတိုင်မီ ပြောင်းလဲချက်များအောက်ရှိ လက်မှတ်သည် အစစ်အမှန် မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they came without a signature, or lost it.</source>
   <translation>{desk}၊ {place}၊ ပြောင်းလဲချက် {first} မှ {last} အထိ - လက်မှတ်မပါဘဲ ရောက်လာပါသည် သို့မဟုတ် လက်မှတ် ပျောက်ဆုံးသွားပါသည်။</translation>
  </message>
  <message>
   <source>“{file}” ends neither in .csv nor in .jsonl. Nothing was written. Choose one of these endings.</source>
   <translation>“{file}” သည် .csv သို့မဟုတ် .jsonl ဖြင့် မဆုံးပါ။ ဘာမျှ မရေးခဲ့ပါ။ ယင်းတို့အနက် တစ်ခု ရွေးပါ။</translation>
  </message>
 </context>
 <context>
  <name>Band</name>
  <message>
   <source>More pages</source>
   <translation>နောက်ထပ် စာမျက်နှာများ</translation>
  </message>
  <message>
   <source>{page}, {n} waiting</source>
   <translation>{page}၊ {n} ခု စောင့်ဆိုင်းဆဲ</translation>
  </message>
  <message>
   <source>Go to or search</source>
   <translation>သွားရန် သို့မဟုတ် ရှာရန်</translation>
  </message>
 </context>
 <context>
  <name>Bundle</name>
  <message>
   <source>{desk} is this desk itself, so nothing was written for it. Name another desk; one of the same name by its fingerprint or id.</source>
   <translation>{desk} သည် ဤလုပ်ငန်းခွင်ပင် ဖြစ်သဖြင့် ယင်းအတွက် ဘာမျှ မပြုလုပ်ခဲ့ပါ။ အခြားလုပ်ငန်းခွင်ကို ဖော်ပြပါ။ အမည်တူရှိပါက လက်ဗွေနံပါတ် သို့မဟုတ် id ဖြင့် ဖော်ပြပါ။</translation>
  </message>
  <message>
   <source>The certificate of {desk} was revoked, so nothing was written for it. If that office goes on with another computer, have that one enrolled first.</source>
   <translation>{desk} ၏ အသိအမှတ်ပြုလက်မှတ်ကို ပယ်ဖျက်ထားသဖြင့် ယင်းအတွက် ဘာမျှ မပြုလုပ်ခဲ့ပါ။ ထိုရုံးက အခြားကွန်ပျူတာဖြင့် ဆက်လုပ်ပါက ထိုကွန်ပျူတာကို ဦးစွာ မှတ်ပုံတင်စေပါ။</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for {desk}, so a bundle for it would lie open to everybody, and none was written. Have it enrolled, or trust its secretariat, first; or write an open bundle for no desk in particular (without “--for”).</source>
   <translation>ဤလုပ်ငန်းခွင် ယုံကြည်သော မည်သည့်အတွင်းရေးမှူးရုံးကမျှ {desk} ကို အာမခံမထားသဖြင့် ယင်းအတွက် စာထုပ်သည် မည်သူမဆို ဖတ်နိုင်သော စာထုပ် ဖြစ်နေမည်ဖြစ်၍ မပြုလုပ်ခဲ့ပါ။ ယင်းကို ဦးစွာ မှတ်ပုံတင်စေပါ သို့မဟုတ် ယင်း၏ အတွင်းရေးမှူးရုံးကို ယုံကြည်ပါ။ သို့မဟုတ် သီးခြားလုပ်ငန်းခွင် မသတ်မှတ်ဘဲ (“--for” မပါဘဲ) စာထုပ်အဖွင့် ပြုလုပ်ပါ။</translation>
  </message>
  <message>
   <source>“{file}” was written, but what the disk or stick gave back differs. The bundle was not kept. Use another stick or folder.</source>
   <translation>“{file}” ကို ရေးပြီးသော်လည်း ဒစ်ခ် သို့မဟုတ် USB မှ ပြန်ဖတ်ရသည်မှာ ကွဲပြားနေပါသည်။ စာထုပ်ကို မသိမ်းခဲ့ပါ။ အခြား USB သို့မဟုတ် ဖိုင်တွဲကို သုံးပါ။</translation>
  </message>
  <message>
   <source>Closed: only the desk it was made for can read it.</source>
   <translation>ပိတ်ထားသည် - ရည်ရွယ်ရာ လုပ်ငန်းခွင်သာ ဖတ်နိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>From {desk}, {role}, {country}.</source>
   <translation>{desk}၊ {role}၊ {country} ထံမှ။</translation>
  </message>
  <message>
   <source>Made on {day} at {time} UTC with LMC Desk {version}.</source>
   <translation>LMC Desk {version} ဖြင့် {day}၊ {time} UTC တွင် ပြုလုပ်သည်။</translation>
  </message>
  <message>
   <source>Signed with the key {fingerprint}.</source>
   <translation>သော့ {fingerprint} ဖြင့် လက်မှတ်ထိုးထားသည်။</translation>
  </message>
  <message>
   <source>Made for {desk}.</source>
   <translation>{desk} အတွက် ပြုလုပ်သည်။</translation>
  </message>
  <message>
   <source>Part {number} of {count}, which may arrive in any order.</source>
   <translation>အပိုင်း {count} ခုအနက် {number}၊ အစီအစဉ်မရွေး ရောက်နိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>Changes: {count}. Size: {size} kB.</source>
   <translation>ပြောင်းလဲချက်: {count}။ အရွယ်အစား: {size} kB။</translation>
  </message>
  <message>
   <source>Evidence in it: {size} kB.</source>
   <translation>ပါဝင်သော အထောက်အထား: {size} kB။</translation>
  </message>
  <message>
   <source>Written at {desk} about {stream}: changes {first} to {last}.</source>
   <translation>{desk} တွင် {stream} အကြောင်း ရေးသားသည် - ပြောင်းလဲချက် {first} မှ {last} အထိ။</translation>
  </message>
  <message>
   <source>Changes to projects: {count}</source>
   <translation>စီမံကိန်းများအတွက် ပြောင်းလဲချက်: {count}</translation>
  </message>
  <message>
   <source>Changes to measures of projects: {count}</source>
   <translation>စီမံကိန်းများ၏ ဆောင်ရွက်ချက်အတွက် ပြောင်းလဲချက်: {count}</translation>
  </message>
  <message>
   <source>Changes to places of projects: {count}</source>
   <translation>စီမံကိန်းများ၏ နေရာအတွက် ပြောင်းလဲချက်: {count}</translation>
  </message>
  <message>
   <source>Changes to partners of projects: {count}</source>
   <translation>စီမံကိန်းများ၏ မိတ်ဖက်အတွက် ပြောင်းလဲချက်: {count}</translation>
  </message>
  <message>
   <source>Changes to milestones: {count}</source>
   <translation>မှတ်တိုင်များအတွက် ပြောင်းလဲချက်: {count}</translation>
  </message>
  <message>
   <source>Changes to progress reports: {count}</source>
   <translation>တိုးတက်မှုအစီရင်ခံစာများအတွက် ပြောင်းလဲချက်: {count}</translation>
  </message>
  <message>
   <source>Changes to funding: {count}</source>
   <translation>ရန်ပုံငွေအတွက် ပြောင်းလဲချက်: {count}</translation>
  </message>
  <message>
   <source>Changes to exchange rates: {count}</source>
   <translation>ငွေလဲနှုန်းများအတွက် ပြောင်းလဲချက်: {count}</translation>
  </message>
  <message>
   <source>Changes to indicators: {count}</source>
   <translation>ညွှန်းကိန်းများအတွက် ပြောင်းလဲချက်: {count}</translation>
  </message>
  <message>
   <source>Changes to values of indicators: {count}</source>
   <translation>ညွှန်းကိန်းတန်ဖိုးများအတွက် ပြောင်းလဲချက်: {count}</translation>
  </message>
  <message>
   <source>Changes to evidence: {count}</source>
   <translation>အထောက်အထားများအတွက် ပြောင်းလဲချက်: {count}</translation>
  </message>
  <message>
   <source>Changes to assessments: {count}</source>
   <translation>အကဲဖြတ်ချက်များအတွက် ပြောင်းလဲချက်: {count}</translation>
  </message>
  <message>
   <source>Changes to suggestions: {count}</source>
   <translation>အကြံပြုချက်များအတွက် ပြောင်းလဲချက်: {count}</translation>
  </message>
  <message>
   <source>Changes to meetings: {count}</source>
   <translation>အစည်းအဝေးများအတွက် ပြောင်းလဲချက်: {count}</translation>
  </message>
  <message>
   <source>Changes to decisions: {count}</source>
   <translation>ဆုံးဖြတ်ချက်များအတွက် ပြောင်းလဲချက်: {count}</translation>
  </message>
  <message>
   <source>Changes to organisations: {count}</source>
   <translation>အဖွဲ့အစည်းများအတွက် ပြောင်းလဲချက်: {count}</translation>
  </message>
  <message>
   <source>Changes to comments: {count}</source>
   <translation>မှတ်ချက်များအတွက် ပြောင်းလဲချက်: {count}</translation>
  </message>
  <message>
   <source>Changes to editions of reports: {count}</source>
   <translation>အစီရင်ခံစာ ထုတ်ပြန်မူများအတွက် ပြောင်းလဲချက်: {count}</translation>
  </message>
  <message>
   <source>Changes to letterheads: {count}</source>
   <translation>စာခေါင်းများအတွက် ပြောင်းလဲချက်: {count}</translation>
  </message>
  <message>
   <source>{desk} ({mark})</source>
   <translation>{desk} ({mark})</translation>
  </message>
  <message>
   <source>Closed: only {desk} can read it.</source>
   <translation>ပိတ်ထားသည် - {desk} သာ ဖတ်နိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>Open: whoever finds it can read it.</source>
   <translation>ဖွင့်ထားသည် - ရရှိသူမည်သူမဆို ဖတ်နိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>Changes of a newer version: {count}</source>
   <translation>ဗားရှင်းအသစ်၏ ပြောင်းလဲချက်: {count}</translation>
  </message>
 </context>
 <context>
  <name>Cadence</name>
  <message>
   <source>Every two years</source>
   <translation>နှစ်နှစ်တစ်ကြိမ်</translation>
  </message>
  <message>
   <source>Every year</source>
   <translation>နှစ်စဉ်</translation>
  </message>
  <message>
   <source>Regularly</source>
   <translation>ပုံမှန်</translation>
  </message>
  <message>
   <source>As needed</source>
   <translation>လိုအပ်သလို</translation>
  </message>
 </context>
 <context>
  <name>Catalogue</name>
  <message>
   <source>The plan's lists do not hold “{code}”.</source>
   <translation>စီမံချက်၏ စာရင်းများတွင် “{code}” မပါပါ။</translation>
  </message>
  <message>
   <source>The plan has no measure {id}.</source>
   <translation>စီမံချက်တွင် ဆောင်ရွက်ချက် {id} မရှိပါ။</translation>
  </message>
  <message>
   <source>The plan has no section {number}.</source>
   <translation>စီမံချက်တွင် ကဏ္ဍ {number} မရှိပါ။</translation>
  </message>
  <message>
   <source>The plan has no pillar {number}.</source>
   <translation>စီမံချက်တွင် မဏ္ဍိုင် {number} မရှိပါ။</translation>
  </message>
 </context>
 <context>
  <name>Cell</name>
  <message>
   <source>{n} percent</source>
   <translation>{n} ရာခိုင်နှုန်း</translation>
  </message>
 </context>
 <context>
  <name>Chart</name>
  <message>
   <source>There are no figures to draw yet.</source>
   <translation>ပုံဆွဲရန် ကိန်းဂဏန်း မရှိသေးပါ။</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>စီစဉ်ထား</translation>
  </message>
  <message>
   <source>Reached</source>
   <translation>ပြီးမြောက်</translation>
  </message>
  <message>
   <source>none</source>
   <translation>မရှိ</translation>
  </message>
  <message>
   <source>Projects in a cell:</source>
   <translation>ဇယားကွက်ရှိ စီမံကိန်း:</translation>
  </message>
  <message>
   <source>{value} planned</source>
   <translation>စီစဉ်ထား {value}</translation>
  </message>
  <message>
   <source>{value} reached</source>
   <translation>ပြီးမြောက် {value}</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name}: {value}</translation>
  </message>
 </context>
 <context>
  <name>Check</name>
  <message>
   <source>The database file is damaged. Restore a backup.</source>
   <translation>ဒေတာဘေ့စ်ဖိုင် ပျက်စီးနေပါသည်။ အရန်မိတ္တူမှ ပြန်လည်ရယူပါ။</translation>
  </message>
  <message>
   <source>Another edition of this report bears the number {number} too. Cite it by its fingerprint.</source>
   <translation>ဤအစီရင်ခံစာ၏ အခြားထုတ်ပြန်မူတစ်ခုတွင်လည်း နံပါတ် {number} ပါရှိပါသည်။ လက်ဗွေနံပါတ်ဖြင့် ရည်ညွှန်းပါ။</translation>
  </message>
  <message>
   <source>The code “{code}” also stands at {others}.</source>
   <translation>ကုဒ် “{code}” သည် {others} တွင်လည်း ရှိပါသည်။</translation>
  </message>
  <message>
   <source>The field “{field}” holds a value that cannot be read; it shows as empty.</source>
   <translation>အကွက် “{field}” တွင် ဖတ်၍မရသော တန်ဖိုး ရှိပါသည်။ ဗလာအဖြစ် ပြပါသည်။</translation>
  </message>
  <message>
   <source>The field “{field}” names a record that was deleted.</source>
   <translation>အကွက် “{field}” တွင် ဖျက်ပြီးသော မှတ်တမ်းကို ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>The field “{field}” names a record that is not known here.</source>
   <translation>အကွက် “{field}” တွင် ဤနေရာ၌ မသိသော မှတ်တမ်းကို ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>What {desk} wrote in {fields} is kept but not shown: {reason}</source>
   <translation>{desk} က {fields} တွင် ရေးသားသည်ကို သိမ်းထားသော်လည်း မပြပါ: {reason}</translation>
  </message>
  <message>
   <source>Records of several kinds bear one id: {kinds}. A desk whose program was altered wrote of one of them; who wrote what stands in their histories.</source>
   <translation>အမျိုးအစားမတူသော မှတ်တမ်းများတွင် id တူနေပါသည် - {kinds}။ ပရိုဂရမ်ကို ပြောင်းလဲထားသော လုပ်ငန်းခွင်တစ်ခုက ယင်းတို့အနက် တစ်ခုကို ရေးသားခဲ့ပါသည်။ မည်သူ ဘာရေးသည်ကို ယင်းတို့၏ ပြောင်းလဲမှုမှတ်တမ်းတွင် ကြည့်နိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>The clock of this computer was wrong once, so what is entered at this desk bears the date {date}, and will until that day. Nothing is lost, and the entries keep their order. Set the clock right, and where an entry of this desk waits for a decision, do not choose by the date.</source>
   <translation>ဤကွန်ပျူတာ၏ နာရီသည် တစ်ကြိမ် မှားခဲ့သဖြင့် ဤလုပ်ငန်းခွင်တွင် ရေးသွင်းသည်များသည် ရက်စွဲ {date} ဖြင့် ပေါ်နေပြီး ထိုနေ့ရောက်သည်အထိ ဤအတိုင်း ဆက်ရှိနေပါမည်။ ဘာမျှ မပျောက်ဆုံးပါ။ ရေးသွင်းချက်များ၏ အစဉ်လည်း မပြောင်းလဲပါ။ နာရီကို မှန်အောင် ပြင်ပါ။ ဤလုပ်ငန်းခွင်၏ ရေးသွင်းချက်တစ်ခု ဆုံးဖြတ်ရန် စောင့်ဆိုင်းနေပါက ရက်စွဲကို ကြည့်၍ မရွေးပါနှင့်။</translation>
  </message>
  <message>
   <source>Changes that only a newer version of LMC Desk understands are kept: {count}.</source>
   <translation>LMC Desk ဗားရှင်းအသစ်ကသာ နားလည်သော ပြောင်းလဲချက်များကို သိမ်းထားပါသည်: {count}။</translation>
  </message>
  <message>
   <source>The database file is damaged ({detail}). Restore the desk from a backup.</source>
   <translation>ဒေတာဘေ့စ်ဖိုင် ပျက်စီးနေပါသည် ({detail})။ အရန်မိတ္တူမှ လုပ်ငန်းခွင်ကို ပြန်လည်ရယူပါ။</translation>
  </message>
  <message>
   <source>The records stand open to other programs. Restore the desk from a backup.</source>
   <translation>မှတ်တမ်းများကို အခြားပရိုဂရမ်များက ပြောင်းလဲနိုင်နေပါသည်။ အရန်မိတ္တူမှ လုပ်ငန်းခွင်ကို ပြန်လည်ရယူပါ။</translation>
  </message>
  <message>
   <source>What keeps other programs from altering the desk was removed. Restore a backup.</source>
   <translation>အခြားပရိုဂရမ်များက လုပ်ငန်းခွင်ကို မပြောင်းလဲနိုင်အောင် တားဆီးထားသည်ကို ဖယ်ရှားခံထားရပါသည်။ အရန်မိတ္တူမှ ပြန်လည်ရယူပါ။</translation>
  </message>
  <message>
   <source>The changes of {desk} in {stream} are not whole: {count} are here, {number} are known of.</source>
   <translation>{stream} ရှိ {desk} ၏ ပြောင်းလဲချက်များ မပြည့်စုံပါ - ဤနေရာတွင် {count} ခု ရှိပြီး သိရှိထားသည်မှာ {number} ခု ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Receipt {number} tells of changes of {desk} in {stream} that there cannot be.</source>
   <translation>လက်ခံဖြတ်ပိုင်း {number} တွင် {stream} ရှိ {desk} ၏ မဖြစ်နိုင်သော ပြောင်းလဲချက်များကို ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>The receipts do not tell of each change of {desk} in {stream} once.</source>
   <translation>လက်ခံဖြတ်ပိုင်းများသည် {stream} ရှိ {desk} ၏ ပြောင်းလဲချက်တစ်ခုစီကို တစ်ကြိမ်စီ ဖော်ပြမထားပါ။</translation>
  </message>
  <message>
   <source>What {desk} knew of {other} is told in a way that cannot be.</source>
   <translation>{desk} က {other} ကို သိရှိပုံသည် မဖြစ်နိုင်သော ပုံစံဖြင့် ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>A change speaks of a record that is not there.</source>
   <translation>ပြောင်းလဲချက်တစ်ခုတွင် မရှိသော မှတ်တမ်းကို ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>This record is not entered as it should be.</source>
   <translation>ဤမှတ်တမ်းကို မှန်ကန်စွာ ထည့်သွင်းထားခြင်း မရှိပါ။</translation>
  </message>
  <message>
   <source>The field “{field}” shows another entry than its log says.</source>
   <translation>အကွက် “{field}” တွင် ပြသော ရေးသွင်းချက်သည် မှတ်တမ်းစာရင်းနှင့် မတူပါ။</translation>
  </message>
  <message>
   <source>The field “{field}” shows another value than its log says.</source>
   <translation>အကွက် “{field}” တွင် ပြသော တန်ဖိုးသည် မှတ်တမ်းစာရင်းနှင့် မတူပါ။</translation>
  </message>
  <message>
   <source>Whether this record is deleted is told otherwise by its log.</source>
   <translation>ဤမှတ်တမ်းကို ဖျက်ထားခြင်း ရှိမရှိသည် မှတ်တမ်းစာရင်းနှင့် မတူပါ။</translation>
  </message>
  <message>
   <source>What this desk keeps of the desks' certificates was altered, in the entry “{entry}”. Restore a backup of before.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် သိမ်းထားသော လုပ်ငန်းခွင်များ၏ အသိအမှတ်ပြုလက်မှတ်ဆိုင်ရာ အချက်အလက်များကို ရေးသွင်းချက် “{entry}” တွင် ပြောင်းလဲထားပါသည်။ ယခင်အရန်မိတ္တူမှ ပြန်လည်ရယူပါ။</translation>
  </message>
  <message>
   <source>{desk}: the name, role or place that is kept of it is not that of its certificate, which says “{name}”. Restore a backup of before.</source>
   <translation>{desk} - ဤနေရာတွင် သိမ်းထားသော အမည်၊ တာဝန် သို့မဟုတ် နေရာသည် ယင်း၏ အသိအမှတ်ပြုလက်မှတ်ပါ “{name}” နှင့် မကိုက်ညီပါ။ ယခင်အရန်မိတ္တူမှ ပြန်လည်ရယူပါ။</translation>
  </message>
  <message>
   <source>{desk}, {place}, from change {number} on: entries that are shown or left out otherwise than the certificates kept here say: {count}. One of them was altered or taken away. Restore a backup of before.</source>
   <translation>{desk}၊ {place}၊ ပြောင်းလဲချက် {number} မှစ၍ - ဤနေရာတွင် သိမ်းထားသော အသိအမှတ်ပြုလက်မှတ်များနှင့် မကိုက်ညီဘဲ ပြထား သို့မဟုတ် ချန်ထားသော ရေးသွင်းချက်: {count}။ ယင်းလက်မှတ်များအနက် တစ်ခုကို ပြောင်းလဲထား သို့မဟုတ် ဖယ်ရှားထားပါသည်။ ယခင်အရန်မိတ္တူမှ ပြန်လည်ရယူပါ။</translation>
  </message>
 </context>
 <context>
  <name>Choosing</name>
  <message>
   <source>Search</source>
   <translation>ရှာရန်</translation>
  </message>
 </context>
 <context>
  <name>Cli</name>
  <message>
   <source>There is too little memory for this. Work that was not finished was undone. Close other programs, or take less at a time, then try again.</source>
   <translation>ဤအတွက် မှတ်ဉာဏ် မလုံလောက်ပါ။ မပြီးသေးသော လုပ်ငန်းကို နောက်ပြန်လုပ်ထားပါသည်။ အခြားပရိုဂရမ်များကို ပိတ်ပါ သို့မဟုတ် တစ်ကြိမ်လျှင် နည်းနည်းသာ လုပ်ပြီး ထပ်ကြိုးစားပါ။</translation>
  </message>
  <message>
   <source>LMC Desk met a fault of its own. Work that was not finished was undone. The particulars are in “{file}”: hand them to whoever looks after the program.</source>
   <translation>LMC Desk ကိုယ်တိုင် အမှားတစ်ခု ဖြစ်ပေါ်ပါသည်။ မပြီးသေးသော လုပ်ငန်းကို နောက်ပြန်လုပ်ထားပါသည်။ အသေးစိတ်မှာ “{file}” တွင် ရှိပါသည်။ ပရိုဂရမ်တာဝန်ခံထံ ပေးပါ။</translation>
  </message>
  <message>
   <source>“{word}” has letters in it that are not Unicode. Type it anew, or rename the file.</source>
   <translation>“{word}” တွင် ယူနီကုဒ်မဟုတ်သော စာလုံးများ ပါနေပါသည်။ ပြန်ရိုက်ပါ သို့မဟုတ် ဖိုင်ကို အမည်ပြောင်းပါ။</translation>
  </message>
  <message>
   <source>The work was stopped. What was finished before stays; “lmcdesk undo --list” tells of it.</source>
   <translation>လုပ်ငန်းကို ရပ်လိုက်ပါသည်။ မရပ်မီ ပြီးစီးသည်များ ကျန်ရှိပါသည်။ “lmcdesk undo --list” က ဖော်ပြပါသည်။</translation>
  </message>
  <message>
   <source>The work was stopped. Nothing was changed.</source>
   <translation>လုပ်ငန်းကို ရပ်လိုက်ပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။</translation>
  </message>
  <message>
   <source>No desk “{name}” was heard of yet. Known are: {known}.</source>
   <translation>လုပ်ငန်းခွင် “{name}” ၏ သတင်း မရသေးပါ။ သိရှိထားသည်များမှာ - {known}။</translation>
  </message>
  <message>
   <source>{count} desks are called “{name}”. Nothing was written. Name the one by its fingerprint or id: {choices}.</source>
   <translation>လုပ်ငန်းခွင် {count} ခု၏ အမည်မှာ “{name}” ဖြစ်ပါသည်။ ဘာမျှ မရေးခဲ့ပါ။ လက်ဗွေနံပါတ် သို့မဟုတ် id ဖြင့် ဖော်ပြပါ - {choices}။</translation>
  </message>
  <message>
   <source>{mark} ({role}, {places})</source>
   <translation>{mark} ({role}၊ {places})</translation>
  </message>
  <message>
   <source>The passphrase of this desk's key: </source>
   <translation>ဤလုပ်ငန်းခွင်၏သော့ စကားဝှက်: </translation>
  </message>
  <message>
   <source>somebody at this desk</source>
   <translation>ဤလုပ်ငန်းခွင်မှ တစ်ဦးဦး</translation>
  </message>
  <message>
   <source>“{path}” is a folder. Nothing was changed. Choose a file in it.</source>
   <translation>“{path}” သည် ဖိုင်တွဲ ဖြစ်ပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ယင်းထဲမှ ဖိုင်ကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>“{path}” is a folder or a device. Nothing was changed. Give the name of a file to write.</source>
   <translation>“{path}” သည် ဖိုင်တွဲ သို့မဟုတ် စက်ပစ္စည်း ဖြစ်ပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ရေးသားမည့် ဖိုင်အမည် ပေးပါ။</translation>
  </message>
  <message>
   <source>“{path}” belongs to the desk itself. Nothing was changed. Choose another name or folder.</source>
   <translation>“{path}” သည် လုပ်ငန်းခွင်၏ ကိုယ်ပိုင်ဖိုင် ဖြစ်ပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ အခြားအမည် သို့မဟုတ် ဖိုင်တွဲကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>{n} projects have the code {code}. Name one by its id: {ids}.</source>
   <translation>စီမံကိန်း {n} ခုတွင် ကုဒ် {code} ရှိပါသည်။ id ဖြင့် ဖော်ပြပါ - {ids}။</translation>
  </message>
  <message>
   <source>There is no record “{name}” at this desk. Give a record's id or a project's code.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် မှတ်တမ်း “{name}” မရှိပါ။ မှတ်တမ်း id သို့မဟုတ် စီမံကိန်းကုဒ် ပေးပါ။</translation>
  </message>
  <message>
   <source>There is no kind “{name}”. There are: {known}.</source>
   <translation>“{name}” ဟူသော အမျိုးအစား မရှိပါ။ ရှိသည်များမှာ - {known}။</translation>
  </message>
  <message>
   <source>“{word}” is not FIELD=VALUE with a field of {kind}. Its fields are: {fields}.</source>
   <translation>“{word}” သည် {kind} ၏ အကွက်ဖြင့် FIELD=VALUE ပုံစံ မဟုတ်ပါ။ ယင်း၏ အကွက်များမှာ - {fields}။</translation>
  </message>
  <message>
   <source>The field {field} is given twice. Give it once.</source>
   <translation>အကွက် {field} ကို နှစ်ခါ ပေးထားပါသည်။ တစ်ခါသာ ပေးပါ။</translation>
  </message>
  <message>
   <source>“{text}” does not fit {field}, which takes {what}.</source>
   <translation>“{text}” သည် {field} နှင့် မကိုက်ညီပါ။ ပေးရမည့်အရာမှာ {what} ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” does not fit {field}, which takes one of: {known}.</source>
   <translation>“{text}” သည် {field} နှင့် မကိုက်ညီပါ။ ယင်းတို့အနက် တစ်ခု ပေးရပါမည် - {known}။</translation>
  </message>
  <message>
   <source>a date as 2026-11-24</source>
   <translation>2026-11-24 ပုံစံဖြင့် ရက်စွဲ</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>yes သို့မဟုတ် no</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>ကိန်းဂဏန်း</translation>
  </message>
  <message>
   <source>With --author, name the file to which that person's entries are to be written.</source>
   <translation>--author ဖြင့် ထိုသူ၏ ရေးသွင်းချက်များ ရေးသားမည့် ဖိုင်ကို ဖော်ပြပါ။</translation>
  </message>
  <message>
   <source>{desk}, {place}: changes that are not signed yet: {n}.</source>
   <translation>{desk}၊ {place}: လက်မှတ်မထိုးရသေးသော ပြောင်းလဲချက် {n} ခု။</translation>
  </message>
  <message>
   <source>{desk} signed with the key {fingerprint}: {reason}</source>
   <translation>{desk} က သော့ {fingerprint} ဖြင့် လက်မှတ်ထိုးထားသည်: {reason}</translation>
  </message>
  <message>
   <source>All is as it was written. Desks: {desks}. Changes: {changes}. Signatures: {seals}. Not signed yet: {unsigned}.</source>
   <translation>အားလုံး ရေးသားခဲ့သည့်အတိုင်း ရှိပါသည်။ လုပ်ငန်းခွင်: {desks}။ ပြောင်းလဲချက်: {changes}။ လက်မှတ်: {seals}။ လက်မှတ်မထိုးရသေး: {unsigned}။</translation>
  </message>
  <message>
   <source>Places where the log was altered: {n}. Restore the desk from a backup of before, or ask other desks.</source>
   <translation>မှတ်တမ်းစာရင်းကို ပြောင်းလဲထားသော နေရာ: {n}။ ယခင်အရန်မိတ္တူမှ လုပ်ငန်းခွင်ကို ပြန်လည်ရယူပါ သို့မဟုတ် အခြားလုပ်ငန်းခွင်များကို မေးမြန်းပါ။</translation>
  </message>
  <message>
   <source>Wrote {n} entries to {file}.</source>
   <translation>ရေးသွင်းချက် {n} ခုကို {file} သို့ ရေးပြီးပါပြီ။</translation>
  </message>
  <message>
   <source>{province} does not lie in {country}. Give a province of that country.</source>
   <translation>{province} သည် {country} တွင် မရှိပါ။ ထိုနိုင်ငံ၏ ပြည်နယ်/တိုင်းကို ပေးပါ။</translation>
  </message>
  <message>
   <source>{place}, {role}</source>
   <translation>{place}၊ {role}</translation>
  </message>
  <message>
   <source>Made the desk “{name}” ({role}) in {folder}.</source>
   <translation>{folder} တွင် လုပ်ငန်းခွင် “{name}” ({role}) ကို ပြုလုပ်ပြီးပါပြီ။</translation>
  </message>
  <message>
   <source>There is no desk in “{folder}”. Make one first with “lmcdesk new”, or make one, fill it and look at it with “lmcdesk sample --window”.</source>
   <translation>“{folder}” တွင် လုပ်ငန်းခွင် မရှိပါ။ “lmcdesk new” ဖြင့် ဦးစွာ ပြုလုပ်ပါ သို့မဟုတ် “lmcdesk sample --window” ဖြင့် ပြုလုပ်၊ ဖြည့်စွက်ပြီး ကြည့်ရှုပါ။</translation>
  </message>
  <message>
   <source>Filled the desk with a sample programme. Projects: {projects}. Milestones: {milestones}.</source>
   <translation>လုပ်ငန်းခွင်တွင် နမူနာအစီအစဉ် ဖြည့်ပြီးပါပြီ။ စီမံကိန်း: {projects}။ မှတ်တိုင်: {milestones}။</translation>
  </message>
  <message>
   <source>The desk in {folder} holds records already. A sample programme goes into an empty desk only.</source>
   <translation>{folder} ရှိ လုပ်ငန်းခွင်တွင် မှတ်တမ်းများ ရှိပြီးဖြစ်ပါသည်။ နမူနာအစီအစဉ်ကို ဗလာလုပ်ငန်းခွင်တွင်သာ ထည့်နိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>This desk holds no stream “{stream}”. It holds: {known}.</source>
   <translatorcomment>“အပိုင်း” for stream, also used for parts</translatorcomment>
   <translation>ဤလုပ်ငန်းခွင်တွင် အပိုင်း “{stream}” မရှိပါ။ ရှိသည်များမှာ - {known}။</translation>
  </message>
  <message>
   <source>{digest}  in all</source>
   <translation>{digest}  စုစုပေါင်း</translation>
  </message>
  <message>
   <source>The desk is sound. Findings for a person to look at: {n}.</source>
   <translation>လုပ်ငန်းခွင် ကောင်းမွန်ပါသည်။ တစ်ဦးဦး ကြည့်ရှုရန်လိုသော တွေ့ရှိချက်: {n}။</translation>
  </message>
  <message>
   <source>Wrote a backup of {size} kB to {file}.</source>
   <translation>{size} kB ရှိ အရန်မိတ္တူကို {file} သို့ ရေးပြီးပါပြီ။</translation>
  </message>
  <message>
   <source>Restored the desk from {file}.</source>
   <translation>{file} မှ လုပ်ငန်းခွင်ကို ပြန်လည်ရယူပြီးပါပြီ။</translation>
  </message>
  <message>
   <source>The state before is kept in {file}.</source>
   <translation>ယခင်အခြေအနေကို {file} တွင် သိမ်းထားပါသည်။</translation>
  </message>
  <message>
   <source>Attached {file} as evidence {id}. Size: {size} kB.</source>
   <translation>{file} ကို အထောက်အထား {id} အဖြစ် ပူးတွဲပြီးပါပြီ။ အရွယ်အစား: {size} kB။</translation>
  </message>
  <message>
   <source>The photo is kept as a smaller copy. Attach it with “--original” to keep it as it is.</source>
   <translation>ဓာတ်ပုံကို ပိုသေးသော မိတ္တူအဖြစ် သိမ်းထားပါသည်။ မူရင်းအတိုင်း သိမ်းရန် “--original” ဖြင့် ပူးတွဲပါ။</translation>
  </message>
  <message>
   <source>This picture is damaged, too large or of a kind that cannot be read here. It is kept as it is, but reports cannot show it: attach it as a JPEG too.</source>
   <translation>ဤရုပ်ပုံသည် ပျက်စီးနေပါသည်၊ ကြီးလွန်းပါသည် သို့မဟုတ် ဤနေရာတွင် ဖတ်၍မရသော အမျိုးအစား ဖြစ်ပါသည်။ မူရင်းအတိုင်း သိမ်းထားသော်လည်း အစီရင်ခံစာများတွင် ပြ၍ မရပါ။ JPEG အဖြစ်လည်း ပူးတွဲပါ။</translation>
  </message>
  <message>
   <source>A file is attached to a project, or to a milestone or a report of one. “{name}” is none of them. Nothing was changed.</source>
   <translation>ဖိုင်ကို စီမံကိန်းတွင် သို့မဟုတ် ယင်း၏ မှတ်တိုင်၊ အစီရင်ခံစာတွင် ပူးတွဲရပါသည်။ “{name}” သည် ယင်းတို့အနက် မဟုတ်ပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။</translation>
  </message>
  <message>
   <source>“{id}” is not evidence. “lmcdesk list evidence” names what there is.</source>
   <translation>“{id}” သည် အထောက်အထား မဟုတ်ပါ။ “lmcdesk list evidence” က ရှိသည်များကို ဖော်ပြပါသည်။</translation>
  </message>
  <message>
   <source>The file of this evidence has not come yet. Nothing was written. This desk's next bundles ask for it.</source>
   <translation>ဤအထောက်အထား၏ ဖိုင် မရောက်သေးပါ။ ဘာမျှ မရေးခဲ့ပါ။ ဤလုပ်ငန်းခွင်၏ နောက်စာထုပ်များဖြင့် တောင်းခံပါမည်။</translation>
  </message>
  <message>
   <source>Wrote {file}. Size: {size} kB.</source>
   <translation>{file} ကို ရေးပြီးပါပြီ။ အရွယ်အစား: {size} kB။</translation>
  </message>
  <message>
   <source>Nothing was written: --project sets the project apart first, which --size must not, so give one of the two without the other.</source>
   <translation>ဘာမျှ မရေးခဲ့ပါ - --project သည် စီမံကိန်းကို ဦးစွာ သီးခြားခွဲထုတ်ပြီး --size က ထိုသို့ မပြုရသဖြင့် တစ်ခုကိုသာ ပေးပါ။</translation>
  </message>
  <message>
   <source>Wrote {file}. Changes: {changes}. Size: {size} kB. The medium may be removed.</source>
   <translation>{file} ကို ပြုလုပ်ပြီးပါပြီ။ ပြောင်းလဲချက်: {changes}။ အရွယ်အစား: {size} kB။ USB ကို ဖြုတ်နိုင်ပါပြီ။</translation>
  </message>
  <message>
   <source>“{name}” is no project. Nothing was written. Give a project's id or code.</source>
   <translation>“{name}” သည် စီမံကိန်း မဟုတ်ပါ။ ဘာမျှ မရေးခဲ့ပါ။ စီမံကိန်း၏ id သို့မဟုတ် ကုဒ် ပေးပါ။</translation>
  </message>
  <message>
   <source>Changes: {count}, about {size} kB.</source>
   <translation>ပြောင်းလဲချက်: {count}၊ {size} kB ခန့်။</translation>
  </message>
  <message>
   <source>Files of evidence: {count}, {size} kB.</source>
   <translation>အထောက်အထားဖိုင်: {count}၊ {size} kB။</translation>
  </message>
  <message>
   <source>Files to carry: {count}. Nothing was written.</source>
   <translation>သယ်ဆောင်ရမည့် ဖိုင်: {count}။ ဘာမျှ မရေးခဲ့ပါ။</translation>
  </message>
  <message>
   <source>“{file}” is a folder. Nothing was changed. Choose a bundle in it: a file that ends in .lmcb.</source>
   <translation>“{file}” သည် ဖိုင်တွဲ ဖြစ်ပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ယင်းထဲမှ စာထုပ်ကို ရွေးပါ - .lmcb ဖြင့် ဆုံးသော ဖိုင်။</translation>
  </message>
  <message>
   <source>The folder “{file}” holds no bundle. Nothing was changed. Choose a file that ends in .lmcb.</source>
   <translation>ဖိုင်တွဲ “{file}” တွင် စာထုပ် မရှိပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ .lmcb ဖြင့် ဆုံးသော ဖိုင်ကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>No bundle “{file}” is kept here. Kept are: {kept}.</source>
   <translation>ဤနေရာတွင် စာထုပ် “{file}” ကို သိမ်းမထားပါ။ သိမ်းထားသည်များမှာ - {kept}။</translation>
  </message>
  <message>
   <source>No bundle “{file}” is kept here. None is kept.</source>
   <translation>ဤနေရာတွင် စာထုပ် “{file}” ကို သိမ်းမထားပါ။ သိမ်းထားသည် တစ်ခုမျှ မရှိပါ။</translation>
  </message>
  <message>
   <source>“{file}” is kept no longer.</source>
   <translation>“{file}” ကို ဆက်မသိမ်းတော့ပါ။</translation>
  </message>
  <message>
   <source>No bundle waits.</source>
   <translation>စောင့်ဆိုင်းနေသော စာထုပ် မရှိပါ။</translation>
  </message>
  <message>
   <source>{at}  {author} at {desk}: {field} from “{before}” to “{value}”{state}</source>
   <translation>{at}  {author}၊ {desk}: {field} “{before}” မှ “{value}” သို့{state}</translation>
  </message>
  <message>
   <source>{number}  {kind} {id} “{name}”: {field}</source>
   <translation>{number}  {kind} {id} “{name}”: {field}</translation>
  </message>
  <message>
   <source>    “{value}” by {author} at {desk}, {at}</source>
   <translation>    “{value}” - {author}၊ {desk}၊ {at}</translation>
  </message>
  <message>
   <source>Decide with “lmcdesk resolve NUMBER --take mine”, theirs or newest, or with --value VALUE.</source>
   <translation>“lmcdesk resolve NUMBER --take mine” ဖြင့် ဆုံးဖြတ်ပါ၊ mine အစား theirs သို့မဟုတ် newest သုံးနိုင်ပါသည်၊ သို့မဟုတ် --value VALUE ဖြင့် ဆုံးဖြတ်ပါ။</translation>
  </message>
  <message>
   <source>Nothing waits for a decision.</source>
   <translation>ဆုံးဖြတ်ရန် စောင့်ဆိုင်းနေသည်များ မရှိပါ။</translation>
  </message>
  <message>
   <source>The code “{code}” stands at {projects}. Set another code at one of them, or put one in the bin.</source>
   <translation>ကုဒ် “{code}” သည် {projects} တွင် ရှိပါသည်။ ယင်းတို့အနက် တစ်ခုတွင် အခြားကုဒ် သတ်မှတ်ပါ သို့မဟုတ် တစ်ခုကို အမှိုက်ပုံးထဲ ထည့်ပါ။</translation>
  </message>
  <message>
   <source>Decided {field} of {kind} {id}. The other entries stay in its history.</source>
   <translation>{kind} {id} ၏ {field} ကို ဆုံးဖြတ်ပြီးပါပြီ။ အခြားရေးသွင်းချက်များ ပြောင်းလဲမှုမှတ်တမ်းတွင် ကျန်ရှိပါသည်။</translation>
  </message>
  <message>
   <source>Nothing of receipt {number} could be taken back, and nothing was changed. “lmcdesk undo --list” lists the others.</source>
   <translation>လက်ခံဖြတ်ပိုင်း {number} ပါ ဘာကိုမျှ ပြန်ရုပ်သိမ်း၍ မရဘဲ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ “lmcdesk undo --list” က အခြားလက်ခံဖြတ်ပိုင်းများကို ဖော်ပြပါသည်။</translation>
  </message>
  <message>
   <source>Took receipt {number} back. Fields that show again what they showed before: {fields}. Records that it made, now in the bin: {records}.</source>
   <translation>လက်ခံဖြတ်ပိုင်း {number} ကို ပြန်ရုပ်သိမ်းပြီးပါပြီ။ ယခင်တန်ဖိုး ပြန်ပေါ်သော အကွက်: {fields}။ ယင်းက ပြုလုပ်ခဲ့ပြီး ယခု အမှိုက်ပုံးထဲရှိ မှတ်တမ်း: {records}။</translation>
  </message>
  <message>
   <source>The desks that wrote it will see it taken back when your next bundle comes to them.</source>
   <translation>ယင်းကို ရေးသားခဲ့သော လုပ်ငန်းခွင်များသည် သင့်နောက်စာထုပ် ရောက်သည့်အခါ ပြန်ရုပ်သိမ်းထားသည်ကို မြင်ရပါမည်။</translation>
  </message>
  <message>
   <source>  {field} of {kind} {id} was edited since and stays as it is.</source>
   <translation>  {kind} {id} ၏ {field} ကို နောက်ပိုင်း ပြင်ဆင်ထားသဖြင့် ရှိမြဲရှိနေပါသည်။</translation>
  </message>
  <message>
   <source>  {kind} {id} stays: it was edited since, or what stays belongs to it.</source>
   <translation>  {kind} {id} ရှိမြဲရှိနေပါသည် - နောက်ပိုင်း ပြင်ဆင်ထား သို့မဟုတ် ကျန်ရှိသည့်အရာတစ်ခု ယင်းနှင့် သက်ဆိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>  Entries that stay, as they belong to {place} and not to this desk: {entries}.</source>
   <translation>  ဤလုပ်ငန်းခွင်မဟုတ်ဘဲ {place} နှင့်သက်ဆိုင်သဖြင့် ကျန်ရှိသော ရေးသွင်းချက်: {entries}။</translation>
  </message>
  <message>
   <source>If all of it must go: “lmcdesk restore {file}” brings back the desk as it was before.</source>
   <translation>အားလုံး ဖယ်ရှားရမည်ဆိုပါက “lmcdesk restore {file}” ဖြင့် လုပ်ငန်းခွင်ကို ယခင်အတိုင်း ပြန်လည်ရယူနိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>“{value}” is none of: {known}</source>
   <translation>“{value}” သည် ယင်းတို့အနက် မဟုတ်ပါ - {known}</translation>
  </message>
  <message>
   <source>{message}. “lmcdesk --help” lists the commands.</source>
   <translation>{message}။ “lmcdesk --help” က အမိန့်များကို ဖော်ပြပါသည်။</translation>
  </message>
  <message>
   <source>The Lancang-Mekong Plan of Action, offline.</source>
   <translation>လန်ချန်း-မဲခေါင် လုပ်ငန်းစီမံချက်၊ အင်တာနက်မလို။</translation>
  </message>
  <message>
   <source>Open the window and tell what is in bundles; a bundle's name alone does the same.</source>
   <translation>ဝင်းဒိုးကို ဖွင့်ပြီး စာထုပ်များတွင် ပါဝင်သည်ကို ပြရန်။ စာထုပ်အမည်သာ ပေးလျှင်လည်း ရသည်။</translation>
  </message>
  <message>
   <source>The desk's folder; else LMCDESK_DIR, else the user's data folder.</source>
   <translation>လုပ်ငန်းခွင်၏ ဖိုင်တွဲ၊ မပေးလျှင် LMCDESK_DIR၊ ယင်းမရှိလျှင် အသုံးပြုသူ၏ ဒေတာဖိုင်တွဲ။</translation>
  </message>
  <message>
   <source>Print one JSON object instead of lines.</source>
   <translation>စာကြောင်းများအစား JSON အရာတစ်ခု ထုတ်ရန်။</translation>
  </message>
  <message>
   <source>Who does this; else the name this computer knows you by.</source>
   <translation>ဆောင်ရွက်သူ၊ မပေးလျှင် ဤကွန်ပျူတာက သိသော သင့်အမည်။</translation>
  </message>
  <message>
   <source>The language of what is printed here.</source>
   <translation>ဤနေရာတွင် ထုတ်ပြသည့် ဘာသာစကား။</translation>
  </message>
  <message>
   <source>Make a new desk.</source>
   <translation>လုပ်ငန်းခွင်အသစ် ပြုလုပ်ရန်။</translation>
  </message>
  <message>
   <source>Country code, ISO 3166-1.</source>
   <translation>နိုင်ငံကုဒ်၊ ISO 3166-1။</translation>
  </message>
  <message>
   <source>Province code, ISO 3166-2.</source>
   <translation>ပြည်နယ်/တိုင်းကုဒ်၊ ISO 3166-2။</translation>
  </message>
  <message>
   <source>The desk's name; else its province's or country's.</source>
   <translation>လုပ်ငန်းခွင်အမည်၊ မပေးလျှင် ယင်း၏ ပြည်နယ်/တိုင်း သို့မဟုတ် နိုင်ငံအမည်။</translation>
  </message>
  <message>
   <source>Fill an empty desk with a sample programme.</source>
   <translation>ဗလာလုပ်ငန်းခွင်တွင် နမူနာအစီအစဉ် ဖြည့်ရန်။</translation>
  </message>
  <message>
   <source>Same seed, same programme.</source>
   <translatorcomment>“မျိုးစေ့ကိန်း” for seed</translatorcomment>
   <translation>မျိုးစေ့ကိန်းတူလျှင် အစီအစဉ်တူသည်။</translation>
  </message>
  <message>
   <source>Open the window afterwards; makes the desk if need be.</source>
   <translation>ပြီးလျှင် ဝင်းဒိုး ဖွင့်ရန်၊ လိုအပ်ပါက လုပ်ငန်းခွင်ကို ပြုလုပ်သည်။</translation>
  </message>
  <message>
   <source>One number for what the desk holds, per stream and in all.</source>
   <translation>လုပ်ငန်းခွင်တွင် ရှိသည်များအတွက် ကိန်းတစ်ခု၊ အပိုင်းအလိုက်နှင့် စုစုပေါင်း။</translation>
  </message>
  <message>
   <source>Check the desk and name what needs a person.</source>
   <translation>လုပ်ငန်းခွင်ကို စစ်ဆေးပြီး တစ်ဦးဦး ကြည့်ရှုရန်လိုသည်များ ဖော်ပြရန်။</translation>
  </message>
  <message>
   <source>Only whether the database is sound.</source>
   <translation>ဒေတာဘေ့စ် ကောင်းမကောင်းသာ။</translation>
  </message>
  <message>
   <source>Verify every change to its origin, and write the trail.</source>
   <translation>ပြောင်းလဲချက်တိုင်းကို မူလအထိ စိစစ်ပြီး မှတ်တမ်းစာရင်း ရေးရန်။</translation>
  </message>
  <message>
   <source>Write that person's entries alone.</source>
   <translation>ထိုသူ၏ ရေးသွင်းချက်များသာ ရေးရန်။</translation>
  </message>
  <message>
   <source>Write a backup of the whole desk.</source>
   <translation>လုပ်ငန်းခွင်တစ်ခုလုံး၏ အရန်မိတ္တူ ပြုလုပ်ရန်။</translation>
  </message>
  <message>
   <source>Put a backup in the desk's place; what was is kept.</source>
   <translation>လုပ်ငန်းခွင်နေရာတွင် အရန်မိတ္တူ ထည့်ရန်၊ ယခင်ရှိသည်ကို သိမ်းထားသည်။</translation>
  </message>
  <message>
   <source>List records of a kind.</source>
   <translation>အမျိုးအစားတစ်ခု၏ မှတ်တမ်းများ ဖော်ပြရန်။</translation>
  </message>
  <message>
   <source>Show a record with all its fields.</source>
   <translation>မှတ်တမ်းကို အကွက်အားလုံးနှင့်အတူ ပြရန်။</translation>
  </message>
  <message>
   <source>A record's id, or a project's code.</source>
   <translation>မှတ်တမ်း id သို့မဟုတ် စီမံကိန်းကုဒ်။</translation>
  </message>
  <message>
   <source>Change fields of a record, or make one.</source>
   <translation>မှတ်တမ်း၏ အကွက်များ ပြောင်းရန် သို့မဟုတ် မှတ်တမ်းအသစ် ပြုလုပ်ရန်။</translation>
  </message>
  <message>
   <source>A record's id, a project's code, or a kind to make one.</source>
   <translation>မှတ်တမ်း id၊ စီမံကိန်းကုဒ် သို့မဟုတ် အသစ်ပြုလုပ်ရန် အမျိုးအစား။</translation>
  </message>
  <message>
   <source>Put the record in the bin.</source>
   <translation>မှတ်တမ်းကို အမှိုက်ပုံးထဲ ထည့်ရန်။</translation>
  </message>
  <message>
   <source>Take it out of the bin.</source>
   <translation>အမှိုက်ပုံးမှ ပြန်ယူရန်။</translation>
  </message>
  <message>
   <source>Attach a file of evidence to a record.</source>
   <translation>မှတ်တမ်းတွင် အထောက်အထားဖိုင် ပူးတွဲရန်။</translation>
  </message>
  <message>
   <source>A project, a milestone or a report.</source>
   <translation>စီမံကိန်း၊ မှတ်တိုင် သို့မဟုတ် အစီရင်ခံစာ။</translation>
  </message>
  <message>
   <source>What the file shows.</source>
   <translation>ဖိုင်တွင် ဖော်ပြသည့်အရာ။</translation>
  </message>
  <message>
   <source>Keep a photo as it is, not as a copy of at most 1600 px and 300 kB.</source>
   <translation>ဓာတ်ပုံကို 1600 px နှင့် 300 kB ထက် မပိုသော မိတ္တူအဖြစ် မဟုတ်ဘဲ မူရင်းအတိုင်း သိမ်းရန်။</translation>
  </message>
  <message>
   <source>Write a file of evidence out.</source>
   <translation>အထောက်အထားဖိုင် ထုတ်ရန်။</translation>
  </message>
  <message>
   <source>The id of the record of evidence.</source>
   <translation>အထောက်အထားမှတ်တမ်း၏ id။</translation>
  </message>
  <message>
   <source>A file, or a folder for it.</source>
   <translation>ဖိုင် သို့မဟုတ် ယင်းအတွက် ဖိုင်တွဲ။</translation>
  </message>
  <message>
   <source>Tell what happened to a record.</source>
   <translation>မှတ်တမ်းတွင် ဖြစ်ပျက်ခဲ့သည်များ ပြရန်။</translation>
  </message>
  <message>
   <source>Search titles and texts.</source>
   <translation>ခေါင်းစဉ်နှင့် စာသားများတွင် ရှာရန်။</translation>
  </message>
  <message>
   <source>List what waits for a decision.</source>
   <translation>ဆုံးဖြတ်ရန် စောင့်ဆိုင်းနေသည်များ ဖော်ပြရန်။</translation>
  </message>
  <message>
   <source>Decide a conflict.</source>
   <translation>ကွဲလွဲချက် ဆုံးဖြတ်ရန်။</translation>
  </message>
  <message>
   <source>Take an import or a merge back.</source>
   <translation>တင်သွင်းမှု သို့မဟုတ် ပေါင်းစည်းမှုကို ပြန်ရုပ်သိမ်းရန်။</translation>
  </message>
  <message>
   <source>List the receipts instead.</source>
   <translation>ယင်းအစား လက်ခံဖြတ်ပိုင်းများ ဖော်ပြရန်။</translation>
  </message>
  <message>
   <source>Take an Excel sheet over.</source>
   <translation>Excel ဇယား ထည့်သွင်းရန်။</translation>
  </message>
  <message>
   <source>projects, milestones, funding and so on.</source>
   <translation>projects, milestones, funding စသည်ဖြင့်။</translation>
  </message>
  <message>
   <source>Only say what would happen.</source>
   <translation>ဖြစ်မည့်အရာကိုသာ ဖော်ပြရန်။</translation>
  </message>
  <message>
   <source>Your workbook, problems marked.</source>
   <translation>သင့်ဇယားဖိုင်၊ ပြဿနာများ အမှတ်အသားပြုပြီး။</translation>
  </message>
  <message>
   <source>The rows with problems alone, to mend.</source>
   <translation>ပြဿနာရှိသော အတန်းများသာ၊ ပြင်ဆင်ရန်။</translation>
  </message>
  <message>
   <source>What you say to a question that the sheet leaves open.</source>
   <translation>ဇယားတွင် မရှင်းလင်းသော မေးခွန်းအတွက် သင့်အဖြေ။</translation>
  </message>
  <message>
   <source>The row of headings; 0 for none.</source>
   <translation>ခေါင်းစဉ်အတန်း၊ မရှိလျှင် 0။</translation>
  </message>
  <message>
   <source>That of a text file in an old one, as cp874.</source>
   <translation>cp874 ကဲ့သို့ စာသားဖိုင်ဟောင်း၏ စာလုံးကုဒ်စနစ်။</translation>
  </message>
  <message>
   <source>Write records to a workbook that can be imported again.</source>
   <translation>ပြန်တင်သွင်းနိုင်သော ဇယားဖိုင်သို့ မှတ်တမ်းများ ရေးရန်။</translation>
  </message>
  <message>
   <source>Write an empty workbook to fill in.</source>
   <translation>ဖြည့်ရန် ဇယားဖိုင်ဗလာ ပြုလုပ်ရန်။</translation>
  </message>
  <message>
   <source>Say what stands at the head of the country's reports.</source>
   <translation>နိုင်ငံ၏ အစီရင်ခံစာများ ထိပ်တွင် ပါမည့်အရာကို သတ်မှတ်ရန်။</translation>
  </message>
  <message>
   <source>Say Mekong-Lancang, or not.</source>
   <translation>မဲခေါင်-လန်ချန်းဟု ဖော်ပြမည်၊ မဖော်ပြမည်ကို သတ်မှတ်ရန်။</translation>
  </message>
  <message>
   <source>A picture at the head of first pages.</source>
   <translation>ပထမစာမျက်နှာများ၏ ထိပ်တွင် ထည့်မည့် ရုပ်ပုံ။</translation>
  </message>
  <message>
   <source>Write a report as PDF, or as a workbook (.xlsx).</source>
   <translation>အစီရင်ခံစာကို PDF သို့မဟုတ် ဇယားဖိုင် (.xlsx) အဖြစ် ပြုလုပ်ရန်။</translation>
  </message>
  <message>
   <source>For IATI: the office's registered identifier.</source>
   <translation>IATI အတွက် - ရုံး၏ မှတ်ပုံတင်ထားသော အမှတ်အသားကုဒ်။</translation>
  </message>
  <message>
   <source>Mark each page as a draft.</source>
   <translation>စာမျက်နှာတိုင်းတွင် မူကြမ်းဟု ဖော်ပြရန်။</translation>
  </message>
  <message>
   <source>Keep it as a numbered edition as well.</source>
   <translation>နံပါတ်တပ် ထုတ်ပြန်မူအဖြစ်လည်း သိမ်းရန်။</translation>
  </message>
  <message>
   <source>Print an edition again, by its number or its id.</source>
   <translation>ထုတ်ပြန်မူတစ်ခုကို နံပါတ် သို့မဟုတ် id ဖြင့် ထပ်ပုံနှိပ်ရန်။</translation>
  </message>
  <message>
   <source>Print what changed since an edition, by its number or its id.</source>
   <translation>ထုတ်ပြန်မူတစ်ခု၏ နောက်ပိုင်း ပြောင်းလဲသည်များကို ယင်း၏ နံပါတ် သို့မဟုတ် id ဖြင့် ပုံနှိပ်ရန်။</translation>
  </message>
  <message>
   <source>Write a request to be enrolled by the secretariat.</source>
   <translation>အတွင်းရေးမှူးရုံးတွင် မှတ်ပုံတင်ရန် လျှောက်ထားချက် ပြုလုပ်ရန်။</translation>
  </message>
  <message>
   <source>Enrol a desk: its request in, an answer out.</source>
   <translation>လုပ်ငန်းခွင် မှတ်ပုံတင်ပေးရန် - လျှောက်ထားချက် ယူပြီး ပြန်ကြားချက် ထုတ်သည်။</translation>
  </message>
  <message>
   <source>Take the secretariat's answer over.</source>
   <translation>အတွင်းရေးမှူးရုံး၏ ပြန်ကြားချက်ကို လက်ခံရန်။</translation>
  </message>
  <message>
   <source>Trust another secretariat by its fingerprint.</source>
   <translation>အခြားအတွင်းရေးမှူးရုံးကို လက်ဗွေနံပါတ်ဖြင့် ယုံကြည်ရန်။</translation>
  </message>
  <message>
   <source>Trust a secretariat's stolen key no longer.</source>
   <translation>အတွင်းရေးမှူးရုံး၏ ခိုးခံရသော သော့ကို ယုံကြည်ခြင်း ရပ်ရန်။</translation>
  </message>
  <message>
   <source>The key's fingerprint.</source>
   <translation>သော့၏ လက်ဗွေနံပါတ်။</translation>
  </message>
  <message>
   <source>Take a desk's certificate back.</source>
   <translation>လုပ်ငန်းခွင်၏ အသိအမှတ်ပြုလက်မှတ် ပယ်ဖျက်ရန်။</translation>
  </message>
  <message>
   <source>The desk's name or fingerprint.</source>
   <translation>လုပ်ငန်းခွင်၏ အမည် သို့မဟုတ် လက်ဗွေနံပါတ်။</translation>
  </message>
  <message>
   <source>Make a new key for this desk, and a request with it.</source>
   <translation>ဤလုပ်ငန်းခွင်အတွက် သော့အသစ်နှင့် ယင်းပါ လျှောက်ထားချက် ပြုလုပ်ရန်။</translation>
  </message>
  <message>
   <source>Protect this desk's key by a passphrase.</source>
   <translation>ဤလုပ်ငန်းခွင်၏သော့ကို စကားဝှက်ဖြင့် ကာကွယ်ရန်။</translation>
  </message>
  <message>
   <source>A file that holds it; else LMCDESK_PASSPHRASE, else it is asked for.</source>
   <translation>စကားဝှက်ပါသော ဖိုင်၊ မပေးလျှင် LMCDESK_PASSPHRASE၊ ယင်းမရှိလျှင် မေးသည်။</translation>
  </message>
  <message>
   <source>Write a bundle for another desk.</source>
   <translation>အခြားလုပ်ငန်းခွင်အတွက် စာထုပ် ပြုလုပ်ရန်။</translation>
  </message>
  <message>
   <source>The receiving desk's name, id or fingerprint.</source>
   <translation>လက်ခံမည့် လုပ်ငန်းခွင်၏ အမည်၊ id သို့မဟုတ် လက်ဗွေနံပါတ်။</translation>
  </message>
  <message>
   <source>All that this desk holds.</source>
   <translation>ဤလုပ်ငန်းခွင်ရှိ အားလုံး။</translation>
  </message>
  <message>
   <source>From the beginning, whatever the receiving desk said that it has.</source>
   <translation>လက်ခံမည့် လုပ်ငန်းခွင်က ရှိသည်ဟု ဆိုသော်လည်း အစမှအကုန်။</translation>
  </message>
  <message>
   <source>What is about one province alone.</source>
   <translation>ပြည်နယ်/တိုင်းတစ်ခုနှင့်ဆိုင်သည်သာ။</translation>
  </message>
  <message>
   <source>One project alone: its id or code.</source>
   <translation>စီမံကိန်းတစ်ခုသာ - ယင်း၏ id သို့မဟုတ် ကုဒ်။</translation>
  </message>
  <message>
   <source>Without files of evidence.</source>
   <translation>အထောက်အထားဖိုင်များ မပါ။</translation>
  </message>
  <message>
   <source>Divide it among files of at most so many MB, which may arrive in any order.</source>
   <translation>အများဆုံး ဤမျှ MB ရှိသော ဖိုင်များအဖြစ် ခွဲရန်၊ အစီအစဉ်မရွေး ရောက်နိုင်သည်။</translation>
  </message>
  <message>
   <source>Only say how large it would be.</source>
   <translation>အရွယ်အစား မည်မျှဖြစ်မည်ကိုသာ ဖော်ပြရန်။</translation>
  </message>
  <message>
   <source>Say what a bundle holds, without taking it over.</source>
   <translation>စာထုပ်တွင် ပါဝင်သည်ကိုသာ ဖော်ပြရန်၊ ပေါင်းစည်းခြင်း မပြုပါ။</translation>
  </message>
  <message>
   <source>Take bundles over, or all those in a folder.</source>
   <translation>စာထုပ်များ သို့မဟုတ် ဖိုင်တွဲရှိ စာထုပ်အားလုံး ပေါင်းစည်းရန်။</translation>
  </message>
  <message>
   <source>List the bundles that were not merged and are kept.</source>
   <translation>မပေါင်းစည်းရသေးဘဲ သိမ်းထားသော စာထုပ်များ ဖော်ပြရန်။</translation>
  </message>
  <message>
   <source>Try them again.</source>
   <translation>ယင်းတို့ကို ထပ်ကြိုးစားရန်။</translation>
  </message>
  <message>
   <source>Keep one of them no longer.</source>
   <translation>ယင်းတို့အနက် တစ်ခုကို သိမ်းထားခြင်း ရပ်ရန်။</translation>
  </message>
  <message>
   <source>“{text}” is not a whole number from {first} to {last}</source>
   <translation>“{text}” သည် {first} မှ {last} အထိ ကိန်းပြည့် မဟုတ်ပါ</translation>
  </message>
  <message>
   <source>This record is in the bin.</source>
   <translation>ဤမှတ်တမ်းသည် အမှိုက်ပုံးထဲတွင် ရှိပါသည်။</translation>
  </message>
  <message>
   <source>Nothing was given to change. Add FIELD=VALUE.</source>
   <translation>ပြောင်းလဲရန် ဘာမျှ မပေးထားပါ။ FIELD=VALUE ထည့်ပါ။</translation>
  </message>
  <message>
   <source>Made {kind} {id}. Fields filled: {n}.</source>
   <translation>{kind} {id} ကို ပြုလုပ်ပြီးပါပြီ။ ဖြည့်ထားသော အကွက်: {n}။</translation>
  </message>
  <message>
   <source>Changed {kind} {id}. Fields changed: {n}.</source>
   <translation>{kind} {id} ကို ပြောင်းပြီးပါပြီ။ ပြောင်းထားသော အကွက်: {n}။</translation>
  </message>
  <message>
   <source>The code {code} is that of project {id}. Give another code.</source>
   <translation>ကုဒ် {code} သည် စီမံကိန်း {id} ၏ ဖြစ်ပါသည်။ အခြားကုဒ် ပေးပါ။</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>ဘာမျှ မတွေ့ပါ။</translation>
  </message>
  <message>
   <source>Give “report project ID OUT.pdf”, or the report's name and OUT.pdf alone.</source>
   <translation>“report project ID OUT.pdf” ဟု ပေးပါ သို့မဟုတ် အစီရင်ခံစာအမည်နှင့် OUT.pdf ကိုသာ ပေးပါ။</translation>
  </message>
  <message>
   <source>A report is frozen whole. Leave out “--since”, or print first, then freeze.</source>
   <translation>အစီရင်ခံစာကို တစ်ခုလုံး ပုံသေထားရပါသည်။ “--since” ကို ချန်ထားပါ သို့မဟုတ် ဦးစွာ ပုံနှိပ်ပြီးမှ ပုံသေထားပါ။</translation>
  </message>
  <message>
   <source>Frozen as edition {number} ({id}). Fingerprint of its figures: {fingerprint}.</source>
   <translation>ထုတ်ပြန်မူ {number} ({id}) အဖြစ် ပုံသေထားပြီးပါပြီ။ ယင်းပါ ကိန်းဂဏန်းများ၏ လက်ဗွေနံပါတ်: {fingerprint}။</translation>
  </message>
  <message>
   <source>Wrote {file}. Sheets: {n}.</source>
   <translation>{file} ကို ပြုလုပ်ပြီးပါပြီ။ ဇယား: {n}။</translation>
  </message>
  <message>
   <source>Wrote {file}. Pages: {pages}.</source>
   <translation>{file} ကို ပြုလုပ်ပြီးပါပြီ။ စာမျက်နှာ: {pages}။</translation>
  </message>
  <message>
   <source>Give “report iati OUT.xml”.</source>
   <translation>“report iati OUT.xml” ဟု ပေးပါ။</translation>
  </message>
  <message>
   <source>IATI activities have no editions. Leave out “--freeze”, “--edition” and “--since”, then try again.</source>
   <translation>IATI လုပ်ငန်းဆောင်ရွက်မှုများတွင် ထုတ်ပြန်မူ မရှိပါ။ “--freeze”၊ “--edition” နှင့် “--since” တို့ကို မထည့်ဘဲ ထပ်ကြိုးစားပါ။</translation>
  </message>
  <message>
   <source>Wrote {file}. Activities: {n}.</source>
   <translation>{file} ကို ပြုလုပ်ပြီးပါပြီ။ လုပ်ငန်းဆောင်ရွက်မှု: {n}။</translation>
  </message>
  <message>
   <source>The office is named {ref} in it, which is registered nowhere. Before it is published, write it with the office's registered identifier, as “--org-id LA-GOV-1234”.</source>
   <translation>ဤဖိုင်တွင် ရုံးကို {ref} ဟု ဖော်ပြထားပြီး ယင်းကို မည်သည့်နေရာတွင်မျှ မှတ်ပုံတင်မထားပါ။ မထုတ်ပြန်မီ “--org-id LA-GOV-1234” ကဲ့သို့ ရုံး၏ မှတ်ပုံတင်ထားသော အမှတ်အသားကုဒ်ဖြင့် ဖိုင်ကို ပြန်ပြုလုပ်ပါ။</translation>
  </message>
  <message>
   <source>Reports say {name}.</source>
   <translation>အစီရင်ခံစာများတွင် {name} ဟု ဖော်ပြပါသည်။</translation>
  </message>
  <message>
   <source>A logo stands at their head.</source>
   <translation>အစီရင်ခံစာများ၏ ထိပ်တွင် အမှတ်တံဆိပ် ပါရှိပါသည်။</translation>
  </message>
  <message>
   <source>There is no logo.</source>
   <translation>အမှတ်တံဆိပ် မရှိပါ။</translation>
  </message>
  <message>
   <source>There is no edition “{name}” of this report at this desk. There are: {known}.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် ဤအစီရင်ခံစာ၏ ထုတ်ပြန်မူ “{name}” မရှိပါ။ ရှိသော ထုတ်ပြန်မူ: {known}။</translation>
  </message>
  <message>
   <source>none</source>
   <translation>မရှိ</translation>
  </message>
  <message>
   <source>Several editions bear the number {name}. Give the id of one: {ids}.</source>
   <translation>နံပါတ် {name} ပါသော ထုတ်ပြန်မူ တစ်ခုထက်ပို၍ ရှိပါသည်။ တစ်ခု၏ id ကို ပေးပါ - {ids}။</translation>
  </message>
  <message>
   <source>“{name}” is not a project. Give a project's id or code.</source>
   <translation>“{name}” သည် စီမံကိန်း မဟုတ်ပါ။ စီမံကိန်း၏ id သို့မဟုတ် ကုဒ် ပေးပါ။</translation>
  </message>
  <message>
   <source>Say of which province the report is to be, as “--province LA-LM”.</source>
   <translation>မည်သည့် ပြည်နယ်/တိုင်း၏ အစီရင်ခံစာ ဖြစ်သည်ကို “--province LA-LM” ကဲ့သို့ ဖော်ပြပါ။</translation>
  </message>
  <message>
   <source>“{code}” is no province that is known. Codes look like LA-LM.</source>
   <translation>“{code}” ဟူသော ပြည်နယ်/တိုင်း မရှိပါ။ ကုဒ်များသည် LA-LM ပုံစံ ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>No row of the sheet can be taken over. Nothing was changed. Mend what is told of its rows, then import it again.</source>
   <translation>ဇယား၏ မည်သည့်အတန်းကိုမျှ ထည့်သွင်း၍ မရပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ အတန်းများအတွက် ဖော်ပြထားသည်ကို ပြင်ပြီး ထပ်တင်သွင်းပါ။</translation>
  </message>
  <message>
   <source>This was a trial. Nothing was changed.</source>
   <translation>ဤသည်မှာ အစမ်း ဖြစ်ပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။</translation>
  </message>
  <message>
   <source>The sheet is taken over. “lmcdesk undo {receipt}” takes it back.</source>
   <translation>ဇယားကို ထည့်သွင်းပြီးပါပြီ။ “lmcdesk undo {receipt}” ဖြင့် ပြန်ရုပ်သိမ်းနိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>“{about}” is nothing that a sheet is asked about. There are: {known}.</source>
   <translation>“{about}” သည် ဇယားအတွက် မေးသောမေးခွန်း မဟုတ်ပါ။ ရှိသည်များမှာ - {known}။</translation>
  </message>
  <message>
   <source>“{file}” is no mapping. It must be a JSON object of headings and fields.</source>
   <translation>“{file}” သည် ကော်လံဆက်စပ်ချက်ဖိုင် မဟုတ်ပါ။ ခေါင်းစဉ်များနှင့် အကွက်များပါသော JSON object ဖြစ်ရပါမည်။</translation>
  </message>
  <message>
   <source>  Row {row}: {text}</source>
   <translation>  အတန်း {row}: {text}</translation>
  </message>
  <message>
   <source>Sheet “{sheet}”. New: {new}. Changed: {update}. Same: {same}. In conflict: {conflict}. Blocked: {blocked}.</source>
   <translation>ဇယား “{sheet}”။ အသစ်: {new}။ ပြောင်းလဲ: {update}။ အတူတူ: {same}။ ကွဲလွဲနေသည်: {conflict}။ ပိတ်ဆို့ထားသည်: {blocked}။</translation>
  </message>
  <message>
   <source>  Budgets in {currency}: {amount}.</source>
   <translation>  {currency} ဖြင့် ဘတ်ဂျက်: {amount}။</translation>
  </message>
  <message>
   <source>  Budgets without a currency: {amount}.</source>
   <translation>  ငွေကြေးအမျိုးအစား မပါသော ဘတ်ဂျက်: {amount}။</translation>
  </message>
  <message>
   <source>  Other sheets hold such lists too; say --sheet to take one over: {sheets}.</source>
   <translation>  အခြားဇယားများတွင်လည်း ဤကဲ့သို့ စာရင်းများ ရှိပါသည်။ တစ်ခုကို ထည့်သွင်းရန် --sheet ဖြင့် ဖော်ပြပါ - {sheets}။</translation>
  </message>
  <message>
   <source>  Headings that name no field: {headings}.</source>
   <translation>  မည်သည့်အကွက်ကိုမျှ မဖော်ပြသော ခေါင်းစဉ်: {headings}။</translation>
  </message>
  <message>
   <source>  {question} Rows: {n}. Say --answer {about}={choices}.</source>
   <translation>  {question} အတန်း: {n}။ --answer {about}={choices} ဖြင့် ဖြေပါ။</translation>
  </message>
  <message>
   <source>Wrote {file}. Rows: {n}.</source>
   <translation>{file} ကို ပြုလုပ်ပြီးပါပြီ။ အတန်း: {n}။</translation>
  </message>
  <message>
   <source>Wrote {file}.</source>
   <translation>{file} ကို ပြုလုပ်ပြီးပါပြီ။</translation>
  </message>
  <message>
   <source>The work was done, but what it tells could not be written ({reason}).</source>
   <translation>လုပ်ငန်း ပြီးစီးပါပြီ၊ သို့သော် ရလဒ်ကို ရေးပြ၍ မရခဲ့ပါ ({reason})။</translation>
  </message>
  <message>
   <source>Wrote {file}. Send it to the secretariat, and read this fingerprint to them: {f}</source>
   <translation>{file} ကို ပြုလုပ်ပြီးပါပြီ။ အတွင်းရေးမှူးရုံးသို့ ပေးပို့ပြီး ဤလက်ဗွေနံပါတ်ကို ဖတ်ပြပါ: {f}</translation>
  </message>
  <message>
   <source>“{path}” is the request itself. Nothing was changed. Choose another name.</source>
   <translation>“{path}” သည် လျှောက်ထားချက်ကိုယ်တိုင် ဖြစ်ပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ အခြားအမည် ရွေးပါ။</translation>
  </message>
  <message>
   <source>Enrolled {desk} as {role}, {places}. Its fingerprint is {f}. Send {file} back to it.</source>
   <translation>{desk} ကို {role}၊ {places} အဖြစ် မှတ်ပုံတင်ပေးပြီးပါပြီ။ ယင်း၏ လက်ဗွေနံပါတ်မှာ {f} ဖြစ်ပါသည်။ {file} ကို ပြန်ပို့ပါ။</translation>
  </message>
  <message>
   <source>{desk} is the same desk as before with a new key, whose fingerprint is {f}. Send {file} back to it.</source>
   <translation>{desk} သည် သော့အသစ်ဖြင့် ယခင်လုပ်ငန်းခွင်ပင် ဖြစ်ပြီး သော့အသစ်၏ လက်ဗွေနံပါတ်မှာ {f} ဖြစ်ပါသည်။ {file} ကို ပြန်ပို့ပါ။</translation>
  </message>
  <message>
   <source>Another desk is called “{desk}”, too, with the fingerprint {f}. Lists tell the two apart by their fingerprints.</source>
   <translation>လက်ဗွေနံပါတ် {f} ရှိသော အခြားလုပ်ငန်းခွင်တစ်ခု၏ အမည်မှာလည်း “{desk}” ဖြစ်ပါသည်။ စာရင်းများတွင် နှစ်ခုကို လက်ဗွေနံပါတ်ဖြင့် ခွဲခြားပါသည်။</translation>
  </message>
  <message>
   <source>This desk is enrolled by {secretariat}, whose fingerprint is {f}.</source>
   <translation>ဤလုပ်ငန်းခွင်ကို {secretariat} က မှတ်ပုံတင်ပေးထားပါသည်။ ယင်း၏ လက်ဗွေနံပါတ်မှာ {f} ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>This desk trusts {secretariat} from now on.</source>
   <translation>ဤလုပ်ငန်းခွင်သည် ယခုမှစ၍ {secretariat} ကို ယုံကြည်ပါသည်။</translation>
  </message>
  <message>
   <source>Nothing that is signed with this key of {secretariat} counts at this desk any longer. Other desks must be told to do the same.</source>
   <translation>{secretariat} ၏ ဤသော့ဖြင့် လက်မှတ်ထိုးထားသည်များ ဤလုပ်ငန်းခွင်တွင် အကျုံးမဝင်တော့ပါ။ အခြားလုပ်ငန်းခွင်များကိုလည်း ဤအတိုင်း ပြုလုပ်ရန် အသိပေးရပါမည်။</translation>
  </message>
  <message>
   <source>The certificate of {desk} is revoked. The next bundles tell the other desks.</source>
   <translation>{desk} ၏ အသိအမှတ်ပြုလက်မှတ်ကို ပယ်ဖျက်ပြီးပါပြီ။ နောက်လာမည့် စာထုပ်များက အခြားလုပ်ငန်းခွင်များကို အသိပေးပါမည်။</translation>
  </message>
  <message>
   <source>This secretariat has a new key, whose fingerprint is {f}. The next bundles tell the other desks. {file} is for secretariats that do not know it yet.</source>
   <translation>ဤအတွင်းရေးမှူးရုံးတွင် သော့အသစ် ရှိပါပြီ၊ ယင်း၏ လက်ဗွေနံပါတ်မှာ {f} ဖြစ်ပါသည်။ နောက်လာမည့် စာထုပ်များက အခြားလုပ်ငန်းခွင်များကို အသိပေးပါမည်။ {file} သည် ယင်းကို မသိသေးသော အတွင်းရေးမှူးရုံးများအတွက် ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Made a new key, which is used once the secretariat has answered. Send {file} there, and read this fingerprint to them: {f}</source>
   <translation>သော့အသစ် ပြုလုပ်ပြီးပါပြီ၊ အတွင်းရေးမှူးရုံးက ပြန်ကြားပြီးမှ အသုံးပြုပါမည်။ {file} ကို ထိုနေရာသို့ ပေးပို့ပြီး ဤလက်ဗွေနံပါတ်ကို ဖတ်ပြပါ: {f}</translation>
  </message>
  <message>
   <source>This desk's key is protected by the passphrase from now on. Whoever forgets it must have the desk enrolled anew.</source>
   <translation>ယခုမှစ၍ ဤလုပ်ငန်းခွင်၏သော့ကို စကားဝှက်ဖြင့် ကာကွယ်ထားပါသည်။ စကားဝှက်ကို မေ့သွားပါက လုပ်ငန်းခွင်ကို အတွင်းရေးမှူးရုံးက အသစ်မှတ်ပုံတင်ပေးရပါမည်။</translation>
  </message>
  <message>
   <source>This desk's key lies open in its folder from now on.</source>
   <translation>ယခုမှစ၍ ဤလုပ်ငန်းခွင်၏သော့သည် ဖိုင်တွဲထဲတွင် အကာအကွယ်မဲ့ ရှိနေပါသည်။</translation>
  </message>
  <message>
   <source>“{path}” is not a text in UTF-8. Nothing was changed. Choose another file.</source>
   <translation>“{path}” သည် UTF-8 စာသားဖိုင် မဟုတ်ပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ အခြားဖိုင်ကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>New passphrase (empty for none): </source>
   <translation>စကားဝှက်အသစ် (မလိုလျှင် ဗလာထားပါ): </translation>
  </message>
  <message>
   <source>The same again: </source>
   <translation>ထပ်ရိုက်ပါ: </translation>
  </message>
  <message>
   <source>No passphrase was given. Nothing was changed. Type it, or name a file with --from.</source>
   <translation>စကားဝှက် မပေးခဲ့ပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ရိုက်ပါ သို့မဟုတ် --from ဖြင့် ဖိုင်ကို ဖော်ပြပါ။</translation>
  </message>
  <message>
   <source>The two passphrases differ. Nothing was changed. Try again.</source>
   <translation>စကားဝှက်နှစ်ခု မတူပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ထပ်ကြိုးစားပါ။</translation>
  </message>
  <message>
   <source>There is no screen here to open the window on. “lmcdesk --help” lists the commands.</source>
   <translation>ဝင်းဒိုး ဖွင့်ရန် မျက်နှာပြင် မရှိပါ။ “lmcdesk --help” က အမိန့်များကို ဖော်ပြပါသည်။</translation>
  </message>
  <message>
   <source>The window needs libraries of the system that are not here ({fault}). The README names the line that installs them; every other command works without.</source>
   <translation>ဝင်းဒိုးအတွက် လိုအပ်သော စနစ်လိုင်ဘရီများ မရှိပါ ({fault})။ ယင်းတို့ကို တပ်ဆင်ရန် အမိန့်ကို README တွင် ဖော်ပြထားပါသည်။ အခြားအမိန့်အားလုံးကို ယင်းတို့မပါဘဲ အသုံးပြုနိုင်ပါသည်။</translation>
  </message>
 </context>
 <context>
  <name>Comments</name>
  <message>
   <source>Comment</source>
   <translation>မှတ်ချက်</translation>
  </message>
  <message>
   <source>State</source>
   <translation>အခြေအနေ</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>မှတ်ချက်များ</translation>
  </message>
  <message>
   <source>Nobody has commented on this project.</source>
   <translation>ဤစီမံကိန်းအတွက် မည်သူမျှ မှတ်ချက်မပေးရသေးပါ။</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>ဖြေပြီး</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>မေးခွန်း</translation>
  </message>
 </context>
 <context>
  <name>Conflict</name>
  <message>
   <source>There is no open conflict {number}. “lmcdesk conflicts” lists those that wait for a decision.</source>
   <translation>မဆုံးဖြတ်ရသေးသော ကွဲလွဲချက် {number} မရှိပါ။ “lmcdesk conflicts” က ဆုံးဖြတ်ရန် စောင့်ဆိုင်းနေသည်များကို ဖော်ပြပါသည်။</translation>
  </message>
  <message>
   <source>Another entry has come since this was shown, so nothing was decided. Look at all of them, then decide again.</source>
   <translation>ဤသည်ကို ပြပြီးနောက် အခြားရေးသွင်းချက် ရောက်လာသဖြင့် ဘာမျှ မဆုံးဖြတ်ခဲ့ပါ။ အားလုံးကို ကြည့်ပြီး ထပ်ဆုံးဖြတ်ပါ။</translation>
  </message>
  <message>
   <source>Conflict {number} has no single side “{take}”. Its sides were written at: {desks}. Give the value itself.</source>
   <translation>ကွဲလွဲချက် {number} တွင် “{take}” ဟု သတ်မှတ်နိုင်သော ဘက်တစ်ဖက်တည်း မရှိပါ။ ယင်း၏ ဘက်များကို ရေးသားသည့်နေရာ - {desks}။ တန်ဖိုးကိုယ်တိုင်ကို ပေးပါ။</translation>
  </message>
 </context>
 <context>
  <name>Conflicts</name>
  <message>
   <source>A manager's desk changes nothing. The province or the secretariat decides.</source>
   <translation>စီမံခန့်ခွဲသူ၏ လုပ်ငန်းခွင်က ဘာမျှ မပြောင်းလဲနိုင်ပါ။ ပြည်နယ်/တိုင်း သို့မဟုတ် အတွင်းရေးမှူးရုံးက ဆုံးဖြတ်ပါသည်။</translation>
  </message>
  <message>
   <source>Why you decide so</source>
   <translation>ဤသို့ ဆုံးဖြတ်ရသည့် အကြောင်းရင်း</translation>
  </message>
  <message>
   <source>Open the project</source>
   <translation>စီမံကိန်း ဖွင့်ရန်</translation>
  </message>
  <message>
   <source>The reason goes along. The other entry stays in the history, and a decision can be changed.</source>
   <translation>အကြောင်းရင်းကိုလည်း အတူပေးပို့ပါမည်။ အခြားရေးသွင်းချက်သည် ပြောင်းလဲမှုမှတ်တမ်းတွင် ကျန်ရှိပြီး ဆုံးဖြတ်ချက်ကို ပြောင်းနိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>The project is in the bin.</source>
   <translation>စီမံကိန်းသည် အမှိုက်ပုံးထဲတွင် ရှိပါသည်။</translation>
  </message>
  <message>
   <source>Take all of {desk}</source>
   <translation>{desk} ၏ အားလုံးကို ယူရန်</translation>
  </message>
  <message>
   <source>Write another…</source>
   <translation>အခြားတစ်မျိုး ရေးရန်…</translation>
  </message>
  <message>
   <source>shown until decided</source>
   <translation>မဆုံးဖြတ်မချင်း ပြထားသည်</translation>
  </message>
  <message>
   <source>There is nothing else to choose from at this desk.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် ရွေးစရာ အခြားမရှိပါ။</translation>
  </message>
  <message>
   <source>Decide for this</source>
   <translation>ဤအတိုင်း ဆုံးဖြတ်ရန်</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>မလုပ်တော့ပါ</translation>
  </message>
  <message>
   <source>Put it in the bin</source>
   <translation>အမှိုက်ပုံးထဲ ထည့်ရန်</translation>
  </message>
  <message>
   <source>Keep the record</source>
   <translation>မှတ်တမ်းကို ဆက်ထားရန်</translation>
  </message>
  <message>
   <source>Take this entry</source>
   <translation>ဤရေးသွင်းချက်ကို ယူရန်</translation>
  </message>
  <message>
   <source>Take the entry of {desk}</source>
   <translation>{desk} ၏ ရေးသွင်းချက်ကို ယူရန်</translation>
  </message>
  <message>
   <source>the newest</source>
   <translation>နောက်ဆုံးရေးသည်</translation>
  </message>
  <message>
   <source>One desk worked on what belongs to the project, another put it in the bin</source>
   <translation>လုပ်ငန်းခွင်တစ်ခုက စီမံကိန်းနှင့်ဆိုင်သည်ကို ပြင်ဆင်ခဲ့ပြီး အခြားတစ်ခုက စီမံကိန်းကို အမှိုက်ပုံးထဲ ထည့်ခဲ့သည်</translation>
  </message>
  <message>
   <source>One desk edited the record, another put it in the bin</source>
   <translation>လုပ်ငန်းခွင်တစ်ခုက မှတ်တမ်းကို ပြင်ဆင်ခဲ့ပြီး အခြားတစ်ခုက အမှိုက်ပုံးထဲ ထည့်ခဲ့သည်</translation>
  </message>
  <message>
   <source>before: {value}</source>
   <translation>ယခင်: {value}</translation>
  </message>
  <message>
   <source>All provinces</source>
   <translation>ပြည်နယ်/တိုင်း အားလုံး</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>စီမံကိန်းအားလုံး</translation>
  </message>
  <message>
   <source>Any day</source>
   <translation>မည်သည့်ရက်မဆို</translation>
  </message>
  <message>
   <source>Since yesterday</source>
   <translation>မနေ့ကမှစ၍</translation>
  </message>
  <message>
   <source>In the last 7 days</source>
   <translation>လွန်ခဲ့သော 7 ရက်အတွင်း</translation>
  </message>
  <message>
   <source>In the last 30 days</source>
   <translation>လွန်ခဲ့သော 30 ရက်အတွင်း</translation>
  </message>
  <message>
   <source>Older than 30 days</source>
   <translation>ရက် 30 ထက် ကြာပြီး</translation>
  </message>
  <message>
   <source>Any severity</source>
   <translation>အရေးကြီးမှု မရွေး</translation>
  </message>
  <message>
   <source>High: money, dates, stage, deletion</source>
   <translation>မြင့် - ငွေကြေး၊ ရက်စွဲ၊ အဆင့်၊ ဖျက်ခြင်း</translation>
  </message>
  <message>
   <source>Medium: figures and codes</source>
   <translation>အလယ်အလတ် - ကိန်းဂဏန်းနှင့် ကုဒ်</translation>
  </message>
  <message>
   <source>Low: texts and names</source>
   <translation>နိမ့် - စာသားနှင့် အမည်</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ပြည်နယ်/တိုင်း</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>စီမံကိန်း</translation>
  </message>
  <message>
   <source>Day of the latest entry</source>
   <translation>နောက်ဆုံးရေးသွင်းချက်၏ရက်</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>အရေးကြီးမှု</translation>
  </message>
  <message>
   <source>Take this desk's entries: {n} of {all}</source>
   <translation>ဤလုပ်ငန်းခွင်၏ ရေးသွင်းချက်များကို ယူရန်: {all} ခုအနက် {n}</translation>
  </message>
  <message>
   <source>Take the other desks' entries: {n} of {all}</source>
   <translation>အခြားလုပ်ငန်းခွင်များ၏ ရေးသွင်းချက်များကို ယူရန်: {all} ခုအနက် {n}</translation>
  </message>
  <message>
   <source>Take the newest entries: {n} of {all}</source>
   <translation>နောက်ဆုံးရေးသွင်းချက်များကို ယူရန်: {all} ခုအနက် {n}</translation>
  </message>
  <message>
   <source>What is not decided by this stays on the list. The entries not taken stay in the history, and a decision can be changed.</source>
   <translation>ဤသို့ဖြင့် မဆုံးဖြတ်ရသေးသည်များ စာရင်းတွင် ကျန်ရှိပါမည်။ မယူသော ရေးသွင်းချက်များသည် ပြောင်းလဲမှုမှတ်တမ်းတွင် ကျန်ရှိပြီး ဆုံးဖြတ်ချက်ကို ပြောင်းနိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>No marked field has just one such entry.</source>
   <translation>အမှတ်အသားပြုထားသော အကွက်များတွင် ထိုရေးသွင်းချက်တစ်ခုတည်းသာရှိသော အကွက် မရှိပါ။</translation>
  </message>
  <message>
   <source>Records marked: {n}</source>
   <translation>အမှတ်အသားပြုထားသော မှတ်တမ်း: {n}</translation>
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation>{names} နှင့် နောက်ထပ် {n} ခု</translation>
  </message>
  <message>
   <source>Nothing waits for a decision. When a bundle brings an entry that was made unaware of one here, both stand here side by side.</source>
   <translation>ဆုံးဖြတ်ရန် စောင့်ဆိုင်းနေသည်များ မရှိပါ။ ဤနေရာရှိ ရေးသွင်းချက်ကို မသိရှိဘဲ ရေးထားသော ရေးသွင်းချက် စာထုပ်ဖြင့် ရောက်လာလျှင် နှစ်ခုလုံးကို ဤနေရာတွင် ယှဉ်၍ ပြပါမည်။</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>မှတ်တမ်း</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>စတင်ရက်</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>ဆုံးဖြတ်ရန်</translation>
  </message>
  <message>
   <source>Filter by project, record or desk</source>
   <translation>စီမံကိန်း၊ မှတ်တမ်း သို့မဟုတ် လုပ်ငန်းခွင်ဖြင့် စစ်ထုတ်ရန်</translation>
  </message>
  <message>
   <source>Mark all</source>
   <translation>အားလုံး အမှတ်အသားပြုရန်</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>ယခင်တစ်ခု</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>နောက်တစ်ခု</translation>
  </message>
  <message>
   <source>Two desks wrote the same field, neither having seen the other's entry.</source>
   <translation>လုပ်ငန်းခွင်နှစ်ခုက တစ်ဖက်၏ ရေးသွင်းချက်ကို မမြင်ရဘဲ အကွက်တစ်ခုတည်းကို ရေးသွင်းခဲ့ပါသည်။</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>ဖလှယ်ရေး</translation>
  </message>
  <message>
   <source>All records</source>
   <translation>မှတ်တမ်းအားလုံး</translation>
  </message>
  <message>
   <source>One record</source>
   <translation>မှတ်တမ်းတစ်ခု</translation>
  </message>
  <message>
   <source>What you wrote about “{record}” is kept. Nothing is decided by it yet.</source>
   <translation>“{record}” အတွက် သင်ရေးထားသည်ကို သိမ်းထားပါသည်။ ယင်းဖြင့် ဘာမျှ မဆုံးဖြတ်ရသေးပါ။</translation>
  </message>
  <message>
   <source>No record that waits is among what is chosen above.</source>
   <translation>အထက်တွင် ရွေးထားသည်များ၌ စောင့်ဆိုင်းနေသော မှတ်တမ်း မရှိပါ။</translation>
  </message>
  <message>
   <source>No record that waits holds these words.</source>
   <translation>ဤစကားလုံးများပါသော စောင့်ဆိုင်းနေသည့် မှတ်တမ်း မရှိပါ။</translation>
  </message>
  <message>
   <source>No record waits.</source>
   <translation>စောင့်ဆိုင်းနေသော မှတ်တမ်း မရှိပါ။</translation>
  </message>
  <message>
   <source>There are not two records to mark.</source>
   <translation>အမှတ်အသားပြုရန် မှတ်တမ်းနှစ်ခု မရှိပါ။</translation>
  </message>
  <message>
   <source>No other record waits.</source>
   <translation>စောင့်ဆိုင်းနေသော အခြားမှတ်တမ်း မရှိပါ။</translation>
  </message>
  <message>
   <source>Decided: {n} fields. The next bundles tell others.</source>
   <translation>ဆုံးဖြတ်ပြီး: အကွက် {n} ခု။ နောက်လာမည့် စာထုပ်များက အခြားသူများကို အသိပေးပါမည်။</translation>
  </message>
  <message>
   <source>Deciding</source>
   <translation>ဆုံးဖြတ်နေသည်</translation>
  </message>
  <message>
   <source>To decide: {fields}, in records: {records}</source>
   <translation>ဆုံးဖြတ်ရန်: {fields}၊ မှတ်တမ်း: {records}</translation>
  </message>
  <message>
   <source>Record {at} of {of}</source>
   <translation>မှတ်တမ်း {of} ခုအနက် {at}</translation>
  </message>
  <message>
   <source>Decided: {fields} of “{record}”. The next bundles tell others.</source>
   <translation>ဆုံးဖြတ်ပြီး: “{record}” ၏ {fields}။ နောက်လာမည့် စာထုပ်များက အခြားသူများကို အသိပေးပါမည်။</translation>
  </message>
  <message>
   <source>Decided: “{record}” is in the bin. The next bundles tell others.</source>
   <translation>ဆုံးဖြတ်ပြီး: “{record}” ကို အမှိုက်ပုံးထဲ ထည့်ထားပါသည်။ နောက်လာမည့် စာထုပ်များက အခြားသူများကို အသိပေးပါမည်။</translation>
  </message>
  <message>
   <source>Decided: “{record}” stays. The next bundles tell others.</source>
   <translation>ဆုံးဖြတ်ပြီး: “{record}” ကို ဆက်ထားပါသည်။ နောက်လာမည့် စာထုပ်များက အခြားသူများကို အသိပေးပါမည်။</translation>
  </message>
  <message>
   <source>Decided: {field} of “{record}” is {value}. The next bundles tell others.</source>
   <translation>ဆုံးဖြတ်ပြီး: “{record}” ၏ {field} မှာ {value} ဖြစ်ပါသည်။ နောက်လာမည့် စာထုပ်များက အခြားသူများကို အသိပေးပါမည်။</translation>
  </message>
  <message>
   <source>It is in the bin</source>
   <translation>အမှိုက်ပုံးထဲ ရောက်နေသည်</translation>
  </message>
  <message>
   <source>What belongs to it was edited</source>
   <translation>ယင်းနှင့်ဆိုင်သည်ကို ပြင်ဆင်ထားသည်</translation>
  </message>
  <message>
   <source>It was edited</source>
   <translation>ပြင်ဆင်ထားသည်</translation>
  </message>
  <message>
   <source>Edited, or in the bin</source>
   <translation>ပြင်ဆင်ထား သို့မဟုတ် အမှိုက်ပုံးထဲ</translation>
  </message>
  <message>
   <source>{field}: {value}</source>
   <translation>{field}: {value}</translation>
  </message>
  <message>
   <source>{kind} “{name}”</source>
   <translation>{kind} “{name}”</translation>
  </message>
  <message>
   <source>Written meanwhile: {records}</source>
   <translation>ထိုအတောအတွင်း ရေးထားသည်: {records}</translation>
  </message>
  <message>
   <source>Written meanwhile: {records}, and more: {n}</source>
   <translation>ထိုအတောအတွင်း ရေးထားသည်: {records}၊ နောက်ထပ်: {n}</translation>
  </message>
  <message>
   <source>The project then stands at {percent}.</source>
   <translation>ထိုသို့ဆိုလျှင် စီမံကိန်းသည် {percent} ရောက်ရှိပါမည်။</translation>
  </message>
  <message>
   <source>On the adopted date.</source>
   <translation>အတည်ပြုထားသည့်ရက်တွင်။</translation>
  </message>
  <message>
   <source>Days after the adopted date: {n}.</source>
   <translation>အတည်ပြုထားသည့်ရက် ကျော်လွန်ပြီး ရက်ပေါင်း: {n}။</translation>
  </message>
  <message>
   <source>Days before the adopted date: {n}.</source>
   <translation>အတည်ပြုထားသည့်ရက် မတိုင်မီ ရက်ပေါင်း: {n}။</translation>
  </message>
 </context>
 <context>
  <name>Crash</name>
  <message>
   <source>Report</source>
   <translation>အစီရင်ခံစာ</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>အစီရင်ခံစာ ကူးရန်</translation>
  </message>
  <message>
   <source>The program made a mistake. What was saved before is safe; what you were doing just now may have to be done again. Send this report to those who look after the program, so that it can be mended.</source>
   <translation>ပရိုဂရမ် အမှားဖြစ်သွားပါသည်။ ယခင်သိမ်းထားသည်များ မပျောက်ပါ။ ယခု လုပ်ဆောင်နေသည်ကို ပြန်လုပ်ရနိုင်ပါသည်။ ပြင်ဆင်နိုင်ရန် ဤအစီရင်ခံစာကို ပရိုဂရမ်တာဝန်ခံများထံ ပေးပို့ပါ။</translation>
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation>ပရိုဂရမ်တွင် အမှားတစ်ခု ဖြစ်ပေါ်ပါသည်</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>ဆက်လုပ်ရန်</translation>
  </message>
  <message>
   <source>Close the program</source>
   <translation>ပရိုဂရမ် ပိတ်ရန်</translation>
  </message>
 </context>
 <context>
  <name>Date</name>
  <message>
   <source>{day} {month} {year}</source>
   <translatorcomment>order year month day, as CLDR has it</translatorcomment>
   <translation>{year} {month} {day}</translation>
  </message>
 </context>
 <context>
  <name>DelayReason</name>
  <message>
   <source>Funds came late</source>
   <translation>ငွေကြေး နောက်ကျ ရရှိခြင်း</translation>
  </message>
  <message>
   <source>Procurement</source>
   <translation>ဝယ်ယူရေး</translation>
  </message>
  <message>
   <source>Land or resettlement</source>
   <translation>မြေယာ သို့မဟုတ် ပြန်လည်နေရာချထားရေး</translation>
  </message>
  <message>
   <source>Permit or approval</source>
   <translation>ခွင့်ပြုချက် သို့မဟုတ် အတည်ပြုချက်</translation>
  </message>
  <message>
   <source>Weather</source>
   <translation>ရာသီဥတု</translation>
  </message>
  <message>
   <source>Flood or storm</source>
   <translation>ရေကြီးမှု သို့မဟုတ် မုန်တိုင်း</translation>
  </message>
  <message>
   <source>Epidemic</source>
   <translation>ကပ်ရောဂါ</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>ဝန်ထမ်းရေးရာ</translation>
  </message>
  <message>
   <source>Partner or contractor</source>
   <translation>မိတ်ဖက် သို့မဟုတ် ကန်ထရိုက်တာ</translation>
  </message>
  <message>
   <source>Change of design</source>
   <translation>ဒီဇိုင်းပြောင်းလဲခြင်း</translation>
  </message>
  <message>
   <source>Security</source>
   <translation>လုံခြုံရေး</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>အခြားအကြောင်းရင်း</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>The name of a desk has at most {most} characters, and this one has {count}. Nothing was made. Give a shorter one.</source>
   <translation>လုပ်ငန်းခွင်အမည်တွင် စာလုံး {most} လုံးထက် မပိုရပါ၊ ယခု {count} လုံး ဖြစ်နေပါသည်။ ဘာမျှ မပြုလုပ်ခဲ့ပါ။ ပိုတိုသော အမည် ပေးပါ။</translation>
  </message>
  <message>
   <source>The name of the desk holds control characters or characters that turn the direction of text. Nothing was made. Type it anew without them.</source>
   <translation>လုပ်ငန်းခွင်အမည်တွင် ထိန်းချုပ်သင်္ကေတ သို့မဟုတ် စာအရေးအသားလမ်းကြောင်းကို ပြောင်းသော သင်္ကေတများ ပါနေပါသည်။ ဘာမျှ မပြုလုပ်ခဲ့ပါ။ ယင်းတို့မပါဘဲ ပြန်ရိုက်ပါ။</translation>
  </message>
  <message>
   <source>This desk came from another computer and goes on under a new identity.</source>
   <translatorcomment>word for identity: “ကိုယ်ပိုင်အမှတ်အသား”</translatorcomment>
   <translation>ဤလုပ်ငန်းခွင်သည် အခြားကွန်ပျူတာမှ ရောက်လာသဖြင့် ကိုယ်ပိုင်အမှတ်အသားအသစ်ဖြင့် ဆက်လက်ဆောင်ရွက်ပါသည်။</translation>
  </message>
  <message>
   <source>An older state of this desk came back, so it goes on under a new identity.</source>
   <translation>ဤလုပ်ငန်းခွင်၏ အခြေအနေဟောင်း ပြန်ရောက်လာသဖြင့် ကိုယ်ပိုင်အမှတ်အသားအသစ်ဖြင့် ဆက်လက်ဆောင်ရွက်ပါသည်။</translation>
  </message>
  <message>
   <source>This desk is a copy of another one and goes on under a new identity.</source>
   <translation>ဤလုပ်ငန်းခွင်သည် အခြားလုပ်ငန်းခွင်၏ မိတ္တူဖြစ်သဖြင့် ကိုယ်ပိုင်အမှတ်အသားအသစ်ဖြင့် ဆက်လက်ဆောင်ရွက်ပါသည်။</translation>
  </message>
  <message>
   <source>Another desk already knew later work of this one, so it goes on under a new identity.</source>
   <translation>အခြားလုပ်ငန်းခွင်က ဤလုပ်ငန်းခွင်၏ ပိုသစ်သော လုပ်ငန်းကို သိရှိထားပြီးဖြစ်သဖြင့် ကိုယ်ပိုင်အမှတ်အသားအသစ်ဖြင့် ဆက်လက်ဆောင်ရွက်ပါသည်။</translation>
  </message>
  <message>
   <source>Another computer worked under the name of this one, so it goes on under a new identity.</source>
   <translation>အခြားကွန်ပျူတာတစ်လုံးက ဤလုပ်ငန်းခွင်၏အမည်ဖြင့် လုပ်ကိုင်ခဲ့သဖြင့် ကိုယ်ပိုင်အမှတ်အသားအသစ်ဖြင့် ဆက်လက်ဆောင်ရွက်ပါသည်။</translation>
  </message>
 </context>
 <context>
  <name>Dialog</name>
  <message>
   <source>Cancel</source>
   <translation>မလုပ်တော့ပါ</translation>
  </message>
 </context>
 <context>
  <name>Edition</name>
  <message>
   <source>There is no edition {id} at this desk.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် ထုတ်ပြန်မူ {id} မရှိပါ။</translation>
  </message>
  <message>
   <source>The figures of edition {number} have not come to this desk yet. Nothing was written. This desk's next bundles ask for them.</source>
   <translation>ထုတ်ပြန်မူ {number} ၏ ကိန်းဂဏန်းများ ဤလုပ်ငန်းခွင်သို့ မရောက်သေးပါ။ ဘာမျှ မရေးခဲ့ပါ။ ဤလုပ်ငန်းခွင်၏ နောက်စာထုပ်များဖြင့် တောင်းခံပါမည်။</translation>
  </message>
  <message>
   <source>The figures of edition {number} are damaged on this disk. Nothing was written. Restore a backup, or ask another desk that has the edition for its pages.</source>
   <translation>ထုတ်ပြန်မူ {number} ၏ ကိန်းဂဏန်းများသည် ဤဒစ်ခ်တွင် ပျက်စီးနေပါသည်။ ဘာမျှ မရေးခဲ့ပါ။ အရန်မိတ္တူမှ ပြန်လည်ရယူပါ သို့မဟုတ် ထိုထုတ်ပြန်မူရှိသော အခြားလုပ်ငန်းခွင်ထံမှ ယင်း၏ စာမျက်နှာများကို တောင်းပါ။</translation>
  </message>
  <message>
   <source>The file that edition {number} names holds the figures of another report. Nothing was written. Ask the desk that froze it for its pages.</source>
   <translation>ထုတ်ပြန်မူ {number} က ညွှန်းထားသော ဖိုင်တွင် အခြားအစီရင်ခံစာတစ်ခု၏ ကိန်းဂဏန်းများ ပါနေပါသည်။ ဘာမျှ မရေးခဲ့ပါ။ ထိုထုတ်ပြန်မူကို ပုံသေထားခဲ့သော လုပ်ငန်းခွင်ထံမှ ယင်း၏ စာမျက်နှာများကို တောင်းပါ။</translation>
  </message>
  <message>
   <source>The figures of edition {number} are of another version of LMC Desk. Nothing was written. Install the newer version, then print it.</source>
   <translation>ထုတ်ပြန်မူ {number} ၏ ကိန်းဂဏန်းများသည် LMC Desk ၏ အခြားဗားရှင်းမှ ဖြစ်ပါသည်။ ဘာမျှ မရေးခဲ့ပါ။ ဗားရှင်းအသစ် တပ်ဆင်ပြီးမှ ပုံနှိပ်ပါ။</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>The desk is damaged, as the check of its backup shows. Nothing was changed. Restore the desk from an earlier backup.</source>
   <translation>အရန်မိတ္တူကို စစ်ဆေးရာတွင် လုပ်ငန်းခွင် ပျက်စီးနေကြောင်း တွေ့ရပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ယခင်အရန်မိတ္တူမှ လုပ်ငန်းခွင်ကို ပြန်လည်ရယူပါ။</translation>
  </message>
  <message>
   <source>There is no desk in “{folder}”. Make one first with “lmcdesk new”, or choose another folder.</source>
   <translation>“{folder}” တွင် လုပ်ငန်းခွင် မရှိပါ။ “lmcdesk new” ဖြင့် ဦးစွာ ပြုလုပ်ပါ သို့မဟုတ် အခြားဖိုင်တွဲကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>The desk in “{folder}” was never finished. Make it again with “lmcdesk new”.</source>
   <translation>“{folder}” ရှိ လုပ်ငန်းခွင်ကို ပြီးဆုံးအောင် မပြုလုပ်ခဲ့ပါ။ “lmcdesk new” ဖြင့် ပြန်ပြုလုပ်ပါ။</translation>
  </message>
  <message>
   <source>There is already a desk in “{folder}”. Open it, or choose another folder.</source>
   <translation>“{folder}” တွင် လုပ်ငန်းခွင် ရှိပြီးဖြစ်ပါသည်။ ဖွင့်ပါ သို့မဟုတ် အခြားဖိုင်တွဲကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>This is a manager's desk: it reads and prints, and takes bundles over, but changes nothing. Ask the province or the secretariat to make the change.</source>
   <translation>ဤသည်မှာ စီမံခန့်ခွဲသူ၏ လုပ်ငန်းခွင် ဖြစ်ပါသည် - ဖတ်ရှုခြင်း၊ ပုံနှိပ်ခြင်း၊ စာထုပ်လက်ခံခြင်း ပြုနိုင်သော်လည်း ဘာမျှ မပြောင်းလဲနိုင်ပါ။ ပြည်နယ်/တိုင်း သို့မဟုတ် အတွင်းရေးမှူးရုံးကို ပြောင်းပေးရန် တောင်းဆိုပါ။</translation>
  </message>
  <message>
   <source>This record is in the bin, so nothing was changed. Take it out of the bin first, then change it.</source>
   <translation>ဤမှတ်တမ်းသည် အမှိုက်ပုံးထဲ ရှိသဖြင့် ဘာမျှ မပြောင်းလဲခဲ့ပါ။ အမှိုက်ပုံးမှ ဦးစွာ ပြန်ယူပြီးမှ ပြင်ပါ။</translation>
  </message>
  <message>
   <source>There is no record {id} at this desk.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် မှတ်တမ်း {id} မရှိပါ။</translation>
  </message>
  <message>
   <source>The project cannot go to another province or by itself to another desk while entries in it wait for a decision. Decide them first.</source>
   <translation>စီမံကိန်းပါ ရေးသွင်းချက်များ ဆုံးဖြတ်ရန် စောင့်ဆိုင်းနေစဉ် ထိုစီမံကိန်းကို အခြားပြည်နယ်/တိုင်းသို့ မရွှေ့နိုင်သကဲ့သို့ စီမံကိန်းတစ်ခုတည်းအဖြစ် အခြားလုပ်ငန်းခွင်သို့လည်း မပို့နိုင်ပါ။ ယင်းတို့ကို ဦးစွာ ဆုံးဖြတ်ပါ။</translation>
  </message>
  <message>
   <source>There is no kind of record “{kind}”. There are: {kinds}.</source>
   <translation>“{kind}” ဟူသော မှတ်တမ်းအမျိုးအစား မရှိပါ။ ရှိသည်များမှာ - {kinds}။</translation>
  </message>
  <message>
   <source>There is no field “{field}” in {kind}. There are: {fields}.</source>
   <translation>{kind} တွင် “{field}” ဟူသော အကွက် မရှိပါ။ ရှိသည်များမှာ - {fields}။</translation>
  </message>
  <message>
   <source>“{path}” is a database of another program, not a desk. Choose the folder of a desk.</source>
   <translation>“{path}” သည် အခြားပရိုဂရမ်၏ ဒေတာဘေ့စ်ဖြစ်ပြီး လုပ်ငန်းခွင် မဟုတ်ပါ။ လုပ်ငန်းခွင်၏ ဖိုင်တွဲကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>The desk in “{path}” was written by a newer version of LMC Desk (its format is {theirs}, this version knows {ours}). Nothing was changed. Install the newer version, then open the desk again.</source>
   <translation>“{path}” ရှိ လုပ်ငန်းခွင်ကို LMC Desk ဗားရှင်းအသစ်ဖြင့် ရေးထားပါသည် (ယင်း၏ ပုံစံမှာ {theirs}၊ ဤဗားရှင်းသိသည်မှာ {ours})။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ဗားရှင်းအသစ် တပ်ဆင်ပြီး လုပ်ငန်းခွင်ကို ပြန်ဖွင့်ပါ။</translation>
  </message>
  <message>
   <source>“{file}” is the desk itself. Choose another name for its backup.</source>
   <translation>“{file}” သည် လုပ်ငန်းခွင်ကိုယ်တိုင် ဖြစ်ပါသည်။ အရန်မိတ္တူအတွက် အခြားအမည် ရွေးပါ။</translation>
  </message>
  <message>
   <source>“{file}” is the second part of a backup, and the first, “{base}”, does not lie beside it. Nothing was changed. Put both into one folder, or choose another backup.</source>
   <translation>“{file}” သည် အရန်မိတ္တူ၏ ဒုတိယပိုင်းဖြစ်ပြီး ပထမပိုင်း “{base}” သည် ယင်းနှင့်အတူ မရှိပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ နှစ်ခုလုံးကို ဖိုင်တွဲတစ်ခုထဲ ထည့်ပါ သို့မဟုတ် အခြားအရန်မိတ္တူကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>The backup “{file}” was written by a newer version of LMC Desk. Nothing was changed. Install the newer version, then restore it.</source>
   <translation>အရန်မိတ္တူ “{file}” ကို LMC Desk ဗားရှင်းအသစ်ဖြင့် ရေးထားပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ဗားရှင်းအသစ် တပ်ဆင်ပြီး ပြန်လည်ရယူပါ။</translation>
  </message>
  <message>
   <source>“{file}” is damaged or is no backup of a desk. Nothing was changed. Choose another backup.</source>
   <translation>“{file}” သည် ပျက်စီးနေပါသည် သို့မဟုတ် လုပ်ငန်းခွင်၏ အရန်မိတ္တူ မဟုတ်ပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ အခြားအရန်မိတ္တူကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>There is no “{path}”, or its folder is missing. Nothing was changed. Check the name, then try again.</source>
   <translation>“{path}” မရှိပါ သို့မဟုတ် ယင်း၏ ဖိုင်တွဲ မရှိပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ အမည်ကို စစ်ဆေးပြီး ထပ်ကြိုးစားပါ။</translation>
  </message>
  <message>
   <source>“{path}” could not be read or written ({reason}). Nothing was changed. Check that the disk has room and that the folder may be written, then try again.</source>
   <translation>“{path}” ကို ဖတ်၍ သို့မဟုတ် ရေး၍ မရပါ ({reason})။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ဒစ်ခ်တွင် နေရာလွတ်ရှိမရှိ၊ ဖိုင်တွဲတွင် ရေးခွင့်ရှိမရှိ စစ်ဆေးပြီး ထပ်ကြိုးစားပါ။</translation>
  </message>
  <message>
   <source>“{path}” is damaged or is no desk. Nothing was changed. Restore the desk from its last backup.</source>
   <translation>“{path}” သည် ပျက်စီးနေပါသည် သို့မဟုတ် လုပ်ငန်းခွင် မဟုတ်ပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ နောက်ဆုံးအရန်မိတ္တူမှ လုပ်ငန်းခွင်ကို ပြန်လည်ရယူပါ။</translation>
  </message>
  <message>
   <source>The desk in “{path}” is being written by another window or program. Nothing was changed. Wait until it has finished, or close it, then try again.</source>
   <translation>“{path}” ရှိ လုပ်ငန်းခွင်ကို အခြားဝင်းဒိုး သို့မဟုတ် ပရိုဂရမ်က ရေးသားနေပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ပြီးသည်အထိ စောင့်ပါ သို့မဟုတ် ယင်းကို ပိတ်ပြီး ထပ်ကြိုးစားပါ။</translation>
  </message>
  <message>
   <source>The disk that holds “{path}” is full. Nothing was changed. Make room on it, then try again.</source>
   <translation>“{path}” ရှိသော ဒစ်ခ် ပြည့်နေပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ နေရာလွတ်အောင် ပြုလုပ်ပြီး ထပ်ကြိုးစားပါ။</translation>
  </message>
  <message>
   <source>“{path}” cannot be opened for writing. Nothing was changed. Check that its folder exists and may be written and that the disk is sound, then try again.</source>
   <translation>“{path}” ကို ရေးသားရန် ဖွင့်၍ မရပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ယင်း၏ ဖိုင်တွဲ ရှိမရှိ၊ ရေးခွင့်ရှိမရှိ၊ ဒစ်ခ် ကောင်းမကောင်း စစ်ဆေးပြီး ထပ်ကြိုးစားပါ။</translation>
  </message>
 </context>
 <context>
  <name>Evidence</name>
  <message>
   <source>“{file}” is empty or is no file. Nothing was changed. Choose another one.</source>
   <translation>“{file}” သည် ဗလာ ဖြစ်နေပါသည် သို့မဟုတ် ဖိုင် မဟုတ်ပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ အခြားဖိုင်ကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>“{file}” has {size} MB; a desk keeps files of up to {most} MB. Nothing was changed. Choose a smaller one, or a part of it.</source>
   <translation>“{file}” သည် {size} MB ရှိပါသည်။ လုပ်ငန်းခွင်တစ်ခုတွင် {most} MB အထိသာ ဖိုင်သိမ်းနိုင်ပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ပိုငယ်သော ဖိုင် သို့မဟုတ် ယင်း၏ အစိတ်အပိုင်းကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>The file of evidence is damaged on this disk. Nothing was written. Ask the desk that attached it to attach it anew.</source>
   <translation>အထောက်အထားဖိုင်သည် ဤဒစ်ခ်တွင် ပျက်စီးနေပါသည်။ ဘာမျှ မရေးခဲ့ပါ။ ပူးတွဲခဲ့သော လုပ်ငန်းခွင်ကို အသစ်ပူးတွဲပေးရန် တောင်းဆိုပါ။</translation>
  </message>
 </context>
 <context>
  <name>Exchange</name>
  <message>
   <source>{n} kB</source>
   <translation>{n} kB</translation>
  </message>
  <message>
   <source>Projects in implementation with a report on the period, and bundles that came within it</source>
   <translation>ယင်းကာလအတွက် အစီရင်ခံစာရှိသော အကောင်အထည်ဖော်ဆဲ စီမံကိန်းများနှင့် ယင်းကာလအတွင်း ရောက်လာသော စာထုပ်များ</translation>
  </message>
  <message>
   <source>By quarter</source>
   <translation>သုံးလပတ်အလိုက်</translation>
  </message>
  <message>
   <source>By month</source>
   <translation>လအလိုက်</translation>
  </message>
  <message>
   <source>No province has a project or a desk yet. Once bundles came, it stands here who reported.</source>
   <translation>စီမံကိန်း သို့မဟုတ် လုပ်ငန်းခွင်ရှိသော ပြည်နယ်/တိုင်း မရှိသေးပါ။ စာထုပ်များ ရောက်လာလျှင် အစီရင်ခံပြီးသူများကို ဤနေရာတွင် ဖော်ပြပါမည်။</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{year} {month}</translation>
  </message>
  <message>
   <source>Work known to</source>
   <translatorcomment>read as: last day to which the province's work is known</translatorcomment>
   <translation>သိရသည့်ရက်</translation>
  </message>
  <message>
   <source>in implementation: {n}</source>
   <translation>အကောင်အထည်ဖော်ဆဲ: {n}</translation>
  </message>
  <message>
   <source>bundles: {n}, to {day}</source>
   <translation>စာထုပ်: {n}၊ {day} အထိ</translation>
  </message>
  <message>
   <source>bundles: {n}, nothing new</source>
   <translation>စာထုပ်: {n}၊ အသစ်မရှိ</translation>
  </message>
  <message>
   <source>nothing due</source>
   <translation>အစီရင်ခံရန် မရှိ</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{all} ခုအနက် {n}</translation>
  </message>
  <message>
   <source>Returned: {n}</source>
   <translation>ပြန်ပို့ထားသည်: {n}</translation>
  </message>
  <message>
   <source>No report</source>
   <translation>အစီရင်ခံစာ မရှိ</translation>
  </message>
  <message>
   <source>Nothing came</source>
   <translation>ဘာမျှ မရောက်</translation>
  </message>
  <message>
   <source>What came</source>
   <translation>ရောက်ရှိလာသည်များ</translation>
  </message>
  <message>
   <source>To send</source>
   <translation>ပေးပို့ရန်</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>ပေါင်းစည်းရန်</translation>
  </message>
  <message>
   <source>Set up this desk from it…</source>
   <translation>ဤစာထုပ်ဖြင့် လုပ်ငန်းခွင် တည်ထောင်ရန်…</translation>
  </message>
  <message>
   <source>Take off the list</source>
   <translation>စာရင်းမှ ဖယ်ရန်</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>ထပ်ကြိုးစားရန်</translation>
  </message>
  <message>
   <source>Keep it no longer…</source>
   <translation>သိမ်းထားခြင်း ရပ်ရန်…</translation>
  </message>
  <message>
   <source>Decide…</source>
   <translation>ဆုံးဖြတ်ရန်…</translation>
  </message>
  <message>
   <source>Take this merge back…</source>
   <translation>ဤပေါင်းစည်းမှုကို ပြန်ရုပ်သိမ်းရန်…</translation>
  </message>
  <message>
   <source>Write for this desk…</source>
   <translation>ဤလုပ်ငန်းခွင်အတွက် ပြုလုပ်ရန်…</translation>
  </message>
  <message>
   <source>Write all from the beginning…</source>
   <translation>အစမှအကုန် ပြုလုပ်ရန်…</translation>
  </message>
  <message>
   <source>Write all…</source>
   <translation>အားလုံး ပြုလုပ်ရန်…</translation>
  </message>
  <message>
   <source>Enrol this desk…</source>
   <translation>ဤလုပ်ငန်းခွင်ကို မှတ်ပုံတင်ရန်…</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>ဖလှယ်ရေး</translation>
  </message>
  <message>
   <source>Bundles that came and bundles to send. Nothing is merged without your word.</source>
   <translation>ရောက်လာသော စာထုပ်များနှင့် ပေးပို့ရမည့် စာထုပ်များ။ သင် ခွင့်ပြုမှသာ ပေါင်းစည်းပါသည်။</translation>
  </message>
  <message>
   <source>Write bundle…</source>
   <translation>စာထုပ် ပြုလုပ်ရန်…</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>ဖိုင်များ ရွေးရန်…</translation>
  </message>
  <message>
   <source>Drop bundles here, or</source>
   <translation>စာထုပ်များကို ဤနေရာသို့ ဆွဲချပါ၊ သို့မဟုတ်</translation>
  </message>
  <message>
   <source>No bundle has come yet. A bundle is a file that ends in .lmcb, on a stick, in a message or in a shared folder. Drop it here or choose it: you read what is in it before anything is merged.</source>
   <translation>စာထုပ် မရောက်သေးပါ။ စာထုပ်ဆိုသည်မှာ .lmcb ဖြင့် ဆုံးသော ဖိုင်ဖြစ်ပြီး USB၊ စာတို/အီးမေးလ် သို့မဟုတ် မျှဝေဖိုင်တွဲဖြင့် ရောက်လာတတ်ပါသည်။ ဤနေရာသို့ ဆွဲချပါ သို့မဟုတ် ရွေးပါ။ မပေါင်းစည်းမီ ပါဝင်သည်များကို ဖတ်ရှုနိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>Bundles</source>
   <translation>စာထုပ်များ</translation>
  </message>
  <message>
   <source>This bundle</source>
   <translation>ဤစာထုပ်</translation>
  </message>
  <message>
   <source>Who has what</source>
   <translation>မည်သူ့ထံ ဘာရှိ</translation>
  </message>
  <message>
   <source>Who has reported</source>
   <translation>အစီရင်ခံပြီးသူ</translation>
  </message>
  <message>
   <source>This desk</source>
   <translation>ဤလုပ်ငန်းခွင်</translation>
  </message>
  <message>
   <source>Merge all {n}</source>
   <translation>{n} ခုလုံး ပေါင်းစည်းရန်</translation>
  </message>
  <message>
   <source>To decide: {n}</source>
   <translation>ဆုံးဖြတ်ရန်: {n}</translation>
  </message>
  <message>
   <source>The secretariat must enrol this desk first.</source>
   <translation>အတွင်းရေးမှူးရုံးက ဤလုပ်ငန်းခွင်ကို ဦးစွာ မှတ်ပုံတင်ပေးရပါမည်။</translation>
  </message>
  <message>
   <source>Its certificate is revoked.</source>
   <translation>ယင်း၏ အသိအမှတ်ပြုလက်မှတ်ကို ပယ်ဖျက်ထားပါသည်။</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for it.</source>
   <translation>ဤလုပ်ငန်းခွင် ယုံကြည်သော မည်သည့်အတွင်းရေးမှူးရုံးကမျှ ယင်းကို အာမခံမထားပါ။</translation>
  </message>
  <message>
   <source>That desk has everything by its own word.</source>
   <translation>ထိုလုပ်ငန်းခွင်၏ အဆိုအရ အားလုံး ရရှိပြီးဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Nothing waits for a decision.</source>
   <translation>ဆုံးဖြတ်ရန် စောင့်ဆိုင်းနေသည်များ မရှိပါ။</translation>
  </message>
  <message>
   <source>A merge is under way.</source>
   <translation>ပေါင်းစည်းနေဆဲ ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Sets up this desk</source>
   <translation>ဤလုပ်ငန်းခွင်ကို တည်ထောင်ပေးမည်</translation>
  </message>
  <message>
   <source>Not merged yet</source>
   <translation>မပေါင်းစည်းရသေး</translation>
  </message>
  <message>
   <source>Too early</source>
   <translation>စောလွန်းသည်</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>ပြန်ရုပ်သိမ်းပြီး</translation>
  </message>
  <message>
   <source>Merged before</source>
   <translation>ယခင်က ပေါင်းစည်းပြီး</translation>
  </message>
  <message>
   <source>Made here</source>
   <translation>ဤနေရာတွင် ပြုလုပ်သည်</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>ပိတ်ဆို့ထားသည်</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>ပျက်စီးနေသည်</translation>
  </message>
  <message>
   <source>Waits</source>
   <translation>စောင့်ဆိုင်းဆဲ</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>ပေါင်းစည်းပြီး</translation>
  </message>
  <message>
   <source>{n} MB</source>
   <translation>{n} MB</translation>
  </message>
  <message>
   <source>A new desk, or any</source>
   <translation>လုပ်ငန်းခွင်အသစ် သို့မဟုတ် မည်သည့်လုပ်ငန်းခွင်မဆို</translation>
  </message>
  <message>
   <source>Starter bundle</source>
   <translatorcomment>“အစပြုစာထုပ်” is coined</translatorcomment>
   <translation>အစပြုစာထုပ်</translation>
  </message>
  <message>
   <source>Nothing taken over</source>
   <translation>ဘာမျှ မထည့်သွင်းပါ</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>အသစ်မရှိ</translation>
  </message>
  <message>
   <source>Changes: {n}</source>
   <translation>ပြောင်းလဲချက်: {n}</translation>
  </message>
  <message>
   <source>all that this desk holds</source>
   <translation>ဤလုပ်ငန်းခွင်ရှိ အားလုံး</translation>
  </message>
  <message>
   <source>its certificate is revoked</source>
   <translation>အသိအမှတ်ပြုလက်မှတ် ပယ်ဖျက်ထားသည်</translation>
  </message>
  <message>
   <source>no secretariat vouches for it</source>
   <translation>မည်သည့်အတွင်းရေးမှူးရုံးကမျှ အာမခံမထား</translation>
  </message>
  <message>
   <source>{role}, told what it has</source>
   <translation>{role}၊ ရှိသမျှကို ပြောပြပြီး</translation>
  </message>
  <message>
   <source>{role}, nothing heard of it yet</source>
   <translation>{role}၊ သတင်းမရသေး</translation>
  </message>
  <message>
   <source>is sent nothing</source>
   <translation>ဘာမျှ မပို့ပါ</translation>
  </message>
  <message>
   <source>has all of it</source>
   <translation>အားလုံး ရရှိပြီး</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>ဘာမျှ မရှိသေး</translation>
  </message>
  <message>
   <source>Files of evidence: {n}</source>
   <translation>အထောက်အထားဖိုင်: {n}</translation>
  </message>
  <message>
   <source>made since {day}</source>
   <translation>{day} မှစ၍ ပြုလုပ်ထားသည်</translation>
  </message>
  <message>
   <source>From</source>
   <translation>ပေးပို့သူ</translation>
  </message>
  <message>
   <source>Content</source>
   <translation>ပါဝင်သည်များ</translation>
  </message>
  <message>
   <source>State</source>
   <translation>အခြေအနေ</translation>
  </message>
  <message>
   <source>To</source>
   <translation>လက်ခံသူ</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>အရွယ်အစား</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>အခြား</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it to your secretariat, then open the answer that comes back.</source>
   <translation>“{file}” ကို ပြုလုပ်ပြီးပါပြီ။ သင့်အတွင်းရေးမှူးရုံးသို့ ပေးပို့ပြီး ပြန်ကြားချက် ရောက်လာလျှင် ဖွင့်ပါ။</translation>
  </message>
  <message>
   <source>Write a request</source>
   <translation>လျှောက်ထားချက် ပြုလုပ်ရန်</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it to the other secretariat, and read your fingerprint to it by telephone.</source>
   <translation>“{file}” ကို ပြုလုပ်ပြီးပါပြီ။ အခြားအတွင်းရေးမှူးရုံးသို့ ပေးပို့ပြီး သင့်လက်ဗွေနံပါတ်ကို တယ်လီဖုန်းဖြင့် ဖတ်ပြပါ။</translation>
  </message>
  <message>
   <source>Write this secretariat's file</source>
   <translation>ဤအတွင်းရေးမှူးရုံး၏ ဖိုင် ပြုလုပ်ရန်</translation>
  </message>
  <message>
   <source>Open what the secretariat sent back</source>
   <translation>အတွင်းရေးမှူးရုံးက ပြန်ပို့သည်ကို ဖွင့်ရန်</translation>
  </message>
  <message>
   <source>Set up this desk from the bundle of {name}?</source>
   <translation>{name} ၏ စာထုပ်ဖြင့် ဤလုပ်ငန်းခွင်ကို တည်ထောင်မည်လား။</translation>
  </message>
  <message>
   <source>From then on this desk believes that secretariat and all desks that it enrols, and what is in the bundle stands here. Have its fingerprint read to you by telephone, and compare it first:
{fingerprint}</source>
   <translation>ထိုအချိန်မှစ၍ ဤလုပ်ငန်းခွင်သည် ယင်းအတွင်းရေးမှူးရုံးနှင့် ယင်းက မှတ်ပုံတင်ပေးသော လုပ်ငန်းခွင်အားလုံးကို ယုံကြည်မည်ဖြစ်ပြီး စာထုပ်ပါ အချက်အလက်များ ဤနေရာတွင် ပေါ်လာပါမည်။ ယင်း၏ လက်ဗွေနံပါတ်ကို တယ်လီဖုန်းဖြင့် ဖတ်ပြခိုင်းပြီး ဤနံပါတ်နှင့် ဦးစွာ တိုက်ဆိုင်စစ်ဆေးပါ -
{fingerprint}</translation>
  </message>
  <message>
   <source>Set up the desk</source>
   <translation>လုပ်ငန်းခွင် တည်ထောင်ရန်</translation>
  </message>
  <message>
   <source>Setting up this desk</source>
   <translation>ဤလုပ်ငန်းခွင်ကို တည်ထောင်နေသည်</translation>
  </message>
  <message>
   <source>Do so when somebody may have copied this desk's key. It has another fingerprint from then on. The next bundles tell the desks that trust this secretariat; for others there is the file that is written now. What was enrolled and signed before stays good. A new key cannot be taken back.</source>
   <translation>ဤလုပ်ငန်းခွင်၏သော့ကို တစ်စုံတစ်ဦးက ကူးယူထားနိုင်သည့်အခါ ဤသို့ပြုလုပ်ပါ။ ထိုအချိန်မှစ၍ လက်ဗွေနံပါတ် အသစ်ဖြစ်ပါမည်။ ဤအတွင်းရေးမှူးရုံးကို ယုံကြည်သော လုပ်ငန်းခွင်များကို နောက်လာမည့် စာထုပ်များက အသိပေးပါမည်။ အခြားသူများအတွက် ယခုပြုလုပ်မည့် ဖိုင်ကို အသုံးပြုပါ။ ယခင်က မှတ်ပုံတင်ခဲ့သည်၊ လက်မှတ်ထိုးခဲ့သည်များ ဆက်လက်အကျုံးဝင်ပါသည်။ သော့အသစ်ကို ပြန်ရုပ်သိမ်း၍ မရပါ။</translation>
  </message>
  <message>
   <source>This secretariat has a new key. The next bundles tell the other desks. “{file}” is for secretariats that do not know it yet.</source>
   <translation>ဤအတွင်းရေးမှူးရုံးတွင် သော့အသစ် ရှိပါပြီ။ နောက်လာမည့် စာထုပ်များက အခြားလုပ်ငန်းခွင်များကို အသိပေးပါမည်။ “{file}” သည် ယင်းကို မသိသေးသော အတွင်းရေးမှူးရုံးများအတွက် ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Do so before the certificate ends, or when somebody may have copied this desk's key. The file that is written now goes to the secretariat, which enrols the new key. Until you open its answer here, this desk signs with the old key as before. A new key cannot be taken back.</source>
   <translation>အသိအမှတ်ပြုလက်မှတ် သက်တမ်းမကုန်မီ သို့မဟုတ် ဤလုပ်ငန်းခွင်၏သော့ကို တစ်စုံတစ်ဦးက ကူးယူထားနိုင်သည့်အခါ ဤသို့ပြုလုပ်ပါ။ ယခုပြုလုပ်မည့် ဖိုင်ကို အတွင်းရေးမှူးရုံးသို့ ပေးပို့ပြီး ယင်းက သော့အသစ်ကို မှတ်ပုံတင်ပေးပါသည်။ ပြန်ကြားချက်ကို ဤနေရာတွင် မဖွင့်မချင်း ဤလုပ်ငန်းခွင်သည် ယခင်အတိုင်း သော့ဟောင်းဖြင့် လက်မှတ်ထိုးပါသည်။ သော့အသစ်ကို ပြန်ရုပ်သိမ်း၍ မရပါ။</translation>
  </message>
  <message>
   <source>Made a new key. Send “{file}” to your secretariat, read the fingerprint to it by telephone, and open what it sends back.</source>
   <translation>သော့အသစ် ပြုလုပ်ပြီးပါပြီ။ “{file}” ကို သင့်အတွင်းရေးမှူးရုံးသို့ ပေးပို့ပါ၊ လက်ဗွေနံပါတ်ကို တယ်လီဖုန်းဖြင့် ဖတ်ပြပါ၊ ပြန်ပို့သည်ကို ဖွင့်ပါ။</translation>
  </message>
  <message>
   <source>Make a new key for this desk?</source>
   <translation>ဤလုပ်ငန်းခွင်အတွက် သော့အသစ် ပြုလုပ်မည်လား။</translation>
  </message>
  <message>
   <source>Make a new key…</source>
   <translation>သော့အသစ် ပြုလုပ်ရန်…</translation>
  </message>
  <message>
   <source>Write the file for the new key</source>
   <translation>သော့အသစ်အတွက် ဖိုင် ပြုလုပ်ရန်</translation>
  </message>
  <message>
   <source>This desk is enrolled by {name}. Its fingerprint is {f}.</source>
   <translation>ဤလုပ်ငန်းခွင်ကို {name} က မှတ်ပုံတင်ပေးထားပါသည်။ ယင်း၏ လက်ဗွေနံပါတ်မှာ {f} ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>လျှောက်ထားချက်များ</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>ပြန်ကြားချက်များ</translation>
  </message>
  <message>
   <source>Starter bundles</source>
   <translation>အစပြုစာထုပ်များ</translation>
  </message>
  <message>
   <source>Answers and starter bundles</source>
   <translation>ပြန်ကြားချက်များနှင့် အစပြုစာထုပ်များ</translation>
  </message>
  <message>
   <source>Files of secretariats</source>
   <translation>အတွင်းရေးမှူးရုံးများ၏ ဖိုင်များ</translation>
  </message>
  <message>
   <source>Give the passphrase…</source>
   <translation>စကားဝှက် ပေးရန်…</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>စောင့်ကြည့်ခြင်း ရပ်ရန်</translation>
  </message>
  <message>
   <source>Choose the folder that bundles come to</source>
   <translation>စာထုပ်များ ရောက်လာမည့် ဖိုင်တွဲကို ရွေးပါ</translation>
  </message>
  <message>
   <source>Another folder…</source>
   <translation>အခြားဖိုင်တွဲ…</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>ဖိုင်တွဲကို စောင့်ကြည့်ရန်…</translation>
  </message>
  <message>
   <source>No folder is watched for bundles.</source>
   <translation>စာထုပ်များအတွက် မည်သည့်ဖိုင်တွဲကိုမျှ စောင့်ကြည့်မထားပါ။</translation>
  </message>
  <message>
   <source>The watched folder is not there now: {folder}</source>
   <translation>စောင့်ကြည့်ထားသော ဖိုင်တွဲ ယခု မရှိပါ: {folder}</translation>
  </message>
  <message>
   <source>To read the bundles in it, this desk's passphrase is needed  ·  {folder}</source>
   <translation>ယင်းရှိ စာထုပ်များကို ဖတ်ရန် ဤလုပ်ငန်းခွင်၏ စကားဝှက် လိုအပ်ပါသည်  ·  {folder}</translation>
  </message>
  <message>
   <source>New in the watched folder: {n}  ·  {folder}</source>
   <translation>စောင့်ကြည့်ဖိုင်တွဲတွင် အသစ်: {n}  ·  {folder}</translation>
  </message>
  <message>
   <source>Sent nothing</source>
   <translation>ဘာမျှ မပို့</translation>
  </message>
  <message>
   <source>Never told</source>
   <translation>မပြောပြဖူး</translation>
  </message>
  <message>
   <source>Lacks {n}</source>
   <translation>{n} ခု လိုနေသည်</translation>
  </message>
  <message>
   <source>Has all</source>
   <translation>အားလုံး ရှိသည်</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>မသိရ</translation>
  </message>
  <message>
   <source>{n} not here</source>
   <translation>{n} ခု ဤနေရာတွင် မရှိ</translation>
  </message>
  <message>
   <source>All is here</source>
   <translation>အားလုံး ရှိသည်</translation>
  </message>
  <message>
   <source>none</source>
   <translation>မရှိ</translation>
  </message>
  <message>
   <source>Bundles: {n}</source>
   <translation>စာထုပ်: {n}</translation>
  </message>
  <message>
   <source>Desk</source>
   <translatorcomment>“လုပ်ငန်းခွင်” (workplace) for an office's database and identity: stands in all contexts; a native reader should say whether “ရုံးခန်း” or another word is better</translatorcomment>
   <translation>လုပ်ငန်းခွင်</translation>
  </message>
  <message>
   <source>Has of ours</source>
   <translatorcomment>short heading, sense hard to give</translatorcomment>
   <translation>ကျွန်ုပ်တို့ထံမှ</translation>
  </message>
  <message>
   <source>We have of its</source>
   <translatorcomment>short heading, sense hard to give</translatorcomment>
   <translation>ယင်းထံမှ ရရှိပြီး</translation>
  </message>
  <message>
   <source>Last came</source>
   <translation>နောက်ဆုံးရ</translation>
  </message>
  <message>
   <source>Last sent</source>
   <translation>နောက်ဆုံး ပေးပို့</translation>
  </message>
  <message>
   <source>Written at, about</source>
   <translation>ရေးသူ၊ အကြောင်းအရာ</translation>
  </message>
  <message>
   <source>There</source>
   <translation>ထိုနေရာ</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>ဤနေရာ</translation>
  </message>
  <message>
   <source>Changes there and here</source>
   <translation>ထိုနေရာနှင့် ဤနေရာရှိ ပြောင်းလဲချက်များ</translation>
  </message>
  <message>
   <source>No other desk is known yet. Each bundle tells what its sender has; the first one that is merged stands here.</source>
   <translation>အခြားလုပ်ငန်းခွင်ကို မသိရှိသေးပါ။ စာထုပ်တိုင်းတွင် ပေးပို့သူထံ ရှိသည်များကို ဖော်ပြထားပါသည်။ ပထမဆုံးစာထုပ်ကို ပေါင်းစည်းပြီးလျှင် ယင်း၏ ပေးပို့သူကို ဤနေရာတွင် ဖော်ပြပါမည်။</translation>
  </message>
  <message>
   <source>Desks</source>
   <translation>လုပ်ငန်းခွင်များ</translation>
  </message>
  <message>
   <source>One desk</source>
   <translation>လုပ်ငန်းခွင်တစ်ခု</translation>
  </message>
  <message>
   <source>By each desk's own word, as its last bundle told it.</source>
   <translation>လုပ်ငန်းခွင်တစ်ခုစီ၏ နောက်ဆုံးစာထုပ်တွင် ပြောပြထားသည့်အတိုင်း ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Here stands what a desk knows of each desk's work, and what is known of it here.</source>
   <translation>လုပ်ငန်းခွင်တစ်ခုစီ၏ လုပ်ငန်းများကို ထိုလုပ်ငန်းခွင်နှင့် ဤနေရာတွင် မည်မျှသိရှိထားသည်ကို ဖော်ပြပါသည်။</translation>
  </message>
  <message>
   <source>This desk never told what it has: no bundle of it was merged here yet.</source>
   <translation>ဤလုပ်ငန်းခွင်က ယင်း၌ ရှိသည်များကို မပြောပြဖူးပါ။ ယင်း၏ စာထုပ်ကို ဤနေရာတွင် မပေါင်းစည်းရသေးပါ။</translation>
  </message>
  <message>
   <source>Changes known at {desk} and here</source>
   <translation>{desk} နှင့် ဤနေရာ သိရှိချက်များ</translation>
  </message>
  <message>
   <source>It enrols the desks of the country: open a desk's request, send the answer back.</source>
   <translation>နိုင်ငံအတွင်းရှိ လုပ်ငန်းခွင်များကို မှတ်ပုံတင်ပေးပါသည်။ လုပ်ငန်းခွင်၏ လျှောက်ထားချက်ကို ဖွင့်ပြီး ပြန်ကြားချက်ကို ပြန်ပို့ပါ။</translation>
  </message>
  <message>
   <source>Fingerprint, to read aloud</source>
   <translation>ဖတ်ပြရန် လက်ဗွေနံပါတ်</translation>
  </message>
  <message>
   <source>Write request…</source>
   <translation>လျှောက်ထားချက် ပြုလုပ်ရန်…</translation>
  </message>
  <message>
   <source>Open answer…</source>
   <translation>ပြန်ကြားချက် ဖွင့်ရန်…</translation>
  </message>
  <message>
   <source>Write own file…</source>
   <translation>မိမိဖိုင် ပြုလုပ်ရန်…</translation>
  </message>
  <message>
   <source>With its own file another country's secretariat comes to trust this one.</source>
   <translation>မိမိ၏ ဖိုင်ဖြင့် အခြားနိုင်ငံ၏ အတွင်းရေးမှူးရုံးက ဤအတွင်းရေးမှူးရုံးကို ယုံကြည်လာစေနိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>Set a passphrase…</source>
   <translation>စကားဝှက် သတ်မှတ်ရန်…</translation>
  </message>
  <message>
   <source>Change it…</source>
   <translation>ပြောင်းရန်…</translation>
  </message>
  <message>
   <source>Take it off…</source>
   <translation>ဖြုတ်ရန်…</translation>
  </message>
  <message>
   <source>Its key</source>
   <translation>ယင်း၏သော့</translation>
  </message>
  <message>
   <source>Other desks of the country take its bundles over.</source>
   <translation>နိုင်ငံအတွင်းရှိ အခြားလုပ်ငန်းခွင်များက ယင်း၏ စာထုပ်များကို လက်ခံပါသည်။</translation>
  </message>
  <message>
   <source>It vouches for itself</source>
   <translation>မိမိကိုယ်ကို အာမခံပါသည်</translation>
  </message>
  <message>
   <source>Not enrolled yet</source>
   <translation>မှတ်ပုံမတင်ရသေး</translation>
  </message>
  <message>
   <source>Bundles of this desk are taken over once the secretariat has enrolled it: write a request, send it there, and open the answer that comes back.</source>
   <translation>အတွင်းရေးမှူးရုံးက မှတ်ပုံတင်ပေးပြီးမှသာ ဤလုပ်ငန်းခွင်၏ စာထုပ်များကို လက်ခံကြပါမည်။ လျှောက်ထားချက် ပြုလုပ်ပြီး အတွင်းရေးမှူးရုံးသို့ ပေးပို့ပါ၊ ပြန်ကြားချက် ရောက်လာလျှင် ဖွင့်ပါ။</translation>
  </message>
  <message>
   <source>Revoked</source>
   <translation>ပယ်ဖျက်ပြီး</translation>
  </message>
  <message>
   <source>The secretariat revoked this desk's certificate: nobody takes its bundles over. Nothing that is recorded here is lost. Make a new key and send the request; what was not sent goes once it is enrolled.</source>
   <translation>အတွင်းရေးမှူးရုံးက ဤလုပ်ငန်းခွင်၏ အသိအမှတ်ပြုလက်မှတ်ကို ပယ်ဖျက်ထားသဖြင့် ယင်း၏ စာထုပ်များကို မည်သူမျှ လက်ခံမည် မဟုတ်ပါ။ ဤနေရာတွင် မှတ်တမ်းတင်ထားသည်များ မပျောက်ဆုံးပါ။ သော့အသစ် ပြုလုပ်ပြီး လျှောက်ထားချက် ပေးပို့ပါ။ မပေးပို့ရသေးသည်များကို သော့အသစ် မှတ်ပုံတင်ပြီးသည့်အခါ ပေးပို့ပါမည်။</translation>
  </message>
  <message>
   <source>A new key waits for the secretariat's answer</source>
   <translation>သော့အသစ်သည် အတွင်းရေးမှူးရုံး၏ ပြန်ကြားချက်ကို စောင့်ဆိုင်းနေပါသည်</translation>
  </message>
  <message>
   <source>Send the request there, read the fingerprint to it, and open what it sends back. Until then this desk signs with its old key.</source>
   <translation>လျှောက်ထားချက်ကို အတွင်းရေးမှူးရုံးသို့ ပေးပို့ပါ၊ လက်ဗွေနံပါတ်ကို ဖတ်ပြပါ၊ ပြန်ပို့သည်ကို ဖွင့်ပါ။ ထိုအချိန်အထိ ဤလုပ်ငန်းခွင်သည် သော့ဟောင်းဖြင့် လက်မှတ်ထိုးပါသည်။</translation>
  </message>
  <message>
   <source>Enrolled until {day}</source>
   <translation>{day} အထိ မှတ်ပုံတင်ထားသည်</translation>
  </message>
  <message>
   <source>Behind a passphrase</source>
   <translation>စကားဝှက်ဖြင့် ကာကွယ်ထားသည်</translation>
  </message>
  <message>
   <source>A copy of this desk's folder is of no use without it. It is asked for once a start.</source>
   <translation>စကားဝှက်မရှိလျှင် ဤလုပ်ငန်းခွင်ဖိုင်တွဲ၏ မိတ္တူကို အသုံးပြု၍ မရပါ။ ပရိုဂရမ် စဖွင့်တိုင်း တစ်ကြိမ် မေးပါသည်။</translation>
  </message>
  <message>
   <source>Without a passphrase</source>
   <translation>စကားဝှက် မရှိ</translation>
  </message>
  <message>
   <source>Whoever copies this desk's folder can write bundles in its name. On a laptop that travels, set a passphrase.</source>
   <translation>ဤလုပ်ငန်းခွင်၏ ဖိုင်တွဲကို ကူးယူသူမည်သူမဆို ယင်း၏အမည်ဖြင့် စာထုပ် ပြုလုပ်နိုင်ပါသည်။ ခရီးသွားရာတွင် ယူဆောင်သော လက်တော့ပ်တွင် စကားဝှက် သတ်မှတ်ပါ။</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>စကားဝှက် ပြောင်းရန်</translation>
  </message>
  <message>
   <source>Protect this desk's key</source>
   <translation>ဤလုပ်ငန်းခွင်၏သော့ကို ကာကွယ်ရန်</translation>
  </message>
  <message>
   <source>Protect the key</source>
   <translation>သော့ကို ကာကွယ်ရန်</translation>
  </message>
  <message>
   <source>Use this passphrase</source>
   <translation>ဤစကားဝှက်ကို သုံးရန်</translation>
  </message>
  <message>
   <source>This desk's key is behind the passphrase from now on. Keep it in mind.</source>
   <translation>ယခုမှစ၍ ဤလုပ်ငန်းခွင်၏သော့ကို စကားဝှက်ဖြင့် ကာကွယ်ထားပါသည်။ စကားဝှက်ကို မှတ်ထားပါ။</translation>
  </message>
  <message>
   <source>This desk's key then lies open in its folder: whoever copies the folder can write bundles in this desk's name, and open those that are for it.</source>
   <translation>ထိုသို့ဖြုတ်လျှင် ဤလုပ်ငန်းခွင်၏သော့သည် ဖိုင်တွဲထဲတွင် အကာအကွယ်မဲ့ ရှိနေပါမည်။ ဖိုင်တွဲကို ကူးယူသူမည်သူမဆို ဤလုပ်ငန်းခွင်၏အမည်ဖြင့် စာထုပ် ပြုလုပ်နိုင်ပြီး ဤလုပ်ငန်းခွင်အတွက် စာထုပ်များကို ဖွင့်နိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>Take the passphrase off this desk's key?</source>
   <translation>ဤလုပ်ငန်းခွင်၏သော့မှ စကားဝှက်ကို ဖြုတ်မည်လား။</translation>
  </message>
  <message>
   <source>Take it off</source>
   <translation>ဖြုတ်ရန်</translation>
  </message>
  <message>
   <source>This desk's key lies open in its folder from now on.</source>
   <translation>ယခုမှစ၍ ဤလုပ်ငန်းခွင်၏သော့သည် ဖိုင်တွဲထဲတွင် အကာအကွယ်မဲ့ ရှိနေပါသည်။</translation>
  </message>
  <message>
   <source>Nothing was done: this needs the passphrase of this desk's key.</source>
   <translation>ဘာမျှ မဆောင်ရွက်ခဲ့ပါ။ ဤလုပ်ငန်းခွင်၏သော့အတွက် စကားဝှက် လိုအပ်ပါသည်။</translation>
  </message>
  <message>
   <source>Opening this desk's key</source>
   <translation>ဤလုပ်ငန်းခွင်၏သော့ကို ဖွင့်နေသည်</translation>
  </message>
  <message>
   <source>1. The new desk writes a request, a small file, and sends it to the national secretariat.</source>
   <translation>၁။ လုပ်ငန်းခွင်အသစ်က လျှောက်ထားချက် (ဖိုင်ငယ်တစ်ခု) ပြုလုပ်ပြီး အမျိုးသားအတွင်းရေးမှူးရုံးသို့ ပေးပို့ပါသည်။</translation>
  </message>
  <message>
   <source>2. By telephone the new desk reads its fingerprint aloud. The secretariat compares it, enrols the desk, and sends the answer back.</source>
   <translation>၂။ လုပ်ငန်းခွင်အသစ်က မိမိ၏ လက်ဗွေနံပါတ်ကို တယ်လီဖုန်းဖြင့် ဖတ်ပြပါသည်။ အတွင်းရေးမှူးရုံးက တိုက်ဆိုင်စစ်ဆေးပြီး လုပ်ငန်းခွင်ကို မှတ်ပုံတင်ကာ ပြန်ကြားချက်ကို ပြန်ပို့ပါသည်။</translation>
  </message>
  <message>
   <source>3. The new desk opens the answer. From then on its bundles are believed in the whole country.</source>
   <translation>၃။ လုပ်ငန်းခွင်အသစ်က ပြန်ကြားချက်ကို ဖွင့်ပါသည်။ ထိုအချိန်မှစ၍ ယင်း၏ စာထုပ်များကို တစ်နိုင်ငံလုံးက ယုံကြည်လက်ခံပါသည်။</translation>
  </message>
  <message>
   <source>4. Sent back as a starter bundle, the answer brings all that the desk should hold, and the work can begin. Otherwise the secretariat's next bundle does.</source>
   <translation>၄။ ပြန်ကြားချက်ကို အစပြုစာထုပ်အဖြစ် ပြန်ပို့လျှင် လုပ်ငန်းခွင်တွင် ရှိသင့်သည်များအားလုံး ပါလာပြီး လုပ်ငန်း စတင်နိုင်ပါသည်။ သို့မဟုတ်ပါက အတွင်းရေးမှူးရုံး၏ နောက်စာထုပ်တွင် ပါလာပါမည်။</translation>
  </message>
  <message>
   <source>{role}, {places}</source>
   <translation>{role}၊ {places}</translation>
  </message>
  <message>
   <source>Ended {day}</source>
   <translation>{day} တွင် သက်တမ်းကုန်ပြီး</translation>
  </message>
  <message>
   <source>Ends {day}</source>
   <translation>{day} တွင် သက်တမ်းကုန်မည်</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>{day} အထိ</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translatorcomment>“အသိအမှတ်ပြုလက်မှတ်” beside “လက်မှတ်” (signature): are the two told apart?</translatorcomment>
   <translation>အသိအမှတ်ပြုလက်မှတ်</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translatorcomment>“လက်ဗွေနံပါတ်” for the 30 digits of a key</translatorcomment>
   <translation>လက်ဗွေနံပါတ်</translation>
  </message>
  <message>
   <source>{country}, an earlier key</source>
   <translation>{country}၊ ယခင်သော့</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>အတွင်းရေးမှူးရုံး</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>အထိ</translation>
  </message>
  <message>
   <source>Desks enrolled here</source>
   <translation>မှတ်ပုံတင်ပြီး လုပ်ငန်းခွင်များ</translation>
  </message>
  <message>
   <source>Secretariats that this desk trusts</source>
   <translation>ယုံကြည်သော အတွင်းရေးမှူးရုံးများ</translation>
  </message>
  <message>
   <source>Revoke…</source>
   <translation>ပယ်ဖျက်ရန်…</translation>
  </message>
  <message>
   <source>Trust no longer…</source>
   <translation>ယုံကြည်ခြင်း ရပ်ရန်…</translation>
  </message>
  <message>
   <source>Enrol a desk…</source>
   <translation>လုပ်ငန်းခွင် မှတ်ပုံတင်ပေးရန်…</translation>
  </message>
  <message>
   <source>Trust a secretariat…</source>
   <translation>အတွင်းရေးမှူးရုံးကို ယုံကြည်ရန်…</translation>
  </message>
  <message>
   <source>No desk was enrolled here yet. A new desk sends a request, a small file: open it with “Enrol a desk…”, compare its fingerprint by telephone, and send the answer back.</source>
   <translation>ဤနေရာတွင် မည်သည့်လုပ်ငန်းခွင်ကိုမျှ မှတ်ပုံမတင်ပေးရသေးပါ။ လုပ်ငန်းခွင်အသစ်က လျှောက်ထားချက် (ဖိုင်ငယ်တစ်ခု) ပေးပို့ပါသည်။ ယင်းကို “လုပ်ငန်းခွင် မှတ်ပုံတင်ပေးရန်…” ဖြင့် ဖွင့်ပါ၊ လက်ဗွေနံပါတ်ကို တယ်လီဖုန်းဖြင့် တိုက်ဆိုင်စစ်ဆေးပါ၊ ပြန်ကြားချက်ကို ပြန်ပို့ပါ။</translation>
  </message>
  <message>
   <source>How a desk becomes known</source>
   <translation>လုပ်ငန်းခွင်တစ်ခုကို အသိအမှတ်ပြုပုံ</translation>
  </message>
  <message>
   <source>This desk trusts no other secretariat yet, so bundles of other countries are not taken over. With another secretariat's file, and its fingerprint compared by telephone, they are.</source>
   <translation>ဤလုပ်ငန်းခွင်သည် အခြားအတွင်းရေးမှူးရုံးများကို မယုံကြည်ရသေးသဖြင့် အခြားနိုင်ငံများ၏ စာထုပ်များကို လက်မခံပါ။ အခြားအတွင်းရေးမှူးရုံး၏ ဖိုင်ကို ရယူပြီး လက်ဗွေနံပါတ်ကို တယ်လီဖုန်းဖြင့် တိုက်ဆိုင်စစ်ဆေးပြီးလျှင် လက်ခံပါမည်။</translation>
  </message>
  <message>
   <source>Choose a secretariat first.</source>
   <translation>အတွင်းရေးမှူးရုံးကို ဦးစွာ ရွေးပါ။</translation>
  </message>
  <message>
   <source>Choose a desk first.</source>
   <translation>လုပ်ငန်းခွင်ကို ဦးစွာ ရွေးပါ။</translation>
  </message>
  <message>
   <source>It is revoked already.</source>
   <translation>ယင်းကို ပယ်ဖျက်ပြီး ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Choose bundles</source>
   <translation>စာထုပ်များ ရွေးပါ</translation>
  </message>
  <message>
   <source>Reading bundles</source>
   <translation>စာထုပ်များ ဖတ်နေသည်</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>ပေါင်းစည်းနေသည်</translation>
  </message>
  <message>
   <source>Merging was stopped. What was merged before that stays and stands here.</source>
   <translation>ပေါင်းစည်းခြင်းကို ရပ်လိုက်ပါသည်။ မရပ်မီ ပေါင်းစည်းပြီးသည်များ ဤနေရာတွင် ဆက်လက်ရှိနေပါသည်။</translation>
  </message>
  <message>
   <source>Bundles merged: {merged}. Waiting: {held}. Refused: {refused}.</source>
   <translation>ပေါင်းစည်းပြီး စာထုပ်: {merged}။ စောင့်ဆိုင်းဆဲ: {held}။ လက်မခံ: {refused}။</translation>
  </message>
  <message>
   <source>What was missing has not come yet.</source>
   <translation>လိုအပ်နေသည်များ မရောက်သေးပါ။</translation>
  </message>
  <message>
   <source>Keep “{file}” no longer?</source>
   <translation>“{file}” ကို သိမ်းထားခြင်း ရပ်မည်လား။</translation>
  </message>
  <message>
   <source>The copy at this desk is deleted. The file that came stays where it is.</source>
   <translation>ဤလုပ်ငန်းခွင်ရှိ မိတ္တူကို ဖျက်ပါမည်။ ရောက်လာသော မူရင်းဖိုင်မှာ ရှိမြဲနေရာတွင် ရှိနေပါမည်။</translation>
  </message>
  <message>
   <source>Delete the copy</source>
   <translation>မိတ္တူကို ဖျက်ရန်</translation>
  </message>
  <message>
   <source>Take back the merge of {desk}, {when}?</source>
   <translation>{when} က {desk} ၏ ပေါင်းစည်းမှုကို ပြန်ရုပ်သိမ်းမည်လား။</translation>
  </message>
  <message>
   <source>Its fields show again what they showed before, and records that came with it go to the bin. What cannot be taken back: what was edited since stays as it is, and so does what belongs to another place than this desk; the entries that came remain in the history, and files of evidence on this computer; desks that had these changes from here see them put back only with this desk's next bundles; whom this desk believes stays as it is.</source>
   <translation>ယင်းပါ အကွက်များတွင် ယခင်တန်ဖိုးများ ပြန်ပေါ်ပြီး ယင်းနှင့်အတူ ပါလာသော မှတ်တမ်းများ အမှိုက်ပုံးထဲ ရောက်ပါမည်။ ပြန်ရုပ်သိမ်း၍ မရသည်များမှာ - နောက်ပိုင်း ပြင်ဆင်ထားသည်များနှင့် ဤလုပ်ငန်းခွင်မဟုတ်သော နေရာနှင့်သက်ဆိုင်သည်များ ရှိမြဲရှိနေပါမည်၊ ပါလာသော ရေးသွင်းချက်များ ပြောင်းလဲမှုမှတ်တမ်းတွင် ကျန်ရှိပြီး အထောက်အထားဖိုင်များ ဤကွန်ပျူတာတွင် ကျန်ရှိပါမည်၊ ဤနေရာမှ ယင်းပြောင်းလဲချက်များ ရရှိထားသော လုပ်ငန်းခွင်များသည် ဤလုပ်ငန်းခွင်၏ နောက်စာထုပ်များ ရောက်မှသာ ပြန်ရုပ်သိမ်းသည်ကို မြင်ရပါမည်၊ ဤလုပ်ငန်းခွင် ယုံကြည်ထားသူများလည်း မပြောင်းလဲပါ။</translation>
  </message>
  <message>
   <source>Take the merge back</source>
   <translation>ပေါင်းစည်းမှုကို ပြန်ရုပ်သိမ်းရန်</translation>
  </message>
  <message>
   <source>Taking the merge back</source>
   <translation>ပေါင်းစည်းမှုကို ပြန်ရုပ်သိမ်းနေသည်</translation>
  </message>
  <message>
   <source>bundle {at} of {of}</source>
   <translation>စာထုပ် {of} ခုအနက် {at}</translation>
  </message>
  <message>
   <source>The merge is taken back. Fields put back: {n}. Edited since and kept: {kept}.</source>
   <translation>ပေါင်းစည်းမှုကို ပြန်ရုပ်သိမ်းပြီးပါပြီ။ ယခင်တန်ဖိုး ပြန်ပေါ်သော အကွက်: {n}။ နောက်ပိုင်း ပြင်ဆင်ထား၍ ဆက်ထားသည်: {kept}။</translation>
  </message>
  <message>
   <source>Nothing could be taken back: the merge stands. Edited since and kept: {kept}.</source>
   <translation>ဘာမျှ ပြန်ရုပ်သိမ်း၍ မရပါ။ ပေါင်းစည်းမှု ရှိမြဲရှိနေပါသည်။ နောက်ပိုင်း ပြင်ဆင်ထား၍ ဆက်ထားသည်: {kept}။</translation>
  </message>
  <message>
   <source>{told} These are: {fields}.</source>
   <translation>{told} ယင်းတို့မှာ - {fields}။</translation>
  </message>
  <message>
   <source>{told} Among these are: {fields}.</source>
   <translation>{told} ယင်းတို့တွင် ပါဝင်သည်မှာ - {fields}။</translation>
  </message>
  <message>
   <source>{told} Entries that stay, as they belong to {place}: {n}.</source>
   <translation>{told} {place} နှင့်သက်ဆိုင်သဖြင့် ကျန်ရှိသော ရေးသွင်းချက်: {n}။</translation>
  </message>
  <message>
   <source>{told} If all of it must go, “lmcdesk restore {file}” brings back what was before.</source>
   <translation>{told} အားလုံး ဖယ်ရှားရမည်ဆိုပါက “lmcdesk restore {file}” ဖြင့် ယခင်အခြေအနေကို ပြန်လည်ရယူနိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>“{record}” itself</source>
   <translation>“{record}” ကိုယ်တိုင်</translation>
  </message>
  <message>
   <source>{field} of “{record}”</source>
   <translation>“{record}” ၏ {field}</translation>
  </message>
  <message>
   <source>Open a request</source>
   <translation>လျှောက်ထားချက် ဖွင့်ရန်</translation>
  </message>
  <message>
   <source>Reading the request</source>
   <translation>လျှောက်ထားချက် ဖတ်နေသည်</translation>
  </message>
  <message>
   <source>Write the starter bundle</source>
   <translation>အစပြုစာထုပ် ပြုလုပ်ရန်</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it back to the desk that asked.</source>
   <translation>“{file}” ကို ပြုလုပ်ပြီးပါပြီ။ လျှောက်ထားသော လုပ်ငန်းခွင်သို့ ပြန်ပို့ပါ။</translation>
  </message>
  <message>
   <source>Write the answer</source>
   <translation>ပြန်ကြားချက် ပြုလုပ်ရန်</translation>
  </message>
  <message>
   <source>The desk is enrolled. Wrote “{file}”. Give it to that desk, which opens it with “Open answer…”.</source>
   <translation>လုပ်ငန်းခွင်ကို မှတ်ပုံတင်ပေးပြီးပါပြီ။ “{file}” ကို ပြုလုပ်ပြီးပါပြီ။ ထိုလုပ်ငန်းခွင်သို့ ပေးပါ၊ “ပြန်ကြားချက် ဖွင့်ရန်…” ဖြင့် ဖွင့်ရပါမည်။</translation>
  </message>
  <message>
   <source>Writing the bundle</source>
   <translation>စာထုပ် ပြုလုပ်နေသည်</translation>
  </message>
  <message>
   <source>For a computer that was stolen or lost, or a desk that is closed. What is here from that desk by now stays. Whatever else is signed with its key, its unsent work too, is taken over nowhere, once the next bundles have told the other desks. This cannot be undone: to work again, that desk makes a new key and is enrolled anew.</source>
   <translation>ခိုးခံရသော သို့မဟုတ် ပျောက်ဆုံးသော ကွန်ပျူတာ၊ ပိတ်သိမ်းသော လုပ်ငန်းခွင်အတွက် ဖြစ်ပါသည်။ ယခုအထိ ထိုလုပ်ငန်းခွင်မှ ဤနေရာသို့ ရောက်ရှိပြီးသည်များ ကျန်ရှိပါမည်။ မပေးပို့ရသေးသော လုပ်ငန်းများအပါအဝင် ယင်း၏သော့ဖြင့် လက်မှတ်ထိုးသော အခြားအရာများကို နောက်လာမည့် စာထုပ်များက အခြားလုပ်ငန်းခွင်များကို အသိပေးပြီးသည်နှင့် မည်သည့်နေရာကမျှ လက်ခံတော့မည် မဟုတ်ပါ။ ပယ်ဖျက်ပြီးလျှင် ပြန်ရုပ်သိမ်း၍ မရပါ။ ထပ်မံလုပ်ကိုင်ရန် ထိုလုပ်ငန်းခွင်က သော့အသစ် ပြုလုပ်ရမည်ဖြစ်ပြီး ထိုလုပ်ငန်းခွင်ကို အသစ်မှတ်ပုံတင်ပေးရပါမည်။</translation>
  </message>
  <message>
   <source>Revoke the certificate of {desk}?</source>
   <translation>{desk} ၏ အသိအမှတ်ပြုလက်မှတ်ကို ပယ်ဖျက်မည်လား။</translation>
  </message>
  <message>
   <source>Revoke the certificate</source>
   <translation>အသိအမှတ်ပြုလက်မှတ် ပယ်ဖျက်ရန်</translation>
  </message>
  <message>
   <source>The certificate of {desk} is revoked. Write bundles to the other desks now: they tell them of it.</source>
   <translation>{desk} ၏ အသိအမှတ်ပြုလက်မှတ်ကို ပယ်ဖျက်ပြီးပါပြီ။ အခြားလုပ်ငန်းခွင်များထံ စာထုပ် ယခုပင် ပြုလုပ်ပေးပို့ပါ။ ယင်းတို့က အသိပေးပါမည်။</translation>
  </message>
  <message>
   <source>For a key that was stolen; its fingerprint is {fingerprint}. Nothing that is signed with it counts at this desk any longer, but for what the secretariat says again with another key that is known here by now. Every other desk must do the same: tell it by telephone. To trust the key again, open its file once more.</source>
   <translation>ခိုးခံရသော သော့အတွက် ဖြစ်ပါသည်။ ယင်း၏ လက်ဗွေနံပါတ်မှာ {fingerprint} ဖြစ်ပါသည်။ ယင်းသော့ဖြင့် လက်မှတ်ထိုးထားသည်များ ဤလုပ်ငန်းခွင်တွင် အကျုံးမဝင်တော့ပါ။ ယခုအချိန်တွင် ဤနေရာ၌ သိရှိထားပြီးသော အခြားသော့ဖြင့် အတွင်းရေးမှူးရုံးက ထပ်မံပြောကြားသည်များသာ အကျုံးဝင်ပါသည်။ အခြားလုပ်ငန်းခွင်တိုင်းလည်း ဤအတိုင်း ပြုလုပ်ရပါမည်။ တယ်လီဖုန်းဖြင့် အသိပေးပါ။ သော့ကို ပြန်လည်ယုံကြည်ရန် ယင်း၏ ဖိုင်ကို ထပ်ဖွင့်ပါ။</translation>
  </message>
  <message>
   <source>Trust this key of {name} no longer?</source>
   <translation>{name} ၏ ဤသော့ကို ယုံကြည်ခြင်း ရပ်မည်လား။</translation>
  </message>
  <message>
   <source>Trust it no longer</source>
   <translation>ယုံကြည်ခြင်း ရပ်ရန်</translation>
  </message>
  <message>
   <source>This key of {name} counts at this desk no longer.</source>
   <translation>{name} ၏ ဤသော့သည် ဤလုပ်ငန်းခွင်တွင် အကျုံးမဝင်တော့ပါ။</translation>
  </message>
  <message>
   <source>Open the file of a secretariat</source>
   <translation>အတွင်းရေးမှူးရုံး၏ ဖိုင်ကို ဖွင့်ရန်</translation>
  </message>
  <message>
   <source>“{file}” is the request of a desk, not the file of a secretariat. Nothing was changed. Ask the secretariat for the file that it writes with “Write own file…”.</source>
   <translation>“{file}” သည် လုပ်ငန်းခွင်တစ်ခု၏ လျှောက်ထားချက်ဖြစ်ပြီး အတွင်းရေးမှူးရုံး၏ ဖိုင် မဟုတ်ပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ “မိမိဖိုင် ပြုလုပ်ရန်…” ဖြင့် ပြုလုပ်သော ဖိုင်ကို အတွင်းရေးမှူးရုံးထံ တောင်းခံပါ။</translation>
  </message>
  <message>
   <source>This is not the fingerprint of the file. Have it read to you again; if it stays different, do not trust the file.</source>
   <translation>ဤသည်မှာ ဖိုင်၏ လက်ဗွေနံပါတ် မဟုတ်ပါ။ ထပ်မံဖတ်ပြခိုင်းပါ။ ဆက်လက်ကွဲပြားနေပါက ဖိုင်ကို မယုံကြည်ပါနှင့်။</translation>
  </message>
  <message>
   <source>This desk trusts {name} from now on, and the desks that it enrols.</source>
   <translation>ဤလုပ်ငန်းခွင်သည် ယခုမှစ၍ {name} နှင့် ယင်းက မှတ်ပုံတင်ပေးသော လုပ်ငန်းခွင်များကို ယုံကြည်ပါသည်။</translation>
  </message>
  <message>
   <source>Show what is typed</source>
   <translation>ရိုက်ထားသည်ကို ပြရန်</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>စကားဝှက်</translation>
  </message>
  <message>
   <source>This desk's key is behind a passphrase, and this needs the key. It is asked for once, until you close the program.</source>
   <translation>ဤလုပ်ငန်းခွင်၏သော့ကို စကားဝှက်ဖြင့် ကာကွယ်ထားပြီး ဤလုပ်ဆောင်ချက်အတွက် သော့ လိုအပ်ပါသည်။ ပရိုဂရမ်ကို မပိတ်မချင်း တစ်ကြိမ်သာ မေးပါသည်။</translation>
  </message>
  <message>
   <source>Passphrase of this desk's key</source>
   <translation>ဤလုပ်ငန်းခွင်၏သော့ စကားဝှက်</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>စကားဝှက်အသစ်</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>ထပ်ရိုက်ပါ</translation>
  </message>
  <message>
   <source>Whoever steals this computer, or a copy of this desk's folder, can then neither write bundles in its name nor open bundles that are for it. The passphrase is asked for once each time the program is started.</source>
   <translation>ဤကွန်ပျူတာကို သို့မဟုတ် ဤလုပ်ငန်းခွင်ဖိုင်တွဲ၏ မိတ္တူကို ခိုးယူသူသည် ယင်း၏အမည်ဖြင့် စာထုပ် ပြုလုပ်၍ မရသကဲ့သို့ ယင်းအတွက် စာထုပ်များကိုလည်း ဖွင့်၍ မရပါ။ ပရိုဂရမ် စဖွင့်တိုင်း စကားဝှက်ကို တစ်ကြိမ် မေးပါသည်။</translation>
  </message>
  <message>
   <source>Nobody can tell you a forgotten one, and nobody can take it off: this secretariat could then enrol and revoke no desk any more, and all desks of the country would have to be enrolled anew. Keep it in a safe too. What is recorded here stays readable all the same.</source>
   <translation>မေ့သွားသော စကားဝှက်ကို မည်သူမျှ ပြောပြနိုင်ခြင်း၊ ဖြုတ်ပေးနိုင်ခြင်း မရှိပါ။ ထိုသို့ဖြစ်လျှင် ဤအတွင်းရေးမှူးရုံးက လုပ်ငန်းခွင်များကို မှတ်ပုံတင်ပေးခြင်း၊ ပယ်ဖျက်ခြင်း မပြုနိုင်တော့ဘဲ နိုင်ငံအတွင်းရှိ လုပ်ငန်းခွင်အားလုံးကို အသစ်မှတ်ပုံတင်ရပါမည်။ မီးခံသေတ္တာထဲတွင်လည်း သိမ်းထားပါ။ ဤနေရာတွင် မှတ်တမ်းတင်ထားသည်များကိုမူ ဆက်လက်ဖတ်ရှုနိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>Nobody can tell you a forgotten one, and nobody can take it off: the secretariat then has to enrol this desk anew. What is recorded here stays readable all the same.</source>
   <translation>မေ့သွားသော စကားဝှက်ကို မည်သူမျှ ပြောပြနိုင်ခြင်း၊ ဖြုတ်ပေးနိုင်ခြင်း မရှိပါ။ ထိုသို့ဖြစ်လျှင် အတွင်းရေးမှူးရုံးက ဤလုပ်ငန်းခွင်ကို အသစ်မှတ်ပုံတင်ပေးရပါမည်။ ဤနေရာတွင် မှတ်တမ်းတင်ထားသည်များကိုမူ ဆက်လက်ဖတ်ရှုနိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>Type a passphrase.</source>
   <translation>စကားဝှက် ရိုက်ထည့်ပါ။</translation>
  </message>
  <message>
   <source>The two are not the same. Type them again.</source>
   <translation>နှစ်ခု မတူပါ။ ထပ်ရိုက်ပါ။</translation>
  </message>
  <message>
   <source>Quarter {n}, {year}</source>
   <translation>{year}၊ သုံးလပတ် {n}</translation>
  </message>
  <message>
   <source>A returned report counts once it is handed in again.</source>
   <translation>ပြန်ပို့ထားသော အစီရင်ခံစာကို ပြန်လည်တင်ပြသည့်အခါမှ ရေတွက်ပါသည်။</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ပြည်နယ်/တိုင်း</translation>
  </message>
  <message>
   <source>Provinces: {n}</source>
   <translation>ပြည်နယ်/တိုင်း: {n}</translation>
  </message>
  <message>
   <source>Of which nothing came for the last full period: {n}</source>
   <translation>ယင်းတို့အနက် ပြီးခဲ့သော ကာလအပြည့်အတွက် ဘာမျှ မရောက်သည်: {n}</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>လက်မခံ</translation>
  </message>
  <message>
   <source>Bundle</source>
   <translatorcomment>“စာထုပ်” (packet of papers) for the .lmcb file: stands in all contexts; the alternative is “ဒေတာထုပ်”</translatorcomment>
   <translation>စာထုပ်</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>ရလဒ်</translation>
  </message>
  <message>
   <source>New</source>
   <translation>အသစ်</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>ဆုံးဖြတ်ရန်</translation>
  </message>
  <message>
   <source>What became of them</source>
   <translation>ပေါင်းစည်းမှုရလဒ်များ</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>ပိတ်ရန်</translation>
  </message>
  <message>
   <source>No bundle was merged.</source>
   <translation>မည်သည့်စာထုပ်ကိုမျှ မပေါင်းစည်းခဲ့ပါ။</translation>
  </message>
  <message>
   <source>Choose a bundle to read who made it and what is in it, or a desk to read what it is to be sent.</source>
   <translation>မည်သူပြုလုပ်သည်၊ ဘာပါဝင်သည်ကို ဖတ်ရန် စာထုပ်တစ်ခုကို ရွေးပါ။ ပေးပို့ရမည့်အရာကို ဖတ်ရန် လုပ်ငန်းခွင်တစ်ခုကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>Part of the page</source>
   <translation>စာမျက်နှာ၏ အပိုင်း</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ဖိုင်</translation>
  </message>
  <message>
   <source>For</source>
   <translation>ရည်ရွယ်ရာ</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>ပြုလုပ်သည့်အချိန်</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>ပြောင်းလဲချက်များ</translation>
  </message>
  <message>
   <source>About</source>
   <translatorcomment>one source in two senses: the column of sizes to send (exchange_cells.py) and the topic of a bundle (exchange_telling.py). “အကြောင်း” is wrong over sizes; the program should use the source “Size” (or another) there</translatorcomment>
   <translation>အကြောင်း</translation>
  </message>
  <message>
   <source>Signed with</source>
   <translation>လက်မှတ်ထိုးသည့်သော့</translation>
  </message>
  <message>
   <source>What is in it</source>
   <translation>ပါဝင်သည်များ</translation>
  </message>
  <message>
   <source>any desk</source>
   <translation>မည်သည့်လုပ်ငန်းခွင်မဆို</translation>
  </message>
  <message>
   <source>{desk}, {role}, {country}</source>
   <translation>{desk}၊ {role}၊ {country}</translation>
  </message>
  <message>
   <source>The secretariat made it from this desk's request: it enrols this desk and brings all that it should hold. Have the number that it is signed with read to you by telephone, and compare it, before you set up this desk from it.</source>
   <translation>ဤလုပ်ငန်းခွင်၏ လျှောက်ထားချက်အရ အတွင်းရေးမှူးရုံးက ပြုလုပ်ပေးထားခြင်း ဖြစ်ပါသည်။ ဤလုပ်ငန်းခွင်ကို မှတ်ပုံတင်ပေးပြီး ရှိသင့်သည်များအားလုံး ပါဝင်ပါသည်။ ဤလုပ်ငန်းခွင်ကို မတည်ထောင်မီ လက်မှတ်ထိုးသည့်သော့၏ နံပါတ်ကို တယ်လီဖုန်းဖြင့် ဖတ်ပြခိုင်းပြီး တိုက်ဆိုင်စစ်ဆေးပါ။</translation>
  </message>
  <message>
   <source>{n}, of which new here: {new}</source>
   <translation>{n}၊ ယင်းအနက် ဤနေရာတွင် အသစ်: {new}</translation>
  </message>
  <message>
   <source>Nothing stands in its way. A backup is made first, and the merge can be taken back.</source>
   <translation>အတားအဆီး မရှိပါ။ အရန်မိတ္တူကို ဦးစွာ ပြုလုပ်ပြီး ပေါင်းစည်းမှုကို ပြန်ရုပ်သိမ်းနိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>Nothing stands in its way, but it holds nothing new.</source>
   <translation>အတားအဆီး မရှိပါ၊ သို့သော် အသစ်မပါပါ။</translation>
  </message>
  <message>
   <source>An earlier bundle must come first. Merged now, it is kept, and taken over by itself once that one has come. Nothing is lost.</source>
   <translation>ယခင်စာထုပ်တစ်ခု ဦးစွာ ရောက်ရပါမည်။ ယခု ပေါင်းစည်းပါက သိမ်းထားပြီး ယင်းစာထုပ် ရောက်လာလျှင် အလိုအလျောက် ထည့်သွင်းပါမည်။ ဘာမျှ မပျောက်ဆုံးပါ။</translation>
  </message>
  <message>
   <source>It was made at this desk and holds nothing that is not here.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် ပြုလုပ်ထားခြင်းဖြစ်ပြီး ပါဝင်သမျှ ဤနေရာတွင် ရှိပြီးဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>The very same bundle was merged on {when}. Merging it again changes nothing.</source>
   <translation>ဤစာထုပ်ကိုပင် {when} တွင် ပေါင်းစည်းပြီးပါပြီ။ ထပ်ပေါင်းစည်းလျှင် ဘာမျှ မပြောင်းလဲပါ။</translation>
  </message>
  <message>
   <source>The very same bundle was merged on {when} and taken back since. Merging it again changes nothing; to have it again, take back what took it back.</source>
   <translation>ဤစာထုပ်ကိုပင် {when} တွင် ပေါင်းစည်းပြီး နောက်ပိုင်း ပြန်ရုပ်သိမ်းခဲ့ပါသည်။ ထပ်ပေါင်းစည်းလျှင် ဘာမျှ မပြောင်းလဲပါ။ ပြန်လိုချင်ပါက ထိုပြန်ရုပ်သိမ်းမှုကို ပြန်ရုပ်သိမ်းပါ။</translation>
  </message>
  <message>
   <source>It is kept only to be looked at. Ask its sender for it anew.</source>
   <translation>ကြည့်ရှုရန်သာ သိမ်းထားပါသည်။ ပေးပို့သူထံ အသစ်တောင်းခံပါ။</translation>
  </message>
  <message>
   <source>It is tried again by itself whenever another bundle was merged. Nothing is lost.</source>
   <translation>အခြားစာထုပ်တစ်ခု ပေါင်းစည်းတိုင်း အလိုအလျောက် ထပ်ကြိုးစားပါသည်။ ဘာမျှ မပျောက်ဆုံးပါ။</translation>
  </message>
  <message>
   <source>Kept since</source>
   <translation>သိမ်းထားသည့်အချိန်</translation>
  </message>
  <message>
   <source>Changes of {desks} are missing. Ask for the bundle before this one, or for a new one.</source>
   <translation>{desks} ၏ ပြောင်းလဲချက်အချို့ မရောက်သေးပါ။ ဤစာထုပ်မတိုင်မီက စာထုပ်ကို သို့မဟုတ် စာထုပ်အသစ်ကို တောင်းခံပါ။</translation>
  </message>
  <message>
   <source>By</source>
   <translation>ပြုလုပ်သူ</translation>
  </message>
  <message>
   <source>New changes</source>
   <translation>ပြောင်းလဲချက်အသစ်</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>မှတ်တမ်းများ</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>ဆုံးဖြတ်ချက်များ</translation>
  </message>
  <message>
   <source>It was taken back: its fields show what they showed before.</source>
   <translation>ယင်းကို ပြန်ရုပ်သိမ်းခဲ့ပါသည်။ အကွက်များတွင် ယခင်တန်ဖိုးများ ပြန်ပေါ်ပါသည်။</translation>
  </message>
  <message>
   <source>Two desks wrote the same field, neither having seen the other's entry. Both are kept.</source>
   <translation>လုပ်ငန်းခွင်နှစ်ခုက တစ်ဖက်၏ ရေးသွင်းချက်ကို မမြင်ရဘဲ အကွက်တစ်ခုတည်းကို ရေးသွင်းခဲ့ပါသည်။ နှစ်ခုစလုံး သိမ်းထားပါသည်။</translation>
  </message>
  <message>
   <source>It held nothing that was not here.</source>
   <translation>ပါဝင်ခဲ့သမျှ ဤနေရာတွင် ရှိပြီးဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Edited at both desks, in different fields: both entries stand</source>
   <translation>လုပ်ငန်းခွင်နှစ်ခုစလုံးက မတူသော အကွက်များတွင် ပြင်ဆင်ခဲ့ပါသည်။ ရေးသွင်းချက်နှစ်ခုစလုံး အတည်ဖြစ်ပါသည်</translation>
  </message>
  <message>
   <source>{record}: there {theirs}; here {mine}</source>
   <translation>{record}: ထိုနေရာ {theirs}၊ ဤနေရာ {mine}</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>အထောက်အထား</translation>
  </message>
  <message>
   <source>Made since</source>
   <translation>ဤအချိန်မှစ၍ ပြုလုပ်သည်</translation>
  </message>
  <message>
   <source>It last wrote</source>
   <translation>ယင်းက နောက်ဆုံး ရေးသည့်အချိန်</translation>
  </message>
  <message>
   <source>Last bundle to it</source>
   <translation>ယင်းထံ နောက်ဆုံးစာထုပ်</translation>
  </message>
  <message>
   <source>Everything this desk holds, to set up a new desk or for one that was never heard of.</source>
   <translation>လုပ်ငန်းခွင်အသစ် တည်ထောင်ရန် သို့မဟုတ် သတင်းမရဖူးသော လုပ်ငန်းခွင်အတွက် ဤလုပ်ငန်းခွင်ရှိ အရာအားလုံး။</translation>
  </message>
  <message>
   <source>The secretariat revoked its certificate, as when a computer is stolen. It is sent nothing, and what is signed with its key is not taken over.</source>
   <translation>ကွန်ပျူတာ ခိုးခံရသည့်အခါကဲ့သို့ အတွင်းရေးမှူးရုံးက ယင်း၏ အသိအမှတ်ပြုလက်မှတ်ကို ပယ်ဖျက်ထားပါသည်။ ယင်းထံ ဘာမျှ မပို့ဘဲ ယင်း၏သော့ဖြင့် လက်မှတ်ထိုးထားသည်များကို လက်မခံပါ။</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for it, so a bundle for it would lie open to everybody. Have it enrolled, or trust its secretariat, first; or write an open bundle for any desk.</source>
   <translation>ဤလုပ်ငန်းခွင် ယုံကြည်သော မည်သည့်အတွင်းရေးမှူးရုံးကမျှ ယင်းကို အာမခံမထားသဖြင့် ယင်းအတွက် စာထုပ်သည် မည်သူမဆို ဖတ်နိုင်သော စာထုပ် ဖြစ်နေပါမည်။ ယင်းကို ဦးစွာ မှတ်ပုံတင်စေပါ သို့မဟုတ် ယင်း၏ အတွင်းရေးမှူးရုံးကို ယုံကြည်ပါ။ သို့မဟုတ် မည်သည့်လုပ်ငန်းခွင်မဆို ဖတ်နိုင်သော စာထုပ်အဖွင့် ပြုလုပ်ပါ။</translation>
  </message>
  <message>
   <source>By its own word it has everything. There is nothing to send.</source>
   <translation>ယင်း၏ အဆိုအရ အားလုံး ရရှိပြီးဖြစ်ပါသည်။ ပေးပို့ရန် မရှိပါ။</translation>
  </message>
  <message>
   <source>It knows all changes, and asked for files of evidence that it lacks.</source>
   <translation>ပြောင်းလဲချက်အားလုံး သိရှိပြီးဖြစ်ပြီး လိုနေသော အထောက်အထားဖိုင်များကို တောင်းခံထားပါသည်။</translation>
  </message>
  <message>
   <source>It is reckoned from what it last told. What is on its way since is sent once more.</source>
   <translation>ယင်း နောက်ဆုံး ပြောပြခဲ့သည့်အတိုင်း တွက်ချက်ထားပါသည်။ ထိုအချိန်မှစ၍ လမ်းခရီးတွင် ရှိနေသည်များကို ထပ်မံပေးပို့ပါမည်။</translation>
  </message>
  <message>
   <source>It never told what it has, so it is sent all that is meant for it.</source>
   <translation>ယင်း၌ ဘာရှိသည်ကို မပြောပြဖူးသဖြင့် ယင်းအတွက် ရည်ရွယ်သည်များအားလုံးကို ပေးပို့ပါမည်။</translation>
  </message>
  <message>
   <source>This desk is not enrolled yet, so nobody would take its bundles over. “This desk” says what to do.</source>
   <translation>ဤလုပ်ငန်းခွင်ကို မှတ်ပုံမတင်ရသေးသဖြင့် ယင်း၏ စာထုပ်များကို မည်သူမျှ လက်ခံမည် မဟုတ်ပါ။ ဘာလုပ်ရမည်ကို “ဤလုပ်ငန်းခွင်” တွင် ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>Has all of it</source>
   <translation>အားလုံး ရရှိပြီး</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>ဘာမျှ မရှိသေး</translation>
  </message>
  <message>
   <source>files: {n}, {size}</source>
   <translation>ဖိုင်: {n}၊ {size}</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>{size} ခန့်</translation>
  </message>
  <message>
   <source>Its certificate and all that it should hold, in one file that only it can open. The work can begin at once.</source>
   <translation>ယင်း၏ အသိအမှတ်ပြုလက်မှတ်နှင့် ရှိသင့်သည်များအားလုံးကို ယင်းသာ ဖွင့်နိုင်သော ဖိုင်တစ်ခုတည်းတွင် ပေးပို့ပါသည်။ လုပ်ငန်းကို ချက်ချင်း စတင်နိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>Send the answer alone</source>
   <translation>ပြန်ကြားချက်သာ ပေးပို့ရန်</translation>
  </message>
  <message>
   <source>A small file with its certificate. What it should hold follows by bundles, as usual.</source>
   <translation>ယင်း၏ အသိအမှတ်ပြုလက်မှတ်ပါသော ဖိုင်ငယ်တစ်ခု။ ရှိသင့်သည်များကို ထုံးစံအတိုင်း စာထုပ်များဖြင့် ဆက်လက်ပေးပို့ပါသည်။</translation>
  </message>
  <message>
   <source>It is the same desk as before with a new key, which its old key has signed too.</source>
   <translation>သော့အသစ်ဖြင့် ယခင်လုပ်ငန်းခွင်ပင် ဖြစ်ပြီး သော့အသစ်ကို ယင်း၏ သော့ဟောင်းဖြင့်လည်း လက်မှတ်ထိုးထားပါသည်။</translation>
  </message>
  <message>
   <source>Fingerprint of its key</source>
   <translation>ယင်းသော့၏ လက်ဗွေနံပါတ်</translation>
  </message>
  <message>
   <source>Have its officer read this number to you by telephone, and compare every group. If one differs, cancel: somebody else made the request.</source>
   <translation>ယင်း၏ တာဝန်ခံအရာရှိကို ဤနံပါတ်အား တယ်လီဖုန်းဖြင့် ဖတ်ပြခိုင်းပြီး ဂဏန်းအုပ်စုတိုင်းကို တိုက်ဆိုင်စစ်ဆေးပါ။ တစ်ခုပင် ကွဲပြားနေပါက “မလုပ်တော့ပါ” ကို နှိပ်ပါ။ အခြားသူတစ်ဦးက လျှောက်ထားခြင်း ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>What you send back</source>
   <translation>ပြန်ပို့မည့်အရာ</translation>
  </message>
  <message>
   <source>Enrol the desk {name}?</source>
   <translation>လုပ်ငန်းခွင် {name} ကို မှတ်ပုံတင်ပေးမည်လား။</translation>
  </message>
  <message>
   <source>Enrol the desk</source>
   <translation>လုပ်ငန်းခွင် မှတ်ပုံတင်ပေးရန်</translation>
  </message>
  <message>
   <source>“{name}” asks as: {role}, {places}.</source>
   <translation>“{name}” ၏ လျှောက်ထားပုံ - {role}၊ {places}။</translation>
  </message>
  <message>
   <source>Another desk has this name already; its fingerprint is {f}. If the new one is to be told from it more easily, cancel, and have it set up under another name.</source>
   <translation>အခြားလုပ်ငန်းခွင်တစ်ခုတွင် ဤအမည် ရှိပြီးဖြစ်ပါသည်။ ယင်း၏ လက်ဗွေနံပါတ်မှာ {f} ဖြစ်ပါသည်။ လုပ်ငန်းခွင်အသစ်ကို ပိုမိုလွယ်ကူစွာ ခွဲခြားလိုပါက မလုပ်တော့ဘဲ အခြားအမည်ဖြင့် တည်ထောင်စေပါ။</translation>
  </message>
  <message>
   <source>Send a starter bundle, about {size}</source>
   <translation>အစပြုစာထုပ် ပေးပို့ရန်၊ {size} ခန့်</translation>
  </message>
  <message>
   <source>Fingerprint, as it was read to you</source>
   <translation>ဖတ်ပြသည့်အတိုင်း လက်ဗွေနံပါတ်</translation>
  </message>
  <message>
   <source>Thirty digits, in groups of five.</source>
   <translation>ဂဏန်းသုံးဆယ်၊ ငါးလုံးစီ အုပ်စုခွဲထားသည်။</translation>
  </message>
  <message>
   <source>Telephone this secretariat, at a number that you know from elsewhere. Have it read its fingerprint to you, and type what you hear. Do not take the number from the message that the file came with.</source>
   <translation>ဤအတွင်းရေးမှူးရုံးကို သင်သိပြီးသား တယ်လီဖုန်းနံပါတ်ဖြင့် ခေါ်ဆိုပါ။ ယင်း၏ လက်ဗွေနံပါတ်ကို ဖတ်ပြခိုင်းပြီး ကြားရသည့်အတိုင်း ရိုက်ပါ။ ဖိုင်နှင့်အတူ ပါလာသော စာထဲမှ နံပါတ်ကို မသုံးပါနှင့်။</translation>
  </message>
  <message>
   <source>Trust the secretariat {name}?</source>
   <translation>အတွင်းရေးမှူးရုံး {name} ကို ယုံကြည်မည်လား။</translation>
  </message>
  <message>
   <source>Trust it</source>
   <translation>ယုံကြည်ရန်</translation>
  </message>
  <message>
   <source>The file says that it is from “{name}”, {country}. If you trust it, this desk takes bundles over from it and from every desk that it enrols, now and later.</source>
   <translation>ဖိုင်တွင် “{name}”၊ {country} မှ ဖြစ်ကြောင်း ဆိုထားပါသည်။ ယင်းကို ယုံကြည်ပါက ဤလုပ်ငန်းခွင်သည် ယင်းနှင့် ယင်းက ယခုနှင့်နောင်တွင် မှတ်ပုံတင်ပေးသော လုပ်ငန်းခွင်တိုင်း၏ စာထုပ်များကို လက်ခံပါမည်။</translation>
  </message>
  <message>
   <source>Without them the records come all the same. The other desk asks for the files with its next bundle.</source>
   <translation>ယင်းတို့မပါလည်း မှတ်တမ်းများ ရောက်ရှိပါမည်။ အခြားလုပ်ငန်းခွင်က နောက်စာထုပ်ဖြင့် ဖိုင်များကို တောင်းခံပါမည်။</translation>
  </message>
  <message>
   <source>How it is written</source>
   <translation>ပြုလုပ်ပုံ</translation>
  </message>
  <message>
   <source>In one file</source>
   <translation>ဖိုင်တစ်ခုတည်းဖြင့်</translation>
  </message>
  <message>
   <source>In parts of a size you choose</source>
   <translation>သင်ရွေးသော အရွယ်အစားဖြင့် အပိုင်းခွဲ၍</translation>
  </message>
  <message>
   <source>An e-mail mostly takes 10 to 25 MB. Most sticks take files up to 4,000 MB. Parts may arrive in any order, by different ways.</source>
   <translation>အီးမေးလ်တစ်စောင်တွင် 10 မှ 25 MB အထိ များသောအားဖြင့် ပို့နိုင်ပါသည်။ USB အများစုတွင် 4,000 MB အထိ ဖိုင်များ ထည့်နိုင်ပါသည်။ အပိုင်းများသည် အစီအစဉ်မရွေး၊ လမ်းကြောင်းမရွေး ရောက်နိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>Largest part</source>
   <translation>အကြီးဆုံးအပိုင်း</translation>
  </message>
  <message>
   <source>MB</source>
   <translation>MB</translation>
  </message>
  <message>
   <source>Choose where to…</source>
   <translation>သိမ်းမည့်နေရာ ရွေးရန်…</translation>
  </message>
  <message>
   <source>Write a whole number of megabytes from {first} to {last}.</source>
   <translation>{first} မှ {last} အထိ MB ကိန်းပြည့် ရိုက်ပါ။</translation>
  </message>
  <message>
   <source>Write bundles for {n} desks</source>
   <translation>လုပ်ငန်းခွင် {n} ခုအတွက် စာထုပ်များ ပြုလုပ်ရန်</translation>
  </message>
  <message>
   <source>Write a bundle for a new desk, or any</source>
   <translation>လုပ်ငန်းခွင်အသစ် သို့မဟုတ် မည်သည့်လုပ်ငန်းခွင်အတွက်မဆို စာထုပ် ပြုလုပ်ရန်</translation>
  </message>
  <message>
   <source>Write a bundle for {desk}</source>
   <translation>{desk} အတွက် စာထုပ် ပြုလုပ်ရန်</translation>
  </message>
  <message>
   <source>Changes: {n}, about {size}.</source>
   <translation>ပြောင်းလဲချက်: {n}၊ {size} ခန့်။</translation>
  </message>
  <message>
   <source>Closed: only the desk that each is for can read it.</source>
   <translation>ပိတ်ထားသည် - ရည်ရွယ်ရာ လုပ်ငန်းခွင်သာ ဖတ်နိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>With the files of evidence: {n}, {size}</source>
   <translation>အထောက်အထားဖိုင်များပါ: {n}၊ {size}</translation>
  </message>
  <message>
   <source>It is being measured…</source>
   <translation>တိုင်းတာနေပါသည်…</translation>
  </message>
  <message>
   <source>About {size} in all. Files to carry: {n}.</source>
   <translation>စုစုပေါင်း {size} ခန့်။ သယ်ဆောင်ရမည့် ဖိုင်: {n}။</translation>
  </message>
  <message>
   <source>Measuring what is to be sent</source>
   <translation>ပေးပို့ရမည့်အရာကို တိုင်းတာနေသည်</translation>
  </message>
  <message>
   <source>Write a bundle</source>
   <translation>စာထုပ် ပြုလုပ်ရန်</translation>
  </message>
  <message>
   <source>Choose the folder for the bundles</source>
   <translation>စာထုပ်များအတွက် ဖိုင်တွဲ ရွေးပါ</translation>
  </message>
  <message>
   <source>all</source>
   <translation>အားလုံး</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>ဖိုင်တွဲ ဖွင့်ရန်</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Changes: {n}. Size: {size}. You may remove the stick.</source>
   <translation>“{file}” ကို ပြုလုပ်ပြီးပါပြီ။ ပြောင်းလဲချက်: {n}။ အရွယ်အစား: {size}။ USB ကို ဖြုတ်နိုင်ပါပြီ။</translation>
  </message>
  <message>
   <source>Wrote {count} files, “{first}” to “{last}”, which may arrive in any order. Changes: {n}. Size: {size}. You may remove the stick.</source>
   <translation>“{first}” မှ “{last}” အထိ ဖိုင် {count} ခု ပြုလုပ်ပြီးပါပြီ။ အစီအစဉ်မရွေး ရောက်နိုင်ပါသည်။ ပြောင်းလဲချက်: {n}။ အရွယ်အစား: {size}။ USB ကို ဖြုတ်နိုင်ပါပြီ။</translation>
  </message>
 </context>
 <context>
  <name>Field</name>
  <message>
   <source>About</source>
   <translation>အကြောင်းအရာ</translation>
  </message>
  <message>
   <source>Reached on</source>
   <translation>ပြီးမြောက်သည့်ရက်</translation>
  </message>
  <message>
   <source>Actual end</source>
   <translation>အမှန်တကယ် ပြီးဆုံးရက်</translation>
  </message>
  <message>
   <source>Actual start</source>
   <translation>အမှန်တကယ် စတင်ရက်</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>အဖြေ</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>ဖြေပြီး</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>အကဲဖြတ်ချက်</translation>
  </message>
  <message>
   <source>Assessor</source>
   <translation>အကဲဖြတ်သူ</translation>
  </message>
  <message>
   <source>Adopted date</source>
   <translation>အတည်ပြုထားသည့်ရက်</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>အတည်ပြုထားသည့် ပြီးဆုံးရက်</translation>
  </message>
  <message>
   <source>Adopted start</source>
   <translation>အတည်ပြုထားသည့် စတင်ရက်</translation>
  </message>
  <message>
   <source>Begins on</source>
   <translation>စတင်သည့်ရက်</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>အကျိုးခံစားသူ</translation>
  </message>
  <message>
   <source>Body</source>
   <translatorcomment>bodies of the cooperation (meetings and working groups)</translatorcomment>
   <translation>အစည်းအဝေးအဖွဲ့</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>ဘတ်ဂျက်</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>ပုံစာ</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>ကုဒ်</translation>
  </message>
  <message>
   <source>Coherence</source>
   <translatorcomment>word for this criterion of evaluation (OECD DAC)</translatorcomment>
   <translation>သဟဇာတဖြစ်မှု</translation>
  </message>
  <message>
   <source>Coherence: reason</source>
   <translation>သဟဇာတဖြစ်မှု - အကြောင်းပြချက်</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>ကတိပြုငွေ</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>ဆက်သွယ်ရန်</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>နိုင်ငံ</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>ငွေကြေး</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>ရက်</translation>
  </message>
  <message>
   <source>Reason for delay</source>
   <translation>နှောင့်နှေးရသည့်အကြောင်းရင်း</translation>
  </message>
  <message>
   <source>Delay explained</source>
   <translation>နှောင့်နှေးမှု ရှင်းလင်းချက်</translation>
  </message>
  <message>
   <source>In the bin</source>
   <translation>အမှိုက်ပုံးထဲ</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>ထုတ်ပေးငွေ</translation>
  </message>
  <message>
   <source>District</source>
   <translation>ခရိုင်</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>သတ်မှတ်ရက်</translation>
  </message>
  <message>
   <source>Effectiveness</source>
   <translatorcomment>word for this criterion of evaluation (OECD DAC)</translatorcomment>
   <translation>ထိရောက်မှု</translation>
  </message>
  <message>
   <source>Effectiveness: reason</source>
   <translation>ထိရောက်မှု - အကြောင်းပြချက်</translation>
  </message>
  <message>
   <source>Efficiency</source>
   <translatorcomment>word for this criterion of evaluation (OECD DAC)</translatorcomment>
   <translation>အကျိုးရှိစွာသုံးစွဲမှု</translation>
  </message>
  <message>
   <source>Efficiency: reason</source>
   <translation>အကျိုးရှိစွာသုံးစွဲမှု - အကြောင်းပြချက်</translation>
  </message>
  <message>
   <source>Ends on</source>
   <translation>ပြီးဆုံးသည့်ရက်</translation>
  </message>
  <message>
   <source>Fingerprint of its figures</source>
   <translation>ကိန်းဂဏန်းများ၏ လက်ဗွေနံပါတ်</translation>
  </message>
  <message>
   <source>Form of assessment</source>
   <translation>အကဲဖြတ်ချက်ပုံစံ</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>အကျိုးသက်ရောက်မှု</translation>
  </message>
  <message>
   <source>Impact: reason</source>
   <translation>အကျိုးသက်ရောက်မှု - အကြောင်းပြချက်</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>ညွှန်းကိန်း</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>အခက်အခဲများ</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>အမျိုးအစား</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translatorcomment>လတ္တီတွဒ် or လတ္တီကျု: both are in use</translatorcomment>
   <translation>လတ္တီတွဒ်</translation>
  </message>
  <message>
   <source>Lead organisation</source>
   <translation>ဦးဆောင်အဖွဲ့အစည်း</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>အမှတ်တံဆိပ်</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>လောင်ဂျီတွဒ်</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>စီမံချက်ပါ ဆောင်ရွက်ချက်</translation>
  </message>
  <message>
   <source>Type of file</source>
   <translation>ဖိုင်အမျိုးအစား</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>အစည်းအဝေး</translation>
  </message>
  <message>
   <source>Mekong named first</source>
   <translation>မဲခေါင်ကို ဦးစွာ ဖော်ပြ</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>အမျိုးသား</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translatorcomment>“မှတ်တိုင်”; offices also write “လုပ်ငန်းအဆင့်”, but အဆင့် is taken for stage</translatorcomment>
   <translation>မှတ်တိုင်</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>အမည်</translation>
  </message>
  <message>
   <source>Name in the national language</source>
   <translation>နိုင်ငံဘာသာဖြင့် အမည်</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>ဆောင်ရွက်ပြီးစီးမှု</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>ရှေ့ဆက်ဆောင်ရွက်ရန်</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>မှတ်ချက်</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>နံပါတ်</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>ရည်ရွယ်ချက်</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>အဖွဲ့အစည်း</translation>
  </message>
  <message>
   <source>Who follows it up</source>
   <translation>ဆက်လက်ဆောင်ရွက်မည့်သူ</translation>
  </message>
  <message>
   <source>Fingerprint of its pages</source>
   <translation>စာမျက်နှာများ၏ လက်ဗွေနံပါတ်</translation>
  </message>
  <message>
   <source>Part in the project</source>
   <translation>စီမံကိန်းတွင် ပါဝင်သည့်အခန်းကဏ္ဍ</translation>
  </message>
  <message>
   <source>For one US dollar</source>
   <translation>အမေရိကန်ဒေါ်လာ 1 အတွက်</translation>
  </message>
  <message>
   <source>End of the period</source>
   <translation>ကာလအဆုံး</translation>
  </message>
  <message>
   <source>Start of the period</source>
   <translation>ကာလအစ</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>နေရာ</translation>
  </message>
  <message>
   <source>Forecast date</source>
   <translation>ခန့်မှန်းရက်</translation>
  </message>
  <message>
   <source>Planned end</source>
   <translation>စီစဉ်ထားသည့် ပြီးဆုံးရက်</translation>
  </message>
  <message>
   <source>Planned start</source>
   <translation>စီစဉ်ထားသည့် စတင်ရက်</translation>
  </message>
  <message>
   <source>Place in the order</source>
   <translation>အစဉ်လိုက်နေရာ</translation>
  </message>
  <message>
   <source>Waits for</source>
   <translation>စောင့်ရသည့်အရာ</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>တိုးတက်မှု</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>စီမံကိန်း</translation>
  </message>
  <message>
   <source>On the list for next year</source>
   <translation>လာမည့်နှစ်အတွက် စာရင်းတွင် ပါဝင်</translation>
  </message>
  <message>
   <source>Proposed for the year</source>
   <translation>အဆိုပြုနှစ်</translation>
  </message>
  <message>
   <source>Proposed for the list</source>
   <translation>စာရင်းအတွက် အဆိုပြုထား</translation>
  </message>
  <message>
   <source>Lead province</source>
   <translation>ဦးဆောင်ပြည်နယ်/တိုင်း</translation>
  </message>
  <message>
   <source>Is a question</source>
   <translation>မေးခွန်းဖြစ်သည်</translation>
  </message>
  <message>
   <source>Relevance</source>
   <translation>ဆီလျော်မှု</translation>
  </message>
  <message>
   <source>Relevance: reason</source>
   <translation>ဆီလျော်မှု - အကြောင်းပြချက်</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>အစီရင်ခံစာ</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>တာဝန်ခံ</translation>
  </message>
  <message>
   <source>Reason for return</source>
   <translation>ပြန်ပို့ရသည့်အကြောင်းရင်း</translation>
  </message>
  <message>
   <source>Fingerprint of the file</source>
   <translation>ဖိုင်၏ လက်ဗွေနံပါတ်</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>အတိုကောက်အမည်</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>အရွယ်အစား</translation>
  </message>
  <message>
   <source>Source of funds</source>
   <translation>ငွေကြေးရင်းမြစ်</translation>
  </message>
  <message>
   <source>Name of the source</source>
   <translation>ရင်းမြစ်အမည်</translation>
  </message>
  <message>
   <source>Spending</source>
   <translation>ကာလအတွင်းသုံးစွဲမှု</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>သုံးစွဲငွေ</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>အဆင့်</translation>
  </message>
  <message>
   <source>State</source>
   <translation>အခြေအနေ</translation>
  </message>
  <message>
   <source>Status as judged</source>
   <translation>သုံးသပ်ထားသော အခြေအနေ</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>အကျဉ်းချုပ်</translation>
  </message>
  <message>
   <source>Sustainability</source>
   <translation>ရေရှည်တည်တံ့မှု</translation>
  </message>
  <message>
   <source>Sustainability: reason</source>
   <translation>ရေရှည်တည်တံ့မှု - အကြောင်းပြချက်</translation>
  </message>
  <message>
   <source>Taken on</source>
   <translation>ရိုက်ကူးသည့်ရက်</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>ရည်မှန်းချက်</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>စာသား</translation>
  </message>
  <message>
   <source>Title in English</source>
   <translation>အင်္ဂလိပ်ဘာသာဖြင့် ခေါင်းစဉ်</translation>
  </message>
  <message>
   <source>Title in the national language</source>
   <translation>နိုင်ငံဘာသာဖြင့် ခေါင်းစဉ်</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>ယူနစ်</translation>
  </message>
  <message>
   <source>Means of verification</source>
   <translatorcomment>no settled term known</translatorcomment>
   <translation>စိစစ်အတည်ပြုနည်း</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>အလေးချိန်</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>အမျိုးသမီး</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ခုနှစ်</translation>
  </message>
  <message>
   <source>Youth</source>
   <translation>လူငယ်</translation>
  </message>
  <message>
   <source>As of the day</source>
   <translation>အချက်အလက်များ၏ ရက်စွဲ</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ပြည်နယ်/တိုင်း</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>အခြေခံတန်ဖိုး</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>ကိန်းဂဏန်း</translation>
  </message>
  <message>
   <source>Progress as reported</source>
   <translation>အစီရင်ခံထားသော တိုးတက်မှု</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>ယင်းအနက် အမျိုးသမီး</translation>
  </message>
  <message>
   <source>Rate of the day</source>
   <translation>နှုန်း၏ရက်</translation>
  </message>
 </context>
 <context>
  <name>Figure</name>
  <message>
   <source>{number} M</source>
   <translatorcomment>million written out as သန်း; is there room in narrow columns?</translatorcomment>
   <translation>{number} သန်း</translation>
  </message>
 </context>
 <context>
  <name>Figures</name>
  <message>
   <source>Country or province</source>
   <translation>နိုင်ငံ သို့မဟုတ် ပြည်နယ်/တိုင်း</translation>
  </message>
  <message>
   <source>Choose any part to see its projects.</source>
   <translation>စီမံကိန်းများကို ကြည့်ရန် မည်သည့်အပိုင်းကိုမဆို ရွေးပါ။</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>ပုံနှိပ်ရန်…</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>ရန်ပုံငွေ</translation>
  </message>
  <message>
   <source>Adding up</source>
   <translation>ပေါင်းတွက်နေသည်</translation>
  </message>
  <message>
   <source>As of {day}, as known at the desk “{desk}”.</source>
   <translation>{day} ရက်နေ့အထိ လုပ်ငန်းခွင် “{desk}” တွင် သိရှိသည့်အတိုင်း ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Nothing is missing that this desk knows of.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် သိရှိသလောက် လိုအပ်နေသည်များ မရှိပါ။</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Take this filter away</source>
   <translation>ဤစစ်ထုတ်ချက်ကို ဖယ်ရန်</translation>
  </message>
  <message>
   <source>Add filter</source>
   <translation>စစ်ထုတ်ချက် ထည့်ရန်</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>အုပ်စုဖွဲ့ရန်</translation>
  </message>
  <message>
   <source>Filters ({n})</source>
   <translation>စစ်ထုတ်ချက်များ ({n})</translation>
  </message>
 </context>
 <context>
  <name>Fonts</name>
  <message>
   <source>The font {family} is missing, so texts cannot be shown or printed. Install the program again; your data is safe.</source>
   <translation>ဖောင့် {family} မရှိသဖြင့် စာသားများကို ပြသ၍၊ ပုံနှိပ်၍ မရပါ။ ပရိုဂရမ်ကို ပြန်တပ်ဆင်ပါ။ သင့်အချက်အလက်များ မပျောက်ပါ။</translation>
  </message>
 </context>
 <context>
  <name>Form</name>
  <message>
   <source>{label} (optional)</source>
   <translation>{label} (မဖြည့်လည်းရ)</translation>
  </message>
  <message>
   <source>This is not a number. Write it as {example}.</source>
   <translation>ဤသည်မှာ ကိန်းဂဏန်း မဟုတ်ပါ။ {example} ပုံစံဖြင့် ရေးပါ။</translation>
  </message>
  <message>
   <source>Write a whole number here.</source>
   <translation>ဤနေရာတွင် ကိန်းပြည့် ရေးပါ။</translation>
  </message>
  <message>
   <source>Choose a day</source>
   <translation>ရက် ရွေးပါ</translation>
  </message>
  <message>
   <source>This is not a date. Write it as {example}.</source>
   <translation>ဤသည်မှာ ရက်စွဲ မဟုတ်ပါ။ {example} ပုံစံဖြင့် ရေးပါ။</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>မရွေးရသေး</translation>
  </message>
  <message>
   <source>Choose one from the list: type some of its words, then press Enter.</source>
   <translation>စာရင်းမှ တစ်ခု ရွေးပါ - စကားလုံးအချို့ ရိုက်ပြီး Enter နှိပ်ပါ။</translation>
  </message>
 </context>
 <context>
  <name>Funding</name>
  <message>
   <source>Committed</source>
   <translation>ကတိပြုငွေ</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>ထုတ်ပေးငွေ</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>သုံးစွဲငွေ</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>ရင်းမြစ်</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ခုနှစ်</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>ရန်ပုံငွေ</translation>
  </message>
  <message>
   <source>No money is entered for this project.</source>
   <translation>ဤစီမံကိန်းအတွက် ငွေစာရင်း မထည့်ရသေးပါ။</translation>
  </message>
  <message>
   <source>{spent} spent of {committed}</source>
   <translation>{committed} အနက် {spent} သုံးစွဲပြီး</translation>
  </message>
  <message>
   <source>Total in {currency}</source>
   <translation>{currency} စုစုပေါင်း</translation>
  </message>
  <message>
   <source>Source not given</source>
   <translation>ရင်းမြစ် မဖော်ပြ</translation>
  </message>
 </context>
 <context>
  <name>FundingKind</name>
  <message>
   <source>Cash</source>
   <translation>ငွေသား</translation>
  </message>
  <message>
   <source>In kind</source>
   <translatorcomment>“ပစ္စည်း” (goods) leaves services out; “ငွေသားမဟုတ်” would include them</translatorcomment>
   <translation>ပစ္စည်း</translation>
  </message>
 </context>
 <context>
  <name>GoTo</name>
  <message>
   <source>Page, project, place, code…</source>
   <translation>စာမျက်နှာ၊ စီမံကိန်း၊ နေရာ၊ ကုဒ်…</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>တွေ့ရှိသည်</translation>
  </message>
  <message>
   <source>Looking through the projects…</source>
   <translation>စီမံကိန်းများတွင် ရှာနေသည်…</translation>
  </message>
  <message>
   <source>No page and no project was found for “{words}”.</source>
   <translation>“{words}” အတွက် စာမျက်နှာရော စီမံကိန်းပါ မတွေ့ပါ။</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>More</source>
   <translation>နောက်ထပ်</translation>
  </message>
 </context>
 <context>
  <name>Heading</name>
  <message>
   <source>Project</source>
   <translation>စီမံကိန်း</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>ငွေကြေး</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>မှတ်ချက်</translation>
  </message>
  <message>
   <source>Period from</source>
   <translation>ကာလမှ</translation>
  </message>
  <message>
   <source>Period to</source>
   <translation>ကာလအထိ</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>ကုဒ်</translation>
  </message>
  <message>
   <source>Title</source>
   <translatorcomment>written as “title in English”; the same source also heads the one title column of meetings, where that is not said. Plain “ခေါင်းစဉ်” might draw in Burmese title columns at import, so left</translatorcomment>
   <translation>အင်္ဂလိပ်ဘာသာဖြင့် ခေါင်းစဉ်</translation>
  </message>
  <message>
   <source>Title in the national language</source>
   <translation>နိုင်ငံဘာသာဖြင့် ခေါင်းစဉ်</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>ရည်ရွယ်ချက်</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>စီမံချက်ပါ ဆောင်ရွက်ချက်</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>နိုင်ငံ</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ပြည်နယ်/တိုင်း</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>နေရာ</translation>
  </message>
  <message>
   <source>Lead organisation</source>
   <translation>ဦးဆောင်အဖွဲ့အစည်း</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>အဆင့်</translation>
  </message>
  <message>
   <source>Progress (%)</source>
   <translation>တိုးတက်မှု (%)</translation>
  </message>
  <message>
   <source>Planned start</source>
   <translation>စီစဉ်ထားသည့် စတင်ရက်</translation>
  </message>
  <message>
   <source>Planned end</source>
   <translation>စီစဉ်ထားသည့် ပြီးဆုံးရက်</translation>
  </message>
  <message>
   <source>Actual start</source>
   <translation>အမှန်တကယ် စတင်ရက်</translation>
  </message>
  <message>
   <source>Actual end</source>
   <translation>အမှန်တကယ် ပြီးဆုံးရက်</translation>
  </message>
  <message>
   <source>Adopted start</source>
   <translation>အတည်ပြုထားသည့် စတင်ရက်</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>အတည်ပြုထားသည့် ပြီးဆုံးရက်</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>ဘတ်ဂျက်</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>အကျိုးခံစားသူ</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>ယင်းအနက် အမျိုးသမီး</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>ဆက်သွယ်ရန်</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>အဆိုပြုချက်</translation>
  </message>
  <message>
   <source>Proposed for the year</source>
   <translation>အဆိုပြုနှစ်</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>လတ္တီတွဒ်</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>လောင်ဂျီတွဒ်</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>မှတ်တိုင်</translation>
  </message>
  <message>
   <source>Milestone in the national language</source>
   <translation>နိုင်ငံဘာသာဖြင့် မှတ်တိုင်</translation>
  </message>
  <message>
   <source>Work begins</source>
   <translation>လုပ်ငန်းစတင်ရက်</translation>
  </message>
  <message>
   <source>Adopted date</source>
   <translation>အတည်ပြုထားသည့်ရက်</translation>
  </message>
  <message>
   <source>Planned date</source>
   <translation>စီစဉ်ထားသည့်ရက်</translation>
  </message>
  <message>
   <source>Actual date</source>
   <translation>အမှန်ပြီးစီးသည့်ရက်</translation>
  </message>
  <message>
   <source>Weight (%)</source>
   <translation>အလေးချိန် (%)</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>အခြေအနေ</translation>
  </message>
  <message>
   <source>Reason for delay</source>
   <translation>နှောင့်နှေးရသည့်အကြောင်းရင်း</translation>
  </message>
  <message>
   <source>Delay in words</source>
   <translation>နှောင့်နှေးမှု အကြောင်းအရာ</translation>
  </message>
  <message>
   <source>Responsible organisation</source>
   <translation>တာဝန်ခံအဖွဲ့အစည်း</translation>
  </message>
  <message>
   <source>Means of verification</source>
   <translation>စိစစ်အတည်ပြုနည်း</translation>
  </message>
  <message>
   <source>Waits for milestone</source>
   <translation>စောင့်ရသည့် မှတ်တိုင်</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>အစဉ်</translation>
  </message>
  <message>
   <source>Source of funds</source>
   <translation>ငွေကြေးရင်းမြစ်</translation>
  </message>
  <message>
   <source>Name of the source</source>
   <translation>ရင်းမြစ်အမည်</translation>
  </message>
  <message>
   <source>Cash or in kind</source>
   <translation>ငွေသား သို့မဟုတ် ပစ္စည်း</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ခုနှစ်</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>ကတိပြုငွေ</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>ထုတ်ပေးငွေ</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>သုံးစွဲငွေ</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>ညွှန်းကိန်း</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>ယူနစ်</translation>
  </message>
  <message>
   <source>How values add up</source>
   <translation>တန်ဖိုးပေါင်းပုံ</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>အခြေခံတန်ဖိုး</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>ရည်မှန်းချက်</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>တန်ဖိုး</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>အမျိုးသမီး</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>အမျိုးသား</translation>
  </message>
  <message>
   <source>Youth</source>
   <translation>လူငယ်</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>ဆောင်ရွက်ပြီးစီးမှု</translation>
  </message>
  <message>
   <source>Spending</source>
   <translation>ကာလအတွင်းသုံးစွဲမှု</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>အခက်အခဲများ</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>ရှေ့ဆက်ဆောင်ရွက်ရန်</translation>
  </message>
  <message>
   <source>State</source>
   <translation>အခြေအနေ</translation>
  </message>
  <message>
   <source>Reason of the return</source>
   <translation>ပြန်ပို့ရသည့်အကြောင်းရင်း</translation>
  </message>
  <message>
   <source>Suggestion</source>
   <translation>အကြံပြုချက်</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>တာဝန်ယူသူ</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>သတ်မှတ်ရက်</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>အဖြေ</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>အမည်</translation>
  </message>
  <message>
   <source>Name in the national language</source>
   <translation>နိုင်ငံဘာသာဖြင့် အမည်</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>အတိုကောက်အမည်</translation>
  </message>
  <message>
   <source>Kind of organisation</source>
   <translation>အဖွဲ့အစည်းအမျိုးအစား</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>အစည်းအဝေးအဖွဲ့</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>ပထမနေ့</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>နောက်ဆုံးနေ့</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>အကျဉ်းချုပ်</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>ရက်</translation>
  </message>
  <message>
   <source>For one US dollar</source>
   <translation>အမေရိကန်ဒေါ်လာ 1 အတွက်</translation>
  </message>
 </context>
 <context>
  <name>Headings</name>
  <message>
   <source>Headings of “{table}”</source>
   <translation>“{table}” ၏ ခေါင်းစဉ်များ</translation>
  </message>
 </context>
 <context>
  <name>Iati</name>
  <message>
   <source>Left out whole, being without a title: {projects}.</source>
   <translation>ခေါင်းစဉ် မရှိသဖြင့် စီမံကိန်းတစ်ခုလုံး ချန်ထားသည်: {projects}။</translation>
  </message>
  <message>
   <source>Left out whole, being without a stage: {projects}.</source>
   <translation>အဆင့် မရှိသဖြင့် စီမံကိန်းတစ်ခုလုံး ချန်ထားသည်: {projects}။</translation>
  </message>
  <message>
   <source>Left out whole, being without a date of start or end: {projects}.</source>
   <translation>စတင်ရက် သို့မဟုတ် ပြီးဆုံးရက် မရှိသဖြင့် စီမံကိန်းတစ်ခုလုံး ချန်ထားသည်: {projects}။</translation>
  </message>
  <message>
   <source>Days left out ({n}), since an actual day lies ahead or an end before its start: {projects}.</source>
   <translation>အမှန်တကယ် ရက်စွဲ မရောက်သေးသဖြင့် သို့မဟုတ် ပြီးဆုံးရက်သည် စတင်ရက်ထက် စောနေသဖြင့် ချန်ထားသော ရက်စွဲများ ({n}): {projects}။</translation>
  </message>
  <message>
   <source>Places left out ({n}), since their coordinates are not on the globe: {projects}.</source>
   <translation>ကိုဩဒိနိတ်များသည် ကမ္ဘာပေါ်ရှိ တည်နေရာ မဟုတ်သဖြင့် ချန်ထားသော နေရာများ ({n}): {projects}။</translation>
  </message>
  <message>
   <source>Budgets left out ({n}), since a budget must have a currency and be of one year at most: {projects}.</source>
   <translation>ဘတ်ဂျက်တွင် ငွေကြေးအမျိုးအစား ပါရမည်ဖြစ်ပြီး ကာလ တစ်နှစ်ထက် မပိုရသဖြင့် ချန်ထားသော ဘတ်ဂျက်များ ({n}): {projects}။</translation>
  </message>
  <message>
   <source>Funding lines left out ({n}), since they have no year: {projects}.</source>
   <translation>ခုနှစ် မပါသဖြင့် ချန်ထားသော ရန်ပုံငွေစာရင်းများ ({n}): {projects}။</translation>
  </message>
  <message>
   <source>Funding lines left out ({n}), since their currency is not known: {projects}.</source>
   <translation>ငွေကြေးအမျိုးအစား မသိရသဖြင့် ချန်ထားသော ရန်ပုံငွေစာရင်းများ ({n}): {projects}။</translation>
  </message>
  <message>
   <source>Amounts left out ({n}), since they are too large or too fine: {projects}.</source>
   <translation>ကြီးလွန်း သို့မဟုတ် ဒသမနေရာ များလွန်းသဖြင့် ချန်ထားသော ငွေပမာဏများ ({n}): {projects}။</translation>
  </message>
  <message>
   <source>Indicators left out ({n}), since they have no title: {projects}.</source>
   <translation>ခေါင်းစဉ် မရှိသဖြင့် ချန်ထားသော ညွှန်းကိန်းများ ({n}): {projects}။</translation>
  </message>
  <message>
   <source>Baselines left out ({n}), since the project has no start to date them by: {projects}.</source>
   <translation>ရက်စွဲအဖြစ် ယူရန် စီမံကိန်းစတင်ရက် မရှိသဖြင့် ချန်ထားသော အခြေခံတန်ဖိုးများ ({n}): {projects}။</translation>
  </message>
  <message>
   <source>Targets left out ({n}), since the project has no start and end: {projects}.</source>
   <translation>စီမံကိန်း၏ စတင်ရက်နှင့် ပြီးဆုံးရက် မစုံသဖြင့် ချန်ထားသော ရည်မှန်းချက်များ ({n}): {projects}။</translation>
  </message>
  <message>
   <source>Values left out ({n}), since their period does not begin and end: {projects}.</source>
   <translation>ကာလ၏ စတင်ရက်နှင့် ပြီးဆုံးရက် မစုံသဖြင့် ချန်ထားသော တန်ဖိုးများ ({n}): {projects}။</translation>
  </message>
  <message>
   <source>{projects} and others ({n})</source>
   <translation>{projects} နှင့် အခြားစီမံကိန်းများ ({n})</translation>
  </message>
  <message>
   <source>Writing the activities</source>
   <translation>လုပ်ငန်းဆောင်ရွက်မှုဖိုင် ပြုလုပ်နေသည်</translation>
  </message>
  <message>
   <source>There is no project that can be told: an activity must have a title, a stage and a date. Nothing was written. Enter them and write the file again.</source>
   <translation>ဖော်ပြနိုင်သော စီမံကိန်း မရှိပါ - လုပ်ငန်းဆောင်ရွက်မှုတစ်ခုတွင် ခေါင်းစဉ်၊ အဆင့်နှင့် ရက်စွဲ ပါရပါမည်။ ဘာမျှ မရေးခဲ့ပါ။ ယင်းတို့ကို ဖြည့်သွင်းပြီး ဖိုင်ကို ထပ်မံပြုလုပ်ပါ။</translation>
  </message>
 </context>
 <context>
  <name>IndicatorKind</name>
  <message>
   <source>Sum of all periods</source>
   <translation>ကာလအားလုံး ပေါင်းလဒ်</translation>
  </message>
  <message>
   <source>Last value</source>
   <translation>နောက်ဆုံးတန်ဖိုး</translation>
  </message>
  <message>
   <source>Percentage</source>
   <translation>ရာခိုင်နှုန်း</translation>
  </message>
 </context>
 <context>
  <name>Kind</name>
  <message>
   <source>Project</source>
   <translation>စီမံကိန်း</translation>
  </message>
  <message>
   <source>Further measure</source>
   <translation>ထပ်ဆောင်း ဆောင်ရွက်ချက်</translation>
  </message>
  <message>
   <source>Further place</source>
   <translation>ထပ်ဆောင်း နေရာ</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>မိတ်ဖက်</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>မှတ်တိုင်</translation>
  </message>
  <message>
   <source>Progress report</source>
   <translation>တိုးတက်မှုအစီရင်ခံစာ</translation>
  </message>
  <message>
   <source>Funding line</source>
   <translatorcomment>“ရန်ပုံငွေစာရင်း” may be heard as a list of funds</translatorcomment>
   <translation>ရန်ပုံငွေစာရင်း</translation>
  </message>
  <message>
   <source>Exchange rate</source>
   <translation>ငွေလဲနှုန်း</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>ညွှန်းကိန်း</translation>
  </message>
  <message>
   <source>Indicator's value</source>
   <translation>ညွှန်းကိန်းတန်ဖိုး</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>အထောက်အထား</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>အကဲဖြတ်ချက်</translation>
  </message>
  <message>
   <source>Suggestion for improvement</source>
   <translation>တိုးတက်ရေးအကြံပြုချက်</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>အစည်းအဝေး</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>ဆုံးဖြတ်ချက်</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>အဖွဲ့အစည်း</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>မှတ်ချက်</translation>
  </message>
  <message>
   <source>Edition of a report</source>
   <translatorcomment>“ထုတ်ပြန်မူ” suggests an edition that was published or officially issued; a frozen edition is only kept with a number. Consistent everywhere, so it was left; a native reader should say whether “မူ” or another word fits better.</translatorcomment>
   <translation>အစီရင်ခံစာ ထုတ်ပြန်မူ</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>စာခေါင်း</translation>
  </message>
 </context>
 <context>
  <name>Kind of measure</name>
  <message>
   <source>Meeting</source>
   <translation>အစည်းအဝေး</translation>
  </message>
  <message>
   <source>Plan or programme</source>
   <translation>စီမံချက် သို့မဟုတ် အစီအစဉ်</translation>
  </message>
  <message>
   <source>Policy and rules</source>
   <translation>မူဝါဒနှင့် စည်းမျဉ်း</translation>
  </message>
  <message>
   <source>Platform or network</source>
   <translation>ပလက်ဖောင်း သို့မဟုတ် ကွန်ရက်</translation>
  </message>
  <message>
   <source>Study and research</source>
   <translation>လေ့လာမှုနှင့် သုတေသန</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>သင်တန်း</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>ဖလှယ်မှု</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>စီမံကိန်း</translation>
  </message>
  <message>
   <source>Infrastructure</source>
   <translation>အခြေခံအဆောက်အအုံ</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>ဘဏ္ဍာရေး</translation>
  </message>
  <message>
   <source>Promotion and publicity</source>
   <translation>မြှင့်တင်ရေးနှင့် ပြန်ကြားရေး</translation>
  </message>
 </context>
 <context>
  <name>Letterhead</name>
  <message>
   <source>Lancang-Mekong Cooperation</source>
   <translation>လန်ချန်း-မဲခေါင် ပူးပေါင်းဆောင်ရွက်ရေး</translation>
  </message>
  <message>
   <source>Mekong-Lancang Cooperation</source>
   <translation>မဲခေါင်-လန်ချန်း ပူးပေါင်းဆောင်ရွက်ရေး</translation>
  </message>
  <message>
   <source>“{file}” is no picture that can be printed. Nothing was changed. Choose a JPEG, PNG or WebP file.</source>
   <translation>“{file}” သည် ပုံနှိပ်၍ရသော ရုပ်ပုံ မဟုတ်ပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ JPEG၊ PNG သို့မဟုတ် WebP ဖိုင်ကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>Name of the cooperation</source>
   <translation>ပူးပေါင်းဆောင်ရွက်ရေး အမည်</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>ရုပ်ပုံ ရွေးရန်…</translation>
  </message>
  <message>
   <source>No logo</source>
   <translation>အမှတ်တံဆိပ် ဖယ်ရှားရန်</translation>
  </message>
  <message>
   <source>All reports of the country are printed so; it goes to the provinces with the bundles.</source>
   <translation>နိုင်ငံ၏ အစီရင်ခံစာအားလုံးကို ဤအတိုင်း ပုံနှိပ်ပါမည်။ ဤစာခေါင်းသည် စာထုပ်များနှင့်အတူ ပြည်နယ်/တိုင်းများသို့ ရောက်ရှိပါမည်။</translation>
  </message>
  <message>
   <source>Logo on the first page</source>
   <translation>ပထမစာမျက်နှာရှိ အမှတ်တံဆိပ်</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>စာခေါင်း</translation>
  </message>
  <message>
   <source>Use this letterhead</source>
   <translation>ဤစာခေါင်းကို သုံးရန်</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>ရုပ်ပုံများ</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>ရုပ်ပုံ ရွေးပါ</translation>
  </message>
  <message>
   <source>There is no logo.</source>
   <translation>အမှတ်တံဆိပ် မရှိပါ။</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>အမှတ်တံဆိပ်</translation>
  </message>
 </context>
 <context>
  <name>MeetingState</name>
  <message>
   <source>Planned</source>
   <translation>စီစဉ်ထား</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>ကျင်းပပြီး</translation>
  </message>
  <message>
   <source>Postponed</source>
   <translation>ရွှေ့ဆိုင်းထား</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>ပယ်ဖျက်ပြီး</translation>
  </message>
 </context>
 <context>
  <name>Merge</name>
  <message>
   <source>The bundle names more desks or provinces than a desk can hold. Nothing of it was applied.</source>
   <translation>စာထုပ်ပါ လုပ်ငန်းခွင် သို့မဟုတ် ပြည်နယ်/တိုင်း အရေအတွက်သည် လုပ်ငန်းခွင်တစ်ခုတွင် ထားနိုင်သည်ထက် များနေပါသည်။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။</translation>
  </message>
  <message>
   <source>The bundle tells of work at {desk} that is not as {desk} signed it. Nothing of it was applied. Ask its sender for it anew, and tell your secretariat: somebody may have altered it.</source>
   <translation>စာထုပ်တွင် ပါသော {desk} ၏ လုပ်ငန်းသည် {desk} က လက်မှတ်ထိုးထားသည့်အတိုင်း မဟုတ်ပါ။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ပေးပို့သူထံ အသစ်တောင်းခံပြီး သင့်အတွင်းရေးမှူးရုံးကို အကြောင်းကြားပါ။ တစ်စုံတစ်ဦးက ပြင်ဆင်ထားနိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>The bundle tells another history of {desk} than the one already known: two computers may be working under that desk's name. Nothing of it was applied. Have the secretariat write a bundle from the beginning (“lmcdesk bundle --anew”, or on the exchange page) for the one whose bundles are refused: that one then goes on under a name of its own, with all its work.</source>
   <translatorcomment>long and technical</translatorcomment>
   <translation>စာထုပ်ပါ {desk} ၏ ပြောင်းလဲမှုမှတ်တမ်းသည် ဤနေရာတွင် သိရှိထားပြီးသည်နှင့် ကွဲပြားနေပါသည်။ ကွန်ပျူတာနှစ်လုံးက ထိုလုပ်ငန်းခွင်အမည်ဖြင့် လုပ်ကိုင်နေခြင်း ဖြစ်နိုင်ပါသည်။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ပေးပို့သော စာထုပ်များကို လက်မခံခြင်း ခံနေရသည့် ကွန်ပျူတာအတွက် အစမှအကုန်ပါသော စာထုပ်တစ်ခု ပြုလုပ်ပေးရန် အတွင်းရေးမှူးရုံးကို တောင်းဆိုပါ (“lmcdesk bundle --anew” သို့မဟုတ် ဖလှယ်ရေးစာမျက်နှာ)။ ထိုအခါ ယင်းကွန်ပျူတာသည် မိမိ၏ လုပ်ငန်းအားလုံးနှင့်အတူ ကိုယ်ပိုင်အမည်ဖြင့် ဆက်လက်ဆောင်ရွက်ပါမည်။</translation>
  </message>
  <message>
   <source>The bundle holds fewer changes than it says. Nothing of it was applied. Ask for it again.</source>
   <translation>စာထုပ်တွင် ပါသော ပြောင်းလဲချက်များသည် ဖော်ပြထားသည်ထက် နည်းနေပါသည်။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ထပ်မံတောင်းခံပါ။</translation>
  </message>
  <message>
   <source>Files of evidence that came: {count}.</source>
   <translation>ရောက်လာသော အထောက်အထားဖိုင်: {count}။</translation>
  </message>
  <message>
   <source>Pieces of files of evidence that wait for the others: {count}.</source>
   <translation>ကျန်အပိုင်းများကို စောင့်ဆိုင်းနေသော အထောက်အထားဖိုင် အစိတ်အပိုင်း: {count}။</translation>
  </message>
  <message>
   <source>Files of evidence that were not what they were said to be: {count}. They were thrown away and are asked for again.</source>
   <translation>ဖော်ပြထားသည်နှင့် မကိုက်ညီသော အထောက်အထားဖိုင်: {count}။ ယင်းတို့ကို ပယ်လိုက်ပြီး ထပ်မံတောင်းခံပါမည်။</translation>
  </message>
  <message>
   <source>The changes are merged, but not all evidence could be kept ({reason}). Make room on the disk, then merge the bundle once more.</source>
   <translation>ပြောင်းလဲချက်များကို ပေါင်းစည်းပြီးပါပြီ၊ သို့သော် အထောက်အထားအားလုံးကို မသိမ်းနိုင်ခဲ့ပါ ({reason})။ ဒစ်ခ်တွင် နေရာလွတ်အောင် ပြုလုပ်ပြီး စာထုပ်ကို ထပ်ပေါင်းစည်းပါ။</translation>
  </message>
  <message>
   <source>Files of evidence that are still to come: {count}. This desk's next bundles ask for them.</source>
   <translation>မရောက်သေးသော အထောက်အထားဖိုင်: {count}။ ဤလုပ်ငန်းခွင်၏ နောက်စာထုပ်များဖြင့် တောင်းခံပါမည်။</translation>
  </message>
  <message>
   <source>This very bundle was merged on {day} at {time} UTC. Merging it again changes nothing.</source>
   <translation>ဤစာထုပ်ကိုပင် {day}၊ {time} UTC တွင် ပေါင်းစည်းပြီးပါပြီ။ ထပ်ပေါင်းစည်းလျှင် ဘာမျှ မပြောင်းလဲပါ။</translation>
  </message>
  <message>
   <source>This very bundle was merged on {day} at {time} UTC and taken back since, by receipt {number}. To have it again, take that back: “lmcdesk undo {number}”.</source>
   <translation>ဤစာထုပ်ကိုပင် {day}၊ {time} UTC တွင် ပေါင်းစည်းပြီး နောက်ပိုင်း လက်ခံဖြတ်ပိုင်း {number} ဖြင့် ပြန်ရုပ်သိမ်းခဲ့ပါသည်။ ပြန်လိုချင်ပါက ထိုပြန်ရုပ်သိမ်းမှုကို ပြန်ရုပ်သိမ်းပါ - “lmcdesk undo {number}”။</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>ပေါင်းစည်းပြီး</translation>
  </message>
  <message>
   <source>Waits for an earlier bundle</source>
   <translation>ယခင်စာထုပ်ကို စောင့်ဆိုင်းဆဲ</translation>
  </message>
  <message>
   <source>Was merged before</source>
   <translation>ယခင်က ပေါင်းစည်းပြီး</translation>
  </message>
  <message>
   <source>Made at this desk</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် ပြုလုပ်သည်</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>လက်မခံ</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} မှ {last} အထိ</translation>
  </message>
  <message>
   <source>{desk} {numbers} is missing.</source>
   <translation>{desk} ၏ ပြောင်းလဲချက် {numbers} မရောက်သေးပါ။</translation>
  </message>
  <message>
   <source>{desk} {numbers} on {place} is missing.</source>
   <translation>{place} ဆိုင်ရာ {desk} ၏ ပြောင်းလဲချက် {numbers} မရောက်သေးပါ။</translation>
  </message>
  <message>
   <source>“{file}” was made at this desk and holds nothing that is not here.</source>
   <translation>“{file}” ကို ဤလုပ်ငန်းခွင်တွင် ပြုလုပ်ထားခြင်းဖြစ်ပြီး ပါဝင်သမျှ ဤနေရာတွင် ရှိပြီးဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>“{file}” was merged on {day} at {time} UTC and taken back since, by receipt {number}. Nothing changed. To have it again, take that back: “lmcdesk undo {number}”.</source>
   <translation>“{file}” ကို {day}၊ {time} UTC တွင် ပေါင်းစည်းပြီး နောက်ပိုင်း လက်ခံဖြတ်ပိုင်း {number} ဖြင့် ပြန်ရုပ်သိမ်းခဲ့ပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ပြန်လိုချင်ပါက ထိုပြန်ရုပ်သိမ်းမှုကို ပြန်ရုပ်သိမ်းပါ - “lmcdesk undo {number}”။</translation>
  </message>
  <message>
   <source>“{file}” was already merged on {day} at {time} UTC. Nothing changed.</source>
   <translation>“{file}” ကို {day}၊ {time} UTC တွင် ပေါင်းစည်းပြီး ဖြစ်ပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။</translation>
  </message>
  <message>
   <source>“{file}” from {desk} is kept, and merged by itself as soon as the missing bundle has come.</source>
   <translation>{desk} ထံမှ “{file}” ကို သိမ်းထားပြီး လိုနေသော စာထုပ် ရောက်လာသည်နှင့် အလိုအလျောက် ပေါင်းစည်းပါမည်။</translation>
  </message>
  <message>
   <source>Another computer works under this desk's name. Ask for a bundle from the beginning (“lmcdesk bundle --anew”, or on the exchange page): this one then goes on under a name of its own.</source>
   <translation>အခြားကွန်ပျူတာတစ်လုံးက ဤလုပ်ငန်းခွင်၏အမည်ဖြင့် လုပ်ကိုင်နေပါသည်။ အစမှအကုန် စာထုပ်ကို တောင်းခံပါ (“lmcdesk bundle --anew” သို့မဟုတ် ဖလှယ်ရေးစာမျက်နှာ)။ ထိုအခါ ဤလုပ်ငန်းခွင်သည် ကိုယ်ပိုင်အမည်ဖြင့် ဆက်လက်ဆောင်ရွက်ပါမည်။</translation>
  </message>
  <message>
   <source>Another computer has worked under this desk's name. What was written here is kept under a new one: send it with this desk's next bundle.</source>
   <translation>အခြားကွန်ပျူတာတစ်လုံးက ဤလုပ်ငန်းခွင်၏အမည်ဖြင့် လုပ်ကိုင်ခဲ့ပါသည်။ ဤနေရာတွင် ရေးသားထားသည်များကို အမည်အသစ်ဖြင့် သိမ်းထားပါသည်။ ဤလုပ်ငန်းခွင်၏ နောက်စာထုပ်ဖြင့် ပေးပို့ပါ။</translation>
  </message>
  <message>
   <source>“{file}” from {desk} brings evidence.</source>
   <translation>{desk} ထံမှ “{file}” တွင် အထောက်အထားများ ပါလာပါသည်။</translation>
  </message>
  <message>
   <source>“{file}” from {desk} holds nothing new.</source>
   <translation>{desk} ထံမှ “{file}” တွင် အသစ်မပါပါ။</translation>
  </message>
  <message>
   <source>“{file}” from {desk} is merged. New changes: {new}, in records: {records}.</source>
   <translation>{desk} ထံမှ “{file}” ကို ပေါင်းစည်းပြီးပါပြီ။ ပြောင်းလဲချက်အသစ်: {new}၊ မှတ်တမ်း: {records}။</translation>
  </message>
  <message>
   <source>Fields that now wait for a decision: {count}.</source>
   <translation>ယခု ဆုံးဖြတ်ရန် စောင့်ဆိုင်းနေသော အကွက်: {count}။</translation>
  </message>
  <message>
   <source>Records that this desk had edited meanwhile, in other fields: {count}. Both entries stand.</source>
   <translation>ဤလုပ်ငန်းခွင်က ထိုအတောအတွင်း အခြားအကွက်များတွင် ပြင်ဆင်ထားသော မှတ်တမ်း: {count}။ ရေးသွင်းချက်နှစ်ခုစလုံး အတည်ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Decisions that came with it: {count}.</source>
   <translation>ပါလာသော ဆုံးဖြတ်ချက်: {count}။</translation>
  </message>
  <message>
   <source>Changes that are kept and not shown, because their desk may not make them: {count}. “lmcdesk check” names them.</source>
   <translation>ရေးသောလုပ်ငန်းခွင်တွင် ပြုပိုင်ခွင့်မရှိသဖြင့် သိမ်းထားသော်လည်း မပြသော ပြောင်းလဲချက်: {count}။ “lmcdesk check” က ယင်းတို့ကို ဖော်ပြပါသည်။</translation>
  </message>
  <message>
   <source>Changes that only a newer version of LMC Desk understands: {count}. They are kept, and show once it is installed; “lmcdesk check” counts all of them.</source>
   <translation>LMC Desk ဗားရှင်းအသစ်ကသာ နားလည်သော ပြောင်းလဲချက်: {count}။ ယင်းတို့ကို သိမ်းထားပြီး ဗားရှင်းအသစ် တပ်ဆင်လျှင် ပေါ်လာပါမည်။ “lmcdesk check” က အားလုံးကို ရေတွက်ပါသည်။</translation>
  </message>
  <message>
   <source>Records that now hold values which cannot be meant: {count}. “lmcdesk check” names them.</source>
   <translation>ယခု မဖြစ်နိုင်သော တန်ဖိုးများ ပါနေသည့် မှတ်တမ်း: {count}။ “lmcdesk check” က ယင်းတို့ကို ဖော်ပြပါသည်။</translation>
  </message>
  <message>
   <source>The clock at {desk} is more than a day ahead of this one. Check the date of both computers.</source>
   <translation>{desk} ရှိ နာရီသည် ဤကွန်ပျူတာ၏ နာရီထက် တစ်ရက်ကျော် ရှေ့ရောက်နေပါသည်။ ကွန်ပျူတာနှစ်လုံး၏ ရက်စွဲကို စစ်ဆေးပါ။</translation>
  </message>
  <message>
   <source>says it is from {desk}</source>
   <translation>{desk} ထံမှဟု ဆိုသည်</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ဖိုင်</translation>
  </message>
  <message>
   <source>From</source>
   <translation>ပေးပို့သူ</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>ရလဒ်</translation>
  </message>
  <message>
   <source>New changes</source>
   <translation>ပြောင်းလဲချက်အသစ်</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>ဆုံးဖြတ်ရန်</translation>
  </message>
  <message>
   <source>“{file}” is not a bundle of LMC Desk, although its name says so: it is empty, or its beginning was altered. Nothing of it was applied. Copy it again from where it came, or ask its sender for it anew.</source>
   <translation>“{file}” သည် အမည်အရ LMC Desk စာထုပ်ဟု ဆိုသော်လည်း မဟုတ်ပါ - ဗလာဖြစ်နေသည် သို့မဟုတ် အစပိုင်းကို ပြောင်းလဲထားသည်။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ မူလနေရာမှ ပြန်ကူးပါ သို့မဟုတ် ပေးပို့သူထံ အသစ်တောင်းခံပါ။</translation>
  </message>
  <message>
   <source>“{file}” is not a bundle of LMC Desk. Choose a file whose name ends in .lmcb.</source>
   <translation>“{file}” သည် LMC Desk စာထုပ် မဟုတ်ပါ။ အမည် .lmcb ဖြင့် ဆုံးသော ဖိုင်ကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>“{file}” is no file but a folder or a device. Nothing was changed. Choose a file whose name ends in .lmcb.</source>
   <translation>“{file}” သည် ဖိုင်မဟုတ်ဘဲ ဖိုင်တွဲ သို့မဟုတ် စက်ပစ္စည်း ဖြစ်ပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ အမည် .lmcb ဖြင့် ဆုံးသော ဖိုင်ကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>“{file}” comes from a newer version of LMC Desk. Nothing of it was applied. Keep the file, install version {version} or a later one, and merge it then.</source>
   <translation>“{file}” သည် LMC Desk ဗားရှင်းအသစ်မှ ဖြစ်ပါသည်။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ဖိုင်ကို သိမ်းထားပါ၊ ဗားရှင်း {version} သို့မဟုတ် ပိုသစ်သည်ကို တပ်ဆင်ပြီးမှ ပေါင်းစည်းပါ။</translation>
  </message>
  <message>
   <source>“{file}” is incomplete or was altered on its way. Nothing of it was applied. Copy it again from where it came, or ask its sender for it anew.</source>
   <translation>“{file}” သည် မပြည့်စုံပါ သို့မဟုတ် လမ်းခရီးတွင် ပြောင်းလဲသွားပါသည်။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ မူလနေရာမှ ပြန်ကူးပါ သို့မဟုတ် ပေးပို့သူထံ အသစ်တောင်းခံပါ။</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but what it holds cannot be read. Nothing of it was applied. Its sender should update LMC Desk and make it anew.</source>
   <translation>“{file}” သည် လက်မှတ်ထိုးထားသည့်အတိုင်း ရောက်လာသော်လည်း ပါဝင်သည်ကို ဖတ်၍ မရပါ။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ပေးပို့သူက LMC Desk ကို ဗားရှင်းမြှင့်ပြီး အသစ် ပြုလုပ်ရပါမည်။</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but a number in it is larger or smaller than it can be. Nothing of it was applied. Its sender should update LMC Desk and make it anew.</source>
   <translation>“{file}” သည် လက်မှတ်ထိုးထားသည့်အတိုင်း ရောက်လာသော်လည်း ယင်းပါ ကိန်းတစ်ခုသည် ဖြစ်နိုင်သည်ထက် ကြီးနေ သို့မဟုတ် ငယ်နေပါသည်။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ပေးပို့သူက LMC Desk ကို ဗားရှင်းမြှင့်ပြီး အသစ် ပြုလုပ်ရပါမည်။</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but some of the changes that it announces are missing in it. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}” သည် လက်မှတ်ထိုးထားသည့်အတိုင်း ရောက်လာသော်လည်း ကြေညာထားသော ပြောင်းလဲချက်အချို့ မပါပါ။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ပေးပို့သူက အသစ် ပြုလုပ်ရပါမည်။</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but some of its changes are in it twice. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}” သည် လက်မှတ်ထိုးထားသည့်အတိုင်း ရောက်လာသော်လည်း ပြောင်းလဲချက်အချို့ နှစ်ခါ ပါနေပါသည်။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ပေးပို့သူက အသစ် ပြုလုပ်ရပါမည်။</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but its changes do not stand in the order in which they were written. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}” သည် လက်မှတ်ထိုးထားသည့်အတိုင်း ရောက်လာသော်လည်း ပြောင်းလဲချက်များသည် ရေးသားခဲ့သည့် အစီအစဉ်အတိုင်း မဟုတ်ပါ။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ပေးပို့သူက အသစ် ပြုလုပ်ရပါမည်။</translation>
  </message>
  <message>
   <source>“{file}” would unpack to more than it says, as a file does that is made to fill a computer's memory. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” ကို ဖြည်လျှင် ဖော်ပြထားသည်ထက် ကြီးသွားပါမည်။ ကွန်ပျူတာ၏ မှတ်ဉာဏ်ပြည့်သွားစေရန် တမင်ပြုလုပ်ထားသော ဖိုင်များသည် ဤသို့ဖြစ်တတ်ပါသည်။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ မည်သည့်နေရာမှ ရသည်ကို ပေးသူအား မေးပြီး သင့်အတွင်းရေးမှူးရုံးကို အကြောင်းကြားပါ။</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but it announces other changes than it holds. Nothing of it was applied. Its sender should update LMC Desk and make it anew; if that does not help, tell your secretariat.</source>
   <translation>“{file}” သည် လက်မှတ်ထိုးထားသည့်အတိုင်း ရောက်လာသော်လည်း ကြေညာထားသည်နှင့် မတူသော ပြောင်းလဲချက်များ ပါနေပါသည်။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ပေးပို့သူက LMC Desk ကို ဗားရှင်းမြှင့်ပြီး အသစ် ပြုလုပ်ရပါမည်။ အဆင်မပြေပါက သင့်အတွင်းရေးမှူးရုံးကို အကြောင်းကြားပါ။</translation>
  </message>
  <message>
   <source>“{file}” names a file of evidence by something else than its hash, as a path would be that leads elsewhere on the disk. Nothing of it was applied, and no file was written. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” သည် အထောက်အထားဖိုင်တစ်ခုကို ယင်း၏ ဟက်ရှ်ကုဒ်မဟုတ်ဘဲ ဒစ်ခ်ပေါ်ရှိ အခြားနေရာကို ညွှန်သော လမ်းကြောင်းကဲ့သို့ အမည်ဖြင့် ဖော်ပြထားပါသည်။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ၊ မည်သည့်ဖိုင်ကိုမျှ မရေးခဲ့ပါ။ မည်သည့်နေရာမှ ရသည်ကို ပေးသူအား မေးပြီး သင့်အတွင်းရေးမှူးရုံးကို အကြောင်းကြားပါ။</translation>
  </message>
  <message>
   <source>“{file}” carries a certificate that is not genuine. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” တွင် အစစ်အမှန်မဟုတ်သော အသိအမှတ်ပြုလက်မှတ် ပါနေပါသည်။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ မည်သည့်နေရာမှ ရသည်ကို ပေးသူအား မေးပြီး သင့်အတွင်းရေးမှူးရုံးကို အကြောင်းကြားပါ။</translation>
  </message>
  <message>
   <source>“{file}” was not merged: this desk is not enrolled yet, so it cannot tell whose bundles to believe. Take in your secretariat's answer first (“lmcdesk accept”).</source>
   <translation>“{file}” ကို မပေါင်းစည်းခဲ့ပါ။ ဤလုပ်ငန်းခွင်ကို မှတ်ပုံမတင်ရသေးသဖြင့် မည်သူ၏ စာထုပ်များကို ယုံကြည်ရမည် မသိပါ။ သင့်အတွင်းရေးမှူးရုံး၏ ပြန်ကြားချက်ကို ဦးစွာ လက်ခံပါ (“lmcdesk accept”)။</translation>
  </message>
  <message>
   <source>“{file}” came while something else is being written at this desk. It is kept, and merged by itself with the next one.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် အခြားအရာ ရေးသားနေစဉ် “{file}” ရောက်လာပါသည်။ သိမ်းထားပြီး နောက်စာထုပ်နှင့်အတူ အလိုအလျောက် ပေါင်းစည်းပါမည်။</translation>
  </message>
  <message>
   <source>“{file}” cannot be merged yet, and too much is kept at this desk already, so it was not taken in. Nothing of it was applied, and the file stays where it is. See what waits with “lmcdesk waiting”, drop what is not needed with “lmcdesk waiting --drop”, then merge it again.</source>
   <translation>“{file}” ကို မပေါင်းစည်းနိုင်သေးပါ။ ဤလုပ်ငန်းခွင်တွင် သိမ်းထားသည်များ များလွန်းနေပြီဖြစ်သဖြင့် လက်မခံခဲ့ပါ။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ဘဲ ဖိုင်မှာ ရှိမြဲနေရာတွင် ရှိပါသည်။ စောင့်ဆိုင်းနေသည်များကို “lmcdesk waiting” ဖြင့် ကြည့်ပါ၊ မလိုသည်ကို “lmcdesk waiting --drop” ဖြင့် ဖယ်ပါ၊ ထို့နောက် ထပ်ပေါင်းစည်းပါ။</translation>
  </message>
  <message>
   <source>“{file}” is signed by an unknown desk: no secretariat that this desk trusts has enrolled {desk} (key {fingerprint}). Nothing of it was applied. Have that desk enrolled first.</source>
   <translation>“{file}” ကို မသိသော လုပ်ငန်းခွင်က လက်မှတ်ထိုးထားပါသည် - ဤလုပ်ငန်းခွင် ယုံကြည်သော မည်သည့်အတွင်းရေးမှူးရုံးကမျှ {desk} (သော့ {fingerprint}) ကို မှတ်ပုံတင်မပေးထားပါ။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ထိုလုပ်ငန်းခွင်ကို ဦးစွာ မှတ်ပုံတင်စေပါ။</translation>
  </message>
  <message>
   <source>“{file}” comes from {country}, whose secretariat this desk does not trust yet. Nothing of it was applied. Compare that secretariat's fingerprint and trust it first (“lmcdesk trust”).</source>
   <translation>“{file}” သည် {country} မှ ဖြစ်ပြီး ထိုနိုင်ငံ၏ အတွင်းရေးမှူးရုံးကို ဤလုပ်ငန်းခွင်က မယုံကြည်ရသေးပါ။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ထိုအတွင်းရေးမှူးရုံး၏ လက်ဗွေနံပါတ်ကို တိုက်ဆိုင်စစ်ဆေးပြီး ဦးစွာ ယုံကြည်ပါ (“lmcdesk trust”)။</translation>
  </message>
  <message>
   <source>“{file}” is signed by a desk of {country} that the secretariat of {other} enrolled, which it may not. Nothing of it was applied.</source>
   <translation>“{file}” ကို {country} ၏ လုပ်ငန်းခွင်တစ်ခုက လက်မှတ်ထိုးထားပါသည်။ သို့သော် ထိုလုပ်ငန်းခွင်ကို {other} ၏ အတွင်းရေးမှူးရုံးက မှတ်ပုံတင်ပေးထားခြင်းဖြစ်ပြီး ထိုအတွင်းရေးမှူးရုံးတွင် ယင်းသို့ ပြုပိုင်ခွင့် မရှိပါ။ စာထုပ်မှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, whose certificate this desk revoked. Nothing of it was applied. If that office goes on with another computer, enrol that one.</source>
   <translation>“{file}” ကို {desk} က လက်မှတ်ထိုးထားပြီး ယင်း၏ အသိအမှတ်ပြုလက်မှတ်ကို ဤလုပ်ငန်းခွင်က ပယ်ဖျက်ထားပါသည်။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ထိုရုံးက အခြားကွန်ပျူတာဖြင့် ဆက်လုပ်ပါက ထိုကွန်ပျူတာကို မှတ်ပုံတင်ပေးပါ။</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, whose certificate was revoked by its secretariat. Nothing of it was applied. Ask the secretariat whether that desk is to be enrolled anew.</source>
   <translation>“{file}” ကို {desk} က လက်မှတ်ထိုးထားပြီး ယင်း၏ အသိအမှတ်ပြုလက်မှတ်ကို ယင်း၏ အတွင်းရေးမှူးရုံးက ပယ်ဖျက်ထားပါသည်။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ထိုလုပ်ငန်းခွင်ကို အသစ်မှတ်ပုံတင်ပေးမည် ဟုတ်မဟုတ် အတွင်းရေးမှူးရုံးကို မေးမြန်းပါ။</translation>
  </message>
  <message>
   <source>“{file}” is signed with a key of {desk} that this desk trusts no longer. Nothing of it was applied. Ask that secretariat for a bundle that it signs with its new key.</source>
   <translation>“{file}” ကို ဤလုပ်ငန်းခွင်က မယုံကြည်တော့သော {desk} ၏သော့ဖြင့် လက်မှတ်ထိုးထားပါသည်။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ထိုအတွင်းရေးမှူးရုံးထံ သော့အသစ်ဖြင့် လက်မှတ်ထိုးသော စာထုပ် တောင်းခံပါ။</translation>
  </message>
  <message>
   <source>“{file}” was made on {made}, but the certificate of {desk} is not valid before {starts}. Nothing of it was applied. Check the date of the computer there and make the bundle anew.</source>
   <translation>“{file}” ကို {made} တွင် ပြုလုပ်ခဲ့သော်လည်း {desk} ၏ အသိအမှတ်ပြုလက်မှတ်သည် {starts} မတိုင်မီ အကျုံးမဝင်ပါ။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ထိုနေရာရှိ ကွန်ပျူတာ၏ ရက်စွဲကို စစ်ဆေးပြီး စာထုပ်ကို အသစ် ပြုလုပ်ပါ။</translation>
  </message>
  <message>
   <source>“{file}” was made on {made}, but the certificate of {desk} expired on {until}. Nothing of it was applied. Have that desk enrolled anew and the bundle made again.</source>
   <translation>“{file}” ကို {made} တွင် ပြုလုပ်ခဲ့သော်လည်း {desk} ၏ အသိအမှတ်ပြုလက်မှတ်သည် {until} တွင် သက်တမ်းကုန်ခဲ့ပါသည်။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ထိုလုပ်ငန်းခွင်ကို အသစ်မှတ်ပုံတင်စေပြီး စာထုပ်ကို ပြန်ပြုလုပ်စေပါ။</translation>
  </message>
  <message>
   <source>“{file}” says that it comes from {desk}, but its certificate is that of {certified} and not for the same place and role. Nothing of it was applied. Have that desk enrolled anew.</source>
   <translation>“{file}” သည် {desk} ထံမှဟု ဆိုသော်လည်း ယင်း၏ အသိအမှတ်ပြုလက်မှတ်မှာ {certified} ၏ ဖြစ်ပြီး နေရာနှင့် တာဝန် မတူပါ။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ထိုလုပ်ငန်းခွင်ကို အသစ်မှတ်ပုံတင်စေပါ။</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, but goes by the identity of another desk, in whose name it would speak. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translatorcomment>word for identity: “ကိုယ်ပိုင်အမှတ်အသား”</translatorcomment>
   <translation>“{file}” ကို {desk} က လက်မှတ်ထိုးထားသော်လည်း အခြားလုပ်ငန်းခွင်၏ ကိုယ်ပိုင်အမှတ်အသားကို အသုံးပြု၍ ယင်း၏ကိုယ်စား ပြောဆိုနေပါသည်။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ မည်သည့်နေရာမှ ရသည်ကို ပေးသူအား မေးပြီး သင့်အတွင်းရေးမှူးရုံးကို အကြောင်းကြားပါ။</translation>
  </message>
  <message>
   <source>“{file}” tells of work at {desk} that is not signed by that desk, or not as it was signed there. Nothing of it was applied. Tell your secretariat: somebody may have altered it on its way.</source>
   <translation>“{file}” တွင် ပါသော {desk} ၏ လုပ်ငန်းကို ထိုလုပ်ငန်းခွင်က လက်မှတ်မထိုးထားပါ သို့မဟုတ် ထိုနေရာတွင် လက်မှတ်ထိုးထားသည့်အတိုင်း မဟုတ်ပါ။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ သင့်အတွင်းရေးမှူးရုံးကို အကြောင်းကြားပါ။ လမ်းခရီးတွင် တစ်စုံတစ်ဦးက ပြင်ဆင်ထားနိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>“{file}” holds work in the name of {desk} that is signed with a key which no secretariat trusted here has enrolled for that desk. Nothing of it was applied. It is tried again once that is known otherwise; the secretariat's own bundles bring the rest meanwhile.</source>
   <translation>“{file}” တွင် {desk} ၏ အမည်ဖြင့် ရေးသားထားသော လုပ်ငန်းများ ပါဝင်ပါသည်။ သို့သော် ယင်းတို့ကို လက်မှတ်ထိုးထားသည့် သော့မှာ ဤနေရာတွင် ယုံကြည်သော မည်သည့်အတွင်းရေးမှူးရုံးကမျှ ထိုလုပ်ငန်းခွင်အတွက် မှတ်ပုံတင်ပေးထားသော သော့ မဟုတ်ပါ။ စာထုပ်မှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ထိုသော့ကို မှတ်ပုံတင်ပေးထားကြောင်း သိရလျှင် အလိုအလျောက် ထပ်ကြိုးစားပါမည်။ ထိုအတောအတွင်း ကျန်သည်များကို အတွင်းရေးမှူးရုံး၏ ကိုယ်ပိုင်စာထုပ်များဖြင့် ရရှိပါမည်။</translation>
  </message>
  <message>
   <source>{refusal} What it tells of certificates and revocations was kept, since each is signed by itself.</source>
   <translation>{refusal} ယင်းပါ အသိအမှတ်ပြုလက်မှတ်များနှင့် ပယ်ဖျက်ချက်များကိုမူ တစ်ခုစီ လက်မှတ်ထိုးထားသဖြင့် သိမ်းထားပါသည်။</translation>
  </message>
  <message>
   <source>{refusal} There was no room to keep a copy of it at this desk either, so the file is only where it came from. “lmcdesk waiting --drop” makes room.</source>
   <translation>{refusal} ဤလုပ်ငန်းခွင်တွင်လည်း မိတ္တူသိမ်းရန် နေရာမရှိသဖြင့် ဖိုင်သည် လာရာနေရာတွင်သာ ရှိပါသည်။ “lmcdesk waiting --drop” ဖြင့် နေရာရှင်းနိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>“{file}” is encrypted for {desk}, and this desk cannot open it. Nothing of it was applied. Hand it on to that desk, or ask its sender for a bundle for this one.</source>
   <translation>“{file}” ကို {desk} အတွက် အသွင်ဝှက်ထားပြီး ဤလုပ်ငန်းခွင်က ဖွင့်၍ မရပါ။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ထိုလုပ်ငန်းခွင်သို့ လွှဲပေးပါ သို့မဟုတ် ပေးပို့သူထံ ဤလုပ်ငန်းခွင်အတွက် စာထုပ် တောင်းခံပါ။</translation>
  </message>
  <message>
   <source>“{file}” is encrypted, and nothing of it was applied. {why}</source>
   <translatorcomment>“အသွင်ဝှက်ထား” for encrypted, as Google writes it</translatorcomment>
   <translation>“{file}” ကို အသွင်ဝှက်ထားပြီး ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ {why}</translation>
  </message>
  <message>
   <source>“{file}” announces a file of evidence of {size} MB, which is more than a desk keeps. Nothing of it was applied. Ask its sender for a bundle without evidence.</source>
   <translation>“{file}” တွင် ကြေညာထားသော အထောက်အထားဖိုင်သည် {size} MB ရှိပြီး လုပ်ငန်းခွင်တစ်ခုတွင် သိမ်းနိုင်သည်ထက် ကြီးနေပါသည်။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ပေးပို့သူထံ အထောက်အထားမပါသော စာထုပ် တောင်းခံပါ။</translation>
  </message>
  <message>
   <source>“{file}” brings evidence that needs {needed} MB, and the disk has {free} MB left. Nothing of it was applied. Make room on the disk, then merge it again.</source>
   <translation>“{file}” ပါ အထောက်အထားများအတွက် {needed} MB လိုပြီး ဒစ်ခ်တွင် {free} MB သာ ကျန်ပါသည်။ ယင်းမှ ဘာမျှ မထည့်သွင်းခဲ့ပါ။ ဒစ်ခ်တွင် နေရာလွတ်အောင် ပြုလုပ်ပြီး ထပ်ပေါင်းစည်းပါ။</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Close this message</source>
   <translation>ဤအသိပေးချက်ကို ပိတ်ရန်</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>နှင့် နောက်ထပ် {n} ခု</translation>
  </message>
 </context>
 <context>
  <name>Milestones</name>
  <message>
   <source>Milestone</source>
   <translation>မှတ်တိုင်</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>အလေးချိန်</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>အတည်ပြုထား</translation>
  </message>
  <message>
   <source>Forecast or actual</source>
   <translation>ခန့်မှန်း သို့မဟုတ် အမှန်</translation>
  </message>
  <message>
   <source>State</source>
   <translation>အခြေအနေ</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>တိုးတက်မှု</translation>
  </message>
  <message>
   <source>{late} · {reason}</source>
   <translation>{late} · {reason}</translation>
  </message>
  <message>
   <source>waits for “{milestone}”</source>
   <translation>“{milestone}” ကို စောင့်ဆိုင်းဆဲ</translation>
  </message>
  <message>
   <source>due today</source>
   <translation>ယနေ့ သတ်မှတ်ရက်</translation>
  </message>
  <message>
   <source>in 1 day</source>
   <translation>1 ရက် လိုသေး</translation>
  </message>
  <message>
   <source>in {n} days</source>
   <translation>{n} ရက် လိုသေး</translation>
  </message>
  <message>
   <source>1 day late</source>
   <translation>1 ရက် နောက်ကျ</translation>
  </message>
  <message>
   <source>{n} days late</source>
   <translation>{n} ရက် နောက်ကျ</translation>
  </message>
  <message>
   <source>on the day</source>
   <translation>ရက်အတိအကျ</translation>
  </message>
  <message>
   <source>1 day early</source>
   <translation>1 ရက် စော</translation>
  </message>
  <message>
   <source>{n} days early</source>
   <translation>{n} ရက် စော</translation>
  </message>
  <message>
   <source>Forecast moved later: from {before} to {now}</source>
   <translation>ခန့်မှန်းရက်ကို ပိုနောက်ကျသည့်ရက်သို့ ရွှေ့သည် - {before} မှ {now} သို့</translation>
  </message>
  <message>
   <source>Forecast moved earlier: from {before} to {now}</source>
   <translation>ခန့်မှန်းရက်ကို ပိုစောသည့်ရက်သို့ ရွှေ့သည် - {before} မှ {now} သို့</translation>
  </message>
  <message>
   <source>{milestones}, weights {total}</source>
   <translation>{milestones}၊ အလေးချိန် {total}</translation>
  </message>
  <message>
   <source>1 milestone</source>
   <translation>မှတ်တိုင် 1 ခု</translation>
  </message>
  <message>
   <source>{n} milestones</source>
   <translation>မှတ်တိုင် {n} ခု</translation>
  </message>
  <message>
   <source>Progress: {formula} %</source>
   <translation>တိုးတက်မှု: {formula} %</translation>
  </message>
  <message>
   <source>None</source>
   <translation>မရှိ</translation>
  </message>
  <message>
   <source>All fields…</source>
   <translation>အကွက်အားလုံး…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>မလုပ်တော့ပါ</translation>
  </message>
  <message>
   <source>Your entry. It is kept as you type.</source>
   <translation>သင့်ရေးသွင်းချက်။ ရိုက်စဉ်မှာပင် သိမ်းထားပါသည်။</translation>
  </message>
  <message>
   <source>Typed on {moment} and not saved yet.</source>
   <translation>{moment} က ရိုက်ထားပြီး မသိမ်းရသေးပါ။</translation>
  </message>
  <message>
   <source>One of the two titles is enough.</source>
   <translation>ခေါင်းစဉ်နှစ်ခုအနက် တစ်ခု ဖြည့်လျှင် ရပါသည်။</translation>
  </message>
  <message>
   <source>Once saved it stays as it is.</source>
   <translation>သိမ်းပြီးလျှင် မပြောင်းလဲတော့ပါ။</translation>
  </message>
  <message>
   <source>New milestone</source>
   <translation>မှတ်တိုင်အသစ်</translation>
  </message>
  <message>
   <source>Move to bin</source>
   <translation>အမှိုက်ပုံးသို့ ရွှေ့ရန်</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>မှတ်တိုင်များ</translation>
  </message>
  <message>
   <source>This project has no milestones yet, so nobody can see how far it is.</source>
   <translation>ဤစီမံကိန်းတွင် မှတ်တိုင် မရှိသေးသဖြင့် မည်မျှ ရောက်ရှိသည်ကို မည်သူမျှ မသိနိုင်ပါ။</translation>
  </message>
  <message>
   <source>Add milestone</source>
   <translation>မှတ်တိုင် ထည့်ရန်</translation>
  </message>
  <message>
   <source>What you typed in “{milestone}” is kept, but not saved yet.</source>
   <translation>“{milestone}” တွင် သင်ရိုက်ထားသည်ကို သိမ်းထားပါသည်၊ သို့သော် အတည်မသိမ်းရသေးပါ။</translation>
  </message>
  <message>
   <source>“{milestone}” is in the bin. Nothing of it is lost.</source>
   <translation>“{milestone}” ကို အမှိုက်ပုံးထဲ ထည့်ထားပါသည်။ ဘာမျှ မပျောက်ဆုံးပါ။</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>နောက်ပြန်လုပ်ရန်</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>သိမ်းရန်</translation>
  </message>
 </context>
 <context>
  <name>Money</name>
  <message>
   <source>Funding lines in {currency} that are not in this total: {lines}. No exchange rate is known for {day} or an earlier day.</source>
   <translation>{currency} ဖြင့် ဤစုစုပေါင်းတွင် မပါသော ရန်ပုံငွေစာရင်း: {lines}။ {day} သို့မဟုတ် ယင်းမတိုင်မီရက်အတွက် ငွေလဲနှုန်း မသိရပါ။</translation>
  </message>
  <message>
   <source>Funding lines without a currency, which are not in this total: {lines}.</source>
   <translation>ငွေကြေးအမျိုးအစား မပါသဖြင့် ဤစုစုပေါင်းတွင် မပါသော ရန်ပုံငွေစာရင်း: {lines}။</translation>
  </message>
  <message>
   <source>Funding lines with an amount too large or too fine to count, which are not in this total: {lines}.</source>
   <translation>ရေတွက်ရန် ကြီးလွန်း သို့မဟုတ် ဒသမနေရာ များလွန်းသော ပမာဏကြောင့် ဤစုစုပေါင်းတွင် မပါသော ရန်ပုံငွေစာရင်း: {lines}။</translation>
  </message>
 </context>
 <context>
  <name>Month</name>
  <message>
   <source>Jan</source>
   <translation>ဇန်</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>ဖေ</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>မတ်</translation>
  </message>
  <message>
   <source>Apr</source>
   <translatorcomment>CLDR's short form is one letter, ဧ</translatorcomment>
   <translation>ဧ</translation>
  </message>
  <message>
   <source>May</source>
   <translation>မေ</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>ဇွန်</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>ဇူ</translation>
  </message>
  <message>
   <source>Aug</source>
   <translatorcomment>CLDR's short form is one letter, ဩ</translatorcomment>
   <translation>ဩ</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>စက်</translation>
  </message>
  <message>
   <source>Oct</source>
   <translatorcomment>CLDR's short form အောက် also means below</translatorcomment>
   <translation>အောက်</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>နို</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>ဒီ</translation>
  </message>
 </context>
 <context>
  <name>OrganisationKind</name>
  <message>
   <source>National authority</source>
   <translation>နိုင်ငံတော်အဆင့် အာဏာပိုင်</translation>
  </message>
  <message>
   <source>Local authority</source>
   <translation>ဒေသန္တရ အာဏာပိုင်</translation>
  </message>
  <message>
   <source>International organisation</source>
   <translation>နိုင်ငံတကာအဖွဲ့အစည်း</translation>
  </message>
  <message>
   <source>Research or training institution</source>
   <translation>သုတေသန သို့မဟုတ် သင်တန်းကျောင်း</translation>
  </message>
  <message>
   <source>Enterprise</source>
   <translation>လုပ်ငန်း/ကုမ္ပဏီ</translation>
  </message>
  <message>
   <source>Association</source>
   <translation>အသင်းအဖွဲ့</translation>
  </message>
  <message>
   <source>Another body</source>
   <translation>အခြားအဖွဲ့</translation>
  </message>
 </context>
 <context>
  <name>Organisations</name>
  <message>
   <source>Type some letters. A name that is not in the list is proposed for it.</source>
   <translation>အက္ခရာအချို့ ရိုက်ပါ။ စာရင်းတွင် မပါသော အမည်ကို စာရင်းအတွက် အဆိုပြုပါမည်။</translation>
  </message>
 </context>
 <context>
  <name>Pages</name>
  <message>
   <source>Welcome</source>
   <translation>ကြိုဆိုပါသည်</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>စီမံကိန်းများ</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>စီမံကိန်း</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>ကိန်းဂဏန်းများ</translation>
  </message>
  <message>
   <source>Plan of Action</source>
   <translation>လုပ်ငန်းစီမံချက်</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>ဖလှယ်ရေး</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>ဆုံးဖြတ်ရန်</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>ပုံနှိပ်ရန်</translation>
  </message>
  <message>
   <source>somebody at this desk</source>
   <translation>ဤလုပ်ငန်းခွင်မှ တစ်ဦးဦး</translation>
  </message>
  <message>
   <source>A manager's desk reads and prints. The province or the secretariat makes changes.</source>
   <translation>စီမံခန့်ခွဲသူ၏ လုပ်ငန်းခွင်တွင် ဖတ်ရှုခြင်းနှင့် ပုံနှိပ်ခြင်းသာ ပြုပါသည်။ ပြည်နယ်/တိုင်း သို့မဟုတ် အတွင်းရေးမှူးရုံးက ပြောင်းလဲပါသည်။</translation>
  </message>
  <message>
   <source>Another desk leads this project. Its changes come from there by bundle.</source>
   <translation>ဤစီမံကိန်းကို အခြားလုပ်ငန်းခွင်က ဦးဆောင်ပါသည်။ ယင်း၏ ပြောင်းလဲချက်များကို ထိုနေရာမှ စာထုပ်ဖြင့် ရရှိပါသည်။</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>{code} is none of the six countries: use {codes}.</source>
   <translation>{code} သည် ခြောက်နိုင်ငံထဲမှ မဟုတ်ပါ - {codes} ကို သုံးပါ။</translation>
  </message>
  <message>
   <source>There is no province with the code {code}.</source>
   <translation>ကုဒ် {code} ရှိသော ပြည်နယ်/တိုင်း မရှိပါ။</translation>
  </message>
 </context>
 <context>
  <name>Plan</name>
  <message>
   <source>Only rows with blanks</source>
   <translation>ကွက်လွတ်ရှိသော အတန်းများသာ</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>ပုံနှိပ်ရန်…</translation>
  </message>
  <message>
   <source>The figures are still being read.</source>
   <translation>ကိန်းဂဏန်းများကို ဖတ်နေဆဲ ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Chosen cell</source>
   <translation>ရွေးထားသော ဇယားကွက်</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>မဏ္ဍိုင်</translation>
  </message>
  <message>
   <source>{section}, its measures are shown: {n}</source>
   <translation>{section}၊ ပြထားသော ဆောင်ရွက်ချက်: {n}</translation>
  </message>
  <message>
   <source>{section}, measures: {n}</source>
   <translation>{section}၊ ဆောင်ရွက်ချက်: {n}</translation>
  </message>
  <message>
   <source>projects</source>
   <translation>စီမံကိန်း</translation>
  </message>
  <message>
   <source>USD committed</source>
   <translation>ကတိပြုငွေ၊ USD</translation>
  </message>
  <message>
   <source>Blanks</source>
   <translation>ကွက်လွတ်များ</translation>
  </message>
  <message>
   <source>{section} × {country}</source>
   <translation>{section} × {country}</translation>
  </message>
  <message>
   <source>no project</source>
   <translation>စီမံကိန်း မရှိ</translation>
  </message>
  <message>
   <source>Show it in the list</source>
   <translation>စာရင်းတွင် ပြရန်</translation>
  </message>
  <message>
   <source>Show all {n} projects</source>
   <translation>စီမံကိန်း {n} ခုလုံး ပြရန်</translation>
  </message>
  <message>
   <source>{n} of {all} cells have no project. Sections without any: {sections}.</source>
   <translation>ဇယားကွက် {all} ကွက်အနက် {n} ကွက်တွင် စီမံကိန်း မရှိပါ။ စီမံကိန်း လုံးဝမရှိသော ကဏ္ဍ: {sections}။</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>နိုင်ငံအားလုံး</translation>
  </message>
  <message>
   <source>{row}, {place}: {figure}</source>
   <translation>{row}၊ {place}: {figure}</translation>
  </message>
 </context>
 <context>
  <name>Plan file</name>
  <message>
   <source>The plan file {file} cannot be opened.</source>
   <translation>စီမံချက်ဖိုင် {file} ကို ဖွင့်၍ မရပါ။</translation>
  </message>
  <message>
   <source>The plan file {file} is damaged: it is not JSON.</source>
   <translation>စီမံချက်ဖိုင် {file} ပျက်စီးနေပါသည် - JSON မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>The file {file} holds no plan.</source>
   <translation>ဖိုင် {file} တွင် စီမံချက် မပါပါ။</translation>
  </message>
  <message>
   <source>The plan file {file} has form {form}; this version of the program reads {ours}.</source>
   <translation>စီမံချက်ဖိုင် {file} သည် ပုံစံ {form} ဖြစ်ပါသည်။ ပရိုဂရမ်၏ ဤဗားရှင်းက {ours} ကိုသာ ဖတ်ပါသည်။</translation>
  </message>
  <message>
   <source>The plan in {file} ends before it begins.</source>
   <translation>{file} ပါ စီမံချက်သည် မစတင်မီ ပြီးဆုံးနေပါသည်။</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} in two priority areas.</source>
   <translation>စီမံချက်ဖိုင် {file} တွင် ကဏ္ဍ {number} ကို ဦးစားပေးနယ်ပယ်နှစ်ခု၌ ထည့်ထားပါသည်။</translation>
  </message>
  <message>
   <source>The plan file {file} has a priority area with section {number}, but no such section.</source>
   <translation>စီမံချက်ဖိုင် {file} ၏ ဦးစားပေးနယ်ပယ်တစ်ခုတွင် ကဏ္ဍ {number} ပါသော်လည်း ထိုကဏ္ဍ မရှိပါ။</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} under {above}, where it does not belong.</source>
   <translation>စီမံချက်ဖိုင် {file} တွင် ကဏ္ဍ {number} ကို {above} အောက်၌ မှားယွင်းစွာ ထည့်ထားပါသည်။</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} under {above}, which does not come before it.</source>
   <translation>စီမံချက်ဖိုင် {file} တွင် ကဏ္ဍ {number} ကို {above} အောက်၌ ထည့်ထားသော်လည်း ယင်းသည် ရှေ့တွင် မရှိပါ။</translation>
  </message>
  <message>
   <source>The plan file {file} has measure {id} where {expected} should stand.</source>
   <translation>စီမံချက်ဖိုင် {file} တွင် {expected} ရှိသင့်သည့်နေရာ၌ ဆောင်ရွက်ချက် {id} ရှိနေပါသည်။</translation>
  </message>
  <message>
   <source>The plan file {file} has measure {id} in section {section}, where it does not belong.</source>
   <translation>စီမံချက်ဖိုင် {file} တွင် ဆောင်ရွက်ချက် {id} ကို ကဏ္ဍ {section} ၌ မှားယွင်းစွာ ထည့်ထားပါသည်။</translation>
  </message>
  <message>
   <source>The plan file {file} lacks “{key}” at {where}, or has something else there.</source>
   <translation>စီမံချက်ဖိုင် {file} ၏ {where} တွင် “{key}” မပါပါ သို့မဟုတ် အခြားအရာ ရှိနေပါသည်။</translation>
  </message>
  <message>
   <source>The plan file {file} holds {name} twice.</source>
   <translation>စီမံချက်ဖိုင် {file} တွင် {name} နှစ်ခါ ပါနေပါသည်။</translation>
  </message>
  <message>
   <source>The plan file {file} has “{number}” where a section's number should stand.</source>
   <translation>စီမံချက်ဖိုင် {file} တွင် ကဏ္ဍနံပါတ် ရှိသင့်သည့်နေရာ၌ “{number}” ရှိနေပါသည်။</translation>
  </message>
  <message>
   <source>The plan file {file} has an empty text, or no English one, at {where}.</source>
   <translation>စီမံချက်ဖိုင် {file} ၏ {where} တွင် စာသား မရှိပါ သို့မဟုတ် အင်္ဂလိပ်စာသား မပါပါ။</translation>
  </message>
  <message>
   <source>The plan file {file} has “{value}” as {key} of {where}, which is unknown.</source>
   <translation>စီမံချက်ဖိုင် {file} တွင် {where} ၏ {key} အဖြစ် မသိသော “{value}” ရှိနေပါသည်။</translation>
  </message>
  <message>
   <source>The plan file {file} has “{value}” as day of {where}, which is no month and day.</source>
   <translation>စီမံချက်ဖိုင် {file} တွင် {where} ၏ ရက်အဖြစ် “{value}” ရှိပြီး လနှင့်ရက် မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>The plan file {file} names {source} as source of {where}, but holds no such measure.</source>
   <translation>စီမံချက်ဖိုင် {file} တွင် {where} ၏ ရင်းမြစ်အဖြစ် {source} ကို ဖော်ပြထားသော်လည်း ထိုဆောင်ရွက်ချက် မပါပါ။</translation>
  </message>
 </context>
 <context>
  <name>Print</name>
  <message>
   <source>As of {day}</source>
   <translation>{day} ရက်နေ့အထိ</translation>
  </message>
  <message>
   <source>The disk is full, so {name} was not written. Free some space or choose another folder, then print again.</source>
   <translation>ဒစ်ခ် ပြည့်နေသဖြင့် {name} ကို မရေးနိုင်ခဲ့ပါ။ နေရာလွတ်အောင် ပြုလုပ်ပါ သို့မဟုတ် အခြားဖိုင်တွဲကို ရွေးပြီး ထပ်ပုံနှိပ်ပါ။</translation>
  </message>
  <message>
   <source>{name} cannot be written in {folder}: the folder is read-only, or the file is open in another program. Close it there or choose another folder, then print again.</source>
   <translation>{folder} တွင် {name} ကို ရေး၍ မရပါ - ဖိုင်တွဲသည် ဖတ်ရန်သာ ဖြစ်ပါသည် သို့မဟုတ် ဖိုင်ကို အခြားပရိုဂရမ်တွင် ဖွင့်ထားပါသည်။ ထိုနေရာတွင် ပိတ်ပါ သို့မဟုတ် အခြားဖိုင်တွဲကို ရွေးပြီး ထပ်ပုံနှိပ်ပါ။</translation>
  </message>
  <message>
   <source>{name} cannot be written in {folder}. Choose another folder, then print again.</source>
   <translation>{folder} တွင် {name} ကို ရေး၍ မရပါ။ အခြားဖိုင်တွဲကို ရွေးပြီး ထပ်ပုံနှိပ်ပါ။</translation>
  </message>
  <message>
   <source>National summary</source>
   <translation>နိုင်ငံအဆင့် အကျဉ်းချုပ်</translation>
  </message>
  <message>
   <source>States, delays and money by section and province, with the list of projects.</source>
   <translation>ကဏ္ဍနှင့် ပြည်နယ်/တိုင်းအလိုက် အခြေအနေ၊ နှောင့်နှေးမှုနှင့် ငွေကြေး၊ စီမံကိန်းစာရင်းနှင့်အတူ။</translation>
  </message>
  <message>
   <source>Annual progress report</source>
   <translation>နှစ်စဉ် တိုးတက်မှုအစီရင်ခံစာ</translation>
  </message>
  <message>
   <source>The year by pillar, section and measure, with achievements, delays, funding and an outlook.</source>
   <translation>ယင်းနှစ်၏ ဆောင်ရွက်မှုများကို မဏ္ဍိုင်၊ ကဏ္ဍနှင့် ဆောင်ရွက်ချက်အလိုက်၊ အောင်မြင်မှု၊ နှောင့်နှေးမှု၊ ရန်ပုံငွေနှင့် ရှေ့အလားအလာတို့နှင့်အတူ။</translation>
  </message>
  <message>
   <source>Projects proposed for next year</source>
   <translation>လာမည့်နှစ်အတွက် အဆိုပြုထားသော စီမံကိန်းများ</translation>
  </message>
  <message>
   <source>The list for the SOM and the FMM: by state and section, with budgets and decisions.</source>
   <translation>SOM နှင့် FMM အတွက် စာရင်း - အခြေအနေနှင့် ကဏ္ဍအလိုက်၊ ဘတ်ဂျက်နှင့် ဆုံးဖြတ်ချက်များနှင့်အတူ။</translation>
  </message>
  <message>
   <source>Coverage of the Plan</source>
   <translation>စီမံချက် အကျုံးဝင်မှု</translation>
  </message>
  <message>
   <source>Which sections and measures of the Plan have projects in which country, and what has none.</source>
   <translation>စီမံချက်၏ မည်သည့်ကဏ္ဍနှင့် ဆောင်ရွက်ချက်အတွက် မည်သည့်နိုင်ငံတွင် စီမံကိန်းရှိပြီး မည်သည်တို့တွင် မရှိသေးသည်ကို ဖော်ပြသည်။</translation>
  </message>
  <message>
   <source>Province summary</source>
   <translation>ပြည်နယ်/တိုင်း အကျဉ်းချုပ်</translation>
  </message>
  <message>
   <source>One province: states, delays, money and progress reports, with the list of its projects.</source>
   <translation>ပြည်နယ်/တိုင်း တစ်ခု၏ အခြေအနေ၊ နှောင့်နှေးမှု၊ ငွေကြေးနှင့် တိုးတက်မှုအစီရင်ခံစာများ၊ စီမံကိန်းစာရင်းနှင့်အတူ။</translation>
  </message>
  <message>
   <source>Funding by source and year</source>
   <translation>ရင်းမြစ်နှင့် ခုနှစ်အလိုက် ရန်ပုံငွေ</translation>
  </message>
  <message>
   <source>Money committed, disbursed and spent: by source, year, kind, place and currency.</source>
   <translation>ကတိပြုငွေ၊ ထုတ်ပေးငွေနှင့် သုံးစွဲငွေ - ရင်းမြစ်၊ ခုနှစ်၊ အမျိုးအစား၊ နေရာနှင့် ငွေကြေးအလိုက်။</translation>
  </message>
  <message>
   <source>Timeline of projects</source>
   <translation>စီမံကိန်းများ၏ အချိန်ဇယား</translation>
  </message>
  <message>
   <source>When projects run and were to run, with their milestones and today's line, on pages of A3.</source>
   <translation>စီမံကိန်းများကို မည်သည့်အချိန်တွင် ဆောင်ရွက်ပြီး မည်သည့်အချိန်တွင် ဆောင်ရွက်ရန် သတ်မှတ်ထားသည်ကို မှတ်တိုင်များ၊ ယနေ့ပြမျဉ်းတို့နှင့်အတူ A3 စာမျက်နှာများတွင် ပြပါသည်။</translation>
  </message>
  <message>
   <source>Project sheet</source>
   <translation>စီမံကိန်းစာရွက်</translation>
  </message>
  <message>
   <source>One project on one or two pages: milestones, money, what was reported.</source>
   <translation>စီမံကိန်းတစ်ခုကို စာမျက်နှာ တစ်မျက်နှာ သို့မဟုတ် နှစ်မျက်နှာဖြင့် - မှတ်တိုင်များ၊ ငွေကြေး၊ အစီရင်ခံထားသည်များ။</translation>
  </message>
  <message>
   <source>Overdue milestones</source>
   <translation>သတ်မှတ်ရက် ကျော်လွန်နေသော မှတ်တိုင်များ</translation>
  </message>
  <message>
   <source>What is past its due day: where, why, for how long, and all of it by province.</source>
   <translation>သတ်မှတ်ရက် ကျော်လွန်နေသည်များ - မည်သည့်နေရာ၊ မည်သည့်အကြောင်းကြောင့်၊ မည်မျှကြာပြီ၊ ပြည်နယ်/တိုင်းအလိုက် စာရင်းအပြည့်အစုံနှင့်အတူ။</translation>
  </message>
  <message>
   <source>Assessments</source>
   <translation>အကဲဖြတ်ချက်များ</translation>
  </message>
  <message>
   <source>All assessments on one score sheet side by side, and what became of recommendations.</source>
   <translation>အကဲဖြတ်ချက်အားလုံးကို အမှတ်ပေးဇယားတစ်ခုတည်းတွင် ယှဉ်၍ ပြပြီး အကြံပြုချက်များ မည်သို့ဖြစ်သွားသည်ကိုပါ ဖော်ပြသည်။</translation>
  </message>
  <message>
   <source>Who has reported</source>
   <translation>အစီရင်ခံပြီးသူ</translation>
  </message>
  <message>
   <source>Progress reports and bundles of each province by quarters and months, and who is missing.</source>
   <translation>ပြည်နယ်/တိုင်းအလိုက် တိုးတက်မှုအစီရင်ခံစာများနှင့် စာထုပ်များကို သုံးလပတ်နှင့် လအလိုက် ပြပြီး မည်သူ မတင်ပြရသေးသည်ကိုလည်း ဖော်ပြပါသည်။</translation>
  </message>
  <message>
   <source>Page {page}</source>
   <translation>စာမျက်နှာ {page}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>စာမျက်နှာ {page} / {pages}</translation>
  </message>
  <message>
   <source>“{record}” holds characters that no font shows ({characters}): a box stands for each.</source>
   <translation>“{record}” တွင် မည်သည့်ဖောင့်နှင့်မျှ ပြသ၍ မရသော စာလုံးများ ပါနေပါသည် ({characters})။ ယင်းစာလုံးတစ်လုံးစီအစား လေးထောင့်ကွက်တစ်ခု ပြပါသည်။</translation>
  </message>
  <message>
   <source>Further records that hold such characters: {n}.</source>
   <translation>ထိုသို့သော စာလုံးများ ပါသည့် အခြားမှတ်တမ်းများ: {n}။</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ခုနှစ်</translation>
  </message>
  <message>
   <source>Sent to the printer. Pages: {n}.</source>
   <translation>ပုံနှိပ်စက်သို့ ပို့ပြီးပါပြီ။ စာမျက်နှာ: {n}။</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>ပုံနှိပ်နေသည်</translation>
  </message>
  <message>
   <source>The printer “{name}” took no page. See that it is on and has paper, or save the report as PDF.</source>
   <translation>ပုံနှိပ်စက် “{name}” က မည်သည့်စာမျက်နှာကိုမျှ လက်မခံခဲ့ပါ။ စက် ဖွင့်ထားခြင်း ရှိမရှိ၊ စက္ကူ ရှိမရှိ စစ်ဆေးပါ သို့မဟုတ် အစီရင်ခံစာကို PDF အဖြစ် သိမ်းပါ။</translation>
  </message>
  <message>
   <source>Saved “{file}”. Sheets: {n}.</source>
   <translation>“{file}” ကို သိမ်းပြီးပါပြီ။ ဇယား: {n}။</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>ဖိုင် ဖွင့်ရန်</translation>
  </message>
  <message>
   <source>Pages before</source>
   <translation>ရှေ့စာမျက်နှာများ</translation>
  </message>
  <message>
   <source>Pages after</source>
   <translation>နောက်စာမျက်နှာများ</translation>
  </message>
  <message>
   <source>Reports are printed from what this desk holds now, as of today.</source>
   <translation>အစီရင်ခံစာများကို ယနေ့အထိ ဤလုပ်ငန်းခွင်တွင် ရှိသည်များဖြင့် ပုံနှိပ်ပါသည်။</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>ပုံနှိပ်ရန်</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>ပုံနှိပ်ရန်…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>PDF အဖြစ် သိမ်းရန်…</translation>
  </message>
  <message>
   <source>Save as workbook…</source>
   <translation>ဇယားဖိုင်အဖြစ် သိမ်းရန်…</translation>
  </message>
  <message>
   <source>Freeze as an edition…</source>
   <translation>ထုတ်ပြန်မူအဖြစ် ပုံသေထားရန်…</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>အစီရင်ခံစာ</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>စာမျက်နှာများ</translation>
  </message>
  <message>
   <source>These are the first pages.</source>
   <translation>ဤသည်မှာ ပထမဆုံး စာမျက်နှာများ ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>These are the last pages.</source>
   <translation>ဤသည်မှာ နောက်ဆုံး စာမျက်နှာများ ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Choose a project first.</source>
   <translation>စီမံကိန်းကို ဦးစွာ ရွေးပါ။</translation>
  </message>
  <message>
   <source>Choose what this desk holds now, then freeze it.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် ယခုရှိသည်များကို ဦးစွာ ရွေးပြီးမှ ပုံသေထားပါ။</translation>
  </message>
  <message>
   <source>Page {first} of {pages}</source>
   <translation>စာမျက်နှာ {first} / {pages}</translation>
  </message>
  <message>
   <source>Pages {first} to {last} of {pages}</source>
   <translation>စာမျက်နှာ {first} မှ {last} / {pages}</translation>
  </message>
  <message>
   <source>Common Era (2026)</source>
   <translation>ခရစ်နှစ် (2026)</translation>
  </message>
  <message>
   <source>Buddhist Era (2569)</source>
   <translation>ဗုဒ္ဓသက္ကရာဇ်နှစ် (2569)</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>စီမံကိန်း</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ပြည်နယ်/တိုင်း</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ဘာသာစကား</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>ဂဏန်း</translation>
  </message>
  <message>
   <source>Years</source>
   <translation>သက္ကရာဇ်</translation>
  </message>
  <message>
   <source>Mark as a draft</source>
   <translation>မူကြမ်းဟု ဖော်ပြရန်</translation>
  </message>
  <message>
   <source>Letterhead…</source>
   <translation>စာခေါင်း…</translation>
  </message>
  <message>
   <source>All years of the Plan</source>
   <translation>စီမံချက်၏ နှစ်အားလုံး</translation>
  </message>
  <message>
   <source>What is printed</source>
   <translation>ပုံနှိပ်မည့်အရာ</translation>
  </message>
  <message>
   <source>Its figures and its pages are kept as they are now, and can be printed again at any time, exactly the same. The next one gets the next number.</source>
   <translation>ယင်း၏ ကိန်းဂဏန်းများနှင့် စာမျက်နှာများကို ယခုရှိသည့်အတိုင်း သိမ်းထားပြီး မည်သည့်အချိန်တွင်မဆို တစ်ပုံစံတည်း ထပ်ပုံနှိပ်နိုင်ပါသည်။ နောက်ထုတ်ပြန်မူက နောက်နံပါတ်ကို ရပါမည်။</translation>
  </message>
  <message>
   <source>Freeze “{report}” as a numbered edition?</source>
   <translation>“{report}” ကို နံပါတ်တပ် ထုတ်ပြန်မူအဖြစ် ပုံသေထားမည်လား။</translation>
  </message>
  <message>
   <source>Freeze</source>
   <translatorcomment>“ပုံသေထားရန်” (make fixed) is understood and used alike in all sentences, but is not an established office word for freezing figures.</translatorcomment>
   <translation>ပုံသေထားရန်</translation>
  </message>
  <message>
   <source>Frozen as edition {number}. It goes to other desks with the next bundles.</source>
   <translation>ထုတ်ပြန်မူ {number} အဖြစ် ပုံသေထားပြီးပါပြီ။ နောက်လာမည့် စာထုပ်များနှင့်အတူ အခြားလုပ်ငန်းခွင်များသို့ ရောက်ရှိပါမည်။</translation>
  </message>
  <message>
   <source>Freezing</source>
   <translation>ပုံသေထားနေသည်</translation>
  </message>
  <message>
   <source>What this desk holds now</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် ယခုရှိသည်များ</translation>
  </message>
  <message>
   <source>Edition {number}, {day}</source>
   <translation>ထုတ်ပြန်မူ {number}၊ {day}</translation>
  </message>
  <message>
   <source>Edition {number} of {place}, {day}</source>
   <translation>{place} ၏ ထုတ်ပြန်မူ {number}၊ {day}</translation>
  </message>
  <message>
   <source>Changes since edition {number}</source>
   <translation>ထုတ်ပြန်မူ {number} နောက်ပိုင်း ပြောင်းလဲချက်များ</translation>
  </message>
  <message>
   <source>Changes since edition {number} of {place}</source>
   <translation>{place} ၏ ထုတ်ပြန်မူ {number} နောက်ပိုင်း ပြောင်းလဲချက်များ</translation>
  </message>
  <message>
   <source>Changes from edition {earlier} to edition {later}</source>
   <translation>ထုတ်ပြန်မူ {earlier} မှ ထုတ်ပြန်မူ {later} အထိ ပြောင်းလဲချက်များ</translation>
  </message>
  <message>
   <source>Pages of the report</source>
   <translation>အစီရင်ခံစာ၏ စာမျက်နှာများ</translation>
  </message>
  <message>
   <source>PDF files</source>
   <translation>PDF ဖိုင်များ</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>ဖိုင်တွဲ ဖွင့်ရန်</translation>
  </message>
  <message>
   <source>Saved “{file}”. Pages: {n}.</source>
   <translation>“{file}” ကို သိမ်းပြီးပါပြီ။ စာမျက်နှာ: {n}။</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>အစီရင်ခံစာ သိမ်းရန်</translation>
  </message>
  <message>
   <source>Saved as “{file}”.</source>
   <translation>“{file}” အဖြစ် သိမ်းပြီးပါပြီ။</translation>
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message>
   <source>as planned</source>
   <translation>အစီအစဉ်အတိုင်း</translation>
  </message>
  <message>
   <source>{points} behind</source>
   <translatorcomment>“မှတ်” for percentage points</translatorcomment>
   <translation>{points} မှတ် နောက်ကျ</translation>
  </message>
  <message>
   <source>reached</source>
   <translation>ပြီးမြောက်</translation>
  </message>
  <message>
   <source>begins {year}</source>
   <translation>{year} တွင် စတင်မည်</translation>
  </message>
  <message>
   <source>begins {day}</source>
   <translation>{day} တွင် စတင်မည်</translation>
  </message>
 </context>
 <context>
  <name>Project</name>
  <message>
   <source>Add milestone</source>
   <translation>မှတ်တိုင် ထည့်ရန်</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>မှတ်တိုင်များ</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>အချက်အလက်များ</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>ရန်ပုံငွေ</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>အစီရင်ခံစာများ</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>မှတ်ချက်များ</translation>
  </message>
  <message>
   <source>This project lies in the bin, or has not come to this desk yet.</source>
   <translation>ဤစီမံကိန်းသည် အမှိုက်ပုံးထဲတွင် ရှိပါသည် သို့မဟုတ် ဤလုပ်ငန်းခွင်သို့ မရောက်သေးပါ။</translation>
  </message>
  <message>
   <source>Show all projects</source>
   <translation>စီမံကိန်းအားလုံး ပြရန်</translation>
  </message>
  <message>
   <source>What you typed about the project is kept, but not saved yet.</source>
   <translation>စီမံကိန်းအတွက် သင်ရိုက်ထားသည်ကို သိမ်းထားပါသည်၊ သို့သော် အတည်မသိမ်းရသေးပါ။</translation>
  </message>
  <message>
   <source>No such project</source>
   <translation>ထိုစီမံကိန်း မရှိပါ</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>ထည့်ရန်</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>စီမံကိန်းအသစ်</translation>
  </message>
  <message>
   <source>What a project needs</source>
   <translation>စီမံကိန်းအတွက် လိုအပ်သည်များ</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>ဖြစ်ပျက်ခဲ့သည်များ</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>စီမံကိန်းများ</translation>
  </message>
  <message>
   <source>Projects  ›  {section}</source>
   <translation>စီမံကိန်းများ  ›  {section}</translation>
  </message>
  <message>
   <source>Save project</source>
   <translation>စီမံကိန်း သိမ်းရန်</translation>
  </message>
  <message>
   <source>Move to bin</source>
   <translation>အမှိုက်ပုံးသို့ ရွှေ့ရန်</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>ပြင်ဆင်ချက် ပယ်ရန်</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>သိမ်းရန်</translation>
  </message>
  <message>
   <source>Print sheet…</source>
   <translation>စီမံကိန်းစာရွက် ပုံနှိပ်ရန်…</translation>
  </message>
  <message>
   <source>Edit facts</source>
   <translation>အချက်အလက် ပြင်ရန်</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>ဘာမျှ မပြောင်းလဲခဲ့ပါ။</translation>
  </message>
  <message>
   <source>“{project}” is in the bin with all that belongs to it. Nothing of it is lost.</source>
   <translation>“{project}” ကို ယင်းနှင့်ဆိုင်သည်အားလုံးနှင့်အတူ အမှိုက်ပုံးထဲ ထည့်ထားပါသည်။ ဘာမျှ မပျောက်ဆုံးပါ။</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>နောက်ပြန်လုပ်ရန်</translation>
  </message>
  <message>
   <source>Late, 1 day</source>
   <translation>နောက်ကျ၊ 1 ရက်</translation>
  </message>
  <message>
   <source>Late, {n} days</source>
   <translation>နောက်ကျ၊ {n} ရက်</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>{n} ခု ဆုံးဖြတ်ရန်</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>တိုးတက်မှု</translation>
  </message>
  <message>
   <source>no milestones yet</source>
   <translation>မှတ်တိုင် မရှိသေး</translation>
  </message>
  <message>
   <source>as reported; no milestones yet</source>
   <translation>အစီရင်ခံထားသည့်အတိုင်း၊ မှတ်တိုင် မရှိသေး</translation>
  </message>
  <message>
   <source>weighted sum of {milestones}</source>
   <translation>{milestones} ၏ အလေးချိန်ပါ ပေါင်းလဒ်</translation>
  </message>
  <message>
   <source>mean of {milestones}</source>
   <translation>{milestones} ၏ ပျမ်းမျှ</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>ပြီးဆုံးသည်</translation>
  </message>
  <message>
   <source>Forecast end</source>
   <translation>ခန့်မှန်း ပြီးဆုံးရက်</translation>
  </message>
  <message>
   <source>not adopted yet</source>
   <translation>အတည်မပြုရသေး</translation>
  </message>
  <message>
   <source>as adopted</source>
   <translation>အတည်ပြုထားသည့်အတိုင်း</translation>
  </message>
  <message>
   <source>adopted {day}, {n} day</source>
   <translation>{day} အတည်ပြုထား၊ {n} ရက်</translation>
  </message>
  <message>
   <source>adopted {day}, {n} days</source>
   <translation>{day} အတည်ပြုထား၊ {n} ရက်</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>သုံးစွဲငွေ</translation>
  </message>
  <message>
   <source>budget {amount}</source>
   <translation>ဘတ်ဂျက် {amount}</translation>
  </message>
  <message>
   <source>no money entered</source>
   <translation>ငွေစာရင်း မထည့်ရသေး</translation>
  </message>
  <message>
   <source>of {amount} committed</source>
   <translation>ကတိပြုငွေ {amount} အနက်</translation>
  </message>
  <message>
   <source>{n} women</source>
   <translation>အမျိုးသမီး {n} ဦး</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>အကျိုးခံစားသူ</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>စီမံချက်ပါ ဆောင်ရွက်ချက်</translation>
  </message>
  <message>
   <source>none named yet</source>
   <translation>မဖော်ပြရသေး</translation>
  </message>
  <message>
   <source>One of the two titles is enough.</source>
   <translation>ခေါင်းစဉ်နှစ်ခုအနက် တစ်ခု ဖြည့်လျှင် ရပါသည်။</translation>
  </message>
  <message>
   <source>Given when the project is saved.</source>
   <translation>စီမံကိန်းကို သိမ်းသည့်အခါ ပေးပါသည်။</translation>
  </message>
  <message>
   <source>Type a number or some words.</source>
   <translation>နံပါတ် သို့မဟုတ် စကားလုံးအချို့ ရိုက်ပါ။</translation>
  </message>
  <message>
   <source>More, as it becomes known</source>
   <translation>နောက်ထပ် (သိရှိလာသည့်အခါ)</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>ပြင်ဆင်ချက် ပယ်ရန်</translation>
  </message>
  <message>
   <source>A title</source>
   <translation>ခေါင်းစဉ်</translation>
  </message>
  <message>
   <source>The code {code} is that of “{project}”. Give another one, or none.</source>
   <translation>ကုဒ် {code} သည် “{project}” ၏ ဖြစ်ပါသည်။ အခြားကုဒ် ပေးပါ သို့မဟုတ် မပေးဘဲထားပါ။</translation>
  </message>
  <message>
   <source>Typed on {moment} and not saved yet.</source>
   <translation>{moment} က ရိုက်ထားပြီး မသိမ်းရသေးပါ။</translation>
  </message>
  <message>
   <source>Adopted for {begin} to {end}; these dates stay as they are.</source>
   <translation>{begin} မှ {end} အထိ အတည်ပြုထားပြီး ဤရက်များ မပြောင်းလဲပါ။</translation>
  </message>
 </context>
 <context>
  <name>Projects</name>
  <message>
   <source>State</source>
   <translation>အခြေအနေ</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>စီမံကိန်းအသစ်</translation>
  </message>
  <message>
   <source>There are no projects at this desk yet. Enter one, or take in a bundle.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် စီမံကိန်း မရှိသေးပါ။ စီမံကိန်း ထည့်ပါ သို့မဟုတ် စာထုပ် လက်ခံပါ။</translation>
  </message>
  <message>
   <source>, </source>
   <translation>၊ </translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>စီမံကိန်းများ</translation>
  </message>
  <message>
   <source>Export to Excel…</source>
   <translation>Excel သို့ ထုတ်ယူရန်…</translation>
  </message>
  <message>
   <source>Workbooks</source>
   <translation>ဇယားဖိုင်များ</translation>
  </message>
  <message>
   <source>Export to Excel</source>
   <translation>Excel သို့ ထုတ်ယူရန်</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>ဇယားဖိုင် ပြုလုပ်နေသည်</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>ခေါင်းစဉ်မရှိ</translation>
  </message>
  <message>
   <source>National</source>
   <translation>နိုင်ငံလုံးဆိုင်ရာ</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>ပယ်ဖျက်ပြီး</translation>
  </message>
  <message>
   <source>no milestones</source>
   <translation>မှတ်တိုင် မရှိ</translation>
  </message>
  <message>
   <source>All reached</source>
   <translation>အားလုံး ပြီးမြောက်</translation>
  </message>
  <message>
   <source>{day}, 1 day late</source>
   <translation>{day}၊ 1 ရက် နောက်ကျ</translation>
  </message>
  <message>
   <source>{day}, {n} days late</source>
   <translation>{day}၊ {n} ရက် နောက်ကျ</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>အဆင့်</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ခုနှစ်</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>နိုင်ငံ</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ပြည်နယ်/တိုင်း</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>ကဏ္ဍ</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>ချန်ထား</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>မရှိ</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>စီမံကိန်းအားလုံး</translation>
  </message>
  <message>
   <source>Open projects</source>
   <translation>မပြီးဆုံးသေးသော စီမံကိန်းများ</translation>
  </message>
  <message>
   <source>Needs attention</source>
   <translation>ဂရုပြုရန်</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>အဆိုပြုထား</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>ပြီးစီး</translation>
  </message>
  <message>
   <source>Without a measure of the Plan</source>
   <translation>စီမံချက်ပါ ဆောင်ရွက်ချက် မရှိ</translation>
  </message>
  <message>
   <source>Cancelled and declined</source>
   <translation>ပယ်ဖျက်ပြီး သို့မဟုတ် ငြင်းပယ်ပြီး</translation>
  </message>
  <message>
   <source>{province}, {country}</source>
   <translation>{province}၊ {country}</translation>
  </message>
  <message>
   <source>{filter}: {values}</source>
   <translation>{filter}: {values}</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>ကိန်းဂဏန်း</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{all} ခုအနက် {n}</translation>
  </message>
  <message>
   <source>Without a province</source>
   <translation>ပြည်နယ်/တိုင်း မရှိ</translation>
  </message>
  <message>
   <source>Without a stage</source>
   <translation>အဆင့် မရှိ</translation>
  </message>
  <message>
   <source>1 project</source>
   <translation>စီမံကိန်း 1 ခု</translation>
  </message>
  <message>
   <source>{n} projects</source>
   <translation>စီမံကိန်း {n} ခု</translation>
  </message>
  <message>
   <source>View</source>
   <translation>မြင်ကွင်း</translation>
  </message>
  <message>
   <source>View:</source>
   <translation>မြင်ကွင်း:</translation>
  </message>
  <message>
   <source>As filtered</source>
   <translation>စစ်ထုတ်ထားသည့်အတိုင်း</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>ဤမြင်ကွင်းကို သိမ်းရန်…</translation>
  </message>
  <message>
   <source>Forget this view</source>
   <translation>ဤမြင်ကွင်းကို ဖယ်ရန်</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>မြင်ကွင်းအမည်</translation>
  </message>
  <message>
   <source>Keep this view</source>
   <translation>ဤမြင်ကွင်းကို သိမ်းရန်</translation>
  </message>
  <message>
   <source>Keep view</source>
   <translation>မြင်ကွင်း သိမ်းရန်</translation>
  </message>
  <message>
   <source>Give the view a name first.</source>
   <translation>မြင်ကွင်းကို ဦးစွာ အမည်ပေးပါ။</translation>
  </message>
  <message>
   <source>Title, code, place…</source>
   <translation>ခေါင်းစဉ်၊ ကုဒ်၊ နေရာ…</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>အုပ်စုဖွဲ့ရန်</translation>
  </message>
  <message>
   <source>{shown} of {total} projects</source>
   <translation>စီမံကိန်း {total} ခုအနက် {shown}</translation>
  </message>
  <message>
   <source>{n} late</source>
   <translation>{n} ခု နောက်ကျ</translation>
  </message>
  <message>
   <source>{n} at risk</source>
   <translation>{n} ခု ထိခိုက်နိုင်</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>{n} ခု ဆုံးဖြတ်ရန်</translation>
  </message>
  <message>
   <source>Bar: done / forecast. Thin line: adopted dates. Upright tick: where it should be today.</source>
   <translation>ဘားတန်း - ပြီးစီး / ခန့်မှန်း။ မျဉ်းပါး - အတည်ပြုထားသည့်ရက်များ။ ဒေါင်လိုက်မျဉ်း - ယနေ့ ရောက်ရှိသင့်သည့်နေရာ။</translation>
  </message>
  <message>
   <source>No project fits what was asked for.</source>
   <translation>ရှာဖွေချက်နှင့် ကိုက်ညီသော စီမံကိန်း မရှိပါ။</translation>
  </message>
  <message>
   <source>Show all projects</source>
   <translation>စီမံကိန်းအားလုံး ပြရန်</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>စီမံကိန်း</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>တိုးတက်မှု</translation>
  </message>
  <message>
   <source>Next milestone</source>
   <translation>နောက်မှတ်တိုင်</translation>
  </message>
  <message>
   <source>Projects {day}</source>
   <translation>စီမံကိန်းများ {day}</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Projects: {n}. It can be edited and imported again.</source>
   <translation>“{file}” ကို ပြုလုပ်ပြီးပါပြီ။ စီမံကိန်း: {n}။ ပြင်ဆင်ပြီး ပြန်တင်သွင်းနိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>ဖိုင်တွဲ ဖွင့်ရန်</translation>
  </message>
 </context>
 <context>
  <name>ProposalState</name>
  <message>
   <source>Proposed for next year</source>
   <translation>လာမည့်နှစ်အတွက် အဆိုပြုထား</translation>
  </message>
  <message>
   <source>Screened</source>
   <translation>စိစစ်ပြီး</translation>
  </message>
  <message>
   <source>Recommended by the SOM</source>
   <translation>SOM ထောက်ခံအကြံပြုပြီး</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translation>FMM အတည်ပြုပြီး</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>ငြင်းပယ်ပြီး</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Undo</source>
   <translation>နောက်ပြန်လုပ်ရန် (&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>ပြန်လုပ်ရန် (&amp;R)</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>ဖြတ်ရန် (&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>ကူးရန် (&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>ကူးထည့်ရန် (&amp;P)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>ဖျက်ရန်</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>အားလုံး ရွေးရန်</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>OK</source>
   <translation>အိုကေ</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>သိမ်းရန်</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>အားလုံး သိမ်းရန်</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>ဖွင့်ရန်</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>ဟုတ်ပါသည် (&amp;Y)</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>အားလုံး ဟုတ်ပါသည် (&amp;A)</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>မဟုတ်ပါ (&amp;N)</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>အားလုံး မဟုတ်ပါ (&amp;O)</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>ရပ်ရန်</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>ထပ်ကြိုးစားရန်</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>လျစ်လျူရှုရန်</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>ပိတ်ရန်</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>မလုပ်တော့ပါ</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>စွန့်ပစ်ရန်</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>အကူအညီ</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>အသုံးပြုရန်</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>ပြန်လည်သတ်မှတ်ရန်</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>မူလအတိုင်း ပြန်ထားရန်</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Undo</source>
   <translation>နောက်ပြန်လုပ်ရန် (&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>ပြန်လုပ်ရန် (&amp;R)</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>ဖြတ်ရန် (&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>ကူးရန် (&amp;C)</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>လင့်ခ်လိပ်စာ ကူးရန် (&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>ကူးထည့်ရန် (&amp;P)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>ဖျက်ရန်</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>အားလုံး ရွေးရန်</translation>
  </message>
 </context>
 <context>
  <name>RecommendationState</name>
  <message>
   <source>Open</source>
   <translation>မဆောင်ရွက်ရသေး</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>လက်ခံပြီး</translation>
  </message>
  <message>
   <source>Carried out</source>
   <translation>ဆောင်ရွက်ပြီး</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>ငြင်းပယ်ပြီး</translation>
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>Progress Report of the Year {year} on Implementing the Five-Year Plan of Action on Mekong-Lancang Cooperation ({first}-{last})</source>
   <translation>မဲခေါင်-လန်ချန်း ပူးပေါင်းဆောင်ရွက်ရေး ငါးနှစ်လုပ်ငန်းစီမံချက် ({first}-{last}) အကောင်အထည်ဖော်ဆောင်ရွက်မှု {year} ခုနှစ် တိုးတက်မှုအစီရင်ခံစာ</translation>
  </message>
  <message>
   <source>Progress Report of the Year {year} on Implementing the Five-Year Plan of Action on Lancang-Mekong Cooperation ({first}-{last})</source>
   <translation>လန်ချန်း-မဲခေါင် ပူးပေါင်းဆောင်ရွက်ရေး ငါးနှစ်လုပ်ငန်းစီမံချက် ({first}-{last}) အကောင်အထည်ဖော်ဆောင်ရွက်မှု {year} ခုနှစ် တိုးတက်မှုအစီရင်ခံစာ</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>မာတိကာ</translation>
  </message>
  <message>
   <source>Overview in figures</source>
   <translation>ကိန်းဂဏန်းဖြင့် ခြုံငုံသုံးသပ်ချက်</translation>
  </message>
  <message>
   <source>Progress by pillar, section and measure</source>
   <translation>မဏ္ဍိုင်၊ ကဏ္ဍနှင့် ဆောင်ရွက်ချက်အလိုက် တိုးတက်မှု</translation>
  </message>
  <message>
   <source>Delays and their reasons</source>
   <translation>နှောင့်နှေးမှုများနှင့် အကြောင်းရင်းများ</translation>
  </message>
  <message>
   <source>Funding by section and source</source>
   <translation>ကဏ္ဍနှင့် ရင်းမြစ်အလိုက် ရန်ပုံငွေ</translation>
  </message>
  <message>
   <source>Assessments and recommendations</source>
   <translation>အကဲဖြတ်ချက်များနှင့် အကြံပြုချက်များ</translation>
  </message>
  <message>
   <source>Outlook</source>
   <translation>ရှေ့အလားအလာ</translation>
  </message>
  <message>
   <source>Who has not reported</source>
   <translation>အစီရင်မခံရသေးသူများ</translation>
  </message>
  <message>
   <source>Annex: all projects</source>
   <translation>နောက်ဆက်တွဲ - စီမံကိန်းအားလုံး</translation>
  </message>
  <message>
   <source>By section and source, in US dollars</source>
   <translation>ကဏ္ဍနှင့် ရင်းမြစ်အလိုက်၊ အမေရိကန်ဒေါ်လာဖြင့်</translation>
  </message>
  <message>
   <source>Section and its largest sources</source>
   <translation>ကဏ္ဍနှင့် အကြီးဆုံး ရင်းမြစ်များ</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>ကတိပြုငွေ</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>ထုတ်ပေးငွေ</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>သုံးစွဲငွေ</translation>
  </message>
  <message>
   <source>{name}: {part}</source>
   <translation>{name}: {part}</translation>
  </message>
  <message>
   <source>; </source>
   <translation>; </translation>
  </message>
  <message>
   <source>Assessments made in {year}: {n}. Projects assessed: {projects}.</source>
   <translation>{year} ခုနှစ်တွင် ပြုလုပ်သော အကဲဖြတ်ချက်: {n}။ အကဲဖြတ်ပြီး စီမံကိန်း: {projects}။</translation>
  </message>
  <message>
   <source>Mean scores by form, from 1 (weak) to 5 (strong)</source>
   <translation>အကဲဖြတ်ချက်ပုံစံအလိုက် ပျမ်းမျှအမှတ်၊ 1 (အားနည်း) မှ 5 (အားကောင်း) အထိ</translation>
  </message>
  <message>
   <source>No assessment was made in {year}.</source>
   <translation>{year} ခုနှစ်တွင် အကဲဖြတ်ချက် မရှိပါ။</translation>
  </message>
  <message>
   <source>No recommendation is open.</source>
   <translation>ဆောင်ရွက်ရန်ကျန် အကြံပြုချက် မရှိပါ။</translation>
  </message>
  <message>
   <source>Open recommendations</source>
   <translation>ဆောင်ရွက်ရန်ကျန် အကြံပြုချက်များ</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are due first, of {all}.</source>
   <translation>အားလုံး {all} ခုအနက် သတ်မှတ်ရက် အစောဆုံး {shown} ခုကို ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>Milestones due in {year}</source>
   <translation>{year} ခုနှစ်တွင် သတ်မှတ်ရက် ကျရောက်မည့် မှတ်တိုင်များ</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>သတ်မှတ်ရက်</translation>
  </message>
  <message>
   <source>Milestone and project</source>
   <translation>မှတ်တိုင်နှင့် စီမံကိန်း</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ပြည်နယ်/တိုင်း</translation>
  </message>
  <message>
   <source>No milestone of a project under way is due in {year}.</source>
   <translation>ဆောင်ရွက်ဆဲ စီမံကိန်းများတွင် {year} ခုနှစ်၌ သတ်မှတ်ရက် ကျရောက်မည့် မှတ်တိုင် မရှိပါ။</translation>
  </message>
  <message>
   <source>Projects proposed for {year}</source>
   <translation>{year} ခုနှစ်အတွက် အဆိုပြုထားသော စီမံကိန်းများ</translation>
  </message>
  <message>
   <source>No project is on the list for {year}.</source>
   <translation>{year} ခုနှစ်စာရင်းတွင် စီမံကိန်း မရှိပါ။</translation>
  </message>
  <message>
   <source>On the list for {year}: {n}. Recommended by the SOM: {recommended}; adopted by the FMM: {adopted}; declined: {declined}. Budgets together: {amount}.</source>
   <translation>{year} ခုနှစ်စာရင်းပါ စီမံကိန်း: {n}။ SOM ထောက်ခံအကြံပြုပြီး: {recommended}၊ FMM အတည်ပြုပြီး: {adopted}၊ ငြင်းပယ်ပြီး: {declined}။ ဘတ်ဂျက် စုစုပေါင်း: {amount}။</translation>
  </message>
  <message>
   <source>{name}: {n}</source>
   <translation>{name}: {n}</translation>
  </message>
  <message>
   <source>Progress reports of {year} by state: {states}.</source>
   <translation>{year} ခုနှစ်အတွက် အခြေအနေအလိုက် တိုးတက်မှုအစီရင်ခံစာများ: {states}။</translation>
  </message>
  <message>
   <source>For every project under way a progress report of {year} was handed in.</source>
   <translation>ဆောင်ရွက်ဆဲ စီမံကိန်းတိုင်းအတွက် {year} ခုနှစ် တိုးတက်မှုအစီရင်ခံစာ တင်ပြပြီး ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Projects under way without a progress report of {year}: {n} of {all}.</source>
   <translation>{year} ခုနှစ်အတွက် တိုးတက်မှုအစီရင်ခံစာ မရှိသော ဆောင်ရွက်ဆဲ စီမံကိန်း: {all} ခုအနက် {n} ခု။</translation>
  </message>
  <message>
   <source>Not one project under way was reported on by: {provinces}.</source>
   <translation>ဆောင်ရွက်ဆဲ စီမံကိန်း တစ်ခုအတွက်မျှ အစီရင်မခံသော ပြည်နယ်/တိုင်း: {provinces}။</translation>
  </message>
  <message>
   <source>Province in the lead</source>
   <translation>ဦးဆောင်ပြည်နယ်/တိုင်း</translation>
  </message>
  <message>
   <source>Projects under way</source>
   <translation>ဆောင်ရွက်ဆဲ စီမံကိန်း</translation>
  </message>
  <message>
   <source>Not reported on</source>
   <translation>အစီရင်မခံရသေး</translation>
  </message>
  <message>
   <source>National, no province</source>
   <translation>နိုင်ငံလုံးဆိုင်ရာ၊ ပြည်နယ်/တိုင်း မရှိ</translation>
  </message>
  <message>
   <source>Achievements are told in the words of progress reports whose period ends in the year: of each project the last one that was approved, or else handed in. Long texts are cut; project sheets have them whole.</source>
   <translation>အောင်မြင်မှုများကို ယင်းနှစ်အတွင်း ကာလ ကုန်ဆုံးသော တိုးတက်မှုအစီရင်ခံစာများပါ စာသားအတိုင်း ဖော်ပြထားပါသည်။ စီမံကိန်းတစ်ခုစီအတွက် အတည်ပြုပြီး နောက်ဆုံးအစီရင်ခံစာကို၊ မရှိပါက တင်ပြပြီး နောက်ဆုံးအစီရင်ခံစာကို ယူထားပါသည်။ ရှည်လျားသော စာသားများကို ဖြတ်ထားပြီး စာသားအပြည့်အစုံကို စီမံကိန်းစာရွက်များတွင် ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>ဆောင်ရွက်ချက်</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>စီမံကိန်းများ</translation>
  </message>
  <message>
   <source>Milestones past due</source>
   <translation>သတ်မှတ်ရက်ကျော် မှတ်တိုင်များ</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>တိုးတက်မှု</translation>
  </message>
  <message>
   <source>Committed, USD</source>
   <translation>ကတိပြုငွေ၊ USD</translation>
  </message>
  <message>
   <source>Projects by state</source>
   <translation>အခြေအနေအလိုက် စီမံကိန်းများ</translation>
  </message>
  <message>
   <source>Achievements</source>
   <translation>အောင်မြင်မှုများ</translation>
  </message>
  <message>
   <source>Delays</source>
   <translation>နှောင့်နှေးမှုများ</translation>
  </message>
  <message>
   <source>Nothing was reported, reached or missed in {year}.</source>
   <translation>{year} ခုနှစ်တွင် အစီရင်ခံချက်၊ ပြီးမြောက်သော မှတ်တိုင်နှင့် သတ်မှတ်ရက်ကျော် မှတ်တိုင် မရှိပါ။</translation>
  </message>
  <message>
   <source>not approved yet</source>
   <translation>အတည်မပြုရသေး</translation>
  </message>
  <message>
   <source>Issues: {text}</source>
   <translation>အခက်အခဲများ: {text}</translation>
  </message>
  <message>
   <source>Shown are {shown} of {all} reports.</source>
   <translation>အစီရင်ခံစာ {all} စောင်အနက် {shown} စောင်ကို ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>Milestone reached</source>
   <translation>ပြီးမြောက်သော မှတ်တိုင်</translation>
  </message>
  <message>
   <source>On</source>
   <translation>ရက်စွဲ</translation>
  </message>
  <message>
   <source>Listed are the {shown} that were reached last, of {all}.</source>
   <translation>အားလုံး {all} ခုအနက် နောက်ဆုံး ပြီးမြောက်သော {shown} ခုကို ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>Days late</source>
   <translation>နောက်ကျသည့်ရက်</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>အကြောင်းရင်း</translation>
  </message>
  <message>
   <source>No reason given</source>
   <translation>အကြောင်းရင်း မဖော်ပြ</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are latest, of {all}.</source>
   <translation>အားလုံး {all} ခုအနက် အများဆုံး နောက်ကျသော {shown} ခုကို ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>အုပ်စု</translation>
  </message>
  <message>
   <source>Assessments: {country}</source>
   <translation>အကဲဖြတ်ချက်များ: {country}</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>ပုံစံ</translation>
  </message>
  <message>
   <source>Form not given</source>
   <translation>ပုံစံ မဖော်ပြ</translation>
  </message>
  <message>
   <source>All forms</source>
   <translation>ပုံစံအားလုံး</translation>
  </message>
  <message>
   <source>Self-evaluation, peer review and third-party review</source>
   <translation>ကိုယ်တိုင်အကဲဖြတ်ခြင်း၊ အချင်းချင်းအကဲဖြတ်ခြင်းနှင့် တတိယအဖွဲ့ အကဲဖြတ်ခြင်း</translation>
  </message>
  <message>
   <source>No assessment of a project of {country} is recorded at this desk yet.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် {country} ၏ စီမံကိန်းများအတွက် အကဲဖြတ်ချက်ကို မှတ်တမ်းမတင်ရသေးပါ။</translation>
  </message>
  <message>
   <source>Assessments</source>
   <translation>အကဲဖြတ်ချက်</translation>
  </message>
  <message>
   <source>{n} under way, not assessed</source>
   <translation>ဆောင်ရွက်ဆဲ {n} ခု မအကဲဖြတ်ရသေး</translation>
  </message>
  <message>
   <source>Projects assessed</source>
   <translation>အကဲဖြတ်ပြီး စီမံကိန်း</translation>
  </message>
  <message>
   <source>Mean score</source>
   <translation>ပျမ်းမျှအမှတ်</translation>
  </message>
  <message>
   <source>of 5</source>
   <translation>5 မှတ်အနက်</translation>
  </message>
  <message>
   <source>{n} or less</source>
   <translation>{n} နှင့်အောက်</translation>
  </message>
  <message>
   <source>Low scores</source>
   <translation>နည်းသော အမှတ်</translation>
  </message>
  <message>
   <source>{n} past due</source>
   <translation>သတ်မှတ်ရက်ကျော် {n} ခု</translation>
  </message>
  <message>
   <source>No recommendation has been recorded.</source>
   <translation>အကြံပြုချက် မှတ်တမ်းမတင်ရသေးပါ။</translation>
  </message>
  <message>
   <source>Recommendations for improvement</source>
   <translation>တိုးတက်ကောင်းမွန်စေရန် အကြံပြုချက်များ</translation>
  </message>
  <message>
   <source>Listed are all that are open, and {shown} of the {all} that are settled.</source>
   <translation>ဆောင်ရွက်ရန်ကျန် အကြံပြုချက်အားလုံးနှင့် ပြီးပြတ်ပြီး အကြံပြုချက် {all} ခုအနက် {shown} ခုကို ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>Low scores, and scores on which assessors disagree</source>
   <translation>နည်းသော အမှတ်များ၊ အကဲဖြတ်သူအချင်းချင်း သဘောထားကွဲလွဲသော အမှတ်များ</translation>
  </message>
  <message>
   <source>Score sheets are shown of projects with a score of {low} or less, or with a criterion on which assessors lie more than one point apart: {n}. The others have one line each, further below: {others}.</source>
   <translation>အမှတ် {low} နှင့်အောက် ပါရှိသော သို့မဟုတ် စံသတ်မှတ်ချက်တစ်ခုတွင် အကဲဖြတ်သူများ၏ အမှတ် တစ်မှတ်ထက်ပို၍ ကွာဟသော စီမံကိန်း {n} ခု၏ အမှတ်ပေးဇယားများကို ပြထားပါသည်။ အခြားစီမံကိန်း {others} ခုကို အောက်ပိုင်းတွင် တစ်ကြောင်းစီ ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>Scores of {n} and less are marked.</source>
   <translation>အမှတ် {n} နှင့်အောက်ကို အမှတ်အသားပြုထားပါသည်။</translation>
  </message>
  <message>
   <source>Assessed by</source>
   <translation>အကဲဖြတ်သူ</translation>
  </message>
  <message>
   <source>Other projects that were assessed</source>
   <translation>အကဲဖြတ်ပြီး အခြားစီမံကိန်းများ</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>ကုဒ်</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>စီမံကိန်း</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>ပျမ်းမျှ</translation>
  </message>
  <message>
   <source>Assessors lie more than one point apart on: {criteria}.</source>
   <translation>အကဲဖြတ်သူများ၏ အမှတ် တစ်မှတ်ထက်ပို၍ ကွာဟသော စံသတ်မှတ်ချက်: {criteria}။</translation>
  </message>
  <message>
   <source>Projects under way that nobody has assessed: {n}.</source>
   <translation>မည်သူမျှ မအကဲဖြတ်ရသေးသော ဆောင်ရွက်ဆဲ စီမံကိန်းများ: {n}။</translation>
  </message>
  <message>
   <source>Assessments without a day: {n}.</source>
   <translation>ရက်စွဲမပါသော အကဲဖြတ်ချက်များ: {n}။</translation>
  </message>
  <message>
   <source>Scores that are none of 1 to 5, and so in no mean: {n}.</source>
   <translation>1 မှ 5 အတွင်း မဟုတ်သဖြင့် မည်သည့်ပျမ်းမျှတွင်မျှ မပါဝင်သော အမှတ်များ: {n}။</translation>
  </message>
  <message>
   <source>Low scores without a reason: {n}.</source>
   <translation>နည်းသော အမှတ်များအနက် အကြောင်းပြချက် မပါသည်များ: {n}။</translation>
  </message>
  <message>
   <source>Open recommendations without an owner: {n}.</source>
   <translation>တာဝန်ယူသူ မရှိသော ဆောင်ရွက်ရန်ကျန် အကြံပြုချက်များ: {n}။</translation>
  </message>
  <message>
   <source>Open recommendations without a due day: {n}.</source>
   <translation>သတ်မှတ်ရက် မရှိသော ဆောင်ရွက်ရန်ကျန် အကြံပြုချက်များ: {n}။</translation>
  </message>
  <message>
   <source>Means are of the scores from 1 to 5, each score counting the same; what is not applicable or not given is left out. A recommendation is past due if it is open or accepted after its due day. What assessors wrote stands on each project's sheet.</source>
   <translation>ပျမ်းမျှများကို 1 မှ 5 အထိ အမှတ်များဖြင့် တွက်ပြီး အမှတ်တစ်ခုစီကို တန်းတူ ရေတွက်ပါသည်။ မသက်ဆိုင်သော သို့မဟုတ် မဖော်ပြထားသော အမှတ်များကို ထည့်မတွက်ပါ။ အကြံပြုချက်တစ်ခုသည် သတ်မှတ်ရက် ကျော်သော်လည်း “မဆောင်ရွက်ရသေး” သို့မဟုတ် “လက်ခံပြီး” အခြေအနေတွင် ရှိနေပါက သတ်မှတ်ရက်ကျော်ဟု မှတ်ယူပါသည်။ အကဲဖြတ်သူများ၏ ရေးသားချက်များကို စီမံကိန်းတစ်ခုစီ၏ စီမံကိန်းစာရွက်တွင် ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>Assessments: {n}</source>
   <translation>အကဲဖြတ်ချက်: {n}</translation>
  </message>
  <message>
   <source>Counted are the projects that {country} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>{country} က ဦးဆောင်သော သို့မဟုတ် ယင်းနိုင်ငံ ပါဝင်သော စီမံကိန်းများကို {day} ရက်နေ့အထိ လုပ်ငန်းခွင် “{desk}” တွင် သိရှိသည့်အတိုင်း ရေတွက်ထားပါသည်။</translation>
  </message>
  <message>
   <source>Counted are the projects that the province of {province} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>{province} က ဦးဆောင်သော သို့မဟုတ် ယင်းပြည်နယ်/တိုင်း ပါဝင်သော စီမံကိန်းများကို {day} ရက်နေ့အထိ လုပ်ငန်းခွင် “{desk}” တွင် သိရှိသည့်အတိုင်း ရေတွက်ထားပါသည်။</translation>
  </message>
  <message>
   <source>No project of {country} is recorded at this desk yet.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် {country} ၏ စီမံကိန်းကို မှတ်တမ်းမတင်ရသေးပါ။</translation>
  </message>
  <message>
   <source>Provinces that lead no project: {provinces}.</source>
   <translation>စီမံကိန်း ဦးဆောင်ခြင်းမရှိသော ပြည်နယ်/တိုင်း: {provinces}။</translation>
  </message>
  <message>
   <source>No change has come from the desk of a province: all was entered at other desks.</source>
   <translation>ပြည်နယ်/တိုင်း၏ လုပ်ငန်းခွင်မှ ပြောင်းလဲချက် မရောက်ပါ - အားလုံးကို အခြားလုပ်ငန်းခွင်များတွင် ထည့်သွင်းခဲ့ပါသည်။</translation>
  </message>
  <message>
   <source>Provinces that lead projects, but whose own desks have sent nothing: {provinces}.</source>
   <translation>စီမံကိန်းများ ဦးဆောင်သော်လည်း မိမိလုပ်ငန်းခွင်မှ ဘာမျှ မပို့ရသေးသော ပြည်နယ်/တိုင်း: {provinces}။</translation>
  </message>
  <message>
   <source>Projects without a country, which are not counted in this summary: {n}.</source>
   <translation>နိုင်ငံမဖော်ပြသဖြင့် ဤအကျဉ်းချုပ်တွင် မရေတွက်သော စီမံကိန်း: {n}။</translation>
  </message>
  <message>
   <source>No change has come from the desk of this province: all was entered at other desks.</source>
   <translation>ဤပြည်နယ်/တိုင်း၏ လုပ်ငန်းခွင်မှ ပြောင်းလဲချက် မရောက်ပါ - အားလုံးကို အခြားလုပ်ငန်းခွင်များတွင် ထည့်သွင်းခဲ့ပါသည်။</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>ခေါင်းစဉ်မရှိ</translation>
  </message>
  <message>
   <source>Projects in implementation without a report on {year}, {n} in all, such as {codes}.</source>
   <translation>{year} ခုနှစ်အတွက် အစီရင်ခံစာ မရှိသော အကောင်အထည်ဖော်ဆဲ စီမံကိန်းများ စုစုပေါင်း {n} ခု၊ ဥပမာ {codes}။</translation>
  </message>
  <message>
   <source>Projects in implementation without a report on {year}: {codes}.</source>
   <translation>{year} ခုနှစ်အတွက် အစီရင်ခံစာ မရှိသော အကောင်အထည်ဖော်ဆဲ စီမံကိန်းများ: {codes}။</translation>
  </message>
  <message>
   <source>Progress reports that do not say which time they are about, and so are not counted: {n}.</source>
   <translation>မည်သည့်ကာလအတွက်ဟု မဖော်ပြသဖြင့် မရေတွက်သော တိုးတက်မှုအစီရင်ခံစာများ: {n}။</translation>
  </message>
  <message>
   <source>Among the projects are some that other provinces lead and that reach this one: {n}.</source>
   <translation>အခြားပြည်နယ်/တိုင်းများက ဦးဆောင်ပြီး ဤပြည်နယ်/တိုင်း ပါဝင်သော စီမံကိန်းများလည်း ပါရှိပါသည်: {n}။</translation>
  </message>
  <message>
   <source>Total in {currency}</source>
   <translation>{currency} စုစုပေါင်း</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>လိုအပ်နေသည်များ</translation>
  </message>
  <message>
   <source>How these figures are made</source>
   <translation>ဤကိန်းဂဏန်းများ တွက်ချက်ပုံ</translation>
  </message>
  <message>
   <source>A milestone is due on its adopted day, or on the forecast one where none was adopted. Milestones of projects that are proposed, endorsed or cancelled are not counted; among those past their due day are only milestones of projects under way.</source>
   <translation>မှတ်တိုင်၏ သတ်မှတ်ရက်သည် အတည်ပြုထားသည့်ရက် ဖြစ်ပြီး အတည်ပြုထားခြင်း မရှိပါက ခန့်မှန်းရက် ဖြစ်ပါသည်။ အဆိုပြုထားသော၊ ထောက်ခံပြီးသော သို့မဟုတ် ပယ်ဖျက်ပြီးသော စီမံကိန်းများ၏ မှတ်တိုင်များကို မရေတွက်ပါ။ သတ်မှတ်ရက် ကျော်လွန်နေသည်များတွင် ဆောင်ရွက်ဆဲ စီမံကိန်းများ၏ မှတ်တိုင်များသာ ပါဝင်ပါသည်။</translation>
  </message>
  <message>
   <source>Money is the sum of all funding lines, converted at the secretariat's rate for the last day of their year, or for today. Each figure is rounded by itself.</source>
   <translation>ငွေကြေးသည် ရန်ပုံငွေစာရင်းအားလုံး၏ ပေါင်းလဒ်ဖြစ်ပြီး ယင်းတို့၏ ခုနှစ်နောက်ဆုံးရက် သို့မဟုတ် ယနေ့အတွက် အတွင်းရေးမှူးရုံး၏ ငွေလဲနှုန်းဖြင့် တွက်ပါသည်။ ကိန်းဂဏန်းတစ်ခုစီကို သီးခြားစီ အနီးစပ်ဆုံးယူထားပါသည်။</translation>
  </message>
  <message>
   <source>No project is counted in any section of the Plan.</source>
   <translation>စီမံချက်၏ မည်သည့်ကဏ္ဍတွင်မျှ ရေတွက်ရန် စီမံကိန်း မရှိပါ။</translation>
  </message>
  <message>
   <source>Sections with a project</source>
   <translation>စီမံကိန်းရှိသော ကဏ္ဍ</translation>
  </message>
  <message>
   <source>Measures with a project</source>
   <translation>စီမံကိန်းရှိသော ဆောင်ရွက်ချက်</translation>
  </message>
  <message>
   <source>Blank cells</source>
   <translation>ဇယားကွက်လွတ်</translation>
  </message>
  <message>
   <source>section by country</source>
   <translation>ကဏ္ဍနှင့် နိုင်ငံအလိုက်</translation>
  </message>
  <message>
   <source>{kept} of {due}</source>
   <translation>{due} ခုအနက် {kept}</translation>
  </message>
  <message>
   <source>all years</source>
   <translation>နှစ်အားလုံး</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>စုစုပေါင်း</translation>
  </message>
  <message>
   <source>Projects by section and country</source>
   <translation>ကဏ္ဍနှင့် နိုင်ငံအလိုက် စီမံကိန်းများ</translation>
  </message>
  <message>
   <source>All sections</source>
   <translation>ကဏ္ဍအားလုံး</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>ကဏ္ဍ</translation>
  </message>
  <message>
   <source>Sections without a project: {sections}.</source>
   <translation>စီမံကိန်းမရှိသော ကဏ္ဍများ: {sections}။</translation>
  </message>
  <message>
   <source>Money committed by section and country</source>
   <translation>ကဏ္ဍနှင့် နိုင်ငံအလိုက် ကတိပြုငွေ</translation>
  </message>
  <message>
   <source>No funding has been recorded.</source>
   <translation>ရန်ပုံငွေ မှတ်တမ်းမတင်ရသေးပါ။</translation>
  </message>
  <message>
   <source>Measures without a project in {country}</source>
   <translation>{country} တွင် စီမံကိန်းမရှိသော ဆောင်ရွက်ချက်များ</translation>
  </message>
  <message>
   <source>Each measure of the Plan has a project.</source>
   <translation>စီမံချက်ပါ ဆောင်ရွက်ချက်တိုင်းတွင် စီမံကိန်း ရှိပါသည်။</translation>
  </message>
  <message>
   <source>Without a project are {n} of the {all} measures of the Plan.</source>
   <translation>စီမံချက်ပါ ဆောင်ရွက်ချက် {all} ခုအနက် {n} ခုတွင် စီမံကိန်း မရှိပါ။</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>စီမံချက်ပါ ဆောင်ရွက်ချက်</translation>
  </message>
  <message>
   <source>Counted are projects as known at the desk “{desk}” on {day}, but for the {n} that were cancelled or declined.</source>
   <translation>ပယ်ဖျက်ပြီး သို့မဟုတ် ငြင်းပယ်ပြီး စီမံကိန်း {n} ခုမှအပ စီမံကိန်းများကို {day} ရက်နေ့အထိ လုပ်ငန်းခွင် “{desk}” တွင် သိရှိသည့်အတိုင်း ရေတွက်ထားပါသည်။</translation>
  </message>
  <message>
   <source>In {year} are the projects that run in it by their actual days, or else the planned ones, and the funding lines of that year.</source>
   <translation>{year} ခုနှစ်တွင် အမှန်တကယ် ရက်စွဲများအရ၊ ယင်းမရှိပါက စီစဉ်ထားသော ရက်စွဲများအရ ထိုနှစ်အတွင်း ဆောင်ရွက်သည့် စီမံကိန်းများနှင့် ထိုနှစ်၏ ရန်ပုံငွေစာရင်းများ ပါဝင်ပါသည်။</translation>
  </message>
  <message>
   <source>A project is counted in each section and measure that it serves and in each country that leads it or that it reaches, but once in a total. Its money stands once: with its primary measure and the country that leads it.</source>
   <translation>စီမံကိန်းတစ်ခုကို ယင်းအကျုံးဝင်သော ကဏ္ဍနှင့် ဆောင်ရွက်ချက်တစ်ခုစီတွင်လည်းကောင်း၊ ဦးဆောင်သော သို့မဟုတ် ပါဝင်သော နိုင်ငံတစ်ခုစီတွင်လည်းကောင်း ရေတွက်ပြီး စုစုပေါင်းတွင် တစ်ကြိမ်သာ ရေတွက်ပါသည်။ ယင်း၏ ငွေကြေးကို အဓိကဆောင်ရွက်ချက်နှင့် ဦးဆောင်နိုင်ငံတွင် တစ်ကြိမ်သာ ဖော်ပြပါသည်။</translation>
  </message>
  <message>
   <source>Coverage of the Plan of Action in {year}</source>
   <translation>{year} ခုနှစ် လုပ်ငန်းစီမံချက် အကျုံးဝင်မှု</translation>
  </message>
  <message>
   <source>Coverage of the Plan of Action, {first}–{last}</source>
   <translation>လုပ်ငန်းစီမံချက် အကျုံးဝင်မှု၊ {first}–{last}</translation>
  </message>
  <message>
   <source>This desk knows projects of {country} only, and so the matrix has one column.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် {country} ၏ စီမံကိန်းများကိုသာ သိရှိသဖြင့် ဇယားတွင် ကော်လံတစ်ခုသာ ပါပါသည်။</translation>
  </message>
  <message>
   <source>Projects of the six countries, as far as they are known at this desk.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် သိရှိသလောက် ခြောက်နိုင်ငံ၏ စီမံကိန်းများ။</translation>
  </message>
  <message>
   <source>Nothing is known at this desk of projects in: {countries}. They have no column.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် {countries} ရှိ စီမံကိန်းများအကြောင်း မသိရှိရပါ။ ယင်းတို့အတွက် ကော်လံ မပါပါ။</translation>
  </message>
  <message>
   <source>This is the desk of {province}; projects of other provinces may be unknown here.</source>
   <translation>ဤသည်မှာ {province} ၏ လုပ်ငန်းခွင် ဖြစ်ပါသည်။ အခြားပြည်နယ်/တိုင်းများ၏ စီမံကိန်းများ ဤနေရာတွင် မရှိနိုင်ပါ။</translation>
  </message>
  <message>
   <source>Projects without any date, which are in no year: {n}.</source>
   <translation>ရက်စွဲ လုံးဝမပါသဖြင့် မည်သည့်နှစ်တွင်မျှ မပါဝင်သော စီမံကိန်းများ: {n}။</translation>
  </message>
  <message>
   <source>Projects without one of these countries, which are not counted: {n}.</source>
   <translation>ဤနိုင်ငံများအနက် တစ်ခုမျှ မဖော်ပြသဖြင့် မရေတွက်သော စီမံကိန်းများ: {n}။</translation>
  </message>
  <message>
   <source>Funding lines without a year, which are in no year: {n}.</source>
   <translation>ခုနှစ်မပါသဖြင့် မည်သည့်နှစ်တွင်မျှ မပါဝင်သော ရန်ပုံငွေစာရင်းများ: {n}။</translation>
  </message>
  <message>
   <source>Committed, USD thousand</source>
   <translation>ကတိပြုငွေ၊ USD ထောင်</translation>
  </message>
  <message>
   <source>Changes since edition {number}: {report}</source>
   <translation>ထုတ်ပြန်မူ {number} နောက်ပိုင်း ပြောင်းလဲချက်များ: {report}</translation>
  </message>
  <message>
   <source>Nothing that the report is made from was changed.</source>
   <translation>အစီရင်ခံစာအတွက် အသုံးပြုထားသော အချက်အလက်များတွင် ပြောင်းလဲမှု မရှိပါ။</translation>
  </message>
  <message>
   <source>Changed entries: {edits}, in projects: {projects}.</source>
   <translation>ပြောင်းလဲထားသော ရေးသွင်းချက်: {edits}၊ သက်ဆိုင်သော စီမံကိန်း: {projects}။</translation>
  </message>
  <message>
   <source>What was changed</source>
   <translation>ပြောင်းလဲသည့်အရာ</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>မပြောင်းလဲမီ</translation>
  </message>
  <message>
   <source>After</source>
   <translation>ပြောင်းလဲပြီး</translation>
  </message>
  <message>
   <source>By whom</source>
   <translation>ပြောင်းလဲသူ</translation>
  </message>
  <message>
   <source>Not of one project</source>
   <translation>စီမံကိန်းတစ်ခုတည်းနှင့် မသက်ဆိုင်</translation>
  </message>
  <message>
   <source>Told is what was entered or came with bundles after the figures of the edition had been read, as far as it shows; what was changed and put back is not told.</source>
   <translation>ထုတ်ပြန်မူ၏ ကိန်းဂဏန်းများကို ဖတ်ယူပြီးနောက် ရေးသွင်းထားသည်များနှင့် စာထုပ်များဖြင့် ရောက်လာသည်များကို မြင်တွေ့နိုင်သလောက် ဖော်ပြထားပါသည်။ ပြောင်းလဲပြီးမှ မူလအတိုင်း ပြန်ထားသည်များကို မဖော်ပြပါ။</translation>
  </message>
  <message>
   <source>From edition {earlier}, as of {first}, to what the desk “{desk}” knows on {last}</source>
   <translation>ထုတ်ပြန်မူ {earlier} ({first} ရက်နေ့အထိ) မှ လုပ်ငန်းခွင် “{desk}” တွင် {last} ရက်နေ့၌ သိရှိသည်များအထိ</translation>
  </message>
  <message>
   <source>From edition {earlier}, as of {first}, to edition {later}, as of {last}</source>
   <translation>ထုတ်ပြန်မူ {earlier} ({first} ရက်နေ့အထိ) မှ ထုတ်ပြန်မူ {later} ({last} ရက်နေ့အထိ) သို့</translation>
  </message>
  <message>
   <source>{kind} “{name}”</source>
   <translation>{kind} “{name}”</translation>
  </message>
  <message>
   <source>Put into the bin</source>
   <translation>အမှိုက်ပုံးထဲ ထည့်ထားသည်</translation>
  </message>
  <message>
   <source>{field}: {value}</source>
   <translation>{field}: {value}</translation>
  </message>
  <message>
   <source>New</source>
   <translation>အသစ်</translation>
  </message>
  <message>
   <source>{desk}, {day}</source>
   <translation>{desk}၊ {day}</translation>
  </message>
  <message>
   <source>Funding of projects</source>
   <translation>စီမံကိန်းများ၏ ရန်ပုံငွေ</translation>
  </message>
  <message>
   <source>Projects of {country}, as far as they are known at this desk.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် သိရှိသလောက် {country} ၏ စီမံကိန်းများ။</translation>
  </message>
  <message>
   <source>All projects that are known at this desk, of whatever country.</source>
   <translation>မည်သည့်နိုင်ငံ၏ စီမံကိန်းဖြစ်စေ ဤလုပ်ငန်းခွင်တွင် သိရှိသော စီမံကိန်းအားလုံး။</translation>
  </message>
  <message>
   <source>Funding lines: {n}</source>
   <translation>ရန်ပုံငွေစာရင်း: {n}</translation>
  </message>
  <message>
   <source>{percent} of what is committed</source>
   <translation>ကတိပြုငွေ၏ {percent}</translation>
  </message>
  <message>
   <source>{percent} of what is disbursed</source>
   <translation>ထုတ်ပေးငွေ၏ {percent}</translation>
  </message>
  <message>
   <source>Projects with funding</source>
   <translation>ရန်ပုံငွေရှိသော စီမံကိန်း</translation>
  </message>
  <message>
   <source>All sources</source>
   <translation>ရင်းမြစ်အားလုံး</translation>
  </message>
  <message>
   <source>Funding by source</source>
   <translation>ရင်းမြစ်အလိုက် ရန်ပုံငွေ</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>ရင်းမြစ်</translation>
  </message>
  <message>
   <source>Funding by source and year, USD</source>
   <translation>ရင်းမြစ်နှင့် ခုနှစ်အလိုက် ရန်ပုံငွေ၊ USD</translation>
  </message>
  <message>
   <source>Funding by year</source>
   <translation>ခုနှစ်အလိုက် ရန်ပုံငွေ</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ခုနှစ်</translation>
  </message>
  <message>
   <source>Cash and in kind</source>
   <translation>ငွေသားနှင့် ပစ္စည်း</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>အမျိုးအစား</translation>
  </message>
  <message>
   <source>Funding by country</source>
   <translation>နိုင်ငံအလိုက် ရန်ပုံငွေ</translation>
  </message>
  <message>
   <source>Country in the lead</source>
   <translation>ဦးဆောင်နိုင်ငံ</translation>
  </message>
  <message>
   <source>Funding by province of {country}</source>
   <translation>{country} ၏ ပြည်နယ်/တိုင်းအလိုက် ရန်ပုံငွေ</translation>
  </message>
  <message>
   <source>As recorded, by currency</source>
   <translation>မှတ်တမ်းတင်ထားသည့်အတိုင်း၊ ငွေကြေးအလိုက်</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>ငွေကြေး</translation>
  </message>
  <message>
   <source>Funding lines</source>
   <translation>ရန်ပုံငွေစာရင်း</translation>
  </message>
  <message>
   <source>{currency} thousand</source>
   <translation>{currency} ထောင်</translation>
  </message>
  <message>
   <source>USD thousand</source>
   <translation>USD ထောင်</translation>
  </message>
  <message>
   <source>until {year}</source>
   <translation>{year} အထိ</translation>
  </message>
  <message>
   <source>from {year}</source>
   <translation>{year} မှစ၍</translation>
  </message>
  <message>
   <source>Year not given</source>
   <translation>ခုနှစ် မဖော်ပြ</translation>
  </message>
  <message>
   <source>Kind not given</source>
   <translation>အမျိုးအစား မဖော်ပြ</translation>
  </message>
  <message>
   <source>Country not given</source>
   <translation>နိုင်ငံ မဖော်ပြ</translation>
  </message>
  <message>
   <source>Spent above disbursed</source>
   <translation>ထုတ်ပေးငွေထက် ပိုသုံးစွဲမှု</translation>
  </message>
  <message>
   <source>No project has spent more of a source than was disbursed to it.</source>
   <translation>မည်သည့်စီမံကိန်းမျှ ရင်းမြစ်တစ်ခုမှ ထုတ်ပေးငွေထက် ပို၍ မသုံးစွဲထားပါ။</translation>
  </message>
  <message>
   <source>Above</source>
   <translation>ပိုသုံးငွေ</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are most overspent, of {all}.</source>
   <translation>အားလုံး {all} ခုအနက် ပိုသုံးငွေ အများဆုံး {shown} ခုကို ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>Projects that spent money of a source without a figure for what was disbursed: {n}.</source>
   <translation>ထုတ်ပေးငွေပမာဏ မဖော်ပြဘဲ ရင်းမြစ်တစ်ခု၏ ငွေကို သုံးစွဲထားသော စီမံကိန်းများ: {n}။</translation>
  </message>
  <message>
   <source>More is spent than disbursed.</source>
   <translation>သုံးစွဲငွေသည် ထုတ်ပေးငွေထက် များနေပါသည်။</translation>
  </message>
  <message>
   <source>Added up are the funding lines of all projects as known at the desk “{desk}” on {day}. A project's money stands with the country and the province that lead it.</source>
   <translation>စီမံကိန်းအားလုံး၏ ရန်ပုံငွေစာရင်းများကို {day} ရက်နေ့အထိ လုပ်ငန်းခွင် “{desk}” တွင် သိရှိသည့်အတိုင်း ပေါင်းထားပါသည်။ စီမံကိန်းတစ်ခု၏ ငွေကြေးကို ဦးဆောင်သော နိုင်ငံနှင့် ပြည်နယ်/တိုင်းတွင် ဖော်ပြပါသည်။</translation>
  </message>
  <message>
   <source>Edition {number}, fingerprint {fingerprint}</source>
   <translation>ထုတ်ပြန်မူ {number}၊ လက်ဗွေနံပါတ် {fingerprint}</translation>
  </message>
  <message>
   <source>This edition</source>
   <translation>ဤထုတ်ပြန်မူ</translation>
  </message>
  <message>
   <source>Edition {number}, as of {day}, frozen at the desk “{desk}” by {author}.</source>
   <translation>ထုတ်ပြန်မူ {number} (အချက်အလက် {day} ရက်နေ့အထိ) ကို လုပ်ငန်းခွင် “{desk}” တွင် {author} က ပုံသေထားခဲ့ပါသည်။</translation>
  </message>
  <message>
   <source>Fingerprint of its figures (SHA-256): {fingerprint}</source>
   <translation>ကိန်းဂဏန်းများ၏ လက်ဗွေနံပါတ် (SHA-256): {fingerprint}</translation>
  </message>
  <message>
   <source>{desk} ({changes})</source>
   <translation>{desk} ({changes})</translation>
  </message>
  <message>
   <source>It was made from {changes} changes of these desks, as far as they were known: {desks}.</source>
   <translation>အောက်ပါ လုပ်ငန်းခွင်များမှ ထိုအချိန်အထိ သိရှိရသော ပြောင်းလဲချက် {changes} ခုဖြင့် ပြုစုထားပါသည် - {desks}။</translation>
  </message>
  <message>
   <source>National summary: {country}</source>
   <translation>နိုင်ငံအဆင့် အကျဉ်းချုပ်: {country}</translation>
  </message>
  <message>
   <source>Overdue milestones: {area}</source>
   <translation>သတ်မှတ်ရက် ကျော်လွန်နေသော မှတ်တိုင်များ: {area}</translation>
  </message>
  <message>
   <source>Milestones past their due day in projects under way</source>
   <translation>ဆောင်ရွက်ဆဲ စီမံကိန်းများရှိ သတ်မှတ်ရက် ကျော်လွန်နေသော မှတ်တိုင်များ</translation>
  </message>
  <message>
   <source>No milestone of a project under way is past its due day.</source>
   <translation>ဆောင်ရွက်ဆဲ စီမံကိန်းများတွင် သတ်မှတ်ရက် ကျော်လွန်နေသော မှတ်တိုင် မရှိပါ။</translation>
  </message>
  <message>
   <source>All overdue milestones by province</source>
   <translation>ပြည်နယ်/တိုင်းအလိုက် သတ်မှတ်ရက် ကျော်လွန်နေသော မှတ်တိုင်အားလုံး</translation>
  </message>
  <message>
   <source>of {n} not yet done</source>
   <translation>မပြီးသေးသော {n} ခုအနက်</translation>
  </message>
  <message>
   <source>Past their due day</source>
   <translation>သတ်မှတ်ရက် ကျော်လွန်</translation>
  </message>
  <message>
   <source>Most days late</source>
   <translation>အများဆုံး နောက်ကျရက်</translation>
  </message>
  <message>
   <source>of {n} under way</source>
   <translation>ဆောင်ရွက်ဆဲ {n} ခုအနက်</translation>
  </message>
  <message>
   <source>Projects concerned</source>
   <translation>သက်ဆိုင်သော စီမံကိန်း</translation>
  </message>
  <message>
   <source>Late by over {n} days</source>
   <translation>{n} ရက်ကျော် နောက်ကျ</translation>
  </message>
  <message>
   <source>Why they are late</source>
   <translation>နောက်ကျရသည့် အကြောင်းရင်းများ</translation>
  </message>
  <message>
   <source>Projects that are latest</source>
   <translation>အများဆုံး နောက်ကျသော စီမံကိန်းများ</translation>
  </message>
  <message>
   <source>Its latest milestone</source>
   <translation>အများဆုံး နောက်ကျသော မှတ်တိုင်</translation>
  </message>
  <message>
   <source>Listed are the {shown} projects that are latest, of {all}.</source>
   <translation>စီမံကိန်း {all} ခုအနက် အများဆုံး နောက်ကျသော {shown} ခုကို ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>By province</source>
   <translation>ပြည်နယ်/တိုင်းအလိုက်</translation>
  </message>
  <message>
   <source>By section of the Plan</source>
   <translation>စီမံချက်၏ ကဏ္ဍအလိုက်</translation>
  </message>
  <message>
   <source>All projects under way</source>
   <translation>ဆောင်ရွက်ဆဲ စီမံကိန်းအားလုံး</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>တာဝန်ခံ</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>အတည်ပြုထား</translation>
  </message>
  <message>
   <source>Forecast</source>
   <translation>ခန့်မှန်း</translation>
  </message>
  <message>
   <source>Milestones not done and without a due day, so that they are never late: {n}.</source>
   <translation>မပြီးသေးဘဲ သတ်မှတ်ရက် မရှိသဖြင့် မည်သည့်အခါမျှ နောက်ကျသည်ဟု မရေတွက်သော မှတ်တိုင်များ: {n}။</translation>
  </message>
  <message>
   <source>Projects under way without a milestone: {n}.</source>
   <translation>မှတ်တိုင်မရှိသော ဆောင်ရွက်ဆဲ စီမံကိန်းများ: {n}။</translation>
  </message>
  <message>
   <source>The mark of what is late stands beside milestones late by over {n} days.</source>
   <translation>နောက်ကျကြောင်း အမှတ်အသားကို {n} ရက်ကျော် နောက်ကျသော မှတ်တိုင်များ၏ ဘေးတွင် ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>Figures of the year {year} under the Five-Year Plan of Action on Mekong-Lancang Cooperation ({first}-{last})</source>
   <translation>မဲခေါင်-လန်ချန်း ပူးပေါင်းဆောင်ရွက်ရေး ငါးနှစ်လုပ်ငန်းစီမံချက် ({first}-{last}) အရ {year} ခုနှစ် ကိန်းဂဏန်းများ</translation>
  </message>
  <message>
   <source>Figures of the year {year} under the Five-Year Plan of Action on Lancang-Mekong Cooperation ({first}-{last})</source>
   <translation>လန်ချန်း-မဲခေါင် ပူးပေါင်းဆောင်ရွက်ရေး ငါးနှစ်လုပ်ငန်းစီမံချက် ({first}-{last}) အရ {year} ခုနှစ် ကိန်းဂဏန်းများ</translation>
  </message>
  <message>
   <source>Stage not given</source>
   <translation>အဆင့် မဖော်ပြ</translation>
  </message>
  <message>
   <source>Cancelled, without a state</source>
   <translation>ပယ်ဖျက်ပြီး၊ အခြေအနေ မရှိ</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>အဆင့်</translation>
  </message>
  <message>
   <source>State</source>
   <translation>အခြေအနေ</translation>
  </message>
  <message>
   <source>States of projects by pillar</source>
   <translation>မဏ္ဍိုင်အလိုက် စီမံကိန်းများ၏ အခြေအနေ</translation>
  </message>
  <message>
   <source>Pillar of the Plan</source>
   <translation>စီမံချက်၏ မဏ္ဍိုင်</translation>
  </message>
  <message>
   <source>Reached without a date, and so in none of the months: {n}.</source>
   <translation>ရက်စွဲမပါဘဲ ပြီးမြောက်သဖြင့် မည်သည့်လတွင်မျှ မပါဝင်သည်: {n}။</translation>
  </message>
  <message>
   <source>Milestones past their due day</source>
   <translation>သတ်မှတ်ရက် ကျော်လွန်နေသော မှတ်တိုင်များ</translation>
  </message>
  <message>
   <source>Projects with entries that wait for a decision</source>
   <translation>ဆုံးဖြတ်ရန် စောင့်ဆိုင်းနေသော ရေးသွင်းချက်များရှိသည့် စီမံကိန်းများ</translation>
  </message>
  <message>
   <source>Listed are the {shown} with most, of {all}.</source>
   <translation>အားလုံး {all} ခုအနက် ရေးသွင်းချက် အများဆုံး စောင့်ဆိုင်းနေသည့် စီမံကိန်း {shown} ခုကို ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>A project's progress is the weighted sum of its milestones. The progress of a section, a province or the country is the mean of its adopted projects, rounded down; the upright tick shows where it should be today.</source>
   <translation>စီမံကိန်း၏ တိုးတက်မှုသည် ယင်း၏ မှတ်တိုင်များကို အလေးချိန်ဖြင့် ပေါင်းထားသော ပေါင်းလဒ် ဖြစ်ပါသည်။ ကဏ္ဍ၊ ပြည်နယ်/တိုင်း သို့မဟုတ် နိုင်ငံ၏ တိုးတက်မှုသည် အတည်ပြုပြီးသော စီမံကိန်းများ၏ ပျမ်းမျှ (ဒသမကို ဖြတ်ထားသည်) ဖြစ်ပါသည်။ ဒေါင်လိုက်မျဉ်းသည် ယနေ့ ရောက်ရှိသင့်သည့်နေရာကို ပြပါသည်။</translation>
  </message>
  <message>
   <source>The chart of the year counts milestones by the day on which they were reached, whether they were due in that year or not.</source>
   <translation>ယင်းနှစ်၏ ဂရပ်ပုံတွင် မှတ်တိုင်များကို ထိုနှစ်အတွင်း သတ်မှတ်ရက် ကျရောက်သည်ဖြစ်စေ၊ မကျရောက်သည်ဖြစ်စေ ပြီးမြောက်သည့်ရက်အလိုက် ရေတွက်ပါသည်။</translation>
  </message>
  <message>
   <source>Annex: all projects by section</source>
   <translation>နောက်ဆက်တွဲ - ကဏ္ဍအလိုက် စီမံကိန်းအားလုံး</translation>
  </message>
  <message>
   <source>State and stage</source>
   <translation>အခြေအနေနှင့် အဆင့်</translation>
  </message>
  <message>
   <source>Forecast end</source>
   <translation>ခန့်မှန်း ပြီးဆုံးရက်</translation>
  </message>
  <message>
   <source>{n} under way</source>
   <translation>{n} ခု ဆောင်ရွက်ဆဲ</translation>
  </message>
  <message>
   <source>Milestones reached</source>
   <translation>ပြီးမြောက်သော မှတ်တိုင်များ</translation>
  </message>
  <message>
   <source>due so far in {year}</source>
   <translation>{year} တွင် ယခုအထိ သတ်မှတ်ရက်ရောက်ပြီး</translation>
  </message>
  <message>
   <source>{amount} spent</source>
   <translation>{amount} သုံးစွဲပြီး</translation>
  </message>
  <message>
   <source>up to 1 day</source>
   <translation>1 ရက်အထိ</translation>
  </message>
  <message>
   <source>up to {n} days</source>
   <translation>{n} ရက်အထိ</translation>
  </message>
  <message>
   <source>Milestones in {year}, planned and reached</source>
   <translation>{year} ၏ မှတ်တိုင်များ - စီစဉ်ထားသည်နှင့် ပြီးမြောက်သည်</translation>
  </message>
  <message>
   <source>All provinces</source>
   <translation>ပြည်နယ်/တိုင်း အားလုံး</translation>
  </message>
  <message>
   <source>Projects by state:</source>
   <translation>အခြေအနေအလိုက် စီမံကိန်းများ:</translation>
  </message>
  <message>
   <source>Cancelled ones have none.</source>
   <translation>ပယ်ဖျက်ပြီးသည်များတွင် အခြေအနေ မရှိပါ။</translation>
  </message>
  <message>
   <source>and spent</source>
   <translation>နှင့် သုံးစွဲငွေ</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>ဓာတ်ပုံများ</translation>
  </message>
  <message>
   <source>Earlier photos, not shown here: {n}.</source>
   <translation>ဤနေရာတွင် မပြသော ယခင်ဓာတ်ပုံများ: {n}။</translation>
  </message>
  <message>
   <source>Other files of evidence</source>
   <translation>အခြားအထောက်အထားဖိုင်များ</translation>
  </message>
  <message>
   <source>Earlier files, not shown here: {n}.</source>
   <translation>ဤနေရာတွင် မပြသော ယခင်ဖိုင်များ: {n}။</translation>
  </message>
  <message>
   <source>This file is not at this desk.</source>
   <translation>ဤဖိုင်သည် ဤလုပ်ငန်းခွင်တွင် မရှိပါ။</translation>
  </message>
  <message>
   <source>This file cannot be shown as a picture.</source>
   <translation>ဤဖိုင်ကို ရုပ်ပုံအဖြစ် ပြ၍ မရပါ။</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>ရည်ရွယ်ချက်</translation>
  </message>
  <message>
   <source>No dates have been given for this project.</source>
   <translation>ဤစီမံကိန်းအတွက် ရက်စွဲ မဖော်ပြရသေးပါ။</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>အစ</translation>
  </message>
  <message>
   <source>End</source>
   <translation>အဆုံး</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>နေရာ</translation>
  </message>
  <message>
   <source>Contact: {contact}</source>
   <translation>ဆက်သွယ်ရန်: {contact}</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>ဦးဆောင်သူ</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>မိတ်ဖက်များ</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>ဘတ်ဂျက်</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>အဆိုပြုချက်</translation>
  </message>
  <message>
   <source>adopted {day}</source>
   <translation>{day} အတည်ပြုထား</translation>
  </message>
  <message>
   <source>actual</source>
   <translation>အမှန်</translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>ခန့်မှန်း</translation>
  </message>
  <message>
   <source>adopted</source>
   <translation>အတည်ပြုထား</translation>
  </message>
  <message>
   <source>Further measures: {measures}</source>
   <translation>ထပ်ဆောင်း ဆောင်ရွက်ချက်များ: {measures}</translation>
  </message>
  <message>
   <source>Priority area: {area}</source>
   <translation>ဦးစားပေးနယ်ပယ်: {area}</translation>
  </message>
  <message>
   <source>Also reaches: {places}</source>
   <translation>ပါဝင်သော အခြားနေရာများ: {places}</translation>
  </message>
  <message>
   <source>{district} ({province})</source>
   <translation>{district} ({province})</translation>
  </message>
  <message>
   <source>Last progress report</source>
   <translation>နောက်ဆုံး တိုးတက်မှုအစီရင်ခံစာ</translation>
  </message>
  <message>
   <source>No progress report has been handed in.</source>
   <translation>တိုးတက်မှုအစီရင်ခံစာ မတင်ပြရသေးပါ။</translation>
  </message>
  <message>
   <source>Assessments, from 1 (weak) to 5 (strong)</source>
   <translation>အကဲဖြတ်ချက်များ၊ 1 (အားနည်း) မှ 5 (အားကောင်း) အထိ</translation>
  </message>
  <message>
   <source>progress {percent}</source>
   <translation>တိုးတက်မှု {percent}</translation>
  </message>
  <message>
   <source>State and period</source>
   <translation>အခြေအနေနှင့် ကာလ</translation>
  </message>
  <message>
   <source>No reason was given.</source>
   <translation>အကြောင်းရင်း မဖော်ပြခဲ့ပါ။</translation>
  </message>
  <message>
   <source>Why returned</source>
   <translation>ပြန်ပို့ရသည့်အကြောင်းရင်း</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>ဆောင်ရွက်ပြီးစီးမှု</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>အခက်အခဲများ</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>ရှေ့ဆက်ဆောင်ရွက်ရန်</translation>
  </message>
  <message>
   <source>Earlier assessments, not shown here: {n}.</source>
   <translation>ဤနေရာတွင် မပြသော ယခင်အကဲဖြတ်ချက်များ: {n}။</translation>
  </message>
  <message>
   <source>women: {n}</source>
   <translation>အမျိုးသမီး: {n}</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>အကျိုးခံစားသူ</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>ပြီးဆုံးသည်</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>အတည်ပြုထားသည့် ပြီးဆုံးရက်</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>မှတ်တိုင်များ</translation>
  </message>
  <message>
   <source>No milestones have been recorded.</source>
   <translation>မှတ်တိုင် မှတ်တမ်းမတင်ရသေးပါ။</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>မှတ်တိုင်</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>အလေးချိန်</translation>
  </message>
  <message>
   <source>Forecast or actual</source>
   <translation>ခန့်မှန်း သို့မဟုတ် အမှန်</translation>
  </message>
  <message>
   <source>Waits for: {milestone}</source>
   <translation>စောင့်ရသည်: {milestone}</translation>
  </message>
  <message>
   <source>{reason}: {text}</source>
   <translation>{reason}: {text}</translation>
  </message>
  <message>
   <source>reached, day not given</source>
   <translation>ပြီးမြောက်၊ ရက် မဖော်ပြ</translation>
  </message>
  <message>
   <source>Progress as a weighted sum: {formula}.</source>
   <translation>အလေးချိန်ပါ ပေါင်းလဒ်ဖြင့် တိုးတက်မှု: {formula}။</translation>
  </message>
  <message>
   <source>Progress as a mean, since no milestone has a weight: {formula}.</source>
   <translation>မည်သည့်မှတ်တိုင်တွင်မျှ အလေးချိန်မရှိသဖြင့် ပျမ်းမျှဖြင့် တိုးတက်မှု: {formula}။</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>ရန်ပုံငွေ</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>ညွှန်းကိန်းများ</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>ညွှန်းကိန်း</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>အခြေခံတန်ဖိုး</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>ရည်မှန်းချက်</translation>
  </message>
  <message>
   <source>Actual</source>
   <translation>အမှန်</translation>
  </message>
  <message>
   <source>Way to the target</source>
   <translation>ရည်မှန်းချက်သို့ ရောက်ရှိမှု</translation>
  </message>
  <message>
   <source>women {n}</source>
   <translation>အမျိုးသမီး {n}</translation>
  </message>
  <message>
   <source>men {n}</source>
   <translation>အမျိုးသား {n}</translation>
  </message>
  <message>
   <source>youth {n}</source>
   <translation>လူငယ် {n}</translation>
  </message>
  <message>
   <source>Projects proposed for {year}: {country}</source>
   <translation>{year} ခုနှစ်အတွက် အဆိုပြုထားသော စီမံကိန်းများ: {country}</translation>
  </message>
  <message>
   <source>On the list by the way they have come, then by section of the Plan</source>
   <translation>ရောက်ရှိပြီးသည့် အခြေအနေအလိုက်၊ ထို့နောက် စီမံချက်၏ ကဏ္ဍအလိုက် စီထားသောစာရင်း</translation>
  </message>
  <message>
   <source>No project of {country} is on the list for {year} at this desk.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် {year} ခုနှစ်စာရင်း၌ {country} ၏ စီမံကိန်း မရှိပါ။</translation>
  </message>
  <message>
   <source>Projects on the list</source>
   <translation>စာရင်းပါ စီမံကိန်းများ</translation>
  </message>
  <message>
   <source>{n} recommended by the SOM</source>
   <translation>SOM ထောက်ခံအကြံပြုပြီး {n} ခု</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translation>FMM အတည်ပြုပြီး</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>ငြင်းပယ်ပြီး</translation>
  </message>
  <message>
   <source>The whole list</source>
   <translation>စာရင်းတစ်ခုလုံး</translation>
  </message>
  <message>
   <source>By state</source>
   <translation>အခြေအနေအလိုက်</translation>
  </message>
  <message>
   <source>Budget, USD</source>
   <translation>ဘတ်ဂျက်၊ USD</translation>
  </message>
  <message>
   <source>State not given</source>
   <translation>အခြေအနေ မဖော်ပြ</translation>
  </message>
  <message>
   <source>Code and measure</source>
   <translation>ကုဒ်နှင့် ဆောင်ရွက်ချက်</translation>
  </message>
  <message>
   <source>Project and who leads it</source>
   <translation>စီမံကိန်းနှင့် ဦးဆောင်သူ</translation>
  </message>
  <message>
   <source>Place and dates</source>
   <translation>နေရာနှင့် ရက်စွဲ</translation>
  </message>
  <message>
   <source>Led by {name}</source>
   <translation>ဦးဆောင်သူ: {name}</translation>
  </message>
  <message>
   <source>Dates not given</source>
   <translation>ရက်စွဲ မဖော်ပြ</translation>
  </message>
  <message>
   <source>Projects on this list without dates: {n}.</source>
   <translation>ဤစာရင်းတွင် ရက်စွဲမပါသော စီမံကိန်းများ: {n}။</translation>
  </message>
  <message>
   <source>Projects on this list without a budget: {n}.</source>
   <translation>ဤစာရင်းတွင် ဘတ်ဂျက်မပါသော စီမံကိန်းများ: {n}။</translation>
  </message>
  <message>
   <source>Budgets that are not in the totals, since their currency or a rate for it is missing, or the amount cannot be counted: {n}.</source>
   <translation>ငွေကြေးအမျိုးအစား သို့မဟုတ် ယင်း၏ ငွေလဲနှုန်း မရှိသဖြင့်၊ သို့မဟုတ် ပမာဏကို တွက်၍ မရသဖြင့် စုစုပေါင်းတွင် မပါသော ဘတ်ဂျက်များ: {n}။</translation>
  </message>
  <message>
   <source>Projects on this list without a number of beneficiaries: {n}.</source>
   <translation>ဤစာရင်းတွင် အကျိုးခံစားသူဦးရေ မပါသော စီမံကိန်းများ: {n}။</translation>
  </message>
  <message>
   <source>Proposed projects that do not say for which year, and so are on no list: {n}.</source>
   <translation>မည်သည့်နှစ်အတွက်ဟု မဖော်ပြသဖြင့် မည်သည့်စာရင်းတွင်မျှ မပါသော အဆိုပြုစီမံကိန်းများ: {n}။</translation>
  </message>
  <message>
   <source>Listed are the projects that {country} leads or that reach it and that were proposed for {year}, as known at the desk “{desk}” on {day}.</source>
   <translation>{country} က ဦးဆောင်သော သို့မဟုတ် ယင်းနိုင်ငံ ပါဝင်သော စီမံကိန်းများအနက် {year} ခုနှစ်အတွက် အဆိုပြုထားသည်များကို {day} ရက်နေ့အထိ လုပ်ငန်းခွင် “{desk}” တွင် သိရှိသည့်အတိုင်း ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>Budgets are told in US dollars at the secretariat's rate for today; declined projects are in the totals. Days are the planned ones.</source>
   <translation>ဘတ်ဂျက်များကို ယနေ့အတွက် အတွင်းရေးမှူးရုံး၏ ငွေလဲနှုန်းဖြင့် အမေရိကန်ဒေါ်လာဖြင့် ဖော်ပြထားပါသည်။ ငြင်းပယ်ပြီး စီမံကိန်းများလည်း စုစုပေါင်းတွင် ပါဝင်ပါသည်။ ရက်စွဲများသည် စီစဉ်ထားသော ရက်စွဲများ ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Province summary: {province}</source>
   <translation>ပြည်နယ်/တိုင်း အကျဉ်းချုပ်: {province}</translation>
  </message>
  <message>
   <source>Progress reports on {year}</source>
   <translation>{year} ခုနှစ်အတွက် တိုးတက်မှုအစီရင်ခံစာများ</translation>
  </message>
  <message>
   <source>No progress report on {year} has been handed in.</source>
   <translation>{year} ခုနှစ်အတွက် တိုးတက်မှုအစီရင်ခံစာ မတင်ပြရသေးပါ။</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>သုံးလပတ်</translation>
  </message>
  <message>
   <source>Handed in</source>
   <translation>တင်ပြပြီး</translation>
  </message>
  <message>
   <source>Of these approved</source>
   <translation>ယင်းအနက် အတည်ပြုပြီး</translation>
  </message>
  <message>
   <source>Of these returned</source>
   <translation>ယင်းအနက် ပြန်ပို့ထား</translation>
  </message>
  <message>
   <source>Whole year</source>
   <translation>တစ်နှစ်လုံး</translation>
  </message>
  <message>
   <source>Reports that were returned and not handed in again</source>
   <translation>ပြန်ပို့ထားပြီး ပြန်လည်တင်ပြခြင်း မရှိသေးသော အစီရင်ခံစာများ</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>ကာလ</translation>
  </message>
  <message>
   <source>all reported on</source>
   <translation>အားလုံး အစီရင်ခံပြီး</translation>
  </message>
  <message>
   <source>in part</source>
   <translation>တစ်စိတ်တစ်ပိုင်း</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>ပြန်ပို့ထား</translation>
  </message>
  <message>
   <source>no report</source>
   <translation>အစီရင်ခံစာ မရှိ</translation>
  </message>
  <message>
   <source>not over yet</source>
   <translation>ကာလ မကုန်သေး</translation>
  </message>
  <message>
   <source>Who has reported: {country}</source>
   <translation>အစီရင်ခံပြီးသူ: {country}</translation>
  </message>
  <message>
   <source>Projects reported on</source>
   <translation>အစီရင်ခံပြီး စီမံကိန်း</translation>
  </message>
  <message>
   <source>of {n} with projects in implementation</source>
   <translation>အကောင်အထည်ဖော်ဆဲ စီမံကိန်းရှိသော {n} ခုအနက်</translation>
  </message>
  <message>
   <source>Reported on all</source>
   <translation>အားလုံး အစီရင်ခံပြီး</translation>
  </message>
  <message>
   <source>Reported in part</source>
   <translation>တစ်စိတ်တစ်ပိုင်း အစီရင်ခံပြီး</translation>
  </message>
  <message>
   <source>Without a report</source>
   <translation>အစီရင်ခံစာ မရှိ</translation>
  </message>
  <message>
   <source>in {n} months</source>
   <translation>{n} လအတွင်း</translation>
  </message>
  <message>
   <source>Bundles that came</source>
   <translation>ရောက်လာသော စာထုပ်</translation>
  </message>
  <message>
   <source>Provinces that handed in reports</source>
   <translation>အစီရင်ခံစာ တင်ပြခဲ့သော ပြည်နယ်/တိုင်းများ</translation>
  </message>
  <message>
   <source>Bundles</source>
   <translation>စာထုပ်</translation>
  </message>
  <message>
   <source>Projects reported on:</source>
   <translation>အစီရင်ခံပြီး စီမံကိန်းများ:</translation>
  </message>
  <message>
   <source>Below: bundles that came.</source>
   <translation>အောက်တွင်: ရောက်လာသော စာထုပ်များ။</translation>
  </message>
  <message>
   <source>Without a report on {period}: {provinces}.</source>
   <translation>{period} အတွက် အစီရင်ခံစာ မရှိ: {provinces}။</translation>
  </message>
  <message>
   <source>Provinces from whose desks nothing has ever come: {provinces}.</source>
   <translation>လုပ်ငန်းခွင်များမှ မည်သည့်အရာမျှ မရောက်ဖူးသေးသော ပြည်နယ်/တိုင်းများ: {provinces}။</translation>
  </message>
  <message>
   <source>Provinces without a project or a desk, and so not told of above: {provinces}.</source>
   <translation>စီမံကိန်း သို့မဟုတ် လုပ်ငန်းခွင် မရှိသဖြင့် အထက်တွင် မဖော်ပြထားသော ပြည်နယ်/တိုင်းများ: {provinces}။</translation>
  </message>
  <message>
   <source>Told is what is known at the desk “{desk}” on {day}.</source>
   <translation>{day} ရက်နေ့အထိ လုပ်ငန်းခွင် “{desk}” တွင် သိရှိသည့်အတိုင်း ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>A report counts in the period in which the time that it is about ends. One that was returned counts once it is handed in again.</source>
   <translation>အစီရင်ခံစာတစ်စောင်ကို ယင်းအစီရင်ခံသည့် အချိန်ပိုင်း ကုန်ဆုံးသော ကာလတွင် ရေတွက်ပါသည်။ ပြန်ပို့ထားသော အစီရင်ခံစာကို ပြန်လည်တင်ပြသည့်အခါမှ ရေတွက်ပါသည်။</translation>
  </message>
  <message>
   <source>A bundle counts in the period in which it was merged at this desk. Merges that were taken back do not count.</source>
   <translation>စာထုပ်တစ်ခုကို ဤလုပ်ငန်းခွင်တွင် ပေါင်းစည်းခဲ့သည့် ကာလ၌ ရေတွက်ပါသည်။ ပြန်ရုပ်သိမ်းထားသော ပေါင်းစည်းမှုများကို မရေတွက်ပါ။</translation>
  </message>
  <message>
   <source>Reports are awaited of the projects that are in implementation today, for earlier periods too.</source>
   <translation>ယနေ့ အကောင်အထည်ဖော်ဆဲ စီမံကိန်းများအတွက် အစီရင်ခံစာ ရှိရမည်ဟု ယူဆပြီး ယခင်ကာလများအတွက်လည်း ထိုအတိုင်း ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Relevance</source>
   <translation>ဆီလျော်မှု</translation>
  </message>
  <message>
   <source>Coherence</source>
   <translation>သဟဇာတဖြစ်မှု</translation>
  </message>
  <message>
   <source>Effectiveness</source>
   <translation>ထိရောက်မှု</translation>
  </message>
  <message>
   <source>Efficiency</source>
   <translation>အကျိုးရှိစွာသုံးစွဲမှု</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>အကျိုးသက်ရောက်မှု</translation>
  </message>
  <message>
   <source>Sustainability</source>
   <translation>ရေရှည်တည်တံ့မှု</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>အကဲဖြတ်ချက်</translation>
  </message>
  <message>
   <source>n/a</source>
   <translation>မသက်ဆိုင်</translation>
  </message>
  <message>
   <source>Recommendation</source>
   <translation>အကြံပြုချက်</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>တာဝန်ယူသူ</translation>
  </message>
  <message>
   <source>Reading progress reports</source>
   <translation>တိုးတက်မှုအစီရင်ခံစာများ ဖတ်နေသည်</translation>
  </message>
  <message>
   <source>Reading assessments</source>
   <translation>အကဲဖြတ်ချက်များ ဖတ်နေသည်</translation>
  </message>
  <message>
   <source>Reading projects</source>
   <translation>စီမံကိန်းများ ဖတ်နေသည်</translation>
  </message>
  <message>
   <source>Reading funding</source>
   <translation>ရန်ပုံငွေ ဖတ်နေသည်</translation>
  </message>
  <message>
   <source>Reading milestones</source>
   <translation>မှတ်တိုင်များ ဖတ်နေသည်</translation>
  </message>
  <message>
   <source>There is no project {id} at this desk, or it is in the bin.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် စီမံကိန်း {id} မရှိပါ သို့မဟုတ် အမှိုက်ပုံးထဲတွင် ရှိပါသည်။</translation>
  </message>
  <message>
   <source>Timeline of projects: {place}</source>
   <translation>စီမံကိန်းများ၏ အချိန်ဇယား: {place}</translation>
  </message>
  <message>
   <source>Ending later than adopted</source>
   <translation>အတည်ပြုရက်ထက် နောက်ကျပြီးဆုံး</translation>
  </message>
  <message>
   <source>Projects without dates</source>
   <translation>ရက်စွဲမပါသော စီမံကိန်း</translation>
  </message>
  <message>
   <source>Bar: from start to end, actual or as forecast, dark as far as it is done. Thin line below it: the adopted dates. Dashed line: today. Milestones by state:</source>
   <translation>ဘားတန်း: အမှန်တကယ် သို့မဟုတ် ခန့်မှန်းထားသည့် စတင်ရက်မှ ပြီးဆုံးရက်အထိ၊ ပြီးစီးသလောက် အရောင်ရင့်ဖြင့် ပြထားပါသည်။ ယင်းအောက်ရှိ မျဉ်းပါး: အတည်ပြုထားသည့် ရက်များ။ မျဉ်းပြတ်: ယနေ့။ အခြေအနေအလိုက် မှတ်တိုင်များ:</translation>
  </message>
  <message>
   <source>Shown are the projects that {place} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>{place} က ဦးဆောင်သော သို့မဟုတ် ယင်း ပါဝင်သော စီမံကိန်းများကို {day} ရက်နေ့အထိ လုပ်ငန်းခွင် “{desk}” တွင် သိရှိသည့်အတိုင်း ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>The dark part of a bar is the project's progress, the weighted sum of its milestones, and not time gone. A milestone stands on the day that it was reached, or is forecast for, or else was adopted for.</source>
   <translation>ဘားတန်း၏ အရောင်ရင့်ပိုင်းသည် မှတ်တိုင်များ၏ အလေးချိန်ပါ ပေါင်းလဒ်ဖြစ်သော စီမံကိန်း၏ တိုးတက်မှုကို ပြခြင်းဖြစ်ပြီး ကုန်လွန်ခဲ့သော အချိန်ကို ပြခြင်း မဟုတ်ပါ။ မှတ်တိုင်ကို ပြီးမြောက်သည့်ရက်တွင် သို့မဟုတ် ခန့်မှန်းရက်တွင်၊ ယင်းတို့ မရှိပါက အတည်ပြုထားသည့်ရက်တွင် ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>Today, {day}</source>
   <translation>ယနေ့၊ {day}</translation>
  </message>
  <message>
   <source>Q{n}</source>
   <translation>Q{n}</translation>
  </message>
  <message>
   <source>Forecast earlier</source>
   <translation>ခန့်မှန်းရက် ပိုစော</translation>
  </message>
  <message>
   <source>Forecast later</source>
   <translation>ခန့်မှန်းရက် ပိုနောက်ကျ</translation>
  </message>
  <message>
   <source>Source not given</source>
   <translation>ရင်းမြစ် မဖော်ပြ</translation>
  </message>
  <message>
   <source>Without a measure of the Plan</source>
   <translation>စီမံချက်ပါ ဆောင်ရွက်ချက် မရှိ</translation>
  </message>
  <message>
   <source>on the day</source>
   <translation>ရက်အတိအကျ</translation>
  </message>
  <message>
   <source>1 day later</source>
   <translation>1 ရက် နောက်ကျ</translation>
  </message>
  <message>
   <source>{n} days later</source>
   <translation>{n} ရက် နောက်ကျ</translation>
  </message>
  <message>
   <source>1 day early</source>
   <translation>1 ရက် စော</translation>
  </message>
  <message>
   <source>{n} days early</source>
   <translation>{n} ရက် စော</translation>
  </message>
  <message>
   <source>1 day past due</source>
   <translation>သတ်မှတ်ရက် 1 ရက် ကျော်</translation>
  </message>
  <message>
   <source>{n} days past due</source>
   <translation>သတ်မှတ်ရက် {n} ရက် ကျော်</translation>
  </message>
  <message>
   <source>{amount} (currency not given)</source>
   <translation>{amount} (ငွေကြေး မဖော်ပြ)</translation>
  </message>
  <message>
   <source>{begins} to {ends}</source>
   <translation>{begins} မှ {ends}</translation>
  </message>
  <message>
   <source>from {begins}</source>
   <translation>{begins} မှစ၍</translation>
  </message>
  <message>
   <source>until {ends}</source>
   <translation>{ends} အထိ</translation>
  </message>
  <message>
   <source>Quarter {n}, {year}</source>
   <translation>{year}၊ သုံးလပတ် {n}</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}): {committed} committed, {spent} spent. There is no rate for {day} or before.</source>
   <translation>စုစုပေါင်းတွင် မပါ ({totals}): ကတိပြုငွေ {committed}၊ သုံးစွဲငွေ {spent}။ {day} သို့မဟုတ် ယင်းမတိုင်မီအတွက် ငွေလဲနှုန်း မရှိပါ။</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}): {committed} committed, {spent} spent, without a currency.</source>
   <translation>စုစုပေါင်းတွင် မပါ ({totals}): ကတိပြုငွေ {committed}၊ သုံးစွဲငွေ {spent}၊ ငွေကြေးအမျိုးအစား မပါ။</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}), since an amount is too large or too fine to count; funding lines: {n}.</source>
   <translation>ရေတွက်ရန် ကြီးလွန်း သို့မဟုတ် ဒသမနေရာ များလွန်းသော ပမာဏကြောင့် စုစုပေါင်းတွင် မပါ ({totals})၊ ရန်ပုံငွေစာရင်း: {n}။</translation>
  </message>
  <message>
   <source>, </source>
   <translation>၊ </translation>
  </message>
  <message>
   <source>States of projects by section</source>
   <translation>ကဏ္ဍအလိုက် စီမံကိန်းများ၏ အခြေအနေ</translation>
  </message>
 </context>
 <context>
  <name>ReportState</name>
  <message>
   <source>Draft</source>
   <translation>မူကြမ်း</translation>
  </message>
  <message>
   <source>Submitted</source>
   <translation>တင်ပြပြီး</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>ပြန်ပို့ထား</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>အတည်ပြုပြီး</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>သော့ခတ်ပြီး</translation>
  </message>
 </context>
 <context>
  <name>Reports</name>
  <message>
   <source>Period</source>
   <translation>ကာလ</translation>
  </message>
  <message>
   <source>State</source>
   <translation>အခြေအနေ</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>တိုးတက်မှု</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>ဆောင်ရွက်ပြီးစီးမှု</translation>
  </message>
  <message>
   <source>Progress reports</source>
   <translation>တိုးတက်မှုအစီရင်ခံစာများ</translation>
  </message>
  <message>
   <source>No progress report has been written for this project.</source>
   <translation>ဤစီမံကိန်းအတွက် တိုးတက်မှုအစီရင်ခံစာ မရေးရသေးပါ။</translation>
  </message>
  <message>
   <source>{begins} to {ends}</source>
   <translation>{begins} မှ {ends}</translation>
  </message>
  <message>
   <source>Without a period</source>
   <translation>ကာလ မရှိ</translation>
  </message>
  <message>
   <source>{amount} spent</source>
   <translation>{amount} သုံးစွဲပြီး</translation>
  </message>
 </context>
 <context>
  <name>Rights</name>
  <message>
   <source>No secretariat that this desk trusts vouches for the desk that wrote it.</source>
   <translation>ဤလုပ်ငန်းခွင် ယုံကြည်သော မည်သည့်အတွင်းရေးမှူးရုံးကမျှ ယင်းကို ရေးသားသော လုပ်ငန်းခွင်အား အာမခံမထားပါ။</translation>
  </message>
  <message>
   <source>It was written after the desk's certificate had been revoked.</source>
   <translation>လုပ်ငန်းခွင်၏ အသိအမှတ်ပြုလက်မှတ် ပယ်ဖျက်ပြီးနောက် ရေးသားထားခြင်း ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>It was signed by another desk than the one in whose name it stands.</source>
   <translation>ယင်းအမည်ပိုင်ရှင် လုပ်ငန်းခွင်မဟုတ်ဘဲ အခြားလုပ်ငန်းခွင်က လက်မှတ်ထိုးထားပါသည်။</translation>
  </message>
  <message>
   <source>It belongs to another province or country than the desk that wrote it.</source>
   <translation>ရေးသားသော လုပ်ငန်းခွင်၏ ပြည်နယ်/တိုင်း သို့မဟုတ် နိုင်ငံနှင့် မသက်ဆိုင်ပါ။</translation>
  </message>
  <message>
   <source>It is about a record of another province or country, which was not handed over.</source>
   <translation>အခြားပြည်နယ်/တိုင်း သို့မဟုတ် နိုင်ငံ၏ မှတ်တမ်းအကြောင်း ဖြစ်ပြီး လွှဲပြောင်းပေးထားခြင်း မရှိပါ။</translation>
  </message>
  <message>
   <source>It is for the national secretariat to write.</source>
   <translation>အမျိုးသားအတွင်းရေးမှူးရုံးကသာ ရေးသားရန် ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Lists of {country}</source>
   <translation>{country} ၏ စာရင်းများ</translation>
  </message>
  <message>
   <source>{place}, one project</source>
   <translation>{place}၊ စီမံကိန်းတစ်ခု</translation>
  </message>
  <message>
   <source>Only the secretariat keeps the exchange rates, and sends them with its bundles. Nothing was changed. Ask it to enter the rate.</source>
   <translation>ငွေလဲနှုန်းများကို အတွင်းရေးမှူးရုံးကသာ ထိန်းသိမ်းပြီး ၎င်း၏ စာထုပ်များနှင့်အတူ ပေးပို့ပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ နှုန်းထည့်ရန် အတွင်းရေးမှူးရုံးကို တောင်းဆိုပါ။</translation>
  </message>
  <message>
   <source>Only the secretariat returns, approves and locks reports. Nothing was changed. Submit the report instead.</source>
   <translation>အတွင်းရေးမှူးရုံးကသာ အစီရင်ခံစာများကို ပြန်ပို့ခြင်း၊ အတည်ပြုခြင်း၊ သော့ခတ်ခြင်း ပြုပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ယင်းအစား အစီရင်ခံစာကို တင်ပြပါ။</translation>
  </message>
  <message>
   <source>This belongs to {place}, and this desk writes only what is its own. Nothing was changed. Ask the desk there, or the secretariat, to make the change.</source>
   <translation>ဤအရာသည် {place} နှင့်သက်ဆိုင်ပြီး ဤလုပ်ငန်းခွင်က မိမိနှင့်သက်ဆိုင်သည်ကိုသာ ရေးသားပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ထိုနေရာရှိ လုပ်ငန်းခွင် သို့မဟုတ် အတွင်းရေးမှူးရုံးကို ပြောင်းပေးရန် တောင်းဆိုပါ။</translation>
  </message>
  <message>
   <source>A project goes to another province at the secretariat alone. Nothing was changed. Ask the secretariat to move it.</source>
   <translation>စီမံကိန်းကို အခြားပြည်နယ်/တိုင်းသို့ အတွင်းရေးမှူးရုံးကသာ ရွှေ့ပြောင်းနိုင်ပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ အတွင်းရေးမှူးရုံးကို ရွှေ့ပြောင်းပေးရန် တောင်းဆိုပါ။</translation>
  </message>
 </context>
 <context>
  <name>Role</name>
  <message>
   <source>Field coordinator</source>
   <translatorcomment>official title?</translatorcomment>
   <translation>ကွင်းဆင်းညှိနှိုင်းရေးမှူး</translation>
  </message>
  <message>
   <source>Secretariat officer</source>
   <translation>အတွင်းရေးမှူးရုံးအရာရှိ</translation>
  </message>
  <message>
   <source>Manager</source>
   <translatorcomment>here a minister or head who only reads and prints: “စီမံခန့်ခွဲသူ”</translatorcomment>
   <translation>စီမံခန့်ခွဲသူ</translation>
  </message>
 </context>
 <context>
  <name>Row</name>
  <message>
   <source>New</source>
   <translation>အသစ်</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>ပြောင်းလဲ</translation>
  </message>
  <message>
   <source>Same</source>
   <translation>အတူတူ</translation>
  </message>
 </context>
 <context>
  <name>Rules</name>
  <message>
   <source>“{value}” is not text.</source>
   <translation>“{value}” သည် စာသား မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>“{value}” is not a whole number.</source>
   <translation>“{value}” သည် ကိန်းပြည့် မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>“{value}” is not a number.</source>
   <translation>“{value}” သည် ကိန်းဂဏန်း မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>“{value}” is neither yes nor no.</source>
   <translation>“{value}” သည် ဟုတ်/မဟုတ် အဖြေ မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>“{value}” is not a date.</source>
   <translation>“{value}” သည် ရက်စွဲ မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>“{value}” is not the id of a record.</source>
   <translation>“{value}” သည် မှတ်တမ်း id မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>{value} cannot be kept: at most 18 digits stand before the decimal mark and 18 after.</source>
   <translation>{value} ကို သိမ်း၍ မရပါ - ဒသမအမှတ်၏ ရှေ့တွင် ဂဏန်း 18 လုံးနှင့် နောက်တွင် 18 လုံးထက် မပိုရပါ။</translation>
  </message>
  <message>
   <source>{value} does not fit: this takes a whole number from {least} to {largest}.</source>
   <translation>{value} မကိုက်ညီပါ - {least} မှ {largest} အထိ ကိန်းပြည့်သာ ရပါသည်။</translation>
  </message>
  <message>
   <source>This text has a broken character in it; type it again.</source>
   <translation>ဤစာသားတွင် ပျက်နေသော စာလုံး ပါပါသည်။ ပြန်ရိုက်ပါ။</translation>
  </message>
  <message>
   <source>This text has {length} characters; a cell of a workbook holds 32,767.</source>
   <translation>ဤစာသားတွင် စာလုံး {length} လုံး ရှိပါသည်။ ဇယားကွက်တစ်ကွက်တွင် 32,767 လုံးသာ ဆံ့ပါသည်။</translation>
  </message>
  <message>
   <source>“{value}” is not one of the choices that this version knows.</source>
   <translation>“{value}” သည် ဤဗားရှင်းသိသော ရွေးချယ်စရာများထဲမှ မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>{year} looks like a year of the Buddhist Era; in the common era it is {common}.</source>
   <translation>{year} သည် ဗုဒ္ဓသက္ကရာဇ်နှစ်ဟု ထင်ရပါသည်။ ခရစ်နှစ်အားဖြင့် {common} ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>The year {year} cannot be meant; it must lie between {first} and {last}.</source>
   <translation>{year} ခုနှစ် မဖြစ်နိုင်ပါ။ {first} နှင့် {last} အကြား ဖြစ်ရပါမည်။</translation>
  </message>
  <message>
   <source>Progress is {value}; it must lie between 0 and 100.</source>
   <translation>တိုးတက်မှုသည် {value} ဖြစ်နေပါသည်။ 0 နှင့် 100 အကြား ဖြစ်ရပါမည်။</translation>
  </message>
  <message>
   <source>The weight is {value}; it must lie between 0 and 100.</source>
   <translation>အလေးချိန်သည် {value} ဖြစ်နေပါသည်။ 0 နှင့် 100 အကြား ဖြစ်ရပါမည်။</translation>
  </message>
  <message>
   <source>The milestone is planned for {planned}, before work on it begins on {begins}.</source>
   <translation>မှတ်တိုင်ကို {planned} တွင် စီစဉ်ထားသော်လည်း ယင်း၏ လုပ်ငန်းသည် ထိုရက် နောက်ပိုင်း {begins} တွင်မှ စတင်ပါသည်။</translation>
  </message>
  <message>
   <source>The actual date {day} is still to come.</source>
   <translation>အမှန်ပြီးစီးသည့်ရက် {day} မရောက်သေးပါ။</translation>
  </message>
  <message>
   <source>Progress is 100, but the day on which the milestone was reached is missing.</source>
   <translation>တိုးတက်မှု 100 ဖြစ်သော်လည်း မှတ်တိုင် ပြီးမြောက်သည့်ရက် မပါပါ။</translation>
  </message>
  <message>
   <source>The milestone was reached on {day}, but progress is {value}; it should be 100.</source>
   <translation>မှတ်တိုင်သည် {day} တွင် ပြီးမြောက်သော်လည်း တိုးတက်မှုမှာ {value} ဖြစ်နေပါသည်။ 100 ဖြစ်သင့်ပါသည်။</translation>
  </message>
  <message>
   <source>The milestone is declared done, but progress is {value} and no actual date is given.</source>
   <translation>မှတ်တိုင်ကို ပြီးစီးဟု ဖော်ပြထားသော်လည်း တိုးတက်မှုမှာ {value} ဖြစ်ပြီး အမှန်ပြီးစီးသည့်ရက် မပါပါ။</translation>
  </message>
  <message>
   <source>The milestone is declared not begun, but progress is {value}.</source>
   <translation>မှတ်တိုင်ကို မစတင်သေးဟု ဖော်ပြထားသော်လည်း တိုးတက်မှုမှာ {value} ဖြစ်နေပါသည်။</translation>
  </message>
  <message>
   <source>The milestone was due on {day} and is not done, but it is not declared late.</source>
   <translation>မှတ်တိုင်၏ သတ်မှတ်ရက် {day} ကျော်လွန်ပြီး မပြီးစီးသေးသော်လည်း နောက်ကျဟု ဖော်ပြမထားပါ။</translation>
  </message>
  <message>
   <source>The milestone is declared late, but it is done.</source>
   <translation>မှတ်တိုင်ကို နောက်ကျဟု ဖော်ပြထားသော်လည်း ပြီးစီးပြီး ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>The delay has another reason; say which.</source>
   <translation>နှောင့်နှေးမှုသည် အခြားအကြောင်းရင်းကြောင့် ဖြစ်ပါသည်။ မည်သည့်အကြောင်းရင်း ဖြစ်သည်ကို ဖော်ပြပါ။</translation>
  </message>
  <message>
   <source>The milestone was due on {day} and is not done, but no reason is given.</source>
   <translation>မှတ်တိုင်၏ သတ်မှတ်ရက် {day} ကျော်လွန်ပြီး မပြီးစီးသေးသော်လည်း အကြောင်းရင်း မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>{day} is {days} days after the adopted date, but no reason is given.</source>
   <translation>{day} သည် အတည်ပြုထားသည့်ရက်ထက် {days} ရက် နောက်ကျသော်လည်း အကြောင်းရင်း မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>The milestone was due on {day}, {days} days ago.</source>
   <translation>မှတ်တိုင်၏ သတ်မှတ်ရက် {day} သည် လွန်ခဲ့သော {days} ရက်က ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>A milestone cannot wait for itself.</source>
   <translation>မှတ်တိုင်တစ်ခုသည် မိမိကိုယ်ကို မစောင့်နိုင်ပါ။</translation>
  </message>
  <message>
   <source>“{source}” is not one of the sources of funds that are known.</source>
   <translation>“{source}” သည် သိရှိထားသော ငွေကြေးရင်းမြစ် မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>Name the foundation, bank, enterprise or other source.</source>
   <translation>ဖောင်ဒေးရှင်း၊ ဘဏ်၊ လုပ်ငန်း သို့မဟုတ် အခြားရင်းမြစ်၏ အမည်ကို ဖော်ပြပါ။</translation>
  </message>
  <message>
   <source>The amount committed is {value}; it cannot be below 0.</source>
   <translation>ကတိပြုငွေသည် {value} ဖြစ်နေပါသည်။ 0 အောက် မဖြစ်ရပါ။</translation>
  </message>
  <message>
   <source>The amount disbursed is {value}; it cannot be below 0.</source>
   <translation>ထုတ်ပေးငွေသည် {value} ဖြစ်နေပါသည်။ 0 အောက် မဖြစ်ရပါ။</translation>
  </message>
  <message>
   <source>The amount spent is {value}; it cannot be below 0.</source>
   <translation>သုံးစွဲငွေသည် {value} ဖြစ်နေပါသည်။ 0 အောက် မဖြစ်ရပါ။</translation>
  </message>
  <message>
   <source>No amount is given.</source>
   <translation>ငွေပမာဏ မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>More was spent ({spent}) than disbursed ({disbursed}).</source>
   <translation>သုံးစွဲငွေ ({spent}) သည် ထုတ်ပေးငွေ ({disbursed}) ထက် များနေပါသည်။</translation>
  </message>
  <message>
   <source>More was disbursed ({disbursed}) than committed ({committed}).</source>
   <translation>ထုတ်ပေးငွေ ({disbursed}) သည် ကတိပြုငွေ ({committed}) ထက် များနေပါသည်။</translation>
  </message>
  <message>
   <source>The year is {value}; it should lie between {first} and {last}.</source>
   <translation>ခုနှစ်သည် {value} ဖြစ်နေပါသည်။ {first} နှင့် {last} အကြား ဖြစ်သင့်ပါသည်။</translation>
  </message>
  <message>
   <source>The rate is {value}; it must be above 0.</source>
   <translation>ငွေလဲနှုန်းသည် {value} ဖြစ်နေပါသည်။ 0 ထက် ကြီးရပါမည်။</translation>
  </message>
  <message>
   <source>One US dollar is one US dollar, not {value}; this rate is not used.</source>
   <translation>အမေရိကန်ဒေါ်လာ 1 သည် အမေရိကန်ဒေါ်လာ 1 ဖြစ်ပြီး {value} မဟုတ်ပါ။ ဤနှုန်းကို အသုံးမပြုပါ။</translation>
  </message>
  <message>
   <source>The day of the rate, {day}, is still to come.</source>
   <translation>ငွေလဲနှုန်း၏ရက် {day} မရောက်သေးပါ။</translation>
  </message>
  <message>
   <source>This belongs to no project.</source>
   <translation>ဤအရာသည် မည်သည့်စီမံကိန်းနှင့်မျှ မသက်ဆိုင်ပါ။</translation>
  </message>
  <message>
   <source>The project has no title.</source>
   <translation>စီမံကိန်းတွင် ခေါင်းစဉ် မရှိပါ။</translation>
  </message>
  <message>
   <source>No measure of the Plan is named; it is needed before reporting.</source>
   <translation>စီမံချက်ပါ ဆောင်ရွက်ချက် မဖော်ပြထားပါ။ အစီရင်ခံခြင်းမပြုမီ လိုအပ်ပါသည်။</translation>
  </message>
  <message>
   <source>The country is missing; it is needed before reporting.</source>
   <translation>နိုင်ငံ မဖော်ပြထားပါ။ အစီရင်ခံခြင်းမပြုမီ လိုအပ်ပါသည်။</translation>
  </message>
  <message>
   <source>The stage is missing; it is needed before reporting.</source>
   <translation>အဆင့် မဖော်ပြထားပါ။ အစီရင်ခံခြင်းမပြုမီ လိုအပ်ပါသည်။</translation>
  </message>
  <message>
   <source>The planned start is missing; it is needed before reporting.</source>
   <translation>စီစဉ်ထားသည့် စတင်ရက် မဖော်ပြထားပါ။ အစီရင်ခံခြင်းမပြုမီ လိုအပ်ပါသည်။</translation>
  </message>
  <message>
   <source>The planned end is missing; it is needed before reporting.</source>
   <translation>စီစဉ်ထားသည့် ပြီးဆုံးရက် မဖော်ပြထားပါ။ အစီရင်ခံခြင်းမပြုမီ လိုအပ်ပါသည်။</translation>
  </message>
  <message>
   <source>No measure of the Plan is named.</source>
   <translation>စီမံချက်ပါ ဆောင်ရွက်ချက် မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>No place is named.</source>
   <translation>နေရာ မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>No organisation is named.</source>
   <translation>အဖွဲ့အစည်း မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>The milestone has no title.</source>
   <translation>မှတ်တိုင်တွင် ခေါင်းစဉ် မရှိပါ။</translation>
  </message>
  <message>
   <source>The planned date is missing; it is needed before reporting.</source>
   <translation>စီစဉ်ထားသည့်ရက် မဖော်ပြထားပါ။ အစီရင်ခံခြင်းမပြုမီ လိုအပ်ပါသည်။</translation>
  </message>
  <message>
   <source>The beginning of the period is missing.</source>
   <translation>ကာလအစ မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>The end of the period is missing.</source>
   <translation>ကာလအဆုံး မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>Nothing is told about what was done in the period.</source>
   <translation>ကာလအတွင်း ဆောင်ရွက်ပြီးစီးမှု မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>The source of the money is missing.</source>
   <translation>ငွေကြေးရင်းမြစ် မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>The currency is missing, so this cannot be added up.</source>
   <translation>ငွေကြေးအမျိုးအစား မဖော်ပြထားသဖြင့် ပေါင်း၍ မရပါ။</translation>
  </message>
  <message>
   <source>Say whether this is cash or in kind.</source>
   <translation>ငွေသား သို့မဟုတ် ပစ္စည်း ဖြစ်သည်ကို ဖော်ပြပါ။</translation>
  </message>
  <message>
   <source>The year is missing.</source>
   <translation>ခုနှစ် မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>The rate has no currency.</source>
   <translation>ငွေလဲနှုန်းတွင် ငွေကြေးအမျိုးအစား မပါပါ။</translation>
  </message>
  <message>
   <source>The rate has no day.</source>
   <translation>ငွေလဲနှုန်းတွင် ရက် မပါပါ။</translation>
  </message>
  <message>
   <source>The rate itself is missing.</source>
   <translation>ငွေလဲနှုန်း မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>The indicator has no title.</source>
   <translation>ညွှန်းကိန်းတွင် ခေါင်းစဉ် မရှိပါ။</translation>
  </message>
  <message>
   <source>The unit is missing.</source>
   <translation>ယူနစ် မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>Say how the values of several periods make one figure.</source>
   <translation>ကာလအများ၏ တန်ဖိုးများကို ကိန်းဂဏန်းတစ်ခုအဖြစ် မည်သို့တွက်ရမည်ကို ဖော်ပြပါ။</translation>
  </message>
  <message>
   <source>The target is missing.</source>
   <translation>ရည်မှန်းချက် မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>This value belongs to no indicator.</source>
   <translation>ဤတန်ဖိုးသည် မည်သည့်ညွှန်းကိန်းနှင့်မျှ မသက်ဆိုင်ပါ။</translation>
  </message>
  <message>
   <source>The value itself is missing.</source>
   <translation>တန်ဖိုး မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>This file belongs to no project.</source>
   <translation>ဤဖိုင်သည် မည်သည့်စီမံကိန်းနှင့်မျှ မသက်ဆိုင်ပါ။</translation>
  </message>
  <message>
   <source>The file itself is missing.</source>
   <translation>ဖိုင် မပါပါ။</translation>
  </message>
  <message>
   <source>The file has no name.</source>
   <translation>ဖိုင်တွင် အမည် မရှိပါ။</translation>
  </message>
  <message>
   <source>Say whether this is a self-evaluation, a peer or a third-party review.</source>
   <translation>ကိုယ်တိုင်အကဲဖြတ်ခြင်း၊ အချင်းချင်းအကဲဖြတ်ခြင်း သို့မဟုတ် တတိယအဖွဲ့ အကဲဖြတ်ခြင်း ဖြစ်သည်ကို ဖော်ပြပါ။</translation>
  </message>
  <message>
   <source>The assessor is missing.</source>
   <translation>အကဲဖြတ်သူ မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>The day of the assessment is missing.</source>
   <translation>အကဲဖြတ်သည့်ရက် မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>The suggestion has no text.</source>
   <translation>အကြံပြုချက်တွင် စာသား မပါပါ။</translation>
  </message>
  <message>
   <source>Nobody is named to carry the suggestion out.</source>
   <translation>အကြံပြုချက်ကို ဆောင်ရွက်မည့်သူ မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>The day by which the suggestion is due is missing.</source>
   <translation>အကြံပြုချက်အတွက် သတ်မှတ်ရက် မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>The meeting has neither a body nor a title.</source>
   <translation>အစည်းအဝေးတွင် အစည်းအဝေးအဖွဲ့ရော ခေါင်းစဉ်ပါ မရှိပါ။</translation>
  </message>
  <message>
   <source>The first day of the meeting is missing.</source>
   <translation>အစည်းအဝေး၏ ပထမနေ့ မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>This decision belongs to no meeting.</source>
   <translation>ဤဆုံးဖြတ်ချက်သည် မည်သည့်အစည်းအဝေးနှင့်မျှ မသက်ဆိုင်ပါ။</translation>
  </message>
  <message>
   <source>The decision has no text.</source>
   <translation>ဆုံးဖြတ်ချက်တွင် စာသား မပါပါ။</translation>
  </message>
  <message>
   <source>Nobody is named to follow the decision up.</source>
   <translation>ဆုံးဖြတ်ချက်ကို ဆက်လက်ဆောင်ရွက်မည့်သူ မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>The organisation has no name.</source>
   <translation>အဖွဲ့အစည်းတွင် အမည် မရှိပါ။</translation>
  </message>
  <message>
   <source>This comment is about nothing.</source>
   <translation>ဤမှတ်ချက်သည် မည်သည့်အရာအတွက်မျှ မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>The comment is empty.</source>
   <translation>မှတ်ချက်တွင် ဘာမျှ မရေးထားပါ။</translation>
  </message>
  <message>
   <source>It is not said of which report this is an edition.</source>
   <translation>မည်သည့်အစီရင်ခံစာ၏ ထုတ်ပြန်မူ ဖြစ်သည်ကို မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>The edition has no number.</source>
   <translation>ထုတ်ပြန်မူတွင် နံပါတ် မပါပါ။</translation>
  </message>
  <message>
   <source>The edition has no figures.</source>
   <translation>ထုတ်ပြန်မူတွင် ကိန်းဂဏန်းများ မပါပါ။</translation>
  </message>
  <message>
   <source>It is not said of which country this is the letterhead.</source>
   <translation>မည်သည့်နိုင်ငံ၏ စာခေါင်း ဖြစ်သည်ကို မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>The planned end {end} lies before the planned start {start}.</source>
   <translation>စီစဉ်ထားသည့် ပြီးဆုံးရက် {end} သည် စီစဉ်ထားသည့် စတင်ရက် {start} ထက် စောနေပါသည်။</translation>
  </message>
  <message>
   <source>The actual end {end} lies before the actual start {start}.</source>
   <translation>အမှန်တကယ် ပြီးဆုံးရက် {end} သည် အမှန်တကယ် စတင်ရက် {start} ထက် စောနေပါသည်။</translation>
  </message>
  <message>
   <source>The adopted end {end} lies before the adopted start {start}.</source>
   <translation>အတည်ပြုထားသည့် ပြီးဆုံးရက် {end} သည် အတည်ပြုထားသည့် စတင်ရက် {start} ထက် စောနေပါသည်။</translation>
  </message>
  <message>
   <source>The actual start {day} is still to come.</source>
   <translation>အမှန်တကယ် စတင်ရက် {day} မရောက်သေးပါ။</translation>
  </message>
  <message>
   <source>The actual end {day} is still to come.</source>
   <translation>အမှန်တကယ် ပြီးဆုံးရက် {day} မရောက်သေးပါ။</translation>
  </message>
  <message>
   <source>The project is not adopted yet, but began on {day}.</source>
   <translation>စီမံကိန်းကို အတည်မပြုရသေးသော်လည်း {day} တွင် စတင်ခဲ့ပါသည်။</translation>
  </message>
  <message>
   <source>The project is over, but its actual end is missing.</source>
   <translation>စီမံကိန်း ပြီးဆုံးသော်လည်း အမှန်တကယ် ပြီးဆုံးရက် မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>The project ended on {day}, but its stage says that it goes on.</source>
   <translation>စီမံကိန်းသည် {day} တွင် ပြီးဆုံးသော်လည်း အဆင့်အရ ဆက်လက်ဆောင်ရွက်ဆဲဟု ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>The project is in implementation, but its start is missing.</source>
   <translation>စီမံကိန်းကို အကောင်အထည်ဖော်ဆဲ ဖြစ်သော်လည်း စတင်ရက် မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>The project is adopted, but its adopted end is missing: delay cannot be reckoned.</source>
   <translation>စီမံကိန်းကို အတည်ပြုပြီးသော်လည်း အတည်ပြုထားသည့် ပြီးဆုံးရက် မဖော်ပြထားပါ - နှောင့်နှေးမှုကို တွက်၍ မရပါ။</translation>
  </message>
  <message>
   <source>The project should have ended on {day}, {days} days ago.</source>
   <translation>စီမံကိန်းသည် လွန်ခဲ့သော {days} ရက်၊ {day} တွင် ပြီးဆုံးသင့်ခဲ့ပါသည်။</translation>
  </message>
  <message>
   <source>The budget is {value}; it cannot be below 0.</source>
   <translation>ဘတ်ဂျက်သည် {value} ဖြစ်နေပါသည်။ 0 အောက် မဖြစ်ရပါ။</translation>
  </message>
  <message>
   <source>The budget has no currency.</source>
   <translation>ဘတ်ဂျက်တွင် ငွေကြေးအမျိုးအစား မပါပါ။</translation>
  </message>
  <message>
   <source>The number of beneficiaries is {value}; it cannot be below 0.</source>
   <translation>အကျိုးခံစားသူဦးရေသည် {value} ဖြစ်နေပါသည်။ 0 အောက် မဖြစ်ရပါ။</translation>
  </message>
  <message>
   <source>The number of women is {value}; it cannot be below 0.</source>
   <translation>အမျိုးသမီးဦးရေသည် {value} ဖြစ်နေပါသည်။ 0 အောက် မဖြစ်ရပါ။</translation>
  </message>
  <message>
   <source>There are more women ({women}) than beneficiaries in all ({total}).</source>
   <translation>အမျိုးသမီးဦးရေ ({women}) သည် စုစုပေါင်းအကျိုးခံစားသူ ({total}) ထက် များနေပါသည်။</translation>
  </message>
  <message>
   <source>The latitude is {value}; it lies between -90 and 90.</source>
   <translation>လတ္တီတွဒ်သည် {value} ဖြစ်နေပါသည်။ -90 နှင့် 90 အကြား ဖြစ်ရပါမည်။</translation>
  </message>
  <message>
   <source>The longitude is {value}; it lies between -180 and 180.</source>
   <translation>လောင်ဂျီတွဒ်သည် {value} ဖြစ်နေပါသည်။ -180 နှင့် 180 အကြား ဖြစ်ရပါမည်။</translation>
  </message>
  <message>
   <source>Latitude and longitude are only of use together.</source>
   <translation>လတ္တီတွဒ်နှင့် လောင်ဂျီတွဒ် နှစ်ခုလုံး ပါမှသာ အသုံးဝင်ပါသည်။</translation>
  </message>
  <message>
   <source>The project is on a list of proposals, but the year is missing.</source>
   <translation>စီမံကိန်းသည် အဆိုပြုစာရင်းတွင် ပါဝင်သော်လည်း ခုနှစ် မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>{year} is not a year for which projects are proposed now.</source>
   <translation>{year} သည် ယခု စီမံကိန်းအဆိုပြုနေသည့် ခုနှစ် မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>The Foreign Ministers' Meeting adopted the project, but its stage is an earlier one.</source>
   <translatorcomment>official name of the meeting</translatorcomment>
   <translation>နိုင်ငံခြားရေးဝန်ကြီးများအစည်းအဝေးက စီမံကိန်းကို အတည်ပြုပြီးသော်လည်း ယင်း၏ အဆင့်မှာ ယခင်အဆင့် ဖြစ်နေပါသည်။</translation>
  </message>
  <message>
   <source>The proposal was declined, but the stage says that it was adopted.</source>
   <translation>အဆိုပြုချက်ကို ငြင်းပယ်ခဲ့သော်လည်း အဆင့်အရ အတည်ပြုပြီးဟု ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>The period begins on {day}, which is still to come.</source>
   <translation>ကာလသည် {day} တွင် စတင်ပြီး ထိုရက် မရောက်သေးပါ။</translation>
  </message>
  <message>
   <source>The spending is {value}; it cannot be below 0.</source>
   <translation>ကာလအတွင်းသုံးစွဲမှုသည် {value} ဖြစ်နေပါသည်။ 0 အောက် မဖြစ်ရပါ။</translation>
  </message>
  <message>
   <source>The spending has no currency.</source>
   <translation>ကာလအတွင်းသုံးစွဲမှုတွင် ငွေကြေးအမျိုးအစား မပါပါ။</translation>
  </message>
  <message>
   <source>The report is returned without a reason; say what is missing.</source>
   <translation>အစီရင်ခံစာကို အကြောင်းရင်းမပါဘဲ ပြန်ပို့ထားပါသည်။ ဘာလိုအပ်သည်ကို ဖော်ပြပါ။</translation>
  </message>
  <message>
   <source>The target is the same as the baseline, {value}: nothing would change.</source>
   <translation>ရည်မှန်းချက်သည် အခြေခံတန်ဖိုး {value} နှင့် တူနေပါသည် - ဘာမျှ ပြောင်းလဲမည် မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>{value} is not a percentage between 0 and 100.</source>
   <translation>{value} သည် 0 နှင့် 100 အကြား ရာခိုင်နှုန်း မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>People are counted from 0; here stands {value}.</source>
   <translation>လူအရေအတွက်သည် {value} ဖြစ်နေပါသည်။ 0 အောက် မဖြစ်ရပါ။</translation>
  </message>
  <message>
   <source>“{value}” is not a SHA-256.</source>
   <translation>“{value}” သည် SHA-256 မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>The size is {value}; it cannot be below 0.</source>
   <translation>အရွယ်အစားသည် {value} ဖြစ်နေပါသည်။ 0 အောက် မဖြစ်ရပါ။</translation>
  </message>
  <message>
   <source>The day {day} is still to come.</source>
   <translation>ရက် {day} မရောက်သေးပါ။</translation>
  </message>
  <message>
   <source>Editions are counted from 1; here stands {value}.</source>
   <translation>ထုတ်ပြန်မူနံပါတ်သည် {value} ဖြစ်နေပါသည်။ 1 အောက် မဖြစ်ရပါ။</translation>
  </message>
  <message>
   <source>The score is missing; give 1 to 5, or 0 where it does not apply.</source>
   <translation>အမှတ် မဖော်ပြထားပါ။ 1 မှ 5 အထိ ပေးပါ၊ မသက်ဆိုင်ပါက 0 ပေးပါ။</translation>
  </message>
  <message>
   <source>The score is {value}; it must be 1 to 5, or 0 where the criterion does not apply.</source>
   <translation>အမှတ်သည် {value} ဖြစ်နေပါသည်။ 1 မှ 5 အထိ ဖြစ်ရပါမည်၊ စံသတ်မှတ်ချက်နှင့် မသက်ဆိုင်ပါက 0 ဖြစ်ရပါမည်။</translation>
  </message>
  <message>
   <source>The score is {value}, but no reason is given.</source>
   <translation>အမှတ် {value} ပေးထားသော်လည်း အကြောင်းပြချက် မပါပါ။</translation>
  </message>
  <message>
   <source>The organisation that assessed the project is missing.</source>
   <translation>စီမံကိန်းကို အကဲဖြတ်သော အဖွဲ့အစည်း မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>The suggestion is declined without an answer; say why.</source>
   <translation>အကြံပြုချက်ကို အဖြေမပါဘဲ ငြင်းပယ်ထားပါသည်။ အကြောင်းရင်း ဖော်ပြပါ။</translation>
  </message>
  <message>
   <source>The suggestion was due on {day} and is not carried out.</source>
   <translation>အကြံပြုချက်၏ သတ်မှတ်ရက် {day} ကျော်လွန်ပြီး မဆောင်ရွက်ရသေးပါ။</translation>
  </message>
  <message>
   <source>The meeting ends on {ends}, before it begins on {begins}.</source>
   <translation>အစည်းအဝေး ပြီးဆုံးရက် {ends} သည် စတင်ရက် {begins} ထက် စောနေပါသည်။</translation>
  </message>
  <message>
   <source>The meeting was held, but begins on {day}, which is still to come.</source>
   <translation>အစည်းအဝေးကို ကျင်းပပြီးဟု ဖော်ပြထားသော်လည်း စတင်ရက် {day} မရောက်သေးပါ။</translation>
  </message>
  <message>
   <source>The meeting was planned for {day}, which is past; say whether it was held.</source>
   <translation>အစည်းအဝေးကို {day} တွင် စီစဉ်ထားပြီး ထိုရက် ကျော်လွန်ပါပြီ။ ကျင်းပခဲ့သည် ဟုတ်မဟုတ် ဖော်ပြပါ။</translation>
  </message>
  <message>
   <source>“{body}” is not a body of the cooperation.</source>
   <translation>“{body}” သည် ပူးပေါင်းဆောင်ရွက်ရေး၏ အဖွဲ့ မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>“{country}” is not one of the six countries.</source>
   <translation>“{country}” သည် ခြောက်နိုင်ငံထဲမှ မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>The decision was to be carried out by {day} and is not.</source>
   <translation>ဆုံးဖြတ်ချက်ကို {day} နောက်ဆုံးထား ဆောင်ရွက်ရမည်ဖြစ်သော်လည်း မဆောင်ရွက်ရသေးပါ။</translation>
  </message>
  <message>
   <source>“{country}” is not a country code, as LA or JP is one.</source>
   <translation>“{country}” သည် LA သို့မဟုတ် JP ကဲ့သို့ နိုင်ငံကုဒ် မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>“{measure}” is not a measure of the Plan of Action.</source>
   <translation>“{measure}” သည် လုပ်ငန်းစီမံချက်ပါ ဆောင်ရွက်ချက် မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>“{province}” is not a province of the six.</source>
   <translation>“{province}” သည် ခြောက်နိုင်ငံ၏ ပြည်နယ်/တိုင်း မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>{province} does not lie in {country}.</source>
   <translation>{province} သည် {country} တွင် မရှိပါ။</translation>
  </message>
  <message>
   <source>“{currency}” is not a currency code, as KHR or USD is one.</source>
   <translation>“{currency}” သည် KHR သို့မဟုတ် USD ကဲ့သို့ ငွေကြေးကုဒ် မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>The period ends on {ends}, before it begins on {begins}.</source>
   <translation>ကာလပြီးဆုံးရက် {ends} သည် စတင်ရက် {begins} ထက် စောနေပါသည်။</translation>
  </message>
  <message>
   <source>This milestone has no weight while others have one, so it counts nothing.</source>
   <translation>အခြားမှတ်တိုင်များတွင် အလေးချိန်ရှိပြီး ဤမှတ်တိုင်တွင် မရှိသဖြင့် တွက်ချက်ရာတွင် မပါဝင်ပါ။</translation>
  </message>
  <message>
   <source>The weights of the milestones add up to {sum}; they should make 100.</source>
   <translation>မှတ်တိုင်များ၏ အလေးချိန် ပေါင်းလဒ်မှာ {sum} ဖြစ်နေပါသည်။ 100 ဖြစ်သင့်ပါသည်။</translation>
  </message>
  <message>
   <source>The project is over, but milestones are not done: {count}.</source>
   <translation>စီမံကိန်း ပြီးဆုံးသော်လည်း မပြီးစီးသေးသော မှတ်တိုင်: {count}။</translation>
  </message>
  <message>
   <source>Every milestone is done, but the project is not completed.</source>
   <translation>မှတ်တိုင်တိုင်း ပြီးစီးသော်လည်း စီမံကိန်းကို ပြီးစီးဟု ဖော်ပြမထားပါ။</translation>
  </message>
  <message>
   <source>The project is in implementation without a milestone, so its progress is not known.</source>
   <translation>စီမံကိန်းကို မှတ်တိုင်မရှိဘဲ အကောင်အထည်ဖော်နေသဖြင့် ယင်း၏ တိုးတက်မှုကို မသိရပါ။</translation>
  </message>
  <message>
   <source>The project is adopted, but the adopted date of this milestone is missing.</source>
   <translation>စီမံကိန်းကို အတည်ပြုပြီးသော်လည်း ဤမှတ်တိုင်၏ အတည်ပြုထားသည့်ရက် မဖော်ပြထားပါ။</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, after the project's planned end {end}.</source>
   <translation>မှတ်တိုင်ကို {day} တွင် စီစဉ်ထားပြီး စီမံကိန်း၏ စီစဉ်ထားသည့် ပြီးဆုံးရက် {end} ထက် နောက်ကျနေပါသည်။</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, before the project's planned start {start}.</source>
   <translation>မှတ်တိုင်ကို {day} တွင် စီစဉ်ထားပြီး စီမံကိန်း၏ စီစဉ်ထားသည့် စတင်ရက် {start} ထက် စောနေပါသည်။</translation>
  </message>
  <message>
   <source>The milestone waits for one that this project lacks.</source>
   <translation>မှတ်တိုင်သည် ဤစီမံကိန်းတွင် မရှိသော မှတ်တိုင်ကို စောင့်နေပါသည်။</translation>
  </message>
  <message>
   <source>The milestone waits for itself by way of others.</source>
   <translation>မှတ်တိုင်သည် အခြားမှတ်တိုင်များမှတစ်ဆင့် မိမိကိုယ်ကို စောင့်နေပါသည်။</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, but the one it waits for only for {before}.</source>
   <translation>မှတ်တိုင်ကို {day} တွင် စီစဉ်ထားသော်လည်း စောင့်ရသည့် မှတ်တိုင်ကို {before} တွင်မှ စီစဉ်ထားပါသည်။</translation>
  </message>
  <message>
   <source>Another milestone of this project has the same title.</source>
   <translation>ဤစီမံကိန်း၏ အခြားမှတ်တိုင်တစ်ခုတွင် ခေါင်းစဉ်တူ ရှိပါသည်။</translation>
  </message>
  <message>
   <source>The milestone is done, but no evidence is attached.</source>
   <translation>မှတ်တိုင် ပြီးစီးသော်လည်း အထောက်အထား မပူးတွဲထားပါ။</translation>
  </message>
  <message>
   <source>The funding lines commit {total} {currency}, more than the budget of {budget}.</source>
   <translation>ရန်ပုံငွေစာရင်းများ၏ ကတိပြုငွေ {total} {currency} သည် ဘတ်ဂျက် {budget} ထက် များနေပါသည်။</translation>
  </message>
  <message>
   <source>Women and men come to {people}, more than the value {value}.</source>
   <translation>အမျိုးသမီးနှင့် အမျိုးသား ပေါင်း {people} သည် တန်ဖိုး {value} ထက် များနေပါသည်။</translation>
  </message>
  <message>
   <source>There are more youth ({youth}) than the value {value}.</source>
   <translation>လူငယ်ဦးရေ ({youth}) သည် တန်ဖိုး {value} ထက် များနေပါသည်။</translation>
  </message>
  <message>
   <source>The period from {start} to {end} overlaps another one: its days count twice.</source>
   <translation>{start} မှ {end} အထိ ကာလသည် အခြားကာလတစ်ခုနှင့် ထပ်နေပါသည် - ယင်း၏ ရက်များကို နှစ်ခါ ရေတွက်မိပါသည်။</translation>
  </message>
 </context>
 <context>
  <name>Sample</name>
  <message>
   <source>This desk holds records already. A sample programme goes into an empty desk only: make a new desk for it.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် မှတ်တမ်းများ ရှိပြီးဖြစ်ပါသည်။ နမူနာအစီအစဉ်ကို ဗလာလုပ်ငန်းခွင်တွင်သာ ထည့်နိုင်ပါသည် - ယင်းအတွက် လုပ်ငန်းခွင်အသစ် ပြုလုပ်ပါ။</translation>
  </message>
  <message>
   <source>Sample programme</source>
   <translation>နမူနာအစီအစဉ်</translation>
  </message>
 </context>
 <context>
  <name>Scrolled</name>
  <message>
   <source>Part that scrolls</source>
   <translation>လှိမ့်ကြည့်ရသောအပိုင်း</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>Search</source>
   <translation>ရှာရန်</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>{field}: {desk} at this desk, {sheet} in the sheet</source>
   <translation>{field}: ဤလုပ်ငန်းခွင်တွင် {desk}၊ ဇယားတွင် {sheet}</translation>
  </message>
  <message>
   <source>And {n} more.</source>
   <translation>နှင့် နောက်ထပ် {n} ခု။</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Excel, {at} of {of}: {step}</source>
   <translation>Excel၊ {of} ဆင့်အနက် {at}: {step}</translation>
  </message>
  <message>
   <source>{file} · {about}</source>
   <translation>{file} · {about}</translation>
  </message>
  <message>
   <source>“{file}” has to wait: another one is being read or written.</source>
   <translation>“{file}” သည် စောင့်ရပါမည် - အခြားတစ်ခုကို ဖတ်နေ သို့မဟုတ် ရေးနေပါသည်။</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>နောက်သို့</translation>
  </message>
  <message>
   <source>“{file}” is taken over and saved on this computer.</source>
   <translation>“{file}” ကို ထည့်သွင်းပြီး ဤကွန်ပျူတာတွင် သိမ်းဆည်းပြီးပါပြီ။</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>ပြရန်</translation>
  </message>
  <message>
   <source>Wait until the work that is under way is done, or stop it.</source>
   <translation>လုပ်ဆောင်နေသည်များ ပြီးသည်အထိ စောင့်ပါ သို့မဟုတ် ရပ်ပါ။</translation>
  </message>
  <message>
   <source>Choose the row of headings first.</source>
   <translation>ခေါင်းစဉ်အတန်းကို ဦးစွာ ရွေးပါ။</translation>
  </message>
  <message>
   <source>No row of this sheet would change anything.</source>
   <translation>ဤဇယား၏ မည်သည့်အတန်းကမျှ ဘာကိုမျှ ပြောင်းလဲမည် မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>Read it so</source>
   <translation>ဤအတိုင်း ဖတ်ရန်</translation>
  </message>
  <message>
   <source>Import 1 row</source>
   <translation>အတန်း 1 တန်း တင်သွင်းရန်</translation>
  </message>
  <message>
   <source>Import {n} rows</source>
   <translation>အတန်း {n} တန်း တင်သွင်းရန်</translation>
  </message>
  <message>
   <source>Say first which column stands for one of these: {fields}.</source>
   <translation>ယင်းတို့အနက် တစ်ခုအတွက် မည်သည့်ကော်လံ ဖြစ်သည်ကို ဦးစွာ ဖော်ပြပါ - {fields}။</translation>
  </message>
  <message>
   <source>Column {letters}</source>
   <translation>ကော်လံ {letters}</translation>
  </message>
  <message>
   <source>{letters} · {heading}</source>
   <translation>{letters} · {heading}</translation>
  </message>
  <message>
   <source>As you said</source>
   <translation>သင် ဖော်ပြသည့်အတိုင်း</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>ချန်ထားသည်</translation>
  </message>
  <message>
   <source>Looks like it</source>
   <translation>ဆင်တူသည်</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>သေချာသည်</translation>
  </message>
  <message>
   <source>No values in the first rows</source>
   <translation>ပထမအတန်းများတွင် တန်ဖိုး မရှိ</translation>
  </message>
  <message>
   <source>As you said for these headings before</source>
   <translation>ဤခေါင်းစဉ်များအတွက် သင် ယခင်က ဖော်ပြသည့်အတိုင်း</translation>
  </message>
  <message>
   <source>Columns of the sheet</source>
   <translation>ဇယား၏ ကော်လံများ</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>ချန်ထားရန်</translation>
  </message>
  <message>
   <source>Columns: {n}. Only alike: {unsure}. Left out: {out}.</source>
   <translation>ကော်လံ: {n}။ ဆင်တူရုံသာ: {unsure}။ ချန်ထားသည်: {out}။</translation>
  </message>
  <message>
   <source>Thai (TIS-620, Windows 874)</source>
   <translation>ထိုင်း (TIS-620၊ Windows 874)</translation>
  </message>
  <message>
   <source>Vietnamese (Windows 1258)</source>
   <translation>ဗီယက်နမ် (Windows 1258)</translation>
  </message>
  <message>
   <source>Chinese (GBK)</source>
   <translation>တရုတ် (GBK)</translation>
  </message>
  <message>
   <source>Western European (Windows 1252)</source>
   <translation>အနောက်ဥရောပ (Windows 1252)</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>စာလုံးကုဒ်စနစ်</translation>
  </message>
  <message>
   <source>Its letters then read</source>
   <translation>စာလုံးများ ဤသို့ ပေါ်ပါမည်</translation>
  </message>
  <message>
   <source>Encodings</source>
   <translation>စာလုံးကုဒ်စနစ်များ</translation>
  </message>
  <message>
   <source>In which row can the letters be read?</source>
   <translation>မည်သည့်အတန်းတွင် စာလုံးများကို ဖတ်၍ ရပါသလဲ။</translation>
  </message>
  <message>
   <source>Paste a block</source>
   <translatorcomment>rendered as “paste what was copied”</translatorcomment>
   <translation>ကူးထားသည်ကို ကူးထည့်ရန်</translation>
  </message>
  <message>
   <source>Choose a workbook, drop it here, or</source>
   <translation>ဇယားဖိုင် ရွေးပါ၊ ဤနေရာသို့ ဆွဲချပါ၊ သို့မဟုတ်</translation>
  </message>
  <message>
   <source>From Excel</source>
   <translation>Excel မှ</translation>
  </message>
  <message>
   <source>Workbooks (.xlsx, .xls, .ods) and text files (.csv). A block copied in Excel can be pasted with Ctrl+V. Nothing is written before you have seen what would be.</source>
   <translation>ဇယားဖိုင်များ (.xlsx, .xls, .ods) နှင့် စာသားဖိုင်များ (.csv)။ Excel တွင် ကူးထားသော ဇယားကွက်များကို Ctrl+V ဖြင့် ကူးထည့်နိုင်ပါသည်။ ရေးသွင်းမည်များကို သင် မကြည့်ရသေးမီ ဘာမျှ မရေးသွင်းပါ။</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>တင်သွင်းမှုများ</translation>
  </message>
  <message>
   <source>To Excel</source>
   <translation>Excel သို့</translation>
  </message>
  <message>
   <source>Reading the workbook</source>
   <translation>ဇယားဖိုင် ဖတ်နေသည်</translation>
  </message>
  <message>
   <source>Checking the sheet</source>
   <translation>ဇယား စစ်ဆေးနေသည်</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>တင်သွင်းနေသည်</translation>
  </message>
  <message>
   <source>New: {new}. Changed: {update}. Blocked: {blocked}.</source>
   <translation>အသစ်: {new}။ ပြောင်းလဲသည်: {update}။ ပိတ်ဆို့ထားသည်: {blocked}။</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>ပြန်ရုပ်သိမ်းပြီး</translation>
  </message>
  <message>
   <source>Taken over</source>
   <translation>ထည့်သွင်းပြီး</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ဖိုင်</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>ရလဒ်</translation>
  </message>
  <message>
   <source>State</source>
   <translation>အခြေအနေ</translation>
  </message>
  <message>
   <source>Imports of this desk</source>
   <translation>ဤလုပ်ငန်းခွင်၏ တင်သွင်းမှုများ</translation>
  </message>
  <message>
   <source>Take it back…</source>
   <translation>ပြန်ရုပ်သိမ်းရန်…</translation>
  </message>
  <message>
   <source>Nothing was imported yet. What is imported stands here and can be taken back, days later too.</source>
   <translation>ဘာမျှ မတင်သွင်းရသေးပါ။ တင်သွင်းပြီးသည်များကို ဤနေရာတွင် ဖော်ပြပြီး ရက်ပေါင်းကြာမြင့်မှပင် ပြန်ရုပ်သိမ်းနိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>Choose an import in the list first.</source>
   <translation>စာရင်းထဲမှ တင်သွင်းမှုတစ်ခုကို ဦးစွာ ရွေးပါ။</translation>
  </message>
  <message>
   <source>This import was taken back already.</source>
   <translation>ဤတင်သွင်းမှုကို ပြန်ရုပ်သိမ်းပြီး ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Workbooks and lists</source>
   <translation>ဇယားဖိုင်များနှင့် စာရင်းများ</translation>
  </message>
  <message>
   <source>Choose a workbook</source>
   <translatorcomment>“ဇယားဖိုင်” for workbook and “ဇယား” for sheet</translatorcomment>
   <translation>ဇယားဖိုင် ရွေးပါ</translation>
  </message>
  <message>
   <source>There are no cells to paste. Copy them in Excel first, with their headings.</source>
   <translation>ကူးထည့်ရန် ဇယားကွက် မရှိပါ။ Excel တွင် ခေါင်းစဉ်များနှင့်အတူ ဦးစွာ ကူးပါ။</translation>
  </message>
  <message>
   <source>The block from the clipboard is read like a file, as “{file}”. Nothing is written yet.</source>
   <translation>ကူးထားသည်ကို “{file}” အမည်ဖြင့် ဖိုင်တစ်ခုကဲ့သို့ ဖတ်ပါသည်။ ဘာမျှ မရေးသွင်းရသေးပါ။</translation>
  </message>
  <message>
   <source>List</source>
   <translation>စာရင်း</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ဘာသာစကား</translation>
  </message>
  <message>
   <source>Export the list…</source>
   <translation>စာရင်း ထုတ်ယူရန်…</translation>
  </message>
  <message>
   <source>Write a template…</source>
   <translation>ပုံစံလွတ် ပြုလုပ်ရန်…</translation>
  </message>
  <message>
   <source>What this desk holds. Edited in Excel, it can be imported again.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် ရှိသည်များ။ Excel တွင် ပြင်ဆင်ပြီး ပြန်တင်သွင်းနိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>An empty form with drop-down lists and instructions.</source>
   <translation>ရွေးချယ်စရာစာရင်းများနှင့် ညွှန်ကြားချက်များပါသော ပုံစံလွတ်။</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Rows: {n}. It can be edited and imported again.</source>
   <translation>“{file}” ကို ပြုလုပ်ပြီးပါပြီ။ အတန်း: {n}။ ပြင်ဆင်ပြီး ပြန်တင်သွင်းနိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>Export the list</source>
   <translation>စာရင်း ထုတ်ယူရန်</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Fill it in and import it, or send it to who shall fill it in.</source>
   <translation>“{file}” ကို ပြုလုပ်ပြီးပါပြီ။ ဖြည့်စွက်ပြီး တင်သွင်းပါ သို့မဟုတ် ဖြည့်ရမည့်သူထံ ပေးပို့ပါ။</translation>
  </message>
  <message>
   <source>Write a template</source>
   <translation>ပုံစံလွတ် ပြုလုပ်ရန်</translation>
  </message>
  <message>
   <source>Pasted {moment}</source>
   <translation>{moment} က ကူးထည့်သည်</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>ဇယား</translation>
  </message>
  <message>
   <source>What it lists</source>
   <translation>ဖော်ပြသည့်အရာ</translation>
  </message>
  <message>
   <source>Row of headings</source>
   <translation>ခေါင်းစဉ်အတန်း</translation>
  </message>
  <message>
   <source>Top of the sheet</source>
   <translation>ဇယား၏ ထိပ်ပိုင်း</translation>
  </message>
  <message>
   <source>Its headings stand in this row</source>
   <translation>ယင်း၏ ခေါင်းစဉ်များ ဤအတန်းတွင် ရှိပါသည်</translation>
  </message>
  <message>
   <source>This sheet is empty. Choose another one.</source>
   <translation>ဤဇယားတွင် ဘာမျှ မရှိပါ။ အခြားဇယားကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>ရွေးချယ်စရာများ</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>မသိရသေး</translation>
  </message>
  <message>
   <source>None: go by the columns’ letters</source>
   <translation>မရှိ - ကော်လံအက္ခရာဖြင့် သတ်မှတ်ရန်</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>အတန်း</translation>
  </message>
  <message>
   <source>{name} (hidden)</source>
   <translation>{name} (ဝှက်ထားသည်)</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <translation>အတန်း {row}</translation>
  </message>
  <message>
   <source>Look for it again</source>
   <translation>ထပ်ရှာရန်</translation>
  </message>
  <message>
   <source>Not found yet</source>
   <translation>မတွေ့ရသေး</translation>
  </message>
  <message>
   <source>Found: row {row}</source>
   <translation>တွေ့ပြီ - အတန်း {row}</translation>
  </message>
  <message>
   <source>No row of headings is known here. Say what the sheet lists, and which row holds its headings: in the list above, or in the picture by a double click or Enter.</source>
   <translation>ဤနေရာတွင် သိရှိသော ခေါင်းစဉ်အတန်း မရှိပါ။ ဇယားတွင် ဘာကို ဖော်ပြထားသည်၊ မည်သည့်အတန်းတွင် ခေါင်းစဉ်များ ရှိသည်ကို အထက်ပါစာရင်းတွင် ရွေးပါ၊ သို့မဟုတ် ပုံထဲတွင် နှစ်ချက်နှိပ်ပါ သို့မဟုတ် Enter နှိပ်ပါ။</translation>
  </message>
  <message>
   <source>Columns that are understood: {n}. If another row holds the headings, choose it above, or in the picture by a double click or Enter.</source>
   <translation>နားလည်သော ကော်လံ: {n}။ ခေါင်းစဉ်များ အခြားအတန်းတွင် ရှိပါက အထက်တွင် ရွေးပါ၊ သို့မဟုတ် ပုံထဲတွင် နှစ်ချက်နှိပ်ပါ သို့မဟုတ် Enter နှိပ်ပါ။</translation>
  </message>
  <message>
   <source>{row} Headings</source>
   <translation>{row} ခေါင်းစဉ်များ</translation>
  </message>
  <message>
   <source>Rows that are shown</source>
   <translation>ပြထားသော အတန်းများ</translation>
  </message>
  <message>
   <source>Where desk and sheet both changed</source>
   <translation>လုပ်ငန်းခွင်နှင့် ဇယား နှစ်ခုလုံး ပြောင်းလဲထားပါက</translation>
  </message>
  <message>
   <source>Keep the desk’s value</source>
   <translation>လုပ်ငန်းခွင်၏ တန်ဖိုးကို ဆက်ထားရန်</translation>
  </message>
  <message>
   <source>Take the sheet’s value</source>
   <translation>ဇယား၏ တန်ဖိုးကို ယူရန်</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>အတန်းများ</translation>
  </message>
  <message>
   <source>There are no such rows in this sheet.</source>
   <translation>ဤဇယားတွင် ထိုသို့သော အတန်း မရှိပါ။</translation>
  </message>
  <message>
   <source>This row</source>
   <translation>ဤအတန်း</translation>
  </message>
  <message>
   <source>{shown} of {total} rows</source>
   <translation>အတန်း {total} တန်းအနက် {shown}</translation>
  </message>
  <message>
   <source>Nothing is written before you say Import.</source>
   <translation>“တင်သွင်းရန်” ကို မနှိပ်မီ ဘာမျှ မရေးသွင်းပါ။</translation>
  </message>
  <message>
   <source>{verdict} ({n})</source>
   <translation>{verdict} ({n})</translation>
  </message>
  <message>
   <source>All rows</source>
   <translation>အတန်းအားလုံး</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>ကြည့်ရှုရန်</translation>
  </message>
  <message>
   <source>Order of dates</source>
   <translation>ရက်စွဲများ၏ အစဉ်</translation>
  </message>
  <message>
   <source>Months and years without a day</source>
   <translation>ရက်မပါသော လနှင့် နှစ်</translation>
  </message>
  <message>
   <source>The year of the plan</source>
   <translation>လုပ်ငန်းဇယား၏ ခုနှစ်</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>ငွေကြေး</translation>
  </message>
  <message>
   <source>How large the numbers are meant</source>
   <translation>ကိန်းဂဏန်းများ၏ ယူနစ်ပမာဏ</translation>
  </message>
  <message>
   <source>Several rows of one project</source>
   <translation>စီမံကိန်းတစ်ခုအတွက် အတန်းများစွာ</translation>
  </message>
  <message>
   <source>The day is first</source>
   <translation>ရက်က အရင်ဖြစ်သည်</translation>
  </message>
  <message>
   <source>The month is first</source>
   <translation>လက အရင်ဖြစ်သည်</translation>
  </message>
  <message>
   <source>The year is first</source>
   <translation>နှစ်က အရင်ဖြစ်သည်</translation>
  </message>
  <message>
   <source>Yes, that day is meant</source>
   <translation>ဟုတ်ပါသည်၊ ထိုရက်ကို ဆိုလိုသည်</translation>
  </message>
  <message>
   <source>No, leave these cells out</source>
   <translation>မဟုတ်ပါ၊ ဤဇယားကွက်များကို ချန်ထားပါ</translation>
  </message>
  <message>
   <source>They are its parts: add their budgets up</source>
   <translation>အစိတ်အပိုင်းများ ဖြစ်သည် - ဘတ်ဂျက်များကို ပေါင်းပါ</translation>
  </message>
  <message>
   <source>They stand for themselves: do not add up</source>
   <translation>သီးခြားစီ ဖြစ်သည် - မပေါင်းပါနှင့်</translation>
  </message>
  <message>
   <source>Questions and what was noticed</source>
   <translation>မေးခွန်းများနှင့် တွေ့ရှိချက်များ</translation>
  </message>
  <message>
   <source>Nothing is left open in this sheet.</source>
   <translation>ဤဇယားတွင် မရှင်းလင်းသည် မကျန်တော့ပါ။</translation>
  </message>
  <message>
   <source>What was noticed</source>
   <translation>တွေ့ရှိချက်များ</translation>
  </message>
  <message>
   <source>Your answer</source>
   <translation>သင့်အဖြေ</translation>
  </message>
  <message>
   <source>Not said: leave these cells out</source>
   <translation>မဖြေပါ - ဤဇယားကွက်များကို ချန်ထားပါ</translation>
  </message>
  <message>
   <source>As they stand</source>
   <translation>ဖော်ပြထားသည့်အတိုင်း</translation>
  </message>
  <message>
   <source>{n} times as large as they stand</source>
   <translation>ဖော်ပြထားသည်၏ {n} ဆ</translation>
  </message>
  <message>
   <source>The day is first: {cell} is {day}</source>
   <translation>ရက်က အရင်ဖြစ်သည် - {cell} သည် {day} ဖြစ်သည်</translation>
  </message>
  <message>
   <source>The month is first: {cell} is {day}</source>
   <translation>လက အရင်ဖြစ်သည် - {cell} သည် {day} ဖြစ်သည်</translation>
  </message>
  <message>
   <source>From the sheet: {cells}</source>
   <translation>ဇယားမှ: {cells}</translation>
  </message>
  <message>
   <source>Rows that wait for the answer: {n}.</source>
   <translation>အဖြေကို စောင့်ဆိုင်းနေသော အတန်း: {n}။</translation>
  </message>
  <message>
   <source>Rows that are no records and are left aside: {n}</source>
   <translation>မှတ်တမ်းမဟုတ်၍ ဖယ်ထားသော အတန်း: {n}</translation>
  </message>
  <message>
   <source>Row {row}: {text}</source>
   <translation>အတန်း {row}: {text}</translation>
  </message>
  <message>
   <source>“{file}” has no sheet that can be read. Save it as .xlsx and choose it again.</source>
   <translation>“{file}” တွင် ဖတ်၍ရသော ဇယား မရှိပါ။ .xlsx အဖြစ် သိမ်းပြီး ထပ်ရွေးပါ။</translation>
  </message>
  <message>
   <source>Open a marked copy…</source>
   <translation>အမှတ်အသားပြုထားသောမိတ္တူ ဖွင့်ရန်…</translation>
  </message>
  <message>
   <source>Write the bad rows alone…</source>
   <translation>အမှားရှိသောအတန်းများသာ ထုတ်ရန်…</translation>
  </message>
  <message>
   <source>Show the projects</source>
   <translation>စီမံကိန်းများ ပြရန်</translation>
  </message>
  <message>
   <source>More in this workbook</source>
   <translation>ဤဇယားဖိုင်တွင် နောက်ထပ်</translation>
  </message>
  <message>
   <source>What was written</source>
   <translation>ရေးသွင်းပြီးသည်များ</translation>
  </message>
  <message>
   <source>{file} (marked)</source>
   <translation>{file} (အမှတ်အသားပြုပြီး)</translation>
  </message>
  <message>
   <source>Write the marked copy</source>
   <translation>အမှတ်အသားပြုထားသောမိတ္တူ ပြုလုပ်ရန်</translation>
  </message>
  <message>
   <source>Wrote “{file}”: each cell with a problem is coloured and says what it is.</source>
   <translation>“{file}” ကို ပြုလုပ်ပြီးပါပြီ - ပြဿနာရှိသော ဇယားကွက်တိုင်းကို အရောင်ခြယ်ပြီး အကြောင်းရင်း ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>{file} (to mend)</source>
   <translation>{file} (ပြင်ဆင်ရန်)</translation>
  </message>
  <message>
   <source>Write the bad rows</source>
   <translation>အမှားရှိသောအတန်းများ ထုတ်ရန်</translation>
  </message>
  <message>
   <source>Wrote “{file}”: mend its rows and import it; the others are in already.</source>
   <translation>“{file}” ကို ပြုလုပ်ပြီးပါပြီ - ယင်းပါ အတန်းများကို ပြင်ပြီး တင်သွင်းပါ။ ကျန်အတန်းများ ရောက်ရှိပြီး ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>ဇယားဖိုင် ပြုလုပ်နေသည်</translation>
  </message>
  <message>
   <source>“{file}” is taken over and saved on this computer. It can be taken back, days later too.</source>
   <translation>“{file}” ကို ထည့်သွင်းပြီး ဤကွန်ပျူတာတွင် သိမ်းဆည်းပြီးပါပြီ။ ရက်ပေါင်းကြာမြင့်မှပင် ပြန်ရုပ်သိမ်းနိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>Cells and rows with something to look at: {n}. The marked copy is your own workbook, with each of them coloured and explained, to send back to who filled it in.</source>
   <translation>ကြည့်ရှုရန် လိုသော ဇယားကွက်နှင့် အတန်း: {n}။ အမှတ်အသားပြုထားသောမိတ္တူသည် သင့်ဇယားဖိုင်ပင် ဖြစ်ပြီး ယင်းတို့ကို အရောင်ခြယ်၍ ရှင်းပြထားသဖြင့် ဖြည့်သူထံ ပြန်ပို့နိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>Go on with the sheet “{sheet}”</source>
   <translation>ဇယား “{sheet}” ဖြင့် ဆက်လုပ်ရန်</translation>
  </message>
  <message>
   <source>In conflict</source>
   <translation>ကွဲလွဲနေသည်</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>ပိတ်ဆို့ထားသည်</translation>
  </message>
  <message>
   <source>Not taken over</source>
   <translation>မထည့်သွင်း</translation>
  </message>
  <message>
   <source>{field}: {new}</source>
   <translation>{field}: {new}</translation>
  </message>
  <message>
   <source>{field}: {old} → {new}</source>
   <translation>{field}: {old} → {new}</translation>
  </message>
  <message>
   <source>{field}
Before both: {before}
At this desk: {desk}
In the sheet: {sheet}
</source>
   <translation>{field}
နှစ်ခုလုံး၏ ယခင်: {before}
ဤလုပ်ငန်းခွင်တွင်: {desk}
ဇယားတွင်: {sheet}
</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>ဖြစ်မည့်အရာ</translation>
  </message>
  <message>
   <source>Record, and what would be written</source>
   <translation>မှတ်တမ်းနှင့် ရေးသွင်းမည့်အရာ</translation>
  </message>
  <message>
   <source>{problem} (and {n} more)</source>
   <translation>{problem} (နှင့် နောက်ထပ် {n} ခု)</translation>
  </message>
  <message>
   <source>Choose a row to see all of it.</source>
   <translation>အားလုံးကို ကြည့်ရန် အတန်းတစ်ခု ရွေးပါ။</translation>
  </message>
  <message>
   <source>{level}: {text}</source>
   <translation>{level}: {text}</translation>
  </message>
  <message>
   <source>The desk holds all of this already.</source>
   <translation>လုပ်ငန်းခွင်တွင် ယင်းအားလုံး ရှိပြီးဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Nothing of this row would be written.</source>
   <translation>ဤအတန်းမှ ဘာမျှ ရေးသွင်းမည် မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>ကော်လံများ</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>စစ်ဆေး</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>အစမ်းကြည့်</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>ရလဒ်</translation>
  </message>
  <message>
   <source>Lists come in from workbooks and go out to them.</source>
   <translation>စာရင်းများကို ဇယားဖိုင်များမှ ထည့်သွင်းပြီး ဇယားဖိုင်များသို့ ထုတ်ယူပါသည်။</translation>
  </message>
  <message>
   <source>Is this the sheet, and are these its headings?</source>
   <translation>ဤဇယား ဟုတ်ပါသလား၊ ခေါင်းစဉ်များမှာ ယင်းတို့ ဖြစ်ပါသလား။</translation>
  </message>
  <message>
   <source>Say what each column stands for. What you correct is remembered for this form.</source>
   <translation>ကော်လံတစ်ခုစီ၏ အဓိပ္ပာယ်ကို ဖော်ပြပါ။ သင်ပြင်သည်များကို ဤပုံစံအတွက် မှတ်သားထားပါမည်။</translation>
  </message>
  <message>
   <source>What the sheet leaves open, only you can know. Nothing is guessed.</source>
   <translation>ဇယားတွင် မရှင်းလင်းသည်များကို သင်သာ သိနိုင်ပါသည်။ ဘာကိုမျှ မှန်းဆမထားပါ။</translation>
  </message>
  <message>
   <source>This is what would be written. Nothing is written yet.</source>
   <translation>ရေးသွင်းမည်များမှာ ဤအတိုင်း ဖြစ်ပါသည်။ ဘာမျှ မရေးသွင်းရသေးပါ။</translation>
  </message>
  <message>
   <source>What was written stays under “Imports of this desk”.</source>
   <translation>ရေးသွင်းပြီးသည်များကို “ဤလုပ်ငန်းခွင်၏ တင်သွင်းမှုများ” တွင် ဆက်လက်ကြည့်နိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>ဖိုင် ရွေးရန်…</translation>
  </message>
  <message>
   <source>Go on to the columns</source>
   <translation>ကော်လံများသို့ ဆက်သွားရန်</translation>
  </message>
  <message>
   <source>Check the sheet</source>
   <translation>ဇယား စစ်ဆေးရန်</translation>
  </message>
  <message>
   <source>Show the preview</source>
   <translation>အစမ်းကြည့်ရန်</translation>
  </message>
  <message>
   <source>Import another file</source>
   <translation>အခြားဖိုင် တင်သွင်းရန်</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>အဆင့်များ</translation>
  </message>
  <message>
   <source>Take back the import of “{file}”?</source>
   <translation>“{file}” တင်သွင်းမှုကို ပြန်ရုပ်သိမ်းမည်လား။</translation>
  </message>
  <message>
   <source>Its fields show again what they showed before, and records that came with it go to the bin. What was edited since stays as it is and is named afterwards.</source>
   <translation>ယင်းပါ အကွက်များတွင် ယခင်တန်ဖိုးများ ပြန်ပေါ်ပြီး ယင်းနှင့်အတူ ပါလာသော မှတ်တမ်းများ အမှိုက်ပုံးထဲ ရောက်ပါမည်။ နောက်ပိုင်း ပြင်ဆင်ထားသည်များ ရှိမြဲရှိနေပြီး ယင်းတို့ကို ဖော်ပြပါမည်။</translation>
  </message>
  <message>
   <source>Take the import back</source>
   <translation>တင်သွင်းမှုကို ပြန်ရုပ်သိမ်းရန်</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>တင်သွင်းမှုကို ပြန်ရုပ်သိမ်းနေသည်</translation>
  </message>
  <message>
   <source>The import is taken back. Put back: {n}. Edited since and kept: {kept}.</source>
   <translation>တင်သွင်းမှုကို ပြန်ရုပ်သိမ်းပြီးပါပြီ။ ယခင်အတိုင်း ပြန်ထားသည်: {n}။ နောက်ပိုင်း ပြင်ဆင်ထား၍ ဆက်ထားသည်: {kept}။</translation>
  </message>
  <message>
   <source>Nothing could be taken back: the import stands. Edited since and kept: {kept}.</source>
   <translation>ဘာမျှ ပြန်ရုပ်သိမ်း၍ မရပါ။ တင်သွင်းမှု ရှိမြဲရှိနေပါသည်။ နောက်ပိုင်း ပြင်ဆင်ထား၍ ဆက်ထားသည်: {kept}။</translation>
  </message>
  <message>
   <source>{told} These are: {fields}.</source>
   <translation>{told} ယင်းတို့မှာ - {fields}။</translation>
  </message>
  <message>
   <source>{told} Among these are: {fields}.</source>
   <translation>{told} ယင်းတို့တွင် ပါဝင်သည်မှာ - {fields}။</translation>
  </message>
  <message>
   <source>{told} Entries that stay, as they belong to {place}: {n}.</source>
   <translation>{told} {place} နှင့်သက်ဆိုင်သဖြင့် ကျန်ရှိသော ရေးသွင်းချက်: {n}။</translation>
  </message>
  <message>
   <source>“{record}” itself</source>
   <translation>“{record}” ကိုယ်တိုင်</translation>
  </message>
  <message>
   <source>{field} of “{record}”</source>
   <translation>“{record}” ၏ {field}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>မလုပ်တော့ပါ</translation>
  </message>
  <message>
   <source>{note}: {n} rows</source>
   <translation>{note}: အတန်း {n} တန်း</translation>
  </message>
  <message>
   <source>{note}: row {n} of {of}</source>
   <translation>{note}: အတန်း {of} တန်းအနက် {n}</translation>
  </message>
  <message>
   <source>Row {n} of {of}</source>
   <translation>အတန်း {of} တန်းအနက် {n}</translation>
  </message>
 </context>
 <context>
  <name>Sheets</name>
  <message>
   <source>{problem} (rows: {n})</source>
   <translation>{problem} (အတန်း: {n})</translation>
  </message>
  <message>
   <source>The desk has changed since “{file}” was checked. Nothing was changed. Check it again.</source>
   <translation>“{file}” ကို စစ်ဆေးပြီးနောက် လုပ်ငန်းခွင် ပြောင်းလဲသွားပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ထပ်စစ်ဆေးပါ။</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>ရေးသွင်းနေသည်</translation>
  </message>
  <message>
   <source>“{answer}” is no answer to the question about {about}.</source>
   <translation>“{answer}” သည် {about} မေးခွန်းအတွက် အဖြေ မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>မှားယွင်းချက်</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>စာသား</translation>
  </message>
  <message>
   <source>The code of the project; no two projects have the same</source>
   <translation>စီမံကိန်း၏ ကုဒ်၊ စီမံကိန်းနှစ်ခု ကုဒ်မတူရ</translation>
  </message>
  <message>
   <source>A date</source>
   <translation>ရက်စွဲ</translation>
  </message>
  <message>
   <source>An amount of money, without its currency</source>
   <translation>ငွေပမာဏ၊ ငွေကြေးအမျိုးအစား မပါ</translation>
  </message>
  <message>
   <source>A number</source>
   <translation>ကိန်းဂဏန်း</translation>
  </message>
  <message>
   <source>A whole number</source>
   <translation>ကိန်းပြည့်</translation>
  </message>
  <message>
   <source>A percentage from 0 to 100, without the sign</source>
   <translation>0 မှ 100 အထိ ရာခိုင်နှုန်း၊ သင်္ကေတ မပါ</translation>
  </message>
  <message>
   <source>One of the choices in the list</source>
   <translation>စာရင်းပါ ရွေးချယ်စရာတစ်ခု</translation>
  </message>
  <message>
   <source>One of the six countries</source>
   <translation>ခြောက်နိုင်ငံအနက် တစ်နိုင်ငံ</translation>
  </message>
  <message>
   <source>The province that leads, by its name or its code</source>
   <translation>ဦးဆောင်သော ပြည်နယ်/တိုင်း၊ အမည် သို့မဟုတ် ကုဒ်ဖြင့်</translation>
  </message>
  <message>
   <source>The number of a measure of the Plan; see the sheet of measures</source>
   <translation>စီမံချက်ပါ ဆောင်ရွက်ချက်နံပါတ်၊ ဆောင်ရွက်ချက်ဇယားတွင် ကြည့်ပါ</translation>
  </message>
  <message>
   <source>The code of a currency</source>
   <translation>ငွေကြေးကုဒ်</translation>
  </message>
  <message>
   <source>Where the money comes from</source>
   <translation>ငွေကြေးရရှိရာ ရင်းမြစ်</translation>
  </message>
  <message>
   <source>The body that meets</source>
   <translation>အစည်းအဝေးကျင်းပသော အဖွဲ့</translation>
  </message>
  <message>
   <source>The code of a project that is known</source>
   <translation>သိရှိထားသော စီမံကိန်း၏ ကုဒ်</translation>
  </message>
  <message>
   <source>The name of an organisation; a new one is entered as proposed</source>
   <translation>အဖွဲ့အစည်းအမည်၊ အသစ်ဖြစ်ပါက အဆိုပြုထားသည်အဖြစ် ထည့်သွင်းမည်</translation>
  </message>
  <message>
   <source>The title of a milestone of the same project</source>
   <translation>စီမံကိန်းတူ မှတ်တိုင်၏ ခေါင်းစဉ်</translation>
  </message>
  <message>
   <source>The title of an indicator of the same project</source>
   <translation>စီမံကိန်းတူ ညွှန်းကိန်း၏ ခေါင်းစဉ်</translation>
  </message>
  <message>
   <source>How to fill in</source>
   <translation>ဖြည့်စွက်ပုံ</translation>
  </message>
  <message>
   <source>Fill in one row for each record under the headings of the first sheet.</source>
   <translation>ပထမဇယား၏ ခေါင်းစဉ်များအောက်တွင် မှတ်တမ်းတစ်ခုလျှင် တစ်တန်း ဖြည့်ပါ။</translation>
  </message>
  <message>
   <source>Leave the headings as they are; columns may be moved, and other columns may be added.</source>
   <translation>ခေါင်းစဉ်များကို ရှိမြဲအတိုင်း ထားပါ။ ကော်လံများကို ရွှေ့နိုင်ပြီး အခြားကော်လံများ ထည့်နိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>A row that came from LMC Desk is known by hidden columns: an emptied cell empties its field.</source>
   <translation>LMC Desk မှ ထွက်သော အတန်းကို ဝှက်ထားသော ကော်လံများဖြင့် မှတ်မိပါသည်။ ယင်းအတန်း၏ ဇယားကွက်ပါ တန်ဖိုးကို ဖျက်လျှင် သက်ဆိုင်ရာအကွက်လည်း ဗလာဖြစ်သွားပါမည်။</translation>
  </message>
  <message>
   <source>Write dates as 2025-03-31 and amounts without currency. Cells that stay empty are left alone.</source>
   <translation>ရက်စွဲကို 2025-03-31 ပုံစံဖြင့်၊ ငွေပမာဏကို ငွေကြေးအမျိုးအစားမပါဘဲ ရေးပါ။ မူလက ဗလာဖြစ်ပြီး ဗလာအတိုင်းထားသော ဇယားကွက်များကြောင့် ဘာမျှ မပြောင်းလဲပါ။</translation>
  </message>
  <message>
   <source>The first row is an example. Write over it or leave it: as it is, it is not taken over.</source>
   <translation>ပထမအတန်းသည် နမူနာ ဖြစ်ပါသည်။ ယင်းအပေါ် ရေးပါ သို့မဟုတ် ထားခဲ့ပါ - မပြင်ဘဲထားလျှင် ထည့်သွင်းမည် မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>Rows of sums stand below the list; they follow it and are not taken over.</source>
   <translation>ပေါင်းလဒ်အတန်းများ စာရင်းအောက်တွင် ရှိပါသည်။ စာရင်းအတိုင်း လိုက်ပြောင်းပြီး ထည့်သွင်းခြင်း မပြုပါ။</translation>
  </message>
  <message>
   <source>Form {form}, written by LMC Desk {version}.</source>
   <translation>ပုံစံ {form}၊ LMC Desk {version} ဖြင့် ပြုလုပ်သည်။</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>နမူနာ</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>ခေါင်းစဉ်</translation>
  </message>
  <message>
   <source>What to write</source>
   <translation>ရေးရမည့်အရာ</translation>
  </message>
  <message>
   <source>{meant} (needed)</source>
   <translation>{meant} (လိုအပ်သည်)</translation>
  </message>
  <message>
   <source>Measures of the Plan</source>
   <translation>စီမံချက်ပါ ဆောင်ရွက်ချက်များ</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>ဆောင်ရွက်ချက်</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>နံပါတ်</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>ကဏ္ဍ</translation>
  </message>
  <message>
   <source>The code “{text}” is read as {code}, as the others are written.</source>
   <translation>ကုဒ် “{text}” ကို အခြားကုဒ်များ ရေးသည့်အတိုင်း {code} ဟု ဖတ်ပါသည်။</translation>
  </message>
  <message>
   <source>{heading}: years of the Buddhist Era were read as years of the common era ({n}).</source>
   <translation>{heading} - ဗုဒ္ဓသက္ကရာဇ်နှစ်များကို ခရစ်နှစ်အဖြစ် ဖတ်ထားပါသည် ({n})။</translation>
  </message>
  <message>
   <source>The workbook holds the day {day} as a code; write the code as a text if it is another.</source>
   <translation>ဇယားဖိုင်တွင် ကုဒ်ကို ရက်စွဲ {day} အဖြစ် သိမ်းထားပါသည်။ ကုဒ်မှာ ယင်းမဟုတ်ပါက ကုဒ်ကို စာသားအဖြစ် ရေးပါ။</translation>
  </message>
  <message>
   <source>“{heading}”: is the year, the day or the month first in these dates?</source>
   <translation>“{heading}” - ဤရက်စွဲများတွင် နှစ်က အရင်လား၊ ရက်က အရင်လား၊ လက အရင်လား။</translation>
  </message>
  <message>
   <source>“{heading}”: is the day or the month first in these dates?</source>
   <translation>“{heading}” - ဤရက်စွဲများတွင် ရက်က အရင်လား၊ လက အရင်လား။</translation>
  </message>
  <message>
   <source>“{heading}”: some cells name a month or a year alone. Is its first day meant?</source>
   <translation>“{heading}” - အချို့ဇယားကွက်များတွင် လ သို့မဟုတ် နှစ်သာ ပါပါသည်။ ယင်း၏ ပထမနေ့ကို ဆိုလိုပါသလား။</translation>
  </message>
  <message>
   <source>“{heading}”: some cells name a month or a year alone. Is its last day meant?</source>
   <translation>“{heading}” - အချို့ဇယားကွက်များတွင် လ သို့မဟုတ် နှစ်သာ ပါပါသည်။ ယင်း၏ နောက်ဆုံးနေ့ကို ဆိုလိုပါသလား။</translation>
  </message>
  <message>
   <source>“{heading}”: how many times larger are numbers meant that stand under “{unit}”?</source>
   <translation>“{heading}” - “{unit}” အောက်ရှိ ကိန်းဂဏန်းများကို မည်မျှဖြင့် မြှောက်ရပါမည်လဲ။</translation>
  </message>
  <message>
   <source>“{heading}”: above the table stands “{unit}”. Is that meant here too?</source>
   <translation>“{heading}” - ဇယားအထက်တွင် “{unit}” ဟု ရှိပါသည်။ ဤနေရာအတွက်လည်း ဆိုလိုပါသလား။</translation>
  </message>
  <message>
   <source>“{heading}”: multiplied by {factor}, most amounts are very large. Are they meant so?</source>
   <translation>“{heading}” - {factor} ဖြင့် မြှောက်လျှင် ငွေပမာဏအများစုသည် အလွန်ကြီးပါသည်။ ထိုအတိုင်း ဆိုလိုပါသလား။</translation>
  </message>
  <message>
   <source>“{text}” may be counted in a larger unit; say which.</source>
   <translation>“{text}” ကို ပိုကြီးသော ယူနစ်ဖြင့် ရေတွက်ထားခြင်း ဖြစ်နိုင်ပါသည်။ မည်သည့်ယူနစ်ဖြစ်သည်ကို ဖော်ပြပါ။</translation>
  </message>
  <message>
   <source>“{heading}”: numbers without a unit of their own are multiplied by {factor}.</source>
   <translation>“{heading}” - ကိုယ်ပိုင်ယူနစ်မပါသော ကိန်းဂဏန်းများကို {factor} ဖြင့် မြှောက်ပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” is a province of {country}; the country is taken from it.</source>
   <translation>“{text}” သည် {country} ၏ ပြည်နယ်/တိုင်း ဖြစ်သဖြင့် နိုင်ငံကို ယင်းမှ ယူပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” names more than {country}; all of it is kept under the place.</source>
   <translation>“{text}” တွင် {country} အပြင် အခြားလည်း ပါပါသည်။ အားလုံးကို နေရာအောက်တွင် သိမ်းထားပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” is not one of the six countries; it is kept under the place.</source>
   <translation>“{text}” သည် ခြောက်နိုင်ငံထဲမှ မဟုတ်ပါ။ နေရာအောက်တွင် သိမ်းထားပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” is not a province that is known; it is kept under the place.</source>
   <translation>“{text}” သည် သိရှိထားသော ပြည်နယ်/တိုင်း မဟုတ်ပါ။ နေရာအောက်တွင် သိမ်းထားပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” is not a measure of the Plan; write its number, as 4.2.12-3.</source>
   <translation>“{text}” သည် စီမံချက်ပါ ဆောင်ရွက်ချက် မဟုတ်ပါ။ ယင်း၏ နံပါတ်ကို 4.2.12-3 ပုံစံဖြင့် ရေးပါ။</translation>
  </message>
  <message>
   <source>“{text}” is not a currency; write its code, as KHR or USD.</source>
   <translation>“{text}” သည် ငွေကြေး မဟုတ်ပါ။ ယင်း၏ ကုဒ်ကို KHR သို့မဟုတ် USD ပုံစံဖြင့် ရေးပါ။</translation>
  </message>
  <message>
   <source>“{text}” is not a source of funds that is known; it is kept as another source's name.</source>
   <translation>“{text}” သည် သိရှိထားသော ငွေကြေးရင်းမြစ် မဟုတ်ပါ။ အခြားရင်းမြစ်၏ အမည်အဖြစ် သိမ်းထားပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” is not a body of the cooperation.</source>
   <translation>“{text}” သည် ပူးပေါင်းဆောင်ရွက်ရေး၏ အဖွဲ့ မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>“{text}” is not one of the choices.</source>
   <translation>“{text}” သည် ရွေးချယ်စရာများထဲမှ မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>“{text}” names less than 100 %; it is taken as “{choice}”.</source>
   <translation>“{text}” တွင် 100 % အောက် ဖော်ပြထားသဖြင့် “{choice}” ဟု ယူပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” says two things that do not agree.</source>
   <translation>“{text}” တွင် ကိုက်ညီမှုမရှိသော အချက်နှစ်ချက် ပါနေပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” is taken as “{choice}”; see whether what stands beside it limits it.</source>
   <translation>“{text}” ကို “{choice}” ဟု ယူပါသည်။ ဘေးတွင် ရေးထားသည်က ယင်း၏ အဓိပ္ပာယ်ကို ကန့်သတ်ထားခြင်း ရှိမရှိ စစ်ဆေးပါ။</translation>
  </message>
  <message>
   <source>“{text}” is not known.</source>
   <translation>“{text}” ကို မသိပါ။</translation>
  </message>
  <message>
   <source>This desk cannot tell what the sheet showed here when it was written.</source>
   <translation>ဇယားကို ထုတ်ယူစဉ်က ဤနေရာတွင် မည်သည့်တန်ဖိုး ပြထားသည်ကို ဤလုပ်ငန်းခွင်က မသိနိုင်ပါ။</translation>
  </message>
  <message>
   <source>An amount and its currency belong together, and the other of the two is left out.</source>
   <translation>ငွေပမာဏနှင့် ၎င်း၏ ငွေကြေးအမျိုးအစားသည် တွဲလျက်ရှိရမည်ဖြစ်ပြီး နှစ်ခုအနက် အခြားတစ်ခုကို ချန်ထားပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” may be day/month or month/day; choose how the column is meant.</source>
   <translation>“{text}” သည် ရက်/လ သို့မဟုတ် လ/ရက် ဖြစ်နိုင်ပါသည်။ ကော်လံ၏ ဆိုလိုရင်းကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>“{text}” may begin with its year or its day; choose how the column is meant.</source>
   <translation>“{text}” သည် နှစ် သို့မဟုတ် ရက်ဖြင့် စခြင်း ဖြစ်နိုင်ပါသည်။ ကော်လံ၏ ဆိုလိုရင်းကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>“{text}” may be January or October; write the month with two digits, as a text.</source>
   <translation>“{text}” သည် ဇန်နဝါရီ သို့မဟုတ် အောက်တိုဘာ ဖြစ်နိုင်ပါသည်။ လကို ဂဏန်းနှစ်လုံးဖြင့် စာသားအဖြစ် ရေးပါ။</translation>
  </message>
  <message>
   <source>“{text}” names no day.</source>
   <translation>“{text}” တွင် ရက် မပါပါ။</translation>
  </message>
  <message>
   <source>“{text}” names no day; it is taken as {day}.</source>
   <translation>“{text}” တွင် ရက် မပါပါ။ {day} ဟု ယူပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” is not a day of the calendar.</source>
   <translation>“{text}” သည် ပြက္ခဒိန်တွင် မရှိသော ရက် ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>The day and the month of {day} may be exchanged: the dates of this column with a day above 12 are all texts.</source>
   <translation>{day} ၏ ရက်နှင့် လ ပြောင်းပြန် ဖြစ်နေနိုင်ပါသည် - ဤကော်လံတွင် ရက်က 12 ထက် ကြီးသော ရက်စွဲအားလုံးသည် စာသားများ ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” is read as {day}; check whether its year is of the Buddhist Era or not.</source>
   <translation>“{text}” ကို {day} ဟု ဖတ်ပါသည်။ ယင်း၏ နှစ်သည် ဗုဒ္ဓသက္ကရာဇ်နှစ် ဟုတ်မဟုတ် စစ်ဆေးပါ။</translation>
  </message>
  <message>
   <source>“{text}” is not a date.</source>
   <translation>“{text}” သည် ရက်စွဲ မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>This row is a copy of row {row}; it is taken for a record of its own.</source>
   <translation>ဤအတန်းသည် အတန်း {row} ၏ မိတ္တူ ဖြစ်ပြီး သီးခြားမှတ်တမ်းဟု ယူပါသည်။</translation>
  </message>
  <message>
   <source>This row repeats row {row}.</source>
   <translation>ဤအတန်းသည် အတန်း {row} နှင့် ထပ်နေပါသည်။</translation>
  </message>
  <message>
   <source>This row's cells belong to another row's hidden id. Rows may have been sorted in part: export the list again.</source>
   <translation>ဤအတန်း၏ ဇယားကွက်များသည် အခြားအတန်း၏ ဝှက်ထားသော id နှင့် သက်ဆိုင်ပါသည်။ အတန်းအချို့ကိုသာ စီထားခြင်း ဖြစ်နိုင်ပါသည်။ စာရင်းကို ထပ်ထုတ်ယူပါ။</translation>
  </message>
  <message>
   <source>This row's hidden id belongs to project {now}, its code to another one. Rows may have been sorted in part: export the list again.</source>
   <translation>ဤအတန်း၏ ဝှက်ထားသော id သည် စီမံကိန်း {now} ၏ ဖြစ်ပြီး ကုဒ်မှာ အခြားစီမံကိန်း၏ ဖြစ်ပါသည်။ အတန်းအချို့ကိုသာ စီထားခြင်း ဖြစ်နိုင်ပါသည်။ စာရင်းကို ထပ်ထုတ်ယူပါ။</translation>
  </message>
  <message>
   <source>The code stands for another project too; give one of them another code.</source>
   <translation>ကုဒ်သည် အခြားစီမံကိန်းတွင်လည်း ရှိပါသည်။ ယင်းတို့အနက် တစ်ခုကို အခြားကုဒ် ပေးပါ။</translation>
  </message>
  <message>
   <source>Ministry of Water Resources</source>
   <translation>ရေအရင်းအမြစ် ဝန်ကြီးဌာန</translation>
  </message>
  <message>
   <source>The wells are drilled</source>
   <translation>ရေတွင်းများ တူးဖော်ပြီးစီးခြင်း</translation>
  </message>
  <message>
   <source>Households with clean water</source>
   <translation>ရေသန့်ရရှိသော အိမ်ထောင်စုများ</translation>
  </message>
  <message>
   <source>Clean water for twelve villages</source>
   <translation>ကျေးရွာ ၁၂ ရွာအတွက် ရေသန့်</translation>
  </message>
  <message>
   <source>Every household has clean water within reach all year round.</source>
   <translation>အိမ်ထောင်စုတိုင်း ရေသန့်ကို နီးကပ်ရာတွင် တစ်နှစ်ပတ်လုံး ရရှိရန်။</translation>
  </message>
  <message>
   <source>Signed acceptance of the works</source>
   <translation>လက်မှတ်ရေးထိုးထားသော လုပ်ငန်းလွှဲပြောင်းလက်ခံလွှာ</translation>
  </message>
  <message>
   <source>households</source>
   <translation>အိမ်ထောင်စု</translation>
  </message>
  <message>
   <source>Eight of twelve wells are drilled; the water was tested.</source>
   <translation>ရေတွင်း ၁၂ တွင်းအနက် ၈ တွင်း တူးပြီးဖြစ်ပြီး ရေကို စစ်ဆေးပြီးပါပြီ။</translation>
  </message>
  <message>
   <source>Train a caretaker in each village.</source>
   <translation>ကျေးရွာတိုင်းတွင် ထိန်းသိမ်းစောင့်ရှောက်သူတစ်ဦး လေ့ကျင့်ပေးရန်။</translation>
  </message>
  <message>
   <source>Working group meeting of the spring</source>
   <translation>နွေရာသီ လုပ်ငန်းအဖွဲ့အစည်းအဝေး</translation>
  </message>
  <message>
   <source>An amount is merged over rows {first} to {last} of several records; it is left out.</source>
   <translation>ငွေပမာဏသည် မှတ်တမ်းများစွာပါသော အတန်း {first} မှ {last} အထိ ပေါင်းထားသည့် ဇယားကွက်တွင် ရှိသဖြင့် ချန်ထားပါသည်။</translation>
  </message>
  <message>
   <source>Rows that name no project belong to the project named above them: {n}.</source>
   <translation>စီမံကိန်းအမည်မပါသော အတန်းများကို အထက်ပါ စီမံကိန်း၏ ဟု ယူပါသည်: {n}။</translation>
  </message>
  <message>
   <source>Rows that give no code have the code above them: {n}.</source>
   <translation>ကုဒ်မပါသော အတန်းများကို အထက်ပါ ကုဒ်ဟု ယူပါသည်: {n}။</translation>
  </message>
  <message>
   <source>Rows that give no province have the one that is named above them: {n}.</source>
   <translation>ပြည်နယ်/တိုင်း မပါသော အတန်းများကို အထက်တွင် ဖော်ပြထားသော ပြည်နယ်/တိုင်း၏ ဟု ယူပါသည်: {n}။</translation>
  </message>
  <message>
   <source>Rows that give no country have the one that is named above them: {n}.</source>
   <translation>နိုင်ငံ မပါသော အတန်းများကို အထက်တွင် ဖော်ပြထားသော နိုင်ငံ၏ ဟု ယူပါသည်: {n}။</translation>
  </message>
  <message>
   <source>This formula has no stored result.</source>
   <translation>ဤဖော်မြူလာတွင် သိမ်းထားသော ရလဒ် မရှိပါ။</translation>
  </message>
  <message>
   <source>This cell shows the error {error}.</source>
   <translation>ဤဇယားကွက်တွင် အမှား {error} ပြနေပါသည်။</translation>
  </message>
  <message>
   <source>Formulas without a stored result, as in a file that a program wrote: {n}. Open the workbook in Excel, save it and choose it again.</source>
   <translation>ပရိုဂရမ်က ရေးသော ဖိုင်ကဲ့သို့ သိမ်းထားသော ရလဒ်မရှိသည့် ဖော်မြူလာ: {n}။ ဇယားဖိုင်ကို Excel တွင် ဖွင့်ပြီး သိမ်းပါ၊ ထို့နောက် ထပ်ရွေးပါ။</translation>
  </message>
  <message>
   <source>“{heading}” is taken for the budget: no other column stands for it.</source>
   <translation>“{heading}” ကို ဘတ်ဂျက်ဟု ယူပါသည် - ဘတ်ဂျက်အတွက် အခြားကော်လံ မရှိပါ။</translation>
  </message>
  <message>
   <source>“{heading}” is taken for the whole budget; the money of other sources was not added to it ({headings}). If it belongs to it, add a column “Budget” with the total to the workbook and import it again.</source>
   <translation>“{heading}” ကို ဘတ်ဂျက်အားလုံးအဖြစ် ယူပါသည်။ အခြားရင်းမြစ်များ၏ ငွေကို မပေါင်းထည့်ပါ ({headings})။ ယင်းငွေသည် ဘတ်ဂျက်တွင် ပါဝင်ပါက စုစုပေါင်းပါသော “ဘတ်ဂျက်” ကော်လံကို ဇယားဖိုင်တွင် ထည့်ပြီး ထပ်တင်သွင်းပါ။</translation>
  </message>
  <message>
   <source>The budget stands in a column for each year and was not taken over ({headings}). Add a column “Budget” with their total to the workbook and import it again.</source>
   <translation>ဘတ်ဂျက်ကို တစ်နှစ်လျှင် ကော်လံတစ်ခုစီ ခွဲထားပြီး ထည့်သွင်းခြင်း မပြုခဲ့ပါ ({headings})။ ယင်းကော်လံများ၏ စုစုပေါင်းပါသော “ဘတ်ဂျက်” ကော်လံကို ဇယားဖိုင်တွင် ထည့်ပြီး ထပ်တင်သွင်းပါ။</translation>
  </message>
  <message>
   <source>No column is headed as the budget, so none was taken over; these may hold money ({headings}). Say which of them it is, or add a column “Budget” with the total to the workbook and import it again.</source>
   <translation>ဘတ်ဂျက်ဟု ခေါင်းစဉ်တပ်ထားသော ကော်လံ မရှိသဖြင့် ဘတ်ဂျက်ကို ထည့်သွင်းခြင်း မပြုခဲ့ပါ။ ဤကော်လံများသည် ငွေပမာဏ ဖြစ်နိုင်ပါသည် ({headings})။ မည်သည့်ကော်လံသည် ဘတ်ဂျက်ဖြစ်ကြောင်း ဖော်ပြပါ၊ သို့မဟုတ် စုစုပေါင်းပါသော “ဘတ်ဂျက်” ကော်လံကို ဇယားဖိုင်တွင် ထည့်ပြီး ထပ်တင်သွင်းပါ။</translation>
  </message>
  <message>
   <source>Rows that are hidden in the workbook are taken over as the others: {n}.</source>
   <translation>ဇယားဖိုင်တွင် ဝှက်ထားသော အတန်းများကို အခြားအတန်းများကဲ့သို့ ထည့်သွင်းပါသည်: {n}။</translation>
  </message>
  <message>
   <source>“{heading}” is no column of this list, so nothing under it is taken over (cells: {n}). If it is one of ours under another name, give it its heading again.</source>
   <translation>“{heading}” သည် ဤစာရင်း၏ ကော်လံ မဟုတ်သဖြင့် ယင်းအောက်ရှိသည်များကို မထည့်သွင်းပါ (ဇယားကွက်: {n})။ အမည်ပြောင်းထားသော ဤပရိုဂရမ်၏ ကော်လံ ဖြစ်ပါက မူလခေါင်းစဉ်ကို ပြန်ထည့်ပါ။</translation>
  </message>
  <message>
   <source>The quotation marks of this row do not pair: check what its cells hold, and whether the rows below it are there.</source>
   <translation>ဤအတန်းရှိ မျက်တောင်အဖွင့်အပိတ်များ အစုံမညီပါ။ ဇယားကွက်များတွင် ပါသည်တို့ မှန်မမှန်နှင့် အောက်ရှိ အတန်းများ ရှိမရှိ စစ်ဆေးပါ။</translation>
  </message>
  <message>
   <source>This row has more cells than there are headings. Put a cell that holds a comma in quotation marks.</source>
   <translation>ဤအတန်းတွင် ခေါင်းစဉ်များထက် အကွက်များ ပိုများနေပါသည်။ ကော်မာပါသော အကွက်ကို မျက်တောင်အဖွင့်အပိတ်ဖြင့် ရေးပါ။</translation>
  </message>
  <message>
   <source>Checking the rows</source>
   <translation>အတန်းများ စစ်ဆေးနေသည်</translation>
  </message>
  <message>
   <source>Burmese texts look as if they were typed in Zawgyi ({n}), as “{text}”. They are taken over unchanged; convert them to Unicode, or they cannot be found and print wrongly.</source>
   <translation>မြန်မာစာများကို ဇော်ဂျီဖြင့် ရိုက်ထားဟန် ရှိပါသည် ({n})၊ ဥပမာ “{text}”။ မပြောင်းလဲဘဲ ထည့်သွင်းပါသည်။ ယူနီကုဒ်သို့ ပြောင်းပါ၊ မပြောင်းပါက ရှာမတွေ့နိုင်ဘဲ ပုံနှိပ်ရာတွင် မှားပါမည်။</translation>
  </message>
  <message>
   <source>Texts look as if their letters were typed in an old font or read in a wrong encoding ({n}), as “{text}”. They are taken over unchanged; correct them in the workbook and import it again.</source>
   <translation>စာသားများကို ဖောင့်ဟောင်းဖြင့် ရိုက်ထားဟန် သို့မဟုတ် မှားယွင်းသော စာလုံးကုဒ်စနစ်ဖြင့် ဖတ်ထားဟန် ရှိပါသည် ({n})၊ ဥပမာ “{text}”။ မပြောင်းလဲဘဲ ထည့်သွင်းပါသည်။ ဇယားဖိုင်တွင် ပြင်ပြီး ထပ်တင်သွင်းပါ။</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>စာရင်းမှ တစ်ခု ရွေးပါ။</translation>
  </message>
  <message>
   <source>Write a whole number from 0 to 100.</source>
   <translation>0 မှ 100 အထိ ကိန်းပြည့် ရေးပါ။</translation>
  </message>
  <message>
   <source>These columns tell which record a row is about; leave them as they are.</source>
   <translation>ဤကော်လံများက အတန်းတစ်ခုသည် မည်သည့်မှတ်တမ်းနှင့်ဆိုင်သည်ကို ဖော်ပြပါသည်။ ရှိမြဲအတိုင်း ထားပါ။</translation>
  </message>
  <message>
   <source>This is a sheet of {kind}; import it as such.</source>
   <translation>ဤသည်မှာ {kind} ၏ ဇယား ဖြစ်ပါသည်။ ယင်းအဖြစ် တင်သွင်းပါ။</translation>
  </message>
  <message>
   <source>This sheet was written by a newer version of the program; install that version first.</source>
   <translation>ဤဇယားကို ပရိုဂရမ်၏ ဗားရှင်းအသစ်ဖြင့် ပြုလုပ်ထားပါသည်။ ထိုဗားရှင်းကို ဦးစွာ တပ်ဆင်ပါ။</translation>
  </message>
  <message>
   <source>“{field}” is not a field of {kind}. There are: {known}.</source>
   <translation>“{field}” သည် {kind} ၏ အကွက် မဟုတ်ပါ။ ရှိသည်များမှာ - {known}။</translation>
  </message>
  <message>
   <source>There are no sheets of “{name}”. There are: {known}.</source>
   <translation>“{name}” ဟူသော ဇယား မရှိပါ။ ရှိသည်များမှာ - {known}။</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>စီမံကိန်းများ</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>မှတ်တိုင်များ</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>ရန်ပုံငွေ</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>ညွှန်းကိန်းများ</translation>
  </message>
  <message>
   <source>Indicator values</source>
   <translation>ညွှန်းကိန်းတန်ဖိုးများ</translation>
  </message>
  <message>
   <source>Progress reports</source>
   <translation>တိုးတက်မှုအစီရင်ခံစာများ</translation>
  </message>
  <message>
   <source>Suggestions for improvement</source>
   <translation>တိုးတက်ရေးအကြံပြုချက်များ</translation>
  </message>
  <message>
   <source>Organisations</source>
   <translation>အဖွဲ့အစည်းများ</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>အစည်းအဝေးများ</translation>
  </message>
  <message>
   <source>Exchange rates</source>
   <translation>ငွေလဲနှုန်းများ</translation>
  </message>
  <message>
   <source>“{file}” is the workbook itself. Nothing was changed. Choose another name for its copy.</source>
   <translation>“{file}” သည် ဇယားဖိုင်ကိုယ်တိုင် ဖြစ်ပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ မိတ္တူအတွက် အခြားအမည် ရွေးပါ။</translation>
  </message>
  <message>
   <source>Marking the workbook</source>
   <translation>ဇယားဖိုင်တွင် အမှတ်အသားပြုနေသည်</translation>
  </message>
  <message>
   <source>The row was not taken over: {problem}</source>
   <translation>အတန်းကို မထည့်သွင်းခဲ့ပါ: {problem}</translation>
  </message>
  <message>
   <source>Left out: {problem}</source>
   <translation>ချန်ထားသည်: {problem}</translation>
  </message>
  <message>
   <source>To look at: {problem}</source>
   <translation>ကြည့်ရှုရန်: {problem}</translation>
  </message>
  <message>
   <source>“{text}” may be more than one project ({n}); give the project's code.</source>
   <translation>“{text}” သည် စီမံကိန်းတစ်ခုထက်ပို၍ ({n}) ဖြစ်နိုင်ပါသည်။ စီမံကိန်းကုဒ် ပေးပါ။</translation>
  </message>
  <message>
   <source>There is no project “{text}” at this desk; import the projects first.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် စီမံကိန်း “{text}” မရှိပါ။ စီမံကိန်းများကို ဦးစွာ တင်သွင်းပါ။</translation>
  </message>
  <message>
   <source>The project has no “{text}”.</source>
   <translation>စီမံကိန်းတွင် “{text}” မရှိပါ။</translation>
  </message>
  <message>
   <source>This row is taken for “{title}” of this desk, which has the same name.</source>
   <translation>ဤအတန်းကို ဤလုပ်ငန်းခွင်ရှိ အမည်တူ “{title}” ဟု ယူပါသည်။</translation>
  </message>
  <message>
   <source>“{title}” of this desk has the same name, or nearly so. This row is taken for another one; if the same is meant, write its code or its name as it is there.</source>
   <translation>ဤလုပ်ငန်းခွင်ရှိ “{title}” သည် ဤအတန်းနှင့် အမည်တူ သို့မဟုတ် အမည်ဆင်တူ ဖြစ်သော်လည်း ဤအတန်းကို အခြားမှတ်တမ်းဟု ယူပါသည်။ ယင်းကိုပင် ဆိုလိုပါက ယင်း၏ ကုဒ် သို့မဟုတ် အမည်ကို ဤလုပ်ငန်းခွင်တွင် ရှိသည့်အတိုင်း ရေးပါ။</translation>
  </message>
  <message>
   <source>This row's record belongs to another office and is not at this desk. Merge a bundle of the desk that wrote the list, then import it again.</source>
   <translation>ဤအတန်း၏ မှတ်တမ်းသည် အခြားရုံးနှင့်သက်ဆိုင်ပြီး ဤလုပ်ငန်းခွင်တွင် မရှိပါ။ စာရင်းကို ထုတ်ယူခဲ့သော လုပ်ငန်းခွင်၏ စာထုပ်ကို ပေါင်းစည်းပြီး ထပ်တင်သွင်းပါ။</translation>
  </message>
  <message>
   <source>This record was deleted at this desk. Take it out of the bin first.</source>
   <translation>ဤမှတ်တမ်းကို ဤလုပ်ငန်းခွင်တွင် ဖျက်ထားပါသည်။ အမှိုက်ပုံးမှ ဦးစွာ ပြန်ယူပါ။</translation>
  </message>
  <message>
   <source>Row {row} says something else about the same; keep one of the two.</source>
   <translation>အတန်း {row} တွင် ယင်းအကြောင်းကိုပင် အခြားတစ်မျိုး ဖော်ပြထားပါသည်။ နှစ်ခုအနက် တစ်ခုသာ ထားပါ။</translation>
  </message>
  <message>
   <source>More than one record at this desk may be meant ({n}); change them there.</source>
   <translation>ဤလုပ်ငန်းခွင်ရှိ မှတ်တမ်းတစ်ခုထက်ပို၍ ({n}) ဖြစ်နိုင်ပါသည်။ ယင်းတို့ကို လုပ်ငန်းခွင်ထဲတွင် တိုက်ရိုက် ပြောင်းပါ။</translation>
  </message>
  <message>
   <source>“{text}” may be counted in {factor}, as its column is; write it with its unit.</source>
   <translation>“{text}” ကို ယင်း၏ ကော်လံကဲ့သို့ {factor} ဖြင့် ရေတွက်ထားခြင်း ဖြစ်နိုင်ပါသည်။ ယူနစ်နှင့်တကွ ရေးပါ။</translation>
  </message>
  <message>
   <source>“{text}” is so large that it may not be counted in {factor}; write it with its unit.</source>
   <translation>“{text}” သည် ကြီးလွန်းသဖြင့် {factor} ဖြင့် ရေတွက်ထားခြင်း မဟုတ်နိုင်ပါ။ ယူနစ်နှင့်တကွ ရေးပါ။</translation>
  </message>
  <message>
   <source>“{text}” may be a large number or one with decimals; write it without marks.</source>
   <translation>“{text}” သည် ကိန်းကြီး သို့မဟုတ် ဒသမကိန်း ဖြစ်နိုင်ပါသည်။ ကော်မာ သို့မဟုတ် အစက်များမပါဘဲ ရေးပါ။</translation>
  </message>
  <message>
   <source>“{text}” is not a whole number.</source>
   <translation>“{text}” သည် ကိန်းပြည့် မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>“{text}” may be 1 % or 100 %, since shares and percentages are mixed here.</source>
   <translation>ဤနေရာတွင် အချိုးနှင့် ရာခိုင်နှုန်း ရောနေသဖြင့် “{text}” သည် 1 % သို့မဟုတ် 100 % ဖြစ်နိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” may be 1 % or 100 %; write it with its sign.</source>
   <translation>“{text}” သည် 1 % သို့မဟုတ် 100 % ဖြစ်နိုင်ပါသည်။ ရာခိုင်နှုန်းသင်္ကေတနှင့်တကွ ရေးပါ။</translation>
  </message>
  <message>
   <source>“{text}” is taken as {percent} %.</source>
   <translation>“{text}” ကို {percent} % ဟု ယူပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” is taken as {percent} %: percentages are kept whole.</source>
   <translation>“{text}” ကို {percent} % ဟု ယူပါသည် - ရာခိုင်နှုန်းများကို ကိန်းပြည့်ဖြင့် သိမ်းပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” is not a number.</source>
   <translation>“{text}” သည် ကိန်းဂဏန်း မဟုတ်ပါ။</translation>
  </message>
  <message>
   <source>Total: {what}</source>
   <translation>စုစုပေါင်း: {what}</translation>
  </message>
  <message>
   <source>This row is a part of the project in row {row}.</source>
   <translation>ဤအတန်းသည် အတန်း {row} ရှိ စီမံကိန်း၏ အစိတ်အပိုင်း ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Projects stand in several rows, each with its amount. Do the amounts add up?</source>
   <translation>စီမံကိန်းတစ်ခုကို အတန်းများစွာဖြင့် ဖော်ပြပြီး အတန်းတိုင်းတွင် ငွေပမာဏ ပါပါသည်။ ငွေပမာဏများကို ပေါင်းရပါမည်လား။</translation>
  </message>
  <message>
   <source>“{text}” is not taken over: row {row} says something else of the same project.</source>
   <translation>“{text}” ကို မထည့်သွင်းပါ - အတန်း {row} တွင် ထိုစီမံကိန်းအတွက်ပင် အခြားအချက် ဖော်ပြထားပါသည်။</translation>
  </message>
  <message>
   <source>The amounts in rows {rows} do not add up; only the first of them is taken.</source>
   <translation>အတန်း {rows} ရှိ ငွေပမာဏများကို မပေါင်းရသဖြင့် ပထမပမာဏကိုသာ ယူပါသည်။</translation>
  </message>
  <message>
   <source>The budget stands in parts in rows {rows}; say whether they add up.</source>
   <translation>ဘတ်ဂျက်ကို အတန်း {rows} တွင် ခွဲထားပါသည်။ ပေါင်းရမည် ဟုတ်မဟုတ် ဖော်ပြပါ။</translation>
  </message>
  <message>
   <source>The parts of the budget in rows {rows} are in several currencies.</source>
   <translation>အတန်း {rows} ရှိ ဘတ်ဂျက်အစိတ်အပိုင်းများသည် ငွေကြေးအမျိုးအစား မတူပါ။</translation>
  </message>
  <message>
   <source>The total in row {row} is not what the amounts in rows {rows} come to.</source>
   <translation>အတန်း {row} ရှိ စုစုပေါင်းသည် အတန်း {rows} ရှိ ငွေပမာဏများ၏ ပေါင်းလဒ်နှင့် မကိုက်ညီပါ။</translation>
  </message>
  <message>
   <source>The amount in row {row} is what the others come to; it was added to them.</source>
   <translation>အတန်း {row} ရှိ ငွေပမာဏသည် အခြားအတန်းများ၏ ပေါင်းလဒ်နှင့် တူညီပါသည်။ ယင်းကိုပါ ထည့်ပေါင်းထားပါသည်။</translation>
  </message>
  <message>
   <source>Row {row} says what row {first} says; it was added to it.</source>
   <translation>အတန်း {row} ပါ အချက်များသည် အတန်း {first} နှင့် တူညီပါသည်။ ငွေပမာဏနှစ်ခုလုံးကို ပေါင်းထားပါသည်။</translation>
  </message>
  <message>
   <source>Another list stands beside this one, in columns {first} to {last}; it was left aside. To take it over too, copy it to a sheet of its own and import that.</source>
   <translation>ဤစာရင်း၏ ဘေးတွင် အခြားစာရင်းတစ်ခု ကော်လံ {first} မှ {last} အထိ ရှိပါသည်။ ယင်းကို ဖယ်ထားပါသည်။ ယင်းကိုပါ ထည့်သွင်းရန် သီးခြားဇယားတစ်ခုသို့ ကူးပြီး ထိုဇယားကို တင်သွင်းပါ။</translation>
  </message>
  <message>
   <source>In a workbook of this form it cannot be seen which rows are hidden, which cells are coloured and which numbers have zeros before them, as 001. Where that matters, save it as .xlsx and import that.</source>
   <translation>ဤပုံစံ ဇယားဖိုင်တွင် မည်သည့်အတန်းများ ဝှက်ထားသည်၊ မည်သည့်ဇယားကွက်များ အရောင်ခြယ်ထားသည်၊ မည်သည့်ကိန်းဂဏန်းများ၏ ရှေ့တွင် 001 ကဲ့သို့ သုညများ ပါသည်ကို မသိနိုင်ပါ။ ယင်းတို့ အရေးကြီးပါက .xlsx အဖြစ် သိမ်းပြီး ထိုဖိုင်ကို တင်သွင်းပါ။</translation>
  </message>
  <message>
   <source>“{file}”: there are headings, but no row stands under them. Fill rows in, or choose another sheet.</source>
   <translation>“{file}” - ခေါင်းစဉ်များ ရှိသော်လည်း အောက်တွင် အတန်း မရှိပါ။ အတန်းများ ဖြည့်ပါ သို့မဟုတ် အခြားဇယားကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>“{file}” has no sheet “{sheet}”. It has: {known}.</source>
   <translation>“{file}” တွင် ဇယား “{sheet}” မရှိပါ။ ရှိသည်များမှာ - {known}။</translation>
  </message>
  <message>
   <source>The hidden sheet “{sheet}” holds a list too; it was left alone.</source>
   <translation>ဝှက်ထားသော ဇယား “{sheet}” တွင်လည်း စာရင်း ရှိပါသည်။ ယင်းကို မဖတ်ခဲ့ပါ။</translation>
  </message>
  <message>
   <source>“{file}” is empty: there is nothing in it to take over. Choose another file or sheet.</source>
   <translation>“{file}” တွင် ဘာမျှ မရှိသဖြင့် ထည့်သွင်းစရာ မရှိပါ။ အခြားဖိုင် သို့မဟုတ် ဇယားကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>“{file}” has no row of headings that is known, and looks as if it was typed in Zawgyi. Convert it to Unicode, or choose the sheet and say what its columns are.</source>
   <translation>“{file}” တွင် သိရှိသော ခေါင်းစဉ်အတန်း မရှိပါ။ ဇော်ဂျီဖြင့် ရိုက်ထားဟန် ရှိပါသည်။ ယူနီကုဒ်သို့ ပြောင်းပါ၊ သို့မဟုတ် ဇယားကို ရွေးပြီး ကော်လံတစ်ခုစီ၏ အဓိပ္ပာယ်ကို ဖော်ပြပါ။</translation>
  </message>
  <message>
   <source>“{file}” has no row of headings that is known, as “{first}” and “{second}”. Choose the sheet and say what its columns are, or start from a template.</source>
   <translation>“{file}” တွင် “{first}” နှင့် “{second}” ကဲ့သို့ သိရှိသော ခေါင်းစဉ်အတန်း မရှိပါ။ ဇယားကို ရွေးပြီး ကော်လံများကို ဖော်ပြပါ သို့မဟုတ် ပုံစံလွတ်ဖြင့် စတင်ပါ။</translation>
  </message>
  <message>
   <source>The sheet has no column “{name}”. Name one by its heading or its letter.</source>
   <translation>ဇယားတွင် ကော်လံ “{name}” မရှိပါ။ ခေါင်းစဉ် သို့မဟုတ် အက္ခရာဖြင့် ဖော်ပြပါ။</translation>
  </message>
  <message>
   <source>Organisations that are not known here are entered as proposed: {n}.</source>
   <translation>ဤနေရာတွင် မသိသေးသော အဖွဲ့အစည်းများကို အဆိုပြုထားသည်အဖြစ် ထည့်သွင်းပါသည်: {n}။</translation>
  </message>
  <message>
   <source>The sheet names no stage; that of new projects follows from their progress ({n}).</source>
   <translation>ဇယားတွင် အဆင့် မပါပါ။ စီမံကိန်းအသစ်များ၏ အဆင့်ကို တိုးတက်မှုအရ သတ်မှတ်ပါသည် ({n})။</translation>
  </message>
  <message>
   <source>The sheet names no country: its new projects are entered under {place} ({n}).</source>
   <translation>ဇယားတွင် နိုင်ငံ မပါပါ။ စီမံကိန်းအသစ်များကို {place} အောက်တွင် ထည့်သွင်းပါသည် ({n})။</translation>
  </message>
  <message>
   <source>“{file}” cannot be opened. Check that it is there and not open in another program.</source>
   <translation>“{file}” ကို ဖွင့်၍ မရပါ။ ရှိမရှိနှင့် အခြားပရိုဂရမ်တွင် ဖွင့်ထားခြင်း ရှိမရှိ စစ်ဆေးပါ။</translation>
  </message>
  <message>
   <source>“{file}” is a folder. Nothing was changed. Choose a workbook in it.</source>
   <translation>“{file}” သည် ဖိုင်တွဲ ဖြစ်ပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ယင်းထဲမှ ဇယားဖိုင်ကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>“{file}” is far larger than a list can be. Split it, or delete what is not part of the list.</source>
   <translation>“{file}” သည် စာရင်းတစ်ခု ဖြစ်နိုင်သည်ထက် အလွန်ကြီးနေပါသည်။ ခွဲပါ သို့မဟုတ် စာရင်းနှင့်မဆိုင်သည်များကို ဖျက်ပါ။</translation>
  </message>
  <message>
   <source>“{file}” is protected by a password. Open it in Excel, save it without a password and try again.</source>
   <translation>“{file}” ကို စကားဝှက်ဖြင့် ကာကွယ်ထားပါသည်။ Excel တွင် ဖွင့်ပြီး စကားဝှက်မပါဘဲ သိမ်းပါ၊ ထို့နောက် ထပ်ကြိုးစားပါ။</translation>
  </message>
  <message>
   <source>“{file}” is not a workbook. Choose an .xlsx, .xls, .ods or .csv file, or save the list as .xlsx.</source>
   <translation>“{file}” သည် ဇယားဖိုင် မဟုတ်ပါ။ .xlsx, .xls, .ods သို့မဟုတ် .csv ဖိုင် ရွေးပါ၊ သို့မဟုတ် စာရင်းကို .xlsx အဖြစ် သိမ်းပါ။</translation>
  </message>
  <message>
   <source>“{file}” is damaged or of a form that cannot be read. Open it in Excel, save it as .xlsx and try again.</source>
   <translation>“{file}” သည် ပျက်စီးနေပါသည် သို့မဟုတ် ဖတ်၍မရသော ပုံစံ ဖြစ်ပါသည်။ Excel တွင် ဖွင့်ပြီး .xlsx အဖြစ် သိမ်းပါ၊ ထို့နောက် ထပ်ကြိုးစားပါ။</translation>
  </message>
  <message>
   <source>The letters of “{file}” are in an old encoding. Save it as .xlsx or as UTF-8, or choose the encoding.</source>
   <translation>“{file}” ၏ စာလုံးများသည် စာလုံးကုဒ်စနစ်ဟောင်း ဖြစ်ပါသည်။ .xlsx သို့မဟုတ် UTF-8 အဖြစ် သိမ်းပါ သို့မဟုတ် စာလုံးကုဒ်စနစ်ကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>Reading “{file}” took too long. Split it, or save it anew as .xlsx and try again.</source>
   <translation>“{file}” ကို ဖတ်ရသည်မှာ ကြာလွန်းပါသည်။ ခွဲပါ သို့မဟုတ် .xlsx အဖြစ် အသစ်သိမ်းပြီး ထပ်ကြိုးစားပါ။</translation>
  </message>
  <message>
   <source>Reading the workbook</source>
   <translation>ဇယားဖိုင် ဖတ်နေသည်</translation>
  </message>
  <message>
   <source>Only the secretariat keeps the exchange rates.</source>
   <translation>ငွေလဲနှုန်းများကို အတွင်းရေးမှူးရုံးကသာ ထိန်းသိမ်းပါသည်။</translation>
  </message>
  <message>
   <source>Only the secretariat returns, approves and locks reports.</source>
   <translation>အတွင်းရေးမှူးရုံးကသာ အစီရင်ခံစာများကို ပြန်ပို့ခြင်း၊ အတည်ပြုခြင်း၊ သော့ခတ်ခြင်း ပြုပါသည်။</translation>
  </message>
  <message>
   <source>This belongs to {place}, and this desk writes only what is its own.</source>
   <translation>ဤအရာသည် {place} နှင့်သက်ဆိုင်ပြီး ဤလုပ်ငန်းခွင်က မိမိနှင့်သက်ဆိုင်သည်ကိုသာ ရေးသားပါသည်။</translation>
  </message>
  <message>
   <source>In row {row} begins another table, with other columns or units; its rows were left aside: {n}. To take them over, import the sheet again with row {row} as that of the headings.</source>
   <translation>အတန်း {row} တွင် ကော်လံ သို့မဟုတ် ယူနစ် မတူသော အခြားဇယားတစ်ခု စတင်ပါသည်။ ယင်း၏ အတန်းများကို ဖယ်ထားပါသည်: {n}။ ယင်းတို့ကို ထည့်သွင်းရန် အတန်း {row} ကို ခေါင်းစဉ်အတန်းအဖြစ် ရွေးပြီး ဇယားကို ထပ်တင်သွင်းပါ။</translation>
  </message>
  <message>
   <source>Rows that may stand for others, so that amounts would count twice: {rows}.</source>
   <translation>အခြားအတန်းများကို ကိုယ်စားပြုနိုင်သဖြင့် ငွေပမာဏကို နှစ်ခါ ရေတွက်မိနိုင်သော အတန်း: {rows}။</translation>
  </message>
  <message>
   <source>Rows that may be parts of others, so that amounts would count twice: {rows}.</source>
   <translation>အခြားအတန်းများ၏ အစိတ်အပိုင်း ဖြစ်နိုင်သဖြင့် ငွေပမာဏကို နှစ်ခါ ရေတွက်မိနိုင်သော အတန်း: {rows}။</translation>
  </message>
  <message>
   <source>This row was written over a line of sums; check that its figures are its own.</source>
   <translation>ဤအတန်းကို ပေါင်းလဒ်အတန်းပေါ်တွင် ထပ်ရေးထားပါသည်။ ကိန်းဂဏန်းများသည် ဤအတန်း၏ ကိန်းဂဏန်းများ ဟုတ်မဟုတ် စစ်ဆေးပါ။</translation>
  </message>
  <message>
   <source>This row may be a part of what stands in row {row}; then its amount counts twice. If so, delete this row.</source>
   <translation>ဤအတန်းသည် အတန်း {row} ရှိ အချက်အလက်၏ အစိတ်အပိုင်း ဖြစ်နိုင်ပါသည်။ ထိုသို့ဖြစ်ပါက ဤအတန်း၏ ငွေပမာဏကို နှစ်ခါ ရေတွက်မိပါမည်။ ဟုတ်မှန်ပါက ဤအတန်းကို ဖျက်ပါ။</translation>
  </message>
  <message>
   <source>This row may be the heading or the sum of other rows, or the whole of them; then its amount counts twice. If so, delete the row.</source>
   <translation>ဤအတန်းသည် အခြားအတန်းများ၏ ခေါင်းစဉ်၊ ပေါင်းလဒ် သို့မဟုတ် ယင်းတို့အားလုံးကို ခြုံငုံသော အတန်း ဖြစ်နိုင်ပါသည်။ ထိုသို့ဖြစ်ပါက ယင်း၏ ငွေပမာဏကို နှစ်ခါ ရေတွက်မိပါမည်။ ဟုတ်မှန်ပါက ဤအတန်းကို ဖျက်ပါ။</translation>
  </message>
  <message>
   <source>This row numbers the columns.</source>
   <translation>ဤအတန်းသည် ကော်လံနံပါတ်များ ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>This row repeats the headings.</source>
   <translation>ဤအတန်းသည် ခေါင်းစဉ်များကို ထပ်ဖော်ပြထားခြင်း ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Other headings stand in row {row}; what is under them is left aside.</source>
   <translation>အတန်း {row} တွင် အခြားခေါင်းစဉ်များ ရှိပါသည်။ ယင်းတို့အောက်ရှိသည်များကို ဖယ်ထားပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” says of what the amount in row {row} is made up.</source>
   <translation>“{text}” သည် အတန်း {row} ရှိ ငွေပမာဏတွင် မည်သည်တို့ ပါဝင်သည်ကို ဖော်ပြပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” is the number of a page.</source>
   <translation>“{text}” သည် စာမျက်နှာနံပါတ် ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” begins a row of sums; the rows above it come to another amount.</source>
   <translation>“{text}” သည် ပေါင်းလဒ်အတန်း၏ အစ ဖြစ်ပါသည်။ အထက်ပါ အတန်းများ၏ ပေါင်းလဒ်မှာ ယင်းနှင့် မတူပါ။</translation>
  </message>
  <message>
   <source>“{text}” begins a row of sums.</source>
   <translation>“{text}” သည် ပေါင်းလဒ်အတန်း၏ အစ ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” names a row of sums.</source>
   <translation>“{text}” သည် ပေါင်းလဒ်အတန်း၏ အမည် ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>The amounts in this row are what those above it come to.</source>
   <translation>ဤအတန်းရှိ ငွေပမာဏများသည် အထက်အတန်းများ၏ စုစုပေါင်း ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Only “{text}” stands in this row; it is taken for a heading.</source>
   <translation>ဤအတန်းတွင် “{text}” သာ ရှိသဖြင့် ခေါင်းစဉ်ဟု ယူပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” stands under the table.</source>
   <translation>“{text}” သည် ဇယားအောက်တွင် ရှိပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” is taken for the heading of a group.</source>
   <translation>“{text}” ကို အုပ်စုခေါင်းစဉ်ဟု ယူပါသည်။</translation>
  </message>
  <message>
   <source>“{text}” is taken for the heading of a group, whose rows come to another amount.</source>
   <translation>“{text}” ကို အုပ်စုခေါင်းစဉ်ဟု ယူပါသည်။ ယင်းအုပ်စုရှိ အတန်းများ၏ ပေါင်းလဒ်မှာ ဖော်ပြထားသော ငွေပမာဏနှင့် မတူပါ။</translation>
  </message>
  <message>
   <source>Nothing stands under {headings}.</source>
   <translation>{headings} အောက်တွင် ဘာမျှ မရှိပါ။</translation>
  </message>
  <message>
   <source>“{text}” is said of all amounts that do not say otherwise.</source>
   <translation>အခြားမဖော်ပြထားသော ငွေပမာဏအားလုံးအတွက် “{text}” ဟု ယူပါသည်။</translation>
  </message>
  <message>
   <source>“{heading}”: start and end were read from its periods.</source>
   <translation>“{heading}” - အစနှင့် အဆုံးကို ယင်း၏ ကာလများမှ ဖတ်ထားပါသည်။</translation>
  </message>
  <message>
   <source>Columns {first} to {last} look like a plan over months, but which months they are is not sure; it was not taken over. Write month and year above each (as “Jan 2025”) and import the workbook again.</source>
   <translation>ကော်လံ {first} မှ {last} အထိသည် လအလိုက် အစီအစဉ်နှင့် တူသော်လည်း မည်သည့်လများဖြစ်ကြောင်း မသေချာသဖြင့် ထည့်သွင်းခြင်း မပြုခဲ့ပါ။ ကော်လံတစ်ခုစီ၏ အပေါ်တွင် လနှင့် နှစ်ကို ရေးပြီး (ဥပမာ “01/2025”) ဇယားဖိုင်ကို ထပ်တင်သွင်းပါ။</translation>
  </message>
  <message>
   <source>Months stand above a plan without their year. Which year does it begin in?</source>
   <translation>လုပ်ငန်းဇယားအထက်တွင် နှစ်မပါသော လများ ရှိပါသည်။ မည်သည့်နှစ်တွင် စတင်ပါသလဲ။</translation>
  </message>
  <message>
   <source>Start and end were read from the months that are marked, in {n} rows.</source>
   <translation>အတန်း {n} တန်းတွင် အစနှင့် အဆုံးကို အမှတ်အသားပြုထားသော လများမှ ဖတ်ထားပါသည်။</translation>
  </message>
  <message>
   <source>Amounts stand without a currency. In which one are they?</source>
   <translation>ငွေပမာဏများတွင် ငွေကြေးအမျိုးအစား မပါပါ။ မည်သည့်ငွေကြေး ဖြစ်ပါသလဲ။</translation>
  </message>
  <message>
   <source>“{heading}” holds another amount; the one before it is taken.</source>
   <translation>“{heading}” တွင် အခြားငွေပမာဏ ရှိပါသည်။ ယင်း၏ ရှေ့က ပမာဏကို ယူပါသည်။</translation>
  </message>
  <message>
   <source>The amount is in {currency}, but the row's currency is {named}.</source>
   <translation>ငွေပမာဏသည် {currency} ဖြစ်သော်လည်း အတန်း၏ ငွေကြေးမှာ {named} ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>Nothing but “{text}” stands in row {row}. If it belongs to this title, write both in one cell.</source>
   <translation>အတန်း {row} တွင် “{text}” သာ ရှိပါသည်။ ဤခေါင်းစဉ်နှင့် သက်ဆိုင်ပါက နှစ်ခုလုံးကို ဇယားကွက်တစ်ခုတည်းတွင် ရေးပါ။</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>ဇယားဖိုင် ပြုလုပ်နေသည်</translation>
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>Proposed</source>
   <translation>အဆိုပြုထား</translation>
  </message>
  <message>
   <source>Endorsed by the SOM</source>
   <translatorcomment>SOM kept as an abbreviation</translatorcomment>
   <translation>SOM ထောက်ခံပြီး</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translatorcomment>FMM kept as an abbreviation</translatorcomment>
   <translation>FMM အတည်ပြုပြီး</translation>
  </message>
  <message>
   <source>In implementation</source>
   <translation>အကောင်အထည်ဖော်ဆဲ</translation>
  </message>
  <message>
   <source>Suspended</source>
   <translation>ရပ်ဆိုင်းထား</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>ပြီးစီး</translation>
  </message>
  <message>
   <source>Closed</source>
   <translatorcomment>difference to completed</translatorcomment>
   <translation>ပိတ်သိမ်းပြီး</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>ပယ်ဖျက်ပြီး</translation>
  </message>
 </context>
 <context>
  <name>State</name>
  <message>
   <source>Done</source>
   <translation>ပြီးစီး</translation>
  </message>
  <message>
   <source>On track</source>
   <translatorcomment>“အစီအစဉ်အတိုင်း”, the same as “as planned”</translatorcomment>
   <translation>အစီအစဉ်အတိုင်း</translation>
  </message>
  <message>
   <source>At risk</source>
   <translatorcomment>“ထိခိုက်နိုင်” as offices' sheets have it; perhaps “နောက်ကျနိုင်”</translatorcomment>
   <translation>ထိခိုက်နိုင်</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>နောက်ကျ</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>မစတင်သေး</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>ဆုံးဖြတ်ရန်</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>ပြန်ပို့ထား</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>စောင့်ဆိုင်းဆဲ</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>သတ်မှတ်ရက်ရောက်</translation>
  </message>
  <message>
   <source>Not opened</source>
   <translation>မဖွင့်ရသေး</translation>
  </message>
  <message>
   <source>To send</source>
   <translation>ပေးပို့ရန်</translation>
  </message>
 </context>
 <context>
  <name>Status</name>
  <message>
   <source>Done</source>
   <translation>ပြီးစီး</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>အစီအစဉ်အတိုင်း</translation>
  </message>
  <message>
   <source>At risk</source>
   <translation>ထိခိုက်နိုင်</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>နောက်ကျ</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>မစတင်သေး</translation>
  </message>
 </context>
 <context>
  <name>Story</name>
  <message>
   <source>{who} put “{what}” into the bin</source>
   <translation>{who} က “{what}” ကို အမှိုက်ပုံးထဲ ထည့်ခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} took “{what}” out of the bin</source>
   <translation>{who} က “{what}” ကို အမှိုက်ပုံးမှ ပြန်ယူခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} noted when “{what}” was reached</source>
   <translation>{who} က “{what}” ပြီးမြောက်သည့်ရက်ကို မှတ်သားခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} raised progress of “{what}”</source>
   <translation>{who} က “{what}” ၏ တိုးတက်မှုကို မြှင့်ခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} lowered progress of “{what}”</source>
   <translation>{who} က “{what}” ၏ တိုးတက်မှုကို လျှော့ခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} moved the forecast of “{what}”</source>
   <translation>{who} က “{what}” ၏ ခန့်မှန်းရက်ကို ရွှေ့ခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} moved the project to another stage</source>
   <translation>{who} က စီမံကိန်းကို အခြားအဆင့်သို့ ရွှေ့ခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} entered the project</source>
   <translation>{who} က စီမံကိန်းကို ထည့်သွင်းခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} wrote: “{text}”</source>
   <translation>{who} ၏ ရေးသားချက်: “{text}”</translation>
  </message>
  <message>
   <source>{who} added the milestone “{what}”</source>
   <translation>{who} က မှတ်တိုင် “{what}” ကို ထည့်ခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} added {n} milestones</source>
   <translation>{who} က မှတ်တိုင် {n} ခု ထည့်ခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} began the report {period}</source>
   <translation>{who} က {period} အစီရင်ခံစာကို စတင်ခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} began {n} reports</source>
   <translation>{who} က အစီရင်ခံစာ {n} စောင် စတင်ခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} entered money: {n} lines</source>
   <translation>{who} က ရန်ပုံငွေစာရင်း {n} ခု ထည့်ခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} added “{what}”</source>
   <translation>{who} က “{what}” ကို ထည့်ခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} submitted the report {period}</source>
   <translation>{who} က {period} အစီရင်ခံစာကို တင်ပြခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} returned the report {period}</source>
   <translation>{who} က {period} အစီရင်ခံစာကို ပြန်ပို့ခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} approved the report {period}</source>
   <translation>{who} က {period} အစီရင်ခံစာကို အတည်ပြုခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} locked the report {period}</source>
   <translation>{who} က {period} အစီရင်ခံစာကို သော့ခတ်ခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} made the report {period} a draft again</source>
   <translation>{who} က {period} အစီရင်ခံစာကို မူကြမ်းသို့ ပြန်ပြောင်းခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} changed “{field}”</source>
   <translation>{who} က “{field}” ကို ပြောင်းခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} changed {n} entries</source>
   <translation>{who} က ရေးသွင်းချက် {n} ခု ပြောင်းခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} changed “{field}” of “{what}”</source>
   <translation>{who} က “{what}” ၏ “{field}” ကို ပြောင်းခဲ့သည်</translation>
  </message>
  <message>
   <source>{who} changed {n} entries of “{what}”</source>
   <translation>{who} က “{what}” ၏ ရေးသွင်းချက် {n} ခု ပြောင်းခဲ့သည်</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>ဖြစ်ပျက်ခဲ့သည်များ</translation>
  </message>
  <message>
   <source>All fields</source>
   <translation>အကွက်အားလုံး</translation>
  </message>
  <message>
   <source>What came before, “All fields” tells.</source>
   <translation>ယခင်က ဖြစ်ခဲ့သည်များကို “အကွက်အားလုံး” တွင် ကြည့်နိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>What a project needs</source>
   <translation>စီမံကိန်းအတွက် လိုအပ်သည်များ</translation>
  </message>
  <message>
   <source>It can be saved with a title alone. The rest is needed before the first report.</source>
   <translation>ခေါင်းစဉ်တစ်ခုတည်းဖြင့် သိမ်းနိုင်ပါသည်။ ကျန်သည်များကို ပထမဆုံးအစီရင်ခံစာ မတိုင်မီ လိုအပ်ပါသည်။</translation>
  </message>
  <message>
   <source>Its code is given when it is saved. Milestones and money follow then.</source>
   <translation>သိမ်းသည့်အခါ ကုဒ်ပေးပါသည်။ ထို့နောက် မှတ်တိုင်များနှင့် ငွေစာရင်း ထည့်နိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>နှိုင်းယှဉ်ရန်…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>ပိတ်ရန်</translation>
  </message>
  <message>
   <source>{field}:</source>
   <translation>{field}:</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>ယနေ့</translation>
  </message>
  <message>
   <source>{time}, at {desk}</source>
   <translation>{time}၊ {desk} တွင်</translation>
  </message>
  <message>
   <source>at {desk}</source>
   <translation>{desk} တွင်</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>{n} ခု ဆုံးဖြတ်ရန်</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>နှင့် နောက်ထပ် {n} ခု</translation>
  </message>
  <message>
   <source>When</source>
   <translation>မည်သည့်အချိန်</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>မည်သူ</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>ရေးသွင်းချက်</translation>
  </message>
  <message>
   <source>Now, and before</source>
   <translation>ယခုနှင့် ယခင်</translation>
  </message>
 </context>
 <context>
  <name>Table</name>
  <message>
   <source>continued</source>
   <translation>အဆက်</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>{begin} to {end}</source>
   <translation>{begin} မှ {end}</translation>
  </message>
  <message>
   <source>{forecast}, adopted {begin} to {end}</source>
   <translation>{forecast}၊ အတည်ပြုထား {begin} မှ {end}</translation>
  </message>
 </context>
 <context>
  <name>Trend</name>
  <message>
   <source>Better</source>
   <translation>ပိုကောင်း</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>မပြောင်းလဲ</translation>
  </message>
  <message>
   <source>Worse</source>
   <translation>ပိုဆိုး</translation>
  </message>
 </context>
 <context>
  <name>Trust</name>
  <message>
   <source>What this desk keeps of the desks' certificates was altered and cannot be believed any more. Nothing was changed. Restore the desk from a backup of before; “lmcdesk check” names what was altered.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် သိမ်းထားသော လုပ်ငန်းခွင်များ၏ အသိအမှတ်ပြုလက်မှတ်ဆိုင်ရာ အချက်အလက်များကို ပြောင်းလဲထားသဖြင့် ယုံကြည်၍ မရတော့ပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ယခင်အရန်မိတ္တူမှ လုပ်ငန်းခွင်ကို ပြန်လည်ရယူပါ။ ပြောင်းလဲထားသည်များကို “lmcdesk check” က ဖော်ပြပါသည်။</translation>
  </message>
  <message>
   <source>This desk's key is protected by a passphrase, which is needed for this. Give the passphrase and try again.</source>
   <translation>ဤလုပ်ငန်းခွင်၏သော့ကို စကားဝှက်ဖြင့် ကာကွယ်ထားပြီး ဤလုပ်ဆောင်ချက်အတွက် ထိုစကားဝှက် လိုအပ်ပါသည်။ စကားဝှက် ပေးပြီး ထပ်ကြိုးစားပါ။</translation>
  </message>
  <message>
   <source>The desk's key in “{path}” is damaged. Put the file back from a copy of the desk's folder; if there is none, move it away and have the desk enrolled anew.</source>
   <translation>“{path}” ရှိ လုပ်ငန်းခွင်သော့ ပျက်စီးနေပါသည်။ လုပ်ငန်းခွင်ဖိုင်တွဲ၏ မိတ္တူမှ ဖိုင်ကို ပြန်ထည့်ပါ။ မိတ္တူမရှိပါက ပျက်စီးနေသောဖိုင်ကို အခြားနေရာသို့ ရွှေ့ပြီး လုပ်ငန်းခွင်ကို အသစ်မှတ်ပုံတင်စေပါ။</translation>
  </message>
  <message>
   <source>The passphrase is not that of this desk's key. Nothing was changed. Try again.</source>
   <translation>ဤစကားဝှက်သည် ဤလုပ်ငန်းခွင်၏ သော့အတွက် စကားဝှက် မဟုတ်ပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ထပ်ကြိုးစားပါ။</translation>
  </message>
  <message>
   <source>This desk's certificate was revoked, so nobody takes its bundles over. Nothing that is recorded here is lost: make a new key (“lmcdesk renew”, or on the exchange page), have the secretariat enrol it, and send all that was not sent.</source>
   <translation>ဤလုပ်ငန်းခွင်၏ အသိအမှတ်ပြုလက်မှတ်ကို ပယ်ဖျက်ထားသဖြင့် ယင်း၏ စာထုပ်များကို မည်သူမျှ လက်ခံမည် မဟုတ်ပါ။ ဤနေရာတွင် မှတ်တမ်းတင်ထားသည်များ မပျောက်ဆုံးပါ။ သော့အသစ် ပြုလုပ်ပါ (“lmcdesk renew” သို့မဟုတ် ဖလှယ်ရေးစာမျက်နှာ)၊ ယင်းကို အတွင်းရေးမှူးရုံးတွင် မှတ်ပုံတင်စေပါ၊ ထို့နောက် မပေးပို့ရသေးသည်များအားလုံးကို ပေးပို့ပါ။</translation>
  </message>
  <message>
   <source>“{file}” holds no certificate for this desk. Choose the file that the secretariat made from this desk's own request.</source>
   <translation>“{file}” တွင် ဤလုပ်ငန်းခွင်အတွက် အသိအမှတ်ပြုလက်မှတ် မပါပါ။ ဤလုပ်ငန်းခွင်၏ လျှောက်ထားချက်အရ အတွင်းရေးမှူးရုံးက ပြုလုပ်ပေးသော ဖိုင်ကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>This desk's certificate is good from {starts} to {until}, and today is {today}. Check the computer's date; if it is right, have the desk enrolled anew.</source>
   <translation>ဤလုပ်ငန်းခွင်၏ အသိအမှတ်ပြုလက်မှတ်သည် {starts} မှ {until} အထိ အကျုံးဝင်ပြီး ယနေ့မှာ {today} ဖြစ်ပါသည်။ ကွန်ပျူတာ၏ ရက်စွဲကို စစ်ဆေးပါ။ မှန်ပါက လုပ်ငန်းခွင်ကို အသစ်မှတ်ပုံတင်စေပါ။</translation>
  </message>
  <message>
   <source>The file is not a secretariat's answer to a request. Choose the file that the secretariat sent back.</source>
   <translation>ဤဖိုင်သည် လျှောက်ထားချက်အတွက် အတွင်းရေးမှူးရုံး၏ ပြန်ကြားချက် မဟုတ်ပါ။ အတွင်းရေးမှူးရုံးက ပြန်ပို့သော ဖိုင်ကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>The answer is for another desk ({name}). Choose the answer to this desk's own request.</source>
   <translation>ပြန်ကြားချက်သည် အခြားလုပ်ငန်းခွင် ({name}) အတွက် ဖြစ်ပါသည်။ ဤလုပ်ငန်းခွင်၏ လျှောက်ထားချက်အတွက် ပြန်ကြားချက်ကို ရွေးပါ။</translation>
  </message>
  <message>
   <source>The answer comes from the secretariat of {country}, this desk belongs to {mine}.</source>
   <translation>ပြန်ကြားချက်သည် {country} ၏ အတွင်းရေးမှူးရုံးမှ ဖြစ်ပြီး ဤလုပ်ငန်းခွင်သည် {mine} ၏ ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>The answer comes from another secretariat than the one this desk trusts. If your secretariat has a new key, compare its fingerprint and trust it first (“lmcdesk trust”). The answer's is {fingerprint}.</source>
   <translation>ပြန်ကြားချက်သည် ဤလုပ်ငန်းခွင် ယုံကြည်သည်မဟုတ်သော အခြားအတွင်းရေးမှူးရုံးမှ ဖြစ်ပါသည်။ သင့်အတွင်းရေးမှူးရုံးတွင် သော့အသစ် ရှိပါက ယင်း၏ လက်ဗွေနံပါတ်ကို တိုက်ဆိုင်စစ်ဆေးပြီး ဦးစွာ ယုံကြည်ပါ (“lmcdesk trust”)။ ပြန်ကြားချက်၏ လက်ဗွေနံပါတ်မှာ {fingerprint} ဖြစ်ပါသည်။</translation>
  </message>
  <message>
   <source>The desk {name} belongs to {country}; only the secretariat there can enrol it.</source>
   <translation>လုပ်ငန်းခွင် {name} သည် {country} ၏ ဖြစ်ပါသည်။ ထိုနိုင်ငံ၏ အတွင်းရေးမှူးရုံးကသာ မှတ်ပုံတင်ပေးနိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>The key of {name} was revoked. Have a new one made at that desk (“lmcdesk renew”) and send a request with it.</source>
   <translation>{name} ၏သော့ကို ပယ်ဖျက်ခဲ့ပါသည်။ ထိုလုပ်ငန်းခွင်တွင် သော့အသစ် ပြုလုပ်စေပြီး (“lmcdesk renew”) ယင်းဖြင့် လျှောက်ထားချက် ပေးပို့စေပါ။</translation>
  </message>
  <message>
   <source>{name} asks under the identity of another desk that is enrolled already. It was not enrolled. Ask there how the desk was set up; a new one must be made with “lmcdesk new”.</source>
   <translation>{name} သည် မှတ်ပုံတင်ပြီးသား အခြားလုပ်ငန်းခွင်၏ ကိုယ်ပိုင်အမှတ်အသားဖြင့် လျှောက်ထားနေပါသည်။ မှတ်ပုံတင်မပေးခဲ့ပါ။ ထိုလုပ်ငန်းခွင်ကို မည်သို့ တည်ထောင်ခဲ့သည်ကို မေးမြန်းပါ။ အသစ်ကို “lmcdesk new” ဖြင့် ပြုလုပ်ရပါမည်။</translation>
  </message>
  <message>
   <source>“{desk}” is a secretariat, which nobody enrolled. Nothing was changed. Where one of its keys was stolen, each desk trusts that key no longer: “lmcdesk distrust” with its fingerprint, or on the exchange page.</source>
   <translation>“{desk}” သည် အတွင်းရေးမှူးရုံးဖြစ်ပြီး မည်သူကမျှ မှတ်ပုံတင်ပေးထားခြင်း မရှိပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ယင်း၏ သော့တစ်ခု ခိုးခံရပါက ထိုသော့ကို ယုံကြည်ခြင်းအား လုပ်ငန်းခွင်တိုင်းက မိမိဘာသာ ရပ်ရပါမည် - “lmcdesk distrust” နှင့် ထိုသော့၏ လက်ဗွေနံပါတ်ဖြင့်၊ သို့မဟုတ် ဖလှယ်ရေးစာမျက်နှာတွင် ပြုလုပ်ပါ။</translation>
  </message>
  <message>
   <source>No desk enrolled here is called “{desk}”. Name it as its certificate does.</source>
   <translation>ဤနေရာတွင် မှတ်ပုံတင်ပေးထားသော လုပ်ငန်းခွင်များအနက် “{desk}” ဟု အမည်ရှိသည် မရှိပါ။ ယင်း၏ အသိအမှတ်ပြုလက်မှတ်ပါ အမည်အတိုင်း ဖော်ပြပါ။</translation>
  </message>
  <message>
   <source>{count} desks enrolled here are called “{desk}”. Name the one by its fingerprint: {fingerprints}.</source>
   <translation>ဤနေရာတွင် မှတ်ပုံတင်ပေးထားသော လုပ်ငန်းခွင် {count} ခု၏ အမည်မှာ “{desk}” ဖြစ်ပါသည်။ လက်ဗွေနံပါတ်ဖြင့် ဖော်ပြပါ - {fingerprints}။</translation>
  </message>
  <message>
   <source>The file does not hold a secretariat's own certificate. Ask the secretariat for the file it makes with “lmcdesk request”.</source>
   <translation>ဤဖိုင်တွင် အတွင်းရေးမှူးရုံး၏ ကိုယ်ပိုင်အသိအမှတ်ပြုလက်မှတ် မပါပါ။ “lmcdesk request” ဖြင့် ပြုလုပ်သော ဖိုင်ကို အတွင်းရေးမှူးရုံးထံ တောင်းခံပါ။</translation>
  </message>
  <message>
   <source>The fingerprint is not that of the file, which is {fingerprint}. Do not trust the file; have the secretariat read its fingerprint to you again.</source>
   <translation>ပေးထားသော လက်ဗွေနံပါတ်သည် ဖိုင်၏ လက်ဗွေနံပါတ် မဟုတ်ပါ။ ဖိုင်၏ လက်ဗွေနံပါတ်မှာ {fingerprint} ဖြစ်ပါသည်။ ဖိုင်ကို မယုံကြည်ပါနှင့်။ အတွင်းရေးမှူးရုံးအား ယင်း၏ လက်ဗွေနံပါတ်ကို ထပ်မံဖတ်ပြရန် တောင်းဆိုပါ။</translation>
  </message>
  <message>
   <source>This desk trusts no secretariat's key with the fingerprint {fingerprint}. Nothing was changed. Compare the fingerprint again.</source>
   <translation>ဤလုပ်ငန်းခွင်သည် လက်ဗွေနံပါတ် {fingerprint} ရှိသော အတွင်းရေးမှူးရုံးသော့ကို ယုံကြည်ထားခြင်း မရှိပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ လက်ဗွေနံပါတ်ကို ထပ်မံတိုက်ဆိုင်စစ်ဆေးပါ။</translation>
  </message>
  <message>
   <source>This is the key that this desk itself signs with. Nothing was changed. Make a new one first (“lmcdesk renew”).</source>
   <translation>ဤသည်မှာ ဤလုပ်ငန်းခွင်ကိုယ်တိုင် လက်မှတ်ထိုးသောသော့ ဖြစ်ပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ သော့အသစ်ကို ဦးစွာ ပြုလုပ်ပါ (“lmcdesk renew”)။</translation>
  </message>
  <message>
   <source>This is the only key of your secretariat that this desk trusts, so it would believe nobody any longer. Nothing was changed. Merge a bundle that tells of its new key, or trust that one first (“lmcdesk trust”).</source>
   <translation>ဤသည်မှာ ဤလုပ်ငန်းခွင် ယုံကြည်သော သင့်အတွင်းရေးမှူးရုံး၏ တစ်ခုတည်းသောသော့ ဖြစ်ပါသည်။ ယင်းကို ယုံကြည်ခြင်း ရပ်လိုက်လျှင် ဤလုပ်ငန်းခွင်သည် မည်သူ့ကိုမျှ ယုံကြည်တော့မည် မဟုတ်ပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ သော့အသစ်အကြောင်း ပါသော စာထုပ်ကို ပေါင်းစည်းပါ သို့မဟုတ် သော့အသစ်ကို ဦးစွာ ယုံကြည်ပါ (“lmcdesk trust”)။</translation>
  </message>
  <message>
   <source>Only the desk of a national secretariat enrols and revokes desks.</source>
   <translation>အမျိုးသားအတွင်းရေးမှူးရုံး၏ လုပ်ငန်းခွင်ကသာ လုပ်ငန်းခွင်များကို မှတ်ပုံတင်ပေးခြင်း၊ ပယ်ဖျက်ခြင်း ပြုပါသည်။</translation>
  </message>
  <message>
   <source>This desk was itself enrolled by {country}'s secretariat, which alone enrols and revokes desks.</source>
   <translation>ဤလုပ်ငန်းခွင်ကို {country} ၏ အတွင်းရေးမှူးရုံးက မှတ်ပုံတင်ပေးထားခြင်းဖြစ်ပြီး ယင်းကသာ လုပ်ငန်းခွင်များကို မှတ်ပုံတင်ပေးခြင်း၊ ပယ်ဖျက်ခြင်း ပြုပါသည်။</translation>
  </message>
  <message>
   <source>The key with which this desk was enrolled is not in its folder. Put the file “{file}” back from a copy of the folder, or have the desk enrolled anew.</source>
   <translation>ဤလုပ်ငန်းခွင်ကို မှတ်ပုံတင်ခဲ့သောသော့သည် ဖိုင်တွဲထဲတွင် မရှိပါ။ ဖိုင်တွဲ၏ မိတ္တူမှ ဖိုင် “{file}” ကို ပြန်ထည့်ပါ သို့မဟုတ် လုပ်ငန်းခွင်ကို အသစ်မှတ်ပုံတင်စေပါ။</translation>
  </message>
  <message>
   <source>This desk is not enrolled yet, so others could not tell whose bundles these are. Hand a request to your secretariat (“lmcdesk request”), then take in its answer (“lmcdesk accept”).</source>
   <translation>ဤလုပ်ငန်းခွင်ကို မှတ်ပုံမတင်ရသေးသဖြင့် ဤစာထုပ်များ မည်သူ၏ ဖြစ်သည်ကို အခြားသူများ မသိနိုင်ပါ။ သင့်အတွင်းရေးမှူးရုံးသို့ လျှောက်ထားချက် ပေးပါ (“lmcdesk request”)၊ ထို့နောက် ပြန်ကြားချက်ကို လက်ခံပါ (“lmcdesk accept”)။</translation>
  </message>
  <message>
   <source>The file is not a request, an answer or a root of LMC Desk, or it was damaged on its way. Choose another file, or ask for it again.</source>
   <translation>ဤဖိုင်သည် LMC Desk ၏ လျှောက်ထားချက်၊ ပြန်ကြားချက် သို့မဟုတ် အတွင်းရေးမှူးရုံးဖိုင် မဟုတ်ပါ၊ သို့မဟုတ် လမ်းခရီးတွင် ပျက်စီးသွားပါသည်။ အခြားဖိုင်ကို ရွေးပါ သို့မဟုတ် ထပ်မံတောင်းခံပါ။</translation>
  </message>
  <message>
   <source>The file is not a desk's request. Choose the file made with “lmcdesk request” there.</source>
   <translation>ဤဖိုင်သည် လုပ်ငန်းခွင်၏ လျှောက်ထားချက် မဟုတ်ပါ။ ထိုနေရာတွင် “lmcdesk request” ဖြင့် ပြုလုပ်သော ဖိုင်ကို ရွေးပါ။</translation>
  </message>
 </context>
 <context>
  <name>Undo</name>
  <message>
   <source>Nothing of receipt {number} can be taken back at this desk, which may not write what belongs to {places}: nothing was changed.</source>
   <translation>ဤလုပ်ငန်းခွင်တွင် {places} နှင့်သက်ဆိုင်သည်ကို ရေးပိုင်ခွင့်မရှိသဖြင့် လက်ခံဖြတ်ပိုင်း {number} ပါ ဘာကိုမျှ ပြန်ရုပ်သိမ်း၍ မရပါ။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။</translation>
  </message>
  <message>
   <source>There is no import or merge to take back. “lmcdesk undo --list” lists what was written here, each work with the number by which it can be taken back.</source>
   <translation>ပြန်ရုပ်သိမ်းရန် တင်သွင်းမှု သို့မဟုတ် ပေါင်းစည်းမှု မရှိပါ။ “lmcdesk undo --list” က ဤနေရာတွင် ရေးသားခဲ့သည်များကို ပြန်ရုပ်သိမ်းနိုင်သည့် နံပါတ်နှင့်အတူ ဖော်ပြပါသည်။</translation>
  </message>
  <message>
   <source>There is no receipt {number} that could be taken back. “lmcdesk undo --list” lists the receipts; give the number of one of them.</source>
   <translatorcomment>“လက်ခံဖြတ်ပိုင်း” (receipt slip) for the record of an import or merge</translatorcomment>
   <translation>ပြန်ရုပ်သိမ်းနိုင်သော လက်ခံဖြတ်ပိုင်း {number} မရှိပါ။ “lmcdesk undo --list” က လက်ခံဖြတ်ပိုင်းများကို ဖော်ပြပါသည်။ ယင်းတို့အနက် တစ်ခု၏ နံပါတ်ကို ပေးပါ။</translation>
  </message>
  <message>
   <source>Receipt {number} changed nothing that could be taken back: what had been written of records that moved was said again where they belong now. Nothing was changed. Take back the work before it instead.</source>
   <translation>လက်ခံဖြတ်ပိုင်း {number} တွင် ပြန်ရုပ်သိမ်းနိုင်သော ပြောင်းလဲမှု မရှိပါ။ ရွှေ့ပြောင်းထားသော မှတ်တမ်းများအတွက် ယခင်ရေးထားသည်များကို ယခုသက်ဆိုင်ရာနေရာတွင် ထပ်မံရေးသားထားခြင်းသာ ဖြစ်ပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ယင်းအစား ယင်းမတိုင်မီက လုပ်ငန်းကို ပြန်ရုပ်သိမ်းပါ။</translation>
  </message>
  <message>
   <source>Receipt {number} was taken back already, by receipt {by}. Nothing was changed. To have it again, take receipt {by} back.</source>
   <translation>လက်ခံဖြတ်ပိုင်း {number} ကို လက်ခံဖြတ်ပိုင်း {by} ဖြင့် ပြန်ရုပ်သိမ်းပြီး ဖြစ်ပါသည်။ ဘာမျှ မပြောင်းလဲခဲ့ပါ။ ပြန်လိုချင်ပါက လက်ခံဖြတ်ပိုင်း {by} ကို ပြန်ရုပ်သိမ်းပါ။</translation>
  </message>
 </context>
 <context>
  <name>Value</name>
  <message>
   <source>no</source>
   <translation>မဟုတ်</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ဟုတ်</translation>
  </message>
  <message>
   <source>a record that is not here</source>
   <translation>ဤနေရာတွင် မရှိသော မှတ်တမ်း</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}၊ {time}</translation>
  </message>
 </context>
 <context>
  <name>Values</name>
  <message>
   <source>The number does not fit {field}, which takes a whole number from {least} to {largest}.</source>
   <translation>ကိန်းဂဏန်းသည် {field} နှင့် မကိုက်ညီပါ။ {least} မှ {largest} အထိ ကိန်းပြည့်သာ ရပါသည်။</translation>
  </message>
  <message>
   <source>The amount does not fit {field}, which takes one of up to {digits} digits.</source>
   <translation>ငွေပမာဏသည် {field} နှင့် မကိုက်ညီပါ။ ဂဏန်း {digits} လုံးအထိသာ ရပါသည်။</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Set up this desk</source>
   <translation>ဤလုပ်ငန်းခွင် တည်ထောင်ရန်</translation>
  </message>
  <message>
   <source>For your own work. It begins empty: bundles or you fill it.</source>
   <translation>သင့်ကိုယ်ပိုင်လုပ်ငန်းအတွက်။ အစတွင် ဗလာဖြစ်ပြီး စာထုပ်များဖြင့် သို့မဟုတ် သင်ကိုယ်တိုင် ဖြည့်ရပါမည်။</translation>
  </message>
  <message>
   <source>Look around with the sample programme</source>
   <translation>နမူနာအစီအစဉ်ဖြင့် လေ့လာကြည့်ရန်</translation>
  </message>
  <message>
   <source>A secretariat's desk with made-up projects. Nothing you do there counts.</source>
   <translation>စိတ်ကူးယဉ် စီမံကိန်းများပါသော အတွင်းရေးမှူးရုံးလုပ်ငန်းခွင်။ ထိုနေရာတွင် ပြုလုပ်သည်များ အတည်မဖြစ်ပါ။</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>သင့်အမည်</translation>
  </message>
  <message>
   <source>Your work</source>
   <translation>သင့်တာဝန်</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>နိုင်ငံ</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ပြည်နယ်/တိုင်း</translation>
  </message>
  <message>
   <source>Name of the desk</source>
   <translation>လုပ်ငန်းခွင်အမည်</translation>
  </message>
  <message>
   <source>So other desks see it: the province, or the secretariat.</source>
   <translation>အခြားလုပ်ငန်းခွင်များက ဤအမည်ဖြင့် မြင်ရပါမည် - ပြည်နယ်/တိုင်း သို့မဟုတ် အတွင်းရေးမှူးရုံး။</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>သင် မည်သူ ဖြစ်ပါသလဲ။</translation>
  </message>
  <message>
   <source>The sample programme is being made.</source>
   <translation>နမူနာအစီအစဉ်ကို ပြုလုပ်နေပါသည်။</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>ကြိုဆိုပါသည်</translation>
  </message>
  <message>
   <source>Works without a network. Your data stays on this computer.</source>
   <translation>ကွန်ရက်မလိုဘဲ အလုပ်လုပ်ပါသည်။ သင့်အချက်အလက်များ ဤကွန်ပျူတာတွင်သာ ရှိပါသည်။</translation>
  </message>
  <message>
   <source>A few questions, then you can begin.</source>
   <translation>မေးခွန်းအချို့ ဖြေပြီးလျှင် စတင်နိုင်ပါသည်။</translation>
  </message>
  <message>
   <source>How do you begin?</source>
   <translation>မည်သို့ စတင်ပါမည်လဲ။</translation>
  </message>
  <message>
   <source>Open the sample programme</source>
   <translation>နမူနာအစီအစဉ် ဖွင့်ရန်</translation>
  </message>
  <message>
   <source>Set up the desk</source>
   <translation>လုပ်ငန်းခွင် တည်ထောင်ရန်</translation>
  </message>
  <message>
   <source>Secretariat of {country}</source>
   <translation>{country} အတွင်းရေးမှူးရုံး</translation>
  </message>
  <message>
   <source>Write a name here.</source>
   <translation>ဤနေရာတွင် အမည် ရေးပါ။</translation>
  </message>
  <message>
   <source>Sample secretariat</source>
   <translation>နမူနာ အတွင်းရေးမှူးရုံး</translation>
  </message>
  <message>
   <source>The desk is being made.</source>
   <translation>လုပ်ငန်းခွင်ကို ပြုလုပ်နေပါသည်။</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>Saved on this computer</source>
   <translation>ဤကွန်ပျူတာတွင် သိမ်းပြီး</translation>
  </message>
  <message>
   <source>Saved on this computer, {time}</source>
   <translation>ဤကွန်ပျူတာတွင် သိမ်းပြီး၊ {time}</translation>
  </message>
 </context>
 <context>
  <name>WorkBar</name>
  <message>
   <source>Cancel</source>
   <translation>မလုပ်တော့ပါ</translation>
  </message>
  <message>
   <source>{title}: {note}</source>
   <translation>{title}: {note}</translation>
  </message>
  <message>
   <source>{title}: {done} of {total}</source>
   <translation>{title}: {total} ခုအနက် {done}</translation>
  </message>
 </context>
</TS>
