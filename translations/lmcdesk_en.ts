<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>App</name>
  <message>
   <source>This desk is already open in another window.</source>
   <translation>This desk is already open in another window.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Go on in that window, or close it and start again.</source>
   <translation>Go on in that window, or close it and start again.</translation>
  </message>
  <message>
   <source>Writing the day's backup</source>
   <translation>Writing the day's backup</translation>
  </message>
  <message>
   <source>Opening the desk</source>
   <translation>Opening the desk</translation>
  </message>
 </context>
 <context>
  <name>AssessmentForm</name>
  <message>
   <source>Self-evaluation</source>
   <translation>Self-evaluation</translation>
  </message>
  <message>
   <source>Peer review</source>
   <translation>Peer review</translation>
  </message>
  <message>
   <source>Third-party review</source>
   <translation>Third-party review</translation>
  </message>
 </context>
 <context>
  <name>Audit</name>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they are missing.</source>
   <translation>{desk}, {place}, changes {first} to {last}: they are missing.</translation>
  </message>
  <message>
   <source>There are changes of a desk or a place that this desk knows nothing of.</source>
   <translation>There are changes of a desk or a place that this desk knows nothing of.</translation>
  </message>
  <message>
   <source>{desk}: what it knew of others is told in a way that cannot be.</source>
   <translation>{desk}: what it knew of others is told in a way that cannot be.</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: this is no change any more.</source>
   <translation>{desk}, {place}, change {first}: this is no change any more.</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: what was kept to prove it was altered; its signature is genuine.</source>
   <translation>{desk}, {place}, change {first}: what was kept to prove it was altered; its signature is genuine.</translation>
  </message>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they are not those that were written; one or more, or what the desk then knew of others, was altered.</source>
   <translation>{desk}, {place}, changes {first} to {last}: they are not those that were written; one or more, or what the desk then knew of others, was altered.</translation>
  </message>
  <message>
   <source>{desk}, {place}, change {first}: the signature under it and what came before is not genuine.</source>
   <translation>{desk}, {place}, change {first}: the signature under it and what came before is not genuine.</translation>
  </message>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they came without a signature, or lost it.</source>
   <translation>{desk}, {place}, changes {first} to {last}: they came without a signature, or lost it.</translation>
  </message>
  <message>
   <source>“{file}” ends neither in .csv nor in .jsonl. Nothing was written. Choose one of these endings.</source>
   <translation>“{file}” ends neither in .csv nor in .jsonl. Nothing was written. Choose one of these endings.</translation>
  </message>
 </context>
 <context>
  <name>Band</name>
  <message>
   <source>More pages</source>
   <translation>More pages</translation>
  </message>
  <message>
   <source>{page}, {n} waiting</source>
   <translation>{page}, {n} waiting</translation>
  </message>
  <message>
   <source>Go to or search</source>
   <translation>Go to or search</translation>
  </message>
 </context>
 <context>
  <name>Bundle</name>
  <message>
   <source>{desk} is this desk itself, so nothing was written for it. Name another desk; one of the same name by its fingerprint or id.</source>
   <translation>{desk} is this desk itself, so nothing was written for it. Name another desk; one of the same name by its fingerprint or id.</translation>
  </message>
  <message>
   <source>The certificate of {desk} was revoked, so nothing was written for it. If that office goes on with another computer, have that one enrolled first.</source>
   <translation>The certificate of {desk} was revoked, so nothing was written for it. If that office goes on with another computer, have that one enrolled first.</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for {desk}, so a bundle for it would lie open to everybody, and none was written. Have it enrolled, or trust its secretariat, first; or write an open bundle for no desk in particular (without “--for”).</source>
   <translation>No secretariat that this desk trusts vouches for {desk}, so a bundle for it would lie open to everybody, and none was written. Have it enrolled, or trust its secretariat, first; or write an open bundle for no desk in particular (without “--for”).</translation>
  </message>
  <message>
   <source>“{file}” was written, but what the disk or stick gave back differs. The bundle was not kept. Use another stick or folder.</source>
   <translation>“{file}” was written, but what the disk or stick gave back differs. The bundle was not kept. Use another stick or folder.</translation>
  </message>
  <message>
   <source>Closed: only the desk it was made for can read it.</source>
   <translation>Closed: only the desk it was made for can read it.</translation>
  </message>
  <message>
   <source>From {desk}, {role}, {country}.</source>
   <translation>From {desk}, {role}, {country}.</translation>
  </message>
  <message>
   <source>Made on {day} at {time} UTC with LMC Desk {version}.</source>
   <translation>Made on {day} at {time} UTC with LMC Desk {version}.</translation>
  </message>
  <message>
   <source>Signed with the key {fingerprint}.</source>
   <translation>Signed with the key {fingerprint}.</translation>
  </message>
  <message>
   <source>Made for {desk}.</source>
   <translation>Made for {desk}.</translation>
  </message>
  <message>
   <source>Part {number} of {count}, which may arrive in any order.</source>
   <translation>Part {number} of {count}, which may arrive in any order.</translation>
  </message>
  <message>
   <source>Changes: {count}. Size: {size} kB.</source>
   <translation>Changes: {count}. Size: {size} kB.</translation>
  </message>
  <message>
   <source>Evidence in it: {size} kB.</source>
   <translation>Evidence in it: {size} kB.</translation>
  </message>
  <message>
   <source>Written at {desk} about {stream}: changes {first} to {last}.</source>
   <translation>Written at {desk} about {stream}: changes {first} to {last}.</translation>
  </message>
  <message>
   <source>Changes to projects: {count}</source>
   <translation>Changes to projects: {count}</translation>
  </message>
  <message>
   <source>Changes to measures of projects: {count}</source>
   <translation>Changes to measures of projects: {count}</translation>
  </message>
  <message>
   <source>Changes to places of projects: {count}</source>
   <translation>Changes to places of projects: {count}</translation>
  </message>
  <message>
   <source>Changes to partners of projects: {count}</source>
   <translation>Changes to partners of projects: {count}</translation>
  </message>
  <message>
   <source>Changes to milestones: {count}</source>
   <translation>Changes to milestones: {count}</translation>
  </message>
  <message>
   <source>Changes to progress reports: {count}</source>
   <translation>Changes to progress reports: {count}</translation>
  </message>
  <message>
   <source>Changes to funding: {count}</source>
   <translation>Changes to funding: {count}</translation>
  </message>
  <message>
   <source>Changes to exchange rates: {count}</source>
   <translation>Changes to exchange rates: {count}</translation>
  </message>
  <message>
   <source>Changes to indicators: {count}</source>
   <translation>Changes to indicators: {count}</translation>
  </message>
  <message>
   <source>Changes to values of indicators: {count}</source>
   <translation>Changes to values of indicators: {count}</translation>
  </message>
  <message>
   <source>Changes to evidence: {count}</source>
   <translation>Changes to evidence: {count}</translation>
  </message>
  <message>
   <source>Changes to assessments: {count}</source>
   <translation>Changes to assessments: {count}</translation>
  </message>
  <message>
   <source>Changes to suggestions: {count}</source>
   <translation>Changes to suggestions: {count}</translation>
  </message>
  <message>
   <source>Changes to meetings: {count}</source>
   <translation>Changes to meetings: {count}</translation>
  </message>
  <message>
   <source>Changes to decisions: {count}</source>
   <translation>Changes to decisions: {count}</translation>
  </message>
  <message>
   <source>Changes to organisations: {count}</source>
   <translation>Changes to organisations: {count}</translation>
  </message>
  <message>
   <source>Changes to comments: {count}</source>
   <translation>Changes to comments: {count}</translation>
  </message>
  <message>
   <source>Changes to editions of reports: {count}</source>
   <translation>Changes to editions of reports: {count}</translation>
  </message>
  <message>
   <source>Changes to letterheads: {count}</source>
   <translation>Changes to letterheads: {count}</translation>
  </message>
  <message>
   <source>{desk} ({mark})</source>
   <translation>{desk} ({mark})</translation>
  </message>
  <message>
   <source>Closed: only {desk} can read it.</source>
   <translation>Closed: only {desk} can read it.</translation>
  </message>
  <message>
   <source>Open: whoever finds it can read it.</source>
   <translation>Open: whoever finds it can read it.</translation>
  </message>
  <message>
   <source>Changes of a newer version: {count}</source>
   <translation>Changes of a newer version: {count}</translation>
  </message>
 </context>
 <context>
  <name>Cadence</name>
  <message>
   <source>Every two years</source>
   <translation>Every two years</translation>
  </message>
  <message>
   <source>Every year</source>
   <translation>Every year</translation>
  </message>
  <message>
   <source>Regularly</source>
   <translation>Regularly</translation>
  </message>
  <message>
   <source>As needed</source>
   <translation>As needed</translation>
  </message>
 </context>
 <context>
  <name>Catalogue</name>
  <message>
   <source>The plan's lists do not hold “{code}”.</source>
   <translation>The plan's lists do not hold “{code}”.</translation>
  </message>
  <message>
   <source>The plan has no measure {id}.</source>
   <translation>The plan has no measure {id}.</translation>
  </message>
  <message>
   <source>The plan has no section {number}.</source>
   <translation>The plan has no section {number}.</translation>
  </message>
  <message>
   <source>The plan has no pillar {number}.</source>
   <translation>The plan has no pillar {number}.</translation>
  </message>
 </context>
 <context>
  <name>Cell</name>
  <message>
   <source>{n} percent</source>
   <translation>{n} percent</translation>
  </message>
 </context>
 <context>
  <name>Chart</name>
  <message>
   <source>There are no figures to draw yet.</source>
   <translation>There are no figures to draw yet.</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planned</translation>
  </message>
  <message>
   <source>Reached</source>
   <translation>Reached</translation>
  </message>
  <message>
   <source>none</source>
   <translation>none</translation>
  </message>
  <message>
   <source>Projects in a cell:</source>
   <translation>Projects in a cell:</translation>
  </message>
  <message>
   <source>{value} planned</source>
   <translation>{value} planned</translation>
  </message>
  <message>
   <source>{value} reached</source>
   <translation>{value} reached</translation>
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
   <translation>The database file is damaged. Restore a backup.</translation>
  </message>
  <message>
   <source>Another edition of this report bears the number {number} too. Cite it by its fingerprint.</source>
   <translation>Another edition of this report bears the number {number} too. Cite it by its fingerprint.</translation>
  </message>
  <message>
   <source>The code “{code}” also stands at {others}.</source>
   <translation>The code “{code}” also stands at {others}.</translation>
  </message>
  <message>
   <source>The field “{field}” holds a value that cannot be read; it shows as empty.</source>
   <translation>The field “{field}” holds a value that cannot be read; it shows as empty.</translation>
  </message>
  <message>
   <source>The field “{field}” names a record that was deleted.</source>
   <translation>The field “{field}” names a record that was deleted.</translation>
  </message>
  <message>
   <source>The field “{field}” names a record that is not known here.</source>
   <translation>The field “{field}” names a record that is not known here.</translation>
  </message>
  <message>
   <source>What {desk} wrote in {fields} is kept but not shown: {reason}</source>
   <translation>What {desk} wrote in {fields} is kept but not shown: {reason}</translation>
  </message>
  <message>
   <source>Records of several kinds bear one id: {kinds}. A desk whose program was altered wrote of one of them; who wrote what stands in their histories.</source>
   <translation>Records of several kinds bear one id: {kinds}. A desk whose program was altered wrote of one of them; who wrote what stands in their histories.</translation>
  </message>
  <message>
   <source>The clock of this computer was wrong once, so what is entered at this desk bears the date {date}, and will until that day. Nothing is lost, and the entries keep their order. Set the clock right, and where an entry of this desk waits for a decision, do not choose by the date.</source>
   <translation>The clock of this computer was wrong once, so what is entered at this desk bears the date {date}, and will until that day. Nothing is lost, and the entries keep their order. Set the clock right, and where an entry of this desk waits for a decision, do not choose by the date.</translation>
  </message>
  <message>
   <source>Changes that only a newer version of LMC Desk understands are kept: {count}.</source>
   <translation>Changes that only a newer version of LMC Desk understands are kept: {count}.</translation>
  </message>
  <message>
   <source>The database file is damaged ({detail}). Restore the desk from a backup.</source>
   <translation>The database file is damaged ({detail}). Restore the desk from a backup.</translation>
  </message>
  <message>
   <source>The records stand open to other programs. Restore the desk from a backup.</source>
   <translation>The records stand open to other programs. Restore the desk from a backup.</translation>
  </message>
  <message>
   <source>What keeps other programs from altering the desk was removed. Restore a backup.</source>
   <translation>What keeps other programs from altering the desk was removed. Restore a backup.</translation>
  </message>
  <message>
   <source>The changes of {desk} in {stream} are not whole: {count} are here, {number} are known of.</source>
   <translation>The changes of {desk} in {stream} are not whole: {count} are here, {number} are known of.</translation>
  </message>
  <message>
   <source>Receipt {number} tells of changes of {desk} in {stream} that there cannot be.</source>
   <translation>Receipt {number} tells of changes of {desk} in {stream} that there cannot be.</translation>
  </message>
  <message>
   <source>The receipts do not tell of each change of {desk} in {stream} once.</source>
   <translation>The receipts do not tell of each change of {desk} in {stream} once.</translation>
  </message>
  <message>
   <source>What {desk} knew of {other} is told in a way that cannot be.</source>
   <translation>What {desk} knew of {other} is told in a way that cannot be.</translation>
  </message>
  <message>
   <source>A change speaks of a record that is not there.</source>
   <translation>A change speaks of a record that is not there.</translation>
  </message>
  <message>
   <source>This record is not entered as it should be.</source>
   <translation>This record is not entered as it should be.</translation>
  </message>
  <message>
   <source>The field “{field}” shows another entry than its log says.</source>
   <translation>The field “{field}” shows another entry than its log says.</translation>
  </message>
  <message>
   <source>The field “{field}” shows another value than its log says.</source>
   <translation>The field “{field}” shows another value than its log says.</translation>
  </message>
  <message>
   <source>Whether this record is deleted is told otherwise by its log.</source>
   <translation>Whether this record is deleted is told otherwise by its log.</translation>
  </message>
  <message>
   <source>What this desk keeps of the desks' certificates was altered, in the entry “{entry}”. Restore a backup of before.</source>
   <translation>What this desk keeps of the desks' certificates was altered, in the entry “{entry}”. Restore a backup of before.</translation>
  </message>
  <message>
   <source>{desk}: the name, role or place that is kept of it is not that of its certificate, which says “{name}”. Restore a backup of before.</source>
   <translation>{desk}: the name, role or place that is kept of it is not that of its certificate, which says “{name}”. Restore a backup of before.</translation>
  </message>
  <message>
   <source>{desk}, {place}, from change {number} on: entries that are shown or left out otherwise than the certificates kept here say: {count}. One of them was altered or taken away. Restore a backup of before.</source>
   <translation>{desk}, {place}, from change {number} on: entries that are shown or left out otherwise than the certificates kept here say: {count}. One of them was altered or taken away. Restore a backup of before.</translation>
  </message>
 </context>
 <context>
  <name>Choosing</name>
  <message>
   <source>Search</source>
   <translation>Search</translation>
  </message>
 </context>
 <context>
  <name>Cli</name>
  <message>
   <source>There is too little memory for this. Work that was not finished was undone. Close other programs, or take less at a time, then try again.</source>
   <translation>There is too little memory for this. Work that was not finished was undone. Close other programs, or take less at a time, then try again.</translation>
  </message>
  <message>
   <source>LMC Desk met a fault of its own. Work that was not finished was undone. The particulars are in “{file}”: hand them to whoever looks after the program.</source>
   <translation>LMC Desk met a fault of its own. Work that was not finished was undone. The particulars are in “{file}”: hand them to whoever looks after the program.</translation>
  </message>
  <message>
   <source>“{word}” has letters in it that are not Unicode. Type it anew, or rename the file.</source>
   <translation>“{word}” has letters in it that are not Unicode. Type it anew, or rename the file.</translation>
  </message>
  <message>
   <source>The work was stopped. What was finished before stays; “lmcdesk undo --list” tells of it.</source>
   <translation>The work was stopped. What was finished before stays; “lmcdesk undo --list” tells of it.</translation>
  </message>
  <message>
   <source>The work was stopped. Nothing was changed.</source>
   <translation>The work was stopped. Nothing was changed.</translation>
  </message>
  <message>
   <source>No desk “{name}” was heard of yet. Known are: {known}.</source>
   <translation>No desk “{name}” was heard of yet. Known are: {known}.</translation>
  </message>
  <message>
   <source>{count} desks are called “{name}”. Nothing was written. Name the one by its fingerprint or id: {choices}.</source>
   <translation>{count} desks are called “{name}”. Nothing was written. Name the one by its fingerprint or id: {choices}.</translation>
  </message>
  <message>
   <source>{mark} ({role}, {places})</source>
   <translation>{mark} ({role}, {places})</translation>
  </message>
  <message>
   <source>The passphrase of this desk's key: </source>
   <translation>The passphrase of this desk's key: </translation>
  </message>
  <message>
   <source>somebody at this desk</source>
   <translation>somebody at this desk</translation>
  </message>
  <message>
   <source>“{path}” is a folder. Nothing was changed. Choose a file in it.</source>
   <translation>“{path}” is a folder. Nothing was changed. Choose a file in it.</translation>
  </message>
  <message>
   <source>“{path}” is a folder or a device. Nothing was changed. Give the name of a file to write.</source>
   <translation>“{path}” is a folder or a device. Nothing was changed. Give the name of a file to write.</translation>
  </message>
  <message>
   <source>“{path}” belongs to the desk itself. Nothing was changed. Choose another name or folder.</source>
   <translation>“{path}” belongs to the desk itself. Nothing was changed. Choose another name or folder.</translation>
  </message>
  <message>
   <source>{n} projects have the code {code}. Name one by its id: {ids}.</source>
   <translation>{n} projects have the code {code}. Name one by its id: {ids}.</translation>
  </message>
  <message>
   <source>There is no record “{name}” at this desk. Give a record's id or a project's code.</source>
   <translation>There is no record “{name}” at this desk. Give a record's id or a project's code.</translation>
  </message>
  <message>
   <source>There is no kind “{name}”. There are: {known}.</source>
   <translation>There is no kind “{name}”. There are: {known}.</translation>
  </message>
  <message>
   <source>“{word}” is not FIELD=VALUE with a field of {kind}. Its fields are: {fields}.</source>
   <translation>“{word}” is not FIELD=VALUE with a field of {kind}. Its fields are: {fields}.</translation>
  </message>
  <message>
   <source>The field {field} is given twice. Give it once.</source>
   <translation>The field {field} is given twice. Give it once.</translation>
  </message>
  <message>
   <source>“{text}” does not fit {field}, which takes {what}.</source>
   <translation>“{text}” does not fit {field}, which takes {what}.</translation>
  </message>
  <message>
   <source>“{text}” does not fit {field}, which takes one of: {known}.</source>
   <translation>“{text}” does not fit {field}, which takes one of: {known}.</translation>
  </message>
  <message>
   <source>a date as 2026-11-24</source>
   <translation>a date as 2026-11-24</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>yes or no</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>a number</translation>
  </message>
  <message>
   <source>With --author, name the file to which that person's entries are to be written.</source>
   <translation>With --author, name the file to which that person's entries are to be written.</translation>
  </message>
  <message>
   <source>{desk}, {place}: changes that are not signed yet: {n}.</source>
   <translation>{desk}, {place}: changes that are not signed yet: {n}.</translation>
  </message>
  <message>
   <source>{desk} signed with the key {fingerprint}: {reason}</source>
   <translation>{desk} signed with the key {fingerprint}: {reason}</translation>
  </message>
  <message>
   <source>All is as it was written. Desks: {desks}. Changes: {changes}. Signatures: {seals}. Not signed yet: {unsigned}.</source>
   <translation>All is as it was written. Desks: {desks}. Changes: {changes}. Signatures: {seals}. Not signed yet: {unsigned}.</translation>
  </message>
  <message>
   <source>Places where the log was altered: {n}. Restore the desk from a backup of before, or ask other desks.</source>
   <translation>Places where the log was altered: {n}. Restore the desk from a backup of before, or ask other desks.</translation>
  </message>
  <message>
   <source>Wrote {n} entries to {file}.</source>
   <translation>Wrote {n} entries to {file}.</translation>
  </message>
  <message>
   <source>{province} does not lie in {country}. Give a province of that country.</source>
   <translation>{province} does not lie in {country}. Give a province of that country.</translation>
  </message>
  <message>
   <source>{place}, {role}</source>
   <translation>{place}, {role}</translation>
  </message>
  <message>
   <source>Made the desk “{name}” ({role}) in {folder}.</source>
   <translation>Made the desk “{name}” ({role}) in {folder}.</translation>
  </message>
  <message>
   <source>There is no desk in “{folder}”. Make one first with “lmcdesk new”, or make one, fill it and look at it with “lmcdesk sample --window”.</source>
   <translation>There is no desk in “{folder}”. Make one first with “lmcdesk new”, or make one, fill it and look at it with “lmcdesk sample --window”.</translation>
  </message>
  <message>
   <source>Filled the desk with a sample programme. Projects: {projects}. Milestones: {milestones}.</source>
   <translation>Filled the desk with a sample programme. Projects: {projects}. Milestones: {milestones}.</translation>
  </message>
  <message>
   <source>The desk in {folder} holds records already. A sample programme goes into an empty desk only.</source>
   <translation>The desk in {folder} holds records already. A sample programme goes into an empty desk only.</translation>
  </message>
  <message>
   <source>This desk holds no stream “{stream}”. It holds: {known}.</source>
   <translation>This desk holds no stream “{stream}”. It holds: {known}.</translation>
  </message>
  <message>
   <source>{digest}  in all</source>
   <translation>{digest}  in all</translation>
  </message>
  <message>
   <source>The desk is sound. Findings for a person to look at: {n}.</source>
   <translation>The desk is sound. Findings for a person to look at: {n}.</translation>
  </message>
  <message>
   <source>Wrote a backup of {size} kB to {file}.</source>
   <translation>Wrote a backup of {size} kB to {file}.</translation>
  </message>
  <message>
   <source>Restored the desk from {file}.</source>
   <translation>Restored the desk from {file}.</translation>
  </message>
  <message>
   <source>The state before is kept in {file}.</source>
   <translation>The state before is kept in {file}.</translation>
  </message>
  <message>
   <source>Attached {file} as evidence {id}. Size: {size} kB.</source>
   <translation>Attached {file} as evidence {id}. Size: {size} kB.</translation>
  </message>
  <message>
   <source>The photo is kept as a smaller copy. Attach it with “--original” to keep it as it is.</source>
   <translation>The photo is kept as a smaller copy. Attach it with “--original” to keep it as it is.</translation>
  </message>
  <message>
   <source>This picture is damaged, too large or of a kind that cannot be read here. It is kept as it is, but reports cannot show it: attach it as a JPEG too.</source>
   <translation>This picture is damaged, too large or of a kind that cannot be read here. It is kept as it is, but reports cannot show it: attach it as a JPEG too.</translation>
  </message>
  <message>
   <source>A file is attached to a project, or to a milestone or a report of one. “{name}” is none of them. Nothing was changed.</source>
   <translation>A file is attached to a project, or to a milestone or a report of one. “{name}” is none of them. Nothing was changed.</translation>
  </message>
  <message>
   <source>“{id}” is not evidence. “lmcdesk list evidence” names what there is.</source>
   <translation>“{id}” is not evidence. “lmcdesk list evidence” names what there is.</translation>
  </message>
  <message>
   <source>The file of this evidence has not come yet. Nothing was written. This desk's next bundles ask for it.</source>
   <translation>The file of this evidence has not come yet. Nothing was written. This desk's next bundles ask for it.</translation>
  </message>
  <message>
   <source>Wrote {file}. Size: {size} kB.</source>
   <translation>Wrote {file}. Size: {size} kB.</translation>
  </message>
  <message>
   <source>Nothing was written: --project sets the project apart first, which --size must not, so give one of the two without the other.</source>
   <translation>Nothing was written: --project sets the project apart first, which --size must not, so give one of the two without the other.</translation>
  </message>
  <message>
   <source>Wrote {file}. Changes: {changes}. Size: {size} kB. The medium may be removed.</source>
   <translation>Wrote {file}. Changes: {changes}. Size: {size} kB. The medium may be removed.</translation>
  </message>
  <message>
   <source>“{name}” is no project. Nothing was written. Give a project's id or code.</source>
   <translation>“{name}” is no project. Nothing was written. Give a project's id or code.</translation>
  </message>
  <message>
   <source>Changes: {count}, about {size} kB.</source>
   <translation>Changes: {count}, about {size} kB.</translation>
  </message>
  <message>
   <source>Files of evidence: {count}, {size} kB.</source>
   <translation>Files of evidence: {count}, {size} kB.</translation>
  </message>
  <message>
   <source>Files to carry: {count}. Nothing was written.</source>
   <translation>Files to carry: {count}. Nothing was written.</translation>
  </message>
  <message>
   <source>“{file}” is a folder. Nothing was changed. Choose a bundle in it: a file that ends in .lmcb.</source>
   <translation>“{file}” is a folder. Nothing was changed. Choose a bundle in it: a file that ends in .lmcb.</translation>
  </message>
  <message>
   <source>The folder “{file}” holds no bundle. Nothing was changed. Choose a file that ends in .lmcb.</source>
   <translation>The folder “{file}” holds no bundle. Nothing was changed. Choose a file that ends in .lmcb.</translation>
  </message>
  <message>
   <source>No bundle “{file}” is kept here. Kept are: {kept}.</source>
   <translation>No bundle “{file}” is kept here. Kept are: {kept}.</translation>
  </message>
  <message>
   <source>No bundle “{file}” is kept here. None is kept.</source>
   <translation>No bundle “{file}” is kept here. None is kept.</translation>
  </message>
  <message>
   <source>“{file}” is kept no longer.</source>
   <translation>“{file}” is kept no longer.</translation>
  </message>
  <message>
   <source>No bundle waits.</source>
   <translation>No bundle waits.</translation>
  </message>
  <message>
   <source>{at}  {author} at {desk}: {field} from “{before}” to “{value}”{state}</source>
   <translation>{at}  {author} at {desk}: {field} from “{before}” to “{value}”{state}</translation>
  </message>
  <message>
   <source>{number}  {kind} {id} “{name}”: {field}</source>
   <translation>{number}  {kind} {id} “{name}”: {field}</translation>
  </message>
  <message>
   <source>    “{value}” by {author} at {desk}, {at}</source>
   <translation>    “{value}” by {author} at {desk}, {at}</translation>
  </message>
  <message>
   <source>Decide with “lmcdesk resolve NUMBER --take mine”, theirs or newest, or with --value VALUE.</source>
   <translation>Decide with “lmcdesk resolve NUMBER --take mine”, theirs or newest, or with --value VALUE.</translation>
  </message>
  <message>
   <source>Nothing waits for a decision.</source>
   <translation>Nothing waits for a decision.</translation>
  </message>
  <message>
   <source>The code “{code}” stands at {projects}. Set another code at one of them, or put one in the bin.</source>
   <translation>The code “{code}” stands at {projects}. Set another code at one of them, or put one in the bin.</translation>
  </message>
  <message>
   <source>Decided {field} of {kind} {id}. The other entries stay in its history.</source>
   <translation>Decided {field} of {kind} {id}. The other entries stay in its history.</translation>
  </message>
  <message>
   <source>Nothing of receipt {number} could be taken back, and nothing was changed. “lmcdesk undo --list” lists the others.</source>
   <translation>Nothing of receipt {number} could be taken back, and nothing was changed. “lmcdesk undo --list” lists the others.</translation>
  </message>
  <message>
   <source>Took receipt {number} back. Fields that show again what they showed before: {fields}. Records that it made, now in the bin: {records}.</source>
   <translation>Took receipt {number} back. Fields that show again what they showed before: {fields}. Records that it made, now in the bin: {records}.</translation>
  </message>
  <message>
   <source>The desks that wrote it will see it taken back when your next bundle comes to them.</source>
   <translation>The desks that wrote it will see it taken back when your next bundle comes to them.</translation>
  </message>
  <message>
   <source>  {field} of {kind} {id} was edited since and stays as it is.</source>
   <translation>  {field} of {kind} {id} was edited since and stays as it is.</translation>
  </message>
  <message>
   <source>  {kind} {id} stays: it was edited since, or what stays belongs to it.</source>
   <translation>  {kind} {id} stays: it was edited since, or what stays belongs to it.</translation>
  </message>
  <message>
   <source>  Entries that stay, as they belong to {place} and not to this desk: {entries}.</source>
   <translation>  Entries that stay, as they belong to {place} and not to this desk: {entries}.</translation>
  </message>
  <message>
   <source>If all of it must go: “lmcdesk restore {file}” brings back the desk as it was before.</source>
   <translation>If all of it must go: “lmcdesk restore {file}” brings back the desk as it was before.</translation>
  </message>
  <message>
   <source>“{value}” is none of: {known}</source>
   <translation>“{value}” is none of: {known}</translation>
  </message>
  <message>
   <source>{message}. “lmcdesk --help” lists the commands.</source>
   <translation>{message}. “lmcdesk --help” lists the commands.</translation>
  </message>
  <message>
   <source>The Lancang-Mekong Plan of Action, offline.</source>
   <translation>The Lancang-Mekong Plan of Action, offline.</translation>
  </message>
  <message>
   <source>Open the window and tell what is in bundles; a bundle's name alone does the same.</source>
   <translation>Open the window and tell what is in bundles; a bundle's name alone does the same.</translation>
  </message>
  <message>
   <source>The desk's folder; else LMCDESK_DIR, else the user's data folder.</source>
   <translation>The desk's folder; else LMCDESK_DIR, else the user's data folder.</translation>
  </message>
  <message>
   <source>Print one JSON object instead of lines.</source>
   <translation>Print one JSON object instead of lines.</translation>
  </message>
  <message>
   <source>Who does this; else the name this computer knows you by.</source>
   <translation>Who does this; else the name this computer knows you by.</translation>
  </message>
  <message>
   <source>The language of what is printed here.</source>
   <translation>The language of what is printed here.</translation>
  </message>
  <message>
   <source>Make a new desk.</source>
   <translation>Make a new desk.</translation>
  </message>
  <message>
   <source>Country code, ISO 3166-1.</source>
   <translation>Country code, ISO 3166-1.</translation>
  </message>
  <message>
   <source>Province code, ISO 3166-2.</source>
   <translation>Province code, ISO 3166-2.</translation>
  </message>
  <message>
   <source>The desk's name; else its province's or country's.</source>
   <translation>The desk's name; else its province's or country's.</translation>
  </message>
  <message>
   <source>Fill an empty desk with a sample programme.</source>
   <translation>Fill an empty desk with a sample programme.</translation>
  </message>
  <message>
   <source>Same seed, same programme.</source>
   <translation>Same seed, same programme.</translation>
  </message>
  <message>
   <source>Open the window afterwards; makes the desk if need be.</source>
   <translation>Open the window afterwards; makes the desk if need be.</translation>
  </message>
  <message>
   <source>One number for what the desk holds, per stream and in all.</source>
   <translation>One number for what the desk holds, per stream and in all.</translation>
  </message>
  <message>
   <source>Check the desk and name what needs a person.</source>
   <translation>Check the desk and name what needs a person.</translation>
  </message>
  <message>
   <source>Only whether the database is sound.</source>
   <translation>Only whether the database is sound.</translation>
  </message>
  <message>
   <source>Verify every change to its origin, and write the trail.</source>
   <translation>Verify every change to its origin, and write the trail.</translation>
  </message>
  <message>
   <source>Write that person's entries alone.</source>
   <translation>Write that person's entries alone.</translation>
  </message>
  <message>
   <source>Write a backup of the whole desk.</source>
   <translation>Write a backup of the whole desk.</translation>
  </message>
  <message>
   <source>Put a backup in the desk's place; what was is kept.</source>
   <translation>Put a backup in the desk's place; what was is kept.</translation>
  </message>
  <message>
   <source>List records of a kind.</source>
   <translation>List records of a kind.</translation>
  </message>
  <message>
   <source>Show a record with all its fields.</source>
   <translation>Show a record with all its fields.</translation>
  </message>
  <message>
   <source>A record's id, or a project's code.</source>
   <translation>A record's id, or a project's code.</translation>
  </message>
  <message>
   <source>Change fields of a record, or make one.</source>
   <translation>Change fields of a record, or make one.</translation>
  </message>
  <message>
   <source>A record's id, a project's code, or a kind to make one.</source>
   <translation>A record's id, a project's code, or a kind to make one.</translation>
  </message>
  <message>
   <source>Put the record in the bin.</source>
   <translation>Put the record in the bin.</translation>
  </message>
  <message>
   <source>Take it out of the bin.</source>
   <translation>Take it out of the bin.</translation>
  </message>
  <message>
   <source>Attach a file of evidence to a record.</source>
   <translation>Attach a file of evidence to a record.</translation>
  </message>
  <message>
   <source>A project, a milestone or a report.</source>
   <translation>A project, a milestone or a report.</translation>
  </message>
  <message>
   <source>What the file shows.</source>
   <translation>What the file shows.</translation>
  </message>
  <message>
   <source>Keep a photo as it is, not as a copy of at most 1600 px and 300 kB.</source>
   <translation>Keep a photo as it is, not as a copy of at most 1600 px and 300 kB.</translation>
  </message>
  <message>
   <source>Write a file of evidence out.</source>
   <translation>Write a file of evidence out.</translation>
  </message>
  <message>
   <source>The id of the record of evidence.</source>
   <translation>The id of the record of evidence.</translation>
  </message>
  <message>
   <source>A file, or a folder for it.</source>
   <translation>A file, or a folder for it.</translation>
  </message>
  <message>
   <source>Tell what happened to a record.</source>
   <translation>Tell what happened to a record.</translation>
  </message>
  <message>
   <source>Search titles and texts.</source>
   <translation>Search titles and texts.</translation>
  </message>
  <message>
   <source>List what waits for a decision.</source>
   <translation>List what waits for a decision.</translation>
  </message>
  <message>
   <source>Decide a conflict.</source>
   <translation>Decide a conflict.</translation>
  </message>
  <message>
   <source>Take an import or a merge back.</source>
   <translation>Take an import or a merge back.</translation>
  </message>
  <message>
   <source>List the receipts instead.</source>
   <translation>List the receipts instead.</translation>
  </message>
  <message>
   <source>Take an Excel sheet over.</source>
   <translation>Take an Excel sheet over.</translation>
  </message>
  <message>
   <source>projects, milestones, funding and so on.</source>
   <translation>projects, milestones, funding and so on.</translation>
  </message>
  <message>
   <source>Only say what would happen.</source>
   <translation>Only say what would happen.</translation>
  </message>
  <message>
   <source>Your workbook, problems marked.</source>
   <translation>Your workbook, problems marked.</translation>
  </message>
  <message>
   <source>The rows with problems alone, to mend.</source>
   <translation>The rows with problems alone, to mend.</translation>
  </message>
  <message>
   <source>What you say to a question that the sheet leaves open.</source>
   <translation>What you say to a question that the sheet leaves open.</translation>
  </message>
  <message>
   <source>The row of headings; 0 for none.</source>
   <translation>The row of headings; 0 for none.</translation>
  </message>
  <message>
   <source>That of a text file in an old one, as cp874.</source>
   <translation>That of a text file in an old one, as cp874.</translation>
  </message>
  <message>
   <source>Write records to a workbook that can be imported again.</source>
   <translation>Write records to a workbook that can be imported again.</translation>
  </message>
  <message>
   <source>Write an empty workbook to fill in.</source>
   <translation>Write an empty workbook to fill in.</translation>
  </message>
  <message>
   <source>Say what stands at the head of the country's reports.</source>
   <translation>Say what stands at the head of the country's reports.</translation>
  </message>
  <message>
   <source>Say Mekong-Lancang, or not.</source>
   <translation>Say Mekong-Lancang, or not.</translation>
  </message>
  <message>
   <source>A picture at the head of first pages.</source>
   <translation>A picture at the head of first pages.</translation>
  </message>
  <message>
   <source>Write a report as PDF, or as a workbook (.xlsx).</source>
   <translation>Write a report as PDF, or as a workbook (.xlsx).</translation>
  </message>
  <message>
   <source>For IATI: the office's registered identifier.</source>
   <translation>For IATI: the office's registered identifier.</translation>
  </message>
  <message>
   <source>Mark each page as a draft.</source>
   <translation>Mark each page as a draft.</translation>
  </message>
  <message>
   <source>Keep it as a numbered edition as well.</source>
   <translation>Keep it as a numbered edition as well.</translation>
  </message>
  <message>
   <source>Print an edition again, by its number or its id.</source>
   <translation>Print an edition again, by its number or its id.</translation>
  </message>
  <message>
   <source>Print what changed since an edition, by its number or its id.</source>
   <translation>Print what changed since an edition, by its number or its id.</translation>
  </message>
  <message>
   <source>Write a request to be enrolled by the secretariat.</source>
   <translation>Write a request to be enrolled by the secretariat.</translation>
  </message>
  <message>
   <source>Enrol a desk: its request in, an answer out.</source>
   <translation>Enrol a desk: its request in, an answer out.</translation>
  </message>
  <message>
   <source>Take the secretariat's answer over.</source>
   <translation>Take the secretariat's answer over.</translation>
  </message>
  <message>
   <source>Trust another secretariat by its fingerprint.</source>
   <translation>Trust another secretariat by its fingerprint.</translation>
  </message>
  <message>
   <source>Trust a secretariat's stolen key no longer.</source>
   <translation>Trust a secretariat's stolen key no longer.</translation>
  </message>
  <message>
   <source>The key's fingerprint.</source>
   <translation>The key's fingerprint.</translation>
  </message>
  <message>
   <source>Take a desk's certificate back.</source>
   <translation>Take a desk's certificate back.</translation>
  </message>
  <message>
   <source>The desk's name or fingerprint.</source>
   <translation>The desk's name or fingerprint.</translation>
  </message>
  <message>
   <source>Make a new key for this desk, and a request with it.</source>
   <translation>Make a new key for this desk, and a request with it.</translation>
  </message>
  <message>
   <source>Protect this desk's key by a passphrase.</source>
   <translation>Protect this desk's key by a passphrase.</translation>
  </message>
  <message>
   <source>A file that holds it; else LMCDESK_PASSPHRASE, else it is asked for.</source>
   <translation>A file that holds it; else LMCDESK_PASSPHRASE, else it is asked for.</translation>
  </message>
  <message>
   <source>Write a bundle for another desk.</source>
   <translation>Write a bundle for another desk.</translation>
  </message>
  <message>
   <source>The receiving desk's name, id or fingerprint.</source>
   <translation>The receiving desk's name, id or fingerprint.</translation>
  </message>
  <message>
   <source>All that this desk holds.</source>
   <translation>All that this desk holds.</translation>
  </message>
  <message>
   <source>From the beginning, whatever the receiving desk said that it has.</source>
   <translation>From the beginning, whatever the receiving desk said that it has.</translation>
  </message>
  <message>
   <source>What is about one province alone.</source>
   <translation>What is about one province alone.</translation>
  </message>
  <message>
   <source>One project alone: its id or code.</source>
   <translation>One project alone: its id or code.</translation>
  </message>
  <message>
   <source>Without files of evidence.</source>
   <translation>Without files of evidence.</translation>
  </message>
  <message>
   <source>Divide it among files of at most so many MB, which may arrive in any order.</source>
   <translation>Divide it among files of at most so many MB, which may arrive in any order.</translation>
  </message>
  <message>
   <source>Only say how large it would be.</source>
   <translation>Only say how large it would be.</translation>
  </message>
  <message>
   <source>Say what a bundle holds, without taking it over.</source>
   <translation>Say what a bundle holds, without taking it over.</translation>
  </message>
  <message>
   <source>Take bundles over, or all those in a folder.</source>
   <translation>Take bundles over, or all those in a folder.</translation>
  </message>
  <message>
   <source>List the bundles that were not merged and are kept.</source>
   <translation>List the bundles that were not merged and are kept.</translation>
  </message>
  <message>
   <source>Try them again.</source>
   <translation>Try them again.</translation>
  </message>
  <message>
   <source>Keep one of them no longer.</source>
   <translation>Keep one of them no longer.</translation>
  </message>
  <message>
   <source>“{text}” is not a whole number from {first} to {last}</source>
   <translation>“{text}” is not a whole number from {first} to {last}</translation>
  </message>
  <message>
   <source>This record is in the bin.</source>
   <translation>This record is in the bin.</translation>
  </message>
  <message>
   <source>Nothing was given to change. Add FIELD=VALUE.</source>
   <translation>Nothing was given to change. Add FIELD=VALUE.</translation>
  </message>
  <message>
   <source>Made {kind} {id}. Fields filled: {n}.</source>
   <translation>Made {kind} {id}. Fields filled: {n}.</translation>
  </message>
  <message>
   <source>Changed {kind} {id}. Fields changed: {n}.</source>
   <translation>Changed {kind} {id}. Fields changed: {n}.</translation>
  </message>
  <message>
   <source>The code {code} is that of project {id}. Give another code.</source>
   <translation>The code {code} is that of project {id}. Give another code.</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>Nothing was found.</translation>
  </message>
  <message>
   <source>Give “report project ID OUT.pdf”, or the report's name and OUT.pdf alone.</source>
   <translation>Give “report project ID OUT.pdf”, or the report's name and OUT.pdf alone.</translation>
  </message>
  <message>
   <source>A report is frozen whole. Leave out “--since”, or print first, then freeze.</source>
   <translation>A report is frozen whole. Leave out “--since”, or print first, then freeze.</translation>
  </message>
  <message>
   <source>Frozen as edition {number} ({id}). Fingerprint of its figures: {fingerprint}.</source>
   <translation>Frozen as edition {number} ({id}). Fingerprint of its figures: {fingerprint}.</translation>
  </message>
  <message>
   <source>Wrote {file}. Sheets: {n}.</source>
   <translation>Wrote {file}. Sheets: {n}.</translation>
  </message>
  <message>
   <source>Wrote {file}. Pages: {pages}.</source>
   <translation>Wrote {file}. Pages: {pages}.</translation>
  </message>
  <message>
   <source>Give “report iati OUT.xml”.</source>
   <translation>Give “report iati OUT.xml”.</translation>
  </message>
  <message>
   <source>IATI activities have no editions. Leave out “--freeze”, “--edition” and “--since”, then try again.</source>
   <translation>IATI activities have no editions. Leave out “--freeze”, “--edition” and “--since”, then try again.</translation>
  </message>
  <message>
   <source>Wrote {file}. Activities: {n}.</source>
   <translation>Wrote {file}. Activities: {n}.</translation>
  </message>
  <message>
   <source>The office is named {ref} in it, which is registered nowhere. Before it is published, write it with the office's registered identifier, as “--org-id LA-GOV-1234”.</source>
   <translation>The office is named {ref} in it, which is registered nowhere. Before it is published, write it with the office's registered identifier, as “--org-id LA-GOV-1234”.</translation>
  </message>
  <message>
   <source>Reports say {name}.</source>
   <translation>Reports say {name}.</translation>
  </message>
  <message>
   <source>A logo stands at their head.</source>
   <translation>A logo stands at their head.</translation>
  </message>
  <message>
   <source>There is no logo.</source>
   <translation>There is no logo.</translation>
  </message>
  <message>
   <source>There is no edition “{name}” of this report at this desk. There are: {known}.</source>
   <translation>There is no edition “{name}” of this report at this desk. There are: {known}.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>none</translation>
  </message>
  <message>
   <source>Several editions bear the number {name}. Give the id of one: {ids}.</source>
   <translation>Several editions bear the number {name}. Give the id of one: {ids}.</translation>
  </message>
  <message>
   <source>“{name}” is not a project. Give a project's id or code.</source>
   <translation>“{name}” is not a project. Give a project's id or code.</translation>
  </message>
  <message>
   <source>Say of which province the report is to be, as “--province LA-LM”.</source>
   <translation>Say of which province the report is to be, as “--province LA-LM”.</translation>
  </message>
  <message>
   <source>“{code}” is no province that is known. Codes look like LA-LM.</source>
   <translation>“{code}” is no province that is known. Codes look like LA-LM.</translation>
  </message>
  <message>
   <source>No row of the sheet can be taken over. Nothing was changed. Mend what is told of its rows, then import it again.</source>
   <translation>No row of the sheet can be taken over. Nothing was changed. Mend what is told of its rows, then import it again.</translation>
  </message>
  <message>
   <source>This was a trial. Nothing was changed.</source>
   <translation>This was a trial. Nothing was changed.</translation>
  </message>
  <message>
   <source>The sheet is taken over. “lmcdesk undo {receipt}” takes it back.</source>
   <translation>The sheet is taken over. “lmcdesk undo {receipt}” takes it back.</translation>
  </message>
  <message>
   <source>“{about}” is nothing that a sheet is asked about. There are: {known}.</source>
   <translation>“{about}” is nothing that a sheet is asked about. There are: {known}.</translation>
  </message>
  <message>
   <source>“{file}” is no mapping. It must be a JSON object of headings and fields.</source>
   <translation>“{file}” is no mapping. It must be a JSON object of headings and fields.</translation>
  </message>
  <message>
   <source>  Row {row}: {text}</source>
   <translation>  Row {row}: {text}</translation>
  </message>
  <message>
   <source>Sheet “{sheet}”. New: {new}. Changed: {update}. Same: {same}. In conflict: {conflict}. Blocked: {blocked}.</source>
   <translation>Sheet “{sheet}”. New: {new}. Changed: {update}. Same: {same}. In conflict: {conflict}. Blocked: {blocked}.</translation>
  </message>
  <message>
   <source>  Budgets in {currency}: {amount}.</source>
   <translation>  Budgets in {currency}: {amount}.</translation>
  </message>
  <message>
   <source>  Budgets without a currency: {amount}.</source>
   <translation>  Budgets without a currency: {amount}.</translation>
  </message>
  <message>
   <source>  Other sheets hold such lists too; say --sheet to take one over: {sheets}.</source>
   <translation>  Other sheets hold such lists too; say --sheet to take one over: {sheets}.</translation>
  </message>
  <message>
   <source>  Headings that name no field: {headings}.</source>
   <translation>  Headings that name no field: {headings}.</translation>
  </message>
  <message>
   <source>  {question} Rows: {n}. Say --answer {about}={choices}.</source>
   <translation>  {question} Rows: {n}. Say --answer {about}={choices}.</translation>
  </message>
  <message>
   <source>Wrote {file}. Rows: {n}.</source>
   <translation>Wrote {file}. Rows: {n}.</translation>
  </message>
  <message>
   <source>Wrote {file}.</source>
   <translation>Wrote {file}.</translation>
  </message>
  <message>
   <source>The work was done, but what it tells could not be written ({reason}).</source>
   <translation>The work was done, but what it tells could not be written ({reason}).</translation>
  </message>
  <message>
   <source>Wrote {file}. Send it to the secretariat, and read this fingerprint to them: {f}</source>
   <translation>Wrote {file}. Send it to the secretariat, and read this fingerprint to them: {f}</translation>
  </message>
  <message>
   <source>“{path}” is the request itself. Nothing was changed. Choose another name.</source>
   <translation>“{path}” is the request itself. Nothing was changed. Choose another name.</translation>
  </message>
  <message>
   <source>Enrolled {desk} as {role}, {places}. Its fingerprint is {f}. Send {file} back to it.</source>
   <translation>Enrolled {desk} as {role}, {places}. Its fingerprint is {f}. Send {file} back to it.</translation>
  </message>
  <message>
   <source>{desk} is the same desk as before with a new key, whose fingerprint is {f}. Send {file} back to it.</source>
   <translation>{desk} is the same desk as before with a new key, whose fingerprint is {f}. Send {file} back to it.</translation>
  </message>
  <message>
   <source>Another desk is called “{desk}”, too, with the fingerprint {f}. Lists tell the two apart by their fingerprints.</source>
   <translation>Another desk is called “{desk}”, too, with the fingerprint {f}. Lists tell the two apart by their fingerprints.</translation>
  </message>
  <message>
   <source>This desk is enrolled by {secretariat}, whose fingerprint is {f}.</source>
   <translation>This desk is enrolled by {secretariat}, whose fingerprint is {f}.</translation>
  </message>
  <message>
   <source>This desk trusts {secretariat} from now on.</source>
   <translation>This desk trusts {secretariat} from now on.</translation>
  </message>
  <message>
   <source>Nothing that is signed with this key of {secretariat} counts at this desk any longer. Other desks must be told to do the same.</source>
   <translation>Nothing that is signed with this key of {secretariat} counts at this desk any longer. Other desks must be told to do the same.</translation>
  </message>
  <message>
   <source>The certificate of {desk} is revoked. The next bundles tell the other desks.</source>
   <translation>The certificate of {desk} is revoked. The next bundles tell the other desks.</translation>
  </message>
  <message>
   <source>This secretariat has a new key, whose fingerprint is {f}. The next bundles tell the other desks. {file} is for secretariats that do not know it yet.</source>
   <translation>This secretariat has a new key, whose fingerprint is {f}. The next bundles tell the other desks. {file} is for secretariats that do not know it yet.</translation>
  </message>
  <message>
   <source>Made a new key, which is used once the secretariat has answered. Send {file} there, and read this fingerprint to them: {f}</source>
   <translation>Made a new key, which is used once the secretariat has answered. Send {file} there, and read this fingerprint to them: {f}</translation>
  </message>
  <message>
   <source>This desk's key is protected by the passphrase from now on. Whoever forgets it must have the desk enrolled anew.</source>
   <translation>This desk's key is protected by the passphrase from now on. Whoever forgets it must have the desk enrolled anew.</translation>
  </message>
  <message>
   <source>This desk's key lies open in its folder from now on.</source>
   <translation>This desk's key lies open in its folder from now on.</translation>
  </message>
  <message>
   <source>“{path}” is not a text in UTF-8. Nothing was changed. Choose another file.</source>
   <translation>“{path}” is not a text in UTF-8. Nothing was changed. Choose another file.</translation>
  </message>
  <message>
   <source>New passphrase (empty for none): </source>
   <translation>New passphrase (empty for none): </translation>
  </message>
  <message>
   <source>The same again: </source>
   <translation>The same again: </translation>
  </message>
  <message>
   <source>No passphrase was given. Nothing was changed. Type it, or name a file with --from.</source>
   <translation>No passphrase was given. Nothing was changed. Type it, or name a file with --from.</translation>
  </message>
  <message>
   <source>The two passphrases differ. Nothing was changed. Try again.</source>
   <translation>The two passphrases differ. Nothing was changed. Try again.</translation>
  </message>
  <message>
   <source>There is no screen here to open the window on. “lmcdesk --help” lists the commands.</source>
   <translation>There is no screen here to open the window on. “lmcdesk --help” lists the commands.</translation>
  </message>
  <message>
   <source>The window needs libraries of the system that are not here ({fault}). The README names the line that installs them; every other command works without.</source>
   <translation>The window needs libraries of the system that are not here ({fault}). The README names the line that installs them; every other command works without.</translation>
  </message>
 </context>
 <context>
  <name>Comments</name>
  <message>
   <source>Comment</source>
   <translation>Comment</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comments</translation>
  </message>
  <message>
   <source>Nobody has commented on this project.</source>
   <translation>Nobody has commented on this project.</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Answered</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
 </context>
 <context>
  <name>Conflict</name>
  <message>
   <source>There is no open conflict {number}. “lmcdesk conflicts” lists those that wait for a decision.</source>
   <translation>There is no open conflict {number}. “lmcdesk conflicts” lists those that wait for a decision.</translation>
  </message>
  <message>
   <source>Another entry has come since this was shown, so nothing was decided. Look at all of them, then decide again.</source>
   <translation>Another entry has come since this was shown, so nothing was decided. Look at all of them, then decide again.</translation>
  </message>
  <message>
   <source>Conflict {number} has no single side “{take}”. Its sides were written at: {desks}. Give the value itself.</source>
   <translation>Conflict {number} has no single side “{take}”. Its sides were written at: {desks}. Give the value itself.</translation>
  </message>
 </context>
 <context>
  <name>Conflicts</name>
  <message>
   <source>A manager's desk changes nothing. The province or the secretariat decides.</source>
   <translation>A manager's desk changes nothing. The province or the secretariat decides.</translation>
  </message>
  <message>
   <source>Why you decide so</source>
   <translation>Why you decide so</translation>
  </message>
  <message>
   <source>Open the project</source>
   <translation>Open the project</translation>
  </message>
  <message>
   <source>The reason goes along. The other entry stays in the history, and a decision can be changed.</source>
   <translation>The reason goes along. The other entry stays in the history, and a decision can be changed.</translation>
  </message>
  <message>
   <source>The project is in the bin.</source>
   <translation>The project is in the bin.</translation>
  </message>
  <message>
   <source>Take all of {desk}</source>
   <translation>Take all of {desk}</translation>
  </message>
  <message>
   <source>Write another…</source>
   <translation>Write another…</translation>
  </message>
  <message>
   <source>shown until decided</source>
   <translation>shown until decided</translation>
  </message>
  <message>
   <source>There is nothing else to choose from at this desk.</source>
   <translation>There is nothing else to choose from at this desk.</translation>
  </message>
  <message>
   <source>Decide for this</source>
   <translation>Decide for this</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Put it in the bin</source>
   <translation>Put it in the bin</translation>
  </message>
  <message>
   <source>Keep the record</source>
   <translation>Keep the record</translation>
  </message>
  <message>
   <source>Take this entry</source>
   <translation>Take this entry</translation>
  </message>
  <message>
   <source>Take the entry of {desk}</source>
   <translation>Take the entry of {desk}</translation>
  </message>
  <message>
   <source>the newest</source>
   <translation>the newest</translation>
  </message>
  <message>
   <source>One desk worked on what belongs to the project, another put it in the bin</source>
   <translation>One desk worked on what belongs to the project, another put it in the bin</translation>
  </message>
  <message>
   <source>One desk edited the record, another put it in the bin</source>
   <translation>One desk edited the record, another put it in the bin</translation>
  </message>
  <message>
   <source>before: {value}</source>
   <translation>before: {value}</translation>
  </message>
  <message>
   <source>All provinces</source>
   <translation>All provinces</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>All projects</translation>
  </message>
  <message>
   <source>Any day</source>
   <translation>Any day</translation>
  </message>
  <message>
   <source>Since yesterday</source>
   <translation>Since yesterday</translation>
  </message>
  <message>
   <source>In the last 7 days</source>
   <translation>In the last 7 days</translation>
  </message>
  <message>
   <source>In the last 30 days</source>
   <translation>In the last 30 days</translation>
  </message>
  <message>
   <source>Older than 30 days</source>
   <translation>Older than 30 days</translation>
  </message>
  <message>
   <source>Any severity</source>
   <translation>Any severity</translation>
  </message>
  <message>
   <source>High: money, dates, stage, deletion</source>
   <translation>High: money, dates, stage, deletion</translation>
  </message>
  <message>
   <source>Medium: figures and codes</source>
   <translation>Medium: figures and codes</translation>
  </message>
  <message>
   <source>Low: texts and names</source>
   <translation>Low: texts and names</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>Province</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Project</translation>
  </message>
  <message>
   <source>Day of the latest entry</source>
   <translation>Day of the latest entry</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>Severity</translation>
  </message>
  <message>
   <source>Take this desk's entries: {n} of {all}</source>
   <translation>Take this desk's entries: {n} of {all}</translation>
  </message>
  <message>
   <source>Take the other desks' entries: {n} of {all}</source>
   <translation>Take the other desks' entries: {n} of {all}</translation>
  </message>
  <message>
   <source>Take the newest entries: {n} of {all}</source>
   <translation>Take the newest entries: {n} of {all}</translation>
  </message>
  <message>
   <source>What is not decided by this stays on the list. The entries not taken stay in the history, and a decision can be changed.</source>
   <translation>What is not decided by this stays on the list. The entries not taken stay in the history, and a decision can be changed.</translation>
  </message>
  <message>
   <source>No marked field has just one such entry.</source>
   <translation>No marked field has just one such entry.</translation>
  </message>
  <message>
   <source>Records marked: {n}</source>
   <translation>Records marked: {n}</translation>
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation>{names} and {n} more</translation>
  </message>
  <message>
   <source>Nothing waits for a decision. When a bundle brings an entry that was made unaware of one here, both stand here side by side.</source>
   <translation>Nothing waits for a decision. When a bundle brings an entry that was made unaware of one here, both stand here side by side.</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Record</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Since</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>To decide</translation>
  </message>
  <message>
   <source>Filter by project, record or desk</source>
   <translation>Filter by project, record or desk</translation>
  </message>
  <message>
   <source>Mark all</source>
   <translation>Mark all</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Previous</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Next</translation>
  </message>
  <message>
   <source>Two desks wrote the same field, neither having seen the other's entry.</source>
   <translation>Two desks wrote the same field, neither having seen the other's entry.</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Exchange</translation>
  </message>
  <message>
   <source>All records</source>
   <translation>All records</translation>
  </message>
  <message>
   <source>One record</source>
   <translation>One record</translation>
  </message>
  <message>
   <source>What you wrote about “{record}” is kept. Nothing is decided by it yet.</source>
   <translation>What you wrote about “{record}” is kept. Nothing is decided by it yet.</translation>
  </message>
  <message>
   <source>No record that waits is among what is chosen above.</source>
   <translation>No record that waits is among what is chosen above.</translation>
  </message>
  <message>
   <source>No record that waits holds these words.</source>
   <translation>No record that waits holds these words.</translation>
  </message>
  <message>
   <source>No record waits.</source>
   <translation>No record waits.</translation>
  </message>
  <message>
   <source>There are not two records to mark.</source>
   <translation>There are not two records to mark.</translation>
  </message>
  <message>
   <source>No other record waits.</source>
   <translation>No other record waits.</translation>
  </message>
  <message>
   <source>Decided: {n} fields. The next bundles tell others.</source>
   <translation>Decided: {n} fields. The next bundles tell others.</translation>
  </message>
  <message>
   <source>Deciding</source>
   <translation>Deciding</translation>
  </message>
  <message>
   <source>To decide: {fields}, in records: {records}</source>
   <translation>To decide: {fields}, in records: {records}</translation>
  </message>
  <message>
   <source>Record {at} of {of}</source>
   <translation>Record {at} of {of}</translation>
  </message>
  <message>
   <source>Decided: {fields} of “{record}”. The next bundles tell others.</source>
   <translation>Decided: {fields} of “{record}”. The next bundles tell others.</translation>
  </message>
  <message>
   <source>Decided: “{record}” is in the bin. The next bundles tell others.</source>
   <translation>Decided: “{record}” is in the bin. The next bundles tell others.</translation>
  </message>
  <message>
   <source>Decided: “{record}” stays. The next bundles tell others.</source>
   <translation>Decided: “{record}” stays. The next bundles tell others.</translation>
  </message>
  <message>
   <source>Decided: {field} of “{record}” is {value}. The next bundles tell others.</source>
   <translation>Decided: {field} of “{record}” is {value}. The next bundles tell others.</translation>
  </message>
  <message>
   <source>It is in the bin</source>
   <translation>It is in the bin</translation>
  </message>
  <message>
   <source>What belongs to it was edited</source>
   <translation>What belongs to it was edited</translation>
  </message>
  <message>
   <source>It was edited</source>
   <translation>It was edited</translation>
  </message>
  <message>
   <source>Edited, or in the bin</source>
   <translation>Edited, or in the bin</translation>
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
   <translation>Written meanwhile: {records}</translation>
  </message>
  <message>
   <source>Written meanwhile: {records}, and more: {n}</source>
   <translation>Written meanwhile: {records}, and more: {n}</translation>
  </message>
  <message>
   <source>The project then stands at {percent}.</source>
   <translation>The project then stands at {percent}.</translation>
  </message>
  <message>
   <source>On the adopted date.</source>
   <translation>On the adopted date.</translation>
  </message>
  <message>
   <source>Days after the adopted date: {n}.</source>
   <translation>Days after the adopted date: {n}.</translation>
  </message>
  <message>
   <source>Days before the adopted date: {n}.</source>
   <translation>Days before the adopted date: {n}.</translation>
  </message>
 </context>
 <context>
  <name>Crash</name>
  <message>
   <source>Report</source>
   <translation>Report</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Copy the report</translation>
  </message>
  <message>
   <source>The program made a mistake. What was saved before is safe; what you were doing just now may have to be done again. Send this report to those who look after the program, so that it can be mended.</source>
   <translation>The program made a mistake. What was saved before is safe; what you were doing just now may have to be done again. Send this report to those who look after the program, so that it can be mended.</translation>
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation>Something went wrong in the program</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Go on</translation>
  </message>
  <message>
   <source>Close the program</source>
   <translation>Close the program</translation>
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
   <translation>Funds came late</translation>
  </message>
  <message>
   <source>Procurement</source>
   <translation>Procurement</translation>
  </message>
  <message>
   <source>Land or resettlement</source>
   <translation>Land or resettlement</translation>
  </message>
  <message>
   <source>Permit or approval</source>
   <translation>Permit or approval</translation>
  </message>
  <message>
   <source>Weather</source>
   <translation>Weather</translation>
  </message>
  <message>
   <source>Flood or storm</source>
   <translation>Flood or storm</translation>
  </message>
  <message>
   <source>Epidemic</source>
   <translation>Epidemic</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Staff</translation>
  </message>
  <message>
   <source>Partner or contractor</source>
   <translation>Partner or contractor</translation>
  </message>
  <message>
   <source>Change of design</source>
   <translation>Change of design</translation>
  </message>
  <message>
   <source>Security</source>
   <translation>Security</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Another reason</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>The name of a desk has at most {most} characters, and this one has {count}. Nothing was made. Give a shorter one.</source>
   <translation>The name of a desk has at most {most} characters, and this one has {count}. Nothing was made. Give a shorter one.</translation>
  </message>
  <message>
   <source>The name of the desk holds control characters or characters that turn the direction of text. Nothing was made. Type it anew without them.</source>
   <translation>The name of the desk holds control characters or characters that turn the direction of text. Nothing was made. Type it anew without them.</translation>
  </message>
  <message>
   <source>This desk came from another computer and goes on under a new identity.</source>
   <translation>This desk came from another computer and goes on under a new identity.</translation>
  </message>
  <message>
   <source>An older state of this desk came back, so it goes on under a new identity.</source>
   <translation>An older state of this desk came back, so it goes on under a new identity.</translation>
  </message>
  <message>
   <source>This desk is a copy of another one and goes on under a new identity.</source>
   <translation>This desk is a copy of another one and goes on under a new identity.</translation>
  </message>
  <message>
   <source>Another desk already knew later work of this one, so it goes on under a new identity.</source>
   <translation>Another desk already knew later work of this one, so it goes on under a new identity.</translation>
  </message>
  <message>
   <source>Another computer worked under the name of this one, so it goes on under a new identity.</source>
   <translation>Another computer worked under the name of this one, so it goes on under a new identity.</translation>
  </message>
 </context>
 <context>
  <name>Dialog</name>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
 </context>
 <context>
  <name>Edition</name>
  <message>
   <source>There is no edition {id} at this desk.</source>
   <translation>There is no edition {id} at this desk.</translation>
  </message>
  <message>
   <source>The figures of edition {number} have not come to this desk yet. Nothing was written. This desk's next bundles ask for them.</source>
   <translation>The figures of edition {number} have not come to this desk yet. Nothing was written. This desk's next bundles ask for them.</translation>
  </message>
  <message>
   <source>The figures of edition {number} are damaged on this disk. Nothing was written. Restore a backup, or ask another desk that has the edition for its pages.</source>
   <translation>The figures of edition {number} are damaged on this disk. Nothing was written. Restore a backup, or ask another desk that has the edition for its pages.</translation>
  </message>
  <message>
   <source>The file that edition {number} names holds the figures of another report. Nothing was written. Ask the desk that froze it for its pages.</source>
   <translation>The file that edition {number} names holds the figures of another report. Nothing was written. Ask the desk that froze it for its pages.</translation>
  </message>
  <message>
   <source>The figures of edition {number} are of another version of LMC Desk. Nothing was written. Install the newer version, then print it.</source>
   <translation>The figures of edition {number} are of another version of LMC Desk. Nothing was written. Install the newer version, then print it.</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>The desk is damaged, as the check of its backup shows. Nothing was changed. Restore the desk from an earlier backup.</source>
   <translation>The desk is damaged, as the check of its backup shows. Nothing was changed. Restore the desk from an earlier backup.</translation>
  </message>
  <message>
   <source>There is no desk in “{folder}”. Make one first with “lmcdesk new”, or choose another folder.</source>
   <translation>There is no desk in “{folder}”. Make one first with “lmcdesk new”, or choose another folder.</translation>
  </message>
  <message>
   <source>The desk in “{folder}” was never finished. Make it again with “lmcdesk new”.</source>
   <translation>The desk in “{folder}” was never finished. Make it again with “lmcdesk new”.</translation>
  </message>
  <message>
   <source>There is already a desk in “{folder}”. Open it, or choose another folder.</source>
   <translation>There is already a desk in “{folder}”. Open it, or choose another folder.</translation>
  </message>
  <message>
   <source>This is a manager's desk: it reads and prints, and takes bundles over, but changes nothing. Ask the province or the secretariat to make the change.</source>
   <translation>This is a manager's desk: it reads and prints, and takes bundles over, but changes nothing. Ask the province or the secretariat to make the change.</translation>
  </message>
  <message>
   <source>This record is in the bin, so nothing was changed. Take it out of the bin first, then change it.</source>
   <translation>This record is in the bin, so nothing was changed. Take it out of the bin first, then change it.</translation>
  </message>
  <message>
   <source>There is no record {id} at this desk.</source>
   <translation>There is no record {id} at this desk.</translation>
  </message>
  <message>
   <source>The project cannot go to another province or by itself to another desk while entries in it wait for a decision. Decide them first.</source>
   <translation>The project cannot go to another province or by itself to another desk while entries in it wait for a decision. Decide them first.</translation>
  </message>
  <message>
   <source>There is no kind of record “{kind}”. There are: {kinds}.</source>
   <translation>There is no kind of record “{kind}”. There are: {kinds}.</translation>
  </message>
  <message>
   <source>There is no field “{field}” in {kind}. There are: {fields}.</source>
   <translation>There is no field “{field}” in {kind}. There are: {fields}.</translation>
  </message>
  <message>
   <source>“{path}” is a database of another program, not a desk. Choose the folder of a desk.</source>
   <translation>“{path}” is a database of another program, not a desk. Choose the folder of a desk.</translation>
  </message>
  <message>
   <source>The desk in “{path}” was written by a newer version of LMC Desk (its format is {theirs}, this version knows {ours}). Nothing was changed. Install the newer version, then open the desk again.</source>
   <translation>The desk in “{path}” was written by a newer version of LMC Desk (its format is {theirs}, this version knows {ours}). Nothing was changed. Install the newer version, then open the desk again.</translation>
  </message>
  <message>
   <source>“{file}” is the desk itself. Choose another name for its backup.</source>
   <translation>“{file}” is the desk itself. Choose another name for its backup.</translation>
  </message>
  <message>
   <source>“{file}” is the second part of a backup, and the first, “{base}”, does not lie beside it. Nothing was changed. Put both into one folder, or choose another backup.</source>
   <translation>“{file}” is the second part of a backup, and the first, “{base}”, does not lie beside it. Nothing was changed. Put both into one folder, or choose another backup.</translation>
  </message>
  <message>
   <source>The backup “{file}” was written by a newer version of LMC Desk. Nothing was changed. Install the newer version, then restore it.</source>
   <translation>The backup “{file}” was written by a newer version of LMC Desk. Nothing was changed. Install the newer version, then restore it.</translation>
  </message>
  <message>
   <source>“{file}” is damaged or is no backup of a desk. Nothing was changed. Choose another backup.</source>
   <translation>“{file}” is damaged or is no backup of a desk. Nothing was changed. Choose another backup.</translation>
  </message>
  <message>
   <source>There is no “{path}”, or its folder is missing. Nothing was changed. Check the name, then try again.</source>
   <translation>There is no “{path}”, or its folder is missing. Nothing was changed. Check the name, then try again.</translation>
  </message>
  <message>
   <source>“{path}” could not be read or written ({reason}). Nothing was changed. Check that the disk has room and that the folder may be written, then try again.</source>
   <translation>“{path}” could not be read or written ({reason}). Nothing was changed. Check that the disk has room and that the folder may be written, then try again.</translation>
  </message>
  <message>
   <source>“{path}” is damaged or is no desk. Nothing was changed. Restore the desk from its last backup.</source>
   <translation>“{path}” is damaged or is no desk. Nothing was changed. Restore the desk from its last backup.</translation>
  </message>
  <message>
   <source>The desk in “{path}” is being written by another window or program. Nothing was changed. Wait until it has finished, or close it, then try again.</source>
   <translation>The desk in “{path}” is being written by another window or program. Nothing was changed. Wait until it has finished, or close it, then try again.</translation>
  </message>
  <message>
   <source>The disk that holds “{path}” is full. Nothing was changed. Make room on it, then try again.</source>
   <translation>The disk that holds “{path}” is full. Nothing was changed. Make room on it, then try again.</translation>
  </message>
  <message>
   <source>“{path}” cannot be opened for writing. Nothing was changed. Check that its folder exists and may be written and that the disk is sound, then try again.</source>
   <translation>“{path}” cannot be opened for writing. Nothing was changed. Check that its folder exists and may be written and that the disk is sound, then try again.</translation>
  </message>
 </context>
 <context>
  <name>Evidence</name>
  <message>
   <source>“{file}” is empty or is no file. Nothing was changed. Choose another one.</source>
   <translation>“{file}” is empty or is no file. Nothing was changed. Choose another one.</translation>
  </message>
  <message>
   <source>“{file}” has {size} MB; a desk keeps files of up to {most} MB. Nothing was changed. Choose a smaller one, or a part of it.</source>
   <translation>“{file}” has {size} MB; a desk keeps files of up to {most} MB. Nothing was changed. Choose a smaller one, or a part of it.</translation>
  </message>
  <message>
   <source>The file of evidence is damaged on this disk. Nothing was written. Ask the desk that attached it to attach it anew.</source>
   <translation>The file of evidence is damaged on this disk. Nothing was written. Ask the desk that attached it to attach it anew.</translation>
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
   <translation>Projects in implementation with a report on the period, and bundles that came within it</translation>
  </message>
  <message>
   <source>By quarter</source>
   <translation>By quarter</translation>
  </message>
  <message>
   <source>By month</source>
   <translation>By month</translation>
  </message>
  <message>
   <source>No province has a project or a desk yet. Once bundles came, it stands here who reported.</source>
   <translation>No province has a project or a desk yet. Once bundles came, it stands here who reported.</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <source>Work known to</source>
   <translation>Work known to</translation>
  </message>
  <message>
   <source>in implementation: {n}</source>
   <translation>in implementation: {n}</translation>
  </message>
  <message>
   <source>bundles: {n}, to {day}</source>
   <translation>bundles: {n}, to {day}</translation>
  </message>
  <message>
   <source>bundles: {n}, nothing new</source>
   <translation>bundles: {n}, nothing new</translation>
  </message>
  <message>
   <source>nothing due</source>
   <translation>nothing due</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} of {all}</translation>
  </message>
  <message>
   <source>Returned: {n}</source>
   <translation>Returned: {n}</translation>
  </message>
  <message>
   <source>No report</source>
   <translation>No report</translation>
  </message>
  <message>
   <source>Nothing came</source>
   <translation>Nothing came</translation>
  </message>
  <message>
   <source>What came</source>
   <translation>What came</translation>
  </message>
  <message>
   <source>To send</source>
   <translation>To send</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Merge</translation>
  </message>
  <message>
   <source>Set up this desk from it…</source>
   <translation>Set up this desk from it…</translation>
  </message>
  <message>
   <source>Take off the list</source>
   <translation>Take off the list</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Try again</translation>
  </message>
  <message>
   <source>Keep it no longer…</source>
   <translation>Keep it no longer…</translation>
  </message>
  <message>
   <source>Decide…</source>
   <translation>Decide…</translation>
  </message>
  <message>
   <source>Take this merge back…</source>
   <translation>Take this merge back…</translation>
  </message>
  <message>
   <source>Write for this desk…</source>
   <translation>Write for this desk…</translation>
  </message>
  <message>
   <source>Write all from the beginning…</source>
   <translation>Write all from the beginning…</translation>
  </message>
  <message>
   <source>Write all…</source>
   <translation>Write all…</translation>
  </message>
  <message>
   <source>Enrol this desk…</source>
   <translation>Enrol this desk…</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Exchange</translation>
  </message>
  <message>
   <source>Bundles that came and bundles to send. Nothing is merged without your word.</source>
   <translation>Bundles that came and bundles to send. Nothing is merged without your word.</translation>
  </message>
  <message>
   <source>Write bundle…</source>
   <translation>Write bundle…</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>Choose files…</translation>
  </message>
  <message>
   <source>Drop bundles here, or</source>
   <translation>Drop bundles here, or</translation>
  </message>
  <message>
   <source>No bundle has come yet. A bundle is a file that ends in .lmcb, on a stick, in a message or in a shared folder. Drop it here or choose it: you read what is in it before anything is merged.</source>
   <translation>No bundle has come yet. A bundle is a file that ends in .lmcb, on a stick, in a message or in a shared folder. Drop it here or choose it: you read what is in it before anything is merged.</translation>
  </message>
  <message>
   <source>Bundles</source>
   <translation>Bundles</translation>
  </message>
  <message>
   <source>This bundle</source>
   <translation>This bundle</translation>
  </message>
  <message>
   <source>Who has what</source>
   <translation>Who has what</translation>
  </message>
  <message>
   <source>Who has reported</source>
   <translation>Who has reported</translation>
  </message>
  <message>
   <source>This desk</source>
   <translation>This desk</translation>
  </message>
  <message>
   <source>Merge all {n}</source>
   <translation>Merge all {n}</translation>
  </message>
  <message>
   <source>To decide: {n}</source>
   <translation>To decide: {n}</translation>
  </message>
  <message>
   <source>The secretariat must enrol this desk first.</source>
   <translation>The secretariat must enrol this desk first.</translation>
  </message>
  <message>
   <source>Its certificate is revoked.</source>
   <translation>Its certificate is revoked.</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for it.</source>
   <translation>No secretariat that this desk trusts vouches for it.</translation>
  </message>
  <message>
   <source>That desk has everything by its own word.</source>
   <translation>That desk has everything by its own word.</translation>
  </message>
  <message>
   <source>Nothing waits for a decision.</source>
   <translation>Nothing waits for a decision.</translation>
  </message>
  <message>
   <source>A merge is under way.</source>
   <translation>A merge is under way.</translation>
  </message>
  <message>
   <source>Sets up this desk</source>
   <translation>Sets up this desk</translation>
  </message>
  <message>
   <source>Not merged yet</source>
   <translation>Not merged yet</translation>
  </message>
  <message>
   <source>Too early</source>
   <translation>Too early</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Taken back</translation>
  </message>
  <message>
   <source>Merged before</source>
   <translation>Merged before</translation>
  </message>
  <message>
   <source>Made here</source>
   <translation>Made here</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>Blocked</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Damaged</translation>
  </message>
  <message>
   <source>Waits</source>
   <translation>Waits</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>Merged</translation>
  </message>
  <message>
   <source>{n} MB</source>
   <translation>{n} MB</translation>
  </message>
  <message>
   <source>A new desk, or any</source>
   <translation>A new desk, or any</translation>
  </message>
  <message>
   <source>Starter bundle</source>
   <translation>Starter bundle</translation>
  </message>
  <message>
   <source>Nothing taken over</source>
   <translation>Nothing taken over</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>Nothing new</translation>
  </message>
  <message>
   <source>Changes: {n}</source>
   <translation>Changes: {n}</translation>
  </message>
  <message>
   <source>all that this desk holds</source>
   <translation>all that this desk holds</translation>
  </message>
  <message>
   <source>its certificate is revoked</source>
   <translation>its certificate is revoked</translation>
  </message>
  <message>
   <source>no secretariat vouches for it</source>
   <translation>no secretariat vouches for it</translation>
  </message>
  <message>
   <source>{role}, told what it has</source>
   <translation>{role}, told what it has</translation>
  </message>
  <message>
   <source>{role}, nothing heard of it yet</source>
   <translation>{role}, nothing heard of it yet</translation>
  </message>
  <message>
   <source>is sent nothing</source>
   <translation>is sent nothing</translation>
  </message>
  <message>
   <source>has all of it</source>
   <translation>has all of it</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>nothing yet</translation>
  </message>
  <message>
   <source>Files of evidence: {n}</source>
   <translation>Files of evidence: {n}</translation>
  </message>
  <message>
   <source>made since {day}</source>
   <translation>made since {day}</translation>
  </message>
  <message>
   <source>From</source>
   <translation>From</translation>
  </message>
  <message>
   <source>Content</source>
   <translation>Content</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>To</source>
   <translation>To</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Size</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Others</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it to your secretariat, then open the answer that comes back.</source>
   <translation>Wrote “{file}”. Send it to your secretariat, then open the answer that comes back.</translation>
  </message>
  <message>
   <source>Write a request</source>
   <translation>Write a request</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it to the other secretariat, and read your fingerprint to it by telephone.</source>
   <translation>Wrote “{file}”. Send it to the other secretariat, and read your fingerprint to it by telephone.</translation>
  </message>
  <message>
   <source>Write this secretariat's file</source>
   <translation>Write this secretariat's file</translation>
  </message>
  <message>
   <source>Open what the secretariat sent back</source>
   <translation>Open what the secretariat sent back</translation>
  </message>
  <message>
   <source>Set up this desk from the bundle of {name}?</source>
   <translation>Set up this desk from the bundle of {name}?</translation>
  </message>
  <message>
   <source>From then on this desk believes that secretariat and all desks that it enrols, and what is in the bundle stands here. Have its fingerprint read to you by telephone, and compare it first:
{fingerprint}</source>
   <translation>From then on this desk believes that secretariat and all desks that it enrols, and what is in the bundle stands here. Have its fingerprint read to you by telephone, and compare it first:
{fingerprint}</translation>
  </message>
  <message>
   <source>Set up the desk</source>
   <translation>Set up the desk</translation>
  </message>
  <message>
   <source>Setting up this desk</source>
   <translation>Setting up this desk</translation>
  </message>
  <message>
   <source>Do so when somebody may have copied this desk's key. It has another fingerprint from then on. The next bundles tell the desks that trust this secretariat; for others there is the file that is written now. What was enrolled and signed before stays good. A new key cannot be taken back.</source>
   <translation>Do so when somebody may have copied this desk's key. It has another fingerprint from then on. The next bundles tell the desks that trust this secretariat; for others there is the file that is written now. What was enrolled and signed before stays good. A new key cannot be taken back.</translation>
  </message>
  <message>
   <source>This secretariat has a new key. The next bundles tell the other desks. “{file}” is for secretariats that do not know it yet.</source>
   <translation>This secretariat has a new key. The next bundles tell the other desks. “{file}” is for secretariats that do not know it yet.</translation>
  </message>
  <message>
   <source>Do so before the certificate ends, or when somebody may have copied this desk's key. The file that is written now goes to the secretariat, which enrols the new key. Until you open its answer here, this desk signs with the old key as before. A new key cannot be taken back.</source>
   <translation>Do so before the certificate ends, or when somebody may have copied this desk's key. The file that is written now goes to the secretariat, which enrols the new key. Until you open its answer here, this desk signs with the old key as before. A new key cannot be taken back.</translation>
  </message>
  <message>
   <source>Made a new key. Send “{file}” to your secretariat, read the fingerprint to it by telephone, and open what it sends back.</source>
   <translation>Made a new key. Send “{file}” to your secretariat, read the fingerprint to it by telephone, and open what it sends back.</translation>
  </message>
  <message>
   <source>Make a new key for this desk?</source>
   <translation>Make a new key for this desk?</translation>
  </message>
  <message>
   <source>Make a new key…</source>
   <translation>Make a new key…</translation>
  </message>
  <message>
   <source>Write the file for the new key</source>
   <translation>Write the file for the new key</translation>
  </message>
  <message>
   <source>This desk is enrolled by {name}. Its fingerprint is {f}.</source>
   <translation>This desk is enrolled by {name}. Its fingerprint is {f}.</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Requests</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Answers</translation>
  </message>
  <message>
   <source>Starter bundles</source>
   <translation>Starter bundles</translation>
  </message>
  <message>
   <source>Answers and starter bundles</source>
   <translation>Answers and starter bundles</translation>
  </message>
  <message>
   <source>Files of secretariats</source>
   <translation>Files of secretariats</translation>
  </message>
  <message>
   <source>Give the passphrase…</source>
   <translation>Give the passphrase…</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>Stop watching</translation>
  </message>
  <message>
   <source>Choose the folder that bundles come to</source>
   <translation>Choose the folder that bundles come to</translation>
  </message>
  <message>
   <source>Another folder…</source>
   <translation>Another folder…</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>Watch a folder…</translation>
  </message>
  <message>
   <source>No folder is watched for bundles.</source>
   <translation>No folder is watched for bundles.</translation>
  </message>
  <message>
   <source>The watched folder is not there now: {folder}</source>
   <translation>The watched folder is not there now: {folder}</translation>
  </message>
  <message>
   <source>To read the bundles in it, this desk's passphrase is needed  ·  {folder}</source>
   <translation>To read the bundles in it, this desk's passphrase is needed  ·  {folder}</translation>
  </message>
  <message>
   <source>New in the watched folder: {n}  ·  {folder}</source>
   <translation>New in the watched folder: {n}  ·  {folder}</translation>
  </message>
  <message>
   <source>Sent nothing</source>
   <translation>Sent nothing</translation>
  </message>
  <message>
   <source>Never told</source>
   <translation>Never told</translation>
  </message>
  <message>
   <source>Lacks {n}</source>
   <translation>Lacks {n}</translation>
  </message>
  <message>
   <source>Has all</source>
   <translation>Has all</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Not known</translation>
  </message>
  <message>
   <source>{n} not here</source>
   <translation>{n} not here</translation>
  </message>
  <message>
   <source>All is here</source>
   <translation>All is here</translation>
  </message>
  <message>
   <source>none</source>
   <translation>none</translation>
  </message>
  <message>
   <source>Bundles: {n}</source>
   <translation>Bundles: {n}</translation>
  </message>
  <message>
   <source>Desk</source>
   <translation>Desk</translation>
  </message>
  <message>
   <source>Has of ours</source>
   <translation>Has of ours</translation>
  </message>
  <message>
   <source>We have of its</source>
   <translation>We have of its</translation>
  </message>
  <message>
   <source>Last came</source>
   <translation>Last came</translation>
  </message>
  <message>
   <source>Last sent</source>
   <translation>Last sent</translation>
  </message>
  <message>
   <source>Written at, about</source>
   <translation>Written at, about</translation>
  </message>
  <message>
   <source>There</source>
   <translation>There</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>Here</translation>
  </message>
  <message>
   <source>Changes there and here</source>
   <translation>Changes there and here</translation>
  </message>
  <message>
   <source>No other desk is known yet. Each bundle tells what its sender has; the first one that is merged stands here.</source>
   <translation>No other desk is known yet. Each bundle tells what its sender has; the first one that is merged stands here.</translation>
  </message>
  <message>
   <source>Desks</source>
   <translation>Desks</translation>
  </message>
  <message>
   <source>One desk</source>
   <translation>One desk</translation>
  </message>
  <message>
   <source>By each desk's own word, as its last bundle told it.</source>
   <translation>By each desk's own word, as its last bundle told it.</translation>
  </message>
  <message>
   <source>Here stands what a desk knows of each desk's work, and what is known of it here.</source>
   <translation>Here stands what a desk knows of each desk's work, and what is known of it here.</translation>
  </message>
  <message>
   <source>This desk never told what it has: no bundle of it was merged here yet.</source>
   <translation>This desk never told what it has: no bundle of it was merged here yet.</translation>
  </message>
  <message>
   <source>Changes known at {desk} and here</source>
   <translation>Changes known at {desk} and here</translation>
  </message>
  <message>
   <source>It enrols the desks of the country: open a desk's request, send the answer back.</source>
   <translation>It enrols the desks of the country: open a desk's request, send the answer back.</translation>
  </message>
  <message>
   <source>Fingerprint, to read aloud</source>
   <translation>Fingerprint, to read aloud</translation>
  </message>
  <message>
   <source>Write request…</source>
   <translation>Write request…</translation>
  </message>
  <message>
   <source>Open answer…</source>
   <translation>Open answer…</translation>
  </message>
  <message>
   <source>Write own file…</source>
   <translation>Write own file…</translation>
  </message>
  <message>
   <source>With its own file another country's secretariat comes to trust this one.</source>
   <translation>With its own file another country's secretariat comes to trust this one.</translation>
  </message>
  <message>
   <source>Set a passphrase…</source>
   <translation>Set a passphrase…</translation>
  </message>
  <message>
   <source>Change it…</source>
   <translation>Change it…</translation>
  </message>
  <message>
   <source>Take it off…</source>
   <translation>Take it off…</translation>
  </message>
  <message>
   <source>Its key</source>
   <translation>Its key</translation>
  </message>
  <message>
   <source>Other desks of the country take its bundles over.</source>
   <translation>Other desks of the country take its bundles over.</translation>
  </message>
  <message>
   <source>It vouches for itself</source>
   <translation>It vouches for itself</translation>
  </message>
  <message>
   <source>Not enrolled yet</source>
   <translation>Not enrolled yet</translation>
  </message>
  <message>
   <source>Bundles of this desk are taken over once the secretariat has enrolled it: write a request, send it there, and open the answer that comes back.</source>
   <translation>Bundles of this desk are taken over once the secretariat has enrolled it: write a request, send it there, and open the answer that comes back.</translation>
  </message>
  <message>
   <source>Revoked</source>
   <translation>Revoked</translation>
  </message>
  <message>
   <source>The secretariat revoked this desk's certificate: nobody takes its bundles over. Nothing that is recorded here is lost. Make a new key and send the request; what was not sent goes once it is enrolled.</source>
   <translation>The secretariat revoked this desk's certificate: nobody takes its bundles over. Nothing that is recorded here is lost. Make a new key and send the request; what was not sent goes once it is enrolled.</translation>
  </message>
  <message>
   <source>A new key waits for the secretariat's answer</source>
   <translation>A new key waits for the secretariat's answer</translation>
  </message>
  <message>
   <source>Send the request there, read the fingerprint to it, and open what it sends back. Until then this desk signs with its old key.</source>
   <translation>Send the request there, read the fingerprint to it, and open what it sends back. Until then this desk signs with its old key.</translation>
  </message>
  <message>
   <source>Enrolled until {day}</source>
   <translation>Enrolled until {day}</translation>
  </message>
  <message>
   <source>Behind a passphrase</source>
   <translation>Behind a passphrase</translation>
  </message>
  <message>
   <source>A copy of this desk's folder is of no use without it. It is asked for once a start.</source>
   <translation>A copy of this desk's folder is of no use without it. It is asked for once a start.</translation>
  </message>
  <message>
   <source>Without a passphrase</source>
   <translation>Without a passphrase</translation>
  </message>
  <message>
   <source>Whoever copies this desk's folder can write bundles in its name. On a laptop that travels, set a passphrase.</source>
   <translation>Whoever copies this desk's folder can write bundles in its name. On a laptop that travels, set a passphrase.</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>Change the passphrase</translation>
  </message>
  <message>
   <source>Protect this desk's key</source>
   <translation>Protect this desk's key</translation>
  </message>
  <message>
   <source>Protect the key</source>
   <translation>Protect the key</translation>
  </message>
  <message>
   <source>Use this passphrase</source>
   <translation>Use this passphrase</translation>
  </message>
  <message>
   <source>This desk's key is behind the passphrase from now on. Keep it in mind.</source>
   <translation>This desk's key is behind the passphrase from now on. Keep it in mind.</translation>
  </message>
  <message>
   <source>This desk's key then lies open in its folder: whoever copies the folder can write bundles in this desk's name, and open those that are for it.</source>
   <translation>This desk's key then lies open in its folder: whoever copies the folder can write bundles in this desk's name, and open those that are for it.</translation>
  </message>
  <message>
   <source>Take the passphrase off this desk's key?</source>
   <translation>Take the passphrase off this desk's key?</translation>
  </message>
  <message>
   <source>Take it off</source>
   <translation>Take it off</translation>
  </message>
  <message>
   <source>This desk's key lies open in its folder from now on.</source>
   <translation>This desk's key lies open in its folder from now on.</translation>
  </message>
  <message>
   <source>Nothing was done: this needs the passphrase of this desk's key.</source>
   <translation>Nothing was done: this needs the passphrase of this desk's key.</translation>
  </message>
  <message>
   <source>Opening this desk's key</source>
   <translation>Opening this desk's key</translation>
  </message>
  <message>
   <source>1. The new desk writes a request, a small file, and sends it to the national secretariat.</source>
   <translation>1. The new desk writes a request, a small file, and sends it to the national secretariat.</translation>
  </message>
  <message>
   <source>2. By telephone the new desk reads its fingerprint aloud. The secretariat compares it, enrols the desk, and sends the answer back.</source>
   <translation>2. By telephone the new desk reads its fingerprint aloud. The secretariat compares it, enrols the desk, and sends the answer back.</translation>
  </message>
  <message>
   <source>3. The new desk opens the answer. From then on its bundles are believed in the whole country.</source>
   <translation>3. The new desk opens the answer. From then on its bundles are believed in the whole country.</translation>
  </message>
  <message>
   <source>4. Sent back as a starter bundle, the answer brings all that the desk should hold, and the work can begin. Otherwise the secretariat's next bundle does.</source>
   <translation>4. Sent back as a starter bundle, the answer brings all that the desk should hold, and the work can begin. Otherwise the secretariat's next bundle does.</translation>
  </message>
  <message>
   <source>{role}, {places}</source>
   <translation>{role}, {places}</translation>
  </message>
  <message>
   <source>Ended {day}</source>
   <translation>Ended {day}</translation>
  </message>
  <message>
   <source>Ends {day}</source>
   <translation>Ends {day}</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>Until {day}</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>Certificate</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translation>Fingerprint</translation>
  </message>
  <message>
   <source>{country}, an earlier key</source>
   <translation>{country}, an earlier key</translation>
  </message>
  <message>
   <source>Secretariat</source>
   <translation>Secretariat</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Until</translation>
  </message>
  <message>
   <source>Desks enrolled here</source>
   <translation>Desks enrolled here</translation>
  </message>
  <message>
   <source>Secretariats that this desk trusts</source>
   <translation>Secretariats that this desk trusts</translation>
  </message>
  <message>
   <source>Revoke…</source>
   <translation>Revoke…</translation>
  </message>
  <message>
   <source>Trust no longer…</source>
   <translation>Trust no longer…</translation>
  </message>
  <message>
   <source>Enrol a desk…</source>
   <translation>Enrol a desk…</translation>
  </message>
  <message>
   <source>Trust a secretariat…</source>
   <translation>Trust a secretariat…</translation>
  </message>
  <message>
   <source>No desk was enrolled here yet. A new desk sends a request, a small file: open it with “Enrol a desk…”, compare its fingerprint by telephone, and send the answer back.</source>
   <translation>No desk was enrolled here yet. A new desk sends a request, a small file: open it with “Enrol a desk…”, compare its fingerprint by telephone, and send the answer back.</translation>
  </message>
  <message>
   <source>How a desk becomes known</source>
   <translation>How a desk becomes known</translation>
  </message>
  <message>
   <source>This desk trusts no other secretariat yet, so bundles of other countries are not taken over. With another secretariat's file, and its fingerprint compared by telephone, they are.</source>
   <translation>This desk trusts no other secretariat yet, so bundles of other countries are not taken over. With another secretariat's file, and its fingerprint compared by telephone, they are.</translation>
  </message>
  <message>
   <source>Choose a secretariat first.</source>
   <translation>Choose a secretariat first.</translation>
  </message>
  <message>
   <source>Choose a desk first.</source>
   <translation>Choose a desk first.</translation>
  </message>
  <message>
   <source>It is revoked already.</source>
   <translation>It is revoked already.</translation>
  </message>
  <message>
   <source>Choose bundles</source>
   <translation>Choose bundles</translation>
  </message>
  <message>
   <source>Reading bundles</source>
   <translation>Reading bundles</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>Merging</translation>
  </message>
  <message>
   <source>Merging was stopped. What was merged before that stays and stands here.</source>
   <translation>Merging was stopped. What was merged before that stays and stands here.</translation>
  </message>
  <message>
   <source>Bundles merged: {merged}. Waiting: {held}. Refused: {refused}.</source>
   <translation>Bundles merged: {merged}. Waiting: {held}. Refused: {refused}.</translation>
  </message>
  <message>
   <source>What was missing has not come yet.</source>
   <translation>What was missing has not come yet.</translation>
  </message>
  <message>
   <source>Keep “{file}” no longer?</source>
   <translation>Keep “{file}” no longer?</translation>
  </message>
  <message>
   <source>The copy at this desk is deleted. The file that came stays where it is.</source>
   <translation>The copy at this desk is deleted. The file that came stays where it is.</translation>
  </message>
  <message>
   <source>Delete the copy</source>
   <translation>Delete the copy</translation>
  </message>
  <message>
   <source>Take back the merge of {desk}, {when}?</source>
   <translation>Take back the merge of {desk}, {when}?</translation>
  </message>
  <message>
   <source>Its fields show again what they showed before, and records that came with it go to the bin. What cannot be taken back: what was edited since stays as it is, and so does what belongs to another place than this desk; the entries that came remain in the history, and files of evidence on this computer; desks that had these changes from here see them put back only with this desk's next bundles; whom this desk believes stays as it is.</source>
   <translation>Its fields show again what they showed before, and records that came with it go to the bin. What cannot be taken back: what was edited since stays as it is, and so does what belongs to another place than this desk; the entries that came remain in the history, and files of evidence on this computer; desks that had these changes from here see them put back only with this desk's next bundles; whom this desk believes stays as it is.</translation>
  </message>
  <message>
   <source>Take the merge back</source>
   <translation>Take the merge back</translation>
  </message>
  <message>
   <source>Taking the merge back</source>
   <translation>Taking the merge back</translation>
  </message>
  <message>
   <source>bundle {at} of {of}</source>
   <translation>bundle {at} of {of}</translation>
  </message>
  <message>
   <source>The merge is taken back. Fields put back: {n}. Edited since and kept: {kept}.</source>
   <translation>The merge is taken back. Fields put back: {n}. Edited since and kept: {kept}.</translation>
  </message>
  <message>
   <source>Nothing could be taken back: the merge stands. Edited since and kept: {kept}.</source>
   <translation>Nothing could be taken back: the merge stands. Edited since and kept: {kept}.</translation>
  </message>
  <message>
   <source>{told} These are: {fields}.</source>
   <translation>{told} These are: {fields}.</translation>
  </message>
  <message>
   <source>{told} Among these are: {fields}.</source>
   <translation>{told} Among these are: {fields}.</translation>
  </message>
  <message>
   <source>{told} Entries that stay, as they belong to {place}: {n}.</source>
   <translation>{told} Entries that stay, as they belong to {place}: {n}.</translation>
  </message>
  <message>
   <source>{told} If all of it must go, “lmcdesk restore {file}” brings back what was before.</source>
   <translation>{told} If all of it must go, “lmcdesk restore {file}” brings back what was before.</translation>
  </message>
  <message>
   <source>“{record}” itself</source>
   <translation>“{record}” itself</translation>
  </message>
  <message>
   <source>{field} of “{record}”</source>
   <translation>{field} of “{record}”</translation>
  </message>
  <message>
   <source>Open a request</source>
   <translation>Open a request</translation>
  </message>
  <message>
   <source>Reading the request</source>
   <translation>Reading the request</translation>
  </message>
  <message>
   <source>Write the starter bundle</source>
   <translation>Write the starter bundle</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Send it back to the desk that asked.</source>
   <translation>Wrote “{file}”. Send it back to the desk that asked.</translation>
  </message>
  <message>
   <source>Write the answer</source>
   <translation>Write the answer</translation>
  </message>
  <message>
   <source>The desk is enrolled. Wrote “{file}”. Give it to that desk, which opens it with “Open answer…”.</source>
   <translation>The desk is enrolled. Wrote “{file}”. Give it to that desk, which opens it with “Open answer…”.</translation>
  </message>
  <message>
   <source>Writing the bundle</source>
   <translation>Writing the bundle</translation>
  </message>
  <message>
   <source>For a computer that was stolen or lost, or a desk that is closed. What is here from that desk by now stays. Whatever else is signed with its key, its unsent work too, is taken over nowhere, once the next bundles have told the other desks. This cannot be undone: to work again, that desk makes a new key and is enrolled anew.</source>
   <translation>For a computer that was stolen or lost, or a desk that is closed. What is here from that desk by now stays. Whatever else is signed with its key, its unsent work too, is taken over nowhere, once the next bundles have told the other desks. This cannot be undone: to work again, that desk makes a new key and is enrolled anew.</translation>
  </message>
  <message>
   <source>Revoke the certificate of {desk}?</source>
   <translation>Revoke the certificate of {desk}?</translation>
  </message>
  <message>
   <source>Revoke the certificate</source>
   <translation>Revoke the certificate</translation>
  </message>
  <message>
   <source>The certificate of {desk} is revoked. Write bundles to the other desks now: they tell them of it.</source>
   <translation>The certificate of {desk} is revoked. Write bundles to the other desks now: they tell them of it.</translation>
  </message>
  <message>
   <source>For a key that was stolen; its fingerprint is {fingerprint}. Nothing that is signed with it counts at this desk any longer, but for what the secretariat says again with another key that is known here by now. Every other desk must do the same: tell it by telephone. To trust the key again, open its file once more.</source>
   <translation>For a key that was stolen; its fingerprint is {fingerprint}. Nothing that is signed with it counts at this desk any longer, but for what the secretariat says again with another key that is known here by now. Every other desk must do the same: tell it by telephone. To trust the key again, open its file once more.</translation>
  </message>
  <message>
   <source>Trust this key of {name} no longer?</source>
   <translation>Trust this key of {name} no longer?</translation>
  </message>
  <message>
   <source>Trust it no longer</source>
   <translation>Trust it no longer</translation>
  </message>
  <message>
   <source>This key of {name} counts at this desk no longer.</source>
   <translation>This key of {name} counts at this desk no longer.</translation>
  </message>
  <message>
   <source>Open the file of a secretariat</source>
   <translation>Open the file of a secretariat</translation>
  </message>
  <message>
   <source>“{file}” is the request of a desk, not the file of a secretariat. Nothing was changed. Ask the secretariat for the file that it writes with “Write own file…”.</source>
   <translation>“{file}” is the request of a desk, not the file of a secretariat. Nothing was changed. Ask the secretariat for the file that it writes with “Write own file…”.</translation>
  </message>
  <message>
   <source>This is not the fingerprint of the file. Have it read to you again; if it stays different, do not trust the file.</source>
   <translation>This is not the fingerprint of the file. Have it read to you again; if it stays different, do not trust the file.</translation>
  </message>
  <message>
   <source>This desk trusts {name} from now on, and the desks that it enrols.</source>
   <translation>This desk trusts {name} from now on, and the desks that it enrols.</translation>
  </message>
  <message>
   <source>Show what is typed</source>
   <translation>Show what is typed</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>This desk's key is behind a passphrase, and this needs the key. It is asked for once, until you close the program.</source>
   <translation>This desk's key is behind a passphrase, and this needs the key. It is asked for once, until you close the program.</translation>
  </message>
  <message>
   <source>Passphrase of this desk's key</source>
   <translation>Passphrase of this desk's key</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>New passphrase</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>The same again</translation>
  </message>
  <message>
   <source>Whoever steals this computer, or a copy of this desk's folder, can then neither write bundles in its name nor open bundles that are for it. The passphrase is asked for once each time the program is started.</source>
   <translation>Whoever steals this computer, or a copy of this desk's folder, can then neither write bundles in its name nor open bundles that are for it. The passphrase is asked for once each time the program is started.</translation>
  </message>
  <message>
   <source>Nobody can tell you a forgotten one, and nobody can take it off: this secretariat could then enrol and revoke no desk any more, and all desks of the country would have to be enrolled anew. Keep it in a safe too. What is recorded here stays readable all the same.</source>
   <translation>Nobody can tell you a forgotten one, and nobody can take it off: this secretariat could then enrol and revoke no desk any more, and all desks of the country would have to be enrolled anew. Keep it in a safe too. What is recorded here stays readable all the same.</translation>
  </message>
  <message>
   <source>Nobody can tell you a forgotten one, and nobody can take it off: the secretariat then has to enrol this desk anew. What is recorded here stays readable all the same.</source>
   <translation>Nobody can tell you a forgotten one, and nobody can take it off: the secretariat then has to enrol this desk anew. What is recorded here stays readable all the same.</translation>
  </message>
  <message>
   <source>Type a passphrase.</source>
   <translation>Type a passphrase.</translation>
  </message>
  <message>
   <source>The two are not the same. Type them again.</source>
   <translation>The two are not the same. Type them again.</translation>
  </message>
  <message>
   <source>Quarter {n}, {year}</source>
   <translation>Quarter {n}, {year}</translation>
  </message>
  <message>
   <source>A returned report counts once it is handed in again.</source>
   <translation>A returned report counts once it is handed in again.</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>Province</translation>
  </message>
  <message>
   <source>Provinces: {n}</source>
   <translation>Provinces: {n}</translation>
  </message>
  <message>
   <source>Of which nothing came for the last full period: {n}</source>
   <translation>Of which nothing came for the last full period: {n}</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Refused</translation>
  </message>
  <message>
   <source>Bundle</source>
   <translation>Bundle</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Outcome</translation>
  </message>
  <message>
   <source>New</source>
   <translation>New</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>To decide</translation>
  </message>
  <message>
   <source>What became of them</source>
   <translation>What became of them</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>No bundle was merged.</source>
   <translation>No bundle was merged.</translation>
  </message>
  <message>
   <source>Choose a bundle to read who made it and what is in it, or a desk to read what it is to be sent.</source>
   <translation>Choose a bundle to read who made it and what is in it, or a desk to read what it is to be sent.</translation>
  </message>
  <message>
   <source>Part of the page</source>
   <translation>Part of the page</translation>
  </message>
  <message>
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <source>For</source>
   <translation>For</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Made</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Changes</translation>
  </message>
  <message>
   <source>About</source>
   <translation>About</translation>
  </message>
  <message>
   <source>Signed with</source>
   <translation>Signed with</translation>
  </message>
  <message>
   <source>What is in it</source>
   <translation>What is in it</translation>
  </message>
  <message>
   <source>any desk</source>
   <translation>any desk</translation>
  </message>
  <message>
   <source>{desk}, {role}, {country}</source>
   <translation>{desk}, {role}, {country}</translation>
  </message>
  <message>
   <source>The secretariat made it from this desk's request: it enrols this desk and brings all that it should hold. Have the number that it is signed with read to you by telephone, and compare it, before you set up this desk from it.</source>
   <translation>The secretariat made it from this desk's request: it enrols this desk and brings all that it should hold. Have the number that it is signed with read to you by telephone, and compare it, before you set up this desk from it.</translation>
  </message>
  <message>
   <source>{n}, of which new here: {new}</source>
   <translation>{n}, of which new here: {new}</translation>
  </message>
  <message>
   <source>Nothing stands in its way. A backup is made first, and the merge can be taken back.</source>
   <translation>Nothing stands in its way. A backup is made first, and the merge can be taken back.</translation>
  </message>
  <message>
   <source>Nothing stands in its way, but it holds nothing new.</source>
   <translation>Nothing stands in its way, but it holds nothing new.</translation>
  </message>
  <message>
   <source>An earlier bundle must come first. Merged now, it is kept, and taken over by itself once that one has come. Nothing is lost.</source>
   <translation>An earlier bundle must come first. Merged now, it is kept, and taken over by itself once that one has come. Nothing is lost.</translation>
  </message>
  <message>
   <source>It was made at this desk and holds nothing that is not here.</source>
   <translation>It was made at this desk and holds nothing that is not here.</translation>
  </message>
  <message>
   <source>The very same bundle was merged on {when}. Merging it again changes nothing.</source>
   <translation>The very same bundle was merged on {when}. Merging it again changes nothing.</translation>
  </message>
  <message>
   <source>The very same bundle was merged on {when} and taken back since. Merging it again changes nothing; to have it again, take back what took it back.</source>
   <translation>The very same bundle was merged on {when} and taken back since. Merging it again changes nothing; to have it again, take back what took it back.</translation>
  </message>
  <message>
   <source>It is kept only to be looked at. Ask its sender for it anew.</source>
   <translation>It is kept only to be looked at. Ask its sender for it anew.</translation>
  </message>
  <message>
   <source>It is tried again by itself whenever another bundle was merged. Nothing is lost.</source>
   <translation>It is tried again by itself whenever another bundle was merged. Nothing is lost.</translation>
  </message>
  <message>
   <source>Kept since</source>
   <translation>Kept since</translation>
  </message>
  <message>
   <source>Changes of {desks} are missing. Ask for the bundle before this one, or for a new one.</source>
   <translation>Changes of {desks} are missing. Ask for the bundle before this one, or for a new one.</translation>
  </message>
  <message>
   <source>By</source>
   <translation>By</translation>
  </message>
  <message>
   <source>New changes</source>
   <translation>New changes</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Records</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Decisions</translation>
  </message>
  <message>
   <source>It was taken back: its fields show what they showed before.</source>
   <translation>It was taken back: its fields show what they showed before.</translation>
  </message>
  <message>
   <source>Two desks wrote the same field, neither having seen the other's entry. Both are kept.</source>
   <translation>Two desks wrote the same field, neither having seen the other's entry. Both are kept.</translation>
  </message>
  <message>
   <source>It held nothing that was not here.</source>
   <translation>It held nothing that was not here.</translation>
  </message>
  <message>
   <source>Edited at both desks, in different fields: both entries stand</source>
   <translation>Edited at both desks, in different fields: both entries stand</translation>
  </message>
  <message>
   <source>{record}: there {theirs}; here {mine}</source>
   <translation>{record}: there {theirs}; here {mine}</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Evidence</translation>
  </message>
  <message>
   <source>Made since</source>
   <translation>Made since</translation>
  </message>
  <message>
   <source>It last wrote</source>
   <translation>It last wrote</translation>
  </message>
  <message>
   <source>Last bundle to it</source>
   <translation>Last bundle to it</translation>
  </message>
  <message>
   <source>Everything this desk holds, to set up a new desk or for one that was never heard of.</source>
   <translation>Everything this desk holds, to set up a new desk or for one that was never heard of.</translation>
  </message>
  <message>
   <source>The secretariat revoked its certificate, as when a computer is stolen. It is sent nothing, and what is signed with its key is not taken over.</source>
   <translation>The secretariat revoked its certificate, as when a computer is stolen. It is sent nothing, and what is signed with its key is not taken over.</translation>
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for it, so a bundle for it would lie open to everybody. Have it enrolled, or trust its secretariat, first; or write an open bundle for any desk.</source>
   <translation>No secretariat that this desk trusts vouches for it, so a bundle for it would lie open to everybody. Have it enrolled, or trust its secretariat, first; or write an open bundle for any desk.</translation>
  </message>
  <message>
   <source>By its own word it has everything. There is nothing to send.</source>
   <translation>By its own word it has everything. There is nothing to send.</translation>
  </message>
  <message>
   <source>It knows all changes, and asked for files of evidence that it lacks.</source>
   <translation>It knows all changes, and asked for files of evidence that it lacks.</translation>
  </message>
  <message>
   <source>It is reckoned from what it last told. What is on its way since is sent once more.</source>
   <translation>It is reckoned from what it last told. What is on its way since is sent once more.</translation>
  </message>
  <message>
   <source>It never told what it has, so it is sent all that is meant for it.</source>
   <translation>It never told what it has, so it is sent all that is meant for it.</translation>
  </message>
  <message>
   <source>This desk is not enrolled yet, so nobody would take its bundles over. “This desk” says what to do.</source>
   <translation>This desk is not enrolled yet, so nobody would take its bundles over. “This desk” says what to do.</translation>
  </message>
  <message>
   <source>Has all of it</source>
   <translation>Has all of it</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Nothing yet</translation>
  </message>
  <message>
   <source>files: {n}, {size}</source>
   <translation>files: {n}, {size}</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>about {size}</translation>
  </message>
  <message>
   <source>Its certificate and all that it should hold, in one file that only it can open. The work can begin at once.</source>
   <translation>Its certificate and all that it should hold, in one file that only it can open. The work can begin at once.</translation>
  </message>
  <message>
   <source>Send the answer alone</source>
   <translation>Send the answer alone</translation>
  </message>
  <message>
   <source>A small file with its certificate. What it should hold follows by bundles, as usual.</source>
   <translation>A small file with its certificate. What it should hold follows by bundles, as usual.</translation>
  </message>
  <message>
   <source>It is the same desk as before with a new key, which its old key has signed too.</source>
   <translation>It is the same desk as before with a new key, which its old key has signed too.</translation>
  </message>
  <message>
   <source>Fingerprint of its key</source>
   <translation>Fingerprint of its key</translation>
  </message>
  <message>
   <source>Have its officer read this number to you by telephone, and compare every group. If one differs, cancel: somebody else made the request.</source>
   <translation>Have its officer read this number to you by telephone, and compare every group. If one differs, cancel: somebody else made the request.</translation>
  </message>
  <message>
   <source>What you send back</source>
   <translation>What you send back</translation>
  </message>
  <message>
   <source>Enrol the desk {name}?</source>
   <translation>Enrol the desk {name}?</translation>
  </message>
  <message>
   <source>Enrol the desk</source>
   <translation>Enrol the desk</translation>
  </message>
  <message>
   <source>“{name}” asks as: {role}, {places}.</source>
   <translation>“{name}” asks as: {role}, {places}.</translation>
  </message>
  <message>
   <source>Another desk has this name already; its fingerprint is {f}. If the new one is to be told from it more easily, cancel, and have it set up under another name.</source>
   <translation>Another desk has this name already; its fingerprint is {f}. If the new one is to be told from it more easily, cancel, and have it set up under another name.</translation>
  </message>
  <message>
   <source>Send a starter bundle, about {size}</source>
   <translation>Send a starter bundle, about {size}</translation>
  </message>
  <message>
   <source>Fingerprint, as it was read to you</source>
   <translation>Fingerprint, as it was read to you</translation>
  </message>
  <message>
   <source>Thirty digits, in groups of five.</source>
   <translation>Thirty digits, in groups of five.</translation>
  </message>
  <message>
   <source>Telephone this secretariat, at a number that you know from elsewhere. Have it read its fingerprint to you, and type what you hear. Do not take the number from the message that the file came with.</source>
   <translation>Telephone this secretariat, at a number that you know from elsewhere. Have it read its fingerprint to you, and type what you hear. Do not take the number from the message that the file came with.</translation>
  </message>
  <message>
   <source>Trust the secretariat {name}?</source>
   <translation>Trust the secretariat {name}?</translation>
  </message>
  <message>
   <source>Trust it</source>
   <translation>Trust it</translation>
  </message>
  <message>
   <source>The file says that it is from “{name}”, {country}. If you trust it, this desk takes bundles over from it and from every desk that it enrols, now and later.</source>
   <translation>The file says that it is from “{name}”, {country}. If you trust it, this desk takes bundles over from it and from every desk that it enrols, now and later.</translation>
  </message>
  <message>
   <source>Without them the records come all the same. The other desk asks for the files with its next bundle.</source>
   <translation>Without them the records come all the same. The other desk asks for the files with its next bundle.</translation>
  </message>
  <message>
   <source>How it is written</source>
   <translation>How it is written</translation>
  </message>
  <message>
   <source>In one file</source>
   <translation>In one file</translation>
  </message>
  <message>
   <source>In parts of a size you choose</source>
   <translation>In parts of a size you choose</translation>
  </message>
  <message>
   <source>An e-mail mostly takes 10 to 25 MB. Most sticks take files up to 4,000 MB. Parts may arrive in any order, by different ways.</source>
   <translation>An e-mail mostly takes 10 to 25 MB. Most sticks take files up to 4,000 MB. Parts may arrive in any order, by different ways.</translation>
  </message>
  <message>
   <source>Largest part</source>
   <translation>Largest part</translation>
  </message>
  <message>
   <source>MB</source>
   <translation>MB</translation>
  </message>
  <message>
   <source>Choose where to…</source>
   <translation>Choose where to…</translation>
  </message>
  <message>
   <source>Write a whole number of megabytes from {first} to {last}.</source>
   <translation>Write a whole number of megabytes from {first} to {last}.</translation>
  </message>
  <message>
   <source>Write bundles for {n} desks</source>
   <translation>Write bundles for {n} desks</translation>
  </message>
  <message>
   <source>Write a bundle for a new desk, or any</source>
   <translation>Write a bundle for a new desk, or any</translation>
  </message>
  <message>
   <source>Write a bundle for {desk}</source>
   <translation>Write a bundle for {desk}</translation>
  </message>
  <message>
   <source>Changes: {n}, about {size}.</source>
   <translation>Changes: {n}, about {size}.</translation>
  </message>
  <message>
   <source>Closed: only the desk that each is for can read it.</source>
   <translation>Closed: only the desk that each is for can read it.</translation>
  </message>
  <message>
   <source>With the files of evidence: {n}, {size}</source>
   <translation>With the files of evidence: {n}, {size}</translation>
  </message>
  <message>
   <source>It is being measured…</source>
   <translation>It is being measured…</translation>
  </message>
  <message>
   <source>About {size} in all. Files to carry: {n}.</source>
   <translation>About {size} in all. Files to carry: {n}.</translation>
  </message>
  <message>
   <source>Measuring what is to be sent</source>
   <translation>Measuring what is to be sent</translation>
  </message>
  <message>
   <source>Write a bundle</source>
   <translation>Write a bundle</translation>
  </message>
  <message>
   <source>Choose the folder for the bundles</source>
   <translation>Choose the folder for the bundles</translation>
  </message>
  <message>
   <source>all</source>
   <translation>all</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Open folder</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Changes: {n}. Size: {size}. You may remove the stick.</source>
   <translation>Wrote “{file}”. Changes: {n}. Size: {size}. You may remove the stick.</translation>
  </message>
  <message>
   <source>Wrote {count} files, “{first}” to “{last}”, which may arrive in any order. Changes: {n}. Size: {size}. You may remove the stick.</source>
   <translation>Wrote {count} files, “{first}” to “{last}”, which may arrive in any order. Changes: {n}. Size: {size}. You may remove the stick.</translation>
  </message>
 </context>
 <context>
  <name>Field</name>
  <message>
   <source>About</source>
   <translation>About</translation>
  </message>
  <message>
   <source>Reached on</source>
   <translation>Reached on</translation>
  </message>
  <message>
   <source>Actual end</source>
   <translation>Actual end</translation>
  </message>
  <message>
   <source>Actual start</source>
   <translation>Actual start</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Answered</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>Assessment</translation>
  </message>
  <message>
   <source>Assessor</source>
   <translation>Assessor</translation>
  </message>
  <message>
   <source>Adopted date</source>
   <translation>Adopted date</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>Adopted end</translation>
  </message>
  <message>
   <source>Adopted start</source>
   <translation>Adopted start</translation>
  </message>
  <message>
   <source>Begins on</source>
   <translation>Begins on</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>Beneficiaries</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Body</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Caption</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Coherence</source>
   <translation>Coherence</translation>
  </message>
  <message>
   <source>Coherence: reason</source>
   <translation>Coherence: reason</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>Committed</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Country</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Currency</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>Reason for delay</source>
   <translation>Reason for delay</translation>
  </message>
  <message>
   <source>Delay explained</source>
   <translation>Delay explained</translation>
  </message>
  <message>
   <source>In the bin</source>
   <translation>In the bin</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>Disbursed</translation>
  </message>
  <message>
   <source>District</source>
   <translation>District</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>Due on</translation>
  </message>
  <message>
   <source>Effectiveness</source>
   <translation>Effectiveness</translation>
  </message>
  <message>
   <source>Effectiveness: reason</source>
   <translation>Effectiveness: reason</translation>
  </message>
  <message>
   <source>Efficiency</source>
   <translation>Efficiency</translation>
  </message>
  <message>
   <source>Efficiency: reason</source>
   <translation>Efficiency: reason</translation>
  </message>
  <message>
   <source>Ends on</source>
   <translation>Ends on</translation>
  </message>
  <message>
   <source>Fingerprint of its figures</source>
   <translation>Fingerprint of its figures</translation>
  </message>
  <message>
   <source>Form of assessment</source>
   <translation>Form of assessment</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>Impact</translation>
  </message>
  <message>
   <source>Impact: reason</source>
   <translation>Impact: reason</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>Indicator</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>Issues</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>Latitude</translation>
  </message>
  <message>
   <source>Lead organisation</source>
   <translation>Lead organisation</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>Logo</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>Longitude</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>Measure of the Plan</translation>
  </message>
  <message>
   <source>Type of file</source>
   <translation>Type of file</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Meeting</translation>
  </message>
  <message>
   <source>Mekong named first</source>
   <translation>Mekong named first</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>Men</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>Milestone</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name in the national language</source>
   <translation>Name in the national language</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>What was done</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>Next steps</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Objective</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Who follows it up</source>
   <translation>Who follows it up</translation>
  </message>
  <message>
   <source>Fingerprint of its pages</source>
   <translation>Fingerprint of its pages</translation>
  </message>
  <message>
   <source>Part in the project</source>
   <translation>Part in the project</translation>
  </message>
  <message>
   <source>For one US dollar</source>
   <translation>For one US dollar</translation>
  </message>
  <message>
   <source>End of the period</source>
   <translation>End of the period</translation>
  </message>
  <message>
   <source>Start of the period</source>
   <translation>Start of the period</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>Forecast date</source>
   <translation>Forecast date</translation>
  </message>
  <message>
   <source>Planned end</source>
   <translation>Planned end</translation>
  </message>
  <message>
   <source>Planned start</source>
   <translation>Planned start</translation>
  </message>
  <message>
   <source>Place in the order</source>
   <translation>Place in the order</translation>
  </message>
  <message>
   <source>Waits for</source>
   <translation>Waits for</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Project</translation>
  </message>
  <message>
   <source>On the list for next year</source>
   <translation>On the list for next year</translation>
  </message>
  <message>
   <source>Proposed for the year</source>
   <translation>Proposed for the year</translation>
  </message>
  <message>
   <source>Proposed for the list</source>
   <translation>Proposed for the list</translation>
  </message>
  <message>
   <source>Lead province</source>
   <translation>Lead province</translation>
  </message>
  <message>
   <source>Is a question</source>
   <translation>Is a question</translation>
  </message>
  <message>
   <source>Relevance</source>
   <translation>Relevance</translation>
  </message>
  <message>
   <source>Relevance: reason</source>
   <translation>Relevance: reason</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Report</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>Responsible</translation>
  </message>
  <message>
   <source>Reason for return</source>
   <translation>Reason for return</translation>
  </message>
  <message>
   <source>Fingerprint of the file</source>
   <translation>Fingerprint of the file</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>Short name</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Size</translation>
  </message>
  <message>
   <source>Source of funds</source>
   <translation>Source of funds</translation>
  </message>
  <message>
   <source>Name of the source</source>
   <translation>Name of the source</translation>
  </message>
  <message>
   <source>Spending</source>
   <translation>Spending</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>Spent</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Stage</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Status as judged</source>
   <translation>Status as judged</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Summary</translation>
  </message>
  <message>
   <source>Sustainability</source>
   <translation>Sustainability</translation>
  </message>
  <message>
   <source>Sustainability: reason</source>
   <translation>Sustainability: reason</translation>
  </message>
  <message>
   <source>Taken on</source>
   <translation>Taken on</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Target</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Title in English</source>
   <translation>Title in English</translation>
  </message>
  <message>
   <source>Title in the national language</source>
   <translation>Title in the national language</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unit</translation>
  </message>
  <message>
   <source>Means of verification</source>
   <translation>Means of verification</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Weight</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>Women</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Year</translation>
  </message>
  <message>
   <source>Youth</source>
   <translation>Youth</translation>
  </message>
  <message>
   <source>As of the day</source>
   <translation>As of the day</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>Province</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Baseline</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>Figure</translation>
  </message>
  <message>
   <source>Progress as reported</source>
   <translation>Progress as reported</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>Women among them</translation>
  </message>
  <message>
   <source>Rate of the day</source>
   <translation>Rate of the day</translation>
  </message>
 </context>
 <context>
  <name>Figure</name>
  <message>
   <source>{number} M</source>
   <translation>{number} M</translation>
  </message>
 </context>
 <context>
  <name>Figures</name>
  <message>
   <source>Country or province</source>
   <translation>Country or province</translation>
  </message>
  <message>
   <source>Choose any part to see its projects.</source>
   <translation>Choose any part to see its projects.</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Print…</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>Funding</translation>
  </message>
  <message>
   <source>Adding up</source>
   <translation>Adding up</translation>
  </message>
  <message>
   <source>As of {day}, as known at the desk “{desk}”.</source>
   <translation>As of {day}, as known at the desk “{desk}”.</translation>
  </message>
  <message>
   <source>Nothing is missing that this desk knows of.</source>
   <translation>Nothing is missing that this desk knows of.</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Take this filter away</source>
   <translation>Take this filter away</translation>
  </message>
  <message>
   <source>Add filter</source>
   <translation>Add filter</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>Group by</translation>
  </message>
  <message>
   <source>Filters ({n})</source>
   <translation>Filters ({n})</translation>
  </message>
 </context>
 <context>
  <name>Fonts</name>
  <message>
   <source>The font {family} is missing, so texts cannot be shown or printed. Install the program again; your data is safe.</source>
   <translation>The font {family} is missing, so texts cannot be shown or printed. Install the program again; your data is safe.</translation>
  </message>
 </context>
 <context>
  <name>Form</name>
  <message>
   <source>{label} (optional)</source>
   <translation>{label} (optional)</translation>
  </message>
  <message>
   <source>This is not a number. Write it as {example}.</source>
   <translation>This is not a number. Write it as {example}.</translation>
  </message>
  <message>
   <source>Write a whole number here.</source>
   <translation>Write a whole number here.</translation>
  </message>
  <message>
   <source>Choose a day</source>
   <translation>Choose a day</translation>
  </message>
  <message>
   <source>This is not a date. Write it as {example}.</source>
   <translation>This is not a date. Write it as {example}.</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>Not chosen</translation>
  </message>
  <message>
   <source>Choose one from the list: type some of its words, then press Enter.</source>
   <translation>Choose one from the list: type some of its words, then press Enter.</translation>
  </message>
 </context>
 <context>
  <name>Funding</name>
  <message>
   <source>Committed</source>
   <translation>Committed</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>Disbursed</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>Spent</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Year</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>Funding</translation>
  </message>
  <message>
   <source>No money is entered for this project.</source>
   <translation>No money is entered for this project.</translation>
  </message>
  <message>
   <source>{spent} spent of {committed}</source>
   <translation>{spent} spent of {committed}</translation>
  </message>
  <message>
   <source>Total in {currency}</source>
   <translation>Total in {currency}</translation>
  </message>
  <message>
   <source>Source not given</source>
   <translation>Source not given</translation>
  </message>
 </context>
 <context>
  <name>FundingKind</name>
  <message>
   <source>Cash</source>
   <translation>Cash</translation>
  </message>
  <message>
   <source>In kind</source>
   <translation>In kind</translation>
  </message>
 </context>
 <context>
  <name>GoTo</name>
  <message>
   <source>Page, project, place, code…</source>
   <translation>Page, project, place, code…</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Found</translation>
  </message>
  <message>
   <source>Looking through the projects…</source>
   <translation>Looking through the projects…</translation>
  </message>
  <message>
   <source>No page and no project was found for “{words}”.</source>
   <translation>No page and no project was found for “{words}”.</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>More</source>
   <translation>More</translation>
  </message>
 </context>
 <context>
  <name>Heading</name>
  <message>
   <source>Project</source>
   <translation>Project</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Currency</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Period from</source>
   <translation>Period from</translation>
  </message>
  <message>
   <source>Period to</source>
   <translation>Period to</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Title</translation>
  </message>
  <message>
   <source>Title in the national language</source>
   <translation>Title in the national language</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Objective</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>Measure of the Plan</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Country</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>Province</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>Lead organisation</source>
   <translation>Lead organisation</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Stage</translation>
  </message>
  <message>
   <source>Progress (%)</source>
   <translation>Progress (%)</translation>
  </message>
  <message>
   <source>Planned start</source>
   <translation>Planned start</translation>
  </message>
  <message>
   <source>Planned end</source>
   <translation>Planned end</translation>
  </message>
  <message>
   <source>Actual start</source>
   <translation>Actual start</translation>
  </message>
  <message>
   <source>Actual end</source>
   <translation>Actual end</translation>
  </message>
  <message>
   <source>Adopted start</source>
   <translation>Adopted start</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>Adopted end</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>Beneficiaries</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>Women among them</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>Proposal</translation>
  </message>
  <message>
   <source>Proposed for the year</source>
   <translation>Proposed for the year</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>Latitude</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>Longitude</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>Milestone</translation>
  </message>
  <message>
   <source>Milestone in the national language</source>
   <translation>Milestone in the national language</translation>
  </message>
  <message>
   <source>Work begins</source>
   <translation>Work begins</translation>
  </message>
  <message>
   <source>Adopted date</source>
   <translation>Adopted date</translation>
  </message>
  <message>
   <source>Planned date</source>
   <translation>Planned date</translation>
  </message>
  <message>
   <source>Actual date</source>
   <translation>Actual date</translation>
  </message>
  <message>
   <source>Weight (%)</source>
   <translation>Weight (%)</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Reason for delay</source>
   <translation>Reason for delay</translation>
  </message>
  <message>
   <source>Delay in words</source>
   <translation>Delay in words</translation>
  </message>
  <message>
   <source>Responsible organisation</source>
   <translation>Responsible organisation</translation>
  </message>
  <message>
   <source>Means of verification</source>
   <translation>Means of verification</translation>
  </message>
  <message>
   <source>Waits for milestone</source>
   <translation>Waits for milestone</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Order</translation>
  </message>
  <message>
   <source>Source of funds</source>
   <translation>Source of funds</translation>
  </message>
  <message>
   <source>Name of the source</source>
   <translation>Name of the source</translation>
  </message>
  <message>
   <source>Cash or in kind</source>
   <translation>Cash or in kind</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Year</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>Committed</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>Disbursed</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>Spent</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>Indicator</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unit</translation>
  </message>
  <message>
   <source>How values add up</source>
   <translation>How values add up</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Baseline</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Target</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Value</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>Women</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>Men</translation>
  </message>
  <message>
   <source>Youth</source>
   <translation>Youth</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>What was done</translation>
  </message>
  <message>
   <source>Spending</source>
   <translation>Spending</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>Issues</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>Next steps</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Reason of the return</source>
   <translation>Reason of the return</translation>
  </message>
  <message>
   <source>Suggestion</source>
   <translation>Suggestion</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Owner</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Due</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name in the national language</source>
   <translation>Name in the national language</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>Short name</translation>
  </message>
  <message>
   <source>Kind of organisation</source>
   <translation>Kind of organisation</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Body</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>First day</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Last day</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Summary</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>For one US dollar</source>
   <translation>For one US dollar</translation>
  </message>
 </context>
 <context>
  <name>Headings</name>
  <message>
   <source>Headings of “{table}”</source>
   <translation>Headings of “{table}”</translation>
  </message>
 </context>
 <context>
  <name>Iati</name>
  <message>
   <source>Left out whole, being without a title: {projects}.</source>
   <translation>Left out whole, being without a title: {projects}.</translation>
  </message>
  <message>
   <source>Left out whole, being without a stage: {projects}.</source>
   <translation>Left out whole, being without a stage: {projects}.</translation>
  </message>
  <message>
   <source>Left out whole, being without a date of start or end: {projects}.</source>
   <translation>Left out whole, being without a date of start or end: {projects}.</translation>
  </message>
  <message>
   <source>Days left out ({n}), since an actual day lies ahead or an end before its start: {projects}.</source>
   <translation>Days left out ({n}), since an actual day lies ahead or an end before its start: {projects}.</translation>
  </message>
  <message>
   <source>Places left out ({n}), since their coordinates are not on the globe: {projects}.</source>
   <translation>Places left out ({n}), since their coordinates are not on the globe: {projects}.</translation>
  </message>
  <message>
   <source>Budgets left out ({n}), since a budget must have a currency and be of one year at most: {projects}.</source>
   <translation>Budgets left out ({n}), since a budget must have a currency and be of one year at most: {projects}.</translation>
  </message>
  <message>
   <source>Funding lines left out ({n}), since they have no year: {projects}.</source>
   <translation>Funding lines left out ({n}), since they have no year: {projects}.</translation>
  </message>
  <message>
   <source>Funding lines left out ({n}), since their currency is not known: {projects}.</source>
   <translation>Funding lines left out ({n}), since their currency is not known: {projects}.</translation>
  </message>
  <message>
   <source>Amounts left out ({n}), since they are too large or too fine: {projects}.</source>
   <translation>Amounts left out ({n}), since they are too large or too fine: {projects}.</translation>
  </message>
  <message>
   <source>Indicators left out ({n}), since they have no title: {projects}.</source>
   <translation>Indicators left out ({n}), since they have no title: {projects}.</translation>
  </message>
  <message>
   <source>Baselines left out ({n}), since the project has no start to date them by: {projects}.</source>
   <translation>Baselines left out ({n}), since the project has no start to date them by: {projects}.</translation>
  </message>
  <message>
   <source>Targets left out ({n}), since the project has no start and end: {projects}.</source>
   <translation>Targets left out ({n}), since the project has no start and end: {projects}.</translation>
  </message>
  <message>
   <source>Values left out ({n}), since their period does not begin and end: {projects}.</source>
   <translation>Values left out ({n}), since their period does not begin and end: {projects}.</translation>
  </message>
  <message>
   <source>{projects} and others ({n})</source>
   <translation>{projects} and others ({n})</translation>
  </message>
  <message>
   <source>Writing the activities</source>
   <translation>Writing the activities</translation>
  </message>
  <message>
   <source>There is no project that can be told: an activity must have a title, a stage and a date. Nothing was written. Enter them and write the file again.</source>
   <translation>There is no project that can be told: an activity must have a title, a stage and a date. Nothing was written. Enter them and write the file again.</translation>
  </message>
 </context>
 <context>
  <name>IndicatorKind</name>
  <message>
   <source>Sum of all periods</source>
   <translation>Sum of all periods</translation>
  </message>
  <message>
   <source>Last value</source>
   <translation>Last value</translation>
  </message>
  <message>
   <source>Percentage</source>
   <translation>Percentage</translation>
  </message>
 </context>
 <context>
  <name>Kind</name>
  <message>
   <source>Project</source>
   <translation>Project</translation>
  </message>
  <message>
   <source>Further measure</source>
   <translation>Further measure</translation>
  </message>
  <message>
   <source>Further place</source>
   <translation>Further place</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>Partner</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>Milestone</translation>
  </message>
  <message>
   <source>Progress report</source>
   <translation>Progress report</translation>
  </message>
  <message>
   <source>Funding line</source>
   <translation>Funding line</translation>
  </message>
  <message>
   <source>Exchange rate</source>
   <translation>Exchange rate</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>Indicator</translation>
  </message>
  <message>
   <source>Indicator's value</source>
   <translation>Indicator's value</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Evidence</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>Assessment</translation>
  </message>
  <message>
   <source>Suggestion for improvement</source>
   <translation>Suggestion for improvement</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Meeting</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Decision</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Comment</translation>
  </message>
  <message>
   <source>Edition of a report</source>
   <translation>Edition of a report</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>Letterhead</translation>
  </message>
 </context>
 <context>
  <name>Kind of measure</name>
  <message>
   <source>Meeting</source>
   <translation>Meeting</translation>
  </message>
  <message>
   <source>Plan or programme</source>
   <translation>Plan or programme</translation>
  </message>
  <message>
   <source>Policy and rules</source>
   <translation>Policy and rules</translation>
  </message>
  <message>
   <source>Platform or network</source>
   <translation>Platform or network</translation>
  </message>
  <message>
   <source>Study and research</source>
   <translation>Study and research</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Exchange</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Project</translation>
  </message>
  <message>
   <source>Infrastructure</source>
   <translation>Infrastructure</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>Finance</translation>
  </message>
  <message>
   <source>Promotion and publicity</source>
   <translation>Promotion and publicity</translation>
  </message>
 </context>
 <context>
  <name>Letterhead</name>
  <message>
   <source>Lancang-Mekong Cooperation</source>
   <translation>Lancang-Mekong Cooperation</translation>
  </message>
  <message>
   <source>Mekong-Lancang Cooperation</source>
   <translation>Mekong-Lancang Cooperation</translation>
  </message>
  <message>
   <source>“{file}” is no picture that can be printed. Nothing was changed. Choose a JPEG, PNG or WebP file.</source>
   <translation>“{file}” is no picture that can be printed. Nothing was changed. Choose a JPEG, PNG or WebP file.</translation>
  </message>
  <message>
   <source>Name of the cooperation</source>
   <translation>Name of the cooperation</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Choose a picture…</translation>
  </message>
  <message>
   <source>No logo</source>
   <translation>No logo</translation>
  </message>
  <message>
   <source>All reports of the country are printed so; it goes to the provinces with the bundles.</source>
   <translation>All reports of the country are printed so; it goes to the provinces with the bundles.</translation>
  </message>
  <message>
   <source>Logo on the first page</source>
   <translation>Logo on the first page</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>Letterhead</translation>
  </message>
  <message>
   <source>Use this letterhead</source>
   <translation>Use this letterhead</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Pictures</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>Choose a picture</translation>
  </message>
  <message>
   <source>There is no logo.</source>
   <translation>There is no logo.</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>Logo</translation>
  </message>
 </context>
 <context>
  <name>MeetingState</name>
  <message>
   <source>Planned</source>
   <translation>Planned</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Held</translation>
  </message>
  <message>
   <source>Postponed</source>
   <translation>Postponed</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelled</translation>
  </message>
 </context>
 <context>
  <name>Merge</name>
  <message>
   <source>The bundle names more desks or provinces than a desk can hold. Nothing of it was applied.</source>
   <translation>The bundle names more desks or provinces than a desk can hold. Nothing of it was applied.</translation>
  </message>
  <message>
   <source>The bundle tells of work at {desk} that is not as {desk} signed it. Nothing of it was applied. Ask its sender for it anew, and tell your secretariat: somebody may have altered it.</source>
   <translation>The bundle tells of work at {desk} that is not as {desk} signed it. Nothing of it was applied. Ask its sender for it anew, and tell your secretariat: somebody may have altered it.</translation>
  </message>
  <message>
   <source>The bundle tells another history of {desk} than the one already known: two computers may be working under that desk's name. Nothing of it was applied. Have the secretariat write a bundle from the beginning (“lmcdesk bundle --anew”, or on the exchange page) for the one whose bundles are refused: that one then goes on under a name of its own, with all its work.</source>
   <translation>The bundle tells another history of {desk} than the one already known: two computers may be working under that desk's name. Nothing of it was applied. Have the secretariat write a bundle from the beginning (“lmcdesk bundle --anew”, or on the exchange page) for the one whose bundles are refused: that one then goes on under a name of its own, with all its work.</translation>
  </message>
  <message>
   <source>The bundle holds fewer changes than it says. Nothing of it was applied. Ask for it again.</source>
   <translation>The bundle holds fewer changes than it says. Nothing of it was applied. Ask for it again.</translation>
  </message>
  <message>
   <source>Files of evidence that came: {count}.</source>
   <translation>Files of evidence that came: {count}.</translation>
  </message>
  <message>
   <source>Pieces of files of evidence that wait for the others: {count}.</source>
   <translation>Pieces of files of evidence that wait for the others: {count}.</translation>
  </message>
  <message>
   <source>Files of evidence that were not what they were said to be: {count}. They were thrown away and are asked for again.</source>
   <translation>Files of evidence that were not what they were said to be: {count}. They were thrown away and are asked for again.</translation>
  </message>
  <message>
   <source>The changes are merged, but not all evidence could be kept ({reason}). Make room on the disk, then merge the bundle once more.</source>
   <translation>The changes are merged, but not all evidence could be kept ({reason}). Make room on the disk, then merge the bundle once more.</translation>
  </message>
  <message>
   <source>Files of evidence that are still to come: {count}. This desk's next bundles ask for them.</source>
   <translation>Files of evidence that are still to come: {count}. This desk's next bundles ask for them.</translation>
  </message>
  <message>
   <source>This very bundle was merged on {day} at {time} UTC. Merging it again changes nothing.</source>
   <translation>This very bundle was merged on {day} at {time} UTC. Merging it again changes nothing.</translation>
  </message>
  <message>
   <source>This very bundle was merged on {day} at {time} UTC and taken back since, by receipt {number}. To have it again, take that back: “lmcdesk undo {number}”.</source>
   <translation>This very bundle was merged on {day} at {time} UTC and taken back since, by receipt {number}. To have it again, take that back: “lmcdesk undo {number}”.</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>Merged</translation>
  </message>
  <message>
   <source>Waits for an earlier bundle</source>
   <translation>Waits for an earlier bundle</translation>
  </message>
  <message>
   <source>Was merged before</source>
   <translation>Was merged before</translation>
  </message>
  <message>
   <source>Made at this desk</source>
   <translation>Made at this desk</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Refused</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} to {last}</translation>
  </message>
  <message>
   <source>{desk} {numbers} is missing.</source>
   <translation>{desk} {numbers} is missing.</translation>
  </message>
  <message>
   <source>{desk} {numbers} on {place} is missing.</source>
   <translation>{desk} {numbers} on {place} is missing.</translation>
  </message>
  <message>
   <source>“{file}” was made at this desk and holds nothing that is not here.</source>
   <translation>“{file}” was made at this desk and holds nothing that is not here.</translation>
  </message>
  <message>
   <source>“{file}” was merged on {day} at {time} UTC and taken back since, by receipt {number}. Nothing changed. To have it again, take that back: “lmcdesk undo {number}”.</source>
   <translation>“{file}” was merged on {day} at {time} UTC and taken back since, by receipt {number}. Nothing changed. To have it again, take that back: “lmcdesk undo {number}”.</translation>
  </message>
  <message>
   <source>“{file}” was already merged on {day} at {time} UTC. Nothing changed.</source>
   <translation>“{file}” was already merged on {day} at {time} UTC. Nothing changed.</translation>
  </message>
  <message>
   <source>“{file}” from {desk} is kept, and merged by itself as soon as the missing bundle has come.</source>
   <translation>“{file}” from {desk} is kept, and merged by itself as soon as the missing bundle has come.</translation>
  </message>
  <message>
   <source>Another computer works under this desk's name. Ask for a bundle from the beginning (“lmcdesk bundle --anew”, or on the exchange page): this one then goes on under a name of its own.</source>
   <translation>Another computer works under this desk's name. Ask for a bundle from the beginning (“lmcdesk bundle --anew”, or on the exchange page): this one then goes on under a name of its own.</translation>
  </message>
  <message>
   <source>Another computer has worked under this desk's name. What was written here is kept under a new one: send it with this desk's next bundle.</source>
   <translation>Another computer has worked under this desk's name. What was written here is kept under a new one: send it with this desk's next bundle.</translation>
  </message>
  <message>
   <source>“{file}” from {desk} brings evidence.</source>
   <translation>“{file}” from {desk} brings evidence.</translation>
  </message>
  <message>
   <source>“{file}” from {desk} holds nothing new.</source>
   <translation>“{file}” from {desk} holds nothing new.</translation>
  </message>
  <message>
   <source>“{file}” from {desk} is merged. New changes: {new}, in records: {records}.</source>
   <translation>“{file}” from {desk} is merged. New changes: {new}, in records: {records}.</translation>
  </message>
  <message>
   <source>Fields that now wait for a decision: {count}.</source>
   <translation>Fields that now wait for a decision: {count}.</translation>
  </message>
  <message>
   <source>Records that this desk had edited meanwhile, in other fields: {count}. Both entries stand.</source>
   <translation>Records that this desk had edited meanwhile, in other fields: {count}. Both entries stand.</translation>
  </message>
  <message>
   <source>Decisions that came with it: {count}.</source>
   <translation>Decisions that came with it: {count}.</translation>
  </message>
  <message>
   <source>Changes that are kept and not shown, because their desk may not make them: {count}. “lmcdesk check” names them.</source>
   <translation>Changes that are kept and not shown, because their desk may not make them: {count}. “lmcdesk check” names them.</translation>
  </message>
  <message>
   <source>Changes that only a newer version of LMC Desk understands: {count}. They are kept, and show once it is installed; “lmcdesk check” counts all of them.</source>
   <translation>Changes that only a newer version of LMC Desk understands: {count}. They are kept, and show once it is installed; “lmcdesk check” counts all of them.</translation>
  </message>
  <message>
   <source>Records that now hold values which cannot be meant: {count}. “lmcdesk check” names them.</source>
   <translation>Records that now hold values which cannot be meant: {count}. “lmcdesk check” names them.</translation>
  </message>
  <message>
   <source>The clock at {desk} is more than a day ahead of this one. Check the date of both computers.</source>
   <translation>The clock at {desk} is more than a day ahead of this one. Check the date of both computers.</translation>
  </message>
  <message>
   <source>says it is from {desk}</source>
   <translation>says it is from {desk}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <source>From</source>
   <translation>From</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Outcome</translation>
  </message>
  <message>
   <source>New changes</source>
   <translation>New changes</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>To decide</translation>
  </message>
  <message>
   <source>“{file}” is not a bundle of LMC Desk, although its name says so: it is empty, or its beginning was altered. Nothing of it was applied. Copy it again from where it came, or ask its sender for it anew.</source>
   <translation>“{file}” is not a bundle of LMC Desk, although its name says so: it is empty, or its beginning was altered. Nothing of it was applied. Copy it again from where it came, or ask its sender for it anew.</translation>
  </message>
  <message>
   <source>“{file}” is not a bundle of LMC Desk. Choose a file whose name ends in .lmcb.</source>
   <translation>“{file}” is not a bundle of LMC Desk. Choose a file whose name ends in .lmcb.</translation>
  </message>
  <message>
   <source>“{file}” is no file but a folder or a device. Nothing was changed. Choose a file whose name ends in .lmcb.</source>
   <translation>“{file}” is no file but a folder or a device. Nothing was changed. Choose a file whose name ends in .lmcb.</translation>
  </message>
  <message>
   <source>“{file}” comes from a newer version of LMC Desk. Nothing of it was applied. Keep the file, install version {version} or a later one, and merge it then.</source>
   <translation>“{file}” comes from a newer version of LMC Desk. Nothing of it was applied. Keep the file, install version {version} or a later one, and merge it then.</translation>
  </message>
  <message>
   <source>“{file}” is incomplete or was altered on its way. Nothing of it was applied. Copy it again from where it came, or ask its sender for it anew.</source>
   <translation>“{file}” is incomplete or was altered on its way. Nothing of it was applied. Copy it again from where it came, or ask its sender for it anew.</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but what it holds cannot be read. Nothing of it was applied. Its sender should update LMC Desk and make it anew.</source>
   <translation>“{file}” arrived as it was signed, but what it holds cannot be read. Nothing of it was applied. Its sender should update LMC Desk and make it anew.</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but a number in it is larger or smaller than it can be. Nothing of it was applied. Its sender should update LMC Desk and make it anew.</source>
   <translation>“{file}” arrived as it was signed, but a number in it is larger or smaller than it can be. Nothing of it was applied. Its sender should update LMC Desk and make it anew.</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but some of the changes that it announces are missing in it. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}” arrived as it was signed, but some of the changes that it announces are missing in it. Nothing of it was applied. Its sender should make it anew.</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but some of its changes are in it twice. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}” arrived as it was signed, but some of its changes are in it twice. Nothing of it was applied. Its sender should make it anew.</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but its changes do not stand in the order in which they were written. Nothing of it was applied. Its sender should make it anew.</source>
   <translation>“{file}” arrived as it was signed, but its changes do not stand in the order in which they were written. Nothing of it was applied. Its sender should make it anew.</translation>
  </message>
  <message>
   <source>“{file}” would unpack to more than it says, as a file does that is made to fill a computer's memory. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” would unpack to more than it says, as a file does that is made to fill a computer's memory. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</translation>
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but it announces other changes than it holds. Nothing of it was applied. Its sender should update LMC Desk and make it anew; if that does not help, tell your secretariat.</source>
   <translation>“{file}” arrived as it was signed, but it announces other changes than it holds. Nothing of it was applied. Its sender should update LMC Desk and make it anew; if that does not help, tell your secretariat.</translation>
  </message>
  <message>
   <source>“{file}” names a file of evidence by something else than its hash, as a path would be that leads elsewhere on the disk. Nothing of it was applied, and no file was written. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” names a file of evidence by something else than its hash, as a path would be that leads elsewhere on the disk. Nothing of it was applied, and no file was written. Ask the person who gave it to you where it comes from, and tell your secretariat.</translation>
  </message>
  <message>
   <source>“{file}” carries a certificate that is not genuine. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” carries a certificate that is not genuine. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</translation>
  </message>
  <message>
   <source>“{file}” was not merged: this desk is not enrolled yet, so it cannot tell whose bundles to believe. Take in your secretariat's answer first (“lmcdesk accept”).</source>
   <translation>“{file}” was not merged: this desk is not enrolled yet, so it cannot tell whose bundles to believe. Take in your secretariat's answer first (“lmcdesk accept”).</translation>
  </message>
  <message>
   <source>“{file}” came while something else is being written at this desk. It is kept, and merged by itself with the next one.</source>
   <translation>“{file}” came while something else is being written at this desk. It is kept, and merged by itself with the next one.</translation>
  </message>
  <message>
   <source>“{file}” cannot be merged yet, and too much is kept at this desk already, so it was not taken in. Nothing of it was applied, and the file stays where it is. See what waits with “lmcdesk waiting”, drop what is not needed with “lmcdesk waiting --drop”, then merge it again.</source>
   <translation>“{file}” cannot be merged yet, and too much is kept at this desk already, so it was not taken in. Nothing of it was applied, and the file stays where it is. See what waits with “lmcdesk waiting”, drop what is not needed with “lmcdesk waiting --drop”, then merge it again.</translation>
  </message>
  <message>
   <source>“{file}” is signed by an unknown desk: no secretariat that this desk trusts has enrolled {desk} (key {fingerprint}). Nothing of it was applied. Have that desk enrolled first.</source>
   <translation>“{file}” is signed by an unknown desk: no secretariat that this desk trusts has enrolled {desk} (key {fingerprint}). Nothing of it was applied. Have that desk enrolled first.</translation>
  </message>
  <message>
   <source>“{file}” comes from {country}, whose secretariat this desk does not trust yet. Nothing of it was applied. Compare that secretariat's fingerprint and trust it first (“lmcdesk trust”).</source>
   <translation>“{file}” comes from {country}, whose secretariat this desk does not trust yet. Nothing of it was applied. Compare that secretariat's fingerprint and trust it first (“lmcdesk trust”).</translation>
  </message>
  <message>
   <source>“{file}” is signed by a desk of {country} that the secretariat of {other} enrolled, which it may not. Nothing of it was applied.</source>
   <translation>“{file}” is signed by a desk of {country} that the secretariat of {other} enrolled, which it may not. Nothing of it was applied.</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, whose certificate this desk revoked. Nothing of it was applied. If that office goes on with another computer, enrol that one.</source>
   <translation>“{file}” is signed by {desk}, whose certificate this desk revoked. Nothing of it was applied. If that office goes on with another computer, enrol that one.</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, whose certificate was revoked by its secretariat. Nothing of it was applied. Ask the secretariat whether that desk is to be enrolled anew.</source>
   <translation>“{file}” is signed by {desk}, whose certificate was revoked by its secretariat. Nothing of it was applied. Ask the secretariat whether that desk is to be enrolled anew.</translation>
  </message>
  <message>
   <source>“{file}” is signed with a key of {desk} that this desk trusts no longer. Nothing of it was applied. Ask that secretariat for a bundle that it signs with its new key.</source>
   <translation>“{file}” is signed with a key of {desk} that this desk trusts no longer. Nothing of it was applied. Ask that secretariat for a bundle that it signs with its new key.</translation>
  </message>
  <message>
   <source>“{file}” was made on {made}, but the certificate of {desk} is not valid before {starts}. Nothing of it was applied. Check the date of the computer there and make the bundle anew.</source>
   <translation>“{file}” was made on {made}, but the certificate of {desk} is not valid before {starts}. Nothing of it was applied. Check the date of the computer there and make the bundle anew.</translation>
  </message>
  <message>
   <source>“{file}” was made on {made}, but the certificate of {desk} expired on {until}. Nothing of it was applied. Have that desk enrolled anew and the bundle made again.</source>
   <translation>“{file}” was made on {made}, but the certificate of {desk} expired on {until}. Nothing of it was applied. Have that desk enrolled anew and the bundle made again.</translation>
  </message>
  <message>
   <source>“{file}” says that it comes from {desk}, but its certificate is that of {certified} and not for the same place and role. Nothing of it was applied. Have that desk enrolled anew.</source>
   <translation>“{file}” says that it comes from {desk}, but its certificate is that of {certified} and not for the same place and role. Nothing of it was applied. Have that desk enrolled anew.</translation>
  </message>
  <message>
   <source>“{file}” is signed by {desk}, but goes by the identity of another desk, in whose name it would speak. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation>“{file}” is signed by {desk}, but goes by the identity of another desk, in whose name it would speak. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</translation>
  </message>
  <message>
   <source>“{file}” tells of work at {desk} that is not signed by that desk, or not as it was signed there. Nothing of it was applied. Tell your secretariat: somebody may have altered it on its way.</source>
   <translation>“{file}” tells of work at {desk} that is not signed by that desk, or not as it was signed there. Nothing of it was applied. Tell your secretariat: somebody may have altered it on its way.</translation>
  </message>
  <message>
   <source>“{file}” holds work in the name of {desk} that is signed with a key which no secretariat trusted here has enrolled for that desk. Nothing of it was applied. It is tried again once that is known otherwise; the secretariat's own bundles bring the rest meanwhile.</source>
   <translation>“{file}” holds work in the name of {desk} that is signed with a key which no secretariat trusted here has enrolled for that desk. Nothing of it was applied. It is tried again once that is known otherwise; the secretariat's own bundles bring the rest meanwhile.</translation>
  </message>
  <message>
   <source>{refusal} What it tells of certificates and revocations was kept, since each is signed by itself.</source>
   <translation>{refusal} What it tells of certificates and revocations was kept, since each is signed by itself.</translation>
  </message>
  <message>
   <source>{refusal} There was no room to keep a copy of it at this desk either, so the file is only where it came from. “lmcdesk waiting --drop” makes room.</source>
   <translation>{refusal} There was no room to keep a copy of it at this desk either, so the file is only where it came from. “lmcdesk waiting --drop” makes room.</translation>
  </message>
  <message>
   <source>“{file}” is encrypted for {desk}, and this desk cannot open it. Nothing of it was applied. Hand it on to that desk, or ask its sender for a bundle for this one.</source>
   <translation>“{file}” is encrypted for {desk}, and this desk cannot open it. Nothing of it was applied. Hand it on to that desk, or ask its sender for a bundle for this one.</translation>
  </message>
  <message>
   <source>“{file}” is encrypted, and nothing of it was applied. {why}</source>
   <translation>“{file}” is encrypted, and nothing of it was applied. {why}</translation>
  </message>
  <message>
   <source>“{file}” announces a file of evidence of {size} MB, which is more than a desk keeps. Nothing of it was applied. Ask its sender for a bundle without evidence.</source>
   <translation>“{file}” announces a file of evidence of {size} MB, which is more than a desk keeps. Nothing of it was applied. Ask its sender for a bundle without evidence.</translation>
  </message>
  <message>
   <source>“{file}” brings evidence that needs {needed} MB, and the disk has {free} MB left. Nothing of it was applied. Make room on the disk, then merge it again.</source>
   <translation>“{file}” brings evidence that needs {needed} MB, and the disk has {free} MB left. Nothing of it was applied. Make room on the disk, then merge it again.</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Close this message</source>
   <translation>Close this message</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>and {n} more</translation>
  </message>
 </context>
 <context>
  <name>Milestones</name>
  <message>
   <source>Milestone</source>
   <translation>Milestone</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Weight</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>Adopted</translation>
  </message>
  <message>
   <source>Forecast or actual</source>
   <translation>Forecast or actual</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>{late} · {reason}</source>
   <translation>{late} · {reason}</translation>
  </message>
  <message>
   <source>waits for “{milestone}”</source>
   <translation>waits for “{milestone}”</translation>
  </message>
  <message>
   <source>due today</source>
   <translation>due today</translation>
  </message>
  <message>
   <source>in 1 day</source>
   <translation>in 1 day</translation>
  </message>
  <message>
   <source>in {n} days</source>
   <translation>in {n} days</translation>
  </message>
  <message>
   <source>1 day late</source>
   <translation>1 day late</translation>
  </message>
  <message>
   <source>{n} days late</source>
   <translation>{n} days late</translation>
  </message>
  <message>
   <source>on the day</source>
   <translation>on the day</translation>
  </message>
  <message>
   <source>1 day early</source>
   <translation>1 day early</translation>
  </message>
  <message>
   <source>{n} days early</source>
   <translation>{n} days early</translation>
  </message>
  <message>
   <source>Forecast moved later: from {before} to {now}</source>
   <translation>Forecast moved later: from {before} to {now}</translation>
  </message>
  <message>
   <source>Forecast moved earlier: from {before} to {now}</source>
   <translation>Forecast moved earlier: from {before} to {now}</translation>
  </message>
  <message>
   <source>{milestones}, weights {total}</source>
   <translation>{milestones}, weights {total}</translation>
  </message>
  <message>
   <source>1 milestone</source>
   <translation>1 milestone</translation>
  </message>
  <message>
   <source>{n} milestones</source>
   <translation>{n} milestones</translation>
  </message>
  <message>
   <source>Progress: {formula} %</source>
   <translation>Progress: {formula} %</translation>
  </message>
  <message>
   <source>None</source>
   <translation>None</translation>
  </message>
  <message>
   <source>All fields…</source>
   <translation>All fields…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Your entry. It is kept as you type.</source>
   <translation>Your entry. It is kept as you type.</translation>
  </message>
  <message>
   <source>Typed on {moment} and not saved yet.</source>
   <translation>Typed on {moment} and not saved yet.</translation>
  </message>
  <message>
   <source>One of the two titles is enough.</source>
   <translation>One of the two titles is enough.</translation>
  </message>
  <message>
   <source>Once saved it stays as it is.</source>
   <translation>Once saved it stays as it is.</translation>
  </message>
  <message>
   <source>New milestone</source>
   <translation>New milestone</translation>
  </message>
  <message>
   <source>Move to bin</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>Milestones</translation>
  </message>
  <message>
   <source>This project has no milestones yet, so nobody can see how far it is.</source>
   <translation>This project has no milestones yet, so nobody can see how far it is.</translation>
  </message>
  <message>
   <source>Add milestone</source>
   <translation>Add milestone</translation>
  </message>
  <message>
   <source>What you typed in “{milestone}” is kept, but not saved yet.</source>
   <translation>What you typed in “{milestone}” is kept, but not saved yet.</translation>
  </message>
  <message>
   <source>“{milestone}” is in the bin. Nothing of it is lost.</source>
   <translation>“{milestone}” is in the bin. Nothing of it is lost.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Undo</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Save</translation>
  </message>
 </context>
 <context>
  <name>Money</name>
  <message>
   <source>Funding lines in {currency} that are not in this total: {lines}. No exchange rate is known for {day} or an earlier day.</source>
   <translation>Funding lines in {currency} that are not in this total: {lines}. No exchange rate is known for {day} or an earlier day.</translation>
  </message>
  <message>
   <source>Funding lines without a currency, which are not in this total: {lines}.</source>
   <translation>Funding lines without a currency, which are not in this total: {lines}.</translation>
  </message>
  <message>
   <source>Funding lines with an amount too large or too fine to count, which are not in this total: {lines}.</source>
   <translation>Funding lines with an amount too large or too fine to count, which are not in this total: {lines}.</translation>
  </message>
 </context>
 <context>
  <name>Month</name>
  <message>
   <source>Jan</source>
   <translation>Jan</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>Feb</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>Mar</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>Apr</translation>
  </message>
  <message>
   <source>May</source>
   <translation>May</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>Jun</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>Jul</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>Aug</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>Sep</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>Oct</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>Nov</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>Dec</translation>
  </message>
 </context>
 <context>
  <name>OrganisationKind</name>
  <message>
   <source>National authority</source>
   <translation>National authority</translation>
  </message>
  <message>
   <source>Local authority</source>
   <translation>Local authority</translation>
  </message>
  <message>
   <source>International organisation</source>
   <translation>International organisation</translation>
  </message>
  <message>
   <source>Research or training institution</source>
   <translation>Research or training institution</translation>
  </message>
  <message>
   <source>Enterprise</source>
   <translation>Enterprise</translation>
  </message>
  <message>
   <source>Association</source>
   <translation>Association</translation>
  </message>
  <message>
   <source>Another body</source>
   <translation>Another body</translation>
  </message>
 </context>
 <context>
  <name>Organisations</name>
  <message>
   <source>Type some letters. A name that is not in the list is proposed for it.</source>
   <translation>Type some letters. A name that is not in the list is proposed for it.</translation>
  </message>
 </context>
 <context>
  <name>Pages</name>
  <message>
   <source>Welcome</source>
   <translation>Welcome</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Projects</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Project</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Figures</translation>
  </message>
  <message>
   <source>Plan of Action</source>
   <translation>Plan of Action</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Exchange</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>To decide</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Print</translation>
  </message>
  <message>
   <source>somebody at this desk</source>
   <translation>somebody at this desk</translation>
  </message>
  <message>
   <source>A manager's desk reads and prints. The province or the secretariat makes changes.</source>
   <translation>A manager's desk reads and prints. The province or the secretariat makes changes.</translation>
  </message>
  <message>
   <source>Another desk leads this project. Its changes come from there by bundle.</source>
   <translation>Another desk leads this project. Its changes come from there by bundle.</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>{code} is none of the six countries: use {codes}.</source>
   <translation>{code} is none of the six countries: use {codes}.</translation>
  </message>
  <message>
   <source>There is no province with the code {code}.</source>
   <translation>There is no province with the code {code}.</translation>
  </message>
 </context>
 <context>
  <name>Plan</name>
  <message>
   <source>Only rows with blanks</source>
   <translation>Only rows with blanks</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Print…</translation>
  </message>
  <message>
   <source>The figures are still being read.</source>
   <translation>The figures are still being read.</translation>
  </message>
  <message>
   <source>Chosen cell</source>
   <translation>Chosen cell</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>Pillar</translation>
  </message>
  <message>
   <source>{section}, its measures are shown: {n}</source>
   <translation>{section}, its measures are shown: {n}</translation>
  </message>
  <message>
   <source>{section}, measures: {n}</source>
   <translation>{section}, measures: {n}</translation>
  </message>
  <message>
   <source>projects</source>
   <translation>projects</translation>
  </message>
  <message>
   <source>USD committed</source>
   <translation>USD committed</translation>
  </message>
  <message>
   <source>Blanks</source>
   <translation>Blanks</translation>
  </message>
  <message>
   <source>{section} × {country}</source>
   <translation>{section} × {country}</translation>
  </message>
  <message>
   <source>no project</source>
   <translation>no project</translation>
  </message>
  <message>
   <source>Show it in the list</source>
   <translation>Show it in the list</translation>
  </message>
  <message>
   <source>Show all {n} projects</source>
   <translation>Show all {n} projects</translation>
  </message>
  <message>
   <source>{n} of {all} cells have no project. Sections without any: {sections}.</source>
   <translation>{n} of {all} cells have no project. Sections without any: {sections}.</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>All countries</translation>
  </message>
  <message>
   <source>{row}, {place}: {figure}</source>
   <translation>{row}, {place}: {figure}</translation>
  </message>
 </context>
 <context>
  <name>Plan file</name>
  <message>
   <source>The plan file {file} cannot be opened.</source>
   <translation>The plan file {file} cannot be opened.</translation>
  </message>
  <message>
   <source>The plan file {file} is damaged: it is not JSON.</source>
   <translation>The plan file {file} is damaged: it is not JSON.</translation>
  </message>
  <message>
   <source>The file {file} holds no plan.</source>
   <translation>The file {file} holds no plan.</translation>
  </message>
  <message>
   <source>The plan file {file} has form {form}; this version of the program reads {ours}.</source>
   <translation>The plan file {file} has form {form}; this version of the program reads {ours}.</translation>
  </message>
  <message>
   <source>The plan in {file} ends before it begins.</source>
   <translation>The plan in {file} ends before it begins.</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} in two priority areas.</source>
   <translation>The plan file {file} puts section {number} in two priority areas.</translation>
  </message>
  <message>
   <source>The plan file {file} has a priority area with section {number}, but no such section.</source>
   <translation>The plan file {file} has a priority area with section {number}, but no such section.</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} under {above}, where it does not belong.</source>
   <translation>The plan file {file} puts section {number} under {above}, where it does not belong.</translation>
  </message>
  <message>
   <source>The plan file {file} puts section {number} under {above}, which does not come before it.</source>
   <translation>The plan file {file} puts section {number} under {above}, which does not come before it.</translation>
  </message>
  <message>
   <source>The plan file {file} has measure {id} where {expected} should stand.</source>
   <translation>The plan file {file} has measure {id} where {expected} should stand.</translation>
  </message>
  <message>
   <source>The plan file {file} has measure {id} in section {section}, where it does not belong.</source>
   <translation>The plan file {file} has measure {id} in section {section}, where it does not belong.</translation>
  </message>
  <message>
   <source>The plan file {file} lacks “{key}” at {where}, or has something else there.</source>
   <translation>The plan file {file} lacks “{key}” at {where}, or has something else there.</translation>
  </message>
  <message>
   <source>The plan file {file} holds {name} twice.</source>
   <translation>The plan file {file} holds {name} twice.</translation>
  </message>
  <message>
   <source>The plan file {file} has “{number}” where a section's number should stand.</source>
   <translation>The plan file {file} has “{number}” where a section's number should stand.</translation>
  </message>
  <message>
   <source>The plan file {file} has an empty text, or no English one, at {where}.</source>
   <translation>The plan file {file} has an empty text, or no English one, at {where}.</translation>
  </message>
  <message>
   <source>The plan file {file} has “{value}” as {key} of {where}, which is unknown.</source>
   <translation>The plan file {file} has “{value}” as {key} of {where}, which is unknown.</translation>
  </message>
  <message>
   <source>The plan file {file} has “{value}” as day of {where}, which is no month and day.</source>
   <translation>The plan file {file} has “{value}” as day of {where}, which is no month and day.</translation>
  </message>
  <message>
   <source>The plan file {file} names {source} as source of {where}, but holds no such measure.</source>
   <translation>The plan file {file} names {source} as source of {where}, but holds no such measure.</translation>
  </message>
 </context>
 <context>
  <name>Print</name>
  <message>
   <source>As of {day}</source>
   <translation>As of {day}</translation>
  </message>
  <message>
   <source>The disk is full, so {name} was not written. Free some space or choose another folder, then print again.</source>
   <translation>The disk is full, so {name} was not written. Free some space or choose another folder, then print again.</translation>
  </message>
  <message>
   <source>{name} cannot be written in {folder}: the folder is read-only, or the file is open in another program. Close it there or choose another folder, then print again.</source>
   <translation>{name} cannot be written in {folder}: the folder is read-only, or the file is open in another program. Close it there or choose another folder, then print again.</translation>
  </message>
  <message>
   <source>{name} cannot be written in {folder}. Choose another folder, then print again.</source>
   <translation>{name} cannot be written in {folder}. Choose another folder, then print again.</translation>
  </message>
  <message>
   <source>National summary</source>
   <translation>National summary</translation>
  </message>
  <message>
   <source>States, delays and money by section and province, with the list of projects.</source>
   <translation>States, delays and money by section and province, with the list of projects.</translation>
  </message>
  <message>
   <source>Annual progress report</source>
   <translation>Annual progress report</translation>
  </message>
  <message>
   <source>The year by pillar, section and measure, with achievements, delays, funding and an outlook.</source>
   <translation>The year by pillar, section and measure, with achievements, delays, funding and an outlook.</translation>
  </message>
  <message>
   <source>Projects proposed for next year</source>
   <translation>Projects proposed for next year</translation>
  </message>
  <message>
   <source>The list for the SOM and the FMM: by state and section, with budgets and decisions.</source>
   <translation>The list for the SOM and the FMM: by state and section, with budgets and decisions.</translation>
  </message>
  <message>
   <source>Coverage of the Plan</source>
   <translation>Coverage of the Plan</translation>
  </message>
  <message>
   <source>Which sections and measures of the Plan have projects in which country, and what has none.</source>
   <translation>Which sections and measures of the Plan have projects in which country, and what has none.</translation>
  </message>
  <message>
   <source>Province summary</source>
   <translation>Province summary</translation>
  </message>
  <message>
   <source>One province: states, delays, money and progress reports, with the list of its projects.</source>
   <translation>One province: states, delays, money and progress reports, with the list of its projects.</translation>
  </message>
  <message>
   <source>Funding by source and year</source>
   <translation>Funding by source and year</translation>
  </message>
  <message>
   <source>Money committed, disbursed and spent: by source, year, kind, place and currency.</source>
   <translation>Money committed, disbursed and spent: by source, year, kind, place and currency.</translation>
  </message>
  <message>
   <source>Timeline of projects</source>
   <translation>Timeline of projects</translation>
  </message>
  <message>
   <source>When projects run and were to run, with their milestones and today's line, on pages of A3.</source>
   <translation>When projects run and were to run, with their milestones and today's line, on pages of A3.</translation>
  </message>
  <message>
   <source>Project sheet</source>
   <translation>Project sheet</translation>
  </message>
  <message>
   <source>One project on one or two pages: milestones, money, what was reported.</source>
   <translation>One project on one or two pages: milestones, money, what was reported.</translation>
  </message>
  <message>
   <source>Overdue milestones</source>
   <translation>Overdue milestones</translation>
  </message>
  <message>
   <source>What is past its due day: where, why, for how long, and all of it by province.</source>
   <translation>What is past its due day: where, why, for how long, and all of it by province.</translation>
  </message>
  <message>
   <source>Assessments</source>
   <translation>Assessments</translation>
  </message>
  <message>
   <source>All assessments on one score sheet side by side, and what became of recommendations.</source>
   <translation>All assessments on one score sheet side by side, and what became of recommendations.</translation>
  </message>
  <message>
   <source>Who has reported</source>
   <translation>Who has reported</translation>
  </message>
  <message>
   <source>Progress reports and bundles of each province by quarters and months, and who is missing.</source>
   <translation>Progress reports and bundles of each province by quarters and months, and who is missing.</translation>
  </message>
  <message>
   <source>Page {page}</source>
   <translation>Page {page}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Page {page} of {pages}</translation>
  </message>
  <message>
   <source>“{record}” holds characters that no font shows ({characters}): a box stands for each.</source>
   <translation>“{record}” holds characters that no font shows ({characters}): a box stands for each.</translation>
  </message>
  <message>
   <source>Further records that hold such characters: {n}.</source>
   <translation>Further records that hold such characters: {n}.</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Year</translation>
  </message>
  <message>
   <source>Sent to the printer. Pages: {n}.</source>
   <translation>Sent to the printer. Pages: {n}.</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>Printing</translation>
  </message>
  <message>
   <source>The printer “{name}” took no page. See that it is on and has paper, or save the report as PDF.</source>
   <translation>The printer “{name}” took no page. See that it is on and has paper, or save the report as PDF.</translation>
  </message>
  <message>
   <source>Saved “{file}”. Sheets: {n}.</source>
   <translation>Saved “{file}”. Sheets: {n}.</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>Open the file</translation>
  </message>
  <message>
   <source>Pages before</source>
   <translation>Pages before</translation>
  </message>
  <message>
   <source>Pages after</source>
   <translation>Pages after</translation>
  </message>
  <message>
   <source>Reports are printed from what this desk holds now, as of today.</source>
   <translation>Reports are printed from what this desk holds now, as of today.</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Print</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Print…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Save as PDF…</translation>
  </message>
  <message>
   <source>Save as workbook…</source>
   <translation>Save as workbook…</translation>
  </message>
  <message>
   <source>Freeze as an edition…</source>
   <translation>Freeze as an edition…</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Report</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>These are the first pages.</source>
   <translation>These are the first pages.</translation>
  </message>
  <message>
   <source>These are the last pages.</source>
   <translation>These are the last pages.</translation>
  </message>
  <message>
   <source>Choose a project first.</source>
   <translation>Choose a project first.</translation>
  </message>
  <message>
   <source>Choose what this desk holds now, then freeze it.</source>
   <translation>Choose what this desk holds now, then freeze it.</translation>
  </message>
  <message>
   <source>Page {first} of {pages}</source>
   <translation>Page {first} of {pages}</translation>
  </message>
  <message>
   <source>Pages {first} to {last} of {pages}</source>
   <translation>Pages {first} to {last} of {pages}</translation>
  </message>
  <message>
   <source>Common Era (2026)</source>
   <translation>Common Era (2026)</translation>
  </message>
  <message>
   <source>Buddhist Era (2569)</source>
   <translation>Buddhist Era (2569)</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Project</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>Province</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Language</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>Digits</translation>
  </message>
  <message>
   <source>Years</source>
   <translation>Years</translation>
  </message>
  <message>
   <source>Mark as a draft</source>
   <translation>Mark as a draft</translation>
  </message>
  <message>
   <source>Letterhead…</source>
   <translation>Letterhead…</translation>
  </message>
  <message>
   <source>All years of the Plan</source>
   <translation>All years of the Plan</translation>
  </message>
  <message>
   <source>What is printed</source>
   <translation>What is printed</translation>
  </message>
  <message>
   <source>Its figures and its pages are kept as they are now, and can be printed again at any time, exactly the same. The next one gets the next number.</source>
   <translation>Its figures and its pages are kept as they are now, and can be printed again at any time, exactly the same. The next one gets the next number.</translation>
  </message>
  <message>
   <source>Freeze “{report}” as a numbered edition?</source>
   <translation>Freeze “{report}” as a numbered edition?</translation>
  </message>
  <message>
   <source>Freeze</source>
   <translation>Freeze</translation>
  </message>
  <message>
   <source>Frozen as edition {number}. It goes to other desks with the next bundles.</source>
   <translation>Frozen as edition {number}. It goes to other desks with the next bundles.</translation>
  </message>
  <message>
   <source>Freezing</source>
   <translation>Freezing</translation>
  </message>
  <message>
   <source>What this desk holds now</source>
   <translation>What this desk holds now</translation>
  </message>
  <message>
   <source>Edition {number}, {day}</source>
   <translation>Edition {number}, {day}</translation>
  </message>
  <message>
   <source>Edition {number} of {place}, {day}</source>
   <translation>Edition {number} of {place}, {day}</translation>
  </message>
  <message>
   <source>Changes since edition {number}</source>
   <translation>Changes since edition {number}</translation>
  </message>
  <message>
   <source>Changes since edition {number} of {place}</source>
   <translation>Changes since edition {number} of {place}</translation>
  </message>
  <message>
   <source>Changes from edition {earlier} to edition {later}</source>
   <translation>Changes from edition {earlier} to edition {later}</translation>
  </message>
  <message>
   <source>Pages of the report</source>
   <translation>Pages of the report</translation>
  </message>
  <message>
   <source>PDF files</source>
   <translation>PDF files</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Open folder</translation>
  </message>
  <message>
   <source>Saved “{file}”. Pages: {n}.</source>
   <translation>Saved “{file}”. Pages: {n}.</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Save the report</translation>
  </message>
  <message>
   <source>Saved as “{file}”.</source>
   <translation>Saved as “{file}”.</translation>
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message>
   <source>as planned</source>
   <translation>as planned</translation>
  </message>
  <message>
   <source>{points} behind</source>
   <translation>{points} behind</translation>
  </message>
  <message>
   <source>reached</source>
   <translation>reached</translation>
  </message>
  <message>
   <source>begins {year}</source>
   <translation>begins {year}</translation>
  </message>
  <message>
   <source>begins {day}</source>
   <translation>begins {day}</translation>
  </message>
 </context>
 <context>
  <name>Project</name>
  <message>
   <source>Add milestone</source>
   <translation>Add milestone</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>Milestones</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>Facts</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>Funding</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>Reports</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comments</translation>
  </message>
  <message>
   <source>This project lies in the bin, or has not come to this desk yet.</source>
   <translation>This project lies in the bin, or has not come to this desk yet.</translation>
  </message>
  <message>
   <source>Show all projects</source>
   <translation>Show all projects</translation>
  </message>
  <message>
   <source>What you typed about the project is kept, but not saved yet.</source>
   <translation>What you typed about the project is kept, but not saved yet.</translation>
  </message>
  <message>
   <source>No such project</source>
   <translation>No such project</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Add</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>New project</translation>
  </message>
  <message>
   <source>What a project needs</source>
   <translation>What a project needs</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>What happened</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Projects</translation>
  </message>
  <message>
   <source>Projects  ›  {section}</source>
   <translation>Projects  ›  {section}</translation>
  </message>
  <message>
   <source>Save project</source>
   <translation>Save project</translation>
  </message>
  <message>
   <source>Move to bin</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Take back</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>Print sheet…</source>
   <translation>Print sheet…</translation>
  </message>
  <message>
   <source>Edit facts</source>
   <translation>Edit facts</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Nothing was changed.</translation>
  </message>
  <message>
   <source>“{project}” is in the bin with all that belongs to it. Nothing of it is lost.</source>
   <translation>“{project}” is in the bin with all that belongs to it. Nothing of it is lost.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Undo</translation>
  </message>
  <message>
   <source>Late, 1 day</source>
   <translation>Late, 1 day</translation>
  </message>
  <message>
   <source>Late, {n} days</source>
   <translation>Late, {n} days</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>{n} to decide</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>no milestones yet</source>
   <translation>no milestones yet</translation>
  </message>
  <message>
   <source>as reported; no milestones yet</source>
   <translation>as reported; no milestones yet</translation>
  </message>
  <message>
   <source>weighted sum of {milestones}</source>
   <translation>weighted sum of {milestones}</translation>
  </message>
  <message>
   <source>mean of {milestones}</source>
   <translation>mean of {milestones}</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Ended</translation>
  </message>
  <message>
   <source>Forecast end</source>
   <translation>Forecast end</translation>
  </message>
  <message>
   <source>not adopted yet</source>
   <translation>not adopted yet</translation>
  </message>
  <message>
   <source>as adopted</source>
   <translation>as adopted</translation>
  </message>
  <message>
   <source>adopted {day}, {n} day</source>
   <translation>adopted {day}, {n} day</translation>
  </message>
  <message>
   <source>adopted {day}, {n} days</source>
   <translation>adopted {day}, {n} days</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>Spent</translation>
  </message>
  <message>
   <source>budget {amount}</source>
   <translation>budget {amount}</translation>
  </message>
  <message>
   <source>no money entered</source>
   <translation>no money entered</translation>
  </message>
  <message>
   <source>of {amount} committed</source>
   <translation>of {amount} committed</translation>
  </message>
  <message>
   <source>{n} women</source>
   <translation>{n} women</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>Beneficiaries</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>Measure of the Plan</translation>
  </message>
  <message>
   <source>none named yet</source>
   <translation>none named yet</translation>
  </message>
  <message>
   <source>One of the two titles is enough.</source>
   <translation>One of the two titles is enough.</translation>
  </message>
  <message>
   <source>Given when the project is saved.</source>
   <translation>Given when the project is saved.</translation>
  </message>
  <message>
   <source>Type a number or some words.</source>
   <translation>Type a number or some words.</translation>
  </message>
  <message>
   <source>More, as it becomes known</source>
   <translation>More, as it becomes known</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Take it back</translation>
  </message>
  <message>
   <source>A title</source>
   <translation>A title</translation>
  </message>
  <message>
   <source>The code {code} is that of “{project}”. Give another one, or none.</source>
   <translation>The code {code} is that of “{project}”. Give another one, or none.</translation>
  </message>
  <message>
   <source>Typed on {moment} and not saved yet.</source>
   <translation>Typed on {moment} and not saved yet.</translation>
  </message>
  <message>
   <source>Adopted for {begin} to {end}; these dates stay as they are.</source>
   <translation>Adopted for {begin} to {end}; these dates stay as they are.</translation>
  </message>
 </context>
 <context>
  <name>Projects</name>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>New project</translation>
  </message>
  <message>
   <source>There are no projects at this desk yet. Enter one, or take in a bundle.</source>
   <translation>There are no projects at this desk yet. Enter one, or take in a bundle.</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Projects</translation>
  </message>
  <message>
   <source>Export to Excel…</source>
   <translation>Export to Excel…</translation>
  </message>
  <message>
   <source>Workbooks</source>
   <translation>Workbooks</translation>
  </message>
  <message>
   <source>Export to Excel</source>
   <translation>Export to Excel</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>Writing the workbook</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>Without a title</translation>
  </message>
  <message>
   <source>National</source>
   <translation>National</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelled</translation>
  </message>
  <message>
   <source>no milestones</source>
   <translation>no milestones</translation>
  </message>
  <message>
   <source>All reached</source>
   <translation>All reached</translation>
  </message>
  <message>
   <source>{day}, 1 day late</source>
   <translation>{day}, 1 day late</translation>
  </message>
  <message>
   <source>{day}, {n} days late</source>
   <translation>{day}, {n} days late</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Stage</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Year</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Country</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>Province</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>Section</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Left out</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nothing</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>All projects</translation>
  </message>
  <message>
   <source>Open projects</source>
   <translation>Open projects</translation>
  </message>
  <message>
   <source>Needs attention</source>
   <translation>Needs attention</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Proposed</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>Completed</translation>
  </message>
  <message>
   <source>Without a measure of the Plan</source>
   <translation>Without a measure of the Plan</translation>
  </message>
  <message>
   <source>Cancelled and declined</source>
   <translation>Cancelled and declined</translation>
  </message>
  <message>
   <source>{province}, {country}</source>
   <translation>{province}, {country}</translation>
  </message>
  <message>
   <source>{filter}: {values}</source>
   <translation>{filter}: {values}</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>Figure</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} of {all}</translation>
  </message>
  <message>
   <source>Without a province</source>
   <translation>Without a province</translation>
  </message>
  <message>
   <source>Without a stage</source>
   <translation>Without a stage</translation>
  </message>
  <message>
   <source>1 project</source>
   <translation>1 project</translation>
  </message>
  <message>
   <source>{n} projects</source>
   <translation>{n} projects</translation>
  </message>
  <message>
   <source>View</source>
   <translation>View</translation>
  </message>
  <message>
   <source>View:</source>
   <translation>View:</translation>
  </message>
  <message>
   <source>As filtered</source>
   <translation>As filtered</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>Keep this view…</translation>
  </message>
  <message>
   <source>Forget this view</source>
   <translation>Forget this view</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>Name of the view</translation>
  </message>
  <message>
   <source>Keep this view</source>
   <translation>Keep this view</translation>
  </message>
  <message>
   <source>Keep view</source>
   <translation>Keep view</translation>
  </message>
  <message>
   <source>Give the view a name first.</source>
   <translation>Give the view a name first.</translation>
  </message>
  <message>
   <source>Title, code, place…</source>
   <translation>Title, code, place…</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>Group by</translation>
  </message>
  <message>
   <source>{shown} of {total} projects</source>
   <translation>{shown} of {total} projects</translation>
  </message>
  <message>
   <source>{n} late</source>
   <translation>{n} late</translation>
  </message>
  <message>
   <source>{n} at risk</source>
   <translation>{n} at risk</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>{n} to decide</translation>
  </message>
  <message>
   <source>Bar: done / forecast. Thin line: adopted dates. Upright tick: where it should be today.</source>
   <translation>Bar: done / forecast. Thin line: adopted dates. Upright tick: where it should be today.</translation>
  </message>
  <message>
   <source>No project fits what was asked for.</source>
   <translation>No project fits what was asked for.</translation>
  </message>
  <message>
   <source>Show all projects</source>
   <translation>Show all projects</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Project</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>Next milestone</source>
   <translation>Next milestone</translation>
  </message>
  <message>
   <source>Projects {day}</source>
   <translation>Projects {day}</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Projects: {n}. It can be edited and imported again.</source>
   <translation>Wrote “{file}”. Projects: {n}. It can be edited and imported again.</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Open folder</translation>
  </message>
 </context>
 <context>
  <name>ProposalState</name>
  <message>
   <source>Proposed for next year</source>
   <translation>Proposed for next year</translation>
  </message>
  <message>
   <source>Screened</source>
   <translation>Screened</translation>
  </message>
  <message>
   <source>Recommended by the SOM</source>
   <translation>Recommended by the SOM</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translation>Adopted by the FMM</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Declined</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Undo</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Redo</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Cu&amp;t</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copy</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Paste</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Delete</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Select All</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>Save All</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Yes</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>Yes to &amp;All</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;No</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>N&amp;o to All</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Abort</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Retry</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Ignore</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Discard</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Help</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Apply</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Reset</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>Restore Defaults</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Undo</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Redo</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Cu&amp;t</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copy</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Copy &amp;Link Location</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Paste</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Delete</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Select All</translation>
  </message>
 </context>
 <context>
  <name>RecommendationState</name>
  <message>
   <source>Open</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Accepted</translation>
  </message>
  <message>
   <source>Carried out</source>
   <translation>Carried out</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Declined</translation>
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>Progress Report of the Year {year} on Implementing the Five-Year Plan of Action on Mekong-Lancang Cooperation ({first}-{last})</source>
   <translation>Progress Report of the Year {year} on Implementing the Five-Year Plan of Action on Mekong-Lancang Cooperation ({first}-{last})</translation>
  </message>
  <message>
   <source>Progress Report of the Year {year} on Implementing the Five-Year Plan of Action on Lancang-Mekong Cooperation ({first}-{last})</source>
   <translation>Progress Report of the Year {year} on Implementing the Five-Year Plan of Action on Lancang-Mekong Cooperation ({first}-{last})</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Contents</translation>
  </message>
  <message>
   <source>Overview in figures</source>
   <translation>Overview in figures</translation>
  </message>
  <message>
   <source>Progress by pillar, section and measure</source>
   <translation>Progress by pillar, section and measure</translation>
  </message>
  <message>
   <source>Delays and their reasons</source>
   <translation>Delays and their reasons</translation>
  </message>
  <message>
   <source>Funding by section and source</source>
   <translation>Funding by section and source</translation>
  </message>
  <message>
   <source>Assessments and recommendations</source>
   <translation>Assessments and recommendations</translation>
  </message>
  <message>
   <source>Outlook</source>
   <translation>Outlook</translation>
  </message>
  <message>
   <source>Who has not reported</source>
   <translation>Who has not reported</translation>
  </message>
  <message>
   <source>Annex: all projects</source>
   <translation>Annex: all projects</translation>
  </message>
  <message>
   <source>By section and source, in US dollars</source>
   <translation>By section and source, in US dollars</translation>
  </message>
  <message>
   <source>Section and its largest sources</source>
   <translation>Section and its largest sources</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>Committed</translation>
  </message>
  <message>
   <source>Disbursed</source>
   <translation>Disbursed</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>Spent</translation>
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
   <translation>Assessments made in {year}: {n}. Projects assessed: {projects}.</translation>
  </message>
  <message>
   <source>Mean scores by form, from 1 (weak) to 5 (strong)</source>
   <translation>Mean scores by form, from 1 (weak) to 5 (strong)</translation>
  </message>
  <message>
   <source>No assessment was made in {year}.</source>
   <translation>No assessment was made in {year}.</translation>
  </message>
  <message>
   <source>No recommendation is open.</source>
   <translation>No recommendation is open.</translation>
  </message>
  <message>
   <source>Open recommendations</source>
   <translation>Open recommendations</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are due first, of {all}.</source>
   <translation>Listed are the {shown} that are due first, of {all}.</translation>
  </message>
  <message>
   <source>Milestones due in {year}</source>
   <translation>Milestones due in {year}</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Due</translation>
  </message>
  <message>
   <source>Milestone and project</source>
   <translation>Milestone and project</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>Province</translation>
  </message>
  <message>
   <source>No milestone of a project under way is due in {year}.</source>
   <translation>No milestone of a project under way is due in {year}.</translation>
  </message>
  <message>
   <source>Projects proposed for {year}</source>
   <translation>Projects proposed for {year}</translation>
  </message>
  <message>
   <source>No project is on the list for {year}.</source>
   <translation>No project is on the list for {year}.</translation>
  </message>
  <message>
   <source>On the list for {year}: {n}. Recommended by the SOM: {recommended}; adopted by the FMM: {adopted}; declined: {declined}. Budgets together: {amount}.</source>
   <translation>On the list for {year}: {n}. Recommended by the SOM: {recommended}; adopted by the FMM: {adopted}; declined: {declined}. Budgets together: {amount}.</translation>
  </message>
  <message>
   <source>{name}: {n}</source>
   <translation>{name}: {n}</translation>
  </message>
  <message>
   <source>Progress reports of {year} by state: {states}.</source>
   <translation>Progress reports of {year} by state: {states}.</translation>
  </message>
  <message>
   <source>For every project under way a progress report of {year} was handed in.</source>
   <translation>For every project under way a progress report of {year} was handed in.</translation>
  </message>
  <message>
   <source>Projects under way without a progress report of {year}: {n} of {all}.</source>
   <translation>Projects under way without a progress report of {year}: {n} of {all}.</translation>
  </message>
  <message>
   <source>Not one project under way was reported on by: {provinces}.</source>
   <translation>Not one project under way was reported on by: {provinces}.</translation>
  </message>
  <message>
   <source>Province in the lead</source>
   <translation>Province in the lead</translation>
  </message>
  <message>
   <source>Projects under way</source>
   <translation>Projects under way</translation>
  </message>
  <message>
   <source>Not reported on</source>
   <translation>Not reported on</translation>
  </message>
  <message>
   <source>National, no province</source>
   <translation>National, no province</translation>
  </message>
  <message>
   <source>Achievements are told in the words of progress reports whose period ends in the year: of each project the last one that was approved, or else handed in. Long texts are cut; project sheets have them whole.</source>
   <translation>Achievements are told in the words of progress reports whose period ends in the year: of each project the last one that was approved, or else handed in. Long texts are cut; project sheets have them whole.</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Measure</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Projects</translation>
  </message>
  <message>
   <source>Milestones past due</source>
   <translation>Milestones past due</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>Committed, USD</source>
   <translation>Committed, USD</translation>
  </message>
  <message>
   <source>Projects by state</source>
   <translation>Projects by state</translation>
  </message>
  <message>
   <source>Achievements</source>
   <translation>Achievements</translation>
  </message>
  <message>
   <source>Delays</source>
   <translation>Delays</translation>
  </message>
  <message>
   <source>Nothing was reported, reached or missed in {year}.</source>
   <translation>Nothing was reported, reached or missed in {year}.</translation>
  </message>
  <message>
   <source>not approved yet</source>
   <translation>not approved yet</translation>
  </message>
  <message>
   <source>Issues: {text}</source>
   <translation>Issues: {text}</translation>
  </message>
  <message>
   <source>Shown are {shown} of {all} reports.</source>
   <translation>Shown are {shown} of {all} reports.</translation>
  </message>
  <message>
   <source>Milestone reached</source>
   <translation>Milestone reached</translation>
  </message>
  <message>
   <source>On</source>
   <translation>On</translation>
  </message>
  <message>
   <source>Listed are the {shown} that were reached last, of {all}.</source>
   <translation>Listed are the {shown} that were reached last, of {all}.</translation>
  </message>
  <message>
   <source>Days late</source>
   <translation>Days late</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Reason</translation>
  </message>
  <message>
   <source>No reason given</source>
   <translation>No reason given</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are latest, of {all}.</source>
   <translation>Listed are the {shown} that are latest, of {all}.</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Group</translation>
  </message>
  <message>
   <source>Assessments: {country}</source>
   <translation>Assessments: {country}</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Form</translation>
  </message>
  <message>
   <source>Form not given</source>
   <translation>Form not given</translation>
  </message>
  <message>
   <source>All forms</source>
   <translation>All forms</translation>
  </message>
  <message>
   <source>Self-evaluation, peer review and third-party review</source>
   <translation>Self-evaluation, peer review and third-party review</translation>
  </message>
  <message>
   <source>No assessment of a project of {country} is recorded at this desk yet.</source>
   <translation>No assessment of a project of {country} is recorded at this desk yet.</translation>
  </message>
  <message>
   <source>Assessments</source>
   <translation>Assessments</translation>
  </message>
  <message>
   <source>{n} under way, not assessed</source>
   <translation>{n} under way, not assessed</translation>
  </message>
  <message>
   <source>Projects assessed</source>
   <translation>Projects assessed</translation>
  </message>
  <message>
   <source>Mean score</source>
   <translation>Mean score</translation>
  </message>
  <message>
   <source>of 5</source>
   <translation>of 5</translation>
  </message>
  <message>
   <source>{n} or less</source>
   <translation>{n} or less</translation>
  </message>
  <message>
   <source>Low scores</source>
   <translation>Low scores</translation>
  </message>
  <message>
   <source>{n} past due</source>
   <translation>{n} past due</translation>
  </message>
  <message>
   <source>No recommendation has been recorded.</source>
   <translation>No recommendation has been recorded.</translation>
  </message>
  <message>
   <source>Recommendations for improvement</source>
   <translation>Recommendations for improvement</translation>
  </message>
  <message>
   <source>Listed are all that are open, and {shown} of the {all} that are settled.</source>
   <translation>Listed are all that are open, and {shown} of the {all} that are settled.</translation>
  </message>
  <message>
   <source>Low scores, and scores on which assessors disagree</source>
   <translation>Low scores, and scores on which assessors disagree</translation>
  </message>
  <message>
   <source>Score sheets are shown of projects with a score of {low} or less, or with a criterion on which assessors lie more than one point apart: {n}. The others have one line each, further below: {others}.</source>
   <translation>Score sheets are shown of projects with a score of {low} or less, or with a criterion on which assessors lie more than one point apart: {n}. The others have one line each, further below: {others}.</translation>
  </message>
  <message>
   <source>Scores of {n} and less are marked.</source>
   <translation>Scores of {n} and less are marked.</translation>
  </message>
  <message>
   <source>Assessed by</source>
   <translation>Assessed by</translation>
  </message>
  <message>
   <source>Other projects that were assessed</source>
   <translation>Other projects that were assessed</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Project</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>Mean</translation>
  </message>
  <message>
   <source>Assessors lie more than one point apart on: {criteria}.</source>
   <translation>Assessors lie more than one point apart on: {criteria}.</translation>
  </message>
  <message>
   <source>Projects under way that nobody has assessed: {n}.</source>
   <translation>Projects under way that nobody has assessed: {n}.</translation>
  </message>
  <message>
   <source>Assessments without a day: {n}.</source>
   <translation>Assessments without a day: {n}.</translation>
  </message>
  <message>
   <source>Scores that are none of 1 to 5, and so in no mean: {n}.</source>
   <translation>Scores that are none of 1 to 5, and so in no mean: {n}.</translation>
  </message>
  <message>
   <source>Low scores without a reason: {n}.</source>
   <translation>Low scores without a reason: {n}.</translation>
  </message>
  <message>
   <source>Open recommendations without an owner: {n}.</source>
   <translation>Open recommendations without an owner: {n}.</translation>
  </message>
  <message>
   <source>Open recommendations without a due day: {n}.</source>
   <translation>Open recommendations without a due day: {n}.</translation>
  </message>
  <message>
   <source>Means are of the scores from 1 to 5, each score counting the same; what is not applicable or not given is left out. A recommendation is past due if it is open or accepted after its due day. What assessors wrote stands on each project's sheet.</source>
   <translation>Means are of the scores from 1 to 5, each score counting the same; what is not applicable or not given is left out. A recommendation is past due if it is open or accepted after its due day. What assessors wrote stands on each project's sheet.</translation>
  </message>
  <message>
   <source>Assessments: {n}</source>
   <translation>Assessments: {n}</translation>
  </message>
  <message>
   <source>Counted are the projects that {country} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>Counted are the projects that {country} leads or that reach it, as known at the desk “{desk}” on {day}.</translation>
  </message>
  <message>
   <source>Counted are the projects that the province of {province} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>Counted are the projects that the province of {province} leads or that reach it, as known at the desk “{desk}” on {day}.</translation>
  </message>
  <message>
   <source>No project of {country} is recorded at this desk yet.</source>
   <translation>No project of {country} is recorded at this desk yet.</translation>
  </message>
  <message>
   <source>Provinces that lead no project: {provinces}.</source>
   <translation>Provinces that lead no project: {provinces}.</translation>
  </message>
  <message>
   <source>No change has come from the desk of a province: all was entered at other desks.</source>
   <translation>No change has come from the desk of a province: all was entered at other desks.</translation>
  </message>
  <message>
   <source>Provinces that lead projects, but whose own desks have sent nothing: {provinces}.</source>
   <translation>Provinces that lead projects, but whose own desks have sent nothing: {provinces}.</translation>
  </message>
  <message>
   <source>Projects without a country, which are not counted in this summary: {n}.</source>
   <translation>Projects without a country, which are not counted in this summary: {n}.</translation>
  </message>
  <message>
   <source>No change has come from the desk of this province: all was entered at other desks.</source>
   <translation>No change has come from the desk of this province: all was entered at other desks.</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>Without a title</translation>
  </message>
  <message>
   <source>Projects in implementation without a report on {year}, {n} in all, such as {codes}.</source>
   <translation>Projects in implementation without a report on {year}, {n} in all, such as {codes}.</translation>
  </message>
  <message>
   <source>Projects in implementation without a report on {year}: {codes}.</source>
   <translation>Projects in implementation without a report on {year}: {codes}.</translation>
  </message>
  <message>
   <source>Progress reports that do not say which time they are about, and so are not counted: {n}.</source>
   <translation>Progress reports that do not say which time they are about, and so are not counted: {n}.</translation>
  </message>
  <message>
   <source>Among the projects are some that other provinces lead and that reach this one: {n}.</source>
   <translation>Among the projects are some that other provinces lead and that reach this one: {n}.</translation>
  </message>
  <message>
   <source>Total in {currency}</source>
   <translation>Total in {currency}</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>What is missing</translation>
  </message>
  <message>
   <source>How these figures are made</source>
   <translation>How these figures are made</translation>
  </message>
  <message>
   <source>A milestone is due on its adopted day, or on the forecast one where none was adopted. Milestones of projects that are proposed, endorsed or cancelled are not counted; among those past their due day are only milestones of projects under way.</source>
   <translation>A milestone is due on its adopted day, or on the forecast one where none was adopted. Milestones of projects that are proposed, endorsed or cancelled are not counted; among those past their due day are only milestones of projects under way.</translation>
  </message>
  <message>
   <source>Money is the sum of all funding lines, converted at the secretariat's rate for the last day of their year, or for today. Each figure is rounded by itself.</source>
   <translation>Money is the sum of all funding lines, converted at the secretariat's rate for the last day of their year, or for today. Each figure is rounded by itself.</translation>
  </message>
  <message>
   <source>No project is counted in any section of the Plan.</source>
   <translation>No project is counted in any section of the Plan.</translation>
  </message>
  <message>
   <source>Sections with a project</source>
   <translation>Sections with a project</translation>
  </message>
  <message>
   <source>Measures with a project</source>
   <translation>Measures with a project</translation>
  </message>
  <message>
   <source>Blank cells</source>
   <translation>Blank cells</translation>
  </message>
  <message>
   <source>section by country</source>
   <translation>section by country</translation>
  </message>
  <message>
   <source>{kept} of {due}</source>
   <translation>{kept} of {due}</translation>
  </message>
  <message>
   <source>all years</source>
   <translation>all years</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Projects by section and country</source>
   <translation>Projects by section and country</translation>
  </message>
  <message>
   <source>All sections</source>
   <translation>All sections</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>Section</translation>
  </message>
  <message>
   <source>Sections without a project: {sections}.</source>
   <translation>Sections without a project: {sections}.</translation>
  </message>
  <message>
   <source>Money committed by section and country</source>
   <translation>Money committed by section and country</translation>
  </message>
  <message>
   <source>No funding has been recorded.</source>
   <translation>No funding has been recorded.</translation>
  </message>
  <message>
   <source>Measures without a project in {country}</source>
   <translation>Measures without a project in {country}</translation>
  </message>
  <message>
   <source>Each measure of the Plan has a project.</source>
   <translation>Each measure of the Plan has a project.</translation>
  </message>
  <message>
   <source>Without a project are {n} of the {all} measures of the Plan.</source>
   <translation>Without a project are {n} of the {all} measures of the Plan.</translation>
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation>Measure of the Plan</translation>
  </message>
  <message>
   <source>Counted are projects as known at the desk “{desk}” on {day}, but for the {n} that were cancelled or declined.</source>
   <translation>Counted are projects as known at the desk “{desk}” on {day}, but for the {n} that were cancelled or declined.</translation>
  </message>
  <message>
   <source>In {year} are the projects that run in it by their actual days, or else the planned ones, and the funding lines of that year.</source>
   <translation>In {year} are the projects that run in it by their actual days, or else the planned ones, and the funding lines of that year.</translation>
  </message>
  <message>
   <source>A project is counted in each section and measure that it serves and in each country that leads it or that it reaches, but once in a total. Its money stands once: with its primary measure and the country that leads it.</source>
   <translation>A project is counted in each section and measure that it serves and in each country that leads it or that it reaches, but once in a total. Its money stands once: with its primary measure and the country that leads it.</translation>
  </message>
  <message>
   <source>Coverage of the Plan of Action in {year}</source>
   <translation>Coverage of the Plan of Action in {year}</translation>
  </message>
  <message>
   <source>Coverage of the Plan of Action, {first}–{last}</source>
   <translation>Coverage of the Plan of Action, {first}–{last}</translation>
  </message>
  <message>
   <source>This desk knows projects of {country} only, and so the matrix has one column.</source>
   <translation>This desk knows projects of {country} only, and so the matrix has one column.</translation>
  </message>
  <message>
   <source>Projects of the six countries, as far as they are known at this desk.</source>
   <translation>Projects of the six countries, as far as they are known at this desk.</translation>
  </message>
  <message>
   <source>Nothing is known at this desk of projects in: {countries}. They have no column.</source>
   <translation>Nothing is known at this desk of projects in: {countries}. They have no column.</translation>
  </message>
  <message>
   <source>This is the desk of {province}; projects of other provinces may be unknown here.</source>
   <translation>This is the desk of {province}; projects of other provinces may be unknown here.</translation>
  </message>
  <message>
   <source>Projects without any date, which are in no year: {n}.</source>
   <translation>Projects without any date, which are in no year: {n}.</translation>
  </message>
  <message>
   <source>Projects without one of these countries, which are not counted: {n}.</source>
   <translation>Projects without one of these countries, which are not counted: {n}.</translation>
  </message>
  <message>
   <source>Funding lines without a year, which are in no year: {n}.</source>
   <translation>Funding lines without a year, which are in no year: {n}.</translation>
  </message>
  <message>
   <source>Committed, USD thousand</source>
   <translation>Committed, USD thousand</translation>
  </message>
  <message>
   <source>Changes since edition {number}: {report}</source>
   <translation>Changes since edition {number}: {report}</translation>
  </message>
  <message>
   <source>Nothing that the report is made from was changed.</source>
   <translation>Nothing that the report is made from was changed.</translation>
  </message>
  <message>
   <source>Changed entries: {edits}, in projects: {projects}.</source>
   <translation>Changed entries: {edits}, in projects: {projects}.</translation>
  </message>
  <message>
   <source>What was changed</source>
   <translation>What was changed</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Before</translation>
  </message>
  <message>
   <source>After</source>
   <translation>After</translation>
  </message>
  <message>
   <source>By whom</source>
   <translation>By whom</translation>
  </message>
  <message>
   <source>Not of one project</source>
   <translation>Not of one project</translation>
  </message>
  <message>
   <source>Told is what was entered or came with bundles after the figures of the edition had been read, as far as it shows; what was changed and put back is not told.</source>
   <translation>Told is what was entered or came with bundles after the figures of the edition had been read, as far as it shows; what was changed and put back is not told.</translation>
  </message>
  <message>
   <source>From edition {earlier}, as of {first}, to what the desk “{desk}” knows on {last}</source>
   <translation>From edition {earlier}, as of {first}, to what the desk “{desk}” knows on {last}</translation>
  </message>
  <message>
   <source>From edition {earlier}, as of {first}, to edition {later}, as of {last}</source>
   <translation>From edition {earlier}, as of {first}, to edition {later}, as of {last}</translation>
  </message>
  <message>
   <source>{kind} “{name}”</source>
   <translation>{kind} “{name}”</translation>
  </message>
  <message>
   <source>Put into the bin</source>
   <translation>Put into the bin</translation>
  </message>
  <message>
   <source>{field}: {value}</source>
   <translation>{field}: {value}</translation>
  </message>
  <message>
   <source>New</source>
   <translation>New</translation>
  </message>
  <message>
   <source>{desk}, {day}</source>
   <translation>{desk}, {day}</translation>
  </message>
  <message>
   <source>Funding of projects</source>
   <translation>Funding of projects</translation>
  </message>
  <message>
   <source>Projects of {country}, as far as they are known at this desk.</source>
   <translation>Projects of {country}, as far as they are known at this desk.</translation>
  </message>
  <message>
   <source>All projects that are known at this desk, of whatever country.</source>
   <translation>All projects that are known at this desk, of whatever country.</translation>
  </message>
  <message>
   <source>Funding lines: {n}</source>
   <translation>Funding lines: {n}</translation>
  </message>
  <message>
   <source>{percent} of what is committed</source>
   <translation>{percent} of what is committed</translation>
  </message>
  <message>
   <source>{percent} of what is disbursed</source>
   <translation>{percent} of what is disbursed</translation>
  </message>
  <message>
   <source>Projects with funding</source>
   <translation>Projects with funding</translation>
  </message>
  <message>
   <source>All sources</source>
   <translation>All sources</translation>
  </message>
  <message>
   <source>Funding by source</source>
   <translation>Funding by source</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Funding by source and year, USD</source>
   <translation>Funding by source and year, USD</translation>
  </message>
  <message>
   <source>Funding by year</source>
   <translation>Funding by year</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Year</translation>
  </message>
  <message>
   <source>Cash and in kind</source>
   <translation>Cash and in kind</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>Funding by country</source>
   <translation>Funding by country</translation>
  </message>
  <message>
   <source>Country in the lead</source>
   <translation>Country in the lead</translation>
  </message>
  <message>
   <source>Funding by province of {country}</source>
   <translation>Funding by province of {country}</translation>
  </message>
  <message>
   <source>As recorded, by currency</source>
   <translation>As recorded, by currency</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Currency</translation>
  </message>
  <message>
   <source>Funding lines</source>
   <translation>Funding lines</translation>
  </message>
  <message>
   <source>{currency} thousand</source>
   <translation>{currency} thousand</translation>
  </message>
  <message>
   <source>USD thousand</source>
   <translation>USD thousand</translation>
  </message>
  <message>
   <source>until {year}</source>
   <translation>until {year}</translation>
  </message>
  <message>
   <source>from {year}</source>
   <translation>from {year}</translation>
  </message>
  <message>
   <source>Year not given</source>
   <translation>Year not given</translation>
  </message>
  <message>
   <source>Kind not given</source>
   <translation>Kind not given</translation>
  </message>
  <message>
   <source>Country not given</source>
   <translation>Country not given</translation>
  </message>
  <message>
   <source>Spent above disbursed</source>
   <translation>Spent above disbursed</translation>
  </message>
  <message>
   <source>No project has spent more of a source than was disbursed to it.</source>
   <translation>No project has spent more of a source than was disbursed to it.</translation>
  </message>
  <message>
   <source>Above</source>
   <translation>Above</translation>
  </message>
  <message>
   <source>Listed are the {shown} that are most overspent, of {all}.</source>
   <translation>Listed are the {shown} that are most overspent, of {all}.</translation>
  </message>
  <message>
   <source>Projects that spent money of a source without a figure for what was disbursed: {n}.</source>
   <translation>Projects that spent money of a source without a figure for what was disbursed: {n}.</translation>
  </message>
  <message>
   <source>More is spent than disbursed.</source>
   <translation>More is spent than disbursed.</translation>
  </message>
  <message>
   <source>Added up are the funding lines of all projects as known at the desk “{desk}” on {day}. A project's money stands with the country and the province that lead it.</source>
   <translation>Added up are the funding lines of all projects as known at the desk “{desk}” on {day}. A project's money stands with the country and the province that lead it.</translation>
  </message>
  <message>
   <source>Edition {number}, fingerprint {fingerprint}</source>
   <translation>Edition {number}, fingerprint {fingerprint}</translation>
  </message>
  <message>
   <source>This edition</source>
   <translation>This edition</translation>
  </message>
  <message>
   <source>Edition {number}, as of {day}, frozen at the desk “{desk}” by {author}.</source>
   <translation>Edition {number}, as of {day}, frozen at the desk “{desk}” by {author}.</translation>
  </message>
  <message>
   <source>Fingerprint of its figures (SHA-256): {fingerprint}</source>
   <translation>Fingerprint of its figures (SHA-256): {fingerprint}</translation>
  </message>
  <message>
   <source>{desk} ({changes})</source>
   <translation>{desk} ({changes})</translation>
  </message>
  <message>
   <source>It was made from {changes} changes of these desks, as far as they were known: {desks}.</source>
   <translation>It was made from {changes} changes of these desks, as far as they were known: {desks}.</translation>
  </message>
  <message>
   <source>National summary: {country}</source>
   <translation>National summary: {country}</translation>
  </message>
  <message>
   <source>Overdue milestones: {area}</source>
   <translation>Overdue milestones: {area}</translation>
  </message>
  <message>
   <source>Milestones past their due day in projects under way</source>
   <translation>Milestones past their due day in projects under way</translation>
  </message>
  <message>
   <source>No milestone of a project under way is past its due day.</source>
   <translation>No milestone of a project under way is past its due day.</translation>
  </message>
  <message>
   <source>All overdue milestones by province</source>
   <translation>All overdue milestones by province</translation>
  </message>
  <message>
   <source>of {n} not yet done</source>
   <translation>of {n} not yet done</translation>
  </message>
  <message>
   <source>Past their due day</source>
   <translation>Past their due day</translation>
  </message>
  <message>
   <source>Most days late</source>
   <translation>Most days late</translation>
  </message>
  <message>
   <source>of {n} under way</source>
   <translation>of {n} under way</translation>
  </message>
  <message>
   <source>Projects concerned</source>
   <translation>Projects concerned</translation>
  </message>
  <message>
   <source>Late by over {n} days</source>
   <translation>Late by over {n} days</translation>
  </message>
  <message>
   <source>Why they are late</source>
   <translation>Why they are late</translation>
  </message>
  <message>
   <source>Projects that are latest</source>
   <translation>Projects that are latest</translation>
  </message>
  <message>
   <source>Its latest milestone</source>
   <translation>Its latest milestone</translation>
  </message>
  <message>
   <source>Listed are the {shown} projects that are latest, of {all}.</source>
   <translation>Listed are the {shown} projects that are latest, of {all}.</translation>
  </message>
  <message>
   <source>By province</source>
   <translation>By province</translation>
  </message>
  <message>
   <source>By section of the Plan</source>
   <translation>By section of the Plan</translation>
  </message>
  <message>
   <source>All projects under way</source>
   <translation>All projects under way</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>Responsible</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>Adopted</translation>
  </message>
  <message>
   <source>Forecast</source>
   <translation>Forecast</translation>
  </message>
  <message>
   <source>Milestones not done and without a due day, so that they are never late: {n}.</source>
   <translation>Milestones not done and without a due day, so that they are never late: {n}.</translation>
  </message>
  <message>
   <source>Projects under way without a milestone: {n}.</source>
   <translation>Projects under way without a milestone: {n}.</translation>
  </message>
  <message>
   <source>The mark of what is late stands beside milestones late by over {n} days.</source>
   <translation>The mark of what is late stands beside milestones late by over {n} days.</translation>
  </message>
  <message>
   <source>Figures of the year {year} under the Five-Year Plan of Action on Mekong-Lancang Cooperation ({first}-{last})</source>
   <translation>Figures of the year {year} under the Five-Year Plan of Action on Mekong-Lancang Cooperation ({first}-{last})</translation>
  </message>
  <message>
   <source>Figures of the year {year} under the Five-Year Plan of Action on Lancang-Mekong Cooperation ({first}-{last})</source>
   <translation>Figures of the year {year} under the Five-Year Plan of Action on Lancang-Mekong Cooperation ({first}-{last})</translation>
  </message>
  <message>
   <source>Stage not given</source>
   <translation>Stage not given</translation>
  </message>
  <message>
   <source>Cancelled, without a state</source>
   <translation>Cancelled, without a state</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Stage</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>States of projects by pillar</source>
   <translation>States of projects by pillar</translation>
  </message>
  <message>
   <source>Pillar of the Plan</source>
   <translation>Pillar of the Plan</translation>
  </message>
  <message>
   <source>Reached without a date, and so in none of the months: {n}.</source>
   <translation>Reached without a date, and so in none of the months: {n}.</translation>
  </message>
  <message>
   <source>Milestones past their due day</source>
   <translation>Milestones past their due day</translation>
  </message>
  <message>
   <source>Projects with entries that wait for a decision</source>
   <translation>Projects with entries that wait for a decision</translation>
  </message>
  <message>
   <source>Listed are the {shown} with most, of {all}.</source>
   <translation>Listed are the {shown} with most, of {all}.</translation>
  </message>
  <message>
   <source>A project's progress is the weighted sum of its milestones. The progress of a section, a province or the country is the mean of its adopted projects, rounded down; the upright tick shows where it should be today.</source>
   <translation>A project's progress is the weighted sum of its milestones. The progress of a section, a province or the country is the mean of its adopted projects, rounded down; the upright tick shows where it should be today.</translation>
  </message>
  <message>
   <source>The chart of the year counts milestones by the day on which they were reached, whether they were due in that year or not.</source>
   <translation>The chart of the year counts milestones by the day on which they were reached, whether they were due in that year or not.</translation>
  </message>
  <message>
   <source>Annex: all projects by section</source>
   <translation>Annex: all projects by section</translation>
  </message>
  <message>
   <source>State and stage</source>
   <translation>State and stage</translation>
  </message>
  <message>
   <source>Forecast end</source>
   <translation>Forecast end</translation>
  </message>
  <message>
   <source>{n} under way</source>
   <translation>{n} under way</translation>
  </message>
  <message>
   <source>Milestones reached</source>
   <translation>Milestones reached</translation>
  </message>
  <message>
   <source>due so far in {year}</source>
   <translation>due so far in {year}</translation>
  </message>
  <message>
   <source>{amount} spent</source>
   <translation>{amount} spent</translation>
  </message>
  <message>
   <source>up to 1 day</source>
   <translation>up to 1 day</translation>
  </message>
  <message>
   <source>up to {n} days</source>
   <translation>up to {n} days</translation>
  </message>
  <message>
   <source>Milestones in {year}, planned and reached</source>
   <translation>Milestones in {year}, planned and reached</translation>
  </message>
  <message>
   <source>All provinces</source>
   <translation>All provinces</translation>
  </message>
  <message>
   <source>Projects by state:</source>
   <translation>Projects by state:</translation>
  </message>
  <message>
   <source>Cancelled ones have none.</source>
   <translation>Cancelled ones have none.</translation>
  </message>
  <message>
   <source>and spent</source>
   <translation>and spent</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Photos</translation>
  </message>
  <message>
   <source>Earlier photos, not shown here: {n}.</source>
   <translation>Earlier photos, not shown here: {n}.</translation>
  </message>
  <message>
   <source>Other files of evidence</source>
   <translation>Other files of evidence</translation>
  </message>
  <message>
   <source>Earlier files, not shown here: {n}.</source>
   <translation>Earlier files, not shown here: {n}.</translation>
  </message>
  <message>
   <source>This file is not at this desk.</source>
   <translation>This file is not at this desk.</translation>
  </message>
  <message>
   <source>This file cannot be shown as a picture.</source>
   <translation>This file cannot be shown as a picture.</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Objective</translation>
  </message>
  <message>
   <source>No dates have been given for this project.</source>
   <translation>No dates have been given for this project.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>End</source>
   <translation>End</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>Contact: {contact}</source>
   <translation>Contact: {contact}</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>Led by</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>Partners</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>Proposal</translation>
  </message>
  <message>
   <source>adopted {day}</source>
   <translation>adopted {day}</translation>
  </message>
  <message>
   <source>actual</source>
   <translation>actual</translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>forecast</translation>
  </message>
  <message>
   <source>adopted</source>
   <translation>adopted</translation>
  </message>
  <message>
   <source>Further measures: {measures}</source>
   <translation>Further measures: {measures}</translation>
  </message>
  <message>
   <source>Priority area: {area}</source>
   <translation>Priority area: {area}</translation>
  </message>
  <message>
   <source>Also reaches: {places}</source>
   <translation>Also reaches: {places}</translation>
  </message>
  <message>
   <source>{district} ({province})</source>
   <translation>{district} ({province})</translation>
  </message>
  <message>
   <source>Last progress report</source>
   <translation>Last progress report</translation>
  </message>
  <message>
   <source>No progress report has been handed in.</source>
   <translation>No progress report has been handed in.</translation>
  </message>
  <message>
   <source>Assessments, from 1 (weak) to 5 (strong)</source>
   <translation>Assessments, from 1 (weak) to 5 (strong)</translation>
  </message>
  <message>
   <source>progress {percent}</source>
   <translation>progress {percent}</translation>
  </message>
  <message>
   <source>State and period</source>
   <translation>State and period</translation>
  </message>
  <message>
   <source>No reason was given.</source>
   <translation>No reason was given.</translation>
  </message>
  <message>
   <source>Why returned</source>
   <translation>Why returned</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>What was done</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>Issues</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>Next steps</translation>
  </message>
  <message>
   <source>Earlier assessments, not shown here: {n}.</source>
   <translation>Earlier assessments, not shown here: {n}.</translation>
  </message>
  <message>
   <source>women: {n}</source>
   <translation>women: {n}</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>Beneficiaries</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Ended</translation>
  </message>
  <message>
   <source>Adopted end</source>
   <translation>Adopted end</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>Milestones</translation>
  </message>
  <message>
   <source>No milestones have been recorded.</source>
   <translation>No milestones have been recorded.</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>Milestone</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Weight</translation>
  </message>
  <message>
   <source>Forecast or actual</source>
   <translation>Forecast or actual</translation>
  </message>
  <message>
   <source>Waits for: {milestone}</source>
   <translation>Waits for: {milestone}</translation>
  </message>
  <message>
   <source>{reason}: {text}</source>
   <translation>{reason}: {text}</translation>
  </message>
  <message>
   <source>reached, day not given</source>
   <translation>reached, day not given</translation>
  </message>
  <message>
   <source>Progress as a weighted sum: {formula}.</source>
   <translation>Progress as a weighted sum: {formula}.</translation>
  </message>
  <message>
   <source>Progress as a mean, since no milestone has a weight: {formula}.</source>
   <translation>Progress as a mean, since no milestone has a weight: {formula}.</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>Funding</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>Indicators</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>Indicator</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Baseline</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Target</translation>
  </message>
  <message>
   <source>Actual</source>
   <translation>Actual</translation>
  </message>
  <message>
   <source>Way to the target</source>
   <translation>Way to the target</translation>
  </message>
  <message>
   <source>women {n}</source>
   <translation>women {n}</translation>
  </message>
  <message>
   <source>men {n}</source>
   <translation>men {n}</translation>
  </message>
  <message>
   <source>youth {n}</source>
   <translation>youth {n}</translation>
  </message>
  <message>
   <source>Projects proposed for {year}: {country}</source>
   <translation>Projects proposed for {year}: {country}</translation>
  </message>
  <message>
   <source>On the list by the way they have come, then by section of the Plan</source>
   <translation>On the list by the way they have come, then by section of the Plan</translation>
  </message>
  <message>
   <source>No project of {country} is on the list for {year} at this desk.</source>
   <translation>No project of {country} is on the list for {year} at this desk.</translation>
  </message>
  <message>
   <source>Projects on the list</source>
   <translation>Projects on the list</translation>
  </message>
  <message>
   <source>{n} recommended by the SOM</source>
   <translation>{n} recommended by the SOM</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translation>Adopted by the FMM</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Declined</translation>
  </message>
  <message>
   <source>The whole list</source>
   <translation>The whole list</translation>
  </message>
  <message>
   <source>By state</source>
   <translation>By state</translation>
  </message>
  <message>
   <source>Budget, USD</source>
   <translation>Budget, USD</translation>
  </message>
  <message>
   <source>State not given</source>
   <translation>State not given</translation>
  </message>
  <message>
   <source>Code and measure</source>
   <translation>Code and measure</translation>
  </message>
  <message>
   <source>Project and who leads it</source>
   <translation>Project and who leads it</translation>
  </message>
  <message>
   <source>Place and dates</source>
   <translation>Place and dates</translation>
  </message>
  <message>
   <source>Led by {name}</source>
   <translation>Led by {name}</translation>
  </message>
  <message>
   <source>Dates not given</source>
   <translation>Dates not given</translation>
  </message>
  <message>
   <source>Projects on this list without dates: {n}.</source>
   <translation>Projects on this list without dates: {n}.</translation>
  </message>
  <message>
   <source>Projects on this list without a budget: {n}.</source>
   <translation>Projects on this list without a budget: {n}.</translation>
  </message>
  <message>
   <source>Budgets that are not in the totals, since their currency or a rate for it is missing, or the amount cannot be counted: {n}.</source>
   <translation>Budgets that are not in the totals, since their currency or a rate for it is missing, or the amount cannot be counted: {n}.</translation>
  </message>
  <message>
   <source>Projects on this list without a number of beneficiaries: {n}.</source>
   <translation>Projects on this list without a number of beneficiaries: {n}.</translation>
  </message>
  <message>
   <source>Proposed projects that do not say for which year, and so are on no list: {n}.</source>
   <translation>Proposed projects that do not say for which year, and so are on no list: {n}.</translation>
  </message>
  <message>
   <source>Listed are the projects that {country} leads or that reach it and that were proposed for {year}, as known at the desk “{desk}” on {day}.</source>
   <translation>Listed are the projects that {country} leads or that reach it and that were proposed for {year}, as known at the desk “{desk}” on {day}.</translation>
  </message>
  <message>
   <source>Budgets are told in US dollars at the secretariat's rate for today; declined projects are in the totals. Days are the planned ones.</source>
   <translation>Budgets are told in US dollars at the secretariat's rate for today; declined projects are in the totals. Days are the planned ones.</translation>
  </message>
  <message>
   <source>Province summary: {province}</source>
   <translation>Province summary: {province}</translation>
  </message>
  <message>
   <source>Progress reports on {year}</source>
   <translation>Progress reports on {year}</translation>
  </message>
  <message>
   <source>No progress report on {year} has been handed in.</source>
   <translation>No progress report on {year} has been handed in.</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Quarter</translation>
  </message>
  <message>
   <source>Handed in</source>
   <translation>Handed in</translation>
  </message>
  <message>
   <source>Of these approved</source>
   <translation>Of these approved</translation>
  </message>
  <message>
   <source>Of these returned</source>
   <translation>Of these returned</translation>
  </message>
  <message>
   <source>Whole year</source>
   <translation>Whole year</translation>
  </message>
  <message>
   <source>Reports that were returned and not handed in again</source>
   <translation>Reports that were returned and not handed in again</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Period</translation>
  </message>
  <message>
   <source>all reported on</source>
   <translation>all reported on</translation>
  </message>
  <message>
   <source>in part</source>
   <translation>in part</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>returned</translation>
  </message>
  <message>
   <source>no report</source>
   <translation>no report</translation>
  </message>
  <message>
   <source>not over yet</source>
   <translation>not over yet</translation>
  </message>
  <message>
   <source>Who has reported: {country}</source>
   <translation>Who has reported: {country}</translation>
  </message>
  <message>
   <source>Projects reported on</source>
   <translation>Projects reported on</translation>
  </message>
  <message>
   <source>of {n} with projects in implementation</source>
   <translation>of {n} with projects in implementation</translation>
  </message>
  <message>
   <source>Reported on all</source>
   <translation>Reported on all</translation>
  </message>
  <message>
   <source>Reported in part</source>
   <translation>Reported in part</translation>
  </message>
  <message>
   <source>Without a report</source>
   <translation>Without a report</translation>
  </message>
  <message>
   <source>in {n} months</source>
   <translation>in {n} months</translation>
  </message>
  <message>
   <source>Bundles that came</source>
   <translation>Bundles that came</translation>
  </message>
  <message>
   <source>Provinces that handed in reports</source>
   <translation>Provinces that handed in reports</translation>
  </message>
  <message>
   <source>Bundles</source>
   <translation>Bundles</translation>
  </message>
  <message>
   <source>Projects reported on:</source>
   <translation>Projects reported on:</translation>
  </message>
  <message>
   <source>Below: bundles that came.</source>
   <translation>Below: bundles that came.</translation>
  </message>
  <message>
   <source>Without a report on {period}: {provinces}.</source>
   <translation>Without a report on {period}: {provinces}.</translation>
  </message>
  <message>
   <source>Provinces from whose desks nothing has ever come: {provinces}.</source>
   <translation>Provinces from whose desks nothing has ever come: {provinces}.</translation>
  </message>
  <message>
   <source>Provinces without a project or a desk, and so not told of above: {provinces}.</source>
   <translation>Provinces without a project or a desk, and so not told of above: {provinces}.</translation>
  </message>
  <message>
   <source>Told is what is known at the desk “{desk}” on {day}.</source>
   <translation>Told is what is known at the desk “{desk}” on {day}.</translation>
  </message>
  <message>
   <source>A report counts in the period in which the time that it is about ends. One that was returned counts once it is handed in again.</source>
   <translation>A report counts in the period in which the time that it is about ends. One that was returned counts once it is handed in again.</translation>
  </message>
  <message>
   <source>A bundle counts in the period in which it was merged at this desk. Merges that were taken back do not count.</source>
   <translation>A bundle counts in the period in which it was merged at this desk. Merges that were taken back do not count.</translation>
  </message>
  <message>
   <source>Reports are awaited of the projects that are in implementation today, for earlier periods too.</source>
   <translation>Reports are awaited of the projects that are in implementation today, for earlier periods too.</translation>
  </message>
  <message>
   <source>Relevance</source>
   <translation>Relevance</translation>
  </message>
  <message>
   <source>Coherence</source>
   <translation>Coherence</translation>
  </message>
  <message>
   <source>Effectiveness</source>
   <translation>Effectiveness</translation>
  </message>
  <message>
   <source>Efficiency</source>
   <translation>Efficiency</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>Impact</translation>
  </message>
  <message>
   <source>Sustainability</source>
   <translation>Sustainability</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>Assessment</translation>
  </message>
  <message>
   <source>n/a</source>
   <translation>n/a</translation>
  </message>
  <message>
   <source>Recommendation</source>
   <translation>Recommendation</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Owner</translation>
  </message>
  <message>
   <source>Reading progress reports</source>
   <translation>Reading progress reports</translation>
  </message>
  <message>
   <source>Reading assessments</source>
   <translation>Reading assessments</translation>
  </message>
  <message>
   <source>Reading projects</source>
   <translation>Reading projects</translation>
  </message>
  <message>
   <source>Reading funding</source>
   <translation>Reading funding</translation>
  </message>
  <message>
   <source>Reading milestones</source>
   <translation>Reading milestones</translation>
  </message>
  <message>
   <source>There is no project {id} at this desk, or it is in the bin.</source>
   <translation>There is no project {id} at this desk, or it is in the bin.</translation>
  </message>
  <message>
   <source>Timeline of projects: {place}</source>
   <translation>Timeline of projects: {place}</translation>
  </message>
  <message>
   <source>Ending later than adopted</source>
   <translation>Ending later than adopted</translation>
  </message>
  <message>
   <source>Projects without dates</source>
   <translation>Projects without dates</translation>
  </message>
  <message>
   <source>Bar: from start to end, actual or as forecast, dark as far as it is done. Thin line below it: the adopted dates. Dashed line: today. Milestones by state:</source>
   <translation>Bar: from start to end, actual or as forecast, dark as far as it is done. Thin line below it: the adopted dates. Dashed line: today. Milestones by state:</translation>
  </message>
  <message>
   <source>Shown are the projects that {place} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation>Shown are the projects that {place} leads or that reach it, as known at the desk “{desk}” on {day}.</translation>
  </message>
  <message>
   <source>The dark part of a bar is the project's progress, the weighted sum of its milestones, and not time gone. A milestone stands on the day that it was reached, or is forecast for, or else was adopted for.</source>
   <translation>The dark part of a bar is the project's progress, the weighted sum of its milestones, and not time gone. A milestone stands on the day that it was reached, or is forecast for, or else was adopted for.</translation>
  </message>
  <message>
   <source>Today, {day}</source>
   <translation>Today, {day}</translation>
  </message>
  <message>
   <source>Q{n}</source>
   <translation>Q{n}</translation>
  </message>
  <message>
   <source>Forecast earlier</source>
   <translation>Forecast earlier</translation>
  </message>
  <message>
   <source>Forecast later</source>
   <translation>Forecast later</translation>
  </message>
  <message>
   <source>Source not given</source>
   <translation>Source not given</translation>
  </message>
  <message>
   <source>Without a measure of the Plan</source>
   <translation>Without a measure of the Plan</translation>
  </message>
  <message>
   <source>on the day</source>
   <translation>on the day</translation>
  </message>
  <message>
   <source>1 day later</source>
   <translation>1 day later</translation>
  </message>
  <message>
   <source>{n} days later</source>
   <translation>{n} days later</translation>
  </message>
  <message>
   <source>1 day early</source>
   <translation>1 day early</translation>
  </message>
  <message>
   <source>{n} days early</source>
   <translation>{n} days early</translation>
  </message>
  <message>
   <source>1 day past due</source>
   <translation>1 day past due</translation>
  </message>
  <message>
   <source>{n} days past due</source>
   <translation>{n} days past due</translation>
  </message>
  <message>
   <source>{amount} (currency not given)</source>
   <translation>{amount} (currency not given)</translation>
  </message>
  <message>
   <source>{begins} to {ends}</source>
   <translation>{begins} to {ends}</translation>
  </message>
  <message>
   <source>from {begins}</source>
   <translation>from {begins}</translation>
  </message>
  <message>
   <source>until {ends}</source>
   <translation>until {ends}</translation>
  </message>
  <message>
   <source>Quarter {n}, {year}</source>
   <translation>Quarter {n}, {year}</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}): {committed} committed, {spent} spent. There is no rate for {day} or before.</source>
   <translation>Not in the totals ({totals}): {committed} committed, {spent} spent. There is no rate for {day} or before.</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}): {committed} committed, {spent} spent, without a currency.</source>
   <translation>Not in the totals ({totals}): {committed} committed, {spent} spent, without a currency.</translation>
  </message>
  <message>
   <source>Not in the totals ({totals}), since an amount is too large or too fine to count; funding lines: {n}.</source>
   <translation>Not in the totals ({totals}), since an amount is too large or too fine to count; funding lines: {n}.</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>States of projects by section</source>
   <translation>States of projects by section</translation>
  </message>
 </context>
 <context>
  <name>ReportState</name>
  <message>
   <source>Draft</source>
   <translation>Draft</translation>
  </message>
  <message>
   <source>Submitted</source>
   <translation>Submitted</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Returned</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Approved</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>Locked</translation>
  </message>
 </context>
 <context>
  <name>Reports</name>
  <message>
   <source>Period</source>
   <translation>Period</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>What was done</translation>
  </message>
  <message>
   <source>Progress reports</source>
   <translation>Progress reports</translation>
  </message>
  <message>
   <source>No progress report has been written for this project.</source>
   <translation>No progress report has been written for this project.</translation>
  </message>
  <message>
   <source>{begins} to {ends}</source>
   <translation>{begins} to {ends}</translation>
  </message>
  <message>
   <source>Without a period</source>
   <translation>Without a period</translation>
  </message>
  <message>
   <source>{amount} spent</source>
   <translation>{amount} spent</translation>
  </message>
 </context>
 <context>
  <name>Rights</name>
  <message>
   <source>No secretariat that this desk trusts vouches for the desk that wrote it.</source>
   <translation>No secretariat that this desk trusts vouches for the desk that wrote it.</translation>
  </message>
  <message>
   <source>It was written after the desk's certificate had been revoked.</source>
   <translation>It was written after the desk's certificate had been revoked.</translation>
  </message>
  <message>
   <source>It was signed by another desk than the one in whose name it stands.</source>
   <translation>It was signed by another desk than the one in whose name it stands.</translation>
  </message>
  <message>
   <source>It belongs to another province or country than the desk that wrote it.</source>
   <translation>It belongs to another province or country than the desk that wrote it.</translation>
  </message>
  <message>
   <source>It is about a record of another province or country, which was not handed over.</source>
   <translation>It is about a record of another province or country, which was not handed over.</translation>
  </message>
  <message>
   <source>It is for the national secretariat to write.</source>
   <translation>It is for the national secretariat to write.</translation>
  </message>
  <message>
   <source>Lists of {country}</source>
   <translation>Lists of {country}</translation>
  </message>
  <message>
   <source>{place}, one project</source>
   <translation>{place}, one project</translation>
  </message>
  <message>
   <source>Only the secretariat keeps the exchange rates, and sends them with its bundles. Nothing was changed. Ask it to enter the rate.</source>
   <translation>Only the secretariat keeps the exchange rates, and sends them with its bundles. Nothing was changed. Ask it to enter the rate.</translation>
  </message>
  <message>
   <source>Only the secretariat returns, approves and locks reports. Nothing was changed. Submit the report instead.</source>
   <translation>Only the secretariat returns, approves and locks reports. Nothing was changed. Submit the report instead.</translation>
  </message>
  <message>
   <source>This belongs to {place}, and this desk writes only what is its own. Nothing was changed. Ask the desk there, or the secretariat, to make the change.</source>
   <translation>This belongs to {place}, and this desk writes only what is its own. Nothing was changed. Ask the desk there, or the secretariat, to make the change.</translation>
  </message>
  <message>
   <source>A project goes to another province at the secretariat alone. Nothing was changed. Ask the secretariat to move it.</source>
   <translation>A project goes to another province at the secretariat alone. Nothing was changed. Ask the secretariat to move it.</translation>
  </message>
 </context>
 <context>
  <name>Role</name>
  <message>
   <source>Field coordinator</source>
   <translation>Field coordinator</translation>
  </message>
  <message>
   <source>Secretariat officer</source>
   <translation>Secretariat officer</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>Manager</translation>
  </message>
 </context>
 <context>
  <name>Row</name>
  <message>
   <source>New</source>
   <translation>New</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Changed</translation>
  </message>
  <message>
   <source>Same</source>
   <translation>Same</translation>
  </message>
 </context>
 <context>
  <name>Rules</name>
  <message>
   <source>“{value}” is not text.</source>
   <translation>“{value}” is not text.</translation>
  </message>
  <message>
   <source>“{value}” is not a whole number.</source>
   <translation>“{value}” is not a whole number.</translation>
  </message>
  <message>
   <source>“{value}” is not a number.</source>
   <translation>“{value}” is not a number.</translation>
  </message>
  <message>
   <source>“{value}” is neither yes nor no.</source>
   <translation>“{value}” is neither yes nor no.</translation>
  </message>
  <message>
   <source>“{value}” is not a date.</source>
   <translation>“{value}” is not a date.</translation>
  </message>
  <message>
   <source>“{value}” is not the id of a record.</source>
   <translation>“{value}” is not the id of a record.</translation>
  </message>
  <message>
   <source>{value} cannot be kept: at most 18 digits stand before the decimal mark and 18 after.</source>
   <translation>{value} cannot be kept: at most 18 digits stand before the decimal mark and 18 after.</translation>
  </message>
  <message>
   <source>{value} does not fit: this takes a whole number from {least} to {largest}.</source>
   <translation>{value} does not fit: this takes a whole number from {least} to {largest}.</translation>
  </message>
  <message>
   <source>This text has a broken character in it; type it again.</source>
   <translation>This text has a broken character in it; type it again.</translation>
  </message>
  <message>
   <source>This text has {length} characters; a cell of a workbook holds 32,767.</source>
   <translation>This text has {length} characters; a cell of a workbook holds 32,767.</translation>
  </message>
  <message>
   <source>“{value}” is not one of the choices that this version knows.</source>
   <translation>“{value}” is not one of the choices that this version knows.</translation>
  </message>
  <message>
   <source>{year} looks like a year of the Buddhist Era; in the common era it is {common}.</source>
   <translation>{year} looks like a year of the Buddhist Era; in the common era it is {common}.</translation>
  </message>
  <message>
   <source>The year {year} cannot be meant; it must lie between {first} and {last}.</source>
   <translation>The year {year} cannot be meant; it must lie between {first} and {last}.</translation>
  </message>
  <message>
   <source>Progress is {value}; it must lie between 0 and 100.</source>
   <translation>Progress is {value}; it must lie between 0 and 100.</translation>
  </message>
  <message>
   <source>The weight is {value}; it must lie between 0 and 100.</source>
   <translation>The weight is {value}; it must lie between 0 and 100.</translation>
  </message>
  <message>
   <source>The milestone is planned for {planned}, before work on it begins on {begins}.</source>
   <translation>The milestone is planned for {planned}, before work on it begins on {begins}.</translation>
  </message>
  <message>
   <source>The actual date {day} is still to come.</source>
   <translation>The actual date {day} is still to come.</translation>
  </message>
  <message>
   <source>Progress is 100, but the day on which the milestone was reached is missing.</source>
   <translation>Progress is 100, but the day on which the milestone was reached is missing.</translation>
  </message>
  <message>
   <source>The milestone was reached on {day}, but progress is {value}; it should be 100.</source>
   <translation>The milestone was reached on {day}, but progress is {value}; it should be 100.</translation>
  </message>
  <message>
   <source>The milestone is declared done, but progress is {value} and no actual date is given.</source>
   <translation>The milestone is declared done, but progress is {value} and no actual date is given.</translation>
  </message>
  <message>
   <source>The milestone is declared not begun, but progress is {value}.</source>
   <translation>The milestone is declared not begun, but progress is {value}.</translation>
  </message>
  <message>
   <source>The milestone was due on {day} and is not done, but it is not declared late.</source>
   <translation>The milestone was due on {day} and is not done, but it is not declared late.</translation>
  </message>
  <message>
   <source>The milestone is declared late, but it is done.</source>
   <translation>The milestone is declared late, but it is done.</translation>
  </message>
  <message>
   <source>The delay has another reason; say which.</source>
   <translation>The delay has another reason; say which.</translation>
  </message>
  <message>
   <source>The milestone was due on {day} and is not done, but no reason is given.</source>
   <translation>The milestone was due on {day} and is not done, but no reason is given.</translation>
  </message>
  <message>
   <source>{day} is {days} days after the adopted date, but no reason is given.</source>
   <translation>{day} is {days} days after the adopted date, but no reason is given.</translation>
  </message>
  <message>
   <source>The milestone was due on {day}, {days} days ago.</source>
   <translation>The milestone was due on {day}, {days} days ago.</translation>
  </message>
  <message>
   <source>A milestone cannot wait for itself.</source>
   <translation>A milestone cannot wait for itself.</translation>
  </message>
  <message>
   <source>“{source}” is not one of the sources of funds that are known.</source>
   <translation>“{source}” is not one of the sources of funds that are known.</translation>
  </message>
  <message>
   <source>Name the foundation, bank, enterprise or other source.</source>
   <translation>Name the foundation, bank, enterprise or other source.</translation>
  </message>
  <message>
   <source>The amount committed is {value}; it cannot be below 0.</source>
   <translation>The amount committed is {value}; it cannot be below 0.</translation>
  </message>
  <message>
   <source>The amount disbursed is {value}; it cannot be below 0.</source>
   <translation>The amount disbursed is {value}; it cannot be below 0.</translation>
  </message>
  <message>
   <source>The amount spent is {value}; it cannot be below 0.</source>
   <translation>The amount spent is {value}; it cannot be below 0.</translation>
  </message>
  <message>
   <source>No amount is given.</source>
   <translation>No amount is given.</translation>
  </message>
  <message>
   <source>More was spent ({spent}) than disbursed ({disbursed}).</source>
   <translation>More was spent ({spent}) than disbursed ({disbursed}).</translation>
  </message>
  <message>
   <source>More was disbursed ({disbursed}) than committed ({committed}).</source>
   <translation>More was disbursed ({disbursed}) than committed ({committed}).</translation>
  </message>
  <message>
   <source>The year is {value}; it should lie between {first} and {last}.</source>
   <translation>The year is {value}; it should lie between {first} and {last}.</translation>
  </message>
  <message>
   <source>The rate is {value}; it must be above 0.</source>
   <translation>The rate is {value}; it must be above 0.</translation>
  </message>
  <message>
   <source>One US dollar is one US dollar, not {value}; this rate is not used.</source>
   <translation>One US dollar is one US dollar, not {value}; this rate is not used.</translation>
  </message>
  <message>
   <source>The day of the rate, {day}, is still to come.</source>
   <translation>The day of the rate, {day}, is still to come.</translation>
  </message>
  <message>
   <source>This belongs to no project.</source>
   <translation>This belongs to no project.</translation>
  </message>
  <message>
   <source>The project has no title.</source>
   <translation>The project has no title.</translation>
  </message>
  <message>
   <source>No measure of the Plan is named; it is needed before reporting.</source>
   <translation>No measure of the Plan is named; it is needed before reporting.</translation>
  </message>
  <message>
   <source>The country is missing; it is needed before reporting.</source>
   <translation>The country is missing; it is needed before reporting.</translation>
  </message>
  <message>
   <source>The stage is missing; it is needed before reporting.</source>
   <translation>The stage is missing; it is needed before reporting.</translation>
  </message>
  <message>
   <source>The planned start is missing; it is needed before reporting.</source>
   <translation>The planned start is missing; it is needed before reporting.</translation>
  </message>
  <message>
   <source>The planned end is missing; it is needed before reporting.</source>
   <translation>The planned end is missing; it is needed before reporting.</translation>
  </message>
  <message>
   <source>No measure of the Plan is named.</source>
   <translation>No measure of the Plan is named.</translation>
  </message>
  <message>
   <source>No place is named.</source>
   <translation>No place is named.</translation>
  </message>
  <message>
   <source>No organisation is named.</source>
   <translation>No organisation is named.</translation>
  </message>
  <message>
   <source>The milestone has no title.</source>
   <translation>The milestone has no title.</translation>
  </message>
  <message>
   <source>The planned date is missing; it is needed before reporting.</source>
   <translation>The planned date is missing; it is needed before reporting.</translation>
  </message>
  <message>
   <source>The beginning of the period is missing.</source>
   <translation>The beginning of the period is missing.</translation>
  </message>
  <message>
   <source>The end of the period is missing.</source>
   <translation>The end of the period is missing.</translation>
  </message>
  <message>
   <source>Nothing is told about what was done in the period.</source>
   <translation>Nothing is told about what was done in the period.</translation>
  </message>
  <message>
   <source>The source of the money is missing.</source>
   <translation>The source of the money is missing.</translation>
  </message>
  <message>
   <source>The currency is missing, so this cannot be added up.</source>
   <translation>The currency is missing, so this cannot be added up.</translation>
  </message>
  <message>
   <source>Say whether this is cash or in kind.</source>
   <translation>Say whether this is cash or in kind.</translation>
  </message>
  <message>
   <source>The year is missing.</source>
   <translation>The year is missing.</translation>
  </message>
  <message>
   <source>The rate has no currency.</source>
   <translation>The rate has no currency.</translation>
  </message>
  <message>
   <source>The rate has no day.</source>
   <translation>The rate has no day.</translation>
  </message>
  <message>
   <source>The rate itself is missing.</source>
   <translation>The rate itself is missing.</translation>
  </message>
  <message>
   <source>The indicator has no title.</source>
   <translation>The indicator has no title.</translation>
  </message>
  <message>
   <source>The unit is missing.</source>
   <translation>The unit is missing.</translation>
  </message>
  <message>
   <source>Say how the values of several periods make one figure.</source>
   <translation>Say how the values of several periods make one figure.</translation>
  </message>
  <message>
   <source>The target is missing.</source>
   <translation>The target is missing.</translation>
  </message>
  <message>
   <source>This value belongs to no indicator.</source>
   <translation>This value belongs to no indicator.</translation>
  </message>
  <message>
   <source>The value itself is missing.</source>
   <translation>The value itself is missing.</translation>
  </message>
  <message>
   <source>This file belongs to no project.</source>
   <translation>This file belongs to no project.</translation>
  </message>
  <message>
   <source>The file itself is missing.</source>
   <translation>The file itself is missing.</translation>
  </message>
  <message>
   <source>The file has no name.</source>
   <translation>The file has no name.</translation>
  </message>
  <message>
   <source>Say whether this is a self-evaluation, a peer or a third-party review.</source>
   <translation>Say whether this is a self-evaluation, a peer or a third-party review.</translation>
  </message>
  <message>
   <source>The assessor is missing.</source>
   <translation>The assessor is missing.</translation>
  </message>
  <message>
   <source>The day of the assessment is missing.</source>
   <translation>The day of the assessment is missing.</translation>
  </message>
  <message>
   <source>The suggestion has no text.</source>
   <translation>The suggestion has no text.</translation>
  </message>
  <message>
   <source>Nobody is named to carry the suggestion out.</source>
   <translation>Nobody is named to carry the suggestion out.</translation>
  </message>
  <message>
   <source>The day by which the suggestion is due is missing.</source>
   <translation>The day by which the suggestion is due is missing.</translation>
  </message>
  <message>
   <source>The meeting has neither a body nor a title.</source>
   <translation>The meeting has neither a body nor a title.</translation>
  </message>
  <message>
   <source>The first day of the meeting is missing.</source>
   <translation>The first day of the meeting is missing.</translation>
  </message>
  <message>
   <source>This decision belongs to no meeting.</source>
   <translation>This decision belongs to no meeting.</translation>
  </message>
  <message>
   <source>The decision has no text.</source>
   <translation>The decision has no text.</translation>
  </message>
  <message>
   <source>Nobody is named to follow the decision up.</source>
   <translation>Nobody is named to follow the decision up.</translation>
  </message>
  <message>
   <source>The organisation has no name.</source>
   <translation>The organisation has no name.</translation>
  </message>
  <message>
   <source>This comment is about nothing.</source>
   <translation>This comment is about nothing.</translation>
  </message>
  <message>
   <source>The comment is empty.</source>
   <translation>The comment is empty.</translation>
  </message>
  <message>
   <source>It is not said of which report this is an edition.</source>
   <translation>It is not said of which report this is an edition.</translation>
  </message>
  <message>
   <source>The edition has no number.</source>
   <translation>The edition has no number.</translation>
  </message>
  <message>
   <source>The edition has no figures.</source>
   <translation>The edition has no figures.</translation>
  </message>
  <message>
   <source>It is not said of which country this is the letterhead.</source>
   <translation>It is not said of which country this is the letterhead.</translation>
  </message>
  <message>
   <source>The planned end {end} lies before the planned start {start}.</source>
   <translation>The planned end {end} lies before the planned start {start}.</translation>
  </message>
  <message>
   <source>The actual end {end} lies before the actual start {start}.</source>
   <translation>The actual end {end} lies before the actual start {start}.</translation>
  </message>
  <message>
   <source>The adopted end {end} lies before the adopted start {start}.</source>
   <translation>The adopted end {end} lies before the adopted start {start}.</translation>
  </message>
  <message>
   <source>The actual start {day} is still to come.</source>
   <translation>The actual start {day} is still to come.</translation>
  </message>
  <message>
   <source>The actual end {day} is still to come.</source>
   <translation>The actual end {day} is still to come.</translation>
  </message>
  <message>
   <source>The project is not adopted yet, but began on {day}.</source>
   <translation>The project is not adopted yet, but began on {day}.</translation>
  </message>
  <message>
   <source>The project is over, but its actual end is missing.</source>
   <translation>The project is over, but its actual end is missing.</translation>
  </message>
  <message>
   <source>The project ended on {day}, but its stage says that it goes on.</source>
   <translation>The project ended on {day}, but its stage says that it goes on.</translation>
  </message>
  <message>
   <source>The project is in implementation, but its start is missing.</source>
   <translation>The project is in implementation, but its start is missing.</translation>
  </message>
  <message>
   <source>The project is adopted, but its adopted end is missing: delay cannot be reckoned.</source>
   <translation>The project is adopted, but its adopted end is missing: delay cannot be reckoned.</translation>
  </message>
  <message>
   <source>The project should have ended on {day}, {days} days ago.</source>
   <translation>The project should have ended on {day}, {days} days ago.</translation>
  </message>
  <message>
   <source>The budget is {value}; it cannot be below 0.</source>
   <translation>The budget is {value}; it cannot be below 0.</translation>
  </message>
  <message>
   <source>The budget has no currency.</source>
   <translation>The budget has no currency.</translation>
  </message>
  <message>
   <source>The number of beneficiaries is {value}; it cannot be below 0.</source>
   <translation>The number of beneficiaries is {value}; it cannot be below 0.</translation>
  </message>
  <message>
   <source>The number of women is {value}; it cannot be below 0.</source>
   <translation>The number of women is {value}; it cannot be below 0.</translation>
  </message>
  <message>
   <source>There are more women ({women}) than beneficiaries in all ({total}).</source>
   <translation>There are more women ({women}) than beneficiaries in all ({total}).</translation>
  </message>
  <message>
   <source>The latitude is {value}; it lies between -90 and 90.</source>
   <translation>The latitude is {value}; it lies between -90 and 90.</translation>
  </message>
  <message>
   <source>The longitude is {value}; it lies between -180 and 180.</source>
   <translation>The longitude is {value}; it lies between -180 and 180.</translation>
  </message>
  <message>
   <source>Latitude and longitude are only of use together.</source>
   <translation>Latitude and longitude are only of use together.</translation>
  </message>
  <message>
   <source>The project is on a list of proposals, but the year is missing.</source>
   <translation>The project is on a list of proposals, but the year is missing.</translation>
  </message>
  <message>
   <source>{year} is not a year for which projects are proposed now.</source>
   <translation>{year} is not a year for which projects are proposed now.</translation>
  </message>
  <message>
   <source>The Foreign Ministers' Meeting adopted the project, but its stage is an earlier one.</source>
   <translation>The Foreign Ministers' Meeting adopted the project, but its stage is an earlier one.</translation>
  </message>
  <message>
   <source>The proposal was declined, but the stage says that it was adopted.</source>
   <translation>The proposal was declined, but the stage says that it was adopted.</translation>
  </message>
  <message>
   <source>The period begins on {day}, which is still to come.</source>
   <translation>The period begins on {day}, which is still to come.</translation>
  </message>
  <message>
   <source>The spending is {value}; it cannot be below 0.</source>
   <translation>The spending is {value}; it cannot be below 0.</translation>
  </message>
  <message>
   <source>The spending has no currency.</source>
   <translation>The spending has no currency.</translation>
  </message>
  <message>
   <source>The report is returned without a reason; say what is missing.</source>
   <translation>The report is returned without a reason; say what is missing.</translation>
  </message>
  <message>
   <source>The target is the same as the baseline, {value}: nothing would change.</source>
   <translation>The target is the same as the baseline, {value}: nothing would change.</translation>
  </message>
  <message>
   <source>{value} is not a percentage between 0 and 100.</source>
   <translation>{value} is not a percentage between 0 and 100.</translation>
  </message>
  <message>
   <source>People are counted from 0; here stands {value}.</source>
   <translation>People are counted from 0; here stands {value}.</translation>
  </message>
  <message>
   <source>“{value}” is not a SHA-256.</source>
   <translation>“{value}” is not a SHA-256.</translation>
  </message>
  <message>
   <source>The size is {value}; it cannot be below 0.</source>
   <translation>The size is {value}; it cannot be below 0.</translation>
  </message>
  <message>
   <source>The day {day} is still to come.</source>
   <translation>The day {day} is still to come.</translation>
  </message>
  <message>
   <source>Editions are counted from 1; here stands {value}.</source>
   <translation>Editions are counted from 1; here stands {value}.</translation>
  </message>
  <message>
   <source>The score is missing; give 1 to 5, or 0 where it does not apply.</source>
   <translation>The score is missing; give 1 to 5, or 0 where it does not apply.</translation>
  </message>
  <message>
   <source>The score is {value}; it must be 1 to 5, or 0 where the criterion does not apply.</source>
   <translation>The score is {value}; it must be 1 to 5, or 0 where the criterion does not apply.</translation>
  </message>
  <message>
   <source>The score is {value}, but no reason is given.</source>
   <translation>The score is {value}, but no reason is given.</translation>
  </message>
  <message>
   <source>The organisation that assessed the project is missing.</source>
   <translation>The organisation that assessed the project is missing.</translation>
  </message>
  <message>
   <source>The suggestion is declined without an answer; say why.</source>
   <translation>The suggestion is declined without an answer; say why.</translation>
  </message>
  <message>
   <source>The suggestion was due on {day} and is not carried out.</source>
   <translation>The suggestion was due on {day} and is not carried out.</translation>
  </message>
  <message>
   <source>The meeting ends on {ends}, before it begins on {begins}.</source>
   <translation>The meeting ends on {ends}, before it begins on {begins}.</translation>
  </message>
  <message>
   <source>The meeting was held, but begins on {day}, which is still to come.</source>
   <translation>The meeting was held, but begins on {day}, which is still to come.</translation>
  </message>
  <message>
   <source>The meeting was planned for {day}, which is past; say whether it was held.</source>
   <translation>The meeting was planned for {day}, which is past; say whether it was held.</translation>
  </message>
  <message>
   <source>“{body}” is not a body of the cooperation.</source>
   <translation>“{body}” is not a body of the cooperation.</translation>
  </message>
  <message>
   <source>“{country}” is not one of the six countries.</source>
   <translation>“{country}” is not one of the six countries.</translation>
  </message>
  <message>
   <source>The decision was to be carried out by {day} and is not.</source>
   <translation>The decision was to be carried out by {day} and is not.</translation>
  </message>
  <message>
   <source>“{country}” is not a country code, as LA or JP is one.</source>
   <translation>“{country}” is not a country code, as LA or JP is one.</translation>
  </message>
  <message>
   <source>“{measure}” is not a measure of the Plan of Action.</source>
   <translation>“{measure}” is not a measure of the Plan of Action.</translation>
  </message>
  <message>
   <source>“{province}” is not a province of the six.</source>
   <translation>“{province}” is not a province of the six.</translation>
  </message>
  <message>
   <source>{province} does not lie in {country}.</source>
   <translation>{province} does not lie in {country}.</translation>
  </message>
  <message>
   <source>“{currency}” is not a currency code, as KHR or USD is one.</source>
   <translation>“{currency}” is not a currency code, as KHR or USD is one.</translation>
  </message>
  <message>
   <source>The period ends on {ends}, before it begins on {begins}.</source>
   <translation>The period ends on {ends}, before it begins on {begins}.</translation>
  </message>
  <message>
   <source>This milestone has no weight while others have one, so it counts nothing.</source>
   <translation>This milestone has no weight while others have one, so it counts nothing.</translation>
  </message>
  <message>
   <source>The weights of the milestones add up to {sum}; they should make 100.</source>
   <translation>The weights of the milestones add up to {sum}; they should make 100.</translation>
  </message>
  <message>
   <source>The project is over, but milestones are not done: {count}.</source>
   <translation>The project is over, but milestones are not done: {count}.</translation>
  </message>
  <message>
   <source>Every milestone is done, but the project is not completed.</source>
   <translation>Every milestone is done, but the project is not completed.</translation>
  </message>
  <message>
   <source>The project is in implementation without a milestone, so its progress is not known.</source>
   <translation>The project is in implementation without a milestone, so its progress is not known.</translation>
  </message>
  <message>
   <source>The project is adopted, but the adopted date of this milestone is missing.</source>
   <translation>The project is adopted, but the adopted date of this milestone is missing.</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, after the project's planned end {end}.</source>
   <translation>The milestone is planned for {day}, after the project's planned end {end}.</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, before the project's planned start {start}.</source>
   <translation>The milestone is planned for {day}, before the project's planned start {start}.</translation>
  </message>
  <message>
   <source>The milestone waits for one that this project lacks.</source>
   <translation>The milestone waits for one that this project lacks.</translation>
  </message>
  <message>
   <source>The milestone waits for itself by way of others.</source>
   <translation>The milestone waits for itself by way of others.</translation>
  </message>
  <message>
   <source>The milestone is planned for {day}, but the one it waits for only for {before}.</source>
   <translation>The milestone is planned for {day}, but the one it waits for only for {before}.</translation>
  </message>
  <message>
   <source>Another milestone of this project has the same title.</source>
   <translation>Another milestone of this project has the same title.</translation>
  </message>
  <message>
   <source>The milestone is done, but no evidence is attached.</source>
   <translation>The milestone is done, but no evidence is attached.</translation>
  </message>
  <message>
   <source>The funding lines commit {total} {currency}, more than the budget of {budget}.</source>
   <translation>The funding lines commit {total} {currency}, more than the budget of {budget}.</translation>
  </message>
  <message>
   <source>Women and men come to {people}, more than the value {value}.</source>
   <translation>Women and men come to {people}, more than the value {value}.</translation>
  </message>
  <message>
   <source>There are more youth ({youth}) than the value {value}.</source>
   <translation>There are more youth ({youth}) than the value {value}.</translation>
  </message>
  <message>
   <source>The period from {start} to {end} overlaps another one: its days count twice.</source>
   <translation>The period from {start} to {end} overlaps another one: its days count twice.</translation>
  </message>
 </context>
 <context>
  <name>Sample</name>
  <message>
   <source>This desk holds records already. A sample programme goes into an empty desk only: make a new desk for it.</source>
   <translation>This desk holds records already. A sample programme goes into an empty desk only: make a new desk for it.</translation>
  </message>
  <message>
   <source>Sample programme</source>
   <translation>Sample programme</translation>
  </message>
 </context>
 <context>
  <name>Scrolled</name>
  <message>
   <source>Part that scrolls</source>
   <translation>Part that scrolls</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>Search</source>
   <translation>Search</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>{field}: {desk} at this desk, {sheet} in the sheet</source>
   <translation>{field}: {desk} at this desk, {sheet} in the sheet</translation>
  </message>
  <message>
   <source>And {n} more.</source>
   <translation>And {n} more.</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Excel, {at} of {of}: {step}</source>
   <translation>Excel, {at} of {of}: {step}</translation>
  </message>
  <message>
   <source>{file} · {about}</source>
   <translation>{file} · {about}</translation>
  </message>
  <message>
   <source>“{file}” has to wait: another one is being read or written.</source>
   <translation>“{file}” has to wait: another one is being read or written.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>“{file}” is taken over and saved on this computer.</source>
   <translation>“{file}” is taken over and saved on this computer.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Show</translation>
  </message>
  <message>
   <source>Wait until the work that is under way is done, or stop it.</source>
   <translation>Wait until the work that is under way is done, or stop it.</translation>
  </message>
  <message>
   <source>Choose the row of headings first.</source>
   <translation>Choose the row of headings first.</translation>
  </message>
  <message>
   <source>No row of this sheet would change anything.</source>
   <translation>No row of this sheet would change anything.</translation>
  </message>
  <message>
   <source>Read it so</source>
   <translation>Read it so</translation>
  </message>
  <message>
   <source>Import 1 row</source>
   <translation>Import 1 row</translation>
  </message>
  <message>
   <source>Import {n} rows</source>
   <translation>Import {n} rows</translation>
  </message>
  <message>
   <source>Say first which column stands for one of these: {fields}.</source>
   <translation>Say first which column stands for one of these: {fields}.</translation>
  </message>
  <message>
   <source>Column {letters}</source>
   <translation>Column {letters}</translation>
  </message>
  <message>
   <source>{letters} · {heading}</source>
   <translation>{letters} · {heading}</translation>
  </message>
  <message>
   <source>As you said</source>
   <translation>As you said</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Left out</translation>
  </message>
  <message>
   <source>Looks like it</source>
   <translation>Looks like it</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Sure</translation>
  </message>
  <message>
   <source>No values in the first rows</source>
   <translation>No values in the first rows</translation>
  </message>
  <message>
   <source>As you said for these headings before</source>
   <translation>As you said for these headings before</translation>
  </message>
  <message>
   <source>Columns of the sheet</source>
   <translation>Columns of the sheet</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>Leave it out</translation>
  </message>
  <message>
   <source>Columns: {n}. Only alike: {unsure}. Left out: {out}.</source>
   <translation>Columns: {n}. Only alike: {unsure}. Left out: {out}.</translation>
  </message>
  <message>
   <source>Thai (TIS-620, Windows 874)</source>
   <translation>Thai (TIS-620, Windows 874)</translation>
  </message>
  <message>
   <source>Vietnamese (Windows 1258)</source>
   <translation>Vietnamese (Windows 1258)</translation>
  </message>
  <message>
   <source>Chinese (GBK)</source>
   <translation>Chinese (GBK)</translation>
  </message>
  <message>
   <source>Western European (Windows 1252)</source>
   <translation>Western European (Windows 1252)</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>Encoding</translation>
  </message>
  <message>
   <source>Its letters then read</source>
   <translation>Its letters then read</translation>
  </message>
  <message>
   <source>Encodings</source>
   <translation>Encodings</translation>
  </message>
  <message>
   <source>In which row can the letters be read?</source>
   <translation>In which row can the letters be read?</translation>
  </message>
  <message>
   <source>Paste a block</source>
   <translation>Paste a block</translation>
  </message>
  <message>
   <source>Choose a workbook, drop it here, or</source>
   <translation>Choose a workbook, drop it here, or</translation>
  </message>
  <message>
   <source>From Excel</source>
   <translation>From Excel</translation>
  </message>
  <message>
   <source>Workbooks (.xlsx, .xls, .ods) and text files (.csv). A block copied in Excel can be pasted with Ctrl+V. Nothing is written before you have seen what would be.</source>
   <translation>Workbooks (.xlsx, .xls, .ods) and text files (.csv). A block copied in Excel can be pasted with Ctrl+V. Nothing is written before you have seen what would be.</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>Imports</translation>
  </message>
  <message>
   <source>To Excel</source>
   <translation>To Excel</translation>
  </message>
  <message>
   <source>Reading the workbook</source>
   <translation>Reading the workbook</translation>
  </message>
  <message>
   <source>Checking the sheet</source>
   <translation>Checking the sheet</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>Importing</translation>
  </message>
  <message>
   <source>New: {new}. Changed: {update}. Blocked: {blocked}.</source>
   <translation>New: {new}. Changed: {update}. Blocked: {blocked}.</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Taken back</translation>
  </message>
  <message>
   <source>Taken over</source>
   <translation>Taken over</translation>
  </message>
  <message>
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Outcome</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Imports of this desk</source>
   <translation>Imports of this desk</translation>
  </message>
  <message>
   <source>Take it back…</source>
   <translation>Take it back…</translation>
  </message>
  <message>
   <source>Nothing was imported yet. What is imported stands here and can be taken back, days later too.</source>
   <translation>Nothing was imported yet. What is imported stands here and can be taken back, days later too.</translation>
  </message>
  <message>
   <source>Choose an import in the list first.</source>
   <translation>Choose an import in the list first.</translation>
  </message>
  <message>
   <source>This import was taken back already.</source>
   <translation>This import was taken back already.</translation>
  </message>
  <message>
   <source>Workbooks and lists</source>
   <translation>Workbooks and lists</translation>
  </message>
  <message>
   <source>Choose a workbook</source>
   <translation>Choose a workbook</translation>
  </message>
  <message>
   <source>There are no cells to paste. Copy them in Excel first, with their headings.</source>
   <translation>There are no cells to paste. Copy them in Excel first, with their headings.</translation>
  </message>
  <message>
   <source>The block from the clipboard is read like a file, as “{file}”. Nothing is written yet.</source>
   <translation>The block from the clipboard is read like a file, as “{file}”. Nothing is written yet.</translation>
  </message>
  <message>
   <source>List</source>
   <translation>List</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Language</translation>
  </message>
  <message>
   <source>Export the list…</source>
   <translation>Export the list…</translation>
  </message>
  <message>
   <source>Write a template…</source>
   <translation>Write a template…</translation>
  </message>
  <message>
   <source>What this desk holds. Edited in Excel, it can be imported again.</source>
   <translation>What this desk holds. Edited in Excel, it can be imported again.</translation>
  </message>
  <message>
   <source>An empty form with drop-down lists and instructions.</source>
   <translation>An empty form with drop-down lists and instructions.</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Rows: {n}. It can be edited and imported again.</source>
   <translation>Wrote “{file}”. Rows: {n}. It can be edited and imported again.</translation>
  </message>
  <message>
   <source>Export the list</source>
   <translation>Export the list</translation>
  </message>
  <message>
   <source>Wrote “{file}”. Fill it in and import it, or send it to who shall fill it in.</source>
   <translation>Wrote “{file}”. Fill it in and import it, or send it to who shall fill it in.</translation>
  </message>
  <message>
   <source>Write a template</source>
   <translation>Write a template</translation>
  </message>
  <message>
   <source>Pasted {moment}</source>
   <translation>Pasted {moment}</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Sheet</translation>
  </message>
  <message>
   <source>What it lists</source>
   <translation>What it lists</translation>
  </message>
  <message>
   <source>Row of headings</source>
   <translation>Row of headings</translation>
  </message>
  <message>
   <source>Top of the sheet</source>
   <translation>Top of the sheet</translation>
  </message>
  <message>
   <source>Its headings stand in this row</source>
   <translation>Its headings stand in this row</translation>
  </message>
  <message>
   <source>This sheet is empty. Choose another one.</source>
   <translation>This sheet is empty. Choose another one.</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>Choices</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>Not known yet</translation>
  </message>
  <message>
   <source>None: go by the columns’ letters</source>
   <translation>None: go by the columns’ letters</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Row</translation>
  </message>
  <message>
   <source>{name} (hidden)</source>
   <translation>{name} (hidden)</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <translation>Row {row}</translation>
  </message>
  <message>
   <source>Look for it again</source>
   <translation>Look for it again</translation>
  </message>
  <message>
   <source>Not found yet</source>
   <translation>Not found yet</translation>
  </message>
  <message>
   <source>Found: row {row}</source>
   <translation>Found: row {row}</translation>
  </message>
  <message>
   <source>No row of headings is known here. Say what the sheet lists, and which row holds its headings: in the list above, or in the picture by a double click or Enter.</source>
   <translation>No row of headings is known here. Say what the sheet lists, and which row holds its headings: in the list above, or in the picture by a double click or Enter.</translation>
  </message>
  <message>
   <source>Columns that are understood: {n}. If another row holds the headings, choose it above, or in the picture by a double click or Enter.</source>
   <translation>Columns that are understood: {n}. If another row holds the headings, choose it above, or in the picture by a double click or Enter.</translation>
  </message>
  <message>
   <source>{row} Headings</source>
   <translation>{row} Headings</translation>
  </message>
  <message>
   <source>Rows that are shown</source>
   <translation>Rows that are shown</translation>
  </message>
  <message>
   <source>Where desk and sheet both changed</source>
   <translation>Where desk and sheet both changed</translation>
  </message>
  <message>
   <source>Keep the desk’s value</source>
   <translation>Keep the desk’s value</translation>
  </message>
  <message>
   <source>Take the sheet’s value</source>
   <translation>Take the sheet’s value</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Rows</translation>
  </message>
  <message>
   <source>There are no such rows in this sheet.</source>
   <translation>There are no such rows in this sheet.</translation>
  </message>
  <message>
   <source>This row</source>
   <translation>This row</translation>
  </message>
  <message>
   <source>{shown} of {total} rows</source>
   <translation>{shown} of {total} rows</translation>
  </message>
  <message>
   <source>Nothing is written before you say Import.</source>
   <translation>Nothing is written before you say Import.</translation>
  </message>
  <message>
   <source>{verdict} ({n})</source>
   <translation>{verdict} ({n})</translation>
  </message>
  <message>
   <source>All rows</source>
   <translation>All rows</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>To look at</translation>
  </message>
  <message>
   <source>Order of dates</source>
   <translation>Order of dates</translation>
  </message>
  <message>
   <source>Months and years without a day</source>
   <translation>Months and years without a day</translation>
  </message>
  <message>
   <source>The year of the plan</source>
   <translation>The year of the plan</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Currency</translation>
  </message>
  <message>
   <source>How large the numbers are meant</source>
   <translation>How large the numbers are meant</translation>
  </message>
  <message>
   <source>Several rows of one project</source>
   <translation>Several rows of one project</translation>
  </message>
  <message>
   <source>The day is first</source>
   <translation>The day is first</translation>
  </message>
  <message>
   <source>The month is first</source>
   <translation>The month is first</translation>
  </message>
  <message>
   <source>The year is first</source>
   <translation>The year is first</translation>
  </message>
  <message>
   <source>Yes, that day is meant</source>
   <translation>Yes, that day is meant</translation>
  </message>
  <message>
   <source>No, leave these cells out</source>
   <translation>No, leave these cells out</translation>
  </message>
  <message>
   <source>They are its parts: add their budgets up</source>
   <translation>They are its parts: add their budgets up</translation>
  </message>
  <message>
   <source>They stand for themselves: do not add up</source>
   <translation>They stand for themselves: do not add up</translation>
  </message>
  <message>
   <source>Questions and what was noticed</source>
   <translation>Questions and what was noticed</translation>
  </message>
  <message>
   <source>Nothing is left open in this sheet.</source>
   <translation>Nothing is left open in this sheet.</translation>
  </message>
  <message>
   <source>What was noticed</source>
   <translation>What was noticed</translation>
  </message>
  <message>
   <source>Your answer</source>
   <translation>Your answer</translation>
  </message>
  <message>
   <source>Not said: leave these cells out</source>
   <translation>Not said: leave these cells out</translation>
  </message>
  <message>
   <source>As they stand</source>
   <translation>As they stand</translation>
  </message>
  <message>
   <source>{n} times as large as they stand</source>
   <translation>{n} times as large as they stand</translation>
  </message>
  <message>
   <source>The day is first: {cell} is {day}</source>
   <translation>The day is first: {cell} is {day}</translation>
  </message>
  <message>
   <source>The month is first: {cell} is {day}</source>
   <translation>The month is first: {cell} is {day}</translation>
  </message>
  <message>
   <source>From the sheet: {cells}</source>
   <translation>From the sheet: {cells}</translation>
  </message>
  <message>
   <source>Rows that wait for the answer: {n}.</source>
   <translation>Rows that wait for the answer: {n}.</translation>
  </message>
  <message>
   <source>Rows that are no records and are left aside: {n}</source>
   <translation>Rows that are no records and are left aside: {n}</translation>
  </message>
  <message>
   <source>Row {row}: {text}</source>
   <translation>Row {row}: {text}</translation>
  </message>
  <message>
   <source>“{file}” has no sheet that can be read. Save it as .xlsx and choose it again.</source>
   <translation>“{file}” has no sheet that can be read. Save it as .xlsx and choose it again.</translation>
  </message>
  <message>
   <source>Open a marked copy…</source>
   <translation>Open a marked copy…</translation>
  </message>
  <message>
   <source>Write the bad rows alone…</source>
   <translation>Write the bad rows alone…</translation>
  </message>
  <message>
   <source>Show the projects</source>
   <translation>Show the projects</translation>
  </message>
  <message>
   <source>More in this workbook</source>
   <translation>More in this workbook</translation>
  </message>
  <message>
   <source>What was written</source>
   <translation>What was written</translation>
  </message>
  <message>
   <source>{file} (marked)</source>
   <translation>{file} (marked)</translation>
  </message>
  <message>
   <source>Write the marked copy</source>
   <translation>Write the marked copy</translation>
  </message>
  <message>
   <source>Wrote “{file}”: each cell with a problem is coloured and says what it is.</source>
   <translation>Wrote “{file}”: each cell with a problem is coloured and says what it is.</translation>
  </message>
  <message>
   <source>{file} (to mend)</source>
   <translation>{file} (to mend)</translation>
  </message>
  <message>
   <source>Write the bad rows</source>
   <translation>Write the bad rows</translation>
  </message>
  <message>
   <source>Wrote “{file}”: mend its rows and import it; the others are in already.</source>
   <translation>Wrote “{file}”: mend its rows and import it; the others are in already.</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>Writing the workbook</translation>
  </message>
  <message>
   <source>“{file}” is taken over and saved on this computer. It can be taken back, days later too.</source>
   <translation>“{file}” is taken over and saved on this computer. It can be taken back, days later too.</translation>
  </message>
  <message>
   <source>Cells and rows with something to look at: {n}. The marked copy is your own workbook, with each of them coloured and explained, to send back to who filled it in.</source>
   <translation>Cells and rows with something to look at: {n}. The marked copy is your own workbook, with each of them coloured and explained, to send back to who filled it in.</translation>
  </message>
  <message>
   <source>Go on with the sheet “{sheet}”</source>
   <translation>Go on with the sheet “{sheet}”</translation>
  </message>
  <message>
   <source>In conflict</source>
   <translation>In conflict</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>Blocked</translation>
  </message>
  <message>
   <source>Not taken over</source>
   <translation>Not taken over</translation>
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
Before both: {before}
At this desk: {desk}
In the sheet: {sheet}
</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>What happens</translation>
  </message>
  <message>
   <source>Record, and what would be written</source>
   <translation>Record, and what would be written</translation>
  </message>
  <message>
   <source>{problem} (and {n} more)</source>
   <translation>{problem} (and {n} more)</translation>
  </message>
  <message>
   <source>Choose a row to see all of it.</source>
   <translation>Choose a row to see all of it.</translation>
  </message>
  <message>
   <source>{level}: {text}</source>
   <translation>{level}: {text}</translation>
  </message>
  <message>
   <source>The desk holds all of this already.</source>
   <translation>The desk holds all of this already.</translation>
  </message>
  <message>
   <source>Nothing of this row would be written.</source>
   <translation>Nothing of this row would be written.</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Columns</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Check</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Preview</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>Lists come in from workbooks and go out to them.</source>
   <translation>Lists come in from workbooks and go out to them.</translation>
  </message>
  <message>
   <source>Is this the sheet, and are these its headings?</source>
   <translation>Is this the sheet, and are these its headings?</translation>
  </message>
  <message>
   <source>Say what each column stands for. What you correct is remembered for this form.</source>
   <translation>Say what each column stands for. What you correct is remembered for this form.</translation>
  </message>
  <message>
   <source>What the sheet leaves open, only you can know. Nothing is guessed.</source>
   <translation>What the sheet leaves open, only you can know. Nothing is guessed.</translation>
  </message>
  <message>
   <source>This is what would be written. Nothing is written yet.</source>
   <translation>This is what would be written. Nothing is written yet.</translation>
  </message>
  <message>
   <source>What was written stays under “Imports of this desk”.</source>
   <translation>What was written stays under “Imports of this desk”.</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Choose a file…</translation>
  </message>
  <message>
   <source>Go on to the columns</source>
   <translation>Go on to the columns</translation>
  </message>
  <message>
   <source>Check the sheet</source>
   <translation>Check the sheet</translation>
  </message>
  <message>
   <source>Show the preview</source>
   <translation>Show the preview</translation>
  </message>
  <message>
   <source>Import another file</source>
   <translation>Import another file</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Steps</translation>
  </message>
  <message>
   <source>Take back the import of “{file}”?</source>
   <translation>Take back the import of “{file}”?</translation>
  </message>
  <message>
   <source>Its fields show again what they showed before, and records that came with it go to the bin. What was edited since stays as it is and is named afterwards.</source>
   <translation>Its fields show again what they showed before, and records that came with it go to the bin. What was edited since stays as it is and is named afterwards.</translation>
  </message>
  <message>
   <source>Take the import back</source>
   <translation>Take the import back</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>Taking the import back</translation>
  </message>
  <message>
   <source>The import is taken back. Put back: {n}. Edited since and kept: {kept}.</source>
   <translation>The import is taken back. Put back: {n}. Edited since and kept: {kept}.</translation>
  </message>
  <message>
   <source>Nothing could be taken back: the import stands. Edited since and kept: {kept}.</source>
   <translation>Nothing could be taken back: the import stands. Edited since and kept: {kept}.</translation>
  </message>
  <message>
   <source>{told} These are: {fields}.</source>
   <translation>{told} These are: {fields}.</translation>
  </message>
  <message>
   <source>{told} Among these are: {fields}.</source>
   <translation>{told} Among these are: {fields}.</translation>
  </message>
  <message>
   <source>{told} Entries that stay, as they belong to {place}: {n}.</source>
   <translation>{told} Entries that stay, as they belong to {place}: {n}.</translation>
  </message>
  <message>
   <source>“{record}” itself</source>
   <translation>“{record}” itself</translation>
  </message>
  <message>
   <source>{field} of “{record}”</source>
   <translation>{field} of “{record}”</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>{note}: {n} rows</source>
   <translation>{note}: {n} rows</translation>
  </message>
  <message>
   <source>{note}: row {n} of {of}</source>
   <translation>{note}: row {n} of {of}</translation>
  </message>
  <message>
   <source>Row {n} of {of}</source>
   <translation>Row {n} of {of}</translation>
  </message>
 </context>
 <context>
  <name>Sheets</name>
  <message>
   <source>{problem} (rows: {n})</source>
   <translation>{problem} (rows: {n})</translation>
  </message>
  <message>
   <source>The desk has changed since “{file}” was checked. Nothing was changed. Check it again.</source>
   <translation>The desk has changed since “{file}” was checked. Nothing was changed. Check it again.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Writing</translation>
  </message>
  <message>
   <source>“{answer}” is no answer to the question about {about}.</source>
   <translation>“{answer}” is no answer to the question about {about}.</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>What is wrong</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>The code of the project; no two projects have the same</source>
   <translation>The code of the project; no two projects have the same</translation>
  </message>
  <message>
   <source>A date</source>
   <translation>A date</translation>
  </message>
  <message>
   <source>An amount of money, without its currency</source>
   <translation>An amount of money, without its currency</translation>
  </message>
  <message>
   <source>A number</source>
   <translation>A number</translation>
  </message>
  <message>
   <source>A whole number</source>
   <translation>A whole number</translation>
  </message>
  <message>
   <source>A percentage from 0 to 100, without the sign</source>
   <translation>A percentage from 0 to 100, without the sign</translation>
  </message>
  <message>
   <source>One of the choices in the list</source>
   <translation>One of the choices in the list</translation>
  </message>
  <message>
   <source>One of the six countries</source>
   <translation>One of the six countries</translation>
  </message>
  <message>
   <source>The province that leads, by its name or its code</source>
   <translation>The province that leads, by its name or its code</translation>
  </message>
  <message>
   <source>The number of a measure of the Plan; see the sheet of measures</source>
   <translation>The number of a measure of the Plan; see the sheet of measures</translation>
  </message>
  <message>
   <source>The code of a currency</source>
   <translation>The code of a currency</translation>
  </message>
  <message>
   <source>Where the money comes from</source>
   <translation>Where the money comes from</translation>
  </message>
  <message>
   <source>The body that meets</source>
   <translation>The body that meets</translation>
  </message>
  <message>
   <source>The code of a project that is known</source>
   <translation>The code of a project that is known</translation>
  </message>
  <message>
   <source>The name of an organisation; a new one is entered as proposed</source>
   <translation>The name of an organisation; a new one is entered as proposed</translation>
  </message>
  <message>
   <source>The title of a milestone of the same project</source>
   <translation>The title of a milestone of the same project</translation>
  </message>
  <message>
   <source>The title of an indicator of the same project</source>
   <translation>The title of an indicator of the same project</translation>
  </message>
  <message>
   <source>How to fill in</source>
   <translation>How to fill in</translation>
  </message>
  <message>
   <source>Fill in one row for each record under the headings of the first sheet.</source>
   <translation>Fill in one row for each record under the headings of the first sheet.</translation>
  </message>
  <message>
   <source>Leave the headings as they are; columns may be moved, and other columns may be added.</source>
   <translation>Leave the headings as they are; columns may be moved, and other columns may be added.</translation>
  </message>
  <message>
   <source>A row that came from LMC Desk is known by hidden columns: an emptied cell empties its field.</source>
   <translation>A row that came from LMC Desk is known by hidden columns: an emptied cell empties its field.</translation>
  </message>
  <message>
   <source>Write dates as 2025-03-31 and amounts without currency. Cells that stay empty are left alone.</source>
   <translation>Write dates as 2025-03-31 and amounts without currency. Cells that stay empty are left alone.</translation>
  </message>
  <message>
   <source>The first row is an example. Write over it or leave it: as it is, it is not taken over.</source>
   <translation>The first row is an example. Write over it or leave it: as it is, it is not taken over.</translation>
  </message>
  <message>
   <source>Rows of sums stand below the list; they follow it and are not taken over.</source>
   <translation>Rows of sums stand below the list; they follow it and are not taken over.</translation>
  </message>
  <message>
   <source>Form {form}, written by LMC Desk {version}.</source>
   <translation>Form {form}, written by LMC Desk {version}.</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Example</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>Heading</translation>
  </message>
  <message>
   <source>What to write</source>
   <translation>What to write</translation>
  </message>
  <message>
   <source>{meant} (needed)</source>
   <translation>{meant} (needed)</translation>
  </message>
  <message>
   <source>Measures of the Plan</source>
   <translation>Measures of the Plan</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Measure</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>Section</translation>
  </message>
  <message>
   <source>The code “{text}” is read as {code}, as the others are written.</source>
   <translation>The code “{text}” is read as {code}, as the others are written.</translation>
  </message>
  <message>
   <source>{heading}: years of the Buddhist Era were read as years of the common era ({n}).</source>
   <translation>{heading}: years of the Buddhist Era were read as years of the common era ({n}).</translation>
  </message>
  <message>
   <source>The workbook holds the day {day} as a code; write the code as a text if it is another.</source>
   <translation>The workbook holds the day {day} as a code; write the code as a text if it is another.</translation>
  </message>
  <message>
   <source>“{heading}”: is the year, the day or the month first in these dates?</source>
   <translation>“{heading}”: is the year, the day or the month first in these dates?</translation>
  </message>
  <message>
   <source>“{heading}”: is the day or the month first in these dates?</source>
   <translation>“{heading}”: is the day or the month first in these dates?</translation>
  </message>
  <message>
   <source>“{heading}”: some cells name a month or a year alone. Is its first day meant?</source>
   <translation>“{heading}”: some cells name a month or a year alone. Is its first day meant?</translation>
  </message>
  <message>
   <source>“{heading}”: some cells name a month or a year alone. Is its last day meant?</source>
   <translation>“{heading}”: some cells name a month or a year alone. Is its last day meant?</translation>
  </message>
  <message>
   <source>“{heading}”: how many times larger are numbers meant that stand under “{unit}”?</source>
   <translation>“{heading}”: how many times larger are numbers meant that stand under “{unit}”?</translation>
  </message>
  <message>
   <source>“{heading}”: above the table stands “{unit}”. Is that meant here too?</source>
   <translation>“{heading}”: above the table stands “{unit}”. Is that meant here too?</translation>
  </message>
  <message>
   <source>“{heading}”: multiplied by {factor}, most amounts are very large. Are they meant so?</source>
   <translation>“{heading}”: multiplied by {factor}, most amounts are very large. Are they meant so?</translation>
  </message>
  <message>
   <source>“{text}” may be counted in a larger unit; say which.</source>
   <translation>“{text}” may be counted in a larger unit; say which.</translation>
  </message>
  <message>
   <source>“{heading}”: numbers without a unit of their own are multiplied by {factor}.</source>
   <translation>“{heading}”: numbers without a unit of their own are multiplied by {factor}.</translation>
  </message>
  <message>
   <source>“{text}” is a province of {country}; the country is taken from it.</source>
   <translation>“{text}” is a province of {country}; the country is taken from it.</translation>
  </message>
  <message>
   <source>“{text}” names more than {country}; all of it is kept under the place.</source>
   <translation>“{text}” names more than {country}; all of it is kept under the place.</translation>
  </message>
  <message>
   <source>“{text}” is not one of the six countries; it is kept under the place.</source>
   <translation>“{text}” is not one of the six countries; it is kept under the place.</translation>
  </message>
  <message>
   <source>“{text}” is not a province that is known; it is kept under the place.</source>
   <translation>“{text}” is not a province that is known; it is kept under the place.</translation>
  </message>
  <message>
   <source>“{text}” is not a measure of the Plan; write its number, as 4.2.12-3.</source>
   <translation>“{text}” is not a measure of the Plan; write its number, as 4.2.12-3.</translation>
  </message>
  <message>
   <source>“{text}” is not a currency; write its code, as KHR or USD.</source>
   <translation>“{text}” is not a currency; write its code, as KHR or USD.</translation>
  </message>
  <message>
   <source>“{text}” is not a source of funds that is known; it is kept as another source's name.</source>
   <translation>“{text}” is not a source of funds that is known; it is kept as another source's name.</translation>
  </message>
  <message>
   <source>“{text}” is not a body of the cooperation.</source>
   <translation>“{text}” is not a body of the cooperation.</translation>
  </message>
  <message>
   <source>“{text}” is not one of the choices.</source>
   <translation>“{text}” is not one of the choices.</translation>
  </message>
  <message>
   <source>“{text}” names less than 100 %; it is taken as “{choice}”.</source>
   <translation>“{text}” names less than 100 %; it is taken as “{choice}”.</translation>
  </message>
  <message>
   <source>“{text}” says two things that do not agree.</source>
   <translation>“{text}” says two things that do not agree.</translation>
  </message>
  <message>
   <source>“{text}” is taken as “{choice}”; see whether what stands beside it limits it.</source>
   <translation>“{text}” is taken as “{choice}”; see whether what stands beside it limits it.</translation>
  </message>
  <message>
   <source>“{text}” is not known.</source>
   <translation>“{text}” is not known.</translation>
  </message>
  <message>
   <source>This desk cannot tell what the sheet showed here when it was written.</source>
   <translation>This desk cannot tell what the sheet showed here when it was written.</translation>
  </message>
  <message>
   <source>An amount and its currency belong together, and the other of the two is left out.</source>
   <translation>An amount and its currency belong together, and the other of the two is left out.</translation>
  </message>
  <message>
   <source>“{text}” may be day/month or month/day; choose how the column is meant.</source>
   <translation>“{text}” may be day/month or month/day; choose how the column is meant.</translation>
  </message>
  <message>
   <source>“{text}” may begin with its year or its day; choose how the column is meant.</source>
   <translation>“{text}” may begin with its year or its day; choose how the column is meant.</translation>
  </message>
  <message>
   <source>“{text}” may be January or October; write the month with two digits, as a text.</source>
   <translation>“{text}” may be January or October; write the month with two digits, as a text.</translation>
  </message>
  <message>
   <source>“{text}” names no day.</source>
   <translation>“{text}” names no day.</translation>
  </message>
  <message>
   <source>“{text}” names no day; it is taken as {day}.</source>
   <translation>“{text}” names no day; it is taken as {day}.</translation>
  </message>
  <message>
   <source>“{text}” is not a day of the calendar.</source>
   <translation>“{text}” is not a day of the calendar.</translation>
  </message>
  <message>
   <source>The day and the month of {day} may be exchanged: the dates of this column with a day above 12 are all texts.</source>
   <translation>The day and the month of {day} may be exchanged: the dates of this column with a day above 12 are all texts.</translation>
  </message>
  <message>
   <source>“{text}” is read as {day}; check whether its year is of the Buddhist Era or not.</source>
   <translation>“{text}” is read as {day}; check whether its year is of the Buddhist Era or not.</translation>
  </message>
  <message>
   <source>“{text}” is not a date.</source>
   <translation>“{text}” is not a date.</translation>
  </message>
  <message>
   <source>This row is a copy of row {row}; it is taken for a record of its own.</source>
   <translation>This row is a copy of row {row}; it is taken for a record of its own.</translation>
  </message>
  <message>
   <source>This row repeats row {row}.</source>
   <translation>This row repeats row {row}.</translation>
  </message>
  <message>
   <source>This row's cells belong to another row's hidden id. Rows may have been sorted in part: export the list again.</source>
   <translation>This row's cells belong to another row's hidden id. Rows may have been sorted in part: export the list again.</translation>
  </message>
  <message>
   <source>This row's hidden id belongs to project {now}, its code to another one. Rows may have been sorted in part: export the list again.</source>
   <translation>This row's hidden id belongs to project {now}, its code to another one. Rows may have been sorted in part: export the list again.</translation>
  </message>
  <message>
   <source>The code stands for another project too; give one of them another code.</source>
   <translation>The code stands for another project too; give one of them another code.</translation>
  </message>
  <message>
   <source>Ministry of Water Resources</source>
   <translation>Ministry of Water Resources</translation>
  </message>
  <message>
   <source>The wells are drilled</source>
   <translation>The wells are drilled</translation>
  </message>
  <message>
   <source>Households with clean water</source>
   <translation>Households with clean water</translation>
  </message>
  <message>
   <source>Clean water for twelve villages</source>
   <translation>Clean water for twelve villages</translation>
  </message>
  <message>
   <source>Every household has clean water within reach all year round.</source>
   <translation>Every household has clean water within reach all year round.</translation>
  </message>
  <message>
   <source>Signed acceptance of the works</source>
   <translation>Signed acceptance of the works</translation>
  </message>
  <message>
   <source>households</source>
   <translation>households</translation>
  </message>
  <message>
   <source>Eight of twelve wells are drilled; the water was tested.</source>
   <translation>Eight of twelve wells are drilled; the water was tested.</translation>
  </message>
  <message>
   <source>Train a caretaker in each village.</source>
   <translation>Train a caretaker in each village.</translation>
  </message>
  <message>
   <source>Working group meeting of the spring</source>
   <translation>Working group meeting of the spring</translation>
  </message>
  <message>
   <source>An amount is merged over rows {first} to {last} of several records; it is left out.</source>
   <translation>An amount is merged over rows {first} to {last} of several records; it is left out.</translation>
  </message>
  <message>
   <source>Rows that name no project belong to the project named above them: {n}.</source>
   <translation>Rows that name no project belong to the project named above them: {n}.</translation>
  </message>
  <message>
   <source>Rows that give no code have the code above them: {n}.</source>
   <translation>Rows that give no code have the code above them: {n}.</translation>
  </message>
  <message>
   <source>Rows that give no province have the one that is named above them: {n}.</source>
   <translation>Rows that give no province have the one that is named above them: {n}.</translation>
  </message>
  <message>
   <source>Rows that give no country have the one that is named above them: {n}.</source>
   <translation>Rows that give no country have the one that is named above them: {n}.</translation>
  </message>
  <message>
   <source>This formula has no stored result.</source>
   <translation>This formula has no stored result.</translation>
  </message>
  <message>
   <source>This cell shows the error {error}.</source>
   <translation>This cell shows the error {error}.</translation>
  </message>
  <message>
   <source>Formulas without a stored result, as in a file that a program wrote: {n}. Open the workbook in Excel, save it and choose it again.</source>
   <translation>Formulas without a stored result, as in a file that a program wrote: {n}. Open the workbook in Excel, save it and choose it again.</translation>
  </message>
  <message>
   <source>“{heading}” is taken for the budget: no other column stands for it.</source>
   <translation>“{heading}” is taken for the budget: no other column stands for it.</translation>
  </message>
  <message>
   <source>“{heading}” is taken for the whole budget; the money of other sources was not added to it ({headings}). If it belongs to it, add a column “Budget” with the total to the workbook and import it again.</source>
   <translation>“{heading}” is taken for the whole budget; the money of other sources was not added to it ({headings}). If it belongs to it, add a column “Budget” with the total to the workbook and import it again.</translation>
  </message>
  <message>
   <source>The budget stands in a column for each year and was not taken over ({headings}). Add a column “Budget” with their total to the workbook and import it again.</source>
   <translation>The budget stands in a column for each year and was not taken over ({headings}). Add a column “Budget” with their total to the workbook and import it again.</translation>
  </message>
  <message>
   <source>No column is headed as the budget, so none was taken over; these may hold money ({headings}). Say which of them it is, or add a column “Budget” with the total to the workbook and import it again.</source>
   <translation>No column is headed as the budget, so none was taken over; these may hold money ({headings}). Say which of them it is, or add a column “Budget” with the total to the workbook and import it again.</translation>
  </message>
  <message>
   <source>Rows that are hidden in the workbook are taken over as the others: {n}.</source>
   <translation>Rows that are hidden in the workbook are taken over as the others: {n}.</translation>
  </message>
  <message>
   <source>“{heading}” is no column of this list, so nothing under it is taken over (cells: {n}). If it is one of ours under another name, give it its heading again.</source>
   <translation>“{heading}” is no column of this list, so nothing under it is taken over (cells: {n}). If it is one of ours under another name, give it its heading again.</translation>
  </message>
  <message>
   <source>The quotation marks of this row do not pair: check what its cells hold, and whether the rows below it are there.</source>
   <translation>The quotation marks of this row do not pair: check what its cells hold, and whether the rows below it are there.</translation>
  </message>
  <message>
   <source>This row has more cells than there are headings. Put a cell that holds a comma in quotation marks.</source>
   <translation>This row has more cells than there are headings. Put a cell that holds a comma in quotation marks.</translation>
  </message>
  <message>
   <source>Checking the rows</source>
   <translation>Checking the rows</translation>
  </message>
  <message>
   <source>Burmese texts look as if they were typed in Zawgyi ({n}), as “{text}”. They are taken over unchanged; convert them to Unicode, or they cannot be found and print wrongly.</source>
   <translation>Burmese texts look as if they were typed in Zawgyi ({n}), as “{text}”. They are taken over unchanged; convert them to Unicode, or they cannot be found and print wrongly.</translation>
  </message>
  <message>
   <source>Texts look as if their letters were typed in an old font or read in a wrong encoding ({n}), as “{text}”. They are taken over unchanged; correct them in the workbook and import it again.</source>
   <translation>Texts look as if their letters were typed in an old font or read in a wrong encoding ({n}), as “{text}”. They are taken over unchanged; correct them in the workbook and import it again.</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>Choose one of the list.</translation>
  </message>
  <message>
   <source>Write a whole number from 0 to 100.</source>
   <translation>Write a whole number from 0 to 100.</translation>
  </message>
  <message>
   <source>These columns tell which record a row is about; leave them as they are.</source>
   <translation>These columns tell which record a row is about; leave them as they are.</translation>
  </message>
  <message>
   <source>This is a sheet of {kind}; import it as such.</source>
   <translation>This is a sheet of {kind}; import it as such.</translation>
  </message>
  <message>
   <source>This sheet was written by a newer version of the program; install that version first.</source>
   <translation>This sheet was written by a newer version of the program; install that version first.</translation>
  </message>
  <message>
   <source>“{field}” is not a field of {kind}. There are: {known}.</source>
   <translation>“{field}” is not a field of {kind}. There are: {known}.</translation>
  </message>
  <message>
   <source>There are no sheets of “{name}”. There are: {known}.</source>
   <translation>There are no sheets of “{name}”. There are: {known}.</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Projects</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>Milestones</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>Funding</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>Indicators</translation>
  </message>
  <message>
   <source>Indicator values</source>
   <translation>Indicator values</translation>
  </message>
  <message>
   <source>Progress reports</source>
   <translation>Progress reports</translation>
  </message>
  <message>
   <source>Suggestions for improvement</source>
   <translation>Suggestions for improvement</translation>
  </message>
  <message>
   <source>Organisations</source>
   <translation>Organisations</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Meetings</translation>
  </message>
  <message>
   <source>Exchange rates</source>
   <translation>Exchange rates</translation>
  </message>
  <message>
   <source>“{file}” is the workbook itself. Nothing was changed. Choose another name for its copy.</source>
   <translation>“{file}” is the workbook itself. Nothing was changed. Choose another name for its copy.</translation>
  </message>
  <message>
   <source>Marking the workbook</source>
   <translation>Marking the workbook</translation>
  </message>
  <message>
   <source>The row was not taken over: {problem}</source>
   <translation>The row was not taken over: {problem}</translation>
  </message>
  <message>
   <source>Left out: {problem}</source>
   <translation>Left out: {problem}</translation>
  </message>
  <message>
   <source>To look at: {problem}</source>
   <translation>To look at: {problem}</translation>
  </message>
  <message>
   <source>“{text}” may be more than one project ({n}); give the project's code.</source>
   <translation>“{text}” may be more than one project ({n}); give the project's code.</translation>
  </message>
  <message>
   <source>There is no project “{text}” at this desk; import the projects first.</source>
   <translation>There is no project “{text}” at this desk; import the projects first.</translation>
  </message>
  <message>
   <source>The project has no “{text}”.</source>
   <translation>The project has no “{text}”.</translation>
  </message>
  <message>
   <source>This row is taken for “{title}” of this desk, which has the same name.</source>
   <translation>This row is taken for “{title}” of this desk, which has the same name.</translation>
  </message>
  <message>
   <source>“{title}” of this desk has the same name, or nearly so. This row is taken for another one; if the same is meant, write its code or its name as it is there.</source>
   <translation>“{title}” of this desk has the same name, or nearly so. This row is taken for another one; if the same is meant, write its code or its name as it is there.</translation>
  </message>
  <message>
   <source>This row's record belongs to another office and is not at this desk. Merge a bundle of the desk that wrote the list, then import it again.</source>
   <translation>This row's record belongs to another office and is not at this desk. Merge a bundle of the desk that wrote the list, then import it again.</translation>
  </message>
  <message>
   <source>This record was deleted at this desk. Take it out of the bin first.</source>
   <translation>This record was deleted at this desk. Take it out of the bin first.</translation>
  </message>
  <message>
   <source>Row {row} says something else about the same; keep one of the two.</source>
   <translation>Row {row} says something else about the same; keep one of the two.</translation>
  </message>
  <message>
   <source>More than one record at this desk may be meant ({n}); change them there.</source>
   <translation>More than one record at this desk may be meant ({n}); change them there.</translation>
  </message>
  <message>
   <source>“{text}” may be counted in {factor}, as its column is; write it with its unit.</source>
   <translation>“{text}” may be counted in {factor}, as its column is; write it with its unit.</translation>
  </message>
  <message>
   <source>“{text}” is so large that it may not be counted in {factor}; write it with its unit.</source>
   <translation>“{text}” is so large that it may not be counted in {factor}; write it with its unit.</translation>
  </message>
  <message>
   <source>“{text}” may be a large number or one with decimals; write it without marks.</source>
   <translation>“{text}” may be a large number or one with decimals; write it without marks.</translation>
  </message>
  <message>
   <source>“{text}” is not a whole number.</source>
   <translation>“{text}” is not a whole number.</translation>
  </message>
  <message>
   <source>“{text}” may be 1 % or 100 %, since shares and percentages are mixed here.</source>
   <translation>“{text}” may be 1 % or 100 %, since shares and percentages are mixed here.</translation>
  </message>
  <message>
   <source>“{text}” may be 1 % or 100 %; write it with its sign.</source>
   <translation>“{text}” may be 1 % or 100 %; write it with its sign.</translation>
  </message>
  <message>
   <source>“{text}” is taken as {percent} %.</source>
   <translation>“{text}” is taken as {percent} %.</translation>
  </message>
  <message>
   <source>“{text}” is taken as {percent} %: percentages are kept whole.</source>
   <translation>“{text}” is taken as {percent} %: percentages are kept whole.</translation>
  </message>
  <message>
   <source>“{text}” is not a number.</source>
   <translation>“{text}” is not a number.</translation>
  </message>
  <message>
   <source>Total: {what}</source>
   <translation>Total: {what}</translation>
  </message>
  <message>
   <source>This row is a part of the project in row {row}.</source>
   <translation>This row is a part of the project in row {row}.</translation>
  </message>
  <message>
   <source>Projects stand in several rows, each with its amount. Do the amounts add up?</source>
   <translation>Projects stand in several rows, each with its amount. Do the amounts add up?</translation>
  </message>
  <message>
   <source>“{text}” is not taken over: row {row} says something else of the same project.</source>
   <translation>“{text}” is not taken over: row {row} says something else of the same project.</translation>
  </message>
  <message>
   <source>The amounts in rows {rows} do not add up; only the first of them is taken.</source>
   <translation>The amounts in rows {rows} do not add up; only the first of them is taken.</translation>
  </message>
  <message>
   <source>The budget stands in parts in rows {rows}; say whether they add up.</source>
   <translation>The budget stands in parts in rows {rows}; say whether they add up.</translation>
  </message>
  <message>
   <source>The parts of the budget in rows {rows} are in several currencies.</source>
   <translation>The parts of the budget in rows {rows} are in several currencies.</translation>
  </message>
  <message>
   <source>The total in row {row} is not what the amounts in rows {rows} come to.</source>
   <translation>The total in row {row} is not what the amounts in rows {rows} come to.</translation>
  </message>
  <message>
   <source>The amount in row {row} is what the others come to; it was added to them.</source>
   <translation>The amount in row {row} is what the others come to; it was added to them.</translation>
  </message>
  <message>
   <source>Row {row} says what row {first} says; it was added to it.</source>
   <translation>Row {row} says what row {first} says; it was added to it.</translation>
  </message>
  <message>
   <source>Another list stands beside this one, in columns {first} to {last}; it was left aside. To take it over too, copy it to a sheet of its own and import that.</source>
   <translation>Another list stands beside this one, in columns {first} to {last}; it was left aside. To take it over too, copy it to a sheet of its own and import that.</translation>
  </message>
  <message>
   <source>In a workbook of this form it cannot be seen which rows are hidden, which cells are coloured and which numbers have zeros before them, as 001. Where that matters, save it as .xlsx and import that.</source>
   <translation>In a workbook of this form it cannot be seen which rows are hidden, which cells are coloured and which numbers have zeros before them, as 001. Where that matters, save it as .xlsx and import that.</translation>
  </message>
  <message>
   <source>“{file}”: there are headings, but no row stands under them. Fill rows in, or choose another sheet.</source>
   <translation>“{file}”: there are headings, but no row stands under them. Fill rows in, or choose another sheet.</translation>
  </message>
  <message>
   <source>“{file}” has no sheet “{sheet}”. It has: {known}.</source>
   <translation>“{file}” has no sheet “{sheet}”. It has: {known}.</translation>
  </message>
  <message>
   <source>The hidden sheet “{sheet}” holds a list too; it was left alone.</source>
   <translation>The hidden sheet “{sheet}” holds a list too; it was left alone.</translation>
  </message>
  <message>
   <source>“{file}” is empty: there is nothing in it to take over. Choose another file or sheet.</source>
   <translation>“{file}” is empty: there is nothing in it to take over. Choose another file or sheet.</translation>
  </message>
  <message>
   <source>“{file}” has no row of headings that is known, and looks as if it was typed in Zawgyi. Convert it to Unicode, or choose the sheet and say what its columns are.</source>
   <translation>“{file}” has no row of headings that is known, and looks as if it was typed in Zawgyi. Convert it to Unicode, or choose the sheet and say what its columns are.</translation>
  </message>
  <message>
   <source>“{file}” has no row of headings that is known, as “{first}” and “{second}”. Choose the sheet and say what its columns are, or start from a template.</source>
   <translation>“{file}” has no row of headings that is known, as “{first}” and “{second}”. Choose the sheet and say what its columns are, or start from a template.</translation>
  </message>
  <message>
   <source>The sheet has no column “{name}”. Name one by its heading or its letter.</source>
   <translation>The sheet has no column “{name}”. Name one by its heading or its letter.</translation>
  </message>
  <message>
   <source>Organisations that are not known here are entered as proposed: {n}.</source>
   <translation>Organisations that are not known here are entered as proposed: {n}.</translation>
  </message>
  <message>
   <source>The sheet names no stage; that of new projects follows from their progress ({n}).</source>
   <translation>The sheet names no stage; that of new projects follows from their progress ({n}).</translation>
  </message>
  <message>
   <source>The sheet names no country: its new projects are entered under {place} ({n}).</source>
   <translation>The sheet names no country: its new projects are entered under {place} ({n}).</translation>
  </message>
  <message>
   <source>“{file}” cannot be opened. Check that it is there and not open in another program.</source>
   <translation>“{file}” cannot be opened. Check that it is there and not open in another program.</translation>
  </message>
  <message>
   <source>“{file}” is a folder. Nothing was changed. Choose a workbook in it.</source>
   <translation>“{file}” is a folder. Nothing was changed. Choose a workbook in it.</translation>
  </message>
  <message>
   <source>“{file}” is far larger than a list can be. Split it, or delete what is not part of the list.</source>
   <translation>“{file}” is far larger than a list can be. Split it, or delete what is not part of the list.</translation>
  </message>
  <message>
   <source>“{file}” is protected by a password. Open it in Excel, save it without a password and try again.</source>
   <translation>“{file}” is protected by a password. Open it in Excel, save it without a password and try again.</translation>
  </message>
  <message>
   <source>“{file}” is not a workbook. Choose an .xlsx, .xls, .ods or .csv file, or save the list as .xlsx.</source>
   <translation>“{file}” is not a workbook. Choose an .xlsx, .xls, .ods or .csv file, or save the list as .xlsx.</translation>
  </message>
  <message>
   <source>“{file}” is damaged or of a form that cannot be read. Open it in Excel, save it as .xlsx and try again.</source>
   <translation>“{file}” is damaged or of a form that cannot be read. Open it in Excel, save it as .xlsx and try again.</translation>
  </message>
  <message>
   <source>The letters of “{file}” are in an old encoding. Save it as .xlsx or as UTF-8, or choose the encoding.</source>
   <translation>The letters of “{file}” are in an old encoding. Save it as .xlsx or as UTF-8, or choose the encoding.</translation>
  </message>
  <message>
   <source>Reading “{file}” took too long. Split it, or save it anew as .xlsx and try again.</source>
   <translation>Reading “{file}” took too long. Split it, or save it anew as .xlsx and try again.</translation>
  </message>
  <message>
   <source>Reading the workbook</source>
   <translation>Reading the workbook</translation>
  </message>
  <message>
   <source>Only the secretariat keeps the exchange rates.</source>
   <translation>Only the secretariat keeps the exchange rates.</translation>
  </message>
  <message>
   <source>Only the secretariat returns, approves and locks reports.</source>
   <translation>Only the secretariat returns, approves and locks reports.</translation>
  </message>
  <message>
   <source>This belongs to {place}, and this desk writes only what is its own.</source>
   <translation>This belongs to {place}, and this desk writes only what is its own.</translation>
  </message>
  <message>
   <source>In row {row} begins another table, with other columns or units; its rows were left aside: {n}. To take them over, import the sheet again with row {row} as that of the headings.</source>
   <translation>In row {row} begins another table, with other columns or units; its rows were left aside: {n}. To take them over, import the sheet again with row {row} as that of the headings.</translation>
  </message>
  <message>
   <source>Rows that may stand for others, so that amounts would count twice: {rows}.</source>
   <translation>Rows that may stand for others, so that amounts would count twice: {rows}.</translation>
  </message>
  <message>
   <source>Rows that may be parts of others, so that amounts would count twice: {rows}.</source>
   <translation>Rows that may be parts of others, so that amounts would count twice: {rows}.</translation>
  </message>
  <message>
   <source>This row was written over a line of sums; check that its figures are its own.</source>
   <translation>This row was written over a line of sums; check that its figures are its own.</translation>
  </message>
  <message>
   <source>This row may be a part of what stands in row {row}; then its amount counts twice. If so, delete this row.</source>
   <translation>This row may be a part of what stands in row {row}; then its amount counts twice. If so, delete this row.</translation>
  </message>
  <message>
   <source>This row may be the heading or the sum of other rows, or the whole of them; then its amount counts twice. If so, delete the row.</source>
   <translation>This row may be the heading or the sum of other rows, or the whole of them; then its amount counts twice. If so, delete the row.</translation>
  </message>
  <message>
   <source>This row numbers the columns.</source>
   <translation>This row numbers the columns.</translation>
  </message>
  <message>
   <source>This row repeats the headings.</source>
   <translation>This row repeats the headings.</translation>
  </message>
  <message>
   <source>Other headings stand in row {row}; what is under them is left aside.</source>
   <translation>Other headings stand in row {row}; what is under them is left aside.</translation>
  </message>
  <message>
   <source>“{text}” says of what the amount in row {row} is made up.</source>
   <translation>“{text}” says of what the amount in row {row} is made up.</translation>
  </message>
  <message>
   <source>“{text}” is the number of a page.</source>
   <translation>“{text}” is the number of a page.</translation>
  </message>
  <message>
   <source>“{text}” begins a row of sums; the rows above it come to another amount.</source>
   <translation>“{text}” begins a row of sums; the rows above it come to another amount.</translation>
  </message>
  <message>
   <source>“{text}” begins a row of sums.</source>
   <translation>“{text}” begins a row of sums.</translation>
  </message>
  <message>
   <source>“{text}” names a row of sums.</source>
   <translation>“{text}” names a row of sums.</translation>
  </message>
  <message>
   <source>The amounts in this row are what those above it come to.</source>
   <translation>The amounts in this row are what those above it come to.</translation>
  </message>
  <message>
   <source>Only “{text}” stands in this row; it is taken for a heading.</source>
   <translation>Only “{text}” stands in this row; it is taken for a heading.</translation>
  </message>
  <message>
   <source>“{text}” stands under the table.</source>
   <translation>“{text}” stands under the table.</translation>
  </message>
  <message>
   <source>“{text}” is taken for the heading of a group.</source>
   <translation>“{text}” is taken for the heading of a group.</translation>
  </message>
  <message>
   <source>“{text}” is taken for the heading of a group, whose rows come to another amount.</source>
   <translation>“{text}” is taken for the heading of a group, whose rows come to another amount.</translation>
  </message>
  <message>
   <source>Nothing stands under {headings}.</source>
   <translation>Nothing stands under {headings}.</translation>
  </message>
  <message>
   <source>“{text}” is said of all amounts that do not say otherwise.</source>
   <translation>“{text}” is said of all amounts that do not say otherwise.</translation>
  </message>
  <message>
   <source>“{heading}”: start and end were read from its periods.</source>
   <translation>“{heading}”: start and end were read from its periods.</translation>
  </message>
  <message>
   <source>Columns {first} to {last} look like a plan over months, but which months they are is not sure; it was not taken over. Write month and year above each (as “Jan 2025”) and import the workbook again.</source>
   <translation>Columns {first} to {last} look like a plan over months, but which months they are is not sure; it was not taken over. Write month and year above each (as “Jan 2025”) and import the workbook again.</translation>
  </message>
  <message>
   <source>Months stand above a plan without their year. Which year does it begin in?</source>
   <translation>Months stand above a plan without their year. Which year does it begin in?</translation>
  </message>
  <message>
   <source>Start and end were read from the months that are marked, in {n} rows.</source>
   <translation>Start and end were read from the months that are marked, in {n} rows.</translation>
  </message>
  <message>
   <source>Amounts stand without a currency. In which one are they?</source>
   <translation>Amounts stand without a currency. In which one are they?</translation>
  </message>
  <message>
   <source>“{heading}” holds another amount; the one before it is taken.</source>
   <translation>“{heading}” holds another amount; the one before it is taken.</translation>
  </message>
  <message>
   <source>The amount is in {currency}, but the row's currency is {named}.</source>
   <translation>The amount is in {currency}, but the row's currency is {named}.</translation>
  </message>
  <message>
   <source>Nothing but “{text}” stands in row {row}. If it belongs to this title, write both in one cell.</source>
   <translation>Nothing but “{text}” stands in row {row}. If it belongs to this title, write both in one cell.</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>Writing the workbook</translation>
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>Proposed</source>
   <translation>Proposed</translation>
  </message>
  <message>
   <source>Endorsed by the SOM</source>
   <translation>Endorsed by the SOM</translation>
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translation>Adopted by the FMM</translation>
  </message>
  <message>
   <source>In implementation</source>
   <translation>In implementation</translation>
  </message>
  <message>
   <source>Suspended</source>
   <translation>Suspended</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>Completed</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Closed</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelled</translation>
  </message>
 </context>
 <context>
  <name>State</name>
  <message>
   <source>Done</source>
   <translation>Done</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>On track</translation>
  </message>
  <message>
   <source>At risk</source>
   <translation>At risk</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Late</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>Not begun</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>To decide</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Returned</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Held</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Due</translation>
  </message>
  <message>
   <source>Not opened</source>
   <translation>Not opened</translation>
  </message>
  <message>
   <source>To send</source>
   <translation>To send</translation>
  </message>
 </context>
 <context>
  <name>Status</name>
  <message>
   <source>Done</source>
   <translation>Done</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>On track</translation>
  </message>
  <message>
   <source>At risk</source>
   <translation>At risk</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Late</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>Not begun</translation>
  </message>
 </context>
 <context>
  <name>Story</name>
  <message>
   <source>{who} put “{what}” into the bin</source>
   <translation>{who} put “{what}” into the bin</translation>
  </message>
  <message>
   <source>{who} took “{what}” out of the bin</source>
   <translation>{who} took “{what}” out of the bin</translation>
  </message>
  <message>
   <source>{who} noted when “{what}” was reached</source>
   <translation>{who} noted when “{what}” was reached</translation>
  </message>
  <message>
   <source>{who} raised progress of “{what}”</source>
   <translation>{who} raised progress of “{what}”</translation>
  </message>
  <message>
   <source>{who} lowered progress of “{what}”</source>
   <translation>{who} lowered progress of “{what}”</translation>
  </message>
  <message>
   <source>{who} moved the forecast of “{what}”</source>
   <translation>{who} moved the forecast of “{what}”</translation>
  </message>
  <message>
   <source>{who} moved the project to another stage</source>
   <translation>{who} moved the project to another stage</translation>
  </message>
  <message>
   <source>{who} entered the project</source>
   <translation>{who} entered the project</translation>
  </message>
  <message>
   <source>{who} wrote: “{text}”</source>
   <translation>{who} wrote: “{text}”</translation>
  </message>
  <message>
   <source>{who} added the milestone “{what}”</source>
   <translation>{who} added the milestone “{what}”</translation>
  </message>
  <message>
   <source>{who} added {n} milestones</source>
   <translation>{who} added {n} milestones</translation>
  </message>
  <message>
   <source>{who} began the report {period}</source>
   <translation>{who} began the report {period}</translation>
  </message>
  <message>
   <source>{who} began {n} reports</source>
   <translation>{who} began {n} reports</translation>
  </message>
  <message>
   <source>{who} entered money: {n} lines</source>
   <translation>{who} entered money: {n} lines</translation>
  </message>
  <message>
   <source>{who} added “{what}”</source>
   <translation>{who} added “{what}”</translation>
  </message>
  <message>
   <source>{who} submitted the report {period}</source>
   <translation>{who} submitted the report {period}</translation>
  </message>
  <message>
   <source>{who} returned the report {period}</source>
   <translation>{who} returned the report {period}</translation>
  </message>
  <message>
   <source>{who} approved the report {period}</source>
   <translation>{who} approved the report {period}</translation>
  </message>
  <message>
   <source>{who} locked the report {period}</source>
   <translation>{who} locked the report {period}</translation>
  </message>
  <message>
   <source>{who} made the report {period} a draft again</source>
   <translation>{who} made the report {period} a draft again</translation>
  </message>
  <message>
   <source>{who} changed “{field}”</source>
   <translation>{who} changed “{field}”</translation>
  </message>
  <message>
   <source>{who} changed {n} entries</source>
   <translation>{who} changed {n} entries</translation>
  </message>
  <message>
   <source>{who} changed “{field}” of “{what}”</source>
   <translation>{who} changed “{field}” of “{what}”</translation>
  </message>
  <message>
   <source>{who} changed {n} entries of “{what}”</source>
   <translation>{who} changed {n} entries of “{what}”</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>What happened</translation>
  </message>
  <message>
   <source>All fields</source>
   <translation>All fields</translation>
  </message>
  <message>
   <source>What came before, “All fields” tells.</source>
   <translation>What came before, “All fields” tells.</translation>
  </message>
  <message>
   <source>What a project needs</source>
   <translation>What a project needs</translation>
  </message>
  <message>
   <source>It can be saved with a title alone. The rest is needed before the first report.</source>
   <translation>It can be saved with a title alone. The rest is needed before the first report.</translation>
  </message>
  <message>
   <source>Its code is given when it is saved. Milestones and money follow then.</source>
   <translation>Its code is given when it is saved. Milestones and money follow then.</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>Compare…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>{field}:</source>
   <translation>{field}:</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Today</translation>
  </message>
  <message>
   <source>{time}, at {desk}</source>
   <translation>{time}, at {desk}</translation>
  </message>
  <message>
   <source>at {desk}</source>
   <translation>at {desk}</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>{n} to decide</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>and {n} more</translation>
  </message>
  <message>
   <source>When</source>
   <translation>When</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Who</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>Entry</translation>
  </message>
  <message>
   <source>Now, and before</source>
   <translation>Now, and before</translation>
  </message>
 </context>
 <context>
  <name>Table</name>
  <message>
   <source>continued</source>
   <translation>continued</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>{begin} to {end}</source>
   <translation>{begin} to {end}</translation>
  </message>
  <message>
   <source>{forecast}, adopted {begin} to {end}</source>
   <translation>{forecast}, adopted {begin} to {end}</translation>
  </message>
 </context>
 <context>
  <name>Trend</name>
  <message>
   <source>Better</source>
   <translation>Better</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>Unchanged</translation>
  </message>
  <message>
   <source>Worse</source>
   <translation>Worse</translation>
  </message>
 </context>
 <context>
  <name>Trust</name>
  <message>
   <source>What this desk keeps of the desks' certificates was altered and cannot be believed any more. Nothing was changed. Restore the desk from a backup of before; “lmcdesk check” names what was altered.</source>
   <translation>What this desk keeps of the desks' certificates was altered and cannot be believed any more. Nothing was changed. Restore the desk from a backup of before; “lmcdesk check” names what was altered.</translation>
  </message>
  <message>
   <source>This desk's key is protected by a passphrase, which is needed for this. Give the passphrase and try again.</source>
   <translation>This desk's key is protected by a passphrase, which is needed for this. Give the passphrase and try again.</translation>
  </message>
  <message>
   <source>The desk's key in “{path}” is damaged. Put the file back from a copy of the desk's folder; if there is none, move it away and have the desk enrolled anew.</source>
   <translation>The desk's key in “{path}” is damaged. Put the file back from a copy of the desk's folder; if there is none, move it away and have the desk enrolled anew.</translation>
  </message>
  <message>
   <source>The passphrase is not that of this desk's key. Nothing was changed. Try again.</source>
   <translation>The passphrase is not that of this desk's key. Nothing was changed. Try again.</translation>
  </message>
  <message>
   <source>This desk's certificate was revoked, so nobody takes its bundles over. Nothing that is recorded here is lost: make a new key (“lmcdesk renew”, or on the exchange page), have the secretariat enrol it, and send all that was not sent.</source>
   <translation>This desk's certificate was revoked, so nobody takes its bundles over. Nothing that is recorded here is lost: make a new key (“lmcdesk renew”, or on the exchange page), have the secretariat enrol it, and send all that was not sent.</translation>
  </message>
  <message>
   <source>“{file}” holds no certificate for this desk. Choose the file that the secretariat made from this desk's own request.</source>
   <translation>“{file}” holds no certificate for this desk. Choose the file that the secretariat made from this desk's own request.</translation>
  </message>
  <message>
   <source>This desk's certificate is good from {starts} to {until}, and today is {today}. Check the computer's date; if it is right, have the desk enrolled anew.</source>
   <translation>This desk's certificate is good from {starts} to {until}, and today is {today}. Check the computer's date; if it is right, have the desk enrolled anew.</translation>
  </message>
  <message>
   <source>The file is not a secretariat's answer to a request. Choose the file that the secretariat sent back.</source>
   <translation>The file is not a secretariat's answer to a request. Choose the file that the secretariat sent back.</translation>
  </message>
  <message>
   <source>The answer is for another desk ({name}). Choose the answer to this desk's own request.</source>
   <translation>The answer is for another desk ({name}). Choose the answer to this desk's own request.</translation>
  </message>
  <message>
   <source>The answer comes from the secretariat of {country}, this desk belongs to {mine}.</source>
   <translation>The answer comes from the secretariat of {country}, this desk belongs to {mine}.</translation>
  </message>
  <message>
   <source>The answer comes from another secretariat than the one this desk trusts. If your secretariat has a new key, compare its fingerprint and trust it first (“lmcdesk trust”). The answer's is {fingerprint}.</source>
   <translation>The answer comes from another secretariat than the one this desk trusts. If your secretariat has a new key, compare its fingerprint and trust it first (“lmcdesk trust”). The answer's is {fingerprint}.</translation>
  </message>
  <message>
   <source>The desk {name} belongs to {country}; only the secretariat there can enrol it.</source>
   <translation>The desk {name} belongs to {country}; only the secretariat there can enrol it.</translation>
  </message>
  <message>
   <source>The key of {name} was revoked. Have a new one made at that desk (“lmcdesk renew”) and send a request with it.</source>
   <translation>The key of {name} was revoked. Have a new one made at that desk (“lmcdesk renew”) and send a request with it.</translation>
  </message>
  <message>
   <source>{name} asks under the identity of another desk that is enrolled already. It was not enrolled. Ask there how the desk was set up; a new one must be made with “lmcdesk new”.</source>
   <translation>{name} asks under the identity of another desk that is enrolled already. It was not enrolled. Ask there how the desk was set up; a new one must be made with “lmcdesk new”.</translation>
  </message>
  <message>
   <source>“{desk}” is a secretariat, which nobody enrolled. Nothing was changed. Where one of its keys was stolen, each desk trusts that key no longer: “lmcdesk distrust” with its fingerprint, or on the exchange page.</source>
   <translation>“{desk}” is a secretariat, which nobody enrolled. Nothing was changed. Where one of its keys was stolen, each desk trusts that key no longer: “lmcdesk distrust” with its fingerprint, or on the exchange page.</translation>
  </message>
  <message>
   <source>No desk enrolled here is called “{desk}”. Name it as its certificate does.</source>
   <translation>No desk enrolled here is called “{desk}”. Name it as its certificate does.</translation>
  </message>
  <message>
   <source>{count} desks enrolled here are called “{desk}”. Name the one by its fingerprint: {fingerprints}.</source>
   <translation>{count} desks enrolled here are called “{desk}”. Name the one by its fingerprint: {fingerprints}.</translation>
  </message>
  <message>
   <source>The file does not hold a secretariat's own certificate. Ask the secretariat for the file it makes with “lmcdesk request”.</source>
   <translation>The file does not hold a secretariat's own certificate. Ask the secretariat for the file it makes with “lmcdesk request”.</translation>
  </message>
  <message>
   <source>The fingerprint is not that of the file, which is {fingerprint}. Do not trust the file; have the secretariat read its fingerprint to you again.</source>
   <translation>The fingerprint is not that of the file, which is {fingerprint}. Do not trust the file; have the secretariat read its fingerprint to you again.</translation>
  </message>
  <message>
   <source>This desk trusts no secretariat's key with the fingerprint {fingerprint}. Nothing was changed. Compare the fingerprint again.</source>
   <translation>This desk trusts no secretariat's key with the fingerprint {fingerprint}. Nothing was changed. Compare the fingerprint again.</translation>
  </message>
  <message>
   <source>This is the key that this desk itself signs with. Nothing was changed. Make a new one first (“lmcdesk renew”).</source>
   <translation>This is the key that this desk itself signs with. Nothing was changed. Make a new one first (“lmcdesk renew”).</translation>
  </message>
  <message>
   <source>This is the only key of your secretariat that this desk trusts, so it would believe nobody any longer. Nothing was changed. Merge a bundle that tells of its new key, or trust that one first (“lmcdesk trust”).</source>
   <translation>This is the only key of your secretariat that this desk trusts, so it would believe nobody any longer. Nothing was changed. Merge a bundle that tells of its new key, or trust that one first (“lmcdesk trust”).</translation>
  </message>
  <message>
   <source>Only the desk of a national secretariat enrols and revokes desks.</source>
   <translation>Only the desk of a national secretariat enrols and revokes desks.</translation>
  </message>
  <message>
   <source>This desk was itself enrolled by {country}'s secretariat, which alone enrols and revokes desks.</source>
   <translation>This desk was itself enrolled by {country}'s secretariat, which alone enrols and revokes desks.</translation>
  </message>
  <message>
   <source>The key with which this desk was enrolled is not in its folder. Put the file “{file}” back from a copy of the folder, or have the desk enrolled anew.</source>
   <translation>The key with which this desk was enrolled is not in its folder. Put the file “{file}” back from a copy of the folder, or have the desk enrolled anew.</translation>
  </message>
  <message>
   <source>This desk is not enrolled yet, so others could not tell whose bundles these are. Hand a request to your secretariat (“lmcdesk request”), then take in its answer (“lmcdesk accept”).</source>
   <translation>This desk is not enrolled yet, so others could not tell whose bundles these are. Hand a request to your secretariat (“lmcdesk request”), then take in its answer (“lmcdesk accept”).</translation>
  </message>
  <message>
   <source>The file is not a request, an answer or a root of LMC Desk, or it was damaged on its way. Choose another file, or ask for it again.</source>
   <translation>The file is not a request, an answer or a root of LMC Desk, or it was damaged on its way. Choose another file, or ask for it again.</translation>
  </message>
  <message>
   <source>The file is not a desk's request. Choose the file made with “lmcdesk request” there.</source>
   <translation>The file is not a desk's request. Choose the file made with “lmcdesk request” there.</translation>
  </message>
 </context>
 <context>
  <name>Undo</name>
  <message>
   <source>Nothing of receipt {number} can be taken back at this desk, which may not write what belongs to {places}: nothing was changed.</source>
   <translation>Nothing of receipt {number} can be taken back at this desk, which may not write what belongs to {places}: nothing was changed.</translation>
  </message>
  <message>
   <source>There is no import or merge to take back. “lmcdesk undo --list” lists what was written here, each work with the number by which it can be taken back.</source>
   <translation>There is no import or merge to take back. “lmcdesk undo --list” lists what was written here, each work with the number by which it can be taken back.</translation>
  </message>
  <message>
   <source>There is no receipt {number} that could be taken back. “lmcdesk undo --list” lists the receipts; give the number of one of them.</source>
   <translation>There is no receipt {number} that could be taken back. “lmcdesk undo --list” lists the receipts; give the number of one of them.</translation>
  </message>
  <message>
   <source>Receipt {number} changed nothing that could be taken back: what had been written of records that moved was said again where they belong now. Nothing was changed. Take back the work before it instead.</source>
   <translation>Receipt {number} changed nothing that could be taken back: what had been written of records that moved was said again where they belong now. Nothing was changed. Take back the work before it instead.</translation>
  </message>
  <message>
   <source>Receipt {number} was taken back already, by receipt {by}. Nothing was changed. To have it again, take receipt {by} back.</source>
   <translation>Receipt {number} was taken back already, by receipt {by}. Nothing was changed. To have it again, take receipt {by} back.</translation>
  </message>
 </context>
 <context>
  <name>Value</name>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>yes</translation>
  </message>
  <message>
   <source>a record that is not here</source>
   <translation>a record that is not here</translation>
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
   <translation>The number does not fit {field}, which takes a whole number from {least} to {largest}.</translation>
  </message>
  <message>
   <source>The amount does not fit {field}, which takes one of up to {digits} digits.</source>
   <translation>The amount does not fit {field}, which takes one of up to {digits} digits.</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Set up this desk</source>
   <translation>Set up this desk</translation>
  </message>
  <message>
   <source>For your own work. It begins empty: bundles or you fill it.</source>
   <translation>For your own work. It begins empty: bundles or you fill it.</translation>
  </message>
  <message>
   <source>Look around with the sample programme</source>
   <translation>Look around with the sample programme</translation>
  </message>
  <message>
   <source>A secretariat's desk with made-up projects. Nothing you do there counts.</source>
   <translation>A secretariat's desk with made-up projects. Nothing you do there counts.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Your name</translation>
  </message>
  <message>
   <source>Your work</source>
   <translation>Your work</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Country</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>Province</translation>
  </message>
  <message>
   <source>Name of the desk</source>
   <translation>Name of the desk</translation>
  </message>
  <message>
   <source>So other desks see it: the province, or the secretariat.</source>
   <translation>So other desks see it: the province, or the secretariat.</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>Who are you?</translation>
  </message>
  <message>
   <source>The sample programme is being made.</source>
   <translation>The sample programme is being made.</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Welcome</translation>
  </message>
  <message>
   <source>Works without a network. Your data stays on this computer.</source>
   <translation>Works without a network. Your data stays on this computer.</translation>
  </message>
  <message>
   <source>A few questions, then you can begin.</source>
   <translation>A few questions, then you can begin.</translation>
  </message>
  <message>
   <source>How do you begin?</source>
   <translation>How do you begin?</translation>
  </message>
  <message>
   <source>Open the sample programme</source>
   <translation>Open the sample programme</translation>
  </message>
  <message>
   <source>Set up the desk</source>
   <translation>Set up the desk</translation>
  </message>
  <message>
   <source>Secretariat of {country}</source>
   <translation>Secretariat of {country}</translation>
  </message>
  <message>
   <source>Write a name here.</source>
   <translation>Write a name here.</translation>
  </message>
  <message>
   <source>Sample secretariat</source>
   <translation>Sample secretariat</translation>
  </message>
  <message>
   <source>The desk is being made.</source>
   <translation>The desk is being made.</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>Saved on this computer</source>
   <translation>Saved on this computer</translation>
  </message>
  <message>
   <source>Saved on this computer, {time}</source>
   <translation>Saved on this computer, {time}</translation>
  </message>
 </context>
 <context>
  <name>WorkBar</name>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>{title}: {note}</source>
   <translation>{title}: {note}</translation>
  </message>
  <message>
   <source>{title}: {done} of {total}</source>
   <translation>{title}: {done} of {total}</translation>
  </message>
 </context>
</TS>
