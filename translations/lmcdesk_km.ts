<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
 <context>
  <name>App</name>
  <message>
   <source>This desk is already open in another window.</source>
   <translation>ស្ថានីយនេះកំពុងបើកក្នុងបង្អួចផ្សេងរួចហើយ។</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>បិទ</translation>
  </message>
  <message>
   <source>Go on in that window, or close it and start again.</source>
   <translation>សូមបន្តក្នុងបង្អួចនោះ ឬបិទវា រួចចាប់ផ្តើមម្តងទៀត។</translation>
  </message>
  <message>
   <source>Writing the day's backup</source>
   <translation>កំពុងសរសេរច្បាប់បម្រុងទុកប្រចាំថ្ងៃ</translation>
  </message>
  <message>
   <source>Opening the desk</source>
   <translation>កំពុងបើកស្ថានីយ</translation>
  </message>
 </context>
 <context>
  <name>AssessmentForm</name>
  <message>
   <source>Self-evaluation</source>
   <translation>ការវាយតម្លៃដោយខ្លួនឯង</translation>
  </message>
  <message>
   <source>Peer review</source>
   <translatorcomment>ការវាយតម្លៃគ្នាទៅវិញទៅមក</translatorcomment>
   <translation>ការវាយតម្លៃគ្នាទៅវិញទៅមក</translation>
  </message>
  <message>
   <source>Third-party review</source>
   <translation>ការវាយតម្លៃដោយភាគីទីបី</translation>
  </message>
 </context>
 <context>
  <name>Audit</name>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they are missing.</source>
   <translation>{desk}, {place}, ការកែប្រែ {first} ដល់ {last}៖ បាត់។</translation>
  </message>
  <message>
   <source>There are changes of a desk or a place that this desk knows nothing of.</source>
   <translation>មានការកែប្រែរបស់ស្ថានីយ ឬទីកន្លែងដែលស្ថានីយនេះមិនស្គាល់។</translation>
  </message>
  <message>
   <source>{desk}: what it knew of others is told in a way that cannot be.</source>
   <translatorcomment>technical; very abstract in the English too</translatorcomment>
   <translation>{desk}៖ អ្វីដែលវាបានដឹងអំពីស្ថានីយផ្សេង ត្រូវបានប្រាប់តាមរបៀបដែលមិនអាចទៅរួច។</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: this is no change any more.</source>
   <translation>{desk}, {place}, ការកែប្រែ {first}៖ នេះលែងជាការកែប្រែទៀតហើយ។</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: what was kept to prove it was altered; its signature is genuine.</source>
   <translation>{desk}, {place}, ការកែប្រែ {first}៖ អ្វីដែលរក្សាទុកដើម្បីបញ្ជាក់វា ត្រូវបានកែប្រែ។ ហត្ថលេខារបស់វាពិតប្រាកដ។</translation>
  </message>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they are not those that were written; one or more, or what the desk then knew of others, was altered.</source>
   <translation>{desk}, {place}, ការកែប្រែ {first} ដល់ {last}៖ មិនមែនជាការកែប្រែដែលបានសរសេរទេ។ ការកែប្រែមួយ ឬច្រើន ឬអ្វីដែលស្ថានីយនោះបានដឹងអំពីស្ថានីយផ្សេងពេលនោះ ត្រូវបានកែប្រែ។</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: the signature under it and what came before is not genuine.</source>
   <translation>{desk}, {place}, ការកែប្រែ {first}៖ ហត្ថលេខាលើវា និងលើអ្វីដែលមានមុនវា មិនពិតប្រាកដទេ។</translation>
  </message>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they came without a signature, or lost it.</source>
   <translation>{desk}, {place}, ការកែប្រែ {first} ដល់ {last}៖ មកដោយគ្មានហត្ថលេខា ឬបាត់ហត្ថលេខា។</translation>
  </message>
  <message>
   <source>“{file}” ends neither in .csv nor in .jsonl. Nothing was written. Choose one of these endings.</source>
   <translation>“{file}” មិនមានកន្ទុយ .csv ឬ .jsonl ទេ។ មិនមានអ្វីត្រូវបានសរសេរទេ។ សូមជ្រើសរើសកន្ទុយណាមួយក្នុងចំណោមនេះ។</translation>
  </message>
 </context>
 <context>
  <name>Band</name>
  <message>
   <source>More pages</source>
   <translation>ទំព័រផ្សេងទៀត</translation>
  </message>
  <message>
   <source>{page}, {n} waiting</source>
   <translation>{page}, {n} រង់ចាំ</translation>
  </message>
  <message>
   <source>Go to or search</source>
   <translation>ទៅកាន់ ឬស្វែងរក</translation>
  </message>
 </context>
 <context>
  <name>Bundle</name>
  <message>
   <source>{desk} is this desk itself, so nothing was written for it. Name another desk; one of the same name by its fingerprint or id.</source>
   <translation>{desk} គឺជាស្ថានីយនេះផ្ទាល់ ដូច្នេះគ្មានអ្វីត្រូវបានសរសេរសម្រាប់វាទេ។ សូមបញ្ជាក់ស្ថានីយផ្សេង។ បើមានឈ្មោះដូចគ្នា សូមប្រើលេខផ្ទៀងផ្ទាត់ ឬលេខសម្គាល់របស់វា។</translation>
  </message>
  <message>
   <source>The certificate of {desk} was revoked, so nothing was written for it. If that office goes on with another computer, have that one enrolled first.</source>
   <translation>វិញ្ញាបនបត្ររបស់ {desk} ត្រូវបានដកហូត ដូច្នេះគ្មានអ្វីត្រូវបានសរសេរសម្រាប់វាទេ។ បើការិយាល័យនោះបន្តការងារដោយកុំព្យូទ័រផ្សេង សូមឱ្យគេចុះឈ្មោះកុំព្យូទ័រនោះជាមុនសិន។</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for {desk}, so a bundle for it would lie open to everybody, and none was written. Have it enrolled, or trust its secretariat, first; or write an open bundle for no desk in particular (without “--for”).</source>
   <translation>គ្មានលេខាធិការដ្ឋានណាដែលស្ថានីយនេះទុកចិត្ត ធានា {desk} ទេ។ កញ្ចប់សម្រាប់វានឹងបើកចំហឱ្យអ្នកណាក៏អានបាន ដូច្នេះគ្មានកញ្ចប់ណាត្រូវបានសរសេរទេ។ សូមឱ្យគេចុះឈ្មោះវា ឬទុកចិត្តលេខាធិការដ្ឋានរបស់វាជាមុនសិន ឬសរសេរកញ្ចប់បើកចំហដោយមិនបញ្ជាក់ស្ថានីយណាមួយ (គ្មាន “--for”)។</translation>
  </message>
  <message>
   <source>“{file}” was written, but what the disk or stick gave back differs. The bundle was not kept. Use another stick or folder.</source>
   <translation>“{file}” ត្រូវបានសរសេរ ប៉ុន្តែអ្វីដែលអានមកវិញពីឌីស ឬដុំ USB មិនដូចគ្នាទេ។ កញ្ចប់នេះមិនត្រូវបានរក្សាទុកទេ។ សូមប្រើដុំ USB ឬថតឯកសារផ្សេង។</translation>
  </message>
  <message>
   <source>Closed: only the desk it was made for can read it.</source>
   <translation>បិទ៖ មានតែស្ថានីយដែលកញ្ចប់នេះធ្វើឡើងសម្រាប់ប៉ុណ្ណោះដែលអាចអានបាន។</translation>
  </message>
  <message>
   <source>From {desk}, {role}, {country}.</source>
   <translation>ពី {desk}, {role}, {country}។</translation>
  </message>
  <message>
   <source>Made on {day} at {time} UTC with LMC Desk {version}.</source>
   <translation>ធ្វើនៅថ្ងៃ {day} ម៉ោង {time} UTC ដោយ LMC Desk {version}។</translation>
  </message>
  <message>
   <source>Signed with the key {fingerprint}.</source>
   <translation>ចុះហត្ថលេខាដោយកូនសោ {fingerprint}។</translation>
  </message>
  <message>
   <source>Made for {desk}.</source>
   <translation>ធ្វើសម្រាប់ {desk}។</translation>
  </message>
  <message>
   <source>Part {number} of {count}, which may arrive in any order.</source>
   <translation>ផ្នែកទី {number} នៃ {count} ដែលអាចមកដល់តាមលំដាប់ណាក៏បាន។</translation>
  </message>
  <message>
   <source>Changes: {count}. Size: {size} kB.</source>
   <translation>ការកែប្រែ៖ {count}។ ទំហំ៖ {size} kB។</translation>
  </message>
  <message>
   <source>Evidence in it: {size} kB.</source>
   <translation>ភស្តុតាងក្នុងនោះ៖ {size} kB។</translation>
  </message>
  <message>
   <source>Written at {desk} about {stream}: changes {first} to {last}.</source>
   <translation>សរសេរនៅ {desk} អំពី {stream}៖ ការកែប្រែ {first} ដល់ {last}។</translation>
  </message>
  <message>
   <source>Changes to projects: {count}</source>
   <translation>ការកែប្រែលើគម្រោង៖ {count}</translation>
  </message>
  <message>
   <source>Changes to measures of projects: {count}</source>
   <translation>ការកែប្រែលើវិធានការរបស់គម្រោង៖ {count}</translation>
  </message>
  <message>
   <source>Changes to places of projects: {count}</source>
   <translation>ការកែប្រែលើទីកន្លែងរបស់គម្រោង៖ {count}</translation>
  </message>
  <message>
   <source>Changes to partners of projects: {count}</source>
   <translation>ការកែប្រែលើដៃគូរបស់គម្រោង៖ {count}</translation>
  </message>
  <message>
   <source>Changes to milestones: {count}</source>
   <translation>ការកែប្រែលើចំណុចដៅ៖ {count}</translation>
  </message>
  <message>
   <source>Changes to progress reports: {count}</source>
   <translation>ការកែប្រែលើរបាយការណ៍វឌ្ឍនភាព៖ {count}</translation>
  </message>
  <message>
   <source>Changes to funding: {count}</source>
   <translation>ការកែប្រែលើហិរញ្ញប្បទាន៖ {count}</translation>
  </message>
  <message>
   <source>Changes to exchange rates: {count}</source>
   <translation>ការកែប្រែលើអត្រាប្តូរប្រាក់៖ {count}</translation>
  </message>
  <message>
   <source>Changes to indicators: {count}</source>
   <translation>ការកែប្រែលើសូចនាករ៖ {count}</translation>
  </message>
  <message>
   <source>Changes to values of indicators: {count}</source>
   <translation>ការកែប្រែលើតម្លៃសូចនាករ៖ {count}</translation>
  </message>
  <message>
   <source>Changes to evidence: {count}</source>
   <translation>ការកែប្រែលើភស្តុតាង៖ {count}</translation>
  </message>
  <message>
   <source>Changes to assessments: {count}</source>
   <translation>ការកែប្រែលើការវាយតម្លៃ៖ {count}</translation>
  </message>
  <message>
   <source>Changes to suggestions: {count}</source>
   <translation>ការកែប្រែលើអនុសាសន៍៖ {count}</translation>
  </message>
  <message>
   <source>Changes to meetings: {count}</source>
   <translation>ការកែប្រែលើកិច្ចប្រជុំ៖ {count}</translation>
  </message>
  <message>
   <source>Changes to decisions: {count}</source>
   <translation>ការកែប្រែលើសេចក្តីសម្រេច៖ {count}</translation>
  </message>
  <message>
   <source>Changes to organisations: {count}</source>
   <translation>ការកែប្រែលើស្ថាប័ន៖ {count}</translation>
  </message>
  <message>
   <source>Changes to comments: {count}</source>
   <translation>ការកែប្រែលើមតិយោបល់៖ {count}</translation>
  </message>
  <message>
   <source>Changes to editions of reports: {count}</source>
   <translation>ការកែប្រែលើច្បាប់ចេញផ្សាយនៃរបាយការណ៍៖ {count}</translation>
  </message>
  <message>
   <source>Changes to letterheads: {count}</source>
   <translation>ការកែប្រែលើក្បាលលិខិត៖ {count}</translation>
  </message>
  <message>
   <source>{desk} ({mark})</source>
   <translation>{desk} ({mark})</translation>
  </message>
  <message>
   <source>Closed: only {desk} can read it.</source>
   <translation>បិទ៖ មានតែ {desk} ប៉ុណ្ណោះដែលអាចអានបាន។</translation>
  </message>
  <message>
   <source>Open: whoever finds it can read it.</source>
   <translation>បើក៖ អ្នកណារកឃើញក៏អាចអានបាន។</translation>
  </message>
  <message>
   <source>Changes of a newer version: {count}</source>
   <translation>ការកែប្រែរបស់កំណែថ្មីជាងនេះ៖ {count}</translation>
  </message>
 </context>
 <context>
  <name>Cadence</name>
  <message>
   <source>Every two years</source>
   <translation>ពីរឆ្នាំម្តង</translation>
  </message>
  <message>
   <source>Every year</source>
   <translation>រៀងរាល់ឆ្នាំ</translation>
  </message>
  <message>
   <source>Regularly</source>
   <translation>ជាប្រចាំ</translation>
  </message>
  <message>
   <source>As needed</source>
   <translation>តាមតម្រូវការ</translation>
  </message>
 </context>
 <context>
  <name>Catalogue</name>
  <message>
   <source>The plan's lists do not hold “{code}”.</source>
   <translation>បញ្ជីរបស់ផែនការគ្មាន “{code}” ទេ។</translation>
  </message>
  <message>
   <source>The plan has no measure {id}.</source>
   <translation>ផែនការគ្មានវិធានការ {id} ទេ។</translation>
  </message>
  <message>
   <source>The plan has no section {number}.</source>
   <translation>ផែនការគ្មានផ្នែក {number} ទេ។</translation>
  </message>
  <message>
   <source>The plan has no pillar {number}.</source>
   <translatorcomment>សសរស្តម្ភ</translatorcomment>
   <translation>ផែនការគ្មានសសរស្តម្ភ {number} ទេ។</translation>
  </message>
 </context>
 <context>
  <name>Cell</name>
  <message>
   <source>{n} percent</source>
   <translation>{n} ភាគរយ</translation>
  </message>
 </context>
 <context>
  <name>Chart</name>
  <message>
   <source>There are no figures to draw yet.</source>
   <translation>មិនទាន់មានតួលេខសម្រាប់គូរទេ។</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>គ្រោង</translation>
  </message>
  <message>
   <source>Reached</source>
   <translation>សម្រេចបាន</translation>
  </message>
  <message>
   <source>none</source>
   <translation>គ្មាន</translation>
  </message>
  <message>
   <source>Projects in a cell:</source>
   <translation>ចំនួនគម្រោងក្នុងក្រឡា៖</translation>
  </message>
  <message>
   <source>{value} planned</source>
   <translation>គ្រោង {value}</translation>
  </message>
  <message>
   <source>{value} reached</source>
   <translation>សម្រេចបាន {value}</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name}៖ {value}</translation>
  </message>
 </context>
 <context>
  <name>Check</name>
  <message>
   <source>The database file is damaged. Restore a backup.</source>
   <translation>ឯកសារមូលដ្ឋានទិន្នន័យខូច។ សូមស្តារស្ថានីយពីច្បាប់បម្រុងទុក។</translation>
  </message>
  <message>
   <source>Another edition of this report bears the number {number} too. Cite it by its fingerprint.</source>
   <translation>ច្បាប់ចេញផ្សាយមួយទៀតនៃរបាយការណ៍នេះក៏មានលេខ {number} ដែរ។ ពេលយោងដល់វា សូមប្រើលេខផ្ទៀងផ្ទាត់របស់វា។</translation>
  </message>
  <message>
   <source>The code “{code}” also stands at {others}.</source>
   <translation>លេខកូដ “{code}” ក៏មាននៅ {others} ដែរ។</translation>
  </message>
  <message>
   <source>The field “{field}” holds a value that cannot be read; it shows as empty.</source>
   <translation>វាល “{field}” មានតម្លៃដែលអានមិនបាន។ វាបង្ហាញជាទទេ។</translation>
  </message>
  <message>
   <source>The field “{field}” names a record that was deleted.</source>
   <translation>វាល “{field}” បញ្ជាក់កំណត់ត្រាដែលត្រូវបានលុប។</translation>
  </message>
  <message>
   <source>The field “{field}” names a record that is not known here.</source>
   <translation>វាល “{field}” បញ្ជាក់កំណត់ត្រាដែលមិនស្គាល់នៅទីនេះ។</translation>
  </message>
  <message>
   <source>What {desk} wrote in {fields} is kept but not shown: {reason}</source>
   <translation>អ្វីដែល {desk} បានសរសេរក្នុង {fields} ត្រូវបានរក្សាទុក តែមិនបង្ហាញ៖ {reason}</translation>
  </message>
  <message>
   <source>Records of several kinds bear one id: {kinds}. A desk whose program was altered wrote of one of them; who wrote what stands in their histories.</source>
   <translation>កំណត់ត្រាច្រើនប្រភេទមានលេខសម្គាល់តែមួយ៖ {kinds}។ ស្ថានីយមួយដែលកម្មវិធីត្រូវបានកែប្រែ បានសរសេរអំពីកំណត់ត្រាណាមួយក្នុងនោះ។ ប្រវត្តិរបស់កំណត់ត្រាទាំងនោះបង្ហាញថាអ្នកណាបានសរសេរអ្វី។</translation>
  </message>
  <message>
   <source>The clock of this computer was wrong once, so what is entered at this desk bears the date {date}, and will until that day. Nothing is lost, and the entries keep their order. Set the clock right, and where an entry of this desk waits for a decision, do not choose by the date.</source>
   <translation>នាឡិការបស់កុំព្យូទ័រនេះធ្លាប់ខុស ដូច្នេះអ្វីដែលបញ្ចូលនៅស្ថានីយនេះមានកាលបរិច្ឆេទ {date} រហូតដល់ថ្ងៃនោះ។ គ្មានអ្វីបាត់បង់ទេ ហើយធាតុបញ្ចូលនៅរក្សាលំដាប់ដដែល។ សូមកែនាឡិកាឱ្យត្រូវ ហើយនៅពេលធាតុបញ្ចូលរបស់ស្ថានីយនេះរង់ចាំការសម្រេច សូមកុំជ្រើសតាមកាលបរិច្ឆេទ។</translation>
  </message>
  <message>
   <source>Changes that only a newer version of LMC Desk understands are kept: {count}.</source>
   <translation>ការកែប្រែដែលមានតែ LMC Desk កំណែថ្មីជាងនេះទេអាចយល់ ត្រូវបានរក្សាទុក៖ {count}។</translation>
  </message>
  <message>
   <source>The database file is damaged ({detail}). Restore the desk from a backup.</source>
   <translation>ឯកសារមូលដ្ឋានទិន្នន័យខូច ({detail})។ សូមស្តារស្ថានីយពីច្បាប់បម្រុងទុក។</translation>
  </message>
  <message>
   <source>The records stand open to other programs. Restore the desk from a backup.</source>
   <translation>កំណត់ត្រាបើកចំហឱ្យកម្មវិធីផ្សេង។ សូមស្តារស្ថានីយពីច្បាប់បម្រុងទុក។</translation>
  </message>
  <message>
   <source>What keeps other programs from altering the desk was removed. Restore a backup.</source>
   <translation>អ្វីដែលការពារមិនឱ្យកម្មវិធីផ្សេងកែប្រែស្ថានីយ ត្រូវបានដកចេញ។ សូមស្តារស្ថានីយពីច្បាប់បម្រុងទុក។</translation>
  </message>
  <message>
   <source>The changes of {desk} in {stream} are not whole: {count} are here, {number} are known of.</source>
   <translation>ការកែប្រែរបស់ {desk} ក្នុង {stream} មិនគ្រប់ទេ៖ មាន {count} នៅទីនេះ ឯចំនួនដែលដឹងគឺ {number}។</translation>
  </message>
  <message>
   <source>Receipt {number} tells of changes of {desk} in {stream} that there cannot be.</source>
   <translation>បង្កាន់ដៃ {number} ប្រាប់អំពីការកែប្រែរបស់ {desk} ក្នុង {stream} ដែលមិនអាចមាន។</translation>
  </message>
  <message>
   <source>The receipts do not tell of each change of {desk} in {stream} once.</source>
   <translatorcomment>technical</translatorcomment>
   <translation>បង្កាន់ដៃទាំងឡាយមិនប្រាប់អំពីការកែប្រែនីមួយៗរបស់ {desk} ក្នុង {stream} ម្តងគត់ទេ។</translation>
  </message>
  <message>
   <source>What {desk} knew of {other} is told in a way that cannot be.</source>
   <translatorcomment>technical; very abstract in the English too</translatorcomment>
   <translation>អ្វីដែល {desk} បានដឹងអំពី {other} ត្រូវបានប្រាប់តាមរបៀបដែលមិនអាចទៅរួច។</translation>
  </message>
  <message>
   <source>A change speaks of a record that is not there.</source>
   <translation>ការកែប្រែមួយនិយាយអំពីកំណត់ត្រាដែលមិនមាន។</translation>
  </message>
  <message>
   <source>This record is not entered as it should be.</source>
   <translation>កំណត់ត្រានេះមិនបានបញ្ចូលត្រឹមត្រូវទេ។</translation>
  </message>
  <message>
   <source>The field “{field}” shows another entry than its log says.</source>
   <translation>វាល “{field}” បង្ហាញធាតុបញ្ចូលផ្សេងពីអ្វីដែលកំណត់ហេតុរបស់វាប្រាប់។</translation>
  </message>
  <message>
   <source>The field “{field}” shows another value than its log says.</source>
   <translation>វាល “{field}” បង្ហាញតម្លៃផ្សេងពីអ្វីដែលកំណត់ហេតុរបស់វាប្រាប់។</translation>
  </message>
  <message>
   <source>Whether this record is deleted is told otherwise by its log.</source>
   <translation>កំណត់ត្រានេះបង្ហាញថាលុប ឬមិនលុប ខុសពីអ្វីដែលកំណត់ហេតុរបស់វាប្រាប់។</translation>
  </message>
  <message>
   <source>What this desk keeps of the desks' certificates was altered, in the entry “{entry}”. Restore a backup of before.</source>
   <translation>អ្វីដែលស្ថានីយនេះរក្សាទុកអំពីវិញ្ញាបនបត្ររបស់ស្ថានីយនានា ត្រូវបានកែប្រែ ក្នុងធាតុបញ្ចូល “{entry}”។ សូមស្តារស្ថានីយពីច្បាប់បម្រុងទុកដែលបានធ្វើមុនការកែប្រែនោះ។</translation>
  </message>
  <message>
   <source>{desk}: the name, role or place that is kept of it is not that of its certificate, which says “{name}”. Restore a backup of before.</source>
   <translation>{desk}៖ ឈ្មោះ តួនាទី ឬទីកន្លែងដែលរក្សាទុកនៅទីនេះ ខុសពីវិញ្ញាបនបត្ររបស់វា ដែលសរសេរថា “{name}”។ សូមស្តារស្ថានីយពីច្បាប់បម្រុងទុកដែលបានធ្វើមុនការកែប្រែនោះ។</translation>
  </message>
  <message>
   <source>{desk}, {place}, from change {number} on: entries that are shown or left out otherwise than the certificates kept here say: {count}. One of them was altered or taken away. Restore a backup of before.</source>
   <translation>{desk}, {place}, ចាប់ពីការកែប្រែ {number}៖ ធាតុបញ្ចូលដែលបង្ហាញ ឬទុកចោល ខុសពីអ្វីដែលវិញ្ញាបនបត្ររក្សាទុកនៅទីនេះប្រាប់៖ {count}។ វិញ្ញាបនបត្រណាមួយក្នុងនោះត្រូវបានកែប្រែ ឬយកចេញ។ សូមស្តារស្ថានីយពីច្បាប់បម្រុងទុកដែលបានធ្វើមុនការកែប្រែនោះ។</translation>
  </message>
 </context>
 <context>
  <name>Choosing</name>
  <message>
   <source>Search</source>
   <translation>ស្វែងរក</translation>
  </message>
 </context>
 <context>
  <name>Cli</name>
  <message>
   <source>There is too little memory for this. Work that was not finished was undone. Close other programs, or take less at a time, then try again.</source>
   <translation>អង្គចងចាំតិចពេកសម្រាប់ការងារនេះ។ ការងារដែលមិនទាន់ចប់ ត្រូវបានដកវិញ។ សូមបិទកម្មវិធីផ្សេង ឬធ្វើម្តងបន្តិចៗ រួចព្យាយាមម្តងទៀត។</translation>
  </message>
  <message>
   <source>LMC Desk met a fault of its own. Work that was not finished was undone. The particulars are in “{file}”: hand them to whoever looks after the program.</source>
   <translation>LMC Desk ជួបកំហុសរបស់ខ្លួន។ ការងារដែលមិនទាន់ចប់ ត្រូវបានដកវិញ។ ព័ត៌មានលម្អិតមានក្នុង “{file}”៖ សូមប្រគល់វាជូនអ្នកថែទាំកម្មវិធី។</translation>
  </message>
  <message>
   <source>“{word}” has letters in it that are not Unicode. Type it anew, or rename the file.</source>
   <translation>“{word}” មានអក្សរដែលមិនមែនជា Unicode។ សូមវាយជាថ្មី ឬប្តូរឈ្មោះឯកសារ។</translation>
  </message>
  <message>
   <source>The work was stopped. What was finished before stays; “lmcdesk undo --list” tells of it.</source>
   <translation>ការងារត្រូវបានបញ្ឈប់។ អ្វីដែលចប់មុននោះ នៅដដែល។ “lmcdesk undo --list” ប្រាប់អំពីវា។</translation>
  </message>
  <message>
   <source>The work was stopped. Nothing was changed.</source>
   <translation>ការងារត្រូវបានបញ្ឈប់។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
  </message>
  <message>
   <source>No desk “{name}” was heard of yet. Known are: {known}.</source>
   <translation>មិនទាន់មានដំណឹងអំពីស្ថានីយ “{name}” ទេ។ ដែលស្គាល់៖ {known}។</translation>
  </message>
  <message>
   <source>{count} desks are called “{name}”. Nothing was written. Name the one by its fingerprint or id: {choices}.</source>
   <translation>ស្ថានីយចំនួន {count} មានឈ្មោះ “{name}”។ មិនមានអ្វីត្រូវបានសរសេរទេ។ សូមបញ្ជាក់មួយដោយលេខផ្ទៀងផ្ទាត់ ឬលេខសម្គាល់៖ {choices}។</translation>
  </message>
  <message>
   <source>{mark} ({role}, {places})</source>
   <translation>{mark} ({role}, {places})</translation>
  </message>
  <message>
   <source>The passphrase of this desk's key: </source>
   <translation>ឃ្លាសម្ងាត់នៃកូនសោរបស់ស្ថានីយនេះ៖ </translation>
  </message>
  <message>
   <source>somebody at this desk</source>
   <translation>នរណាម្នាក់នៅស្ថានីយនេះ</translation>
  </message>
  <message>
   <source>“{path}” is a folder. Nothing was changed. Choose a file in it.</source>
   <translation>“{path}” ជាថតឯកសារ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមជ្រើសរើសឯកសារក្នុងនោះ។</translation>
  </message>
  <message>
   <source>“{path}” is a folder or a device. Nothing was changed. Give the name of a file to write.</source>
   <translation>“{path}” ជាថតឯកសារ ឬឧបករណ៍។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមផ្តល់ឈ្មោះឯកសារដែលត្រូវសរសេរ។</translation>
  </message>
  <message>
   <source>“{path}” belongs to the desk itself. Nothing was changed. Choose another name or folder.</source>
   <translation>“{path}” ជារបស់ស្ថានីយផ្ទាល់។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមជ្រើសរើសឈ្មោះ ឬថតឯកសារផ្សេង។</translation>
  </message>
  <message>
   <source>{n} projects have the code {code}. Name one by its id: {ids}.</source>
   <translation>គម្រោងចំនួន {n} មានលេខកូដ {code}។ សូមបញ្ជាក់មួយដោយលេខសម្គាល់៖ {ids}។</translation>
  </message>
  <message>
   <source>There is no record “{name}” at this desk. Give a record's id or a project's code.</source>
   <translation>គ្មានកំណត់ត្រា “{name}” នៅស្ថានីយនេះទេ។ សូមផ្តល់លេខសម្គាល់នៃកំណត់ត្រា ឬលេខកូដគម្រោង។</translation>
  </message>
  <message>
   <source>There is no kind “{name}”. There are: {known}.</source>
   <translation>គ្មានប្រភេទ “{name}” ទេ។ មាន៖ {known}។</translation>
  </message>
  <message>
   <source>“{word}” is not FIELD=VALUE with a field of {kind}. Its fields are: {fields}.</source>
   <translation>“{word}” មិនមែនជា FIELD=VALUE ដែលមានវាលរបស់ {kind} ទេ។ វាលរបស់វាគឺ៖ {fields}។</translation>
  </message>
  <message>
   <source>The field {field} is given twice. Give it once.</source>
   <translation>វាល {field} ត្រូវបានផ្តល់ពីរដង។ សូមផ្តល់ម្តង។</translation>
  </message>
  <message>
   <source>“{text}” does not fit {field}, which takes {what}.</source>
   <translation>“{text}” មិនត្រូវនឹង {field} ទេ ដែលត្រូវការ {what}។</translation>
  </message>
  <message>
   <source>“{text}” does not fit {field}, which takes one of: {known}.</source>
   <translation>“{text}” មិនត្រូវនឹង {field} ទេ ដែលត្រូវការមួយក្នុងចំណោម៖ {known}។</translation>
  </message>
  <message>
   <source>a date as 2026-11-24</source>
   <translation>កាលបរិច្ឆេទដូចជា 2026-11-24</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>yes (បាទ/ចាស) ឬ no (ទេ)</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>លេខ</translation>
  </message>
  <message>
   <source>With --author, name the file to which that person's entries are to be written.</source>
   <translation>ជាមួយ --author សូមបញ្ជាក់ឯកសារដែលត្រូវសរសេរធាតុបញ្ចូលរបស់បុគ្គលនោះ។</translation>
  </message>
  <message>
   <source>{desk}, {place}: changes that are not signed yet: {n}.</source>
   <translation>{desk}, {place}៖ ការកែប្រែដែលមិនទាន់ចុះហត្ថលេខា៖ {n}។</translation>
  </message>
  <message>
   <source>{desk} signed with the key {fingerprint}: {reason}</source>
   <translation>{desk} បានចុះហត្ថលេខាដោយកូនសោ {fingerprint}៖ {reason}</translation>
  </message>
  <message>
   <source>All is as it was written. Desks: {desks}. Changes: {changes}. Signatures: {seals}. Not signed yet: {unsigned}.</source>
   <translation>ទាំងអស់ដូចដែលបានសរសេរ។ ស្ថានីយ៖ {desks}។ ការកែប្រែ៖ {changes}។ ហត្ថលេខា៖ {seals}។ មិនទាន់ចុះហត្ថលេខា៖ {unsigned}។</translation>
  </message>
  <message>
   <source>Places where the log was altered: {n}. Restore the desk from a backup of before, or ask other desks.</source>
   <translation>កន្លែងដែលកំណត់ហេតុត្រូវបានកែប្រែ៖ {n}។ សូមស្តារស្ថានីយពីច្បាប់បម្រុងទុកដែលបានធ្វើមុនការកែប្រែនោះ ឬសួរស្ថានីយផ្សេង។</translation>
  </message>
  <message>
   <source>Wrote {n} entries to {file}.</source>
   <translation>បានសរសេរធាតុបញ្ចូលចំនួន {n} ទៅ {file}។</translation>
  </message>
  <message>
   <source>{province} does not lie in {country}. Give a province of that country.</source>
   <translation>{province} មិនស្ថិតក្នុង {country} ទេ។ សូមផ្តល់ខេត្តរបស់ប្រទេសនោះ។</translation>
  </message>
  <message>
   <source>{place}, {role}</source>
   <translation>{place}, {role}</translation>
  </message>
  <message>
   <source>Made the desk “{name}” ({role}) in {folder}.</source>
   <translation>បានបង្កើតស្ថានីយ “{name}” ({role}) ក្នុង {folder}។</translation>
  </message>
  <message>
   <source>There is no desk in “{folder}”. Make one first with “lmcdesk new”, or make one, fill it and look at it with “lmcdesk sample --window”.</source>
   <translation>គ្មានស្ថានីយក្នុង “{folder}” ទេ។ សូមបង្កើតមួយជាមុនសិនដោយ “lmcdesk new” ឬបង្កើត បំពេញ និងមើលវាដោយ “lmcdesk sample --window”។</translation>
  </message>
  <message>
   <source>Filled the desk with a sample programme. Projects: {projects}. Milestones: {milestones}.</source>
   <translation>បានបំពេញស្ថានីយដោយទិន្នន័យគំរូ។ គម្រោង៖ {projects}។ ចំណុចដៅ៖ {milestones}។</translation>
  </message>
  <message>
   <source>The desk in {folder} holds records already. A sample programme goes into an empty desk only.</source>
   <translation>ស្ថានីយក្នុង {folder} មានកំណត់ត្រារួចហើយ។ ទិន្នន័យគំរូដាក់បានតែក្នុងស្ថានីយទទេ។</translation>
  </message>
  <message>
   <source>This desk holds no stream “{stream}”. It holds: {known}.</source>
   <translatorcomment>stream = ខ្សែការកែប្រែ</translatorcomment>
   <translation>ស្ថានីយនេះគ្មានខ្សែការកែប្រែ “{stream}” ទេ។ វាមាន៖ {known}។</translation>
  </message>
  <message>
   <source>{digest}  in all</source>
   <translation>{digest}  សរុប</translation>
  </message>
  <message>
   <source>The desk is sound. Findings for a person to look at: {n}.</source>
   <translation>ស្ថានីយនេះល្អប្រក្រតី។ ចំណុចដែលត្រូវឱ្យមនុស្សពិនិត្យ៖ {n}។</translation>
  </message>
  <message>
   <source>Wrote a backup of {size} kB to {file}.</source>
   <translation>បានសរសេរច្បាប់បម្រុងទុក {size} kB ទៅ {file}។</translation>
  </message>
  <message>
   <source>Restored the desk from {file}.</source>
   <translation>បានស្តារស្ថានីយពី {file}។</translation>
  </message>
  <message>
   <source>The state before is kept in {file}.</source>
   <translation>ស្ថានភាពមុនត្រូវបានរក្សាទុកក្នុង {file}។</translation>
  </message>
  <message>
   <source>Attached {file} as evidence {id}. Size: {size} kB.</source>
   <translation>បានភ្ជាប់ {file} ជាភស្តុតាង {id}។ ទំហំ៖ {size} kB។</translation>
  </message>
  <message>
   <source>The photo is kept as a smaller copy. Attach it with “--original” to keep it as it is.</source>
   <translation>រូបថតត្រូវបានរក្សាទុកជាច្បាប់ចម្លងតូចជាង។ បើចង់រក្សាទុកដូចដើម សូមភ្ជាប់ដោយប្រើ “--original”។</translation>
  </message>
  <message>
   <source>This picture is damaged, too large or of a kind that cannot be read here. It is kept as it is, but reports cannot show it: attach it as a JPEG too.</source>
   <translation>រូបភាពនេះខូច ធំពេក ឬជាប្រភេទដែលមិនអាចអាននៅទីនេះបាន។ វាត្រូវបានរក្សាទុកដូចដើម តែរបាយការណ៍មិនអាចបង្ហាញវាបានទេ៖ សូមភ្ជាប់វាជា JPEG បន្ថែមទៀត។</translation>
  </message>
  <message>
   <source>A file is attached to a project, or to a milestone or a report of one. “{name}” is none of them. Nothing was changed.</source>
   <translation>ឯកសារអាចភ្ជាប់ទៅគម្រោង ឬទៅចំណុចដៅ ឬរបាយការណ៍របស់គម្រោង។ “{name}” មិនមែនជាអ្វីមួយក្នុងនោះទេ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
  </message>
  <message>
   <source>“{id}” is not evidence. “lmcdesk list evidence” names what there is.</source>
   <translation>“{id}” មិនមែនជាភស្តុតាងទេ។ “lmcdesk list evidence” បង្ហាញអ្វីដែលមាន។</translation>
  </message>
  <message>
   <source>The file of this evidence has not come yet. Nothing was written. This desk's next bundles ask for it.</source>
   <translation>ឯកសារនៃភស្តុតាងនេះមិនទាន់មកដល់ទេ។ មិនមានអ្វីត្រូវបានសរសេរទេ។ កញ្ចប់បន្ទាប់ៗរបស់ស្ថានីយនេះនឹងស្នើសុំវា។</translation>
  </message>
  <message>
   <source>Wrote {file}. Size: {size} kB.</source>
   <translation>បានសរសេរ {file}។ ទំហំ៖ {size} kB។</translation>
  </message>
  <message>
   <source>Nothing was written: --project sets the project apart first, which --size must not, so give one of the two without the other.</source>
   <translation>មិនមានអ្វីត្រូវបានសរសេរទេ។ --project ញែកគម្រោងដាច់ជាមុនសិន ដែល --size មិនត្រូវធ្វើ ដូច្នេះសូមប្រើតែមួយក្នុងចំណោមទាំងពីរ។</translation>
  </message>
  <message>
   <source>Wrote {file}. Changes: {changes}. Size: {size} kB. The medium may be removed.</source>
   <translation>បានសរសេរ {file}។ ការកែប្រែ៖ {changes}។ ទំហំ៖ {size} kB។ អាចដកឧបករណ៍ផ្ទុកចេញបាន។</translation>
  </message>
  <message>
   <source>“{name}” is no project. Nothing was written. Give a project's id or code.</source>
   <translation>“{name}” មិនមែនជាគម្រោងទេ។ មិនមានអ្វីត្រូវបានសរសេរទេ។ សូមផ្តល់លេខសម្គាល់ ឬលេខកូដគម្រោង។</translation>
  </message>
  <message>
   <source>Changes: {count}, about {size} kB.</source>
   <translation>ការកែប្រែ៖ {count}, ប្រហែល {size} kB។</translation>
  </message>
  <message>
   <source>Files of evidence: {count}, {size} kB.</source>
   <translation>ឯកសារភស្តុតាង៖ {count}, {size} kB។</translation>
  </message>
  <message>
   <source>Files to carry: {count}. Nothing was written.</source>
   <translation>ឯកសារដែលត្រូវយកទៅ៖ {count}។ មិនមានអ្វីត្រូវបានសរសេរទេ។</translation>
  </message>
  <message>
   <source>“{file}” is a folder. Nothing was changed. Choose a bundle in it: a file that ends in .lmcb.</source>
   <translation>“{file}” ជាថតឯកសារ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមជ្រើសរើសកញ្ចប់ក្នុងនោះ៖ ឯកសារដែលមានកន្ទុយ .lmcb។</translation>
  </message>
  <message>
   <source>The folder “{file}” holds no bundle. Nothing was changed. Choose a file that ends in .lmcb.</source>
   <translation>ថតឯកសារ “{file}” គ្មានកញ្ចប់ទេ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមជ្រើសរើសឯកសារដែលមានកន្ទុយ .lmcb។</translation>
  </message>
  <message>
   <source>No bundle “{file}” is kept here. Kept are: {kept}.</source>
   <translation>គ្មានកញ្ចប់ “{file}” រក្សាទុកនៅទីនេះទេ។ ដែលរក្សាទុក៖ {kept}។</translation>
  </message>
  <message>
   <source>No bundle “{file}” is kept here. None is kept.</source>
   <translation>គ្មានកញ្ចប់ “{file}” រក្សាទុកនៅទីនេះទេ។ គ្មានកញ្ចប់ណារក្សាទុកឡើយ។</translation>
  </message>
  <message>
   <source>“{file}” is kept no longer.</source>
   <translation>“{file}” លែងរក្សាទុកហើយ។</translation>
  </message>
  <message>
   <source>No bundle waits.</source>
   <translation>គ្មានកញ្ចប់រង់ចាំទេ។</translation>
  </message>
  <message>
   <source>{at}  {author} at {desk}: {field} from “{before}” to “{value}”{state}</source>
   <translation>{at}  {author} នៅ {desk}៖ {field} ពី “{before}” ទៅ “{value}”{state}</translation>
  </message>
  <message>
   <source>{number}  {kind} {id} “{name}”: {field}</source>
   <translation>{number}  {kind} {id} “{name}”៖ {field}</translation>
  </message>
  <message>
   <source>    “{value}” by {author} at {desk}, {at}</source>
   <translation>    “{value}” ដោយ {author} នៅ {desk}, {at}</translation>
  </message>
  <message>
   <source>Decide with “lmcdesk resolve NUMBER --take mine”, theirs or newest, or with --value VALUE.</source>
   <translation>សូមសម្រេចដោយ “lmcdesk resolve NUMBER --take mine”, theirs ឬ newest ឬដោយ --value VALUE។</translation>
  </message>
  <message>
   <source>Nothing waits for a decision.</source>
   <translation>គ្មានអ្វីរង់ចាំការសម្រេចទេ។</translation>
  </message>
  <message>
   <source>The code “{code}” stands at {projects}. Set another code at one of them, or put one in the bin.</source>
   <translation>លេខកូដ “{code}” មាននៅ {projects}។ សូមដាក់លេខកូដផ្សេងឱ្យគម្រោងណាមួយ ឬដាក់គម្រោងណាមួយក្នុងធុងសំរាម។</translation>
  </message>
  <message>
   <source>Decided {field} of {kind} {id}. The other entries stay in its history.</source>
   <translation>បានសម្រេច {field} នៃ {kind} {id}។ ធាតុបញ្ចូលផ្សេងទៀតនៅតែមានក្នុងប្រវត្តិរបស់វា។</translation>
  </message>
  <message>
   <source>Nothing of receipt {number} could be taken back, and nothing was changed. “lmcdesk undo --list” lists the others.</source>
   <translation>គ្មានអ្វីក្នុងបង្កាន់ដៃ {number} អាចដកវិញបានទេ ហើយមិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ “lmcdesk undo --list” បង្ហាញបង្កាន់ដៃផ្សេង។</translation>
  </message>
  <message>
   <source>Took receipt {number} back. Fields that show again what they showed before: {fields}. Records that it made, now in the bin: {records}.</source>
   <translation>បានដកបង្កាន់ដៃ {number} វិញ។ វាលដែលបង្ហាញតម្លៃមុនឡើងវិញ៖ {fields}។ កំណត់ត្រាដែលវាបានបង្កើត ឥឡូវនៅក្នុងធុងសំរាម៖ {records}។</translation>
  </message>
  <message>
   <source>The desks that wrote it will see it taken back when your next bundle comes to them.</source>
   <translation>ស្ថានីយដែលបានសរសេរវា នឹងឃើញការដកវិញ ពេលកញ្ចប់បន្ទាប់របស់អ្នកទៅដល់។</translation>
  </message>
  <message>
   <source>  {field} of {kind} {id} was edited since and stays as it is.</source>
   <translation>  {field} នៃ {kind} {id} ត្រូវបានកែក្រោយមក ហើយនៅដដែល។</translation>
  </message>
  <message>
   <source>  {kind} {id} stays: it was edited since, or what stays belongs to it.</source>
   <translation>  {kind} {id} នៅដដែល៖ វាត្រូវបានកែក្រោយមក ឬមានអ្វីដែលនៅដដែលជាកម្មសិទ្ធិរបស់វា។</translation>
  </message>
  <message>
   <source>  Entries that stay, as they belong to {place} and not to this desk: {entries}.</source>
   <translation>  ធាតុបញ្ចូលដែលនៅដដែល ព្រោះជារបស់ {place} មិនមែនរបស់ស្ថានីយនេះ៖ {entries}។</translation>
  </message>
  <message>
   <source>If all of it must go: “lmcdesk restore {file}” brings back the desk as it was before.</source>
   <translation>បើត្រូវលុបទាំងអស់៖ “lmcdesk restore {file}” នាំស្ថានីយមកវិញដូចកាលពីមុន។</translation>
  </message>
  <message>
   <source>“{value}” is none of: {known}</source>
   <translation>“{value}” មិនមែនជាអ្វីមួយក្នុងចំណោម៖ {known}</translation>
  </message>
  <message>
   <source>{message}. “lmcdesk --help” lists the commands.</source>
   <translation>{message}។ “lmcdesk --help” បង្ហាញបញ្ជីពាក្យបញ្ជា។</translation>
  </message>
  <message>
   <source>The Lancang-Mekong Plan of Action, offline.</source>
   <translation>ផែនការសកម្មភាពឡានឆាង-មេគង្គ ប្រើដោយគ្មានបណ្តាញ។</translation>
  </message>
  <message>
   <source>Open the window and tell what is in bundles; a bundle's name alone does the same.</source>
   <translation>បើកបង្អួច និងប្រាប់អ្វីដែលមានក្នុងកញ្ចប់។ ឈ្មោះកញ្ចប់តែមួយមុខក៏ធ្វើដូចគ្នា។</translation>
  </message>
  <message>
   <source>The desk's folder; else LMCDESK_DIR, else the user's data folder.</source>
   <translation>ថតឯកសាររបស់ស្ថានីយ។ បើមិនបញ្ជាក់ ប្រើ LMCDESK_DIR ឬថតទិន្នន័យរបស់អ្នកប្រើ។</translation>
  </message>
  <message>
   <source>Print one JSON object instead of lines.</source>
   <translation>បោះពុម្ពវត្ថុ JSON មួយ ជំនួសឱ្យបន្ទាត់។</translation>
  </message>
  <message>
   <source>Who does this; else the name this computer knows you by.</source>
   <translation>អ្នកធ្វើការងារនេះ។ បើមិនបញ្ជាក់ ប្រើឈ្មោះដែលកុំព្យូទ័រនេះស្គាល់អ្នក។</translation>
  </message>
  <message>
   <source>The language of what is printed here.</source>
   <translation>ភាសានៃអ្វីដែលបោះពុម្ពនៅទីនេះ។</translation>
  </message>
  <message>
   <source>Make a new desk.</source>
   <translation>បង្កើតស្ថានីយថ្មី។</translation>
  </message>
  <message>
   <source>Country code, ISO 3166-1.</source>
   <translation>លេខកូដប្រទេស ISO 3166-1។</translation>
  </message>
  <message>
   <source>Province code, ISO 3166-2.</source>
   <translation>លេខកូដខេត្ត ISO 3166-2។</translation>
  </message>
  <message>
   <source>The desk's name; else its province's or country's.</source>
   <translation>ឈ្មោះស្ថានីយ។ បើមិនបញ្ជាក់ ប្រើឈ្មោះខេត្ត ឬប្រទេសរបស់វា។</translation>
  </message>
  <message>
   <source>Fill an empty desk with a sample programme.</source>
   <translation>បំពេញស្ថានីយទទេដោយទិន្នន័យគំរូ។</translation>
  </message>
  <message>
   <source>Same seed, same programme.</source>
   <translatorcomment>seed = លេខចាប់ផ្តើម</translatorcomment>
   <translation>លេខចាប់ផ្តើមដូចគ្នា ឱ្យទិន្នន័យគំរូដូចគ្នា។</translation>
  </message>
  <message>
   <source>Open the window afterwards; makes the desk if need be.</source>
   <translation>បើកបង្អួចបន្ទាប់។ បង្កើតស្ថានីយបើចាំបាច់។</translation>
  </message>
  <message>
   <source>One number for what the desk holds, per stream and in all.</source>
   <translatorcomment>stream = ខ្សែការកែប្រែ</translatorcomment>
   <translation>លេខមួយសម្រាប់អ្វីដែលស្ថានីយមាន តាមខ្សែការកែប្រែនីមួយៗ និងសរុប។</translation>
  </message>
  <message>
   <source>Check the desk and name what needs a person.</source>
   <translation>ពិនិត្យស្ថានីយ និងបង្ហាញអ្វីដែលត្រូវការមនុស្ស។</translation>
  </message>
  <message>
   <source>Only whether the database is sound.</source>
   <translation>ពិនិត្យតែថាមូលដ្ឋានទិន្នន័យល្អឬទេ។</translation>
  </message>
  <message>
   <source>Verify every change to its origin, and write the trail.</source>
   <translation>ផ្ទៀងផ្ទាត់ការកែប្រែនីមួយៗដល់ប្រភពដើម ហើយសរសេរដានសវនកម្ម។</translation>
  </message>
  <message>
   <source>Write that person's entries alone.</source>
   <translation>សរសេរតែធាតុបញ្ចូលរបស់បុគ្គលនោះ។</translation>
  </message>
  <message>
   <source>Write a backup of the whole desk.</source>
   <translation>សរសេរច្បាប់បម្រុងទុកនៃស្ថានីយទាំងមូល។</translation>
  </message>
  <message>
   <source>Put a backup in the desk's place; what was is kept.</source>
   <translation>ដាក់ច្បាប់បម្រុងទុកជំនួសស្ថានីយ។ អ្វីដែលមានពីមុន ត្រូវបានរក្សាទុក។</translation>
  </message>
  <message>
   <source>List records of a kind.</source>
   <translation>រាយកំណត់ត្រានៃប្រភេទមួយ។</translation>
  </message>
  <message>
   <source>Show a record with all its fields.</source>
   <translation>បង្ហាញកំណត់ត្រាជាមួយវាលទាំងអស់។</translation>
  </message>
  <message>
   <source>A record's id, or a project's code.</source>
   <translation>លេខសម្គាល់នៃកំណត់ត្រា ឬលេខកូដគម្រោង។</translation>
  </message>
  <message>
   <source>Change fields of a record, or make one.</source>
   <translation>ប្តូរវាលនៃកំណត់ត្រា ឬបង្កើតកំណត់ត្រាថ្មី។</translation>
  </message>
  <message>
   <source>A record's id, a project's code, or a kind to make one.</source>
   <translation>លេខសម្គាល់នៃកំណត់ត្រា លេខកូដគម្រោង ឬប្រភេទ ដើម្បីបង្កើតថ្មី។</translation>
  </message>
  <message>
   <source>Put the record in the bin.</source>
   <translation>ដាក់កំណត់ត្រាក្នុងធុងសំរាម។</translation>
  </message>
  <message>
   <source>Take it out of the bin.</source>
   <translation>យកវាចេញពីធុងសំរាម។</translation>
  </message>
  <message>
   <source>Attach a file of evidence to a record.</source>
   <translation>ភ្ជាប់ឯកសារភស្តុតាងទៅកំណត់ត្រា។</translation>
  </message>
  <message>
   <source>A project, a milestone or a report.</source>
   <translation>គម្រោង ចំណុចដៅ ឬរបាយការណ៍។</translation>
  </message>
  <message>
   <source>What the file shows.</source>
   <translation>អ្វីដែលឯកសារបង្ហាញ។</translation>
  </message>
  <message>
   <source>Keep a photo as it is, not as a copy of at most 1600 px and 300 kB.</source>
   <translation>រក្សារូបថតទុកដូចដើម មិនមែនជាច្បាប់ចម្លងដែលមានទំហំមិនលើស 1600 px និង 300 kB ទេ។</translation>
  </message>
  <message>
   <source>Write a file of evidence out.</source>
   <translation>សរសេរឯកសារភស្តុតាងចេញ។</translation>
  </message>
  <message>
   <source>The id of the record of evidence.</source>
   <translation>លេខសម្គាល់នៃកំណត់ត្រាភស្តុតាង។</translation>
  </message>
  <message>
   <source>A file, or a folder for it.</source>
   <translation>ឯកសារ ឬថតឯកសារសម្រាប់វា។</translation>
  </message>
  <message>
   <source>Tell what happened to a record.</source>
   <translation>ប្រាប់អ្វីដែលបានកើតឡើងចំពោះកំណត់ត្រា។</translation>
  </message>
  <message>
   <source>Search titles and texts.</source>
   <translation>ស្វែងរកក្នុងចំណងជើង និងអត្ថបទ។</translation>
  </message>
  <message>
   <source>List what waits for a decision.</source>
   <translation>រាយអ្វីដែលរង់ចាំការសម្រេច។</translation>
  </message>
  <message>
   <source>Decide a conflict.</source>
   <translation>សម្រេចទំនាស់មួយ។</translation>
  </message>
  <message>
   <source>Take an import or a merge back.</source>
   <translation>ដកការនាំចូល ឬការរួមបញ្ចូលវិញ។</translation>
  </message>
  <message>
   <source>List the receipts instead.</source>
   <translation>រាយបង្កាន់ដៃជំនួសវិញ។</translation>
  </message>
  <message>
   <source>Take an Excel sheet over.</source>
   <translation>ទទួលយកសន្លឹក Excel។</translation>
  </message>
  <message>
   <source>projects, milestones, funding and so on.</source>
   <translation>គម្រោង ចំណុចដៅ ហិរញ្ញប្បទាន ជាដើម។</translation>
  </message>
  <message>
   <source>Only say what would happen.</source>
   <translation>ប្រាប់តែអ្វីដែលនឹងកើតឡើង។</translation>
  </message>
  <message>
   <source>Your workbook, problems marked.</source>
   <translation>សៀវភៅការងាររបស់អ្នក ដែលបានសម្គាល់បញ្ហា។</translation>
  </message>
  <message>
   <source>The rows with problems alone, to mend.</source>
   <translation>តែជួរដេកដែលមានបញ្ហា សម្រាប់កែ។</translation>
  </message>
  <message>
   <source>What you say to a question that the sheet leaves open.</source>
   <translation>អ្វីដែលអ្នកឆ្លើយចំពោះសំណួរដែលសន្លឹកមិនបានប្រាប់ច្បាស់។</translation>
  </message>
  <message>
   <source>The row of headings; 0 for none.</source>
   <translation>ជួរដេកចំណងជើង។ 0 បើគ្មាន។</translation>
  </message>
  <message>
   <source>That of a text file in an old one, as cp874.</source>
   <translation>ការអ៊ិនកូដនៃឯកសារអត្ថបទចាស់ ដូចជា cp874។</translation>
  </message>
  <message>
   <source>Write records to a workbook that can be imported again.</source>
   <translation>សរសេរកំណត់ត្រាទៅសៀវភៅការងារដែលអាចនាំចូលវិញបាន។</translation>
  </message>
  <message>
   <source>Write an empty workbook to fill in.</source>
   <translation>សរសេរសៀវភៅការងារទទេសម្រាប់បំពេញ។</translation>
  </message>
  <message>
   <source>Say what stands at the head of the country's reports.</source>
   <translation>កំណត់អ្វីដែលដាក់នៅក្បាលរបាយការណ៍របស់ប្រទេស។</translation>
  </message>
  <message>
   <source>Say Mekong-Lancang, or not.</source>
   <translation>ប្រើឈ្មោះមេគង្គ-ឡានឆាង ឬមិនប្រើ។</translation>
  </message>
  <message>
   <source>A picture at the head of first pages.</source>
   <translation>រូបភាពនៅក្បាលទំព័រដំបូង។</translation>
  </message>
  <message>
   <source>Write a report as PDF, or as a workbook (.xlsx).</source>
   <translation>សរសេររបាយការណ៍ជា PDF ឬជាសៀវភៅការងារ (.xlsx)។</translation>
  </message>
  <message>
   <source>For IATI: the office's registered identifier.</source>
   <translation>សម្រាប់ IATI៖ លេខសម្គាល់ដែលបានចុះបញ្ជីរបស់ការិយាល័យ។</translation>
  </message>
  <message>
   <source>Mark each page as a draft.</source>
   <translation>សម្គាល់ទំព័រនីមួយៗថាជាសេចក្តីព្រាង។</translation>
  </message>
  <message>
   <source>Keep it as a numbered edition as well.</source>
   <translation>រក្សាវាទុកជាច្បាប់ចេញផ្សាយមានលេខផងដែរ។</translation>
  </message>
  <message>
   <source>Print an edition again, by its number or its id.</source>
   <translation>បោះពុម្ពច្បាប់ចេញផ្សាយម្តងទៀត តាមលេខ ឬលេខសម្គាល់របស់វា។</translation>
  </message>
  <message>
   <source>Print what changed since an edition, by its number or its id.</source>
   <translation>បោះពុម្ពអ្វីដែលបានផ្លាស់ប្តូរចាប់ពីច្បាប់ចេញផ្សាយណាមួយ តាមលេខ ឬលេខសម្គាល់របស់វា។</translation>
  </message>
  <message>
   <source>Write a request to be enrolled by the secretariat.</source>
   <translation>សរសេរសំណើសុំឱ្យលេខាធិការដ្ឋានចុះឈ្មោះ។</translation>
  </message>
  <message>
   <source>Enrol a desk: its request in, an answer out.</source>
   <translation>ចុះឈ្មោះស្ថានីយ៖ សំណើចូល ចម្លើយចេញ។</translation>
  </message>
  <message>
   <source>Take the secretariat's answer over.</source>
   <translation>ទទួលយកចម្លើយរបស់លេខាធិការដ្ឋាន។</translation>
  </message>
  <message>
   <source>Trust another secretariat by its fingerprint.</source>
   <translation>ទុកចិត្តលេខាធិការដ្ឋានផ្សេងតាមលេខផ្ទៀងផ្ទាត់របស់វា។</translation>
  </message>
  <message>
   <source>Trust a secretariat's stolen key no longer.</source>
   <translation>លែងទុកចិត្តកូនសោដែលគេលួចពីលេខាធិការដ្ឋាន។</translation>
  </message>
  <message>
   <source>The key's fingerprint.</source>
   <translation>លេខផ្ទៀងផ្ទាត់នៃកូនសោ។</translation>
  </message>
  <message>
   <source>Take a desk's certificate back.</source>
   <translation>ដកហូតវិញ្ញាបនបត្ររបស់ស្ថានីយ។</translation>
  </message>
  <message>
   <source>The desk's name or fingerprint.</source>
   <translation>ឈ្មោះ ឬលេខផ្ទៀងផ្ទាត់របស់ស្ថានីយ។</translation>
  </message>
  <message>
   <source>Make a new key for this desk, and a request with it.</source>
   <translation>បង្កើតកូនសោថ្មីសម្រាប់ស្ថានីយនេះ និងសំណើជាមួយកូនសោនោះ។</translation>
  </message>
  <message>
   <source>Protect this desk's key by a passphrase.</source>
   <translation>ការពារកូនសោរបស់ស្ថានីយនេះដោយឃ្លាសម្ងាត់។</translation>
  </message>
  <message>
   <source>A file that holds it; else LMCDESK_PASSPHRASE, else it is asked for.</source>
   <translation>ឯកសារដែលមានវា។ បើមិនបញ្ជាក់ ប្រើ LMCDESK_PASSPHRASE ឬកម្មវិធីនឹងសួរ។</translation>
  </message>
  <message>
   <source>Write a bundle for another desk.</source>
   <translation>សរសេរកញ្ចប់សម្រាប់ស្ថានីយផ្សេង។</translation>
  </message>
  <message>
   <source>The receiving desk's name, id or fingerprint.</source>
   <translation>ឈ្មោះ លេខសម្គាល់ ឬលេខផ្ទៀងផ្ទាត់របស់ស្ថានីយទទួល។</translation>
  </message>
  <message>
   <source>All that this desk holds.</source>
   <translation>អ្វីៗទាំងអស់ដែលស្ថានីយនេះមាន។</translation>
  </message>
  <message>
   <source>From the beginning, whatever the receiving desk said that it has.</source>
   <translation>តាំងពីដើមដំបូង ទោះបីស្ថានីយទទួលបានប្រាប់ថាមានអ្វីក៏ដោយ។</translation>
  </message>
  <message>
   <source>What is about one province alone.</source>
   <translation>តែអ្វីដែលអំពីខេត្តមួយ។</translation>
  </message>
  <message>
   <source>One project alone: its id or code.</source>
   <translation>តែគម្រោងមួយ៖ លេខសម្គាល់ ឬលេខកូដរបស់វា។</translation>
  </message>
  <message>
   <source>Without files of evidence.</source>
   <translation>ដោយគ្មានឯកសារភស្តុតាង។</translation>
  </message>
  <message>
   <source>Divide it among files of at most so many MB, which may arrive in any order.</source>
   <translation>បែងចែកជាឯកសារ ដែលមួយៗធំបំផុតតាមចំនួន MB នេះ ហើយអាចមកដល់តាមលំដាប់ណាក៏បាន។</translation>
  </message>
  <message>
   <source>Only say how large it would be.</source>
   <translation>ប្រាប់តែទំហំដែលវានឹងមាន។</translation>
  </message>
  <message>
   <source>Say what a bundle holds, without taking it over.</source>
   <translation>ប្រាប់អ្វីដែលកញ្ចប់មាន ដោយមិនទទួលយកវា។</translation>
  </message>
  <message>
   <source>Take bundles over, or all those in a folder.</source>
   <translation>ទទួលយកកញ្ចប់ ឬកញ្ចប់ទាំងអស់ក្នុងថតឯកសារ។</translation>
  </message>
  <message>
   <source>List the bundles that were not merged and are kept.</source>
   <translation>រាយកញ្ចប់ដែលមិនបានរួមបញ្ចូល ហើយរក្សាទុក។</translation>
  </message>
  <message>
   <source>Try them again.</source>
   <translation>ព្យាយាមកញ្ចប់ទាំងនោះម្តងទៀត។</translation>
  </message>
  <message>
   <source>Keep one of them no longer.</source>
   <translation>លែងរក្សាទុកកញ្ចប់មួយក្នុងនោះ។</translation>
  </message>
  <message>
   <source>“{text}” is not a whole number from {first} to {last}</source>
   <translation>“{text}” មិនមែនជាចំនួនគត់ពី {first} ដល់ {last} ទេ</translation>
  </message>
  <message>
   <source>This record is in the bin.</source>
   <translation>កំណត់ត្រានេះនៅក្នុងធុងសំរាម។</translation>
  </message>
  <message>
   <source>Nothing was given to change. Add FIELD=VALUE.</source>
   <translation>មិនបានផ្តល់អ្វីឱ្យប្តូរទេ។ សូមបន្ថែម FIELD=VALUE។</translation>
  </message>
  <message>
   <source>Made {kind} {id}. Fields filled: {n}.</source>
   <translation>បានបង្កើត {kind} {id}។ វាលដែលបានបំពេញ៖ {n}។</translation>
  </message>
  <message>
   <source>Changed {kind} {id}. Fields changed: {n}.</source>
   <translation>បានប្តូរ {kind} {id}។ វាលដែលបានប្តូរ៖ {n}។</translation>
  </message>
  <message>
   <source>The code {code} is that of project {id}. Give another code.</source>
   <translation>លេខកូដ {code} ជារបស់គម្រោង {id}។ សូមផ្តល់លេខកូដផ្សេង។</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>រកមិនឃើញអ្វីទេ។</translation>
  </message>
  <message>
   <source>Give “report project ID OUT.pdf”, or the report's name and OUT.pdf alone.</source>
   <translation>សូមសរសេរ “report project ID OUT.pdf” ឬតែឈ្មោះរបាយការណ៍ និង OUT.pdf។</translation>
  </message>
  <message>
   <source>A report is frozen whole. Leave out “--since”, or print first, then freeze.</source>
   <translation>ត្រូវបង្កករបាយការណ៍ទាំងមូល។ សូមដក “--since” ចេញ ឬបោះពុម្ពជាមុនសិន រួចទើបបង្កក។</translation>
  </message>
  <message>
   <source>Frozen as edition {number} ({id}). Fingerprint of its figures: {fingerprint}.</source>
   <translation>បានបង្កកជាច្បាប់ចេញផ្សាយលេខ {number} ({id})។ លេខផ្ទៀងផ្ទាត់នៃតួលេខរបស់វា៖ {fingerprint}។</translation>
  </message>
  <message>
   <source>Wrote {file}. Sheets: {n}.</source>
   <translation>បានសរសេរ {file}។ សន្លឹក៖ {n}។</translation>
  </message>
  <message>
   <source>Wrote {file}. Pages: {pages}.</source>
   <translation>បានសរសេរ {file}។ ទំព័រ៖ {pages}។</translation>
  </message>
  <message>
   <source>Give “report iati OUT.xml”.</source>
   <translation>សូមសរសេរ “report iati OUT.xml”។</translation>
  </message>
  <message>
   <source>IATI activities have no editions. Leave out “--freeze”, “--edition” and “--since”, then try again.</source>
   <translation>សកម្មភាព IATI គ្មានច្បាប់ចេញផ្សាយទេ។ សូមដក “--freeze” “--edition” និង “--since” ចេញ រួចព្យាយាមម្តងទៀត។</translation>
  </message>
  <message>
   <source>Wrote {file}. Activities: {n}.</source>
   <translation>បានសរសេរ {file}។ សកម្មភាព៖ {n}។</translation>
  </message>
  <message>
   <source>The office is named {ref} in it, which is registered nowhere. Before it is published, write it with the office's registered identifier, as “--org-id LA-GOV-1234”.</source>
   <translation>ក្នុងឯកសារនេះ ការិយាល័យមានលេខសម្គាល់ {ref} ដែលមិនបានចុះបញ្ជីនៅកន្លែងណាទេ។ មុនពេលផ្សព្វផ្សាយ សូមសរសេរឯកសារឡើងវិញ ដោយប្រើលេខសម្គាល់ដែលបានចុះបញ្ជីរបស់ការិយាល័យ ដូចជា “--org-id LA-GOV-1234”។</translation>
  </message>
  <message>
   <source>Reports say {name}.</source>
   <translation>របាយការណ៍ប្រើឈ្មោះ {name}។</translation>
  </message>
  <message>
   <source>A logo stands at their head.</source>
   <translation>មាននិមិត្តសញ្ញានៅក្បាលរបាយការណ៍។</translation>
  </message>
  <message>
   <source>There is no logo.</source>
   <translation>គ្មាននិមិត្តសញ្ញាទេ។</translation>
  </message>
  <message>
   <source>There is no edition “{name}” of this report at this desk. There are: {known}.</source>
   <translation>គ្មានច្បាប់ចេញផ្សាយ “{name}” នៃរបាយការណ៍នេះនៅស្ថានីយនេះទេ។ ច្បាប់ចេញផ្សាយដែលមាន៖ {known}។</translation>
  </message>
  <message>
   <source>none</source>
   <translation>គ្មាន</translation>
  </message>
  <message>
   <source>Several editions bear the number {name}. Give the id of one: {ids}.</source>
   <translation>មានច្បាប់ចេញផ្សាយច្រើនដែលមានលេខ {name}។ សូមផ្តល់លេខសម្គាល់នៃច្បាប់ចេញផ្សាយមួយក្នុងចំណោមនេះ៖ {ids}។</translation>
  </message>
  <message>
   <source>“{name}” is not a project. Give a project's id or code.</source>
   <translation>“{name}” មិនមែនជាគម្រោងទេ។ សូមផ្តល់លេខសម្គាល់ ឬលេខកូដគម្រោង។</translation>
  </message>
  <message>
   <source>Say of which province the report is to be, as “--province LA-LM”.</source>
   <translation>សូមបញ្ជាក់ថារបាយការណ៍សម្រាប់ខេត្តណា ឧទាហរណ៍ “--province LA-LM”។</translation>
  </message>
  <message>
   <source>“{code}” is no province that is known. Codes look like LA-LM.</source>
   <translation>មិនស្គាល់ខេត្ត “{code}” ទេ។ លេខកូដមានទម្រង់ដូច LA-LM។</translation>
  </message>
  <message>
   <source>No row of the sheet can be taken over. Nothing was changed. Mend what is told of its rows, then import it again.</source>
   <translation>គ្មានជួរដេកណានៃសន្លឹកអាចទទួលយកបានទេ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមកែអ្វីដែលបានប្រាប់អំពីជួរដេក រួចនាំចូលវាម្តងទៀត។</translation>
  </message>
  <message>
   <source>This was a trial. Nothing was changed.</source>
   <translation>នេះជាការសាកល្បង។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
  </message>
  <message>
   <source>The sheet is taken over. “lmcdesk undo {receipt}” takes it back.</source>
   <translation>សន្លឹកត្រូវបានទទួលយកហើយ។ “lmcdesk undo {receipt}” ដកវាវិញ។</translation>
  </message>
  <message>
   <source>“{about}” is nothing that a sheet is asked about. There are: {known}.</source>
   <translation>“{about}” មិនមែនជាអ្វីដែលសួរអំពីសន្លឹកទេ។ មាន៖ {known}។</translation>
  </message>
  <message>
   <source>“{file}” is no mapping. It must be a JSON object of headings and fields.</source>
   <translation>“{file}” មិនមែនជាតារាងផ្គូផ្គងទេ។ វាត្រូវជាវត្ថុ JSON នៃចំណងជើង និងវាល។</translation>
  </message>
  <message>
   <source>  Row {row}: {text}</source>
   <translation>  ជួរដេក {row}៖ {text}</translation>
  </message>
  <message>
   <source>Sheet “{sheet}”. New: {new}. Changed: {update}. Same: {same}. In conflict: {conflict}. Blocked: {blocked}.</source>
   <translation>សន្លឹក “{sheet}”។ ថ្មី៖ {new}។ បានប្តូរ៖ {update}។ ដដែល៖ {same}។ មានទំនាស់៖ {conflict}។ ទប់ស្កាត់៖ {blocked}។</translation>
  </message>
  <message>
   <source>  Budgets in {currency}: {amount}.</source>
   <translation>  ថវិកាជា {currency}៖ {amount}។</translation>
  </message>
  <message>
   <source>  Budgets without a currency: {amount}.</source>
   <translation>  ថវិកាគ្មានរូបិយប័ណ្ណ៖ {amount}។</translation>
  </message>
  <message>
   <source>  Other sheets hold such lists too; say --sheet to take one over: {sheets}.</source>
   <translation>  សន្លឹកផ្សេងក៏មានបញ្ជីបែបនេះដែរ។ ដើម្បីទទួលយកសន្លឹកណាមួយ សូមសរសេរ --sheet៖ {sheets}។</translation>
  </message>
  <message>
   <source>  Headings that name no field: {headings}.</source>
   <translation>  ចំណងជើងដែលមិនត្រូវនឹងវាលណាទេ៖ {headings}។</translation>
  </message>
  <message>
   <source>  {question} Rows: {n}. Say --answer {about}={choices}.</source>
   <translation>  {question} ជួរដេក៖ {n}។ សូមសរសេរ --answer {about}={choices}។</translation>
  </message>
  <message>
   <source>Wrote {file}. Rows: {n}.</source>
   <translation>បានសរសេរ {file}។ ជួរដេក៖ {n}។</translation>
  </message>
  <message>
   <source>Wrote {file}.</source>
   <translation>បានសរសេរ {file}។</translation>
  </message>
  <message>
   <source>The work was done, but what it tells could not be written ({reason}).</source>
   <translation>ការងារបានធ្វើរួច តែមិនអាចសរសេរអ្វីដែលវាប្រាប់បានទេ ({reason})។</translation>
  </message>
  <message>
   <source>Wrote {file}. Send it to the secretariat, and read this fingerprint to them: {f}</source>
   <translation>បានសរសេរ {file}។ សូមផ្ញើវាទៅលេខាធិការដ្ឋាន ហើយអានលេខផ្ទៀងផ្ទាត់នេះជូន៖ {f}</translation>
  </message>
  <message>
   <source>“{path}” is the request itself. Nothing was changed. Choose another name.</source>
   <translation>“{path}” គឺជាសំណើផ្ទាល់។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមជ្រើសរើសឈ្មោះផ្សេង។</translation>
  </message>
  <message>
   <source>Enrolled {desk} as {role}, {places}. Its fingerprint is {f}. Send {file} back to it.</source>
   <translation>បានចុះឈ្មោះ {desk} ជា {role}, {places}។ លេខផ្ទៀងផ្ទាត់របស់វាគឺ {f}។ សូមផ្ញើ {file} ទៅវាវិញ។</translation>
  </message>
  <message>
   <source>{desk} is the same desk as before with a new key, whose fingerprint is {f}. Send {file} back to it.</source>
   <translation>{desk} ជាស្ថានីយដដែល តែមានកូនសោថ្មី ដែលលេខផ្ទៀងផ្ទាត់គឺ {f}។ សូមផ្ញើ {file} ទៅវាវិញ។</translation>
  </message>
  <message>
   <source>Another desk is called “{desk}”, too, with the fingerprint {f}. Lists tell the two apart by their fingerprints.</source>
   <translation>ស្ថានីយផ្សេងក៏មានឈ្មោះ “{desk}” ដែរ ហើយមានលេខផ្ទៀងផ្ទាត់ {f}។ បញ្ជីបែងចែកទាំងពីរតាមលេខផ្ទៀងផ្ទាត់។</translation>
  </message>
  <message>
   <source>This desk is enrolled by {secretariat}, whose fingerprint is {f}.</source>
   <translation>ស្ថានីយនេះត្រូវបានចុះឈ្មោះដោយ {secretariat} ដែលមានលេខផ្ទៀងផ្ទាត់ {f}។</translation>
  </message>
  <message>
   <source>This desk trusts {secretariat} from now on.</source>
   <translation>ចាប់ពីពេលនេះ ស្ថានីយនេះទុកចិត្ត {secretariat}។</translation>
  </message>
  <message>
   <source>Nothing that is signed with this key of {secretariat} counts at this desk any longer. Other desks must be told to do the same.</source>
   <translation>អ្វីដែលចុះហត្ថលេខាដោយកូនសោនេះរបស់ {secretariat} លែងមានសុពលភាពនៅស្ថានីយនេះ។ ត្រូវប្រាប់ស្ថានីយផ្សេងឱ្យធ្វើដូចគ្នា។</translation>
  </message>
  <message>
   <source>The certificate of {desk} is revoked. The next bundles tell the other desks.</source>
   <translation>វិញ្ញាបនបត្ររបស់ {desk} ត្រូវបានដកហូតហើយ។ កញ្ចប់បន្ទាប់ៗនឹងប្រាប់ស្ថានីយផ្សេង។</translation>
  </message>
  <message>
   <source>This secretariat has a new key, whose fingerprint is {f}. The next bundles tell the other desks. {file} is for secretariats that do not know it yet.</source>
   <translation>លេខាធិការដ្ឋាននេះមានកូនសោថ្មី ដែលលេខផ្ទៀងផ្ទាត់គឺ {f}។ កញ្ចប់បន្ទាប់ៗនឹងប្រាប់ស្ថានីយផ្សេង។ {file} សម្រាប់លេខាធិការដ្ឋានដែលមិនទាន់ស្គាល់កូនសោនេះ។</translation>
  </message>
  <message>
   <source>Made a new key, which is used once the secretariat has answered. Send {file} there, and read this fingerprint to them: {f}</source>
   <translation>បានបង្កើតកូនសោថ្មី ដែលនឹងប្រើនៅពេលលេខាធិការដ្ឋានបានឆ្លើយ។ សូមផ្ញើ {file} ទៅទីនោះ ហើយអានលេខផ្ទៀងផ្ទាត់នេះជូន៖ {f}</translation>
  </message>
  <message>
   <source>This desk's key is protected by the passphrase from now on. Whoever forgets it must have the desk enrolled anew.</source>
   <translation>ចាប់ពីពេលនេះ កូនសោរបស់ស្ថានីយនេះត្រូវបានការពារដោយឃ្លាសម្ងាត់។ អ្នកណាភ្លេចវា ត្រូវឱ្យគេចុះឈ្មោះស្ថានីយជាថ្មី។</translation>
  </message>
  <message>
   <source>This desk's key lies open in its folder from now on.</source>
   <translation>ចាប់ពីពេលនេះ កូនសោរបស់ស្ថានីយនេះនៅក្នុងថតឯកសារដោយគ្មានការការពារ។</translation>
  </message>
  <message>
   <source>“{path}” is not a text in UTF-8. Nothing was changed. Choose another file.</source>
   <translation>“{path}” មិនមែនជាអត្ថបទ UTF-8 ទេ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមជ្រើសរើសឯកសារផ្សេង។</translation>
  </message>
  <message>
   <source>New passphrase (empty for none): </source>
   <translation>ឃ្លាសម្ងាត់ថ្មី (ទទេ បើមិនចង់មាន)៖ </translation>
  </message>
  <message>
   <source>The same again: </source>
   <translation>វាយដដែលម្តងទៀត៖ </translation>
  </message>
  <message>
   <source>No passphrase was given. Nothing was changed. Type it, or name a file with --from.</source>
   <translation>មិនបានផ្តល់ឃ្លាសម្ងាត់ទេ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមវាយវា ឬបញ្ជាក់ឯកសារដោយ --from។</translation>
  </message>
  <message>
   <source>The two passphrases differ. Nothing was changed. Try again.</source>
   <translation>ឃ្លាសម្ងាត់ទាំងពីរខុសគ្នា។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមព្យាយាមម្តងទៀត។</translation>
  </message>
  <message>
   <source>There is no screen here to open the window on. “lmcdesk --help” lists the commands.</source>
   <translation>គ្មានអេក្រង់នៅទីនេះសម្រាប់បើកបង្អួចទេ។ “lmcdesk --help” បង្ហាញបញ្ជីពាក្យបញ្ជា។</translation>
  </message>
  <message>
   <source>The window needs libraries of the system that are not here ({fault}). The README names the line that installs them; every other command works without.</source>
   <translation>បង្អួចត្រូវការបណ្ណាល័យប្រព័ន្ធដែលមិនមាននៅទីនេះ ({fault})។ README បង្ហាញបន្ទាត់ដែលដំឡើងបណ្ណាល័យទាំងនោះ។ ពាក្យបញ្ជាផ្សេងទាំងអស់ដំណើរការដោយគ្មានវា។</translation>
  </message>
 </context>
 <context>
  <name>Comments</name>
  <message>
   <source>Comment</source>
   <translation>មតិយោបល់</translation>
  </message>
  <message>
   <source>State</source>
   <translation>ស្ថានភាព</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>មតិយោបល់</translation>
  </message>
  <message>
   <source>Nobody has commented on this project.</source>
   <translation>គ្មាននរណាផ្តល់មតិយោបល់លើគម្រោងនេះទេ។</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>បានឆ្លើយ</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>សំណួរ</translation>
  </message>
 </context>
 <context>
  <name>Conflict</name>
  <message>
   <source>There is no open conflict {number}. “lmcdesk conflicts” lists those that wait for a decision.</source>
   <translation>គ្មានទំនាស់ដែលមិនទាន់សម្រេចលេខ {number} ទេ។ “lmcdesk conflicts” បង្ហាញបញ្ជីទំនាស់ដែលរង់ចាំការសម្រេច។</translation>
  </message>
  <message>
   <source>Another entry has come since this was shown, so nothing was decided. Look at all of them, then decide again.</source>
   <translation>មានធាតុបញ្ចូលផ្សេងមកដល់ តាំងពីពេលបង្ហាញនេះ ដូច្នេះគ្មានអ្វីត្រូវបានសម្រេចទេ។ សូមមើលធាតុបញ្ចូលទាំងអស់ រួចសម្រេចម្តងទៀត។</translation>
  </message>
  <message>
   <source>Conflict {number} has no single side “{take}”. Its sides were written at: {desks}. Give the value itself.</source>
   <translation>ទំនាស់លេខ {number} គ្មានខាង “{take}” តែមួយទេ។ ខាងនីមួយៗត្រូវបានសរសេរនៅ៖ {desks}។ សូមផ្តល់តម្លៃផ្ទាល់។</translation>
  </message>
 </context>
 <context>
  <name>Conflicts</name>
  <message>
   <source>A manager's desk changes nothing. The province or the secretariat decides.</source>
   <translation>ស្ថានីយរបស់អ្នកគ្រប់គ្រងមិនផ្លាស់ប្តូរអ្វីទេ។ ខេត្ត ឬលេខាធិការដ្ឋានជាអ្នកសម្រេច។</translation>
  </message>
  <message>
   <source>Why you decide so</source>
   <translation>ហេតុអ្វីអ្នកសម្រេចដូច្នេះ</translation>
  </message>
  <message>
   <source>Open the project</source>
   <translation>បើកគម្រោង</translation>
  </message>
  <message>
   <source>The reason goes along. The other entry stays in the history, and a decision can be changed.</source>
   <translation>មូលហេតុនឹងត្រូវផ្ញើទៅជាមួយ។ ធាតុបញ្ចូលមួយទៀតនៅតែមានក្នុងប្រវត្តិ ហើយសេចក្តីសម្រេចអាចប្តូរបាន។</translation>
  </message>
  <message>
   <source>The project is in the bin.</source>
   <translation>គម្រោងនេះនៅក្នុងធុងសំរាម។</translation>
  </message>
  <message>
   <source>Take all of {desk}</source>
   <translation>យកទាំងអស់របស់ {desk}</translation>
  </message>
  <message>
   <source>Write another…</source>
   <translation>សរសេរផ្សេង…</translation>
  </message>
  <message>
   <source>shown until decided</source>
   <translation>បង្ហាញរហូតដល់សម្រេច</translation>
  </message>
  <message>
   <source>There is nothing else to choose from at this desk.</source>
   <translation>គ្មានអ្វីផ្សេងឱ្យជ្រើសរើសនៅស្ថានីយនេះទេ។</translation>
  </message>
  <message>
   <source>Decide for this</source>
   <translation>សម្រេចយកនេះ</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>បោះបង់</translation>
  </message>
  <message>
   <source>Put it in the bin</source>
   <translation>ដាក់ក្នុងធុងសំរាម</translation>
  </message>
  <message>
   <source>Keep the record</source>
   <translation>រក្សាកំណត់ត្រាទុក</translation>
  </message>
  <message>
   <source>Take this entry</source>
   <translation>យកធាតុបញ្ចូលនេះ</translation>
  </message>
  <message>
   <source>Take the entry of {desk}</source>
   <translation>យកធាតុបញ្ចូលរបស់ {desk}</translation>
  </message>
  <message>
   <source>the newest</source>
   <translation>ថ្មីបំផុត</translation>
  </message>
  <message>
   <source>One desk worked on what belongs to the project, another put it in the bin</source>
   <translation>ស្ថានីយមួយបានធ្វើការលើអ្វីដែលជារបស់គម្រោង ឯស្ថានីយមួយទៀតបានដាក់គម្រោងក្នុងធុងសំរាម</translation>
  </message>
  <message>
   <source>One desk edited the record, another put it in the bin</source>
   <translation>ស្ថានីយមួយបានកែកំណត់ត្រា ឯស្ថានីយមួយទៀតបានដាក់វាក្នុងធុងសំរាម</translation>
  </message>
  <message>
   <source>before: {value}</source>
   <translation>មុន៖ {value}</translation>
  </message>
  <message>
   <source>All provinces</source>
   <translation>គ្រប់ខេត្ត</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>គ្រប់គម្រោង</translation>
  </message>
  <message>
   <source>Any day</source>
   <translation>ថ្ងៃណាក៏បាន</translation>
  </message>
  <message>
   <source>Since yesterday</source>
   <translation>តាំងពីម្សិលមិញ</translation>
  </message>
  <message>
   <source>In the last 7 days</source>
   <translation>ក្នុង 7 ថ្ងៃចុងក្រោយ</translation>
  </message>
  <message>
   <source>In the last 30 days</source>
   <translation>ក្នុង 30 ថ្ងៃចុងក្រោយ</translation>
  </message>
  <message>
   <source>Older than 30 days</source>
   <translation>ចាស់ជាង 30 ថ្ងៃ</translation>
  </message>
  <message>
   <source>Any severity</source>
   <translation>គ្រប់កម្រិត</translation>
  </message>
  <message>
   <source>High: money, dates, stage, deletion</source>
   <translation>ខ្ពស់៖ ប្រាក់ កាលបរិច្ឆេទ ដំណាក់កាល ការលុប</translation>
  </message>
  <message>
   <source>Medium: figures and codes</source>
   <translation>មធ្យម៖ តួលេខ និងលេខកូដ</translation>
  </message>
  <message>
   <source>Low: texts and names</source>
   <translation>ទាប៖ អត្ថបទ និងឈ្មោះ</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ខេត្ត</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>គម្រោង</translation>
  </message>
  <message>
   <source>Day of the latest entry</source>
   <translation>ថ្ងៃនៃធាតុបញ្ចូលចុងក្រោយ</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>កម្រិតធ្ងន់ធ្ងរ</translation>
  </message>
  <message>
   <source>Take this desk's entries: {n} of {all}</source>
   <translation>យកធាតុបញ្ចូលរបស់ស្ថានីយនេះ៖ {n} នៃ {all}</translation>
  </message>
  <message>
   <source>Take the other desks' entries: {n} of {all}</source>
   <translation>យកធាតុបញ្ចូលរបស់ស្ថានីយផ្សេង៖ {n} នៃ {all}</translation>
  </message>
  <message>
   <source>Take the newest entries: {n} of {all}</source>
   <translation>យកធាតុបញ្ចូលថ្មីបំផុត៖ {n} នៃ {all}</translation>
  </message>
  <message>
   <source>What is not decided by this stays on the list. The entries not taken stay in the history, and a decision can be changed.</source>
   <translation>អ្វីដែលមិនត្រូវបានសម្រេចដោយការនេះ នៅក្នុងបញ្ជីដដែល។ ធាតុបញ្ចូលដែលមិនបានយក នៅតែមានក្នុងប្រវត្តិ ហើយសេចក្តីសម្រេចអាចប្តូរបាន។</translation>
  </message>
  <message>
   <source>No marked field has just one such entry.</source>
   <translation>គ្មានវាលណាដែលបានសម្គាល់ មានធាតុបញ្ចូលបែបនេះតែមួយទេ។</translation>
  </message>
  <message>
   <source>Records marked: {n}</source>
   <translation>កំណត់ត្រាដែលបានសម្គាល់៖ {n}</translation>
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation>{names} និង {n} ទៀត</translation>
  </message>
  <message>
   <source>Nothing waits for a decision. When a bundle brings an entry that was made unaware of one here, both stand here side by side.</source>
   <translation>គ្មានអ្វីរង់ចាំការសម្រេចទេ។ ពេលកញ្ចប់នាំធាតុបញ្ចូលដែលគេធ្វើដោយមិនដឹងអំពីធាតុបញ្ចូលនៅទីនេះ ធាតុបញ្ចូលទាំងពីរនឹងបង្ហាញទន្ទឹមគ្នានៅទីនេះ។</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>កំណត់ត្រា</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>តាំងពី</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>ត្រូវសម្រេច</translation>
  </message>
  <message>
   <source>Filter by project, record or desk</source>
   <translation>ត្រងតាមគម្រោង កំណត់ត្រា ឬស្ថានីយ</translation>
  </message>
  <message>
   <source>Mark all</source>
   <translation>សម្គាល់ទាំងអស់</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>មុន</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>បន្ទាប់</translation>
  </message>
  <message>
   <source>Two desks wrote the same field, neither having seen the other's entry.</source>
   <translation>ស្ថានីយពីរបានសរសេរក្នុងវាលតែមួយ ដោយមិនបានឃើញធាតុបញ្ចូលរបស់គ្នា។</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>ផ្លាស់ប្តូរទិន្នន័យ</translation>
  </message>
  <message>
   <source>All records</source>
   <translation>កំណត់ត្រាទាំងអស់</translation>
  </message>
  <message>
   <source>One record</source>
   <translation>កំណត់ត្រាមួយ</translation>
  </message>
  <message>
   <source>What you wrote about “{record}” is kept. Nothing is decided by it yet.</source>
   <translation>អ្វីដែលអ្នកបានសរសេរអំពី “{record}” ត្រូវបានរក្សាទុក។ មិនទាន់មានអ្វីត្រូវបានសម្រេចដោយវាទេ។</translation>
  </message>
  <message>
   <source>No record that waits is among what is chosen above.</source>
   <translation>គ្មានកំណត់ត្រារង់ចាំណា ក្នុងចំណោមអ្វីដែលបានជ្រើសរើសខាងលើទេ។</translation>
  </message>
  <message>
   <source>No record that waits holds these words.</source>
   <translation>គ្មានកំណត់ត្រារង់ចាំណាមានពាក្យទាំងនេះទេ។</translation>
  </message>
  <message>
   <source>No record waits.</source>
   <translation>គ្មានកំណត់ត្រារង់ចាំទេ។</translation>
  </message>
  <message>
   <source>There are not two records to mark.</source>
   <translation>មិនមានកំណត់ត្រាពីរដើម្បីសម្គាល់ទេ។</translation>
  </message>
  <message>
   <source>No other record waits.</source>
   <translation>គ្មានកំណត់ត្រាផ្សេងរង់ចាំទេ។</translation>
  </message>
  <message>
   <source>Decided: {n} fields. The next bundles tell others.</source>
   <translation>បានសម្រេច៖ វាលចំនួន {n}។ កញ្ចប់បន្ទាប់ៗនឹងជូនដំណឹងដល់ស្ថានីយផ្សេង។</translation>
  </message>
  <message>
   <source>Deciding</source>
   <translation>កំពុងសម្រេច</translation>
  </message>
  <message>
   <source>To decide: {fields}, in records: {records}</source>
   <translation>ត្រូវសម្រេច៖ {fields}, ក្នុងកំណត់ត្រា៖ {records}</translation>
  </message>
  <message>
   <source>Record {at} of {of}</source>
   <translation>កំណត់ត្រា {at} នៃ {of}</translation>
  </message>
  <message>
   <source>Decided: {fields} of “{record}”. The next bundles tell others.</source>
   <translation>បានសម្រេច៖ {fields} នៃ “{record}”។ កញ្ចប់បន្ទាប់ៗនឹងជូនដំណឹងដល់ស្ថានីយផ្សេង។</translation>
  </message>
  <message>
   <source>Decided: “{record}” is in the bin. The next bundles tell others.</source>
   <translation>បានសម្រេច៖ “{record}” នៅក្នុងធុងសំរាម។ កញ្ចប់បន្ទាប់ៗនឹងជូនដំណឹងដល់ស្ថានីយផ្សេង។</translation>
  </message>
  <message>
   <source>Decided: “{record}” stays. The next bundles tell others.</source>
   <translation>បានសម្រេច៖ រក្សា “{record}” ទុក។ កញ្ចប់បន្ទាប់ៗនឹងជូនដំណឹងដល់ស្ថានីយផ្សេង។</translation>
  </message>
  <message>
   <source>Decided: {field} of “{record}” is {value}. The next bundles tell others.</source>
   <translation>បានសម្រេច៖ {field} នៃ “{record}” គឺ {value}។ កញ្ចប់បន្ទាប់ៗនឹងជូនដំណឹងដល់ស្ថានីយផ្សេង។</translation>
  </message>
  <message>
   <source>It is in the bin</source>
   <translation>វានៅក្នុងធុងសំរាម</translation>
  </message>
  <message>
   <source>What belongs to it was edited</source>
   <translation>អ្វីដែលជារបស់វាត្រូវបានកែ</translation>
  </message>
  <message>
   <source>It was edited</source>
   <translation>វាត្រូវបានកែ</translation>
  </message>
  <message>
   <source>Edited, or in the bin</source>
   <translation>បានកែ ឬនៅក្នុងធុងសំរាម</translation>
  </message>
  <message>
   <source>{field}: {value}</source>
   <translation>{field}៖ {value}</translation>
  </message>
  <message>
   <source>{kind} “{name}”</source>
   <translation>{kind} “{name}”</translation>
  </message>
  <message>
   <source>Written meanwhile: {records}</source>
   <translation>បានសរសេរនៅចន្លោះនោះ៖ {records}</translation>
  </message>
  <message>
   <source>Written meanwhile: {records}, and more: {n}</source>
   <translation>បានសរសេរនៅចន្លោះនោះ៖ {records} និងច្រើនទៀត៖ {n}</translation>
  </message>
  <message>
   <source>The project then stands at {percent}.</source>
   <translation>ពេលនោះ វឌ្ឍនភាពគម្រោងនឹងជា {percent}។</translation>
  </message>
  <message>
   <source>On the adopted date.</source>
   <translation>ត្រូវតាមកាលបរិច្ឆេទដែលបានអនុម័ត។</translation>
  </message>
  <message>
   <source>Days after the adopted date: {n}.</source>
   <translation>ចំនួនថ្ងៃក្រោយកាលបរិច្ឆេទដែលបានអនុម័ត៖ {n}។</translation>
  </message>
  <message>
   <source>Days before the adopted date: {n}.</source>
   <translation>ចំនួនថ្ងៃមុនកាលបរិច្ឆេទដែលបានអនុម័ត៖ {n}។</translation>
  </message>
 </context>
 <context>
  <name>Crash</name>
  <message>
   <source>Report</source>
   <translation>របាយការណ៍</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>ចម្លងរបាយការណ៍</translation>
  </message>
  <message>
   <source>The program made a mistake. What was saved before is safe; what you were doing just now may have to be done again. Send this report to those who look after the program, so that it can be mended.</source>
   <translation>កម្មវិធីមានកំហុស។ អ្វីដែលបានរក្សាទុកមុននេះមានសុវត្ថិភាព។ អ្វីដែលអ្នកកំពុងធ្វើ ប្រហែលត្រូវធ្វើម្តងទៀត។ សូមផ្ញើរបាយការណ៍នេះទៅអ្នកថែទាំកម្មវិធី ដើម្បីជួសជុល។</translation>
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation>មានបញ្ហាក្នុងកម្មវិធី</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>បន្ត</translation>
  </message>
  <message>
   <source>Close the program</source>
   <translation>បិទកម្មវិធី</translation>
  </message>
 </context>
 <context>
  <name>Date</name>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day} {month} {year}</translation>
  </message>
 </context>
 <context>
  <name>DelayReason</name>
  <message>
   <source>Funds came late</source>
   <translation>ថវិកាមកដល់យឺត</translation>
  </message>
  <message>
   <source>Procurement</source>
   <translation>លទ្ធកម្ម</translation>
  </message>
  <message>
   <source>Land or resettlement</source>
   <translation>ដីធ្លី ឬការតាំងទីលំនៅថ្មី</translation>
  </message>
  <message>
   <source>Permit or approval</source>
   <translation>លិខិតអនុញ្ញាត ឬការអនុម័ត</translation>
  </message>
  <message>
   <source>Weather</source>
   <translation>អាកាសធាតុ</translation>
  </message>
  <message>
   <source>Flood or storm</source>
   <translation>ទឹកជំនន់ ឬព្យុះ</translation>
  </message>
  <message>
   <source>Epidemic</source>
   <translation>ជំងឺរាតត្បាត</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>បុគ្គលិក</translation>
  </message>
  <message>
   <source>Partner or contractor</source>
   <translation>ដៃគូ ឬអ្នកម៉ៅការ</translation>
  </message>
  <message>
   <source>Change of design</source>
   <translatorcomment>ប្លង់ is a layout or a land title; ការរចនា chosen, a native reader may want ការផ្លាស់ប្តូរគំនូរប្លង់ for works</translatorcomment>
   <translation>ការផ្លាស់ប្តូរការរចនា</translation>
  </message>
  <message>
   <source>Security</source>
   <translation>សន្តិសុខ</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>មូលហេតុផ្សេង</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>The name of a desk has at most {most} characters, and this one has {count}. Nothing was made. Give a shorter one.</source>
   <translation>ឈ្មោះស្ថានីយអាចមានច្រើនបំផុត {most} តួអក្សរ ហើយឈ្មោះនេះមាន {count}។ គ្មានអ្វីត្រូវបានបង្កើតទេ។ សូមដាក់ឈ្មោះខ្លីជាងនេះ។</translation>
  </message>
  <message>
   <source>The name of the desk holds control characters or characters that turn the direction of text. Nothing was made. Type it anew without them.</source>
   <translation>ឈ្មោះស្ថានីយមានតួអក្សរបញ្ជា ឬតួអក្សរដែលប្តូរទិសនៃអត្ថបទ។ គ្មានអ្វីត្រូវបានបង្កើតទេ។ សូមវាយវាជាថ្មីដោយគ្មានតួអក្សរទាំងនោះ។</translation>
  </message>
  <message>
   <source>This desk came from another computer and goes on under a new identity.</source>
   <translation>ស្ថានីយនេះមកពីកុំព្យូទ័រផ្សេង ហើយបន្តក្រោមអត្តសញ្ញាណថ្មី។</translation>
  </message>
  <message>
   <source>An older state of this desk came back, so it goes on under a new identity.</source>
   <translation>ស្ថានភាពចាស់របស់ស្ថានីយនេះត្រូវបាននាំមកវិញ ដូច្នេះវាបន្តក្រោមអត្តសញ្ញាណថ្មី។</translation>
  </message>
  <message>
   <source>This desk is a copy of another one and goes on under a new identity.</source>
   <translation>ស្ថានីយនេះជាច្បាប់ចម្លងនៃស្ថានីយផ្សេង ហើយបន្តក្រោមអត្តសញ្ញាណថ្មី។</translation>
  </message>
  <message>
   <source>Another desk already knew later work of this one, so it goes on under a new identity.</source>
   <translation>ស្ថានីយផ្សេងបានដឹងអំពីការងារក្រោយៗរបស់ស្ថានីយនេះរួចហើយ ដូច្នេះវាបន្តក្រោមអត្តសញ្ញាណថ្មី។</translation>
  </message>
  <message>
   <source>Another computer worked under the name of this one, so it goes on under a new identity.</source>
   <translation>កុំព្យូទ័រផ្សេងបានធ្វើការក្រោមឈ្មោះរបស់ស្ថានីយនេះ ដូច្នេះវាបន្តក្រោមអត្តសញ្ញាណថ្មី។</translation>
  </message>
 </context>
 <context>
  <name>Dialog</name>
  <message>
   <source>Cancel</source>
   <translation>បោះបង់</translation>
  </message>
 </context>
 <context>
  <name>Edition</name>
  <message>
   <source>There is no edition {id} at this desk.</source>
   <translation>គ្មានច្បាប់ចេញផ្សាយ {id} នៅស្ថានីយនេះទេ។</translation>
  </message>
  <message>
   <source>The figures of edition {number} have not come to this desk yet. Nothing was written. This desk's next bundles ask for them.</source>
   <translation>តួលេខនៃច្បាប់ចេញផ្សាយលេខ {number} មិនទាន់មកដល់ស្ថានីយនេះទេ។ មិនមានអ្វីត្រូវបានសរសេរទេ។ កញ្ចប់បន្ទាប់ៗរបស់ស្ថានីយនេះនឹងស្នើសុំវា។</translation>
  </message>
  <message>
   <source>The figures of edition {number} are damaged on this disk. Nothing was written. Restore a backup, or ask another desk that has the edition for its pages.</source>
   <translation>តួលេខនៃច្បាប់ចេញផ្សាយលេខ {number} ខូចក្នុងឌីសនេះ។ មិនមានអ្វីត្រូវបានសរសេរទេ។ សូមស្តារស្ថានីយពីច្បាប់បម្រុងទុក ឬសុំទំព័រនៃច្បាប់ចេញផ្សាយនេះពីស្ថានីយផ្សេងដែលមានវា។</translation>
  </message>
  <message>
   <source>The file that edition {number} names holds the figures of another report. Nothing was written. Ask the desk that froze it for its pages.</source>
   <translation>ឯកសារដែលច្បាប់ចេញផ្សាយលេខ {number} យោងទៅ មានតួលេខរបស់របាយការណ៍ផ្សេង។ មិនមានអ្វីត្រូវបានសរសេរទេ។ សូមសុំទំព័រនៃច្បាប់ចេញផ្សាយនេះពីស្ថានីយដែលបានបង្កកវា។</translation>
  </message>
  <message>
   <source>The figures of edition {number} are of another version of LMC Desk. Nothing was written. Install the newer version, then print it.</source>
   <translation>តួលេខនៃច្បាប់ចេញផ្សាយលេខ {number} ជារបស់ LMC Desk កំណែផ្សេង។ មិនមានអ្វីត្រូវបានសរសេរទេ។ សូមដំឡើងកំណែថ្មី រួចបោះពុម្ពវា។</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>The desk is damaged, as the check of its backup shows. Nothing was changed. Restore the desk from an earlier backup.</source>
   <translation>ស្ថានីយខូច ដូចដែលការពិនិត្យច្បាប់បម្រុងទុកបង្ហាញ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមស្តារស្ថានីយពីច្បាប់បម្រុងទុកមុនៗ។</translation>
  </message>
  <message>
   <source>There is no desk in “{folder}”. Make one first with “lmcdesk new”, or choose another folder.</source>
   <translation>គ្មានស្ថានីយក្នុង “{folder}” ទេ។ សូមបង្កើតមួយជាមុនសិនដោយ “lmcdesk new” ឬជ្រើសរើសថតឯកសារផ្សេង។</translation>
  </message>
  <message>
   <source>The desk in “{folder}” was never finished. Make it again with “lmcdesk new”.</source>
   <translation>ស្ថានីយក្នុង “{folder}” មិនបានបង្កើតចប់ទេ។ សូមបង្កើតវាម្តងទៀតដោយ “lmcdesk new”។</translation>
  </message>
  <message>
   <source>There is already a desk in “{folder}”. Open it, or choose another folder.</source>
   <translation>មានស្ថានីយក្នុង “{folder}” រួចហើយ។ សូមបើកវា ឬជ្រើសរើសថតឯកសារផ្សេង។</translation>
  </message>
  <message>
   <source>This is a manager's desk: it reads and prints, and takes bundles over, but changes nothing. Ask the province or the secretariat to make the change.</source>
   <translation>នេះជាស្ថានីយរបស់អ្នកគ្រប់គ្រង៖ វាអាន បោះពុម្ព និងទទួលយកកញ្ចប់ ប៉ុន្តែមិនផ្លាស់ប្តូរអ្វីទេ។ សូមស្នើខេត្ត ឬលេខាធិការដ្ឋាន ឱ្យធ្វើការកែប្រែនេះ។</translation>
  </message>
  <message>
   <source>This record is in the bin, so nothing was changed. Take it out of the bin first, then change it.</source>
   <translation>កំណត់ត្រានេះនៅក្នុងធុងសំរាម ដូច្នេះមិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមយកវាចេញពីធុងសំរាមជាមុនសិន រួចកែប្រែវា។</translation>
  </message>
  <message>
   <source>There is no record {id} at this desk.</source>
   <translation>គ្មានកំណត់ត្រា {id} នៅស្ថានីយនេះទេ។</translation>
  </message>
  <message>
   <source>The project cannot go to another province or by itself to another desk while entries in it wait for a decision. Decide them first.</source>
   <translation>គម្រោងមិនអាចទៅខេត្តផ្សេង ឬទៅស្ថានីយផ្សេងដាច់ដោយឡែកបានទេ ខណៈដែលធាតុបញ្ចូលក្នុងនោះរង់ចាំការសម្រេច។ សូមសម្រេចជាមុនសិន។</translation>
  </message>
  <message>
   <source>There is no kind of record “{kind}”. There are: {kinds}.</source>
   <translation>គ្មានប្រភេទកំណត់ត្រា “{kind}” ទេ។ មាន៖ {kinds}។</translation>
  </message>
  <message>
   <source>There is no field “{field}” in {kind}. There are: {fields}.</source>
   <translation>គ្មានវាល “{field}” ក្នុង {kind} ទេ។ មាន៖ {fields}។</translation>
  </message>
  <message>
   <source>“{path}” is a database of another program, not a desk. Choose the folder of a desk.</source>
   <translation>“{path}” ជាមូលដ្ឋានទិន្នន័យរបស់កម្មវិធីផ្សេង មិនមែនជាស្ថានីយទេ។ សូមជ្រើសរើសថតឯកសាររបស់ស្ថានីយ។</translation>
  </message>
  <message>
   <source>The desk in “{path}” was written by a newer version of LMC Desk (its format is {theirs}, this version knows {ours}). Nothing was changed. Install the newer version, then open the desk again.</source>
   <translation>ស្ថានីយក្នុង “{path}” ត្រូវបានសរសេរដោយ LMC Desk កំណែថ្មីជាងនេះ (ទម្រង់របស់វាគឺ {theirs} កំណែនេះស្គាល់ {ours})។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមដំឡើងកំណែថ្មី រួចបើកស្ថានីយម្តងទៀត។</translation>
  </message>
  <message>
   <source>“{file}” is the desk itself. Choose another name for its backup.</source>
   <translation>“{file}” គឺជាស្ថានីយផ្ទាល់។ សូមជ្រើសរើសឈ្មោះផ្សេងសម្រាប់ច្បាប់បម្រុងទុករបស់វា។</translation>
  </message>
  <message>
   <source>“{file}” is the second part of a backup, and the first, “{base}”, does not lie beside it. Nothing was changed. Put both into one folder, or choose another backup.</source>
   <translation>“{file}” ជាផ្នែកទីពីរនៃច្បាប់បម្រុងទុក ហើយផ្នែកទីមួយ “{base}” មិននៅជាមួយទេ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមដាក់ទាំងពីរក្នុងថតឯកសារតែមួយ ឬជ្រើសរើសច្បាប់បម្រុងទុកផ្សេង។</translation>
  </message>
  <message>
   <source>The backup “{file}” was written by a newer version of LMC Desk. Nothing was changed. Install the newer version, then restore it.</source>
   <translation>ច្បាប់បម្រុងទុក “{file}” ត្រូវបានសរសេរដោយ LMC Desk កំណែថ្មីជាងនេះ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមដំឡើងកំណែថ្មី រួចស្តារវា។</translation>
  </message>
  <message>
   <source>“{file}” is damaged or is no backup of a desk. Nothing was changed. Choose another backup.</source>
   <translation>“{file}” ខូច ឬមិនមែនជាច្បាប់បម្រុងទុករបស់ស្ថានីយទេ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមជ្រើសរើសច្បាប់បម្រុងទុកផ្សេង។</translation>
  </message>
  <message>
   <source>There is no “{path}”, or its folder is missing. Nothing was changed. Check the name, then try again.</source>
   <translation>គ្មាន “{path}” ឬបាត់ថតឯកសាររបស់វា។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមពិនិត្យឈ្មោះ រួចព្យាយាមម្តងទៀត។</translation>
  </message>
  <message>
   <source>“{path}” could not be read or written ({reason}). Nothing was changed. Check that the disk has room and that the folder may be written, then try again.</source>
   <translation>មិនអាចអាន ឬសរសេរ “{path}” បានទេ ({reason})។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមពិនិត្យថាឌីសមានទំហំទំនេរ ហើយថតឯកសារអាចសរសេរបាន រួចព្យាយាមម្តងទៀត។</translation>
  </message>
  <message>
   <source>“{path}” is damaged or is no desk. Nothing was changed. Restore the desk from its last backup.</source>
   <translation>“{path}” ខូច ឬមិនមែនជាស្ថានីយទេ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមស្តារស្ថានីយពីច្បាប់បម្រុងទុកចុងក្រោយ។</translation>
  </message>
  <message>
   <source>The desk in “{path}” is being written by another window or program. Nothing was changed. Wait until it has finished, or close it, then try again.</source>
   <translation>ស្ថានីយក្នុង “{path}” កំពុងត្រូវបានសរសេរដោយបង្អួច ឬកម្មវិធីផ្សេង។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមរង់ចាំរហូតដល់វាចប់ ឬបិទវា រួចព្យាយាមម្តងទៀត។</translation>
  </message>
  <message>
   <source>The disk that holds “{path}” is full. Nothing was changed. Make room on it, then try again.</source>
   <translation>ឌីសដែលមាន “{path}” ពេញហើយ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមបង្កើនទំហំទំនេរ រួចព្យាយាមម្តងទៀត។</translation>
  </message>
  <message>
   <source>“{path}” cannot be opened for writing. Nothing was changed. Check that its folder exists and may be written and that the disk is sound, then try again.</source>
   <translation>មិនអាចបើក “{path}” សម្រាប់សរសេរបានទេ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមពិនិត្យថាថតឯកសាររបស់វាមាន ហើយអាចសរសេរបាន និងថាឌីសមិនខូច រួចព្យាយាមម្តងទៀត។</translation>
  </message>
 </context>
 <context>
  <name>Evidence</name>
  <message>
   <source>“{file}” is empty or is no file. Nothing was changed. Choose another one.</source>
   <translation>“{file}” ទទេ ឬមិនមែនជាឯកសារ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមជ្រើសរើសឯកសារផ្សេង។</translation>
  </message>
  <message>
   <source>“{file}” has {size} MB; a desk keeps files of up to {most} MB. Nothing was changed. Choose a smaller one, or a part of it.</source>
   <translation>“{file}” មាន {size} MB។ ស្ថានីយរក្សាទុកឯកសារបានដល់ {most} MB។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមជ្រើសរើសឯកសារតូចជាងនេះ ឬផ្នែកមួយរបស់វា។</translation>
  </message>
  <message>
   <source>The file of evidence is damaged on this disk. Nothing was written. Ask the desk that attached it to attach it anew.</source>
   <translation>ឯកសារភស្តុតាងខូចក្នុងឌីសនេះ។ មិនមានអ្វីត្រូវបានសរសេរទេ។ សូមស្នើស្ថានីយដែលបានភ្ជាប់វា ឱ្យភ្ជាប់ជាថ្មី។</translation>
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
   <translation>គម្រោងកំពុងអនុវត្តដែលមានរបាយការណ៍សម្រាប់រយៈពេលនោះ និងកញ្ចប់ដែលមកដល់ក្នុងរយៈពេលនោះ</translation>
  </message>
  <message>
   <source>By quarter</source>
   <translation>តាមត្រីមាស</translation>
  </message>
  <message>
   <source>By month</source>
   <translation>តាមខែ</translation>
  </message>
  <message>
   <source>No province has a project or a desk yet. Once bundles came, it stands here who reported.</source>
   <translation>មិនទាន់មានខេត្តណាមានគម្រោង ឬស្ថានីយទេ។ ពេលមានកញ្ចប់មកដល់ ទីនេះនឹងបង្ហាញថាអ្នកណាបានរាយការណ៍។</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <source>Work known to</source>
   <translatorcomment>column: the day up to which work is known</translatorcomment>
   <translation>ដឹងការងារដល់ថ្ងៃ</translation>
  </message>
  <message>
   <source>in implementation: {n}</source>
   <translation>កំពុងអនុវត្ត៖ {n}</translation>
  </message>
  <message>
   <source>bundles: {n}, to {day}</source>
   <translation>កញ្ចប់៖ {n}, ដល់ {day}</translation>
  </message>
  <message>
   <source>bundles: {n}, nothing new</source>
   <translation>កញ្ចប់៖ {n}, គ្មានអ្វីថ្មី</translation>
  </message>
  <message>
   <source>nothing due</source>
   <translation>គ្មានអ្វីដល់កំណត់</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} នៃ {all}</translation>
  </message>
  <message>
   <source>Returned: {n}</source>
   <translation>បានប្រគល់ត្រឡប់៖ {n}</translation>
  </message>
  <message>
   <source>No report</source>
   <translation>គ្មានរបាយការណ៍</translation>
  </message>
  <message>
   <source>Nothing came</source>
   <translation>គ្មានអ្វីមកដល់</translation>
  </message>
  <message>
   <source>What came</source>
   <translation>អ្វីដែលបានមកដល់</translation>
  </message>
  <message>
   <source>To send</source>
   <translation>ត្រូវផ្ញើ</translation>
  </message>
  <message>
   <source>Merge</source>
   <translatorcomment>រួមបញ្ចូល as a button; Office also says ច្របាច់បញ្ចូល</translatorcomment>
   <translation>រួមបញ្ចូល</translation>
  </message>
  <message>
   <source>Set up this desk from it…</source>
   <translation>រៀបចំតាមកញ្ចប់នេះ…</translation>
  </message>
  <message>
   <source>Take off the list</source>
   <translation>ដកចេញពីបញ្ជី</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>ព្យាយាមម្តងទៀត</translation>
  </message>
  <message>
   <source>Keep it no longer…</source>
   <translation>លែងរក្សាទុក…</translation>
  </message>
  <message>
   <source>Decide…</source>
   <translation>សម្រេច…</translation>
  </message>
  <message>
   <source>Take this merge back…</source>
   <translatorcomment>ដកវិញ for take back; Undo itself is មិនធ្វើវិញ as in Office</translatorcomment>
   <translation>ដកការរួមបញ្ចូលនេះវិញ…</translation>
  </message>
  <message>
   <source>Write for this desk…</source>
   <translation>សរសេរសម្រាប់ស្ថានីយនេះ…</translation>
  </message>
  <message>
   <source>Write all from the beginning…</source>
   <translation>សរសេរទាំងអស់តាំងពីដើម…</translation>
  </message>
  <message>
   <source>Write all…</source>
   <translation>សរសេរទាំងអស់…</translation>
  </message>
  <message>
   <source>Enrol this desk…</source>
   <translation>ចុះឈ្មោះស្ថានីយនេះ…</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>ផ្លាស់ប្តូរទិន្នន័យ</translation>
  </message>
  <message>
   <source>Bundles that came and bundles to send. Nothing is merged without your word.</source>
   <translation>កញ្ចប់ដែលបានមកដល់ និងកញ្ចប់ដែលត្រូវផ្ញើ។ កម្មវិធីមិនរួមបញ្ចូលអ្វីដោយគ្មានការយល់ព្រមពីអ្នកទេ។</translation>
  </message>
  <message>
   <source>Write bundle…</source>
   <translation>សរសេរកញ្ចប់…</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>ជ្រើសរើសឯកសារ…</translation>
  </message>
  <message>
   <source>Drop bundles here, or</source>
   <translation>ទម្លាក់កញ្ចប់នៅទីនេះ ឬ</translation>
  </message>
  <message>
   <source>No bundle has come yet. A bundle is a file that ends in .lmcb, on a stick, in a message or in a shared folder. Drop it here or choose it: you read what is in it before anything is merged.</source>
   <translation>មិនទាន់មានកញ្ចប់ណាមកដល់ទេ។ កញ្ចប់គឺជាឯកសារដែលមានកន្ទុយ .lmcb នៅក្នុងដុំ USB ក្នុងសារ ឬក្នុងថតឯកសាររួម។ សូមទម្លាក់វានៅទីនេះ ឬជ្រើសរើសវា៖ អ្នកនឹងឃើញខ្លឹមសាររបស់វា មុនពេលរួមបញ្ចូល។</translation>
  </message>
  <message>
   <source>Bundles</source>
   <translation>កញ្ចប់</translation>
  </message>
  <message>
   <source>This bundle</source>
   <translation>កញ្ចប់នេះ</translation>
  </message>
  <message>
   <source>Who has what</source>
   <translation>អ្នកណាមានអ្វី</translation>
  </message>
  <message>
   <source>Who has reported</source>
   <translation>អ្នកណាបានរាយការណ៍</translation>
  </message>
  <message>
   <source>This desk</source>
   <translation>ស្ថានីយនេះ</translation>
  </message>
  <message>
   <source>Merge all {n}</source>
   <translation>រួមបញ្ចូលទាំង {n}</translation>
  </message>
  <message>
   <source>To decide: {n}</source>
   <translation>ត្រូវសម្រេច៖ {n}</translation>
  </message>
  <message>
   <source>The secretariat must enrol this desk first.</source>
   <translation>លេខាធិការដ្ឋានត្រូវចុះឈ្មោះស្ថានីយនេះជាមុនសិន។</translation>
  </message>
  <message>
   <source>Its certificate is revoked.</source>
   <translation>វិញ្ញាបនបត្ររបស់វាត្រូវបានដកហូត។</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for it.</source>
   <translation>គ្មានលេខាធិការដ្ឋានណាដែលស្ថានីយនេះទុកចិត្ត ធានាវាទេ។</translation>
  </message>
  <message>
   <source>That desk has everything by its own word.</source>
   <translation>ស្ថានីយនោះប្រាប់ថាខ្លួនមានគ្រប់ទាំងអស់ហើយ។</translation>
  </message>
  <message>
   <source>Nothing waits for a decision.</source>
   <translation>គ្មានអ្វីរង់ចាំការសម្រេចទេ។</translation>
  </message>
  <message>
   <source>A merge is under way.</source>
   <translation>កំពុងរួមបញ្ចូល។</translation>
  </message>
  <message>
   <source>Sets up this desk</source>
   <translation>រៀបចំស្ថានីយនេះ</translation>
  </message>
  <message>
   <source>Not merged yet</source>
   <translation>មិនទាន់រួមបញ្ចូល</translation>
  </message>
  <message>
   <source>Too early</source>
   <translatorcomment>state of a bundle that came before the one it builds on: មកមុនពេល</translatorcomment>
   <translation>មកមុនពេល</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>បានដកវិញ</translation>
  </message>
  <message>
   <source>Merged before</source>
   <translation>បានរួមបញ្ចូលពីមុន</translation>
  </message>
  <message>
   <source>Made here</source>
   <translation>បង្កើតនៅទីនេះ</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>ទប់ស្កាត់</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>ខូច</translation>
  </message>
  <message>
   <source>Waits</source>
   <translation>រង់ចាំ</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>បានរួមបញ្ចូល</translation>
  </message>
  <message>
   <source>{n} MB</source>
   <translation>{n} MB</translation>
  </message>
  <message>
   <source>A new desk, or any</source>
   <translation>ស្ថានីយថ្មី ឬស្ថានីយណាក៏បាន</translation>
  </message>
  <message>
   <source>Starter bundle</source>
   <translation>កញ្ចប់ចាប់ផ្តើម</translation>
  </message>
  <message>
   <source>Nothing taken over</source>
   <translation>មិនបានទទួលយកអ្វី</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>គ្មានអ្វីថ្មី</translation>
  </message>
  <message>
   <source>Changes: {n}</source>
   <translation>ការកែប្រែ៖ {n}</translation>
  </message>
  <message>
   <source>all that this desk holds</source>
   <translation>អ្វីៗទាំងអស់ដែលស្ថានីយនេះមាន</translation>
  </message>
  <message>
   <source>its certificate is revoked</source>
   <translation>វិញ្ញាបនបត្ររបស់វាត្រូវបានដកហូត</translation>
  </message>
  <message>
   <source>no secretariat vouches for it</source>
   <translation>គ្មានលេខាធិការដ្ឋានណាធានាវាទេ</translation>
  </message>
  <message>
   <source>{role}, told what it has</source>
   <translation>{role}, បានប្រាប់ថាមានអ្វីហើយ</translation>
  </message>
  <message>
   <source>{role}, nothing heard of it yet</source>
   <translation>{role}, មិនទាន់មានដំណឹង</translation>
  </message>
  <message>
   <source>is sent nothing</source>
   <translation>មិនផ្ញើអ្វីទៅទេ</translation>
  </message>
  <message>
   <source>has all of it</source>
   <translation>មានទាំងអស់ហើយ</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>មិនទាន់មានអ្វី</translation>
  </message>
  <message>
   <source>Files of evidence: {n}</source>
   <translation>ឯកសារភស្តុតាង៖ {n}</translation>
  </message>
  <message>
   <source>made since {day}</source>
   <translation>ធ្វើចាប់ពី {day}</translation>
  </message>
  <message>
   <source>From</source>
   <translation>ពី</translation>
  </message>
  <message>
   <source>Content</source>
   <translation>ខ្លឹមសារ</translation>
  </message>
  <message>
   <source>State</source>
   <translation>ស្ថានភាព</translation>
  </message>
  <message>
   <source>To</source>
   <translatorcomment>column over receiving desks: ជូន is polite to people, ទៅ is neutral</translatorcomment>
   <translation>ជូន</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>ទំហំ</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>ផ្សេងទៀត</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it to your secretariat, then open the answer that comes back.</source>
   <translation>បានសរសេរ “{file}”។ សូមផ្ញើវាទៅលេខាធិការដ្ឋានរបស់អ្នក រួចបើកចម្លើយដែលផ្ញើត្រឡប់មកវិញ។</translation>
  </message>
  <message>
   <source>Write a request</source>
   <translation>សរសេរសំណើ</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it to the other secretariat, and read your fingerprint to it by telephone.</source>
   <translation>បានសរសេរ “{file}”។ សូមផ្ញើវាទៅលេខាធិការដ្ឋានម្ខាងទៀត ហើយអានលេខផ្ទៀងផ្ទាត់របស់អ្នកជូនតាមទូរសព្ទ។</translation>
  </message>
  <message>
   <source>Write this secretariat's file</source>
   <translation>សរសេរឯកសាររបស់លេខាធិការដ្ឋាននេះ</translation>
  </message>
  <message>
   <source>Open what the secretariat sent back</source>
   <translation>បើកឯកសារដែលលេខាធិការដ្ឋានបានផ្ញើមកវិញ</translation>
  </message>
  <message>
   <source>Set up this desk from the bundle of {name}?</source>
   <translation>រៀបចំស្ថានីយនេះតាមកញ្ចប់របស់ {name}?</translation>
  </message>
  <message>
   <source>From then on this desk believes that secretariat and all desks that it enrols, and what is in the bundle stands here. Have its fingerprint read to you by telephone, and compare it first:
{fingerprint}</source>
   <translation>ចាប់ពីពេលនោះទៅ ស្ថានីយនេះទុកចិត្តលេខាធិការដ្ឋាននោះ និងស្ថានីយទាំងអស់ដែលខាងនោះចុះឈ្មោះ ហើយខ្លឹមសារក្នុងកញ្ចប់នឹងមាននៅទីនេះ។ សូមឱ្យគេអានលេខផ្ទៀងផ្ទាត់ជូនអ្នកតាមទូរសព្ទ ហើយប្រៀបធៀបជាមុនសិន៖
{fingerprint}</translation>
  </message>
  <message>
   <source>Set up the desk</source>
   <translation>រៀបចំស្ថានីយ</translation>
  </message>
  <message>
   <source>Setting up this desk</source>
   <translation>កំពុងរៀបចំស្ថានីយនេះ</translation>
  </message>
  <message>
   <source>Do so when somebody may have copied this desk's key. It has another fingerprint from then on. The next bundles tell the desks that trust this secretariat; for others there is the file that is written now. What was enrolled and signed before stays good. A new key cannot be taken back.</source>
   <translation>សូមធ្វើបែបនេះ ពេលសង្ស័យថាមានអ្នកបានចម្លងកូនសោរបស់ស្ថានីយនេះ។ ចាប់ពីពេលនោះ លេខផ្ទៀងផ្ទាត់របស់វានឹងផ្លាស់ប្តូរ។ កញ្ចប់បន្ទាប់ៗនឹងប្រាប់ស្ថានីយដែលទុកចិត្តលេខាធិការដ្ឋាននេះ។ សម្រាប់ស្ថានីយផ្សេងទៀត មានឯកសារដែលសរសេរនៅពេលនេះ។ អ្វីដែលបានចុះឈ្មោះ និងចុះហត្ថលេខាពីមុន នៅមានសុពលភាពដដែល។ កូនសោថ្មីមិនអាចដកវិញបានទេ។</translation>
  </message>
  <message>
   <source>This secretariat has a new key. The next bundles tell the other desks. “{file}” is for secretariats that do not know it yet.</source>
   <translation>លេខាធិការដ្ឋាននេះមានកូនសោថ្មីហើយ។ កញ្ចប់បន្ទាប់ៗនឹងប្រាប់ស្ថានីយផ្សេងទៀត។ “{file}” សម្រាប់លេខាធិការដ្ឋានដែលមិនទាន់ស្គាល់កូនសោនេះ។</translation>
  </message>
  <message>
   <source>Do so before the certificate ends, or when somebody may have copied this desk's key. The file that is written now goes to the secretariat, which enrols the new key. Until you open its answer here, this desk signs with the old key as before. A new key cannot be taken back.</source>
   <translation>សូមធ្វើបែបនេះ មុនពេលវិញ្ញាបនបត្រផុតសុពលភាព ឬពេលសង្ស័យថាមានអ្នកបានចម្លងកូនសោរបស់ស្ថានីយនេះ។ ឯកសារដែលសរសេរនៅពេលនេះ ត្រូវផ្ញើទៅលេខាធិការដ្ឋាន ដើម្បីចុះឈ្មោះកូនសោថ្មី។ ដរាបណាអ្នកមិនទាន់បើកចម្លើយពីលេខាធិការដ្ឋាននៅទីនេះ ស្ថានីយនេះនៅចុះហត្ថលេខាដោយកូនសោចាស់ដដែល។ កូនសោថ្មីមិនអាចដកវិញបានទេ។</translation>
  </message>
  <message>
   <source>Made a new key. Send “{file}” to your secretariat, read the fingerprint to it by telephone, and open what it sends back.</source>
   <translation>បានបង្កើតកូនសោថ្មី។ សូមផ្ញើ “{file}” ទៅលេខាធិការដ្ឋានរបស់អ្នក អានលេខផ្ទៀងផ្ទាត់ជូនតាមទូរសព្ទ រួចបើកឯកសារដែលផ្ញើមកវិញ។</translation>
  </message>
  <message>
   <source>Make a new key for this desk?</source>
   <translation>បង្កើតកូនសោថ្មីសម្រាប់ស្ថានីយនេះ?</translation>
  </message>
  <message>
   <source>Make a new key…</source>
   <translation>បង្កើតកូនសោថ្មី…</translation>
  </message>
  <message>
   <source>Write the file for the new key</source>
   <translation>សរសេរឯកសារសម្រាប់កូនសោថ្មី</translation>
  </message>
  <message>
   <source>This desk is enrolled by {name}. Its fingerprint is {f}.</source>
   <translation>ស្ថានីយនេះត្រូវបានចុះឈ្មោះដោយ {name}។ លេខផ្ទៀងផ្ទាត់របស់លេខាធិការដ្ឋាននោះគឺ {f}។</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>សំណើ</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>ចម្លើយ</translation>
  </message>
  <message>
   <source>Starter bundles</source>
   <translation>កញ្ចប់ចាប់ផ្តើម</translation>
  </message>
  <message>
   <source>Answers and starter bundles</source>
   <translation>ចម្លើយ និងកញ្ចប់ចាប់ផ្តើម</translation>
  </message>
  <message>
   <source>Files of secretariats</source>
   <translation>ឯកសាររបស់លេខាធិការដ្ឋាន</translation>
  </message>
  <message>
   <source>Give the passphrase…</source>
   <translation>បញ្ចូលឃ្លាសម្ងាត់…</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>ឈប់តាមដាន</translation>
  </message>
  <message>
   <source>Choose the folder that bundles come to</source>
   <translation>ជ្រើសរើសថតឯកសារដែលកញ្ចប់ត្រូវមកដល់</translation>
  </message>
  <message>
   <source>Another folder…</source>
   <translation>ថតឯកសារផ្សេង…</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>តាមដានថតឯកសារ…</translation>
  </message>
  <message>
   <source>No folder is watched for bundles.</source>
   <translation>មិនទាន់តាមដានថតឯកសារណាដើម្បីរកកញ្ចប់ទេ។</translation>
  </message>
  <message>
   <source>The watched folder is not there now: {folder}</source>
   <translation>ឥឡូវនេះរកមិនឃើញថតឯកសារដែលតាមដាន៖ {folder}</translation>
  </message>
  <message>
   <source>To read the bundles in it, this desk's passphrase is needed  ·  {folder}</source>
   <translation>ដើម្បីអានកញ្ចប់នៅក្នុងនោះ ត្រូវការឃ្លាសម្ងាត់របស់ស្ថានីយនេះ  ·  {folder}</translation>
  </message>
  <message>
   <source>New in the watched folder: {n}  ·  {folder}</source>
   <translation>ថ្មីក្នុងថតឯកសារដែលតាមដាន៖ {n}  ·  {folder}</translation>
  </message>
  <message>
   <source>Sent nothing</source>
   <translation>មិនបានផ្ញើអ្វី</translation>
  </message>
  <message>
   <source>Never told</source>
   <translation>មិនធ្លាប់ប្រាប់</translation>
  </message>
  <message>
   <source>Lacks {n}</source>
   <translation>ខ្វះ {n}</translation>
  </message>
  <message>
   <source>Has all</source>
   <translation>មានទាំងអស់</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>មិនដឹង</translation>
  </message>
  <message>
   <source>{n} not here</source>
   <translation>{n} មិនមាននៅទីនេះ</translation>
  </message>
  <message>
   <source>All is here</source>
   <translation>មានទាំងអស់នៅទីនេះ</translation>
  </message>
  <message>
   <source>none</source>
   <translation>គ្មាន</translation>
  </message>
  <message>
   <source>Bundles: {n}</source>
   <translation>កញ្ចប់៖ {n}</translation>
  </message>
  <message>
   <source>Desk</source>
   <translatorcomment>ស្ថានីយ (short for ស្ថានីយការងារ) chosen for desk everywhere; could be taken for a station</translatorcomment>
   <translation>ស្ថានីយ</translation>
  </message>
  <message>
   <source>Has of ours</source>
   <translation>មានអ្វីពីយើង</translation>
  </message>
  <message>
   <source>We have of its</source>
   <translation>យើងមានអ្វីពីគេ</translation>
  </message>
  <message>
   <source>Last came</source>
   <translation>មកដល់ចុងក្រោយ</translation>
  </message>
  <message>
   <source>Last sent</source>
   <translation>ផ្ញើចុងក្រោយ</translation>
  </message>
  <message>
   <source>Written at, about</source>
   <translation>សរសេរនៅ, អំពី</translation>
  </message>
  <message>
   <source>There</source>
   <translation>នៅទីនោះ</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>នៅទីនេះ</translation>
  </message>
  <message>
   <source>Changes there and here</source>
   <translation>ការកែប្រែនៅទីនោះ និងនៅទីនេះ</translation>
  </message>
  <message>
   <source>No other desk is known yet. Each bundle tells what its sender has; the first one that is merged stands here.</source>
   <translation>មិនទាន់ស្គាល់ស្ថានីយផ្សេងទេ។ កញ្ចប់នីមួយៗប្រាប់ថាអ្នកផ្ញើមានអ្វីខ្លះ។ កញ្ចប់ដំបូងដែលបានរួមបញ្ចូល នឹងបង្ហាញនៅទីនេះ។</translation>
  </message>
  <message>
   <source>Desks</source>
   <translation>ស្ថានីយ</translation>
  </message>
  <message>
   <source>One desk</source>
   <translation>ស្ថានីយមួយ</translation>
  </message>
  <message>
   <source>By each desk's own word, as its last bundle told it.</source>
   <translation>តាមអ្វីដែលស្ថានីយនីមួយៗបានប្រាប់ក្នុងកញ្ចប់ចុងក្រោយរបស់ខ្លួន។</translation>
  </message>
  <message>
   <source>Here stands what a desk knows of each desk's work, and what is known of it here.</source>
   <translation>ទីនេះបង្ហាញអ្វីដែលស្ថានីយមួយដឹងអំពីការងាររបស់ស្ថានីយនីមួយៗ និងអ្វីដែលទីនេះដឹងអំពីការងារទាំងនោះ។</translation>
  </message>
  <message>
   <source>This desk never told what it has: no bundle of it was merged here yet.</source>
   <translation>ស្ថានីយនេះមិនធ្លាប់ប្រាប់ថាមានអ្វីទេ៖ មិនទាន់មានកញ្ចប់របស់វាត្រូវបានរួមបញ្ចូលនៅទីនេះឡើយ។</translation>
  </message>
  <message>
   <source>Changes known at {desk} and here</source>
   <translation>ការកែប្រែដែលដឹងនៅ {desk} និងនៅទីនេះ</translation>
  </message>
  <message>
   <source>It enrols the desks of the country: open a desk's request, send the answer back.</source>
   <translation>លេខាធិការដ្ឋាននេះចុះឈ្មោះស្ថានីយក្នុងប្រទេស៖ សូមបើកសំណើរបស់ស្ថានីយ រួចផ្ញើចម្លើយទៅវិញ។</translation>
  </message>
  <message>
   <source>Fingerprint, to read aloud</source>
   <translation>លេខផ្ទៀងផ្ទាត់ សម្រាប់អានឱ្យឮ</translation>
  </message>
  <message>
   <source>Write request…</source>
   <translation>សរសេរសំណើ…</translation>
  </message>
  <message>
   <source>Open answer…</source>
   <translation>បើកចម្លើយ…</translation>
  </message>
  <message>
   <source>Write own file…</source>
   <translation>សរសេរឯកសាររបស់ខ្លួន…</translation>
  </message>
  <message>
   <source>With its own file another country's secretariat comes to trust this one.</source>
   <translation>ដោយសារឯកសាររបស់លេខាធិការដ្ឋាននេះ លេខាធិការដ្ឋាននៃប្រទេសផ្សេងអាចទុកចិត្តលេខាធិការដ្ឋាននេះបាន។</translation>
  </message>
  <message>
   <source>Set a passphrase…</source>
   <translation>កំណត់ឃ្លាសម្ងាត់…</translation>
  </message>
  <message>
   <source>Change it…</source>
   <translation>ប្តូរឃ្លាសម្ងាត់…</translation>
  </message>
  <message>
   <source>Take it off…</source>
   <translation>ដកឃ្លាសម្ងាត់ចេញ…</translation>
  </message>
  <message>
   <source>Its key</source>
   <translation>កូនសោរបស់ស្ថានីយ</translation>
  </message>
  <message>
   <source>Other desks of the country take its bundles over.</source>
   <translation>ស្ថានីយផ្សេងទៀតក្នុងប្រទេស ទទួលយកកញ្ចប់របស់ស្ថានីយនេះ។</translation>
  </message>
  <message>
   <source>It vouches for itself</source>
   <translation>ធានាខ្លួនឯង</translation>
  </message>
  <message>
   <source>Not enrolled yet</source>
   <translation>មិនទាន់បានចុះឈ្មោះ</translation>
  </message>
  <message>
   <source>Bundles of this desk are taken over once the secretariat has enrolled it: write a request, send it there, and open the answer that comes back.</source>
   <translation>កញ្ចប់របស់ស្ថានីយនេះនឹងត្រូវបានទទួលយក នៅពេលលេខាធិការដ្ឋានបានចុះឈ្មោះវារួច៖ សូមសរសេរសំណើ ផ្ញើទៅទីនោះ រួចបើកចម្លើយដែលផ្ញើមកវិញ។</translation>
  </message>
  <message>
   <source>Revoked</source>
   <translation>បានដកហូត</translation>
  </message>
  <message>
   <source>The secretariat revoked this desk's certificate: nobody takes its bundles over. Nothing that is recorded here is lost. Make a new key and send the request; what was not sent goes once it is enrolled.</source>
   <translation>លេខាធិការដ្ឋានបានដកហូតវិញ្ញាបនបត្ររបស់ស្ថានីយនេះ៖ គ្មាននរណាទទួលយកកញ្ចប់របស់វាទេ។ អ្វីដែលកត់ត្រានៅទីនេះមិនបាត់បង់ទេ។ សូមបង្កើតកូនសោថ្មី ហើយផ្ញើសំណើ។ អ្វីដែលមិនទាន់បានផ្ញើ នឹងផ្ញើទៅនៅពេលកូនសោនោះបានចុះឈ្មោះ។</translation>
  </message>
  <message>
   <source>A new key waits for the secretariat's answer</source>
   <translation>កូនសោថ្មីកំពុងរង់ចាំចម្លើយពីលេខាធិការដ្ឋាន</translation>
  </message>
  <message>
   <source>Send the request there, read the fingerprint to it, and open what it sends back. Until then this desk signs with its old key.</source>
   <translation>សូមផ្ញើសំណើទៅទីនោះ អានលេខផ្ទៀងផ្ទាត់ជូន រួចបើកឯកសារដែលផ្ញើមកវិញ។ មុនពេលនោះ ស្ថានីយនេះនៅចុះហត្ថលេខាដោយកូនសោចាស់។</translation>
  </message>
  <message>
   <source>Enrolled until {day}</source>
   <translation>បានចុះឈ្មោះដល់ {day}</translation>
  </message>
  <message>
   <source>Behind a passphrase</source>
   <translation>ការពារដោយឃ្លាសម្ងាត់</translation>
  </message>
  <message>
   <source>A copy of this desk's folder is of no use without it. It is asked for once a start.</source>
   <translation>ច្បាប់ចម្លងនៃថតឯកសាររបស់ស្ថានីយនេះ ប្រើមិនបានទេបើគ្មានឃ្លាសម្ងាត់។ កម្មវិធីសួររកឃ្លាសម្ងាត់ម្តង រាល់ពេលបើកកម្មវិធី។</translation>
  </message>
  <message>
   <source>Without a passphrase</source>
   <translation>គ្មានឃ្លាសម្ងាត់</translation>
  </message>
  <message>
   <source>Whoever copies this desk's folder can write bundles in its name. On a laptop that travels, set a passphrase.</source>
   <translation>អ្នកណាដែលចម្លងថតឯកសាររបស់ស្ថានីយនេះ អាចសរសេរកញ្ចប់ក្នុងនាមវាបាន។ បើកុំព្យូទ័រយួរដៃនេះយកទៅមកញឹកញាប់ សូមកំណត់ឃ្លាសម្ងាត់។</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>ប្តូរឃ្លាសម្ងាត់</translation>
  </message>
  <message>
   <source>Protect this desk's key</source>
   <translation>ការពារកូនសោរបស់ស្ថានីយនេះ</translation>
  </message>
  <message>
   <source>Protect the key</source>
   <translation>ការពារកូនសោ</translation>
  </message>
  <message>
   <source>Use this passphrase</source>
   <translation>ប្រើឃ្លាសម្ងាត់នេះ</translation>
  </message>
  <message>
   <source>This desk's key is behind the passphrase from now on. Keep it in mind.</source>
   <translation>ចាប់ពីពេលនេះ កូនសោរបស់ស្ថានីយនេះត្រូវបានការពារដោយឃ្លាសម្ងាត់។ សូមចងចាំវាឱ្យបានល្អ។</translation>
  </message>
  <message>
   <source>This desk's key then lies open in its folder: whoever copies the folder can write bundles in this desk's name, and open those that are for it.</source>
   <translation>ពេលនោះកូនសោរបស់ស្ថានីយនេះនៅក្នុងថតឯកសារដោយគ្មានការការពារ៖ អ្នកណាដែលចម្លងថតឯកសារ អាចសរសេរកញ្ចប់ក្នុងនាមស្ថានីយនេះ និងបើកកញ្ចប់ដែលផ្ញើមកវាបាន។</translation>
  </message>
  <message>
   <source>Take the passphrase off this desk's key?</source>
   <translation>ដកឃ្លាសម្ងាត់ចេញពីកូនសោរបស់ស្ថានីយនេះ?</translation>
  </message>
  <message>
   <source>Take it off</source>
   <translation>ដកចេញ</translation>
  </message>
  <message>
   <source>This desk's key lies open in its folder from now on.</source>
   <translation>ចាប់ពីពេលនេះ កូនសោរបស់ស្ថានីយនេះនៅក្នុងថតឯកសារដោយគ្មានការការពារ។</translation>
  </message>
  <message>
   <source>Nothing was done: this needs the passphrase of this desk's key.</source>
   <translation>មិនមានអ្វីត្រូវបានធ្វើទេ៖ ការងារនេះត្រូវការឃ្លាសម្ងាត់នៃកូនសោរបស់ស្ថានីយនេះ។</translation>
  </message>
  <message>
   <source>Opening this desk's key</source>
   <translation>កំពុងបើកកូនសោរបស់ស្ថានីយនេះ</translation>
  </message>
  <message>
   <source>1. The new desk writes a request, a small file, and sends it to the national secretariat.</source>
   <translation>1. ស្ថានីយថ្មីសរសេរសំណើ ដែលជាឯកសារតូចមួយ ហើយផ្ញើវាទៅលេខាធិការដ្ឋានជាតិ។</translation>
  </message>
  <message>
   <source>2. By telephone the new desk reads its fingerprint aloud. The secretariat compares it, enrols the desk, and sends the answer back.</source>
   <translation>2. ស្ថានីយថ្មីអានលេខផ្ទៀងផ្ទាត់របស់ខ្លួនតាមទូរសព្ទ។ លេខាធិការដ្ឋានប្រៀបធៀបវា ចុះឈ្មោះស្ថានីយ ហើយផ្ញើចម្លើយទៅវិញ។</translation>
  </message>
  <message>
   <source>3. The new desk opens the answer. From then on its bundles are believed in the whole country.</source>
   <translation>3. ស្ថានីយថ្មីបើកចម្លើយ។ ចាប់ពីពេលនោះ កញ្ចប់របស់វាត្រូវបានទុកចិត្តទូទាំងប្រទេស។</translation>
  </message>
  <message>
   <source>4. Sent back as a starter bundle, the answer brings all that the desk should hold, and the work can begin. Otherwise the secretariat's next bundle does.</source>
   <translation>4. បើផ្ញើមកវិញជាកញ្ចប់ចាប់ផ្តើម ចម្លើយនោះនាំមកនូវអ្វីៗទាំងអស់ដែលស្ថានីយគួរមាន ហើយអាចចាប់ផ្តើមធ្វើការបាន។ បើមិនដូច្នោះទេ កញ្ចប់បន្ទាប់ពីលេខាធិការដ្ឋាននឹងនាំមក។</translation>
  </message>
  <message>
   <source>{role}, {places}</source>
   <translation>{role}, {places}</translation>
  </message>
  <message>
   <source>Ended {day}</source>
   <translation>បានផុតកំណត់ {day}</translation>
  </message>
  <message>
   <source>Ends {day}</source>
   <translation>ផុតកំណត់ {day}</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>ដល់ {day}</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>វិញ្ញាបនបត្រ</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translatorcomment>លេខផ្ទៀងផ្ទាត់ (verification number) instead of the literal ស្នាមម្រាមដៃ, since it is read aloud</translatorcomment>
   <translation>លេខផ្ទៀងផ្ទាត់</translation>
  </message>
  <message>
   <source>{country}, an earlier key</source>
   <translation>{country}, កូនសោមុន</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>លេខាធិការដ្ឋាន</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>ដល់</translation>
  </message>
  <message>
   <source>Desks enrolled here</source>
   <translation>ស្ថានីយដែលបានចុះឈ្មោះនៅទីនេះ</translation>
  </message>
  <message>
   <source>Secretariats that this desk trusts</source>
   <translation>លេខាធិការដ្ឋានដែលស្ថានីយនេះទុកចិត្ត</translation>
  </message>
  <message>
   <source>Revoke…</source>
   <translation>ដកហូត…</translation>
  </message>
  <message>
   <source>Trust no longer…</source>
   <translation>លែងទុកចិត្ត…</translation>
  </message>
  <message>
   <source>Enrol a desk…</source>
   <translation>ចុះឈ្មោះស្ថានីយ…</translation>
  </message>
  <message>
   <source>Trust a secretariat…</source>
   <translation>ទុកចិត្តលេខាធិការដ្ឋាន…</translation>
  </message>
  <message>
   <source>No desk was enrolled here yet. A new desk sends a request, a small file: open it with “Enrol a desk…”, compare its fingerprint by telephone, and send the answer back.</source>
   <translation>មិនទាន់មានស្ថានីយណាបានចុះឈ្មោះនៅទីនេះទេ។ ស្ថានីយថ្មីផ្ញើសំណើ ដែលជាឯកសារតូចមួយ៖ សូមបើកវាដោយ “ចុះឈ្មោះស្ថានីយ…” ប្រៀបធៀបលេខផ្ទៀងផ្ទាត់តាមទូរសព្ទ រួចផ្ញើចម្លើយទៅវិញ។</translation>
  </message>
  <message>
   <source>How a desk becomes known</source>
   <translation>របៀបធ្វើឱ្យស្ថានីយមួយត្រូវបានស្គាល់</translation>
  </message>
  <message>
   <source>This desk trusts no other secretariat yet, so bundles of other countries are not taken over. With another secretariat's file, and its fingerprint compared by telephone, they are.</source>
   <translation>ស្ថានីយនេះមិនទាន់ទុកចិត្តលេខាធិការដ្ឋានផ្សេងទេ ដូច្នេះកញ្ចប់របស់ប្រទេសដទៃមិនត្រូវបានទទួលយកឡើយ។ បើមានឯកសាររបស់លេខាធិការដ្ឋានផ្សេង ហើយបានប្រៀបធៀបលេខផ្ទៀងផ្ទាត់តាមទូរសព្ទ នោះកញ្ចប់ទាំងនោះនឹងត្រូវបានទទួលយក។</translation>
  </message>
  <message>
   <source>Choose a secretariat first.</source>
   <translation>សូមជ្រើសរើសលេខាធិការដ្ឋានជាមុនសិន។</translation>
  </message>
  <message>
   <source>Choose a desk first.</source>
   <translation>សូមជ្រើសរើសស្ថានីយជាមុនសិន។</translation>
  </message>
  <message>
   <source>It is revoked already.</source>
   <translation>ត្រូវបានដកហូតរួចហើយ។</translation>
  </message>
  <message>
   <source>Choose bundles</source>
   <translation>ជ្រើសរើសកញ្ចប់</translation>
  </message>
  <message>
   <source>Reading bundles</source>
   <translation>កំពុងអានកញ្ចប់</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>កំពុងរួមបញ្ចូល</translation>
  </message>
  <message>
   <source>Merging was stopped. What was merged before that stays and stands here.</source>
   <translation>ការរួមបញ្ចូលត្រូវបានបញ្ឈប់។ អ្វីដែលបានរួមបញ្ចូលមុននោះ នៅរក្សាទុក និងបង្ហាញនៅទីនេះ។</translation>
  </message>
  <message>
   <source>Bundles merged: {merged}. Waiting: {held}. Refused: {refused}.</source>
   <translation>កញ្ចប់បានរួមបញ្ចូល៖ {merged}។ រង់ចាំ៖ {held}។ បដិសេធ៖ {refused}។</translation>
  </message>
  <message>
   <source>What was missing has not come yet.</source>
   <translation>អ្វីដែលខ្វះ មិនទាន់មកដល់ទេ។</translation>
  </message>
  <message>
   <source>Keep “{file}” no longer?</source>
   <translation>លែងរក្សាទុក “{file}”?</translation>
  </message>
  <message>
   <source>The copy at this desk is deleted. The file that came stays where it is.</source>
   <translation>ច្បាប់ចម្លងនៅស្ថានីយនេះនឹងត្រូវបានលុប។ ឯកសារដើមដែលបានមកដល់ នៅកន្លែងដដែល។</translation>
  </message>
  <message>
   <source>Delete the copy</source>
   <translation>លុបច្បាប់ចម្លង</translation>
  </message>
  <message>
   <source>Take back the merge of {desk}, {when}?</source>
   <translation>ដកការរួមបញ្ចូលពី {desk} នៅថ្ងៃ {when} វិញ?</translation>
  </message>
  <message>
   <source>Its fields show again what they showed before, and records that came with it go to the bin. What cannot be taken back: what was edited since stays as it is, and so does what belongs to another place than this desk; the entries that came remain in the history, and files of evidence on this computer; desks that had these changes from here see them put back only with this desk's next bundles; whom this desk believes stays as it is.</source>
   <translation>វាលដែលការរួមបញ្ចូលនេះបានកែ នឹងបង្ហាញតម្លៃមុនឡើងវិញ ហើយកំណត់ត្រាដែលមកជាមួយនឹងទៅក្នុងធុងសំរាម។ អ្វីដែលមិនអាចដកវិញបាន៖ អ្វីដែលបានកែក្រោយមក នៅដដែល ហើយអ្វីដែលជារបស់កន្លែងផ្សេងក្រៅពីស្ថានីយនេះក៏នៅដដែល។ ធាតុបញ្ចូលដែលបានមក នៅតែមានក្នុងប្រវត្តិ ហើយឯកសារភស្តុតាងនៅតែមានក្នុងកុំព្យូទ័រនេះ។ ស្ថានីយដែលទទួលការកែប្រែទាំងនេះពីទីនេះ នឹងឃើញការដកវិញ តែតាមកញ្ចប់បន្ទាប់របស់ស្ថានីយនេះប៉ុណ្ណោះ។ បញ្ជីអ្នកដែលស្ថានីយនេះទុកចិត្ត នៅដដែល។</translation>
  </message>
  <message>
   <source>Take the merge back</source>
   <translation>ដកការរួមបញ្ចូលវិញ</translation>
  </message>
  <message>
   <source>Taking the merge back</source>
   <translation>កំពុងដកការរួមបញ្ចូលវិញ</translation>
  </message>
  <message>
   <source>bundle {at} of {of}</source>
   <translation>កញ្ចប់ {at} នៃ {of}</translation>
  </message>
  <message>
   <source>The merge is taken back. Fields put back: {n}. Edited since and kept: {kept}.</source>
   <translation>ការរួមបញ្ចូលត្រូវបានដកវិញហើយ។ វាលដែលបានត្រឡប់ដូចដើម៖ {n}។ បានកែក្រោយមកហើយរក្សាទុក៖ {kept}។</translation>
  </message>
  <message>
   <source>Nothing could be taken back: the merge stands. Edited since and kept: {kept}.</source>
   <translation>មិនអាចដកអ្វីវិញបានទេ៖ ការរួមបញ្ចូលនៅដដែល។ បានកែក្រោយមកហើយរក្សាទុក៖ {kept}។</translation>
  </message>
  <message>
   <source>{told} These are: {fields}.</source>
   <translation>{told} ទាំងនេះគឺ៖ {fields}។</translation>
  </message>
  <message>
   <source>{told} Among these are: {fields}.</source>
   <translation>{told} ក្នុងចំណោមទាំងនេះមាន៖ {fields}។</translation>
  </message>
  <message>
   <source>{told} Entries that stay, as they belong to {place}: {n}.</source>
   <translation>{told} ធាតុបញ្ចូលដែលនៅដដែល ព្រោះជារបស់ {place}៖ {n}។</translation>
  </message>
  <message>
   <source>{told} If all of it must go, “lmcdesk restore {file}” brings back what was before.</source>
   <translation>{told} បើត្រូវលុបទាំងអស់ “lmcdesk restore {file}” នឹងស្តារអ្វីដែលមានពីមុន។</translation>
  </message>
  <message>
   <source>“{record}” itself</source>
   <translation>“{record}” ផ្ទាល់</translation>
  </message>
  <message>
   <source>{field} of “{record}”</source>
   <translation>{field} នៃ “{record}”</translation>
  </message>
  <message>
   <source>Open a request</source>
   <translation>បើកសំណើ</translation>
  </message>
  <message>
   <source>Reading the request</source>
   <translation>កំពុងអានសំណើ</translation>
  </message>
  <message>
   <source>Write the starter bundle</source>
   <translation>សរសេរកញ្ចប់ចាប់ផ្តើម</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it back to the desk that asked.</source>
   <translation>បានសរសេរ “{file}”។ សូមផ្ញើវាត្រឡប់ទៅស្ថានីយដែលបានស្នើសុំ។</translation>
  </message>
  <message>
   <source>Write the answer</source>
   <translation>សរសេរចម្លើយ</translation>
  </message>
  <message>
   <source>The desk is enrolled. Wrote “{file}”. Give it to that desk, which opens it with “Open answer…”.</source>
   <translation>ស្ថានីយត្រូវបានចុះឈ្មោះហើយ។ បានសរសេរ “{file}”។ សូមប្រគល់វាទៅស្ថានីយនោះ ដែលត្រូវបើកវាដោយ “បើកចម្លើយ…”។</translation>
  </message>
  <message>
   <source>Writing the bundle</source>
   <translation>កំពុងសរសេរកញ្ចប់</translation>
  </message>
  <message>
   <source>For a computer that was stolen or lost, or a desk that is closed. What is here from that desk by now stays. Whatever else is signed with its key, its unsent work too, is taken over nowhere, once the next bundles have told the other desks. This cannot be undone: to work again, that desk makes a new key and is enrolled anew.</source>
   <translation>សម្រាប់កុំព្យូទ័រដែលគេលួច ឬបាត់ ឬស្ថានីយដែលបិទ។ អ្វីដែលមានពីស្ថានីយនោះនៅទីនេះរួចហើយ នៅដដែល។ ក្រៅពីនោះ អ្វីដែលចុះហត្ថលេខាដោយកូនសោរបស់វា រួមទាំងការងារដែលមិនទាន់ផ្ញើ នឹងមិនត្រូវបានទទួលយកនៅទីណាឡើយ បន្ទាប់ពីកញ្ចប់ក្រោយៗបានប្រាប់ស្ថានីយផ្សេង។ ការដកហូតនេះមិនអាចដកវិញបានទេ៖ ដើម្បីធ្វើការម្តងទៀត ស្ថានីយនោះត្រូវបង្កើតកូនសោថ្មី ហើយចុះឈ្មោះជាថ្មី។</translation>
  </message>
  <message>
   <source>Revoke the certificate of {desk}?</source>
   <translation>ដកហូតវិញ្ញាបនបត្ររបស់ {desk}?</translation>
  </message>
  <message>
   <source>Revoke the certificate</source>
   <translation>ដកហូតវិញ្ញាបនបត្រ</translation>
  </message>
  <message>
   <source>The certificate of {desk} is revoked. Write bundles to the other desks now: they tell them of it.</source>
   <translation>វិញ្ញាបនបត្ររបស់ {desk} ត្រូវបានដកហូតហើយ។ សូមសរសេរកញ្ចប់ទៅស្ថានីយផ្សេងទៀតឥឡូវនេះ៖ កញ្ចប់ទាំងនោះនឹងជូនដំណឹងអំពីរឿងនេះ។</translation>
  </message>
  <message>
   <source>For a key that was stolen; its fingerprint is {fingerprint}. Nothing that is signed with it counts at this desk any longer, but for what the secretariat says again with another key that is known here by now. Every other desk must do the same: tell it by telephone. To trust the key again, open its file once more.</source>
   <translation>សម្រាប់កូនសោដែលគេលួច។ លេខផ្ទៀងផ្ទាត់របស់វាគឺ {fingerprint}។ អ្វីដែលចុះហត្ថលេខាដោយកូនសោនេះ លែងមានសុពលភាពនៅស្ថានីយនេះ លើកលែងតែអ្វីដែលលេខាធិការដ្ឋានបញ្ជាក់ម្តងទៀតដោយកូនសោផ្សេងដែលទីនេះស្គាល់រួចហើយ។ ស្ថានីយផ្សេងទៀតទាំងអស់ត្រូវធ្វើដូចគ្នា៖ សូមប្រាប់តាមទូរសព្ទ។ ដើម្បីទុកចិត្តកូនសោនេះវិញ សូមបើកឯកសាររបស់វាម្តងទៀត។</translation>
  </message>
  <message>
   <source>Trust this key of {name} no longer?</source>
   <translation>លែងទុកចិត្តកូនសោនេះរបស់ {name}?</translation>
  </message>
  <message>
   <source>Trust it no longer</source>
   <translation>លែងទុកចិត្ត</translation>
  </message>
  <message>
   <source>This key of {name} counts at this desk no longer.</source>
   <translation>កូនសោនេះរបស់ {name} លែងមានសុពលភាពនៅស្ថានីយនេះ។</translation>
  </message>
  <message>
   <source>Open the file of a secretariat</source>
   <translation>បើកឯកសាររបស់លេខាធិការដ្ឋាន</translation>
  </message>
  <message>
   <source>“{file}” is the request of a desk, not the file of a secretariat. Nothing was changed. Ask the secretariat for the file that it writes with “Write own file…”.</source>
   <translation>“{file}” ជាសំណើរបស់ស្ថានីយ មិនមែនជាឯកសាររបស់លេខាធិការដ្ឋានទេ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមស្នើលេខាធិការដ្ឋានឱ្យផ្តល់ឯកសារដែលសរសេរដោយ “សរសេរឯកសាររបស់ខ្លួន…”។</translation>
  </message>
  <message>
   <source>This is not the fingerprint of the file. Have it read to you again; if it stays different, do not trust the file.</source>
   <translation>នេះមិនមែនជាលេខផ្ទៀងផ្ទាត់នៃឯកសារទេ។ សូមឱ្យគេអានជូនអ្នកម្តងទៀត។ បើនៅតែខុសគ្នា សូមកុំទុកចិត្តឯកសារនេះ។</translation>
  </message>
  <message>
   <source>This desk trusts {name} from now on, and the desks that it enrols.</source>
   <translation>ចាប់ពីពេលនេះ ស្ថានីយនេះទុកចិត្ត {name} និងស្ថានីយទាំងឡាយដែលលេខាធិការដ្ឋាននោះចុះឈ្មោះ។</translation>
  </message>
  <message>
   <source>Show what is typed</source>
   <translation>បង្ហាញអ្វីដែលបានវាយ</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>ឃ្លាសម្ងាត់</translation>
  </message>
  <message>
   <source>This desk's key is behind a passphrase, and this needs the key. It is asked for once, until you close the program.</source>
   <translation>កូនសោរបស់ស្ថានីយនេះការពារដោយឃ្លាសម្ងាត់ ហើយការងារនេះត្រូវការកូនសោ។ កម្មវិធីសួរតែម្តង រហូតដល់អ្នកបិទកម្មវិធី។</translation>
  </message>
  <message>
   <source>Passphrase of this desk's key</source>
   <translation>ឃ្លាសម្ងាត់នៃកូនសោរបស់ស្ថានីយនេះ</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>ឃ្លាសម្ងាត់ថ្មី</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>វាយដដែលម្តងទៀត</translation>
  </message>
  <message>
   <source>Whoever steals this computer, or a copy of this desk's folder, can then neither write bundles in its name nor open bundles that are for it. The passphrase is asked for once each time the program is started.</source>
   <translation>ពេលនោះ អ្នកដែលលួចកុំព្យូទ័រនេះ ឬច្បាប់ចម្លងនៃថតឯកសាររបស់ស្ថានីយនេះ មិនអាចសរសេរកញ្ចប់ក្នុងនាមវា ឬបើកកញ្ចប់ដែលផ្ញើមកវាបានឡើយ។ កម្មវិធីសួររកឃ្លាសម្ងាត់ម្តង រាល់ពេលបើកកម្មវិធី។</translation>
  </message>
  <message>
   <source>Nobody can tell you a forgotten one, and nobody can take it off: this secretariat could then enrol and revoke no desk any more, and all desks of the country would have to be enrolled anew. Keep it in a safe too. What is recorded here stays readable all the same.</source>
   <translation>គ្មាននរណាអាចប្រាប់ឃ្លាសម្ងាត់ដែលភ្លេច ហើយគ្មាននរណាអាចដកវាចេញបានទេ៖ ពេលនោះលេខាធិការដ្ឋាននេះលែងអាចចុះឈ្មោះ ឬដកហូតស្ថានីយណាបាន ហើយស្ថានីយទាំងអស់ក្នុងប្រទេសត្រូវចុះឈ្មោះជាថ្មី។ សូមរក្សាវាទុកក្នុងទូដែកផង។ ទិន្នន័យដែលកត់ត្រានៅទីនេះនៅតែអានបានដដែល។</translation>
  </message>
  <message>
   <source>Nobody can tell you a forgotten one, and nobody can take it off: the secretariat then has to enrol this desk anew. What is recorded here stays readable all the same.</source>
   <translation>គ្មាននរណាអាចប្រាប់ឃ្លាសម្ងាត់ដែលភ្លេច ហើយគ្មាននរណាអាចដកវាចេញបានទេ៖ ពេលនោះលេខាធិការដ្ឋានត្រូវចុះឈ្មោះស្ថានីយនេះជាថ្មី។ ទិន្នន័យដែលកត់ត្រានៅទីនេះនៅតែអានបានដដែល។</translation>
  </message>
  <message>
   <source>Type a passphrase.</source>
   <translation>សូមវាយឃ្លាសម្ងាត់។</translation>
  </message>
  <message>
   <source>The two are not the same. Type them again.</source>
   <translation>ទាំងពីរមិនដូចគ្នាទេ។ សូមវាយម្តងទៀត។</translation>
  </message>
  <message>
   <source>Quarter {n}, {year}</source>
   <translation>ត្រីមាសទី {n}, {year}</translation>
  </message>
  <message>
   <source>A returned report counts once it is handed in again.</source>
   <translation>របាយការណ៍ដែលបានប្រគល់ត្រឡប់ នឹងត្រូវបានរាប់ នៅពេលដាក់ជូនម្តងទៀត។</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ខេត្ត</translation>
  </message>
  <message>
   <source>Provinces: {n}</source>
   <translation>ខេត្ត៖ {n}</translation>
  </message>
  <message>
   <source>Of which nothing came for the last full period: {n}</source>
   <translation>ក្នុងនោះ គ្មានអ្វីមកដល់សម្រាប់រយៈពេលពេញចុងក្រោយ៖ {n}</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>បានបដិសេធ</translation>
  </message>
  <message>
   <source>Bundle</source>
   <translatorcomment>កញ្ចប់ for bundle: would a native reader want កញ្ចប់ទិន្នន័យ in the headings?</translatorcomment>
   <translation>កញ្ចប់</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>លទ្ធផល</translation>
  </message>
  <message>
   <source>New</source>
   <translation>ថ្មី</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>ត្រូវសម្រេច</translation>
  </message>
  <message>
   <source>What became of them</source>
   <translation>លទ្ធផលនៃកញ្ចប់ទាំងនេះ</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>បិទ</translation>
  </message>
  <message>
   <source>No bundle was merged.</source>
   <translation>គ្មានកញ្ចប់ណាត្រូវបានរួមបញ្ចូលទេ។</translation>
  </message>
  <message>
   <source>Choose a bundle to read who made it and what is in it, or a desk to read what it is to be sent.</source>
   <translation>សូមជ្រើសរើសកញ្ចប់ ដើម្បីអានថាអ្នកណាបានធ្វើ និងមានអ្វីក្នុងនោះ ឬជ្រើសរើសស្ថានីយ ដើម្បីអានថាត្រូវផ្ញើអ្វីទៅវា។</translation>
  </message>
  <message>
   <source>Part of the page</source>
   <translation>ផ្នែកនៃទំព័រ</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ឯកសារ</translation>
  </message>
  <message>
   <source>For</source>
   <translation>សម្រាប់</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>បានធ្វើ</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>ការកែប្រែ</translation>
  </message>
  <message>
   <source>About</source>
   <translation>អំពី</translation>
  </message>
  <message>
   <source>Signed with</source>
   <translation>ចុះហត្ថលេខាដោយ</translation>
  </message>
  <message>
   <source>What is in it</source>
   <translation>អ្វីដែលមានក្នុងនោះ</translation>
  </message>
  <message>
   <source>any desk</source>
   <translation>ស្ថានីយណាក៏បាន</translation>
  </message>
  <message>
   <source>{desk}, {role}, {country}</source>
   <translation>{desk}, {role}, {country}</translation>
  </message>
  <message>
   <source>The secretariat made it from this desk's request: it enrols this desk and brings all that it should hold. Have the number that it is signed with read to you by telephone, and compare it, before you set up this desk from it.</source>
   <translation>លេខាធិការដ្ឋានបានធ្វើវាតាមសំណើរបស់ស្ថានីយនេះ៖ វាចុះឈ្មោះស្ថានីយនេះ និងនាំមកនូវអ្វីៗទាំងអស់ដែលស្ថានីយគួរមាន។ សូមឱ្យគេអានលេខផ្ទៀងផ្ទាត់នៃហត្ថលេខារបស់វាជូនអ្នកតាមទូរសព្ទ ហើយប្រៀបធៀប មុនពេលរៀបចំស្ថានីយនេះតាមវា។</translation>
  </message>
  <message>
   <source>{n}, of which new here: {new}</source>
   <translation>{n}, ក្នុងនោះថ្មីនៅទីនេះ៖ {new}</translation>
  </message>
  <message>
   <source>Nothing stands in its way. A backup is made first, and the merge can be taken back.</source>
   <translation>គ្មានអ្វីរារាំងទេ។ ច្បាប់បម្រុងទុកត្រូវបានធ្វើជាមុនសិន ហើយការរួមបញ្ចូលអាចដកវិញបាន។</translation>
  </message>
  <message>
   <source>Nothing stands in its way, but it holds nothing new.</source>
   <translation>គ្មានអ្វីរារាំងទេ ប៉ុន្តែវាគ្មានអ្វីថ្មីឡើយ។</translation>
  </message>
  <message>
   <source>An earlier bundle must come first. Merged now, it is kept, and taken over by itself once that one has come. Nothing is lost.</source>
   <translation>កញ្ចប់មុនមួយត្រូវមកដល់ជាមុនសិន។ បើរួមបញ្ចូលឥឡូវនេះ វាត្រូវបានរក្សាទុក ហើយទទួលយកដោយខ្លួនឯង នៅពេលកញ្ចប់នោះមកដល់។ គ្មានអ្វីបាត់បង់ទេ។</translation>
  </message>
  <message>
   <source>It was made at this desk and holds nothing that is not here.</source>
   <translation>វាត្រូវបានធ្វើនៅស្ថានីយនេះ ហើយអ្វីៗក្នុងនោះមាននៅទីនេះទាំងអស់។</translation>
  </message>
  <message>
   <source>The very same bundle was merged on {when}. Merging it again changes nothing.</source>
   <translation>កញ្ចប់ដដែលនេះត្រូវបានរួមបញ្ចូលនៅថ្ងៃ {when} ហើយ។ ការរួមបញ្ចូលម្តងទៀតមិនផ្លាស់ប្តូរអ្វីទេ។</translation>
  </message>
  <message>
   <source>The very same bundle was merged on {when} and taken back since. Merging it again changes nothing; to have it again, take back what took it back.</source>
   <translatorcomment>take back a taking back: លុបចោលការដកវិញនោះ (cancel it) is clear but leaves the glossary word ដកវិញ; the literal one, ដកការដកវិញវិញ, is not readable</translatorcomment>
   <translation>កញ្ចប់ដដែលនេះត្រូវបានរួមបញ្ចូលនៅថ្ងៃ {when} រួចដកវិញ។ ការរួមបញ្ចូលម្តងទៀតមិនផ្លាស់ប្តូរអ្វីទេ។ ដើម្បីបានវាមកវិញ សូមលុបចោលការដកវិញនោះ។</translation>
  </message>
  <message>
   <source>It is kept only to be looked at. Ask its sender for it anew.</source>
   <translation>វាត្រូវបានរក្សាទុកសម្រាប់តែមើលប៉ុណ្ណោះ។ សូមស្នើអ្នកផ្ញើឱ្យផ្ញើជាថ្មី។</translation>
  </message>
  <message>
   <source>It is tried again by itself whenever another bundle was merged. Nothing is lost.</source>
   <translation>កម្មវិធីព្យាយាមម្តងទៀតដោយខ្លួនឯង រាល់ពេលមានកញ្ចប់ផ្សេងត្រូវបានរួមបញ្ចូល។ គ្មានអ្វីបាត់បង់ទេ។</translation>
  </message>
  <message>
   <source>Kept since</source>
   <translation>រក្សាទុកតាំងពី</translation>
  </message>
  <message>
   <source>Changes of {desks} are missing. Ask for the bundle before this one, or for a new one.</source>
   <translation>ខ្វះការកែប្រែរបស់ {desks}។ សូមស្នើសុំកញ្ចប់មុនកញ្ចប់នេះ ឬកញ្ចប់ថ្មី។</translation>
  </message>
  <message>
   <source>By</source>
   <translation>ដោយ</translation>
  </message>
  <message>
   <source>New changes</source>
   <translation>ការកែប្រែថ្មី</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>កំណត់ត្រា</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>សេចក្តីសម្រេច</translation>
  </message>
  <message>
   <source>It was taken back: its fields show what they showed before.</source>
   <translation>វាត្រូវបានដកវិញ៖ វាលទាំងនោះបង្ហាញតម្លៃមុន។</translation>
  </message>
  <message>
   <source>Two desks wrote the same field, neither having seen the other's entry. Both are kept.</source>
   <translation>ស្ថានីយពីរបានសរសេរក្នុងវាលតែមួយ ដោយមិនបានឃើញធាតុបញ្ចូលរបស់គ្នា។ ទាំងពីរត្រូវបានរក្សាទុក។</translation>
  </message>
  <message>
   <source>It held nothing that was not here.</source>
   <translation>វាគ្មានអ្វីក្រៅពីអ្វីដែលមាននៅទីនេះទេ។</translation>
  </message>
  <message>
   <source>Edited at both desks, in different fields: both entries stand</source>
   <translation>បានកែនៅស្ថានីយទាំងពីរ ក្នុងវាលផ្សេងគ្នា៖ ធាតុបញ្ចូលទាំងពីរនៅដដែល</translation>
  </message>
  <message>
   <source>{record}: there {theirs}; here {mine}</source>
   <translation>{record}៖ នៅទីនោះ {theirs}, នៅទីនេះ {mine}</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>ភស្តុតាង</translation>
  </message>
  <message>
   <source>Made since</source>
   <translation>ធ្វើចាប់ពី</translation>
  </message>
  <message>
   <source>It last wrote</source>
   <translation>បានសរសេរចុងក្រោយ</translation>
  </message>
  <message>
   <source>Last bundle to it</source>
   <translation>កញ្ចប់ចុងក្រោយទៅវា</translation>
  </message>
  <message>
   <source>Everything this desk holds, to set up a new desk or for one that was never heard of.</source>
   <translation>អ្វីៗទាំងអស់ដែលស្ថានីយនេះមាន សម្រាប់រៀបចំស្ថានីយថ្មី ឬសម្រាប់ស្ថានីយដែលមិនធ្លាប់មានដំណឹង។</translation>
  </message>
  <message>
   <source>The secretariat revoked its certificate, as when a computer is stolen. It is sent nothing, and what is signed with its key is not taken over.</source>
   <translation>លេខាធិការដ្ឋានបានដកហូតវិញ្ញាបនបត្ររបស់វា ដូចជាពេលកុំព្យូទ័រត្រូវបានគេលួច។ មិនត្រូវផ្ញើអ្វីទៅវាទេ ហើយអ្វីដែលចុះហត្ថលេខាដោយកូនសោរបស់វា មិនត្រូវបានទទួលយកឡើយ។</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for it, so a bundle for it would lie open to everybody. Have it enrolled, or trust its secretariat, first; or write an open bundle for any desk.</source>
   <translation>គ្មានលេខាធិការដ្ឋានណាដែលស្ថានីយនេះទុកចិត្ត ធានាវាទេ ដូច្នេះកញ្ចប់សម្រាប់វានឹងបើកចំហឱ្យអ្នកណាក៏អានបាន។ សូមឱ្យគេចុះឈ្មោះវា ឬទុកចិត្តលេខាធិការដ្ឋានរបស់វាជាមុនសិន ឬសរសេរកញ្ចប់បើកចំហសម្រាប់ស្ថានីយណាក៏បាន។</translation>
  </message>
  <message>
   <source>By its own word it has everything. There is nothing to send.</source>
   <translation>ស្ថានីយនោះប្រាប់ថាខ្លួនមានគ្រប់ទាំងអស់ហើយ។ គ្មានអ្វីត្រូវផ្ញើទេ។</translation>
  </message>
  <message>
   <source>It knows all changes, and asked for files of evidence that it lacks.</source>
   <translation>វាមានការកែប្រែទាំងអស់ហើយ និងបានស្នើសុំឯកសារភស្តុតាងដែលខ្លួនខ្វះ។</translation>
  </message>
  <message>
   <source>It is reckoned from what it last told. What is on its way since is sent once more.</source>
   <translation>គណនាតាមអ្វីដែលវាបានប្រាប់ចុងក្រោយ។ អ្វីដែលកំពុងធ្វើដំណើរតាំងពីពេលនោះ នឹងផ្ញើម្តងទៀត។</translation>
  </message>
  <message>
   <source>It never told what it has, so it is sent all that is meant for it.</source>
   <translation>វាមិនធ្លាប់ប្រាប់ថាមានអ្វីទេ ដូច្នេះត្រូវផ្ញើទៅវានូវអ្វីៗទាំងអស់ដែលសម្រាប់វា។</translation>
  </message>
  <message>
   <source>This desk is not enrolled yet, so nobody would take its bundles over. “This desk” says what to do.</source>
   <translation>ស្ថានីយនេះមិនទាន់បានចុះឈ្មោះទេ ដូច្នេះគ្មាននរណាទទួលយកកញ្ចប់របស់វាឡើយ។ “ស្ថានីយនេះ” ប្រាប់អ្វីដែលត្រូវធ្វើ។</translation>
  </message>
  <message>
   <source>Has all of it</source>
   <translation>មានទាំងអស់ហើយ</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>មិនទាន់មានអ្វី</translation>
  </message>
  <message>
   <source>files: {n}, {size}</source>
   <translation>ឯកសារ៖ {n}, {size}</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>ប្រហែល {size}</translation>
  </message>
  <message>
   <source>Its certificate and all that it should hold, in one file that only it can open. The work can begin at once.</source>
   <translation>វិញ្ញាបនបត្ររបស់វា និងអ្វីៗទាំងអស់ដែលវាគួរមាន ក្នុងឯកសារតែមួយដែលមានតែវាទេអាចបើកបាន។ អាចចាប់ផ្តើមធ្វើការបានភ្លាម។</translation>
  </message>
  <message>
   <source>Send the answer alone</source>
   <translation>ផ្ញើតែចម្លើយ</translation>
  </message>
  <message>
   <source>A small file with its certificate. What it should hold follows by bundles, as usual.</source>
   <translation>ឯកសារតូចមួយដែលមានវិញ្ញាបនបត្ររបស់វា។ អ្វីដែលវាគួរមាន នឹងមកតាមកញ្ចប់ក្រោយៗតាមធម្មតា។</translation>
  </message>
  <message>
   <source>It is the same desk as before with a new key, which its old key has signed too.</source>
   <translation>នេះជាស្ថានីយដដែល តែមានកូនសោថ្មី ដែលកូនសោចាស់ក៏បានចុះហត្ថលេខាលើដែរ។</translation>
  </message>
  <message>
   <source>Fingerprint of its key</source>
   <translation>លេខផ្ទៀងផ្ទាត់នៃកូនសោរបស់វា</translation>
  </message>
  <message>
   <source>Have its officer read this number to you by telephone, and compare every group. If one differs, cancel: somebody else made the request.</source>
   <translation>សូមឱ្យមន្ត្រីរបស់ស្ថានីយនោះអានលេខនេះជូនអ្នកតាមទូរសព្ទ ហើយប្រៀបធៀបក្រុមលេខនីមួយៗ។ បើមានក្រុមណាខុស សូមបោះបង់៖ អ្នកផ្សេងបានធ្វើសំណើនេះ។</translation>
  </message>
  <message>
   <source>What you send back</source>
   <translation>អ្វីដែលអ្នកផ្ញើទៅវិញ</translation>
  </message>
  <message>
   <source>Enrol the desk {name}?</source>
   <translation>ចុះឈ្មោះស្ថានីយ {name}?</translation>
  </message>
  <message>
   <source>Enrol the desk</source>
   <translation>ចុះឈ្មោះស្ថានីយ</translation>
  </message>
  <message>
   <source>“{name}” asks as: {role}, {places}.</source>
   <translation>“{name}” ស្នើសុំជា៖ {role}, {places}។</translation>
  </message>
  <message>
   <source>Another desk has this name already; its fingerprint is {f}. If the new one is to be told from it more easily, cancel, and have it set up under another name.</source>
   <translation>ស្ថានីយផ្សេងមានឈ្មោះនេះរួចហើយ។ លេខផ្ទៀងផ្ទាត់របស់វាគឺ {f}។ បើចង់ងាយបែងចែកស្ថានីយថ្មីពីវា សូមបោះបង់ ហើយឱ្យគេរៀបចំស្ថានីយថ្មីក្រោមឈ្មោះផ្សេង។</translation>
  </message>
  <message>
   <source>Send a starter bundle, about {size}</source>
   <translation>ផ្ញើកញ្ចប់ចាប់ផ្តើម ប្រហែល {size}</translation>
  </message>
  <message>
   <source>Fingerprint, as it was read to you</source>
   <translation>លេខផ្ទៀងផ្ទាត់ ដូចដែលគេបានអានជូនអ្នក</translation>
  </message>
  <message>
   <source>Thirty digits, in groups of five.</source>
   <translation>លេខសាមសិបខ្ទង់ ជាក្រុមៗ ក្នុងមួយក្រុមប្រាំខ្ទង់។</translation>
  </message>
  <message>
   <source>Telephone this secretariat, at a number that you know from elsewhere. Have it read its fingerprint to you, and type what you hear. Do not take the number from the message that the file came with.</source>
   <translation>សូមទូរសព្ទទៅលេខាធិការដ្ឋាននេះ តាមលេខដែលអ្នកស្គាល់ពីប្រភពផ្សេង។ សូមឱ្យគេអានលេខផ្ទៀងផ្ទាត់របស់គេ ហើយវាយអ្វីដែលអ្នកឮ។ សូមកុំយកលេខពីសារដែលឯកសារនេះមកជាមួយ។</translation>
  </message>
  <message>
   <source>Trust the secretariat {name}?</source>
   <translation>ទុកចិត្តលេខាធិការដ្ឋាន {name}?</translation>
  </message>
  <message>
   <source>Trust it</source>
   <translation>ទុកចិត្ត</translation>
  </message>
  <message>
   <source>The file says that it is from “{name}”, {country}. If you trust it, this desk takes bundles over from it and from every desk that it enrols, now and later.</source>
   <translation>ឯកសារនេះបញ្ជាក់ថាមកពី “{name}”, {country}។ បើអ្នកទុកចិត្ត ស្ថានីយនេះទទួលយកកញ្ចប់ពីលេខាធិការដ្ឋាននោះ និងពីស្ថានីយទាំងអស់ដែលខាងនោះចុះឈ្មោះ ទាំងឥឡូវ និងពេលក្រោយ។</translation>
  </message>
  <message>
   <source>Without them the records come all the same. The other desk asks for the files with its next bundle.</source>
   <translation>បើគ្មានឯកសារទាំងនេះ កំណត់ត្រានៅតែមកដល់ដដែល។ ស្ថានីយម្ខាងទៀតនឹងស្នើសុំឯកសារតាមកញ្ចប់បន្ទាប់របស់ខ្លួន។</translation>
  </message>
  <message>
   <source>How it is written</source>
   <translation>របៀបសរសេរ</translation>
  </message>
  <message>
   <source>In one file</source>
   <translation>ជាឯកសារតែមួយ</translation>
  </message>
  <message>
   <source>In parts of a size you choose</source>
   <translation>ជាផ្នែកៗតាមទំហំដែលអ្នកជ្រើសរើស</translation>
  </message>
  <message>
   <source>An e-mail mostly takes 10 to 25 MB. Most sticks take files up to 4,000 MB. Parts may arrive in any order, by different ways.</source>
   <translation>អ៊ីមែលភាគច្រើនទទួលបាន 10 ទៅ 25 MB។ ដុំ USB ភាគច្រើនទទួលឯកសារបានដល់ 4,000 MB។ ផ្នែកនានាអាចមកដល់តាមលំដាប់ណាក៏បាន តាមផ្លូវផ្សេងគ្នាក៏បាន។</translation>
  </message>
  <message>
   <source>Largest part</source>
   <translation>ផ្នែកធំបំផុត</translation>
  </message>
  <message>
   <source>MB</source>
   <translation>MB</translation>
  </message>
  <message>
   <source>Choose where to…</source>
   <translation>ជ្រើសរើសកន្លែង…</translation>
  </message>
  <message>
   <source>Write a whole number of megabytes from {first} to {last}.</source>
   <translation>សូមសរសេរចំនួនគត់គិតជា MB ពី {first} ដល់ {last}។</translation>
  </message>
  <message>
   <source>Write bundles for {n} desks</source>
   <translation>សរសេរកញ្ចប់សម្រាប់ស្ថានីយចំនួន {n}</translation>
  </message>
  <message>
   <source>Write a bundle for a new desk, or any</source>
   <translation>សរសេរកញ្ចប់សម្រាប់ស្ថានីយថ្មី ឬស្ថានីយណាក៏បាន</translation>
  </message>
  <message>
   <source>Write a bundle for {desk}</source>
   <translation>សរសេរកញ្ចប់សម្រាប់ {desk}</translation>
  </message>
  <message>
   <source>Changes: {n}, about {size}.</source>
   <translation>ការកែប្រែ៖ {n}, ប្រហែល {size}។</translation>
  </message>
  <message>
   <source>Closed: only the desk that each is for can read it.</source>
   <translation>បិទជិត៖ មានតែស្ថានីយដែលកញ្ចប់នីមួយៗសំដៅទៅប៉ុណ្ណោះ អាចអានបាន។</translation>
  </message>
  <message>
   <source>With the files of evidence: {n}, {size}</source>
   <translation>ជាមួយឯកសារភស្តុតាង៖ {n}, {size}</translation>
  </message>
  <message>
   <source>It is being measured…</source>
   <translation>កំពុងវាស់…</translation>
  </message>
  <message>
   <source>About {size} in all. Files to carry: {n}.</source>
   <translation>សរុបប្រហែល {size}។ ឯកសារដែលត្រូវយកទៅ៖ {n}។</translation>
  </message>
  <message>
   <source>Measuring what is to be sent</source>
   <translation>កំពុងវាស់អ្វីដែលត្រូវផ្ញើ</translation>
  </message>
  <message>
   <source>Write a bundle</source>
   <translation>សរសេរកញ្ចប់</translation>
  </message>
  <message>
   <source>Choose the folder for the bundles</source>
   <translation>ជ្រើសរើសថតឯកសារសម្រាប់កញ្ចប់</translation>
  </message>
  <message>
   <source>all</source>
   <translation>ទាំងអស់</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>បើកថតឯកសារ</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Changes: {n}. Size: {size}. You may remove the stick.</source>
   <translation>បានសរសេរ “{file}”។ ការកែប្រែ៖ {n}។ ទំហំ៖ {size}។ អ្នកអាចដកដុំ USB ចេញបាន។</translation>
  </message>
  <message>
   <source>Wrote {count} files, “{first}” to “{last}”, which may arrive in any order. Changes: {n}. Size: {size}. You may remove the stick.</source>
   <translation>បានសរសេរឯកសារចំនួន {count}, ពី “{first}” ដល់ “{last}”, ដែលអាចមកដល់តាមលំដាប់ណាក៏បាន។ ការកែប្រែ៖ {n}។ ទំហំ៖ {size}។ អ្នកអាចដកដុំ USB ចេញបាន។</translation>
  </message>
 </context>
 <context>
  <name>Field</name>
  <message>
   <source>About</source>
   <translation>អំពី</translation>
  </message>
  <message>
   <source>Reached on</source>
   <translation>សម្រេចបាននៅថ្ងៃ</translation>
  </message>
  <message>
   <source>Actual end</source>
   <translation>ថ្ងៃបញ្ចប់ជាក់ស្តែង</translation>
  </message>
  <message>
   <source>Actual start</source>
   <translation>ថ្ងៃចាប់ផ្តើមជាក់ស្តែង</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>ចម្លើយ</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>បានឆ្លើយ</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>ការវាយតម្លៃ</translation>
  </message>
  <message>
   <source>Assessor</source>
   <translation>អ្នកវាយតម្លៃ</translation>
  </message>
  <message>
   <source>Adopted date</source>
   <translation>កាលបរិច្ឆេទដែលបានអនុម័ត</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>ថ្ងៃបញ្ចប់ដែលបានអនុម័ត</translation>
  </message>
  <message>
   <source>Adopted start</source>
   <translation>ថ្ងៃចាប់ផ្តើមដែលបានអនុម័ត</translation>
  </message>
  <message>
   <source>Begins on</source>
   <translation>ចាប់ផ្តើមនៅថ្ងៃ</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>អ្នកទទួលផល</translation>
  </message>
  <message>
   <source>Body</source>
   <translatorcomment>យន្តការ (mechanism) for FMM, SOM, JWG</translatorcomment>
   <translation>យន្តការ</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>ថវិកា</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>ចំណារពន្យល់</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>លេខកូដ</translation>
  </message>
  <message>
   <source>Coherence</source>
   <translatorcomment>សង្គតិភាព: check against the OECD-DAC wording used in Cambodia</translatorcomment>
   <translation>សង្គតិភាព</translation>
  </message>
  <message>
   <source>Coherence: reason</source>
   <translation>សង្គតិភាព៖ មូលហេតុ</translation>
  </message>
  <message>
   <source>Committed</source>
   <translatorcomment>បានសន្យា / បានប្តេជ្ញាចិត្ត: the CDC's aid reports may use another word</translatorcomment>
   <translation>បានសន្យា</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>ទំនាក់ទំនង</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ប្រទេស</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>រូបិយប័ណ្ណ</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>ថ្ងៃ</translation>
  </message>
  <message>
   <source>Reason for delay</source>
   <translation>មូលហេតុយឺតយ៉ាវ</translation>
  </message>
  <message>
   <source>Delay explained</source>
   <translation>ការពន្យល់អំពីការយឺតយ៉ាវ</translation>
  </message>
  <message>
   <source>In the bin</source>
   <translation>ក្នុងធុងសំរាម</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translatorcomment>បានបើកផ្តល់ or បានបញ្ចេញ</translatorcomment>
   <translation>បានបើកផ្តល់</translation>
  </message>
  <message>
   <source>District</source>
   <translation>ស្រុក</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>ដល់កំណត់នៅថ្ងៃ</translation>
  </message>
  <message>
   <source>Effectiveness</source>
   <translatorcomment>ភាពស័ក្តិសិទ្ធ / efficiency ប្រសិទ្ធភាព as in audit usage; evaluators sometimes use the two the other way round</translatorcomment>
   <translation>ភាពស័ក្តិសិទ្ធ</translation>
  </message>
  <message>
   <source>Effectiveness: reason</source>
   <translation>ភាពស័ក្តិសិទ្ធ៖ មូលហេតុ</translation>
  </message>
  <message>
   <source>Efficiency</source>
   <translatorcomment>see Effectiveness</translatorcomment>
   <translation>ប្រសិទ្ធភាព</translation>
  </message>
  <message>
   <source>Efficiency: reason</source>
   <translation>ប្រសិទ្ធភាព៖ មូលហេតុ</translation>
  </message>
  <message>
   <source>Ends on</source>
   <translation>បញ្ចប់នៅថ្ងៃ</translation>
  </message>
  <message>
   <source>Fingerprint of its figures</source>
   <translation>លេខផ្ទៀងផ្ទាត់នៃតួលេខ</translation>
  </message>
  <message>
   <source>Form of assessment</source>
   <translation>ទម្រង់វាយតម្លៃ</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>ផលប៉ះពាល់</translation>
  </message>
  <message>
   <source>Impact: reason</source>
   <translation>ផលប៉ះពាល់៖ មូលហេតុ</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>សូចនាករ</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>បញ្ហាប្រឈម</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>ប្រភេទ</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>រយៈទទឹង</translation>
  </message>
  <message>
   <source>Lead organisation</source>
   <translation>ស្ថាប័នដឹកនាំ</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>និមិត្តសញ្ញា</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>រយៈបណ្តោយ</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>វិធានការនៃផែនការ</translation>
  </message>
  <message>
   <source>Type of file</source>
   <translation>ប្រភេទឯកសារ</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>កិច្ចប្រជុំ</translation>
  </message>
  <message>
   <source>Mekong named first</source>
   <translation>ដាក់ឈ្មោះមេគង្គមុន</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>បុរស</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>ចំណុចដៅ</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>ឈ្មោះ</translation>
  </message>
  <message>
   <source>Name in the national language</source>
   <translation>ឈ្មោះជាភាសាជាតិ</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>អ្វីដែលបានធ្វើ</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>ជំហានបន្ទាប់</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>កំណត់សម្គាល់</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>លេខ</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>គោលបំណង</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>ស្ថាប័ន</translation>
  </message>
  <message>
   <source>Who follows it up</source>
   <translation>អ្នកតាមដាន</translation>
  </message>
  <message>
   <source>Fingerprint of its pages</source>
   <translation>លេខផ្ទៀងផ្ទាត់នៃទំព័រ</translation>
  </message>
  <message>
   <source>Part in the project</source>
   <translation>តួនាទីក្នុងគម្រោង</translation>
  </message>
  <message>
   <source>For one US dollar</source>
   <translation>ក្នុងមួយដុល្លារអាមេរិក</translation>
  </message>
  <message>
   <source>End of the period</source>
   <translation>ថ្ងៃបញ្ចប់រយៈពេល</translation>
  </message>
  <message>
   <source>Start of the period</source>
   <translation>ថ្ងៃចាប់ផ្តើមរយៈពេល</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>ទីកន្លែង</translation>
  </message>
  <message>
   <source>Forecast date</source>
   <translation>កាលបរិច្ឆេទព្យាករ</translation>
  </message>
  <message>
   <source>Planned end</source>
   <translation>ថ្ងៃបញ្ចប់តាមផែនការ</translation>
  </message>
  <message>
   <source>Planned start</source>
   <translation>ថ្ងៃចាប់ផ្តើមតាមផែនការ</translation>
  </message>
  <message>
   <source>Place in the order</source>
   <translation>លំដាប់</translation>
  </message>
  <message>
   <source>Waits for</source>
   <translation>រង់ចាំ</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>វឌ្ឍនភាព</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>គម្រោង</translation>
  </message>
  <message>
   <source>On the list for next year</source>
   <translation>ក្នុងបញ្ជីឆ្នាំបន្ទាប់</translation>
  </message>
  <message>
   <source>Proposed for the year</source>
   <translation>ស្នើសម្រាប់ឆ្នាំ</translation>
  </message>
  <message>
   <source>Proposed for the list</source>
   <translation>ស្នើដាក់ក្នុងបញ្ជី</translation>
  </message>
  <message>
   <source>Lead province</source>
   <translation>ខេត្តដឹកនាំ</translation>
  </message>
  <message>
   <source>Is a question</source>
   <translation>ជាសំណួរ</translation>
  </message>
  <message>
   <source>Relevance</source>
   <translation>ភាពពាក់ព័ន្ធ</translation>
  </message>
  <message>
   <source>Relevance: reason</source>
   <translation>ភាពពាក់ព័ន្ធ៖ មូលហេតុ</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>របាយការណ៍</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>អ្នកទទួលខុសត្រូវ</translation>
  </message>
  <message>
   <source>Reason for return</source>
   <translation>មូលហេតុប្រគល់ត្រឡប់</translation>
  </message>
  <message>
   <source>Fingerprint of the file</source>
   <translation>លេខផ្ទៀងផ្ទាត់នៃឯកសារ</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>ឈ្មោះខ្លី</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>ទំហំ</translation>
  </message>
  <message>
   <source>Source of funds</source>
   <translation>ប្រភពហិរញ្ញប្បទាន</translation>
  </message>
  <message>
   <source>Name of the source</source>
   <translation>ឈ្មោះប្រភព</translation>
  </message>
  <message>
   <source>Spending</source>
   <translation>ការចំណាយ</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>បានចំណាយ</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>ដំណាក់កាល</translation>
  </message>
  <message>
   <source>State</source>
   <translation>ស្ថានភាព</translation>
  </message>
  <message>
   <source>Status as judged</source>
   <translation>ស្ថានភាពតាមការវិនិច្ឆ័យ</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>សេចក្តីសង្ខេប</translation>
  </message>
  <message>
   <source>Sustainability</source>
   <translation>និរន្តរភាព</translation>
  </message>
  <message>
   <source>Sustainability: reason</source>
   <translation>និរន្តរភាព៖ មូលហេតុ</translation>
  </message>
  <message>
   <source>Taken on</source>
   <translatorcomment>day a photo or file was taken</translatorcomment>
   <translation>ថ្ងៃថត ឬធ្វើ</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>គោលដៅ</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>អត្ថបទ</translation>
  </message>
  <message>
   <source>Title in English</source>
   <translation>ចំណងជើងជាភាសាអង់គ្លេស</translation>
  </message>
  <message>
   <source>Title in the national language</source>
   <translation>ចំណងជើងជាភាសាជាតិ</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>ខ្នាត</translation>
  </message>
  <message>
   <source>Means of verification</source>
   <translation>មធ្យោបាយផ្ទៀងផ្ទាត់</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>ទម្ងន់</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>ស្ត្រី</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ឆ្នាំ</translation>
  </message>
  <message>
   <source>Youth</source>
   <translation>យុវជន</translation>
  </message>
  <message>
   <source>As of the day</source>
   <translation>គិតត្រឹមថ្ងៃ</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ខេត្ត</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translatorcomment>M&amp;E papers in Cambodia mostly say ទិន្នន័យមូលដ្ឋាន or ទិន្នន័យគោល; មូលដ្ឋានគោល can be read as principle</translatorcomment>
   <translation>មូលដ្ឋានគោល</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>តួលេខ</translation>
  </message>
  <message>
   <source>Progress as reported</source>
   <translation>វឌ្ឍនភាពតាមរបាយការណ៍</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>ក្នុងនោះស្ត្រី</translation>
  </message>
  <message>
   <source>Rate of the day</source>
   <translation>អត្រាប្រចាំថ្ងៃ</translation>
  </message>
 </context>
 <context>
  <name>Figure</name>
  <message>
   <source>{number} M</source>
   <translation>{number} លាន</translation>
  </message>
 </context>
 <context>
  <name>Figures</name>
  <message>
   <source>Country or province</source>
   <translation>ប្រទេស ឬខេត្ត</translation>
  </message>
  <message>
   <source>Choose any part to see its projects.</source>
   <translatorcomment>"part" is said as តួលេខ (figure), since ផ្នែក is the glossary's word for section. Right in sense, but a person may not see that bars and curves can be clicked as well.</translatorcomment>
   <translation>សូមជ្រើសរើសតួលេខណាមួយ ដើម្បីមើលគម្រោងរបស់វា។</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>បោះពុម្ព…</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>ហិរញ្ញប្បទាន</translation>
  </message>
  <message>
   <source>Adding up</source>
   <translation>កំពុងបូកសរុប</translation>
  </message>
  <message>
   <source>As of {day}, as known at the desk “{desk}”.</source>
   <translation>គិតត្រឹម {day} ដូចដែលស្ថានីយ “{desk}” ដឹង។</translation>
  </message>
  <message>
   <source>Nothing is missing that this desk knows of.</source>
   <translation>តាមដែលស្ថានីយនេះដឹង មិនខ្វះអ្វីទេ។</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Take this filter away</source>
   <translation>ដកតម្រងនេះចេញ</translation>
  </message>
  <message>
   <source>Add filter</source>
   <translation>បន្ថែមតម្រង</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>ដាក់ជាក្រុមតាម</translation>
  </message>
  <message>
   <source>Filters ({n})</source>
   <translation>តម្រង ({n})</translation>
  </message>
 </context>
 <context>
  <name>Fonts</name>
  <message>
   <source>The font {family} is missing, so texts cannot be shown or printed. Install the program again; your data is safe.</source>
   <translation>បាត់ពុម្ពអក្សរ {family} ដូច្នេះមិនអាចបង្ហាញ ឬបោះពុម្ពអត្ថបទបានទេ។ សូមដំឡើងកម្មវិធីម្តងទៀត។ ទិន្នន័យរបស់អ្នកមានសុវត្ថិភាព។</translation>
  </message>
 </context>
 <context>
  <name>Form</name>
  <message>
   <source>{label} (optional)</source>
   <translation>{label} (មិនចាំបាច់)</translation>
  </message>
  <message>
   <source>This is not a number. Write it as {example}.</source>
   <translation>នេះមិនមែនជាលេខទេ។ សូមសរសេរដូចជា {example}។</translation>
  </message>
  <message>
   <source>Write a whole number here.</source>
   <translation>សូមសរសេរចំនួនគត់នៅទីនេះ។</translation>
  </message>
  <message>
   <source>Choose a day</source>
   <translation>ជ្រើសរើសថ្ងៃ</translation>
  </message>
  <message>
   <source>This is not a date. Write it as {example}.</source>
   <translation>នេះមិនមែនជាកាលបរិច្ឆេទទេ។ សូមសរសេរដូចជា {example}។</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>មិនបានជ្រើសរើស</translation>
  </message>
  <message>
   <source>Choose one from the list: type some of its words, then press Enter.</source>
   <translation>សូមជ្រើសរើសមួយពីបញ្ជី៖ វាយពាក្យខ្លះរបស់វា រួចចុច Enter។</translation>
  </message>
 </context>
 <context>
  <name>Funding</name>
  <message>
   <source>Committed</source>
   <translation>បានសន្យា</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>បានបើកផ្តល់</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>បានចំណាយ</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>ប្រភព</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ឆ្នាំ</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>ហិរញ្ញប្បទាន</translation>
  </message>
  <message>
   <source>No money is entered for this project.</source>
   <translation>មិនទាន់បញ្ចូលទឹកប្រាក់សម្រាប់គម្រោងនេះទេ។</translation>
  </message>
  <message>
   <source>{spent} spent of {committed}</source>
   <translation>បានចំណាយ {spent} នៃ {committed}</translation>
  </message>
  <message>
   <source>Total in {currency}</source>
   <translation>សរុបជា {currency}</translation>
  </message>
  <message>
   <source>Source not given</source>
   <translation>មិនបានបញ្ជាក់ប្រភព</translation>
  </message>
 </context>
 <context>
  <name>FundingKind</name>
  <message>
   <source>Cash</source>
   <translation>សាច់ប្រាក់</translation>
  </message>
  <message>
   <source>In kind</source>
   <translatorcomment>សម្ភារៈ ឬសេវា</translatorcomment>
   <translation>សម្ភារៈ ឬសេវា</translation>
  </message>
 </context>
 <context>
  <name>GoTo</name>
  <message>
   <source>Page, project, place, code…</source>
   <translation>ទំព័រ គម្រោង ទីកន្លែង លេខកូដ…</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>រកឃើញ</translation>
  </message>
  <message>
   <source>Looking through the projects…</source>
   <translation>កំពុងរកក្នុងគម្រោង…</translation>
  </message>
  <message>
   <source>No page and no project was found for “{words}”.</source>
   <translation>រកមិនឃើញទំព័រ ឬគម្រោងសម្រាប់ “{words}” ទេ។</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>More</source>
   <translation>ច្រើនទៀត</translation>
  </message>
 </context>
 <context>
  <name>Heading</name>
  <message>
   <source>Project</source>
   <translation>គម្រោង</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>រូបិយប័ណ្ណ</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>កំណត់សម្គាល់</translation>
  </message>
  <message>
   <source>Period from</source>
   <translation>រយៈពេលពី</translation>
  </message>
  <message>
   <source>Period to</source>
   <translation>រយៈពេលដល់</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>លេខកូដ</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>ចំណងជើង</translation>
  </message>
  <message>
   <source>Title in the national language</source>
   <translation>ចំណងជើងជាភាសាជាតិ</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>គោលបំណង</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>វិធានការនៃផែនការ</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ប្រទេស</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ខេត្ត</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>ទីកន្លែង</translation>
  </message>
  <message>
   <source>Lead organisation</source>
   <translation>ស្ថាប័នដឹកនាំ</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>ដំណាក់កាល</translation>
  </message>
  <message>
   <source>Progress (%)</source>
   <translation>វឌ្ឍនភាព (%)</translation>
  </message>
  <message>
   <source>Planned start</source>
   <translation>ថ្ងៃចាប់ផ្តើមតាមផែនការ</translation>
  </message>
  <message>
   <source>Planned end</source>
   <translation>ថ្ងៃបញ្ចប់តាមផែនការ</translation>
  </message>
  <message>
   <source>Actual start</source>
   <translation>ថ្ងៃចាប់ផ្តើមជាក់ស្តែង</translation>
  </message>
  <message>
   <source>Actual end</source>
   <translation>ថ្ងៃបញ្ចប់ជាក់ស្តែង</translation>
  </message>
  <message>
   <source>Adopted start</source>
   <translation>ថ្ងៃចាប់ផ្តើមដែលបានអនុម័ត</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>ថ្ងៃបញ្ចប់ដែលបានអនុម័ត</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>ថវិកា</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>អ្នកទទួលផល</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>ក្នុងនោះស្ត្រី</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>ទំនាក់ទំនង</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>សំណើគម្រោង</translation>
  </message>
  <message>
   <source>Proposed for the year</source>
   <translation>ស្នើសម្រាប់ឆ្នាំ</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>រយៈទទឹង</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>រយៈបណ្តោយ</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>ចំណុចដៅ</translation>
  </message>
  <message>
   <source>Milestone in the national language</source>
   <translation>ចំណុចដៅជាភាសាជាតិ</translation>
  </message>
  <message>
   <source>Work begins</source>
   <translation>ការងារចាប់ផ្តើម</translation>
  </message>
  <message>
   <source>Adopted date</source>
   <translation>កាលបរិច្ឆេទដែលបានអនុម័ត</translation>
  </message>
  <message>
   <source>Planned date</source>
   <translation>កាលបរិច្ឆេទតាមផែនការ</translation>
  </message>
  <message>
   <source>Actual date</source>
   <translation>កាលបរិច្ឆេទជាក់ស្តែង</translation>
  </message>
  <message>
   <source>Weight (%)</source>
   <translation>ទម្ងន់ (%)</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>ស្ថានភាព</translation>
  </message>
  <message>
   <source>Reason for delay</source>
   <translation>មូលហេតុយឺតយ៉ាវ</translation>
  </message>
  <message>
   <source>Delay in words</source>
   <translation>ការពន្យល់អំពីការយឺតយ៉ាវ</translation>
  </message>
  <message>
   <source>Responsible organisation</source>
   <translation>ស្ថាប័នទទួលខុសត្រូវ</translation>
  </message>
  <message>
   <source>Means of verification</source>
   <translation>មធ្យោបាយផ្ទៀងផ្ទាត់</translation>
  </message>
  <message>
   <source>Waits for milestone</source>
   <translation>រង់ចាំចំណុចដៅ</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>លំដាប់</translation>
  </message>
  <message>
   <source>Source of funds</source>
   <translation>ប្រភពហិរញ្ញប្បទាន</translation>
  </message>
  <message>
   <source>Name of the source</source>
   <translation>ឈ្មោះប្រភព</translation>
  </message>
  <message>
   <source>Cash or in kind</source>
   <translation>ជាសាច់ប្រាក់ ឬជាសម្ភារៈ/សេវា</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ឆ្នាំ</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>បានសន្យា</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>បានបើកផ្តល់</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>បានចំណាយ</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>សូចនាករ</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>ខ្នាត</translation>
  </message>
  <message>
   <source>How values add up</source>
   <translation>របៀបបូកតម្លៃ</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>មូលដ្ឋានគោល</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>គោលដៅ</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>តម្លៃ</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>ស្ត្រី</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>បុរស</translation>
  </message>
  <message>
   <source>Youth</source>
   <translation>យុវជន</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>អ្វីដែលបានធ្វើ</translation>
  </message>
  <message>
   <source>Spending</source>
   <translation>ការចំណាយ</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>បញ្ហាប្រឈម</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>ជំហានបន្ទាប់</translation>
  </message>
  <message>
   <source>State</source>
   <translation>ស្ថានភាព</translation>
  </message>
  <message>
   <source>Reason of the return</source>
   <translation>មូលហេតុប្រគល់ត្រឡប់</translation>
  </message>
  <message>
   <source>Suggestion</source>
   <translation>អនុសាសន៍</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>អ្នកទទួលបន្ទុក</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>ដល់កំណត់</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>ចម្លើយ</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>ឈ្មោះ</translation>
  </message>
  <message>
   <source>Name in the national language</source>
   <translation>ឈ្មោះជាភាសាជាតិ</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>ឈ្មោះខ្លី</translation>
  </message>
  <message>
   <source>Kind of organisation</source>
   <translation>ប្រភេទស្ថាប័ន</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>យន្តការ</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>ថ្ងៃដំបូង</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>ថ្ងៃចុងក្រោយ</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>សេចក្តីសង្ខេប</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>ថ្ងៃ</translation>
  </message>
  <message>
   <source>For one US dollar</source>
   <translation>ក្នុងមួយដុល្លារអាមេរិក</translation>
  </message>
 </context>
 <context>
  <name>Headings</name>
  <message>
   <source>Headings of “{table}”</source>
   <translation>ចំណងជើងនៃ “{table}”</translation>
  </message>
 </context>
 <context>
  <name>Iati</name>
  <message>
   <source>Left out whole, being without a title: {projects}.</source>
   <translation>គម្រោងដែលទុកចោលទាំងមូល ព្រោះគ្មានចំណងជើង៖ {projects}។</translation>
  </message>
  <message>
   <source>Left out whole, being without a stage: {projects}.</source>
   <translation>គម្រោងដែលទុកចោលទាំងមូល ព្រោះគ្មានដំណាក់កាល៖ {projects}។</translation>
  </message>
  <message>
   <source>Left out whole, being without a date of start or end: {projects}.</source>
   <translation>គម្រោងដែលទុកចោលទាំងមូល ព្រោះគ្មានថ្ងៃចាប់ផ្តើម ឬថ្ងៃបញ្ចប់៖ {projects}។</translation>
  </message>
  <message>
   <source>Days left out ({n}), since an actual day lies ahead or an end before its start: {projects}.</source>
   <translation>កាលបរិច្ឆេទដែលទុកចោល ({n}) ព្រោះថ្ងៃជាក់ស្តែងមិនទាន់មកដល់ ឬថ្ងៃបញ្ចប់នៅមុនថ្ងៃចាប់ផ្តើម៖ {projects}។</translation>
  </message>
  <message>
   <source>Places left out ({n}), since their coordinates are not on the globe: {projects}.</source>
   <translation>ទីតាំងដែលទុកចោល ({n}) ព្រោះរយៈទទឹង ឬរយៈបណ្តោយមិនអាចមាននៅលើផែនដី៖ {projects}។</translation>
  </message>
  <message>
   <source>Budgets left out ({n}), since a budget must have a currency and be of one year at most: {projects}.</source>
   <translation>ថវិកាដែលទុកចោល ({n}) ព្រោះថវិកាត្រូវមានរូបិយប័ណ្ណ និងមានរយៈពេលមិនលើសមួយឆ្នាំ៖ {projects}។</translation>
  </message>
  <message>
   <source>Funding lines left out ({n}), since they have no year: {projects}.</source>
   <translation>បន្ទាត់ហិរញ្ញប្បទានដែលទុកចោល ({n}) ព្រោះគ្មានឆ្នាំ៖ {projects}។</translation>
  </message>
  <message>
   <source>Funding lines left out ({n}), since their currency is not known: {projects}.</source>
   <translation>បន្ទាត់ហិរញ្ញប្បទានដែលទុកចោល ({n}) ព្រោះមិនស្គាល់រូបិយប័ណ្ណ៖ {projects}។</translation>
  </message>
  <message>
   <source>Amounts left out ({n}), since they are too large or too fine: {projects}.</source>
   <translation>ចំនួនទឹកប្រាក់ដែលទុកចោល ({n}) ព្រោះធំពេក ឬមានខ្ទង់ទសភាគច្រើនពេក៖ {projects}។</translation>
  </message>
  <message>
   <source>Indicators left out ({n}), since they have no title: {projects}.</source>
   <translation>សូចនាករដែលទុកចោល ({n}) ព្រោះគ្មានចំណងជើង៖ {projects}។</translation>
  </message>
  <message>
   <source>Baselines left out ({n}), since the project has no start to date them by: {projects}.</source>
   <translation>មូលដ្ឋានគោលដែលទុកចោល ({n}) ព្រោះគម្រោងគ្មានថ្ងៃចាប់ផ្តើម សម្រាប់កំណត់កាលបរិច្ឆេទមូលដ្ឋានគោល៖ {projects}។</translation>
  </message>
  <message>
   <source>Targets left out ({n}), since the project has no start and end: {projects}.</source>
   <translation>គោលដៅដែលទុកចោល ({n}) ព្រោះគម្រោងខ្វះថ្ងៃចាប់ផ្តើម ឬថ្ងៃបញ្ចប់៖ {projects}។</translation>
  </message>
  <message>
   <source>Values left out ({n}), since their period does not begin and end: {projects}.</source>
   <translation>តម្លៃសូចនាករដែលទុកចោល ({n}) ព្រោះរយៈពេលរបស់វាមិនមានថ្ងៃចាប់ផ្តើម និងថ្ងៃបញ្ចប់ត្រឹមត្រូវ៖ {projects}។</translation>
  </message>
  <message>
   <source>{projects} and others ({n})</source>
   <translation>{projects} និងគម្រោងផ្សេងទៀត ({n})</translation>
  </message>
  <message>
   <source>Writing the activities</source>
   <translation>កំពុងសរសេរសកម្មភាព</translation>
  </message>
  <message>
   <source>There is no project that can be told: an activity must have a title, a stage and a date. Nothing was written. Enter them and write the file again.</source>
   <translation>គ្មានគម្រោងណាអាចដាក់ក្នុងឯកសារបានទេ៖ សកម្មភាពនីមួយៗត្រូវមានចំណងជើង ដំណាក់កាល និងកាលបរិច្ឆេទ។ មិនមានអ្វីត្រូវបានសរសេរទេ។ សូមបញ្ចូលព័ត៌មានទាំងនេះ រួចសរសេរឯកសារម្តងទៀត។</translation>
  </message>
 </context>
 <context>
  <name>IndicatorKind</name>
  <message>
   <source>Sum of all periods</source>
   <translation>ផលបូកនៃគ្រប់រយៈពេល</translation>
  </message>
  <message>
   <source>Last value</source>
   <translation>តម្លៃចុងក្រោយ</translation>
  </message>
  <message>
   <source>Percentage</source>
   <translation>ភាគរយ</translation>
  </message>
 </context>
 <context>
  <name>Kind</name>
  <message>
   <source>Project</source>
   <translation>គម្រោង</translation>
  </message>
  <message>
   <source>Further measure</source>
   <translation>វិធានការបន្ថែម</translation>
  </message>
  <message>
   <source>Further place</source>
   <translation>ទីកន្លែងបន្ថែម</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>ដៃគូ</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translatorcomment>ចំណុចដៅ chosen for milestone everywhere; some ministries say ដំណាក់កាលសំខាន់ or leave it English</translatorcomment>
   <translation>ចំណុចដៅ</translation>
  </message>
  <message>
   <source>Progress report</source>
   <translation>របាយការណ៍វឌ្ឍនភាព</translation>
  </message>
  <message>
   <source>Funding line</source>
   <translation>បន្ទាត់ហិរញ្ញប្បទាន</translation>
  </message>
  <message>
   <source>Exchange rate</source>
   <translation>អត្រាប្តូរប្រាក់</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>សូចនាករ</translation>
  </message>
  <message>
   <source>Indicator's value</source>
   <translation>តម្លៃសូចនាករ</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translatorcomment>ភស្តុតាង has a legal ring; ឯកសារយោង is the softer word</translatorcomment>
   <translation>ភស្តុតាង</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>ការវាយតម្លៃ</translation>
  </message>
  <message>
   <source>Suggestion for improvement</source>
   <translation>អនុសាសន៍កែលម្អ</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>កិច្ចប្រជុំ</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>សេចក្តីសម្រេច</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>ស្ថាប័ន</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>មតិយោបល់</translation>
  </message>
  <message>
   <source>Edition of a report</source>
   <translatorcomment>ច្បាប់ចេញផ្សាយ ("issued copy") for edition: understood, but ច្បាប់ alone also means "law", and the frozen report need not have been issued to anybody. របាយការណ៍ច្បាប់ផ្លូវការ ("official copy") may suit a ministry better. Used in all sentences on editions, so not changed here; ask a Khmer official.</translatorcomment>
   <translation>ច្បាប់ចេញផ្សាយនៃរបាយការណ៍</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>ក្បាលលិខិត</translation>
  </message>
 </context>
 <context>
  <name>Kind of measure</name>
  <message>
   <source>Meeting</source>
   <translation>កិច្ចប្រជុំ</translation>
  </message>
  <message>
   <source>Plan or programme</source>
   <translation>ផែនការ ឬកម្មវិធី</translation>
  </message>
  <message>
   <source>Policy and rules</source>
   <translation>គោលនយោបាយ និងបទប្បញ្ញត្តិ</translation>
  </message>
  <message>
   <source>Platform or network</source>
   <translation>វេទិកា ឬបណ្តាញ</translation>
  </message>
  <message>
   <source>Study and research</source>
   <translation>ការសិក្សា និងស្រាវជ្រាវ</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>ការបណ្តុះបណ្តាល</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>ការផ្លាស់ប្តូរ</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>គម្រោង</translation>
  </message>
  <message>
   <source>Infrastructure</source>
   <translation>ហេដ្ឋារចនាសម្ព័ន្ធ</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>ហិរញ្ញវត្ថុ</translation>
  </message>
  <message>
   <source>Promotion and publicity</source>
   <translation>ការផ្សព្វផ្សាយ</translation>
  </message>
 </context>
 <context>
  <name>Letterhead</name>
  <message>
   <source>Lancang-Mekong Cooperation</source>
   <translation>កិច្ចសហប្រតិបត្តិការឡានឆាង-មេគង្គ</translation>
  </message>
  <message>
   <source>Mekong-Lancang Cooperation</source>
   <translation>កិច្ចសហប្រតិបត្តិការមេគង្គ-ឡានឆាង</translation>
  </message>
  <message>
   <source>“{file}” is no picture that can be printed. Nothing was changed. Choose a JPEG, PNG or WebP file.</source>
   <translation>“{file}” មិនមែនជារូបភាពដែលអាចបោះពុម្ពបានទេ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមជ្រើសរើសឯកសារ JPEG, PNG ឬ WebP។</translation>
  </message>
  <message>
   <source>Name of the cooperation</source>
   <translation>ឈ្មោះកិច្ចសហប្រតិបត្តិការ</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>ជ្រើសរើសរូបភាព…</translation>
  </message>
  <message>
   <source>No logo</source>
   <translation>មិនដាក់និមិត្តសញ្ញា</translation>
  </message>
  <message>
   <source>All reports of the country are printed so; it goes to the provinces with the bundles.</source>
   <translation>របាយការណ៍ទាំងអស់របស់ប្រទេសបោះពុម្ពដោយប្រើក្បាលលិខិតនេះ ហើយវាទៅដល់ខេត្តនានាតាមកញ្ចប់។</translation>
  </message>
  <message>
   <source>Logo on the first page</source>
   <translation>និមិត្តសញ្ញានៅទំព័រដំបូង</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translatorcomment>ក្បាលលិខិត is strictly of letters</translatorcomment>
   <translation>ក្បាលលិខិត</translation>
  </message>
  <message>
   <source>Use this letterhead</source>
   <translation>ប្រើក្បាលលិខិតនេះ</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>រូបភាព</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>ជ្រើសរើសរូបភាព</translation>
  </message>
  <message>
   <source>There is no logo.</source>
   <translation>គ្មាននិមិត្តសញ្ញាទេ។</translation>
  </message>
  <message>
   <source>Logo</source>
   <translatorcomment>និមិត្តសញ្ញា means emblem or symbol; many offices say ឡូហ្គោ. Left as the more formal word.</translatorcomment>
   <translation>និមិត្តសញ្ញា</translation>
  </message>
 </context>
 <context>
  <name>MeetingState</name>
  <message>
   <source>Planned</source>
   <translation>បានគ្រោងទុក</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>បានប្រជុំ</translation>
  </message>
  <message>
   <source>Postponed</source>
   <translation>បានលើកពេល</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>បានលុបចោល</translation>
  </message>
 </context>
 <context>
  <name>Merge</name>
  <message>
   <source>The bundle names more desks or provinces than a desk can hold. Nothing of it was applied.</source>
   <translation>កញ្ចប់នេះមានឈ្មោះស្ថានីយ ឬខេត្តច្រើនជាងដែលស្ថានីយមួយអាចផ្ទុកបាន។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។</translation>
  </message>
  <message>
   <source>The bundle tells of work at {desk} that is not as {desk} signed it. Nothing of it was applied. Ask its sender for it anew, and tell your secretariat: somebody may have altered it.</source>
   <translation>កញ្ចប់នេះប្រាប់អំពីការងារនៅ {desk} ដែលមិនដូចអ្វីដែល {desk} បានចុះហត្ថលេខា។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមស្នើអ្នកផ្ញើឱ្យធ្វើជាថ្មី ព្រមទាំងជូនដំណឹងដល់លេខាធិការដ្ឋានរបស់អ្នក៖ ប្រហែលជាមានអ្នកណាម្នាក់បានកែប្រែវា។</translation>
  </message>
  <message>
   <source>The bundle tells another history of {desk} than the one already known: two computers may be working under that desk's name. Nothing of it was applied. Have the secretariat write a bundle from the beginning (“lmcdesk bundle --anew”, or on the exchange page) for the one whose bundles are refused: that one then goes on under a name of its own, with all its work.</source>
   <translation>កញ្ចប់នេះប្រាប់ប្រវត្តិរបស់ {desk} ខុសពីប្រវត្តិដែលដឹងរួចហើយ៖ អាចមានកុំព្យូទ័រពីរកំពុងធ្វើការក្រោមឈ្មោះស្ថានីយនោះ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមឱ្យលេខាធិការដ្ឋានសរសេរកញ្ចប់ថ្មីមួយតាំងពីដើមដំបូង (“lmcdesk bundle --anew” ឬនៅទំព័រផ្លាស់ប្តូរទិន្នន័យ) សម្រាប់ស្ថានីយដែលកញ្ចប់របស់វាត្រូវបានបដិសេធ៖ បន្ទាប់មក ស្ថានីយខាងនោះនឹងបន្តក្រោមឈ្មោះដាច់ដោយឡែករបស់ខ្លួន ដោយរក្សាការងារទាំងអស់របស់ខ្លួន។</translation>
  </message>
  <message>
   <source>The bundle holds fewer changes than it says. Nothing of it was applied. Ask for it again.</source>
   <translation>កញ្ចប់នេះមានការកែប្រែតិចជាងចំនួនដែលវាប្រកាស។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមស្នើសុំម្តងទៀត។</translation>
  </message>
  <message>
   <source>Files of evidence that came: {count}.</source>
   <translation>ឯកសារភស្តុតាងដែលបានមកដល់៖ {count}។</translation>
  </message>
  <message>
   <source>Pieces of files of evidence that wait for the others: {count}.</source>
   <translation>ផ្នែកនៃឯកសារភស្តុតាងដែលរង់ចាំផ្នែកផ្សេងទៀត៖ {count}។</translation>
  </message>
  <message>
   <source>Files of evidence that were not what they were said to be: {count}. They were thrown away and are asked for again.</source>
   <translation>ឯកសារភស្តុតាងដែលមិនត្រូវនឹងអ្វីដែលបានប្រកាស៖ {count}។ ឯកសារទាំងនោះត្រូវបានបោះចោល ហើយស្នើសុំម្តងទៀត។</translation>
  </message>
  <message>
   <source>The changes are merged, but not all evidence could be kept ({reason}). Make room on the disk, then merge the bundle once more.</source>
   <translation>ការកែប្រែត្រូវបានរួមបញ្ចូលហើយ ប៉ុន្តែមិនអាចរក្សាភស្តុតាងទុកទាំងអស់បានទេ ({reason})។ សូមបង្កើនទំហំទំនេរក្នុងឌីស រួចរួមបញ្ចូលកញ្ចប់នេះម្តងទៀត។</translation>
  </message>
  <message>
   <source>Files of evidence that are still to come: {count}. This desk's next bundles ask for them.</source>
   <translation>ឯកសារភស្តុតាងដែលមិនទាន់មកដល់៖ {count}។ កញ្ចប់បន្ទាប់របស់ស្ថានីយនេះនឹងស្នើសុំ។</translation>
  </message>
  <message>
   <source>This very bundle was merged on {day} at {time} UTC. Merging it again changes nothing.</source>
   <translation>កញ្ចប់ដដែលនេះត្រូវបានរួមបញ្ចូលនៅថ្ងៃ {day} ម៉ោង {time} UTC ហើយ។ ការរួមបញ្ចូលម្តងទៀតមិនផ្លាស់ប្តូរអ្វីទេ។</translation>
  </message>
  <message>
   <source>This very bundle was merged on {day} at {time} UTC and taken back since, by receipt {number}. To have it again, take that back: “lmcdesk undo {number}”.</source>
   <translation>កញ្ចប់ដដែលនេះត្រូវបានរួមបញ្ចូលនៅថ្ងៃ {day} ម៉ោង {time} UTC ហើយបានដកវិញតាមបង្កាន់ដៃ {number}។ ដើម្បីបានវាមកវិញ សូមដកបង្កាន់ដៃនោះវិញ៖ “lmcdesk undo {number}”។</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>បានរួមបញ្ចូល</translation>
  </message>
  <message>
   <source>Waits for an earlier bundle</source>
   <translation>រង់ចាំកញ្ចប់មុន</translation>
  </message>
  <message>
   <source>Was merged before</source>
   <translation>បានរួមបញ្ចូលពីមុន</translation>
  </message>
  <message>
   <source>Made at this desk</source>
   <translation>ធ្វើនៅស្ថានីយនេះ</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>បានបដិសេធ</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} ដល់ {last}</translation>
  </message>
  <message>
   <source>{desk} {numbers} is missing.</source>
   <translation>ខ្វះ {desk} {numbers}។</translation>
  </message>
  <message>
   <source>{desk} {numbers} on {place} is missing.</source>
   <translation>ខ្វះ {desk} {numbers} ស្តីពី {place}។</translation>
  </message>
  <message>
   <source>“{file}” was made at this desk and holds nothing that is not here.</source>
   <translation>“{file}” ត្រូវបានធ្វើនៅស្ថានីយនេះ ហើយអ្វីៗក្នុងនោះមាននៅទីនេះទាំងអស់។</translation>
  </message>
  <message>
   <source>“{file}” was merged on {day} at {time} UTC and taken back since, by receipt {number}. Nothing changed. To have it again, take that back: “lmcdesk undo {number}”.</source>
   <translation>“{file}” ត្រូវបានរួមបញ្ចូលនៅថ្ងៃ {day} ម៉ោង {time} UTC ហើយបានដកវិញតាមបង្កាន់ដៃ {number}។ គ្មានអ្វីផ្លាស់ប្តូរទេ។ ដើម្បីបានវាមកវិញ សូមដកបង្កាន់ដៃនោះវិញ៖ “lmcdesk undo {number}”។</translation>
  </message>
  <message>
   <source>“{file}” was already merged on {day} at {time} UTC. Nothing changed.</source>
   <translation>“{file}” ត្រូវបានរួមបញ្ចូលរួចហើយនៅថ្ងៃ {day} ម៉ោង {time} UTC។ គ្មានអ្វីផ្លាស់ប្តូរទេ។</translation>
  </message>
  <message>
   <source>“{file}” from {desk} is kept, and merged by itself as soon as the missing bundle has come.</source>
   <translation>“{file}” ពី {desk} ត្រូវបានរក្សាទុក ហើយនឹងរួមបញ្ចូលដោយខ្លួនឯង ពេលកញ្ចប់ដែលខ្វះមកដល់។</translation>
  </message>
  <message>
   <source>Another computer works under this desk's name. Ask for a bundle from the beginning (“lmcdesk bundle --anew”, or on the exchange page): this one then goes on under a name of its own.</source>
   <translation>មានកុំព្យូទ័រផ្សេងធ្វើការក្រោមឈ្មោះស្ថានីយនេះ។ សូមស្នើសុំកញ្ចប់មួយដែលសរសេរតាំងពីដើមដំបូង (“lmcdesk bundle --anew” ឬនៅទំព័រផ្លាស់ប្តូរទិន្នន័យ)៖ បន្ទាប់មក ស្ថានីយនេះនឹងបន្តក្រោមឈ្មោះដាច់ដោយឡែករបស់ខ្លួន។</translation>
  </message>
  <message>
   <source>Another computer has worked under this desk's name. What was written here is kept under a new one: send it with this desk's next bundle.</source>
   <translation>កុំព្យូទ័រផ្សេងបានធ្វើការក្រោមឈ្មោះស្ថានីយនេះ។ អ្វីដែលបានសរសេរនៅទីនេះ ត្រូវបានរក្សាទុកក្រោមឈ្មោះថ្មី៖ សូមផ្ញើវាជាមួយកញ្ចប់បន្ទាប់របស់ស្ថានីយនេះ។</translation>
  </message>
  <message>
   <source>“{file}” from {desk} brings evidence.</source>
   <translation>“{file}” ពី {desk} នាំភស្តុតាងមក។</translation>
  </message>
  <message>
   <source>“{file}” from {desk} holds nothing new.</source>
   <translation>“{file}” ពី {desk} គ្មានអ្វីថ្មីទេ។</translation>
  </message>
  <message>
   <source>“{file}” from {desk} is merged. New changes: {new}, in records: {records}.</source>
   <translation>“{file}” ពី {desk} ត្រូវបានរួមបញ្ចូលហើយ។ ការកែប្រែថ្មី៖ {new}, ក្នុងកំណត់ត្រា៖ {records}។</translation>
  </message>
  <message>
   <source>Fields that now wait for a decision: {count}.</source>
   <translation>វាលដែលឥឡូវរង់ចាំការសម្រេច៖ {count}។</translation>
  </message>
  <message>
   <source>Records that this desk had edited meanwhile, in other fields: {count}. Both entries stand.</source>
   <translation>កំណត់ត្រាដែលស្ថានីយនេះបានកែនៅចន្លោះនោះ ក្នុងវាលផ្សេង៖ {count}។ ធាតុបញ្ចូលទាំងពីរនៅដដែល។</translation>
  </message>
  <message>
   <source>Decisions that came with it: {count}.</source>
   <translation>សេចក្តីសម្រេចដែលមកជាមួយ៖ {count}។</translation>
  </message>
  <message>
   <source>Changes that are kept and not shown, because their desk may not make them: {count}. “lmcdesk check” names them.</source>
   <translation>ការកែប្រែដែលរក្សាទុក តែមិនបង្ហាញ ព្រោះស្ថានីយដែលធ្វើគ្មានសិទ្ធិធ្វើ៖ {count}។ “lmcdesk check” បង្ហាញការកែប្រែទាំងនោះ។</translation>
  </message>
  <message>
   <source>Changes that only a newer version of LMC Desk understands: {count}. They are kept, and show once it is installed; “lmcdesk check” counts all of them.</source>
   <translation>ការកែប្រែដែលមានតែ LMC Desk កំណែថ្មីជាងនេះទេអាចយល់បាន៖ {count}។ ការកែប្រែទាំងនោះត្រូវបានរក្សាទុក ហើយនឹងបង្ហាញពេលដំឡើងកំណែនោះ។ “lmcdesk check” រាប់ទាំងអស់។</translation>
  </message>
  <message>
   <source>Records that now hold values which cannot be meant: {count}. “lmcdesk check” names them.</source>
   <translation>កំណត់ត្រាដែលឥឡូវមានតម្លៃមិនសមហេតុផល៖ {count}។ “lmcdesk check” បង្ហាញកំណត់ត្រាទាំងនោះ។</translation>
  </message>
  <message>
   <source>The clock at {desk} is more than a day ahead of this one. Check the date of both computers.</source>
   <translation>នាឡិកានៅ {desk} លឿនជាងនាឡិកានៅទីនេះលើសពីមួយថ្ងៃ។ សូមពិនិត្យកាលបរិច្ឆេទនៃកុំព្យូទ័រទាំងពីរ។</translation>
  </message>
  <message>
   <source>says it is from {desk}</source>
   <translation>អះអាងថាមកពី {desk}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ឯកសារ</translation>
  </message>
  <message>
   <source>From</source>
   <translation>ពី</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>លទ្ធផល</translation>
  </message>
  <message>
   <source>New changes</source>
   <translation>ការកែប្រែថ្មី</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>ត្រូវសម្រេច</translation>
  </message>
  <message>
   <source>“{file}” is not a bundle of LMC Desk, although its name says so: it is empty, or its beginning was altered. Nothing of it was applied. Copy it again from where it came, or ask its sender for it anew.</source>
   <translation>“{file}” មិនមែនជាកញ្ចប់របស់ LMC Desk ទេ ទោះបីឈ្មោះវាប្រាប់ដូច្នោះក៏ដោយ៖ វាទទេ ឬផ្នែកខាងដើមរបស់វាត្រូវបានកែប្រែ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមចម្លងវាម្តងទៀតពីប្រភពដើម ឬស្នើអ្នកផ្ញើឱ្យធ្វើជាថ្មី។</translation>
  </message>
  <message>
   <source>“{file}” is not a bundle of LMC Desk. Choose a file whose name ends in .lmcb.</source>
   <translation>“{file}” មិនមែនជាកញ្ចប់របស់ LMC Desk ទេ។ សូមជ្រើសរើសឯកសារដែលមានកន្ទុយ .lmcb។</translation>
  </message>
  <message>
   <source>“{file}” is no file but a folder or a device. Nothing was changed. Choose a file whose name ends in .lmcb.</source>
   <translation>“{file}” មិនមែនជាឯកសារទេ តែជាថតឯកសារ ឬឧបករណ៍។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមជ្រើសរើសឯកសារដែលឈ្មោះបញ្ចប់ដោយ .lmcb។</translation>
  </message>
  <message>
   <source>“{file}” comes from a newer version of LMC Desk. Nothing of it was applied. Keep the file, install version {version} or a later one, and merge it then.</source>
   <translation>“{file}” មកពី LMC Desk កំណែថ្មីជាងនេះ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមរក្សាឯកសារទុក ដំឡើងកំណែ {version} ឬថ្មីជាងនេះ រួចទើបរួមបញ្ចូលវា។</translation>
  </message>
  <message>
   <source>“{file}” is incomplete or was altered on its way. Nothing of it was applied. Copy it again from where it came, or ask its sender for it anew.</source>
   <translation>“{file}” មិនពេញលេញ ឬត្រូវបានកែប្រែនៅតាមផ្លូវ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមចម្លងវាម្តងទៀតពីប្រភពដើម ឬស្នើអ្នកផ្ញើឱ្យធ្វើជាថ្មី។</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but what it holds cannot be read. Nothing of it was applied. Its sender should update LMC Desk and make it anew.</source>
   <translation>“{file}” មកដល់ដូចដែលបានចុះហត្ថលេខា ប៉ុន្តែខ្លឹមសាររបស់វាអានមិនបាន។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ អ្នកផ្ញើគួរធ្វើបច្ចុប្បន្នភាព LMC Desk រួចធ្វើវាជាថ្មី។</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but a number in it is larger or smaller than it can be. Nothing of it was applied. Its sender should update LMC Desk and make it anew.</source>
   <translation>“{file}” មកដល់ដូចដែលបានចុះហត្ថលេខា ប៉ុន្តែមានលេខមួយក្នុងនោះធំ ឬតូចហួសកម្រិត។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ អ្នកផ្ញើគួរធ្វើបច្ចុប្បន្នភាព LMC Desk រួចធ្វើវាជាថ្មី។</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but some of the changes that it announces are missing in it. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}” មកដល់ដូចដែលបានចុះហត្ថលេខា ប៉ុន្តែការកែប្រែខ្លះដែលវាប្រកាស បាត់ក្នុងនោះ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ អ្នកផ្ញើគួរធ្វើវាជាថ្មី។</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but some of its changes are in it twice. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}” មកដល់ដូចដែលបានចុះហត្ថលេខា ប៉ុន្តែការកែប្រែខ្លះមានពីរដងក្នុងនោះ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ អ្នកផ្ញើគួរធ្វើវាជាថ្មី។</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but its changes do not stand in the order in which they were written. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}” មកដល់ដូចដែលបានចុះហត្ថលេខា ប៉ុន្តែការកែប្រែក្នុងនោះមិនស្ថិតតាមលំដាប់ដែលបានសរសេរទេ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ អ្នកផ្ញើគួរធ្វើវាជាថ្មី។</translation>
  </message>
  <message>
   <source>“{file}” would unpack to more than it says, as a file does that is made to fill a computer's memory. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” នឹងពន្លាធំជាងទំហំដែលវាប្រកាស ដូចឯកសារដែលគេបង្កើតឡើងដើម្បីបំពេញអង្គចងចាំកុំព្យូទ័រឱ្យពេញ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមសួរអ្នកដែលបានឱ្យឯកសារនេះមកអ្នក ថាវាមកពីណា ព្រមទាំងជូនដំណឹងដល់លេខាធិការដ្ឋានរបស់អ្នក។</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but it announces other changes than it holds. Nothing of it was applied. Its sender should update LMC Desk and make it anew; if that does not help, tell your secretariat.</source>
   <translation>“{file}” មកដល់ដូចដែលបានចុះហត្ថលេខា ប៉ុន្តែវាប្រកាសការកែប្រែផ្សេងពីអ្វីដែលវាមាន។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ អ្នកផ្ញើគួរធ្វើបច្ចុប្បន្នភាព LMC Desk រួចធ្វើវាជាថ្មី។ បើនៅតែមិនបាន សូមជូនដំណឹងដល់លេខាធិការដ្ឋានរបស់អ្នក។</translation>
  </message>
  <message>
   <source>“{file}” names a file of evidence by something else than its hash, as a path would be that leads elsewhere on the disk. Nothing of it was applied, and no file was written. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” ហៅឯកសារភស្តុតាងដោយអ្វីផ្សេងក្រៅពីលេខ hash របស់វា ដូចជាផ្លូវដែលនាំទៅកន្លែងផ្សេងក្នុងឌីស។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ គ្មានឯកសារណាត្រូវបានសរសេរទេ។ សូមសួរអ្នកដែលបានឱ្យឯកសារនេះមកអ្នក ថាវាមកពីណា ព្រមទាំងជូនដំណឹងដល់លេខាធិការដ្ឋានរបស់អ្នក។</translation>
  </message>
  <message>
   <source>“{file}” carries a certificate that is not genuine. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” មានវិញ្ញាបនបត្រមិនពិតប្រាកដ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមសួរអ្នកដែលបានឱ្យឯកសារនេះមកអ្នក ថាវាមកពីណា ព្រមទាំងជូនដំណឹងដល់លេខាធិការដ្ឋានរបស់អ្នក។</translation>
  </message>
  <message>
   <source>“{file}” was not merged: this desk is not enrolled yet, so it cannot tell whose bundles to believe. Take in your secretariat's answer first (“lmcdesk accept”).</source>
   <translation>“{file}” មិនត្រូវបានរួមបញ្ចូលទេ៖ ស្ថានីយនេះមិនទាន់បានចុះឈ្មោះ ដូច្នេះវាមិនដឹងថាត្រូវទុកចិត្តកញ្ចប់របស់អ្នកណា។ សូមទទួលយកចម្លើយរបស់លេខាធិការដ្ឋានអ្នកជាមុនសិន (“lmcdesk accept”)។</translation>
  </message>
  <message>
   <source>“{file}” came while something else is being written at this desk. It is kept, and merged by itself with the next one.</source>
   <translation>“{file}” មកដល់ ពេលមានអ្វីផ្សេងកំពុងត្រូវបានសរសេរនៅស្ថានីយនេះ។ វាត្រូវបានរក្សាទុក ហើយនឹងរួមបញ្ចូលដោយខ្លួនឯងជាមួយកញ្ចប់បន្ទាប់។</translation>
  </message>
  <message>
   <source>“{file}” cannot be merged yet, and too much is kept at this desk already, so it was not taken in. Nothing of it was applied, and the file stays where it is. See what waits with “lmcdesk waiting”, drop what is not needed with “lmcdesk waiting --drop”, then merge it again.</source>
   <translation>“{file}” មិនទាន់អាចរួមបញ្ចូលបានទេ ហើយស្ថានីយនេះបានរក្សាទុកកញ្ចប់ច្រើនពេករួចហើយ ដូច្នេះវាមិនត្រូវបានទទួលទេ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ ឯកសារនៅកន្លែងដដែល។ សូមមើលអ្វីដែលរង់ចាំដោយ “lmcdesk waiting” ទម្លាក់អ្វីដែលមិនត្រូវការដោយ “lmcdesk waiting --drop” រួចរួមបញ្ចូលវាម្តងទៀត។</translation>
  </message>
  <message>
   <source>“{file}” is signed by an unknown desk: no secretariat that this desk trusts has enrolled {desk} (key {fingerprint}). Nothing of it was applied. Have that desk enrolled first.</source>
   <translation>“{file}” ត្រូវបានចុះហត្ថលេខាដោយស្ថានីយមិនស្គាល់៖ គ្មានលេខាធិការដ្ឋានណាដែលស្ថានីយនេះទុកចិត្ត បានចុះឈ្មោះ {desk} (កូនសោ {fingerprint}) ទេ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមឱ្យគេចុះឈ្មោះស្ថានីយនោះជាមុនសិន។</translation>
  </message>
  <message>
   <source>“{file}” comes from {country}, whose secretariat this desk does not trust yet. Nothing of it was applied. Compare that secretariat's fingerprint and trust it first (“lmcdesk trust”).</source>
   <translation>“{file}” មកពី {country} ដែលស្ថានីយនេះមិនទាន់ទុកចិត្តលេខាធិការដ្ឋានរបស់ប្រទេសនោះ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមប្រៀបធៀបលេខផ្ទៀងផ្ទាត់របស់លេខាធិការដ្ឋាននោះ ហើយទុកចិត្តវាជាមុនសិន (“lmcdesk trust”)។</translation>
  </message>
  <message>
   <source>“{file}” is signed by a desk of {country} that the secretariat of {other} enrolled, which it may not. Nothing of it was applied.</source>
   <translation>“{file}” ត្រូវបានចុះហត្ថលេខាដោយស្ថានីយរបស់ {country} ដែលលេខាធិការដ្ឋានរបស់ {other} បានចុះឈ្មោះ ដោយគ្មានសិទ្ធិ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, whose certificate this desk revoked. Nothing of it was applied. If that office goes on with another computer, enrol that one.</source>
   <translation>“{file}” ត្រូវបានចុះហត្ថលេខាដោយ {desk} ដែលស្ថានីយនេះបានដកហូតវិញ្ញាបនបត្រ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ បើការិយាល័យនោះបន្តការងារដោយកុំព្យូទ័រផ្សេង សូមចុះឈ្មោះកុំព្យូទ័រនោះ។</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, whose certificate was revoked by its secretariat. Nothing of it was applied. Ask the secretariat whether that desk is to be enrolled anew.</source>
   <translation>“{file}” ត្រូវបានចុះហត្ថលេខាដោយ {desk} ដែលលេខាធិការដ្ឋានរបស់វាបានដកហូតវិញ្ញាបនបត្រ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមសួរលេខាធិការដ្ឋានថា ត្រូវចុះឈ្មោះស្ថានីយនោះជាថ្មីឬទេ។</translation>
  </message>
  <message>
   <source>“{file}” is signed with a key of {desk} that this desk trusts no longer. Nothing of it was applied. Ask that secretariat for a bundle that it signs with its new key.</source>
   <translation>“{file}” ត្រូវបានចុះហត្ថលេខាដោយកូនសោរបស់ {desk} ដែលស្ថានីយនេះលែងទុកចិត្ត។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមស្នើលេខាធិការដ្ឋាននោះឱ្យផ្ញើកញ្ចប់ដែលចុះហត្ថលេខាដោយកូនសោថ្មី។</translation>
  </message>
  <message>
   <source>“{file}” was made on {made}, but the certificate of {desk} is not valid before {starts}. Nothing of it was applied. Check the date of the computer there and make the bundle anew.</source>
   <translation>“{file}” ត្រូវបានធ្វើនៅថ្ងៃ {made} ប៉ុន្តែវិញ្ញាបនបត្ររបស់ {desk} មិនទាន់មានសុពលភាពមុនថ្ងៃ {starts} ទេ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមពិនិត្យកាលបរិច្ឆេទកុំព្យូទ័រនៅទីនោះ រួចធ្វើកញ្ចប់ជាថ្មី។</translation>
  </message>
  <message>
   <source>“{file}” was made on {made}, but the certificate of {desk} expired on {until}. Nothing of it was applied. Have that desk enrolled anew and the bundle made again.</source>
   <translation>“{file}” ត្រូវបានធ្វើនៅថ្ងៃ {made} ប៉ុន្តែវិញ្ញាបនបត្ររបស់ {desk} ផុតសុពលភាពនៅថ្ងៃ {until}។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមឱ្យគេចុះឈ្មោះស្ថានីយនោះជាថ្មី ហើយធ្វើកញ្ចប់ម្តងទៀត។</translation>
  </message>
  <message>
   <source>“{file}” says that it comes from {desk}, but its certificate is that of {certified} and not for the same place and role. Nothing of it was applied. Have that desk enrolled anew.</source>
   <translation>“{file}” អះអាងថាមកពី {desk} ប៉ុន្តែវិញ្ញាបនបត្រជារបស់ {certified} ហើយមិនមែនសម្រាប់ទីកន្លែង និងតួនាទីដដែលទេ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមឱ្យគេចុះឈ្មោះស្ថានីយនោះជាថ្មី។</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, but goes by the identity of another desk, in whose name it would speak. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” ត្រូវបានចុះហត្ថលេខាដោយ {desk} ប៉ុន្តែប្រើអត្តសញ្ញាណរបស់ស្ថានីយផ្សេង ដើម្បីនិយាយក្នុងនាមស្ថានីយនោះ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមសួរអ្នកដែលបានឱ្យឯកសារនេះមកអ្នក ថាវាមកពីណា ព្រមទាំងជូនដំណឹងដល់លេខាធិការដ្ឋានរបស់អ្នក។</translation>
  </message>
  <message>
   <source>“{file}” tells of work at {desk} that is not signed by that desk, or not as it was signed there. Nothing of it was applied. Tell your secretariat: somebody may have altered it on its way.</source>
   <translation>“{file}” ប្រាប់អំពីការងារនៅ {desk} ដែលមិនមានហត្ថលេខារបស់ស្ថានីយនោះ ឬមិនដូចអ្វីដែលបានចុះហត្ថលេខានៅទីនោះ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមជូនដំណឹងដល់លេខាធិការដ្ឋានរបស់អ្នក៖ ប្រហែលជាមានអ្នកណាម្នាក់បានកែប្រែវានៅតាមផ្លូវ។</translation>
  </message>
  <message>
   <source>“{file}” holds work in the name of {desk} that is signed with a key which no secretariat trusted here has enrolled for that desk. Nothing of it was applied. It is tried again once that is known otherwise; the secretariat's own bundles bring the rest meanwhile.</source>
   <translation>“{file}” មានការងារក្នុងនាម {desk} ដែលចុះហត្ថលេខាដោយកូនសោមួយ ដែលគ្មានលេខាធិការដ្ឋានណាដែលទីនេះទុកចិត្ត បានចុះឈ្មោះឱ្យស្ថានីយនោះទេ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ កម្មវិធីនឹងព្យាយាមម្តងទៀតពេលមានព័ត៌មានថ្មីអំពីរឿងនេះ។ នៅចន្លោះនោះ កញ្ចប់របស់លេខាធិការដ្ឋានផ្ទាល់នាំអ្វីដែលនៅសល់មក។</translation>
  </message>
  <message>
   <source>{refusal} What it tells of certificates and revocations was kept, since each is signed by itself.</source>
   <translation>{refusal} អ្វីដែលវាប្រាប់អំពីវិញ្ញាបនបត្រ និងការដកហូត ត្រូវបានរក្សាទុក ព្រោះនីមួយៗមានហត្ថលេខាដាច់ដោយឡែករបស់វា។</translation>
  </message>
  <message>
   <source>{refusal} There was no room to keep a copy of it at this desk either, so the file is only where it came from. “lmcdesk waiting --drop” makes room.</source>
   <translation>{refusal} ស្ថានីយនេះក៏គ្មានកន្លែងរក្សាទុកច្បាប់ចម្លងរបស់វាដែរ ដូច្នេះឯកសារនៅត្រឹមតែកន្លែងដើមដែលវាមក។ “lmcdesk waiting --drop” ធ្វើឱ្យមានកន្លែងទំនេរ។</translation>
  </message>
  <message>
   <source>“{file}” is encrypted for {desk}, and this desk cannot open it. Nothing of it was applied. Hand it on to that desk, or ask its sender for a bundle for this one.</source>
   <translation>“{file}” ត្រូវបានអ៊ិនគ្រីបសម្រាប់ {desk} ហើយស្ថានីយនេះមិនអាចបើកវាបានទេ។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមបញ្ជូនវាទៅស្ថានីយនោះ ឬស្នើអ្នកផ្ញើឱ្យផ្ញើកញ្ចប់សម្រាប់ស្ថានីយនេះ។</translation>
  </message>
  <message>
   <source>“{file}” is encrypted, and nothing of it was applied. {why}</source>
   <translation>“{file}” ត្រូវបានអ៊ិនគ្រីប ហើយមិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ {why}</translation>
  </message>
  <message>
   <source>“{file}” announces a file of evidence of {size} MB, which is more than a desk keeps. Nothing of it was applied. Ask its sender for a bundle without evidence.</source>
   <translation>“{file}” ប្រកាសឯកសារភស្តុតាងទំហំ {size} MB ដែលធំជាងទំហំដែលស្ថានីយរក្សាទុកបាន។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមស្នើអ្នកផ្ញើឱ្យផ្ញើកញ្ចប់ដែលគ្មានភស្តុតាង។</translation>
  </message>
  <message>
   <source>“{file}” brings evidence that needs {needed} MB, and the disk has {free} MB left. Nothing of it was applied. Make room on the disk, then merge it again.</source>
   <translation>“{file}” នាំភស្តុតាងដែលត្រូវការ {needed} MB ហើយឌីសនៅសល់ {free} MB។ មិនមានអ្វីក្នុងនោះត្រូវបានទទួលយកទេ។ សូមបង្កើនទំហំទំនេរក្នុងឌីស រួចរួមបញ្ចូលវាម្តងទៀត។</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Close this message</source>
   <translation>បិទសារនេះ</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>និង {n} ទៀត</translation>
  </message>
 </context>
 <context>
  <name>Milestones</name>
  <message>
   <source>Milestone</source>
   <translation>ចំណុចដៅ</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>ទម្ងន់</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>បានអនុម័ត</translation>
  </message>
  <message>
   <source>Forecast or actual</source>
   <translation>ព្យាករ ឬជាក់ស្តែង</translation>
  </message>
  <message>
   <source>State</source>
   <translation>ស្ថានភាព</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>វឌ្ឍនភាព</translation>
  </message>
  <message>
   <source>{late} · {reason}</source>
   <translation>{late} · {reason}</translation>
  </message>
  <message>
   <source>waits for “{milestone}”</source>
   <translation>រង់ចាំ “{milestone}”</translation>
  </message>
  <message>
   <source>due today</source>
   <translation>ដល់កំណត់ថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>in 1 day</source>
   <translation>ក្នុង 1 ថ្ងៃ</translation>
  </message>
  <message>
   <source>in {n} days</source>
   <translation>ក្នុង {n} ថ្ងៃ</translation>
  </message>
  <message>
   <source>1 day late</source>
   <translation>យឺត 1 ថ្ងៃ</translation>
  </message>
  <message>
   <source>{n} days late</source>
   <translation>យឺត {n} ថ្ងៃ</translation>
  </message>
  <message>
   <source>on the day</source>
   <translation>ទាន់ថ្ងៃកំណត់</translation>
  </message>
  <message>
   <source>1 day early</source>
   <translation>មុន 1 ថ្ងៃ</translation>
  </message>
  <message>
   <source>{n} days early</source>
   <translation>មុន {n} ថ្ងៃ</translation>
  </message>
  <message>
   <source>Forecast moved later: from {before} to {now}</source>
   <translatorcomment>ថយក្រោយ for later: could be felt as going back</translatorcomment>
   <translation>ការព្យាករត្រូវបានពន្យារ៖ ពី {before} ទៅ {now}</translation>
  </message>
  <message>
   <source>Forecast moved earlier: from {before} to {now}</source>
   <translation>ការព្យាករត្រូវបានរំកិលមកមុន៖ ពី {before} ទៅ {now}</translation>
  </message>
  <message>
   <source>{milestones}, weights {total}</source>
   <translation>{milestones}, ទម្ងន់ {total}</translation>
  </message>
  <message>
   <source>1 milestone</source>
   <translation>1 ចំណុចដៅ</translation>
  </message>
  <message>
   <source>{n} milestones</source>
   <translation>{n} ចំណុចដៅ</translation>
  </message>
  <message>
   <source>Progress: {formula} %</source>
   <translation>វឌ្ឍនភាព៖ {formula} %</translation>
  </message>
  <message>
   <source>None</source>
   <translation>គ្មាន</translation>
  </message>
  <message>
   <source>All fields…</source>
   <translation>វាលទាំងអស់…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>បោះបង់</translation>
  </message>
  <message>
   <source>Your entry. It is kept as you type.</source>
   <translation>ធាតុបញ្ចូលរបស់អ្នក។ វាត្រូវបានទុកភ្លាមៗពេលអ្នកវាយ។</translation>
  </message>
  <message>
   <source>Typed on {moment} and not saved yet.</source>
   <translation>បានវាយនៅថ្ងៃ {moment} ហើយមិនទាន់រក្សាទុក។</translation>
  </message>
  <message>
   <source>One of the two titles is enough.</source>
   <translation>ចំណងជើងមួយក្នុងចំណោមទាំងពីរ គ្រប់គ្រាន់ហើយ។</translation>
  </message>
  <message>
   <source>Once saved it stays as it is.</source>
   <translation>រក្សាទុករួច វានៅដដែល។</translation>
  </message>
  <message>
   <source>New milestone</source>
   <translation>ចំណុចដៅថ្មី</translation>
  </message>
  <message>
   <source>Move to bin</source>
   <translation>ដាក់ក្នុងធុងសំរាម</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>ចំណុចដៅ</translation>
  </message>
  <message>
   <source>This project has no milestones yet, so nobody can see how far it is.</source>
   <translation>គម្រោងនេះមិនទាន់មានចំណុចដៅទេ ដូច្នេះគ្មាននរណាអាចដឹងថាវាទៅដល់ណា។</translation>
  </message>
  <message>
   <source>Add milestone</source>
   <translation>បន្ថែមចំណុចដៅ</translation>
  </message>
  <message>
   <source>What you typed in “{milestone}” is kept, but not saved yet.</source>
   <translation>អ្វីដែលអ្នកបានវាយក្នុង “{milestone}” ត្រូវបានទុក តែមិនទាន់រក្សាទុកជាផ្លូវការទេ។</translation>
  </message>
  <message>
   <source>“{milestone}” is in the bin. Nothing of it is lost.</source>
   <translation>“{milestone}” នៅក្នុងធុងសំរាម។ គ្មានអ្វីបាត់បង់ទេ។</translation>
  </message>
  <message>
   <source>Undo</source>
   <translatorcomment>មិនធ្វើវិញ as in Office; after “is in the bin”, ដកវិញ (take back) may be understood sooner</translatorcomment>
   <translation>មិនធ្វើវិញ</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>រក្សាទុក</translation>
  </message>
 </context>
 <context>
  <name>Money</name>
  <message>
   <source>Funding lines in {currency} that are not in this total: {lines}. No exchange rate is known for {day} or an earlier day.</source>
   <translation>បន្ទាត់ហិរញ្ញប្បទានជា {currency} ដែលមិនរាប់ក្នុងចំនួនសរុបនេះ៖ {lines}។ មិនស្គាល់អត្រាប្តូរប្រាក់សម្រាប់ថ្ងៃ {day} ឬថ្ងៃមុននោះទេ។</translation>
  </message>
  <message>
   <source>Funding lines without a currency, which are not in this total: {lines}.</source>
   <translation>បន្ទាត់ហិរញ្ញប្បទានគ្មានរូបិយប័ណ្ណ ដែលមិនរាប់ក្នុងចំនួនសរុបនេះ៖ {lines}។</translation>
  </message>
  <message>
   <source>Funding lines with an amount too large or too fine to count, which are not in this total: {lines}.</source>
   <translation>បន្ទាត់ហិរញ្ញប្បទានដែលចំនួនធំពេក ឬល្អិតពេកមិនអាចរាប់បាន ហើយមិនរាប់ក្នុងចំនួនសរុបនេះ៖ {lines}។</translation>
  </message>
 </context>
 <context>
  <name>Month</name>
  <message>
   <source>Jan</source>
   <translation>មករា</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>កុម្ភៈ</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>មីនា</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>មេសា</translation>
  </message>
  <message>
   <source>May</source>
   <translation>ឧសភា</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>មិថុនា</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>កក្កដា</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>សីហា</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>កញ្ញា</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>តុលា</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>វិច្ឆិកា</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>ធ្នូ</translation>
  </message>
 </context>
 <context>
  <name>OrganisationKind</name>
  <message>
   <source>National authority</source>
   <translation>ស្ថាប័នថ្នាក់ជាតិ</translation>
  </message>
  <message>
   <source>Local authority</source>
   <translation>អាជ្ញាធរមូលដ្ឋាន</translation>
  </message>
  <message>
   <source>International organisation</source>
   <translation>អង្គការអន្តរជាតិ</translation>
  </message>
  <message>
   <source>Research or training institution</source>
   <translation>គ្រឹះស្ថានស្រាវជ្រាវ ឬបណ្តុះបណ្តាល</translation>
  </message>
  <message>
   <source>Enterprise</source>
   <translation>សហគ្រាស</translation>
  </message>
  <message>
   <source>Association</source>
   <translation>សមាគម</translation>
  </message>
  <message>
   <source>Another body</source>
   <translation>ស្ថាប័នផ្សេង</translation>
  </message>
 </context>
 <context>
  <name>Organisations</name>
  <message>
   <source>Type some letters. A name that is not in the list is proposed for it.</source>
   <translation>សូមវាយអក្សរខ្លះ។ ឈ្មោះដែលមិនមានក្នុងបញ្ជី នឹងត្រូវបានស្នើបញ្ចូលក្នុងបញ្ជី។</translation>
  </message>
 </context>
 <context>
  <name>Pages</name>
  <message>
   <source>Welcome</source>
   <translation>សូមស្វាគមន៍</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>គម្រោង</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>គម្រោង</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>តួលេខ</translation>
  </message>
  <message>
   <source>Plan of Action</source>
   <translation>ផែនការសកម្មភាព</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>ផ្លាស់ប្តូរទិន្នន័យ</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>ត្រូវសម្រេច</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>បោះពុម្ព</translation>
  </message>
  <message>
   <source>somebody at this desk</source>
   <translation>នរណាម្នាក់នៅស្ថានីយនេះ</translation>
  </message>
  <message>
   <source>A manager's desk reads and prints. The province or the secretariat makes changes.</source>
   <translation>ស្ថានីយរបស់អ្នកគ្រប់គ្រង អាន និងបោះពុម្ព។ ខេត្ត ឬលេខាធិការដ្ឋានជាអ្នកធ្វើការកែប្រែ។</translation>
  </message>
  <message>
   <source>Another desk leads this project. Its changes come from there by bundle.</source>
   <translation>ស្ថានីយផ្សេងដឹកនាំគម្រោងនេះ។ ការកែប្រែរបស់វាមកពីទីនោះតាមកញ្ចប់។</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>{code} is none of the six countries: use {codes}.</source>
   <translation>{code} មិនមែនជាប្រទេសមួយក្នុងចំណោមប្រទេសទាំងប្រាំមួយទេ៖ សូមប្រើ {codes}។</translation>
  </message>
  <message>
   <source>There is no province with the code {code}.</source>
   <translation>គ្មានខេត្តដែលមានលេខកូដ {code} ទេ។</translation>
  </message>
 </context>
 <context>
  <name>Plan</name>
  <message>
   <source>Only rows with blanks</source>
   <translation>តែជួរដេកដែលមានក្រឡាទទេ</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>បោះពុម្ព…</translation>
  </message>
  <message>
   <source>The figures are still being read.</source>
   <translation>កំពុងអានតួលេខនៅឡើយ។</translation>
  </message>
  <message>
   <source>Chosen cell</source>
   <translation>ក្រឡាដែលបានជ្រើសរើស</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>សសរស្តម្ភ</translation>
  </message>
  <message>
   <source>{section}, its measures are shown: {n}</source>
   <translation>{section}, វិធានការដែលបង្ហាញ៖ {n}</translation>
  </message>
  <message>
   <source>{section}, measures: {n}</source>
   <translation>{section}, វិធានការ៖ {n}</translation>
  </message>
  <message>
   <source>projects</source>
   <translation>គម្រោង</translation>
  </message>
  <message>
   <source>USD committed</source>
   <translation>បានសន្យា, USD</translation>
  </message>
  <message>
   <source>Blanks</source>
   <translation>ក្រឡាទទេ</translation>
  </message>
  <message>
   <source>{section} × {country}</source>
   <translation>{section} × {country}</translation>
  </message>
  <message>
   <source>no project</source>
   <translation>គ្មានគម្រោង</translation>
  </message>
  <message>
   <source>Show it in the list</source>
   <translation>បង្ហាញក្នុងបញ្ជី</translation>
  </message>
  <message>
   <source>Show all {n} projects</source>
   <translation>បង្ហាញគម្រោងទាំង {n}</translation>
  </message>
  <message>
   <source>{n} of {all} cells have no project. Sections without any: {sections}.</source>
   <translation>ក្រឡា {n} ក្នុងចំណោម {all} គ្មានគម្រោង។ ផ្នែកដែលគ្មានគម្រោងសោះ៖ {sections}។</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>ប្រទេសទាំងអស់</translation>
  </message>
  <message>
   <source>{row}, {place}: {figure}</source>
   <translation>{row}, {place}៖ {figure}</translation>
  </message>
 </context>
 <context>
  <name>Plan file</name>
  <message>
   <source>The plan file {file} cannot be opened.</source>
   <translation>មិនអាចបើកឯកសារផែនការ {file} បានទេ។</translation>
  </message>
  <message>
   <source>The plan file {file} is damaged: it is not JSON.</source>
   <translation>ឯកសារផែនការ {file} ខូច៖ វាមិនមែនជា JSON ទេ។</translation>
  </message>
  <message>
   <source>The file {file} holds no plan.</source>
   <translation>ឯកសារ {file} គ្មានផែនការទេ។</translation>
  </message>
  <message>
   <source>The plan file {file} has form {form}; this version of the program reads {ours}.</source>
   <translation>ឯកសារផែនការ {file} មានទម្រង់ {form}។ កម្មវិធីកំណែនេះអាន {ours}។</translation>
  </message>
  <message>
   <source>The plan in {file} ends before it begins.</source>
   <translation>ផែនការក្នុង {file} បញ្ចប់មុនពេលចាប់ផ្តើម។</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} in two priority areas.</source>
   <translation>ឯកសារផែនការ {file} ដាក់ផ្នែក {number} ក្នុងវិស័យអាទិភាពពីរ។</translation>
  </message>
  <message>
   <source>The plan file {file} has a priority area with section {number}, but no such section.</source>
   <translation>ឯកសារផែនការ {file} មានវិស័យអាទិភាពដែលមានផ្នែក {number} ប៉ុន្តែគ្មានផ្នែកនោះទេ។</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} under {above}, where it does not belong.</source>
   <translation>ឯកសារផែនការ {file} ដាក់ផ្នែក {number} ក្រោម {above} ដែលមិនមែនជាកន្លែងរបស់វា។</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} under {above}, which does not come before it.</source>
   <translation>ឯកសារផែនការ {file} ដាក់ផ្នែក {number} ក្រោម {above} ដែលមិននៅមុនវា។</translation>
  </message>
  <message>
   <source>The plan file {file} has measure {id} where {expected} should stand.</source>
   <translation>ឯកសារផែនការ {file} មានវិធានការ {id} នៅកន្លែងដែលគួរជា {expected}។</translation>
  </message>
  <message>
   <source>The plan file {file} has measure {id} in section {section}, where it does not belong.</source>
   <translation>ឯកសារផែនការ {file} មានវិធានការ {id} ក្នុងផ្នែក {section} ដែលមិនមែនជាកន្លែងរបស់វា។</translation>
  </message>
  <message>
   <source>The plan file {file} lacks “{key}” at {where}, or has something else there.</source>
   <translation>ឯកសារផែនការ {file} ខ្វះ “{key}” នៅ {where} ឬមានអ្វីផ្សេងនៅទីនោះ។</translation>
  </message>
  <message>
   <source>The plan file {file} holds {name} twice.</source>
   <translation>ឯកសារផែនការ {file} មាន {name} ពីរដង។</translation>
  </message>
  <message>
   <source>The plan file {file} has “{number}” where a section's number should stand.</source>
   <translation>ឯកសារផែនការ {file} មាន “{number}” នៅកន្លែងដែលគួរជាលេខផ្នែក។</translation>
  </message>
  <message>
   <source>The plan file {file} has an empty text, or no English one, at {where}.</source>
   <translation>ឯកសារផែនការ {file} មានអត្ថបទទទេ ឬគ្មានអត្ថបទអង់គ្លេស នៅ {where}។</translation>
  </message>
  <message>
   <source>The plan file {file} has “{value}” as {key} of {where}, which is unknown.</source>
   <translation>ឯកសារផែនការ {file} មាន “{value}” ជា {key} នៃ {where} ដែលមិនស្គាល់។</translation>
  </message>
  <message>
   <source>The plan file {file} has “{value}” as day of {where}, which is no month and day.</source>
   <translation>ឯកសារផែនការ {file} មាន “{value}” ជាថ្ងៃនៃ {where} ដែលមិនមែនជាខែ និងថ្ងៃ។</translation>
  </message>
  <message>
   <source>The plan file {file} names {source} as source of {where}, but holds no such measure.</source>
   <translation>ឯកសារផែនការ {file} បញ្ជាក់ {source} ជាប្រភពនៃ {where} ប៉ុន្តែគ្មានវិធានការនោះទេ។</translation>
  </message>
 </context>
 <context>
  <name>Print</name>
  <message>
   <source>As of {day}</source>
   <translation>គិតត្រឹម {day}</translation>
  </message>
  <message>
   <source>The disk is full, so {name} was not written. Free some space or choose another folder, then print again.</source>
   <translation>ឌីសពេញ ដូច្នេះ {name} មិនត្រូវបានសរសេរទេ។ សូមបង្កើនទំហំទំនេរ ឬជ្រើសរើសថតឯកសារផ្សេង រួចបោះពុម្ពម្តងទៀត។</translation>
  </message>
  <message>
   <source>{name} cannot be written in {folder}: the folder is read-only, or the file is open in another program. Close it there or choose another folder, then print again.</source>
   <translation>មិនអាចសរសេរ {name} ក្នុង {folder} បានទេ៖ ថតឯកសារសម្រាប់តែអាន ឬឯកសារកំពុងបើកក្នុងកម្មវិធីផ្សេង។ សូមបិទវានៅទីនោះ ឬជ្រើសរើសថតឯកសារផ្សេង រួចបោះពុម្ពម្តងទៀត។</translation>
  </message>
  <message>
   <source>{name} cannot be written in {folder}. Choose another folder, then print again.</source>
   <translation>មិនអាចសរសេរ {name} ក្នុង {folder} បានទេ។ សូមជ្រើសរើសថតឯកសារផ្សេង រួចបោះពុម្ពម្តងទៀត។</translation>
  </message>
  <message>
   <source>National summary</source>
   <translation>សង្ខេបថ្នាក់ជាតិ</translation>
  </message>
  <message>
   <source>States, delays and money by section and province, with the list of projects.</source>
   <translation>ស្ថានភាព ការយឺតយ៉ាវ និងទឹកប្រាក់ តាមផ្នែក និងខេត្ត ជាមួយបញ្ជីគម្រោង។</translation>
  </message>
  <message>
   <source>Annual progress report</source>
   <translation>របាយការណ៍វឌ្ឍនភាពប្រចាំឆ្នាំ</translation>
  </message>
  <message>
   <source>The year by pillar, section and measure, with achievements, delays, funding and an outlook.</source>
   <translation>សភាពការណ៍ប្រចាំឆ្នាំតាមសសរស្តម្ភ ផ្នែក និងវិធានការ ជាមួយសមិទ្ធផល ការយឺតយ៉ាវ ហិរញ្ញប្បទាន និងទស្សនវិស័យ។</translation>
  </message>
  <message>
   <source>Projects proposed for next year</source>
   <translation>គម្រោងដែលបានស្នើសម្រាប់ឆ្នាំបន្ទាប់</translation>
  </message>
  <message>
   <source>The list for the SOM and the FMM: by state and section, with budgets and decisions.</source>
   <translation>បញ្ជីសម្រាប់ SOM និង FMM៖ តាមស្ថានភាព និងផ្នែក ជាមួយថវិកា និងសេចក្តីសម្រេច។</translation>
  </message>
  <message>
   <source>Coverage of the Plan</source>
   <translation>ការគ្របដណ្តប់ផែនការ</translation>
  </message>
  <message>
   <source>Which sections and measures of the Plan have projects in which country, and what has none.</source>
   <translation>ផ្នែក និងវិធានការណានៃផែនការមានគម្រោងនៅប្រទេសណា និងអ្វីដែលមិនទាន់មានគម្រោង។</translation>
  </message>
  <message>
   <source>Province summary</source>
   <translation>សង្ខេបថ្នាក់ខេត្ត</translation>
  </message>
  <message>
   <source>One province: states, delays, money and progress reports, with the list of its projects.</source>
   <translation>ខេត្តមួយ៖ ស្ថានភាព ការយឺតយ៉ាវ ទឹកប្រាក់ និងរបាយការណ៍វឌ្ឍនភាព ជាមួយបញ្ជីគម្រោងរបស់ខេត្ត។</translation>
  </message>
  <message>
   <source>Funding by source and year</source>
   <translation>ហិរញ្ញប្បទានតាមប្រភព និងឆ្នាំ</translation>
  </message>
  <message>
   <source>Money committed, disbursed and spent: by source, year, kind, place and currency.</source>
   <translation>ទឹកប្រាក់បានសន្យា បានបើកផ្តល់ និងបានចំណាយ៖ តាមប្រភព ឆ្នាំ ប្រភេទ ទីកន្លែង និងរូបិយប័ណ្ណ។</translation>
  </message>
  <message>
   <source>Timeline of projects</source>
   <translation>កាលវិភាគគម្រោង</translation>
  </message>
  <message>
   <source>When projects run and were to run, with their milestones and today's line, on pages of A3.</source>
   <translation>ពេលវេលាដែលគម្រោងដំណើរការ និងពេលវេលាដែលបានអនុម័ត ជាមួយចំណុចដៅ និងបន្ទាត់ថ្ងៃនេះ លើទំព័រ A3។</translation>
  </message>
  <message>
   <source>Project sheet</source>
   <translation>សន្លឹកព័ត៌មានគម្រោង</translation>
  </message>
  <message>
   <source>One project on one or two pages: milestones, money, what was reported.</source>
   <translation>គម្រោងមួយក្នុងមួយ ឬពីរទំព័រ៖ ចំណុចដៅ ទឹកប្រាក់ និងអ្វីដែលបានរាយការណ៍។</translation>
  </message>
  <message>
   <source>Overdue milestones</source>
   <translation>ចំណុចដៅហួសកំណត់</translation>
  </message>
  <message>
   <source>What is past its due day: where, why, for how long, and all of it by province.</source>
   <translation>អ្វីដែលហួសថ្ងៃកំណត់៖ នៅទីណា ហេតុអ្វី យឺតប៉ុន្មានថ្ងៃ និងបញ្ជីទាំងមូលតាមខេត្ត។</translation>
  </message>
  <message>
   <source>Assessments</source>
   <translation>ការវាយតម្លៃ</translation>
  </message>
  <message>
   <source>All assessments on one score sheet side by side, and what became of recommendations.</source>
   <translation>ការវាយតម្លៃទាំងអស់ដាក់ទន្ទឹមគ្នាក្នុងតារាងពិន្ទុតែមួយ និងលទ្ធផលនៃការអនុវត្តអនុសាសន៍។</translation>
  </message>
  <message>
   <source>Who has reported</source>
   <translation>អ្នកណាបានរាយការណ៍</translation>
  </message>
  <message>
   <source>Progress reports and bundles of each province by quarters and months, and who is missing.</source>
   <translation>របាយការណ៍វឌ្ឍនភាព និងកញ្ចប់របស់ខេត្តនីមួយៗ តាមត្រីមាស និងតាមខែ ព្រមទាំងខេត្តដែលនៅខ្វះ។</translation>
  </message>
  <message>
   <source>Page {page}</source>
   <translation>ទំព័រ {page}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>ទំព័រ {page} នៃ {pages}</translation>
  </message>
  <message>
   <source>“{record}” holds characters that no font shows ({characters}): a box stands for each.</source>
   <translation>“{record}” មានតួអក្សរដែលគ្មានពុម្ពអក្សរណាបង្ហាញបាន ({characters})៖ តួនីមួយៗត្រូវជំនួសដោយប្រអប់។</translation>
  </message>
  <message>
   <source>Further records that hold such characters: {n}.</source>
   <translation>កំណត់ត្រាផ្សេងទៀតដែលមានតួអក្សរបែបនេះ៖ {n}។</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ឆ្នាំ</translation>
  </message>
  <message>
   <source>Sent to the printer. Pages: {n}.</source>
   <translation>បានផ្ញើទៅម៉ាស៊ីនបោះពុម្ព។ ចំនួនទំព័រ៖ {n}។</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>ការបោះពុម្ព</translation>
  </message>
  <message>
   <source>The printer “{name}” took no page. See that it is on and has paper, or save the report as PDF.</source>
   <translation>ម៉ាស៊ីនបោះពុម្ព “{name}” មិនបានទទួលទំព័រណាមួយទេ។ សូមពិនិត្យថាវាបើក ហើយមានក្រដាស ឬរក្សាទុករបាយការណ៍ជា PDF។</translation>
  </message>
  <message>
   <source>Saved “{file}”. Sheets: {n}.</source>
   <translation>បានរក្សាទុក “{file}”។ សន្លឹក៖ {n}។</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>បើកឯកសារ</translation>
  </message>
  <message>
   <source>Pages before</source>
   <translation>ទំព័រមុន</translation>
  </message>
  <message>
   <source>Pages after</source>
   <translation>ទំព័របន្ទាប់</translation>
  </message>
  <message>
   <source>Reports are printed from what this desk holds now, as of today.</source>
   <translation>របាយការណ៍បោះពុម្ពតាមអ្វីដែលស្ថានីយនេះមាននៅពេលនេះ គិតត្រឹមថ្ងៃនេះ។</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>បោះពុម្ព</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>បោះពុម្ព…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>រក្សាទុកជា PDF…</translation>
  </message>
  <message>
   <source>Save as workbook…</source>
   <translation>រក្សាទុកជាសៀវភៅការងារ…</translation>
  </message>
  <message>
   <source>Freeze as an edition…</source>
   <translation>បង្កកជាច្បាប់ចេញផ្សាយ…</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>របាយការណ៍</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>ទំព័រ</translation>
  </message>
  <message>
   <source>These are the first pages.</source>
   <translation>នេះជាទំព័រដំបូង។</translation>
  </message>
  <message>
   <source>These are the last pages.</source>
   <translation>នេះជាទំព័រចុងក្រោយ។</translation>
  </message>
  <message>
   <source>Choose a project first.</source>
   <translation>សូមជ្រើសរើសគម្រោងជាមុនសិន។</translation>
  </message>
  <message>
   <source>Choose what this desk holds now, then freeze it.</source>
   <translation>សូមជ្រើសរើសអ្វីដែលស្ថានីយនេះមាននៅពេលនេះ រួចបង្កកវា។</translation>
  </message>
  <message>
   <source>Page {first} of {pages}</source>
   <translation>ទំព័រ {first} នៃ {pages}</translation>
  </message>
  <message>
   <source>Pages {first} to {last} of {pages}</source>
   <translation>ទំព័រ {first} ដល់ {last} នៃ {pages}</translation>
  </message>
  <message>
   <source>Common Era (2026)</source>
   <translation>គ្រិស្តសករាជ (2026)</translation>
  </message>
  <message>
   <source>Buddhist Era (2569)</source>
   <translation>ពុទ្ធសករាជ (2569)</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>គម្រោង</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ខេត្ត</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ភាសា</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>តួលេខ</translation>
  </message>
  <message>
   <source>Years</source>
   <translation>សករាជ</translation>
  </message>
  <message>
   <source>Mark as a draft</source>
   <translation>សម្គាល់ថាជាសេចក្តីព្រាង</translation>
  </message>
  <message>
   <source>Letterhead…</source>
   <translation>ក្បាលលិខិត…</translation>
  </message>
  <message>
   <source>All years of the Plan</source>
   <translation>ឆ្នាំទាំងអស់នៃផែនការ</translation>
  </message>
  <message>
   <source>What is printed</source>
   <translation>អ្វីដែលត្រូវបោះពុម្ព</translation>
  </message>
  <message>
   <source>Its figures and its pages are kept as they are now, and can be printed again at any time, exactly the same. The next one gets the next number.</source>
   <translation>តួលេខ និងទំព័ររបស់វាត្រូវបានរក្សាទុកដូចនៅពេលនេះ ហើយអាចបោះពុម្ពម្តងទៀតនៅពេលណាក៏បាន ដូចដើមទាំងស្រុង។ ច្បាប់ចេញផ្សាយបន្ទាប់ទទួលបានលេខបន្ទាប់។</translation>
  </message>
  <message>
   <source>Freeze “{report}” as a numbered edition?</source>
   <translation>បង្កក “{report}” ជាច្បាប់ចេញផ្សាយមានលេខ?</translation>
  </message>
  <message>
   <source>Freeze</source>
   <translatorcomment>បង្កក (to freeze, said of ice and of bank accounts) as a button for making a report final: understood only with the sentence beside it. Alternative: កំណត់ជាស្ថាពរ / ធ្វើជាច្បាប់ចុងក្រោយ. Used in about ten sentences, so not changed here.</translatorcomment>
   <translation>បង្កក</translation>
  </message>
  <message>
   <source>Frozen as edition {number}. It goes to other desks with the next bundles.</source>
   <translation>បានបង្កកជាច្បាប់ចេញផ្សាយលេខ {number}។ វានឹងទៅដល់ស្ថានីយផ្សេងតាមកញ្ចប់បន្ទាប់ៗ។</translation>
  </message>
  <message>
   <source>Freezing</source>
   <translation>កំពុងបង្កក</translation>
  </message>
  <message>
   <source>What this desk holds now</source>
   <translation>អ្វីដែលស្ថានីយនេះមាននៅពេលនេះ</translation>
  </message>
  <message>
   <source>Edition {number}, {day}</source>
   <translation>ច្បាប់ចេញផ្សាយលេខ {number}, {day}</translation>
  </message>
  <message>
   <source>Edition {number} of {place}, {day}</source>
   <translation>ច្បាប់ចេញផ្សាយលេខ {number} របស់ {place}, {day}</translation>
  </message>
  <message>
   <source>Changes since edition {number}</source>
   <translation>ការកែប្រែចាប់ពីច្បាប់ចេញផ្សាយលេខ {number}</translation>
  </message>
  <message>
   <source>Changes since edition {number} of {place}</source>
   <translation>ការកែប្រែចាប់ពីច្បាប់ចេញផ្សាយលេខ {number} របស់ {place}</translation>
  </message>
  <message>
   <source>Changes from edition {earlier} to edition {later}</source>
   <translation>ការកែប្រែពីច្បាប់ចេញផ្សាយលេខ {earlier} ដល់លេខ {later}</translation>
  </message>
  <message>
   <source>Pages of the report</source>
   <translation>ទំព័ររបស់របាយការណ៍</translation>
  </message>
  <message>
   <source>PDF files</source>
   <translation>ឯកសារ PDF</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>បើកថតឯកសារ</translation>
  </message>
  <message>
   <source>Saved “{file}”. Pages: {n}.</source>
   <translation>បានរក្សាទុក “{file}”។ ទំព័រ៖ {n}។</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>រក្សាទុករបាយការណ៍</translation>
  </message>
  <message>
   <source>Saved as “{file}”.</source>
   <translation>បានរក្សាទុកជា “{file}”។</translation>
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message>
   <source>as planned</source>
   <translation>តាមផែនការ</translation>
  </message>
  <message>
   <source>{points} behind</source>
   <translation>ក្រោយផែនការ {points}</translation>
  </message>
  <message>
   <source>reached</source>
   <translation>សម្រេចបាន</translation>
  </message>
  <message>
   <source>begins {year}</source>
   <translation>ចាប់ផ្តើម {year}</translation>
  </message>
  <message>
   <source>begins {day}</source>
   <translation>ចាប់ផ្តើម {day}</translation>
  </message>
 </context>
 <context>
  <name>Project</name>
  <message>
   <source>Add milestone</source>
   <translation>បន្ថែមចំណុចដៅ</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>ចំណុចដៅ</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>ព័ត៌មាន</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>ហិរញ្ញប្បទាន</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>របាយការណ៍</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>មតិយោបល់</translation>
  </message>
  <message>
   <source>This project lies in the bin, or has not come to this desk yet.</source>
   <translation>គម្រោងនេះនៅក្នុងធុងសំរាម ឬមិនទាន់មកដល់ស្ថានីយនេះទេ។</translation>
  </message>
  <message>
   <source>Show all projects</source>
   <translation>បង្ហាញគម្រោងទាំងអស់</translation>
  </message>
  <message>
   <source>What you typed about the project is kept, but not saved yet.</source>
   <translation>អ្វីដែលអ្នកបានវាយអំពីគម្រោង ត្រូវបានទុក តែមិនទាន់រក្សាទុកជាផ្លូវការទេ។</translation>
  </message>
  <message>
   <source>No such project</source>
   <translation>គ្មានគម្រោងនេះទេ</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>បន្ថែម</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>គម្រោងថ្មី</translation>
  </message>
  <message>
   <source>What a project needs</source>
   <translation>អ្វីដែលគម្រោងត្រូវការ</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>អ្វីដែលបានកើតឡើង</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>គម្រោង</translation>
  </message>
  <message>
   <source>Projects  ›  {section}</source>
   <translation>គម្រោង  ›  {section}</translation>
  </message>
  <message>
   <source>Save project</source>
   <translation>រក្សាទុកគម្រោង</translation>
  </message>
  <message>
   <source>Move to bin</source>
   <translation>ដាក់ក្នុងធុងសំរាម</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>ដកវិញ</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>រក្សាទុក</translation>
  </message>
  <message>
   <source>Print sheet…</source>
   <translation>បោះពុម្ពសន្លឹក…</translation>
  </message>
  <message>
   <source>Edit facts</source>
   <translation>កែព័ត៌មាន</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
  </message>
  <message>
   <source>“{project}” is in the bin with all that belongs to it. Nothing of it is lost.</source>
   <translation>“{project}” នៅក្នុងធុងសំរាម ជាមួយអ្វីៗទាំងអស់ដែលជារបស់វា។ គ្មានអ្វីបាត់បង់ទេ។</translation>
  </message>
  <message>
   <source>Undo</source>
   <translatorcomment>see Milestones</translatorcomment>
   <translation>មិនធ្វើវិញ</translation>
  </message>
  <message>
   <source>Late, 1 day</source>
   <translation>យឺត 1 ថ្ងៃ</translation>
  </message>
  <message>
   <source>Late, {n} days</source>
   <translation>យឺត {n} ថ្ងៃ</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>ត្រូវសម្រេច៖ {n}</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>វឌ្ឍនភាព</translation>
  </message>
  <message>
   <source>no milestones yet</source>
   <translation>មិនទាន់មានចំណុចដៅ</translation>
  </message>
  <message>
   <source>as reported; no milestones yet</source>
   <translation>តាមរបាយការណ៍, មិនទាន់មានចំណុចដៅ</translation>
  </message>
  <message>
   <source>weighted sum of {milestones}</source>
   <translation>ផលបូកមានទម្ងន់នៃ {milestones}</translation>
  </message>
  <message>
   <source>mean of {milestones}</source>
   <translation>មធ្យមនៃ {milestones}</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>បានបញ្ចប់</translation>
  </message>
  <message>
   <source>Forecast end</source>
   <translation>ថ្ងៃបញ្ចប់ព្យាករ</translation>
  </message>
  <message>
   <source>not adopted yet</source>
   <translation>មិនទាន់បានអនុម័ត</translation>
  </message>
  <message>
   <source>as adopted</source>
   <translation>ដូចដែលបានអនុម័ត</translation>
  </message>
  <message>
   <source>adopted {day}, {n} day</source>
   <translation>បានអនុម័ត {day}, {n} ថ្ងៃ</translation>
  </message>
  <message>
   <source>adopted {day}, {n} days</source>
   <translation>បានអនុម័ត {day}, {n} ថ្ងៃ</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>បានចំណាយ</translation>
  </message>
  <message>
   <source>budget {amount}</source>
   <translation>ថវិកា {amount}</translation>
  </message>
  <message>
   <source>no money entered</source>
   <translation>មិនទាន់បញ្ចូលទឹកប្រាក់</translation>
  </message>
  <message>
   <source>of {amount} committed</source>
   <translation>នៃ {amount} ដែលបានសន្យា</translation>
  </message>
  <message>
   <source>{n} women</source>
   <translation>ស្ត្រី {n} នាក់</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>អ្នកទទួលផល</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>វិធានការនៃផែនការ</translation>
  </message>
  <message>
   <source>none named yet</source>
   <translation>មិនទាន់បញ្ជាក់</translation>
  </message>
  <message>
   <source>One of the two titles is enough.</source>
   <translation>ចំណងជើងមួយក្នុងចំណោមទាំងពីរ គ្រប់គ្រាន់ហើយ។</translation>
  </message>
  <message>
   <source>Given when the project is saved.</source>
   <translation>នឹងកំណត់ឱ្យ ពេលរក្សាទុកគម្រោង។</translation>
  </message>
  <message>
   <source>Type a number or some words.</source>
   <translation>សូមវាយលេខ ឬពាក្យខ្លះ។</translation>
  </message>
  <message>
   <source>More, as it becomes known</source>
   <translation>ព័ត៌មានបន្ថែម ពេលដឹង</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>ដកវាវិញ</translation>
  </message>
  <message>
   <source>A title</source>
   <translation>ចំណងជើងមួយ</translation>
  </message>
  <message>
   <source>The code {code} is that of “{project}”. Give another one, or none.</source>
   <translation>លេខកូដ {code} ជារបស់ “{project}”។ សូមដាក់លេខកូដផ្សេង ឬទុកទទេ។</translation>
  </message>
  <message>
   <source>Typed on {moment} and not saved yet.</source>
   <translation>បានវាយនៅថ្ងៃ {moment} ហើយមិនទាន់រក្សាទុក។</translation>
  </message>
  <message>
   <source>Adopted for {begin} to {end}; these dates stay as they are.</source>
   <translation>បានអនុម័តពី {begin} ដល់ {end}។ កាលបរិច្ឆេទទាំងនេះនៅដដែល។</translation>
  </message>
 </context>
 <context>
  <name>Projects</name>
  <message>
   <source>State</source>
   <translation>ស្ថានភាព</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>គម្រោងថ្មី</translation>
  </message>
  <message>
   <source>There are no projects at this desk yet. Enter one, or take in a bundle.</source>
   <translation>មិនទាន់មានគម្រោងនៅស្ថានីយនេះទេ។ សូមបញ្ចូលមួយ ឬទទួលយកកញ្ចប់។</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>គម្រោង</translation>
  </message>
  <message>
   <source>Export to Excel…</source>
   <translation>នាំចេញទៅ Excel…</translation>
  </message>
  <message>
   <source>Workbooks</source>
   <translation>សៀវភៅការងារ</translation>
  </message>
  <message>
   <source>Export to Excel</source>
   <translation>នាំចេញទៅ Excel</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>កំពុងសរសេរសៀវភៅការងារ</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>គ្មានចំណងជើង</translation>
  </message>
  <message>
   <source>National</source>
   <translation>ថ្នាក់ជាតិ</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>បានលុបចោល</translation>
  </message>
  <message>
   <source>no milestones</source>
   <translation>គ្មានចំណុចដៅ</translation>
  </message>
  <message>
   <source>All reached</source>
   <translation>សម្រេចបានទាំងអស់</translation>
  </message>
  <message>
   <source>{day}, 1 day late</source>
   <translation>{day}, យឺត 1 ថ្ងៃ</translation>
  </message>
  <message>
   <source>{day}, {n} days late</source>
   <translation>{day}, យឺត {n} ថ្ងៃ</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>ដំណាក់កាល</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ឆ្នាំ</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ប្រទេស</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ខេត្ត</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>ផ្នែក</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>លើកលែង</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>គ្មាន</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>គម្រោងទាំងអស់</translation>
  </message>
  <message>
   <source>Open projects</source>
   <translation>គម្រោងមិនទាន់បញ្ចប់</translation>
  </message>
  <message>
   <source>Needs attention</source>
   <translation>ត្រូវយកចិត្តទុកដាក់</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>បានស្នើ</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>បានបញ្ចប់</translation>
  </message>
  <message>
   <source>Without a measure of the Plan</source>
   <translation>គ្មានវិធានការនៃផែនការ</translation>
  </message>
  <message>
   <source>Cancelled and declined</source>
   <translation>បានលុបចោល និងបានបដិសេធ</translation>
  </message>
  <message>
   <source>{province}, {country}</source>
   <translation>{province}, {country}</translation>
  </message>
  <message>
   <source>{filter}: {values}</source>
   <translation>{filter}៖ {values}</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>តួលេខ</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} នៃ {all}</translation>
  </message>
  <message>
   <source>Without a province</source>
   <translation>គ្មានខេត្ត</translation>
  </message>
  <message>
   <source>Without a stage</source>
   <translation>គ្មានដំណាក់កាល</translation>
  </message>
  <message>
   <source>1 project</source>
   <translation>1 គម្រោង</translation>
  </message>
  <message>
   <source>{n} projects</source>
   <translation>{n} គម្រោង</translation>
  </message>
  <message>
   <source>View</source>
   <translation>ទិដ្ឋភាព</translation>
  </message>
  <message>
   <source>View:</source>
   <translation>ទិដ្ឋភាព៖</translation>
  </message>
  <message>
   <source>As filtered</source>
   <translation>តាមការត្រង</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>រក្សាទុកទិដ្ឋភាពនេះ…</translation>
  </message>
  <message>
   <source>Forget this view</source>
   <translation>លុបទិដ្ឋភាពនេះ</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>ឈ្មោះទិដ្ឋភាព</translation>
  </message>
  <message>
   <source>Keep this view</source>
   <translation>រក្សាទុកទិដ្ឋភាពនេះ</translation>
  </message>
  <message>
   <source>Keep view</source>
   <translation>រក្សាទិដ្ឋភាព</translation>
  </message>
  <message>
   <source>Give the view a name first.</source>
   <translation>សូមដាក់ឈ្មោះទិដ្ឋភាពជាមុនសិន។</translation>
  </message>
  <message>
   <source>Title, code, place…</source>
   <translation>ចំណងជើង លេខកូដ ទីកន្លែង…</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>ដាក់ជាក្រុមតាម</translation>
  </message>
  <message>
   <source>{shown} of {total} projects</source>
   <translation>{shown} ក្នុងចំណោម {total} គម្រោង</translation>
  </message>
  <message>
   <source>{n} late</source>
   <translation>យឺត៖ {n}</translation>
  </message>
  <message>
   <source>{n} at risk</source>
   <translation>មានហានិភ័យ៖ {n}</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>ត្រូវសម្រេច៖ {n}</translation>
  </message>
  <message>
   <source>Bar: done / forecast. Thin line: adopted dates. Upright tick: where it should be today.</source>
   <translation>របារ៖ បានធ្វើ / ព្យាករ។ បន្ទាត់ស្តើង៖ កាលបរិច្ឆេទដែលបានអនុម័ត។ គំនូសបញ្ឈរ៖ កន្លែងដែលគួរដល់នៅថ្ងៃនេះ។</translation>
  </message>
  <message>
   <source>No project fits what was asked for.</source>
   <translation>គ្មានគម្រោងណាត្រូវនឹងអ្វីដែលបានស្វែងរកទេ។</translation>
  </message>
  <message>
   <source>Show all projects</source>
   <translation>បង្ហាញគម្រោងទាំងអស់</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>គម្រោង</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>វឌ្ឍនភាព</translation>
  </message>
  <message>
   <source>Next milestone</source>
   <translation>ចំណុចដៅបន្ទាប់</translation>
  </message>
  <message>
   <source>Projects {day}</source>
   <translation>គម្រោង {day}</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Projects: {n}. It can be edited and imported again.</source>
   <translation>បានសរសេរ “{file}”។ គម្រោង៖ {n}។ អាចកែ និងនាំចូលវិញបាន។</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>បើកថតឯកសារ</translation>
  </message>
 </context>
 <context>
  <name>ProposalState</name>
  <message>
   <source>Proposed for next year</source>
   <translation>បានស្នើសម្រាប់ឆ្នាំបន្ទាប់</translation>
  </message>
  <message>
   <source>Screened</source>
   <translatorcomment>បានពិនិត្យបឋម (preliminary check)</translatorcomment>
   <translation>បានពិនិត្យបឋម</translation>
  </message>
  <message>
   <source>Recommended by the SOM</source>
   <translation>SOM បានផ្តល់អនុសាសន៍</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translation>FMM បានអនុម័ត</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>បានបដិសេធ</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Undo</source>
   <translation>មិនធ្វើវិញ (&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>ធ្វើវិញ (&amp;R)</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>កាត់ (&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>ចម្លង (&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>បិទភ្ជាប់ (&amp;P)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>លុប</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>ជ្រើសរើសទាំងអស់</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>OK</source>
   <translation>យល់ព្រម</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>រក្សាទុក</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>រក្សាទុកទាំងអស់</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>បើក</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>បាទ/ចាស (&amp;Y)</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>បាទ/ចាស ទាំងអស់ (&amp;A)</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>ទេ (&amp;N)</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>ទេ ទាំងអស់ (&amp;O)</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>បញ្ឈប់</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>ព្យាយាមម្តងទៀត</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>មិនអើពើ</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>បិទ</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>បោះបង់</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>បោះចោល</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>ជំនួយ</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>អនុវត្ត</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>កំណត់ឡើងវិញ</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>ស្តារលំនាំដើម</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Undo</source>
   <translation>មិនធ្វើវិញ (&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>ធ្វើវិញ (&amp;R)</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>កាត់ (&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>ចម្លង (&amp;C)</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>ចម្លងទីតាំងតំណ (&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>បិទភ្ជាប់ (&amp;P)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>លុប</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>ជ្រើសរើសទាំងអស់</translation>
  </message>
 </context>
 <context>
  <name>RecommendationState</name>
  <message>
   <source>Open</source>
   <translatorcomment>មិនទាន់ដោះស្រាយ</translatorcomment>
   <translation>មិនទាន់ដោះស្រាយ</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>បានទទួលយក</translation>
  </message>
  <message>
   <source>Carried out</source>
   <translation>បានអនុវត្ត</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>បានបដិសេធ</translation>
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>Progress Report of the Year {year} on Implementing the Five-Year Plan of Action on Mekong-Lancang Cooperation ({first}-{last})</source>
   <translation>របាយការណ៍វឌ្ឍនភាពឆ្នាំ {year} នៃការអនុវត្តផែនការសកម្មភាពរយៈពេលប្រាំឆ្នាំ ស្តីពីកិច្ចសហប្រតិបត្តិការមេគង្គ-ឡានឆាង ({first}-{last})</translation>
  </message>
  <message>
   <source>Progress Report of the Year {year} on Implementing the Five-Year Plan of Action on Lancang-Mekong Cooperation ({first}-{last})</source>
   <translation>របាយការណ៍វឌ្ឍនភាពឆ្នាំ {year} នៃការអនុវត្តផែនការសកម្មភាពរយៈពេលប្រាំឆ្នាំ ស្តីពីកិច្ចសហប្រតិបត្តិការឡានឆាង-មេគង្គ ({first}-{last})</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>មាតិកា</translation>
  </message>
  <message>
   <source>Overview in figures</source>
   <translation>ទិដ្ឋភាពទូទៅជាតួលេខ</translation>
  </message>
  <message>
   <source>Progress by pillar, section and measure</source>
   <translation>វឌ្ឍនភាពតាមសសរស្តម្ភ ផ្នែក និងវិធានការ</translation>
  </message>
  <message>
   <source>Delays and their reasons</source>
   <translation>ការយឺតយ៉ាវ និងមូលហេតុ</translation>
  </message>
  <message>
   <source>Funding by section and source</source>
   <translation>ហិរញ្ញប្បទានតាមផ្នែក និងប្រភព</translation>
  </message>
  <message>
   <source>Assessments and recommendations</source>
   <translation>ការវាយតម្លៃ និងអនុសាសន៍</translation>
  </message>
  <message>
   <source>Outlook</source>
   <translation>ទស្សនវិស័យ</translation>
  </message>
  <message>
   <source>Who has not reported</source>
   <translation>អ្នកណាមិនទាន់រាយការណ៍</translation>
  </message>
  <message>
   <source>Annex: all projects</source>
   <translation>ឧបសម្ព័ន្ធ៖ គម្រោងទាំងអស់</translation>
  </message>
  <message>
   <source>By section and source, in US dollars</source>
   <translation>តាមផ្នែក និងប្រភព គិតជាដុល្លារអាមេរិក</translation>
  </message>
  <message>
   <source>Section and its largest sources</source>
   <translation>ផ្នែក និងប្រភពធំជាងគេ</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>បានសន្យា</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>បានបើកផ្តល់</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>បានចំណាយ</translation>
  </message>
  <message>
   <source>{name}: {part}</source>
   <translation>{name}៖ {part}</translation>
  </message>
  <message>
   <source>; </source>
   <translation>; </translation>
  </message>
  <message>
   <source>Assessments made in {year}: {n}. Projects assessed: {projects}.</source>
   <translation>ការវាយតម្លៃដែលបានធ្វើក្នុងឆ្នាំ {year}៖ {n}។ គម្រោងបានវាយតម្លៃ៖ {projects}។</translation>
  </message>
  <message>
   <source>Mean scores by form, from 1 (weak) to 5 (strong)</source>
   <translation>ពិន្ទុមធ្យមតាមទម្រង់ ពី 1 (ខ្សោយ) ដល់ 5 (ល្អ)</translation>
  </message>
  <message>
   <source>No assessment was made in {year}.</source>
   <translation>គ្មានការវាយតម្លៃណាត្រូវបានធ្វើក្នុងឆ្នាំ {year} ទេ។</translation>
  </message>
  <message>
   <source>No recommendation is open.</source>
   <translation>គ្មានអនុសាសន៍ដែលមិនទាន់ដោះស្រាយទេ។</translation>
  </message>
  <message>
   <source>Open recommendations</source>
   <translation>អនុសាសន៍មិនទាន់ដោះស្រាយ</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are due first, of {all}.</source>
   <translation>រាយតែ {shown} ដែលដល់កំណត់មុនគេ ក្នុងចំណោម {all}។</translation>
  </message>
  <message>
   <source>Milestones due in {year}</source>
   <translation>ចំណុចដៅដល់កំណត់ក្នុងឆ្នាំ {year}</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>ដល់កំណត់</translation>
  </message>
  <message>
   <source>Milestone and project</source>
   <translation>ចំណុចដៅ និងគម្រោង</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ខេត្ត</translation>
  </message>
  <message>
   <source>No milestone of a project under way is due in {year}.</source>
   <translation>គម្រោងកំពុងអនុវត្តគ្មានចំណុចដៅដល់កំណត់ក្នុងឆ្នាំ {year} ទេ។</translation>
  </message>
  <message>
   <source>Projects proposed for {year}</source>
   <translation>គម្រោងដែលបានស្នើសម្រាប់ឆ្នាំ {year}</translation>
  </message>
  <message>
   <source>No project is on the list for {year}.</source>
   <translation>គ្មានគម្រោងក្នុងបញ្ជីឆ្នាំ {year} ទេ។</translation>
  </message>
  <message>
   <source>On the list for {year}: {n}. Recommended by the SOM: {recommended}; adopted by the FMM: {adopted}; declined: {declined}. Budgets together: {amount}.</source>
   <translation>គម្រោងក្នុងបញ្ជីឆ្នាំ {year}៖ {n}។ SOM បានផ្តល់អនុសាសន៍៖ {recommended}; FMM បានអនុម័ត៖ {adopted}; បានបដិសេធ៖ {declined}។ ថវិកាសរុប៖ {amount}។</translation>
  </message>
  <message>
   <source>{name}: {n}</source>
   <translation>{name}៖ {n}</translation>
  </message>
  <message>
   <source>Progress reports of {year} by state: {states}.</source>
   <translation>របាយការណ៍វឌ្ឍនភាពសម្រាប់ឆ្នាំ {year} តាមស្ថានភាព៖ {states}។</translation>
  </message>
  <message>
   <source>For every project under way a progress report of {year} was handed in.</source>
   <translation>គម្រោងកំពុងអនុវត្តទាំងអស់សុទ្ធតែបានដាក់ជូនរបាយការណ៍វឌ្ឍនភាពសម្រាប់ឆ្នាំ {year}។</translation>
  </message>
  <message>
   <source>Projects under way without a progress report of {year}: {n} of {all}.</source>
   <translation>គម្រោងកំពុងអនុវត្តដែលគ្មានរបាយការណ៍វឌ្ឍនភាពសម្រាប់ឆ្នាំ {year}៖ {n} ក្នុងចំណោម {all}។</translation>
  </message>
  <message>
   <source>Not one project under way was reported on by: {provinces}.</source>
   <translation>មិនបានរាយការណ៍អំពីគម្រោងកំពុងអនុវត្តណាមួយសោះ៖ {provinces}។</translation>
  </message>
  <message>
   <source>Province in the lead</source>
   <translation>ខេត្តដឹកនាំ</translation>
  </message>
  <message>
   <source>Projects under way</source>
   <translation>គម្រោងកំពុងអនុវត្ត</translation>
  </message>
  <message>
   <source>Not reported on</source>
   <translation>មិនទាន់រាយការណ៍</translation>
  </message>
  <message>
   <source>National, no province</source>
   <translation>ថ្នាក់ជាតិ គ្មានខេត្ត</translation>
  </message>
  <message>
   <source>Achievements are told in the words of progress reports whose period ends in the year: of each project the last one that was approved, or else handed in. Long texts are cut; project sheets have them whole.</source>
   <translation>សមិទ្ធផលដកស្រង់ពីពាក្យក្នុងរបាយការណ៍វឌ្ឍនភាពដែលរយៈពេលរាយការណ៍បញ្ចប់ក្នុងឆ្នាំនេះ៖ សម្រាប់គម្រោងនីមួយៗ យករបាយការណ៍ចុងក្រោយដែលបានអនុម័ត ឬបើគ្មាន យករបាយការណ៍ចុងក្រោយដែលបានដាក់ជូន។ អត្ថបទវែងត្រូវបានកាត់ខ្លី ហើយមានពេញលេញនៅលើសន្លឹកព័ត៌មានគម្រោង។</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>វិធានការ</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>គម្រោង</translation>
  </message>
  <message>
   <source>Milestones past due</source>
   <translation>ចំណុចដៅហួសកំណត់</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>វឌ្ឍនភាព</translation>
  </message>
  <message>
   <source>Committed, USD</source>
   <translation>បានសន្យា, USD</translation>
  </message>
  <message>
   <source>Projects by state</source>
   <translation>គម្រោងតាមស្ថានភាព</translation>
  </message>
  <message>
   <source>Achievements</source>
   <translation>សមិទ្ធផល</translation>
  </message>
  <message>
   <source>Delays</source>
   <translation>ការយឺតយ៉ាវ</translation>
  </message>
  <message>
   <source>Nothing was reported, reached or missed in {year}.</source>
   <translation>ក្នុងឆ្នាំ {year} គ្មានអ្វីត្រូវបានរាយការណ៍ ហើយគ្មានចំណុចដៅណាសម្រេចបាន ឬហួសកំណត់ទេ។</translation>
  </message>
  <message>
   <source>not approved yet</source>
   <translation>មិនទាន់អនុម័ត</translation>
  </message>
  <message>
   <source>Issues: {text}</source>
   <translation>បញ្ហាប្រឈម៖ {text}</translation>
  </message>
  <message>
   <source>Shown are {shown} of {all} reports.</source>
   <translation>បង្ហាញតែរបាយការណ៍ {shown} ក្នុងចំណោម {all}។</translation>
  </message>
  <message>
   <source>Milestone reached</source>
   <translation>ចំណុចដៅដែលសម្រេចបាន</translation>
  </message>
  <message>
   <source>On</source>
   <translation>ថ្ងៃសម្រេច</translation>
  </message>
  <message>
   <source>Listed are the {shown} that were reached last, of {all}.</source>
   <translation>រាយតែ {shown} ដែលសម្រេចបានចុងក្រោយគេ ក្នុងចំណោម {all}។</translation>
  </message>
  <message>
   <source>Days late</source>
   <translation>ចំនួនថ្ងៃយឺត</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>មូលហេតុ</translation>
  </message>
  <message>
   <source>No reason given</source>
   <translation>មិនបានបញ្ជាក់មូលហេតុ</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are latest, of {all}.</source>
   <translation>រាយតែ {shown} ដែលយឺតជាងគេ ក្នុងចំណោម {all}។</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>ក្រុម</translation>
  </message>
  <message>
   <source>Assessments: {country}</source>
   <translation>ការវាយតម្លៃ៖ {country}</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>ទម្រង់</translation>
  </message>
  <message>
   <source>Form not given</source>
   <translation>មិនបានបញ្ជាក់ទម្រង់</translation>
  </message>
  <message>
   <source>All forms</source>
   <translation>ទម្រង់ទាំងអស់</translation>
  </message>
  <message>
   <source>Self-evaluation, peer review and third-party review</source>
   <translation>ការវាយតម្លៃដោយខ្លួនឯង ការវាយតម្លៃគ្នាទៅវិញទៅមក និងការវាយតម្លៃដោយភាគីទីបី</translation>
  </message>
  <message>
   <source>No assessment of a project of {country} is recorded at this desk yet.</source>
   <translation>មិនទាន់មានការវាយតម្លៃគម្រោងណាមួយរបស់ {country} ត្រូវបានកត់ត្រានៅស្ថានីយនេះទេ។</translation>
  </message>
  <message>
   <source>Assessments</source>
   <translation>ការវាយតម្លៃ</translation>
  </message>
  <message>
   <source>{n} under way, not assessed</source>
   <translation>{n} កំពុងអនុវត្ត មិនទាន់វាយតម្លៃ</translation>
  </message>
  <message>
   <source>Projects assessed</source>
   <translation>គម្រោងបានវាយតម្លៃ</translation>
  </message>
  <message>
   <source>Mean score</source>
   <translation>ពិន្ទុមធ្យម</translation>
  </message>
  <message>
   <source>of 5</source>
   <translation>លើ 5</translation>
  </message>
  <message>
   <source>{n} or less</source>
   <translation>{n} ឬទាបជាង</translation>
  </message>
  <message>
   <source>Low scores</source>
   <translation>ពិន្ទុទាប</translation>
  </message>
  <message>
   <source>{n} past due</source>
   <translation>{n} ហួសកំណត់</translation>
  </message>
  <message>
   <source>No recommendation has been recorded.</source>
   <translation>មិនទាន់មានអនុសាសន៍ត្រូវបានកត់ត្រាទេ។</translation>
  </message>
  <message>
   <source>Recommendations for improvement</source>
   <translation>អនុសាសន៍កែលម្អ</translation>
  </message>
  <message>
   <source>Listed are all that are open, and {shown} of the {all} that are settled.</source>
   <translation>រាយអនុសាសន៍មិនទាន់ដោះស្រាយទាំងអស់ និង {shown} ក្នុងចំណោម {all} ដែលដោះស្រាយរួច។</translation>
  </message>
  <message>
   <source>Low scores, and scores on which assessors disagree</source>
   <translation>ពិន្ទុទាប និងពិន្ទុដែលអ្នកវាយតម្លៃយល់មិនស្របគ្នា</translation>
  </message>
  <message>
   <source>Score sheets are shown of projects with a score of {low} or less, or with a criterion on which assessors lie more than one point apart: {n}. The others have one line each, further below: {others}.</source>
   <translation>តារាងពិន្ទុបង្ហាញតែសម្រាប់គម្រោងដែលមានពិន្ទុ {low} ឬទាបជាងនេះ ឬមានលក្ខណវិនិច្ឆ័យណាមួយដែលអ្នកវាយតម្លៃដាក់ពិន្ទុខុសគ្នាលើសពីមួយពិន្ទុ៖ {n}។ គម្រោងផ្សេងទៀត មួយបន្ទាត់សម្រាប់គម្រោងនីមួយៗ នៅខាងក្រោម៖ {others}។</translation>
  </message>
  <message>
   <source>Scores of {n} and less are marked.</source>
   <translation>ពិន្ទុ {n} និងទាបជាងនេះ ត្រូវបានសម្គាល់។</translation>
  </message>
  <message>
   <source>Assessed by</source>
   <translation>វាយតម្លៃដោយ</translation>
  </message>
  <message>
   <source>Other projects that were assessed</source>
   <translation>គម្រោងផ្សេងទៀតដែលបានវាយតម្លៃ</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>លេខកូដ</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>គម្រោង</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>មធ្យម</translation>
  </message>
  <message>
   <source>Assessors lie more than one point apart on: {criteria}.</source>
   <translation>អ្នកវាយតម្លៃដាក់ពិន្ទុខុសគ្នាលើសពីមួយពិន្ទុ ចំពោះ៖ {criteria}។</translation>
  </message>
  <message>
   <source>Projects under way that nobody has assessed: {n}.</source>
   <translation>គម្រោងកំពុងអនុវត្តដែលមិនទាន់មានអ្នកណាវាយតម្លៃ៖ {n}។</translation>
  </message>
  <message>
   <source>Assessments without a day: {n}.</source>
   <translation>ការវាយតម្លៃដែលគ្មានថ្ងៃ៖ {n}។</translation>
  </message>
  <message>
   <source>Scores that are none of 1 to 5, and so in no mean: {n}.</source>
   <translation>ពិន្ទុដែលមិនស្ថិតក្នុងចំណោម 1 ដល់ 5 ដូច្នេះមិនរាប់ក្នុងមធ្យមភាគណាទេ៖ {n}។</translation>
  </message>
  <message>
   <source>Low scores without a reason: {n}.</source>
   <translation>ពិន្ទុទាបដែលគ្មានមូលហេតុ៖ {n}។</translation>
  </message>
  <message>
   <source>Open recommendations without an owner: {n}.</source>
   <translation>អនុសាសន៍មិនទាន់ដោះស្រាយដែលគ្មានអ្នកទទួលបន្ទុក៖ {n}។</translation>
  </message>
  <message>
   <source>Open recommendations without a due day: {n}.</source>
   <translation>អនុសាសន៍មិនទាន់ដោះស្រាយដែលគ្មានថ្ងៃកំណត់៖ {n}។</translation>
  </message>
  <message>
   <source>Means are of the scores from 1 to 5, each score counting the same; what is not applicable or not given is left out. A recommendation is past due if it is open or accepted after its due day. What assessors wrote stands on each project's sheet.</source>
   <translation>មធ្យមភាគគណនាពីពិន្ទុ 1 ដល់ 5 ដោយពិន្ទុនីមួយៗមានទម្ងន់ស្មើគ្នា។ អ្វីដែលមិនអាចប្រើចំពោះគម្រោង ឬមិនបានផ្តល់ពិន្ទុ មិនត្រូវបានរាប់ទេ។ អនុសាសន៍ហួសកំណត់ គឺអនុសាសន៍ដែលហួសថ្ងៃកំណត់ហើយ តែនៅមិនទាន់ដោះស្រាយ ឬគ្រាន់តែបានទទួលយក។ អ្វីដែលអ្នកវាយតម្លៃបានសរសេរ មាននៅលើសន្លឹកព័ត៌មានរបស់គម្រោងនីមួយៗ។</translation>
  </message>
  <message>
   <source>Assessments: {n}</source>
   <translation>ការវាយតម្លៃ៖ {n}</translation>
  </message>
  <message>
   <source>Counted are the projects that {country} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>រាប់តែគម្រោងដែល {country} ដឹកនាំ ឬដែលគ្របដណ្តប់ដល់ប្រទេសនេះ ដូចដែលស្ថានីយ “{desk}” ដឹងនៅថ្ងៃ {day}។</translation>
  </message>
  <message>
   <source>Counted are the projects that the province of {province} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>រាប់តែគម្រោងដែលខេត្ត {province} ដឹកនាំ ឬដែលគ្របដណ្តប់ដល់ខេត្តនេះ ដូចដែលស្ថានីយ “{desk}” ដឹងនៅថ្ងៃ {day}។</translation>
  </message>
  <message>
   <source>No project of {country} is recorded at this desk yet.</source>
   <translation>មិនទាន់មានគម្រោងរបស់ {country} បានកត់ត្រានៅស្ថានីយនេះទេ។</translation>
  </message>
  <message>
   <source>Provinces that lead no project: {provinces}.</source>
   <translation>ខេត្តដែលមិនដឹកនាំគម្រោងណាមួយ៖ {provinces}។</translation>
  </message>
  <message>
   <source>No change has come from the desk of a province: all was entered at other desks.</source>
   <translation>មិនមានការកែប្រែណាមកពីស្ថានីយរបស់ខេត្តទេ៖ ទាំងអស់ត្រូវបានបញ្ចូលនៅស្ថានីយផ្សេង។</translation>
  </message>
  <message>
   <source>Provinces that lead projects, but whose own desks have sent nothing: {provinces}.</source>
   <translation>ខេត្តដែលដឹកនាំគម្រោង តែស្ថានីយរបស់ខ្លួនមិនបានផ្ញើអ្វី៖ {provinces}។</translation>
  </message>
  <message>
   <source>Projects without a country, which are not counted in this summary: {n}.</source>
   <translation>គម្រោងដែលគ្មានប្រទេស ហើយមិនរាប់ក្នុងសង្ខេបនេះ៖ {n}។</translation>
  </message>
  <message>
   <source>No change has come from the desk of this province: all was entered at other desks.</source>
   <translation>មិនមានការកែប្រែណាមកពីស្ថានីយរបស់ខេត្តនេះទេ៖ ទាំងអស់ត្រូវបានបញ្ចូលនៅស្ថានីយផ្សេង។</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>គ្មានចំណងជើង</translation>
  </message>
  <message>
   <source>Projects in implementation without a report on {year}, {n} in all, such as {codes}.</source>
   <translation>គម្រោងកំពុងអនុវត្តដែលគ្មានរបាយការណ៍សម្រាប់ឆ្នាំ {year} សរុប {n} ឧទាហរណ៍ {codes}។</translation>
  </message>
  <message>
   <source>Projects in implementation without a report on {year}: {codes}.</source>
   <translation>គម្រោងកំពុងអនុវត្តដែលគ្មានរបាយការណ៍សម្រាប់ឆ្នាំ {year}៖ {codes}។</translation>
  </message>
  <message>
   <source>Progress reports that do not say which time they are about, and so are not counted: {n}.</source>
   <translation>របាយការណ៍វឌ្ឍនភាពដែលមិនបញ្ជាក់រយៈពេលណា ដូច្នេះមិនត្រូវបានរាប់៖ {n}។</translation>
  </message>
  <message>
   <source>Among the projects are some that other provinces lead and that reach this one: {n}.</source>
   <translation>ក្នុងចំណោមគម្រោងទាំងនេះ មានគម្រោងដែលខេត្តផ្សេងដឹកនាំ ហើយគ្របដណ្តប់ដល់ខេត្តនេះ៖ {n}។</translation>
  </message>
  <message>
   <source>Total in {currency}</source>
   <translation>សរុបជា {currency}</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>អ្វីដែលខ្វះ</translation>
  </message>
  <message>
   <source>How these figures are made</source>
   <translation>របៀបគណនាតួលេខទាំងនេះ</translation>
  </message>
  <message>
   <source>A milestone is due on its adopted day, or on the forecast one where none was adopted. Milestones of projects that are proposed, endorsed or cancelled are not counted; among those past their due day are only milestones of projects under way.</source>
   <translation>ចំណុចដៅដល់កំណត់នៅថ្ងៃដែលបានអនុម័ត ឬនៅថ្ងៃព្យាករ បើមិនបានអនុម័តថ្ងៃណា។ ចំណុចដៅនៃគម្រោងដែលបានស្នើ បានគាំទ្រ ឬបានលុបចោល មិនត្រូវបានរាប់ទេ។ ក្នុងចំណោមចំណុចដៅហួសថ្ងៃកំណត់ មានតែចំណុចដៅនៃគម្រោងកំពុងអនុវត្តប៉ុណ្ណោះ។</translation>
  </message>
  <message>
   <source>Money is the sum of all funding lines, converted at the secretariat's rate for the last day of their year, or for today. Each figure is rounded by itself.</source>
   <translation>ទឹកប្រាក់គឺជាផលបូកនៃបន្ទាត់ហិរញ្ញប្បទានទាំងអស់ ប្តូរតាមអត្រារបស់លេខាធិការដ្ឋានសម្រាប់ថ្ងៃចុងក្រោយនៃឆ្នាំនីមួយៗ ឬសម្រាប់ថ្ងៃនេះ។ តួលេខនីមួយៗត្រូវបានបង្គត់ដាច់ដោយឡែក។</translation>
  </message>
  <message>
   <source>No project is counted in any section of the Plan.</source>
   <translation>គ្មានគម្រោងណាត្រូវបានរាប់ក្នុងផ្នែកណាមួយនៃផែនការទេ។</translation>
  </message>
  <message>
   <source>Sections with a project</source>
   <translation>ផ្នែកដែលមានគម្រោង</translation>
  </message>
  <message>
   <source>Measures with a project</source>
   <translation>វិធានការដែលមានគម្រោង</translation>
  </message>
  <message>
   <source>Blank cells</source>
   <translation>ក្រឡាទទេ</translation>
  </message>
  <message>
   <source>section by country</source>
   <translation>តាមផ្នែក និងប្រទេស</translation>
  </message>
  <message>
   <source>{kept} of {due}</source>
   <translation>{kept} នៃ {due}</translation>
  </message>
  <message>
   <source>all years</source>
   <translation>ឆ្នាំទាំងអស់</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>សរុប</translation>
  </message>
  <message>
   <source>Projects by section and country</source>
   <translation>គម្រោងតាមផ្នែក និងប្រទេស</translation>
  </message>
  <message>
   <source>All sections</source>
   <translation>ផ្នែកទាំងអស់</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>ផ្នែក</translation>
  </message>
  <message>
   <source>Sections without a project: {sections}.</source>
   <translation>ផ្នែកដែលគ្មានគម្រោង៖ {sections}។</translation>
  </message>
  <message>
   <source>Money committed by section and country</source>
   <translation>ទឹកប្រាក់បានសន្យាតាមផ្នែក និងប្រទេស</translation>
  </message>
  <message>
   <source>No funding has been recorded.</source>
   <translation>មិនទាន់មានហិរញ្ញប្បទានត្រូវបានកត់ត្រាទេ។</translation>
  </message>
  <message>
   <source>Measures without a project in {country}</source>
   <translation>វិធានការដែលគ្មានគម្រោងនៅ {country}</translation>
  </message>
  <message>
   <source>Each measure of the Plan has a project.</source>
   <translation>វិធានការនីមួយៗនៃផែនការសុទ្ធតែមានគម្រោង។</translation>
  </message>
  <message>
   <source>Without a project are {n} of the {all} measures of the Plan.</source>
   <translation>វិធានការ {n} ក្នុងចំណោម {all} នៃផែនការ មិនទាន់មានគម្រោងទេ។</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>វិធានការនៃផែនការ</translation>
  </message>
  <message>
   <source>Counted are projects as known at the desk “{desk}” on {day}, but for the {n} that were cancelled or declined.</source>
   <translation>រាប់គម្រោងដូចដែលស្ថានីយ “{desk}” ដឹងនៅថ្ងៃ {day} លើកលែងតែគម្រោង {n} ដែលបានលុបចោល ឬបានបដិសេធ។</translation>
  </message>
  <message>
   <source>In {year} are the projects that run in it by their actual days, or else the planned ones, and the funding lines of that year.</source>
   <translation>ឆ្នាំ {year} រាប់គម្រោងដែលដំណើរការក្នុងឆ្នាំនោះ តាមថ្ងៃជាក់ស្តែង ឬបើគ្មាន តាមថ្ងៃក្នុងផែនការ និងបន្ទាត់ហិរញ្ញប្បទាននៃឆ្នាំនោះ។</translation>
  </message>
  <message>
   <source>A project is counted in each section and measure that it serves and in each country that leads it or that it reaches, but once in a total. Its money stands once: with its primary measure and the country that leads it.</source>
   <translation>គម្រោងមួយត្រូវបានរាប់ក្នុងផ្នែក និងវិធានការនីមួយៗដែលវារួមចំណែក និងក្នុងប្រទេសនីមួយៗដែលដឹកនាំវា ឬដែលវាគ្របដណ្តប់ដល់ ប៉ុន្តែរាប់តែម្តងក្នុងចំនួនសរុប។ ទឹកប្រាក់របស់វារាប់តែម្តង៖ ក្នុងវិធានការចម្បង និងប្រទេសដែលដឹកនាំវា។</translation>
  </message>
  <message>
   <source>Coverage of the Plan of Action in {year}</source>
   <translation>ការគ្របដណ្តប់ផែនការសកម្មភាពក្នុងឆ្នាំ {year}</translation>
  </message>
  <message>
   <source>Coverage of the Plan of Action, {first}–{last}</source>
   <translation>ការគ្របដណ្តប់ផែនការសកម្មភាព {first}–{last}</translation>
  </message>
  <message>
   <source>This desk knows projects of {country} only, and so the matrix has one column.</source>
   <translation>ស្ថានីយនេះដឹងតែពីគម្រោងរបស់ {country} ដូច្នេះតារាងមានជួរឈរតែមួយ។</translation>
  </message>
  <message>
   <source>Projects of the six countries, as far as they are known at this desk.</source>
   <translation>គម្រោងរបស់ប្រទេសទាំងប្រាំមួយ តាមដែលស្ថានីយនេះដឹង។</translation>
  </message>
  <message>
   <source>Nothing is known at this desk of projects in: {countries}. They have no column.</source>
   <translation>ស្ថានីយនេះមិនដឹងអំពីគម្រោងណាមួយនៅ៖ {countries}។ ប្រទេសទាំងនេះគ្មានជួរឈរទេ។</translation>
  </message>
  <message>
   <source>This is the desk of {province}; projects of other provinces may be unknown here.</source>
   <translation>នេះជាស្ថានីយរបស់ {province}។ គម្រោងរបស់ខេត្តផ្សេងទៀតអាចមិនមាននៅទីនេះ។</translation>
  </message>
  <message>
   <source>Projects without any date, which are in no year: {n}.</source>
   <translation>គម្រោងដែលគ្មានកាលបរិច្ឆេទណាមួយ ដូច្នេះមិនស្ថិតក្នុងឆ្នាំណាទេ៖ {n}។</translation>
  </message>
  <message>
   <source>Projects without one of these countries, which are not counted: {n}.</source>
   <translation>គម្រោងដែលមិនបញ្ជាក់ប្រទេសណាមួយក្នុងចំណោមប្រទេសទាំងនេះ ហើយមិនត្រូវបានរាប់៖ {n}។</translation>
  </message>
  <message>
   <source>Funding lines without a year, which are in no year: {n}.</source>
   <translation>បន្ទាត់ហិរញ្ញប្បទានដែលគ្មានឆ្នាំ ដូច្នេះមិនស្ថិតក្នុងឆ្នាំណាទេ៖ {n}។</translation>
  </message>
  <message>
   <source>Committed, USD thousand</source>
   <translation>បានសន្យា, ពាន់ USD</translation>
  </message>
  <message>
   <source>Changes since edition {number}: {report}</source>
   <translation>ការកែប្រែចាប់ពីច្បាប់ចេញផ្សាយលេខ {number}៖ {report}</translation>
  </message>
  <message>
   <source>Nothing that the report is made from was changed.</source>
   <translation>គ្មានទិន្នន័យណាដែលប្រើក្នុងរបាយការណ៍នេះ ត្រូវបានផ្លាស់ប្តូរទេ។</translation>
  </message>
  <message>
   <source>Changed entries: {edits}, in projects: {projects}.</source>
   <translation>ធាតុបញ្ចូលដែលបានកែប្រែ៖ {edits}, ក្នុងគម្រោង៖ {projects}។</translation>
  </message>
  <message>
   <source>What was changed</source>
   <translation>អ្វីដែលបានកែប្រែ</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>មុន</translation>
  </message>
  <message>
   <source>After</source>
   <translation>ក្រោយ</translation>
  </message>
  <message>
   <source>By whom</source>
   <translation>ដោយអ្នកណា</translation>
  </message>
  <message>
   <source>Not of one project</source>
   <translation>មិនមែនរបស់គម្រោងណាមួយ</translation>
  </message>
  <message>
   <source>Told is what was entered or came with bundles after the figures of the edition had been read, as far as it shows; what was changed and put back is not told.</source>
   <translation>បង្ហាញតែអ្វីដែលបានបញ្ចូល ឬបានមកតាមកញ្ចប់ ក្រោយពេលអានតួលេខនៃច្បាប់ចេញផ្សាយ ហើយដែលនៅតែខុសពីមុន។ អ្វីដែលបានកែប្រែ រួចត្រឡប់ដូចដើមវិញ មិនបង្ហាញទេ។</translation>
  </message>
  <message>
   <source>From edition {earlier}, as of {first}, to what the desk “{desk}” knows on {last}</source>
   <translation>ពីច្បាប់ចេញផ្សាយលេខ {earlier} គិតត្រឹម {first} ដល់អ្វីដែលស្ថានីយ “{desk}” ដឹងនៅថ្ងៃ {last}</translation>
  </message>
  <message>
   <source>From edition {earlier}, as of {first}, to edition {later}, as of {last}</source>
   <translation>ពីច្បាប់ចេញផ្សាយលេខ {earlier} គិតត្រឹម {first} ដល់ច្បាប់ចេញផ្សាយលេខ {later} គិតត្រឹម {last}</translation>
  </message>
  <message>
   <source>{kind} “{name}”</source>
   <translation>{kind} “{name}”</translation>
  </message>
  <message>
   <source>Put into the bin</source>
   <translation>បានដាក់ក្នុងធុងសំរាម</translation>
  </message>
  <message>
   <source>{field}: {value}</source>
   <translation>{field}៖ {value}</translation>
  </message>
  <message>
   <source>New</source>
   <translation>ថ្មី</translation>
  </message>
  <message>
   <source>{desk}, {day}</source>
   <translation>{desk}, {day}</translation>
  </message>
  <message>
   <source>Funding of projects</source>
   <translation>ហិរញ្ញប្បទានគម្រោង</translation>
  </message>
  <message>
   <source>Projects of {country}, as far as they are known at this desk.</source>
   <translation>គម្រោងរបស់ {country} តាមដែលស្ថានីយនេះដឹង។</translation>
  </message>
  <message>
   <source>All projects that are known at this desk, of whatever country.</source>
   <translation>គម្រោងទាំងអស់ដែលស្ថានីយនេះដឹង មិនថារបស់ប្រទេសណា។</translation>
  </message>
  <message>
   <source>Funding lines: {n}</source>
   <translation>បន្ទាត់ហិរញ្ញប្បទាន៖ {n}</translation>
  </message>
  <message>
   <source>{percent} of what is committed</source>
   <translation>{percent} នៃទឹកប្រាក់បានសន្យា</translation>
  </message>
  <message>
   <source>{percent} of what is disbursed</source>
   <translation>{percent} នៃទឹកប្រាក់បានបើកផ្តល់</translation>
  </message>
  <message>
   <source>Projects with funding</source>
   <translation>គម្រោងមានហិរញ្ញប្បទាន</translation>
  </message>
  <message>
   <source>All sources</source>
   <translation>ប្រភពទាំងអស់</translation>
  </message>
  <message>
   <source>Funding by source</source>
   <translation>ហិរញ្ញប្បទានតាមប្រភព</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>ប្រភព</translation>
  </message>
  <message>
   <source>Funding by source and year, USD</source>
   <translation>ហិរញ្ញប្បទានតាមប្រភព និងឆ្នាំ, USD</translation>
  </message>
  <message>
   <source>Funding by year</source>
   <translation>ហិរញ្ញប្បទានតាមឆ្នាំ</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ឆ្នាំ</translation>
  </message>
  <message>
   <source>Cash and in kind</source>
   <translation>សាច់ប្រាក់ និងសម្ភារៈ ឬសេវា</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>ប្រភេទ</translation>
  </message>
  <message>
   <source>Funding by country</source>
   <translation>ហិរញ្ញប្បទានតាមប្រទេស</translation>
  </message>
  <message>
   <source>Country in the lead</source>
   <translation>ប្រទេសដឹកនាំ</translation>
  </message>
  <message>
   <source>Funding by province of {country}</source>
   <translation>ហិរញ្ញប្បទានតាមខេត្តនៃ {country}</translation>
  </message>
  <message>
   <source>As recorded, by currency</source>
   <translation>ដូចដែលបានកត់ត្រា តាមរូបិយប័ណ្ណ</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>រូបិយប័ណ្ណ</translation>
  </message>
  <message>
   <source>Funding lines</source>
   <translation>បន្ទាត់ហិរញ្ញប្បទាន</translation>
  </message>
  <message>
   <source>{currency} thousand</source>
   <translation>ពាន់ {currency}</translation>
  </message>
  <message>
   <source>USD thousand</source>
   <translation>ពាន់ USD</translation>
  </message>
  <message>
   <source>until {year}</source>
   <translation>ដល់ {year}</translation>
  </message>
  <message>
   <source>from {year}</source>
   <translation>ពី {year}</translation>
  </message>
  <message>
   <source>Year not given</source>
   <translation>មិនបានបញ្ជាក់ឆ្នាំ</translation>
  </message>
  <message>
   <source>Kind not given</source>
   <translation>មិនបានបញ្ជាក់ប្រភេទ</translation>
  </message>
  <message>
   <source>Country not given</source>
   <translation>មិនបានបញ្ជាក់ប្រទេស</translation>
  </message>
  <message>
   <source>Spent above disbursed</source>
   <translation>ចំណាយលើសបើកផ្តល់</translation>
  </message>
  <message>
   <source>No project has spent more of a source than was disbursed to it.</source>
   <translation>គ្មានគម្រោងណាបានចំណាយពីប្រភពណាមួយ លើសពីទឹកប្រាក់ដែលបានបើកផ្តល់ឱ្យទេ។</translation>
  </message>
  <message>
   <source>Above</source>
   <translation>លើស</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are most overspent, of {all}.</source>
   <translation>រាយតែ {shown} ដែលចំណាយលើសច្រើនជាងគេ ក្នុងចំណោម {all}។</translation>
  </message>
  <message>
   <source>Projects that spent money of a source without a figure for what was disbursed: {n}.</source>
   <translation>គម្រោងដែលបានចំណាយទឹកប្រាក់ពីប្រភពណាមួយ តែគ្មានតួលេខទឹកប្រាក់បានបើកផ្តល់៖ {n}។</translation>
  </message>
  <message>
   <source>More is spent than disbursed.</source>
   <translation>បានចំណាយច្រើនជាងបានបើកផ្តល់។</translation>
  </message>
  <message>
   <source>Added up are the funding lines of all projects as known at the desk “{desk}” on {day}. A project's money stands with the country and the province that lead it.</source>
   <translation>បូកសរុបបន្ទាត់ហិរញ្ញប្បទានរបស់គម្រោងទាំងអស់ ដូចដែលស្ថានីយ “{desk}” ដឹងនៅថ្ងៃ {day}។ ទឹកប្រាក់របស់គម្រោងរាប់ក្នុងប្រទេស និងខេត្តដែលដឹកនាំវា។</translation>
  </message>
  <message>
   <source>Edition {number}, fingerprint {fingerprint}</source>
   <translation>ច្បាប់ចេញផ្សាយលេខ {number}, លេខផ្ទៀងផ្ទាត់ {fingerprint}</translation>
  </message>
  <message>
   <source>This edition</source>
   <translation>ច្បាប់ចេញផ្សាយនេះ</translation>
  </message>
  <message>
   <source>Edition {number}, as of {day}, frozen at the desk “{desk}” by {author}.</source>
   <translation>ច្បាប់ចេញផ្សាយលេខ {number} គិតត្រឹម {day} បានបង្កកនៅស្ថានីយ “{desk}” ដោយ {author}។</translation>
  </message>
  <message>
   <source>Fingerprint of its figures (SHA-256): {fingerprint}</source>
   <translation>លេខផ្ទៀងផ្ទាត់នៃតួលេខ (SHA-256)៖ {fingerprint}</translation>
  </message>
  <message>
   <source>{desk} ({changes})</source>
   <translation>{desk} ({changes})</translation>
  </message>
  <message>
   <source>It was made from {changes} changes of these desks, as far as they were known: {desks}.</source>
   <translation>ច្បាប់ចេញផ្សាយនេះធ្វើឡើងពីការកែប្រែ {changes} របស់ស្ថានីយខាងក្រោម តាមដែលបានដឹងនៅពេលបង្កក៖ {desks}។</translation>
  </message>
  <message>
   <source>National summary: {country}</source>
   <translation>សង្ខេបថ្នាក់ជាតិ៖ {country}</translation>
  </message>
  <message>
   <source>Overdue milestones: {area}</source>
   <translation>ចំណុចដៅហួសកំណត់៖ {area}</translation>
  </message>
  <message>
   <source>Milestones past their due day in projects under way</source>
   <translation>ចំណុចដៅហួសថ្ងៃកំណត់ក្នុងគម្រោងកំពុងអនុវត្ត</translation>
  </message>
  <message>
   <source>No milestone of a project under way is past its due day.</source>
   <translation>គ្មានចំណុចដៅនៃគម្រោងកំពុងអនុវត្តណាហួសថ្ងៃកំណត់ទេ។</translation>
  </message>
  <message>
   <source>All overdue milestones by province</source>
   <translation>ចំណុចដៅហួសកំណត់ទាំងអស់តាមខេត្ត</translation>
  </message>
  <message>
   <source>of {n} not yet done</source>
   <translation>ក្នុងចំណោម {n} ដែលមិនទាន់រួចរាល់</translation>
  </message>
  <message>
   <source>Past their due day</source>
   <translation>ហួសថ្ងៃកំណត់</translation>
  </message>
  <message>
   <source>Most days late</source>
   <translation>យឺតច្រើនបំផុត (ថ្ងៃ)</translation>
  </message>
  <message>
   <source>of {n} under way</source>
   <translation>ក្នុងចំណោម {n} ដែលកំពុងអនុវត្ត</translation>
  </message>
  <message>
   <source>Projects concerned</source>
   <translation>គម្រោងពាក់ព័ន្ធ</translation>
  </message>
  <message>
   <source>Late by over {n} days</source>
   <translation>យឺតលើស {n} ថ្ងៃ</translation>
  </message>
  <message>
   <source>Why they are late</source>
   <translation>ហេតុអ្វីយឺត</translation>
  </message>
  <message>
   <source>Projects that are latest</source>
   <translation>គម្រោងដែលយឺតជាងគេ</translation>
  </message>
  <message>
   <source>Its latest milestone</source>
   <translation>ចំណុចដៅយឺតជាងគេ</translation>
  </message>
  <message>
   <source>Listed are the {shown} projects that are latest, of {all}.</source>
   <translation>រាយតែគម្រោង {shown} ដែលយឺតជាងគេ ក្នុងចំណោម {all}។</translation>
  </message>
  <message>
   <source>By province</source>
   <translation>តាមខេត្ត</translation>
  </message>
  <message>
   <source>By section of the Plan</source>
   <translation>តាមផ្នែកនៃផែនការ</translation>
  </message>
  <message>
   <source>All projects under way</source>
   <translation>គម្រោងកំពុងអនុវត្តទាំងអស់</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>អ្នកទទួលខុសត្រូវ</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>បានអនុម័ត</translation>
  </message>
  <message>
   <source>Forecast</source>
   <translation>ព្យាករ</translation>
  </message>
  <message>
   <source>Milestones not done and without a due day, so that they are never late: {n}.</source>
   <translation>ចំណុចដៅមិនទាន់រួចរាល់ និងគ្មានថ្ងៃកំណត់ ដូច្នេះមិនត្រូវរាប់ថាយឺតឡើយ៖ {n}។</translation>
  </message>
  <message>
   <source>Projects under way without a milestone: {n}.</source>
   <translation>គម្រោងកំពុងអនុវត្តដែលគ្មានចំណុចដៅ៖ {n}។</translation>
  </message>
  <message>
   <source>The mark of what is late stands beside milestones late by over {n} days.</source>
   <translation>សញ្ញាយឺតស្ថិតនៅក្បែរចំណុចដៅដែលយឺតលើស {n} ថ្ងៃ។</translation>
  </message>
  <message>
   <source>Figures of the year {year} under the Five-Year Plan of Action on Mekong-Lancang Cooperation ({first}-{last})</source>
   <translation>តួលេខឆ្នាំ {year} នៃផែនការសកម្មភាពរយៈពេលប្រាំឆ្នាំ ស្តីពីកិច្ចសហប្រតិបត្តិការមេគង្គ-ឡានឆាង ({first}-{last})</translation>
  </message>
  <message>
   <source>Figures of the year {year} under the Five-Year Plan of Action on Lancang-Mekong Cooperation ({first}-{last})</source>
   <translation>តួលេខឆ្នាំ {year} នៃផែនការសកម្មភាពរយៈពេលប្រាំឆ្នាំ ស្តីពីកិច្ចសហប្រតិបត្តិការឡានឆាង-មេគង្គ ({first}-{last})</translation>
  </message>
  <message>
   <source>Stage not given</source>
   <translation>មិនបានបញ្ជាក់ដំណាក់កាល</translation>
  </message>
  <message>
   <source>Cancelled, without a state</source>
   <translation>បានលុបចោល គ្មានស្ថានភាព</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>ដំណាក់កាល</translation>
  </message>
  <message>
   <source>State</source>
   <translation>ស្ថានភាព</translation>
  </message>
  <message>
   <source>States of projects by pillar</source>
   <translation>ស្ថានភាពគម្រោងតាមសសរស្តម្ភ</translation>
  </message>
  <message>
   <source>Pillar of the Plan</source>
   <translatorcomment>សសរស្តម្ភ</translatorcomment>
   <translation>សសរស្តម្ភនៃផែនការ</translation>
  </message>
  <message>
   <source>Reached without a date, and so in none of the months: {n}.</source>
   <translation>សម្រេចបានតែគ្មានកាលបរិច្ឆេទ ដូច្នេះមិនរាប់ក្នុងខែណាទេ៖ {n}។</translation>
  </message>
  <message>
   <source>Milestones past their due day</source>
   <translation>ចំណុចដៅហួសថ្ងៃកំណត់</translation>
  </message>
  <message>
   <source>Projects with entries that wait for a decision</source>
   <translation>គម្រោងដែលមានធាតុបញ្ចូលរង់ចាំការសម្រេច</translation>
  </message>
  <message>
   <source>Listed are the {shown} with most, of {all}.</source>
   <translation>រាយតែ {shown} ដែលមានច្រើនជាងគេ ក្នុងចំណោម {all}។</translation>
  </message>
  <message>
   <source>A project's progress is the weighted sum of its milestones. The progress of a section, a province or the country is the mean of its adopted projects, rounded down; the upright tick shows where it should be today.</source>
   <translation>វឌ្ឍនភាពនៃគម្រោង គឺជាផលបូកមានទម្ងន់នៃចំណុចដៅរបស់វា។ វឌ្ឍនភាពនៃផ្នែក ខេត្ត ឬប្រទេស គឺជាមធ្យមនៃគម្រោងដែលបានអនុម័តរបស់វា ដោយបង្គត់ចុះ។ គំនូសបញ្ឈរបង្ហាញកន្លែងដែលគួរដល់នៅថ្ងៃនេះ។</translation>
  </message>
  <message>
   <source>The chart of the year counts milestones by the day on which they were reached, whether they were due in that year or not.</source>
   <translation>គំនូសតាងប្រចាំឆ្នាំរាប់ចំណុចដៅតាមថ្ងៃដែលសម្រេចបាន ទោះបីចំណុចដៅនោះដល់កំណត់ក្នុងឆ្នាំនោះ ឬអត់ក៏ដោយ។</translation>
  </message>
  <message>
   <source>Annex: all projects by section</source>
   <translation>ឧបសម្ព័ន្ធ៖ គម្រោងទាំងអស់តាមផ្នែក</translation>
  </message>
  <message>
   <source>State and stage</source>
   <translation>ស្ថានភាព និងដំណាក់កាល</translation>
  </message>
  <message>
   <source>Forecast end</source>
   <translation>ថ្ងៃបញ្ចប់ព្យាករ</translation>
  </message>
  <message>
   <source>{n} under way</source>
   <translation>{n} កំពុងអនុវត្ត</translation>
  </message>
  <message>
   <source>Milestones reached</source>
   <translation>ចំណុចដៅដែលសម្រេចបាន</translation>
  </message>
  <message>
   <source>due so far in {year}</source>
   <translation>ដល់កំណត់មកទល់ពេលនេះក្នុងឆ្នាំ {year}</translation>
  </message>
  <message>
   <source>{amount} spent</source>
   <translation>បានចំណាយ {amount}</translation>
  </message>
  <message>
   <source>up to 1 day</source>
   <translation>យ៉ាងច្រើន 1 ថ្ងៃ</translation>
  </message>
  <message>
   <source>up to {n} days</source>
   <translation>យ៉ាងច្រើន {n} ថ្ងៃ</translation>
  </message>
  <message>
   <source>Milestones in {year}, planned and reached</source>
   <translation>ចំណុចដៅក្នុងឆ្នាំ {year} តាមផែនការ និងសម្រេចបាន</translation>
  </message>
  <message>
   <source>All provinces</source>
   <translation>គ្រប់ខេត្ត</translation>
  </message>
  <message>
   <source>Projects by state:</source>
   <translation>គម្រោងតាមស្ថានភាព៖</translation>
  </message>
  <message>
   <source>Cancelled ones have none.</source>
   <translation>គម្រោងដែលបានលុបចោល គ្មានស្ថានភាពទេ។</translation>
  </message>
  <message>
   <source>and spent</source>
   <translation>និងបានចំណាយ</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>រូបថត</translation>
  </message>
  <message>
   <source>Earlier photos, not shown here: {n}.</source>
   <translation>រូបថតមុនៗ ដែលមិនបង្ហាញនៅទីនេះ៖ {n}។</translation>
  </message>
  <message>
   <source>Other files of evidence</source>
   <translation>ឯកសារភស្តុតាងផ្សេងទៀត</translation>
  </message>
  <message>
   <source>Earlier files, not shown here: {n}.</source>
   <translation>ឯកសារមុនៗ ដែលមិនបង្ហាញនៅទីនេះ៖ {n}។</translation>
  </message>
  <message>
   <source>This file is not at this desk.</source>
   <translation>ឯកសារនេះមិនមាននៅស្ថានីយនេះទេ។</translation>
  </message>
  <message>
   <source>This file cannot be shown as a picture.</source>
   <translation>ឯកសារនេះមិនអាចបង្ហាញជារូបភាពបានទេ។</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>គោលបំណង</translation>
  </message>
  <message>
   <source>No dates have been given for this project.</source>
   <translation>មិនទាន់បញ្ជាក់កាលបរិច្ឆេទសម្រាប់គម្រោងនេះទេ។</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>ចាប់ផ្តើម</translation>
  </message>
  <message>
   <source>End</source>
   <translation>បញ្ចប់</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>ទីកន្លែង</translation>
  </message>
  <message>
   <source>Contact: {contact}</source>
   <translation>ទំនាក់ទំនង៖ {contact}</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>ដឹកនាំដោយ</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>ដៃគូ</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>ថវិកា</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>សំណើគម្រោង</translation>
  </message>
  <message>
   <source>adopted {day}</source>
   <translation>បានអនុម័ត {day}</translation>
  </message>
  <message>
   <source>actual</source>
   <translation>ជាក់ស្តែង</translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>ព្យាករ</translation>
  </message>
  <message>
   <source>adopted</source>
   <translation>បានអនុម័ត</translation>
  </message>
  <message>
   <source>Further measures: {measures}</source>
   <translation>វិធានការបន្ថែម៖ {measures}</translation>
  </message>
  <message>
   <source>Priority area: {area}</source>
   <translation>វិស័យអាទិភាព៖ {area}</translation>
  </message>
  <message>
   <source>Also reaches: {places}</source>
   <translation>គ្របដណ្តប់ផងដែរ៖ {places}</translation>
  </message>
  <message>
   <source>{district} ({province})</source>
   <translation>{district} ({province})</translation>
  </message>
  <message>
   <source>Last progress report</source>
   <translation>របាយការណ៍វឌ្ឍនភាពចុងក្រោយ</translation>
  </message>
  <message>
   <source>No progress report has been handed in.</source>
   <translation>មិនទាន់មានរបាយការណ៍វឌ្ឍនភាពត្រូវបានដាក់ជូនទេ។</translation>
  </message>
  <message>
   <source>Assessments, from 1 (weak) to 5 (strong)</source>
   <translation>ការវាយតម្លៃ ពី 1 (ខ្សោយ) ដល់ 5 (ល្អ)</translation>
  </message>
  <message>
   <source>progress {percent}</source>
   <translation>វឌ្ឍនភាព {percent}</translation>
  </message>
  <message>
   <source>State and period</source>
   <translation>ស្ថានភាព និងរយៈពេល</translation>
  </message>
  <message>
   <source>No reason was given.</source>
   <translation>មិនបានបញ្ជាក់មូលហេតុ។</translation>
  </message>
  <message>
   <source>Why returned</source>
   <translation>ហេតុអ្វីប្រគល់ត្រឡប់</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>អ្វីដែលបានធ្វើ</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>បញ្ហាប្រឈម</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>ជំហានបន្ទាប់</translation>
  </message>
  <message>
   <source>Earlier assessments, not shown here: {n}.</source>
   <translation>ការវាយតម្លៃមុនៗ ដែលមិនបង្ហាញនៅទីនេះ៖ {n}។</translation>
  </message>
  <message>
   <source>women: {n}</source>
   <translation>ស្ត្រី៖ {n}</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>អ្នកទទួលផល</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>បានបញ្ចប់</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>ថ្ងៃបញ្ចប់ដែលបានអនុម័ត</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>ចំណុចដៅ</translation>
  </message>
  <message>
   <source>No milestones have been recorded.</source>
   <translation>មិនទាន់មានចំណុចដៅត្រូវបានកត់ត្រាទេ។</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>ចំណុចដៅ</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>ទម្ងន់</translation>
  </message>
  <message>
   <source>Forecast or actual</source>
   <translation>ព្យាករ ឬជាក់ស្តែង</translation>
  </message>
  <message>
   <source>Waits for: {milestone}</source>
   <translation>រង់ចាំ៖ {milestone}</translation>
  </message>
  <message>
   <source>{reason}: {text}</source>
   <translation>{reason}៖ {text}</translation>
  </message>
  <message>
   <source>reached, day not given</source>
   <translation>សម្រេចបាន មិនបានបញ្ជាក់ថ្ងៃ</translation>
  </message>
  <message>
   <source>Progress as a weighted sum: {formula}.</source>
   <translation>វឌ្ឍនភាពជាផលបូកមានទម្ងន់៖ {formula}។</translation>
  </message>
  <message>
   <source>Progress as a mean, since no milestone has a weight: {formula}.</source>
   <translation>វឌ្ឍនភាពជាមធ្យម ព្រោះគ្មានចំណុចដៅណាមានទម្ងន់៖ {formula}។</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>ហិរញ្ញប្បទាន</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>សូចនាករ</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>សូចនាករ</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>មូលដ្ឋានគោល</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>គោលដៅ</translation>
  </message>
  <message>
   <source>Actual</source>
   <translation>ជាក់ស្តែង</translation>
  </message>
  <message>
   <source>Way to the target</source>
   <translation>ដំណើរឆ្ពោះទៅគោលដៅ</translation>
  </message>
  <message>
   <source>women {n}</source>
   <translation>ស្ត្រី {n}</translation>
  </message>
  <message>
   <source>men {n}</source>
   <translation>បុរស {n}</translation>
  </message>
  <message>
   <source>youth {n}</source>
   <translation>យុវជន {n}</translation>
  </message>
  <message>
   <source>Projects proposed for {year}: {country}</source>
   <translation>គម្រោងដែលបានស្នើសម្រាប់ឆ្នាំ {year}៖ {country}</translation>
  </message>
  <message>
   <source>On the list by the way they have come, then by section of the Plan</source>
   <translation>រៀបតាមស្ថានភាពនៃសំណើ បន្ទាប់មកតាមផ្នែកនៃផែនការ</translation>
  </message>
  <message>
   <source>No project of {country} is on the list for {year} at this desk.</source>
   <translation>គ្មានគម្រោងរបស់ {country} ក្នុងបញ្ជីឆ្នាំ {year} នៅស្ថានីយនេះទេ។</translation>
  </message>
  <message>
   <source>Projects on the list</source>
   <translation>គម្រោងក្នុងបញ្ជី</translation>
  </message>
  <message>
   <source>{n} recommended by the SOM</source>
   <translation>SOM បានផ្តល់អនុសាសន៍ {n}</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translation>FMM បានអនុម័ត</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>បានបដិសេធ</translation>
  </message>
  <message>
   <source>The whole list</source>
   <translation>បញ្ជីទាំងមូល</translation>
  </message>
  <message>
   <source>By state</source>
   <translation>តាមស្ថានភាព</translation>
  </message>
  <message>
   <source>Budget, USD</source>
   <translation>ថវិកា (USD)</translation>
  </message>
  <message>
   <source>State not given</source>
   <translation>មិនបានបញ្ជាក់ស្ថានភាព</translation>
  </message>
  <message>
   <source>Code and measure</source>
   <translation>លេខកូដ និងវិធានការ</translation>
  </message>
  <message>
   <source>Project and who leads it</source>
   <translation>គម្រោង និងអ្នកដឹកនាំ</translation>
  </message>
  <message>
   <source>Place and dates</source>
   <translation>ទីកន្លែង និងកាលបរិច្ឆេទ</translation>
  </message>
  <message>
   <source>Led by {name}</source>
   <translation>ដឹកនាំដោយ {name}</translation>
  </message>
  <message>
   <source>Dates not given</source>
   <translation>មិនបានបញ្ជាក់កាលបរិច្ឆេទ</translation>
  </message>
  <message>
   <source>Projects on this list without dates: {n}.</source>
   <translation>គម្រោងក្នុងបញ្ជីនេះដែលគ្មានកាលបរិច្ឆេទ៖ {n}។</translation>
  </message>
  <message>
   <source>Projects on this list without a budget: {n}.</source>
   <translation>គម្រោងក្នុងបញ្ជីនេះដែលគ្មានថវិកា៖ {n}។</translation>
  </message>
  <message>
   <source>Budgets that are not in the totals, since their currency or a rate for it is missing, or the amount cannot be counted: {n}.</source>
   <translation>ថវិកាដែលមិនរាប់ក្នុងចំនួនសរុប ព្រោះខ្វះរូបិយប័ណ្ណ ឬអត្រាប្តូរប្រាក់ ឬមិនអាចគណនាចំនួនទឹកប្រាក់បាន៖ {n}។</translation>
  </message>
  <message>
   <source>Projects on this list without a number of beneficiaries: {n}.</source>
   <translation>គម្រោងក្នុងបញ្ជីនេះដែលគ្មានចំនួនអ្នកទទួលផល៖ {n}។</translation>
  </message>
  <message>
   <source>Proposed projects that do not say for which year, and so are on no list: {n}.</source>
   <translation>គម្រោងដែលបានស្នើ តែមិនបញ្ជាក់សម្រាប់ឆ្នាំណា ដូច្នេះមិនស្ថិតក្នុងបញ្ជីណាមួយទេ៖ {n}។</translation>
  </message>
  <message>
   <source>Listed are the projects that {country} leads or that reach it and that were proposed for {year}, as known at the desk “{desk}” on {day}.</source>
   <translation>រាយតែគម្រោងដែល {country} ដឹកនាំ ឬដែលគ្របដណ្តប់ដល់ប្រទេសនេះ ហើយបានស្នើសម្រាប់ឆ្នាំ {year} ដូចដែលស្ថានីយ “{desk}” ដឹងនៅថ្ងៃ {day}។</translation>
  </message>
  <message>
   <source>Budgets are told in US dollars at the secretariat's rate for today; declined projects are in the totals. Days are the planned ones.</source>
   <translation>ថវិកាបង្ហាញជាដុល្លារអាមេរិក តាមអត្រារបស់លេខាធិការដ្ឋានសម្រាប់ថ្ងៃនេះ។ គម្រោងដែលបានបដិសេធក៏រាប់ក្នុងចំនួនសរុបដែរ។ កាលបរិច្ឆេទគឺតាមផែនការ។</translation>
  </message>
  <message>
   <source>Province summary: {province}</source>
   <translation>សង្ខេបថ្នាក់ខេត្ត៖ {province}</translation>
  </message>
  <message>
   <source>Progress reports on {year}</source>
   <translation>របាយការណ៍វឌ្ឍនភាពសម្រាប់ឆ្នាំ {year}</translation>
  </message>
  <message>
   <source>No progress report on {year} has been handed in.</source>
   <translation>មិនទាន់មានរបាយការណ៍វឌ្ឍនភាពសម្រាប់ឆ្នាំ {year} ត្រូវបានដាក់ជូនទេ។</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>ត្រីមាស</translation>
  </message>
  <message>
   <source>Handed in</source>
   <translation>បានដាក់ជូន</translation>
  </message>
  <message>
   <source>Of these approved</source>
   <translation>ក្នុងនោះ អនុម័ត</translation>
  </message>
  <message>
   <source>Of these returned</source>
   <translation>ក្នុងនោះ ប្រគល់ត្រឡប់</translation>
  </message>
  <message>
   <source>Whole year</source>
   <translation>ពេញមួយឆ្នាំ</translation>
  </message>
  <message>
   <source>Reports that were returned and not handed in again</source>
   <translation>របាយការណ៍ដែលបានប្រគល់ត្រឡប់ ហើយមិនបានដាក់ជូនម្តងទៀត</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>រយៈពេល</translation>
  </message>
  <message>
   <source>all reported on</source>
   <translation>បានរាយការណ៍ទាំងអស់</translation>
  </message>
  <message>
   <source>in part</source>
   <translation>មួយផ្នែក</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>បានប្រគល់ត្រឡប់</translation>
  </message>
  <message>
   <source>no report</source>
   <translation>គ្មានរបាយការណ៍</translation>
  </message>
  <message>
   <source>not over yet</source>
   <translation>មិនទាន់ចប់រយៈពេល</translation>
  </message>
  <message>
   <source>Who has reported: {country}</source>
   <translation>អ្នកណាបានរាយការណ៍៖ {country}</translation>
  </message>
  <message>
   <source>Projects reported on</source>
   <translation>គម្រោងដែលបានរាយការណ៍</translation>
  </message>
  <message>
   <source>of {n} with projects in implementation</source>
   <translation>ក្នុងចំណោម {n} ដែលមានគម្រោងកំពុងអនុវត្ត</translation>
  </message>
  <message>
   <source>Reported on all</source>
   <translation>បានរាយការណ៍ទាំងអស់</translation>
  </message>
  <message>
   <source>Reported in part</source>
   <translation>បានរាយការណ៍មួយផ្នែក</translation>
  </message>
  <message>
   <source>Without a report</source>
   <translation>គ្មានរបាយការណ៍</translation>
  </message>
  <message>
   <source>in {n} months</source>
   <translation>ក្នុងរយៈពេល {n} ខែ</translation>
  </message>
  <message>
   <source>Bundles that came</source>
   <translation>កញ្ចប់ដែលបានមកដល់</translation>
  </message>
  <message>
   <source>Provinces that handed in reports</source>
   <translation>ខេត្តដែលបានដាក់ជូនរបាយការណ៍</translation>
  </message>
  <message>
   <source>Bundles</source>
   <translation>កញ្ចប់</translation>
  </message>
  <message>
   <source>Projects reported on:</source>
   <translation>គម្រោងដែលបានរាយការណ៍៖</translation>
  </message>
  <message>
   <source>Below: bundles that came.</source>
   <translation>ខាងក្រោម៖ កញ្ចប់ដែលបានមកដល់។</translation>
  </message>
  <message>
   <source>Without a report on {period}: {provinces}.</source>
   <translation>គ្មានរបាយការណ៍សម្រាប់ {period}៖ {provinces}។</translation>
  </message>
  <message>
   <source>Provinces from whose desks nothing has ever come: {provinces}.</source>
   <translation>ខេត្តដែលស្ថានីយរបស់ខ្លួនមិនធ្លាប់ផ្ញើអ្វីមកសោះ៖ {provinces}។</translation>
  </message>
  <message>
   <source>Provinces without a project or a desk, and so not told of above: {provinces}.</source>
   <translation>ខេត្តដែលគ្មានទាំងគម្រោង គ្មានទាំងស្ថានីយ ដូច្នេះមិនបានបង្ហាញខាងលើ៖ {provinces}។</translation>
  </message>
  <message>
   <source>Told is what is known at the desk “{desk}” on {day}.</source>
   <translation>បង្ហាញតាមអ្វីដែលស្ថានីយ “{desk}” ដឹងនៅថ្ងៃ {day}។</translation>
  </message>
  <message>
   <source>A report counts in the period in which the time that it is about ends. One that was returned counts once it is handed in again.</source>
   <translation>របាយការណ៍ត្រូវបានរាប់ក្នុងត្រីមាស ឬខែ ដែលរយៈពេលរាយការណ៍របស់វាបញ្ចប់។ របាយការណ៍ដែលបានប្រគល់ត្រឡប់ នឹងត្រូវបានរាប់ នៅពេលដាក់ជូនម្តងទៀត។</translation>
  </message>
  <message>
   <source>A bundle counts in the period in which it was merged at this desk. Merges that were taken back do not count.</source>
   <translation>កញ្ចប់ត្រូវបានរាប់ក្នុងត្រីមាស ឬខែ ដែលវាត្រូវបានរួមបញ្ចូលនៅស្ថានីយនេះ។ ការរួមបញ្ចូលដែលបានដកវិញ មិនត្រូវបានរាប់ទេ។</translation>
  </message>
  <message>
   <source>Reports are awaited of the projects that are in implementation today, for earlier periods too.</source>
   <translation>គម្រោងដែលត្រូវមានរបាយការណ៍ គឺគម្រោងដែលកំពុងអនុវត្តនៅថ្ងៃនេះ រួមទាំងសម្រាប់រយៈពេលមុនៗផង។</translation>
  </message>
  <message>
   <source>Relevance</source>
   <translation>ភាពពាក់ព័ន្ធ</translation>
  </message>
  <message>
   <source>Coherence</source>
   <translation>សង្គតិភាព</translation>
  </message>
  <message>
   <source>Effectiveness</source>
   <translation>ភាពស័ក្តិសិទ្ធ</translation>
  </message>
  <message>
   <source>Efficiency</source>
   <translation>ប្រសិទ្ធភាព</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>ផលប៉ះពាល់</translation>
  </message>
  <message>
   <source>Sustainability</source>
   <translation>និរន្តរភាព</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>ការវាយតម្លៃ</translation>
  </message>
  <message>
   <source>n/a</source>
   <translatorcomment>given as មិនវាយតម្លៃ (not scored): មិនអនុវត្ត reads as “not implemented”, មិនពាក់ព័ន្ធ would stand beside the criterion ភាពពាក់ព័ន្ធ as “not relevant”</translatorcomment>
   <translation>មិនវាយតម្លៃ</translation>
  </message>
  <message>
   <source>Recommendation</source>
   <translation>អនុសាសន៍</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>អ្នកទទួលបន្ទុក</translation>
  </message>
  <message>
   <source>Reading progress reports</source>
   <translation>កំពុងអានរបាយការណ៍វឌ្ឍនភាព</translation>
  </message>
  <message>
   <source>Reading assessments</source>
   <translation>កំពុងអានការវាយតម្លៃ</translation>
  </message>
  <message>
   <source>Reading projects</source>
   <translation>កំពុងអានគម្រោង</translation>
  </message>
  <message>
   <source>Reading funding</source>
   <translation>កំពុងអានហិរញ្ញប្បទាន</translation>
  </message>
  <message>
   <source>Reading milestones</source>
   <translation>កំពុងអានចំណុចដៅ</translation>
  </message>
  <message>
   <source>There is no project {id} at this desk, or it is in the bin.</source>
   <translation>គ្មានគម្រោង {id} នៅស្ថានីយនេះទេ ឬវានៅក្នុងធុងសំរាម។</translation>
  </message>
  <message>
   <source>Timeline of projects: {place}</source>
   <translation>កាលវិភាគគម្រោង៖ {place}</translation>
  </message>
  <message>
   <source>Ending later than adopted</source>
   <translation>បញ្ចប់ក្រោយថ្ងៃដែលបានអនុម័ត</translation>
  </message>
  <message>
   <source>Projects without dates</source>
   <translation>គម្រោងដែលគ្មានកាលបរិច្ឆេទ</translation>
  </message>
  <message>
   <source>Bar: from start to end, actual or as forecast, dark as far as it is done. Thin line below it: the adopted dates. Dashed line: today. Milestones by state:</source>
   <translation>របារ៖ ពីចាប់ផ្តើមដល់បញ្ចប់ តាមថ្ងៃជាក់ស្តែង ឬព្យាករ ផ្នែកពណ៌ចាស់គឺបានធ្វើរួច។ បន្ទាត់ស្តើងខាងក្រោម៖ កាលបរិច្ឆេទដែលបានអនុម័ត។ បន្ទាត់ដាច់ៗ៖ ថ្ងៃនេះ។ ចំណុចដៅតាមស្ថានភាព៖</translation>
  </message>
  <message>
   <source>Shown are the projects that {place} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>បង្ហាញតែគម្រោងដែល {place} ដឹកនាំ ឬដែលគ្របដណ្តប់ដល់ទីនោះ ដូចដែលស្ថានីយ “{desk}” ដឹងនៅថ្ងៃ {day}។</translation>
  </message>
  <message>
   <source>The dark part of a bar is the project's progress, the weighted sum of its milestones, and not time gone. A milestone stands on the day that it was reached, or is forecast for, or else was adopted for.</source>
   <translation>ផ្នែកពណ៌ចាស់នៃរបារ គឺវឌ្ឍនភាពរបស់គម្រោង ជាផលបូកមានទម្ងន់នៃចំណុចដៅរបស់វា មិនមែនពេលវេលាដែលបានកន្លងផុតទេ។ ចំណុចដៅស្ថិតនៅថ្ងៃដែលសម្រេចបាន ឬនៅថ្ងៃព្យាករ ឬបើគ្មានទាំងពីរ នៅថ្ងៃដែលបានអនុម័ត។</translation>
  </message>
  <message>
   <source>Today, {day}</source>
   <translation>ថ្ងៃនេះ {day}</translation>
  </message>
  <message>
   <source>Q{n}</source>
   <translation>ត.{n}</translation>
  </message>
  <message>
   <source>Forecast earlier</source>
   <translation>ការព្យាកររំកិលមកមុន</translation>
  </message>
  <message>
   <source>Forecast later</source>
   <translation>ការព្យាករពន្យារ</translation>
  </message>
  <message>
   <source>Source not given</source>
   <translation>មិនបានបញ្ជាក់ប្រភព</translation>
  </message>
  <message>
   <source>Without a measure of the Plan</source>
   <translation>គ្មានវិធានការនៃផែនការ</translation>
  </message>
  <message>
   <source>on the day</source>
   <translation>ទាន់ថ្ងៃកំណត់</translation>
  </message>
  <message>
   <source>1 day later</source>
   <translation>ក្រោយ 1 ថ្ងៃ</translation>
  </message>
  <message>
   <source>{n} days later</source>
   <translation>ក្រោយ {n} ថ្ងៃ</translation>
  </message>
  <message>
   <source>1 day early</source>
   <translation>មុន 1 ថ្ងៃ</translation>
  </message>
  <message>
   <source>{n} days early</source>
   <translation>មុន {n} ថ្ងៃ</translation>
  </message>
  <message>
   <source>1 day past due</source>
   <translation>ហួសកំណត់ 1 ថ្ងៃ</translation>
  </message>
  <message>
   <source>{n} days past due</source>
   <translation>ហួសកំណត់ {n} ថ្ងៃ</translation>
  </message>
  <message>
   <source>{amount} (currency not given)</source>
   <translation>{amount} (មិនបានបញ្ជាក់រូបិយប័ណ្ណ)</translation>
  </message>
  <message>
   <source>{begins} to {ends}</source>
   <translation>{begins} ដល់ {ends}</translation>
  </message>
  <message>
   <source>from {begins}</source>
   <translation>ពី {begins}</translation>
  </message>
  <message>
   <source>until {ends}</source>
   <translation>ដល់ {ends}</translation>
  </message>
  <message>
   <source>Quarter {n}, {year}</source>
   <translation>ត្រីមាសទី {n}, {year}</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}): {committed} committed, {spent} spent. There is no rate for {day} or before.</source>
   <translation>មិនរាប់ក្នុងចំនួនសរុប ({totals})៖ បានសន្យា {committed}, បានចំណាយ {spent}។ គ្មានអត្រាប្តូរប្រាក់សម្រាប់ថ្ងៃ {day} ឬមុននោះទេ។</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}): {committed} committed, {spent} spent, without a currency.</source>
   <translation>មិនរាប់ក្នុងចំនួនសរុប ({totals})៖ បានសន្យា {committed}, បានចំណាយ {spent}, គ្មានរូបិយប័ណ្ណ។</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}), since an amount is too large or too fine to count; funding lines: {n}.</source>
   <translation>មិនរាប់ក្នុងចំនួនសរុប ({totals}) ព្រោះមានចំនួនធំពេក ឬល្អិតពេកមិនអាចរាប់បាន។ បន្ទាត់ហិរញ្ញប្បទាន៖ {n}។</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>States of projects by section</source>
   <translation>ស្ថានភាពគម្រោងតាមផ្នែក</translation>
  </message>
 </context>
 <context>
  <name>ReportState</name>
  <message>
   <source>Draft</source>
   <translation>សេចក្តីព្រាង</translation>
  </message>
  <message>
   <source>Submitted</source>
   <translation>បានដាក់ជូន</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>បានប្រគល់ត្រឡប់</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>បានអនុម័ត</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>បានចាក់សោ</translation>
  </message>
 </context>
 <context>
  <name>Reports</name>
  <message>
   <source>Period</source>
   <translation>រយៈពេល</translation>
  </message>
  <message>
   <source>State</source>
   <translation>ស្ថានភាព</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>វឌ្ឍនភាព</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>អ្វីដែលបានធ្វើ</translation>
  </message>
  <message>
   <source>Progress reports</source>
   <translation>របាយការណ៍វឌ្ឍនភាព</translation>
  </message>
  <message>
   <source>No progress report has been written for this project.</source>
   <translation>មិនទាន់មានរបាយការណ៍វឌ្ឍនភាពត្រូវបានសរសេរសម្រាប់គម្រោងនេះទេ។</translation>
  </message>
  <message>
   <source>{begins} to {ends}</source>
   <translation>{begins} ដល់ {ends}</translation>
  </message>
  <message>
   <source>Without a period</source>
   <translation>គ្មានរយៈពេល</translation>
  </message>
  <message>
   <source>{amount} spent</source>
   <translation>បានចំណាយ {amount}</translation>
  </message>
 </context>
 <context>
  <name>Rights</name>
  <message>
   <source>No secretariat that this desk trusts vouches for the desk that wrote it.</source>
   <translation>គ្មានលេខាធិការដ្ឋានណាដែលស្ថានីយនេះទុកចិត្ត ធានាស្ថានីយដែលបានសរសេរវាទេ។</translation>
  </message>
  <message>
   <source>It was written after the desk's certificate had been revoked.</source>
   <translation>វាត្រូវបានសរសេរក្រោយពេលវិញ្ញាបនបត្ររបស់ស្ថានីយត្រូវបានដកហូត។</translation>
  </message>
  <message>
   <source>It was signed by another desk than the one in whose name it stands.</source>
   <translation>វាត្រូវបានចុះហត្ថលេខាដោយស្ថានីយមួយ ដែលមិនមែនជាស្ថានីយដែលវាយកឈ្មោះ។</translation>
  </message>
  <message>
   <source>It belongs to another province or country than the desk that wrote it.</source>
   <translation>វាជារបស់ខេត្ត ឬប្រទេសផ្សេងពីស្ថានីយដែលបានសរសេរវា។</translation>
  </message>
  <message>
   <source>It is about a record of another province or country, which was not handed over.</source>
   <translation>វាអំពីកំណត់ត្រារបស់ខេត្ត ឬប្រទេសផ្សេង ដែលមិនត្រូវបានផ្ទេរមក។</translation>
  </message>
  <message>
   <source>It is for the national secretariat to write.</source>
   <translation>មានតែលេខាធិការដ្ឋានជាតិទេដែលអាចសរសេរវាបាន។</translation>
  </message>
  <message>
   <source>Lists of {country}</source>
   <translation>បញ្ជីរបស់ {country}</translation>
  </message>
  <message>
   <source>{place}, one project</source>
   <translation>{place}, គម្រោងមួយ</translation>
  </message>
  <message>
   <source>Only the secretariat keeps the exchange rates, and sends them with its bundles. Nothing was changed. Ask it to enter the rate.</source>
   <translation>មានតែលេខាធិការដ្ឋានទេដែលគ្រប់គ្រងអត្រាប្តូរប្រាក់ ហើយផ្ញើវាជាមួយកញ្ចប់របស់ខ្លួន។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមស្នើឱ្យលេខាធិការដ្ឋានបញ្ចូលអត្រានេះ។</translation>
  </message>
  <message>
   <source>Only the secretariat returns, approves and locks reports. Nothing was changed. Submit the report instead.</source>
   <translation>មានតែលេខាធិការដ្ឋានទេដែលប្រគល់ត្រឡប់ អនុម័ត និងចាក់សោរបាយការណ៍។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមដាក់ជូនរបាយការណ៍ជំនួសវិញ។</translation>
  </message>
  <message>
   <source>This belongs to {place}, and this desk writes only what is its own. Nothing was changed. Ask the desk there, or the secretariat, to make the change.</source>
   <translation>នេះជារបស់ {place} ហើយស្ថានីយនេះសរសេរតែអ្វីដែលជារបស់ខ្លួន។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមស្នើស្ថានីយនៅទីនោះ ឬលេខាធិការដ្ឋាន ឱ្យធ្វើការកែប្រែនេះ។</translation>
  </message>
  <message>
   <source>A project goes to another province at the secretariat alone. Nothing was changed. Ask the secretariat to move it.</source>
   <translation>មានតែលេខាធិការដ្ឋានទេ ដែលអាចផ្ទេរគម្រោងទៅខេត្តផ្សេង។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមស្នើលេខាធិការដ្ឋានឱ្យផ្ទេរ។</translation>
  </message>
 </context>
 <context>
  <name>Role</name>
  <message>
   <source>Field coordinator</source>
   <translation>អ្នកសម្របសម្រួលមូលដ្ឋាន</translation>
  </message>
  <message>
   <source>Secretariat officer</source>
   <translation>មន្ត្រីលេខាធិការដ្ឋាន</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>អ្នកគ្រប់គ្រង</translation>
  </message>
 </context>
 <context>
  <name>Row</name>
  <message>
   <source>New</source>
   <translation>ថ្មី</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>បានប្តូរ</translation>
  </message>
  <message>
   <source>Same</source>
   <translation>ដដែល</translation>
  </message>
 </context>
 <context>
  <name>Rules</name>
  <message>
   <source>“{value}” is not text.</source>
   <translation>“{value}” មិនមែនជាអត្ថបទទេ។</translation>
  </message>
  <message>
   <source>“{value}” is not a whole number.</source>
   <translation>“{value}” មិនមែនជាចំនួនគត់ទេ។</translation>
  </message>
  <message>
   <source>“{value}” is not a number.</source>
   <translation>“{value}” មិនមែនជាលេខទេ។</translation>
  </message>
  <message>
   <source>“{value}” is neither yes nor no.</source>
   <translation>“{value}” មិនមែនជា “បាទ/ចាស” ឬ “ទេ” ទេ។</translation>
  </message>
  <message>
   <source>“{value}” is not a date.</source>
   <translation>“{value}” មិនមែនជាកាលបរិច្ឆេទទេ។</translation>
  </message>
  <message>
   <source>“{value}” is not the id of a record.</source>
   <translation>“{value}” មិនមែនជាលេខសម្គាល់នៃកំណត់ត្រាទេ។</translation>
  </message>
  <message>
   <source>{value} cannot be kept: at most 18 digits stand before the decimal mark and 18 after.</source>
   <translation>មិនអាចរក្សាទុក {value} បានទេ៖ យ៉ាងច្រើន 18 ខ្ទង់មុនសញ្ញាទសភាគ និង 18 ខ្ទង់ក្រោយ។</translation>
  </message>
  <message>
   <source>{value} does not fit: this takes a whole number from {least} to {largest}.</source>
   <translation>{value} មិនត្រឹមត្រូវទេ៖ ត្រូវការចំនួនគត់ពី {least} ដល់ {largest}។</translation>
  </message>
  <message>
   <source>This text has a broken character in it; type it again.</source>
   <translation>អត្ថបទនេះមានតួអក្សរខូច។ សូមវាយវាម្តងទៀត។</translation>
  </message>
  <message>
   <source>This text has {length} characters; a cell of a workbook holds 32,767.</source>
   <translation>អត្ថបទនេះមាន {length} តួអក្សរ។ ក្រឡានៃសៀវភៅការងារផ្ទុកបាន 32,767។</translation>
  </message>
  <message>
   <source>“{value}” is not one of the choices that this version knows.</source>
   <translation>“{value}” មិនមែនជាជម្រើសដែលកំណែនេះស្គាល់ទេ។</translation>
  </message>
  <message>
   <source>{year} looks like a year of the Buddhist Era; in the common era it is {common}.</source>
   <translation>{year} ហាក់ដូចជាឆ្នាំពុទ្ធសករាជ។ តាមគ្រិស្តសករាជគឺ {common}។</translation>
  </message>
  <message>
   <source>The year {year} cannot be meant; it must lie between {first} and {last}.</source>
   <translation>ឆ្នាំ {year} មិនសមហេតុផលទេ។ វាត្រូវនៅចន្លោះ {first} និង {last}។</translation>
  </message>
  <message>
   <source>Progress is {value}; it must lie between 0 and 100.</source>
   <translation>វឌ្ឍនភាពគឺ {value}។ វាត្រូវនៅចន្លោះ 0 និង 100។</translation>
  </message>
  <message>
   <source>The weight is {value}; it must lie between 0 and 100.</source>
   <translation>ទម្ងន់គឺ {value}។ វាត្រូវនៅចន្លោះ 0 និង 100។</translation>
  </message>
  <message>
   <source>The milestone is planned for {planned}, before work on it begins on {begins}.</source>
   <translation>ចំណុចដៅនេះគ្រោងនៅថ្ងៃ {planned} មុនពេលការងារចាប់ផ្តើមនៅថ្ងៃ {begins}។</translation>
  </message>
  <message>
   <source>The actual date {day} is still to come.</source>
   <translation>កាលបរិច្ឆេទជាក់ស្តែង {day} មិនទាន់មកដល់ទេ។</translation>
  </message>
  <message>
   <source>Progress is 100, but the day on which the milestone was reached is missing.</source>
   <translation>វឌ្ឍនភាពគឺ 100 តែខ្វះថ្ងៃដែលចំណុចដៅនេះសម្រេចបាន។</translation>
  </message>
  <message>
   <source>The milestone was reached on {day}, but progress is {value}; it should be 100.</source>
   <translation>ចំណុចដៅនេះសម្រេចបាននៅថ្ងៃ {day} តែវឌ្ឍនភាពគឺ {value}។ វាគួរជា 100។</translation>
  </message>
  <message>
   <source>The milestone is declared done, but progress is {value} and no actual date is given.</source>
   <translation>ចំណុចដៅនេះបញ្ជាក់ថារួចរាល់ តែវឌ្ឍនភាពគឺ {value} ហើយគ្មានកាលបរិច្ឆេទជាក់ស្តែង។</translation>
  </message>
  <message>
   <source>The milestone is declared not begun, but progress is {value}.</source>
   <translation>ចំណុចដៅនេះបញ្ជាក់ថាមិនទាន់ចាប់ផ្តើម តែវឌ្ឍនភាពគឺ {value}។</translation>
  </message>
  <message>
   <source>The milestone was due on {day} and is not done, but it is not declared late.</source>
   <translation>ចំណុចដៅនេះដល់កំណត់នៅថ្ងៃ {day} ហើយមិនទាន់រួច តែមិនបានបញ្ជាក់ថាយឺត។</translation>
  </message>
  <message>
   <source>The milestone is declared late, but it is done.</source>
   <translation>ចំណុចដៅនេះបញ្ជាក់ថាយឺត តែវារួចរាល់ហើយ។</translation>
  </message>
  <message>
   <source>The delay has another reason; say which.</source>
   <translation>ការយឺតយ៉ាវមានមូលហេតុផ្សេង។ សូមបញ្ជាក់។</translation>
  </message>
  <message>
   <source>The milestone was due on {day} and is not done, but no reason is given.</source>
   <translation>ចំណុចដៅនេះដល់កំណត់នៅថ្ងៃ {day} ហើយមិនទាន់រួច តែមិនបានបញ្ជាក់មូលហេតុ។</translation>
  </message>
  <message>
   <source>{day} is {days} days after the adopted date, but no reason is given.</source>
   <translation>{day} គឺ {days} ថ្ងៃក្រោយកាលបរិច្ឆេទដែលបានអនុម័ត តែមិនបានបញ្ជាក់មូលហេតុ។</translation>
  </message>
  <message>
   <source>The milestone was due on {day}, {days} days ago.</source>
   <translation>ចំណុចដៅនេះដល់កំណត់នៅថ្ងៃ {day} គឺ {days} ថ្ងៃមកហើយ។</translation>
  </message>
  <message>
   <source>A milestone cannot wait for itself.</source>
   <translation>ចំណុចដៅមិនអាចរង់ចាំខ្លួនឯងបានទេ។</translation>
  </message>
  <message>
   <source>“{source}” is not one of the sources of funds that are known.</source>
   <translation>“{source}” មិនមែនជាប្រភពហិរញ្ញប្បទានដែលស្គាល់ទេ។</translation>
  </message>
  <message>
   <source>Name the foundation, bank, enterprise or other source.</source>
   <translation>សូមបញ្ជាក់ឈ្មោះមូលនិធិ ធនាគារ សហគ្រាស ឬប្រភពផ្សេង។</translation>
  </message>
  <message>
   <source>The amount committed is {value}; it cannot be below 0.</source>
   <translation>ចំនួនដែលបានសន្យាគឺ {value}។ វាមិនអាចតិចជាង 0 ទេ។</translation>
  </message>
  <message>
   <source>The amount disbursed is {value}; it cannot be below 0.</source>
   <translation>ចំនួនដែលបានបើកផ្តល់គឺ {value}។ វាមិនអាចតិចជាង 0 ទេ។</translation>
  </message>
  <message>
   <source>The amount spent is {value}; it cannot be below 0.</source>
   <translation>ចំនួនដែលបានចំណាយគឺ {value}។ វាមិនអាចតិចជាង 0 ទេ។</translation>
  </message>
  <message>
   <source>No amount is given.</source>
   <translation>មិនបានបញ្ជាក់ចំនួនទឹកប្រាក់។</translation>
  </message>
  <message>
   <source>More was spent ({spent}) than disbursed ({disbursed}).</source>
   <translation>បានចំណាយ ({spent}) ច្រើនជាងបានបើកផ្តល់ ({disbursed})។</translation>
  </message>
  <message>
   <source>More was disbursed ({disbursed}) than committed ({committed}).</source>
   <translation>បានបើកផ្តល់ ({disbursed}) ច្រើនជាងបានសន្យា ({committed})។</translation>
  </message>
  <message>
   <source>The year is {value}; it should lie between {first} and {last}.</source>
   <translation>ឆ្នាំគឺ {value}។ វាគួរនៅចន្លោះ {first} និង {last}។</translation>
  </message>
  <message>
   <source>The rate is {value}; it must be above 0.</source>
   <translation>អត្រាគឺ {value}។ វាត្រូវធំជាង 0។</translation>
  </message>
  <message>
   <source>One US dollar is one US dollar, not {value}; this rate is not used.</source>
   <translation>មួយដុល្លារអាមេរិកស្មើមួយដុល្លារអាមេរិក មិនមែន {value} ទេ។ អត្រានេះមិនត្រូវបានប្រើទេ។</translation>
  </message>
  <message>
   <source>The day of the rate, {day}, is still to come.</source>
   <translation>ថ្ងៃនៃអត្រា {day} មិនទាន់មកដល់ទេ។</translation>
  </message>
  <message>
   <source>This belongs to no project.</source>
   <translation>នេះមិនមែនជារបស់គម្រោងណាទេ។</translation>
  </message>
  <message>
   <source>The project has no title.</source>
   <translation>គម្រោងនេះគ្មានចំណងជើង។</translation>
  </message>
  <message>
   <source>No measure of the Plan is named; it is needed before reporting.</source>
   <translation>មិនបានបញ្ជាក់វិធានការនៃផែនការ។ វាត្រូវការមុនរាយការណ៍។</translation>
  </message>
  <message>
   <source>The country is missing; it is needed before reporting.</source>
   <translation>ខ្វះប្រទេស។ វាត្រូវការមុនរាយការណ៍។</translation>
  </message>
  <message>
   <source>The stage is missing; it is needed before reporting.</source>
   <translation>ខ្វះដំណាក់កាល។ វាត្រូវការមុនរាយការណ៍។</translation>
  </message>
  <message>
   <source>The planned start is missing; it is needed before reporting.</source>
   <translation>ខ្វះថ្ងៃចាប់ផ្តើមតាមផែនការ។ វាត្រូវការមុនរាយការណ៍។</translation>
  </message>
  <message>
   <source>The planned end is missing; it is needed before reporting.</source>
   <translation>ខ្វះថ្ងៃបញ្ចប់តាមផែនការ។ វាត្រូវការមុនរាយការណ៍។</translation>
  </message>
  <message>
   <source>No measure of the Plan is named.</source>
   <translation>មិនបានបញ្ជាក់វិធានការនៃផែនការ។</translation>
  </message>
  <message>
   <source>No place is named.</source>
   <translation>មិនបានបញ្ជាក់ទីកន្លែង។</translation>
  </message>
  <message>
   <source>No organisation is named.</source>
   <translation>មិនបានបញ្ជាក់ស្ថាប័ន។</translation>
  </message>
  <message>
   <source>The milestone has no title.</source>
   <translation>ចំណុចដៅនេះគ្មានចំណងជើង។</translation>
  </message>
  <message>
   <source>The planned date is missing; it is needed before reporting.</source>
   <translation>ខ្វះកាលបរិច្ឆេទតាមផែនការ។ វាត្រូវការមុនរាយការណ៍។</translation>
  </message>
  <message>
   <source>The beginning of the period is missing.</source>
   <translation>ខ្វះថ្ងៃចាប់ផ្តើមរយៈពេល។</translation>
  </message>
  <message>
   <source>The end of the period is missing.</source>
   <translation>ខ្វះថ្ងៃបញ្ចប់រយៈពេល។</translation>
  </message>
  <message>
   <source>Nothing is told about what was done in the period.</source>
   <translation>មិនបានប្រាប់អំពីអ្វីដែលបានធ្វើក្នុងរយៈពេលនេះ។</translation>
  </message>
  <message>
   <source>The source of the money is missing.</source>
   <translation>ខ្វះប្រភពប្រាក់។</translation>
  </message>
  <message>
   <source>The currency is missing, so this cannot be added up.</source>
   <translation>ខ្វះរូបិយប័ណ្ណ ដូច្នេះមិនអាចបូកបញ្ចូលបានទេ។</translation>
  </message>
  <message>
   <source>Say whether this is cash or in kind.</source>
   <translation>សូមបញ្ជាក់ថានេះជាសាច់ប្រាក់ ឬជាសម្ភារៈ ឬសេវា។</translation>
  </message>
  <message>
   <source>The year is missing.</source>
   <translation>ខ្វះឆ្នាំ។</translation>
  </message>
  <message>
   <source>The rate has no currency.</source>
   <translation>អត្រានេះគ្មានរូបិយប័ណ្ណ។</translation>
  </message>
  <message>
   <source>The rate has no day.</source>
   <translation>អត្រានេះគ្មានថ្ងៃ។</translation>
  </message>
  <message>
   <source>The rate itself is missing.</source>
   <translation>ខ្វះអត្រាផ្ទាល់។</translation>
  </message>
  <message>
   <source>The indicator has no title.</source>
   <translation>សូចនាករនេះគ្មានចំណងជើង។</translation>
  </message>
  <message>
   <source>The unit is missing.</source>
   <translation>ខ្វះខ្នាត។</translation>
  </message>
  <message>
   <source>Say how the values of several periods make one figure.</source>
   <translation>សូមបញ្ជាក់របៀបដែលតម្លៃនៃរយៈពេលច្រើនបង្កើតបានតួលេខមួយ។</translation>
  </message>
  <message>
   <source>The target is missing.</source>
   <translation>ខ្វះគោលដៅ។</translation>
  </message>
  <message>
   <source>This value belongs to no indicator.</source>
   <translation>តម្លៃនេះមិនមែនជារបស់សូចនាករណាទេ។</translation>
  </message>
  <message>
   <source>The value itself is missing.</source>
   <translation>ខ្វះតម្លៃផ្ទាល់។</translation>
  </message>
  <message>
   <source>This file belongs to no project.</source>
   <translation>ឯកសារនេះមិនមែនជារបស់គម្រោងណាទេ។</translation>
  </message>
  <message>
   <source>The file itself is missing.</source>
   <translation>ខ្វះឯកសារផ្ទាល់។</translation>
  </message>
  <message>
   <source>The file has no name.</source>
   <translation>ឯកសារនេះគ្មានឈ្មោះ។</translation>
  </message>
  <message>
   <source>Say whether this is a self-evaluation, a peer or a third-party review.</source>
   <translation>សូមបញ្ជាក់ថានេះជាការវាយតម្លៃដោយខ្លួនឯង ការវាយតម្លៃគ្នាទៅវិញទៅមក ឬការវាយតម្លៃដោយភាគីទីបី។</translation>
  </message>
  <message>
   <source>The assessor is missing.</source>
   <translation>ខ្វះអ្នកវាយតម្លៃ។</translation>
  </message>
  <message>
   <source>The day of the assessment is missing.</source>
   <translation>ខ្វះថ្ងៃវាយតម្លៃ។</translation>
  </message>
  <message>
   <source>The suggestion has no text.</source>
   <translation>អនុសាសន៍នេះគ្មានអត្ថបទ។</translation>
  </message>
  <message>
   <source>Nobody is named to carry the suggestion out.</source>
   <translation>មិនបានបញ្ជាក់អ្នកអនុវត្តអនុសាសន៍។</translation>
  </message>
  <message>
   <source>The day by which the suggestion is due is missing.</source>
   <translation>ខ្វះថ្ងៃកំណត់នៃអនុសាសន៍។</translation>
  </message>
  <message>
   <source>The meeting has neither a body nor a title.</source>
   <translation>កិច្ចប្រជុំនេះគ្មានយន្តការ ហើយគ្មានចំណងជើង។</translation>
  </message>
  <message>
   <source>The first day of the meeting is missing.</source>
   <translation>ខ្វះថ្ងៃដំបូងនៃកិច្ចប្រជុំ។</translation>
  </message>
  <message>
   <source>This decision belongs to no meeting.</source>
   <translation>សេចក្តីសម្រេចនេះមិនមែនជារបស់កិច្ចប្រជុំណាទេ។</translation>
  </message>
  <message>
   <source>The decision has no text.</source>
   <translation>សេចក្តីសម្រេចនេះគ្មានអត្ថបទ។</translation>
  </message>
  <message>
   <source>Nobody is named to follow the decision up.</source>
   <translation>មិនបានបញ្ជាក់អ្នកតាមដានសេចក្តីសម្រេច។</translation>
  </message>
  <message>
   <source>The organisation has no name.</source>
   <translation>ស្ថាប័ននេះគ្មានឈ្មោះ។</translation>
  </message>
  <message>
   <source>This comment is about nothing.</source>
   <translation>មតិយោបល់នេះមិនអំពីអ្វីទេ។</translation>
  </message>
  <message>
   <source>The comment is empty.</source>
   <translation>មតិយោបល់នេះទទេ។</translation>
  </message>
  <message>
   <source>It is not said of which report this is an edition.</source>
   <translation>មិនបានបញ្ជាក់ថានេះជាច្បាប់ចេញផ្សាយនៃរបាយការណ៍ណាទេ។</translation>
  </message>
  <message>
   <source>The edition has no number.</source>
   <translation>ច្បាប់ចេញផ្សាយនេះគ្មានលេខ។</translation>
  </message>
  <message>
   <source>The edition has no figures.</source>
   <translation>ច្បាប់ចេញផ្សាយនេះគ្មានតួលេខ។</translation>
  </message>
  <message>
   <source>It is not said of which country this is the letterhead.</source>
   <translation>មិនបានបញ្ជាក់ថានេះជាក្បាលលិខិតរបស់ប្រទេសណាទេ។</translation>
  </message>
  <message>
   <source>The planned end {end} lies before the planned start {start}.</source>
   <translation>ថ្ងៃបញ្ចប់តាមផែនការ {end} នៅមុនថ្ងៃចាប់ផ្តើមតាមផែនការ {start}។</translation>
  </message>
  <message>
   <source>The actual end {end} lies before the actual start {start}.</source>
   <translation>ថ្ងៃបញ្ចប់ជាក់ស្តែង {end} នៅមុនថ្ងៃចាប់ផ្តើមជាក់ស្តែង {start}។</translation>
  </message>
  <message>
   <source>The adopted end {end} lies before the adopted start {start}.</source>
   <translation>ថ្ងៃបញ្ចប់ដែលបានអនុម័ត {end} នៅមុនថ្ងៃចាប់ផ្តើមដែលបានអនុម័ត {start}។</translation>
  </message>
  <message>
   <source>The actual start {day} is still to come.</source>
   <translation>ថ្ងៃចាប់ផ្តើមជាក់ស្តែង {day} មិនទាន់មកដល់ទេ។</translation>
  </message>
  <message>
   <source>The actual end {day} is still to come.</source>
   <translation>ថ្ងៃបញ្ចប់ជាក់ស្តែង {day} មិនទាន់មកដល់ទេ។</translation>
  </message>
  <message>
   <source>The project is not adopted yet, but began on {day}.</source>
   <translation>គម្រោងនេះមិនទាន់បានអនុម័ត តែបានចាប់ផ្តើមនៅថ្ងៃ {day}។</translation>
  </message>
  <message>
   <source>The project is over, but its actual end is missing.</source>
   <translation>គម្រោងនេះចប់ហើយ តែខ្វះថ្ងៃបញ្ចប់ជាក់ស្តែង។</translation>
  </message>
  <message>
   <source>The project ended on {day}, but its stage says that it goes on.</source>
   <translation>គម្រោងនេះបានបញ្ចប់នៅថ្ងៃ {day} តែដំណាក់កាលរបស់វាប្រាប់ថានៅបន្ត។</translation>
  </message>
  <message>
   <source>The project is in implementation, but its start is missing.</source>
   <translation>គម្រោងនេះកំពុងអនុវត្ត តែខ្វះថ្ងៃចាប់ផ្តើម។</translation>
  </message>
  <message>
   <source>The project is adopted, but its adopted end is missing: delay cannot be reckoned.</source>
   <translation>គម្រោងនេះបានអនុម័ត តែខ្វះថ្ងៃបញ្ចប់ដែលបានអនុម័ត៖ មិនអាចគណនាការយឺតយ៉ាវបានទេ។</translation>
  </message>
  <message>
   <source>The project should have ended on {day}, {days} days ago.</source>
   <translation>គម្រោងនេះគួរបានបញ្ចប់នៅថ្ងៃ {day} គឺ {days} ថ្ងៃមកហើយ។</translation>
  </message>
  <message>
   <source>The budget is {value}; it cannot be below 0.</source>
   <translation>ថវិកាគឺ {value}។ វាមិនអាចតិចជាង 0 ទេ។</translation>
  </message>
  <message>
   <source>The budget has no currency.</source>
   <translation>ថវិកាគ្មានរូបិយប័ណ្ណ។</translation>
  </message>
  <message>
   <source>The number of beneficiaries is {value}; it cannot be below 0.</source>
   <translation>ចំនួនអ្នកទទួលផលគឺ {value}។ វាមិនអាចតិចជាង 0 ទេ។</translation>
  </message>
  <message>
   <source>The number of women is {value}; it cannot be below 0.</source>
   <translation>ចំនួនស្ត្រីគឺ {value}។ វាមិនអាចតិចជាង 0 ទេ។</translation>
  </message>
  <message>
   <source>There are more women ({women}) than beneficiaries in all ({total}).</source>
   <translation>ចំនួនស្ត្រី ({women}) ច្រើនជាងអ្នកទទួលផលសរុប ({total})។</translation>
  </message>
  <message>
   <source>The latitude is {value}; it lies between -90 and 90.</source>
   <translation>រយៈទទឹងគឺ {value}។ វានៅចន្លោះ -90 និង 90។</translation>
  </message>
  <message>
   <source>The longitude is {value}; it lies between -180 and 180.</source>
   <translation>រយៈបណ្តោយគឺ {value}។ វានៅចន្លោះ -180 និង 180។</translation>
  </message>
  <message>
   <source>Latitude and longitude are only of use together.</source>
   <translation>រយៈទទឹង និងរយៈបណ្តោយ ត្រូវមានទាំងពីរទើបប្រើបាន។</translation>
  </message>
  <message>
   <source>The project is on a list of proposals, but the year is missing.</source>
   <translation>គម្រោងនេះនៅក្នុងបញ្ជីសំណើ តែខ្វះឆ្នាំ។</translation>
  </message>
  <message>
   <source>{year} is not a year for which projects are proposed now.</source>
   <translation>{year} មិនមែនជាឆ្នាំដែលកំពុងស្នើគម្រោងឥឡូវនេះទេ។</translation>
  </message>
  <message>
   <source>The Foreign Ministers' Meeting adopted the project, but its stage is an earlier one.</source>
   <translation>កិច្ចប្រជុំរដ្ឋមន្ត្រីការបរទេសបានអនុម័តគម្រោងនេះ តែដំណាក់កាលរបស់វានៅមុននោះ។</translation>
  </message>
  <message>
   <source>The proposal was declined, but the stage says that it was adopted.</source>
   <translation>សំណើនេះត្រូវបានបដិសេធ តែដំណាក់កាលប្រាប់ថាបានអនុម័ត។</translation>
  </message>
  <message>
   <source>The period begins on {day}, which is still to come.</source>
   <translation>រយៈពេលចាប់ផ្តើមនៅថ្ងៃ {day} ដែលមិនទាន់មកដល់។</translation>
  </message>
  <message>
   <source>The spending is {value}; it cannot be below 0.</source>
   <translation>ការចំណាយគឺ {value}។ វាមិនអាចតិចជាង 0 ទេ។</translation>
  </message>
  <message>
   <source>The spending has no currency.</source>
   <translation>ការចំណាយគ្មានរូបិយប័ណ្ណ។</translation>
  </message>
  <message>
   <source>The report is returned without a reason; say what is missing.</source>
   <translation>របាយការណ៍នេះត្រូវបានប្រគល់ត្រឡប់ដោយគ្មានមូលហេតុ។ សូមបញ្ជាក់អ្វីដែលខ្វះ។</translation>
  </message>
  <message>
   <source>The target is the same as the baseline, {value}: nothing would change.</source>
   <translation>គោលដៅដូចមូលដ្ឋានគោល គឺ {value}៖ នឹងគ្មានអ្វីប្រែប្រួលទេ។</translation>
  </message>
  <message>
   <source>{value} is not a percentage between 0 and 100.</source>
   <translation>{value} មិនមែនជាភាគរយចន្លោះ 0 និង 100 ទេ។</translation>
  </message>
  <message>
   <source>People are counted from 0; here stands {value}.</source>
   <translation>ចំនួនមនុស្សរាប់ពី 0 ឡើង។ ទីនេះមាន {value}។</translation>
  </message>
  <message>
   <source>“{value}” is not a SHA-256.</source>
   <translation>“{value}” មិនមែនជា SHA-256 ទេ។</translation>
  </message>
  <message>
   <source>The size is {value}; it cannot be below 0.</source>
   <translation>ទំហំគឺ {value}។ វាមិនអាចតិចជាង 0 ទេ។</translation>
  </message>
  <message>
   <source>The day {day} is still to come.</source>
   <translation>ថ្ងៃ {day} មិនទាន់មកដល់ទេ។</translation>
  </message>
  <message>
   <source>Editions are counted from 1; here stands {value}.</source>
   <translation>ច្បាប់ចេញផ្សាយត្រូវរាប់ពី 1។ នៅទីនេះគឺ {value}។</translation>
  </message>
  <message>
   <source>The score is missing; give 1 to 5, or 0 where it does not apply.</source>
   <translation>ខ្វះពិន្ទុ។ សូមដាក់ 1 ដល់ 5 ឬ 0 បើមិនអាចប្រើលក្ខណវិនិច្ឆ័យនេះចំពោះគម្រោងបាន។</translation>
  </message>
  <message>
   <source>The score is {value}; it must be 1 to 5, or 0 where the criterion does not apply.</source>
   <translation>ពិន្ទុគឺ {value}។ វាត្រូវជា 1 ដល់ 5 ឬ 0 បើមិនអាចប្រើលក្ខណវិនិច្ឆ័យនេះចំពោះគម្រោងបាន។</translation>
  </message>
  <message>
   <source>The score is {value}, but no reason is given.</source>
   <translation>ពិន្ទុគឺ {value} តែមិនបានបញ្ជាក់មូលហេតុ។</translation>
  </message>
  <message>
   <source>The organisation that assessed the project is missing.</source>
   <translation>ខ្វះស្ថាប័នដែលបានវាយតម្លៃគម្រោង។</translation>
  </message>
  <message>
   <source>The suggestion is declined without an answer; say why.</source>
   <translation>អនុសាសន៍នេះត្រូវបានបដិសេធដោយគ្មានចម្លើយ។ សូមបញ្ជាក់មូលហេតុ។</translation>
  </message>
  <message>
   <source>The suggestion was due on {day} and is not carried out.</source>
   <translation>អនុសាសន៍នេះដល់កំណត់នៅថ្ងៃ {day} ហើយមិនទាន់បានអនុវត្ត។</translation>
  </message>
  <message>
   <source>The meeting ends on {ends}, before it begins on {begins}.</source>
   <translation>កិច្ចប្រជុំបញ្ចប់នៅថ្ងៃ {ends} មុនថ្ងៃចាប់ផ្តើម {begins}។</translation>
  </message>
  <message>
   <source>The meeting was held, but begins on {day}, which is still to come.</source>
   <translation>កិច្ចប្រជុំបញ្ជាក់ថាបានប្រជុំ តែចាប់ផ្តើមនៅថ្ងៃ {day} ដែលមិនទាន់មកដល់។</translation>
  </message>
  <message>
   <source>The meeting was planned for {day}, which is past; say whether it was held.</source>
   <translation>កិច្ចប្រជុំគ្រោងនៅថ្ងៃ {day} ដែលកន្លងហើយ។ សូមបញ្ជាក់ថាបានប្រជុំឬទេ។</translation>
  </message>
  <message>
   <source>“{body}” is not a body of the cooperation.</source>
   <translation>“{body}” មិនមែនជាយន្តការនៃកិច្ចសហប្រតិបត្តិការទេ។</translation>
  </message>
  <message>
   <source>“{country}” is not one of the six countries.</source>
   <translation>“{country}” មិនមែនជាប្រទេសមួយក្នុងចំណោមប្រទេសទាំងប្រាំមួយទេ។</translation>
  </message>
  <message>
   <source>The decision was to be carried out by {day} and is not.</source>
   <translation>សេចក្តីសម្រេចនេះត្រូវអនុវត្តត្រឹម {day} ហើយមិនទាន់បានអនុវត្ត។</translation>
  </message>
  <message>
   <source>“{country}” is not a country code, as LA or JP is one.</source>
   <translation>“{country}” មិនមែនជាលេខកូដប្រទេស ដូចជា LA ឬ JP ទេ។</translation>
  </message>
  <message>
   <source>“{measure}” is not a measure of the Plan of Action.</source>
   <translation>“{measure}” មិនមែនជាវិធានការនៃផែនការសកម្មភាពទេ។</translation>
  </message>
  <message>
   <source>“{province}” is not a province of the six.</source>
   <translation>“{province}” មិនមែនជាខេត្តរបស់ប្រទេសទាំងប្រាំមួយទេ។</translation>
  </message>
  <message>
   <source>{province} does not lie in {country}.</source>
   <translation>{province} មិនស្ថិតក្នុង {country} ទេ។</translation>
  </message>
  <message>
   <source>“{currency}” is not a currency code, as KHR or USD is one.</source>
   <translation>“{currency}” មិនមែនជាលេខកូដរូបិយប័ណ្ណ ដូចជា KHR ឬ USD ទេ។</translation>
  </message>
  <message>
   <source>The period ends on {ends}, before it begins on {begins}.</source>
   <translation>រយៈពេលបញ្ចប់នៅថ្ងៃ {ends} មុនថ្ងៃចាប់ផ្តើម {begins}។</translation>
  </message>
  <message>
   <source>This milestone has no weight while others have one, so it counts nothing.</source>
   <translation>ចំណុចដៅនេះគ្មានទម្ងន់ ខណៈដែលចំណុចដៅផ្សេងមាន ដូច្នេះវាមិនត្រូវបានរាប់ទេ។</translation>
  </message>
  <message>
   <source>The weights of the milestones add up to {sum}; they should make 100.</source>
   <translation>ទម្ងន់នៃចំណុចដៅទាំងអស់បូកបាន {sum}។ វាគួរស្មើ 100។</translation>
  </message>
  <message>
   <source>The project is over, but milestones are not done: {count}.</source>
   <translation>គម្រោងនេះចប់ហើយ តែមានចំណុចដៅមិនទាន់រួច៖ {count}។</translation>
  </message>
  <message>
   <source>Every milestone is done, but the project is not completed.</source>
   <translation>ចំណុចដៅទាំងអស់រួចរាល់ តែគម្រោងមិនទាន់បានបញ្ចប់។</translation>
  </message>
  <message>
   <source>The project is in implementation without a milestone, so its progress is not known.</source>
   <translation>គម្រោងនេះកំពុងអនុវត្តដោយគ្មានចំណុចដៅ ដូច្នេះមិនដឹងវឌ្ឍនភាពរបស់វាទេ។</translation>
  </message>
  <message>
   <source>The project is adopted, but the adopted date of this milestone is missing.</source>
   <translation>គម្រោងនេះបានអនុម័ត តែខ្វះកាលបរិច្ឆេទដែលបានអនុម័តនៃចំណុចដៅនេះ។</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, after the project's planned end {end}.</source>
   <translation>ចំណុចដៅនេះគ្រោងនៅថ្ងៃ {day} ក្រោយថ្ងៃបញ្ចប់គម្រោងតាមផែនការ {end}។</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, before the project's planned start {start}.</source>
   <translation>ចំណុចដៅនេះគ្រោងនៅថ្ងៃ {day} មុនថ្ងៃចាប់ផ្តើមគម្រោងតាមផែនការ {start}។</translation>
  </message>
  <message>
   <source>The milestone waits for one that this project lacks.</source>
   <translation>ចំណុចដៅនេះរង់ចាំចំណុចដៅដែលគម្រោងនេះគ្មាន។</translation>
  </message>
  <message>
   <source>The milestone waits for itself by way of others.</source>
   <translation>ចំណុចដៅនេះរង់ចាំខ្លួនឯង តាមរយៈចំណុចដៅផ្សេង។</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, but the one it waits for only for {before}.</source>
   <translation>ចំណុចដៅនេះគ្រោងនៅថ្ងៃ {day} តែចំណុចដៅដែលវារង់ចាំ គ្រោងត្រឹម {before} ទើបរួច។</translation>
  </message>
  <message>
   <source>Another milestone of this project has the same title.</source>
   <translation>ចំណុចដៅផ្សេងក្នុងគម្រោងនេះមានចំណងជើងដូចគ្នា។</translation>
  </message>
  <message>
   <source>The milestone is done, but no evidence is attached.</source>
   <translation>ចំណុចដៅនេះរួចរាល់ តែមិនបានភ្ជាប់ភស្តុតាង។</translation>
  </message>
  <message>
   <source>The funding lines commit {total} {currency}, more than the budget of {budget}.</source>
   <translation>បន្ទាត់ហិរញ្ញប្បទានបានសន្យាសរុប {total} {currency} ច្រើនជាងថវិកា {budget}។</translation>
  </message>
  <message>
   <source>Women and men come to {people}, more than the value {value}.</source>
   <translation>ស្ត្រី និងបុរសបូកបាន {people} ច្រើនជាងតម្លៃ {value}។</translation>
  </message>
  <message>
   <source>There are more youth ({youth}) than the value {value}.</source>
   <translation>ចំនួនយុវជន ({youth}) ច្រើនជាងតម្លៃ {value}។</translation>
  </message>
  <message>
   <source>The period from {start} to {end} overlaps another one: its days count twice.</source>
   <translation>រយៈពេលពី {start} ដល់ {end} ត្រួតលើរយៈពេលផ្សេង៖ ថ្ងៃរបស់វាត្រូវបានរាប់ពីរដង។</translation>
  </message>
 </context>
 <context>
  <name>Sample</name>
  <message>
   <source>This desk holds records already. A sample programme goes into an empty desk only: make a new desk for it.</source>
   <translation>ស្ថានីយនេះមានកំណត់ត្រារួចហើយ។ ទិន្នន័យគំរូដាក់បានតែក្នុងស្ថានីយទទេ៖ សូមបង្កើតស្ថានីយថ្មីសម្រាប់វា។</translation>
  </message>
  <message>
   <source>Sample programme</source>
   <translatorcomment>ទិន្នន័យគំរូ (sample data), since កម្មវិធី would be read as software</translatorcomment>
   <translation>ទិន្នន័យគំរូ</translation>
  </message>
 </context>
 <context>
  <name>Scrolled</name>
  <message>
   <source>Part that scrolls</source>
   <translation>ផ្នែកដែលរំកិលបាន</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>Search</source>
   <translation>ស្វែងរក</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>{field}: {desk} at this desk, {sheet} in the sheet</source>
   <translation>{field}៖ {desk} នៅស្ថានីយនេះ, {sheet} ក្នុងសន្លឹក</translation>
  </message>
  <message>
   <source>And {n} more.</source>
   <translation>និង {n} ទៀត។</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Excel, {at} of {of}: {step}</source>
   <translation>Excel, {at} នៃ {of}៖ {step}</translation>
  </message>
  <message>
   <source>{file} · {about}</source>
   <translation>{file} · {about}</translation>
  </message>
  <message>
   <source>“{file}” has to wait: another one is being read or written.</source>
   <translation>“{file}” ត្រូវរង់ចាំ៖ ឯកសារផ្សេងកំពុងត្រូវបានអាន ឬសរសេរ។</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>ថយក្រោយ</translation>
  </message>
  <message>
   <source>“{file}” is taken over and saved on this computer.</source>
   <translation>“{file}” ត្រូវបានទទួលយក និងរក្សាទុកក្នុងកុំព្យូទ័រនេះ។</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>បង្ហាញ</translation>
  </message>
  <message>
   <source>Wait until the work that is under way is done, or stop it.</source>
   <translation>សូមរង់ចាំរហូតដល់ការងារដែលកំពុងធ្វើចប់ ឬបញ្ឈប់វា។</translation>
  </message>
  <message>
   <source>Choose the row of headings first.</source>
   <translation>សូមជ្រើសរើសជួរដេកចំណងជើងជាមុនសិន។</translation>
  </message>
  <message>
   <source>No row of this sheet would change anything.</source>
   <translation>គ្មានជួរដេកណាក្នុងសន្លឹកនេះនឹងផ្លាស់ប្តូរអ្វីទេ។</translation>
  </message>
  <message>
   <source>Read it so</source>
   <translation>អានតាមនេះ</translation>
  </message>
  <message>
   <source>Import 1 row</source>
   <translation>នាំចូល 1 ជួរដេក</translation>
  </message>
  <message>
   <source>Import {n} rows</source>
   <translation>នាំចូល {n} ជួរដេក</translation>
  </message>
  <message>
   <source>Say first which column stands for one of these: {fields}.</source>
   <translation>សូមប្រាប់ជាមុនសិនថា ជួរឈរណាសម្រាប់វាលមួយក្នុងចំណោមវាលទាំងនេះ៖ {fields}។</translation>
  </message>
  <message>
   <source>Column {letters}</source>
   <translation>ជួរឈរ {letters}</translation>
  </message>
  <message>
   <source>{letters} · {heading}</source>
   <translation>{letters} · {heading}</translation>
  </message>
  <message>
   <source>As you said</source>
   <translation>តាមអ្នកប្រាប់</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>បានទុកចោល</translation>
  </message>
  <message>
   <source>Looks like it</source>
   <translation>ទំនងជា</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>ប្រាកដ</translation>
  </message>
  <message>
   <source>No values in the first rows</source>
   <translation>គ្មានតម្លៃក្នុងជួរដេកដំបូងៗ</translation>
  </message>
  <message>
   <source>As you said for these headings before</source>
   <translation>តាមអ្នកប្រាប់មុនសម្រាប់ចំណងជើងទាំងនេះ</translation>
  </message>
  <message>
   <source>Columns of the sheet</source>
   <translation>ជួរឈរនៃសន្លឹក</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>ទុកវាចោល</translation>
  </message>
  <message>
   <source>Columns: {n}. Only alike: {unsure}. Left out: {out}.</source>
   <translation>ជួរឈរ៖ {n}។ គ្រាន់តែស្រដៀង៖ {unsure}។ ទុកចោល៖ {out}។</translation>
  </message>
  <message>
   <source>Thai (TIS-620, Windows 874)</source>
   <translation>ថៃ (TIS-620, Windows 874)</translation>
  </message>
  <message>
   <source>Vietnamese (Windows 1258)</source>
   <translation>វៀតណាម (Windows 1258)</translation>
  </message>
  <message>
   <source>Chinese (GBK)</source>
   <translation>ចិន (GBK)</translation>
  </message>
  <message>
   <source>Western European (Windows 1252)</source>
   <translation>អឺរ៉ុបខាងលិច (Windows 1252)</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>ការអ៊ិនកូដ</translation>
  </message>
  <message>
   <source>Its letters then read</source>
   <translation>ពេលនោះអក្សរអានថា</translation>
  </message>
  <message>
   <source>Encodings</source>
   <translation>ការអ៊ិនកូដ</translation>
  </message>
  <message>
   <source>In which row can the letters be read?</source>
   <translation>តើជួរដេកណាអាចអានអក្សរបាន?</translation>
  </message>
  <message>
   <source>Paste a block</source>
   <translation>បិទភ្ជាប់ប្លុក</translation>
  </message>
  <message>
   <source>Choose a workbook, drop it here, or</source>
   <translation>ជ្រើសរើសសៀវភៅការងារ ទម្លាក់វានៅទីនេះ ឬ</translation>
  </message>
  <message>
   <source>From Excel</source>
   <translation>ពី Excel</translation>
  </message>
  <message>
   <source>Workbooks (.xlsx, .xls, .ods) and text files (.csv). A block copied in Excel can be pasted with Ctrl+V. Nothing is written before you have seen what would be.</source>
   <translation>សៀវភៅការងារ (.xlsx, .xls, .ods) និងឯកសារអត្ថបទ (.csv)។ ប្លុកដែលចម្លងក្នុង Excel អាចបិទភ្ជាប់ដោយ Ctrl+V។ គ្មានអ្វីត្រូវបានសរសេរ មុនអ្នកបានឃើញអ្វីដែលនឹងសរសេរទេ។</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>ការនាំចូល</translation>
  </message>
  <message>
   <source>To Excel</source>
   <translation>ទៅ Excel</translation>
  </message>
  <message>
   <source>Reading the workbook</source>
   <translation>កំពុងអានសៀវភៅការងារ</translation>
  </message>
  <message>
   <source>Checking the sheet</source>
   <translation>កំពុងពិនិត្យសន្លឹក</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>កំពុងនាំចូល</translation>
  </message>
  <message>
   <source>New: {new}. Changed: {update}. Blocked: {blocked}.</source>
   <translation>ថ្មី៖ {new}។ បានប្តូរ៖ {update}។ ទប់ស្កាត់៖ {blocked}។</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>បានដកវិញ</translation>
  </message>
  <message>
   <source>Taken over</source>
   <translation>បានទទួលយក</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ឯកសារ</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>លទ្ធផល</translation>
  </message>
  <message>
   <source>State</source>
   <translation>ស្ថានភាព</translation>
  </message>
  <message>
   <source>Imports of this desk</source>
   <translation>ការនាំចូលរបស់ស្ថានីយនេះ</translation>
  </message>
  <message>
   <source>Take it back…</source>
   <translation>ដកវិញ…</translation>
  </message>
  <message>
   <source>Nothing was imported yet. What is imported stands here and can be taken back, days later too.</source>
   <translation>មិនទាន់មានអ្វីត្រូវបាននាំចូលទេ។ អ្វីដែលនាំចូល បង្ហាញនៅទីនេះ ហើយអាចដកវិញបាន សូម្បីច្រើនថ្ងៃក្រោយ។</translation>
  </message>
  <message>
   <source>Choose an import in the list first.</source>
   <translation>សូមជ្រើសរើសការនាំចូលមួយក្នុងបញ្ជីជាមុនសិន។</translation>
  </message>
  <message>
   <source>This import was taken back already.</source>
   <translation>ការនាំចូលនេះត្រូវបានដកវិញរួចហើយ។</translation>
  </message>
  <message>
   <source>Workbooks and lists</source>
   <translation>សៀវភៅការងារ និងបញ្ជី</translation>
  </message>
  <message>
   <source>Choose a workbook</source>
   <translation>ជ្រើសរើសសៀវភៅការងារ</translation>
  </message>
  <message>
   <source>There are no cells to paste. Copy them in Excel first, with their headings.</source>
   <translation>គ្មានក្រឡាសម្រាប់បិទភ្ជាប់ទេ។ សូមចម្លងក្រឡាក្នុង Excel ជាមុនសិន ជាមួយចំណងជើងផង។</translation>
  </message>
  <message>
   <source>The block from the clipboard is read like a file, as “{file}”. Nothing is written yet.</source>
   <translation>ប្លុកពីក្តារតម្បៀតខ្ទាស់ត្រូវបានអានដូចឯកសារ ក្រោមឈ្មោះ “{file}”។ មិនទាន់មានអ្វីត្រូវបានសរសេរទេ។</translation>
  </message>
  <message>
   <source>List</source>
   <translation>បញ្ជី</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ភាសា</translation>
  </message>
  <message>
   <source>Export the list…</source>
   <translation>នាំចេញបញ្ជី…</translation>
  </message>
  <message>
   <source>Write a template…</source>
   <translation>សរសេរពុម្ពគំរូ…</translation>
  </message>
  <message>
   <source>What this desk holds. Edited in Excel, it can be imported again.</source>
   <translation>អ្វីដែលស្ថានីយនេះមាន។ ពេលកែក្នុង Excel រួច អាចនាំចូលវិញបាន។</translation>
  </message>
  <message>
   <source>An empty form with drop-down lists and instructions.</source>
   <translation>ទម្រង់ទទេ មានបញ្ជីទម្លាក់ចុះ និងសេចក្តីណែនាំ។</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Rows: {n}. It can be edited and imported again.</source>
   <translation>បានសរសេរ “{file}”។ ជួរដេក៖ {n}។ អាចកែ និងនាំចូលវិញបាន។</translation>
  </message>
  <message>
   <source>Export the list</source>
   <translation>នាំចេញបញ្ជី</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Fill it in and import it, or send it to who shall fill it in.</source>
   <translation>បានសរសេរ “{file}”។ សូមបំពេញ រួចនាំចូល ឬផ្ញើវាទៅអ្នកដែលត្រូវបំពេញ។</translation>
  </message>
  <message>
   <source>Write a template</source>
   <translation>សរសេរពុម្ពគំរូ</translation>
  </message>
  <message>
   <source>Pasted {moment}</source>
   <translation>បិទភ្ជាប់ {moment}</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>សន្លឹក</translation>
  </message>
  <message>
   <source>What it lists</source>
   <translation>អ្វីដែលវារាយ</translation>
  </message>
  <message>
   <source>Row of headings</source>
   <translation>ជួរដេកចំណងជើង</translation>
  </message>
  <message>
   <source>Top of the sheet</source>
   <translation>ផ្នែកខាងលើនៃសន្លឹក</translation>
  </message>
  <message>
   <source>Its headings stand in this row</source>
   <translation>ចំណងជើងស្ថិតក្នុងជួរដេកនេះ</translation>
  </message>
  <message>
   <source>This sheet is empty. Choose another one.</source>
   <translation>សន្លឹកនេះទទេ។ សូមជ្រើសរើសសន្លឹកផ្សេង។</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>ជម្រើស</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>មិនទាន់ដឹង</translation>
  </message>
  <message>
   <source>None: go by the columns’ letters</source>
   <translation>គ្មាន៖ ប្រើអក្សររបស់ជួរឈរ</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>ជួរដេក</translation>
  </message>
  <message>
   <source>{name} (hidden)</source>
   <translation>{name} (លាក់)</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <translation>ជួរដេក {row}</translation>
  </message>
  <message>
   <source>Look for it again</source>
   <translation>រកម្តងទៀត</translation>
  </message>
  <message>
   <source>Not found yet</source>
   <translation>រកមិនទាន់ឃើញ</translation>
  </message>
  <message>
   <source>Found: row {row}</source>
   <translation>រកឃើញ៖ ជួរដេក {row}</translation>
  </message>
  <message>
   <source>No row of headings is known here. Say what the sheet lists, and which row holds its headings: in the list above, or in the picture by a double click or Enter.</source>
   <translation>រកមិនឃើញជួរដេកចំណងជើងដែលស្គាល់នៅទីនេះទេ។ សូមប្រាប់ថាសន្លឹកនេះរាយអ្វី ហើយជួរដេកណាមានចំណងជើង៖ ក្នុងបញ្ជីខាងលើ ឬក្នុងរូប ដោយចុចពីរដង ឬចុច Enter។</translation>
  </message>
  <message>
   <source>Columns that are understood: {n}. If another row holds the headings, choose it above, or in the picture by a double click or Enter.</source>
   <translation>ជួរឈរដែលយល់បាន៖ {n}។ បើជួរដេកផ្សេងមានចំណងជើង សូមជ្រើសរើសវាខាងលើ ឬក្នុងរូប ដោយចុចពីរដង ឬចុច Enter។</translation>
  </message>
  <message>
   <source>{row} Headings</source>
   <translation>{row} ចំណងជើង</translation>
  </message>
  <message>
   <source>Rows that are shown</source>
   <translation>ជួរដេកដែលបង្ហាញ</translation>
  </message>
  <message>
   <source>Where desk and sheet both changed</source>
   <translation>កន្លែងដែលស្ថានីយ និងសន្លឹកបានប្តូរទាំងពីរ</translation>
  </message>
  <message>
   <source>Keep the desk’s value</source>
   <translation>រក្សាតម្លៃរបស់ស្ថានីយ</translation>
  </message>
  <message>
   <source>Take the sheet’s value</source>
   <translation>យកតម្លៃរបស់សន្លឹក</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>ជួរដេក</translation>
  </message>
  <message>
   <source>There are no such rows in this sheet.</source>
   <translation>គ្មានជួរដេកបែបនេះក្នុងសន្លឹកនេះទេ។</translation>
  </message>
  <message>
   <source>This row</source>
   <translation>ជួរដេកនេះ</translation>
  </message>
  <message>
   <source>{shown} of {total} rows</source>
   <translation>{shown} ក្នុងចំណោម {total} ជួរដេក</translation>
  </message>
  <message>
   <source>Nothing is written before you say Import.</source>
   <translation>គ្មានអ្វីត្រូវបានសរសេរ មុនអ្នកចុច “នាំចូល” ទេ។</translation>
  </message>
  <message>
   <source>{verdict} ({n})</source>
   <translation>{verdict} ({n})</translation>
  </message>
  <message>
   <source>All rows</source>
   <translation>ជួរដេកទាំងអស់</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>ត្រូវពិនិត្យមើល</translation>
  </message>
  <message>
   <source>Order of dates</source>
   <translation>លំដាប់នៃកាលបរិច្ឆេទ</translation>
  </message>
  <message>
   <source>Months and years without a day</source>
   <translation>ខែ និងឆ្នាំដែលគ្មានថ្ងៃ</translation>
  </message>
  <message>
   <source>The year of the plan</source>
   <translation>ឆ្នាំនៃផែនការ</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>រូបិយប័ណ្ណ</translation>
  </message>
  <message>
   <source>How large the numbers are meant</source>
   <translation>ខ្នាតនៃតួលេខ</translation>
  </message>
  <message>
   <source>Several rows of one project</source>
   <translation>ជួរដេកច្រើនសម្រាប់គម្រោងមួយ</translation>
  </message>
  <message>
   <source>The day is first</source>
   <translation>ថ្ងៃនៅមុន</translation>
  </message>
  <message>
   <source>The month is first</source>
   <translation>ខែនៅមុន</translation>
  </message>
  <message>
   <source>The year is first</source>
   <translation>ឆ្នាំនៅមុន</translation>
  </message>
  <message>
   <source>Yes, that day is meant</source>
   <translation>បាទ/ចាស មានន័យថាថ្ងៃនោះ</translation>
  </message>
  <message>
   <source>No, leave these cells out</source>
   <translation>ទេ ទុកក្រឡាទាំងនេះចោល</translation>
  </message>
  <message>
   <source>They are its parts: add their budgets up</source>
   <translation>ជាផ្នែកនៃគម្រោង៖ បូកថវិកាបញ្ចូលគ្នា</translation>
  </message>
  <message>
   <source>They stand for themselves: do not add up</source>
   <translation>ឯករាជ្យពីគ្នា៖ មិនបូកបញ្ចូលគ្នា</translation>
  </message>
  <message>
   <source>Questions and what was noticed</source>
   <translation>សំណួរ និងអ្វីដែលបានសង្កេតឃើញ</translation>
  </message>
  <message>
   <source>Nothing is left open in this sheet.</source>
   <translation>គ្មានអ្វីនៅមិនច្បាស់ក្នុងសន្លឹកនេះទេ។</translation>
  </message>
  <message>
   <source>What was noticed</source>
   <translation>អ្វីដែលបានសង្កេតឃើញ</translation>
  </message>
  <message>
   <source>Your answer</source>
   <translation>ចម្លើយរបស់អ្នក</translation>
  </message>
  <message>
   <source>Not said: leave these cells out</source>
   <translation>មិនឆ្លើយ៖ ទុកក្រឡាទាំងនេះចោល</translation>
  </message>
  <message>
   <source>As they stand</source>
   <translation>តាមដែលសរសេរ</translation>
  </message>
  <message>
   <source>{n} times as large as they stand</source>
   <translation>{n} ដងនៃអ្វីដែលសរសេរ</translation>
  </message>
  <message>
   <source>The day is first: {cell} is {day}</source>
   <translation>ថ្ងៃនៅមុន៖ {cell} គឺ {day}</translation>
  </message>
  <message>
   <source>The month is first: {cell} is {day}</source>
   <translation>ខែនៅមុន៖ {cell} គឺ {day}</translation>
  </message>
  <message>
   <source>From the sheet: {cells}</source>
   <translation>ពីសន្លឹក៖ {cells}</translation>
  </message>
  <message>
   <source>Rows that wait for the answer: {n}.</source>
   <translation>ជួរដេកដែលរង់ចាំចម្លើយ៖ {n}។</translation>
  </message>
  <message>
   <source>Rows that are no records and are left aside: {n}</source>
   <translation>ជួរដេកដែលមិនមែនជាកំណត់ត្រា ហើយត្រូវបានទុកមួយឡែក៖ {n}</translation>
  </message>
  <message>
   <source>Row {row}: {text}</source>
   <translation>ជួរដេក {row}៖ {text}</translation>
  </message>
  <message>
   <source>“{file}” has no sheet that can be read. Save it as .xlsx and choose it again.</source>
   <translation>“{file}” គ្មានសន្លឹកដែលអាចអានបានទេ។ សូមរក្សាទុកវាជា .xlsx រួចជ្រើសរើសម្តងទៀត។</translation>
  </message>
  <message>
   <source>Open a marked copy…</source>
   <translation>បើកច្បាប់ចម្លងដែលបានសម្គាល់…</translation>
  </message>
  <message>
   <source>Write the bad rows alone…</source>
   <translation>សរសេរតែជួរដេកមានបញ្ហា…</translation>
  </message>
  <message>
   <source>Show the projects</source>
   <translation>បង្ហាញគម្រោង</translation>
  </message>
  <message>
   <source>More in this workbook</source>
   <translation>មានទៀតក្នុងសៀវភៅការងារនេះ</translation>
  </message>
  <message>
   <source>What was written</source>
   <translation>អ្វីដែលបានសរសេរ</translation>
  </message>
  <message>
   <source>{file} (marked)</source>
   <translation>{file} (បានសម្គាល់)</translation>
  </message>
  <message>
   <source>Write the marked copy</source>
   <translation>សរសេរច្បាប់ចម្លងដែលបានសម្គាល់</translation>
  </message>
  <message>
   <source>Wrote “{file}”: each cell with a problem is coloured and says what it is.</source>
   <translation>បានសរសេរ “{file}”៖ ក្រឡានីមួយៗដែលមានបញ្ហា ត្រូវបានដាក់ពណ៌ និងប្រាប់ថាមានបញ្ហាអ្វី។</translation>
  </message>
  <message>
   <source>{file} (to mend)</source>
   <translation>{file} (ត្រូវកែ)</translation>
  </message>
  <message>
   <source>Write the bad rows</source>
   <translation>សរសេរជួរដេកមានបញ្ហា</translation>
  </message>
  <message>
   <source>Wrote “{file}”: mend its rows and import it; the others are in already.</source>
   <translation>បានសរសេរ “{file}”៖ សូមកែជួរដេកក្នុងនោះ រួចនាំចូល។ ជួរដេកផ្សេងបានចូលរួចហើយ។</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>កំពុងសរសេរសៀវភៅការងារ</translation>
  </message>
  <message>
   <source>“{file}” is taken over and saved on this computer. It can be taken back, days later too.</source>
   <translation>“{file}” ត្រូវបានទទួលយក និងរក្សាទុកក្នុងកុំព្យូទ័រនេះ។ អាចដកវិញបាន សូម្បីច្រើនថ្ងៃក្រោយ។</translation>
  </message>
  <message>
   <source>Cells and rows with something to look at: {n}. The marked copy is your own workbook, with each of them coloured and explained, to send back to who filled it in.</source>
   <translation>ក្រឡា និងជួរដេកដែលត្រូវពិនិត្យមើល៖ {n}។ ច្បាប់ចម្លងដែលបានសម្គាល់ គឺជាសៀវភៅការងាររបស់អ្នកផ្ទាល់ ដែលក្រឡានិងជួរដេកនីមួយៗនោះត្រូវបានដាក់ពណ៌ និងពន្យល់ សម្រាប់ផ្ញើត្រឡប់ទៅអ្នកដែលបានបំពេញ។</translation>
  </message>
  <message>
   <source>Go on with the sheet “{sheet}”</source>
   <translation>បន្តទៅសន្លឹក “{sheet}”</translation>
  </message>
  <message>
   <source>In conflict</source>
   <translation>មានទំនាស់</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>ទប់ស្កាត់</translation>
  </message>
  <message>
   <source>Not taken over</source>
   <translation>មិនបានទទួលយក</translation>
  </message>
  <message>
   <source>{field}: {new}</source>
   <translation>{field}៖ {new}</translation>
  </message>
  <message>
   <source>{field}: {old} → {new}</source>
   <translation>{field}៖ {old} → {new}</translation>
  </message>
  <message>
   <source>{field}
Before both: {before}
At this desk: {desk}
In the sheet: {sheet}
</source>
   <translation>{field}
មុនទាំងពីរ៖ {before}
នៅស្ថានីយនេះ៖ {desk}
ក្នុងសន្លឹក៖ {sheet}
</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>អ្វីដែលនឹងកើតឡើង</translation>
  </message>
  <message>
   <source>Record, and what would be written</source>
   <translation>កំណត់ត្រា និងអ្វីដែលនឹងសរសេរ</translation>
  </message>
  <message>
   <source>{problem} (and {n} more)</source>
   <translation>{problem} (និង {n} ទៀត)</translation>
  </message>
  <message>
   <source>Choose a row to see all of it.</source>
   <translation>សូមជ្រើសរើសជួរដេកមួយ ដើម្បីមើលទាំងមូល។</translation>
  </message>
  <message>
   <source>{level}: {text}</source>
   <translation>{level}៖ {text}</translation>
  </message>
  <message>
   <source>The desk holds all of this already.</source>
   <translation>ស្ថានីយមានទាំងអស់នេះរួចហើយ។</translation>
  </message>
  <message>
   <source>Nothing of this row would be written.</source>
   <translation>គ្មានអ្វីក្នុងជួរដេកនេះនឹងត្រូវបានសរសេរទេ។</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>ជួរឈរ</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>ពិនិត្យ</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>មើលជាមុន</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>លទ្ធផល</translation>
  </message>
  <message>
   <source>Lists come in from workbooks and go out to them.</source>
   <translation>បញ្ជីចូលមកពីសៀវភៅការងារ និងចេញទៅសៀវភៅការងារ។</translation>
  </message>
  <message>
   <source>Is this the sheet, and are these its headings?</source>
   <translation>តើនេះជាសន្លឹកត្រឹមត្រូវ ហើយនេះជាចំណងជើងរបស់វាឬ?</translation>
  </message>
  <message>
   <source>Say what each column stands for. What you correct is remembered for this form.</source>
   <translation>សូមប្រាប់ថាជួរឈរនីមួយៗសម្រាប់អ្វី។ អ្វីដែលអ្នកកែ ត្រូវបានចងចាំសម្រាប់ទម្រង់នេះ។</translation>
  </message>
  <message>
   <source>What the sheet leaves open, only you can know. Nothing is guessed.</source>
   <translation>អ្វីដែលសន្លឹកមិនបានប្រាប់ច្បាស់ មានតែអ្នកទេដែលដឹង។ កម្មវិធីមិនទាយអ្វីទេ។</translation>
  </message>
  <message>
   <source>This is what would be written. Nothing is written yet.</source>
   <translation>នេះជាអ្វីដែលនឹងត្រូវបានសរសេរ។ មិនទាន់មានអ្វីត្រូវបានសរសេរទេ។</translation>
  </message>
  <message>
   <source>What was written stays under “Imports of this desk”.</source>
   <translation>អ្វីដែលបានសរសេរ មានក្នុង “ការនាំចូលរបស់ស្ថានីយនេះ”។</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>ជ្រើសរើសឯកសារ…</translation>
  </message>
  <message>
   <source>Go on to the columns</source>
   <translation>បន្តទៅជួរឈរ</translation>
  </message>
  <message>
   <source>Check the sheet</source>
   <translation>ពិនិត្យសន្លឹក</translation>
  </message>
  <message>
   <source>Show the preview</source>
   <translation>មើលជាមុន</translation>
  </message>
  <message>
   <source>Import another file</source>
   <translation>នាំចូលឯកសារផ្សេង</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>ជំហាន</translation>
  </message>
  <message>
   <source>Take back the import of “{file}”?</source>
   <translation>ដកការនាំចូល “{file}” វិញ?</translation>
  </message>
  <message>
   <source>Its fields show again what they showed before, and records that came with it go to the bin. What was edited since stays as it is and is named afterwards.</source>
   <translation>វាលដែលការនាំចូលនេះបានកែ នឹងបង្ហាញតម្លៃមុនឡើងវិញ ហើយកំណត់ត្រាដែលមកជាមួយនឹងទៅក្នុងធុងសំរាម។ អ្វីដែលបានកែក្រោយមក នៅដដែល ហើយនឹងត្រូវបានរាយឈ្មោះបន្ទាប់ពីនោះ។</translation>
  </message>
  <message>
   <source>Take the import back</source>
   <translation>ដកការនាំចូលវិញ</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>កំពុងដកការនាំចូលវិញ</translation>
  </message>
  <message>
   <source>The import is taken back. Put back: {n}. Edited since and kept: {kept}.</source>
   <translation>ការនាំចូលត្រូវបានដកវិញហើយ។ បានត្រឡប់ដូចដើម៖ {n}។ បានកែក្រោយមកហើយរក្សាទុក៖ {kept}។</translation>
  </message>
  <message>
   <source>Nothing could be taken back: the import stands. Edited since and kept: {kept}.</source>
   <translation>មិនអាចដកអ្វីវិញបានទេ៖ ការនាំចូលនៅដដែល។ បានកែក្រោយមកហើយរក្សាទុក៖ {kept}។</translation>
  </message>
  <message>
   <source>{told} These are: {fields}.</source>
   <translation>{told} ទាំងនេះគឺ៖ {fields}។</translation>
  </message>
  <message>
   <source>{told} Among these are: {fields}.</source>
   <translation>{told} ក្នុងចំណោមទាំងនេះមាន៖ {fields}។</translation>
  </message>
  <message>
   <source>{told} Entries that stay, as they belong to {place}: {n}.</source>
   <translation>{told} ធាតុបញ្ចូលដែលនៅដដែល ព្រោះជារបស់ {place}៖ {n}។</translation>
  </message>
  <message>
   <source>“{record}” itself</source>
   <translation>“{record}” ផ្ទាល់</translation>
  </message>
  <message>
   <source>{field} of “{record}”</source>
   <translation>{field} នៃ “{record}”</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>បោះបង់</translation>
  </message>
  <message>
   <source>{note}: {n} rows</source>
   <translation>{note}៖ ជួរដេកចំនួន {n}</translation>
  </message>
  <message>
   <source>{note}: row {n} of {of}</source>
   <translation>{note}៖ ជួរដេកទី {n} នៃ {of}</translation>
  </message>
  <message>
   <source>Row {n} of {of}</source>
   <translation>ជួរដេកទី {n} នៃ {of}</translation>
  </message>
 </context>
 <context>
  <name>Sheets</name>
  <message>
   <source>{problem} (rows: {n})</source>
   <translation>{problem} (ជួរដេក៖ {n})</translation>
  </message>
  <message>
   <source>The desk has changed since “{file}” was checked. Nothing was changed. Check it again.</source>
   <translation>ស្ថានីយបានផ្លាស់ប្តូរ តាំងពីពេលពិនិត្យ “{file}”។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមពិនិត្យវាម្តងទៀត។</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>កំពុងសរសេរ</translation>
  </message>
  <message>
   <source>“{answer}” is no answer to the question about {about}.</source>
   <translation>“{answer}” មិនមែនជាចម្លើយចំពោះសំណួរអំពី {about} ទេ។</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>កំហុស</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>អត្ថបទ</translation>
  </message>
  <message>
   <source>The code of the project; no two projects have the same</source>
   <translation>លេខកូដគម្រោង, គ្មានគម្រោងពីរមានលេខកូដដូចគ្នាទេ</translation>
  </message>
  <message>
   <source>A date</source>
   <translation>កាលបរិច្ឆេទ</translation>
  </message>
  <message>
   <source>An amount of money, without its currency</source>
   <translation>ចំនួនទឹកប្រាក់ ដោយគ្មានរូបិយប័ណ្ណ</translation>
  </message>
  <message>
   <source>A number</source>
   <translation>លេខ</translation>
  </message>
  <message>
   <source>A whole number</source>
   <translation>ចំនួនគត់</translation>
  </message>
  <message>
   <source>A percentage from 0 to 100, without the sign</source>
   <translation>ភាគរយពី 0 ដល់ 100 ដោយគ្មានសញ្ញា %</translation>
  </message>
  <message>
   <source>One of the choices in the list</source>
   <translation>ជម្រើសមួយក្នុងបញ្ជី</translation>
  </message>
  <message>
   <source>One of the six countries</source>
   <translation>ប្រទេសមួយក្នុងចំណោមប្រទេសទាំងប្រាំមួយ</translation>
  </message>
  <message>
   <source>The province that leads, by its name or its code</source>
   <translation>ខេត្តដែលដឹកនាំ តាមឈ្មោះ ឬលេខកូដ</translation>
  </message>
  <message>
   <source>The number of a measure of the Plan; see the sheet of measures</source>
   <translation>លេខវិធានការនៃផែនការ, សូមមើលសន្លឹកវិធានការ</translation>
  </message>
  <message>
   <source>The code of a currency</source>
   <translation>លេខកូដរូបិយប័ណ្ណ</translation>
  </message>
  <message>
   <source>Where the money comes from</source>
   <translation>ប្រភពនៃប្រាក់</translation>
  </message>
  <message>
   <source>The body that meets</source>
   <translation>យន្តការដែលប្រជុំ</translation>
  </message>
  <message>
   <source>The code of a project that is known</source>
   <translation>លេខកូដគម្រោងដែលស្គាល់</translation>
  </message>
  <message>
   <source>The name of an organisation; a new one is entered as proposed</source>
   <translation>ឈ្មោះស្ថាប័ន, ឈ្មោះថ្មីនឹងបញ្ចូលជាការស្នើ</translation>
  </message>
  <message>
   <source>The title of a milestone of the same project</source>
   <translation>ចំណងជើងចំណុចដៅនៃគម្រោងដដែល</translation>
  </message>
  <message>
   <source>The title of an indicator of the same project</source>
   <translation>ចំណងជើងសូចនាករនៃគម្រោងដដែល</translation>
  </message>
  <message>
   <source>How to fill in</source>
   <translation>របៀបបំពេញ</translation>
  </message>
  <message>
   <source>Fill in one row for each record under the headings of the first sheet.</source>
   <translation>សូមបំពេញជួរដេកមួយសម្រាប់កំណត់ត្រានីមួយៗ ក្រោមចំណងជើងនៃសន្លឹកទីមួយ។</translation>
  </message>
  <message>
   <source>Leave the headings as they are; columns may be moved, and other columns may be added.</source>
   <translation>សូមទុកចំណងជើងដដែល។ អាចប្តូរទីតាំងជួរឈរ និងបន្ថែមជួរឈរផ្សេងបាន។</translation>
  </message>
  <message>
   <source>A row that came from LMC Desk is known by hidden columns: an emptied cell empties its field.</source>
   <translation>ជួរដេកដែលមកពី LMC Desk ត្រូវបានស្គាល់តាមជួរឈរលាក់៖ បើអ្នកលុបខ្លឹមសារក្រឡាណាមួយឱ្យទទេ វាលរបស់វាក៏ទៅជាទទេដែរ។</translation>
  </message>
  <message>
   <source>Write dates as 2025-03-31 and amounts without currency. Cells that stay empty are left alone.</source>
   <translation>សូមសរសេរកាលបរិច្ឆេទជា 2025-03-31 និងចំនួនទឹកប្រាក់ដោយគ្មានរូបិយប័ណ្ណ។ ក្រឡាដែលនៅទទេដដែល មិនត្រូវបានប៉ះពាល់ទេ។</translation>
  </message>
  <message>
   <source>The first row is an example. Write over it or leave it: as it is, it is not taken over.</source>
   <translation>ជួរដេកទីមួយជាឧទាហរណ៍។ អាចសរសេរជាន់លើ ឬទុកវា៖ បើទុកដដែល វាមិនត្រូវបានទទួលយកទេ។</translation>
  </message>
  <message>
   <source>Rows of sums stand below the list; they follow it and are not taken over.</source>
   <translation>ជួរដេកផលបូកនៅខាងក្រោមបញ្ជី។ វាប្រែប្រួលតាមបញ្ជី ហើយមិនត្រូវបានទទួលយកទេ។</translation>
  </message>
  <message>
   <source>Form {form}, written by LMC Desk {version}.</source>
   <translation>ទម្រង់ {form} សរសេរដោយ LMC Desk {version}។</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>ឧទាហរណ៍</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>ចំណងជើង</translation>
  </message>
  <message>
   <source>What to write</source>
   <translation>អ្វីដែលត្រូវសរសេរ</translation>
  </message>
  <message>
   <source>{meant} (needed)</source>
   <translation>{meant} (ត្រូវការ)</translation>
  </message>
  <message>
   <source>Measures of the Plan</source>
   <translation>វិធានការនៃផែនការ</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>វិធានការ</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>លេខ</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>ផ្នែក</translation>
  </message>
  <message>
   <source>The code “{text}” is read as {code}, as the others are written.</source>
   <translation>លេខកូដ “{text}” ត្រូវបានអានជា {code} ដូចរបៀបសរសេរលេខកូដដទៃ។</translation>
  </message>
  <message>
   <source>{heading}: years of the Buddhist Era were read as years of the common era ({n}).</source>
   <translation>{heading}៖ ឆ្នាំពុទ្ធសករាជត្រូវបានអានជាឆ្នាំគ្រិស្តសករាជ ({n})។</translation>
  </message>
  <message>
   <source>The workbook holds the day {day} as a code; write the code as a text if it is another.</source>
   <translation>សៀវភៅការងាររក្សាទុកថ្ងៃ {day} ជាលេខកូដ។ បើលេខកូដជាអ្វីផ្សេង សូមសរសេរវាជាអត្ថបទ។</translation>
  </message>
  <message>
   <source>“{heading}”: is the year, the day or the month first in these dates?</source>
   <translation>“{heading}”៖ ក្នុងកាលបរិច្ឆេទទាំងនេះ តើឆ្នាំ ថ្ងៃ ឬខែនៅមុន?</translation>
  </message>
  <message>
   <source>“{heading}”: is the day or the month first in these dates?</source>
   <translation>“{heading}”៖ ក្នុងកាលបរិច្ឆេទទាំងនេះ តើថ្ងៃ ឬខែនៅមុន?</translation>
  </message>
  <message>
   <source>“{heading}”: some cells name a month or a year alone. Is its first day meant?</source>
   <translation>“{heading}”៖ ក្រឡាខ្លះមានតែខែ ឬឆ្នាំ។ តើមានន័យថាថ្ងៃដំបូងឬ?</translation>
  </message>
  <message>
   <source>“{heading}”: some cells name a month or a year alone. Is its last day meant?</source>
   <translation>“{heading}”៖ ក្រឡាខ្លះមានតែខែ ឬឆ្នាំ។ តើមានន័យថាថ្ងៃចុងក្រោយឬ?</translation>
  </message>
  <message>
   <source>“{heading}”: how many times larger are numbers meant that stand under “{unit}”?</source>
   <translation>“{heading}”៖ តើលេខដែលនៅក្រោម “{unit}” ត្រូវគុណនឹងប៉ុន្មាន?</translation>
  </message>
  <message>
   <source>“{heading}”: above the table stands “{unit}”. Is that meant here too?</source>
   <translation>“{heading}”៖ ខាងលើតារាងមាន “{unit}”។ តើនៅទីនេះក៏មានន័យដូច្នេះដែរឬ?</translation>
  </message>
  <message>
   <source>“{heading}”: multiplied by {factor}, most amounts are very large. Are they meant so?</source>
   <translation>“{heading}”៖ បើគុណនឹង {factor} ចំនួនទឹកប្រាក់ភាគច្រើនធំណាស់។ តើពិតជាដូច្នេះឬ?</translation>
  </message>
  <message>
   <source>“{text}” may be counted in a larger unit; say which.</source>
   <translation>“{text}” អាចរាប់ជាខ្នាតធំជាងនេះ។ សូមប្រាប់ថាខ្នាតណា។</translation>
  </message>
  <message>
   <source>“{heading}”: numbers without a unit of their own are multiplied by {factor}.</source>
   <translation>“{heading}”៖ លេខដែលគ្មានខ្នាតផ្ទាល់ខ្លួន ត្រូវបានគុណនឹង {factor}។</translation>
  </message>
  <message>
   <source>“{text}” is a province of {country}; the country is taken from it.</source>
   <translation>“{text}” ជាខេត្តរបស់ {country}។ ប្រទេសត្រូវបានយកតាមនោះ។</translation>
  </message>
  <message>
   <source>“{text}” names more than {country}; all of it is kept under the place.</source>
   <translation>“{text}” មានច្រើនជាង {country}។ ទាំងអស់ត្រូវបានរក្សាទុកក្នុងទីកន្លែង។</translation>
  </message>
  <message>
   <source>“{text}” is not one of the six countries; it is kept under the place.</source>
   <translation>“{text}” មិនមែនជាប្រទេសមួយក្នុងចំណោមប្រទេសទាំងប្រាំមួយទេ។ វាត្រូវបានរក្សាទុកក្នុងទីកន្លែង។</translation>
  </message>
  <message>
   <source>“{text}” is not a province that is known; it is kept under the place.</source>
   <translation>“{text}” មិនមែនជាខេត្តដែលស្គាល់ទេ។ វាត្រូវបានរក្សាទុកក្នុងទីកន្លែង។</translation>
  </message>
  <message>
   <source>“{text}” is not a measure of the Plan; write its number, as 4.2.12-3.</source>
   <translation>“{text}” មិនមែនជាវិធានការនៃផែនការទេ។ សូមសរសេរលេខវា ដូចជា 4.2.12-3។</translation>
  </message>
  <message>
   <source>“{text}” is not a currency; write its code, as KHR or USD.</source>
   <translation>“{text}” មិនមែនជារូបិយប័ណ្ណទេ។ សូមសរសេរលេខកូដវា ដូចជា KHR ឬ USD។</translation>
  </message>
  <message>
   <source>“{text}” is not a source of funds that is known; it is kept as another source's name.</source>
   <translation>“{text}” មិនមែនជាប្រភពហិរញ្ញប្បទានដែលស្គាល់ទេ។ វាត្រូវបានរក្សាទុកជាឈ្មោះប្រភពផ្សេង។</translation>
  </message>
  <message>
   <source>“{text}” is not a body of the cooperation.</source>
   <translation>“{text}” មិនមែនជាយន្តការនៃកិច្ចសហប្រតិបត្តិការទេ។</translation>
  </message>
  <message>
   <source>“{text}” is not one of the choices.</source>
   <translation>“{text}” មិនមែនជាជម្រើសណាមួយទេ។</translation>
  </message>
  <message>
   <source>“{text}” names less than 100 %; it is taken as “{choice}”.</source>
   <translation>“{text}” បញ្ជាក់តិចជាង 100 %។ វាត្រូវបានយកជា “{choice}”។</translation>
  </message>
  <message>
   <source>“{text}” says two things that do not agree.</source>
   <translation>“{text}” ប្រាប់ព័ត៌មានពីរដែលមិនស៊ីគ្នា។</translation>
  </message>
  <message>
   <source>“{text}” is taken as “{choice}”; see whether what stands beside it limits it.</source>
   <translation>“{text}” ត្រូវបានយកជា “{choice}”។ សូមពិនិត្យមើលថា តើអ្វីដែលសរសេរនៅក្បែរនោះដាក់កម្រិតលើវាឬទេ។</translation>
  </message>
  <message>
   <source>“{text}” is not known.</source>
   <translation>មិនស្គាល់ “{text}” ទេ។</translation>
  </message>
  <message>
   <source>This desk cannot tell what the sheet showed here when it was written.</source>
   <translation>ស្ថានីយនេះមិនអាចដឹងថា សន្លឹកបានបង្ហាញអ្វីនៅទីនេះ ពេលសរសេរវាទេ។</translation>
  </message>
  <message>
   <source>An amount and its currency belong together, and the other of the two is left out.</source>
   <translation>ចំនួនទឹកប្រាក់ និងរូបិយប័ណ្ណរបស់វាត្រូវនៅជាមួយគ្នា ហើយមួយទៀតក្នុងចំណោមទាំងពីរត្រូវបានទុកចោល។</translation>
  </message>
  <message>
   <source>“{text}” may be day/month or month/day; choose how the column is meant.</source>
   <translation>“{text}” អាចជាថ្ងៃ/ខែ ឬខែ/ថ្ងៃ។ សូមជ្រើសរើសរបៀបអានជួរឈរនេះ។</translation>
  </message>
  <message>
   <source>“{text}” may begin with its year or its day; choose how the column is meant.</source>
   <translation>“{text}” អាចចាប់ផ្តើមដោយឆ្នាំ ឬថ្ងៃ។ សូមជ្រើសរើសរបៀបអានជួរឈរនេះ។</translation>
  </message>
  <message>
   <source>“{text}” may be January or October; write the month with two digits, as a text.</source>
   <translation>“{text}” អាចជាខែមករា ឬខែតុលា។ សូមសរសេរខែជាលេខពីរខ្ទង់ ជាអត្ថបទ។</translation>
  </message>
  <message>
   <source>“{text}” names no day.</source>
   <translation>“{text}” មិនបញ្ជាក់ថ្ងៃទេ។</translation>
  </message>
  <message>
   <source>“{text}” names no day; it is taken as {day}.</source>
   <translation>“{text}” មិនបញ្ជាក់ថ្ងៃទេ។ វាត្រូវបានយកជា {day}។</translation>
  </message>
  <message>
   <source>“{text}” is not a day of the calendar.</source>
   <translation>“{text}” មិនមែនជាថ្ងៃក្នុងប្រតិទិនទេ។</translation>
  </message>
  <message>
   <source>The day and the month of {day} may be exchanged: the dates of this column with a day above 12 are all texts.</source>
   <translation>ថ្ងៃ និងខែនៃ {day} ប្រហែលត្រូវបានដាក់ច្រឡំគ្នា៖ ក្នុងជួរឈរនេះ កាលបរិច្ឆេទដែលលេខថ្ងៃធំជាង 12 សុទ្ធតែជាអត្ថបទ។</translation>
  </message>
  <message>
   <source>“{text}” is read as {day}; check whether its year is of the Buddhist Era or not.</source>
   <translation>“{text}” ត្រូវបានអានជា {day}។ សូមពិនិត្យថា ឆ្នាំរបស់វាជាពុទ្ធសករាជឬទេ។</translation>
  </message>
  <message>
   <source>“{text}” is not a date.</source>
   <translation>“{text}” មិនមែនជាកាលបរិច្ឆេទទេ។</translation>
  </message>
  <message>
   <source>This row is a copy of row {row}; it is taken for a record of its own.</source>
   <translation>ជួរដេកនេះជាច្បាប់ចម្លងនៃជួរដេក {row}។ វាត្រូវបានយកជាកំណត់ត្រាដាច់ដោយឡែក។</translation>
  </message>
  <message>
   <source>This row repeats row {row}.</source>
   <translation>ជួរដេកនេះដូចគ្នានឹងជួរដេក {row}។</translation>
  </message>
  <message>
   <source>This row's cells belong to another row's hidden id. Rows may have been sorted in part: export the list again.</source>
   <translation>ក្រឡានៃជួរដេកនេះ ជារបស់លេខសម្គាល់លាក់នៃជួរដេកផ្សេង។ ជួរដេកប្រហែលត្រូវបានតម្រៀបតែមួយផ្នែក៖ សូមនាំចេញបញ្ជីម្តងទៀត។</translation>
  </message>
  <message>
   <source>This row's hidden id belongs to project {now}, its code to another one. Rows may have been sorted in part: export the list again.</source>
   <translation>លេខសម្គាល់លាក់នៃជួរដេកនេះជារបស់គម្រោង {now} ឯលេខកូដជារបស់គម្រោងផ្សេង។ ជួរដេកប្រហែលត្រូវបានតម្រៀបតែមួយផ្នែក៖ សូមនាំចេញបញ្ជីម្តងទៀត។</translation>
  </message>
  <message>
   <source>The code stands for another project too; give one of them another code.</source>
   <translation>លេខកូដនេះជារបស់គម្រោងផ្សេងដែរ។ សូមដាក់លេខកូដផ្សេងឱ្យគម្រោងណាមួយ។</translation>
  </message>
  <message>
   <source>Ministry of Water Resources</source>
   <translation>ក្រសួងធនធានទឹក</translation>
  </message>
  <message>
   <source>The wells are drilled</source>
   <translation>អណ្តូងត្រូវបានជីករួច</translation>
  </message>
  <message>
   <source>Households with clean water</source>
   <translation>គ្រួសារដែលមានទឹកស្អាត</translation>
  </message>
  <message>
   <source>Clean water for twelve villages</source>
   <translation>ទឹកស្អាតសម្រាប់ភូមិដប់ពីរ</translation>
  </message>
  <message>
   <source>Every household has clean water within reach all year round.</source>
   <translation>គ្រួសារនីមួយៗមានទឹកស្អាតនៅជិត ពេញមួយឆ្នាំ។</translation>
  </message>
  <message>
   <source>Signed acceptance of the works</source>
   <translation>កំណត់ហេតុប្រគល់-ទទួលសំណង់ដែលបានចុះហត្ថលេខា</translation>
  </message>
  <message>
   <source>households</source>
   <translation>គ្រួសារ</translation>
  </message>
  <message>
   <source>Eight of twelve wells are drilled; the water was tested.</source>
   <translation>អណ្តូងប្រាំបីក្នុងចំណោមដប់ពីរត្រូវបានជីករួច។ ទឹកត្រូវបានធ្វើតេស្ត។</translation>
  </message>
  <message>
   <source>Train a caretaker in each village.</source>
   <translation>បណ្តុះបណ្តាលអ្នកថែទាំម្នាក់ក្នុងភូមិនីមួយៗ។</translation>
  </message>
  <message>
   <source>Working group meeting of the spring</source>
   <translation>កិច្ចប្រជុំក្រុមការងារនារដូវផ្ការីក</translation>
  </message>
  <message>
   <source>An amount is merged over rows {first} to {last} of several records; it is left out.</source>
   <translation>ចំនួនទឹកប្រាក់មួយនៅក្នុងក្រឡាដែលបញ្ចូលគ្នាពីជួរដេក {first} ដល់ {last} នៃកំណត់ត្រាច្រើន។ វាត្រូវបានទុកចោល។</translation>
  </message>
  <message>
   <source>Rows that name no project belong to the project named above them: {n}.</source>
   <translation>ជួរដេកដែលមិនបញ្ជាក់គម្រោង ជារបស់គម្រោងខាងលើ៖ {n}។</translation>
  </message>
  <message>
   <source>Rows that give no code have the code above them: {n}.</source>
   <translation>ជួរដេកដែលគ្មានលេខកូដ យកលេខកូដខាងលើ៖ {n}។</translation>
  </message>
  <message>
   <source>Rows that give no province have the one that is named above them: {n}.</source>
   <translation>ជួរដេកដែលមិនបញ្ជាក់ខេត្ត យកខេត្តដែលបញ្ជាក់នៅខាងលើ៖ {n}។</translation>
  </message>
  <message>
   <source>Rows that give no country have the one that is named above them: {n}.</source>
   <translation>ជួរដេកដែលមិនបញ្ជាក់ប្រទេស យកប្រទេសដែលបញ្ជាក់នៅខាងលើ៖ {n}។</translation>
  </message>
  <message>
   <source>This formula has no stored result.</source>
   <translation>រូបមន្តនេះគ្មានលទ្ធផលរក្សាទុកទេ។</translation>
  </message>
  <message>
   <source>This cell shows the error {error}.</source>
   <translation>ក្រឡានេះបង្ហាញកំហុស {error}។</translation>
  </message>
  <message>
   <source>Formulas without a stored result, as in a file that a program wrote: {n}. Open the workbook in Excel, save it and choose it again.</source>
   <translation>រូបមន្តដែលគ្មានលទ្ធផលរក្សាទុក ដូចក្នុងឯកសារដែលកម្មវិធីបានសរសេរ៖ {n}។ សូមបើកសៀវភៅការងារក្នុង Excel រក្សាទុក រួចជ្រើសរើសវាម្តងទៀត។</translation>
  </message>
  <message>
   <source>“{heading}” is taken for the budget: no other column stands for it.</source>
   <translation>“{heading}” ត្រូវបានយកជាថវិកា៖ គ្មានជួរឈរផ្សេងសម្រាប់ថវិកាទេ។</translation>
  </message>
  <message>
   <source>“{heading}” is taken for the whole budget; the money of other sources was not added to it ({headings}). If it belongs to it, add a column “Budget” with the total to the workbook and import it again.</source>
   <translation>“{heading}” ត្រូវបានចាត់ទុកជាថវិកាទាំងមូល។ ប្រាក់ពីប្រភពផ្សេងទៀតមិនត្រូវបានបូកបញ្ចូលទេ ({headings})។ បើប្រាក់នោះជាផ្នែកនៃថវិកា សូមបន្ថែមជួរឈរ “ថវិកា” ដែលមានផលបូក ទៅក្នុងសៀវភៅការងារ រួចនាំចូលម្តងទៀត។</translation>
  </message>
  <message>
   <source>The budget stands in a column for each year and was not taken over ({headings}). Add a column “Budget” with their total to the workbook and import it again.</source>
   <translation>ថវិកាស្ថិតក្នុងជួរឈរមួយសម្រាប់ឆ្នាំនីមួយៗ ហើយមិនត្រូវបានទទួលយកទេ ({headings})។ សូមបន្ថែមជួរឈរ “ថវិកា” ដែលមានផលបូកនៃជួរឈរទាំងនោះ ទៅក្នុងសៀវភៅការងារ រួចនាំចូលម្តងទៀត។</translation>
  </message>
  <message>
   <source>No column is headed as the budget, so none was taken over; these may hold money ({headings}). Say which of them it is, or add a column “Budget” with the total to the workbook and import it again.</source>
   <translation>គ្មានជួរឈរណាមានចំណងជើងជាថវិកាទេ ដូច្នេះថវិកាមិនត្រូវបានទទួលយកទេ។ ជួរឈរទាំងនេះអាចជាចំនួនទឹកប្រាក់ ({headings})។ សូមបញ្ជាក់ថាជួរឈរណាជាថវិកា ឬបន្ថែមជួរឈរ “ថវិកា” ដែលមានផលបូក ទៅក្នុងសៀវភៅការងារ រួចនាំចូលម្តងទៀត។</translation>
  </message>
  <message>
   <source>Rows that are hidden in the workbook are taken over as the others: {n}.</source>
   <translation>ជួរដេកដែលលាក់ក្នុងសៀវភៅការងារ ត្រូវបានទទួលយកដូចជួរដេកផ្សេង៖ {n}។</translation>
  </message>
  <message>
   <source>“{heading}” is no column of this list, so nothing under it is taken over (cells: {n}). If it is one of ours under another name, give it its heading again.</source>
   <translation>“{heading}” មិនមែនជាជួរឈរនៃបញ្ជីនេះទេ ដូច្នេះគ្មានអ្វីនៅក្រោមវាត្រូវបានទទួលយកទេ (ក្រឡា៖ {n})។ បើវាជាជួរឈររបស់យើងដែលត្រូវបានប្តូរឈ្មោះ សូមដាក់ចំណងជើងដើមវិញ។</translation>
  </message>
  <message>
   <source>The quotation marks of this row do not pair: check what its cells hold, and whether the rows below it are there.</source>
   <translation>សញ្ញាសម្រង់ក្នុងជួរដេកនេះមិនគ្រប់គូទេ៖ សូមពិនិត្យខ្លឹមសារក្រឡារបស់វា និងពិនិត្យថាជួរដេកខាងក្រោមនៅគ្រប់ឬទេ។</translation>
  </message>
  <message>
   <source>This row has more cells than there are headings. Put a cell that holds a comma in quotation marks.</source>
   <translation>ជួរដេកនេះមានក្រឡាច្រើនជាងចំណងជើង។ សូមដាក់ក្រឡាដែលមានសញ្ញាក្បៀសក្នុងសញ្ញាសម្រង់។</translation>
  </message>
  <message>
   <source>Checking the rows</source>
   <translation>កំពុងពិនិត្យជួរដេក</translation>
  </message>
  <message>
   <source>Burmese texts look as if they were typed in Zawgyi ({n}), as “{text}”. They are taken over unchanged; convert them to Unicode, or they cannot be found and print wrongly.</source>
   <translation>អត្ថបទភូមាហាក់ដូចវាយជា Zawgyi ({n}) ដូចជា “{text}”។ វាត្រូវបានទទួលយកដោយមិនប្តូរ។ សូមបម្លែងទៅ Unicode បើមិនដូច្នោះទេ នឹងរកមិនឃើញ ហើយបោះពុម្ពខុស។</translation>
  </message>
  <message>
   <source>Texts look as if their letters were typed in an old font or read in a wrong encoding ({n}), as “{text}”. They are taken over unchanged; correct them in the workbook and import it again.</source>
   <translation>អត្ថបទហាក់ដូចវាយដោយពុម្ពអក្សរចាស់ ឬអានដោយការអ៊ិនកូដខុស ({n}) ដូចជា “{text}”។ វាត្រូវបានទទួលយកដោយមិនប្តូរ។ សូមកែវាក្នុងសៀវភៅការងារ រួចនាំចូលម្តងទៀត។</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>សូមជ្រើសរើសមួយក្នុងបញ្ជី។</translation>
  </message>
  <message>
   <source>Write a whole number from 0 to 100.</source>
   <translation>សូមសរសេរចំនួនគត់ពី 0 ដល់ 100។</translation>
  </message>
  <message>
   <source>These columns tell which record a row is about; leave them as they are.</source>
   <translation>ជួរឈរទាំងនេះប្រាប់ថាជួរដេកនីមួយៗនិយាយអំពីកំណត់ត្រាណា សូមទុកវាដដែល។</translation>
  </message>
  <message>
   <source>This is a sheet of {kind}; import it as such.</source>
   <translation>នេះជាសន្លឹករបស់ {kind}។ សូមនាំចូលវាតាមប្រភេទនោះ។</translation>
  </message>
  <message>
   <source>This sheet was written by a newer version of the program; install that version first.</source>
   <translation>សន្លឹកនេះត្រូវបានសរសេរដោយកម្មវិធីកំណែថ្មីជាងនេះ។ សូមដំឡើងកំណែនោះជាមុនសិន។</translation>
  </message>
  <message>
   <source>“{field}” is not a field of {kind}. There are: {known}.</source>
   <translation>“{field}” មិនមែនជាវាលរបស់ {kind} ទេ។ មាន៖ {known}។</translation>
  </message>
  <message>
   <source>There are no sheets of “{name}”. There are: {known}.</source>
   <translation>គ្មានសន្លឹករបស់ “{name}” ទេ។ មាន៖ {known}។</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>គម្រោង</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>ចំណុចដៅ</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>ហិរញ្ញប្បទាន</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>សូចនាករ</translation>
  </message>
  <message>
   <source>Indicator values</source>
   <translation>តម្លៃសូចនាករ</translation>
  </message>
  <message>
   <source>Progress reports</source>
   <translation>របាយការណ៍វឌ្ឍនភាព</translation>
  </message>
  <message>
   <source>Suggestions for improvement</source>
   <translation>អនុសាសន៍កែលម្អ</translation>
  </message>
  <message>
   <source>Organisations</source>
   <translation>ស្ថាប័ន</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>កិច្ចប្រជុំ</translation>
  </message>
  <message>
   <source>Exchange rates</source>
   <translation>អត្រាប្តូរប្រាក់</translation>
  </message>
  <message>
   <source>“{file}” is the workbook itself. Nothing was changed. Choose another name for its copy.</source>
   <translation>“{file}” គឺជាសៀវភៅការងារផ្ទាល់។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមជ្រើសរើសឈ្មោះផ្សេងសម្រាប់ច្បាប់ចម្លងរបស់វា។</translation>
  </message>
  <message>
   <source>Marking the workbook</source>
   <translation>កំពុងសម្គាល់សៀវភៅការងារ</translation>
  </message>
  <message>
   <source>The row was not taken over: {problem}</source>
   <translation>ជួរដេកនេះមិនត្រូវបានទទួលយកទេ៖ {problem}</translation>
  </message>
  <message>
   <source>Left out: {problem}</source>
   <translation>ទុកចោល៖ {problem}</translation>
  </message>
  <message>
   <source>To look at: {problem}</source>
   <translation>ត្រូវពិនិត្យមើល៖ {problem}</translation>
  </message>
  <message>
   <source>“{text}” may be more than one project ({n}); give the project's code.</source>
   <translation>“{text}” អាចជាគម្រោងច្រើនជាងមួយ ({n})។ សូមផ្តល់លេខកូដគម្រោង។</translation>
  </message>
  <message>
   <source>There is no project “{text}” at this desk; import the projects first.</source>
   <translation>គ្មានគម្រោង “{text}” នៅស្ថានីយនេះទេ។ សូមនាំចូលគម្រោងជាមុនសិន។</translation>
  </message>
  <message>
   <source>The project has no “{text}”.</source>
   <translation>គម្រោងនេះគ្មាន “{text}” ទេ។</translation>
  </message>
  <message>
   <source>This row is taken for “{title}” of this desk, which has the same name.</source>
   <translation>ជួរដេកនេះត្រូវបានយកជា “{title}” នៃស្ថានីយនេះ ដែលមានឈ្មោះដូចគ្នា។</translation>
  </message>
  <message>
   <source>“{title}” of this desk has the same name, or nearly so. This row is taken for another one; if the same is meant, write its code or its name as it is there.</source>
   <translation>“{title}” នៃស្ថានីយនេះមានឈ្មោះដូចគ្នា ឬស្ទើរតែដូចគ្នា។ ជួរដេកនេះត្រូវបានយកជាកំណត់ត្រាផ្សេង។ បើសំដៅលើកំណត់ត្រាដដែល សូមសរសេរលេខកូដ ឬឈ្មោះរបស់វាឱ្យដូចនៅទីនោះ។</translation>
  </message>
  <message>
   <source>This row's record belongs to another office and is not at this desk. Merge a bundle of the desk that wrote the list, then import it again.</source>
   <translation>កំណត់ត្រានៃជួរដេកនេះជារបស់ការិយាល័យផ្សេង ហើយមិនមាននៅស្ថានីយនេះទេ។ សូមរួមបញ្ចូលកញ្ចប់របស់ស្ថានីយដែលបានសរសេរបញ្ជីនេះ រួចនាំចូលបញ្ជីម្តងទៀត។</translation>
  </message>
  <message>
   <source>This record was deleted at this desk. Take it out of the bin first.</source>
   <translation>កំណត់ត្រានេះត្រូវបានលុបនៅស្ថានីយនេះ។ សូមយកវាចេញពីធុងសំរាមជាមុនសិន។</translation>
  </message>
  <message>
   <source>Row {row} says something else about the same; keep one of the two.</source>
   <translation>ជួរដេក {row} ប្រាប់ខុសគ្នាអំពីរឿងដដែល។ សូមទុកតែមួយក្នុងចំណោមទាំងពីរ។</translation>
  </message>
  <message>
   <source>More than one record at this desk may be meant ({n}); change them there.</source>
   <translation>អាចសំដៅលើកំណត់ត្រាច្រើនជាងមួយនៅស្ថានីយនេះ ({n})។ សូមកែនៅទីនោះ។</translation>
  </message>
  <message>
   <source>“{text}” may be counted in {factor}, as its column is; write it with its unit.</source>
   <translation>“{text}” អាចរាប់ជា {factor} ដូចជួរឈររបស់វា។ សូមសរសេរវាជាមួយខ្នាត។</translation>
  </message>
  <message>
   <source>“{text}” is so large that it may not be counted in {factor}; write it with its unit.</source>
   <translation>“{text}” ធំពេក ប្រហែលមិនមែនរាប់ជា {factor} ទេ។ សូមសរសេរវាជាមួយខ្នាត។</translation>
  </message>
  <message>
   <source>“{text}” may be a large number or one with decimals; write it without marks.</source>
   <translation>“{text}” អាចជាលេខធំ ឬលេខមានទសភាគ។ សូមសរសេរវាដោយគ្មានសញ្ញាក្បៀស ឬចុច។</translation>
  </message>
  <message>
   <source>“{text}” is not a whole number.</source>
   <translation>“{text}” មិនមែនជាចំនួនគត់ទេ។</translation>
  </message>
  <message>
   <source>“{text}” may be 1 % or 100 %, since shares and percentages are mixed here.</source>
   <translation>“{text}” អាចជា 1 % ឬ 100 % ព្រោះទីនេះលាយសមាមាត្រ និងភាគរយ។</translation>
  </message>
  <message>
   <source>“{text}” may be 1 % or 100 %; write it with its sign.</source>
   <translation>“{text}” អាចជា 1 % ឬ 100 %។ សូមសរសេរវាជាមួយសញ្ញា %។</translation>
  </message>
  <message>
   <source>“{text}” is taken as {percent} %.</source>
   <translation>“{text}” ត្រូវបានយកជា {percent} %។</translation>
  </message>
  <message>
   <source>“{text}” is taken as {percent} %: percentages are kept whole.</source>
   <translation>“{text}” ត្រូវបានយកជា {percent} %៖ ភាគរយត្រូវបានរក្សាទុកជាចំនួនគត់។</translation>
  </message>
  <message>
   <source>“{text}” is not a number.</source>
   <translation>“{text}” មិនមែនជាលេខទេ។</translation>
  </message>
  <message>
   <source>Total: {what}</source>
   <translation>សរុប៖ {what}</translation>
  </message>
  <message>
   <source>This row is a part of the project in row {row}.</source>
   <translation>ជួរដេកនេះជាផ្នែកនៃគម្រោងក្នុងជួរដេក {row}។</translation>
  </message>
  <message>
   <source>Projects stand in several rows, each with its amount. Do the amounts add up?</source>
   <translation>គម្រោងស្ថិតក្នុងជួរដេកច្រើន ជួរដេកនីមួយៗមានចំនួនទឹកប្រាក់។ តើត្រូវបូកបញ្ចូលគ្នាឬ?</translation>
  </message>
  <message>
   <source>“{text}” is not taken over: row {row} says something else of the same project.</source>
   <translation>“{text}” មិនត្រូវបានទទួលយកទេ៖ ជួរដេក {row} ប្រាប់ខុសពីនេះអំពីគម្រោងដដែល។</translation>
  </message>
  <message>
   <source>The amounts in rows {rows} do not add up; only the first of them is taken.</source>
   <translation>ចំនួនទឹកប្រាក់ក្នុងជួរដេក {rows} មិនត្រូវបូកបញ្ចូលគ្នាទេ។ មានតែចំនួនទីមួយត្រូវបានយក។</translation>
  </message>
  <message>
   <source>The budget stands in parts in rows {rows}; say whether they add up.</source>
   <translation>ថវិកាស្ថិតជាផ្នែកៗក្នុងជួរដេក {rows}។ សូមប្រាប់ថាត្រូវបូកបញ្ចូលគ្នាឬទេ។</translation>
  </message>
  <message>
   <source>The parts of the budget in rows {rows} are in several currencies.</source>
   <translation>ផ្នែកនៃថវិកាក្នុងជួរដេក {rows} ជារូបិយប័ណ្ណផ្សេងៗគ្នា។</translation>
  </message>
  <message>
   <source>The total in row {row} is not what the amounts in rows {rows} come to.</source>
   <translation>ចំនួនសរុបក្នុងជួរដេក {row} មិនស្មើនឹងផលបូកនៃចំនួនទឹកប្រាក់ក្នុងជួរដេក {rows} ទេ។</translation>
  </message>
  <message>
   <source>The amount in row {row} is what the others come to; it was added to them.</source>
   <translation>ចំនួនទឹកប្រាក់ក្នុងជួរដេក {row} ស្មើនឹងផលបូកនៃចំនួនផ្សេងទៀត។ វាត្រូវបានបូកបញ្ចូលជាមួយចំនួនទាំងនោះ។</translation>
  </message>
  <message>
   <source>Row {row} says what row {first} says; it was added to it.</source>
   <translation>ជួរដេក {row} មានខ្លឹមសារដូចជួរដេក {first}។ ចំនួនទឹកប្រាក់របស់វាត្រូវបានបូកបញ្ចូល។</translation>
  </message>
  <message>
   <source>Another list stands beside this one, in columns {first} to {last}; it was left aside. To take it over too, copy it to a sheet of its own and import that.</source>
   <translation>មានបញ្ជីមួយទៀតនៅក្បែរបញ្ជីនេះ ក្នុងជួរឈរ {first} ដល់ {last}។ វាត្រូវបានទុកមួយឡែក។ ដើម្បីទទួលយកវាដែរ សូមចម្លងវាទៅសន្លឹកដាច់ដោយឡែកមួយ រួចនាំចូលសន្លឹកនោះ។</translation>
  </message>
  <message>
   <source>In a workbook of this form it cannot be seen which rows are hidden, which cells are coloured and which numbers have zeros before them, as 001. Where that matters, save it as .xlsx and import that.</source>
   <translation>ក្នុងសៀវភៅការងារទម្រង់នេះ មិនអាចមើលឃើញថា ជួរដេកណាត្រូវបានលាក់ ក្រឡាណាមានពណ៌ និងលេខណាមានសូន្យនៅខាងមុខ ដូចជា 001 ទេ។ បើរឿងនេះសំខាន់ សូមរក្សាទុកវាជា .xlsx រួចនាំចូលឯកសារនោះ។</translation>
  </message>
  <message>
   <source>“{file}”: there are headings, but no row stands under them. Fill rows in, or choose another sheet.</source>
   <translation>“{file}”៖ មានចំណងជើង តែគ្មានជួរដេកនៅខាងក្រោមទេ។ សូមបំពេញជួរដេក ឬជ្រើសរើសសន្លឹកផ្សេង។</translation>
  </message>
  <message>
   <source>“{file}” has no sheet “{sheet}”. It has: {known}.</source>
   <translation>“{file}” គ្មានសន្លឹក “{sheet}” ទេ។ វាមាន៖ {known}។</translation>
  </message>
  <message>
   <source>The hidden sheet “{sheet}” holds a list too; it was left alone.</source>
   <translation>សន្លឹកលាក់ “{sheet}” ក៏មានបញ្ជីដែរ។ វាមិនត្រូវបានប៉ះពាល់ទេ។</translation>
  </message>
  <message>
   <source>“{file}” is empty: there is nothing in it to take over. Choose another file or sheet.</source>
   <translation>“{file}” ទទេ៖ គ្មានអ្វីក្នុងនោះត្រូវទទួលយកទេ។ សូមជ្រើសរើសឯកសារ ឬសន្លឹកផ្សេង។</translation>
  </message>
  <message>
   <source>“{file}” has no row of headings that is known, and looks as if it was typed in Zawgyi. Convert it to Unicode, or choose the sheet and say what its columns are.</source>
   <translation>“{file}” គ្មានជួរដេកចំណងជើងដែលស្គាល់ទេ ហើយហាក់ដូចវាយជា Zawgyi។ សូមបម្លែងវាទៅ Unicode ឬជ្រើសរើសសន្លឹក ហើយប្រាប់ថាជួរឈររបស់វាជាអ្វី។</translation>
  </message>
  <message>
   <source>“{file}” has no row of headings that is known, as “{first}” and “{second}”. Choose the sheet and say what its columns are, or start from a template.</source>
   <translation>“{file}” គ្មានជួរដេកចំណងជើងដែលស្គាល់ ដូចជា “{first}” និង “{second}” ទេ។ សូមជ្រើសរើសសន្លឹក ហើយប្រាប់ថាជួរឈររបស់វាជាអ្វី ឬចាប់ផ្តើមពីពុម្ពគំរូ។</translation>
  </message>
  <message>
   <source>The sheet has no column “{name}”. Name one by its heading or its letter.</source>
   <translation>សន្លឹកនេះគ្មានជួរឈរ “{name}” ទេ។ សូមបញ្ជាក់ជួរឈរតាមចំណងជើង ឬអក្សររបស់វា។</translation>
  </message>
  <message>
   <source>Organisations that are not known here are entered as proposed: {n}.</source>
   <translation>ស្ថាប័នដែលមិនស្គាល់នៅទីនេះ ត្រូវបានបញ្ចូលជាការស្នើ៖ {n}។</translation>
  </message>
  <message>
   <source>The sheet names no stage; that of new projects follows from their progress ({n}).</source>
   <translation>សន្លឹកនេះមិនបញ្ជាក់ដំណាក់កាលទេ។ ដំណាក់កាលនៃគម្រោងថ្មី កំណត់តាមវឌ្ឍនភាព ({n})។</translation>
  </message>
  <message>
   <source>The sheet names no country: its new projects are entered under {place} ({n}).</source>
   <translation>សន្លឹកនេះមិនបញ្ជាក់ប្រទេសទេ៖ គម្រោងថ្មីរបស់វាត្រូវបានបញ្ចូលក្រោម {place} ({n})។</translation>
  </message>
  <message>
   <source>“{file}” cannot be opened. Check that it is there and not open in another program.</source>
   <translation>មិនអាចបើក “{file}” បានទេ។ សូមពិនិត្យថាវានៅទីនោះ ហើយមិនកំពុងបើកក្នុងកម្មវិធីផ្សេង។</translation>
  </message>
  <message>
   <source>“{file}” is a folder. Nothing was changed. Choose a workbook in it.</source>
   <translation>“{file}” ជាថតឯកសារ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមជ្រើសរើសសៀវភៅការងារក្នុងនោះ។</translation>
  </message>
  <message>
   <source>“{file}” is far larger than a list can be. Split it, or delete what is not part of the list.</source>
   <translation>“{file}” ធំហួសពីបញ្ជីធម្មតា។ សូមបំបែកវា ឬលុបអ្វីដែលមិនមែនជាផ្នែកនៃបញ្ជី។</translation>
  </message>
  <message>
   <source>“{file}” is protected by a password. Open it in Excel, save it without a password and try again.</source>
   <translation>“{file}” ការពារដោយពាក្យសម្ងាត់។ សូមបើកវាក្នុង Excel រក្សាទុកដោយគ្មានពាក្យសម្ងាត់ រួចព្យាយាមម្តងទៀត។</translation>
  </message>
  <message>
   <source>“{file}” is not a workbook. Choose an .xlsx, .xls, .ods or .csv file, or save the list as .xlsx.</source>
   <translation>“{file}” មិនមែនជាសៀវភៅការងារទេ។ សូមជ្រើសរើសឯកសារ .xlsx, .xls, .ods ឬ .csv ឬរក្សាទុកបញ្ជីជា .xlsx។</translation>
  </message>
  <message>
   <source>“{file}” is damaged or of a form that cannot be read. Open it in Excel, save it as .xlsx and try again.</source>
   <translation>“{file}” ខូច ឬមានទម្រង់ដែលអានមិនបាន។ សូមបើកវាក្នុង Excel រក្សាទុកជា .xlsx រួចព្យាយាមម្តងទៀត។</translation>
  </message>
  <message>
   <source>The letters of “{file}” are in an old encoding. Save it as .xlsx or as UTF-8, or choose the encoding.</source>
   <translation>អក្សរក្នុង “{file}” ប្រើការអ៊ិនកូដចាស់។ សូមរក្សាទុកវាជា .xlsx ឬ UTF-8 ឬជ្រើសរើសការអ៊ិនកូដ។</translation>
  </message>
  <message>
   <source>Reading “{file}” took too long. Split it, or save it anew as .xlsx and try again.</source>
   <translation>ការអាន “{file}” ចំណាយពេលយូរពេក។ សូមបំបែកវា ឬរក្សាទុកជាថ្មីជា .xlsx រួចព្យាយាមម្តងទៀត។</translation>
  </message>
  <message>
   <source>Reading the workbook</source>
   <translation>កំពុងអានសៀវភៅការងារ</translation>
  </message>
  <message>
   <source>Only the secretariat keeps the exchange rates.</source>
   <translation>មានតែលេខាធិការដ្ឋានទេដែលគ្រប់គ្រងអត្រាប្តូរប្រាក់។</translation>
  </message>
  <message>
   <source>Only the secretariat returns, approves and locks reports.</source>
   <translation>មានតែលេខាធិការដ្ឋានទេដែលប្រគល់ត្រឡប់ អនុម័ត និងចាក់សោរបាយការណ៍។</translation>
  </message>
  <message>
   <source>This belongs to {place}, and this desk writes only what is its own.</source>
   <translation>នេះជារបស់ {place} ហើយស្ថានីយនេះសរសេរតែអ្វីដែលជារបស់ខ្លួន។</translation>
  </message>
  <message>
   <source>In row {row} begins another table, with other columns or units; its rows were left aside: {n}. To take them over, import the sheet again with row {row} as that of the headings.</source>
   <translation>តារាងមួយទៀតដែលមានជួរឈរ ឬខ្នាតផ្សេង ចាប់ផ្តើមនៅជួរដេក {row}។ ជួរដេករបស់វាត្រូវបានទុកមួយឡែក៖ {n}។ ដើម្បីទទួលយក សូមនាំចូលសន្លឹកម្តងទៀត ដោយយកជួរដេក {row} ជាជួរដេកចំណងជើង។</translation>
  </message>
  <message>
   <source>Rows that may stand for others, so that amounts would count twice: {rows}.</source>
   <translation>ជួរដេកដែលអាចតំណាងឱ្យជួរដេកផ្សេង ដែលនាំឱ្យចំនួនទឹកប្រាក់ត្រូវបានរាប់ពីរដង៖ {rows}។</translation>
  </message>
  <message>
   <source>Rows that may be parts of others, so that amounts would count twice: {rows}.</source>
   <translation>ជួរដេកដែលអាចជាផ្នែកនៃជួរដេកផ្សេង ដែលនាំឱ្យចំនួនទឹកប្រាក់ត្រូវបានរាប់ពីរដង៖ {rows}។</translation>
  </message>
  <message>
   <source>This row was written over a line of sums; check that its figures are its own.</source>
   <translation>ជួរដេកនេះត្រូវបានសរសេរពីលើជួរដេកផលបូក។ សូមពិនិត្យថាតួលេខក្នុងនោះជារបស់វា។</translation>
  </message>
  <message>
   <source>This row may be a part of what stands in row {row}; then its amount counts twice. If so, delete this row.</source>
   <translation>ជួរដេកនេះអាចជាផ្នែកមួយនៃអ្វីដែលនៅជួរដេក {row}។ បើដូច្នេះ ចំនួនទឹកប្រាក់របស់ជួរដេកនេះត្រូវបានរាប់ពីរដង។ ក្នុងករណីនោះ សូមលុបជួរដេកនេះ។</translation>
  </message>
  <message>
   <source>This row may be the heading or the sum of other rows, or the whole of them; then its amount counts twice. If so, delete the row.</source>
   <translation>ជួរដេកនេះអាចជាចំណងជើង ឬផលបូកនៃជួរដេកផ្សេង ឬតំណាងឱ្យជួរដេកទាំងនោះទាំងមូល។ បើដូច្នេះ ចំនួនទឹកប្រាក់របស់វាត្រូវបានរាប់ពីរដង។ ក្នុងករណីនោះ សូមលុបជួរដេកនេះ។</translation>
  </message>
  <message>
   <source>This row numbers the columns.</source>
   <translation>ជួរដេកនេះជាលេខរៀងជួរឈរ។</translation>
  </message>
  <message>
   <source>This row repeats the headings.</source>
   <translation>ជួរដេកនេះសរសេរចំណងជើងម្តងទៀត។</translation>
  </message>
  <message>
   <source>Other headings stand in row {row}; what is under them is left aside.</source>
   <translation>មានចំណងជើងផ្សេងនៅជួរដេក {row}។ អ្វីដែលនៅខាងក្រោមត្រូវបានទុកមួយឡែក។</translation>
  </message>
  <message>
   <source>“{text}” says of what the amount in row {row} is made up.</source>
   <translation>“{text}” ប្រាប់ថា ចំនួនទឹកប្រាក់ក្នុងជួរដេក {row} ផ្សំឡើងពីអ្វីខ្លះ។</translation>
  </message>
  <message>
   <source>“{text}” is the number of a page.</source>
   <translation>“{text}” ជាលេខទំព័រ។</translation>
  </message>
  <message>
   <source>“{text}” begins a row of sums; the rows above it come to another amount.</source>
   <translation>“{text}” ចាប់ផ្តើមជួរដេកផលបូក។ ជួរដេកខាងលើបូកបានចំនួនខុសពីនេះ។</translation>
  </message>
  <message>
   <source>“{text}” begins a row of sums.</source>
   <translation>“{text}” ចាប់ផ្តើមជួរដេកផលបូក។</translation>
  </message>
  <message>
   <source>“{text}” names a row of sums.</source>
   <translation>“{text}” ជាឈ្មោះជួរដេកផលបូក។</translation>
  </message>
  <message>
   <source>The amounts in this row are what those above it come to.</source>
   <translation>ចំនួនទឹកប្រាក់ក្នុងជួរដេកនេះ ជាផលបូកនៃជួរដេកខាងលើ។</translation>
  </message>
  <message>
   <source>Only “{text}” stands in this row; it is taken for a heading.</source>
   <translation>មានតែ “{text}” ក្នុងជួរដេកនេះ។ វាត្រូវបានយកជាចំណងជើង។</translation>
  </message>
  <message>
   <source>“{text}” stands under the table.</source>
   <translation>“{text}” នៅខាងក្រោមតារាង។</translation>
  </message>
  <message>
   <source>“{text}” is taken for the heading of a group.</source>
   <translation>“{text}” ត្រូវបានយកជាចំណងជើងក្រុម។</translation>
  </message>
  <message>
   <source>“{text}” is taken for the heading of a group, whose rows come to another amount.</source>
   <translation>“{text}” ត្រូវបានយកជាចំណងជើងក្រុម ដែលជួរដេករបស់ក្រុមបូកបានចំនួនខុសពីនេះ។</translation>
  </message>
  <message>
   <source>Nothing stands under {headings}.</source>
   <translation>គ្មានអ្វីនៅក្រោម {headings} ទេ។</translation>
  </message>
  <message>
   <source>“{text}” is said of all amounts that do not say otherwise.</source>
   <translation>“{text}” ប្រើសម្រាប់ចំនួនទឹកប្រាក់ទាំងអស់ដែលមិនបញ្ជាក់ផ្សេង។</translation>
  </message>
  <message>
   <source>“{heading}”: start and end were read from its periods.</source>
   <translation>“{heading}”៖ ថ្ងៃចាប់ផ្តើម និងបញ្ចប់ត្រូវបានអានពីរយៈពេលក្នុងនោះ។</translation>
  </message>
  <message>
   <source>Columns {first} to {last} look like a plan over months, but which months they are is not sure; it was not taken over. Write month and year above each (as “Jan 2025”) and import the workbook again.</source>
   <translation>ជួរឈរ {first} ដល់ {last} មើលទៅដូចជាផែនការតាមខែ ប៉ុន្តែមិនច្បាស់ថាជាខែណាទេ ដូច្នេះមិនត្រូវបានទទួលយកទេ។ សូមសរសេរខែ និងឆ្នាំនៅខាងលើជួរឈរនីមួយៗ (ដូចជា “01/2025”) រួចនាំចូលសៀវភៅការងារម្តងទៀត។</translation>
  </message>
  <message>
   <source>Months stand above a plan without their year. Which year does it begin in?</source>
   <translation>ខែនៅខាងលើផែនការ តែគ្មានឆ្នាំ។ តើវាចាប់ផ្តើមក្នុងឆ្នាំណា?</translation>
  </message>
  <message>
   <source>Start and end were read from the months that are marked, in {n} rows.</source>
   <translation>ថ្ងៃចាប់ផ្តើម និងបញ្ចប់ត្រូវបានអានពីខែដែលបានសម្គាល់ ក្នុងជួរដេកចំនួន {n}។</translation>
  </message>
  <message>
   <source>Amounts stand without a currency. In which one are they?</source>
   <translation>ចំនួនទឹកប្រាក់គ្មានរូបិយប័ណ្ណ។ តើវាជារូបិយប័ណ្ណអ្វី?</translation>
  </message>
  <message>
   <source>“{heading}” holds another amount; the one before it is taken.</source>
   <translation>“{heading}” មានចំនួនទឹកប្រាក់ផ្សេងទៀត។ ចំនួនមុនត្រូវបានយក។</translation>
  </message>
  <message>
   <source>The amount is in {currency}, but the row's currency is {named}.</source>
   <translation>ចំនួនទឹកប្រាក់ជា {currency} តែរូបិយប័ណ្ណនៃជួរដេកគឺ {named}។</translation>
  </message>
  <message>
   <source>Nothing but “{text}” stands in row {row}. If it belongs to this title, write both in one cell.</source>
   <translation>ជួរដេក {row} មានតែ “{text}” ប៉ុណ្ណោះ។ បើវាជាផ្នែកនៃឈ្មោះនេះ សូមសរសេរទាំងពីរក្នុងក្រឡាតែមួយ។</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>កំពុងសរសេរសៀវភៅការងារ</translation>
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>Proposed</source>
   <translation>បានស្នើ</translation>
  </message>
  <message>
   <source>Endorsed by the SOM</source>
   <translatorcomment>SOM and FMM kept as abbreviations, for space</translatorcomment>
   <translation>SOM បានគាំទ្រ</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translatorcomment>see above</translatorcomment>
   <translation>FMM បានអនុម័ត</translation>
  </message>
  <message>
   <source>In implementation</source>
   <translation>កំពុងអនុវត្ត</translation>
  </message>
  <message>
   <source>Suspended</source>
   <translation>បានផ្អាក</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>បានបញ្ចប់</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>បានបិទ</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>បានលុបចោល</translation>
  </message>
 </context>
 <context>
  <name>State</name>
  <message>
   <source>Done</source>
   <translation>រួចរាល់</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>តាមផែនការ</translation>
  </message>
  <message>
   <source>At risk</source>
   <translation>មានហានិភ័យ</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>យឺត</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>មិនទាន់ចាប់ផ្តើម</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>ត្រូវសម្រេច</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>បានប្រគល់ត្រឡប់</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>កំពុងរង់ចាំ</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>ដល់កំណត់</translation>
  </message>
  <message>
   <source>Not opened</source>
   <translation>មិនទាន់បើក</translation>
  </message>
  <message>
   <source>To send</source>
   <translation>ត្រូវផ្ញើ</translation>
  </message>
 </context>
 <context>
  <name>Status</name>
  <message>
   <source>Done</source>
   <translation>រួចរាល់</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>តាមផែនការ</translation>
  </message>
  <message>
   <source>At risk</source>
   <translation>មានហានិភ័យ</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>យឺត</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>មិនទាន់ចាប់ផ្តើម</translation>
  </message>
 </context>
 <context>
  <name>Story</name>
  <message>
   <source>{who} put “{what}” into the bin</source>
   <translation>{who} បានដាក់ “{what}” ក្នុងធុងសំរាម</translation>
  </message>
  <message>
   <source>{who} took “{what}” out of the bin</source>
   <translation>{who} បានយក “{what}” ចេញពីធុងសំរាម</translation>
  </message>
  <message>
   <source>{who} noted when “{what}” was reached</source>
   <translation>{who} បានកត់ត្រាថ្ងៃដែល “{what}” សម្រេចបាន</translation>
  </message>
  <message>
   <source>{who} raised progress of “{what}”</source>
   <translation>{who} បានបង្កើនវឌ្ឍនភាពនៃ “{what}”</translation>
  </message>
  <message>
   <source>{who} lowered progress of “{what}”</source>
   <translation>{who} បានបន្ថយវឌ្ឍនភាពនៃ “{what}”</translation>
  </message>
  <message>
   <source>{who} moved the forecast of “{what}”</source>
   <translation>{who} បានប្តូរការព្យាករនៃ “{what}”</translation>
  </message>
  <message>
   <source>{who} moved the project to another stage</source>
   <translation>{who} បានប្តូរគម្រោងទៅដំណាក់កាលផ្សេង</translation>
  </message>
  <message>
   <source>{who} entered the project</source>
   <translation>{who} បានបញ្ចូលគម្រោង</translation>
  </message>
  <message>
   <source>{who} wrote: “{text}”</source>
   <translation>{who} បានសរសេរ៖ “{text}”</translation>
  </message>
  <message>
   <source>{who} added the milestone “{what}”</source>
   <translation>{who} បានបន្ថែមចំណុចដៅ “{what}”</translation>
  </message>
  <message>
   <source>{who} added {n} milestones</source>
   <translation>{who} បានបន្ថែមចំណុចដៅចំនួន {n}</translation>
  </message>
  <message>
   <source>{who} began the report {period}</source>
   <translation>{who} បានចាប់ផ្តើមរបាយការណ៍ {period}</translation>
  </message>
  <message>
   <source>{who} began {n} reports</source>
   <translation>{who} បានចាប់ផ្តើមរបាយការណ៍ចំនួន {n}</translation>
  </message>
  <message>
   <source>{who} entered money: {n} lines</source>
   <translation>{who} បានបញ្ចូលទឹកប្រាក់៖ បន្ទាត់ចំនួន {n}</translation>
  </message>
  <message>
   <source>{who} added “{what}”</source>
   <translation>{who} បានបន្ថែម “{what}”</translation>
  </message>
  <message>
   <source>{who} submitted the report {period}</source>
   <translation>{who} បានដាក់ជូនរបាយការណ៍ {period}</translation>
  </message>
  <message>
   <source>{who} returned the report {period}</source>
   <translation>{who} បានប្រគល់ត្រឡប់របាយការណ៍ {period}</translation>
  </message>
  <message>
   <source>{who} approved the report {period}</source>
   <translation>{who} បានអនុម័តរបាយការណ៍ {period}</translation>
  </message>
  <message>
   <source>{who} locked the report {period}</source>
   <translation>{who} បានចាក់សោរបាយការណ៍ {period}</translation>
  </message>
  <message>
   <source>{who} made the report {period} a draft again</source>
   <translation>{who} បានប្តូររបាយការណ៍ {period} ទៅជាសេចក្តីព្រាងវិញ</translation>
  </message>
  <message>
   <source>{who} changed “{field}”</source>
   <translation>{who} បានប្តូរ “{field}”</translation>
  </message>
  <message>
   <source>{who} changed {n} entries</source>
   <translation>{who} បានប្តូរធាតុបញ្ចូលចំនួន {n}</translation>
  </message>
  <message>
   <source>{who} changed “{field}” of “{what}”</source>
   <translation>{who} បានប្តូរ “{field}” នៃ “{what}”</translation>
  </message>
  <message>
   <source>{who} changed {n} entries of “{what}”</source>
   <translation>{who} បានប្តូរធាតុបញ្ចូលចំនួន {n} នៃ “{what}”</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>អ្វីដែលបានកើតឡើង</translation>
  </message>
  <message>
   <source>All fields</source>
   <translation>វាលទាំងអស់</translation>
  </message>
  <message>
   <source>What came before, “All fields” tells.</source>
   <translation>អ្វីដែលមានមុននេះ មានក្នុង “វាលទាំងអស់”។</translation>
  </message>
  <message>
   <source>What a project needs</source>
   <translation>អ្វីដែលគម្រោងត្រូវការ</translation>
  </message>
  <message>
   <source>It can be saved with a title alone. The rest is needed before the first report.</source>
   <translation>អាចរក្សាទុកដោយមានតែចំណងជើង។ អ្វីផ្សេងទៀតត្រូវការមុនរបាយការណ៍ដំបូង។</translation>
  </message>
  <message>
   <source>Its code is given when it is saved. Milestones and money follow then.</source>
   <translation>លេខកូដកំណត់ឱ្យពេលរក្សាទុក។ បន្ទាប់មកទើបមានចំណុចដៅ និងទឹកប្រាក់។</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>ប្រៀបធៀប…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>បិទ</translation>
  </message>
  <message>
   <source>{field}:</source>
   <translation>{field}៖</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>ថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>{time}, at {desk}</source>
   <translation>{time}, នៅ {desk}</translation>
  </message>
  <message>
   <source>at {desk}</source>
   <translation>នៅ {desk}</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>ត្រូវសម្រេច៖ {n}</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>និង {n} ទៀត</translation>
  </message>
  <message>
   <source>When</source>
   <translation>ពេលណា</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>អ្នកណា</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>ធាតុបញ្ចូល</translation>
  </message>
  <message>
   <source>Now, and before</source>
   <translation>ឥឡូវ និងមុន</translation>
  </message>
 </context>
 <context>
  <name>Table</name>
  <message>
   <source>continued</source>
   <translation>បន្ត</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>{begin} to {end}</source>
   <translation>{begin} ដល់ {end}</translation>
  </message>
  <message>
   <source>{forecast}, adopted {begin} to {end}</source>
   <translation>{forecast}, បានអនុម័ត {begin} ដល់ {end}</translation>
  </message>
 </context>
 <context>
  <name>Trend</name>
  <message>
   <source>Better</source>
   <translation>ប្រសើរជាងមុន</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>មិនប្រែប្រួល</translation>
  </message>
  <message>
   <source>Worse</source>
   <translation>អន់ជាងមុន</translation>
  </message>
 </context>
 <context>
  <name>Trust</name>
  <message>
   <source>What this desk keeps of the desks' certificates was altered and cannot be believed any more. Nothing was changed. Restore the desk from a backup of before; “lmcdesk check” names what was altered.</source>
   <translation>អ្វីដែលស្ថានីយនេះរក្សាទុកអំពីវិញ្ញាបនបត្ររបស់ស្ថានីយនានា ត្រូវបានកែប្រែ ហើយលែងអាចជឿបាន។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមស្តារស្ថានីយពីច្បាប់បម្រុងទុកដែលបានធ្វើមុនការកែប្រែនោះ។ “lmcdesk check” បង្ហាញអ្វីដែលត្រូវបានកែប្រែ។</translation>
  </message>
  <message>
   <source>This desk's key is protected by a passphrase, which is needed for this. Give the passphrase and try again.</source>
   <translation>កូនសោរបស់ស្ថានីយនេះការពារដោយឃ្លាសម្ងាត់ ដែលត្រូវការសម្រាប់ការងារនេះ។ សូមបញ្ចូលឃ្លាសម្ងាត់ រួចព្យាយាមម្តងទៀត។</translation>
  </message>
  <message>
   <source>The desk's key in “{path}” is damaged. Put the file back from a copy of the desk's folder; if there is none, move it away and have the desk enrolled anew.</source>
   <translation>កូនសោរបស់ស្ថានីយក្នុង “{path}” ខូច។ សូមដាក់ឯកសារនេះមកវិញពីច្បាប់ចម្លងនៃថតឯកសាររបស់ស្ថានីយ។ បើគ្មាន សូមយកវាចេញទៅកន្លែងផ្សេង ហើយឱ្យគេចុះឈ្មោះស្ថានីយជាថ្មី។</translation>
  </message>
  <message>
   <source>The passphrase is not that of this desk's key. Nothing was changed. Try again.</source>
   <translation>ឃ្លាសម្ងាត់នេះមិនមែនរបស់កូនសោនៃស្ថានីយនេះទេ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមព្យាយាមម្តងទៀត។</translation>
  </message>
  <message>
   <source>This desk's certificate was revoked, so nobody takes its bundles over. Nothing that is recorded here is lost: make a new key (“lmcdesk renew”, or on the exchange page), have the secretariat enrol it, and send all that was not sent.</source>
   <translation>វិញ្ញាបនបត្ររបស់ស្ថានីយនេះត្រូវបានដកហូត ដូច្នេះគ្មាននរណាទទួលយកកញ្ចប់របស់វាទេ។ អ្វីដែលកត់ត្រានៅទីនេះមិនបាត់បង់ទេ៖ សូមបង្កើតកូនសោថ្មី (“lmcdesk renew” ឬនៅទំព័រផ្លាស់ប្តូរទិន្នន័យ) សុំឱ្យលេខាធិការដ្ឋានចុះឈ្មោះកូនសោនោះ ហើយផ្ញើអ្វីៗទាំងអស់ដែលមិនទាន់បានផ្ញើ។</translation>
  </message>
  <message>
   <source>“{file}” holds no certificate for this desk. Choose the file that the secretariat made from this desk's own request.</source>
   <translation>“{file}” គ្មានវិញ្ញាបនបត្រសម្រាប់ស្ថានីយនេះទេ។ សូមជ្រើសរើសឯកសារដែលលេខាធិការដ្ឋានបានធ្វើតាមសំណើរបស់ស្ថានីយនេះផ្ទាល់។</translation>
  </message>
  <message>
   <source>This desk's certificate is good from {starts} to {until}, and today is {today}. Check the computer's date; if it is right, have the desk enrolled anew.</source>
   <translation>វិញ្ញាបនបត្ររបស់ស្ថានីយនេះមានសុពលភាពពី {starts} ដល់ {until} ហើយថ្ងៃនេះគឺ {today}។ សូមពិនិត្យកាលបរិច្ឆេទកុំព្យូទ័រ។ បើត្រឹមត្រូវ សូមឱ្យគេចុះឈ្មោះស្ថានីយជាថ្មី។</translation>
  </message>
  <message>
   <source>The file is not a secretariat's answer to a request. Choose the file that the secretariat sent back.</source>
   <translation>ឯកសារនេះមិនមែនជាចម្លើយរបស់លេខាធិការដ្ឋានចំពោះសំណើទេ។ សូមជ្រើសរើសឯកសារដែលលេខាធិការដ្ឋានបានផ្ញើមកវិញ។</translation>
  </message>
  <message>
   <source>The answer is for another desk ({name}). Choose the answer to this desk's own request.</source>
   <translation>ចម្លើយនេះសម្រាប់ស្ថានីយផ្សេង ({name})។ សូមជ្រើសរើសចម្លើយចំពោះសំណើរបស់ស្ថានីយនេះផ្ទាល់។</translation>
  </message>
  <message>
   <source>The answer comes from the secretariat of {country}, this desk belongs to {mine}.</source>
   <translation>ចម្លើយនេះមកពីលេខាធិការដ្ឋានរបស់ {country} ឯស្ថានីយនេះជារបស់ {mine}។</translation>
  </message>
  <message>
   <source>The answer comes from another secretariat than the one this desk trusts. If your secretariat has a new key, compare its fingerprint and trust it first (“lmcdesk trust”). The answer's is {fingerprint}.</source>
   <translation>ចម្លើយនេះមកពីលេខាធិការដ្ឋានផ្សេងពីលេខាធិការដ្ឋានដែលស្ថានីយនេះទុកចិត្ត។ បើលេខាធិការដ្ឋានរបស់អ្នកមានកូនសោថ្មី សូមប្រៀបធៀបលេខផ្ទៀងផ្ទាត់របស់វា ហើយទុកចិត្តវាជាមុនសិន (“lmcdesk trust”)។ លេខផ្ទៀងផ្ទាត់នៃចម្លើយគឺ {fingerprint}។</translation>
  </message>
  <message>
   <source>The desk {name} belongs to {country}; only the secretariat there can enrol it.</source>
   <translation>ស្ថានីយ {name} ជារបស់ {country}។ មានតែលេខាធិការដ្ឋាននៅទីនោះទេអាចចុះឈ្មោះវាបាន។</translation>
  </message>
  <message>
   <source>The key of {name} was revoked. Have a new one made at that desk (“lmcdesk renew”) and send a request with it.</source>
   <translation>កូនសោរបស់ {name} ត្រូវបានដកហូត។ សូមឱ្យគេបង្កើតកូនសោថ្មីនៅស្ថានីយនោះ (“lmcdesk renew”) ហើយផ្ញើសំណើជាមួយកូនសោនោះ។</translation>
  </message>
  <message>
   <source>{name} asks under the identity of another desk that is enrolled already. It was not enrolled. Ask there how the desk was set up; a new one must be made with “lmcdesk new”.</source>
   <translation>{name} ស្នើសុំក្រោមអត្តសញ្ញាណរបស់ស្ថានីយផ្សេងដែលបានចុះឈ្មោះរួចហើយ។ វាមិនត្រូវបានចុះឈ្មោះទេ។ សូមសួរទៅទីនោះថា ស្ថានីយត្រូវបានរៀបចំដោយរបៀបណា។ ស្ថានីយថ្មីត្រូវបង្កើតដោយ “lmcdesk new”។</translation>
  </message>
  <message>
   <source>“{desk}” is a secretariat, which nobody enrolled. Nothing was changed. Where one of its keys was stolen, each desk trusts that key no longer: “lmcdesk distrust” with its fingerprint, or on the exchange page.</source>
   <translation>“{desk}” ជាលេខាធិការដ្ឋាន ដែលគ្មាននរណាចុះឈ្មោះឱ្យទេ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ បើកូនសោណាមួយរបស់វាត្រូវបានគេលួច ស្ថានីយនីមួយៗត្រូវលែងទុកចិត្តកូនសោនោះ៖ “lmcdesk distrust” ជាមួយលេខផ្ទៀងផ្ទាត់របស់វា ឬនៅទំព័រផ្លាស់ប្តូរទិន្នន័យ។</translation>
  </message>
  <message>
   <source>No desk enrolled here is called “{desk}”. Name it as its certificate does.</source>
   <translation>គ្មានស្ថានីយណាដែលបានចុះឈ្មោះនៅទីនេះ មានឈ្មោះ “{desk}” ទេ។ សូមសរសេរឈ្មោះវាដូចក្នុងវិញ្ញាបនបត្រ។</translation>
  </message>
  <message>
   <source>{count} desks enrolled here are called “{desk}”. Name the one by its fingerprint: {fingerprints}.</source>
   <translation>ស្ថានីយចំនួន {count} ដែលបានចុះឈ្មោះនៅទីនេះ មានឈ្មោះ “{desk}”។ សូមបញ្ជាក់ស្ថានីយដែលចង់បានដោយលេខផ្ទៀងផ្ទាត់៖ {fingerprints}។</translation>
  </message>
  <message>
   <source>The file does not hold a secretariat's own certificate. Ask the secretariat for the file it makes with “lmcdesk request”.</source>
   <translation>ឯកសារនេះគ្មានវិញ្ញាបនបត្ររបស់លេខាធិការដ្ឋានផ្ទាល់ទេ។ សូមស្នើលេខាធិការដ្ឋានសុំឯកសារដែលធ្វើដោយ “lmcdesk request”។</translation>
  </message>
  <message>
   <source>The fingerprint is not that of the file, which is {fingerprint}. Do not trust the file; have the secretariat read its fingerprint to you again.</source>
   <translation>លេខផ្ទៀងផ្ទាត់នេះមិនត្រូវនឹងឯកសារទេ៖ លេខរបស់ឯកសារគឺ {fingerprint}។ សូមកុំទុកចិត្តឯកសារនេះ។ សូមឱ្យលេខាធិការដ្ឋានអានលេខផ្ទៀងផ្ទាត់របស់ខ្លួនជូនអ្នកម្តងទៀត។</translation>
  </message>
  <message>
   <source>This desk trusts no secretariat's key with the fingerprint {fingerprint}. Nothing was changed. Compare the fingerprint again.</source>
   <translation>ស្ថានីយនេះមិនទុកចិត្តកូនសោរបស់លេខាធិការដ្ឋានណាដែលមានលេខផ្ទៀងផ្ទាត់ {fingerprint} ទេ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមប្រៀបធៀបលេខផ្ទៀងផ្ទាត់ម្តងទៀត។</translation>
  </message>
  <message>
   <source>This is the key that this desk itself signs with. Nothing was changed. Make a new one first (“lmcdesk renew”).</source>
   <translation>នេះជាកូនសោដែលស្ថានីយនេះផ្ទាល់ប្រើសម្រាប់ចុះហត្ថលេខា។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមបង្កើតកូនសោថ្មីជាមុនសិន (“lmcdesk renew”)។</translation>
  </message>
  <message>
   <source>This is the only key of your secretariat that this desk trusts, so it would believe nobody any longer. Nothing was changed. Merge a bundle that tells of its new key, or trust that one first (“lmcdesk trust”).</source>
   <translation>នេះជាកូនសោតែមួយគត់របស់លេខាធិការដ្ឋានអ្នកដែលស្ថានីយនេះទុកចិត្ត ដូច្នេះបើលែងទុកចិត្តវា ស្ថានីយនេះនឹងលែងទុកចិត្តអ្នកណាទាំងអស់។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមរួមបញ្ចូលកញ្ចប់ដែលប្រាប់អំពីកូនសោថ្មីរបស់វា ឬទុកចិត្តកូនសោថ្មីនោះជាមុនសិន (“lmcdesk trust”)។</translation>
  </message>
  <message>
   <source>Only the desk of a national secretariat enrols and revokes desks.</source>
   <translation>មានតែស្ថានីយរបស់លេខាធិការដ្ឋានជាតិទេ ដែលចុះឈ្មោះ និងដកហូតស្ថានីយផ្សេង។</translation>
  </message>
  <message>
   <source>This desk was itself enrolled by {country}'s secretariat, which alone enrols and revokes desks.</source>
   <translation>ស្ថានីយនេះផ្ទាល់ត្រូវបានចុះឈ្មោះដោយលេខាធិការដ្ឋានរបស់ {country} ដែលមានតែលេខាធិការដ្ឋាននោះទេអាចចុះឈ្មោះ និងដកហូតស្ថានីយបាន។</translation>
  </message>
  <message>
   <source>The key with which this desk was enrolled is not in its folder. Put the file “{file}” back from a copy of the folder, or have the desk enrolled anew.</source>
   <translation>កូនសោដែលស្ថានីយនេះត្រូវបានចុះឈ្មោះ មិនមានក្នុងថតឯកសាររបស់វាទេ។ សូមដាក់ឯកសារ “{file}” មកវិញពីច្បាប់ចម្លងនៃថតឯកសារ ឬឱ្យគេចុះឈ្មោះស្ថានីយជាថ្មី។</translation>
  </message>
  <message>
   <source>This desk is not enrolled yet, so others could not tell whose bundles these are. Hand a request to your secretariat (“lmcdesk request”), then take in its answer (“lmcdesk accept”).</source>
   <translation>ស្ថានីយនេះមិនទាន់បានចុះឈ្មោះទេ ដូច្នេះអ្នកដទៃមិនអាចដឹងថាកញ្ចប់ទាំងនេះជារបស់អ្នកណា។ សូមដាក់សំណើជូនលេខាធិការដ្ឋានរបស់អ្នក (“lmcdesk request”) រួចទទួលយកចម្លើយ (“lmcdesk accept”)។</translation>
  </message>
  <message>
   <source>The file is not a request, an answer or a root of LMC Desk, or it was damaged on its way. Choose another file, or ask for it again.</source>
   <translation>ឯកសារនេះមិនមែនជាសំណើ ចម្លើយ ឬឯកសាររបស់លេខាធិការដ្ឋាន ដែលធ្វើដោយ LMC Desk ទេ ឬវាខូចនៅតាមផ្លូវ។ សូមជ្រើសរើសឯកសារផ្សេង ឬស្នើសុំវាម្តងទៀត។</translation>
  </message>
  <message>
   <source>The file is not a desk's request. Choose the file made with “lmcdesk request” there.</source>
   <translation>ឯកសារនេះមិនមែនជាសំណើរបស់ស្ថានីយទេ។ សូមជ្រើសរើសឯកសារដែលធ្វើដោយ “lmcdesk request” នៅទីនោះ។</translation>
  </message>
 </context>
 <context>
  <name>Undo</name>
  <message>
   <source>Nothing of receipt {number} can be taken back at this desk, which may not write what belongs to {places}: nothing was changed.</source>
   <translation>បង្កាន់ដៃ {number} មិនអាចដកអ្វីវិញនៅស្ថានីយនេះបានទេ ព្រោះស្ថានីយនេះគ្មានសិទ្ធិសរសេរអ្វីដែលជារបស់ {places}៖ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
  </message>
  <message>
   <source>There is no import or merge to take back. “lmcdesk undo --list” lists what was written here, each work with the number by which it can be taken back.</source>
   <translation>គ្មានការនាំចូល ឬការរួមបញ្ចូលណាដែលអាចដកវិញបានទេ។ “lmcdesk undo --list” បង្ហាញបញ្ជីអ្វីដែលបានសរសេរនៅទីនេះ ការងារនីមួយៗមានលេខដែលអាចប្រើសម្រាប់ដកវិញ។</translation>
  </message>
  <message>
   <source>There is no receipt {number} that could be taken back. “lmcdesk undo --list” lists the receipts; give the number of one of them.</source>
   <translation>គ្មានបង្កាន់ដៃ {number} ដែលអាចដកវិញបានទេ។ “lmcdesk undo --list” បង្ហាញបញ្ជីបង្កាន់ដៃ។ សូមប្រើលេខណាមួយក្នុងនោះ។</translation>
  </message>
  <message>
   <source>Receipt {number} changed nothing that could be taken back: what had been written of records that moved was said again where they belong now. Nothing was changed. Take back the work before it instead.</source>
   <translation>បង្កាន់ដៃ {number} មិនបានកែប្រែអ្វីដែលអាចដកវិញបានទេ៖ វាគ្រាន់តែសរសេរឡើងវិញនូវខ្លឹមសារកំណត់ត្រាដែលបានផ្លាស់ទី នៅកន្លែងដែលកំណត់ត្រាទាំងនោះស្ថិតនៅឥឡូវនេះ។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមដកការងារមុននោះវិញជំនួស។</translation>
  </message>
  <message>
   <source>Receipt {number} was taken back already, by receipt {by}. Nothing was changed. To have it again, take receipt {by} back.</source>
   <translation>បង្កាន់ដៃ {number} ត្រូវបានដកវិញរួចហើយ តាមបង្កាន់ដៃ {by}។ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ ដើម្បីបានវាមកវិញ សូមដកបង្កាន់ដៃ {by} វិញ។</translation>
  </message>
 </context>
 <context>
  <name>Value</name>
  <message>
   <source>no</source>
   <translation>ទេ</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>បាទ/ចាស</translation>
  </message>
  <message>
   <source>a record that is not here</source>
   <translation>កំណត់ត្រាដែលមិនមាននៅទីនេះ</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}, {time}</translation>
  </message>
 </context>
 <context>
  <name>Values</name>
  <message>
   <source>The number does not fit {field}, which takes a whole number from {least} to {largest}.</source>
   <translation>លេខនេះមិនត្រូវនឹង {field} ទេ ដែលត្រូវការចំនួនគត់ពី {least} ដល់ {largest}។</translation>
  </message>
  <message>
   <source>The amount does not fit {field}, which takes one of up to {digits} digits.</source>
   <translation>ចំនួនទឹកប្រាក់នេះមិនត្រូវនឹង {field} ទេ ដែលទទួលបានដល់ {digits} ខ្ទង់។</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Set up this desk</source>
   <translation>រៀបចំស្ថានីយនេះ</translation>
  </message>
  <message>
   <source>For your own work. It begins empty: bundles or you fill it.</source>
   <translation>សម្រាប់ការងាររបស់អ្នក។ វាចាប់ផ្តើមទទេ៖ កញ្ចប់ ឬអ្នកផ្ទាល់ជាអ្នកបំពេញ។</translation>
  </message>
  <message>
   <source>Look around with the sample programme</source>
   <translation>សាកមើលជាមួយទិន្នន័យគំរូ</translation>
  </message>
  <message>
   <source>A secretariat's desk with made-up projects. Nothing you do there counts.</source>
   <translation>ស្ថានីយរបស់លេខាធិការដ្ឋាន ដែលមានគម្រោងប្រឌិត។ អ្វីដែលអ្នកធ្វើនៅទីនោះ គ្មានផលអ្វីទេ។</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>ឈ្មោះរបស់អ្នក</translation>
  </message>
  <message>
   <source>Your work</source>
   <translation>ការងាររបស់អ្នក</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ប្រទេស</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>ខេត្ត</translation>
  </message>
  <message>
   <source>Name of the desk</source>
   <translation>ឈ្មោះស្ថានីយ</translation>
  </message>
  <message>
   <source>So other desks see it: the province, or the secretariat.</source>
   <translation>ស្ថានីយផ្សេងនឹងឃើញឈ្មោះនេះ ដូចជាឈ្មោះខេត្ត ឬលេខាធិការដ្ឋាន។</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>តើអ្នកជានរណា?</translation>
  </message>
  <message>
   <source>The sample programme is being made.</source>
   <translation>កំពុងបង្កើតទិន្នន័យគំរូ។</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>សូមស្វាគមន៍</translation>
  </message>
  <message>
   <source>Works without a network. Your data stays on this computer.</source>
   <translation>ដំណើរការដោយមិនត្រូវការបណ្តាញ។ ទិន្នន័យរបស់អ្នកនៅក្នុងកុំព្យូទ័រនេះ។</translation>
  </message>
  <message>
   <source>A few questions, then you can begin.</source>
   <translation>មានសំណួរពីរបី រួចអ្នកអាចចាប់ផ្តើម។</translation>
  </message>
  <message>
   <source>How do you begin?</source>
   <translation>តើចាប់ផ្តើមយ៉ាងណា?</translation>
  </message>
  <message>
   <source>Open the sample programme</source>
   <translation>បើកទិន្នន័យគំរូ</translation>
  </message>
  <message>
   <source>Set up the desk</source>
   <translation>រៀបចំស្ថានីយ</translation>
  </message>
  <message>
   <source>Secretariat of {country}</source>
   <translation>លេខាធិការដ្ឋាន {country}</translation>
  </message>
  <message>
   <source>Write a name here.</source>
   <translation>សូមសរសេរឈ្មោះនៅទីនេះ។</translation>
  </message>
  <message>
   <source>Sample secretariat</source>
   <translation>លេខាធិការដ្ឋានគំរូ</translation>
  </message>
  <message>
   <source>The desk is being made.</source>
   <translation>កំពុងបង្កើតស្ថានីយ។</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>Saved on this computer</source>
   <translation>បានរក្សាទុកក្នុងកុំព្យូទ័រនេះ</translation>
  </message>
  <message>
   <source>Saved on this computer, {time}</source>
   <translation>បានរក្សាទុកក្នុងកុំព្យូទ័រនេះ, {time}</translation>
  </message>
 </context>
 <context>
  <name>WorkBar</name>
  <message>
   <source>Cancel</source>
   <translation>បោះបង់</translation>
  </message>
  <message>
   <source>{title}: {note}</source>
   <translation>{title}៖ {note}</translation>
  </message>
  <message>
   <source>{title}: {done} of {total}</source>
   <translation>{title}៖ {done} នៃ {total}</translation>
  </message>
 </context>
</TS>
