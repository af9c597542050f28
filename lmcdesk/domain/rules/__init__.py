"""What is wrong or odd in a record. The form, the sheet and the merge ask here, and so say the same.

`check` looks at one record by itself, `check_project` and `check_indicator` at records together; `required` names the
fields that must be filled. To add a rule, write a small function with `@rule(Kind)` in the file of its subject, with a
docstring that names its source, and a line for it in the tests' table.
"""

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

from lmcdesk.domain.base import Record, kinds
from lmcdesk.domain.rules import milestones, money, projects, reports, reviews
from lmcdesk.domain.rules.every import unsound
from lmcdesk.domain.rules.needed import missing, required
from lmcdesk.domain.rules.problem import RULES, Context, Problem
from lmcdesk.domain.rules.whole import Findings, check_indicator, check_project

__all__ = ["Context", "Findings", "Problem", "check", "check_indicator", "check_project", "check_values", "required"]

SUBJECTS = (projects, milestones, money, reports, reviews)
"""The files whose rules are entered by being imported."""


def check(record: Record, context: Context) -> list[Problem]:
    """All problems of one record by itself, whatever its values are."""
    kind = kinds()[record.__tablename__]
    return check_values(kind.name, {name: getattr(record, name) for name in ("id", *kind.fields)}, context)


def check_values(kind: str, values: Mapping[str, Any], context: Context) -> list[Problem]:
    """The same for a record that is not made yet: values by field name, what is left out being empty.

    First what no field may be, then what is missing, then what does not fit together. A field that is unsound by itself
    counts as given, but no other rule looks at its value.
    """
    fields = kinds()[kind].fields
    given = {"id": values.get("id"), **{name: values.get(name) for name in fields}}
    problems = list(unsound(fields.values(), given))
    wrong = {problem.field for problem in problems}
    record = SimpleNamespace(**given)
    problems += [problem for problem in missing(kind, record) if problem.field not in wrong]
    vars(record).update(dict.fromkeys(wrong))
    for rule in RULES[kind]:
        problems += [problem for problem in rule(record, context) if problem.field not in wrong]
    return problems
