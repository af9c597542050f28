-- The log, what it adds up to, and who wrote it.
--
-- A change's place in the log ("dot") is desk << 47 | stream << 35 | number, with the local numbers of desk and stream.
-- A field's key is record << 6 | field. A context's key is desk << 47 | (desk << 12 | stream) << 19 | epoch.

CREATE TABLE desk (
    ix INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    province TEXT,
    role TEXT NOT NULL DEFAULT ''
);

CREATE TABLE stream (ix INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);

-- How far each desk's changes are known, per stream: the version vector.
CREATE TABLE series (
    desk INTEGER NOT NULL,
    stream INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (desk, stream)
) WITHOUT ROWID;

-- This desk: which identity it writes under, what it has taken over, its clock.
CREATE TABLE me (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    desk INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    clock INTEGER NOT NULL,
    writes INTEGER NOT NULL,
    since TEXT NOT NULL,
    why TEXT NOT NULL
);

-- What a desk knew from an epoch on, only where it differs from the epoch before.
CREATE TABLE context (ck INTEGER PRIMARY KEY, number INTEGER NOT NULL);

CREATE TABLE author (ix INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);

-- Records are written only while this is 1, which it is within the journal's own transactions.
CREATE TABLE door (open INTEGER NOT NULL);
INSERT INTO door VALUES (0);

CREATE TABLE record (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    kind INTEGER NOT NULL,
    stream INTEGER NOT NULL
);

CREATE TABLE change (
    dot INTEGER PRIMARY KEY,
    k INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    clock INTEGER NOT NULL,
    author INTEGER NOT NULL,
    value
);
CREATE INDEX change_by_field ON change (k);
CREATE TRIGGER change_stays_update BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'a change is never altered'); END;
CREATE TRIGGER change_stays_delete BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'a change is never removed'); END;

-- The change that each field shows, and beside it those that were made unaware of it: open conflicts.
CREATE TABLE head (k INTEGER PRIMARY KEY, dot INTEGER NOT NULL, epoch INTEGER NOT NULL, clock INTEGER NOT NULL);
CREATE INDEX head_of_existence ON head (k) WHERE (k & 63) = 0;
CREATE TABLE rival (
    k INTEGER NOT NULL,
    dot INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    clock INTEGER NOT NULL,
    PRIMARY KEY (k, dot)
) WITHOUT ROWID;

-- A receipt for each writing: what it was, and which runs of changes it brought.
CREATE TABLE work (
    ix INTEGER PRIMARY KEY,
    what TEXT NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    file TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    counts TEXT NOT NULL DEFAULT '{}',
    outcomes TEXT NOT NULL DEFAULT '[]',
    undone_by INTEGER
);
CREATE TABLE work_run (
    work INTEGER NOT NULL,
    series INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (work, series)
) WITHOUT ROWID;

CREATE INDEX work_run_by_series ON work_run (series, first);

-- Signed facts: certificates of desks and trusted secretariats, as they came.
CREATE TABLE trust (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    body BLOB NOT NULL
) WITHOUT ROWID;

-- What is known of other desks' knowledge: the vector that each last told of itself.
CREATE TABLE heard (
    desk INTEGER NOT NULL,
    series INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (desk, series)
) WITHOUT ROWID;

CREATE TABLE project (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL DEFAULT 0,
    code TEXT,
    title TEXT,
    title_local TEXT,
    objective TEXT,
    measure TEXT,
    country TEXT,
    province TEXT,
    place TEXT,
    lead BLOB,
    stage TEXT,
    planned_start TEXT,
    planned_end TEXT,
    actual_start TEXT,
    actual_end TEXT,
    baseline_start TEXT,
    baseline_end TEXT,
    budget TEXT,
    currency TEXT,
    beneficiaries INTEGER,
    women INTEGER,
    contact TEXT,
    proposal TEXT,
    proposal_year INTEGER,
    note TEXT,
    latitude TEXT,
    longitude TEXT
);
CREATE INDEX project_by_code ON project (code);
CREATE INDEX project_by_measure ON project (measure);
CREATE INDEX project_by_province ON project (province);

CREATE TABLE project_measure (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL DEFAULT 0,
    project BLOB,
    measure TEXT
);
CREATE INDEX project_measure_by_project ON project_measure (project);

CREATE TABLE project_place (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL DEFAULT 0,
    project BLOB,
    country TEXT,
    province TEXT,
    district TEXT
);
CREATE INDEX project_place_by_project ON project_place (project);

CREATE TABLE project_partner (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL DEFAULT 0,
    project BLOB,
    organisation BLOB,
    part TEXT
);
CREATE INDEX project_partner_by_project ON project_partner (project);

CREATE TABLE milestone (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL DEFAULT 0,
    project BLOB,
    title TEXT,
    title_local TEXT,
    baseline TEXT,
    planned TEXT,
    actual TEXT,
    weight INTEGER,
    progress INTEGER,
    status TEXT,
    delay_reason TEXT,
    delay_text TEXT,
    responsible BLOB,
    verification TEXT,
    predecessor BLOB,
    position INTEGER,
    begins TEXT
);
CREATE INDEX milestone_by_project ON milestone (project);

CREATE TABLE progress_report (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL DEFAULT 0,
    project BLOB,
    milestone BLOB,
    period_start TEXT,
    period_end TEXT,
    narrative TEXT,
    progress INTEGER,
    spending TEXT,
    currency TEXT,
    issues TEXT,
    next_steps TEXT,
    state TEXT,
    return_reason TEXT
);
CREATE INDEX progress_report_by_project ON progress_report (project);

CREATE TABLE funding_line (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL DEFAULT 0,
    project BLOB,
    source TEXT,
    source_name TEXT,
    currency TEXT,
    kind TEXT,
    year INTEGER,
    committed TEXT,
    disbursed TEXT,
    spent TEXT,
    note TEXT
);
CREATE INDEX funding_line_by_project ON funding_line (project);

CREATE TABLE rate (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL DEFAULT 0,
    currency TEXT,
    day TEXT,
    per_usd TEXT
);

CREATE TABLE indicator (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL DEFAULT 0,
    project BLOB,
    title TEXT,
    unit TEXT,
    kind TEXT,
    baseline TEXT,
    target TEXT
);
CREATE INDEX indicator_by_project ON indicator (project);

CREATE TABLE indicator_value (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL DEFAULT 0,
    indicator BLOB,
    project BLOB,
    period_start TEXT,
    period_end TEXT,
    actual TEXT,
    women TEXT,
    men TEXT,
    youth TEXT
);
CREATE INDEX indicator_value_by_indicator ON indicator_value (indicator);
CREATE INDEX indicator_value_by_project ON indicator_value (project);

CREATE TABLE evidence (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL DEFAULT 0,
    project BLOB,
    about BLOB,
    sha256 TEXT,
    name TEXT,
    media_type TEXT,
    size INTEGER,
    caption TEXT,
    taken TEXT,
    place TEXT
);
CREATE INDEX evidence_by_project ON evidence (project);

CREATE TABLE assessment (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL DEFAULT 0,
    project BLOB,
    form TEXT,
    assessor TEXT,
    organisation BLOB,
    day TEXT,
    summary TEXT,
    relevance INTEGER,
    coherence INTEGER,
    effectiveness INTEGER,
    efficiency INTEGER,
    impact INTEGER,
    sustainability INTEGER,
    relevance_reason TEXT,
    coherence_reason TEXT,
    effectiveness_reason TEXT,
    efficiency_reason TEXT,
    impact_reason TEXT,
    sustainability_reason TEXT
);
CREATE INDEX assessment_by_project ON assessment (project);

CREATE TABLE recommendation (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL DEFAULT 0,
    project BLOB,
    assessment BLOB,
    text TEXT,
    owner TEXT,
    due TEXT,
    state TEXT,
    answer TEXT
);
CREATE INDEX recommendation_by_project ON recommendation (project);

CREATE TABLE meeting (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL DEFAULT 0,
    body TEXT,
    title TEXT,
    begins TEXT,
    ends TEXT,
    country TEXT,
    place TEXT,
    state TEXT,
    summary TEXT
);

CREATE TABLE decision (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL DEFAULT 0,
    meeting BLOB,
    text TEXT,
    about BLOB,
    owner TEXT,
    due TEXT,
    state TEXT
);
CREATE INDEX decision_by_meeting ON decision (meeting);

CREATE TABLE organisation (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL DEFAULT 0,
    name TEXT,
    name_local TEXT,
    short TEXT,
    country TEXT,
    kind TEXT,
    proposed INTEGER
);
CREATE INDEX organisation_by_name ON organisation (name);

CREATE TABLE comment (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL DEFAULT 0,
    about BLOB,
    project BLOB,
    text TEXT,
    question INTEGER,
    answered INTEGER
);
CREATE INDEX comment_by_about ON comment (about);
CREATE INDEX comment_by_project ON comment (project);

