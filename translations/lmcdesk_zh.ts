<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
 <context>
  <name>App</name>
  <message>
   <source>This desk is already open in another window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on in that window, or close it and start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing the day's backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening the desk</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AssessmentForm</name>
  <message>
   <source>Self-evaluation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Peer review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Third-party review</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Audit</name>
  <message>
   <source>There are changes of a desk or a place that this desk knows nothing of.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{desk}: what it knew of others is told in a way that cannot be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{desk}, {place}, change {first}: this is no change any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{desk}, {place}, change {first}: what was kept to prove it was altered; its signature is genuine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they are not those that were written; one or more, or what the desk then knew of others, was altered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{desk}, {place}, change {first}: the signature under it and what came before is not genuine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they came without a signature, or lost it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{desk}, {place}, changes {first} to {last}: they are missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” ends neither in .csv nor in .jsonl. Nothing was written. Choose one of these endings.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Band</name>
  <message>
   <source>More pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{page}, {n} waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to or search</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Bundle</name>
  <message>
   <source>{desk} is this desk itself, so nothing was written for it. Name another desk; one of the same name by its fingerprint or id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate of {desk} was revoked, so nothing was written for it. If that office goes on with another computer, have that one enrolled first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for {desk}, so a bundle for it would lie open to everybody, and none was written. Have it enrolled, or trust its secretariat, first; or write an open bundle for no desk in particular (without “--for”).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” was written, but what the disk or stick gave back differs. The bundle was not kept. Use another stick or folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From {desk}, {role}, {country}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made on {day} at {time} UTC with LMC Desk {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed with the key {fingerprint}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made for {desk}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part {number} of {count}, which may arrive in any order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes: {count}. Size: {size} kB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence in it: {size} kB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written at {desk} about {stream}: changes {first} to {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes to projects: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes to measures of projects: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes to places of projects: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes to partners of projects: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes to milestones: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes to progress reports: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes to funding: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes to exchange rates: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes to indicators: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes to values of indicators: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes to evidence: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes to assessments: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes to suggestions: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes to meetings: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes to decisions: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes to organisations: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes to comments: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes of a newer version: {count}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Cadence</name>
  <message>
   <source>Every two years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Regularly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As needed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Catalogue</name>
  <message>
   <source>The plan's lists do not hold “{code}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan has no measure {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan has no section {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan has no pillar {number}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Cell</name>
  <message>
   <source>{n} percent</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Chart</name>
  <message>
   <source>There are no figures to draw yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} reached</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Check</name>
  <message>
   <source>The database file is damaged. Restore a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code “{code}” also stands at {others}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field “{field}” holds a value that cannot be read; it shows as empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field “{field}” names a record that was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field “{field}” names a record that is not known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What {desk} wrote in {fields} is kept but not shown: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records of several kinds bear one id: {kinds}. A desk whose program was altered wrote of one of them; who wrote what stands in their histories.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes that only a newer version of LMC Desk understands are kept: {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database file is damaged ({detail}). Restore the desk from a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The records stand open to other programs. Restore the desk from a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What keeps other programs from altering the desk was removed. Restore a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The changes of {desk} in {stream} are not whole: {count} are here, {number} are known of.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Receipt {number} tells of changes of {desk} in {stream} that there cannot be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The receipts do not tell of each change of {desk} in {stream} once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What {desk} knew of {other} is told in a way that cannot be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A change speaks of a record that is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This record is not entered as it should be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field “{field}” shows another entry than its log says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field “{field}” shows another value than its log says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether this record is deleted is told otherwise by its log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this desk keeps of the desks' certificates was altered, in the entry “{entry}”. Restore a backup of before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{desk}, {place}, from change {number} on: entries that are shown or left out otherwise than the certificates kept here say: {count}. One of them was altered or taken away. Restore a backup of before.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Choosing</name>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Cli</name>
  <message>
   <source>There is too little memory for this. Work that was not finished was undone. Close other programs, or take less at a time, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LMC Desk met a fault of its own. Work that was not finished was undone. The particulars are in “{file}”: hand them to whoever looks after the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{word}” has letters in it that are not Unicode. Type it anew, or rename the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work was stopped. What was finished before stays; “lmcdesk undo --list” tells of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work was stopped. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No desk “{name}” was heard of yet. Known are: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} desks are called “{name}”. Nothing was written. Name the one by its fingerprint or id: {choices}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{mark} ({role}, {places})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passphrase of this desk's key: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>somebody at this desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}” is a folder. Nothing was changed. Choose a file in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}” is a folder or a device. Nothing was changed. Give the name of a file to write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}” belongs to the desk itself. Nothing was changed. Choose another name or folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} projects have the code {code}. Name one by its id: {ids}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no record “{name}” at this desk. Give a record's id or a project's code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no kind “{name}”. There are: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{word}” is not FIELD=VALUE with a field of {kind}. Its fields are: {fields}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field {field} is given twice. Give it once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” does not fit {field}, which takes {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” does not fit {field}, which takes one of: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a date as 2026-11-24</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yes or no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With --author, name the file to which that person's entries are to be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{desk}, {place}: changes that are not signed yet: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{desk} signed with the key {fingerprint}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All is as it was written. Desks: {desks}. Changes: {changes}. Signatures: {seals}. Not signed yet: {unsigned}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places where the log was altered: {n}. Restore the desk from a backup of before, or ask other desks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote {n} entries to {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{province} does not lie in {country}. Give a province of that country.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}, {role}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made the desk “{name}” ({role}) in {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no desk in “{folder}”. Make one first with “lmcdesk new”, or make one, fill it and look at it with “lmcdesk sample --window”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filled the desk with a sample programme. Projects: {projects}. Milestones: {milestones}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desk in {folder} holds records already. A sample programme goes into an empty desk only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk holds no stream “{stream}”. It holds: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{digest}  in all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desk is sound. Findings for a person to look at: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote a backup of {size} kB to {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restored the desk from {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The state before is kept in {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attached {file} as evidence {id}. Size: {size} kB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A file is attached to a project, or to a milestone or a report of one. “{name}” is none of them. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{id}” is not evidence. “lmcdesk list evidence” names what there is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file of this evidence has not come yet. Nothing was written. This desk's next bundles ask for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote {file}. Size: {size} kB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was written: --project sets the project apart first, which --size must not, so give one of the two without the other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote {file}. Changes: {changes}. Size: {size} kB. The medium may be removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is no project. Nothing was written. Give a project's id or code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes: {count}, about {size} kB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files of evidence: {count}, {size} kB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files to carry: {count}. Nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is a folder. Nothing was changed. Choose a bundle in it: a file that ends in .lmcb.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder “{file}” holds no bundle. Nothing was changed. Choose a file that ends in .lmcb.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No bundle “{file}” is kept here. Kept are: {kept}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No bundle “{file}” is kept here. None is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is kept no longer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No bundle waits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{at}  {author} at {desk}: {field} from “{before}” to “{value}”{state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number}  {kind} {id} “{name}”: {field}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>    “{value}” by {author} at {desk}, {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide with “lmcdesk resolve NUMBER --take mine”, theirs or newest, or with --value VALUE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing waits for a decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code “{code}” stands at {projects}. Set another code at one of them, or put one in the bin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided {field} of {kind} {id}. The other entries stay in its history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing of receipt {number} could be taken back, and nothing was changed. “lmcdesk undo --list” lists the others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took receipt {number} back. Fields that show again what they showed before: {fields}. Records that it made, now in the bin: {records}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desks that wrote it will see it taken back when your next bundle comes to them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  {field} of {kind} {id} was edited since and stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  Entries that stay, as they belong to {place} and not to this desk: {entries}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If all of it must go: “lmcdesk restore {file}” brings back the desk as it was before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{value}” is none of: {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{message}. “lmcdesk --help” lists the commands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Lancang-Mekong Plan of Action, offline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the window and tell what is in bundles; a bundle's name alone does the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desk's folder; else LMCDESK_DIR, else the user's data folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print one JSON object instead of lines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who does this; else the name this computer knows you by.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language of what is printed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a new desk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country code, ISO 3166-1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Province code, ISO 3166-2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desk's name; else its province's or country's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill an empty desk with a sample programme.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same seed, same programme.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the window afterwards; makes the desk if need be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One number for what the desk holds, per stream and in all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the desk and name what needs a person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only whether the database is sound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verify every change to its origin, and write the trail.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write that person's entries alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a backup of the whole desk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put a backup in the desk's place; what was is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List records of a kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show a record with all its fields.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A record's id, or a project's code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change fields of a record, or make one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A record's id, a project's code, or a kind to make one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the record in the bin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it out of the bin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attach a file of evidence to a record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A project, a milestone or a report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the file shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a file of evidence out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id of the record of evidence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A file, or a folder for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell what happened to a record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search titles and texts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List what waits for a decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide a conflict.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take an import or a merge back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List the receipts instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take an Excel sheet over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>projects, milestones, funding and so on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only say what would happen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your workbook, problems marked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rows with problems alone, to mend.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you say to a question that the sheet leaves open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row of headings; 0 for none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That of a text file in an old one, as cp874.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write records to a workbook that can be imported again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write an empty workbook to fill in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print a report as PDF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a request to be enrolled by the secretariat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enrol a desk: its request in, an answer out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the secretariat's answer over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trust another secretariat by its fingerprint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trust a secretariat's stolen key no longer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key's fingerprint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take a desk's certificate back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desk's name or fingerprint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a new key for this desk, and a request with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Protect this desk's key by a passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A file that holds it; else LMCDESK_PASSPHRASE, else it is asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a bundle for another desk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The receiving desk's name, id or fingerprint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All that this desk holds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the beginning, whatever the receiving desk said that it has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is about one province alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One project alone: its id or code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without files of evidence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Divide it among files of at most so many MB, which may arrive in any order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only say how large it would be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what a bundle holds, without taking it over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take bundles over, or all those in a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List the bundles that were not merged and are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep one of them no longer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not a whole number from {first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This record is in the bin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was given to change. Add FIELD=VALUE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made {kind} {id}. Fields filled: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed {kind} {id}. Fields changed: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code {code} is that of project {id}. Give another code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give “report project ID OUT.pdf” or “report national OUT.pdf”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is not a project. Give a project's id or code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote {file}. Pages: {pages}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No row of the sheet can be taken over. Nothing was changed. Mend what is told of its rows, then import it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This was a trial. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sheet is taken over. “lmcdesk undo {receipt}” takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{about}” is nothing that a sheet is asked about. There are: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is no mapping. It must be a JSON object of headings and fields.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sheet “{sheet}”. New: {new}. Changed: {update}. Same: {same}. In conflict: {conflict}. Blocked: {blocked}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  Budgets in {currency}: {amount}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  Budgets without a currency: {amount}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  {question} Rows: {n}. Say --answer {about}={choices}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>  Row {row}: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote {file}. Rows: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work was done, but what it tells could not be written ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote {file}. Send it to the secretariat, and read this fingerprint to them: {f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}” is the request itself. Nothing was changed. Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enrolled {desk} as {role}, {places}. Its fingerprint is {f}. Send {file} back to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{desk} is the same desk as before with a new key, whose fingerprint is {f}. Send {file} back to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another desk is called “{desk}”, too, with the fingerprint {f}. Lists tell the two apart by their fingerprints.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk is enrolled by {secretariat}, whose fingerprint is {f}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk trusts {secretariat} from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing that is signed with this key of {secretariat} counts at this desk any longer. Other desks must be told to do the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate of {desk} is revoked. The next bundles tell the other desks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This secretariat has a new key, whose fingerprint is {f}. The next bundles tell the other desks. {file} is for secretariats that do not know it yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made a new key, which is used once the secretariat has answered. Send {file} there, and read this fingerprint to them: {f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk's key is protected by the passphrase from now on. Whoever forgets it must have the desk enrolled anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk's key lies open in its folder from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}” is not a text in UTF-8. Nothing was changed. Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New passphrase (empty for none): </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same again: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No passphrase was given. Nothing was changed. Type it, or name a file with --from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two passphrases differ. Nothing was changed. Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no screen here to open the window on. “lmcdesk --help” lists the commands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The window needs libraries of the system that are not here ({fault}). The README names the line that installs them; every other command works without.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Comments</name>
  <message>
   <source>Comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has commented on this project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Question</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Conflict</name>
  <message>
   <source>There is no open conflict {number}. “lmcdesk conflicts” lists those that wait for a decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another entry has come since this was shown, so nothing was decided. Look at all of them, then decide again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conflict {number} has no single side “{take}”. Its sides were written at: {desks}. Give the value itself.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Conflicts</name>
  <message>
   <source>A manager's desk changes nothing. The province or the secretariat decides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why you decide so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reason goes along. The other entry stays in the history, and a decision can be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project is in the bin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take all of {desk}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write another…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shown until decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing else to choose from at this desk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide for this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put it in the bin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take this entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the entry of {desk}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the newest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One desk worked on what belongs to the project, another put it in the bin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One desk edited the record, another put it in the bin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All provinces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since yesterday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the last 7 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the last 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Older than 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any severity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High: money, dates, stage, deletion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Medium: figures and codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Low: texts and names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Province</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day of the latest entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Severity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take this desk's entries: {n} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the other desks' entries: {n} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the newest entries: {n} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is not decided by this stays on the list. The entries not taken stay in the history, and a decision can be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No marked field has just one such entry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records marked: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing waits for a decision. When a bundle brings an entry that was made unaware of one here, both stand here side by side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter by project, record or desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two desks wrote the same field, neither having seen the other's entry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you wrote about “{record}” is kept. Nothing is decided by it yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No record that waits is among what is chosen above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No record that waits holds these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No record waits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are not two records to mark.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No other record waits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided: {n} fields. The next bundles tell others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deciding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To decide: {fields}, in records: {records}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record {at} of {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided: {fields} of “{record}”. The next bundles tell others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided: “{record}” is in the bin. The next bundles tell others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided: “{record}” stays. The next bundles tell others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided: {field} of “{record}” is {value}. The next bundles tell others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is in the bin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What belongs to it was edited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was edited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edited, or in the bin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kind} “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written meanwhile: {records}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written meanwhile: {records}, and more: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project then stands at {percent}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the adopted date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days after the adopted date: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days before the adopted date: {n}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Crash</name>
  <message>
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program made a mistake. What was saved before is safe; what you were doing just now may have to be done again. Send this report to those who look after the program, so that it can be mended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the program</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Date</name>
  <message>
   <source>{day} {month} {year}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DelayReason</name>
  <message>
   <source>Funds came late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Procurement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Land or resettlement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Permit or approval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weather</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Flood or storm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Epidemic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Staff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Partner or contractor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change of design</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Security</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another reason</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>The name of a desk has at most {most} characters, and this one has {count}. Nothing was made. Give a shorter one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name of the desk holds control characters or characters that turn the direction of text. Nothing was made. Type it anew without them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk came from another computer and goes on under a new identity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An older state of this desk came back, so it goes on under a new identity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk is a copy of another one and goes on under a new identity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another desk already knew later work of this one, so it goes on under a new identity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another computer worked under the name of this one, so it goes on under a new identity.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Dialog</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>The desk is damaged, as the check of its backup shows. Nothing was changed. Restore the desk from an earlier backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no desk in “{folder}”. Make one first with “lmcdesk new”, or choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desk in “{folder}” was never finished. Make it again with “lmcdesk new”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is already a desk in “{folder}”. Open it, or choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a manager's desk: it reads and prints, and takes bundles over, but changes nothing. Ask the province or the secretariat to make the change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no record {id} at this desk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project cannot go to another province or by itself to another desk while entries in it wait for a decision. Decide them first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no kind of record “{kind}”. There are: {kinds}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no field “{field}” in {kind}. There are: {fields}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}” is a database of another program, not a desk. Choose the folder of a desk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desk in “{path}” was written by a newer version of LMC Desk (its format is {theirs}, this version knows {ours}). Nothing was changed. Install the newer version, then open the desk again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is the desk itself. Choose another name for its backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is the second part of a backup, and the first, “{base}”, does not lie beside it. Nothing was changed. Put both into one folder, or choose another backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup “{file}” was written by a newer version of LMC Desk. Nothing was changed. Install the newer version, then restore it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is damaged or is no backup of a desk. Nothing was changed. Choose another backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no “{path}”, or its folder is missing. Nothing was changed. Check the name, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}” could not be read or written ({reason}). Nothing was changed. Check that the disk has room and that the folder may be written, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}” is damaged or is no desk. Nothing was changed. Restore the desk from its last backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desk in “{path}” is being written by another window or program. Nothing was changed. Wait until it has finished, or close it, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk that holds “{path}” is full. Nothing was changed. Make room on it, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}” cannot be opened for writing. Nothing was changed. Check that its folder exists and may be written and that the disk is sound, then try again.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Evidence</name>
  <message>
   <source>“{file}” is empty or is no file. Nothing was changed. Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” has {size} MB; a desk keeps files of up to {most} MB. Nothing was changed. Choose a smaller one, or a part of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file of evidence is damaged on this disk. Nothing was written. Ask the desk that attached it to attach it anew.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Exchange</name>
  <message>
   <source>What came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To send</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set up this desk from it…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take off the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep it no longer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take this merge back…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write for this desk…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write all from the beginning…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write all…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enrol this desk…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bundles that came and bundles to send. Nothing is merged without your word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write bundle…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop bundles here, or</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No bundle has come yet. A bundle is a file that ends in .lmcb, on a stick, in a message or in a shared folder. Drop it here or choose it: you read what is in it before anything is merged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bundles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This bundle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who has what</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who has reported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge all {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To decide: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The secretariat must enrol this desk first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its certificate is revoked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That desk has everything by its own word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing waits for a decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A merge is under way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets up this desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not merged yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too early</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merged before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blocked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} kB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new desk, or any</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Starter bundle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing taken over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all that this desk holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its certificate is revoked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no secretariat vouches for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{role}, told what it has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{role}, nothing heard of it yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is sent nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has all of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files of evidence: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>made since {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Content</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote “{file}”. Send it to your secretariat, then open the answer that comes back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote “{file}”. Send it to the other secretariat, and read your fingerprint to it by telephone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write this secretariat's file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open what the secretariat sent back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set up this desk from the bundle of {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From then on this desk believes that secretariat and all desks that it enrols, and what is in the bundle stands here. Have its fingerprint read to you by telephone, and compare it first:
{fingerprint}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set up the desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Setting up this desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do so when somebody may have copied this desk's key. It has another fingerprint from then on. The next bundles tell the desks that trust this secretariat; for others there is the file that is written now. What was enrolled and signed before stays good. A new key cannot be taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This secretariat has a new key. The next bundles tell the other desks. “{file}” is for secretariats that do not know it yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do so before the certificate ends, or when somebody may have copied this desk's key. The file that is written now goes to the secretariat, which enrols the new key. Until you open its answer here, this desk signs with the old key as before. A new key cannot be taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made a new key. Send “{file}” to your secretariat, read the fingerprint to it by telephone, and open what it sends back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a new key for this desk?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a new key…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the file for the new key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk is enrolled by {name}. Its fingerprint is {f}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Requests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Starter bundles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers and starter bundles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files of secretariats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the passphrase…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop watching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the folder that bundles come to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No folder is watched for bundles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The watched folder is not there now: {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To read the bundles in it, this desk's passphrase is needed  ·  {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New in the watched folder: {n}  ·  {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never told</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lacks {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} not here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All is here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bundles: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has of ours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We have of its</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written at, about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes there and here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No other desk is known yet. Each bundle tells what its sender has; the first one that is merged stands here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Desks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By each desk's own word, as its last bundle told it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Here stands what a desk knows of each desk's work, and what is known of it here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk never told what it has: no bundle of it was merged here yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes known at {desk} and here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It enrols the desks of the country: open a desk's request, send the answer back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fingerprint, to read aloud</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write request…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open answer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write own file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With its own file another country's secretariat comes to trust this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set a passphrase…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change it…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it off…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other desks of the country take its bundles over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It vouches for itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not enrolled yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bundles of this desk are taken over once the secretariat has enrolled it: write a request, send it there, and open the answer that comes back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new key waits for the secretariat's answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the request there, read the fingerprint to it, and open what it sends back. Until then this desk signs with its old key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enrolled until {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Behind a passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A copy of this desk's folder is of no use without it. It is asked for once a start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever copies this desk's folder can write bundles in its name. On a laptop that travels, set a passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Protect this desk's key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Protect the key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use this passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk's key is behind the passphrase from now on. Keep it in mind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk's key then lies open in its folder: whoever copies the folder can write bundles in this desk's name, and open those that are for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the passphrase off this desk's key?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk's key lies open in its folder from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was done: this needs the passphrase of this desk's key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening this desk's key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1. The new desk writes a request, a small file, and sends it to the national secretariat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>2. By telephone the new desk reads its fingerprint aloud. The secretariat compares it, enrols the desk, and sends the answer back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>3. The new desk opens the answer. From then on its bundles are believed in the whole country.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4. Sent back as a starter bundle, the answer brings all that the desk should hold, and the work can begin. Otherwise the secretariat's next bundle does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{role}, {places}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revoked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ended {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ends {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fingerprint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{country}, an earlier key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secretariat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Desks enrolled here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secretariats that this desk trusts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revoke…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trust no longer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enrol a desk…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trust a secretariat…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No desk was enrolled here yet. A new desk sends a request, a small file: open it with “Enrol a desk…”, compare its fingerprint by telephone, and send the answer back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How a desk becomes known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk trusts no other secretariat yet, so bundles of other countries are not taken over. With another secretariat's file, and its fingerprint compared by telephone, they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a secretariat first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a desk first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is revoked already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose bundles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading bundles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merging was stopped. What was merged before that stays and stands here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bundles merged: {merged}. Waiting: {held}. Refused: {refused}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was missing has not come yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep “{file}” no longer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The copy at this desk is deleted. The file that came stays where it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back the merge of {desk}, {when}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its fields show again what they showed before, and records that came with it go to the bin. What cannot be taken back: what was edited since stays as it is, and so does what belongs to another place than this desk; the entries that came remain in the history, and files of evidence on this computer; desks that had these changes from here see them put back only with this desk's next bundles; whom this desk believes stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the merge back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taking the merge back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bundle {at} of {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The merge is taken back. Fields put back: {n}. Edited since and kept: {kept}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing could be taken back: the merge stands. Edited since and kept: {kept}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{told} These are: {fields}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{told} Among these are: {fields}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{told} Entries that stay, as they belong to {place}: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{told} If all of it must go, “lmcdesk restore {file}” brings back what was before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{record}” itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field} of “{record}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the starter bundle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote “{file}”. Send it back to the desk that asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desk is enrolled. Wrote “{file}”. Give it to that desk, which opens it with “Open answer…”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing the bundle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For a computer that was stolen or lost, or a desk that is closed. What is here from that desk by now stays. Whatever else is signed with its key, its unsent work too, is taken over nowhere, once the next bundles have told the other desks. This cannot be undone: to work again, that desk makes a new key and is enrolled anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revoke the certificate of {desk}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revoke the certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate of {desk} is revoked. Write bundles to the other desks now: they tell them of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For a key that was stolen; its fingerprint is {fingerprint}. Nothing that is signed with it counts at this desk any longer, but for what the secretariat says again with another key that is known here by now. Every other desk must do the same: tell it by telephone. To trust the key again, open its file once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trust this key of {name} no longer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trust it no longer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This key of {name} counts at this desk no longer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the file of a secretariat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is the request of a desk, not the file of a secretariat. Nothing was changed. Ask the secretariat for the file that it writes with “Write own file…”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not the fingerprint of the file. Have it read to you again; if it stays different, do not trust the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk trusts {name} from now on, and the desks that it enrols.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show what is typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk's key is behind a passphrase, and this needs the key. It is asked for once, until you close the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase of this desk's key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever steals this computer, or a copy of this desk's folder, can then neither write bundles in its name nor open bundles that are for it. The passphrase is asked for once each time the program is started.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody can tell you a forgotten one, and nobody can take it off: this secretariat could then enrol and revoke no desk any more, and all desks of the country would have to be enrolled anew. Keep it in a safe too. What is recorded here stays readable all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody can tell you a forgotten one, and nobody can take it off: the secretariat then has to enrol this desk anew. What is recorded here stays readable all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two are not the same. Type them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>under way: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bundles: {n}, nothing new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bundles: {n}, to {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Returned: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{month} {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quarter {n}, {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projects under way with a report on the period, and bundles that came within it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A returned report counts once it is handed in again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Province</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work known to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No province has a project or a desk yet. Once bundles came, it stands here who reported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Provinces: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of which nothing came for the last full period: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bundle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What became of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No bundle was merged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a bundle to read who made it and what is in it, or a desk to read what it is to be sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part of the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>any desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{desk}, {role}, {country}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The secretariat made it from this desk's request: it enrols this desk and brings all that it should hold. Have the number that it is signed with read to you by telephone, and compare it, before you set up this desk from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n}, of which new here: {new}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing stands in its way. A backup is made first, and the merge can be taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing stands in its way, but it holds nothing new.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An earlier bundle must come first. Merged now, it is kept, and taken over by itself once that one has come. Nothing is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was made at this desk and holds nothing that is not here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The very same bundle was merged on {when}. Merging it again changes nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The very same bundle was merged on {when} and taken back since. Merging it again changes nothing; to have it again, take back what took it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is kept only to be looked at. Ask its sender for it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is tried again by itself whenever another bundle was merged. Nothing is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes of {desks} are missing. Ask for the bundle before this one, or for a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was taken back: its fields show what they showed before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two desks wrote the same field, neither having seen the other's entry. Both are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It held nothing that was not here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edited at both desks, in different fields: both entries stand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{record}: there {theirs}; here {mine}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It last wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last bundle to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything this desk holds, to set up a new desk or for one that was never heard of.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The secretariat revoked its certificate, as when a computer is stolen. It is sent nothing, and what is signed with its key is not taken over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No secretariat that this desk trusts vouches for it, so a bundle for it would lie open to everybody. Have it enrolled, or trust its secretariat, first; or write an open bundle for any desk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By its own word it has everything. There is nothing to send.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It knows all changes, and asked for files of evidence that it lacks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is reckoned from what it last told. What is on its way since is sent once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It never told what it has, so it is sent all that is meant for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk is not enrolled yet, so nobody would take its bundles over. “This desk” says what to do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has all of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>files: {n}, {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its certificate and all that it should hold, in one file that only it can open. The work can begin at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the answer alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A small file with its certificate. What it should hold follows by bundles, as usual.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is the same desk as before with a new key, which its old key has signed too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fingerprint of its key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have its officer read this number to you by telephone, and compare every group. If one differs, cancel: somebody else made the request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you send back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enrol the desk {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enrol the desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” asks as: {role}, {places}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another desk has this name already; its fingerprint is {f}. If the new one is to be told from it more easily, cancel, and have it set up under another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send a starter bundle, about {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fingerprint, as it was read to you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thirty digits, in groups of five.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Telephone this secretariat, at a number that you know from elsewhere. Have it read its fingerprint to you, and type what you hear. Do not take the number from the message that the file came with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trust the secretariat {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trust it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file says that it is from “{name}”, {country}. If you trust it, this desk takes bundles over from it and from every desk that it enrols, now and later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without them the records come all the same. The other desk asks for the files with its next bundle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it is written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In one file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In parts of a size you choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An e-mail mostly takes 10 to 25 MB. Most sticks take files up to 4,000 MB. Parts may arrive in any order, by different ways.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Largest part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose where to…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a whole number of megabytes from {first} to {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write bundles for {n} desks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a bundle for a new desk, or any</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a bundle for {desk}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes: {n}, about {size}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed: only the desk that each is for can read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With the files of evidence: {n}, {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is being measured…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About {size} in all. Files to carry: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measuring what is to be sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a bundle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the folder for the bundles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote “{file}”. Changes: {n}. Size: {size}. You may remove the stick.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote {count} files, “{first}” to “{last}”, which may arrive in any order. Changes: {n}. Size: {size}. You may remove the stick.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Field</name>
  <message>
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reached on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actual end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actual start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assessment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assessor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adopted date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adopted end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adopted start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begins on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Budget</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Caption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coherence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coherence: reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Committed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason for delay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delay explained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the bin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disbursed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>District</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Effectiveness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Effectiveness: reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Efficiency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Efficiency: reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ends on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Form of assessment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Impact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Impact: reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indicator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Latitude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lead organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longitude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type of file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meeting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Men</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Milestone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name in the national language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Objective</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who follows it up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part in the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For one US dollar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End of the period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start of the period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forecast date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place in the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waits for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the list for next year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposed for the year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposed for the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lead province</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is a question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Relevance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Relevance: reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Responsible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason for return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fingerprint of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Short name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source of funds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status as judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sustainability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sustainability: reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title in English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title in the national language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Means of verification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Women</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Youth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Baseline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress as reported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Women among them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rate of the day</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Figure</name>
  <message>
   <source>{number} M</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Take this filter away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filters ({n})</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Fonts</name>
  <message>
   <source>The font {family} is missing, so texts cannot be shown or printed. Install the program again; your data is safe.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Form</name>
  <message>
   <source>{label} (optional)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a number. Write it as {example}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a whole number here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a date. Write it as {example}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one from the list: type some of its words, then press Enter.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Funding</name>
  <message>
   <source>Committed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disbursed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Funding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No money is entered for this project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{spent} spent of {committed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total in {currency}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source not given</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FundingKind</name>
  <message>
   <source>Cash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In kind</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GoTo</name>
  <message>
   <source>Page, project, place, code…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking through the projects…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No page and no project was found for “{words}”.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Heading</name>
  <message>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Period from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Period to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title in the national language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Objective</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Province</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lead organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress (%)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actual start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actual end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adopted start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adopted end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Budget</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Women among them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposed for the year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Latitude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longitude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Milestone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Milestone in the national language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adopted date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actual date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight (%)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason for delay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delay in words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Responsible organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Means of verification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waits for milestone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source of funds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cash or in kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Committed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disbursed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indicator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How values add up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Baseline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Women</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Men</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Youth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason of the return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggestion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name in the national language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Short name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For one US dollar</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Headings</name>
  <message>
   <source>Headings of “{table}”</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>IndicatorKind</name>
  <message>
   <source>Sum of all periods</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Percentage</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Kind</name>
  <message>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Further measure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Further place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Partner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Milestone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Funding line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchange rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indicator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indicator's value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assessment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggestion for improvement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meeting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Kind of measure</name>
  <message>
   <source>Meeting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plan or programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Policy and rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Platform or network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Study and research</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Infrastructure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Promotion and publicity</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MeetingState</name>
  <message>
   <source>Planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Postponed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Merge</name>
  <message>
   <source>The bundle names more desks or provinces than a desk can hold. Nothing of it was applied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bundle tells of work at {desk} that is not as {desk} signed it. Nothing of it was applied. Ask its sender for it anew, and tell your secretariat: somebody may have altered it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bundle tells another history of {desk} than the one already known: two computers may be working under that desk's name. Nothing of it was applied. Have the secretariat write a bundle from the beginning (“lmcdesk bundle --anew”, or on the exchange page) for the one whose bundles are refused: that one then goes on under a name of its own, with all its work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bundle holds fewer changes than it says. Nothing of it was applied. Ask for it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files of evidence that came: {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pieces of files of evidence that wait for the others: {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files of evidence that were not what they were said to be: {count}. They were thrown away and are asked for again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The changes are merged, but not all evidence could be kept ({reason}). Make room on the disk, then merge the bundle once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files of evidence that are still to come: {count}. This desk's next bundles ask for them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This very bundle was merged on {day} at {time} UTC. Merging it again changes nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This very bundle was merged on {day} at {time} UTC and taken back since, by receipt {number}. To have it again, take that back: “lmcdesk undo {number}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waits for an earlier bundle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Was merged before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made at this desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{desk} {numbers} is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{desk} {numbers} on {place} is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” was made at this desk and holds nothing that is not here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” was merged on {day} at {time} UTC and taken back since, by receipt {number}. Nothing changed. To have it again, take that back: “lmcdesk undo {number}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” was already merged on {day} at {time} UTC. Nothing changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” from {desk} is kept, and merged by itself as soon as the missing bundle has come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another computer works under this desk's name. Ask for a bundle from the beginning (“lmcdesk bundle --anew”, or on the exchange page): this one then goes on under a name of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another computer has worked under this desk's name. What was written here is kept under a new one: send it with this desk's next bundle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” from {desk} brings evidence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” from {desk} holds nothing new.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” from {desk} is merged. New changes: {new}, in records: {records}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fields that now wait for a decision: {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records that this desk had edited meanwhile, in other fields: {count}. Both entries stand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decisions that came with it: {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes that are kept and not shown, because their desk may not make them: {count}. “lmcdesk check” names them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes that only a newer version of LMC Desk understands: {count}. They are kept, and show once it is installed; “lmcdesk check” counts all of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records that now hold values which cannot be meant: {count}. “lmcdesk check” names them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clock at {desk} is more than a day ahead of this one. Check the date of both computers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is not a bundle of LMC Desk, although its name says so: it is empty, or its beginning was altered. Nothing of it was applied. Copy it again from where it came, or ask its sender for it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is not a bundle of LMC Desk. Choose a file whose name ends in .lmcb.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” comes from a newer version of LMC Desk. Nothing of it was applied. Keep the file, install version {version} or a later one, and merge it then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is incomplete or was altered on its way. Nothing of it was applied. Copy it again from where it came, or ask its sender for it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but what it holds cannot be read. Nothing of it was applied. Its sender should update LMC Desk and make it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but a number in it is larger or smaller than it can be. Nothing of it was applied. Its sender should update LMC Desk and make it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but some of the changes that it announces are missing in it. Nothing of it was applied. Its sender should make it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but some of its changes are in it twice. Nothing of it was applied. Its sender should make it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but its changes do not stand in the order in which they were written. Nothing of it was applied. Its sender should make it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” would unpack to more than it says, as a file does that is made to fill a computer's memory. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” arrived as it was signed, but it announces other changes than it holds. Nothing of it was applied. Its sender should update LMC Desk and make it anew; if that does not help, tell your secretariat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” names a file of evidence by something else than its hash, as a path would be that leads elsewhere on the disk. Nothing of it was applied, and no file was written. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” carries a certificate that is not genuine. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” was not merged: this desk is not enrolled yet, so it cannot tell whose bundles to believe. Take in your secretariat's answer first (“lmcdesk accept”).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” came while something else is being written at this desk. It is kept, and merged by itself with the next one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” cannot be merged yet, and too much is kept at this desk already, so it was not taken in. Nothing of it was applied, and the file stays where it is. See what waits with “lmcdesk waiting”, drop what is not needed with “lmcdesk waiting --drop”, then merge it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is signed by an unknown desk: no secretariat that this desk trusts has enrolled {desk} (key {fingerprint}). Nothing of it was applied. Have that desk enrolled first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” comes from {country}, whose secretariat this desk does not trust yet. Nothing of it was applied. Compare that secretariat's fingerprint and trust it first (“lmcdesk trust”).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is signed by a desk of {country} that the secretariat of {other} enrolled, which it may not. Nothing of it was applied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is signed by {desk}, whose certificate this desk revoked. Nothing of it was applied. If that office goes on with another computer, enrol that one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is signed by {desk}, whose certificate was revoked by its secretariat. Nothing of it was applied. Ask the secretariat whether that desk is to be enrolled anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is signed with a key of {desk} that this desk trusts no longer. Nothing of it was applied. Ask that secretariat for a bundle that it signs with its new key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” was made on {made}, but the certificate of {desk} is not valid before {starts}. Nothing of it was applied. Check the date of the computer there and make the bundle anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” was made on {made}, but the certificate of {desk} expired on {until}. Nothing of it was applied. Have that desk enrolled anew and the bundle made again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” says that it comes from {desk}, but its certificate is that of {certified} and not for the same place and role. Nothing of it was applied. Have that desk enrolled anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is signed by {desk}, but goes by the identity of another desk, in whose name it would speak. Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” tells of work at {desk} that is not signed by that desk, or not as it was signed there. Nothing of it was applied. Tell your secretariat: somebody may have altered it on its way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” holds work in the name of {desk} that is signed with a key which no secretariat trusted here has enrolled for that desk. Nothing of it was applied. It is tried again once that is known otherwise; the secretariat's own bundles bring the rest meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{refusal} What it tells of certificates and revocations was kept, since each is signed by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is encrypted for {desk}, and this desk cannot open it. Nothing of it was applied. Hand it on to that desk, or ask its sender for a bundle for this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is encrypted, and nothing of it was applied. {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” announces a file of evidence of {size} MB, which is more than a desk keeps. Nothing of it was applied. Ask its sender for a bundle without evidence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” brings evidence that needs {needed} MB, and the disk has {free} MB left. Nothing of it was applied. Make room on the disk, then merge it again.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Close this message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and {n} more</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Milestones</name>
  <message>
   <source>Milestone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adopted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forecast or actual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{late} · {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>waits for “{milestone}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>due today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in 1 day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {n} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 day late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} days late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 day early</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} days early</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forecast moved later: from {before} to {now}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forecast moved earlier: from {before} to {now}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{milestones}, weights {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 milestone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} milestones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress: {formula} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All fields…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your entry. It is kept as you type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Typed on {moment} and not saved yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of the two titles is enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Once saved it stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New milestone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to bin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Milestones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This project has no milestones yet, so nobody can see how far it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add milestone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you typed in “{milestone}” is kept, but not saved yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{milestone}” is in the bin. Nothing of it is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Money</name>
  <message>
   <source>Funding lines in {currency} that are not in this total: {lines}. No exchange rate is known for {day} or an earlier day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Funding lines without a currency, which are not in this total: {lines}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Funding lines with an amount too large or too fine to count, which are not in this total: {lines}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Month</name>
  <message>
   <source>Jan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feb</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apr</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jul</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aug</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nov</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dec</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OrganisationKind</name>
  <message>
   <source>National authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Local authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>International organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Research or training institution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enterprise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Association</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another body</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Organisations</name>
  <message>
   <source>Type some letters. A name that is not in the list is proposed for it.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Pages</name>
  <message>
   <source>Welcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Excel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>somebody at this desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A manager's desk reads and prints. The province or the secretariat makes changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another desk leads this project. Its changes come from there by bundle.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>{code} is none of the six countries: use {codes}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no province with the code {code}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Plan file</name>
  <message>
   <source>The plan file {file} cannot be opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan file {file} is damaged: it is not JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {file} holds no plan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan file {file} has form {form}; this version of the program reads {ours}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan in {file} ends before it begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan file {file} puts section {number} in two priority areas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan file {file} has a priority area with section {number}, but no such section.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan file {file} puts section {number} under {above}, where it does not belong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan file {file} puts section {number} under {above}, which does not come before it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan file {file} has measure {id} where {expected} should stand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan file {file} has measure {id} in section {section}, where it does not belong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan file {file} lacks “{key}” at {where}, or has something else there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan file {file} holds {name} twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan file {file} has “{number}” where a section's number should stand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan file {file} has an empty text, or no English one, at {where}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan file {file} has “{value}” as {key} of {where}, which is unknown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan file {file} has “{value}” as day of {where}, which is no month and day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan file {file} names {source} as source of {where}, but holds no such measure.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Print</name>
  <message>
   <source>The disk is full, so {name} was not written. Free some space or choose another folder, then print again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be written in {folder}: the folder is read-only, or the file is open in another program. Close it there or choose another folder, then print again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be written in {folder}. Choose another folder, then print again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {page}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As of {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>National summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>States, delays and money by section and province, with the list of projects.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One project on one or two pages: milestones, money, what was reported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is printed from what this desk holds now, as of today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports as PDF, with a look at their pages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These are the first pages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These are the last pages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved as “{file}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved “{file}”. Pages: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a project first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {first} of {pages}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages {first} to {last} of {pages}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages of the report</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message>
   <source>as planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{points} behind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>begins {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>begins {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Project</name>
  <message>
   <source>Add milestone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Milestones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Funding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This project lies in the bin, or has not come to this desk yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you typed about the project is kept, but not saved yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No such project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a project needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projects  ›  {section}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to bin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print sheet…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{project}” is in the bin with all that belongs to it. Nothing of it is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Late, 1 day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Late, {n} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} to decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no milestones yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as reported; no milestones yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>weighted sum of {milestones}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mean of {milestones}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forecast end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not adopted yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as adopted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>adopted {day}, 1 day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>adopted {day}, {n} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>budget {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no money entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of {amount} committed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} women</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none named yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of the two titles is enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given when the project is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a number or some words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More, as it becomes known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code {code} is that of “{project}”. Give another one, or none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Typed on {moment} and not saved yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adopted for {begin} to {end}; these dates stay as they are.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Projects</name>
  <message>
   <source>Without a title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>National</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no milestones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}, 1 day late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}, {n} days late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Province</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Completed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{province}, {country}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{filter}: {values}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a measure of the Plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a province</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>View:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As filtered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep this view…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget this view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep this view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the view a name first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title, code, place…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export to Excel…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} of {total} projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} at risk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} to decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bar: done / forecast. Thin line: adopted dates. Upright tick: where it should be today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No project fits what was asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no projects at this desk yet. Enter one, or take in a bundle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next milestone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projects {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Workbooks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export to Excel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote “{file}”. Projects: {n}. It can be edited and imported again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ProposalState</name>
  <message>
   <source>Proposed for next year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recommended by the SOM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declined</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select All</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>OK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ignore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select All</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecommendationState</name>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Carried out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declined</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>Total in {currency}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>National summary: {country}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No project of {country} is recorded at this desk yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress of the Year {year} on Implementing the Five-Year Plan of Action on Mekong-Lancang Cooperation ({first}-{last})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress of the Year {year} on Implementing the Five-Year Plan of Action on Lancang-Mekong Cooperation ({first}-{last})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} under way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kept} of {due}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>due so far in {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Milestones reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Past their due day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} spent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Committed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>up to 1 day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>up to {n} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage not given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled, without a state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>States of projects by pillar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pillar of the Plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Milestones in {year}, planned and reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reached without a date, and so in none of the months: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Milestones past their due day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No milestone of a project under way is past its due day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Milestone and project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forecast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listed are the {shown} that are latest, of {all}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why they are late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No reason given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Funding by source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No funding has been recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disbursed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projects with entries that wait for a decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Province</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listed are the {shown} with most, of {all}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Provinces that lead no project: {provinces}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No change has come from the desk of a province: all was entered at other desks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Provinces that lead projects, but whose own desks have sent nothing: {provinces}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projects without a country, which are not counted in this summary: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How these figures are made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counted are the projects that {country} leads or that reach it, as known at the desk “{desk}” on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A project's progress is the weighted sum of its milestones. The progress of a section, a province or the country is the mean of its adopted projects, rounded down; the upright tick shows where it should be today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A milestone is due on its adopted day, or on the forecast one where none was adopted. Milestones of projects that are proposed, endorsed or cancelled are not counted; among those past their due day are only milestones of projects under way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Money is the sum of all funding lines, converted at the secretariat's rate for the last day of their year, or for today. Each figure is rounded by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annex: all projects by section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State and stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a measure of the Plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By section of the Plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All sections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sections without a project: {sections}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>; </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By province</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Province in the lead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Milestones past due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All provinces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projects by state:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled ones have none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Committed, USD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Committed, USD thousand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and spent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>National, no province</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Objective</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure of the Plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No dates have been given for this project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contact: {contact}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Led by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Partners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Budget</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>adopted {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>actual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>forecast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>adopted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Further measures: {measures}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Priority area: {area}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also reaches: {places}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{district} ({province})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {part}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Relevance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coherence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Effectiveness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Efficiency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Impact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sustainability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last progress report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No progress report has been handed in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assessments, from 1 (weak) to 5 (strong)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open recommendations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recommendation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>progress {percent}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State and period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No reason was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why returned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier assessments, not shown here: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assessment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>n/a</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>women: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forecast end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adopted end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Milestones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No milestones have been recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Milestone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adopted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forecast or actual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waits for: {milestone}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{reason}: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reached, day not given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress as a weighted sum: {formula}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress as a mean, since no milestone has a weight: {formula}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Funding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indicators</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indicator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Baseline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Way to the target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>women {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>men {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>youth {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading milestones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading funding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no project {id} at this desk, or it is in the bin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forecast earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forecast later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source not given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 day later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} days later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 day early</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} days early</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 day past due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} days past due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} (currency not given)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{begins} to {ends}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from {begins}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>until {ends}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in the totals ({totals}): {committed} committed, {spent} spent. There is no rate for {day} or before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in the totals ({totals}): {committed} committed, {spent} spent, without a currency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in the totals ({totals}), since an amount is too large or too fine to count; funding lines: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, </source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReportState</name>
  <message>
   <source>Draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Submitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Returned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locked</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Reports</name>
  <message>
   <source>Period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No progress report has been written for this project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{begins} to {ends}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} spent</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Rights</name>
  <message>
   <source>No secretariat that this desk trusts vouches for the desk that wrote it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was written after the desk's certificate had been revoked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was signed by another desk than the one in whose name it stands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It belongs to another province or country than the desk that wrote it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is about a record of another province or country, which was not handed over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is for the national secretariat to write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists of {country}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}, one project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the secretariat returns, approves and locks reports. Nothing was changed. Submit the report instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This belongs to {place}, and this desk writes only what is its own. Nothing was changed. Ask the desk there, or the secretariat, to make the change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A project goes to another province at the secretariat alone. Nothing was changed. Ask the secretariat to move it.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Role</name>
  <message>
   <source>Field coordinator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secretariat officer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Manager</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Row</name>
  <message>
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Rules</name>
  <message>
   <source>“{value}” is not text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{value}” is not a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{value}” is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{value}” is neither yes nor no.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{value}” is not a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{value}” is not the id of a record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} cannot be kept: at most 18 digits stand before the decimal mark and 18 after.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} does not fit: this takes a whole number from {least} to {largest}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This text has a broken character in it; type it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This text has {length} characters; a cell of a workbook holds 32,767.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{value}” is not one of the choices that this version knows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{year} looks like a year of the Buddhist Era; in the common era it is {common}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The year {year} cannot be meant; it must lie between {first} and {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress is {value}; it must lie between 0 and 100.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The weight is {value}; it must lie between 0 and 100.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The milestone is planned for {planned}, before work on it begins on {begins}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The actual date {day} is still to come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress is 100, but the day on which the milestone was reached is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The milestone was reached on {day}, but progress is {value}; it should be 100.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The milestone is declared done, but progress is {value} and no actual date is given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The milestone is declared not begun, but progress is {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The milestone was due on {day} and is not done, but it is not declared late.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The milestone is declared late, but it is done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The delay has another reason; say which.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The milestone was due on {day} and is not done, but no reason is given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} is {days} days after the adopted date, but no reason is given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The milestone was due on {day}, {days} days ago.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A milestone cannot wait for itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{source}” is not one of the sources of funds that are known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the foundation, bank, enterprise or other source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The amount committed is {value}; it cannot be below 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The amount disbursed is {value}; it cannot be below 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The amount spent is {value}; it cannot be below 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No amount is given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More was spent ({spent}) than disbursed ({disbursed}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More was disbursed ({disbursed}) than committed ({committed}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The year is {value}; it should lie between {first} and {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rate is {value}; it must be above 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One US dollar is one US dollar, not {value}; this rate is not used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day of the rate, {day}, is still to come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This belongs to no project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project has no title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No measure of the Plan is named; it is needed before reporting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The country is missing; it is needed before reporting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The stage is missing; it is needed before reporting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The planned start is missing; it is needed before reporting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The planned end is missing; it is needed before reporting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No measure of the Plan is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No place is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No organisation is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The milestone has no title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The planned date is missing; it is needed before reporting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The beginning of the period is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The end of the period is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is told about what was done in the period.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The source of the money is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The currency is missing, so this cannot be added up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether this is cash or in kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The year is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rate has no currency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rate has no day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rate itself is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The indicator has no title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The unit is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say how the values of several periods make one figure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The target is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This value belongs to no indicator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The value itself is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file belongs to no project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file itself is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file has no name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether this is a self-evaluation, a peer or a third-party review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The assessor is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day of the assessment is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The suggestion has no text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is named to carry the suggestion out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day by which the suggestion is due is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The meeting has neither a body nor a title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first day of the meeting is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This decision belongs to no meeting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The decision has no text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is named to follow the decision up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The organisation has no name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This comment is about nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The comment is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The planned end {end} lies before the planned start {start}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The actual end {end} lies before the actual start {start}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The adopted end {end} lies before the adopted start {start}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The actual start {day} is still to come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The actual end {day} is still to come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project is not adopted yet, but began on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project is over, but its actual end is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project ended on {day}, but its stage says that it goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project is in implementation, but its start is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project is adopted, but its adopted end is missing: delay cannot be reckoned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project should have ended on {day}, {days} days ago.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The budget is {value}; it cannot be below 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The budget has no currency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number of beneficiaries is {value}; it cannot be below 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number of women is {value}; it cannot be below 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are more women ({women}) than beneficiaries in all ({total}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The latitude is {value}; it lies between -90 and 90.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The longitude is {value}; it lies between -180 and 180.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Latitude and longitude are only of use together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project is on a list of proposals, but the year is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{year} is not a year for which projects are proposed now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Foreign Ministers' Meeting adopted the project, but its stage is an earlier one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proposal was declined, but the stage says that it was adopted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The period begins on {day}, which is still to come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The spending is {value}; it cannot be below 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The spending has no currency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report is returned without a reason; say what is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The target is the same as the baseline, {value}: nothing would change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} is not a percentage between 0 and 100.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People are counted from 0; here stands {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{value}” is not a SHA-256.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The size is {value}; it cannot be below 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day {day} is still to come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The score is missing; give 1 to 5, or 0 where it does not apply.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The score is {value}; it must be 1 to 5, or 0 where the criterion does not apply.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The score is {value}, but no reason is given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The organisation that assessed the project is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The suggestion is declined without an answer; say why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The suggestion was due on {day} and is not carried out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The meeting ends on {ends}, before it begins on {begins}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The meeting was held, but begins on {day}, which is still to come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The meeting was planned for {day}, which is past; say whether it was held.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{body}” is not a body of the cooperation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{country}” is not one of the six countries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The decision was to be carried out by {day} and is not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{country}” is not a country code, as LA or JP is one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{measure}” is not a measure of the Plan of Action.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{province}” is not a province of the six.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{province} does not lie in {country}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{currency}” is not a currency code, as KHR or USD is one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The period ends on {ends}, before it begins on {begins}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This milestone has no weight while others have one, so it counts nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The weights of the milestones add up to {sum}; they should make 100.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project is over, but milestones are not done: {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every milestone is done, but the project is not completed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project is in implementation without a milestone, so its progress is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project is adopted, but the adopted date of this milestone is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The milestone is planned for {day}, after the project's planned end {end}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The milestone is planned for {day}, before the project's planned start {start}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The milestone waits for one that this project lacks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The milestone waits for itself by way of others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The milestone is planned for {day}, but the one it waits for only for {before}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another milestone of this project has the same title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The milestone is done, but no evidence is attached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The funding lines commit {total} {currency}, more than the budget of {budget}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Women and men come to {people}, more than the value {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are more youth ({youth}) than the value {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The period from {start} to {end} overlaps another one: its days count twice.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sample</name>
  <message>
   <source>This desk holds records already. A sample programme goes into an empty desk only: make a new desk for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sample programme</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Scrolled</name>
  <message>
   <source>Part that scrolls</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>Excel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Excel, {at} of {of}: {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} · {about}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” has to wait: another one is being read or written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is taken over and saved on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until the work that is under way is done, or stop it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the row of headings first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No row of this sheet would change anything.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read it so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import 1 row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import {n} rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say first which column stands for one of these: {fields}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Column {letters}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{letters} · {heading}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As you said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks like it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No values in the first rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As you said for these headings before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns of the sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns: {n}. Only alike: {unsure}. Left out: {out}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thai (TIS-620, Windows 874)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vietnamese (Windows 1258)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chinese (GBK)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Western European (Windows 1252)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its letters then read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encodings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In which row can the letters be read?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste a block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a workbook, drop it here, or</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From Excel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Workbooks (.xlsx, .xls, .ods) and text files (.csv). A block copied in Excel can be pasted with Ctrl+V. Nothing is written before you have seen what would be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To Excel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking the sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New: {new}. Changed: {update}. Blocked: {blocked}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imports of this desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it back…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was imported yet. What is imported stands here and can be taken back, days later too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an import in the list first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This import was taken back already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Workbooks and lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no cells to paste. Copy them in Excel first, with their headings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The block from the clipboard is read like a file, as “{file}”. Nothing is written yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the list…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a template…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this desk holds. Edited in Excel, it can be imported again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An empty form with drop-down lists and instructions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote “{file}”. Rows: {n}. It can be edited and imported again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote “{file}”. Fill it in and import it, or send it to who shall fill it in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pasted {moment}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row of headings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Top of the sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its headings stand in this row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This sheet is empty. Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None: go by the columns’ letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (hidden)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not found yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found: row {row}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No row of headings is known here. Say what the sheet lists, and which row holds its headings: in the list above, or in the picture by a double click or Enter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns that are understood: {n}. If another row holds the headings, choose it above, or in the picture by a double click or Enter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{row} Headings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows that are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where desk and sheet both changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the desk’s value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the sheet’s value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no such rows in this sheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} of {total} rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is written before you say Import.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{verdict} ({n})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day or month first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Months and years without a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The year of the plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How large the numbers are meant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Several rows of one project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day is first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The month is first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes, that day is meant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No, leave these cells out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are its parts: add their budgets up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They stand for themselves: do not add up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions and what was noticed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is left open in this sheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was noticed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not said: leave these cells out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As they stand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} times as large as they stand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day is first: {cell} is {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The month is first: {cell} is {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the sheet: {cells}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows that wait for the answer: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows that are no records and are left aside: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row}: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>And {n} more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” has no sheet that can be read. Save it as .xlsx and choose it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a marked copy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the bad rows alone…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More in this workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} (marked)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the marked copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote “{file}”: each cell with a problem is coloured and says what it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} (to mend)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the bad rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote “{file}”: mend its rows and import it; the others are in already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is taken over and saved on this computer. It can be taken back, days later too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cells and rows with something to look at: {n}. The marked copy is your own workbook, with each of them coloured and explained, to send back to who filled it in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on with the sheet “{sheet}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In conflict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blocked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not taken over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}: {desk} at this desk, {sheet} in the sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}: {new}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}: {old} → {new}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}
Before both: {before}
At this desk: {desk}
In the sheet: {sheet}
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record, and what would be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{problem} (and {n} more)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a row to see all of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{level}: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desk holds all of this already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing of this row would be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists come in from workbooks and go out to them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is this the sheet, and are these its headings?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what each column stands for. What you correct is remembered for this form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the sheet leaves open, only you can know. Nothing is guessed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is what would be written. Nothing is written yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was written stays under “Imports of this desk”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on to the columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import another file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back the import of “{file}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its fields show again what they showed before, and records that came with it go to the bin. What was edited since stays as it is and is named afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the import back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taking the import back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The import is taken back. Put back: {n}. Edited since and kept: {kept}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing could be taken back: the import stands. Edited since and kept: {kept}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{told} These are: {fields}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{told} Among these are: {fields}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{told} Entries that stay, as they belong to {place}: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{record}” itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field} of “{record}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{note}: {n} rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{note}: row {n} of {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {n} of {of}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sheets</name>
  <message>
   <source>The desk has changed since “{file}” was checked. Nothing was changed. Check it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{answer}” is no answer to the question about {about}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code of the project; no two projects have the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An amount of money, without its currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A percentage from 0 to 100, without the sign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of the choices in the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of the six countries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The province that leads, by its name or its code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number of a measure of the Plan; see the sheet of measures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code of a currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the money comes from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The body that meets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code of a project that is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name of an organisation; a new one is entered as proposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The title of a milestone of the same project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The title of an indicator of the same project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How to fill in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in one row for each record under the headings of the first sheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave the headings as they are; columns may be moved, and other columns may be added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A row that came from LMC Desk is known by hidden columns: an emptied cell empties its field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write dates as 2025-03-31 and amounts without currency. Cells that stay empty are left alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first row is an example. Write over it or leave it: as it is, it is not taken over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows of sums stand below the list; they follow it and are not taken over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Form {form}, written by LMC Desk {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{meant} (needed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measures of the Plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code “{text}” is read as {code}, as the others are written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{heading}”: is the day or the month first in these dates?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{heading}”: some cells name a month or a year alone. Is its first day meant?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{heading}”: some cells name a month or a year alone. Is its last day meant?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{heading}: years of the Buddhist Era were read as years of the common era ({n}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{heading}”: above the table stands “{unit}”. Is that meant here too?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” may be counted in a larger unit; say which.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{heading}”: numbers without a unit of their own are multiplied by {factor}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is a province of {country}; the country is taken from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” names more than {country}; all of it is kept under the place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not one of the six countries; it is kept under the place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not a province that is known; it is kept under the place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not a measure of the Plan; write its number, as 4.2.12-3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not a currency; write its code, as KHR or USD.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not a source of funds that is known; it is kept as another source's name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not a body of the cooperation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not one of the choices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{problem} (rows: {n})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” may be day/month or month/day; choose how the column is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” names no day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” names no day; it is taken as {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not a day of the calendar.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ministry of Water Resources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wells are drilled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Households with clean water</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clean water for twelve villages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every household has clean water within reach all year round.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed acceptance of the works</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>households</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Eight of twelve wells are drilled; the water was tested.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train a caretaker in each village.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working group meeting of the spring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a whole number from 0 to 100.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a sheet of {kind}; import it as such.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This sheet was written by a newer version of the program; install that version first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{field}” is not a field of {kind}. There are: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no sheets of “{name}”. There are: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Milestones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Funding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indicators</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indicator values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggestions for improvement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organisations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meetings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchange rates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row was not taken over: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To look at: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marking the workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is the workbook itself. Nothing was changed. Choose another name for its copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” may be more than one project ({n}); give the project's code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no project “{text}” at this desk; import the projects first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project has no “{text}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This record was deleted at this desk. Take it out of the bin first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This row's hidden id belongs to project {now}, its code to another one. Rows may have been sorted in part: export the list again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This row repeats row {row}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row} says something else about the same; keep one of the two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code stands for another project too; give one of them another code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More than one record at this desk may be meant ({n}); change them there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is so large that it may not be counted in {factor}; write it with its unit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” may be a large number or one with decimals; write it without marks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” may be 1 % or 100 %, since shares and percentages are mixed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is taken as {percent} %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is taken as {percent} %: percentages are kept whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This row is a part of the project in row {row}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projects stand in several rows, each with its amount. Do the amounts add up?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The budget stands in parts in rows {rows}; say whether they add up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The parts of the budget in rows {rows} are in several currencies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}”: there are headings, but no row stands under them. Fill rows in, or choose another sheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” has no sheet “{sheet}”. It has: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hidden sheet “{sheet}” holds a list too; it was left alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is empty: there is nothing in it to take over. Choose another file or sheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” has no row of headings that is known, as “{first}” and “{second}”. Choose the sheet and say what its columns are, or start from a template.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sheet has no column “{name}”. Name one by its heading or its letter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking the rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organisations that are not known here are entered as proposed: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sheet names no stage; that of new projects follows from their progress ({n}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sheet names no country: its new projects are entered under {place} ({n}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” cannot be opened. Check that it is there and not open in another program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is a folder. Nothing was changed. Choose a workbook in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is far larger than a list can be. Split it, or delete what is not part of the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is protected by a password. Open it in Excel, save it without a password and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is not a workbook. Choose an .xlsx, .xls, .ods or .csv file, or save the list as .xlsx.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is damaged or of a form that cannot be read. Open it in Excel, save it as .xlsx and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The letters of “{file}” are in an old encoding. Save it as .xlsx or as UTF-8, or choose the encoding.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading “{file}” took too long. Split it, or save it anew as .xlsx and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the secretariat returns, approves and locks reports.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This belongs to {place}, and this desk writes only what is its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This row numbers the columns.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This row repeats the headings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” begins a row of sums.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only “{text}” stands in this row; it is taken for a heading.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” stands under the table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is taken for the heading of a group.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing stands under {headings}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows that name no project belong to the project named above them: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows that give no code have the code above them: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is said of all amounts that do not say otherwise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{heading}”: start and end were read from its periods.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Months stand above a plan without their year. Which year does it begin in?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start and end were read from the months that are marked, in {n} rows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amounts stand without a currency. In which one are they?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows that are hidden in the workbook are taken over as the others: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Burmese texts look as if they were typed in Zawgyi ({n}), as “{text}”. They are taken over unchanged; convert them to Unicode, or they cannot be found and print wrongly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This row is a copy of row {row}; it is taken for a record of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{heading}” holds another amount; the one before it is taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The amount is in {currency}, but the row's currency is {named}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This formula has no stored result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This cell shows the error {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Formulas without a stored result, as in a file that a program wrote: {n}. Open the workbook in Excel, save it and choose it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>Proposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Endorsed by the SOM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adopted by the FMM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In implementation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suspended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Completed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>State</name>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On track</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At risk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not begun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Returned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To send</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Status</name>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On track</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At risk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not begun</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Story</name>
  <message>
   <source>{who} put “{what}” into the bin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} took “{what}” out of the bin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} noted when “{what}” was reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} raised progress of “{what}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} lowered progress of “{what}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} moved the forecast of “{what}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} moved the project to another stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} entered the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} wrote: “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} added the milestone “{what}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} added {n} milestones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} began the report {period}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} began {n} reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} entered money: {n} lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} added “{what}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} submitted the report {period}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} returned the report {period}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} approved the report {period}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} locked the report {period}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} made the report {period} a draft again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} changed “{field}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} changed {n} entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} changed “{field}” of “{what}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} changed {n} entries of “{what}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What came before, “All fields” tells.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a project needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It can be saved with a title alone. The rest is needed before the first report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its code is given when it is saved. Milestones and money follow then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time}, at {desk}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at {desk}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} to decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now, and before</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Table</name>
  <message>
   <source>continued</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>{begin} to {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{forecast}, adopted {begin} to {end}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Trend</name>
  <message>
   <source>Better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unchanged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Worse</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Trust</name>
  <message>
   <source>What this desk keeps of the desks' certificates was altered and cannot be believed any more. Nothing was changed. Restore the desk from a backup of before; “lmcdesk check” names what was altered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk's key is protected by a passphrase, which is needed for this. Give the passphrase and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desk's key in “{path}” is damaged. Put the file back from a copy of the desk's folder; if there is none, move it away and have the desk enrolled anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passphrase is not that of this desk's key. Nothing was changed. Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” holds no certificate for this desk. Choose the file that the secretariat made from this desk's own request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk's certificate is good from {starts} to {until}, and today is {today}. Check the computer's date; if it is right, have the desk enrolled anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not a secretariat's answer to a request. Choose the file that the secretariat sent back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer is for another desk ({name}). Choose the answer to this desk's own request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer comes from the secretariat of {country}, this desk belongs to {mine}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer comes from another secretariat than the one this desk trusts. If your secretariat has a new key, compare its fingerprint and trust it first (“lmcdesk trust”). The answer's is {fingerprint}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desk {name} belongs to {country}; only the secretariat there can enrol it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key of {name} was revoked. Have a new one made at that desk (“lmcdesk renew”) and send a request with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} asks under the identity of another desk that is enrolled already. It was not enrolled. Ask there how the desk was set up; a new one must be made with “lmcdesk new”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{desk}” is a secretariat, which nobody enrolled. Nothing was changed. Where one of its keys was stolen, each desk trusts that key no longer: “lmcdesk distrust” with its fingerprint, or on the exchange page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No desk enrolled here is called “{desk}”. Name it as its certificate does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} desks enrolled here are called “{desk}”. Name the one by its fingerprint: {fingerprints}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file does not hold a secretariat's own certificate. Ask the secretariat for the file it makes with “lmcdesk request”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The fingerprint is not that of the file, which is {fingerprint}. Do not trust the file; have the secretariat read its fingerprint to you again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk trusts no secretariat's key with the fingerprint {fingerprint}. Nothing was changed. Compare the fingerprint again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the key that this desk itself signs with. Nothing was changed. Make a new one first (“lmcdesk renew”).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the only key of your secretariat that this desk trusts, so it would believe nobody any longer. Nothing was changed. Merge a bundle that tells of its new key, or trust that one first (“lmcdesk trust”).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the desk of a national secretariat enrols and revokes desks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk was itself enrolled by {country}'s secretariat, which alone enrols and revokes desks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key with which this desk was enrolled is not in its folder. Put the file “{file}” back from a copy of the folder, or have the desk enrolled anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desk is not enrolled yet, so others could not tell whose bundles these are. Hand a request to your secretariat (“lmcdesk request”), then take in its answer (“lmcdesk accept”).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not a request, an answer or a root of LMC Desk, or it was damaged on its way. Choose another file, or ask for it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not a desk's request. Choose the file made with “lmcdesk request” there.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Undo</name>
  <message>
   <source>Nothing of receipt {number} can be taken back at this desk, which may not write what belongs to {places}: nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no import or merge to take back. “lmcdesk undo --list” lists what was written here, each work with the number by which it can be taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no receipt {number} that could be taken back. “lmcdesk undo --list” lists the receipts; give the number of one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Receipt {number} was taken back already, by receipt {by}. Nothing was changed. To have it again, take receipt {by} back.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Value</name>
  <message>
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a record that is not here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Values</name>
  <message>
   <source>The number does not fit {field}, which takes a whole number from {least} to {largest}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The amount does not fit {field}, which takes one of up to {digits} digits.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Set up this desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For your own work. It begins empty: bundles or you fill it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look around with the sample programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A secretariat's desk with made-up projects. Nothing you do there counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Province</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>So other desks see it: the province, or the secretariat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who are you?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sample programme is being made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Welcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Works without a network. Your data stays on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A few questions, then you can begin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How do you begin?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the sample programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set up the desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secretariat of {country}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a name here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sample secretariat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desk is being made.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>Saved on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved on this computer, {time}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WorkBar</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: {note}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: {done} of {total}</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
