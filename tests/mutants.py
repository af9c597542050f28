"""Plants faults into the merge, one at a time, and tells which of them the tests find.

    python tests/mutants.py [--examples N] [WORDS...]

Each fault is a piece of text replaced in a copy of the package; WORDS choose those faults whose names hold any of them.
Few histories are tried first, and the full number only for what survives them. Exits with 1 if one survives, or if a
text to be replaced is not there just once.
"""

import argparse
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

STORE, SYNC = "tests/store/test_convergence.py", "tests/sync/test_convergence.py"
EXCHANGE, DECISIONS, IDENTITY, JOURNAL, LEFT_BEHIND, UNDO, HISTORY, DELETIONS, NEWLY_KNOWN = (
    f"tests/store/test_{name}.py"
    for name in (
        "exchange",
        "decisions",
        "identity",
        "journal",
        "left_behind",
        "undo",
        "history",
        "deletions",
        "newly_known",
    )
)
FORGERY, KEYS, FORK, TRUST, RIGHTS, MERGE, RENEWAL, SCOPE, PARTS, STRAY, PREVIEW, HOMING, TAKEN_BACK, CODEC = (
    f"tests/sync/test_{name}.py"
    for name in (
        "forgery",
        "many_keys",
        "fork",
        "trust",
        "rights",
        "merge",
        "renewal",
        "scope",
        "parts",
        "stray",
        "preview",
        "homing",
        "undo",
        "codec",
    )
)
TESTS = {
    "store/heads.py": (EXCHANGE, RIGHTS, STORE, SYNC),
    "store/takeover.py": (EXCHANGE, IDENTITY, RIGHTS, KEYS, STRAY, HOMING, STORE, SYNC, FORGERY),
    "store/hearing.py": (EXCHANGE, IDENTITY, RIGHTS, KEYS, STORE, SYNC, FORGERY),
    "store/handover.py": (EXCHANGE, PARTS, STORE, SYNC, KEYS),
    "store/chain.py": (EXCHANGE, STORE, FORGERY),
    "store/proof.py": (EXCHANGE, STORE, FORGERY),
    "store/withheld.py": (RIGHTS, SYNC, KEYS),
    "store/conflicts.py": (EXCHANGE, DECISIONS, HOMING, STORE, SYNC),
    "store/left_behind.py": (STORE, LEFT_BEHIND),
    "store/fork.py": (FORK, SYNC),
    "store/journal.py": (JOURNAL, LEFT_BEHIND, EXCHANGE, RIGHTS, SCOPE, HOMING, DELETIONS, STORE, SYNC),
    "store/identity.py": (IDENTITY, STORE, SYNC),
    "store/moments.py": (UNDO, HISTORY, STORE),
    "store/undo.py": (UNDO, HISTORY, TAKEN_BACK, STORE),
    "store/astray.py": (HOMING, SYNC),
    "store/deletions.py": (DELETIONS,),
    "store/homing.py": (HOMING, SYNC),
    "store/streams.py": (EXCHANGE, STRAY, RIGHTS, HOMING, STORE, SYNC),
    "store/migrations.py": (NEWLY_KNOWN,),
    "store/newly_known.py": (NEWLY_KNOWN,),
    "sync/codec.py": (CODEC,),
    "sync/merge.py": (MERGE, FORGERY, RENEWAL, FORK, PREVIEW, SYNC),
    "sync/preview.py": (PREVIEW,),
    "store/trial.py": (PREVIEW,),
    "sync/certificates.py": (RENEWAL, SYNC),
    "sync/belief.py": (TRUST, RIGHTS, STRAY, RENEWAL, SYNC, KEYS),
    "sync/facts.py": (TRUST, RIGHTS, RENEWAL, SYNC, KEYS),
    "sync/seals.py": (RENEWAL, SYNC, KEYS),
    "sync/senders.py": (STRAY, FORGERY, SYNC),
    "sync/trust.py": (RENEWAL, SYNC, KEYS),
}
"""Where a fault of a file may be found: tests of single cases, which take no time, then of histories, the likeliest or
quickest first. Elsewhere in the store two tests of histories are tried, and in sync one."""

FEW = 40
"""Histories that are tried at first: most faults are found by far fewer."""

MEMORY = Path("/dev/shm")
"""Where a system keeps files in memory the tests are several times faster."""

PATIENCE = 5
"""Seconds of computing for each history. A fault that makes the merge run for ever is found too."""


@dataclass(frozen=True)
class Mutant:
    name: str
    file: str
    old: str
    new: str

    @property
    def tests(self) -> tuple[str, ...]:
        """What may find it."""
        return TESTS.get(self.file, (SYNC,) if self.file.startswith("sync/") else (STORE, SYNC))


MUTANTS = [
    # What overwrites what
    Mutant(
        "a later clock overwrites",
        "store/heads.py",
        "ELSE ({x}.dot & {MOST_NUMBER}) <= coalesce((",
        "WHEN true THEN {y}.clock > {x}.clock ELSE ({x}.dot & {MOST_NUMBER}) <= coalesce((",
    ),
    Mutant(
        "one desk's changes in two streams know nothing of one another",
        "store/heads.py",
        "THEN {y}.clock > {x}.clock",
        "THEN false",
    ),
    Mutant(
        "a change of an epoch knows only what its own epoch learnt first",
        "store/heads.py",
        "ORDER BY ck DESC LIMIT 1), 0) END",
        "ORDER BY ck LIMIT 1), 0) END",
    ),
    Mutant(
        "the short way overlooks several writers in one bundle",
        "store/heads.py",
        'f"HAVING min(c.dot >> {NUMBER_BITS}) <> max(c.dot >> {NUMBER_BITS})"',
        '"HAVING false"',
    ),
    Mutant(
        "the short way overlooks an open conflict",
        "store/heads.py",
        '"OR EXISTS (SELECT 1 FROM rival r WHERE r.k = c.k)"',
        '""',
    ),
    Mutant(
        "the short way overwrites what was not known",
        "store/heads.py",
        "AND (NOT {knew('c', 'x')} OR {knew('x', 'c')})",
        "AND {knew('x', 'c')}",
    ),
    Mutant(
        "what was foretold goes the short way",
        "store/takeover.py",
        "plainly=self.foretold",
        "plainly=False",
    ),
    Mutant(
        "what is said unaware goes the short way",
        "store/takeover.py",
        "unaware = any(epoch == UNAWARE for epoch, _ in segment.epochs)",
        "unaware = False",
    ),
    Mutant(
        "what is said unaware overwrites what this desk wrote before",
        "store/heads.py",
        "WHEN {y}.epoch = {UNAWARE} THEN 0",
        "WHEN false THEN 0",
    ),
    Mutant(
        "candidates are held against one another alone",
        "store/heads.py",
        "(SELECT 1 FROM change y WHERE y.k = x.k AND y.dot <> x.dot",
        "(SELECT 1 FROM {candidates} y WHERE y.k = x.k AND y.dot <> x.dot",
    ),
    Mutant(
        "a tie is broken by a number of this desk's own",
        "store/heads.py",
        "(SELECT id FROM desk WHERE ix = {x}.dot >> {_DESK}) DESC,",
        "{x}.dot >> {_DESK} DESC,",
    ),
    Mutant(
        "a tie of clock and desk is not broken by the stream's name",
        "store/heads.py",
        """ DESC,
        (SELECT name FROM stream WHERE ix = {stream_of(x)}) DESC\"""",
        ' DESC"""',
    ),
    Mutant(
        "what a move says again is as young as the move",
        "store/heads.py",
        'return f"{said_since(connection, x, *besides)} DESC, {_tie(x)}"',
        'return f"{x}.clock DESC, {_tie(x)}"',
    ),
    Mutant(
        "who goes back to an older entry only says it again",
        "store/heads.py",
        'AND {knew("s", "q")} AND NOT {knew("p", "q")})))',
        "AND false)))",
    ),
    Mutant(
        "a record of another kind is taken for the one that bears its id",
        "store/streams.py",
        "self.remember((id_, kind), rid, home)",
        "[self.remember(one, rid, home) for one in named if one[0] == id_]",
    ),
    Mutant(
        "a false project has members",
        "store/streams.py",
        "JOIN record p ON p.id = w.value AND p.kind = ? JOIN",
        "JOIN record p ON p.id = w.value AND ? JOIN",
    ),
    Mutant(
        "anybody passes on what nobody vouches for",
        "sync/senders.py",
        "if country_of(one.stream) != mine and believed.is_forged(one.desk, one.stream, one.key):",
        "if False:",
    ),
    Mutant(
        "a secretariat does not pass on what it took before it knew",
        "sync/senders.py",
        "if country_of(one.stream) != mine and believed.is_forged",
        "if believed.is_forged",
    ),
    Mutant(
        "a stranger signs where the one who would enrol him is trusted",
        "sync/belief.py",
        "return owned or (country_of(stream) in trusted and key not in self.disowned)",
        "return owned",
    ),
    Mutant(
        "a stranger signs in another country under an identity that is somebody's",
        "sync/belief.py",
        "return owned or (country_of(stream) in trusted and key not in self.disowned)",
        "return country_of(stream) in trusted and key not in self.disowned",
    ),
    Mutant(
        "what a key that is trusted no longer had enrolled keeps other work out",
        "sync/belief.py",
        "return owned or (country_of(stream) in trusted and key not in self.disowned)",
        "return owned or country_of(stream) in trusted",
    ),
    Mutant(
        "a key signs under an identity that is another's",
        "sync/belief.py",
        "return not self.may_sign_as(desk, stream, key)",
        "return False",
    ),
    Mutant(
        "an identity is his for whom it was named last",
        "sync/belief.py",
        "found |= {h for h in self._named.get((country, one), ()) if not places or h[:-1] in places}",
        "found = self._named.get((country, one), set()) or found",
    ),
    Mutant(
        "an identity that follows on a restored desk's is nobody's",
        "sync/belief.py",
        "        while line[-1] in self.follows:\n",
        "        while False:\n",
    ),
    Mutant(
        "another country's certificates tell first whose an identity is",
        "sync/belief.py",
        "self._owners(desk, country_of(stream)) or self._owners(desk, certificate.country)",
        "self._owners(desk, certificate.country)",
    ),
    Mutant(
        "anybody says which identity follows on which",
        "sync/certificates.py",
        "if descent.desk != following(descent.follows, descent.salt):",
        "if False:",
    ),
    Mutant(
        "a desk does not tell on which identity its own follows",
        "sync/seals.py",
        "for descent in facts.untold(connection):",
        "for descent in ():",
    ),
    Mutant(
        "a desk tells of its identities only with new work",
        "sync/seals.py",
        "if not _unsealed(connection) and not facts.untold(connection):",
        "if not _unsealed(connection):",
    ),
    Mutant(
        "a desk asks under the identity that it has, not the one that it began with",
        "sync/trust.py",
        "desk = me.id if facts.trusted(connection).own else identity.origin(connection)",
        "desk = me.id",
    ),
    Mutant(
        "a sender is believed whatever he calls himself",
        "sync/merge.py",
        "            senders.check_identity(manifest, facts.trusted(connection, contents.statements))\n",
        "            pass\n",
    ),
    Mutant(
        "what refused changes came with is not heard",
        "sync/merge.py",
        "            self._learn(contents, refused)\n",
        "",
    ),
    Mutant(
        "a preview follows no chain",
        "store/trial.py",
        "        proof.follow(segment)\n    proof.finish()\n    return proof.sealed",
        "        proof.follow(segment)\n    return proof.sealed",
    ),
    Mutant(
        "a preview looks at no signature",
        "sync/preview.py",
        "                    senders.check_seals(manifest, sealed, known, believed)\n",
        "",
    ),
    Mutant(
        "a preview hears nothing of what the bundle tells",
        "sync/preview.py",
        "believed = facts.trusted(connection, contents.statements)",
        "believed = facts.trusted(connection)",
    ),
    Mutant(
        "what a secretariat said of itself outranks who enrolled it",
        "sync/belief.py",
        "key=lambda c: (c.issuer != c.key, later(c))",
        "key=later",
    ),
    Mutant(
        "late work is not looked for at home",
        "store/takeover.py",
        "streams.note_astray([rid for rid in rids if streams.home(rid) != stream])",
        "pass",
    ),
    Mutant(
        "what moves with its project is not looked for at home",
        "store/streams.py",
        "        self.note_astray(members)\n",
        "",
    ),
    Mutant(
        "what waits for a decision is said again",
        "store/astray.py",
        "if len(_values(standing)) == 1 and",
        "if",
    ),
    Mutant(
        "what comes out of the bin is not said at home",
        "store/astray.py",
        " or any(home not in _streams(of) for of in leaves.values())",
        "",
    ),
    Mutant(
        "a deletion that was outlived is said again",
        "store/astray.py",
        "and (deleted or not _deletes(said)):",
        "and True:",
    ),
    Mutant(
        "what waits is forgotten",
        "store/journal.py",
        "            if not again.waits:\n                done.append(rid)",
        "            done.append(rid)",
    ),
    Mutant(
        "what is at home is said again and again",
        "store/astray.py",
        "if at_home.get(number) != {said.value} or len",
        "if True or len",
    ),
    Mutant(
        "whether a record is in the bin is settled without a person",
        "store/astray.py",
        "standing = of if number == EXISTENCE else [",
        "standing = [",
    ),
    Mutant(
        "what only says which province leads a project moves it",
        "store/streams.py",
        "WHERE q.k = c.k AND q.value IS NOT c.value AND {heads",
        "WHERE q.k = c.k AND {heads",
    ),
    Mutant(
        "who says his own word again contradicts himself",
        "store/astray.py",
        "standing = of if number == EXISTENCE else [leaf for leaf in of if not leaf.outdone] or of",
        "standing = of",
    ),
    Mutant(
        "whoever says a value that somebody said before says nothing new",
        "store/astray.py",
        'AND {heads.knew(x, "q")} AND NOT {heads.knew(p, "q")})"""',
        'AND false)"""',
    ),
    Mutant(
        "a decision is not heard where the record was",
        "store/astray.py",
        "if number in meant and (len(values) > 1 or (number",
        "if number in meant and ((number",
    ),
    Mutant(
        "where a project went is not heard where it was",
        "store/astray.py",
        "number == place and values != {meant[number].value}",
        "False",
    ),
    Mutant(
        "that a record is in the bin is not heard where it was",
        "store/astray.py",
        "if EXISTENCE in meant and EXISTENCE in said and not gone:",
        "if False:",
    ),
    Mutant(
        "what is said again bears the name of who merged it",
        "store/journal.py",
        "yield row._replace(authors=[self._first_author(one) for one in said], stream=stream)",
        "yield row._replace(stream=stream)",
    ),
    Mutant(
        "a province writes on what has gone",
        "store/streams.py",
        "stream = said_in if place_of(self.name(said_in)) == lead else self.number(lead)",
        "stream = said_in",
    ),
    Mutant(
        "a project goes to the province that leads it whoever says so",
        "store/streams.py",
        "if moves and role == Role.SECRETARIAT and country",
        "if moves and country",
    ),
    Mutant(
        "a decision is said at home alone",
        "store/conflicts.py",
        "        journal.bring_home(records)  # whoever holds another of the record's streams alone is to hear of it\n",
        "",
    ),
    Mutant(
        "what came in doubt is not looked at again",
        "store/takeover.py",
        "        astray.stir(self.connection, {k >> FIELD_BITS for k in opened | closed | (now ^ was)})\n",
        "",
    ),
    Mutant(
        "a milestone stays where it was when it is put under another's project",
        "store/journal.py",
        "self.streams.settle_in([rid], stream)\n            self.bring_home({rid for rid, _ in settled})",
        "pass",
    ),
    Mutant(
        "a milestone may be put under any project",
        "store/journal.py",
        "        self._allow_in(stream for _, stream in joins)\n",
        "",
    ),
    Mutant(
        "what went to the bin together is parted by a move",
        "store/journal.py",
        "deleted += [rid, *together] if rid in gone else together",
        "deleted = [*gone]",
    ),
    Mutant(
        "what one desk put in the bin by itself comes back with the project",
        "store/deletions.py",
        "and said <= gone]",
        "and said & gone]",
    ),
    Mutant(
        "only what the shown deletion took along comes back",
        "store/deletions.py",
        "FROM {heads.LEAF} l JOIN",
        "FROM head l JOIN",
    ),
    Mutant(
        "the bin is emptied of all that was put there before",
        "store/deletions.py",
        "if at != expected or field != EXISTENCE or value != 1:",
        "if at != expected:",
    ),
    Mutant(
        "another country's remark moves with the project",
        "store/streams.py",
        "return country_of(self.name(one)) == country_of(self.name(other))",
        "return True",
    ),
    Mutant(
        "a deletion wins over an edit that it did not know",
        "store/heads.py",
        'AND NOT EXISTS (SELECT 1 FROM {leaf} y WHERE y.k = {rid} << {FIELD_BITS} AND {knew("y", "x")}))"""',
        'AND false)"""',
    ),
    Mutant(
        "one head saying deleted is enough",
        "store/heads.py",
        "WHERE e.k = {rid} << {FIELD_BITS} AND c.value IS NOT 1)",
        "WHERE e.k = {rid} << {FIELD_BITS} AND c.value IS NOT 1 AND e.dot IN (SELECT dot FROM head))",
    ),
    # Taking over: gaps, contexts, the vector and receipts
    Mutant("a run's gap is not seen", "store/handover.py", "if run.since > here:", "if False:"),
    Mutant(
        "what the sender knew beyond its runs is not asked for",
        "store/handover.py",
        "if number > reached.get((desk.id, stream), 0):",
        "if number > reached.get((desk.id, stream), 0) + 1_000:",
    ),
    Mutant(
        "a gap is not looked for before the work begins",
        "sync/merge.py",
        "if gaps := contents.handover.gaps(known):",
        "if gaps := contents.handover.gaps(known)[:0]:",
    ),
    Mutant(
        "what a merge brought is not noted as known",
        "store/takeover.py",
        "if run.upto > known.get(key, 0) and desks[run.desk] != journal.desk:",
        "if False:",
    ),
    Mutant(
        "what others knew is not kept",
        "store/hearing.py",
        'connection.execute("INSERT OR IGNORE INTO context SELECT ck, number FROM temp.told")',
        "pass",
    ),
    Mutant(
        "two accounts of what a desk knew are both believed",
        "store/hearing.py",
        "AND c.number <> t.number",
        "AND false",
    ),
    Mutant(
        "what a desk knew may sink",
        "store/hearing.py",
        "WHERE t.number < (SELECT c.number FROM context c",
        "WHERE t.number < (SELECT 0 FROM context c",
    ),
    Mutant(
        "what is known here may sink",
        "store/takeover.py",
        "        if run.upto > before:\n",
        "        if run.upto != before:\n",
    ),
    Mutant(
        "the receipt of another desk may shrink",
        "store/hearing.py",
        '"number = max(number, excluded.number)"',
        '"number = excluded.number"',
    ),
    Mutant(
        "a receipt counts for one change more than it says",
        "store/hearing.py",
        "[(sender, series(desks[d], streams[s]), number) for d, s, number, _ in handover.vector]",
        "[(sender, series(desks[d], streams[s]), number + 1) for d, s, number, _ in handover.vector]",
    ),
    Mutant(
        "projects that moved are not followed",
        "store/takeover.py",
        "if self.met or not placed.isdisjoint(segment.fields):",
        "if False:",
    ),
    Mutant(
        "what came before its project stays where it was",
        "store/takeover.py",
        'self.met = [rid for rid, _, kind, _ in fresh if kind == kinds()["project"].number]',
        "pass",
    ),
    Mutant(
        "what was known in the first epoch of a run is left out",
        "store/handover.py",
        "if after < epoch <= upto",
        "if after + 1 < epoch <= upto",
    ),
    # Withholding
    Mutant(
        "what is withheld overwrites all the same",
        "store/heads.py",
        '[*besides, *(["withheld"] if withholds(connection) else [])]',
        "[*besides]",
    ),
    Mutant(
        "a record of which nothing shows is there",
        "store/heads.py",
        "if judged or withholds(connection):",
        "if False:",
    ),
    Mutant(
        "what is withheld goes on showing when nothing is left",
        "store/heads.py",
        "FROM temp.contested t LEFT JOIN head h",
        "FROM temp.contested t JOIN head h",
    ),
    Mutant(
        "what is signed is not judged when it comes",
        "store/takeover.py",
        "if self.judge is not None and withheld",
        "if False and withheld",
    ),
    Mutant(
        "fields are not looked at again when a change is withheld later",
        "store/withheld.py",
        "UNION SELECT k FROM temp.due WHERE dot NOT IN (SELECT dot FROM withheld)",
        "",
    ),
    Mutant(
        "a project is at home where it was moved though that is withheld",
        "store/journal.py",
        "self.streams.follow({k: value for k, value, _ in rows}, {k >> FIELD_BITS: kind for k, _, kind in rows})",
        "pass",
    ),
    Mutant(
        "a project whose move is withheld has no home where it was before",
        "store/streams.py",
        "(SELECT min(k) FROM head WHERE k > w.k & ~{FIELD_MASK} AND k <= w.k | {FIELD_MASK}))",
        "NULL)",
    ),
    Mutant(
        "a key that nobody vouches for may write",
        "sync/belief.py",
        "return [(span.upto, Reason.UNKNOWN)]",
        "return [(span.upto, Warrant(next(iter(self.roots.values())).role, span.stream[:2], ()))]",
    ),
    # Chains and signatures
    Mutant(
        "values are not part of the chain",
        "store/chain.py",
        "at = sha256(head + author + data).digest()",
        "at = sha256(head + author).digest()",
    ),
    Mutant(
        "what was known is not part of the chain",
        "store/chain.py",
        "at = sha256(at + learnt).digest()",
        "at = sha256(at).digest()",
    ),
    Mutant(
        "knowledge of which no change speaks is believed",
        "store/proof.py",
        "if epoch > greatest.get(desk, 0):",
        "if False:",
    ),
    Mutant("signatures are not verified", "sync/senders.py", "if not seals.genuine(one):", "if False:"),
    Mutant(
        "a run without a signature at its end is taken",
        "sync/senders.py",
        "and (run.desk, run.stream, run.upto) not in ends:",
        "and False:",
    ),
    Mutant(
        "a sender may sign in another desk's name",
        "sync/merge.py",
        "senders.check_seals(manifest, taken.sealed, known, believed)",
        "pass",
    ),
    Mutant(
        "signatures within a run are left out but for the last",
        "store/handover.py",
        "seals += (Seal(len(stretches), *row) for row in _seals(connection, key, start, upto))",
        "seals += [Seal(len(stretches), *row) for row in _seals(connection, key, start, upto)][-1:]",
    ),
    Mutant(
        "each signature reaches back to the beginning of its run",
        "store/takeover.py",
        "                after = seal.number\n",
        "",
    ),
    Mutant(
        "a signature vouches for its last change only",
        "store/withheld.py",
        "found.append((series, Span(desk, stream, reached.get(series, 0), number, key)))",
        "found.append((series, Span(desk, stream, number - 1, number, key)))",
    ),
    # Identity
    Mutant(
        "a new identity knows nothing",
        "store/identity.py",
        "SELECT desk, stream, number FROM series WHERE number > 0",
        "SELECT desk, stream, number FROM series WHERE false",
    ),
    Mutant("a restored desk counts on", "store/identity.py", "if known_writes > writes:", "if False:"),
    Mutant(
        "a copied desk counts on",
        "store/identity.py",
        "if known_path != self._database and known_path.exists() and _owner(known_path) == desk:",
        "if False:",
    ),
    Mutant(
        "later work under one's own name is no reason for another",
        "store/hearing.py",
        "if handover.desks[desk].id == me and number > ours.get((me, handover.streams[stream]), 0):",
        "if False:",
    ),
    Mutant(
        "who knew later work under one's own name is not heard",
        "store/hearing.py",
        "told += [(desk, stream, number) for _, _, desk, stream, number in handover.contexts]",
        "pass",
    ),
    Mutant(
        "what a desk learnt in the life that it lost is not forgotten",
        "store/hearing.py",
        "identity.forget_unused(connection)",
        "pass",
    ),
    Mutant(
        "what was written under an earlier name is not signed",
        "sync/seals.py",
        "FROM mine m JOIN series s USING (desk) JOIN desk d ON d.ix = s.desk JOIN stream",
        "FROM me m JOIN series s USING (desk) JOIN desk d ON d.ix = s.desk JOIN stream",
    ),
    # Two computers with one disk's content
    Mutant(
        "the marks of two histories are not compared",
        "store/fork.py",
        "and chain.at(connection, key, number).mark != mark:",
        "and False:",
    ),
    Mutant(
        "a desk parts from whatever anybody tells",
        "store/fork.py",
        "if late or sender.role is not Role.SECRETARIAT or sender.id == me.id:",
        "if late:",
    ),
    Mutant(
        "a desk parts though it was not told where the histories differ",
        "store/fork.py",
        "if late or sender.role is not Role.SECRETARIAT or sender.id == me.id:",
        "if sender.role is not Role.SECRETARIAT or sender.id == me.id:",
    ),
    Mutant(
        "what was learnt after the parting stays under the old name",
        "store/fork.py",
        "AND ck & {MOST_EPOCH} > ?",
        "AND ck & {MOST_EPOCH} > ? AND false",
    ),
    Mutant(
        "who parts knows nothing of what the old name knew",
        "store/fork.py",
        '"INSERT INTO context SELECT ck + ?, number FROM context WHERE ck >= ? AND ck < ?"',
        '"INSERT INTO context SELECT ck + ?, number FROM context WHERE ck >= ? AND ck < ? AND false"',
    ),
    Mutant(
        "fields of what parted are not settled anew",
        "store/fork.py",
        "    heads.settle_again(connection)\n",
        "",
    ),
    # Writing
    Mutant(
        "an edit leaves the other sides of a conflict open",
        "store/journal.py",
        'if run.execute("SELECT 1 FROM rival LIMIT 1").fetchone():',
        "if False:",
    ),
    Mutant(
        "a form overwrites what its user never saw",
        "store/journal.py",
        "stamp = self.epoch if epoch is None else min(epoch, self.epoch)",
        "stamp = self.epoch",
    ),
    # Projects that move or are set apart
    Mutant(
        "a project that moves leaves its family behind",
        "store/journal.py",
        "for part in (fields, ends, {member: shown[member] for member in there}):",
        "for part in (fields, ends, {member: shown[member] for member in there if member == rid}):",
    ),
    Mutant(
        "a deleted record that moves comes back",
        "store/journal.py",
        "for part in (fields, ends, ",
        "for part in (fields, ",
    ),
    Mutant(
        "a project without a province is set apart for its own desk alone",
        "store/journal.py",
        "if all(one.field != province for one in shown[rid]):",
        "if False:",
    ),
    # Conflicts
    Mutant(
        "a deletion beside an edit waits for nobody",
        "store/conflicts.py",
        "found += _edited_though_deleted(connection)",
        "pass",
    ),
    Mutant(
        "a deletion beside an edit is not counted when it comes",
        "store/takeover.py",
        "self._count(opened | now - was, closed | was - now)",
        "self._count(opened, closed)",
    ),
    Mutant(
        "work for a project in the bin waits for nobody",
        "store/conflicts.py",
        "found += _left_behind(connection)",
        "pass",
    ),
    Mutant(
        "work for a project in the bin is not counted when it comes",
        "store/takeover.py",
        "conflicts.outlived(self.connection, records) | left_behind.among(self.connection, self.concerned)",
        "conflicts.outlived(self.connection, records)",
    ),
    Mutant(
        "work for a project in the bin waits though its deletion knew it",
        "store/left_behind.py",
        """
        AND NOT EXISTS (SELECT 1 FROM {heads.LEAF} y WHERE y.k = g.k AND {heads.knew("y", "l")})""",
        "",
    ),
    Mutant(
        "what was deleted of a project in the bin waits too",
        "store/left_behind.py",
        "WHERE t.deleted = 0 AND {unknown}",
        "WHERE {unknown}",
    ),
    Mutant(
        "work that left a project in the bin is not counted as settled",
        "store/left_behind.py",
        "CROSS JOIN change c ON c.k = a.rid << {FIELD_BITS} | CASE r.kind {says} END)",
        "CROSS JOIN head h ON h.k = a.rid << {FIELD_BITS} | CASE r.kind {says} END "
        "CROSS JOIN change c ON c.dot = h.dot)",
    ),
    Mutant(
        "a project that is moved while in the bin is settled by it",
        "store/journal.py",
        "for part in (fields, ends, {member: shown[member] for member in there}):",
        "for part in (fields, {member: shown[member] for member in there}, ends):",
    ),
    Mutant(
        "a milestone edited in the bin waits though its project was kept",
        "store/journal.py",
        "members = [member for member, _ in self._dependants(kind, id_)]",
        "members = [member for member, gone in self._dependants(kind, id_) if gone]",
    ),
    Mutant(
        "the newest side is the oldest",
        "store/conflicts.py",
        "return max(conflict.sides, key=lambda side: side.at)",
        "return min(conflict.sides, key=lambda side: side.at)",
    ),
    Mutant(
        "the sides of a deletion beside an edit are swapped",
        "store/conflicts.py",
        "in ((False, edits[k]), (True, deletion))",
        "in ((False, deletion), (True, edits[k]))",
    ),
    Mutant(
        "what was before the sides is what any of them knew",
        "store/conflicts.py",
        '{heads.knew("l", "c")}) = f.sides)',
        '{heads.knew("l", "c")}) >= 1)',
    ),
    # Works taken back
    Mutant(
        "what showed before a work is reckoned with it",
        "store/moments.py",
        '("before", "temp.since")',
        '("before", "temp.later")',
    ),
    Mutant("what was taken back since is an edit", "store/moments.py", "    _forget_undone(connection, work)\n", ""),
    Mutant(
        "what still counts of a work that was taken back is no edit",
        "store/moments.py",
        "AND k NOT IN (SELECT j.value FROM work w, json_each(w.outcomes) j WHERE w.ix = ?2)",
        "AND ?2",
    ),
    Mutant(
        "what only says the same again is an edit",
        "store/moments.py",
        "WHERE a.k = t.k AND s.value IS c.value)",
        "WHERE false)",
    ),
    Mutant(
        "what had been overwritten before it came is an edit",
        "store/moments.py",
        'AND {heads.knew("y", "c")})',
        "AND false)",
    ),
    Mutant(
        "who returns to what a work said edits nothing",
        "store/moments.py",
        "{k for (k,) in rows} | _differing",
        "_differing",
    ),
    Mutant(
        "a decision since is no edit",
        "store/moments.py",
        ' | _differing(connection, "after", "now")',
        "",
    ),
    Mutant(
        "a conflict that was before does not come again",
        "store/undo.py",
        "if len(sides) > 1:",
        "if False:",
    ),
    Mutant(
        "a record is deleted again though it was edited since",
        "store/undo.py",
        "if edited and then is Standing.GONE:",
        "if False:",
    ),
    Mutant(
        "a record in the bin comes back with what is written of it",
        "store/undo.py",
        "if target is now is Standing.GONE and",
        "if False and",
    ),
    Mutant(
        "what is said again tells this desk of no other home",
        "store/journal.py",
        "self._find_homes([*away, *home])",
        "pass",
    ),
    Mutant(
        "what others belong to goes into the bin with its merge",
        "store/undo.py",
        "held |= found",
        "pass",
    ),
    # Bundles: their senders, what waits, and their parts
    Mutant(
        "values are taken in that no bundle has room for",
        "sync/codec.py",
        "_bounded(texts, MOST_VALUE)",
        "pass",
    ),
    Mutant(
        "statements are kept that no bundle has room for",
        "sync/facts.py",
        " or size[speaker] > MOST_BYTES",
        "",
    ),
    Mutant(
        "what comes too early is not kept",
        "sync/merge.py",
        "                if report.outcome is Outcome.HELD:\n",
        "                if False:\n",
    ),
    Mutant("any sender is believed", "sync/merge.py", "senders.check(manifest, believed)", "pass"),
    Mutant(
        "a part of a bundle claims what later ones bring",
        "store/handover.py",
        "bounded = ((d, s, min(n, until.get((cards[d].id, names[s]), 0))) for d, s, n in told)",
        "bounded = ((d, s, n) for d, s, n in told)",
    ),
    # What is believed of others: facts, revocations and keys that were renewed
    Mutant(
        "facts in a bundle are passed over",
        "sync/bundle.py",
        "return [self._manifest.header.certificate.statement, *self.facts]",
        "return [self._manifest.header.certificate.statement]",
    ),
    Mutant(
        "what is learnt changes nothing that is there",
        "sync/facts.py",
        "        _leave_out(journal.connection, new)\n        judge_anew(journal, before)",
        "        _leave_out(journal.connection, new)",
    ),
    Mutant(
        "a revocation takes back everything",
        "sync/belief.py",
        "return [(min(span.upto, max(span.after, reached)), warrant), (span.upto, Reason.REVOKED)]",
        "return [(span.upto, Reason.REVOKED)]",
    ),
    Mutant(
        "a revocation takes back nothing",
        "sync/belief.py",
        "reached = self._reached(found, span)",
        "reached = None",
    ),
    Mutant(
        "of two revocations counts the one that leaves more",
        "sync/facts.py",
        "{key: min(number, said.known[key])",
        "{key: max(number, said.known[key])",
    ),
    Mutant(
        "of two revocations each leaves what the other does not name",
        "sync/facts.py",
        "revoked[place] = {key: min(number, said.known[key]) for key, number in first.items() if key in said.known}",
        "revoked[place] = said.known | {key: min(n, said.known.get(key, n)) for key, n in first.items()}",
    ),
    Mutant(
        "a secretariat's new key is not known by the old one's word",
        "sync/facts.py",
        "    grows = True\n",
        "    grows = False\n",
    ),
    Mutant(
        "what any country says last of a key counts in all",
        "sync/belief.py",
        "self.certified(key, country_of(stream)) or self._anywhere.get(key)",
        "self._anywhere.get(key)",
    ),
    Mutant(
        "another country's secretariat vouches for a secretariat's key",
        "sync/facts.py",
        " and (root is None or root.country == country)",
        "",
    ),
    Mutant(
        "whoever stole a secretariat's key names others as its own",
        "sync/facts.py",
        " and _holds(said, ties, chosen)",
        "",
    ),
    Mutant(
        "what a secretariat said with a stolen key it does not say again",
        "sync/trust.py",
        "(*_said_again(before, root, new), *seals.vouch_own(journal.connection, new))",
        "seals.vouch_own(journal.connection, new)",
    ),
    Mutant(
        "any number of strangers' statements is kept",
        "sync/facts.py",
        "if len(kept) <= MOST_STATEMENTS and sum(map(len, kept)) <= MOST_BYTES:",
        "if kept:",
    ),
    Mutant(
        "a desk does not vouch with its new key for what it signed with the old one",
        "sync/trust.py",
        "for statement in seals.vouch_own(journal.connection, leading):",
        "for statement in ():",
    ),
    Mutant(
        "a secretariat that fell back does not catch up with its keys",
        "sync/trust.py",
        "if held and believed.own.key in later:",
        "if False:",
    ),
    # What a later version knows
    Mutant(
        "what was kept of a field does not show once there is a column for it",
        "store/newly_known.py",
        "        if had[kind.name]:\n            _show(connection, streams, kind, new)\n",
        "        if had[kind.name]:\n            pass\n",
    ),
    Mutant(
        "a field whose column was left empty by an earlier version stays empty",
        "store/migrations.py",
        "had[kind].discard(field)",
        "pass",
    ),
    Mutant(
        "records of a kind that is new are there though they were deleted",
        "store/newly_known.py",
        'heads.bury(connection, kind, f"SELECT rid FROM {kind.name}")',
        "pass",
    ),
    Mutant(
        "what belongs to a project and is of a new kind does not go where the project went",
        "store/newly_known.py",
        "streams.follow(part, {k >> FIELD_BITS: kind.number for k in part})",
        "pass",
    ),
    Mutant(
        "what an older version left behind when a project moved is not said again",
        "store/newly_known.py",
        "astray.look(connection, kind)",
        "pass",
    ),
]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", nargs="*", help="only the faults whose names hold one of these")
    parser.add_argument("--examples", type=int, default=200, help="histories of each test for each fault")
    asked = parser.parse_args()
    os.nice(10)
    chosen = [m for m in MUTANTS if not asked.words or any(word in m.name for word in asked.words)]
    faults = 0
    with tempfile.TemporaryDirectory(prefix="lmcdesk-mutants-", dir=MEMORY if MEMORY.is_dir() else None) as folder:
        copy = Path(folder)
        for part in ("lmcdesk", "tests", "resources", "translations", "pyproject.toml"):
            source = ROOT / part
            shutil.copytree(source, copy / part) if source.is_dir() else shutil.copy(source, copy / part)
        for n, mutant in enumerate(chosen, 1):
            outcome = _try(mutant, copy, asked.examples)
            faults += not outcome.startswith("killed")
            print(f"{n:3} {outcome:30} {mutant.file:20} {mutant.name}", flush=True)
    print(f"{len(chosen)} faults, {faults} not found")
    return 1 if faults else 0


def _try(mutant: Mutant, copy: Path, examples: int) -> str:
    """Plant one fault, run the tests, and mend it."""
    file = copy / "lmcdesk" / mutant.file
    source = file.read_text("utf-8")
    if (times := source.count(mutant.old)) != 1:
        return f"found {times} times"
    for count in sorted({min(FEW, examples), examples}):
        for test in mutant.tests:
            file.write_text(source.replace(mutant.old, mutant.new), "utf-8")
            try:
                found = _finds(test, copy, count)
            finally:
                file.write_text(source, "utf-8")
            if found:
                _expect_none(test, copy, count)
                return f"killed by {Path(test).relative_to('tests').with_suffix('')}"
    return "survived"


@cache
def _expect_none(test: str, copy: Path, examples: int) -> None:
    """A test that fails without any fault would find every one."""
    if _finds(test, copy, examples):
        raise SystemExit(f"{test} fails without any fault.")


def _finds(test: str, copy: Path, examples: int) -> bool:
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-x",
        "-p",
        "no:cacheprovider",
        "--hypothesis-profile=mutants",
        "--hypothesis-seed=1",
    ]
    (copy / "temporary").mkdir(exist_ok=True)
    environment = os.environ | {
        "LMCDESK_EXAMPLES": str(examples),
        "PYTHONDONTWRITEBYTECODE": "1",
        "TMPDIR": str(copy / "temporary"),
    }
    limit = 60 + PATIENCE * examples
    done = subprocess.run(
        [*command, f"--basetemp={copy / 'desks'}", test],
        cwd=copy,
        env=environment,
        capture_output=True,
        text=True,
        preexec_fn=partial(resource.setrlimit, resource.RLIMIT_CPU, (limit, limit + 5)),
    )
    if done.returncode == -signal.SIGXCPU:
        return True
    if done.returncode not in (0, 1):
        raise SystemExit(f"The tests could not be run:\n{done.stdout}\n{done.stderr}")
    return done.returncode == 1


if __name__ == "__main__":
    sys.exit(main())
