"""Plants faults into the merge, one at a time, and tells which of them the property tests find.

    python tests/mutants.py [--examples N] [WORDS...]

Each fault is a piece of text replaced in a copy of the package; WORDS choose those faults whose names hold any of them.
Exits with 1 if one survives that is not known to make no difference, or if a text to be replaced is not there just
once.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TESTS = ("tests/sync/test_convergence.py", "tests/store/test_convergence.py")
"""The quicker one first; the other knows nothing of sync."""
TIMEOUT = 900
"""Seconds. A fault that makes the merge run for ever is found too."""


@dataclass(frozen=True)
class Mutant:
    name: str
    file: str
    old: str
    new: str
    equivalent: str = ""
    """Why it makes no difference that could be seen, for one that may survive."""


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
        'f"HAVING min(dot >> {NUMBER_BITS}) <> max(dot >> {NUMBER_BITS})"',
        '"HAVING false"',
    ),
    Mutant(
        "the short way overlooks a conflict that is open",
        "store/heads.py",
        "WHERE EXISTS (SELECT 1 FROM rival r WHERE r.k = l.k)",
        "WHERE false",
    ),
    Mutant(
        "the short way overwrites what was not known",
        "store/heads.py",
        "f\"WHERE NOT {knew('y', 'x')}\"",
        '"WHERE false"',
    ),
    Mutant(
        "candidates are held against heads alone",
        "store/heads.py",
        'f"(SELECT 1 FROM change y WHERE y.k = x.k',
        'f"(SELECT 1 FROM (SELECT c.* FROM change c WHERE c.dot IN (SELECT dot FROM {LEAF})) y WHERE y.k = x.k',
    ),
    Mutant("among equals the earliest shows", "store/heads.py", "c.clock DESC, d.id DESC", "c.clock, d.id"),
    Mutant("a tie is broken by a number of this desk's own", "store/heads.py", "c.clock DESC, d.id DESC", "d.ix DESC"),
    Mutant(
        "a deletion wins over an edit that it did not know",
        "store/heads.py",
        'AND NOT EXISTS (SELECT 1 FROM {leaf} y WHERE y.k = {rid} << {FIELD_BITS} AND {knew("y", "x")}))"""',
        'AND false)"""',
    ),
    Mutant(
        "one of two heads that says deleted is enough",
        "store/heads.py",
        "WHERE e.k = {rid} << {FIELD_BITS} AND c.value IS NOT 1)",
        "WHERE e.k = {rid} << {FIELD_BITS} AND c.value IS NOT 1 AND e.dot IN (SELECT dot FROM head))",
    ),
    Mutant(
        "what is withheld overwrites all the same",
        "store/heads.py",
        'return f"{y}.dot NOT IN (SELECT dot FROM withheld)" if withholds(connection) else "true"',
        'return "true"',
    ),
    Mutant(
        "what was withheld is a candidate when judged again",
        "store/heads.py",
        '"WHERE c.dot NOT IN (SELECT dot FROM withheld)"',
        '""',
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
        'run("INSERT INTO temp.won SELECT k, NULL FROM temp.contested WHERE k NOT IN (SELECT k FROM temp.won)")',
        "pass",
    ),
    # Taking over
    Mutant(
        "a run's gap is not seen", "store/takeover.py", "if run.since > known.get(key, 0)\n    ]", "if False\n    ]"
    ),
    Mutant(
        "what the sender knew beyond its runs is not asked for",
        "store/takeover.py",
        "if number > reached.get(key := series(desks[d], streams[s]), 0)",
        "if number > reached.get(key := series(desks[d], streams[s]), 0) + 1_000",
    ),
    Mutant(
        "a gap is not looked for before the work begins",
        "sync/merge.py",
        "if run.since > reached:",
        "if False:",
        equivalent="take_over finds it again; this only spares a backup",
    ),
    Mutant(
        "what was known is added again",
        "store/takeover.py",
        "for at, floor, base, f, epoch, clock, a, v in rows if at > floor)",
        "for at, floor, base, f, epoch, clock, a, v in rows if at >= floor)",
    ),
    Mutant(
        "no new epoch after a merge",
        "store/takeover.py",
        "UPDATE me SET epoch = epoch + 1 RETURNING epoch",
        "UPDATE me SET epoch = epoch RETURNING epoch",
    ),
    Mutant(
        "what a merge brought is not noted as known",
        "store/takeover.py",
        "if run.upto > known.get(key, 0) and desks[run.desk] != journal.desk:",
        "if False:",
    ),
    Mutant(
        "what others knew is not kept",
        "store/takeover.py",
        'connection.execute("INSERT OR IGNORE INTO context SELECT ck, number FROM temp.told")',
        "pass",
    ),
    Mutant(
        "two accounts of what a desk knew are both believed",
        "store/takeover.py",
        "AND c.number <> t.number LIMIT 1",
        "AND false LIMIT 1",
        equivalent="the chain, which holds what was known, does not lead to the same hash either",
    ),
    Mutant(
        "the vector stays behind",
        "store/takeover.py",
        "(desks[run.desk], streams[run.stream], run.upto),",
        "(desks[run.desk], streams[run.stream], max(run.upto - 1, before)),",
    ),
    Mutant(
        "the receipt of another desk may shrink",
        "store/takeover.py",
        '"number = max(number, excluded.number)"',
        '"number = excluded.number"',
        equivalent="a desk is then sent again what it has, as after any loss; the files are larger, the desks equal",
    ),
    Mutant(
        "a receipt is believed of ourselves as well",
        "store/takeover.py",
        "[(sender, series(desks[d], streams[s]), number) for d, s, number in handover.vector]",
        "[(sender, series(desks[d], streams[s]), number + 1) for d, s, number in handover.vector]",
    ),
    Mutant(
        "later work under one's own name is no reason for another",
        "store/takeover.py",
        "if mine[0] == me and run.upto > ours.get(mine, 0):",
        "if False:",
    ),
    Mutant(
        "fields without anything new to them are not told of",
        "store/takeover.py",
        "self.taken.records = len(self.touched)",
        "self.taken.records = self.taken.new",
    ),
    Mutant(
        "what is signed is not judged when it comes",
        "store/takeover.py",
        "if self.judge is not None:",
        "if False:",
    ),
    Mutant(
        "each signature reaches back to the beginning of its run",
        "store/takeover.py",
        "after = seal.number",
        "pass",
    ),
    Mutant(
        "projects that moved are not followed",
        "store/takeover.py",
        "self.journal.streams.follow()",
        "pass",
    ),
    # Withholding
    Mutant(
        "withheld changes stay among those that come in",
        "store/withheld.py",
        'connection.execute(f"DELETE {here}")',
        "pass",
    ),
    Mutant(
        "what stands of a revoked desk's work does not",
        "store/withheld.py",
        "        after = upto\n\n\ndef review",
        "        pass\n\n\ndef review",
    ),
    Mutant(
        "what a role may not write shows",
        "store/withheld.py",
        "for kind, field, values in reserved(said):",
        "for kind, field, values in ():",
    ),
    Mutant(
        "what was withheld stays so whatever becomes known",
        "store/withheld.py",
        'run("DELETE FROM withheld WHERE dot IN temp.judged")',
        "pass",
    ),
    Mutant(
        "fields are not looked at again when a change is withheld later",
        "store/withheld.py",
        "UNION SELECT k FROM temp.due WHERE dot NOT IN (SELECT dot FROM withheld)",
        "",
    ),
    Mutant(
        "a signature vouches for its last change only",
        "store/withheld.py",
        "found.append((series, Span(desk, stream, reached.get(series, 0), number, key)))",
        "found.append((series, Span(desk, stream, number - 1, number, key)))",
    ),
    # Handing over
    Mutant(
        "one change too few is sent",
        "store/handover.py",
        "start = min(since.get((cards[d].id, names[s]), 0), upto)",
        "start = min(since.get((cards[d].id, names[s]), -1) + 1, upto)",
    ),
    Mutant(
        "what was known in the first epoch of a run is left out",
        "store/handover.py",
        "if after < epoch <= upto",
        "if after + 1 < epoch <= upto",
    ),
    Mutant(
        "signatures within a run are left out but for the last",
        "store/handover.py",
        "seals += (Seal(len(runs), *row) for row in _seals(connection, key, start, upto))",
        "seals += [Seal(len(runs), *row) for row in _seals(connection, key, start, upto)][-1:]",
    ),
    Mutant(
        "the sender claims to know all streams",
        "store/handover.py",
        "for d, s, n in _ends(connection, sealed=sealed) if wanted is None or names[s] in wanted]",
        "for d, s, n in _ends(connection, sealed=sealed)]",
    ),
    # Chains and signatures
    Mutant(
        "values are not part of the chain",
        "store/chain.py",
        'at = sha256(b"".join((at, head, author, data))).digest()',
        'at = sha256(b"".join((at, head, author))).digest()',
    ),
    Mutant(
        "authors are not part of the chain",
        "store/chain.py",
        'at = sha256(b"".join((at, head, author, data))).digest()',
        'at = sha256(b"".join((at, head, data))).digest()',
    ),
    Mutant(
        "what was known is not part of the chain",
        "store/chain.py",
        "at = sha256(at + learnt).digest()",
        "at = sha256(at).digest()",
    ),
    Mutant(
        "another hash at the end is believed",
        "store/proof.py",
        "if (link.number, link.hash) != (run.upto, run.hash):",
        "if link.number != run.upto:",
    ),
    Mutant(
        "knowledge of which no change speaks is believed",
        "store/proof.py",
        "if any(epoch > greatest.get(desk, 0) for desk, epoch, *_ in self._handover.contexts):",
        "if False:",
    ),
    Mutant(
        "a chain goes on from its beginning",
        "store/proof.py",
        "skipped = min(count, max(0, self._known.get(self._keys[run], 0) + 1 - first))",
        "skipped = 0",
    ),
    Mutant(
        "signatures are not kept",
        "store/proof.py",
        '"INSERT OR IGNORE INTO seal VALUES (?, ?, ?, ?, ?)"',
        '"INSERT OR IGNORE INTO seal SELECT ?, ?, ?, ?, ? WHERE false"',
    ),
    Mutant("signatures are not verified", "sync/merge.py", "if not seals.genuine(sealed):", "if False:"),
    Mutant(
        "a run without a signature at its end is taken",
        "sync/merge.py",
        "and (run.desk, run.stream, run.upto) not in ends:",
        "and False:",
    ),
    Mutant(
        "what was written under an earlier name is not signed",
        "sync/seals.py",
        "FROM mine m JOIN series s USING (desk)",
        "FROM me m JOIN series s USING (desk)",
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
        "a desk from another computer counts on",
        "store/identity.py",
        '        except (OSError, ValueError, KeyError, TypeError):\n            return "elsewhere"',
        "        except (OSError, ValueError, KeyError, TypeError):\n            return None",
    ),
    # Writing
    Mutant(
        "an edit leaves the other sides of a conflict open",
        "store/journal.py",
        'if run.execute("SELECT 1 FROM rival LIMIT 1").fetchone():\n            run.executemany("DELETE FROM rival',
        'if False:\n            run.executemany("DELETE FROM rival',
    ),
    Mutant(
        "a form overwrites what its user never saw",
        "store/journal.py",
        "stamp = self.epoch if epoch is None else min(epoch, self.epoch)",
        "stamp = self.epoch",
    ),
    Mutant(
        "two writes have one clock",
        "store/journal.py",
        "UPDATE me SET clock = max(clock, ?), writes = writes + 1",
        "UPDATE me SET clock = max(0, ?), writes = writes + 1",
        equivalent="Journal.clock begins with the last one and never falls",
    ),
    Mutant(
        "a project that moves leaves its family behind",
        "store/journal.py",
        "self._record([_Row(rid, kind, self._deletion_last(rid, kind, shown[rid])) for rid, kind in members], None)",
        "pass",
    ),
    Mutant(
        "a deleted record that moves comes back",
        "store/journal.py",
        "return sorted(values, key=lambda pair: pair[0] == EXISTENCE) if deleted else values",
        "return values",
    ),
    Mutant(
        "a record that comes home stays abroad",
        "store/streams.py",
        'self._connection.executemany("UPDATE record SET stream = ? WHERE rid = ?"',
        'self._connection.executemany("UPDATE record SET stream = stream WHERE ? AND rid = ?"',
    ),
    Mutant(
        "a province moves projects", "store/streams.py", "if province is not None and target != province:", "if False:"
    ),
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
        "what was before the sides is what any of them knew",
        "store/conflicts.py",
        "(k, len(rows)),",
        "(k, 1),",
    ),
    # Bundles
    Mutant("a file is merged again", "sync/merge.py", "if came is not None:", "if False:"),
    Mutant(
        "what waits is forgotten",
        "sync/merge.py",
        "if report.outcome is Outcome.MERGED:\n            report.released = self._release()",
        "if False:\n            report.released = self._release()",
    ),
    Mutant(
        "what waits is tried once",
        "sync/merge.py",
        "                        again = True\n",
        "                        pass\n",
    ),
    Mutant("any sender is believed", "sync/merge.py", "senders.check(manifest, believed)", "pass"),
    Mutant(
        "facts in a bundle are passed over",
        "sync/merge.py",
        "facts.learn(journal, [manifest.header.certificate, *contents.facts])",
        "pass",
    ),
    Mutant(
        "anybody's facts are believed",
        "sync/facts.py",
        "if said.issuer in roots and roots[said.issuer].country == said.country and keep(connection, said)",
        "if keep(connection, said)",
    ),
    Mutant(
        "what is learnt changes nothing that is there",
        "sync/facts.py",
        "    judge_again(journal, new)\n",
        "    pass\n",
    ),
    Mutant(
        "a revocation takes back everything",
        "sync/facts.py",
        "standing = min(span.upto, max(span.after, known.get((span.desk, span.stream), 0)))",
        "standing = span.after",
    ),
    Mutant(
        "a revocation takes back nothing",
        "sync/facts.py",
        "return [(standing, warrant), (span.upto, Reason.REVOKED)]",
        "return [(span.upto, warrant)]",
    ),
    Mutant(
        "a key that nobody vouches for may write",
        "sync/facts.py",
        "return [(span.upto, Reason.UNKNOWN)]",
        "return [(span.upto, Warrant(next(iter(self.roots.values())).role, span.stream[:2], ()))]",
    ),
    Mutant(
        "revocations are not passed on",
        "sync/facts.py",
        "return table.kept(connection, _CERTIFICATE) + table.kept(connection, _REVOCATION)",
        "return table.kept(connection, _CERTIFICATE)",
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
    with tempfile.TemporaryDirectory(prefix="lmcdesk-mutants-") as folder:
        copy = Path(folder)
        for part in ("lmcdesk", "tests", "resources", "translations", "pyproject.toml"):
            source = ROOT / part
            shutil.copytree(source, copy / part) if source.is_dir() else shutil.copy(source, copy / part)
        for n, mutant in enumerate(chosen, 1):
            outcome = _try(mutant, copy, asked.examples)
            wanted = outcome.startswith("killed") or (outcome == "survived" and bool(mutant.equivalent))
            faults += not wanted
            because = f" (makes no difference: {mutant.equivalent})" if outcome == "survived" and wanted else ""
            print(f"{n:3} {outcome:20} {mutant.file:20} {mutant.name}{because}", flush=True)
    print(f"{len(chosen)} faults, {faults} not found")
    return 1 if faults else 0


def _try(mutant: Mutant, copy: Path, examples: int) -> str:
    """Plant one fault, run the tests, and mend it."""
    file = copy / "lmcdesk" / mutant.file
    source = file.read_text("utf-8")
    if (times := source.count(mutant.old)) != 1:
        return f"found {times} times"
    file.write_text(source.replace(mutant.old, mutant.new), "utf-8")
    try:
        for test in TESTS[:1] if mutant.file.startswith("sync") else TESTS:
            if _finds(test, copy, examples):
                return f"killed by {Path(test).parent.name}"
        return "survived"
    finally:
        file.write_text(source, "utf-8")


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
    environment = os.environ | {"LMCDESK_EXAMPLES": str(examples), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(
            [*command, f"--basetemp={copy / 'desks'}", test],
            cwd=copy,
            env=environment,
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
        )
    except subprocess.TimeoutExpired:
        return True
    if done.returncode not in (0, 1):
        raise SystemExit(f"The tests could not be run:\n{done.stdout}\n{done.stderr}")
    return done.returncode == 1


if __name__ == "__main__":
    sys.exit(main())
