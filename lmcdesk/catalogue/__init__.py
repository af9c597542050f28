"""What a desk knows before it holds a single record: the Plan of Action, the six countries and their provinces.

A plan is one JSON file (UTF-8). Any five years' plan can be written so; the files lie side by side in resources/plan/,
and nothing in the program depends on which sections or measures a plan has. The form:

    {"form": 1,                                    grows by one when an older program could misread the file
     "id": "lmc-2023-2027",                        the plan's name in records; never changed
     "title": TEXTS, "first_year": 2023, "last_year": 2027,
     "pillars": [                                  in the plan's order; the supporting part counts as one
       {"number": "4.1", "part": "IV", "title": TEXTS, "sections": [
         {"number": "4.1.3.1",                     begins with the pillar's number
          "parent": "4.1.3",                       only where the section stands under another one's heading
          "title": TEXTS, "measures": [            empty for a heading
            {"id": "4.1.3.1-1",                    section, dash, the paragraph's place in the section from 1
             "kind": "project",                    one of entries.Kind
             "cadence": "yearly",                  one of entries.Cadence, only where the plan names one
             "text": TEXTS}]}]}],
     "priority_areas":  [{"code": "connectivity", "name": TEXTS, "sections": ["4.2.1"]}],
     "bodies":          [{"code": "lmc-week", "name": TEXTS, "kind": "event",     one of entries.BodyKind
                          "cadence": "yearly", "day": "03-23", "source": "III"}],  month and day, where one is fixed
     "funding_sources": [{"code": "adb", "name": TEXTS, "source": "5.2-3"}],
     "partners":        [{"code": "mrc", "name": TEXTS, "source": "5.5-3"}]}

TEXTS maps language codes (ISO 639-1) to texts; "en" must be there, any other may follow. `source` says where the plan
names the entry: a measure's id, or a part as a Roman numeral.
"""
